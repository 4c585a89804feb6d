import { readFileSync } from 'node:fs';
import { type Archive, type Followed, follow, followed, unfollow } from '@masar/archive';
import { opmlOf, receive } from '@masar/intake';
import { Refusal } from '../refusal.ts';
import { sentenceOf } from './fetched.ts';

/** Days without anything new after which a feed is called silent. */
const silence = 7;
const day = 24 * 60 * 60 * 1000;

/** Follows the feeds of an OPML file. Gives one sentence. */
export async function followFile(archive: Archive, file: string): Promise<string> {
  const received = await receive({ bytes: readFileSync(file), name: file }).catch((error) => {
    throw new Refusal(`"${file}": ${sentenceOf(error)}`);
  });
  if (received.kind !== 'subscriptions') throw new Refusal(`"${file}" is no OPML file`);
  return `${await follow(archive, received.subscriptions)} feeds are followed. To fetch them now: masar fetch\n`;
}

/** Follows a feed no more. Throws a Refusal for one that is not followed. */
export async function unfollowOne(archive: Archive, url: string): Promise<string> {
  if (!(await unfollow(archive, url))) throw new Refusal(`the feed ${url} is not followed`);
  return `The feed ${url} is followed no more; what it gave stays.\n`;
}

/** The feeds that are followed as an OPML file. */
export const feedsAsOpml = async (archive: Archive): Promise<string> =>
  opmlOf(
    (await followed(archive)).map(({ url, title, folders, lang }) => ({ feed: url, title, site: null, lang, folders })),
    'Masar',
  );

/** A line a feed: how it is, its name, its address. */
export function feedLines(feeds: readonly Followed[], now: number): string {
  if (feeds.length === 0) return 'No feed is followed. To follow one: masar add https://…\n';
  return feeds
    .map((feed) => `${stateOf(feed, now).padEnd(24)} ${feed.title ?? ''}\n  ${feed.url}${feed.fault === null ? '' : `\n  ${feed.fault}`}\n`)
    .join('');
}

function stateOf({ stopped, failures, fetched, newest }: Followed, now: number): string {
  if (stopped) return 'gone';
  if (failures > 0) return `failed ${failures} times`;
  if (fetched === null) return 'not fetched yet';
  const days = newest === null ? null : Math.floor((now - Date.parse(newest)) / day);
  if (days === null) return 'nothing yet';
  return days >= silence ? `silent for ${days} days` : `well, news ${days === 0 ? 'today' : `${days} days ago`}`;
}
