import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '../test/postgres.mjs';
import { type Archive, deadJobs, follow, type Hand, type Jobs, open, openJobs } from './index.ts';

const server = await startPostgres({ fsync: 'off' });
if (server === null) throw new Error('there is no PostgreSQL: npm install brings one for this platform');
const archives: Archive[] = [];
const workers: Jobs[] = [];
let archive: Archive;
beforeAll(async () => {
  const place = await server.database('jobs');
  archive = await open(place);
  for (const one of [await open(place), await open(place)]) {
    archives.push(one);
    workers.push(await openJobs(one));
  }
}, 120_000);
beforeEach(async () => {
  await archive.query('truncate feed cascade; delete from job.job');
});
afterAll(async () => {
  for (const one of workers) await one.close();
  for (const one of [archive, ...archives]) await one.close();
  await server.stop();
});

const feeds = (...urls: string[]) =>
  follow(
    archive,
    urls.map((feed) => ({ feed, title: null, folders: [], lang: null })),
  );
const fetched = (feed: string, { together }: Hand) =>
  together((one) => one.query(`update feed set due = now() + interval '1 hour' where url = $1`, [feed]));
/** Works until there is nothing that could be done now, or no job is left. */
const go = (worker: number, fetch: (feed: string, hand: Hand) => Promise<unknown>, until: 'idle' | 'empty' = 'idle') =>
  (workers[worker] as Jobs).work(
    { fetch: async (feed, hand) => void (await fetch(feed, hand)) },
    { signal: new AbortController().signal, until },
  );
const states = async () =>
  (await archive.query<{ state: string }>(`select state::text as state from job.job where name = 'fetch' order by created_on, id`)).map(
    ({ state }) => state,
  );

test('what is due is done once, however many workers there are, and no host is asked by two at once', async () => {
  await feeds('https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1', 'https://c.example/1');
  const done: string[] = [];
  const asked = new Map<string, number>();
  let most = 0;
  const fetch = async (feed: string, hand: Hand) => {
    const { host } = new URL(feed);
    asked.set(host, (asked.get(host) ?? 0) + 1);
    most = Math.max(most, ...asked.values());
    await new Promise((resolve) => setTimeout(resolve, 50));
    done.push(feed);
    await fetched(feed, hand);
    asked.set(host, (asked.get(host) ?? 0) - 1);
  };
  await Promise.all([go(0, fetch), go(1, fetch)]);
  await go(0, fetch);
  expect(done.sort()).toEqual((await archive.query<{ url: string }>('select url from feed order by url')).map(({ url }) => url));
  expect(most).toBe(1);
}, 60_000);

test('what fails is tried again, later each time, then lies dead with its reason until a person gives it back', async () => {
  await feeds('https://a.example/bad', 'https://a.example/good');
  await archive.query(`update feed set due = now() - interval '1 hour' where url like '%bad'`);
  const done: string[] = [];
  const fetch = async (feed: string, hand: Hand) => {
    if (feed.endsWith('bad') && !done.includes('bad is well')) throw new Error('this feed is more than the program bears');
    done.push(feed);
    await fetched(feed, hand);
  };
  const waits: number[] = [];
  for (let n = 0; n < 4; n++) {
    await go(n % 2, fetch);
    const [job] = await archive.query<{ wait: number }>(
      `select extract(epoch from start_after - now())::float8 as wait from job.job where name = 'fetch' and state = 'retry'`,
    );
    if (job !== undefined) waits.push(job.wait);
    await archive.query(`update job.job set start_after = now() where state = 'retry'`);
  }
  expect(waits).toHaveLength(3);
  for (const [at, wait] of waits.entries()) expect(wait).toBeGreaterThan(25 * 2 ** at);
  await go(0, fetch);
  // The other feed of its host goes on; the dead one is due, and is not called.
  expect(done).toEqual(['https://a.example/good']);
  expect((await (workers[0] as Jobs).queues()).dead).toMatchObject([
    { kind: 'fetch', data: { feed: 'https://a.example/bad' }, reason: 'this feed is more than the program bears' },
  ]);
  expect(await deadJobs(archive)).toBe(1);
  done.push('bad is well');
  expect(await (workers[1] as Jobs).revive()).toBe(1);
  await go(1, fetch);
  expect(done.at(-1)).toBe('https://a.example/bad');
  expect(await deadJobs(archive)).toBe(0);
}, 60_000);

test('a job whose time is over is taken up again; what the first still writes is refused', async () => {
  await feeds('https://a.example/slow');
  const told: string[] = [];
  let takenUp = () => {};
  const until = new Promise<void>((resolve) => {
    takenUp = resolve;
  });
  const fetch = async (feed: string, hand: Hand) => {
    if (told.length > 0) {
      await fetched(feed, hand);
      return void told.push('done');
    }
    told.push('begun');
    await until;
    await expect(fetched(feed, hand)).rejects.toThrow('taken up by another worker');
    expect(hand.signal.aborted).toBe(true);
    told.push('refused');
  };
  const first = go(0, fetch);
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await archive.query(`update job.job set expire_seconds = 1, retry_delay = 0, retry_backoff = false where state = 'active'`);
  await go(1, fetch, 'empty');
  takenUp();
  await first;
  expect(told).toEqual(['begun', 'done', 'refused']);
  expect(await states()).toEqual(['completed']);
}, 60_000);
