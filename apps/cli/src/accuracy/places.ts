import type { Span } from '@masar/shapes';
import type { GoldStatement } from './gold.ts';

/** Where the n-th occurrence of `piece` begins, counted from 1, overlapping ones included; -1 when there is none. */
export function occurrence(text: string, piece: string, n = 1): number {
  let at = -1;
  for (let seen = 0; seen < Math.max(1, n); seen++) {
    at = text.indexOf(piece, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

function allOf(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
}

/** Where a gold cue stands. */
export function cueSpan(text: string, gold: GoldStatement): Span {
  const from = Math.max(0, occurrence(text, gold.cue, gold.cueOccurrence ?? 1));
  return { from, to: from + gold.cue.length };
}

/** Where gold content stands: of all stretches from its start to its end, the short one near the cue. */
export function contentSpan(text: string, gold: GoldStatement): Span {
  const cue = cueSpan(text, gold);
  let best = cue;
  let least = Number.POSITIVE_INFINITY;
  for (const from of allOf(text, gold.contentStart))
    for (const end of allOf(text, gold.contentEnd)) {
      const to = end + gold.contentEnd.length;
      if (to <= from) continue;
      const distance = Math.min(Math.abs(from - cue.from), Math.abs(to - cue.from)) + 0.2 * (to - from);
      if (distance < least) {
        least = distance;
        best = { from, to };
      }
    }
  return best;
}

/** White space, quotation marks and brackets count for nothing. */
const skipped = new Set(' \n\t\r"\'\u00ab\u00bb\u201c\u201d\u201e\u2033\u2018\u2019()');

/** The characters that spans cover, by their place. */
export function coveredBy(text: string, spans: readonly Span[]): Set<number> {
  const out = new Set<number>();
  for (const span of spans)
    for (let at = Math.max(0, span.from); at < Math.min(text.length, span.to); at++)
      if (!skipped.has(text[at] as string) && !isLowSurrogate(text, at)) out.add(at);
  return out;
}

/** The second half of a character that takes two UTF-16 units: counted once, with the first. */
function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

/** How many places both sets hold. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count++;
  return count;
}
