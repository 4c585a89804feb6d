import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { accountsOf, dossierOf, mostTold } from '../src/index.ts';
import { biden, type Made, made, psaki, putin, ushakov } from './made.ts';

const call: NonNullable<Made['encounters']>[number] = {
  kind: 'call',
  participants: ['p', 'b'],
  sides: ['RU', 'US'],
  status: 'held',
  start: '2021-12-30',
  evidence: 'their call',
};
const story = (text: string, more: Partial<Made>): Made => ({
  text: `Putin and Biden: their call. ${text}`,
  published: '2021-12-31',
  agencies: ['N'],
  actors: [putin, biden, ushakov, psaki],
  encounters: [call],
  ...more,
});
const compare = (...stories: readonly Made[]) => {
  const dossier = dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}`, reading: made(one) })),
    { world, sounds },
  );
  return accountsOf(dossier, { a: 'RU', b: 'US', by: 'side', encounter: mostTold(dossier, 'RU', 'US')?.id ?? null });
};

const asked = (speaker: 'u' | 'j', who: 'p' | 'b', name: string): Made =>
  story(`The aide said that ${name} had asked for the call they held.`, {
    mentions: [[who, `${name} had`.replace(' had', '')]],
    raised: [['asked for the call', 'issue/asked-for']],
    statements: [
      {
        speaker,
        act: 'state',
        cue: 'said',
        content: `${name} had asked for the call they held`,
        issues: ['issue/asked-for'],
        occasion: 'e1',
      },
    ],
  });

describe('what both tell of the encounter itself', () => {
  it('whose idea it was: the same, whoever tells it', () => {
    const account = compare(asked('u', 'p', 'Vladimir'), asked('j', 'p', 'Vladimir'));
    expect(account.both.map(({ a, why }) => [a.conduct, why[0]])).toEqual([[['initiative:RU'], { by: 'act', score: 0.5, on: ['state'] }]]);
    expect(account.both[0]?.why).toContainEqual({ by: 'initiative', score: 2.25, on: ['RU'] });
  });
  it('each that it was the other: a difference, with the words of both', () => {
    const account = compare(asked('u', 'b', 'Joe'), asked('j', 'p', 'Vladimir'));
    expect(account.both).toEqual([]);
    expect(account.differ).toMatchObject([{ field: 'initiative', a: { value: 'US' }, b: { value: 'RU', evidence: [{ story: 'r2' }] } }]);
  });
  it('that it brought nothing, and that it brought something', () => {
    const told = (speaker: 'u' | 'j', words: string, issue: string) =>
      story(`The aide said that ${words} after two hours.`, {
        raised: [[words, issue]],
        statements: [{ speaker, act: 'state', cue: 'said', content: `${words} after two hours`, issues: [issue], occasion: 'e1' }],
      });
    const nothing = (speaker: 'u' | 'j') => told(speaker, 'there was no progress', 'issue/no-result');
    expect(compare(nothing('u'), nothing('j')).both).toHaveLength(1);
    const account = compare(nothing('u'), told('j', 'there had been progress', 'issue/result'));
    expect(account.differ).toMatchObject([{ field: 'result', a: { value: 'none' }, b: { value: 'some' } }]);
  });
  it('is nothing that anybody takes a position on', () => {
    const dossier = dossierOf([{ name: '1', reading: made(asked('u', 'p', 'Vladimir')) }], { world, sounds });
    expect(dossier.positions).toEqual([]);
    expect(dossier.statements[0]?.issues).toEqual([]);
  });
});

describe('what a sentence goes on from', () => {
  const russian = story('Biden promised that no missiles would come.', {
    statements: [{ speaker: 'u', act: 'state', cue: 'promised', content: 'no missiles would come', occasion: 'e1' }],
  });
  const promise = (speaker: 'u' | 'j', text: string, content: string, issues: readonly string[]): Made =>
    story(text, {
      raised: [['missiles', 'issue/missiles']],
      statements: [
        { speaker, act: 'state', cue: 'The aide', content: text, occasion: 'e1' },
        { speaker: 'b', act: 'commit', cue: 'told Putin', content, to: ['p'], issues, within: 's1' },
      ],
    });
  it('is what it is of, where it names nothing itself', () => {
    const account = compare(
      promise('u', 'The aide: Biden told Putin that missiles would not come.', 'missiles would not come', ['issue/missiles']),
      promise('j', 'The aide: there are no missiles, and Biden told Putin that none would come.', 'none would come', []),
    );
    expect(account.both.map(({ a, b }) => [a.act, b.act])).toEqual([['commit', 'commit']]);
    expect(account.both[0]?.why.map((one) => one.by)).toContain('context');
  });
  it('is not what another sentence names', () => {
    const account = compare(
      promise('u', 'The aide: Biden told Putin that missiles would not come.', 'missiles would not come', ['issue/missiles']),
      promise('j', 'The aide spoke of missiles. Biden told Putin that none would come.', 'none would come', []),
    );
    expect(account.both).toEqual([]);
  });
  it('a promise that nobody of them makes is not theirs', () => expect(compare(russian, russian).both).toEqual([]));
});

describe('acts of each side for itself', () => {
  const own = (speaker: 'u' | 'j', act: 'demand' | 'reject' | 'propose' | 'accuse' | 'deny'): Made =>
    story('The aide spoke of sanctions and of missiles.', {
      statements: [
        {
          speaker,
          act,
          cue: 'spoke',
          content: 'sanctions and of missiles',
          issues: ['issue/sanctions-relief', 'issue/missiles'],
          occasion: 'e1',
        },
      ],
    });
  it('are two positions where one proposes what the other rejects', () => {
    const account = compare(own('u', 'propose'), own('j', 'reject'));
    expect([account.both, account.differ, account.onlyA.length, account.onlyB.length]).toEqual([[], [], 1, 1]);
  });
  it('are never agreement where one denies what the other accuses it of', () =>
    expect(compare(own('u', 'accuse'), own('j', 'deny')).both).toEqual([]));
});
