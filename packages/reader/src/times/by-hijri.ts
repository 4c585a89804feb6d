import type { TimeDraft } from '@masar/shapes';
import { edtfDay, pad, serial } from './calendar.ts';
import { hijriDay, hijriLength, hijriOf } from './hijri.ts';
import { type Candidate, nearest, strictly } from './nearest.ts';
import { type Dated, type Scene, single, unfixed } from './scene.ts';

/** A date of the Hijri calendar, as the Gregorian day or days that it is by Umm al-Qura. */
export function byHijri(draft: TimeDraft, scene: Scene): Dated {
  if (draft.month === undefined) return year(draft);
  if (draft.year !== undefined) return inHijriYear(draft, draft.year < 1600 ? draft.year : hijriIn(draft, draft.year), null);
  if (scene.anchor === null) {
    return { value: statedHijri(draft), first: unfixed, last: unfixed, rest: null };
  }
  const now = hijriOf(scene.anchor).year;
  const shifted = draft.shift?.unit === 'year' ? now + draft.shift.by : null;
  if (shifted !== null) return inHijriYear(draft, shifted, scene.anchorName);
  const all = [now - 2, now - 1, now, now + 1, now + 2].map((one): Candidate<Dated> => {
    const value = inHijriYear(draft, one, scene.anchorName);
    return { first: value.first, last: value.last, value };
  });
  if (draft.lean === 'past' || draft.lean === 'future') return strictly(all, scene.anchor, draft.lean);
  return nearest(all, scene.anchor, scene.tense());
}

/** Hijri year whose date falls in a Gregorian year: «Ramadan 2019». */
function hijriIn(draft: TimeDraft, year: number): number {
  const first = serial({ year, month: 1, day: 1 });
  const around = hijriOf(first).year;
  return hijriDay(around, draft.month as number, draft.day ?? 1) >= first ? around : around + 1;
}

function inHijriYear(draft: TimeDraft, hijriYear: number, rest: string | null): Dated {
  const month = draft.month as number;
  if (draft.day !== undefined && draft.toDay === undefined) {
    const day = hijriDay(hijriYear, month, draft.day);
    return single(edtfDay(day), day, rest);
  }
  const first = hijriDay(hijriYear, month, draft.day ?? 1);
  const last = hijriDay(hijriYear, month, draft.toDay ?? hijriLength(hijriYear, month));
  return { value: `${edtfDay(first)}/${edtfDay(last)}`, first, last, rest };
}

function year(draft: TimeDraft): Dated {
  const first = hijriDay(draft.year as number, 1, 1);
  const last = hijriDay((draft.year as number) + 1, 1, 1) - 1;
  return { value: `${edtfDay(first)}/${edtfDay(last)}`, first, last, rest: null };
}

/** What the characters say: the date in its own calendar, marked as EDTF has no mark for calendars. */
export function statedHijri(draft: TimeDraft): string {
  const day = draft.day === undefined ? '' : `-${pad(draft.day, 2)}`;
  const month = draft.month === undefined ? '' : `-${pad(draft.month, 2)}`;
  const to = draft.toDay === undefined ? '' : `/${pad(draft.toDay, 2)}`;
  return `AH${draft.year === undefined ? 'XXXX' : pad(draft.year, 4)}${month}${day}${to}`;
}
