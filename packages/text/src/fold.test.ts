import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classes } from './cut.ts';
import { folder } from './fold.ts';

const script = {
  fold: { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' },
  stretch: 'ـ',
  article: '',
  clitics: [],
  fused: {},
  suffixes: [],
  restored: [],
  cased: false,
  inner: '',
  enclitics: [],
};
const fold = folder(script, classes(script));

describe('fold', () => {
  test.each([
    ['the letter map', 'أحمد', 'احمد'],
    ['final letters', 'فتوى', 'فتوي'],
    ['marks', 'أكَّدَ', 'اكد'],
    ['tatweel', 'بـوتـيـن', 'بوتين'],
    ['presentation forms', '\ufe91\ufeee\ufe97\ufef4\ufee6', 'بوتين'],
    ['a ligature', '\ufefb', 'لا'],
    ['bidi controls', '\u200fنعم\u200e', 'نعم'],
    ['case', 'NATO', 'nato'],
    ['accents', 'Élysée', 'elysee'],
    ['full-width letters', '\uff35\uff33', 'us'],
  ])('%s', (_name, raw, key) => expect(fold(raw)).toBe(key));

  test('folding a key again changes nothing', () => {
    const letters = fc.constantFrom(...'أإآىةبتـَّLÉé12\u200f\ufefb');
    fc.assert(fc.property(fc.string({ unit: letters }), (raw) => fold(fold(raw)) === fold(raw)));
  });
});
