import type { Article, Feed, FeedItem } from '@masar/shapes';
import { parseFeed } from 'feedsmith';
import { addressOf, domainOf } from '../address.ts';
import { article } from '../article.ts';
import { instantOf } from '../dates.ts';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import type { Piece } from '../page/blocks.ts';
import { fragment, line } from '../page/fragment.ts';
import { Refusal } from '../refusal.ts';
import { set } from '../set.ts';
import { type Draft, type FeedDraft, ofAtom, ofJson, ofRdf, ofRss } from './drafts.ts';

/** Copy of this size, in UTF-16 units, may be a whole article. */
const whole = 500;
/** A text that breaks off. */
const brokenOff = /(?:\.\.\.|\u2026|\[\u2026\])\s*\]?$/;

/** A feed of any format, already decoded and, where it is XML, guarded. Throws a Refusal. */
export function feedOf(text: string, delivery: Pick<Delivery, 'url'>, encoding: string): Feed {
  const draft = draftOf(text);
  if (draft.items.length > limits.items) throw new Refusal('too large', `the feed has more than ${limits.items} items`);
  const base = delivery.url ?? null;
  const self = addressOf(draft.self, base);
  const site = addressOf(draft.site, base);
  const title = line(draft.title);
  const seen = new Set<string>();
  const items = draft.items
    .map((item) =>
      itemOf(item, { base: site ?? base, outlet: title, domain: domainOf(base) ?? domainOf(self), lang: draft.lang, encoding }),
    )
    .filter((item) => item !== null && !seen.has(item.id) && seen.add(item.id)) as FeedItem[];
  return {
    format: draft.format,
    title,
    self,
    site,
    lang: draft.lang?.toLowerCase() ?? null,
    hubs: draft.hubs.map((hub) => addressOf(hub, base)).filter((hub) => hub !== null),
    every: draft.every !== null && draft.every > 0 ? Math.round(draft.every) : null,
    next: addressOf(draft.next, base),
    items,
  };
}

function draftOf(text: string): FeedDraft {
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    parsed = parseFeed(text);
  } catch {
    throw new Refusal('malformed', 'the feed cannot be read');
  }
  if (parsed.format === 'rss') return ofRss(parsed.feed);
  if (parsed.format === 'atom') return ofAtom(parsed.feed);
  return parsed.format === 'rdf' ? ofRdf(parsed.feed) : ofJson(parsed.feed);
}

interface Around {
  readonly base: string | null;
  readonly outlet: string | null;
  readonly domain: string | null;
  readonly lang: string | null;
  readonly encoding: string;
}

/** An item, or null for one that says nothing. */
function itemOf(draft: Draft, around: Around): FeedItem | null {
  const url = addressOf(draft.url, around.base);
  const title = line(draft.title)?.slice(0, limits.field) ?? null;
  const published = draft.published.map(instantOf).find((date) => date !== null) ?? null;
  const modified = draft.modified.map(instantOf).find((date) => date !== null) ?? null;
  const id = draft.id?.trim() || url || [title, published].filter((part) => part !== null).join(' ');
  if (id === '') return null;
  const content = copyOf(draft.content);
  const summary = copyOf(draft.summary);
  const size = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const copy = size(content) >= size(summary) ? content : summary;
  const full = copy === content && size(content) >= whole && !brokenOff.test(content.at(-1)?.text ?? '');
  const { text, blocks } = set([...(title === null ? [] : [{ kind: 'headline', text: title } as const]), ...copy]);
  if (text === '') return null;
  const made: Article = article(
    {
      format: 'feed',
      text,
      blocks,
      title,
      id,
      bylines: [...new Set(draft.authors.map((author) => line(author)).filter((author) => author !== null))],
      credits: draft.credits,
      published,
      modified,
      summary:
        summary
          .map((piece) => piece.text)
          .join(' ')
          .slice(0, limits.field) || null,
      keywords: draft.keywords,
      outlet: around.outlet,
      langs: [
        { tag: draft.lang, found: 'feed' },
        { tag: around.lang, found: 'feed' },
      ],
      encoding: around.encoding,
      found: {
        ...(title === null ? {} : { title: 'feed' }),
        ...(draft.authors.length === 0 ? {} : { bylines: 'feed' }),
        ...(published === null ? {} : { published: 'feed' }),
        ...(modified === null ? {} : { modified: 'feed' }),
      },
    },
    { url },
  );
  return {
    id,
    url,
    title,
    published,
    modified,
    full,
    article: { ...made, outlet: { name: around.outlet, domain: around.domain ?? made.outlet.domain } },
  };
}

/** The copy of an item's field; none where it is refused, so that one item does not cost the others. */
function copyOf(html: string | null): Piece[] {
  try {
    return html === null ? [] : fragment(html);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
