import { daysIn, parseDay, serial, weekdayOf } from '../times/calendar.ts';

/** Length of a date that gives the day. */
export const wholeDay = 10;

type Bounds = readonly [number, number];

/** Dates of which the bounds are known, and how many are kept: stories speak of few days, and ask for each again and again. */
const known = new Map<string, Bounds | null>();
const most = 10_000;

/** First and last day of an EDTF year, month, ISO week or day, in days since 1970-01-01; null for anything else. */
export function boundsOf(date: string): Bounds | null {
  let bounds = known.get(date);
  if (bounds === undefined) {
    bounds = parsed(date);
    if (known.size === most) known.clear();
    known.set(date, bounds);
  }
  return bounds;
}

function parsed(date: string): Bounds | null {
  const found = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (found === null) return null;
  const [year, week, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part))) as [
    number,
    ...(number | null)[],
  ];
  if (typeof week === 'number') {
    const fourth = serial({ year, month: 1, day: 4 });
    const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
    return [monday, monday + 6];
  }
  if (typeof month !== 'number') return [serial({ year, month: 1, day: 1 }), serial({ year, month: 12, day: 31 })];
  if (month < 1 || month > 12) return null;
  if (typeof day !== 'number') return [serial({ year, month, day: 1 }), serial({ year, month, day: daysIn(year, month) })];
  const at = serial({ year, month, day });
  return [at, at];
}

/** Days from `published` to the nearest day of `date`; negative in the past, 0 within it, null where either is open. */
export function daysFrom(published: string | null, date: string | null): number | null {
  if (published === null || date === null) return null;
  const from = parseDay(published);
  const bounds = boundsOf(date);
  if (from === null || bounds === null) return null;
  const [first, last] = bounds;
  return from < first ? first - from : from > last ? last - from : 0;
}

interface Dates {
  readonly start: string | null;
  readonly end: string | null;
}

/** Whether two encounters may be on one day; null where a date is open, or is a year that holds something finer. */
export function mayMeet(a: Dates, b: Dates): boolean | null {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === null || other === null) return null;
  if (one[0] > other[1] || other[0] > one[1]) return false;
  return isYear(a) === isYear(b) ? true : null;
}

/** Length of a date that gives the year alone: it says nothing of whether two encounters are one. */
const yearOnly = 4;

export const isYear = ({ start }: Dates): boolean => start?.length === yearOnly;

function rangeOf({ start, end }: Dates): Bounds | null {
  const first = start === null ? null : boundsOf(start);
  const last = end === null || end === start ? first : boundsOf(end);
  return first === null || last === null ? null : [first[0], last[1]];
}
