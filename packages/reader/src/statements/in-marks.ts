import { quoteMarkedAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import type { Scene } from './scene.ts';

/** «كانت "حماس" قد أعلنت»: the last token of the mention that fills the quotation closing at `at`, or `at`. */
export function withinMarks({ copy, cast }: Scene, at: number): number {
  const quote = quoteMarkedAt(copy, at);
  const part = cast.at[at - 1];
  return quote?.close === at && quote.closed && part?.from === quote.open + 1 && part.to === at ? at - 1 : at;
}

/** Where a mention begins, with the mark of a quotation that holds it and nothing else. */
export function markedFrom({ copy }: Scene, { from, to }: Part): number {
  const quote = quoteMarkedAt(copy, from - 1);
  return quote?.open === from - 1 && quote.close === to ? from - 1 : from;
}

/** «"الجبهة الثورية"»: the words of a name that stand between its marks, or all of them. */
export function unmarked({ copy }: Scene, from: number, to: number): [number, number] {
  const quote = quoteMarkedAt(copy, from);
  return quote?.open === from && quote.close === to - 1 && to - from > 2 ? [from + 1, to - 1] : [from, to];
}
