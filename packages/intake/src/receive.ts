import { gunzipSync } from 'node:zlib';
import type { Article, Feed, Sitemap, Subscription } from '@masar/shapes';
import type { Delivery } from './delivery.ts';
import { type Decoded, decode } from './encoding/decode.ts';
import { plainArticle } from './file/plain.ts';
import { isGzip, isPdf, isZip } from './file/signature.ts';
import { jsonOf } from './json/parse.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { WireItem } from './wire/wire.ts';
import { rootOf } from './xml/root.ts';

/** What was received. */
export type Received =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap };

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

/**
 * What a delivery is: told by what the bytes hold, not by what they are called. What opens a format is loaded when the first of it
 * comes: most deliveries are of one or two formats, and to load what opens all of them takes longer than to open any. Throws a
 * Refusal for what is none of the formats.
 */
export async function receive(delivery: Delivery): Promise<Received> {
  const { bytes } = delivery;
  if (isGzip(bytes)) return receive({ ...delivery, bytes: unpacked(bytes) });
  if (isZip(bytes)) return articles((await import('./file/docx.ts')).docxArticle(delivery));
  if (isPdf(bytes)) return articles(await (await import('./file/pdf.ts')).pdfArticle(delivery));
  const decoded = decode(bytes, delivery.contentType);
  const root = rootOf(decoded.text);
  if (root !== null) return (await ofXml(root, decoded, delivery)) ?? (await ofMarkup(decoded, delivery)) ?? ofText(decoded, delivery);
  if (/^\s*[{[]/.test(decoded.text)) return (await ofJson(decoded, delivery)) ?? ofText(decoded, delivery);
  return (await ofMarkup(decoded, delivery)) ?? ofText(decoded, delivery);
}

const articles = (...all: readonly Article[]): Received => ({ kind: 'articles', articles: all });

/** A text, or Markdown where the name or the header says so: its marks are such as texts hold too. */
async function ofText(decoded: Decoded, delivery: Delivery): Promise<Received> {
  const marked = /\.(?:md|markdown)$/i.test(delivery.name ?? '') || /\bmarkdown\b/i.test(delivery.contentType ?? '');
  return articles(marked ? (await import('./file/markdown.ts')).markdownArticle(decoded, delivery) : plainArticle(decoded, delivery));
}

async function ofXml(root: string, { text, encoding }: Decoded, delivery: Delivery): Promise<Received | null> {
  if (root === 'rss' || root === 'feed' || root === 'rdf') return feedIn(await guarded(text), delivery, encoding);
  if (root === 'opml') {
    const { subscriptionsOf } = await import('./feed/subscriptions.ts');
    return { kind: 'subscriptions', subscriptions: subscriptionsOf(await guarded(text)) };
  }
  if (root === 'urlset' || root === 'sitemapindex') {
    const { sitemapOf } = await import('./feed/sitemap.ts');
    return { kind: 'sitemap', sitemap: sitemapOf(text, delivery.url ?? null) };
  }
  if (root === 'newsitem' || root === 'newsmessage' || root === 'packageitem') {
    const { newsmlItems } = await import('./wire/newsml.ts');
    return wired(newsmlItems(text), delivery, encoding);
  }
  if (/^\s*<\?xml/.test(text) && root !== 'html') throw new Refusal('unknown format', 'the document is XML of a kind that is not read');
  return null;
}

const guarded = async (xml: string): Promise<string> => (await import('./xml/guard.ts')).guarded(xml);

const feedIn = async (text: string, delivery: Delivery, encoding: string): Promise<Received> => ({
  kind: 'feed',
  feed: (await import('./feed/feed.ts')).feedOf(text, delivery, encoding),
});

async function ofJson({ text, encoding }: Decoded, delivery: Delivery): Promise<Received | null> {
  const said = /\bjson\b/i.test(delivery.contentType ?? '') || /\.json$/i.test(delivery.name ?? '');
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) {
    jsonOf(text);
    return feedIn(text, delivery, encoding);
  }
  const items = /^\s*[{[]/.test(text) && (said || /"uri"\s*:/i.test(text)) ? await ninjsIn(text) : null;
  if (items !== null) return wired(items, delivery, encoding);
  if (said) throw new Refusal('unknown format', 'the document is JSON of a kind that is not read');
  return null;
}

/** The items of a JSON document that is ninjs, or a list of such; null for any other. */
async function ninjsIn(text: string): Promise<readonly WireItem[] | null> {
  const value = jsonOf(text);
  const all = Array.isArray(value) ? value.slice(0, limits.items) : [value];
  const { isNinjs, ninjsItem } = await import('./wire/ninjs.ts');
  return all.length > 0 && all.every(isNinjs) ? all.map(ninjsItem) : null;
}

async function wired(items: readonly WireItem[], delivery: Delivery, encoding: string): Promise<Received> {
  const { wireArticle } = await import('./wire/wire.ts');
  const all = items.map((item) => wireArticle(item, delivery, encoding)).filter((one) => one !== null);
  if (all.length === 0) throw new Refusal('no copy', 'the document holds no text');
  return articles(...all);
}

/** How far into a text its first tag may stand. */
const reach = 2_000;

/** HTML by its first tags, whatever it is called; a file of another name that only begins with some tag is text. */
async function ofMarkup({ text, encoding }: Decoded, delivery: Delivery): Promise<Received | null> {
  const marked =
    /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text.slice(0, reach)) ||
    ((/\bhtml\b/i.test(delivery.contentType ?? '') || /\.x?html?$/i.test(delivery.name ?? '')) &&
      /<[a-z][^<>]{0,500}>/i.test(text.slice(0, reach * 10)));
  return marked ? articles({ ...(await import('./page/page.ts')).markupArticle(text, delivery), encoding }) : null;
}
