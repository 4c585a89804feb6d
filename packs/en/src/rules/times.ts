import type { TimeRule } from '@masar/shapes';
import { beside } from './times/beside.ts';
import { clock } from './times/clock.ts';
import { dates } from './times/dates.ts';
import { months } from './times/months.ts';
import { relative } from './times/relative.ts';

/** Rules of time. Where two read the same words, the one that stands first has them. */
export const timeRules: readonly TimeRule[] = [...dates, ...beside, ...relative, ...clock, ...months];
