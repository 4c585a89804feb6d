import type { TimeDraft } from '@masar/shapes';
import { byHijri } from './by-hijri.ts';
import { byDay, byMonth } from './by-month.ts';
import { bySeason, byShift, byYear, weekOf } from './by-shift.ts';
import { byWeekday } from './by-weekday.ts';
import { edtfDay, fromSerial, serial } from './calendar.ts';
import { clockOf } from './clock.ts';
import { type Dated, type Earlier, type Scene, single, unfixed } from './scene.ts';
import { statedOf } from './stated.ts';

/** What is meant, what is said, and what the difference rests on. */
export interface Resolved {
  readonly dated: Dated;
  readonly value: string;
  readonly stated: string;
  readonly anchor: string | null;
}

/** Brings the publication date and the times before to what a draft says. */
export function resolve(said: TimeDraft, scene: Scene): Resolved {
  const draft = settled(said, scene);
  const stated = statedOf(draft);
  if (draft.vague !== undefined && draft.lean === 'nearest') return byTense(draft.vague, scene);
  const found = datedOf(draft, scene);
  // "Over the weekend", "the week of March 18": the week that holds the day.
  const dated = draft.grain === 'week' && found.first === found.last ? weekOf(found.first, found.rest) : found;
  const value = dated.value + clock(draft, dated, scene);
  return { dated, value, stated, anchor: value === stated ? null : dated.rest };
}

/** A length behind «after» counts from publication only where the sentence looks ahead; in a tale it is a length. */
function settled(draft: TimeDraft, scene: Scene): TimeDraft {
  // "A year later": vague where no time was told in its sentence or the one before.
  if (draft.vague !== undefined && draft.same !== undefined)
    return isTold(scene) ? { ...draft, vague: undefined } : { ...draft, same: undefined, shift: undefined };
  if (draft.of !== undefined) return { ...draft, duration: undefined };
  if (draft.duration === undefined || draft.shift === undefined) return draft;
  return (scene.tense() === 'future' && !scene.sinceLast()) || draft.weekday !== undefined || draft.part !== undefined
    ? { ...draft, duration: undefined }
    : { ...draft, shift: undefined };
}

const isTold = (scene: Scene): boolean => scene.earlier.some((one) => !Number.isNaN(one.first) && scene.sentence - one.sentence <= 1);

/** «later», «after days»: ahead when the sentence looks ahead, else behind. */
function byTense(stated: string, scene: Scene): Resolved {
  const value = scene.tense() === 'future' ? 'FUTURE_REF' : 'PAST_REF';
  return { dated: { value, first: unfixed, last: unfixed, rest: null }, value, stated, anchor: null };
}

/** Hours and parts belong to one day: a range keeps none. */
function clock(draft: TimeDraft, dated: Dated, scene: Scene): string {
  if (draft.duration !== undefined || draft.vague !== undefined || dated.first !== dated.last)
    return Number.isNaN(dated.first) ? clockOf(draft, unfixed, undefined) : '';
  const last = scene.earlier.findLast((one) => one.first === dated.first && one.part !== undefined);
  return clockOf(draft, dated.first, last?.part);
}

function datedOf(draft: TimeDraft, scene: Scene): Dated {
  const fixed = draft.duration ?? draft.vague;
  if (fixed !== undefined) return { value: fixed, first: unfixed, last: unfixed, rest: null };
  if (draft.calendar === 'hijri') return byHijri(draft, scene);
  if (draft.month !== undefined)
    return draft.year !== undefined && draft.day !== undefined && draft.toDay === undefined && draft.toMonth === undefined && draft.day > 0
      ? full(draft)
      : byMonth(draft, scene);
  if (draft.day !== undefined) return byDay(draft, scene);
  if (draft.same === 'month' && (draft.year !== undefined || draft.shift?.unit === 'year')) return sameMonth(draft, scene);
  if (draft.shift !== undefined) return byShift(draft, scene);
  if (draft.same !== undefined) return bySame(draft, scene);
  if (draft.weekday !== undefined) return byWeekday(draft, scene);
  if (draft.year !== undefined) return byYear(draft);
  if (draft.season !== undefined) return bySeason(draft, scene);
  return clockDay(scene);
}

function full(draft: TimeDraft): Dated {
  const day = serial({ year: draft.year as number, month: draft.month as number, day: draft.day as number });
  return single(edtfDay(day), day, null);
}

/** «حينها», «الشهر نفسه»: the time before it, whole or in its month or year. */
function bySame(draft: TimeDraft, scene: Scene): Dated {
  const last = scene.earlier.findLast((one) => !Number.isNaN(one.first));
  if (last === undefined) return { value: 'PAST_REF', first: unfixed, last: unfixed, rest: null };
  if (draft.same === 'day') return { ...last, rest: last.id };
  const digits = draft.same === 'month' ? 7 : 4;
  return { ...last, value: last.value.slice(0, digits), rest: last.id };
}

/** «The same month of last year». */
function sameMonth(draft: TimeDraft, scene: Scene): Dated {
  const last = scene.earlier.findLast((one) => !Number.isNaN(one.first));
  return last === undefined ? bySame(draft, scene) : byMonth({ ...draft, same: undefined, month: fromSerial(last.first).month }, scene);
}

/** A clock time alone is of the day that its sentence or the date line just above names, else of the day of publication. */
function clockDay(scene: Scene): Dated {
  const near = scene.earlier.findLast((one) => one.first === one.last && isNear(one, scene));
  if (near !== undefined) return single(edtfDay(near.first), near.first, near.id);
  return scene.anchor === null
    ? { value: '', first: unfixed, last: unfixed, rest: null }
    : single(edtfDay(scene.anchor), scene.anchor, scene.anchorName);
}

const isNear = (one: Earlier, scene: Scene): boolean => one.sentence === scene.sentence || scene.from - one.to <= 3;
