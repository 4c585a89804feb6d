import type { Pack } from '@masar/shapes';
import { inflect } from './inflect.ts';
import { lexicon } from './lexicon.ts';
import { timeRules } from './rules/times.ts';
import { script } from './script.ts';
import { actEvidence } from './words/acts.ts';
import { encounterWords } from './words/encounters.ts';
import { storyWords } from './words/frame.ts';
import { instrumentWords } from './words/instruments.ts';
import { officeKeys } from './words/office-keys.ts';
import { timeWords } from './words/times.ts';
import { verbal } from './words/verbs.ts';

/** The Arabic pack. */
export const ar: Pack = {
  lang: 'ar',
  script,
  // Made when it is asked for: a lexicon of some seventy thousand forms is made of it once, and keeps none of the entries.
  get lexicon() {
    return [...lexicon(), ...timeWords, ...encounterWords, ...instrumentWords];
  },
  // Nobody is called «بدايتها»: a pronoun is written on a noun that no table lists.
  endings: [
    ...['ها', 'هما'].map((text) => ({ text, senses: { noun: true } as const })),
    // «المعلمون» act, and own nothing; a name that ends so has no article.
    { begins: 'ال', text: 'ون', senses: { unowned: true } },
  ],
  verbal,
  grammar: { officeKeys, heads: 'first', subjects: 'behind', verbless: true },
  times: timeRules,
  story: storyWords,
  inflect,
  acts: actEvidence,
  without: {},
};
