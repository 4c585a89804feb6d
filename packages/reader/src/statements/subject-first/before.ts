import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Stretch } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { clauseAhead, isSpeech } from './complement.ts';

/** What is said before its attribution: "…," he said; Talks will resume, the ministry said. */
export interface Before {
  readonly content: Stretch;
  readonly quoted: boolean;
}

/** Most tokens that an attribution behind them may hold. */
const longest = 400;

/** The content that ends right before the attribution whose first token is `lead`, or null; `between` where it goes on behind it. */
export function contentBefore(scene: Scene, sentence: Sentence, lead: number, plain: boolean, between = false): Before | null {
  const { copy } = scene;
  if (lead <= sentence.from || lead - sentence.from > longest) return null;
  const comma = isComma(copy, lead - 1);
  const last = comma ? lead - 2 : lead - 1;
  const quote = copy.quotes[copy.quoteAt[last] ?? -1];
  const start = opening(scene, sentence);
  if (quote !== undefined && quote.close === last && quote.open >= sentence.from) {
    if (quote.open <= start + 1) return { content: { from: quote.open + 1, to: quote.close }, quoted: true };
    if (comma || endsInside(scene, quote.close)) {
      const clause = clauseStart(scene, sentence, quote.open);
      return isSpeech(copy, quote) && clause === quote.open
        ? { content: { from: quote.open + 1, to: quote.close }, quoted: true }
        : { content: { from: clause, to: quote.close + 1 }, quoted: false };
    }
    return null;
  }
  if (!comma || !plain || !(between || clauseAhead(scene, { from: sentence.from, to: lead - 1 }, start))) return null;
  return { content: { from: start, to: lead - 1 }, quoted: false };
}

/** A comma, question or exclamation mark right inside the closing quotation mark. */
const endsInside = (scene: Scene, close: number): boolean => ',?!\u2026-\u2014'.includes(scene.copy.tokens[close - 1]?.word.key ?? ' ');

/** First token of the sentence that is no conjunction or connective. */
function opening(scene: Scene, sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && (sensesAt(scene.copy, at).conjunction || isComma(scene.copy, at))) at++;
  return at;
}

/** First token of the clause that leads into the quotation at `quote`; the quotation itself where it stands alone. */
function clauseStart(scene: Scene, sentence: Sentence, quote: number): number {
  const { copy } = scene;
  if (copy.tokens[quote - 1]?.kind === 'mark' && !isComma(copy, quote - 1)) return quote;
  return opening(scene, sentence);
}
