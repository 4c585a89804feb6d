import type { Article, Block } from '@masar/shapes';
import { article } from '../article.ts';
import type { Delivery } from '../delivery.ts';
import type { Decoded } from '../encoding/decode.ts';
import { isHeadline } from './titled.ts';

/** A text file: its text is the decoded file, character for character. */
export function plainArticle({ text, encoding }: Decoded, delivery: Pick<Delivery, 'url'>): Article {
  const copy = plainCopy(text);
  return article({ format: 'text', ...copy, found: copy.title === null ? {} : { title: 'text' }, encoding }, delivery);
}

/** A text as copy: a block is a line that is not blank, the first of several a headline where it looks like one. */
export function plainCopy(text: string): Pick<Article, 'text' | 'blocks' | 'title'> {
  const lines = linesOf(text);
  const first = lines[0];
  const titled = first !== undefined && lines.length > 1 && isHeadline(text.slice(first.from, first.to));
  const blocks = lines.map((line, at): Block => ({ ...line, kind: titled && at === 0 ? 'headline' : 'paragraph' }));
  return { text, blocks, title: titled ? text.slice(first.from, first.to) : null };
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
