import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREAK, classes, cut, DIGIT, LETTER, MARK, unitsOf } from './cut.ts';

const table = classes({ stretch: 'ـ', inner: "'" });
const names: Readonly<Record<number, string>> = { [LETTER]: 'word', [DIGIT]: 'number', [BREAK]: 'break', [MARK]: 'mark' };

/** The runs of a text, a leading `_` where white space stands before one. */
function runs(text: string): string[] {
  const out: string[] = [];
  cut(unitsOf(text), table, (_kind, from, to, spaced) => out.push(`${spaced ? '_' : ''}${text.slice(from, to)}`));
  return out;
}

function kinds(text: string): (string | undefined)[] {
  const out: (string | undefined)[] = [];
  cut(unitsOf(text), table, (kind) => out.push(names[kind]));
  return out;
}

describe('cut', () => {
  test.each([
    ['words and marks', 'قال بوتين: نعم.', ['_قال', '_بوتين', ':', '_نعم', '.']],
    ['a mark glued to the next word', 'و«قال»', ['_و', '«', 'قال', '»']],
    ['harakat and tatweel stay in their word', 'أكّـد أنّ', ['_أكّـد', '_أنّ']],
    ['digits of any script, apart from letters', '٣١ديسمبر 2021ء', ['_٣١', 'ديسمبر', '_2021', 'ء']],
    ['no-break spaces are white space', 'يوري\u00a0أوشاكوف', ['_يوري', '_أوشاكوف']],
    ['bidi controls inside a word stay in it', 'نا\u200fتو', ['_نا\u200fتو']],
    ['several line breaks are one', 'أ\n \r\nب', ['_أ', '_\n \r\n', '_ب']],
    ['a pair of surrogates stays together', 'a😀b', ['_a😀b']],
    ['an inner mark belongs to a word only between letters', "Russia's 'yes' envoys'", ["_Russia's", "_'", 'yes', "'", '_envoys', "'"]],
    ['nothing', '', []],
    ['only white space and marks of direction', ' \u200f\t', []],
  ])('%s', (_name, text, expected) => expect(runs(text)).toEqual(expected));

  test('kinds', () => expect(kinds('قال 12،\nنعم')).toEqual(['word', 'number', 'mark', 'break', 'word']));

  test('runs stand in order, do not overlap, and what lies between them is white space or silent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        cut(unitsOf(text), table, (_kind, from, to) => {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(end, from)).toMatch(/^[\s\p{M}\p{Cf}\u0640]*$/u);
          end = to;
        });
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
