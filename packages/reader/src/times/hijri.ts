import { firstDay, firstYear, months } from './umm-al-qura.ts';

const lengthsOf = (year: number): number => Number.parseInt(months.slice((year - firstYear) * 3, (year - firstYear) * 3 + 3), 16);

const starts = firstDays();

/** First day of each month of the table, and of the month after it. */
function firstDays(): number[] {
  const out = [firstDay];
  for (let year = firstYear; (year - firstYear) * 3 < months.length; year++)
    for (let month = 0; month < 12; month++) out.push((out.at(-1) as number) + ((lengthsOf(year) >> month) & 1 ? 30 : 29));
  return out;
}

/** Days since 1970-01-01 of a Hijri date by the Umm al-Qura calendar; by the tabular calendar outside its table. */
export function hijriDay(year: number, month: number, day: number): number {
  const start = starts[(year - firstYear) * 12 + month - 1];
  return (start ?? tabular(year, month)) + day - 1;
}

/** Length of a Hijri month. */
export const hijriLength = (year: number, month: number): number =>
  hijriDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - hijriDay(year, month, 1);

/** Hijri year and month of a day. */
export function hijriOf(days: number): { year: number; month: number } {
  let year = Math.floor((days + 492_148) / 354.367) + 1;
  while (hijriDay(year, 1, 1) > days) year--;
  while (hijriDay(year + 1, 1, 1) <= days) year++;
  let month = 12;
  while (hijriDay(year, month, 1) > days) month--;
  return { year, month };
}

/** First day of a month of the arithmetical calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty). */
function tabular(year: number, month: number): number {
  return Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_148;
}
