import type { Script } from '@masar/shapes';

/** How English is written: capital letters begin names, apostrophes stand inside words, the possessive is a word of its own. */
export const script: Script = {
  fold: { '\u2019': "'", '\u2018': "'", '\u02bc': "'" },
  stretch: '',
  article: '',
  clitics: [],
  fused: {},
  suffixes: [],
  restored: [],
  cased: true,
  inner: "'\u2019",
  enclitics: ["'s", "'ll", "'ve", "'re", "'d", "'m"],
};
