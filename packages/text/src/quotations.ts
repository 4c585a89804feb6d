import type { Token } from '@masar/shapes';
import { inOrder } from './order.ts';

/** A quotation: token indices of its opening mark and of its closing mark (or of the break that ends it). */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  /** False when the copy never closes it. */
  readonly closed: boolean;
}

/** Closing marks that fit an opening mark; damaged copy closes with primes. */
const closers: Readonly<Record<string, string>> = {
  '\u00ab': '\u00bb\u203a',
  '\u2039': '\u203a\u00bb',
  '\u201c': '\u201d\u2033\u201f"',
  '\u201d': '\u201c\u201d',
  '\u201e': '\u201c\u201d\u201f',
  '\u00bb': '\u00ab',
  '"': '"\u2033\u201d',
  '\u2018': '\u2019',
  '((': '))',
  "''": "''",
  '""': '"',
};
const openers = '\u00ab\u201c\u201e\u2018\u2039';
const swappedOpeners = '\u201d\u00bb';

/** Most marks that are open at once in a paragraph: copy nests two or three; what opens without end must not be looked through for each further mark. */
const deepest = 32;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Pairs the quotation marks of a token list, paragraph by paragraph; inner pairs come after the pair that holds them. */
export function quotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  const endParagraph = (at: number) => {
    if (stack.length === 0) return;
    for (const [depth, open] of stack.entries())
      if (open.mark !== '\u2018') found.push({ open: open.at, close: depth === 0 ? endOf(tokens, found, open.at, at) : at, closed: false });
    stack = [];
  };
  // Asked for where a straight mark stands.
  let paragraph = 0;
  let odd: boolean | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'break') {
      endParagraph(at);
      paragraph = at + 1;
      odd = null;
    }
    if (token.kind !== 'mark') continue;
    const mark = markAt(tokens, at);
    if (mark === null) continue;
    if (mark === '"') odd ??= isOdd(tokens, paragraph);
    const depth = mark === '"' && odd && looksOpen(tokens, at) ? -1 : closes(stack, mark);
    if (depth >= 0) {
      found.push({ open: (stack[depth] as Open).at, close: at, closed: true });
      stack.length = depth;
    } else if (stack.length < deepest && opens(tokens, at, mark)) stack.push({ mark, at: mark === '""' ? at + 1 : at });
    if (mark.length > token.word.key.length) at++;
  }
  endParagraph(tokens.length);
  return inOrder(found, ({ open }) => open);
}

/** The quotation mark at `at`; doubled brackets and apostrophes are one mark. */
function markAt(tokens: readonly Token[], at: number): string | null {
  const key = (tokens[at] as Token).word.key;
  if (isPlain(key.charCodeAt(0))) return null;
  const next = tokens[at + 1];
  if (key === "''") return key;
  if (key === '"' && next?.word.key === key && !next.spaced && looksOpen(tokens, at + 1, at)) return key + key;
  if ((key === '(' || key === ')') && next?.word.key === key && !next.spaced) return key + key;
  return key.length === 1 && '\u00ab\u00bb\u2039\u203a\u201c\u201d\u201e\u201f\u2033"\u2018\u2019'.includes(key) ? key : null;
}

/** True for the marks that most are: a comma, a full stop, a dash. */
const isPlain = (unit: number): boolean => unit > 0x29 && unit < 0xab;

/** A straight mark says by the spaces about it that it opens: one before it, none behind. */
function looksOpen(tokens: readonly Token[], at: number, first = at): boolean {
  const next = tokens[at + 1];
  return (first === 0 || (tokens[first] as Token).spaced || tokens[first - 1]?.kind === 'break') && next?.kind === 'word' && !next.spaced;
}

/** True when the paragraph at `from` holds an odd number of straight marks: one of them is missing, and spaces tell which open. */
function isOdd(tokens: readonly Token[], from: number): boolean {
  let odd = false;
  for (let at = from; at < tokens.length; at++) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'break') break;
    if (kind === 'mark' && word.key === '"') odd = !odd;
  }
  return odd;
}

/** A quotation never closed ends with the sentence before the next quotation, or with its paragraph. */
function endOf(tokens: readonly Token[], found: readonly Quotation[], open: number, end: number): number {
  let inner = end;
  for (let n = found.length - 1; n >= 0 && (found[n] as Quotation).close > open; n--)
    if ((found[n] as Quotation).open > open) inner = Math.min(inner, (found[n] as Quotation).open);
  if (inner === end) return end;
  for (let at = inner - 1; at > open; at--) if (tokens[at]?.word.key === '.') return at;
  return end;
}

/** Depth in the stack of the pair that `mark` closes, or -1. */
function closes(stack: readonly Open[], mark: string): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) if ((closers[(stack[depth] as Open).mark] ?? '').includes(mark)) return depth;
  return -1;
}

function opens(tokens: readonly Token[], at: number, mark: string): boolean {
  if (mark === '((' || mark === "''" || mark === '"' || mark === '""' || openers.includes(mark)) return true;
  const next = tokens[at + 1];
  return swappedOpeners.includes(mark) && next !== undefined && next.kind === 'word' && !next.spaced && (tokens[at] as Token).spaced;
}
