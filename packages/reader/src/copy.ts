import type { Agreement, Senses, Span, Token } from '@masar/shapes';
import { nones, noughts, type Quotation, quotations, type Sentence, sentences } from '@masar/text';
import { NO_WORD } from './lexicon/marks.ts';
import { nothing } from './lexicon/senses.ts';

/** A story's text, cut up: what every later step walks over. Indices are token indices. */
export interface Copy {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What each token can be, and what steps begin with it: asked for more often than anything else, so they are at hand. */
  readonly senses: readonly Senses[];
  readonly marks: readonly number[];
  readonly quotes: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  /** For each token, the quotation that opens or closes there, or -1. */
  readonly quoteAt: readonly number[];
  /** For each token, the innermost quotation that holds it, or -1. */
  readonly quoted: readonly number[];
}

/** Prepares tokens for the later steps. */
export function copyOf(text: string, tokens: readonly Token[]): Copy {
  const quotes = quotations(tokens);
  const quoteAt = nones(tokens.length + 1);
  const quoted = nones(tokens.length + 1);
  for (let n = 0; n < quotes.length; n++) {
    const { open, close } = quotes[n] as Quotation;
    quoteAt[open] = n;
    quoteAt[close] = n;
    quoted.fill(n, open + 1, close);
  }
  const senses = alike<Senses>(tokens, nothing);
  const marks = noughts(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    senses[at] = word.senses;
    marks[at] = word.marks;
  }
  return { text, tokens, senses, marks, quotes, sentences: sentences(tokens, quotes), quoteAt, quoted };
}

/** A list as long as another, of `value` alone. Without gaps from the start: of a list that was made with gaps each look asks for one. */
export const alike = <Value>(list: readonly unknown[], value: Value): Value[] => list.slice().fill(value) as Value[];

/** The characters of the tokens `[from, to)`. */
export const spanOf = (copy: Copy, stretch: { readonly from: number; readonly to: number }): Span => ({
  from: copy.tokens[stretch.from]?.from ?? 0,
  to: copy.tokens[stretch.to - 1]?.to ?? 0,
});

/** A span as records name what they rest on: `from-to`. */
export const written = ({ from, to }: Span): string => `${from}-${to}`;

/** Senses of the token at `at`; none outside the text. */
export const sensesAt = ({ senses }: Copy, at: number): Senses => (at >= 0 && at < senses.length ? (senses[at] as Senses) : nothing);

/** The quotation that opens or closes at the token `at`. */
export const quoteMarkedAt = ({ quotes, quoteAt }: Copy, at: number): Quotation | undefined => numbered(quotes, quoteAt[at]);

/** True where a step begins with the token at `at`, which is one of the text. */
export const isMarked = ({ marks }: Copy, at: number, mark: number): boolean => ((marks[at] as number) & mark) !== 0;

/** The innermost quotation that holds the token `at`. */
export const quoteAround = ({ quotes, quoted }: Copy, at: number): Quotation | undefined => numbered(quotes, quoted[at]);

/** An array has no number -1: that it has not is much slower told by it than by the number. */
const numbered = (quotes: readonly Quotation[], number = -1): Quotation | undefined => (number < 0 ? undefined : quotes[number]);

/** True for a word that stands in the text as `spelling` is written: letters that fold into one another tell words apart there («على», «علي»). */
export const isSpelled = (copy: Copy, at: number, spelling: string | undefined): boolean =>
  spelling !== undefined && copy.text.slice(copy.tokens[at]?.from, copy.tokens[at]?.to) === spelling;

/** Folded key of the token at `at`; empty outside the text. */
export const keyAt = ({ tokens }: Copy, at: number): string => (at >= 0 && at < tokens.length ? (tokens[at] as Token).word.key : '');

/** Folded key of the mark, number or line end at `at`; empty for a word, of which nothing is looked up, and outside the text. */
export const markAt = ({ tokens, marks }: Copy, at: number): string =>
  at >= 0 && at < marks.length && ((marks[at] as number) & NO_WORD) !== 0 ? (tokens[at] as Token).word.key : '';

/** A word with its article or its owner: «في البيان», «في تصريحه». */
export const settledWord = (token: Token | undefined): boolean => token?.word.definite === true || (token?.word.suffix ?? null) !== null;

/** First token of a mention with the article that stands before it: "the United States". */
export const edgeOf = (copy: Copy, { from }: { readonly from: number }): number =>
  sensesAt(copy, from - 1).determiner === 'definite' ? from - 1 : from;

/** Behind the article at `at`, or `at` where none stands there. */
export const behindArticle = (copy: Copy, at: number): number => (sensesAt(copy, at).determiner === 'definite' ? at + 1 : at);

/** A hyphen right behind a word. */
export const tiesOn = (copy: Copy, at: number): boolean => markAt(copy, at) === '-' && copy.tokens[at]?.spaced === false;

/** True when a form can belong to a subject: what either leaves open agrees with anything. */
export const agrees = (a: Agreement, b: { gender: Agreement['gender']; number: Agreement['number'] }): boolean =>
  (a.gender === null || b.gender === null || a.gender === b.gender) && (a.number === null || b.number === null || a.number === b.number);
