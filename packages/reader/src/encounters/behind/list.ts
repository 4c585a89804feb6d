import type { Token } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { acts, speaks } from '../around.ts';
import type { View } from '../view.ts';
import type { Turn, Walk } from './walk.ts';

/** Where a further encounter of the list begins, behind one that has its day and its place or company. */
export function atListed(walk: Walk, { kind, spaced, word }: Token): Turn {
  const { view, one, at, end } = walk;
  const parts = word.senses.conjunction || (kind === 'mark' && (word.key !== '-' || spaced));
  if (one.start === null || !(one.venue !== null || one.company) || !parts || !listsAnother(view, end, at + 1)) return null;
  walk.next = pastLead(view.scene.copy, at + 1);
  return 'end';
}

/** "…, then in Delhi": where what is listed begins, behind words of order. */
function pastLead(copy: Copy, from: number): number {
  let at = from;
  while (sensesAt(copy, at).connective && sensesAt(copy, at).preposition === undefined) at++;
  return at;
}

/** «… في جنيف يوم 9، ومع الناتو في بروكسل يوم 12»: a time and a place or company of its own, before any other verb or noun of meeting. */
function listsAnother(view: View, end: number, from: number): boolean {
  const { copy, timeAt, cast } = view.scene;
  let time = false;
  let where = false;
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const senses = sensesAt(copy, at);
    if (timeAt[at] !== -1) time = true;
    else if (view.placeAt.has(at) || (senses.company === 'with' && cast.at[at + 1] !== undefined)) where = true;
    else if (senses.encounter !== undefined || senses.encounterVerb !== undefined || speaks(senses) || acts(senses)) return false;
    else if (at > from && ((senses.conjunction && cast.at[at] === undefined && time && where) || markAt(copy, at) === ',')) break;
    if (time && where) return true;
  }
  return false;
}
