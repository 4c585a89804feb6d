import { edtfDay, serial } from './calendar.ts';
import type { Joined } from './join.ts';
import type { Resolved } from './resolve.ts';
import { single } from './scene.ts';

/** Most tokens between a Hijri date and the Gregorian one that it is written beside, and days by which they may differ. */
const reach = 3;
const drift = 2;

/**
 * The Gregorian date beside a Hijri one has the word: months begin by sighting, a day apart from land to land.
 * Null where none stands there, or it is another day.
 */
export function beside(joined: readonly Joined[], at: number, resolved: Resolved): Resolved | null {
  const one = joined[at] as Joined;
  if (one.draft.calendar !== 'hijri' || one.draft.day === undefined) return null;
  for (const near of [at + 1, at - 1]) {
    const other = near < 0 ? undefined : joined[near];
    if (other === undefined || Math.max(other.from - one.to, one.from - other.to) > reach || !isFull(other)) continue;
    const { year, month, day } = other.draft as { year: number; month: number; day: number };
    const on = serial({ year, month, day });
    if (Math.abs(on - resolved.dated.first) > drift) continue;
    const value = resolved.value.replace(/^\d{4}-\d\d-\d\d/, edtfDay(on));
    return { ...resolved, value, dated: single(value.slice(0, 10), on, `t${near + 1}`), anchor: `t${near + 1}` };
  }
  return null;
}

/** A Gregorian day with its year. */
export const isFull = ({ draft }: Joined): boolean =>
  draft.calendar !== 'hijri' &&
  draft.year !== undefined &&
  draft.month !== undefined &&
  (draft.day ?? -1) > 0 &&
  draft.toDay === undefined &&
  draft.toMonth === undefined;
