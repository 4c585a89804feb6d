import type { TimeDraft } from '@masar/shapes';
import { daysIn } from './calendar.ts';

/** False for days that no calendar has: 31 February. A year that is not said is taken for a leap year. */
export function isPossible({ calendar, year, month, day, toMonth, toDay, minute }: TimeDraft): boolean {
  if ((minute ?? 0) > 59 || month === 0) return false;
  if (calendar === 'hijri') return Math.max(day ?? 1, toDay ?? 1) <= 30;
  if (month === undefined) return true;
  const leap = year ?? 2000;
  return (day ?? 1) <= daysIn(leap, month) && (toDay ?? 1) <= daysIn(leap, toMonth ?? month);
}
