import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '@masar/archive';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeArchive } from '../../../../packages/archive/test/prepared.ts';

const bin = fileURLToPath(new URL('../../bin/masar.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-fetch-'));
let server: Server;
let host = '';
let answers: Record<string, RequestListener> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    const answer = answers[path];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answers = {};
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The server of the test stands in this process: a command must not keep it from answering. */
const masar = (...args: string[]): Promise<{ out: string; err: string; code: number }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [bin, ...args], { env: { ...process.env, NO_COLOR: '1' } }, (error, out, err) =>
      resolve({ out, err, code: error === null ? 0 : Number(error.code) }),
    ),
  );

/** The option for a new archive. */
async function newPlace(name: string): Promise<[string, string]> {
  const place = join(folder, name);
  await makeArchive(place);
  return ['--archive', place];
}

const copy = (n: number): string =>
  `<p>قال وزير الخارجية الروسي سيرغي لافروف إن الجولة ${n} من المحادثات ستعقد في جنيف خلال الأسبوع المقبل.</p>` +
  `<p>وأضاف لافروف أن الوفد سيعرض مسودة الاتفاق على الجانب الأميركي، مشيرا إلى أن المشاورات ستتواصل على ثلاثة مسارات في يناير.</p>`;
const page =
  (n: number): RequestListener =>
  (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="ar"><head><title>جولة ${n}</title></head><body><article><h1>جولة ${n}</h1>${copy(n)}</article></body></html>`,
      );
const feed =
  (items: readonly number[], etag = '"one"'): RequestListener =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const entries = items.map(
      (n) =>
        `<item><title>جولة ${n}</title><link>http://${host}/page/${n}</link><guid>${n}</guid><description>خبر قصير</description></item>`,
    );
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>الأخبار</title><link>http://${host}/</link>${entries.join('')}</channel></rss>`,
      );
  };

test('a page is added; a host of the own network only when it is named', async () => {
  answers['/page/1'] = page(1);
  const place = await newPlace('page');
  const refused = await masar('add', `http://${host}/page/1`, ...place);
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^masar: port \d+ of 127\.0\.0\.1 is not asked/) });
  expect((await masar('add', `http://${host}/page/1`, '--internal', host, ...place)).out).toMatch(
    /^1 stories added with [1-9]\d* records\.\n$/,
  );
  const [hit] = JSON.parse((await masar('search', 'جنيف', '--json', ...place)).out).hits;
  expect((await masar('show', hit.id, ...place)).out).toContain(`http://${host}/page/1`);
});

test('a feed is followed, its new items are taken once, and what failed is asked again', async () => {
  const place = await newPlace('feed');
  const inside = ['--internal', host, ...place];
  answers['/feed'] = feed([1, 2]);
  answers['/page/1'] = page(1);
  answers['/page/2'] = (_, response) => void response.writeHead(503).end();
  expect((await masar('add', `http://${host}/feed`, ...inside)).out).toContain('is followed');
  const first = await masar('fetch', ...inside);
  expect(first.out).toBe('1 feeds fetched: 1 stories added, 1 addresses failed.\n');
  expect(first.err).toContain('the host asks to come again later');
  expect((await masar('fetch', ...inside)).out).toBe('0 feeds fetched: 0 stories added.\n');
  expect((await masar('sources', ...place)).out).toMatch(/^well, news today +الأخبار\n/);
  const [followed] = JSON.parse((await masar('sources', '--json', ...place)).out);
  expect(followed).toMatchObject({ etag: null, failures: 0, stopped: false });
  expect((await masar('doctor', ...place)).out).toMatch(/All is as it was received\.\n$/);
});

test('an OPML file is followed and given back; a feed is left', async () => {
  const place = await newPlace('opml');
  const file = join(folder, 'list.opml');
  writeFileSync(
    file,
    '<opml version="2.0"><body><outline text="وكالات"><outline type="rss" text="أ" xmlUrl="https://a.example/feed"/><outline type="rss" text="b" xmlUrl="https://b.example/feed"/></outline></body></opml>',
  );
  expect((await masar('add', file, ...place)).out).toMatch(/^2 feeds are followed/);
  expect((await masar('add', file, ...place)).out).toMatch(/^0 feeds are followed/);
  expect((await masar('sources', '--remove', 'https://a.example/feed', ...place)).out).toContain('followed no more');
  expect((await masar('sources', '--remove', 'https://a.example/feed', ...place)).code).toBe(1);
  const opml = (await masar('sources', '--opml', ...place)).out;
  expect(opml).toContain('https://b.example/feed');
  expect(opml).toContain('وكالات');
  expect(opml).not.toContain('https://a.example/feed');
});

test('a feed that fails is named with its reason, one that is gone is asked no more', async () => {
  const place = await newPlace('bad');
  const inside = ['--internal', host, ...place];
  answers['/bad'] = feed([]);
  answers['/gone'] = feed([]);
  await masar('add', `http://${host}/bad`, `http://${host}/gone`, ...inside);
  answers['/bad'] = (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      );
  answers['/gone'] = (_, response) => void response.writeHead(410).end();
  const fetched = await masar('fetch', ...inside);
  expect(fetched.out).toBe('2 feeds fetched: 0 stories added, 1 addresses failed.\n');
  expect(
    fetched.err
      .trim()
      .split('\n')
      .filter((line) => line.includes('/bad:')),
  ).toHaveLength(1);
  const states = JSON.parse((await masar('sources', '--json', ...place)).out);
  expect(states).toMatchObject([{ failures: 1, stopped: false }, { stopped: true }]);
});

test('watch takes what comes, until it is stopped', async () => {
  const place = await newPlace('watch');
  answers['/feed'] = feed([1]);
  answers['/page/1'] = page(1);
  await masar('add', `http://${host}/feed`, '--internal', host, ...place);
  const running = spawn(process.execPath, [bin, 'watch', '--internal', host, ...place]);
  const said = await new Promise<string>((resolve) => running.stdout.once('data', (data) => resolve(String(data))));
  expect(said).toBe('1 feeds fetched: 1 stories added.\n');
  running.kill('SIGTERM');
  expect(await new Promise((resolve) => running.once('exit', resolve))).toBe(0);
  expect((await masar('doctor', ...place)).out).toMatch(/All is as it was received\.\n$/);
});

test('a page that its publisher changed is a revision; what changed is told', async () => {
  const place = await newPlace('revised');
  const address = `http://${host}/page/9`;
  answers['/page/9'] = page(9);
  await masar('add', address, '--internal', host, ...place);
  answers['/page/9'] = (request, response) => {
    const write = response.end.bind(response);
    response.end = ((body: string) => write(body.replace('الأسبوع المقبل', 'الشهر المقبل'))) as typeof response.end;
    page(9)(request, response);
  };
  await masar('add', address, '--internal', host, ...place);
  const [hit] = JSON.parse((await masar('search', 'جنيف', '--json', ...place)).out).hits;
  const { out } = await masar('revisions', hit.story, ...place);
  expect(out).toMatch(/^1 {2}n-\w+ .*\n\n2 {2}n-\w+ .*\n {2}- .*الأسبوع المقبل.*\n {2}\+ .*الشهر المقبل.*\n$/);
  expect(await masar('revisions', 'n-none', ...place)).toMatchObject({ code: 1, err: 'masar: the archive has no story "n-none"\n' });
});

test('a news sitemap is followed, and the index over it: what is news in it is taken once', async () => {
  const place = await newPlace('sitemap');
  const inside = ['--internal', host, ...place];
  const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
  const xml = (body: string) => (_: unknown, response: Parameters<RequestListener>[1]) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const entry = (n: number, ago: number) =>
    `<url><loc>http://${host}/page/${n}</loc><news:news><news:publication><news:name>صحيفة</news:name><news:language>ar</news:language></news:publication>` +
    `<news:publication_date>${days(ago)}</news:publication_date><news:title>جولة ${n}</news:title></news:news></url>`;
  answers['/news.xml'] = xml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entry(1, 0)}${entry(2, 1)}${entry(3, 400)}</urlset>`,
  );
  answers['/index.xml'] = xml(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${host}/news.xml</loc></sitemap></sitemapindex>`,
  );
  for (const n of [1, 2, 3]) answers[`/page/${n}`] = page(n);
  expect((await masar('add', `http://${host}/news.xml`, `http://${host}/index.xml`, ...inside)).out).toBe(
    `The sitemap http://${host}/news.xml is followed. To fetch it now: masar fetch\nThe sitemap http://${host}/index.xml is followed. To fetch it now: masar fetch\n`,
  );
  expect((await masar('fetch', ...inside)).out).toBe('2 feeds fetched: 2 stories added, 2 were there already.\n');
  expect(asked.filter((path) => path === '/page/3')).toEqual([]);
  expect((await masar('sources', ...place)).out).toContain('صحيفة');
});

test('a paged feed is followed back to what is known', async () => {
  const place = await newPlace('paged');
  const inside = ['--internal', host, ...place];
  const paged = (items: readonly number[], next: string): RequestListener => {
    const entries = items.map(
      (n) =>
        `<entry><id>urn:${n}</id><title>جولة ${n}</title><link href="http://${host}/page/${n}"/><updated>2022-01-0${n}T00:00:00Z</updated></entry>`,
    );
    return (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/atom+xml' })
        .end(
          `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed</id><title>الأخبار</title><link rel="next" href="http://${host}${next}"/>${entries.join('')}</feed>`,
        );
  };
  for (let n = 1; n < 8; n++) answers[`/page/${n}`] = page(n);
  answers['/paged'] = paged([2], '/paged/2');
  answers['/paged/2'] = paged([1], '/paged/3');
  await masar('add', `http://${host}/paged`, ...inside);
  // At first only the page that was asked for.
  expect((await masar('fetch', ...inside)).out).toBe('1 feeds fetched: 1 stories added.\n');
  answers['/paged'] = paged([7, 6], '/paged/2');
  answers['/paged/2'] = paged([5, 2], '/paged/3');
  const archive = await open(join(folder, 'paged'));
  await archive.query('update feed set due = now()');
  await archive.close();
  expect((await masar('fetch', ...inside)).out).toBe('1 feeds fetched: 3 stories added.\n');
  expect(asked).not.toContain('/paged/3');
});
