import type { TimeDraft } from '@masar/shapes';
import { addMonths, daysIn, edtf, edtfDay, fromSerial, serial, weekdayOf } from './calendar.ts';
import { type Candidate, nearest, strictly } from './nearest.ts';
import { type Dated, type Earlier, type Scene, single, unfixed } from './scene.ts';

/** A draft that names its month: year stated, pointed at, or inferred. */
export function byMonth(draft: TimeDraft, scene: Scene): Dated {
  const month = draft.month as number;
  if (draft.year !== undefined) return inYear(draft, month, draft.toYear !== undefined ? draft.year : begins(draft, draft.year), null);
  const last = draft.same === 'year' ? scene.earlier.findLast((one) => !Number.isNaN(one.first)) : undefined;
  if (last !== undefined) return inYear(draft, month, fromSerial(last.first).year, last.id);
  if (scene.anchor === null) return open(draft, month);
  const { year } = fromSerial(scene.anchor);
  const rest = scene.anchorName;
  if (draft.shift?.unit === 'year') return inYear(draft, month, year + draft.shift.by, rest);
  const known = draft.lean === undefined ? knownDay(draft, month, scene.anchor, rest) : undefined;
  if (known !== undefined) return known;
  const opens = draft.lean === undefined ? (openedBy(scene, scene.anchor) ?? lineBefore(draft, scene, scene.anchor)) : undefined;
  if (opens !== undefined) return inYear(draft, month, yearFrom(opens, month), opens.id);
  const years = [year - 2, year - 1, year, year + 1, year + 2].map((one) => candidate(draft, month, one, rest));
  return pick(onWeekday(years, draft), draft, scene, scene.anchor);
}

/** First year of a range whose year is written at its end («31 ديسمبر و2 يناير 2022»). */
const begins = (draft: TimeDraft, year: number): number =>
  draft.toMonth !== undefined && draft.toMonth < (draft.month as number) ? year - 1 : year;

function candidate(draft: TimeDraft, month: number, year: number, rest: string | null): Candidate<Dated> {
  const value = inYear(draft, month, year, rest);
  return { first: value.first, last: value.last, value };
}

/** The weekday that is written beside a date tells its year. */
function onWeekday(all: Candidate<Dated>[], { weekday, day, nth }: TimeDraft): Candidate<Dated>[] {
  if (weekday === undefined || day === undefined || nth !== undefined) return all;
  const fit = all.filter((one) => weekdayOf(one.first) === weekday);
  return fit.length > 0 ? fit : all;
}

function pick(all: readonly Candidate<Dated>[], draft: TimeDraft, scene: Scene, anchor: number): Dated {
  if (draft.lean === 'future' && draft.toMonth !== undefined) return (all.find((one) => one.last > anchor) as Candidate<Dated>).value;
  if (draft.lean === 'past' || draft.lean === 'future') return strictly(all, anchor, draft.lean);
  if (draft.lean === 'nearest') return nearestPlain(all, anchor);
  const ahead = dayAhead(scene, anchor);
  if (ahead !== undefined) return nearestPlain(all, ahead.last);
  const tense = scene.tense();
  const told = tense === 'future' && draft.day === undefined ? monthBefore(scene) : undefined;
  if (told !== undefined) return strictly(all, told.first - 1, 'future');
  const found = nearest(all, anchor, tense);
  // "Was set for 15 February and put off to 10 May", in August: ahead of the day that was told, not of publication.
  const before = tense === 'future' && found.first - anchor > 183 ? dayBefore(scene, anchor) : undefined;
  return before === undefined ? found : strictly(all, before.last, 'future');
}

/** A day of the last year that the sentence has told. */
const dayBefore = (scene: Scene, anchor: number): Earlier | undefined =>
  scene.earlier.findLast(
    (one) => one.sentence === scene.sentence && one.first === one.last && one.first <= anchor && one.first > anchor - 366,
  );

/** A day to come that the sentence has told with its year: what stands behind it is of that time. */
const dayAhead = (scene: Scene, anchor: number): Earlier | undefined =>
  scene.earlier.findLast((one) => one.sentence === scene.sentence && one.rest === null && one.first === one.last && one.first > anchor);

/** "In 2019 they met in March and in June": the time behind, told with its year, that opens the sentence, where nothing there looks ahead. */
function openedBy(scene: Scene, anchor: number): Earlier | undefined {
  const opens = scene.earlier.find((one) => one.sentence === scene.sentence && one.fronted);
  if (opens === undefined || opens.rest !== null || !/^\d{4}(-\d\d){0,2}$/.test(opens.value) || opens.last >= anchor) return undefined;
  return scene.tense() === 'future' ? undefined : opens;
}

/** "The attack of 7 October": a day that is known by what happened on it, once it has. */
function knownDay(draft: TimeDraft, month: number, anchor: number, rest: string | null): Dated | undefined {
  if (draft.known === undefined) return undefined;
  const known = inYear(draft, month, draft.known, rest);
  return known.last <= anchor ? known : undefined;
}

/** "2023", "7 October: …", "24 November: …": a line of a chronicle is of the year that a line above it tells, or goes on from it. */
function lineBefore({ day, month }: TimeDraft, scene: Scene, anchor: number): Earlier | undefined {
  const line = scene.earlier.findLast((one) => one.heads);
  if (line === undefined || line.last - line.first > 366 || !scene.heads()) return undefined;
  const first = serial({ year: yearFrom(line, month as number), month: month as number, day: day === undefined || day < 1 ? 1 : day });
  return first <= anchor ? line : undefined;
}

/** The year in which a month follows a time: "in April 2022 they met; in May they signed". */
function yearFrom({ first, last }: Earlier, month: number): number {
  const from = fromSerial(first);
  return fromSerial(last).month >= month && from.month > month ? from.year + 1 : from.year;
}

/** "Said in October that it would reply in November": the month told before, after which it was to be. */
const monthBefore = (scene: Scene): Earlier | undefined =>
  scene.earlier.findLast((one) => one.sentence === scene.sentence && one.last - one.first > 26 && one.last - one.first < 31);

/** Nearest either way, without regard to tense: «الجاري». */
function nearestPlain(all: readonly Candidate<Dated>[], anchor: number): Dated {
  const far = (one: Candidate<Dated>): number => Math.min(Math.abs(one.first - anchor), Math.abs(one.last - anchor));
  return all.reduce((best, one) => (far(one) < far(best) ? one : best)).value;
}

function inYear(draft: TimeDraft, month: number, year: number, rest: string | null): Dated {
  if (draft.nth !== undefined && draft.weekday !== undefined) return nthWeekday(year, month, draft.weekday, draft.nth, rest);
  const toMonth = draft.toMonth ?? month;
  const toYear = draft.toYear ?? (toMonth < month ? year + 1 : year);
  const from = edge(year, month, draft.day, 1);
  const to = edge(toYear, toMonth, draft.toDay ?? draft.day, daysIn(toYear, toMonth));
  const ranged = draft.toDay !== undefined || draft.toMonth !== undefined;
  const whole = draft.day === undefined;
  const left = whole ? edtf(year, month) : edtfDay(from);
  const right = whole ? edtf(toYear, toMonth) : edtfDay(to);
  return { value: ranged ? between(left, right, draft.apart) : left, first: from, last: to, rest };
}

export const between = (left: string, right: string, apart: boolean | undefined): string =>
  apart ? `{${left},${right}}` : `${left}/${right}`;

/** A day of a month; −1 is its last. */
const edge = (year: number, month: number, day: number | undefined, otherwise: number): number =>
  serial({ year, month, day: day === -1 ? daysIn(year, month) : (day ?? otherwise) });

function nthWeekday(year: number, month: number, weekday: number, nth: number, rest: string | null): Dated {
  const first = serial({ year, month, day: 1 });
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const count = Math.floor((daysIn(year, month) - 1 - offset) / 7);
  const day = first + offset + 7 * (nth === -1 ? count : nth - 1);
  return single(edtfDay(day), day, rest);
}

function open(draft: TimeDraft, month: number): Dated {
  const left = draft.day === undefined ? edtf(null, month) : edtf(null, month, draft.day);
  const toMonth = draft.toMonth ?? month;
  const right = draft.day === undefined ? edtf(null, toMonth) : edtf(null, toMonth, draft.toDay ?? draft.day);
  return { value: left === right ? left : between(left, right, draft.apart), first: unfixed, last: unfixed, rest: null };
}

/** A draft that gives the day only: its month is pointed at, the last one named, or the nearest. */
export function byDay(draft: TimeDraft, scene: Scene): Dated {
  const said = draft.shift?.unit === 'month' ? draft.shift.by : null;
  if (draft.weekday !== undefined && scene.anchor !== null) return onItsWeekday(draft, scene, scene.anchor);
  const last = said === null ? scene.earlier.findLast((one) => one.last - one.first < 62) : undefined;
  if (last !== undefined && (draft.same !== undefined || scene.sentence - last.sentence <= 3)) {
    return inMonthOf(draft, last, scene);
  }
  if (scene.anchor === null) return { value: edtf(null, null, draft.day), first: unfixed, last: unfixed, rest: null };
  return nearest(inMonths(draft, scene, scene.anchor, said === null ? [-1, 0, 1] : [said]), scene.anchor, scene.tense());
}

/** Days from the time before from which on a day of the month may be of the month beside it. */
const halfMonth = 15;

/** In the month of the time before, or the next, where that is much nearer and not yet to come in a tale: "came on 29 May and left on the 2nd". */
function inMonthOf(draft: TimeDraft, last: Earlier, scene: Scene): Dated {
  const { year, month } = fromSerial(last.first);
  const here = inYear(draft, month, year, last.id);
  if (last.first !== last.last || draft.same !== undefined || last.last - here.first <= halfMonth) return here;
  const next = addMonths(year, month, 1);
  const ahead = inYear(draft, next.month, next.year, last.id);
  const late = scene.anchor !== null && ahead.first > scene.anchor && scene.tense() === 'past';
  return ahead.first - last.last < halfMonth && !late ? ahead : here;
}

/** "Monday the 19th": the nearest month in which that day is that weekday. */
const onItsWeekday = (draft: TimeDraft, scene: Scene, anchor: number): Dated =>
  nearest(onWeekday(inMonths(draft, scene, anchor, [-2, -1, 0, 1, 2]), draft), anchor, scene.tense());

/** A day in the months that lie so many before or behind that of publication. */
function inMonths(draft: TimeDraft, scene: Scene, anchor: number, shifts: readonly number[]): Candidate<Dated>[] {
  const { year, month } = fromSerial(anchor);
  return shifts.map((by) => {
    const one = addMonths(year, month, by);
    return candidate({ ...draft, year: one.year }, one.month, one.year, scene.anchorName);
  });
}
