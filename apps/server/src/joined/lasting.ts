import type { Denial, Dossier } from '@masar/shapes';

/**
 * The same dossier with ids of encounters that outlast the join: an encounter is called by the first record that tells of it.
 * Where two encounters rest on one record, as of two copies of a text, the other is called by its next, or keeps its number.
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
  const now = (id: string): string => ids.get(id) ?? id;
  const denial = (one: Denial): Denial =>
    one.denies.kind === 'encounter' ? { ...one, denies: { ...one.denies, id: now(one.denies.id) } } : one;
  return {
    ...dossier,
    encounters: dossier.encounters.map((one) => ({ ...one, id: now(one.id) })),
    statements: dossier.statements.map((one) => ({
      ...one,
      encounters: one.encounters.map(now),
      occasion: one.occasion === null ? null : now(one.occasion),
    })),
    tracks: dossier.tracks.map((one) => ({
      ...one,
      rounds: one.rounds.map(now),
      state: {
        ...one.state,
        last: one.state.last === null ? null : now(one.state.last),
        next: one.state.next === null ? null : now(one.state.next),
      },
    })),
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
