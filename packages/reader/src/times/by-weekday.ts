import type { TimeDraft } from '@masar/shapes';
import { between } from './by-month.ts';
import { edtfDay, pad, weekdayOf } from './calendar.ts';
import { type Dated, type Earlier, type Scene, single, unfixed } from './scene.ts';

/** A bare weekday: today's name is today; else the last one, unless the words or the tense look ahead. */
export function byWeekday(draft: TimeDraft, scene: Scene): Dated {
  const weekday = draft.weekday as number;
  if (scene.anchor === null) return { value: `XXXX-WXX-${pad(weekday, 1)}`, first: unfixed, last: unfixed, rest: null };
  const week = draft.lean === undefined && draft.toWeekday === undefined ? weekAhead(scene, scene.anchor) : undefined;
  if (week !== undefined) return single(edtfDay(week.first + weekday - 1), week.first + weekday - 1, week.id);
  const ahead = looksAhead(draft, scene, (weekday - weekdayOf(scene.anchor) + 7) % 7);
  if (draft.toWeekday !== undefined) return days(draft, draft.toWeekday, ahead, scene.anchor, scene.anchorName);
  const before = ahead && draft.lean === undefined && scene.tense() !== 'near' ? dayAhead(scene, scene.anchor) : undefined;
  if (before !== undefined) {
    const next = before.last + distance(weekday, weekdayOf(before.last), true, undefined);
    return single(edtfDay(next), next, before.id);
  }
  const further = 7 * (draft.further ?? 0) * (ahead ? 1 : -1);
  const day = scene.anchor + distance(weekday, weekdayOf(scene.anchor), ahead && !isEnding(draft, scene.anchor), draft.lean) + further;
  return single(edtfDay(day), day, scene.anchorName);
}

/** "Next week's summit on Thursday": the week to come that the sentence named before, with nothing said between that is over. */
function weekAhead(scene: Scene, anchor: number): Earlier | undefined {
  const week = scene.earlier.findLast(
    (one) => one.sentence === scene.sentence && one.last - one.first === 6 && one.first > anchor && one.first <= anchor + 7,
  );
  return week === undefined || scene.tense(week.to) === 'past' ? undefined : week;
}

/** "Will open on Monday and go on until Thursday": the day to come that the sentence named before. */
const dayAhead = (scene: Scene, anchor: number): Earlier | undefined =>
  scene.earlier.findLast((one) => one.sentence === scene.sentence && one.first === one.last && one.first > anchor);

/** Whether a weekday that is `to` days ahead and 7 − `to` days back is the one ahead. */
function looksAhead({ lean, grain }: TimeDraft, scene: Scene, to: number): boolean {
  if (lean === 'future' || lean === 'past') return lean === 'future';
  const tense = scene.tense();
  // «this Friday» is ahead unless something says that it is over, a weekend of which nothing is said the nearest.
  if (lean === 'nearest') return tense !== 'past' && tense !== 'since' && (grain !== 'week' || tense !== null || to <= 3);
  return tense === 'future' || (tense === 'near' && to <= 3);
}

/** A Sunday's "this weekend" is the one that the day ends. */
const isEnding = ({ grain, lean }: TimeDraft, anchor: number): boolean => grain === 'week' && lean === 'nearest' && weekdayOf(anchor) === 7;

/** Days from today to a weekday; a lean that the words state leaves today out. */
function distance(weekday: number, today: number, ahead: boolean, lean: TimeDraft['lean']): number {
  const to = (weekday - today + 7) % 7;
  if (to === 0) return lean === 'past' ? -7 : lean === 'future' ? 7 : 0;
  return ahead ? to : to - 7;
}

function days(draft: TimeDraft, toWeekday: number, ahead: boolean, anchor: number, rest: string | null): Dated {
  const weekday = draft.weekday as number;
  const length = (toWeekday - weekday + 7) % 7;
  const today = weekdayOf(anchor);
  const first = ahead
    ? anchor + distance(weekday, today, true, draft.lean)
    : anchor + distance(toWeekday, today, false, draft.lean) - length;
  return { value: between(edtfDay(first), edtfDay(first + length), draft.apart), first, last: first + length, rest };
}
