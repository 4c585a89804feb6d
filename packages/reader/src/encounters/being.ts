import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { takeTime, timeEnd } from './around.ts';
import { addParty, governing, type Sighting, sighting } from './sighting.ts';
import { stateAsVenue, type View, venueAt } from './view.ts';

/** How far behind the place its day may begin, in tokens. */
const near = 2;

/** "Is due in Doha on Friday", "was in Rome on the 9th", "will be in Geneva next week": a person, a verb of being, a place and a day are a visit. */
export function readBeing(view: View, sentence: Sentence, verb: number): Sighting | null {
  const { copy, cast, timeAt } = view.scene;
  if (sensesAt(copy, verb).helps !== 'be' || sensesAt(copy, verb + 1).helps !== undefined) return null;
  const one = sighting(verb, 'verb', 'visit', 'event', false);
  const before = withBeing(view, sentence, one, verb);
  const who = before === -1 ? null : subjectAt(view, before);
  if (who === null) return null;
  let at = verb + 1;
  if (sensesAt(copy, at).adverb) at++;
  if (sensesAt(copy, at).status === 'planned') {
    one.said = 'planned';
    at++;
  }
  if (at < sentence.to && timeAt[at] !== -1) at = take(view, one, at);
  if (!sensesAt(copy, at).locative || (sensesAt(copy, at).phase !== undefined && !sensesAt(copy, at).inside)) return null;
  const where = sensesAt(copy, at + 1).determiner === undefined ? at + 1 : at + 2;
  const part = cast.at[where];
  const venue = venueAt(view, where, part) ?? (part?.player.kind === 'state' && part.form !== 'metonym' ? stateAsVenue(part.player) : null);
  if (venue === null) return null;
  let to = view.placeAt.get(where)?.to ?? part?.to ?? where + 1;
  for (let next = to; next < Math.min(sentence.to, to + near + 1) && one.start === null; next++)
    if (timeAt[next] !== -1) to = take(view, one, next);
  if (one.start === null) return null;
  one.venue = venue;
  one.from = who.from;
  one.to = to;
  addParty(one, who.player);
  return one;
}

/** Takes the time that begins at `at`; the token behind it. */
function take(view: View, one: Sighting, at: number): number {
  takeTime(view, one, view.scene.timeAt[at] as number, true);
  return timeEnd(view, at);
}

/** Gives the tense of the verb of being; the token before it and its auxiliaries, or -1 where it is denied or only possible. */
function withBeing(view: View, sentence: Sentence, one: Sighting, verb: number): number {
  const { copy } = view.scene;
  let form: 'past' | 'present' | 'future' = 'present';
  let at = verb;
  for (; at >= sentence.from && (sensesAt(copy, at).helps !== undefined || sensesAt(copy, at).adverb); at--) {
    const { helps, time, negation } = sensesAt(copy, at);
    if (negation || helps === 'modal' || helps === 'do') return -1;
    if (helps === 'future') form = 'future';
    else if (helps === 'have' || time?.['tense'] === 'past') form = 'past';
  }
  one.governor = governing('held', form);
  return at;
}

/** The person who stands right before `behind`, or before a relative pronoun there. */
function subjectAt(view: View, last: number): Part | null {
  const { copy, cast } = view.scene;
  let at = last;
  if (sensesAt(copy, at).relative !== undefined) at--;
  if (at !== last && markAt(copy, at) === ',') at--;
  const part = cast.at[at];
  return part !== undefined && part.to === at + 1 && (part.player.kind === 'person' || part.player.kind === 'group') ? part : null;
}
