import type { Subscription } from '@masar/shapes';
import type { Archive } from './open.ts';

/** A feed that is followed. Times are ISO 8601. */
export interface Followed {
  readonly url: string;
  readonly title: string | null;
  readonly folders: readonly string[];
  readonly lang: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly due: string;
  readonly fetched: string | null;
  readonly newest: string | null;
  readonly failures: number;
  readonly fault: string | null;
  readonly stopped: boolean;
}

/** What a fetch told of the feed itself. */
export type Answer =
  | {
      readonly kind: 'answered';
      /** Where it is asked from now on. */
      readonly url: string;
      readonly title?: string | null;
      readonly etag?: string | null;
      readonly lastModified?: string | null;
      /** Minutes that it asks to wait. */
      readonly every?: number | null;
    }
  /** Milliseconds that the host asks to wait, or null. */
  | { readonly kind: 'later'; readonly wait: number | null }
  | { readonly kind: 'failed'; readonly fault: string }
  | { readonly kind: 'gone' };

/** An item that was taken: its name in the feed and what the feed says of its last change. */
export interface Taken {
  readonly id: string;
  readonly modified: string | null;
}

/** Minutes between two fetches of a feed that asks for nothing, and at least and at most. */
const usual = 30;
const least = 5;
const most = 24 * 60;

const columns = `url, title, folders, lang, etag, last_modified as "lastModified", due, fetched, newest, failures, fault, stopped`;

/** Follows feeds; those followed already stay as they are. Gives the number of new ones. */
export async function follow(
  archive: Archive,
  subscriptions: readonly Pick<Subscription, 'feed' | 'title' | 'folders' | 'lang'>[],
): Promise<number> {
  const made = await archive.query(
    `insert into feed (url, title, folders, lang)
     select url, title, array(select jsonb_array_elements_text(folders)), lang
     from jsonb_to_recordset($1::jsonb) as one (url text, title text, folders jsonb, lang text)
     on conflict do nothing returning url`,
    [JSON.stringify(subscriptions.map(({ feed, title, folders, lang }) => ({ url: feed, title, folders, lang })))],
  );
  return made.length;
}

/** Follows a feed no more; what it gave stays. True where it was followed. */
export const unfollow = async (archive: Archive, url: string): Promise<boolean> =>
  (await archive.query('delete from feed where url = $1 returning url', [url])).length > 0;

/** All feeds that are followed, by address. */
export const followed = (archive: Archive): Promise<Followed[]> =>
  archive.query<Row>(`select ${columns} from feed order by url`).then(plain);

/** The feed of this address; null where it is followed no more, or gone. */
export async function feedAt(archive: Archive, url: string): Promise<Followed | null> {
  return plain(await archive.query<Row>(`select ${columns} from feed where url = $1 and not stopped`, [url]))[0] ?? null;
}

/** Which of these items of a feed were not taken yet, or have changed since. */
export async function untaken(archive: Archive, feed: string, items: readonly Taken[]): Promise<ReadonlySet<string>> {
  const rows = await archive.query<{ item: string }>(
    `select one.item from unnest($2::text[], $3::text[]) as one (item, modified)
     left join feed_item as had on had.feed = $1 and had.item = one.item
     where had.item is null or had.modified is distinct from one.modified`,
    [feed, items.map(({ id }) => id), items.map(({ modified }) => modified)],
  );
  return new Set(rows.map(({ item }) => item));
}

/** Remembers that an item was taken. */
export async function take(archive: Archive, feed: string, { id, modified }: Taken): Promise<void> {
  await archive.query(
    `insert into feed_item (feed, item, modified) values ($1, $2, $3)
     on conflict (feed, item) do update set modified = excluded.modified, taken = now()`,
    [feed, id, modified],
  );
  await archive.query('update feed set newest = now() where url = $1', [feed]);
}

/**
 * Remembers how a feed answered and when it is asked again: when it or its host says so, else in half an hour, spread by a tenth
 * so that feeds do not come due together; after failures twice as late each time, a day at most. One that is gone is asked no more.
 */
export async function answered(archive: Archive, { url }: Pick<Followed, 'url'>, answer: Answer): Promise<void> {
  const later = (minutes: string) =>
    `due = now() + least(${most}, greatest(${least}, ${minutes})) * (1 + random() / 10) * interval '1 minute'`;
  if (answer.kind === 'gone')
    await archive.query(`update feed set stopped = true, fault = 'the host says that it is gone' where url = $1`, [url]);
  else if (answer.kind === 'later')
    await archive.query(`update feed set ${later('$2::float8')}, fault = null where url = $1`, [
      url,
      (answer.wait ?? usual * 60_000) / 60_000,
    ]);
  else if (answer.kind === 'failed')
    await archive.query(
      `update feed set failures = failures + 1, fault = $2, ${later(`${usual} * power(2, least(failures, 10))`)} where url = $1`,
      [url, answer.fault],
    );
  else
    await archive.query(
      `update feed set url = case when exists (select 1 from feed where url = $2) then url else $2 end, title = coalesce(title, $3),
         etag = $4, last_modified = $5, fetched = now(), failures = 0, fault = null, ${later('$6::float8')} where url = $1`,
      [url, answer.url, answer.title ?? null, answer.etag ?? null, answer.lastModified ?? null, answer.every ?? usual],
    );
}

type Row = Omit<Followed, 'due' | 'fetched' | 'newest'> & {
  readonly due: Date;
  readonly fetched: Date | null;
  readonly newest: Date | null;
};

const plain = (rows: readonly Row[]): Followed[] =>
  rows.map((row) => ({
    ...row,
    due: row.due.toISOString(),
    fetched: row.fetched?.toISOString() ?? null,
    newest: row.newest?.toISOString() ?? null,
  }));
