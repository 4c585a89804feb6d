import type { Article } from '@masar/shapes';
import { addressOf } from '../address.ts';
import { dayInAddress, instantOf } from '../dates.ts';
import { limits } from '../limits.ts';
import { shown } from './clean.ts';
import { type LinkedData, linkedData } from './json-ld.ts';
import { likeness } from './title.ts';

type Dated = { readonly value: string | null; readonly found: NonNullable<Article['found']['published']> };

/** What a page says of its article outside of the copy. */
export interface Metadata {
  readonly linked: LinkedData | null;
  readonly outlet: string | null;
  readonly published: Dated;
  readonly modified: Dated;
  readonly bylines: { readonly value: readonly string[]; readonly found: NonNullable<Article['found']['bylines']> };
  readonly canonical: string | null;
  readonly langs: readonly { readonly tag: string | null; readonly found: NonNullable<Article['found']['lang']> }[];
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly titles: readonly string[];
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'date',
  'cxenseparse:recs:publishtime',
  'article.published',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'article.updated',
];
const authorNames = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author'];
const bylineMarkup =
  '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],.byline__name,.author-name,.byline a,.article__author';
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
/** Meta elements that are looked at. */
const most = 500;

export function metadataOf(document: Document, url: string | null): Metadata {
  const metas = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, most)) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    )
      ?.trim()
      .toLowerCase();
    const content = shown((meta.getAttribute('content') ?? '').slice(0, limits.field));
    if (name && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const linked = linkedData(
    [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) => script.textContent ?? ''),
  );
  const outlet = meta('og:site_name', 'application-name', 'dc.publisher') ?? linked?.publisher ?? null;
  const base = addressOf(document.querySelector('base')?.getAttribute('href'), url) ?? url;
  const html = document.documentElement;
  return {
    linked,
    outlet: outlet === null ? null : shown(outlet),
    published: firstDate([
      ['json-ld', linked?.published],
      ...publishedNames.map((name) => ['meta', metas.get(name)] as const),
      ['markup', document.querySelector('[itemprop~="datePublished"]')?.getAttribute('content')],
      ['markup', document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime')],
      ['markup', timeOf(document)],
      ['url', dayInAddress(url)],
    ]),
    modified: firstDate([
      ['json-ld', linked?.modified],
      ...modifiedNames.map((name) => ['meta', metas.get(name)] as const),
      ['markup', document.querySelector('[itemprop~="dateModified"]')?.getAttribute('content')],
      ['markup', document.querySelector('[itemprop~="dateModified"]')?.getAttribute('datetime')],
    ]),
    bylines: bylinesOf(
      document,
      linked,
      authorNames.flatMap((name) => metas.get(name) ?? []),
      outlet,
    ),
    canonical:
      addressOf(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), base) ??
      addressOf(meta('og:url'), base) ??
      addressOf(linked?.address, base),
    langs: [
      { tag: linked?.lang ?? null, found: 'json-ld' },
      { tag: html.getAttribute('lang') ?? html.getAttribute('xml:lang'), found: 'markup' },
      { tag: meta('og:locale', 'content-language', 'dc.language', 'language'), found: 'meta' },
    ],
    summary: meta('og:description', 'description', 'twitter:description', 'dc.description') ?? linked?.summary ?? null,
    keywords: [
      ...new Set(
        linked?.keywords.length
          ? linked.keywords
          : (meta('news_keywords', 'keywords') ?? '')
              .split(/[,\u060c;]/)
              .map((word) => word.trim())
              .filter(Boolean),
      ),
    ].slice(0, 50),
    titles: [linked?.headline, ...titleNames.map((name) => metas.get(name))].flatMap((line) =>
      line ? [shown(line.slice(0, limits.field))] : [],
    ),
  };
}

function firstDate(candidates: readonly (readonly [Dated['found'], string | null | undefined])[]): Dated {
  for (const [found, written] of candidates) {
    const value = instantOf(written);
    if (value !== null) return { value, found };
  }
  return { value: null, found: 'markup' };
}

/** The `<time>` that is marked as publication, or the only one of the page or of its article. */
function timeOf(document: Document): string | null {
  const marked = document.querySelector('time[pubdate],time.entry-date.published,time.published,header time[datetime]');
  const times = [...document.querySelectorAll('time[datetime]')];
  const inArticle = [...document.querySelectorAll('article time[datetime],main time[datetime]')];
  return (marked ?? (times.length === 1 ? times[0] : inArticle.length === 1 ? inArticle[0] : null))?.getAttribute('datetime') ?? null;
}

function bylinesOf(document: Document, linked: LinkedData | null, metas: readonly string[], outlet: string | null): Metadata['bylines'] {
  const clean = (names: readonly string[]) =>
    [...new Set(names.map((name) => shown(name)).filter((name) => isName(name, outlet)))].slice(0, 20);
  const declared = clean(linked?.authors ?? []);
  if (declared.length > 0) return { value: declared, found: 'json-ld' };
  const named = clean(metas);
  if (named.length > 0) return { value: named, found: 'meta' };
  return { value: clean([...document.querySelectorAll(bylineMarkup)].map((element) => element.textContent ?? '')), found: 'markup' };
}

/** A name of a person or desk: no address, no sentence, not the outlet itself. */
const isName = (name: string, outlet: string | null): boolean =>
  name !== '' &&
  name.length <= 100 &&
  !/[@/]|^https?:|\.(?:com|net|org)\b/i.test(name) &&
  /\p{L}/u.test(name) &&
  (outlet === null || likeness(name, outlet) < 1);
