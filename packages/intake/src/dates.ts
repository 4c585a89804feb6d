/** Years that news is of; what lies outside is a default value or an error of the publisher. */
const years = { from: 1980, to: 2100 };

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
/** RFC 822 as feeds and headers write it. */
const mail =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([A-Z]{1,5}|[+-]\d\d:?\d\d)?)?$/;
const mailMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const mailZones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  msk: '+03:00',
};
const epoch = /^(\d{10})(\d{3})?$/;

/**
 * An ISO 8601 date or instant of what a publisher wrote: ISO 8601 with the usual liberties, RFC 822, seconds or
 * milliseconds since 1970. The offset stays as given and a time without offset stays without. Null for all else: nothing
 * is guessed, and 02/03/2022 is no date.
 */
export function instantOf(written: string | null | undefined): string | null {
  const text = written?.trim();
  if (!text || text.length > 64) return null;
  const found = iso.exec(text) ?? basic.exec(text);
  if (found !== null) {
    const [, year, month, day, hour, minute, second, zone] = found;
    return made(year, month, day, hour, minute, second, zone);
  }
  const letter = mail.exec(text);
  if (letter !== null) {
    const [, day, name, year, hour, minute, second, zone] = letter;
    const month = mailMonths.indexOf((name as string).toLowerCase()) + 1;
    return made(year, two(month), two(Number(day)), hour && two(Number(hour)), minute, second, zone);
  }
  const since = epoch.exec(text);
  return since === null ? null : inYears(new Date(Number(since[1]) * 1000).toISOString().replace('.000', ''));
}

const two = (value: number): string => String(value).padStart(2, '0');

type Part = string | undefined;

function made(year: Part, month: Part, day: Part, hour: Part, minute: Part, second: Part, zone: Part): string | null {
  const date = `${year}-${month}-${day}`;
  if (!real(date)) return null;
  if (hour === undefined || minute === undefined) return inYears(date);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return inYears(date);
  return inYears(`${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`);
}

/** True for a day of the calendar: 30 February is none. */
const real = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

const inYears = (date: string): string | null => {
  const year = Number(date.slice(0, 4));
  return year >= years.from && year <= years.to ? date : null;
};

function offset(zone: Part): string {
  if (zone === undefined) return '';
  const numeric = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}:${numeric[2] ?? '00'}`;
  return mailZones[zone.toLowerCase()] ?? '';
}

const inAddress = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\/|-|\.|_|$)/;

/** The day that an address holds, as `/2022/01/10/` or `/20220110/`; null where it holds none. */
export function dayInAddress(address: string | null): string | null {
  const found = inAddress.exec(address ?? '');
  return found === null ? null : made(found[1], found[2], found[3], undefined, undefined, undefined, undefined);
}
