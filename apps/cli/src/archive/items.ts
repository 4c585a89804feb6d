import type { Received } from '@masar/intake';
import type { FeedItem, Sitemap } from '@masar/shapes';

/** What a source lists: a story with its address, or with its copy. `article` is null where the list holds addresses alone. */
export type Item = Pick<FeedItem, 'id' | 'url' | 'published' | 'modified' | 'full'> & { readonly article: FeedItem['article'] | null };

/** What a source that is followed lists, of a feed and of a sitemap alike. */
export interface Listing {
  readonly title: string | null;
  readonly lang: string | null;
  /** Minutes that it asks to wait. */
  readonly every: number | null;
  /** The page behind this one, of a feed that is paged (RFC 5005). */
  readonly next: string | null;
  /** Of an index: the sitemaps to be asked. */
  readonly inner: readonly string[];
  readonly items: readonly Item[];
}

/** Days within which what a sitemap lists is news: a sitemap names a site's whole past too. */
const recent = 3;
/** Sitemaps of an index that are asked, the last changed. */
const most = 10;
const day = 24 * 60 * 60 * 1000;

/** What a source lists at this time, in milliseconds; null for what is no list. */
export function listingOf(received: Received, now: number): Listing | null {
  if (received.kind === 'feed') return { ...received.feed, inner: [] };
  return received.kind === 'sitemap' ? ofSitemap(received.sitemap, now) : null;
}

function ofSitemap({ entries, sitemaps }: Sitemap, now: number): Listing {
  const isRecent = (date: string | null) => date !== null && now - Date.parse(date) < recent * day;
  const items = entries
    .filter(({ published, modified }) => isRecent(published ?? modified))
    .map(({ url, published, modified }) => ({ id: url, url, published, modified, full: false, article: null }));
  const inner = sitemaps
    .filter(({ modified }) => modified === null || isRecent(modified))
    .sort((a, b) => ((a.modified ?? '') < (b.modified ?? '') ? 1 : -1))
    .slice(0, most)
    .map(({ url }) => url);
  const named = entries.find(({ outlet }) => outlet !== null);
  return { title: named?.outlet ?? null, lang: named?.lang ?? null, every: null, next: null, inner, items };
}
