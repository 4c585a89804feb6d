import type { Pack } from '@masar/shapes';

/** What a new language starts from: it compiles, and its test prints what is missing. */
export const template: Pack = {
  // The language's code; a new one goes into `StoryLang` of @masar/shapes.
  lang: 'ru',
  script: {
    fold: {},
    stretch: '',
    article: '',
    clitics: [],
    fused: {},
    suffixes: [],
    restored: [],
    cased: true,
    inner: '',
    enclitics: [],
  },
  lexicon: [],
  endings: [],
  verbal: [],
  acts: null,
  grammar: { officeKeys: [], heads: 'last', subjects: 'before', verbless: false },
  times: [],
  story: { takes: [], furniture: [], dateline: [] },
  inflect: () => ({ entries: [], names: [] }),
  without: {},
};
