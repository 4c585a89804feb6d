/** Where a site or a publishing system keeps its copy, as CSS selectors. A row that matches nothing costs nothing: the page is weighed. */
export interface SiteRow {
  readonly id: string;
  /** Host without `www.`, and all hosts below it; rows of publishing systems have none and apply anywhere. */
  readonly domain?: string;
  /** The element that holds the copy. Where several match, the one with most text. */
  readonly body: string;
  /** What stands within the copy and is none. */
  readonly drop?: string;
  /** What the site's pages are like around it: the copy stands in the place of `@`, and `~` is what is no copy. */
  readonly example: string;
}

/** Sites first, then publishing systems, the surer first. */
export const rows: readonly SiteRow[] = [
  {
    id: 'kremlin',
    domain: 'kremlin.ru',
    body: '.read__internal_content',
    drop: '.read__photo',
    example: '<div class="read__internal_content"><div class="read__photo">~</div>@</div>',
  },
  {
    id: 'ria',
    domain: 'ria.ru',
    body: '.article__body',
    drop: '.article__article, .article__photo',
    example:
      '<div class="article__body"><div class="article__block"><div class="article__text">@</div></div><div class="article__article">~</div></div>',
  },
  {
    id: 'sputnik',
    domain: 'sputnikarabic.ae',
    body: '.article__body',
    drop: '.article__article, .article__photo',
    example: '<div class="article__body"><div class="article__text">@</div><div class="article__article">~</div></div>',
  },
  {
    id: 'rt-arabic',
    domain: 'arabic.rt.com',
    body: '.article__text',
    drop: '.read-more, .media',
    example: '<div class="article__text"><div class="read-more">~</div>@</div>',
  },
  {
    id: 'kommersant',
    domain: 'kommersant.ru',
    body: 'article.doc, .doc__body',
    drop: '.doc__thumb, .incut',
    example: '<article class="doc"><div class="incut">~</div>@</article>',
  },
  { id: 'meduza', domain: 'meduza.io', body: '.GeneralMaterial-article', example: '<div class="GeneralMaterial-article">@</div>' },
  {
    id: 'aljazeera-ar',
    domain: 'aljazeera.net',
    body: '.wysiwyg--all-content',
    drop: '.more-on, .article-source',
    example: '<div class="wysiwyg wysiwyg--all-content"><div class="more-on">~</div>@</div>',
  },
  {
    id: 'aljazeera-en',
    domain: 'aljazeera.com',
    body: '.wysiwyg--all-content',
    drop: '.more-on, .article-source',
    example: '<div class="wysiwyg wysiwyg--all-content">@<div class="more-on">~</div></div>',
  },
  { id: 'al-monitor', domain: 'al-monitor.com', body: '.article-body', example: '<div class="article-body">@</div>' },
  { id: 'haaretz', domain: 'haaretz.com', body: '[data-test="articleBody"]', example: '<section data-test="articleBody">@</section>' },
  {
    id: 'ap',
    domain: 'apnews.com',
    body: '.RichTextStoryBody',
    drop: '.Enhancement, .PageListEnhancementGeneric',
    example: '<div class="RichTextStoryBody RichTextBody"><div class="Enhancement">~</div>@</div>',
  },
  {
    id: 'bbc',
    domain: 'bbc.com',
    body: 'main article, main',
    drop: '[data-component="topic-list"], [data-component="links-block"], section',
    example: '<main><article><div data-component="text-block">@</div><div data-component="links-block">~</div></article></main>',
  },
  {
    id: 'cnn',
    domain: 'cnn.com',
    body: '.article__content',
    drop: '.related-content, .video-resource',
    example: '<div class="article__content"><div class="related-content">~</div>@</div>',
  },
  {
    id: 'guardian',
    domain: 'theguardian.com',
    body: '.article-body-commercial-selector',
    drop: '[data-spacefinder-role="richLink"]',
    example: '<div class="article-body-commercial-selector"><div data-spacefinder-role="richLink">~</div>@</div>',
  },
  {
    id: 'washington-post',
    domain: 'washingtonpost.com',
    body: '.meteredContent, .article-body',
    drop: '[data-qa="interstitial"]',
    example: '<div class="meteredContent">@<div data-qa="interstitial">~</div></div>',
  },
  {
    id: 'npr',
    domain: 'npr.org',
    body: '#storytext',
    drop: '.bucketwrap',
    example: '<div id="storytext"><div class="bucketwrap">~</div>@</div>',
  },
  {
    id: 'foreign-policy',
    domain: 'foreignpolicy.com',
    body: '.content-gated--main-article',
    example: '<div class="content-gated--main-article">@</div>',
  },
  {
    id: 'ft',
    domain: 'ft.com',
    body: '.article__content-body',
    drop: '.n-content-recommended',
    example: '<div class="article__content-body"><div class="n-content-recommended">~</div>@</div>',
  },
  {
    id: 'le-monde',
    domain: 'lemonde.fr',
    body: '.article__content',
    drop: '.catcher',
    example: '<section class="article__content"><section class="catcher">~</section>@</section>',
  },
  {
    id: 'spiegel',
    domain: 'spiegel.de',
    body: '[data-article-el="body"]',
    drop: '[data-area="related_articles"]',
    example: '<div data-article-el="body">@<div data-area="related_articles">~</div></div>',
  },
  { id: 'schema.org', body: '[itemprop~="articleBody"]', example: '<div itemprop="articleBody">@</div>' },
  {
    id: 'wordpress',
    body: '.entry-content',
    drop: '.sharedaddy, .jp-relatedposts, .wp-block-embed',
    example: '<div class="entry-content"><div class="sharedaddy">~</div>@<div class="jp-relatedposts">~</div></div>',
  },
  {
    id: 'drupal',
    body: '.field--name-body, .field-name-body',
    drop: '.field--type-image',
    example: '<div class="field field--name-body"><div class="field--type-image">~</div>@</div>',
  },
  {
    id: 'amp',
    body: '.amp-wp-article-content',
    drop: 'amp-list',
    example: '<div class="amp-wp-article-content"><amp-list>~</amp-list>@</div>',
  },
  { id: 'named', body: '.article-body, .article__body, .article-content, .story-body', example: '<div class="story-body">@</div>' },
];

/** What no article holds, by the words that publishing systems name it with. */
export const furniture =
  'aside, footer, nav, form, [role="navigation"], [role="complementary"], .share, .sharing, .social, .social-share, .share-buttons, .related, .related-posts, .related-articles, .read-more, .newsletter, .promo, .advertisement, .ad, .ads, .ad-slot, .ad-container, .tags, .post-tags, .comments, #comments, .breadcrumb, .breadcrumbs, .print-link';
