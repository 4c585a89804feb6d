import type { Senses } from '@masar/shapes';

/** What a step may find at a word. */
export const NONE = 0;
export const MEETS = 1;
export const TELLS = 2;
export const TEXT = 4;

/** Looked up once for each form of the lexicon, so that most words cost one lookup. */
const known = new WeakMap<Senses, number>();

/** Which steps have something to look for at a word with these senses. */
export function marksOf(senses: Senses): number {
  let marks = known.get(senses);
  if (marks === undefined) {
    marks =
      (senses.encounter !== undefined || senses.encounterVerb?.kind || senses.track !== undefined ? MEETS : NONE) |
      (senses.telling || senses.press || senses.toward ? TELLS : NONE) |
      (senses.instrument !== undefined || senses.provides ? TEXT : NONE);
    known.set(senses, marks);
  }
  return marks;
}
