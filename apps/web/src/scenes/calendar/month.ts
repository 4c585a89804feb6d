import type { Encounter } from '../../desk/scenes.ts';
import { byDay, spanOf } from '../../screen/days.ts';
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

type Dated = Pick<Encounter, 'start' | 'end'>;

const daysOf = ({ start, end }: Dated) => (start === null ? null : spanOf(end === null ? start : `${start}/${end}`));

/** The encounters that may be on a day of a month. */
export function encountersIn<One extends Dated>(month: string, encounters: readonly One[]): One[] {
  const span = spanOf(month);
  return encounters.filter((one) => {
    const when = daysOf(one);
    return when !== null && span !== null && when.from <= span.to && when.to >= span.from;
  });
}

/** The month of the newest story where somebody meets in it; else that of the latest encounter before, or of the first behind. */
export function monthToOpen(now: string, encounters: readonly Dated[]): string {
  if (encountersIn(now, encounters).length > 0) return now;
  const begins = encounters.map(({ start }) => start).filter((start) => start !== null && /^\d{4}-(0\d|1[0-2])/.test(start)) as string[];
  const months = begins.sort(byDay).map((start) => start.slice(0, 7));
  return months.findLast((month) => month < now) ?? months[0] ?? now;
}
