import type { Sitemap } from '@masar/shapes';
import { addressOf } from '../address.ts';
import { instantOf } from '../dates.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { child, children, textOf, treeOf } from '../xml/tree.ts';

/** A sitemap or an index of sitemaps, with what a news sitemap tells of each article. Throws a Refusal. */
export function sitemapOf(xml: string, url: string | null): Sitemap {
  const tree = treeOf(xml);
  const pages = children(child(tree, 'urlset'), 'url');
  const inner = children(child(tree, 'sitemapindex'), 'sitemap');
  if (pages.length + inner.length > limits.items) throw new Refusal('too large', `the sitemap has more than ${limits.items} addresses`);
  return {
    entries: pages.flatMap((page) => {
      const address = addressOf(textOf(child(page, 'loc')), url);
      const news = child(page, 'news');
      return address === null
        ? []
        : [
            {
              url: address,
              modified: instantOf(textOf(child(page, 'lastmod'))),
              title: textOf(child(news, 'title')),
              published: instantOf(textOf(child(news, 'publication_date'))),
              outlet: textOf(child(news, 'publication', 'name')),
              lang: textOf(child(news, 'publication', 'language')),
            },
          ];
    }),
    sitemaps: inner.flatMap((one) => {
      const address = addressOf(textOf(child(one, 'loc')), url);
      return address === null ? [] : [{ url: address, modified: instantOf(textOf(child(one, 'lastmod'))) }];
    }),
  };
}
