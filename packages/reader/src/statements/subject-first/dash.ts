import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt, quoteMarkedAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { isSpeech } from './complement.ts';
import { draftOf } from './draft.ts';

/** Fewest tokens that a headline says before the dash. */
const shortest = 4;

/** A dash and who said what stands before it: a quotation ("…" — Ana Mora), or a headline (Ferries to sail — minister). */
export function readDash(scene: Scene, sentence: Sentence, at: number, headline: boolean): Draft | null {
  const { copy, cast } = scene;
  if (!isComma(copy, at) || markAt(copy, at) === ',') return null;
  const part = cast.at[at + 1];
  if (part === undefined || part.from !== at + 1 || part.form === 'pronoun' || !ends(copy, part.to)) return null;
  const before = copy.tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  const quote = quoteMarkedAt(copy, before);
  const quoted = quote !== undefined && quote.close === before && isSpeech(copy, quote);
  const signed = !quoted && before === at - 2 && closesWords(copy, before);
  if (!quoted && !signed && (!headline || at - sentence.from < shortest)) return null;
  return draftOf(scene, {
    rule: quoted || signed ? 'before-quotation' : 'before-clause',
    cue: { from: at, to: at + 1 },
    lemma: keyAt(copy, at),
    content: quoted
      ? { from: quote.open + 1, to: quote.close }
      : signed
        ? { from: lineStart(copy, before), to: before }
        : { from: sentence.from, to: at },
    act: 'state',
    subject: { who: part.player, part },
  });
}

/** A mark that closes words whose opening mark is lost, or stands on a line before: then the line is what was said. */
const closesWords = (copy: Copy, at: number): boolean => markAt(copy, at) === '\u201d' && copy.quotes[copy.quoteAt[at] ?? -1]?.close !== at;

/** First token of the line on which the token before `to` stands. */
function lineStart(copy: Copy, to: number): number {
  let at = to;
  while (at > 0 && copy.tokens[at - 1]?.kind !== 'break') at--;
  return at;
}

/** The line ends there, or the next quotation opens. */
const ends = (copy: Copy, end: number): boolean => {
  const at = markAt(copy, end) === '.' ? end + 1 : end;
  const token = copy.tokens[at];
  return token === undefined || token.kind === 'break' || quoteMarkedAt(copy, at)?.open === at;
};
