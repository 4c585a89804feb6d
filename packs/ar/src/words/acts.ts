import type { ActEvidence } from '@masar/shapes';
import { weights } from './act-weights.ts';
import { words } from './act-words.ts';

/** What labelled reports tell of acts; `affixes` is how words are inflected, weights and words are of `bench/judged/learn.mjs`. */
export const actEvidence: ActEvidence = {
  affixes: {
    begins: ['سي', 'ست', 'سن', 'ي', 'ت', 'ن'],
    ends: ['ونها', 'وها', 'ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'وا', 'يه', 'ه', 'ي', 'ا'],
    least: 3,
  },
  margin: 0.75,
  weights,
  words,
};
