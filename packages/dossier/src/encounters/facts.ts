import type { EncounterKind, EncounterReport, JoinedActor } from '@masar/shapes';
import { type Days, daysBetween, daysOf, exact } from '../days.ts';

/** Kinds that can be one occasion told in different words. */
export type Family = 'remote' | 'physical' | 'visit' | 'press';

const families: Readonly<Record<EncounterKind, Family>> = {
  call: 'remote',
  'video-call': 'remote',
  meeting: 'physical',
  talks: 'physical',
  summit: 'physical',
  session: 'physical',
  consultation: 'physical',
  visit: 'visit',
  briefing: 'press',
  interview: 'press',
};

/** Who is who: the joined actors, and the sides that meet in a format. */
export interface Who {
  readonly actors: ReadonlyMap<string, JoinedActor>;
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** States of gazetteer places. */
  readonly states: ReadonlyMap<string, string | null>;
  /** Sides of gazetteer people. */
  readonly sides: ReadonlyMap<string, string | null>;
}

/** A report of an encounter as the join sees it. */
export interface Facts {
  readonly report: EncounterReport;
  /** The report before its status and date were held against each other. */
  readonly told: EncounterReport;
  readonly family: Family;
  /** When; null where the copy does not tell, or tells what its own status rules out. */
  readonly days: Days | null;
  readonly reported: Days | null;
  /** Named people who take part. */
  readonly people: readonly string[];
  readonly sides: readonly string[];
  /** Sides for which somebody is named who takes part. */
  readonly manned: readonly string[];
  readonly place: string | null;
  /** The state that the place lies in. */
  readonly host: string | null;
  /** True where who met is taken from the sentence, not told outright. */
  readonly inferred: boolean;
  /** True where a reader has said who took part. */
  readonly given: boolean;
}

/** A day's grace: night calls, time zones. */
const grace = 1;

/** What a report tells to join it by. */
export function factsOf(report: EncounterReport, who: Who): Facts {
  const taking = [...new Set(report.participants.flatMap((id) => [id, ...(who.actors.get(id)?.members ?? [])]))];
  const all = taking.map((id) => who.actors.get(id)).filter((one) => one !== undefined);
  const present = withoutTellers(report, all);
  const checked = checkedAgainstStory(report);
  const at = daysBetween(checked.start, checked.end);
  const beside = exact(at) ? besideOf(report, who) : [];
  const told = [...new Set([...report.sides, ...present.map((one) => one.side).filter((side) => side !== null)])];
  const teller = present.some(ofItself) ? null : tellersSide(report, told);
  const sides = teller === null ? told : [...told, teller];
  const reported = daysOf(report.reported?.slice(0, 10) ?? null);
  return {
    report: teller === null ? checked : { ...checked, why: [...checked.why, { by: 'told-by-the-other', score: 0.6, on: [teller] }] },
    told: report,
    family: families[report.kind],
    days: at,
    reported,
    people: [...new Set([...present, ...beside].filter(named).map((one) => one.id))],
    sides: guests(
      [...new Set([...sides, ...beside.map((one) => one.side as string)].flatMap((side) => who.formats.get(side) ?? [side]))].sort(),
      report,
      present,
      who,
    ),
    manned: [...new Set(present.filter(named).flatMap((one) => one.side ?? []))],
    inferred: beside.length > 0,
    given: false,
    place: report.place?.ref ?? null,
    host: who.states.get(report.place?.ref ?? '') ?? null,
  };
}

/**
 * A report whose status and date go together: a plan that lies behind its story loses the date, which is of something else,
 * and what is told as held before its day is a plan. The reason keeps what was read.
 */
function checkedAgainstStory(report: EncounterReport): EncounterReport {
  const days = daysBetween(report.start, report.end);
  if (days === null || allowed(report, days)) return report;
  if (report.status === 'held')
    return { ...report, status: 'planned', why: [...report.why, { by: 'told-before-its-day', score: 0, on: [report.start ?? ''] }] };
  return {
    ...report,
    start: null,
    end: null,
    why: [...report.why, { by: 'date-ruled-out', score: 0, on: [report.status, report.start ?? ''] }],
  };
}

/** A council or format that meets: whoever tells of it is no party to it. */
const ofItself = (actor: JoinedActor): boolean =>
  actor.class !== null
    ? actor.class === 'council'
    : actor.kind === 'organisation' && actor.ref !== null && !actor.ref.endsWith(`/${actor.side}`);

/** Kinds that one who takes part speaks of as «talks with …», of himself saying nothing. */
const ofTwo: ReadonlySet<EncounterKind> = new Set(['call', 'video-call', 'meeting', 'talks', 'consultation']);

/** The side that tells of talks with one other: it is the one that they are with; an agency that reports them is no party. Null where more sides tell of them. */
function tellersSide(report: EncounterReport, sides: readonly string[]): string | null {
  const [other] = sides;
  if (other === undefined || sides.length > 1 || !ofTwo.has(report.kind)) return null;
  const parties = report.tellings.filter(({ source }) => !source.speaker?.startsWith('media/'));
  const tellers = new Set(parties.map(({ source }) => source.side).filter((side) => side !== null && side !== other));
  const [only] = tellers;
  return tellers.size === 1 ? (only ?? null) : null;
}

/**
 * People of two sides in the sentence of a report that does not say who met, or states that it lists; nobody where that is no pair, or
 * half a dozen.
 */
function besideOf(report: EncounterReport, who: Who): JoinedActor[] {
  const found = report.beside
    .flatMap((id) => id.split('+'))
    .map((id) => who.actors.get(id))
    .filter((one) => one !== undefined && one.side !== null) as JoinedActor[];
  const pairs = (all: readonly JoinedActor[]): boolean => all.length <= most && new Set(all.map((one) => one.side)).size >= 2;
  return [found.filter((one) => one.kind === 'person'), found.filter((one) => one.kind !== 'person')].find(pairs) ?? [];
}
/** More names than these in one sentence are no list of who met. */
const most = 4;

/** Without the state in whose town they meet, where two other sides do and nobody of it takes part: «in the Swiss city of Geneva». */
function guests(sides: readonly string[], report: EncounterReport, present: readonly JoinedActor[], who: Who): readonly string[] {
  const host = who.states.get(report.place?.ref ?? '') ?? null;
  if (host === null || sides.length < 3 || report.beside.some((id) => id.split('+').includes(`state/${host}`))) return sides;
  const others = present.filter((one) => one.kind !== 'state' || one.side !== host).map((one) => one.side ?? '');
  if ([...others, ...report.sides.filter((side) => side !== host)].some((side) => side === host || who.formats.get(side)?.includes(host)))
    return sides;
  return sides.filter((side) => side !== host);
}

/** Kinds that delegations hold: who tells of them need not sit in them. */
const ofDelegations: ReadonlySet<EncounterKind> = new Set(['talks', 'session', 'consultation']);

/** Takes out who only tells of talks, where both sides are left: a spokesman is not at the table that he speaks of. */
function withoutTellers(report: EncounterReport, present: readonly JoinedActor[]): readonly JoinedActor[] {
  if (!ofDelegations.has(report.kind)) return present;
  const tellers = new Set(report.tellings.map((telling) => telling.source.speaker));
  const others = present.filter((one) => one.kind !== 'person' || !tellers.has(one.id));
  return others.length < present.length && new Set([...report.sides, ...others.map((one) => one.side)]).size >= 2 ? others : present;
}

/** True where the status of a report allows these days: what is to come does not lie behind the story, what was held not ahead of it. */
export function allowed(report: EncounterReport, days: Days): boolean {
  const reported = daysOf(report.reported?.slice(0, 10) ?? null);
  if (reported === null) return true;
  if (report.status === 'proposed') return days.to >= reported.from;
  if (report.status === 'planned' || report.status === 'postponed') return days.to >= reported.from - grace;
  return report.status !== 'held' || days.from <= reported.to + grace;
}

const named = (actor: JoinedActor): boolean =>
  actor.kind === 'person' && actor.class === null && !actor.offices.some((office) => office.title === actor.name);

/** True where the report says enough to be told from others: who, and when or where. A visitor is enough for a visit. */
export const tellsWho = (facts: Facts): boolean =>
  facts.people.length >= 2 || facts.sides.length >= 2 || (facts.family === 'visit' && facts.people.length + facts.sides.length > 0);
export const tellsDay = (facts: Facts): boolean => exact(facts.days);
