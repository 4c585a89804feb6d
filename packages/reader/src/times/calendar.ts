/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. */
export function serial({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day that is `days` after 1970-01-01. */
export function fromSerial(days: number): Day {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

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

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

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
  const found = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return found === null ? null : serial({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
}
