/** Days that an EDTF value covers, both ends included, counted from 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
const simple = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;
const week = /^(\d{4})-W(\d\d)$/;

/** Days of an EDTF date, part of day, instant, week, month, season, year, interval or set; null for durations, vague and open values. */
export function daysOf(value: string | null): Days | null {
  if (value === null) return null;
  if (value.startsWith('[') || value.startsWith('{')) return hull(value.slice(1, -1).split(/,|\.\./));
  if (value.includes('/')) return hull(value.split('/'));
  const date = simple.exec(value);
  if (date !== null) return ofDate(Number(date[1]), date[2], date[3]);
  const found = week.exec(value);
  return found === null ? null : ofWeek(Number(found[1]), Number(found[2]));
}

/** The days of an encounter: from its start to its end. */
export function daysBetween(start: string | null, end: string | null): Days | null {
  const first = daysOf(start);
  const last = daysOf(end);
  return first === null ? last : last === null || last.to < first.from ? first : { from: first.from, to: Math.max(first.to, last.to) };
}

/** True for at most a few days, which is what a diary would hold. */
export const exact = (days: Days | null): days is Days => days !== null && days.to - days.from < 5;

/** Days that lie between two stretches; 0 where they meet. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);

/** The EDTF day of a number of days. */
export const isoDay = (days: number): string => new Date(days * day).toISOString().slice(0, 10);

function hull(values: readonly string[]): Days | null {
  const all = values.map((one) => daysOf(one.trim())).filter((one) => one !== null);
  return all.length === 0 ? null : { from: Math.min(...all.map((one) => one.from)), to: Math.max(...all.map((one) => one.to)) };
}

function ofDate(year: number, month: string | undefined, date: string | undefined): Days | null {
  if (month === undefined) return between(year, 0, 1, year + 1, 0, 1);
  const at = Number(month);
  if (at >= 21 && at <= 24) return between(year, (at - 21) * 3 + 2, 1, year, (at - 21) * 3 + 5, 1);
  if (at >= 33 && at <= 36) return between(year, (at - 33) * 3, 1, year, (at - 33) * 3 + 3, 1);
  if (at >= 40 && at <= 41) return between(year, (at - 40) * 6, 1, year, (at - 40) * 6 + 6, 1);
  if (at < 1 || at > 12) return null;
  if (date === undefined) return between(year, at - 1, 1, year, at, 1);
  return between(year, at - 1, Number(date), year, at - 1, Number(date) + 1);
}

/** A whole number also to the engine, which else keeps the offsets of every span of text as fractions, each an object of its own. */
const dayOf = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month, date) / day);

const between = (y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): Days => ({
  from: dayOf(y1, m1, d1),
  to: dayOf(y2, m2, d2) - 1,
});

/** ISO weeks: the first holds 4 January. */
function ofWeek(year: number, number: number): Days {
  const fourth = dayOf(year, 0, 4);
  const monday = fourth - ((new Date(fourth * day).getUTCDay() + 6) % 7) + (number - 1) * 7;
  return { from: monday, to: monday + 6 };
}
