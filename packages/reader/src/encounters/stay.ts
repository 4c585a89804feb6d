import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { takeTime, tellsWhen } from './around.ts';
import { leadAt } from './clause-time.ts';
import { addParty, governing, type Sighting } from './sighting.ts';
import { type View, venueAt } from './view.ts';

/** How far before the preposition the place may begin, in tokens. */
const reach = 6;

/**
 * "The envoy is in Doha for talks with the mediators", "will be in Rome on Monday for a meeting": who stays somewhere for an
 * encounter has it there, when the verb of being says.
 */
export function readStay(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, cast, timeAt } = view.scene;
  const lead = leadAt(view, one.at);
  if (lead <= sentence.from || sensesAt(copy, lead).preposition !== 'for') return;
  let at = lead - 1;
  while (at > sentence.from && tellsWhen(view, at)) at--;
  const last = at;
  while (at > last - reach && at > sentence.from && !sensesAt(copy, at).locative) at--;
  const venue = venueAt(view, at + 1, cast.at[at + 1]);
  if (!sensesAt(copy, at).locative || venue === null) return;
  let being = false;
  let form: 'past' | 'present' | 'future' = 'present';
  for (at--; sensesAt(copy, at).helps !== undefined || sensesAt(copy, at).adverb || sensesAt(copy, at).status === 'planned'; at--) {
    const { helps, time, negation, status } = sensesAt(copy, at);
    if (status === 'planned') form = 'future';
    if (negation || helps === 'modal' || helps === 'do') return;
    being ||= helps === 'be';
    if (helps === 'future') form = 'future';
    else if (time?.['tense'] === 'past') form = 'past';
  }
  if (!being) return;
  const who = cast.at[at];
  if (who !== undefined && (who.player.kind === 'person' || who.player.kind === 'body')) addParty(one, who.player);
  one.governor = governing('held', form);
  one.venue ??= venue;
  for (let next = last + 1; next < lead; next++) if (timeAt[next] !== -1) takeTime(view, one, timeAt[next] as number, false);
}
