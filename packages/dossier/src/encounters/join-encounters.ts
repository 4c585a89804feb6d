import type { EncounterKind, EncounterPlace, EncounterReport, JoinedActor, JoinedEncounter } from '@masar/shapes';
import { daysBetween, daysOf, exact } from '../days.ts';
import { daysAsSet, partyAsSet, placeAsSet, statusAsSet } from './as-set.ts';
import type { Cluster } from './cluster.ts';
import { Clustering } from './cluster-reports.ts';
import { conflictsOf } from './conflicts.ts';
import { asCorrected, type Corrected, joinSame, type Readers } from './corrected.ts';
import { factsOf, type Who } from './facts.ts';
import { joinMoved } from './moved.ts';
import { byStoryTime } from './status.ts';

/** What joining encounters gives. */
export interface JoinedEncounters {
  readonly encounters: readonly JoinedEncounter[];
  readonly unplaced: readonly EncounterReport[];
  /** Joined id of each report, by `story/encounter`. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Joins the reports of all stories by what was read in them, then as readers have said. `origin` gives the origin of a story. */
export function joinEncounters(
  reports: readonly EncounterReport[],
  who: Who,
  cast: (story: string) => ReadonlySet<string>,
  origin: (story: string) => string,
  { corrected, same }: Readers,
): JoinedEncounters {
  const clustering = new Clustering(cast, origin);
  clustering.place(reports.map((report) => factsOf(report, who)));
  joinMoved(clustering);
  joinSame(clustering, same);
  const drafts = clustering.clusters
    .filter((cluster) => cluster.all.length > 0)
    .map((cluster) => draft(asCorrected(cluster, corrected, who), who, origin, corrected));
  const first = (one: JoinedEncounter) => daysOf(one.start)?.from ?? Number.POSITIVE_INFINITY;
  drafts.sort((a, b) => first(a) - first(b) || 0);
  const encounters = drafts.map((one, index) => ({ ...one, id: `e${index + 1}` }));
  const ids = new Map(encounters.flatMap((one) => one.history.map((report) => [`${report.story}/${report.encounter}`, one.id] as const)));
  return { encounters, unplaced: clustering.unplaced.map((facts) => facts.report), ids };
}

function draft(cluster: Cluster, who: Who, origin: (story: string) => string, corrected: Corrected): JoinedEncounter {
  const history = byStoryTime(cluster.all.map(({ facts, why }) => ({ ...facts.report, why: [...facts.report.why, ...why] })));
  const people = cluster.corePeople();
  const told = { participants: [...people, ...others(history, people, who.actors)], sides: cluster.coreSides() };
  const all = cluster.all.map(({ facts }) => facts);
  const best = daysAsSet(all, history, corrected, dateOf);
  return {
    id: '',
    kind: kindOf(history),
    ...partyAsSet(all, corrected, who, told),
    place: placeAsSet(all, corrected, placeOf(history, cluster.place())),
    start: best?.start ?? null,
    end: best?.end ?? null,
    status: statusAsSet(all, history, corrected),
    track: null,
    history,
    conflicts: conflictsOf(history, () => []),
    origins: new Set(history.map((report) => origin(report.story))).size,
  };
}

/** The kind that most reports give. */
function kindOf(history: readonly EncounterReport[]): EncounterKind {
  const counts = new Map<EncounterKind, number>();
  for (const { kind } of history) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'meeting';
}

/** States, organisations and bodies that take part and that nobody named above speaks for. */
function others(history: readonly EncounterReport[], people: readonly string[], actors: ReadonlyMap<string, JoinedActor>): string[] {
  const spoken = new Set(people.map((id) => actors.get(id)?.side));
  const found = history
    .flatMap((report) => report.participants)
    .filter((id) => {
      const actor = actors.get(id);
      return (
        actor !== undefined &&
        (actor.kind === 'state' || actor.kind === 'organisation' || actor.kind === 'group') &&
        actor.members.length === 0 &&
        !spoken.has(actor.side)
      );
    });
  return [...new Set(found)];
}

/** The date to show: of the reports that it was held, or else of the latest one; the value that most of them give. */
function dateOf(history: readonly EncounterReport[]): { start: string; end: string } | null {
  const dated = history.filter((report) => report.start !== null);
  const sharp = dated.filter((report) => exact(daysBetween(report.start, report.end)));
  const pool = sharp.length > 0 ? sharp : dated;
  const held = pool.filter((report) => report.status === 'held');
  const counts = new Map<string, number>();
  for (const report of held.length > 0 ? held : pool.slice(-1)) {
    const value = `${report.start} ${report.end ?? report.start}`;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ');
  return best === undefined ? null : { start: best[0] as string, end: best[1] as string };
}

const placeOf = (history: readonly EncounterReport[], ref: string | null): EncounterPlace | null =>
  history.find((report) => report.place !== null && (ref === null || report.place.ref === ref))?.place ?? null;
