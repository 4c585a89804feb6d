import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { readBefore } from './before/read.ts';
import { readBehind } from './behind/read.ts';
import { addParty, type Sighting, sighting } from './sighting.ts';
import type { View } from './view.ts';

/** Reads on from `from`, and on again for each further encounter of a list. */
export function readOn(view: View, sentence: Sentence, first: Sighting, from: number): Sighting[] {
  const all = [first];
  const subjects = [...first.parties];
  let next = readBehind(view, sentence, first, from);
  while (next !== -1 && all.length < 8) {
    const one = sighting(next, first.rule, first.kind, first.weight, false);
    one.governor = first.governor;
    one.said = first.said;
    one.another = first.another || first.rule === 'verb';
    // "Met A on the 1st and B on the 2nd": who met stands before the verb.
    if (first.rule === 'verb') for (const who of subjects) addParty(one, who);
    all.push(one);
    next = readBehind(view, sentence, one, next);
  }
  return all;
}

/** «لقاءي بروكسل وفيينا», «اتصالين بكل من فلان وفلان»: one for each place, or for each party behind the noun. */
export function twoOf(one: Sighting, inherited: number): Sighting[] {
  if (one.venues.length === 2) return one.venues.map((venue) => apart(one, venue, one.parties));
  const behind = one.parties.slice(inherited);
  return behind.length === 2 ? behind.map((who) => apart(one, one.venue, [...one.parties.slice(0, inherited), who])) : [one];
}

const apart = (one: Sighting, venue: Sighting['venue'], parties: Sighting['parties']): Sighting =>
  Object.assign(sighting(one.at, one.rule, one.kind, one.weight, false), one, {
    venue,
    sides: new Set(one.sides),
    parties: [...parties],
    another: true,
    definite: false,
  });

/** «3 مسارات: مع … في جنيف يوم 9، ومع …»: a list of channels that names no noun of meeting. */
export function readList(view: View, sentence: Sentence, at: number): Sighting[] {
  const { copy } = view.scene;
  if (sensesAt(copy, at).track === 's' || markAt(copy, at + 1) !== ':' || sensesAt(copy, at + 2).encounter !== undefined) return [];
  const one = sighting(at + 2, 'noun', 'talks', 'topic', false);
  one.another = true;
  readBefore(view, sentence, one);
  const all = readOn(view, sentence, one, at + 2);
  if (all.length > 1) one.from = at + 2;
  return all;
}
