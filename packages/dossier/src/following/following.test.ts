import type { EncounterState } from '@masar/shapes';
import { describe, expect, it } from 'vitest';
import { identify } from './identity.ts';
import { momentsOf } from './moments.ts';

describe('an identity', () => {
  const known = [
    { uid: 'a', members: ['1', '2'] },
    { uid: 'b', members: ['3'] },
  ];
  it('stays with its members, whatever else comes to them', () =>
    expect(
      identify(known, [
        ['3', '4'],
        ['2', '1', '5'],
      ]),
    ).toEqual(['b', 'a']));
  it('is new where no member is known', () => expect(identify(known, [['9'], ['3']])).toEqual([null, 'b']));
  it('goes to the group with more of its members when it is split', () =>
    expect(identify([{ uid: 'a', members: ['1', '2', '3'] }], [['1'], ['2', '3']])).toEqual([null, 'a']));
  it('is that which was known first when two become one', () => expect(identify(known, [['3', '1']])).toEqual(['a']));
  it('is given once', () => expect(identify([{ uid: 'a', members: ['1', '2'] }], [['1'], ['2']])).toEqual(['a', null]));
});

describe('what is told of an encounter', () => {
  const planned: EncounterState = {
    kind: 'talks',
    status: 'planned',
    start: '2022-01-10',
    end: null,
    place: 'place/geneva',
    sides: ['RU', 'US'],
    participants: [],
  };
  const told = (before: EncounterState | null, now: EncounterState) =>
    momentsOf(before, now, '2022-01-05').map(({ kind, field }) => [kind, field]);

  it('is that it is announced, once', () => {
    expect(told(null, planned)).toEqual([['encounter-announced', 'status']]);
    expect(told(planned, planned)).toEqual([]);
    expect(told(planned, { ...planned, status: 'held' })).toEqual([]);
  });
  it('is nothing of the past', () => {
    expect(told(null, { ...planned, status: 'held' })).toEqual([]);
    expect(told(null, { ...planned, start: '2022-01-04' })).toEqual([]);
    expect(told(null, { ...planned, start: null })).toEqual([['encounter-announced', 'status']]);
  });
  it('is that it moves in time or place, not that its date becomes more exact', () => {
    expect(told(planned, { ...planned, start: '2022-01-12' })).toEqual([['encounter-moved', 'start']]);
    expect(told(planned, { ...planned, status: 'postponed', start: '2022-02' })).toEqual([['encounter-moved', 'start']]);
    expect(told(planned, { ...planned, status: 'postponed' })).toEqual([['encounter-moved', 'status']]);
    expect(told(planned, { ...planned, place: 'place/vienna' })).toEqual([['encounter-moved', 'place']]);
    expect(told({ ...planned, start: '2022-01' }, planned)).toEqual([]);
    expect(told(planned, { ...planned, end: '2022-01-11' })).toEqual([]);
    expect(told({ ...planned, place: null }, planned)).toEqual([]);
  });
  it('is that it is called off, once, and that it is on again', () => {
    const off = { ...planned, status: 'cancelled' } as const;
    expect(told(planned, off)).toEqual([['encounter-cancelled', 'status']]);
    expect(told(off, { ...off, start: '2022-01-12' })).toEqual([]);
    expect(told(off, { ...planned, status: 'denied' })).toEqual([]);
    expect(told(off, planned)).toEqual([['encounter-announced', 'status']]);
  });
});
