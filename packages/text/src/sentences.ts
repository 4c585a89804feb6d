import type { Token } from '@masar/shapes';
import { noughts } from './numbers.ts';
import type { Quotation } from './quotations.ts';

/** A sentence as token indices `[from, to)`; breaks are in none. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Of a token: within a closed quotation, and the mark that closes one. */
const quoted = 1;
const closing = 2;

const terminals = '.!?\u061f\u06d4\u2026';

/**
 * Cuts tokens into sentences: at line breaks, and at terminal marks outside of closed quotations.
 * A point inside a number ends nothing, nor does one glued to the next word in a script that has capital letters or behind a short word; after a single letter or in an abbreviation it does where
 * a word of grammar with a capital letter, or a quotation that is attributed behind it, follows.
 */
export function sentences(tokens: readonly Token[], quotes: readonly Quotation[]): Sentence[] {
  const inQuotes = noughts(quotes.length === 0 ? 0 : tokens.length + 1);
  for (const quote of quotes)
    if (quote.closed) {
      for (let at = quote.open + 1; at < quote.close; at++) (inQuotes[at] as number) |= quoted;
      (inQuotes[quote.close] as number) |= closing;
    }
  const has = (at: number, mark: number): boolean => ((inQuotes[at] ?? 0) & mark) !== 0;
  // Few stories have a word that asks for it.
  let opened: ReadonlyMap<number, Quotation> | null = null;
  const found: Sentence[] = [];
  let from = 0;
  const end = (to: number, next: number) => {
    if (to > from) found.push({ from, to });
    from = next;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'break') end(at, at + 1);
    else if (token.kind === 'word') {
      if (!shortened(token) || has(at, quoted)) continue;
      opened ??= new Map(quotes.map((one) => [one.open, one]));
      const quote = opened.get(at + 1);
      if (quote === undefined ? opens(tokens[at + 1]) : says(tokens, quote)) end(at + 1, at + 1);
    } else if (token.kind === 'mark' && !has(at, quoted)) {
      if (terminals.includes(token.word.key) && ends(tokens, at)) end(at + 1, at + 1);
      else if (has(at, closing) && at > from && terminals.includes((tokens[at - 1] as Token).word.key) && !goesOn(tokens, at))
        end(at + 1, at + 1);
    }
  }
  end(tokens.length, tokens.length);
  return found;
}

/** How near behind a question its attribution stands, in tokens. */
const near = 12;

/** «…?» he asked: what asked or called out inside a quotation is attributed behind it, in a script with capital letters. */
function goesOn(tokens: readonly Token[], close: number): boolean {
  const first = tokens[close + 1];
  if (first === undefined || first.kind !== 'word') return false;
  if (isSmall(first)) return true;
  if ((tokens[close - 1] as Token).word.key === '.') return false;
  for (let at = close + 1; at < close + near; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || '.;:'.includes(token.word.key)) return false;
    if (token.word.senses.cue?.some(({ form, frame }) => frame.quote && (form === 'past' || form === 'present'))) return first.word.capital;
  }
  return false;
}

/** True for a word of small letters in a script that has capitals. */
const isSmall = ({ word }: Token): boolean => !word.capital && word.key.charAt(0) !== word.key.charAt(0).toUpperCase();

function ends(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'break') return true;
  if (before === undefined || !next.spaced) return next.kind === 'mark' ? false : before !== undefined && glued(before, next);
  return !(before.kind === 'word' && before.to - before.from === 1) || opens(next);
}

/** Fewest letters of a word that a point glued to the next word does not abbreviate. */
const written = 3;

/** «…النار.وأفاد»: a point between two words that some copy writes without space; a script with capital letters has addresses and names so. */
const glued = (before: Token, next: Token): boolean =>
  before.kind === 'mark' ||
  (before.kind === 'word' && next.kind === 'word' && before.to - before.from >= written && caseless(before) && caseless(next));

const caseless = ({ word: { key } }: Token): boolean => key.charAt(0).toLowerCase() === key.charAt(0).toUpperCase();

/** «… in the U.S. "Bad things will happen," he said»: a quotation that a comma and its attribution close opens a sentence. */
const says = (tokens: readonly Token[], { open, close, closed }: Quotation): boolean =>
  closed && tokens[open + 1]?.word.capital === true && tokens[close - 1]?.word.key === ',';

/** An abbreviation that took in its point: it may stand in a sentence or end one. */
const shortened = ({ word }: Token): boolean => word.shortened;

/** True for a word of grammar that is written with a capital letter: a sentence begins there. */
function opens(token: Token | undefined): boolean {
  if (!token?.word.capital) return false;
  const { determiner, pronoun, preposition, conjunction, connective } = token.word.senses;
  return [determiner, pronoun, preposition, conjunction, connective].some((sense) => sense !== undefined);
}
