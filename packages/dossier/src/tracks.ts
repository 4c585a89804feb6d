import type { JoinedEncounter, JoinedTrack, Passage, Reason } from '@masar/shapes';
import { daysBetween, exact } from './days.ts';
import { fileUnder } from './lists.ts';
import type { Entry } from './record/entry.ts';

type Named = JoinedTrack['names'][number];

interface Growing {
  sides: readonly string[];
  readonly names: Named[];
  readonly places: Map<string, { readonly place: NonNullable<JoinedTrack['place']>; count: number }>;
  readonly overseers: Set<string>;
  readonly evidence: Passage[];
  readonly rounds: Set<string>;
  readonly why: Reason[];
}

/** Kinds of encounter that can be a round of talks. */
const roundKinds: ReadonlySet<string> = new Set(['talks', 'session', 'consultation', 'meeting']);
/** A call or a briefing is no round, whatever a list of channels stands beside. */
const canBeRound = (one: JoinedEncounter | undefined): boolean => one !== undefined && (roundKinds.has(one.kind) || one.kind === 'summit');

/** Rounds, and stories that tell of them, from which a series is a track that no story calls one. */
const series = 2;

/** What the tracks are made from. */
export interface TrackSources {
  readonly entries: readonly Entry[];
  readonly encounters: readonly JoinedEncounter[];
  /** Joined id of each report of an encounter. */
  readonly ids: ReadonlyMap<string, string>;
  readonly langOf: (story: string) => Named['lang'];
  /** EDTF day of the latest story. */
  readonly today: string | null;
}

/** Channels of talks: what stories list as tracks, and series of talks between the same sides. */
export function joinTracks(sources: TrackSources): JoinedTrack[] {
  const byId = new Map(sources.encounters.map((one) => [one.id, one]));
  const tracks = [...listed(sources, byId)];
  addSeries(tracks, sources.encounters);
  return tracks
    .filter((track) => track.rounds.size > 0 && (track.sides.length > 1 || track.places.size > 0))
    .map((track) => finish(track, byId, sources.today))
    .sort((a, b) => b.rounds.length - a.rounds.length)
    .map((track, index) => ({ ...track, id: `k${index + 1}` }));
}

/** Tracks that stories list, those joined that share a round or their sides. */
function listed({ entries, ids, langOf }: TrackSources, byId: ReadonlyMap<string, JoinedEncounter>): Set<Growing> {
  const byKey = new Map<string, Growing>();
  for (const entry of entries) {
    const told = entry.tracks.map((one) => {
      const rounds = [...new Set(one.track.encounters.map((id) => ids.get(`${entry.story}/${id}`)))].filter(
        (id) => id !== undefined && canBeRound(byId.get(id)),
      ) as string[];
      return { ...one, rounds, sides: [...new Set([...one.track.sides, ...rounds.flatMap((id) => byId.get(id)?.sides ?? [])])].sort() };
    });
    const common = commonSide(told.map((one) => one.sides));
    for (const { track, overseers, evidence, rounds, sides: own } of told) {
      if (rounds.length === 0) continue;
      const sides = own.length < 2 && common !== null ? [...new Set([...own, common])].sort() : own;
      const keys = [...rounds, ...(sides.length >= 2 ? [sides.join('+')] : [])];
      const key = keys.find((one) => byKey.has(one));
      const joined = (key === undefined ? undefined : byKey.get(key)) ?? opened(sides);
      for (const one of keys) byKey.set(one, joined);
      if (sides.length > joined.sides.length && joined.sides.length < 2) joined.sides = sides;
      if (!joined.names.some((one) => one.name === track.name)) joined.names.push({ lang: langOf(entry.story), name: track.name });
      for (const id of overseers) joined.overseers.add(id);
      for (const id of rounds) joined.rounds.add(id);
      count(joined, track.place);
      joined.evidence.push(...evidence);
      joined.why.push({
        by: key === undefined ? 'listed' : byId.has(key) ? 'same-round' : 'same-sides',
        score: 1,
        on: [`${entry.story}/${track.id}`],
      });
      if (sides.length > own.length) joined.why.push({ by: 'listed-together', score: 0.6, on: sides });
    }
  }
  return new Set(byKey.values());
}

/** The side that two or more tracks of one list have in common, where there is only one: «with the Americans …, with the alliance …, in Vienna …». */
function commonSide(lists: readonly (readonly string[])[]): string | null {
  const full = lists.filter((sides) => sides.length >= 2);
  const common = (full[0] ?? []).filter((side) => full.every((sides) => sides.includes(side)));
  return full.length >= 2 && common.length === 1 ? (common[0] as string) : null;
}

const opened = (sides: readonly string[]): Growing => ({
  sides,
  names: [],
  places: new Map(),
  overseers: new Set(),
  evidence: [],
  rounds: new Set(),
  why: [],
});

/** Rounds that no story lists under a track: talks in person between its sides; and series between sides that have none. */
function addSeries(tracks: Growing[], encounters: readonly JoinedEncounter[]): void {
  const bySides = new Map<string, JoinedEncounter[]>();
  for (const one of encounters)
    if (roundKinds.has(one.kind) && one.sides.length >= 2 && one.status !== 'denied' && exact(daysBetween(one.start, one.end))) {
      const key = one.sides.join('+');
      fileUnder(bySides, key, one);
    }
  for (const [key, talks] of bySides) {
    let track = tracks.find((one) => one.sides.join('+') === key);
    if (track === undefined) {
      const stories = new Set(talks.flatMap((one) => one.history.map((report) => report.story)));
      if (talks.length < series || stories.size < series) continue;
      track = opened(talks[0]?.sides ?? []);
      track.evidence.push(
        ...talks.flatMap((one) => one.history.slice(0, 1).flatMap((report) => report.tellings.slice(0, 1).map(({ passage }) => passage))),
      );
      tracks.push(track);
    }
    for (const one of talks) {
      if (track.rounds.has(one.id)) continue;
      track.rounds.add(one.id);
      count(track, one.place);
      track.why.push({ by: 'same-sides', score: 0.7, on: [one.id, ...one.sides] });
    }
  }
}

function count(track: Growing, place: JoinedTrack['place']): void {
  if (place === null) return;
  const key = place.ref ?? place.name;
  track.places.set(key, { place, count: (track.places.get(key)?.count ?? 0) + 1 });
}

function finish(track: Growing, byId: ReadonlyMap<string, JoinedEncounter>, today: string | null): JoinedTrack {
  const all = [...track.rounds].map((id) => byId.get(id) as JoinedEncounter).sort((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));
  const held = all.filter((one) => one.status === 'held');
  const next = all.find((one) => ahead(one) && (today === null || (one.start ?? '9') >= today)) ?? null;
  return {
    id: '',
    names: track.names,
    sides: track.sides,
    place: [...track.places.values()].sort((a, b) => b.count - a.count)[0]?.place ?? null,
    rounds: all.map((one) => one.id),
    overseers: [...track.overseers],
    state: { held: held.length, last: held.at(-1)?.id ?? null, next: next?.id ?? null, status: (next ?? all.at(-1))?.status ?? 'proposed' },
    why: track.why,
    evidence: track.evidence,
  };
}

const ahead = (one: JoinedEncounter): boolean => ['proposed', 'planned', 'postponed', 'ongoing'].includes(one.status);
