import type { Article } from '@masar/shapes';
import { domainOf } from './address.ts';
import type { Delivery } from './delivery.ts';
import { directionOf, langOf } from './lang.ts';

/** What a format knows of an article; the rest follows from the delivery and the text. */
export type Known = Pick<Article, 'format' | 'text' | 'blocks'> &
  Partial<Omit<Article, 'lang' | 'direction' | 'url' | 'outlet'>> & {
    /** Name of the outlet. */
    readonly outlet?: string | null;
    /** Language tags that are declared, most trusted first. */
    readonly langs?: readonly { readonly tag: string | null | undefined; readonly found: NonNullable<Article['found']['lang']> }[];
  };

/** The article that a format found in a delivery. */
export function article({ langs = [], outlet = null, ...known }: Known, { url = null }: Pick<Delivery, 'url'>): Article {
  const { lang, declared } = langOf(
    known.text,
    langs.map(({ tag }) => tag),
  );
  const tagged = langs.find(({ tag }) => declared && tag?.trim().toLowerCase().replaceAll('_', '-') === lang);
  return {
    title: null,
    bylines: [],
    credits: [],
    canonical: null,
    original: null,
    id: null,
    version: null,
    published: null,
    modified: null,
    summary: null,
    keywords: [],
    status: 'usable',
    encoding: null,
    ...known,
    url,
    outlet: { name: outlet, domain: domainOf(url) ?? domainOf(known.canonical ?? null) },
    lang,
    direction: directionOf(known.text),
    found: { ...known.found, ...(lang === null ? {} : { lang: tagged?.found ?? 'text' }) },
  };
}
