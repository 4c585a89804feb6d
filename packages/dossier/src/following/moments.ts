import type { EncounterState, Moment } from '@masar/shapes';
import { type Days, daysBetween, daysOf } from '../days.ts';

const ahead: ReadonlySet<string> = new Set(['proposed', 'planned', 'ongoing']);
const off: ReadonlySet<string> = new Set(['cancelled', 'denied']);

/** Something told of one encounter, before it is known of which. */
export type Told = Pick<Moment, 'kind' | 'field' | 'before' | 'after'>;

/**
 * What changed of an encounter that is worth an alert. One that is new is announced when it lies ahead of `today`: what is read
 * of the past announces nothing. A date that only becomes more exact has not moved.
 */
export function momentsOf(before: EncounterState | null, now: EncounterState, today: string | null): Told[] {
  if (isAhead(now, today) && (before === null || off.has(before.status)))
    return [{ kind: 'encounter-announced', field: 'status', before: before?.status ?? null, after: now.status }];
  if (before === null) return [];
  if (off.has(now.status))
    return off.has(before.status) ? [] : [{ kind: 'encounter-cancelled', field: 'status', before: before.status, after: now.status }];
  if (hasMoved(before, now)) return [{ kind: 'encounter-moved', field: 'start', before: before.start, after: now.start }];
  if (now.status === 'postponed' && before.status !== 'postponed')
    return [{ kind: 'encounter-moved', field: 'status', before: before.status, after: now.status }];
  if (before.place !== null && now.place !== null && before.place !== now.place && ahead.has(now.status))
    return [{ kind: 'encounter-moved', field: 'place', before: before.place, after: now.place }];
  return [];
}

function isAhead(state: EncounterState, today: string | null): boolean {
  if (!ahead.has(state.status)) return false;
  const [days, now] = [daysBetween(state.start, state.end), daysOf(today)];
  return days === null || now === null || days.to >= now.from;
}

function hasMoved(before: EncounterState, now: EncounterState): boolean {
  const [from, to] = [daysBetween(before.start, before.end), daysBetween(now.start, now.end)];
  return from !== null && to !== null && !holds(from, to) && !holds(to, from);
}

const holds = (a: Days, b: Days): boolean => a.from <= b.from && b.to <= a.to;
