import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { type Corrections, dossierOf, type Named } from '../src/index.ts';
import { biden, type Made, made, putin } from './made.ts';

type Said = NonNullable<Named['said']>;
type Set = Said['set'] extends ReadonlyMap<string, infer One> ? One : never;
/** What a reader set of the first encounter of a story, on New Year's Day unless told. */
const said = (set: Partial<Set>): Said => ({ set: new Map([['e1', { on: '2026-01-01', ...set }]]), rejected: [] });
const join = (stories: readonly (readonly [Made, Said?])[], corrections: Corrections = {}) =>
  dossierOf(
    stories.map(([one, word], at) => ({ name: `${at + 1}`, reading: made(one), ...(word === undefined ? {} : { said: word }) })),
    { world, sounds },
    corrections,
  );

const lavrov = { id: 'l', name: 'Sergey Lavrov', ref: 'person/sergey-lavrov', side: 'RU' } as const;
const blinken = { id: 'k', name: 'Antony Blinken', ref: 'person/antony-blinken', side: 'US' } as const;
const story = (met: Partial<NonNullable<Made['encounters']>[number]> = {}, published = '2022-01-04'): Made => ({
  text: 'the presidents Vladimir Putin and Joe Biden talked on 3 January',
  published,
  actors: [putin, biden, lavrov, blinken],
  encounters: [
    { status: 'held', start: '2022-01-03', participants: ['p', 'b'], sides: ['RU', 'US'], evidence: 'talked on 3 January', ...met },
  ],
});
const people = (one: { readonly participants: readonly string[] } | undefined) => [...(one?.participants ?? [])].sort();

describe('who took part, as a reader says', () => {
  it('is told of the encounter that its report stood in before, and throws no report out of it', () => {
    const { encounters } = join([[story()], [story(), said({ participants: ['l', 'k'] })], [story()]]);
    expect(encounters.map(({ history }) => history.length)).toEqual([3]);
    expect(people(encounters[0])).toEqual([blinken.ref, lavrov.ref].sort());
    expect(encounters[0]?.history[1]).toMatchObject({ participants: [lavrov.ref, blinken.ref], sides: ['RU', 'US'] });
    expect(encounters[0]?.history[1]?.why).toContainEqual({ by: 'reader', score: 1, on: [] });
  });
  it('is all, however many reports name others', () => {
    const all = Array.from({ length: 5 }, () => [story({ participants: ['p', 'b', 'l'] })] as const);
    const { encounters } = join([...all, [story(), said({ participants: ['p', 'b'] })]]);
    expect(people(encounters[0])).toEqual([biden.ref, putin.ref]);
  });
  it('is added to by stories published since, of people whom none before them names', () => {
    const later = story({ participants: ['p', 'b', 'k'] }, '2022-01-09');
    const { encounters } = join([
      [story()],
      [story({ participants: ['p', 'b', 'l'] }), said({ participants: ['p'], on: '2022-01-05' })],
      [later],
    ]);
    expect(people(encounters[0])).toEqual([blinken.ref, putin.ref]);
  });
});

describe('the days that a reader sets', () => {
  const days = { start: '2022-01-05', end: '2022-01-06' };
  it('are those of the encounter, however many reports tell others, and others are shown as disagreeing', () => {
    const { encounters } = join([[story()], [story(), said({ days })], [story()]]);
    expect(encounters).toMatchObject([{ ...days, history: { length: 3 } }]);
    expect(encounters[0]?.conflicts.find(({ field }) => field === 'date')?.values.map(({ value }) => value)).toEqual([
      '2022-01-03',
      '2022-01-05/2022-01-06',
    ]);
  });
  it('move on with a day that only a story published since tells, not with one that was told before', () => {
    const since = (start: string) => story({ start }, '2022-01-09');
    const set = said({ days, on: '2022-01-07' });
    expect(join([[story(), set], [since('2022-01-03')]]).encounters).toMatchObject([days]);
    expect(join([[story(), set], [since('2022-01-04')]]).encounters).toMatchObject([{ start: '2022-01-04' }]);
  });
  it('may be none: then the other reports tell', () => {
    const { encounters } = join([[story({ start: '2022-01-04' }), said({ days: null })], [story()]]);
    expect(encounters).toMatchObject([{ start: '2022-01-03' }]);
  });
});

describe('the place that a reader sets', () => {
  it('is that of the encounter, found in the gazetteer by key and by name, or called as he calls it', () => {
    const [geneva] = join([[story({ place: 'Vienna' })], [story(), said({ place: 'place/geneva' })]]).encounters;
    expect(geneva?.place).toMatchObject({ name: 'Geneva', ref: 'place/geneva', lat: expect.any(Number) });
    expect(join([[story(), said({ place: 'Женева' })]]).encounters[0]?.place).toEqual(geneva?.place);
    expect(join([[story(), said({ place: 'the old mill' })]]).encounters[0]?.place).toMatchObject({ name: 'the old mill', ref: null });
  });
});

describe('a status that a reader sets', () => {
  const set = (status: 'held' | 'planned' | 'cancelled', on = '2026-01-01') => said({ status, on });
  it('is the one shown, whatever was read in all reports, and before its day', () => {
    const planned = story({ status: 'planned', start: '2022-01-10' });
    expect(join([[planned], [planned, set('held')], [planned]]).encounters).toMatchObject([{ status: 'held', start: '2022-01-10' }]);
    expect(join([[story()], [story(), set('planned')], [story()]]).encounters).toMatchObject([{ status: 'planned' }]);
  });
  it('gives a report its day back that was ruled out by what was read', () => {
    const behind = story({ status: 'planned' }, '2022-01-06');
    expect(join([[behind]]).encounters[0]?.start).toBeNull();
    expect(join([[behind, set('held')]]).encounters).toMatchObject([{ status: 'held', start: '2022-01-03' }]);
  });
  it('of two the one that was set last holds', () => {
    expect(
      join([
        [story(), set('cancelled', '2022-01-08')],
        [story(), set('planned', '2022-01-07')],
      ]).encounters[0]?.status,
    ).toBe('cancelled');
  });
  it('is moved on by what is published afterwards', () => {
    const plan = story({ status: 'planned', start: '2022-01-10' }, '2022-01-04');
    const held = story({ status: 'held', start: '2022-01-10' }, '2022-01-11');
    expect(join([[plan, set('planned', '2022-01-05')], [held]]).encounters).toMatchObject([{ status: 'held' }]);
    expect(join([[plan, set('planned', '2022-01-12')], [held]]).encounters).toMatchObject([{ status: 'planned' }]);
  });
});

describe('reports that a reader calls the same', () => {
  const other = story({ start: '2022-03-01', participants: ['l', 'k'], kind: 'visit' }, '2022-03-02');
  it('are one encounter with all that told of either, and two again without his word', () => {
    expect(join([[story()], [story()], [other], [other]]).encounters).toHaveLength(2);
    const { encounters } = join([[story()], [story()], [other], [other]], { same: [['r1/e1', 'r3/e1']] });
    expect(encounters.map(({ history, origins }) => [history.length, origins])).toEqual([[4, 4]]);
  });
  it('are told of though one says too little to be placed', () => {
    const vague: Made = { text: 'after the talks', published: null, actors: [], encounters: [{ status: 'held', evidence: 'the talks' }] };
    expect(join([[story()], [vague]]).unplaced).toHaveLength(1);
    const joined = join([[story()], [vague]], { same: [['r1/e1', 'r2/e1']] });
    expect([joined.unplaced.length, joined.encounters.map(({ history }) => history.length)]).toEqual([0, [2]]);
  });
});

describe('a report that a reader rejects', () => {
  it('names nobody for another whose sentence it stands in', () => {
    const both: Made = {
      text: 'Vladimir Putin and Joe Biden talked by phone on Monday before the talks in Geneva',
      published: '2022-01-04',
      actors: [putin, biden],
      mentions: [
        ['p', 'Vladimir Putin'],
        ['b', 'Joe Biden'],
      ],
      encounters: [{ status: 'planned', start: '2022-01-10', evidence: 'the talks in Geneva', place: 'geneva' }],
    };
    expect(people(join([[both]]).encounters[0])).toEqual([biden.ref, putin.ref]);
    expect(people(join([[both, { set: new Map(), rejected: [{ from: 0, to: 42 }] }]]).encounters[0])).toEqual([]);
  });
});
