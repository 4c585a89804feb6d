import type { EncounterPlace, EncounterReport, EncounterStatus } from '@masar/shapes';
import { daysBetween, daysOf, exact } from '../days.ts';
import { type Corrected, type CorrectedReport, keyOf, partyOf } from './corrected.ts';
import type { Facts, Who } from './facts.ts';
import { statusOf } from './status.ts';

/** What a reader set last of an encounter, in whichever of its reports, and when. */
interface Last<T> {
  readonly value: T;
  readonly on: string;
}

function last<T>(all: readonly Facts[], corrected: Corrected, of: (one: CorrectedReport) => T | null | undefined): Last<T> | null {
  let found: Last<T> | null = null;
  for (const { report } of all) {
    const set = corrected.get(keyOf(report));
    const value = set === undefined ? null : (of(set) ?? null);
    if (set !== undefined && value !== null && (found === null || set.on >= found.on)) found = { value, on: set.on };
  }
  return found;
}

/** True for a report that was published after this day or instant. */
const isSince = (on: string): ((report: EncounterReport) => boolean) => {
  const day = daysOf(on)?.to ?? 0;
  return ({ reported }) => (daysOf(reported?.slice(0, 10) ?? null)?.from ?? 0) > day;
};

/** What an encounter came to: what a reader set stands, and what stories tell that were published since goes on from there. */
export function statusAsSet(all: readonly Facts[], history: readonly EncounterReport[], corrected: Corrected): EncounterStatus {
  const set = last(all, corrected, ({ status }) => status);
  return set === null ? statusOf(history) : statusOf(history.filter(isSince(set.on)), set.value);
}

interface Stretch {
  readonly start: string;
  readonly end: string;
}

/**
 * When it is: the days that a reader set, until a story that was published since tells of others than any before. What was told
 * before and is told again moves nothing. `dateOf` gives the days that reports tell together.
 */
export function daysAsSet(
  all: readonly Facts[],
  history: readonly EncounterReport[],
  corrected: Corrected,
  dateOf: (history: readonly EncounterReport[]) => Stretch | null,
): Stretch | null {
  const set = last(all, corrected, ({ days }) => days);
  if (set === null) return dateOf(history);
  const since = isSince(set.on);
  const value = ({ start, end }: EncounterReport): string => `${start} ${end ?? start}`;
  const before = new Set(all.filter(({ told }) => !since(told)).map(({ told }) => value(told)));
  const news = history.filter((one) => since(one) && exact(daysBetween(one.start, one.end)) && !before.has(value(one)));
  return dateOf(news) ?? set.value;
}

/** Where it is: the place that a reader set, or else the one that reports give. */
export const placeAsSet = (all: readonly Facts[], corrected: Corrected, told: EncounterPlace | null): EncounterPlace | null =>
  last(all, corrected, ({ place }) => place)?.value ?? told;

interface Party {
  readonly participants: readonly string[];
  readonly sides: readonly string[];
}

/**
 * Who takes part: those whom a reader gave and nobody else, and people whom only stories published since have named. `told` is what
 * reports tell together.
 */
export function partyAsSet(all: readonly Facts[], corrected: Corrected, who: Who, told: Party): Party {
  const set = last(all, corrected, ({ participants }) => participants);
  if (set === null) return told;
  const since = isSince(set.on);
  const before = new Set(all.filter((facts) => !since(facts.told)).flatMap((facts) => [...facts.people, ...facts.told.participants]));
  const later = all.filter((facts) => since(facts.told)).flatMap(({ people }) => people);
  const participants = [...new Set([...set.value, ...later.filter((id) => !before.has(id))])];
  const { sides } = partyOf(participants, who);
  return { participants, sides: sides.length === 0 ? told.sides : sides };
}
