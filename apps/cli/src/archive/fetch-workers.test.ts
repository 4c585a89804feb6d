import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Archive, addAlert, check, follow, lookAgain, open, stories } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../../../../packages/archive/test/postgres.mjs';

const bin = fileURLToPath(new URL('../../bin/masar.js', import.meta.url));
const feeds = 3;
const each = 4;
const postgres = await startPostgres({ fsync: 'off' });
if (postgres === null) throw new Error('there is no PostgreSQL: npm install brings one for this platform');
const workers: ChildProcess[] = [];
let server: Server;
let host = '';
let archive: Archive;
let place = '';
/** Requests in hand and the most of them at a time, how often each address was asked, and what is held back. */
let [now, most] = [0, 0];
const asked = new Map<string, number>();
let held: (() => void) | null = null;
let hold = '';
const received: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    now++;
    most = Math.max(most, now);
    response.once('close', () => now--);
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const [, kind, n = ''] = /^\/(feed|page|hook)\/?(\d*)/.exec(path) ?? [];
    if (kind === 'hook') {
      received.push(String(request.headers['masar-id']));
      return void response.writeHead(200).end();
    }
    if (kind === undefined) return void response.writeHead(404).end();
    const answer = () =>
      response
        .writeHead(200, { 'content-type': kind === 'feed' ? 'application/rss+xml' : 'text/html; charset=utf-8' })
        .end(kind === 'feed' ? feed(Number(n)) : page(n));
    if (path !== hold) return void answer();
    hold = '';
    held = answer;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  place = await postgres.database('fetched');
  archive = await open(place);
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await archive?.close();
  server.closeAllConnections();
  server.close();
  await postgres.stop();
});

const feed = (n: number) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>feed ${n}</title><link>http://${host}/</link>${Array.from(
    { length: each },
    (_, at) =>
      `<item><title>item</title><link>http://${host}/page/${n}${at}</link><guid>${n}${at}</guid><description>short</description></item>`,
  ).join('')}</channel></rss>`;
const page = (n: string) =>
  `<!doctype html><html lang="en"><head><title>Round ${n}</title></head><body><article><h1>Round ${n}</h1>` +
  `<p>Russian Foreign Minister Sergey Lavrov said that round ${n} of the talks would be held in Geneva next week, and that both delegations had agreed to it.</p>` +
  `<p>He added that the delegation would present a draft of the agreement to the American side, and that consultations would go on in three tracks.</p></article></body></html>`;

const env = { ...process.env, NO_COLOR: '1', DATABASE_URL: '' };
const masar = (...args: string[]) =>
  new Promise<string>((resolve) => execFile(process.execPath, [bin, ...args, '--archive', place], { env }, (_, out) => resolve(out)));
function work(...args: string[]): ChildProcess {
  const worker = spawn(process.execPath, [bin, 'work', '--internal', host, '--archive', place, ...args], { env, stdio: 'ignore' });
  workers.push(worker);
  return worker;
}
const until = async (true_: () => Promise<boolean> | boolean) => {
  while (!(await true_())) await new Promise((resolve) => setTimeout(resolve, 50));
};

test('two workers, one killed while it fetches: every item is taken once, nothing is asked by two at once, and doctor is content', async () => {
  await follow(
    archive,
    Array.from({ length: feeds }, (_, n) => ({ feed: `http://${host}/feed/${n}`, title: null, folders: [], lang: null })),
  );
  hold = '/page/01';
  const first = work('--only', 'fetch');
  await until(() => held !== null);
  const second = work('--only', 'fetch');
  first.kill('SIGKILL');
  await archive.query(`update job.job set heartbeat_seconds = 1, retry_delay = 0, retry_backoff = false where state = 'active'`);
  await until(async () => (await archive.query('select from feed where fetched is null')).length === 0);
  const ended = new Promise((resolve) => second.once('exit', resolve));
  second.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect((await stories(archive, { limit: 100, skip: 0 })).length).toBe(feeds * each);
  const pages = [...asked].filter(([path]) => path.startsWith('/page/'));
  // What the killed worker had stored is not asked again; what it was asking for is.
  expect(pages.filter(([, times]) => times > 1)).toEqual([['/page/01', 2]]);
  expect(pages).toHaveLength(feeds * each);
  expect(most).toBe(1);
  expect((await check(archive)).faults).toEqual([]);
}, 240_000);

test('workers tell alerts without a desk; what cannot be sent is among the dead, in doctor too, and is sent when it is asked for again', async () => {
  await addAlert(archive, {
    user: '',
    secret: 'of the test',
    name: 'all',
    kinds: ['position-changed'],
    who: [],
    issue: null,
    url: `http://${host}/hook`,
  });
  const changed = {
    kind: 'position-changed' as const,
    subject: 'x',
    who: ['RU'],
    issue: null,
    field: 'act',
    before: 'demand',
    after: 'reject',
    records: [],
  };
  await lookAgain(
    (task) => task(archive),
    0,
    async () => ({ encounters: [], positions: [], moments: [changed] }),
  );
  await archive.query(`update delivery set state = 'dead', tries = 8, fault = 'it answers with 500'`);
  expect(await masar('jobs')).toMatch(/^dead {5}message .*it answers with 500$/m);
  expect(await masar('doctor')).toContain('1 jobs or messages wait for you');
  expect(await masar('jobs', '--revive')).toBe('1 jobs are given back.\n');
  work('--only', 'alert', 'join');
  await until(() => received.length > 0);
  await until(async () => (await archive.query(`select from job.job where name = 'join' and state = 'completed'`)).length > 0);
  expect(received).toHaveLength(1);
  // Stories came in after what was looked at: a worker has joined them.
  expect(
    (await archive.query<{ behind: boolean }>('select number < (select max(number) from change) as behind from looked'))[0]?.behind,
  ).toBe(false);
}, 240_000);
