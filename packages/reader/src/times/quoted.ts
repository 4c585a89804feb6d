import type { Token } from '@masar/shapes';
import type { Joined } from './join.ts';
import { endsSentence } from './tense.ts';

/** Marks that open and close a quotation, and the one that does either. */
const opening = '\u201c\u00ab\u201e';
const closing = '\u201d\u00bb';
const either = '"';

/** Token that opens the quotation that goes on behind token `at`, or -1; a line ends it. */
export function quotedBehind({ kind, word: { key } }: Token, at: number, quoted: number): number {
  if (kind === 'break') return -1;
  if (kind !== 'mark') return quoted;
  if (opening.includes(key) || (key === either && quoted === -1)) return at;
  return closing.includes(key) || key === either ? -1 : quoted;
}

/** Most tokens between a quotation's end and the day on which it was said. */
const reach = 10;

/** Index of the time behind a quotation that tells when it was said ("'We meet tomorrow,' he said on Tuesday"), or null. */
export function attributedDay(tokens: readonly Token[], joined: readonly Joined[], at: number): number | null {
  let close = (joined[at] as Joined).to;
  for (; close < tokens.length; close++) {
    const { kind, word } = tokens[close] as Token;
    if (kind === 'break') return null;
    if (kind === 'mark' && (closing.includes(word.key) || word.key === either)) break;
  }
  // Times are in order: none before this one stands behind the quotation.
  let next = at + 1;
  while (next < joined.length && (joined[next] as Joined).from <= close) next++;
  const day = joined[next];
  if (day === undefined || day.from - close > reach || day.draft.weekday === undefined) return null;
  let said = false;
  for (let near = close + 1; near < day.from; near++) {
    const token = tokens[near] as Token;
    if (endsSentence(token) || token.kind === 'mark') return null;
    said ||= token.word.senses.cue !== undefined;
  }
  return said ? next : null;
}
