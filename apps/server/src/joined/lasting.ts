import type { Denial, Dossier, JoinedInstrument, JoinedTrack } from '@masar/shapes';

/**
 * The same dossier with ids that outlast the join. An encounter is called by the first record that tells of it; where two
 * encounters rest on one record, as of two copies of a text, the other is called by its next, or keeps its number. A text on the
 * table is called by the first story that tells of it and its number there, a track by who it is between.
 */
export function lasting(dossier: Dossier, records: ReadonlyMap<string, string>): Dossier {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { id, history } of dossier.encounters) {
    const told = history.flatMap(({ story, encounter }) => records.get(`${story}/${encounter}`) ?? []);
    const free = told.find((record) => !taken.has(record)) ?? id;
    taken.add(free);
    ids.set(id, free);
  }
  for (const { id, sightings } of dossier.instruments) ids.set(id, sightings[0] === undefined ? id : nameOf(sightings[0]));
  const tracks = namesOfTracks(dossier.tracks);
  const now = (id: string): string => ids.get(id) ?? id;
  const denial = (one: Denial): Denial =>
    one.denies.kind === 'encounter' ? { ...one, denies: { ...one.denies, id: now(one.denies.id) } } : one;
  return {
    ...dossier,
    encounters: dossier.encounters.map((one) => ({
      ...one,
      id: now(one.id),
      track: one.track === null ? null : (tracks.get(one.track) ?? one.track),
    })),
    statements: dossier.statements.map((one) => ({
      ...one,
      encounters: one.encounters.map(now),
      occasion: one.occasion === null ? null : now(one.occasion),
      instruments: one.instruments.map(now),
    })),
    tracks: dossier.tracks.map((one) => ({
      ...one,
      id: tracks.get(one.id) ?? one.id,
      rounds: one.rounds.map(now),
      state: {
        ...one.state,
        last: one.state.last === null ? null : now(one.state.last),
        next: one.state.next === null ? null : now(one.state.next),
      },
    })),
    instruments: dossier.instruments.map((one) => ({ ...one, id: now(one.id) })),
    denials: dossier.denials.map(denial),
  };
}

/** The encounter of this id, or that of whose records it is one. */
export function encounterNamed(
  { dossier, records }: { readonly dossier: Dossier; readonly records: ReadonlyMap<string, string> },
  id: string,
) {
  return (
    dossier.encounters.find((one) => one.id === id) ??
    dossier.encounters.find(({ history }) => history.some(({ story, encounter }) => records.get(`${story}/${encounter}`) === id))
  );
}

/** What a text on the table is called by one story's telling of it. */
const nameOf = ({ story, instrument }: JoinedInstrument['sightings'][number]): string => `${story}.${instrument}`;

/** A track is called by its sides, each of several that have the same by its place too, and else by its number. */
function namesOfTracks(tracks: readonly JoinedTrack[]): ReadonlyMap<string, string> {
  const alike = new Map<string, number>();
  for (const { sides } of tracks) alike.set(sides.join('-'), (alike.get(sides.join('-')) ?? 0) + 1);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, sides, place } of tracks) {
    const between = sides.join('-');
    const there = place?.ref ? `${between}.${place.ref.replace('place/', '')}` : null;
    const wanted = between === '' ? null : alike.get(between) === 1 ? between : there;
    const name = wanted === null || taken.has(wanted) ? id : wanted;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** The text on the table of this id, or that which a story calls so. */
export const instrumentNamed = ({ dossier }: { readonly dossier: Dossier }, id: string): JoinedInstrument | undefined =>
  dossier.instruments.find((one) => one.id === id) ??
  dossier.instruments.find(({ sightings }) => sightings.some((one) => nameOf(one) === id));
