import { createHash } from 'node:crypto';

/** SHA-256, hex. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** The id of a record: of its text and the place of its words in it, so that a re-reading gives it the same. */
export const recordId = (textHash: string, kind: string, from: number, to: number): string =>
  `${kind.slice(0, 1)}-${sha256(`${textHash} ${kind} ${from} ${to}`).slice(0, 20)}`;

/**
 * Counts characters where records count UTF-16 units: PostgreSQL knows characters only. Made once for a text; a text without
 * surrogates needs no table.
 */
export function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) pairs.push(at);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset - 1) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The way back: UTF-16 units where characters are counted. */
export const unitCounter = (text: string): ((characters: number) => number) => {
  const characters = /[\ud800-\udbff]/.test(text) ? [...text] : null;
  return (count) => (characters === null ? count : characters.slice(0, count).join('').length);
};
