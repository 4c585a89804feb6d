import type { EncounterReport, EncounterStatus, ReadersWord, SetStatus } from '@masar/shapes';
import type { Cast } from '../actors/join-actors.ts';
import { daysOf } from '../days.ts';
import { Cluster } from './cluster.ts';
import type { Clustering } from './cluster-reports.ts';
import { factsOf, type Who } from './facts.ts';
import { statusOf } from './status.ts';

/** What a reader has set of a report; null where it is as it was read. */
export interface CorrectedReport {
  /** Joined actors. */
  readonly participants: readonly string[] | null;
  readonly status: SetStatus | null;
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

/** Enters what readers have set in a story, its actors joined. */
export function takeCorrections(into: Map<string, CorrectedReport>, story: string, word: ReadersWord, cast: Cast): void {
  for (const id of new Set([...word.participants.keys(), ...word.statuses.keys()]))
    into.set(`${story}/${id}`, {
      participants: word.participants.get(id)?.map((actor) => cast.get(actor) ?? actor) ?? null,
      status: word.statuses.get(id) ?? null,
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

/** The reports of a cluster as readers have left them, and what they say together; as it is where nobody has set who took part. */
export function asCorrected(cluster: Cluster, corrected: Corrected, who: Who): Cluster {
  if (!cluster.all.some(({ facts }) => corrected.has(keyOf(facts.report)))) return cluster;
  const left = new Cluster(cluster.number, cluster.family);
  for (const { facts, why } of cluster.all) {
    const set = corrected.get(keyOf(facts.report));
    const { start, end } = facts.told;
    // A day that the status that was read ruled out is one that the status that was set may have.
    const report = set?.status == null ? facts.report : { ...facts.report, status: set.status.status, start, end };
    if (set === undefined || set.participants === null) {
      left.add({ ...facts, report }, set === undefined ? why : [...why, byReader]);
      continue;
    }
    const present = [...new Set(set.participants.flatMap((id) => [id, ...(who.actors.get(id)?.members ?? [])]))];
    const sides = [...new Set(present.flatMap((id) => who.actors.get(id)?.side ?? who.sides.get(id) ?? []))].sort();
    const people = present.filter((id) => who.actors.get(id)?.kind === 'person');
    const now = { ...report, participants: set.participants, sides, beside: [] };
    left.add({ ...factsOf(now, who), report: now, people, sides, inferred: false, given: true }, [...why, byReader]);
  }
  return left;
}

const byReader = { by: 'reader', score: 1, on: [] };

/** What an encounter came to: what a reader set stands, and what stories tell that were published since goes on from there. */
export function statusAsSet(history: readonly EncounterReport[], corrected: Corrected): EncounterStatus {
  const set = history.flatMap((report) => corrected.get(keyOf(report))?.status ?? []);
  const last = set.reduce<SetStatus | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null);
  if (last === null) return statusOf(history);
  const day = daysOf(last.on)?.to ?? 0;
  const since = history.filter(({ reported }) => (daysOf(reported?.slice(0, 10) ?? null)?.from ?? 0) > day);
  return statusOf(since, last.status);
}
