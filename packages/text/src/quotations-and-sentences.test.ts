import type { Script, Token, Word } from '@masar/shapes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREAK, classes, cut, DIGIT, LETTER, unitsOf } from './cut.ts';
import { folder } from './fold.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';

const script: Script = {
  fold: {},
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
const table = classes(script);
const fold = folder(script, table);

function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  cut(unitsOf(text), table, (kind, from, to, spaced) => {
    const key = fold(text.slice(from, to));
    const word = { key, bare: key, definite: false, senses: {}, suffix: null, known: true } as unknown as Word;
    out.push({ kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : kind === BREAK ? 'break' : 'mark', from, to, spaced, word });
  });
  return out;
}

/** What stands between the marks of each quotation; a trailing `…` where the copy never closes it. */
function quoted(text: string): string[] {
  const tokens = tokensOf(text);
  return quotations(tokens).map(({ open, close, closed }) => {
    const from = tokens[open]?.to ?? 0;
    const to = tokens[close]?.from ?? text.length;
    return text.slice(from, to).trim() + (closed ? '' : '…');
  });
}

function sentencesOf(text: string): string[] {
  const tokens = tokensOf(text);
  return sentences(tokens, quotations(tokens)).map(({ from, to }) => text.slice(tokens[from]?.from, tokens[to - 1]?.to));
}

test('marks that open on and on in a paragraph are looked through no more often than its words', () => {
  const opened = (times: number) => quotations(tokensOf('a « b '.repeat(times))).length;
  expect(opened(3)).toBe(3);
  expect(opened(5_000)).toBe(opened(50));
});

describe('quotations', () => {
  test.each([
    ['guillemets', 'قال: «نعم» ثم «لا».', ['نعم', 'لا']],
    ['doubled apostrophes', "قال ''نعم'' ثم ''لا''.", ['نعم', 'لا']],
    ['curly marks', 'قال “نعم”.', ['نعم']],
    ['straight marks', 'قال "نعم" و"لا".', ['نعم', 'لا']],
    ['curly marks the wrong way round', 'قال ”نعم“.', ['نعم']],
    ['one mark for both ends', 'قال ”نعم” ثم سكت.', ['نعم']],
    ['doubled brackets', 'وكالة ((سبوتنيك)) قالت', ['(سبوتنيك']],
    ['one quotation inside another', 'قال «سمعت "نعم" منه».', ['سمعت "نعم" منه', 'نعم']],
    ['closed by a prime', 'قال “لن نقبل 5″ وخرج', ['لن نقبل 5']],
    ['a mark written twice', 'قال ""نعم" ثم سكت.', ['نعم']],
    ['never closed: it ends with its sentence where another follows', 'قال "لن نقبل. ثم قال "نعم" وخرج', ['لن نقبل…', 'نعم']],
    ['marks that stand free in an even number', 'قال" نعم "ثم" لا "وخرج', ['نعم', 'لا']],
    ['never closed: it ends with its paragraph', 'قال «لن نقبل\nوخرج', ['لن نقبل…']],
    ['an inner mark never closed', 'قال «سمعت “نعم منه» وخرج', ['سمعت “نعم منه']],
    ['a closing mark alone opens nothing', 'نعم» قال', []],
    ['single brackets are no quotation marks', 'يوم (السبت) مساء', []],
    ['an apostrophe that is never closed', 'the minister\u2018s plan', []],
  ])('%s', (_name, text, expected) => expect(quoted(text)).toEqual(expected));

  test('a closed pair opens before it closes, and pairs stand in order of opening', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('«', '»', '“', '”', '„', '"', '((', '))', '‘', '’', '″', ' ', 'قال', '\n'), { maxLength: 40 }),
        (parts) => {
          const tokens = tokensOf(parts.join(''));
          const found = quotations(tokens);
          for (const { open, close } of found) expect(open < close && close <= tokens.length).toBe(true);
          expect(found.map(({ open }) => open)).toEqual(found.map(({ open }) => open).sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['points', 'قال نعم. وقال لا.', ['قال نعم.', 'وقال لا.']],
    ['Arabic question mark and Urdu full stop', 'هل قال؟ نعم۔ انتهى', ['هل قال؟', 'نعم۔', 'انتهى']],
    ['line breaks', 'عنوان\nقال نعم', ['عنوان', 'قال نعم']],
    ['points inside a closed quotation end nothing', 'قال «نعم. لا» وخرج.', ['قال «نعم. لا» وخرج.']],
    ['a point before a closing mark ends the sentence behind the mark', 'قال "نعم." وأضاف "لا".', ['قال "نعم."', 'وأضاف "لا".']],
    ['points inside a quotation that never closes do end', 'قال «نعم. ثم خرج.', ['قال «نعم.', 'ثم خرج.']],
    ['a point inside a number', 'بلغ 3.5 مليار. ثم هبط', ['بلغ 3.5 مليار.', 'ثم هبط']],
    ['a point behind one letter', 'حضر د. علي', ['حضر د. علي']],
    ['three points in a row', 'قال... نعم. لا', ['قال...', 'نعم.', 'لا']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test('sentences stand in order, do not overlap and hold no line break', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('.', '؟', '…', '«', '»', '"', ' ', 'قال', 'د', '3', '\n'), { maxLength: 40 }), (parts) => {
        const tokens = tokensOf(parts.join(''));
        let end = 0;
        for (const { from, to } of sentences(tokens, quotations(tokens))) {
          expect(from >= end && to > from && to <= tokens.length).toBe(true);
          expect(tokens.slice(from, to).some(({ kind }) => kind === 'break')).toBe(false);
          end = to;
        }
      }),
    );
  });
});
