import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { accountsOf, dossierOf } from '../src/index.ts';
import { biden, type Made, made, psaki, putin, russia, ushakov } from './made.ts';

type Told = NonNullable<Made['statements']>[number];

/** One side's account of a call: its teller says that Biden warned of something. */
function account(
  teller: typeof ushakov | typeof psaki,
  text: string,
  told: Partial<Told> & { readonly content: string },
  raised: Made['raised'] = [],
): Made {
  return {
    text: `They held a call. ${teller.name} said that Biden warned of ${text}.`,
    published: '2021-12-31',
    actors: [putin, biden, teller, russia],
    raised,
    statements: [
      { speaker: teller.id, act: 'state', cue: 'said', content: `Biden warned of ${text}`, occasion: 'e1' },
      { speaker: 'b', act: 'warn', cue: 'warned', to: ['p'], issues: ['issue/sanctions-relief'], within: 's1', ...told },
    ],
    encounters: [{ kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'held', start: '2021-12-30', evidence: 'a call' }],
  };
}

const compare = (ours: Made, theirs: Made) => {
  const all = [ours, theirs].map((one, at) => ({ name: `${at}`, reading: made(one) }));
  const dossier = dossierOf(all, { world, sounds });
  const found = accountsOf(dossier, { a: 'RU', b: 'US', by: 'side', encounter: dossier.encounters[0]?.id ?? null });
  return { ...found, told: found.differ.map(({ field, a, b, why }) => [field, a.value, b.value, why[0]?.by]) };
};

const sanctions = ['sanctions', 'issue/sanctions-relief'] as const;
const escalates = account(
  ushakov,
  'sanctions should matters worsen',
  { content: 'sanctions should matters worsen', conditions: [{ words: 'should matters worsen', subject: 'thing' }] },
  [sanctions],
);
const invades = account(
  psaki,
  'sanctions if Russia marches',
  { content: 'sanctions if Russia marches', conditions: [{ words: 'if Russia marches', subject: 'actor', actor: 'ru' }] },
  [sanctions],
);

describe('one consequence under two conditions', () => {
  it('is what both say, and the conditions differ: one names who would act', () => {
    const { both, told } = compare(escalates, invades);
    expect(both).toHaveLength(1);
    expect(told).toEqual([['condition', 'should matters worsen', 'if Russia marches', 'condition-of']]);
  });

  it('does not differ where the records of one do not tell', () => {
    const untold = account(
      ushakov,
      'sanctions should matters worsen',
      { content: 'sanctions should matters worsen', conditions: [{ words: 'should matters worsen' }] },
      [sanctions],
    );
    expect(compare(untold, invades).told).toEqual([]);
  });

  it('does not differ where only one account has a condition', () => {
    const plain = account(ushakov, 'sanctions', { content: 'sanctions' }, [sanctions]);
    const { both, told } = compare(plain, invades);
    expect(both).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('is the same condition where both raise one issue, whatever their words', () => {
    const raised = { kind: 'if', issues: ['issue/invasion'] } as const;
    const ours = account(
      ushakov,
      'sanctions should troops enter',
      { content: 'sanctions should troops enter', conditions: [{ words: 'should troops enter', subject: 'thing', ...raised }] },
      [sanctions, ['troops enter', 'issue/invasion']],
    );
    const theirs = account(
      psaki,
      'sanctions if Russia marches',
      { content: 'sanctions if Russia marches', conditions: [{ words: 'if Russia marches', subject: 'actor', actor: 'ru', ...raised }] },
      [sanctions, ['marches', 'issue/invasion']],
    );
    const { both, told } = compare(ours, theirs);
    expect(both.map(({ why }) => why.map(({ by }) => by))).toEqual([expect.arrayContaining(['issue', 'condition-issue'])]);
    expect(told).toEqual([]);
  });
});

describe('one condition of two consequences', () => {
  it('pairs nothing', () => {
    const raised = { conditions: [{ words: 'if Russia marches', subject: 'actor', actor: 'ru', issues: ['issue/invasion'] }] } as const;
    const of = (teller: typeof ushakov | typeof psaki, what: string, issue: string) =>
      account(teller, `${what} if Russia marches`, { content: `${what} if Russia marches`, issues: [issue, 'issue/invasion'], ...raised }, [
        [what, issue],
        ['marches', 'issue/invasion'],
      ]);
    expect(compare(of(ushakov, 'sanctions', 'issue/sanctions-relief'), of(psaki, 'missiles', 'issue/missiles')).both).toEqual([]);
  });
});
