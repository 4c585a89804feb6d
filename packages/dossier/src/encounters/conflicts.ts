import type { Conflict, EncounterReport, Telling } from '@masar/shapes';
import { daysBetween, daysOf, exact, gap } from '../days.ts';
import { fileUnder } from '../lists.ts';
import { allowed } from './facts.ts';

/** How far a date in a passage may lie from the report's own before it is taken to be of something else. */
const far = 10;

/** Values on which the reports of one encounter disagree, each with who gives it. */
export function conflictsOf(history: readonly EncounterReport[], actorsOf: (report: EncounterReport) => readonly string[]): Conflict[] {
  const moved = history.some((report) => report.status === 'postponed');
  return [
    conflict('date', history, dates, moved),
    conflict('place', history, (report) => (report.place?.ref == null ? [] : asOne(report, report.place.ref)), false),
    conflict('status', contradictory(history), (report) => asOne(report, report.status), false),
    conflict('participants', history, (report) => asOne(report, actorsOf(report).join(' + ')), false),
  ].filter((one) => one !== null);
}

interface Value {
  readonly value: string;
  readonly tellings: readonly Telling[];
}

function conflict(
  field: Conflict['field'],
  history: readonly EncounterReport[],
  valuesOf: (report: EncounterReport) => readonly Value[],
  moved: boolean,
): Conflict | null {
  const values = new Map<string, Telling[]>();
  for (const report of history)
    for (const { value, tellings } of valuesOf(report)) if (value !== '') for (const telling of tellings) fileUnder(values, value, telling);
  return values.size < 2 ? null : { field, values: [...values].map(([value, tellings]) => ({ value, tellings })), moved };
}

const asOne = (report: EncounterReport, value: string): Value[] => [{ value, tellings: report.tellings.slice(0, 1) }];

/** The days that a report gives: passage by passage where passages carry dates, or else as a whole. */
export function dates(report: EncounterReport): Value[] {
  const whole = daysBetween(report.start, report.end);
  const told = report.tellings.flatMap((telling) => {
    const days = daysOf(telling.date);
    if (telling.date === null || !exact(days) || !allowed(report, days) || (whole !== null && gap(days, whole) > far)) return [];
    return [{ value: dayOnly(telling.date), tellings: [telling] }];
  });
  if (told.length > 0) return told;
  return exact(whole) && report.start !== null
    ? [
        {
          value:
            report.end === null || report.end === report.start ? dayOnly(report.start) : `${dayOnly(report.start)}/${dayOnly(report.end)}`,
          tellings: report.tellings.slice(0, 1),
        },
      ]
    : [];
}

const dayOnly = (value: string): string =>
  value
    .split('/')
    .map((one) => one.slice(0, 10))
    .join('/');

/** Reports of which some say that it was held and some that there was none. */
function contradictory(history: readonly EncounterReport[]): EncounterReport[] {
  const said = new Set(history.map((report) => report.status));
  return said.has('held') && (said.has('denied') || said.has('cancelled'))
    ? history.filter((report) => ['held', 'denied', 'cancelled'].includes(report.status))
    : [];
}
