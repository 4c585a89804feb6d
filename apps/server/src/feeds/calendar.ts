import type { Exported } from '@masar/archive';
import type { EncounterStatus, FollowedEncounter } from '@masar/shapes';
import { type Language, namesOf } from '@masar/world';
import ical, { ICalEventStatus } from 'ical-generator';
import { kindWords, statusWords } from './words.ts';

/** What a calendar says of the status of an encounter; a reader of calendars strikes a cancelled event through. */
const statuses: Readonly<Record<EncounterStatus, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  ongoing: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
};

/** What a calendar is made of: encounters, and the records that tell of them by id. */
export interface Told {
  readonly encounters: readonly FollowedEncounter[];
  readonly records: ReadonlyMap<string, Exported>;
  readonly language: Language;
  /** Address of a record on the desk. */
  readonly linkOf: (record: Exported) => string;
}

/** Stories whose words an event gives at most. */
const quoted = 5;

/**
 * Encounters as an iCalendar (RFC 5545). An event keeps its UID whatever becomes of it, and its SEQUENCE rises with each change,
 * so that a reader of calendars moves it and does not show a second. Only days and ranges of days that the copy gives stand in it:
 * of «next month» no day is made. The same encounters give the same calendar.
 */
export function calendarOf({ encounters, records, language, linkOf }: Told): string {
  const calendar = ical({ name: 'Masar', prodId: '//Masar//Masar//EN' });
  for (const { uid, sequence, changed, ended, state, records: ids } of encounters) {
    const days = daysOf(state.start, state.end);
    if (days === null) continue;
    const told = ids.flatMap((id) => records.get(id) ?? []);
    const [newest] = told;
    const called = { ...nothing, ...namesOf([...state.sides, ...state.participants, state.place], language) };
    const who = state.sides.length > 1 ? state.sides : state.participants;
    const where = state.place === null ? '' : (called[state.place] ?? state.place);
    const event = calendar.createEvent({
      id: `${uid}@masar`,
      sequence,
      // A stamp of now would make each calendar another.
      stamp: new Date(changed),
      lastModified: new Date(changed),
      start: days.first,
      end: new Date(days.last.getTime() + day),
      allDay: true,
      timezone: 'UTC',
      summary: `${kindWords[language][state.kind]}: ${who.map((key) => called[key] ?? key).join(' – ')} (${statusWords[language][state.status]})`,
      description: told
        .slice(0, quoted)
        .map((one) => [one.quote, one.outlet, linkOf(one)].filter((part) => part !== null).join('\n'))
        .join('\n\n'),
      status: ended ? ICalEventStatus.CANCELLED : statuses[state.status],
    });
    if (where !== '') event.location(where);
    if (newest !== undefined) event.url(linkOf(newest));
  }
  return `${calendar.toString()}\r\n`;
}

const nothing: Readonly<Record<string, string>> = {};
const day = 24 * 60 * 60 * 1000;

/** First and last day of EDTF dates that give days; null for any that is open, uncertain or less exact. */
function daysOf(start: string | null, end: string | null): { readonly first: Date; readonly last: Date } | null {
  const [from = '', to = from, ...more] = (start ?? '').split('/').map(dayOf);
  const until = end === null ? to : dayOf(end);
  if (more.length > 0 || ![from, to, until].every((part) => /^\d{4}-\d{2}-\d{2}$/.test(part))) return null;
  const [first, last] = [new Date(from), new Date(until < to ? to : until)];
  return Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) || last < first ? null : { first, last };
}

const dayOf = (part: string): string => part.replace(/T[\d:Z+-]+$/, '');
