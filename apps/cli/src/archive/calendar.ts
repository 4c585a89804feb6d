import { createHash } from 'node:crypto';
import type { Exported } from '@masar/archive';
import ical, { ICalEventStatus } from 'ical-generator';

/** What a calendar says of the status of an encounter; a reader of calendars strikes a cancelled event through. */
const statuses: Readonly<Record<string, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  ongoing: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
};

/**
 * The encounters among records as an iCalendar (RFC 5545), in the order of days. Those that several stories tell of one day,
 * kind and company are one event, with the status that the newest story gives and the words of each. Only days and ranges of
 * days that the copy gives stand in it: of «next month» no day is made. The same records give the same calendar.
 */
export function calendarOf(records: Iterable<Exported>): string {
  const events = new Map<string, { readonly first: Date; readonly last: Date; readonly told: Exported[] }>();
  for (const record of records) {
    const days = record.kind === 'encounter' ? daysOf(record.on) : null;
    if (days === null) continue;
    const key = [record.on, record.manner, ...[...record.addressees].sort()].join(' ');
    const event = events.get(key) ?? { ...days, told: [] };
    event.told.push(record);
    events.set(key, event);
  }
  const calendar = ical({ name: 'Masar', prodId: '//Masar//Masar//EN' });
  for (const [key, { first, last, told }] of [...events].sort(([a], [b]) => (a < b ? -1 : 1))) {
    told.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.id < b.id ? -1 : 1));
    const [newest] = told as [Exported];
    const status = statuses[newest.act ?? ''];
    calendar.createEvent({
      id: `${createHash('sha256').update(key).digest('hex').slice(0, 20)}@masar`,
      // A stamp of now would make each export another.
      stamp: newest.published === null ? first : new Date(newest.published),
      start: first,
      end: new Date(last.getTime() + day),
      allDay: true,
      timezone: 'UTC',
      summary: `${newest.manner ?? 'encounter'}: ${newest.addressees.join(', ')}`,
      description: told
        .map(({ act, quote, outlet, url }) => [`${act}: ${quote}`, outlet, url].filter((part) => part !== null).join('\n'))
        .join('\n\n'),
      ...(newest.url === null ? {} : { url: newest.url }),
      ...(status === undefined ? {} : { status }),
    });
  }
  return calendar.toString();
}

const day = 24 * 60 * 60 * 1000;

/** First and last day of an EDTF date that gives days; null for any that is open, uncertain or less exact. */
function daysOf(date: string | null): { readonly first: Date; readonly last: Date } | null {
  const [from = '', to = from, ...more] = (date ?? '').split('/').map((part) => part.replace(/T[\d:Z+-]+$/, ''));
  if (more.length > 0 || ![from, to].every((part) => /^\d{4}-\d{2}-\d{2}$/.test(part))) return null;
  const [first, last] = [new Date(from), new Date(to)];
  return Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) || last < first ? null : { first, last };
}
