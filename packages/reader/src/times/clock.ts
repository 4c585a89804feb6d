import type { TimeDraft } from '@masar/shapes';
import { pad } from './calendar.ts';
import { offsetOf } from './zone.ts';

/** The part of a value behind its day: `TEV`, `T20:35Z`, or nothing. */
export function clockOf(draft: TimeDraft, day: number, lastPart: string | undefined): string {
  if (draft.hour === undefined) return draft.part === undefined ? '' : `T${draft.part}`;
  const zone = draft.zone === undefined ? '' : Number.isNaN(day) ? '' : offsetOf(draft.zone, day);
  return `T${pad(hourOf(draft, lastPart), 2)}:${pad(draft.minute ?? 0, 2)}${zone}`;
}

/** Hour of the day. On the dial, what leaves its half open is of the part just named, else of the working day. */
function hourOf(draft: TimeDraft, lastPart: string | undefined): number {
  const hour = draft.hour as number;
  if (draft.half === 'am') return hour === 12 ? 0 : hour;
  if (draft.half === 'pm') return hour < 12 ? hour + 12 : hour;
  const part = draft.part ?? (draft.dial ? lastPart : undefined);
  if (part !== undefined) return byPart(hour, part);
  return draft.dial && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

function byPart(hour: number, part: string): number {
  if (hour > 12 || hour === 0) return hour;
  if (part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  if (part === 'MI') return hour < 6 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** Clock as the characters give it: the half of a dial hour stays as written. */
export function statedClock(draft: TimeDraft): string {
  if (draft.hour === undefined) return draft.part === undefined ? '' : `T${draft.part}`;
  const open = draft.half === undefined && draft.part === undefined;
  const hour = open ? draft.hour : hourOf(draft, undefined);
  return `T${pad(hour, 2)}:${pad(draft.minute ?? 0, 2)}${draft.zone === 'Z' ? 'Z' : ''}`;
}
