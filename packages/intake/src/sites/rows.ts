/** Where a site or a publishing system keeps its copy, as CSS selectors. Every row is shown by a golden page. */
export interface SiteRow {
  readonly id: string;
  /** Host without `www.`; rows of publishing systems have none and apply anywhere. */
  readonly domain?: string;
  /** The element that holds the copy. Where several match, the one with most text. */
  readonly body: string;
  /** What stands within the copy and is none. */
  readonly drop?: string;
}

/** Sites first, then publishing systems, the surer first. */
export const rows: readonly SiteRow[] = [
  { id: 'schema.org', body: '[itemprop~="articleBody"]' },
  { id: 'wordpress', body: '.entry-content', drop: '.sharedaddy, .jp-relatedposts, .wp-block-embed' },
  { id: 'drupal', body: '.field--name-body, .field-name-body', drop: '.field--type-image' },
  { id: 'amp', body: '.amp-wp-article-content', drop: 'amp-list' },
  { id: 'named', body: '.article-body, .article__body, .article-content, .story-body' },
];

/** What no article holds, by the words that publishing systems name it with. */
export const furniture =
  'aside, footer, nav, form, [role="navigation"], [role="complementary"], .share, .sharing, .social, .social-share, .share-buttons, .related, .related-posts, .related-articles, .read-more, .newsletter, .promo, .advertisement, .ad, .ads, .ad-slot, .ad-container, .tags, .post-tags, .comments, #comments, .breadcrumb, .breadcrumbs, .print-link';
