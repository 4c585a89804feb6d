import type { Script } from '@masar/shapes';

const third = { person: 3 } as const;

/** How Arabic is written: letters that copy mixes up, clitics, and pronouns written on a word's end. */
export const script: Script = {
  fold: {
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ئ: 'ي',
    ؤ: 'و',
    ة: 'ه',
    ۃ: 'ه',
    ہ: 'ه',
    ە: 'ه',
    ک: 'ك',
    ڪ: 'ك',
    ڤ: 'ف',
    چ: 'ج',
    پ: 'ب',
    گ: 'ك',
    '۔': '.',
    '٬': ',',
    '،': ',',
    '؛': ';',
  },
  stretch: 'ـ',
  article: 'ال',
  clitics: [
    ['و', 'ف'],
    ['ب', 'ل', 'ك'],
  ],
  fused: { لل: ['ل', 'ال'] },
  suffixes: [
    { key: 'هما', agreement: { ...third, gender: null, number: 'd' } },
    { key: 'هم', agreement: { ...third, gender: 'm', number: 'p' } },
    { key: 'هن', agreement: { ...third, gender: 'f', number: 'p' } },
    { key: 'ها', agreement: { ...third, gender: 'f', number: 's' } },
    { key: 'ه', agreement: { ...third, gender: 'm', number: 's' } },
    { key: 'كم', agreement: { person: 2, gender: 'm', number: 'p' } },
    { key: 'نا', agreement: { person: 1, gender: null, number: 'p' } },
    { key: 'ني', agreement: { person: 1, gender: null, number: 's' } },
    { key: 'ك', agreement: { person: 2, gender: null, number: 's' } },
    { key: 'ي', agreement: { person: 1, gender: null, number: 's' } },
  ],
  restored: [
    ['ت', 'ه'],
    ['و', 'وا'],
    ['ا', 'ي'],
    ['اء', 'ا'],
    ['او', 'اء'],
    ['اي', 'اء'],
  ],
};
