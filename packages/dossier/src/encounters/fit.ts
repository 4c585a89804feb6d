import type { Reason } from '@masar/shapes';
import { type Days, exact, gap, isoDay } from '../days.ts';
import type { Cluster } from './cluster.ts';
import type { Facts } from './facts.ts';

/** Weight at which a report is taken for one of the encounter. */
export const enough = 3.5;

/** How far from a story its undated talk of an encounter reaches, in days. */
const reach = { held: 30, ahead: 60, denied: 7 };

/** How well a report fits an encounter: a weight and its reasons, or null where something rules it out. */
export function fit(facts: Facts, cluster: Cluster, together: ReadonlySet<string>): { weight: number; why: Reason[] } | null {
  if (facts.family !== cluster.family || (facts.family === 'visit' && cluster.isOfOthers(facts))) return null;
  const parts = [byDate(facts, cluster), bySides(facts, cluster), byPeople(facts, cluster, together), byPlace(facts, cluster)];
  if (parts.includes(null)) return null;
  const why = parts.filter((one) => one !== null && one.score > 0) as Reason[];
  return {
    weight: parts.reduce((sum, one) => sum + (one?.score ?? 0), 0),
    why: why.map((one) => ({ ...one, score: Math.round((one.score / 3) * 100) / 100 })),
  };
}

const nothing: Reason = { by: 'unknown', score: 0, on: [] };

function byDate(facts: Facts, cluster: Cluster): Reason | null {
  const theirs = cluster.days();
  if (theirs.length === 0) return bySameTime(facts, cluster);
  if (facts.days === null) return cluster.stories.has(facts.report.story) && facts.reported === null ? nothing : byStoryTime(facts, theirs);
  const days = facts.days;
  const distance = Math.min(...theirs.map((one) => gap(one, days)));
  const thin = facts.inferred || facts.people.length + facts.sides.length === 0;
  if (distance === 1 && exact(days) && thin && !heldInStory(facts, cluster)) return { by: 'next-day', score: 2, on: [shown(days)] };
  if (distance > 0) return null;
  const sharp = exact(days) && theirs.some((one) => exact(one));
  return { by: 'date', score: sharp ? 3 : 1.5, on: [shown(days)] };
}

/** Where neither says when, the stories must be of one time; undated stories are only of their own. */
function bySameTime(facts: Facts, cluster: Cluster): Reason | null {
  if (cluster.stories.has(facts.report.story)) return nothing;
  const told = facts.days ?? facts.reported;
  const near = told !== null && cluster.all.some(({ facts: other }) => other.reported !== null && gap(other.reported, told) <= reach.held);
  return near ? { by: 'story-time', score: 0.5, on: [shown(told)] } : null;
}

/** An undated report means what lies next to its story: the last held before it, the next planned after it; what is denied or put off was to be. */
function byStoryTime(facts: Facts, theirs: readonly Days[]): Reason | null {
  const { reported } = facts;
  if (reported === null) return null;
  const ahead = facts.report.status === 'planned' || facts.report.status === 'proposed';
  const ok = theirs.some((days) =>
    ahead
      ? days.to >= reported.from - 1 && days.from - reported.to <= reach.ahead
      : facts.report.status === 'held'
        ? days.from <= reported.to + 1 && reported.from - days.to <= reach.held
        : facts.report.status === 'ongoing'
          ? gap(days, reported) <= 3
          : days.to >= reported.from - reach.denied && days.from - reported.to <= reach.ahead,
  );
  return ok ? { by: 'story-time', score: theirs.some(exact) ? 1.25 : 1, on: [isoDay(reported.from)] } : null;
}

function bySides(facts: Facts, cluster: Cluster): Reason | null {
  const theirs = cluster.coreSides();
  const ours = facts.sides.filter((side) => theirs.includes(side) || !cluster.isHost(side) || facts.manned.includes(side));
  if (ours.length === 0 || theirs.length === 0) return nothing;
  const shared = ours.filter((side) => theirs.includes(side));
  if (shared.length === 0) return null;
  const all = shared.length === ours.length || shared.length === theirs.length;
  if (!all && !(shared.length >= 2 && sameRoom(facts, cluster))) return null;
  const score = shared.length < 2 ? 0.5 : shared.length === ours.length && shared.length === theirs.length ? 2 : 1.5;
  return { by: facts.inferred ? 'named-beside' : 'sides', score: facts.inferred ? score / 2 : score, on: shared };
}

function byPeople(facts: Facts, cluster: Cluster, together: ReadonlySet<string>): Reason | null {
  const theirs = cluster.corePeople();
  if (theirs.length === 0) return nothing;
  const shared = facts.people.filter((id) => theirs.includes(id));
  if (shared.length >= 2) return { by: facts.inferred ? 'named-beside' : 'people', score: facts.inferred ? 1.5 : 2, on: shared };
  if (facts.people.length >= 2 && theirs.length >= 2 && !sameRoom(facts, cluster)) return null;
  if (shared.length === 1) return { by: 'people', score: 0.5, on: shared };
  if (facts.people.length > 0) return nothing;
  return theirs.length >= 2 && theirs.every((id) => together.has(id)) ? { by: 'named-in-story', score: 1.5, on: theirs } : nothing;
}

/** Delegations: other heads, but the place and the day are one. */
const sameRoom = (facts: Facts, cluster: Cluster): boolean =>
  cluster.family === 'physical' && facts.place !== null && cluster.hasPlace(facts.place) && facts.days !== null;

function byPlace(facts: Facts, cluster: Cluster): Reason | null {
  if (facts.place === null || cluster.place() === null) return nothing;
  if (cluster.hasPlace(facts.place)) return { by: 'place', score: 1.5, on: [facts.place] };
  return facts.family === 'physical' && !(facts.people.length >= 2 && cluster.corePeople().length >= 2)
    ? null
    : { by: 'other-place', score: -1, on: [facts.place] };
}

/** A story that tells of two days as held tells of two encounters. */
const heldInStory = (facts: Facts, cluster: Cluster): boolean =>
  cluster.all.some(
    ({ facts: other }) =>
      other.report.story === facts.report.story && other.report.status === 'held' && facts.report.status === 'held' && exact(other.days),
  );

const shown = (days: Days): string => (days.from === days.to ? isoDay(days.from) : `${isoDay(days.from)}/${isoDay(days.to)}`);
