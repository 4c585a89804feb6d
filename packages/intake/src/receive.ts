import { gunzipSync } from 'node:zlib';
import type { Article, Feed, Sitemap, Subscription } from '@masar/shapes';
import type { Delivery } from './delivery.ts';
import { type Decoded, decode } from './encoding/decode.ts';
import { feedOf } from './feed/feed.ts';
import { subscriptionsOf } from './feed/opml.ts';
import { sitemapOf } from './feed/sitemap.ts';
import { docxArticle, isZip } from './file/docx.ts';
import { markdownArticle } from './file/markdown.ts';
import { isPdf, pdfArticle } from './file/pdf.ts';
import { plainArticle } from './file/plain.ts';
import { jsonOf } from './json/parse.ts';
import { limits } from './limits.ts';
import { markupArticle } from './page/page.ts';
import { Refusal } from './refusal.ts';
import { newsmlItems } from './wire/newsml.ts';
import { isNinjs, ninjsItem } from './wire/ninjs.ts';
import { type WireItem, wireArticle } from './wire/wire.ts';
import { guarded, rootOf } from './xml/guard.ts';

/** What was received. */
export type Received =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap };

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a compressed file holds, such as a sitemap: one layer of it. Throws a Refusal. */
function unpacked(packed: Uint8Array): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(packed, { maxOutputLength: limits.bytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal('too large', `the file unpacks to more than ${limits.bytes / 1048576} MB`);
    throw new Refusal('malformed', 'the file is damaged: it cannot be unpacked');
  }
  if (isGzip(bytes)) throw new Refusal('forbidden', 'the file is packed in more than one layer');
  return bytes;
}

/** What a delivery is, PDF files too, which cannot be opened at once. Throws a Refusal. */
export async function receiveFile(delivery: Delivery): Promise<Received> {
  return isPdf(delivery.bytes) ? articles(await pdfArticle(delivery)) : receive(delivery);
}

/** What a delivery is: told by what the bytes hold, not by what they are called. Throws a Refusal for what is none of the formats. */
export function receive(delivery: Delivery): Received {
  if (isGzip(delivery.bytes)) return receive({ ...delivery, bytes: unpacked(delivery.bytes) });
  if (isZip(delivery.bytes)) return articles(docxArticle(delivery));
  if (isPdf(delivery.bytes)) throw new Refusal('unknown format', 'the file is a PDF file, which takes time to open');
  const decoded = decode(delivery.bytes, delivery.contentType);
  const root = rootOf(decoded.text);
  if (root !== null) return ofXml(root, decoded, delivery) ?? ofMarkup(decoded, delivery) ?? ofText(decoded, delivery);
  if (/^\s*[{[]/.test(decoded.text)) return ofJson(decoded, delivery) ?? ofText(decoded, delivery);
  return ofMarkup(decoded, delivery) ?? ofText(decoded, delivery);
}

const articles = (...all: readonly Article[]): Received => ({ kind: 'articles', articles: all });

/** A text, or Markdown where the name or the header says so: its marks are such as texts hold too. */
function ofText(decoded: Decoded, delivery: Delivery): Received {
  const marked = /\.(?:md|markdown)$/i.test(delivery.name ?? '') || /\bmarkdown\b/i.test(delivery.contentType ?? '');
  return articles(marked ? markdownArticle(decoded, delivery) : plainArticle(decoded, delivery));
}

function ofXml(root: string, { text, encoding }: Decoded, delivery: Delivery): Received | null {
  if (root === 'rss' || root === 'feed' || root === 'rdf') return { kind: 'feed', feed: feedOf(guarded(text), delivery, encoding) };
  if (root === 'opml') return { kind: 'subscriptions', subscriptions: subscriptionsOf(guarded(text)) };
  if (root === 'urlset' || root === 'sitemapindex') return { kind: 'sitemap', sitemap: sitemapOf(text, delivery.url ?? null) };
  if (root === 'newsitem' || root === 'newsmessage' || root === 'packageitem') return wired(newsmlItems(text), delivery, encoding);
  if (/^\s*<\?xml/.test(text) && root !== 'html') throw new Refusal('unknown format', 'the document is XML of a kind that is not read');
  return null;
}

function ofJson({ text, encoding }: Decoded, delivery: Delivery): Received | null {
  const said = /\bjson\b/i.test(delivery.contentType ?? '') || /\.json$/i.test(delivery.name ?? '');
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) {
    jsonOf(text);
    return { kind: 'feed', feed: feedOf(text, delivery, encoding) };
  }
  const items = /^\s*[{[]/.test(text) && (said || /"uri"\s*:/i.test(text)) ? ninjsIn(text) : null;
  if (items !== null) return wired(items, delivery, encoding);
  if (said) throw new Refusal('unknown format', 'the document is JSON of a kind that is not read');
  return null;
}

/** The items of a JSON document that is ninjs, or a list of such; null for any other. */
function ninjsIn(text: string): readonly WireItem[] | null {
  const value = jsonOf(text);
  const all = Array.isArray(value) ? value.slice(0, limits.items) : [value];
  return all.length > 0 && all.every(isNinjs) ? all.map(ninjsItem) : null;
}

function wired(items: readonly WireItem[], delivery: Delivery, encoding: string): Received {
  const all = items.map((item) => wireArticle(item, delivery, encoding)).filter((one) => one !== null);
  if (all.length === 0) throw new Refusal('no copy', 'the document holds no text');
  return articles(...all);
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
