import type { Actor, Encounter, Mention, Reading, Statement } from '@masar/shapes';
import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import type { GoldStory } from './gold.ts';
import { ofParty, participation } from './participants.ts';
import { partyOf } from './parties.ts';
import { scoreStory } from './score.ts';

const text = 'التقى لعمامرة في الجزائر كيري ووفد الحكومة اليمنية وتينا سلامة. وقال كيري إن الوقت ضيق.';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'person',
  names: {},
  ref: null,
  offices: [],
  side: null,
  class: null,
  gender: null,
  members: [],
  ...more,
});
const mention = (piece: string, of: string): Mention => ({
  id: `m-${of}`,
  actor: of,
  from: text.indexOf(piece),
  to: text.indexOf(piece) + piece.length,
  form: 'name',
});
const reading = {
  story: { text },
  actors: [
    actor('a1', 'رمطان لعمامرة', { ref: 'person/ramtane-lamamra', side: 'DZ' }),
    actor('a2', 'جون كيري', { ref: 'person/john-kerry', side: 'US' }),
    actor('a3', 'وفد الحكومة اليمنية', { kind: 'body', side: 'YE' }),
    actor('a4', 'تينا سلامة', { side: 'CD' }),
    actor('a5', 'الاتحاد الأوروبي', { kind: 'organisation', ref: 'org/eu', side: 'eu' }),
    actor('a6', 'لعمامرة وكيري', { kind: 'group', members: ['a1', 'a2'] }),
    actor('a7', 'بوجمعة', { side: null }),
  ],
  mentions: [mention('لعمامرة', 'a1'), mention('كيري', 'a2'), mention('تينا سلامة', 'a4')],
} as unknown as Reading;

const met = (...participants: string[]) => ({ participants }) as unknown as Encounter;
const said = (speaker: string | null, side: string | null) => ({ speaker, side }) as unknown as Statement;
const found = (gold: readonly string[], ...read: string[]) => participation(gold, met(...read), reading).found;

describe('whom a gold name means', () => {
  test('a row of the gazetteer, by its name in any language', () => {
    expect([...partyOf('مصر').sides]).toEqual(['EG']);
    expect([...partyOf('Египет').sides]).toEqual(['EG']);
    expect([...partyOf('Joe Biden').ids]).toEqual(['person/joe-biden']);
  });
  test('a person is no side, but speaks for one', () =>
    expect([[...partyOf('Joe Biden').sides], [...partyOf('Joe Biden').speaksFor]]).toEqual([[], ['US']]));
  test('a longer name that holds one state is what the gazetteer calls by the nationality, or that state', () => {
    expect([...partyOf('Syria opposition').ids]).toEqual(['group/syrian-opposition']);
    expect([...partyOf('Yemen government').sides]).toEqual(['YE']);
    expect([...partyOf('South Sudan delegation').sides]).toEqual(['SS']);
    expect(partyOf('ministers of Syria and Russia')).toMatchObject({ several: true });
  });
});

describe('participants', () => {
  test('a state is answered by whoever acts for it', () => {
    expect(found(['Algeria', 'United States', 'Yemen government'], 'a1', 'a3')).toEqual(['Algeria', 'Yemen government']);
  });
  test('a person by the row or by name, not by the state and not by who else acts for it', () => {
    expect(found(['Ramtane Lamamra'], 'a1')).toEqual(['Ramtane Lamamra']);
    expect(found(['Abdelmadjid Tebboune'], 'a1')).toEqual([]);
  });
  test('a person whom the gazetteer does not know by the sound of the name', () => {
    expect(found(['Tina Salama'], 'a4')).toEqual(['Tina Salama']);
    expect(found(['Patrick Muyaya Katembwe'], 'a4')).toEqual([]);
  });
  test('organisations that share a word are two', () => expect(found(['African Union'], 'a5')).toEqual([]));
  test('those of whom a group is made take part', () => expect(found(['Algeria', 'United States'], 'a6')).toHaveLength(2));
  test('what answers nothing is too many', () =>
    expect(participation(['Algeria'], met('a1', 'a2', 'a7'), reading)).toMatchObject({
      made: 3,
      right: 1,
      tooMany: ['جون كيري', 'بوجمعة'],
    }));
  test('common nouns in other letters are left out, and as many read ones are spared', () =>
    expect(participation(['Algeria', 'mediators'], met('a1', 'a2', 'a7'), reading)).toMatchObject({
      gold: ['Algeria'],
      made: 2,
      right: 1,
    }));
});

describe('parties', () => {
  test('the side of the statement', () => {
    expect(ofParty('United States', said('a2', 'US'), reading)).toBe(true);
    expect(ofParty('Algeria', said('a2', 'US'), reading)).toBe(false);
    expect(ofParty('Yemen government', said('a3', 'YE'), reading)).toBe(true);
    expect(ofParty('Algeria', said('a1', null), reading)).toBe(false);
  });
  test('of several each must be told', () => {
    expect(ofParty('Algeria, United States', said('a6', null), reading)).toBe(true);
    expect(ofParty('Algeria, France', said('a6', null), reading)).toBe(false);
  });
  test('what the gazetteer does not know is not counted', () =>
    expect(ofParty('Gathering of Nobody', said('a1', 'DZ'), reading)).toBeNull());
});

describe('in the score', () => {
  const span = (piece: string) => ({ from: text.indexOf(piece), to: text.indexOf(piece) + piece.length });
  const encounter = (piece: string, participants: readonly string[]) => ({
    evidence: [span(piece)],
    participants,
    start: null,
    status: 'held',
  });
  const statement = {
    cue: { ...span('وقال'), lemma: 'قال' },
    content: [span('الوقت ضيق')],
    speaker: 'a2',
    side: 'US',
    act: 'state',
    manner: 'indirect',
  };
  const gold: GoldStory = {
    id: 'made-up',
    lang: 'ar',
    text,
    statements: [
      {
        speaker: 'جون كيري',
        party: 'United States',
        cue: 'وقال',
        contentStart: 'الوقت',
        contentEnd: 'ضيق',
        kind: 'indirect',
        act: 'state',
      },
    ],
    encounters: [
      { kind: 'meeting', participants: ['Algeria', 'France'], status: 'held', evidence: 'التقى لعمامرة في الجزائر كيري' },
      { kind: 'interview', participants: ['Tina Salama'], status: 'held', evidence: 'وتينا سلامة' },
    ],
  };
  const read = {
    ...reading,
    times: [],
    instruments: [],
    statements: [statement],
    encounters: [encounter('التقى لعمامرة في الجزائر كيري', ['a1', 'a2']), encounter('وتينا سلامة', [])],
  } as unknown as Reading;

  test('encounters that were found count, interviews aside', () => {
    const { tally, misses } = scoreStory(gold, read);
    const figures = figuresOf('made up', [tally]);
    const row = figures.found.find((one) => one.id === 'participants');
    expect([row?.gold, row?.made, row?.precision?.value, row?.recall?.value]).toEqual([2, 2, 0.5, 0.5]);
    expect(figures.right.find((one) => one.id === 'party')).toMatchObject({ of: 1, share: { value: 1 } });
    expect(misses).toEqual([
      'made-up participant missed: France | التقى لعمامرة في الجزائر كيري',
      'made-up participant too many: جون كيري | التقى لعمامرة في الجزائر كيري',
    ]);
  });
});
