import type { Article, Block } from '@masar/shapes';
import { article } from '../article.ts';
import type { Delivery } from '../delivery.ts';
import type { Decoded } from '../encoding/decode.ts';
import { isHeadline } from './titled.ts';

/** A text file: its text is the decoded file, character for character; a block is a line that is not blank. */
export function plainArticle({ text, encoding }: Decoded, delivery: Pick<Delivery, 'url'>): Article {
  const lines = linesOf(text);
  const first = lines[0];
  const titled = first !== undefined && lines.length > 1 && isHeadline(text.slice(first.from, first.to));
  const blocks = lines.map((line, at): Block => ({ ...line, kind: titled && at === 0 ? 'headline' : 'paragraph' }));
  const title = titled ? text.slice(first.from, first.to) : null;
  return article({ format: 'text', text, blocks, title, found: title === null ? {} : { title: 'text' }, encoding }, delivery);
}

/** The lines that are not blank, without white space at their ends. */
function linesOf(text: string): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    const trimmed = line.trim();
    const start = from + line.length - line.trimStart().length;
    if (trimmed !== '') lines.push({ from: start, to: start + trimmed.length });
    from += line.length + 1;
  }
  return lines;
}
