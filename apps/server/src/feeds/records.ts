import type { Hit } from '@masar/archive';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

/** A feed of records that were found. */
export interface RecordFeed {
  readonly hits: readonly (Hit & { readonly taken: string })[];
  readonly names: Readonly<Record<string, string>>;
  /** Where the feed itself is. */
  readonly self: string;
  readonly linkOf: (hit: Hit) => string;
}

const titleOf = ({ speaker, side, act, kind }: Hit, names: RecordFeed['names']): string =>
  [speaker ?? side, act ?? kind].flatMap((key) => (key === null ? [] : [names[key] ?? key])).join(' · ');

/** As Atom (RFC 4287). A record is one entry for good: its id is that of the record. */
export function atomOf({ hits, names, self, linkOf }: RecordFeed): string {
  return generateAtomFeed({
    id: self,
    title: { value: 'Masar' },
    updated: new Date(hits[0]?.taken ?? 0),
    links: [{ href: self, rel: 'self' }],
    entries: hits.map((hit) => ({
      id: `urn:masar:${hit.id}`,
      title: { value: titleOf(hit, names) },
      updated: new Date(hit.taken),
      ...(hit.published === null ? {} : { published: new Date(hit.published) }),
      links: [{ href: linkOf(hit) }],
      authors: [{ name: hit.outlet ?? 'Masar' }],
      content: { value: hit.quote, type: 'text' },
    })),
  });
}

/** As JSON Feed 1.1. */
export function jsonFeedOf({ hits, names, self, linkOf }: RecordFeed): object {
  return generateJsonFeed({
    title: 'Masar',
    feed_url: self,
    items: hits.map((hit) => ({
      id: `urn:masar:${hit.id}`,
      url: linkOf(hit),
      title: titleOf(hit, names),
      content_text: hit.quote,
      date_modified: new Date(hit.taken),
      ...(hit.published === null ? {} : { date_published: new Date(hit.published) }),
      ...(hit.outlet === null ? {} : { authors: [{ name: hit.outlet }] }),
    })),
  }) as object;
}
