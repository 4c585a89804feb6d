import type { TimeRule } from '@masar/shapes';
import { clock } from './times/clock.ts';
import { dates } from './times/dates.ts';
import { durations } from './times/durations.ts';
import { hijri } from './times/hijri.ts';
import { insideMonth } from './times/inside-month.ts';
import { months } from './times/months.ts';
import { numeric } from './times/numeric.ts';
import { parts } from './times/parts.ts';
import { relative } from './times/relative.ts';
import { vague } from './times/vague.ts';
import { weekdays } from './times/weekdays.ts';
import { years } from './times/years.ts';

/** Rules of time. Where two read the same words, the one that stands first has them. */
export const timeRules: readonly TimeRule[] = [
  ...dates,
  ...insideMonth,
  ...numeric,
  ...hijri,
  ...months,
  ...years,
  ...weekdays,
  ...relative,
  ...clock,
  ...parts,
  ...durations,
  ...vague,
];
