import type { Span, Token } from '@masar/shapes';

/** For each token, the index of the span that covers it, or -1. Spans are in text order and do not overlap. */
export function coverage(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const out = new Int32Array(tokens.length + 1).fill(-1);
  let next = 0;
  for (let at = 0; at < tokens.length && next < spans.length; at++) {
    const token = tokens[at] as Token;
    while (next < spans.length && (spans[next] as Span).to <= token.from) next++;
    const span = spans[next];
    if (span !== undefined && span.from < token.to && token.kind !== 'break') out[at] = next;
  }
  return out;
}
