import type { ShiftUnit, TimeDraft } from '@masar/shapes';
import { addMonths, daysIn, edtf, edtfDay, fromSerial, isoWeek, pad, serial, weekdayOf } from './calendar.ts';
import { type Dated, type Earlier, type Scene, single, unfixed } from './scene.ts';

/** A draft that counts units from publication, or from the time before it. */
export function byShift(draft: TimeDraft, scene: Scene): Dated {
  const { unit, by } = draft.shift as { unit: ShiftUnit; by: number };
  const base = baseOf(draft, scene);
  if (base === null) return { value: `${by < 0 ? '' : '+'}${by}${unit[0]}`, first: unfixed, last: unfixed, rest: null };
  const { day, rest } = base;
  if (unit === 'day') return atDay(draft, day + by, rest);
  if (unit === 'week') return inWeek(draft, by === 0 ? inThisWeek(day, scene) : day + 7 * by, rest);
  if (unit === 'month') return inMonth(addMonths(fromSerial(day).year, fromSerial(day).month, by), rest);
  const year = fromSerial(day).year;
  if (unit === 'year')
    return draft.season === undefined ? span(year + by, year + by, edtf(year + by), rest) : inSeason(year + by, draft.season, rest);
  return unit === 'decade' ? inDecade(Math.floor(year / 10) + by, rest) : inCentury(Math.floor(year / 100) + by, rest);
}

function baseOf(draft: TimeDraft, scene: Scene): { day: number; rest: string | null } | null {
  const pointed = draft.same !== undefined ? pointedAt(draft, scene) : scene.quoted !== -1 || scene.spoken() ? spokenOn(scene) : undefined;
  if (pointed !== undefined) return { day: pointed.last, rest: pointed.id };
  return scene.anchor === null ? null : { day: scene.anchor, rest: scene.anchorName };
}

/** The time that a time counts from: days from a day, and in a tale of what is over from one that is over. */
function pointedAt(draft: TimeDraft, scene: Scene): Earlier | undefined {
  if (draft.of !== undefined) return scene.meeting();
  const fixed = scene.earlier.filter((one) => !Number.isNaN(one.first));
  if (draft.shift?.unit !== 'day') return fixed.at(-1);
  const days = fixed.filter((one) => one.first === one.last);
  const { anchor } = scene;
  const over = anchor !== null && scene.tense() === 'past' ? days.findLast((one) => one.first <= anchor) : undefined;
  return over ?? days.at(-1) ?? fixed.at(-1);
}

/** Day before publication that the sentence names outside of the speaker's words, before or behind them: the day on which he spoke. */
function spokenOn(scene: Scene): Earlier | undefined {
  const { anchor, earlier, sentence, quoted } = scene;
  const isPast = (one: Earlier): boolean => one.first === one.last && anchor !== null && one.last < anchor;
  const before = earlier.findLast((one) => one.sentence === sentence && isPast(one) && (quoted === -1 || one.to <= quoted));
  if (before !== undefined || quoted === -1) return before;
  const behind = scene.attributed();
  return behind !== undefined && isPast(behind) ? behind : undefined;
}

/** The weekday written beside «اليوم» corrects it: copy is printed a day after it was filed. */
function atDay(draft: TimeDraft, day: number, rest: string | null): Dated {
  if (draft.weekday === undefined) return single(edtfDay(day), day, rest);
  const off = ((draft.weekday - weekdayOf(day) + 10) % 7) - 3;
  return single(edtfDay(day + off), day + off, rest);
}

function inWeek(draft: TimeDraft, day: number, rest: string | null): Dated {
  if (draft.weekday === undefined) return weekOf(day, rest);
  const on = day - weekdayOf(day) + draft.weekday;
  return single(edtfDay(on), on, rest);
}

/** A day of the week that a Sunday's story calls this one: of what is to come the week that begins, else the week that ends. */
const inThisWeek = (day: number, scene: Scene): number => (weekdayOf(day) === sunday && scene.tense() === 'future' ? day + 1 : day);
const sunday = 7;

/** The ISO week that holds a day. */
export function weekOf(day: number, rest: string | null): Dated {
  const monday = day - weekdayOf(day) + 1;
  return { value: isoWeek(day), first: monday, last: monday + 6, rest };
}

function inMonth({ year, month }: { year: number; month: number }, rest: string | null): Dated {
  const first = serial({ year, month, day: 1 });
  return { value: edtf(year, month), first, last: first + daysIn(year, month) - 1, rest };
}

function span(from: number, to: number, value: string, rest: string | null): Dated {
  return { value, first: serial({ year: from, month: 1, day: 1 }), last: serial({ year: to, month: 12, day: 31 }), rest };
}

export const inDecade = (decade: number, rest: string | null): Dated => span(decade * 10, decade * 10 + 9, `${pad(decade, 3)}X`, rest);

const inCentury = (century: number, rest: string | null): Dated => span(century * 100, century * 100 + 99, `${pad(century, 2)}XX`, rest);

/** First month and length of the divisions of a year, as EDTF numbers them; winter runs into the next year. */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

export function inSeason(year: number, season: number, rest: string | null): Dated {
  const [month, length] = divisions[season] as readonly [number, number];
  const next = addMonths(year, month, length);
  return {
    value: `${edtf(year)}-${season}`,
    first: serial({ year, month, day: 1 }),
    last: serial({ ...next, day: 1 }) - 1,
    rest,
  };
}

/** A draft that names years only: one, two, or a decade. */
export function byYear(draft: TimeDraft): Dated {
  const year = draft.year as number;
  if (draft.grain === 'decade') return inDecade(Math.floor(year / 10), null);
  if (draft.season !== undefined) return inSeason(year, draft.season, null);
  const to = draft.toYear ?? year;
  return span(year, to, to === year ? edtf(year) : draft.apart ? `{${edtf(year)},${edtf(to)}}` : `${edtf(year)}/${edtf(to)}`, null);
}

/** A season or quarter without its year: by the words' lean or by nearness. */
export function bySeason(draft: TimeDraft, scene: Scene): Dated {
  const season = draft.season as number;
  if (scene.anchor === null) return { value: `XXXX-${season}`, first: unfixed, last: unfixed, rest: null };
  const { anchor } = scene;
  const { year } = fromSerial(anchor);
  // In January and February the winter before last began two years ago.
  const all = [year - 2, year - 1, year, year + 1].map((one) => inSeason(one, season, scene.anchorName));
  if (draft.lean === 'past') return all.findLast((one) => one.last < anchor) as Dated;
  if (draft.lean === 'future') return all.find((one) => one.first > anchor) as Dated;
  const tense = scene.tense();
  if (tense === 'since' || tense === 'past') return all.findLast((one) => one.first <= anchor) as Dated;
  return all.find((one) => one.last >= anchor) as Dated;
}
