import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsOf } from './edits.ts';

it('says what is kept, put in and left out', () => {
  expect(editsOf([...'abcd'], [...'axcd'])).toEqual([
    { kept: true, a: [0, 1], b: [0, 1] },
    { kept: false, a: [1, 2], b: [1, 2] },
    { kept: true, a: [2, 4], b: [2, 4] },
  ]);
  expect(editsOf([], [1])).toEqual([{ kept: false, a: [0, 0], b: [0, 1] }]);
  expect(editsOf([1], [1])).toEqual([{ kept: true, a: [0, 1], b: [0, 1] }]);
});

const word = fc.nat(4);
const words = fc.array(word, { maxLength: 40 });

/** Length of the longest list that two lists hold in order, by the table of all beginnings. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(one === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number));
    row = next;
  }
  return row[b.length] as number;
}

it('covers both lists, keeps equal stretches, and as many as can be kept', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const edits = editsOf(a, b);
      let [x, y, kept] = [0, 0, 0];
      for (const edit of edits) {
        expect([edit.a[0], edit.b[0]]).toEqual([x, y]);
        if (edit.kept) expect(a.slice(...edit.a)).toEqual(b.slice(...edit.b));
        if (edit.kept) kept += edit.a[1] - edit.a[0];
        [x, y] = [edit.a[1], edit.b[1]];
      }
      expect([x, y]).toEqual([a.length, b.length]);
      expect(kept).toBe(longest(a, b));
    }),
    { numRuns: 500 },
  );
});

it('takes lists that have nothing in common for one change, however long', () => {
  const list = (from: number) => Array.from({ length: 20_000 }, (_, at) => from + at);
  expect(editsOf(list(0), list(50_000))).toEqual([{ kept: false, a: [0, 20_000], b: [0, 20_000] }]);
});
