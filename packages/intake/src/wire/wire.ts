import type { Article } from '@masar/shapes';
import { article } from '../article.ts';
import { instantOf } from '../dates.ts';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import type { Piece } from '../page/blocks.ts';
import { line } from '../page/fragment.ts';
import { set } from '../set.ts';

/** What a wire format says of an item, as written. */
export interface WireItem {
  readonly format: 'ninjs' | 'newsml-g2';
  readonly id: string | null;
  readonly version: string | null;
  readonly title: string | null;
  readonly copy: readonly Piece[];
  readonly summary: string | null;
  readonly bylines: readonly string[];
  readonly provider: string | null;
  readonly credits: readonly string[];
  readonly created: readonly (string | null)[];
  readonly changed: string | null;
  readonly lang: string | null;
  readonly keywords: readonly string[];
  readonly status: string | null;
}

const statuses: Readonly<Record<string, Article['status']>> = {
  usable: 'usable',
  withheld: 'withheld',
  canceled: 'withdrawn',
  cancelled: 'withdrawn',
};

/** The article of an item of a wire; null for an item without words, such as a picture. */
export function wireArticle(item: WireItem, delivery: Pick<Delivery, 'url'>, encoding: string): Article | null {
  const title = line(item.title);
  const { text, blocks } = set([...(title === null ? [] : [{ kind: 'headline', text: title } as const]), ...item.copy]);
  const status = statuses[item.status?.replace(/^.*:/, '').toLowerCase() ?? 'usable'] ?? 'usable';
  if (text === '' || (item.copy.length === 0 && status === 'usable')) return null;
  const changed = instantOf(item.changed);
  const published = item.created.map(instantOf).find((date) => date !== null) ?? changed;
  const bylines = item.bylines.map((name) => line(name)).filter((name) => name !== null);
  return article(
    {
      format: item.format,
      text,
      blocks,
      title,
      bylines,
      credits: [...new Set(item.credits.filter((credit) => credit !== item.provider))],
      outlet: item.provider,
      id: item.id?.slice(0, limits.field) ?? null,
      version: item.version,
      published,
      modified: changed,
      summary: line(item.summary),
      keywords: item.keywords,
      status,
      langs: [{ tag: item.lang, found: 'record' }],
      encoding,
      found: {
        ...(title === null ? {} : { title: 'record' }),
        ...(bylines.length === 0 ? {} : { bylines: 'record' }),
        ...(published === null ? {} : { published: 'record' }),
        ...(changed === null ? {} : { modified: 'record' }),
      },
    },
    delivery,
  );
}
