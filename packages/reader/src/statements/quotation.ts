import type { Token } from '@masar/shapes';
import type { Quotation, Sentence } from '@masar/text';
import { type Copy, markAt, quoteMarkedAt, sensesAt } from '../copy.ts';
import type { Complement } from './complement.ts';
import { isComma, type Scene } from './scene.ts';

/** The words of a quotation as what is reported: they are all of it. */
export const quotation = (copy: Copy, at: number, quote: Quotation): Complement => ({
  kind: 'quotation',
  at,
  content: { from: quote.open + 1, to: quote.closed ? quote.close : unclosedEnd(copy, quote) },
  fixed: true,
  pronoun: false,
});

/** A quotation never closed ends before the sentence in which somebody reports again: «"هاجمت طائرتان الموقع. وأضاف أن». */
function unclosedEnd(copy: Copy, { open, close }: Quotation): number {
  for (let at = open + 1; at < close; at++) {
    if (markAt(copy, at) !== '.') continue;
    const verb = sensesAt(copy, at + 1).conjunction ? at + 2 : at + 1;
    if (sensesAt(copy, verb).cue?.some(({ form, agreement }) => form === 'past' && agreement.person === 3)) return at;
  }
  return close;
}

/** «…»، يقول فلان: the quotation that closes right before the cue. */
export function quotationBefore(scene: Scene, sentence: Sentence, cue: number): Complement | null {
  const { copy } = scene;
  const at = isComma(copy, cue - 1) ? cue - 2 : cue - 1;
  const quote = quoteMarkedAt(copy, at);
  return quote !== undefined && quote.close === at && quote.open >= sentence.from && speech(scene, quote)
    ? quotation(copy, cue + 1, quote)
    : null;
}

/** Three words or more are speech, unless they name somebody who is known; fewer are a name or a term in quotation marks. */
export function speech({ copy, cast }: Scene, quote: Quotation): boolean {
  const named = cast.at[quote.open + 1];
  if (named?.form === 'name' && named.to === quote.close && named.player.kind !== 'document') return false;
  let words = 0;
  for (let at = quote.open + 1; at < quote.close && words < 3; at++) {
    const token = copy.tokens[at] as Token;
    // A phrase is one token.
    if (token.kind === 'word' && (token.spaced || at === quote.open + 1)) words += token.word.key.includes(' ') ? 2 : 1;
  }
  return words >= 3;
}
