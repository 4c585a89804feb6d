import type { Article } from '@masar/shapes';
import { marked } from 'marked';
import { article } from '../article.ts';
import { instantOf } from '../dates.ts';
import type { Delivery } from '../delivery.ts';
import type { Decoded } from '../encoding/decode.ts';
import { limits } from '../limits.ts';
import { fragment, line } from '../page/fragment.ts';
import { Refusal } from '../refusal.ts';
import { set } from '../set.ts';

/** Fields in front of the copy, between two lines of `---`. */
const front = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The article of a Markdown file: its first heading is the headline; front matter gives title, date, author and language. Throws a Refusal. */
export function markdownArticle({ text: source, encoding }: Decoded, delivery: Pick<Delivery, 'url'>): Article {
  if (source.length > limits.markdown) throw new Refusal('too large', 'the file of Markdown is larger than any article');
  const matter = front.exec(source);
  const fields = new Map(
    (matter?.[1] ?? '').split(/\r?\n/).flatMap((one) => {
      const field = /^([A-Za-z_]{1,40})\s*:\s*(.*)$/.exec(one);
      return field === null
        ? []
        : [[(field[1] as string).toLowerCase(), (field[2] as string).trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
    }),
  );
  const pieces = fragment(htmlOf(source.slice(matter?.[0].length ?? 0)));
  const headed = pieces[0]?.kind === 'heading';
  const title = fields.get('title') || (headed ? (pieces[0]?.text ?? null) : null);
  const copy = headed ? pieces.slice(1) : pieces;
  const { text, blocks } = set([...(title === null ? [] : [{ kind: 'headline', text: line(title) ?? title } as const]), ...copy]);
  if (text === '') throw new Refusal('no copy', 'the file holds no text');
  const published = instantOf(fields.get('date'));
  const author = fields.get('author');
  return article(
    {
      format: 'markdown',
      text,
      blocks,
      title,
      bylines: author ? [author] : [],
      published,
      langs: [{ tag: fields.get('lang') ?? fields.get('language'), found: 'record' }],
      encoding,
      found: {
        ...(title === null ? {} : { title: 'record' }),
        ...(published === null ? {} : { published: 'record' }),
        ...(author ? { bylines: 'record' } : {}),
      },
    },
    delivery,
  );
}

function htmlOf(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false });
  } catch {
    throw new Refusal('malformed', 'the file of Markdown cannot be read');
  }
}
