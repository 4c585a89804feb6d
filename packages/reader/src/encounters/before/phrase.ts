import type { Senses } from '@masar/shapes';
import { markAt, sensesAt, tiesOn } from '../../copy.ts';
import type { Sighting } from '../sighting.ts';
import type { View } from '../view.ts';

/** "Held extended talks", "a closed meeting": a past form between an article or a verb of meeting and the noun describes it. */
export function isAdjective(view: View, at: number, one: Sighting): boolean {
  const { copy } = view.scene;
  const { verb, encounterVerb } = sensesAt(copy, at);
  // "Union-led talks", "lower-level talks".
  if (markAt(copy, at - 1) === '-' && copy.tokens[at]?.spaced === false) return true;
  if (at + 1 < one.at && tiesOn(copy, at + 1)) return true;
  // "A direct meeting", "hold direct talks": a base form behind an article or a verb of meeting is no verb.
  const before = sensesAt(copy, at - 1);
  const base =
    verb?.form === 'infinitive' && (before.determiner !== undefined || before.encounterVerb !== undefined || before.status !== undefined);
  if (one.rule !== 'noun' || encounterVerb !== undefined || !(base || verb?.form === 'past' || verb?.form === 'passive')) return false;
  for (let next = at + 1; next < one.at; next++)
    if (
      copy.tokens[next]?.kind !== 'word' ||
      sensesAt(copy, next).determiner !== undefined ||
      sensesAt(copy, next).preposition !== undefined
    )
      return false;
  return (
    before.determiner !== undefined ||
    before.possessive === true ||
    before.number !== undefined ||
    before.encounterVerb !== undefined ||
    (base && before.status !== undefined)
  );
}

/** Where the noun phrase that `noun` stands in begins, in a language that has articles: "ruled out a direct meeting". */
export function phraseFrom(view: View, noun: number): number {
  const { copy, cast } = view.scene;
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (sensesAt(copy, at).determiner !== undefined) return at;
    if (copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined || sensesAt(copy, at).preposition !== undefined) break;
  }
  return noun;
}

/** Words of `[from, to)` that no mention covers, articles and what joins two mentions left out. */
export function words(view: View, from: number, to: number): number {
  const { copy, cast, timeAt } = view.scene;
  let count = 0;
  for (let at = from; at < to; at++) {
    const joins = sensesAt(copy, at).conjunction && cast.at[at - 1] !== undefined && cast.at[at + 1] !== undefined;
    if (cast.at[at] !== undefined || timeAt[at] !== -1 || joins) continue;
    if (copy.tokens[at]?.kind !== 'mark' && sensesAt(copy, at).determiner === undefined) count++;
  }
  return count;
}

/** A preposition that leads to what is agreed, not to where or when: «اتفقا على». */
export function isTaken(view: View, at: number): boolean {
  const senses = sensesAt(view.scene.copy, at);
  return senses.preposition !== undefined && !senses.inside && senses.phase === undefined && senses.company === undefined;
}

/** "To start talks", «لاستئناف»: what a verbal noun or infinitive is for is still to come. */
export const isPurpose = ({ infinitive, toward }: Senses): boolean => infinitive === true || toward === true;
