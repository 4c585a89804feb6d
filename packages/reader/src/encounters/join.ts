import type { EncounterKind, EncounterStatus } from '@masar/shapes';
import type { Player } from '../mentions/cast.ts';
import { isYear, mayMeet, wholeDay } from './days.ts';
import { inheritSides } from './inherit.ts';
import { isNobodys, type Sighting } from './sighting.ts';
import type { Venue } from './view.ts';

/** An encounter while the story is being read; evidence in token indices. */
export interface EncounterDraft {
  kind: EncounterKind;
  parties: Player[];
  overseers: readonly Player[];
  sides: Set<string>;
  /** Which of several it is: the third round. */
  ordinal: number | null;
  venue: Venue | null;
  start: string | null;
  end: string | null;
  status: EncounterStatus;
  certainty: number;
  evidence: { readonly from: number; readonly to: number }[];
  rule: string;
  /** How much the copy says of it: places, dates, verbs. */
  weight: number;
  readonly at: number;
  /** Contacts, which are no talks. */
  readonly apart: boolean;
  /** What is told is the deed, not the meeting. */
  readonly deed: boolean;
  /** Only what else is held on its margins has been told of it so far. */
  beside: boolean;
  /** Only the headline has spoken of it so far. */
  head: boolean;
  /** It is told as one of a series: counted, another, or the talks that the story speaks of. */
  serial: boolean;
  /** It is told as one more, and not as one that is known: «لقاء ثالث». */
  further: boolean;
  /** The passage that names its sides, where it is told as one of a series and names none itself. */
  sidesFrom: { readonly from: number; readonly to: number } | null;
  /** Named in a list of channels, or as one: where its phrase stands. */
  channel: { readonly from: number; readonly to: number } | null;
}

/** How much a sighting must carry to be an encounter. */
const enough = 2;
/** How many of the latest encounters a mention may point back to. */
const lookBack = 12;

const families: Readonly<Record<EncounterKind, string>> = {
  call: 'call',
  'video-call': 'call',
  meeting: 'talks',
  talks: 'talks',
  summit: 'talks',
  session: 'talks',
  consultation: 'talks',
  visit: 'visit',
  briefing: 'briefing',
  interview: 'interview',
};

/** Makes one record of all that speaks of one encounter; what is too vague to be one is dropped. */
export function join(found: readonly Sighting[]): EncounterDraft[] {
  const drafts: EncounterDraft[] = [];
  for (const one of found) {
    if (one.beside) fromMargin(toldLast(drafts, one.sentence), one);
    const same = one.kind === 'interview' ? undefined : (carried(drafts, one) ?? headed(drafts, one) ?? nearest(drafts, one));
    if (same !== undefined) add(same, one);
    else if (one.head || (one.weight !== 'echo' && one.weight !== 'deed') || weightOf(one) >= enough) {
      const draft = draftOf(one);
      const margin = one.beside ? undefined : toldLast(drafts, one.sentence);
      if (margin?.beside) fromMargin(draft, margin);
      drafts.push(draft);
    }
  }
  const all = drafts.filter((draft) => draft.weight >= enough);
  inheritSides(all);
  return all;
}

/** The encounter that was told last in the sentence that begins at token `from`. */
function toldLast(drafts: readonly EncounterDraft[], from: number): EncounterDraft | undefined {
  let last: EncounterDraft | undefined;
  for (const draft of drafts.slice(-lookBack))
    if (isTold(draft, from) && (draft.evidence.at(-1)?.from ?? 0) > (last?.evidence.at(-1)?.from ?? -1)) last = draft;
  return last;
}

/** «التقاه على هامش القمة في بكين أمس»: what is held on the margins of another is where and when that is, and to come where that is. */
function fromMargin(
  draft: EncounterDraft | undefined,
  { venue, start, end, status, certainty }: Pick<Sighting, 'venue' | 'start' | 'end' | 'status' | 'certainty'>,
): void {
  if (draft === undefined) return;
  // «يعقدان اجتماعا على هامش القمة المقبلة»: so is that.
  if (status === 'planned' && draft.status === 'ongoing' && draft.certainty < certainty)
    [draft.status, draft.certainty] = [status, certainty];
  draft.venue ??= venue;
  if (draft.start === null && start?.length === wholeDay) [draft.start, draft.end] = [start, end];
}

/** "Met on Friday for talks": the record of the verb that leads to the noun. */
const carried = (drafts: readonly EncounterDraft[], { carrier, kind, sentence }: Sighting): EncounterDraft | undefined =>
  carrier === null || families[carrier] !== families[kind]
    ? undefined
    : drafts.slice(-lookBack).findLast((draft) => draft.rule === 'verb' && draft.kind === carrier && isTold(draft, sentence));

/** Something in the sentence that begins at token `from` tells of it. */
const isTold = (draft: EncounterDraft, from: number): boolean => (draft.evidence.at(-1)?.from ?? -1) >= from;

/** The headline says briefly what the copy says again: its encounter is the first of the copy that could be it. */
function headed(drafts: readonly EncounterDraft[], one: Sighting): EncounterDraft | undefined {
  if (one.head) return undefined;
  return drafts.find(
    (draft) =>
      draft.head &&
      families[draft.kind] === families[one.kind] &&
      !isApart(draft, one) &&
      !(draft.status === 'planned' && one.status === 'held' && one.certainty >= 0.9 && mayMeet(draft, one) !== true) &&
      (draft.kind === one.kind || shared(draft, one) > 0 || mayMeet(draft, one) === true) &&
      (draft.sides.size === 0 || one.sides.size === 0 || shared(draft, one) > 0 || (draft.venue !== null && one.venue !== null)),
  );
}

/** The record that a sighting is most likely of: the one it agrees with best, the latest of equals. */
function nearest(drafts: readonly EncounterDraft[], one: Sighting): EncounterDraft | undefined {
  let best: EncounterDraft | undefined;
  let most = -1;
  for (let n = Math.max(0, drafts.length - lookBack); n < drafts.length; n++) {
    const draft = drafts[n] as EncounterDraft;
    if (!isSame(draft, one)) continue;
    const fit =
      (draft.kind === one.kind ? 2 : 0) +
      (mayMeet(draft, one) ? 2 : 0) +
      (draft.venue !== null && one.venue !== null ? 2 : 0) +
      (shared(draft, one) > 1 ? 1 : 0) +
      (settled.has(draft.status) ? 1 : 0) +
      (draft.weight >= enough ? 1 : 0);
    if (fit >= most) [best, most] = [draft, fit];
  }
  return best;
}

function shared({ sides }: EncounterDraft, one: Sighting): number {
  let count = 0;
  for (const side of one.sides) if (sides.has(side)) count++;
  return count;
}

/** What the copy says of the encounter itself, in points. */
function weightOf(one: Sighting): number {
  let sum = one.weight === 'event' ? 1 : one.weight === 'echo' || (one.weight === 'deed' && !one.signs) ? -1 : 0;
  if (one.rule !== 'noun') sum += 1;
  if (one.kind === 'briefing' || one.kind === 'interview') sum += 1;
  if (one.venue !== null && !one.loose) sum += 1;
  if (one.start !== null) sum += 2;
  if (one.governor !== null)
    sum += one.governor.form === 'infinitive' && one.governor.status !== 'cancelled' && one.governor.status !== 'postponed' ? 0.5 : 2;
  if (one.said !== null) sum += 1;
  // Whose it is says nothing of whether it was one.
  const others = one.parties.length - one.owners;
  if (one.company) sum += others > 0 ? 2 : 1;
  if (one.phase === 'after' && !one.beside) sum += 1;
  if (one.kind === 'visit' && others > 0) sum += 1;
  if ((one.owners === 0 && one.sides.size > 1) || others > 1) sum += 1;
  if (one.another) sum += 0.5;
  if (one.ordinal !== null) sum += 1;
  if (one.purpose) sum -= 1;
  return sum;
}

function isSame(draft: EncounterDraft, one: Sighting): boolean {
  if (families[draft.kind] !== families[one.kind] && !(one.weight === 'echo' && one.rule === 'noun' && !one.channel && echoed(draft, one)))
    return false;
  if ((one.apart || draft.apart) && draft.kind !== one.kind) return false;
  if (one.another && !one.definite && !isOfThatDay(draft, one)) return false;
  const margin = one.beside || (draft.beside && !one.definite);
  if (margin && (isTold(draft, one.sentence) || (draft.kind !== one.kind && one.weight !== 'echo'))) return false;
  if (draft.deed !== (one.weight === 'deed')) return false;
  if (draft.status === 'proposed' && one.status !== 'proposed' && draft.kind !== one.kind) return false;
  if ((draft.status === 'denied') !== (one.status === 'denied') && draft.kind !== one.kind) return false;
  if (contradicts(draft, one)) return false;
  if (isElse(draft, one)) return false;
  if (one.definite || one.weight === 'echo') return true;
  if (draft.weight >= enough && isTold(draft, one.sentence)) return false;
  return (
    // Of a call of which nobody is named, the story has told before.
    ((draft.weight <= enough + 1 || isNobodys(one)) && families[draft.kind] === 'call') ||
    (draft.weight <= enough &&
      draft.kind === one.kind &&
      (draft.weight < enough || (draft.status === 'planned' && one.status === 'planned'))) ||
    agrees(draft, one)
  );
}

/** «الاجتماع الذي عقد في مراكش الشهر الماضي», «المشاورات التي أجراها مع فلان»: which one is meant is told, and nothing of it is known of this one. */
function isElse(draft: EncounterDraft, one: Sighting): boolean {
  if (!one.defined || agrees(draft, one)) return false;
  const known = draft.start !== null || draft.venue !== null || draft.sides.size > 1;
  const withOthers = one.company && one.parties.length > 0 && draft.parties.length > 1;
  return (
    (known && one.venue !== null && one.start !== null && one.past) ||
    (withOthers && !one.parties.some((who) => draft.parties.includes(who)) && shared(draft, one) === 0)
  );
}

/** A dialogue may be what a call or meeting was, but none that begins or goes on for itself, and no visit. */
const echoed = (draft: EncounterDraft, one: Sighting): boolean =>
  draft.kind !== 'briefing' &&
  draft.kind !== 'interview' &&
  !(one.kind === 'talks' && (one.governor?.status === 'ongoing' || draft.kind === 'visit'));

/** "A fresh round of talks was held on Monday": told again further on, it is that of the day, unless it is counted or of others. */
const isOfThatDay = (draft: EncounterDraft, one: Sighting): boolean =>
  draft.kind === one.kind &&
  one.ordinal === null &&
  one.start?.length === wholeDay &&
  draft.start === one.start &&
  !isTold(draft, one.sentence) &&
  (draft.sides.size === 0 || one.sides.size === 0 || shared(draft, one) > 0);

/** What was to be and is not, or not then. */
const off = new Set<EncounterStatus>(['cancelled', 'postponed']);
const settled = new Set<EncounterStatus>(['held', 'ongoing']);

/** The copy gives them days, places, people or sides that one encounter cannot have. */
function isApart(draft: EncounterDraft, one: Sighting): boolean {
  if (mayMeet(draft, one) === false) return true;
  if (draft.ordinal !== null && one.ordinal !== null && draft.ordinal !== one.ordinal) return true;
  if (draft.venue !== null && one.venue !== null && !isSamePlace(draft.venue, one.venue)) return true;
  // «حضر الجلسة رئيس المخابرات»: who was there besides.
  if (one.definite && one.governor?.joins && draft.kind === one.kind) return false;
  if (one.stranger && one.sides.size < 2 && draft.sides.size > 1) return true;
  if (draft.sides.size > 1 && one.sides.size > 1 && shared(draft, one) < 2) return true;
  return areOthers(draft.parties, one.parties);
}

function contradicts(draft: EncounterDraft, one: Sighting): boolean {
  if (isApart(draft, one)) return true;
  // A summit is no talks that went before, unless day or sides say so.
  if (one.kind === 'summit' && draft.kind !== 'summit' && mayMeet(draft, one) !== true && shared(draft, one) < 2) return true;
  // "Talks on the summit go on": they are not the summit that is to come.
  if (draft.kind === 'summit' && one.kind !== 'summit' && one.status === 'ongoing' && !settled.has(draft.status)) return true;
  // "Discussed the ongoing negotiations": what goes on is not the meeting that is over.
  if (one.said === 'ongoing' && draft.status === 'held' && draft.kind !== one.kind) return true;
  // "A summit was agreed. One in September 2013 was cancelled": what is planned is not what was to be long ago.
  if (one.over && draft.start === null && (draft.status === 'planned' || draft.status === 'proposed')) return true;
  // «بعد جولة سابقة»: what came before is not what is still to come.
  if (one.said === 'held' && !settled.has(draft.status)) return true;
  // What is over on a day is not what is planned; what goes on may be expected to go on.
  if (one.said === 'planned' && one.status === 'planned' && draft.status === 'held' && draft.start !== null && mayMeet(draft, one) !== true)
    return true;
  if (settled.has(one.status) !== settled.has(draft.status) && (isYear(one) || isYear(draft))) return true;
  return (
    one.certainty >= 0.8 && draft.certainty >= 0.8 && settled.has(one.status) !== settled.has(draft.status) && mayMeet(draft, one) !== true
  );
}

/** A meeting of the ministers is not that of the presidents: each names two people or more, and nobody is in both. */
function areOthers(some: readonly Player[], more: readonly Player[]): boolean {
  // «اجتماع الرباعية» is not that of the General Assembly.
  if (areBodies(some) && areBodies(more) && !some.some((who) => more.some(({ side }) => who.side === side))) return true;
  if (!hasPeople(some) || !hasPeople(more)) return false;
  const [people, others] = [some, more].map((parties) => parties.filter(isPerson)) as [Player[], Player[]];
  // Two who met are not one of them with somebody else.
  if (people.length === 2 && others.length === 2 && [...people, ...others].every(({ ref, keys }) => ref !== null || keys.length > 1))
    return !people.every((who) => others.includes(who));
  return !people.some((who) => others.includes(who));
}

const isPerson = ({ kind }: Player): boolean => kind === 'person';

/** Two or more. */
const hasPeople = (parties: readonly Player[]): boolean => parties.findIndex(isPerson) !== parties.findLastIndex(isPerson);

/** Organisations that are known, and nobody else. */
const areBodies = (parties: readonly Player[]): boolean =>
  parties.length > 0 && parties.every(({ kind, ref, side }) => kind === 'organisation' && ref !== null && side !== null);

export const isSamePlace = (a: Venue, b: Venue): boolean =>
  (a.ref !== null && a.ref === b.ref) ||
  a.name === b.name ||
  a.name.endsWith(b.name) ||
  b.name.endsWith(a.name) ||
  (a.state !== null && a.state === b.state && (a.whole === true || b.whole === true));

/** One day is enough for one kind of encounter, or for who is in both; a session is no talks that others hold that day. */
const mayBeCalled = (draft: EncounterDraft, one: Sighting): boolean =>
  draft.kind === one.kind || shared(draft, one) > 0 || one.parties.some((who) => draft.parties.includes(who));

/** "Will meet this weekend … will meet on Saturday": the day lies within. */
const isOnePlan = (draft: EncounterDraft, one: Sighting): boolean =>
  draft.kind === one.kind && draft.status === 'planned' && one.status === 'planned' && !isYear(draft) && !isYear(one);

const agrees = (draft: EncounterDraft, one: Sighting): boolean =>
  (draft.venue !== null && one.venue !== null && !draft.venue.house && !one.venue.house) ||
  (mayMeet(draft, one) === true && (draft.start?.length === one.start?.length || isOnePlan(draft, one)) && mayBeCalled(draft, one)) ||
  shared(draft, one) > 1;

function draftOf(one: Sighting): EncounterDraft {
  return {
    kind: one.kind,
    parties: [...one.parties],
    overseers: one.overseers,
    sides: new Set(one.sides),
    ordinal: one.ordinal,
    venue: one.venue,
    start: one.start,
    end: one.end,
    status: one.status,
    certainty: one.certainty,
    evidence: [{ from: one.from, to: one.to }],
    rule: one.rule,
    weight: weightOf(one),
    at: one.at,
    apart: one.apart,
    deed: one.weight === 'deed',
    beside: one.beside,
    head: one.head,
    serial: isSerial(one),
    further: one.rule === 'noun' && one.another && !one.definite && !one.stranger,
    sidesFrom: null,
    channel: one.channel ? { from: one.at, to: one.to } : null,
  };
}

/** «الجولة الثالثة», «جولة جديدة», «المفاوضات»: one of a series, and nobody else is named. */
const isSerial = (one: Sighting): boolean =>
  one.rule === 'noun' && !one.stranger && (one.ordinal !== null || one.another || (one.kind === 'talks' && one.definite));

/** The days from first to last say more than the last day alone. */
const isWider = (draft: EncounterDraft, one: Sighting): boolean =>
  draft.start === draft.end && one.end !== one.start && one.end === draft.start && one.start?.length === draft.start?.length;

function add(draft: EncounterDraft, one: Sighting): void {
  draft.evidence.push({ from: one.from, to: one.to });
  draft.serial &&= isSerial(one);
  draft.further &&= !one.stranger;
  draft.beside &&= one.beside;
  if (draft.head && !one.head) {
    // What the copy calls it has the word.
    draft.head = false;
    draft.kind = one.kind;
  }
  draft.weight = Math.max(draft.weight, weightOf(one));
  for (const who of one.parties) if (!draft.parties.includes(who)) draft.parties.push(who);
  if (one.overseers.length > 0) draft.overseers = [...new Set([...draft.overseers, ...one.overseers])];
  for (const side of one.sides) draft.sides.add(side);
  draft.ordinal ??= one.ordinal;
  if (draft.venue === null || (draft.venue.whole && one.venue !== null && !one.venue.whole)) draft.venue = one.venue;
  if (one.channel) draft.channel ??= { from: one.at, to: one.to };
  if (one.start !== null && (draft.start === null || one.start.length > draft.start.length || isWider(draft, one)))
    [draft.start, draft.end] = [one.start, one.end];
  // What was called off or put off is not planned by what tells of the plan again.
  if (one.moved === null && off.has(draft.status) && one.status === 'planned' && (one.start === draft.start || one.start === null)) return;
  // «تأجيل الجولة التي كانت مقررة السبت»: it is the plan that is put off.
  const settles = one.status === 'postponed' && one.said === 'planned' && draft.status === 'planned' && one.certainty === draft.certainty;
  if (one.certainty > draft.certainty || settles) [draft.status, draft.certainty] = [one.status, one.certainty];
}
