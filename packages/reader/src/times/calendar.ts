/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days before the epoch's year 0, counted from 0000-03-01, in eras of 400 years. */
const epoch = 719_468;
const era = 146_097;

/** Days since 1970-01-01. Years are counted from March, so that the leap day ends them. */
export function serial({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  const cycle = Math.floor(from / 400);
  const yearOfEra = from - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return cycle * era + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - epoch;
}

/** The day that is `days` after 1970-01-01. */
export function fromSerial(days: number): Day {
  const cycle = Math.floor((days + epoch) / era);
  const dayOfEra = days + epoch - cycle * era;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (lengths[month - 1] as number) + (leap ? 1 : 0);
}

/** `month` months after a month, as year and month. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** ISO week of a day, `2022-W02`. */
export function isoWeek(days: number): string {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = fromSerial(thursday);
  const first = serial({ year, month: 1, day: 1 });
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
}

export function pad(value: number, width: number): string {
  if (width === 2) return value < 10 ? `0${value}` : `${value}`;
  return value > 999 || width < 2 ? `${value}` : String(value).padStart(width, '0');
}

/** `2022-01-09`; fields that are not known are X. */
export function edtf(year: number | null, month?: number | null, day?: number | null): string {
  let out = year === null ? 'XXXX' : pad(year, 4);
  if (month !== undefined) out += `-${month === null ? 'XX' : pad(month, 2)}`;
  if (day !== undefined) out += `-${day === null ? 'XX' : pad(day, 2)}`;
  return out;
}

export const edtfDay = (days: number): string => {
  const { year, month, day } = fromSerial(days);
  return edtf(year, month, day);
};

/** Reads the date of an ISO 8601 date or instant; null when there is none. */
export function parseDay(iso: string | null): number | null {
  if (iso === null || iso.charAt(4) !== '-' || iso.charAt(7) !== '-') return null;
  const year = digitsAt(iso, 0, 4);
  const month = digitsAt(iso, 5, 7);
  const day = digitsAt(iso, 8, 10);
  return year < 0 || month < 0 || day < 0 ? null : serial({ year, month, day });
}

/** The number that the digits `[from, to)` write; -1 where something else stands among them, or the text ends. */
export function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
