import { setTimeout } from 'node:timers/promises';
import {
  type Addition,
  type Answer,
  type Archive,
  addAll,
  answered,
  check,
  claimDue,
  type Followed,
  follow,
  take,
  untaken,
  untilDue,
} from '@masar/archive';
import { Refusal as NotRead, type Received, receiveFile } from '@masar/intake';
import { Refusal as NotFetched, type Outbound, openOutbound } from '@masar/outbound';
import type { Article, Feed } from '@masar/shapes';
import { articlesOf } from '../received.ts';
import { Refusal } from '../refusal.ts';
import { additionOf, type Given } from './additions.ts';

/** Media types that hold stories or feeds. */
const types = [
  'text/',
  'application/xhtml+xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/json',
  'application/feed+json',
  'application/pdf',
];

/** What a run did. */
export interface Tally {
  feeds: number;
  added: number;
  known: number;
  failed: number;
}

/** A way out for the commands: hosts of one's own network only where they are named. */
export const wayOut = (version: string, internal: readonly string[]): Outbound => {
  const contact = process.env['MASAR_CONTACT'];
  return openOutbound({
    agent: `Masar/${version}${contact === undefined ? '' : ` (+${contact})`}`,
    internal,
    log: (line) => console.error(`masar: ${line}`),
  });
};

/** True for an argument that is an address and no file. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Adds what is behind an address: a page or a file is read, a feed or an OPML file is followed. Gives one sentence that says which. */
export async function addAddress(archive: Archive, outbound: Outbound, url: string, given: Given): Promise<string> {
  const got = await fetched(outbound, url);
  if (got.received.kind === 'feed') {
    await follow(archive, [{ feed: got.url, title: got.received.feed.title, folders: [], lang: got.received.feed.lang }]);
    return `The feed ${got.url} is followed. To fetch it now: masar fetch\n`;
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

/** Fetches every feed that is due and takes what is new in it, until none is left or `signal` says stop. Errors go to `said`, a line each. */
export async function fetchDue(
  archive: Archive,
  outbound: Outbound,
  { signal, said }: { readonly signal: AbortSignal; readonly said: (line: string) => void },
): Promise<Tally> {
  const tally: Tally = { feeds: 0, added: 0, known: 0, failed: 0 };
  while (!signal.aborted) {
    const feed = await claimDue(archive);
    if (feed === null) break;
    tally.feeds++;
    const answer = await fetchFeed(archive, outbound, feed, { signal, said, tally });
    if (answer.kind === 'failed') {
      tally.failed++;
      said(`${feed.url}: ${answer.fault}`);
    }
    if (!signal.aborted) await answered(archive, feed, answer);
  }
  return tally;
}

/** Milliseconds after which all of an archive is looked at again. */
const day = 24 * 60 * 60 * 1000;

/**
 * Fetches feeds as they come due until `signal` says stop, and looks once a day whether everything is as it was received. `told`
 * hears of each round in which there was something to fetch.
 */
export async function watch(
  archive: Archive,
  outbound: Outbound,
  how: { readonly signal: AbortSignal; readonly said: (line: string) => void; readonly told: (tally: Tally) => void },
): Promise<void> {
  let checked = Date.now();
  while (!how.signal.aborted) {
    if (Date.now() - checked > day) {
      for (const fault of (await check(archive)).faults) how.said(`the archive is not as it was received: ${fault}`);
      checked = Date.now();
    }
    const tally = await fetchDue(archive, outbound, how);
    if (tally.feeds > 0) how.told(tally);
    const wait = Math.min(60_000, Math.max(500, (await untilDue(archive)) ?? 60_000));
    // Rejects when it is told to stop, also where that came before it was asked.
    await setTimeout(wait, undefined, { signal: how.signal }).catch(() => {});
  }
}

interface Run {
  readonly signal: AbortSignal;
  readonly said: (line: string) => void;
  readonly tally: Tally;
}

async function fetchFeed(archive: Archive, outbound: Outbound, feed: Followed, run: Run): Promise<Answer> {
  try {
    const got = await outbound.get({ url: feed.url, types, etag: feed.etag, lastModified: feed.lastModified });
    if (got.kind === 'not modified') return { kind: 'answered', url: feed.url, etag: feed.etag, lastModified: feed.lastModified };
    if (got.kind !== 'fetched') return got;
    const received = await receiveFile({ bytes: got.bytes, url: got.url, contentType: got.contentType });
    if (received.kind !== 'feed') return { kind: 'failed', fault: 'what it sends is no feed' };
    const left = await takeItems(archive, outbound, feed, { feed: received.feed, bytes: got.bytes, run });
    const { title, every } = received.feed;
    // Where an item has to be fetched again, so has the feed, whether it changed or not.
    const { etag, lastModified } = left ? { etag: null, lastModified: null } : got;
    return { kind: 'answered', url: got.moved, title, every, etag, lastModified };
  } catch (error) {
    return { kind: 'failed', fault: sentenceOf(error) };
  }
}

/** Takes the new items of a feed, each with its story or not at all. True when one is left for the next time. */
async function takeItems(
  archive: Archive,
  outbound: Outbound,
  followed: Followed,
  { feed, bytes, run }: { readonly feed: Feed; readonly bytes: Uint8Array; readonly run: Run },
): Promise<boolean> {
  const fresh = await untaken(archive, followed.url, feed.items);
  let left = false;
  for (const item of feed.items) {
    if (!fresh.has(item.id)) continue;
    if (run.signal.aborted) return true;
    const page = item.full || item.url === null ? null : await pageOf(outbound, item.url, run);
    if (page === 'later') {
      left = true;
      continue;
    }
    const given: Given = { lang: 'auto' };
    const additions: Addition[] =
      page === null
        ? [additionOf(item.article, bytes, followed.url, given)]
        : page.articles.map((article) =>
            additionOf({ ...article, published: article.published ?? item.published }, page.bytes, page.url, given),
          );
    await archive.together(async () => {
      for (const { isNew } of await addAll(archive, additions)) run.tally[isNew ? 'added' : 'known']++;
      await take(archive, followed.url, item);
    });
  }
  return left;
}

/** The stories of an item's page; null where the feed's own words have to do, and `later` where it is worth asking again. */
async function pageOf(
  outbound: Outbound,
  url: string,
  { said, tally }: Run,
): Promise<{ readonly articles: readonly Article[]; readonly bytes: Uint8Array; readonly url: string } | 'later' | null> {
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

/** A host that asks to come again. */
class Later extends Refusal {}

/** What is behind an address. Throws a refusal. */
async function fetched(
  outbound: Outbound,
  url: string,
): Promise<{ readonly received: Received; readonly bytes: Uint8Array; readonly url: string }> {
  const got = await outbound.get({ url, types });
  if (got.kind === 'later') throw new Later('the host asks to come again later');
  if (got.kind !== 'fetched') throw new Refusal('the host says that it is gone');
  return { received: await receiveFile({ bytes: got.bytes, url: got.url, contentType: got.contentType }), bytes: got.bytes, url: got.url };
}

/** The sentence of a refusal; any other error is a fault of this program and thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof NotFetched || error instanceof NotRead || error instanceof Refusal) return error.message;
  throw error;
}
