import type { EncounterPlace, EncounterReport, ReadersWord, SetOfEncounter } from '@masar/shapes';
import type { Cast } from '../actors/join-actors.ts';
import { daysBetween } from '../days.ts';
import { Cluster } from './cluster.ts';
import type { Clustering } from './cluster-reports.ts';
import { type Facts, factsOf, type Who } from './facts.ts';

/** What a reader has set of a report, its actors joined and its place found. */
export interface CorrectedReport extends Omit<SetOfEncounter, 'place'> {
  readonly place?: EncounterPlace | null;
}

/** Corrected reports by story and encounter of its reading (`r3/e2`). */
export type Corrected = ReadonlyMap<string, CorrectedReport>;

/** What readers have said of encounters. */
export interface Readers {
  readonly corrected: Corrected;
  /** Reports, each group of one encounter. */
  readonly same: readonly (readonly string[])[];
}

export const keyOf = ({ story, encounter }: EncounterReport): string => `${story}/${encounter}`;

/** Enters what readers have set in a story, its actors joined; `placeOf` finds a place by its key or name. */
export function takeCorrections(
  into: Map<string, CorrectedReport>,
  story: string,
  { set }: ReadersWord,
  cast: Cast,
  placeOf: (key: string) => EncounterPlace,
): void {
  for (const [id, { place, participants, ...rest }] of set)
    into.set(`${story}/${id}`, {
      ...rest,
      ...(participants === undefined ? {} : { participants: participants.map((actor) => cast.get(actor) ?? actor) }),
      ...(place === undefined ? {} : { place: place === null ? null : placeOf(place) }),
    });
}

/** Makes one encounter of those whose reports readers have called the same. A report that was unplaced comes with the others. */
export function joinSame(clustering: Clustering, same: Readers['same']): void {
  for (const group of same) {
    const keys = new Set(group);
    const isMeant = ({ facts }: { readonly facts: { readonly report: EncounterReport } }) => keys.has(keyOf(facts.report));
    const [into, ...others] = clustering.clusters.filter(({ all }) => all.some(isMeant)).sort((a, b) => b.all.length - a.all.length);
    const why = { by: 'reader', score: 1, on: [...group] };
    if (into !== undefined) for (const from of others) clustering.merge(into, from, why);
    const loose = clustering.unplaced.filter((facts) => isMeant({ facts }));
    if (loose.length > 0 && loose.length + (into === undefined ? 0 : 1) > 1) clustering.placeWith(into ?? null, loose, why);
  }
}

/** The reports of a cluster as readers have left them; as it is where nobody has set anything of it. */
export function asCorrected(cluster: Cluster, corrected: Corrected, who: Who): Cluster {
  if (!cluster.all.some(({ facts }) => corrected.has(keyOf(facts.report)))) return cluster;
  const left = new Cluster(cluster.number, cluster.family);
  for (const { facts, why } of cluster.all) {
    const set = corrected.get(keyOf(facts.report));
    if (set === undefined) left.add(facts, why);
    else left.add(asSet(facts, set, who), [...why, { by: 'reader', score: 1, on: [] }]);
  }
  return left;
}

/** A report that tells what a reader has set of it. */
function asSet(facts: Facts, set: CorrectedReport, who: Who): Facts {
  const { told } = facts;
  // A day that the status that was read ruled out is one that the status that was set may have.
  const { start, end } = set.days === undefined ? (set.status === undefined ? facts.report : told) : (set.days ?? noDays);
  const report: EncounterReport = {
    ...facts.report,
    status: set.status ?? facts.report.status,
    start,
    end,
    place: set.place === undefined ? facts.report.place : set.place,
    // The day that was set is that of its words, whatever they were read to say.
    tellings: set.days === undefined ? facts.report.tellings : facts.report.tellings.map((one) => ({ ...one, date: null })),
  };
  const place = report.place?.ref ?? null;
  const here = { report, told, days: daysBetween(start, end), place, host: who.states.get(place ?? '') ?? null };
  if (set.participants === undefined) return { ...facts, ...here };
  const { people, sides } = partyOf(set.participants, who);
  const now = { ...report, participants: set.participants, sides, beside: [] };
  return { ...factsOf(now, who), ...here, report: now, people, sides, inferred: false, given: true };
}

const noDays = { start: null, end: null };

/** The people and the sides of those who took part. */
export function partyOf(participants: readonly string[], who: Who): { people: string[]; sides: string[] } {
  const present = [...new Set(participants.flatMap((id) => [id, ...(who.actors.get(id)?.members ?? [])]))];
  return {
    people: present.filter((id) => who.actors.get(id)?.kind === 'person'),
    sides: [...new Set(present.flatMap((id) => who.actors.get(id)?.side ?? who.sides.get(id) ?? []))].sort(),
  };
}
