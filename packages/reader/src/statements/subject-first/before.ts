import type { Sentence } from '@masar/text';
import { type Copy, quoteAround, quoteMarkedAt, sensesAt } from '../../copy.ts';
import type { Stretch } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { clauseAhead, isSpeech, type Taken } from './complement.ts';

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
  const quote = quoteMarkedAt(copy, last);
  const start = opening(scene, sentence, lead);
  if (quote !== undefined && quote.close === last && quote.open >= sentence.from) {
    if (quote.open <= start + 1) return { content: { from: quote.open + 1, to: quote.close }, quoted: true };
    if (comma || endsInside(scene, quote.close)) {
      const clause = clauseStart(scene, quote.open, start);
      return isSpeech(copy, quote) && clause === quote.open
        ? { content: { from: quote.open + 1, to: quote.close }, quoted: true }
        : { content: { from: clause, to: quote.close + 1 }, quoted: false };
    }
    return null;
  }
  if (!comma || !plain || !(between || clauseAhead(scene, { from: sentence.from, to: lead - 1 }, start))) return null;
  return { content: { from: start, to: lead - 1 }, quoted: false };
}

/** What the verb at `verb` takes is led to by no complementizer, and words about when and where it was said stand between. */
export const takesCircumstance = ({ senses }: Copy, verb: number, taken: Taken | null): boolean =>
  taken !== null &&
  (taken.kind === 'governed' || ((taken.kind === 'clause' || taken.kind === 'object') && taken.content.from === taken.at)) &&
  taken.at > verb + 1 &&
  senses[taken.at]?.complementizer === undefined;

/** "“…,” she told reporters after the envoys left": what begins with a quotation and ends right before its attribution is what is said. */
export function quotedBefore(scene: Scene, sentence: Sentence, leads: readonly number[]): Before | null {
  for (const lead of leads) {
    const before = contentBefore(scene, sentence, lead, false);
    if (before !== null && (before.quoted || quoteMarkedAt(scene.copy, before.content.from)?.open === before.content.from)) return before;
  }
  return null;
}

/** "…." Mora said.: the quotation that ends right before the sentence, where that is nothing but its attribution. */
export function quotationBefore({ copy }: Scene, sentence: Sentence, lead: number): Before | null {
  const quote = quoteMarkedAt(copy, sentence.from - 1);
  const before = copy.tokens[(quote?.open ?? 0) - 1];
  const opens = before === undefined || before.kind === 'break' || '.!?'.includes(before.word.key);
  if (lead > sentence.from || quote === undefined || quote.close !== sentence.from - 1 || !opens || !isSpeech(copy, quote)) return null;
  return { content: { from: quote.open + 1, to: quote.close }, quoted: true };
}

/** A comma, question or exclamation mark right inside the closing quotation mark. */
const endsInside = (scene: Scene, close: number): boolean => ',?!\u2026-\u2014'.includes(scene.copy.tokens[close - 1]?.word.key ?? ' ');

/** First token that is no conjunction or connective, of the sentence or of the quotation that the attribution stands in. */
function opening(scene: Scene, sentence: Sentence, lead: number): number {
  let at = Math.max(sentence.from, (quoteAround(scene.copy, lead)?.open ?? -1) + 1);
  while (at < sentence.to && (sensesAt(scene.copy, at).conjunction || isComma(scene.copy, at))) at++;
  return at;
}

/** First token of the clause that leads into the quotation at `quote`; the quotation itself where it stands alone. */
function clauseStart({ copy }: Scene, quote: number, start: number): number {
  return copy.tokens[quote - 1]?.kind === 'mark' && !isComma(copy, quote - 1) ? quote : start;
}
