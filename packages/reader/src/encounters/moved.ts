import { sensesAt } from '../copy.ts';
import { timeEnd } from './around.ts';
import { boundsOf } from './days.ts';
import { type Sighting, sighting } from './sighting.ts';
import { datesAt, type View } from './view.ts';

/** How far before the new day the word that puts it off may stand, in tokens. */
const reach = 8;

/**
 * «الاجتماع الذي كان مقررا أمس أرجئ إلى الثلاثاء»: what had a day and is put off to another is put off on the first and planned for the
 * second. Where only the new day is told it stays one. Takes the time at `at` where it is such a day.
 */
export function putsOff(view: View, one: Sighting, at: number): boolean {
  const { copy } = view.scene;
  const dates = datesAt(view, at);
  if (dates === null || one.governor?.status !== 'postponed') return false;
  const old = one.start ?? one.due?.[0] ?? null;
  if (old === null) return false;
  if (sensesAt(copy, at - 1).toward && isBefore(old, dates[0])) {
    let from = at - 1;
    while (from > at - reach && sensesAt(copy, from).encounterVerb?.status !== 'postponed') from--;
    if (sensesAt(copy, from).encounterVerb?.status !== 'postponed') from = at - 1;
    const to = timeEnd(view, at);
    one.moved = { from, to, start: dates[0], end: dates[1], status: 'planned' };
    return true;
  }
  // «أرجئ إلى الاثنين اجتماع السفراء الذي كان مقررا اليوم».
  if (one.start === null || one.from >= one.at || !isScheduled(view, at) || !isBefore(dates[0], one.start)) return false;
  one.moved = { from: one.from, to: one.at, start: one.start, end: one.end ?? one.start, status: 'planned' };
  [one.start, one.end] = dates;
  return true;
}

const isBefore = (day: string, other: string): boolean => (boundsOf(day)?.[0] ?? 0) < (boundsOf(other)?.[0] ?? 0);

/** «كان مقررا اليوم», «المقرر في 10 مارس»: right before the day stands that it was planned. */
const isScheduled = ({ scene: { copy } }: View, day: number): boolean =>
  [1, 2].some((back) => sensesAt(copy, day - back).status === 'planned');

/** The same encounter on the days that it was put off to; null where they are over and nothing tells what came of it. */
export function movedFrom(one: Sighting, published: string | null): Sighting | null {
  const { moved } = one;
  if (moved === null || (moved.status === 'planned' && published !== null && moved.end < published)) return null;
  return Object.assign(sighting(one.at, one.rule, one.kind, one.weight, false), one, {
    sides: new Set(one.sides),
    parties: [...one.parties],
    from: moved.from,
    to: moved.to,
    start: moved.start,
    end: moved.end,
    status: moved.status,
    certainty: 0.85,
    said: moved.status === 'planned' ? 'planned' : null,
    definite: false,
    another: true,
    over: false,
  });
}
