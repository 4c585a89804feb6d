import type { Article, Feed, Sitemap, Subscription } from '@masar/shapes';
import type { Delivery } from './delivery.ts';
import { type Decoded, decode } from './encoding/decode.ts';
import { feedOf } from './feed/feed.ts';
import { subscriptionsOf } from './feed/opml.ts';
import { sitemapOf } from './feed/sitemap.ts';
import { jsonOf } from './json/parse.ts';
import { markupArticle } from './page/page.ts';
import { plainArticle } from './plain/plain.ts';
import { Refusal } from './refusal.ts';
import { guarded, rootOf } from './xml/guard.ts';

/** What was received. */
export type Received =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap };

/** What a delivery is: told by what the bytes hold, not by what they are called. Throws a Refusal for what is none of the formats. */
export function receive(delivery: Delivery): Received {
  const decoded = decode(delivery.bytes, delivery.contentType);
  const root = rootOf(decoded.text);
  if (root !== null) return ofXml(root, decoded, delivery) ?? ofMarkup(decoded, delivery) ?? ofText(decoded, delivery);
  if (/^\s*[{[]/.test(decoded.text)) return ofJson(decoded, delivery) ?? ofText(decoded, delivery);
  return ofMarkup(decoded, delivery) ?? ofText(decoded, delivery);
}

const articles = (...all: readonly Article[]): Received => ({ kind: 'articles', articles: all });

const ofText = (decoded: Decoded, delivery: Delivery): Received => articles(plainArticle(decoded, delivery));

function ofXml(root: string, { text, encoding }: Decoded, delivery: Delivery): Received | null {
  if (root === 'rss' || root === 'feed' || root === 'rdf') return { kind: 'feed', feed: feedOf(guarded(text), delivery, encoding) };
  if (root === 'opml') return { kind: 'subscriptions', subscriptions: subscriptionsOf(guarded(text)) };
  if (root === 'urlset' || root === 'sitemapindex') return { kind: 'sitemap', sitemap: sitemapOf(text, delivery.url ?? null) };
  if (/^\s*<\?xml/.test(text) && root !== 'html') throw new Refusal('unknown format', 'the document is XML of a kind that is not read');
  return null;
}

function ofJson({ text, encoding }: Decoded, delivery: Delivery): Received | null {
  const said = /\bjson\b/i.test(delivery.contentType ?? '') || /\.json$/i.test(delivery.name ?? '');
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) {
    jsonOf(text);
    return { kind: 'feed', feed: feedOf(text, delivery, encoding) };
  }
  if (said) throw new Refusal('unknown format', 'the document is JSON of a kind that is not read');
  return null;
}

/** How far into a text its first tag may stand. */
const reach = 2_000;

/** HTML by its first tags, whatever it is called; a file of another name that only begins with some tag is text. */
function ofMarkup({ text, encoding }: Decoded, delivery: Delivery): Received | null {
  const marked =
    /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text.slice(0, reach)) ||
    ((/\bhtml\b/i.test(delivery.contentType ?? '') || /\.x?html?$/i.test(delivery.name ?? '')) &&
      /<[a-z][^<>]{0,500}>/i.test(text.slice(0, reach * 10)));
  return marked ? articles({ ...markupArticle(text, delivery), encoding }) : null;
}
