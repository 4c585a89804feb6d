import {
  type Addition,
  type Answer,
  type Archive,
  addAll,
  answered,
  check,
  type Followed,
  feedAt,
  follow,
  type Hand,
  type Skills,
  take,
  untaken,
} from '@masar/archive';
import { receive } from '@masar/intake';
import { Refusal as NotFetched, type Outbound } from '@masar/outbound';
import type { Article } from '@masar/shapes';
import { articlesOf } from '../received.ts';
import { Refusal } from '../refusal.ts';
import { additionOf, type Given } from './additions.ts';
import { fetched, Later, sentenceOf, types } from './fetched.ts';
import { type Item, type Listing, listingOf } from './items.ts';
import { withJobs } from './jobs.ts';

/** Items of a source that are taken in one round; those left come the next time. */
const aRound = 300;
/** Pages behind the first that are asked of a feed. */
const pages = 10;

/** What a run did. */
export interface Tally {
  feeds: number;
  added: number;
  known: number;
  failed: number;
}

/** Adds what is behind an address: a page or a file is read; a feed, a news sitemap or an OPML file is followed. Gives one sentence that says which. */
export async function addAddress(archive: Archive, outbound: Outbound, url: string, given: Given): Promise<string> {
  const got = await fetched(outbound, url);
  const listing = listingOf(got.received, Date.now());
  if (listing !== null) {
    await follow(archive, [{ feed: got.url, title: listing.title, folders: [], lang: listing.lang }]);
    return `The ${got.received.kind} ${got.url} is followed. To fetch it now: masar fetch\n`;
  }
  if (got.received.kind === 'subscriptions') {
    const made = await follow(archive, got.received.subscriptions);
    return `${made} feeds are followed. To fetch them now: masar fetch\n`;
  }
  const additions = articlesOf(got.received).map((article) => additionOf(article, got.bytes, got.url, given));
  if (additions.length === 0) throw new Refusal(`${url} holds no story`);
  const made = await addAll(archive, additions);
  const fresh = made.filter(({ isNew }) => isNew);
  return `${fresh.length} stories added with ${fresh.reduce((sum, { records }) => sum + records, 0)} records.\n`;
}

/** Milliseconds for which one feed is fetched at a time; what is left comes the next time. */
const budget = 10 * 60_000;

/** What a fetch tells of itself: errors a line each, and what it did. */
export interface Told {
  readonly said: (line: string) => void;
  readonly told: (tally: Tally) => void;
}

/** The job of fetching a feed and taking what is new in it. Of one that was not finished it is due still. */
export const fetchJob =
  (outbound: Outbound, { said, told }: Told): NonNullable<Skills['fetch']> =>
  async (url, hand) => {
    const feed = await hand.lend((archive) => feedAt(archive, url));
    if (feed === null) return;
    const tally: Tally = { feeds: 1, added: 0, known: 0, failed: 0 };
    const signal = AbortSignal.any([hand.signal, AbortSignal.timeout(budget)]);
    const answer = await fetchFeed(hand, outbound, feed, { signal, said, tally }).catch((error: Error) => {
      // A fault of this program: the job is tried again.
      said(`${url}: ${error.message}`);
      throw error;
    });
    if (answer.kind === 'failed') {
      tally.failed++;
      said(`${url}: ${answer.fault}`);
    }
    if (!hand.signal.aborted) await hand.together((archive) => answered(archive, feed, answer));
    told(tally);
  };

/** Fetches every feed that is due, until none is left or `signal` says stop. */
export async function fetchDue(
  archive: Archive,
  outbound: Outbound,
  { signal, said }: { readonly signal: AbortSignal; readonly said: (line: string) => void },
): Promise<Tally> {
  const all: Tally = { feeds: 0, added: 0, known: 0, failed: 0 };
  const told = (tally: Tally) => {
    for (const name of ['feeds', 'added', 'known', 'failed'] as const) all[name] += tally[name];
  };
  await withJobs(archive, (jobs) => jobs.work({ fetch: fetchJob(outbound, { said, told }) }, { signal, until: 'idle' }));
  return all;
}

/** Milliseconds after which all of an archive is looked at again. */
const day = 24 * 60 * 60 * 1000;

/** Fetches feeds as they come due until `signal` says stop, and looks once a day whether everything is as it was received. */
export async function watch(archive: Archive, outbound: Outbound, { signal, said, told }: Told & { signal: AbortSignal }): Promise<void> {
  while (!signal.aborted) {
    const today = AbortSignal.any([signal, AbortSignal.timeout(day)]);
    await withJobs(archive, (jobs) => jobs.work({ fetch: fetchJob(outbound, { said, told }) }, { signal: today }));
    if (signal.aborted) return;
    for (const fault of (await check(archive)).faults) said(`the archive is not as it was received: ${fault}`);
  }
}

interface Run {
  readonly signal: AbortSignal;
  readonly said: (line: string) => void;
  readonly tally: Tally;
}

async function fetchFeed(hand: Hand, outbound: Outbound, feed: Followed, run: Run): Promise<Answer> {
  try {
    const got = await outbound.get({ url: feed.url, types, etag: feed.etag, lastModified: feed.lastModified });
    if (got.kind === 'not modified') return { kind: 'answered', url: feed.url, etag: feed.etag, lastModified: feed.lastModified };
    if (got.kind !== 'fetched') return got;
    const received = await receive({ bytes: got.bytes, url: got.url, contentType: got.contentType });
    const listing = listingOf(received, Date.now());
    if (listing === null) return { kind: 'failed', fault: 'what it sends is no feed' };
    const left = await takeListing(hand, outbound, feed, { listing, bytes: got.bytes, run });
    const { title, every } = listing;
    // Where an item has to be fetched again, so has the feed, whether it changed or not.
    const { etag, lastModified } = left ? { etag: null, lastModified: null } : got;
    return { kind: 'answered', url: got.moved, title, every, etag, lastModified };
  } catch (error) {
    return { kind: 'failed', fault: sentenceOf(error) };
  }
}

interface Page {
  readonly listing: Listing;
  readonly bytes: Uint8Array;
  readonly run: Run;
}

/** Takes what is new in a source: in its sitemaps where it is an index; in the pages behind where all of one is new since the last time. True when some is left for the next time. */
async function takeListing(hand: Hand, outbound: Outbound, followed: Followed, first: Page): Promise<boolean> {
  const inner: Page[] = [];
  for (const url of first.listing.inner) {
    const page = await listed(outbound, url, first.run);
    if (page !== null) inner.push(page);
  }
  let { left, allNew } = await takeItems(hand, outbound, followed, first);
  for (const page of inner) left = (await takeItems(hand, outbound, followed, page)).left || left;
  let next = followed.fetched === null ? null : first.listing.next;
  for (let n = 0; n < pages && next !== null && allNew && !left; n++) {
    const page = await listed(outbound, next, first.run);
    if (page === null) break;
    ({ left, allNew } = await takeItems(hand, outbound, followed, page));
    next = page.listing.next;
  }
  return left;
}

/** A further list of a source; null where it cannot be had, which is said. */
async function listed(outbound: Outbound, url: string, run: Run): Promise<Page | null> {
  try {
    const { received, bytes } = await fetched(outbound, url);
    const listing = listingOf(received, Date.now());
    if (listing === null) throw new Refusal('what it sends is no feed');
    return { listing, bytes, run };
  } catch (error) {
    run.tally.failed++;
    run.said(`${url}: ${sentenceOf(error)}`);
    return null;
  }
}

/** Takes the new items of a list, each with its story or not at all. Tells whether some is left for the next time, and whether all were new. */
async function takeItems(
  hand: Hand,
  outbound: Outbound,
  followed: Followed,
  { listing: { items }, bytes, run }: Page,
): Promise<{ left: boolean; allNew: boolean }> {
  const fresh = await hand.lend((archive) => untaken(archive, followed.url, items));
  const isNew = items.filter(({ id }) => fresh.has(id));
  let left = isNew.length > aRound;
  for (const item of isNew.slice(0, aRound)) {
    if (run.signal.aborted) return { left: true, allNew: false };
    const page = item.full || item.url === null ? null : await pageOf(outbound, item.url, run);
    if (page === 'later') {
      left = true;
      continue;
    }
    const additions = additionsFor(item, page, { bytes, url: followed.url });
    await hand.together(async (archive) => {
      for (const { isNew: isAdded } of await addAll(archive, additions)) run.tally[isAdded ? 'added' : 'known']++;
      await take(archive, followed.url, item);
    });
  }
  return { left, allNew: items.length > 0 && isNew.length === items.length };
}

/** The stories of an item: those of its page, else what the list itself holds; none of an address that leads to no story. */
function additionsFor({ article, published }: Item, page: FetchedPage | null, list: { bytes: Uint8Array; url: string }): Addition[] {
  const given: Given = { lang: 'auto' };
  if (page === null) return article === null ? [] : [additionOf(article, list.bytes, list.url, given)];
  return page.articles.map((one) => additionOf({ ...one, published: one.published ?? published }, page.bytes, page.url, given));
}

interface FetchedPage {
  readonly articles: readonly Article[];
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** The stories of an item's page; null where the feed's own words have to do, and `later` where it is worth asking again. */
async function pageOf(outbound: Outbound, url: string, { said, tally }: Run): Promise<FetchedPage | 'later' | null> {
  try {
    const { received, bytes, url: from } = await fetched(outbound, url);
    const articles = received.kind === 'articles' ? received.articles : [];
    return articles.length === 0 ? null : { articles, bytes, url: from };
  } catch (error) {
    tally.failed++;
    said(`${url}: ${sentenceOf(error)}`);
    return error instanceof Later || (error instanceof NotFetched && (error.reason === 'too slow' || error.reason === 'unreachable'))
      ? 'later'
      : null;
  }
}
