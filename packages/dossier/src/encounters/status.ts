import type { EncounterReport, EncounterStatus } from '@masar/shapes';

/** On one day, what is told later of one encounter: a denial or cancellation is never hidden by a report of the same day. */
const rank: Readonly<Record<EncounterStatus, number>> = {
  proposed: 0,
  planned: 1,
  ongoing: 2,
  held: 3,
  postponed: 4,
  cancelled: 5,
  denied: 6,
};

/** Reports by story time. Undated stories stand last, in the order in which they came. What a story puts off comes before what it plans instead. */
export function byStoryTime(reports: readonly EncounterReport[]): EncounterReport[] {
  const day = (one: EncounterReport) => one.reported?.slice(0, 10) ?? '9999';
  const order = new Map(
    reports.map((one) => [one, one.status === 'postponed' && reports.some((other) => movesTo(one, other)) ? -1 : rank[one.status]]),
  );
  const rankOf = (one: EncounterReport) => order.get(one) as number;
  return [...reports].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : rankOf(a) - rankOf(b)));
}

/** True where the story that puts the encounter off plans it for a later day. */
const movesTo = (one: EncounterReport, other: EncounterReport): boolean =>
  other.status === 'planned' && one.story === other.story && one.start !== null && other.start !== null && one.start < other.start;

/** What an encounter came to: `history` is by story time, `before` how things stood. Plans never undo what was held. */
export function statusOf(history: readonly EncounterReport[], before: EncounterStatus | null = null): EncounterStatus {
  let current = before;
  for (const report of history) {
    const next = report.status;
    if (current === null) current = next;
    else if (next === 'proposed' || next === 'planned' || next === 'ongoing') {
      if (current === 'postponed' || rank[current] < rank[next]) current = next === 'proposed' && current === 'postponed' ? current : next;
    } else if (!(next === 'postponed' && current === 'held')) current = next;
  }
  return current ?? 'proposed';
}
