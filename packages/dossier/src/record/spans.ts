import type { Span, Statement } from '@masar/shapes';

export const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
export const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
export const width = (span: Span): number => span.to - span.from;

/** From the first to the last character of a statement. */
export function hull({ cue, content, speakerSpan }: Statement): Span {
  let { from, to } = cue;
  for (const span of speakerSpan === null ? content : [...content, speakerSpan]) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return { from, to };
}

/** What ends a sentence, in any script, and how far it is looked for. */
export const stop = /[\p{Sentence_Terminal}\n]/u;
export const longest = 600;

/** Behind the last end of a sentence before `at`. */
export function lastStop(text: string, at: number): number {
  const start = Math.max(0, at - longest);
  const before = text.slice(start, at);
  for (let back = before.length - 1; back >= 0; back--) if (stop.test(before.charAt(back))) return start + back + 1;
  return start;
}

/** A sentence of fewer characters says nothing that could be compared: «Thank you.» */
const shortest = 20;

/** Sentences of a stretch of text: cut behind a mark that ends one, not behind a short Latin word with a capital, which is an abbreviation. */
export function sentencesIn(text: string, { from, to }: Span): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const ends =
      text[at] === '\n' ||
      (stop.test(text.charAt(at)) &&
        /\s/.test(text.charAt(at + 1)) &&
        !/(^|[^\p{L}])\p{Lu}\p{Ll}{0,2}$/u.test(text.slice(Math.max(start, at - 4), at)));
    if (!ends && at + 1 < to) continue;
    const piece = text.slice(start, at + 1);
    const [left, right] = [piece.length - piece.trimStart().length, piece.trimEnd().length];
    if (right - left >= shortest) spans.push({ from: start + left, to: start + right });
    start = at + 1;
  }
  return spans;
}

/** What lies inside a span, of a list in text order. */
export function between<T extends Span>(list: readonly T[], span: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).from < span.from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length && (list[at] as T).from < span.to; at++) if ((list[at] as T).to <= span.to) found.push(list[at] as T);
  return found;
}
