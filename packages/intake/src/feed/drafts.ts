import type { Feed } from '@masar/shapes';
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** What the formats say of an item, in one form and as written. */
export interface Draft {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** HTML or text. */
  readonly summary: string | null;
  readonly content: string | null;
  readonly published: readonly (string | undefined)[];
  readonly modified: readonly (string | undefined)[];
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly keywords: readonly string[];
  readonly lang: string | null;
}

export interface FeedDraft {
  readonly format: Feed['format'];
  readonly title: string | null;
  readonly self: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly hubs: readonly string[];
  readonly next: string | null;
  readonly every: number | null;
  readonly items: readonly Draft[];
}

/** Text that is no HTML, as HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const minutes: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

type Link = { readonly href?: string; readonly rel?: string };
const linked = (links: readonly Link[] | undefined, rel: string): string[] =>
  (links ?? []).filter((link) => (link.rel ?? 'alternate') === rel).flatMap((link) => link.href ?? []);

type Syndication = { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined;
const everyOf = (sy: Syndication): number | null => {
  const period = minutes[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : period / Math.max(1, sy?.updateFrequency ?? 1);
};

export function ofRss(feed: RssFeed.Feed<string>): FeedDraft {
  return {
    format: 'rss',
    title: feed.title ?? null,
    self: linked(feed.atom?.links, 'self')[0] ?? null,
    site: feed.link ?? linked(feed.atom?.links, 'alternate')[0] ?? null,
    lang: feed.language ?? feed.dc?.languages?.[0] ?? null,
    hubs: linked(feed.atom?.links, 'hub'),
    next: linked(feed.atom?.links, 'next')[0] ?? linked(feed.atom?.links, 'prev-archive')[0] ?? null,
    every: feed.ttl ?? everyOf(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? null,
      url: item.link ?? linked(item.atom?.links, 'alternate')[0] ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
      content: item.content?.encoded ?? item.atom?.content?.value ?? null,
      published: [item.pubDate, ...(item.dc?.dates ?? []), item.atom?.published],
      modified: [item.atom?.updated, item.dcterms?.modified?.[0]],
      authors: item.dc?.creators ?? (item.authors ?? []).flatMap((author) => author.name ?? []),
      credits: item.source?.title === undefined ? [] : [item.source.title],
      keywords: (item.categories ?? []).flatMap((category) => category.name ?? []),
      lang: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    })),
  };
}

export function ofRdf(feed: RdfFeed.Feed<string>): FeedDraft {
  return {
    format: 'rdf',
    title: feed.title ?? null,
    self: linked(feed.atom?.links, 'self')[0] ?? null,
    site: feed.link ?? null,
    lang: feed.dc?.languages?.[0] ?? null,
    hubs: linked(feed.atom?.links, 'hub'),
    next: linked(feed.atom?.links, 'next')[0] ?? null,
    every: everyOf(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about ?? null,
      url: item.link ?? item.rdf?.about ?? null,
      title: item.title ?? null,
      summary: item.description ?? null,
      content: item.content?.encoded ?? null,
      published: item.dc?.dates ?? [],
      modified: [],
      authors: item.dc?.creators ?? [],
      credits: item.dc?.sources ?? [],
      keywords: item.dc?.subjects ?? [],
      lang: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    })),
  };
}

export function ofAtom(feed: AtomFeed.Feed<string>): FeedDraft {
  const html = (text: { readonly value?: string; readonly type?: string } | undefined): string | null =>
    text?.value === undefined ? null : /html/.test(text.type ?? '') ? text.value : escaped(text.value);
  return {
    format: 'atom',
    title: html(feed.title),
    self: linked(feed.links, 'self')[0] ?? null,
    site: linked(feed.links, 'alternate')[0] ?? null,
    lang: feed.xml?.lang ?? null,
    hubs: linked(feed.links, 'hub'),
    next: linked(feed.links, 'next')[0] ?? linked(feed.links, 'prev-archive')[0] ?? null,
    every: everyOf(feed.sy),
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? null,
      url: linked(entry.links, 'alternate')[0] ?? null,
      title: html(entry.title),
      summary: html(entry.summary),
      content: html(entry.content),
      published: [entry.published, entry.updated],
      modified: [entry.updated],
      authors: (entry.authors ?? feed.authors ?? []).flatMap((author) => author.name ?? []),
      credits: entry.source?.title?.value === undefined ? [] : [entry.source.title.value],
      keywords: (entry.categories ?? []).flatMap((category) => category.label ?? category.term ?? []),
      lang: entry.xml?.lang ?? null,
    })),
  };
}

export function ofJson(feed: JsonFeed.Feed<string>): FeedDraft {
  return {
    format: 'json',
    title: feed.title === undefined ? null : escaped(feed.title),
    self: feed.feed_url ?? null,
    site: feed.home_page_url ?? null,
    lang: feed.language ?? null,
    hubs: (feed.hubs ?? []).filter((hub) => /websub/i.test(hub.type ?? '')).flatMap((hub) => hub.url ?? []),
    next: feed.next_url ?? null,
    every: null,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      url: item.url ?? item.external_url ?? null,
      title: item.title === undefined ? null : escaped(item.title),
      summary: item.summary === undefined ? null : escaped(item.summary),
      content: item.content_html ?? (item.content_text === undefined ? null : escaped(item.content_text)),
      published: [item.date_published],
      modified: [item.date_modified],
      authors: (item.authors ?? feed.authors ?? []).flatMap((author) => author.name ?? []),
      credits: [],
      keywords: item.tags ?? [],
      lang: item.language ?? null,
    })),
  };
}
