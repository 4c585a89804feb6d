import type { Grain, TimeDraft, Token } from '@masar/shapes';
import type { Found } from './match.ts';

/** Neighbouring drafts that name one time together: «مساء» + «أمس» + «الخميس» + «(30 …)». */
export interface Joined extends Found {
  /** Public names of the rules that took part. */
  readonly rules: readonly string[];
}

/** Most tokens that may stand between two parts of one time. */
const reach = 3;
const marks = new Set(['(', ')', ',', '-', '\u2013', '\u2014', '|', '/', ':']);

/** Folds neighbours into one wherever their fields go together, then drops what is no time alone. */
export function join(tokens: readonly Token[], found: readonly Found[]): Joined[] {
  const out: Joined[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const both = last === undefined ? null : joined(tokens, last, next);
    if (both === null) out.push({ from: next.from, to: next.to, draft: next.draft, rule: next.rule, rules: [next.rule.id] });
    else out[out.length - 1] = both;
  }
  return out
    .map((one, at) => shared(tokens, one, out[at + 1]))
    .filter(({ draft }) => draft.alone !== false)
    .map((one) => closed(tokens, one));
}

/** «June and August of last year»: a month before «and» is of the year that follows the other. */
function shared(tokens: readonly Token[], one: Joined, next: Joined | undefined): Joined {
  if (next === undefined || next.from !== one.to + 1 || tokens[one.to]?.word.senses.time?.['join'] !== 'and') return one;
  const { draft } = one;
  const of = next.draft;
  if (
    draft.month === undefined ||
    of.month === undefined ||
    draft.year !== undefined ||
    draft.shift !== undefined ||
    draft.lean !== undefined
  )
    return one;
  if (
    draft.month > of.month ||
    draft.calendar !== of.calendar ||
    (of.year === undefined && of.shift?.unit !== 'year' && of.lean === undefined)
  )
    return one;
  return { ...one, draft: { ...draft, alone: undefined, year: of.year, shift: of.shift, lean: of.lean } };
}

function joined(tokens: readonly Token[], last: Joined, next: Found): Joined | null {
  if (next.from - last.to > reach || !mayJoin(last.draft, next.draft)) return null;
  const words = gap(tokens, last.to, next.from);
  if (words === null || !goesWith(words, last.draft, next.draft)) return null;
  return { from: last.from, to: next.to, draft: union(last.draft, next.draft), rule: last.rule, rules: [...last.rules, next.rule.id] };
}

/** Kinds of joining words between two drafts, or null when something else stands there. */
function gap(tokens: readonly Token[], from: number, to: number): string[] | null {
  const out: string[] = [];
  for (let at = from; at < to; at++) {
    const { kind, word } = tokens[at] as Token;
    const joiner = word.senses.time?.['join'];
    if (kind === 'mark' && marks.has(word.key)) out.push('mark');
    else if (typeof joiner === 'string' && joiner !== 'and') out.push(joiner);
    else return null;
  }
  return out;
}

const isClosed = (draft: TimeDraft): boolean => draft.duration !== undefined && draft.shift === undefined;
const isDay = (draft: TimeDraft): boolean => draft.day !== undefined || draft.weekday !== undefined || draft.shift?.unit === 'day';
const isClock = (draft: TimeDraft): boolean => draft.hour !== undefined;

/** True when no field is said twice, and the two are parts of one whole. */
function mayJoin(a: TimeDraft, b: TimeDraft): boolean {
  if (isClosed(a) || isClosed(b) || b.vague !== undefined) return false;
  if (a.vague !== undefined) return isDay(b);
  if ((a.calendar ?? 'gregory') !== (b.calendar ?? 'gregory') && a.day !== undefined && b.day !== undefined) return false;
  if (a.of !== undefined || b.of !== undefined || (a.same !== undefined && b.same !== undefined)) return false;
  for (const field of ['year', 'month', 'day', 'toDay', 'weekday', 'hour', 'season', 'shift'] as const)
    if (a[field] !== undefined && b[field] !== undefined) return false;
  if (a.part !== undefined && b.part !== undefined && a.part !== b.part) return false;
  return fits(a, b);
}

/** A day takes a part, a clock time, a weekday or a date; a larger unit closes what lacks it. */
function fits(a: TimeDraft, b: TimeDraft): boolean {
  const larger = isLarger(b, a) || (isLarger(a, b) && a.month === undefined);
  if (isClock(a) || isClock(b)) return isDay(a) || isDay(b) || a.part !== undefined || b.part !== undefined;
  if (a.part !== undefined || b.part !== undefined) return isDay(a) || isDay(b);
  return (isDay(a) && isDay(b)) || larger;
}

/** True when `b` is a unit that holds `a` and that `a` does not name. */
function isLarger(b: TimeDraft, a: TimeDraft): boolean {
  const unit = b.shift?.unit ?? b.same ?? (b.year !== undefined && b.month === undefined ? 'year' : null);
  if (isDay(b) || unit === null) return false;
  if (unit === 'week') return a.weekday !== undefined;
  if (unit === 'month') return a.day !== undefined && a.month === undefined;
  return unit === 'year' && (a.month !== undefined || a.season !== undefined || a.same === 'month') && a.year === undefined;
}

/** «من» leads from part to whole; other joining words stand between a day and its date or hour. */
function goesWith(words: readonly string[], a: TimeDraft, b: TimeDraft): boolean {
  const ofWhole = words.includes('of');
  if (a.vague !== undefined) return ofWhole || words.length === 0;
  if (ofWhole && isDay(a) && isDay(b)) return false;
  // "The second in three weeks, Friday's session".
  if (a.duration !== undefined && words.includes('mark')) return false;
  if (b.alone === false && isDay(a)) return words.length === 0;
  return !(words.includes('mark') && isLarger(b, a));
}

const fineness: readonly Grain[] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'duration',
  'vague',
];

function union(a: TimeDraft, b: TimeDraft): TimeDraft {
  return {
    grain: fineness[Math.min(fineness.indexOf(a.grain), fineness.indexOf(b.grain))] as Grain,
    year: b.year ?? a.year,
    known: b.known ?? a.known,
    month: b.month ?? a.month,
    day: b.day ?? a.day,
    toDay: b.toDay ?? a.toDay,
    toMonth: b.toMonth ?? a.toMonth,
    toYear: b.toYear ?? a.toYear,
    apart: b.apart ?? a.apart,
    weekday: b.weekday ?? a.weekday,
    toWeekday: b.toWeekday ?? a.toWeekday,
    nth: b.nth ?? a.nth,
    hour: b.hour ?? a.hour,
    minute: b.minute ?? a.minute,
    half: b.half ?? a.half,
    dial: b.dial ?? a.dial,
    zone: b.zone ?? a.zone,
    part: a.part ?? b.part,
    season: b.season ?? a.season,
    shift: b.shift ?? a.shift,
    lean: a.lean ?? b.lean,
    further: a.further ?? b.further,
    calendar: b.calendar ?? a.calendar,
    duration: b.duration ?? a.duration,
    vague: undefined,
    same: b.same ?? a.same,
    of: undefined,
    alone: undefined,
  };
}

/** Takes in the closing bracket of a date whose opening bracket is inside. */
function closed(tokens: readonly Token[], one: Joined): Joined {
  let open = 0;
  for (let at = one.from; at < one.to; at++) {
    const { key } = (tokens[at] as Token).word;
    if (key === '(') open++;
    else if (key === ')') open--;
  }
  return open > 0 && tokens[one.to]?.word.key === ')' ? { ...one, to: one.to + 1 } : one;
}
