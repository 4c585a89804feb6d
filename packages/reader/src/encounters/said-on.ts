import type { Time } from '@masar/shapes';
import { firstAtLeast, type Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { speaks, takeTime } from './around.ts';
import { daysFrom, wholeDay } from './days.ts';
import type { Sighting } from './sighting.ts';
import { fresh } from './status.ts';
import { datesOf, type View } from './view.ts';

/** How far before it the sentence may stand that says when he spoke, in tokens. */
const reach = 400;

/** «صرح فلان، اليوم الجمعة، بأن … وأضاف خلال مؤتمر صحفي»: who spoke to the press on no day that is told did so when the story first has him say something. */
export function takeSpeakersDay(view: View, one: Sighting): void {
  if (view.heads === 'last' || one.start !== null || one.said !== null || (one.kind !== 'briefing' && one.kind !== 'interview')) return;
  const who = one.parties.find(({ kind }) => kind === 'person');
  const day = who === undefined ? -1 : dayOf(view, who, one.from);
  if (day !== -1) takeTime(view, one, day, false);
}

/** The time of the first report of him that has a day of the news, or -1. */
function dayOf({ scene: { copy, cast, timeAt }, times, published }: View, who: Player, to: number): number {
  for (let n = firstAtLeast(copy.sentences, to - reach + 1, ({ to: end }) => end); n < copy.sentences.length; n++) {
    const { from, to: end } = copy.sentences[n] as Sentence;
    if (from >= to) return -1;
    let told = false;
    let named = false;
    let day = -1;
    for (let at = Math.max(from, to - reach); at < Math.min(end, to); at++) {
      const senses = sensesAt(copy, at);
      if (senses.complementizer !== undefined || copy.quoteAt[at] !== -1) break;
      named ||= cast.at[at]?.player === who;
      told ||= speaks(senses);
      const timed = timeAt[at] as number;
      if (day !== -1 || timed === -1 || timed === timeAt[at - 1]) continue;
      const dates = datesOf(times[timed] as Time);
      if (dates?.[0].length !== wholeDay) continue;
      const days = daysFrom(published, dates[0]);
      if (days !== null && days <= 0 && days >= -fresh) day = timed;
    }
    if (told && named && day !== -1) return day;
  }
  return -1;
}
