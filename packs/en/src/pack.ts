import type { Pack } from '@masar/shapes';
import { inflect } from './inflect.ts';
import { lexicon, officeKeys } from './lexicon.ts';
import { timeRules } from './rules/times.ts';
import { script } from './script.ts';
import { encounterWords } from './words/encounters.ts';
import { endings } from './words/endings.ts';
import { storyWords } from './words/frame.ts';
import { instrumentWords } from './words/instruments.ts';
import { timeWords } from './words/times.ts';

/** The English pack. */
export const en: Pack = {
  lang: 'en',
  script,
  // Made when it is asked for: not where no story of the language comes.
  get lexicon() {
    return [...lexicon(), ...timeWords, ...encounterWords, ...instrumentWords];
  },
  endings,
  verbal: [],
  grammar: { officeKeys, heads: 'last', subjects: 'before', verbless: false },
  times: timeRules,
  story: storyWords,
  inflect,
  acts: null,
  without: { 'pronouns written on words': 'English writes them apart' },
};
