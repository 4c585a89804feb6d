import { spanOf } from '../../screen/days.ts';
import { dayLong } from '../../screen/time.ts';

/** A month as `2022-01`, moved by so many. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + by)).toISOString().slice(0, 7);
}

/** The weeks of a month, each day as `2022-01-31`; days of other months fill the first and the last. `first` is the day that a week begins with, 0 for Sunday. */
export function weeksOf(month: string, first: number): string[][] {
  const span = spanOf(month);
  if (span === null) return [];
  const before = (new Date(span.from).getUTCDay() - first + 7) % 7;
  const weeks: string[][] = [];
  for (let at = span.from - before * dayLong; at <= span.to; at += 7 * dayLong)
    weeks.push(Array.from({ length: 7 }, (_, day) => new Date(at + day * dayLong).toISOString().slice(0, 10)));
  return weeks;
}
