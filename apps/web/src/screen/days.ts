import { useIntl } from 'react-intl';
import { useWords } from './screen.tsx';
import { dayLong } from './time.ts';

const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** EDTF in the words of the screen: days, months, years, weeks, seasons, ranges, and what is only about so; else as it is written. */
export function useDay(): (date: string | null) => string {
  const intl = useIntl();
  const words = useWords();
  const format = (time: Date, options: Intl.DateTimeFormatOptions) => intl.formatDate(time, { ...options, timeZone: 'UTC' });
  const one = (date: string): string => {
    const bare = date.replace(/[~?%]$/, '');
    if (bare !== date) return words('about', { day: one(bare) });
    const day = /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(bare);
    if (day !== null) return format(new Date(`${day[1]}T00:00Z`), { day: 'numeric', month: 'short', year: 'numeric' });
    const week = /^(\d{4})-W(\d\d)$/.exec(bare);
    if (week !== null) return words('weekOf', { day: one(mondayOf(Number(week[1]), Number(week[2]))) });
    const month = /^(\d{4})-(\d\d)$/.exec(bare);
    if (month === null) return bare;
    const season = seasons[month[2] as string];
    if (season !== undefined) return words(season, { year: month[1] as string });
    return format(new Date(`${bare}-01T00:00Z`), { month: 'long', year: 'numeric' });
  };
  return (date) =>
    (date ?? '')
      .split('/')
      .map((part) => (part === '..' ? '…' : one(part)))
      .join(' – ');
}

/** Monday of an ISO week. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLong + (week - 1) * 7 * dayLong;
  return new Date(monday).toISOString().slice(0, 10);
}

/** First and last day (as times, UTC milliseconds) that an EDTF date can mean; null where it names none. */
export function spanOf(date: string): { readonly from: number; readonly to: number } | null {
  const [first = '', last = first] = date.split('/');
  const from = edges(first);
  const to = edges(last);
  return from === null || to === null ? null : { from: from.from, to: to.to };
}

/** Orders by the first day that an EDTF date can mean; what has none is before all. Dates of unlike coarseness do not order as words: `2022-W03`. */
export const byDay = (a: string | null, b: string | null): number => (firstDay(a) ?? 0) - (firstDay(b) ?? 0);

const firstDay = (date: string | null): number | undefined => (date === null ? undefined : spanOf(date)?.from);

function edges(date: string): { from: number; to: number } | null {
  const week = /^(\d{4})-W(\d\d)/.exec(date);
  if (week !== null) {
    const from = Date.parse(mondayOf(Number(week[1]), Number(week[2])));
    return { from, to: from + 7 * dayLong - 1 };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { from: Date.UTC(y, 0), to: Date.UTC(y + 1, 0) - 1 };
  const season = Number(month) - 21;
  if (season >= 0) return { from: Date.UTC(y, 2 + season * 3), to: Date.UTC(y, 5 + season * 3) - 1 };
  const m = Number(month) - 1;
  if (day === undefined) return { from: Date.UTC(y, m), to: Date.UTC(y, m + 1) - 1 };
  const from = Date.UTC(y, m, Number(day));
  return { from, to: from + dayLong - 1 };
}
