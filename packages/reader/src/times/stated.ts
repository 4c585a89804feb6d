import type { TimeDraft } from '@masar/shapes';
import { statedHijri } from './by-hijri.ts';
import { between } from './by-month.ts';
import { edtf, pad } from './calendar.ts';
import { statedClock } from './clock.ts';

/** What the characters alone say; digits that they leave open are X, a relative time is a key such as `-1d`. */
export function statedOf(draft: TimeDraft): string {
  if (draft.duration !== undefined) return draft.duration;
  if (draft.vague !== undefined) return draft.vague;
  return datePart(draft) + statedClock(draft);
}

function datePart(draft: TimeDraft): string {
  if (draft.calendar === 'hijri') return statedHijri(draft);
  if (draft.month !== undefined || draft.day !== undefined) return monthPart(draft);
  if (draft.shift !== undefined)
    return `${draft.shift.by < 0 ? '' : '+'}${draft.shift.by}${draft.shift.unit === 'century' ? 'c' : draft.shift.unit[0]}`;
  if (draft.weekday !== undefined) return weekPart(draft);
  if (draft.year !== undefined) return yearPart(draft);
  if (draft.season !== undefined) return `XXXX-${draft.season}`;
  return draft.same === undefined ? '' : 'XXXX-XX-XX';
}

function monthPart(draft: TimeDraft): string {
  const year = draft.year ?? null;
  const month = draft.month ?? null;
  if (draft.day === undefined) {
    const whole = edtf(year, month);
    return draft.toMonth === undefined ? whole : between(whole, edtf(draft.toYear ?? year, draft.toMonth), draft.apart);
  }
  const from = edtf(year, month, draft.day === -1 ? null : draft.day);
  if (draft.toDay === undefined && draft.toMonth === undefined) return from;
  return between(from, edtf(draft.toYear ?? year, draft.toMonth ?? month, draft.toDay ?? draft.day), draft.apart);
}

function weekPart(draft: TimeDraft): string {
  const from = `XXXX-WXX-${draft.weekday}`;
  return draft.toWeekday === undefined ? from : between(from, `XXXX-WXX-${draft.toWeekday}`, draft.apart);
}

function yearPart(draft: TimeDraft): string {
  const year = draft.year as number;
  if (draft.grain === 'decade') return `${pad(Math.floor(year / 10), 3)}X`;
  const from = draft.season === undefined ? edtf(year) : `${edtf(year)}-${draft.season}`;
  return draft.toYear === undefined ? from : between(from, edtf(draft.toYear), draft.apart);
}
