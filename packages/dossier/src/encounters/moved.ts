import { type Days, exact, gap, isoDay } from '../days.ts';
import type { Cluster } from './cluster.ts';
import type { Clustering } from './cluster-reports.ts';

/** Days by which sources may disagree on one occasion, by which a plan may, and by which a postponement may move it. */
const apart = { told: 1, planned: 7, postponed: 90 };

/** Joins encounters that differ in nothing but the day, where the reports themselves explain it: a conflict, or a move. */
export function joinMoved(clustering: Clustering): void {
  for (const cluster of [...clustering.clusters].sort((a, b) => start(a) - start(b))) {
    if (cluster.all.length === 0) continue;
    for (const other of clustering.neighbours(cluster)) {
      if (other.all.length === 0 || cluster.all.length === 0) continue;
      const reason = moved(cluster, other);
      if (reason === null) continue;
      const [into, from] = cluster.all.length >= other.all.length ? [cluster, other] : [other, cluster];
      clustering.merge(into, from, reason);
    }
  }
}

const start = (cluster: Cluster): number => cluster.days()[0]?.from ?? Number.POSITIVE_INFINITY;

function moved(a: Cluster, b: Cluster): { by: string; score: number; on: string[] } | null {
  const [from, to] = [sharpest(a), sharpest(b)];
  if (a.family === 'visit' && b.all.some(({ facts }) => a.isOfOthers(facts))) return null;
  if (a.family !== b.family || from === null || to === null || !sameParties(a, b) || !samePlace(a, b)) return null;
  const distance = gap(from, to);
  const on = [isoDay(from.from), isoDay(to.from)];
  if (twoInOneStory(a, b)) return null;
  if (distance <= apart.told && samePeople(a, b)) return { by: 'days-told-apart', score: 0.7, on };
  if (bothHeld(a, b) || heldBefore(a, b) || heldBefore(b, a)) return null;
  if (distance <= apart.postponed && postponed(a, b)) return { by: 'postponed', score: 0.8, on };
  if (distance <= apart.planned && neverHeld(a, b) && placed(a, b)) return { by: 'plans-told-apart', score: 0.6, on };
  return null;
}

const sharpest = (cluster: Cluster): Days | null => cluster.days().find(exact) ?? null;

/** What was held cannot have moved to a later day. */
const heldBefore = (a: Cluster, b: Cluster): boolean => held(a) && start(a) < start(b);

/** The same sides, or in one place the sides of one among those of the other, and at least two. */
function sameParties(a: Cluster, b: Cluster): boolean {
  const [ours, theirs] = [a.coreSides(), b.coreSides()];
  const shared = ours.filter((side) => theirs.includes(side));
  return (
    (shared.length >= 2 && shared.length === Math.max(ours.length, theirs.length)) ||
    (shared.length >= 2 && shared.length === Math.min(ours.length, theirs.length) && (placed(a, b) || a.family === 'remote')) ||
    (shared.length >= 1 && placed(a, b) && shared.length === Math.min(ours.length, theirs.length))
  );
}

/** Nobody of one side in the one who is somebody else in the other. */
function samePeople(a: Cluster, b: Cluster): boolean {
  const [ours, theirs] = [a.corePeople(), b.corePeople()];
  if (ours.length < 2 || theirs.length < 2) return a.family === 'remote' || placed(a, b);
  return ours.filter((id) => theirs.includes(id)).length >= 2;
}

function samePlace(a: Cluster, b: Cluster): boolean {
  return a.family === 'remote' || a.place() === null || b.place() === null || a.place() === b.place();
}
const placed = (a: Cluster, b: Cluster): boolean => a.place() !== null && a.place() === b.place();

const held = (cluster: Cluster): boolean => cluster.all.some(({ facts }) => facts.report.status === 'held' && facts.days !== null);
const bothHeld = (a: Cluster, b: Cluster): boolean => held(a) && held(b);
const neverHeld = (a: Cluster, b: Cluster): boolean => !held(a) || !held(b);
const postponed = (a: Cluster, b: Cluster): boolean =>
  [a, b].some((one) => one.all.some(({ facts }) => facts.report.status === 'postponed'));

/** A story that tells of both as two, by one source. */
function twoInOneStory(a: Cluster, b: Cluster): boolean {
  return [...a.stories].some((story) => {
    if (!b.stories.has(story)) return false;
    const [ours, theirs] = [sourcesIn(a, story), sourcesIn(b, story)];
    return !postponed(a, b) && [...ours].some((source) => theirs.has(source));
  });
}

const sourcesIn = (cluster: Cluster, story: string): Set<string> =>
  new Set(
    cluster.all
      .filter(({ facts }) => facts.report.story === story)
      .flatMap(({ facts }) => facts.report.tellings.map(({ source }) => source.speaker ?? source.side ?? '')),
  );
