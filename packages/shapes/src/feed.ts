import type { Article } from './article.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** The publisher's name of the item where it gives one, else its address: the same item keeps it. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /**
   * The item as an article: `text` is the full copy where the feed carries it, else title and summary. `full` says which;
   * where it is false the page behind `url` is to be fetched.
   */
  readonly article: Article;
  readonly full: boolean;
}

/** A feed: RSS 0.9x, 1.0 or 2.0, Atom or JSON Feed. */
export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  /** The feed's own address, where it says one. */
  readonly self: string | null;
  /** The address of the site that it belongs to. */
  readonly site: string | null;
  readonly lang: string | null;
  /** WebSub hubs that announce changes. */
  readonly hubs: readonly string[];
  /** Minutes that the publisher asks to wait between two fetches. */
  readonly every: number | null;
  /** Next page of a paged or archived feed (RFC 5005). */
  readonly next: string | null;
  readonly items: readonly FeedItem[];
}

/** One subscription of an OPML file. */
export interface Subscription {
  readonly feed: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  /** Names of the outlines that it lies in, outermost first. */
  readonly folders: readonly string[];
}

/** One address of a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  readonly modified: string | null;
  /** What a news sitemap says of the article. */
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly lang: string | null;
}

/** A sitemap: articles, or further sitemaps. */
export interface Sitemap {
  readonly entries: readonly SitemapEntry[];
  readonly sitemaps: readonly { readonly url: string; readonly modified: string | null }[];
}
