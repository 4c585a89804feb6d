import type { Agreement, Senses } from '@masar/shapes';

const third: Agreement = { person: 3, gender: null, number: null };

/** What a word that no table knows is by its ending. */
export const endings: readonly { readonly text: string; readonly senses: Senses }[] = [
  { text: 'ly', senses: { adverb: true } },
  { text: 'ed', senses: { verb: { form: 'past', agreement: third } } },
  { text: 'ing', senses: { verb: { form: 'participle', agreement: third } } },
];
