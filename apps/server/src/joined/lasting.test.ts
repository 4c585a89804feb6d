import type { Dossier } from '@masar/shapes';
import { expect, test } from 'vitest';
import { encounterNamed, instrumentNamed, lasting } from './lasting.ts';

/** Encounters by the reports that tell of them, `story/encounter`. */
const dossierWith = (...encounters: readonly (readonly string[])[]): Dossier => {
  const met = encounters.map((told, at) => ({
    id: `e${at + 1}`,
    track: at === 0 ? 'k1' : null,
    history: told.map((one) => ({ story: one.split('/')[0], encounter: one.split('/')[1] })),
  }));
  const round = { id: 'k1', sides: ['RU', 'US'], place: null, rounds: ['e1', 'e2'], state: { last: 'e1', next: 'e2' } };
  const statement = { encounters: ['e2'], occasion: 'e1', instruments: ['i1'] };
  const instruments = [
    {
      id: 'i1',
      sightings: [
        { story: 'r1', instrument: 'i2' },
        { story: 'r3', instrument: 'i1' },
      ],
    },
  ];
  const denials = [{ denies: { kind: 'encounter', id: 'e1' } }, { denies: { kind: 'statement', id: 'e1' } }];
  return {
    encounters: met,
    tracks: [round],
    statements: [statement],
    denials,
    instruments,
  } as unknown as Dossier;
};

const records = new Map([
  ['r1/e1', 'x-1'],
  ['r2/e1', 'x-2'],
  ['r3/e4', 'x-3'],
]);

test('an encounter is called by the first record that tells of it, wherever the dossier names it', () => {
  const { encounters, tracks, statements, denials } = lasting(dossierWith(['r1/e1', 'r3/e4'], ['r2/e1']), records);
  expect(encounters.map(({ id }) => id)).toEqual(['x-1', 'x-2']);
  expect(tracks[0]).toMatchObject({ rounds: ['x-1', 'x-2'], state: { last: 'x-1', next: 'x-2' } });
  expect(statements[0]).toMatchObject({ encounters: ['x-2'], occasion: 'x-1' });
  expect(denials.map(({ denies }) => denies.id)).toEqual(['x-1', 'e1']);
});

test('a text on the table is called by the first story that tells of it, and found by any', () => {
  const dossier = lasting(dossierWith(['r1/e1']), records);
  expect(dossier.instruments[0]?.id).toBe('r1.i2');
  expect(dossier.statements[0]?.instruments).toEqual(['r1.i2']);
  expect(instrumentNamed({ dossier }, 'r3.i1')?.id).toBe('r1.i2');
  expect(instrumentNamed({ dossier }, 'r3.i9')).toBeUndefined();
});

test('an address outlasts the join: one that is joined with an earlier one, or called by another record, is still found', () => {
  const before = lasting(dossierWith(['r2/e1', 'r3/e4'], []), records);
  expect(before.encounters[0]?.id).toBe('x-2');
  const after = lasting(dossierWith(['r1/e1', 'r2/e1', 'r3/e4'], []), records);
  expect(encounterNamed({ dossier: after, records }, 'x-2')?.id).toBe('x-1');
  expect(encounterNamed({ dossier: after, records }, 'x-9')).toBeUndefined();
});

test('of two encounters that rest on one record each has an address of its own', () => {
  const copied = new Map([...records, ['r4/e1', 'x-1']]);
  expect(lasting(dossierWith(['r1/e1'], ['r4/e1', 'r3/e4']), copied).encounters.map(({ id }) => id)).toEqual(['x-1', 'x-3']);
  expect(lasting(dossierWith(['r1/e1'], ['r4/e1']), copied).encounters.map(({ id }) => id)).toEqual(['x-1', 'e2']);
});

test('a track is called by who it is between, and its place where another is between the same, whichever comes first', () => {
  const { tracks, encounters } = lasting(dossierWith(['r1/e1'], ['r2/e1']), records);
  expect([tracks[0]?.id, encounters.map(({ track }) => track)]).toEqual(['RU-US', ['RU-US', null]]);
  const dossier = dossierWith(['r1/e1'], ['r2/e1']);
  const [one] = dossier.tracks;
  const second = { ...one, id: 'k2', place: { name: 'Geneva', ref: 'place/geneva', lat: null, lon: null } } as NonNullable<typeof one>;
  const three = lasting({ ...dossier, tracks: [...dossier.tracks, second, { ...second, id: 'k3' }] }, records).tracks;
  expect(three.map(({ id }) => id)).toEqual(['k1', 'RU-US.geneva', 'k3']);
  const vienna = { ...second, id: 'k4', place: { ...second.place, ref: 'place/vienna' } } as typeof second;
  for (const both of [
    [second, vienna],
    [vienna, second],
  ])
    expect(
      lasting({ ...dossier, tracks: both }, records)
        .tracks.map(({ id }) => id)
        .sort(),
    ).toEqual(['RU-US.geneva', 'RU-US.vienna']);
  const nobody = { ...second, sides: [] };
  expect(lasting({ ...dossier, tracks: [nobody] }, records).tracks.map(({ id }) => id)).toEqual(['k2']);
});
