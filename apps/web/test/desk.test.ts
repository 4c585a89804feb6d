import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, pageOf, type sizes, violations } from './browser.ts';
import { type Schema, undescribed } from './described.ts';

const start = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-desk-'));
const shots = process.env['MASAR_SCREENSHOTS'];

let desk: ChildProcess;
let address: string;
let told: string;
let text: string;
let browser: Browser;

beforeAll(async () => {
  // As `npm start` does it, while another holds the port that it would take.
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  desk = spawn(process.execPath, [start, '--built', '--quiet', '--port', String(port), '--archive', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(desk.stdout as Readable, 'data');
  expect(String(line)).toMatch(/^Masar is at http:\/\/127\.0\.0\.1:\d+ .*\n$/);
  address = /http:\S+/.exec(String(line))?.[0] ?? '';
  expect(address).not.toContain(`:${port}`);
  taken.close();
  type Met = { id: string; tellers: string[]; conflicts: unknown[] };
  const { encounters } = (await (await fetch(`${address}/api/v1/dossier`)).json()) as { encounters: Met[] };
  told = encounters.find(({ tellers, conflicts }) => tellers.length > 0 && conflicts.length > 0)?.id ?? '';
  const { instruments } = (await (await fetch(`${address}/api/v1/instruments`)).json()) as { instruments: { id: string }[] };
  text = instruments[0]?.id ?? '';
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  const ended = once(desk, 'exit');
  desk.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
  rmSync(folder, { recursive: true, force: true });
});

/** What is asked until it is so. */
const slow = { timeout: 20_000 };
const page = (locale: string, size?: keyof typeof sizes, colours?: 'light' | 'dark') => pageOf(browser, locale, size, colours);

/** Each scene: its name, its address, and what is there once it has its answer. TOLD is an encounter of which two sides tell and sources disagree, TEXT a text on the table. */
const scenes = [
  ['dossier', '/', '.track'],
  ['timeline', '/timeline', '.chart canvas'],
  ['positions', '/positions?side=RU&issue=issue%2Fsanctions-relief', '.opened .quote'],
  ['encounter', '/encounters/TOLD', '.reports .quote'],
  ['accounts', '/encounters/TOLD/accounts', '.account .point'],
  ['actors', '/actors', 'tbody tr'],
  ['actor', '/actors/person%2Fvladimir-putin', '.circle text'],
  ['instruments', '/instruments', '.headline'],
  ['instrument', '/instruments/TEXT', '.quote'],
  ['records', '/records', '.hits .quote'],
  ['stories', '/stories', '.hits .headline'],
  ['changes', '/changes', '.stand'],
  ['calendar', '/calendar?month=2022-01', '.month .entry'],
  ['map', '/map', '.globe circle'],
  ['sources', '/sources', '.hits .headline'],
  ['review', '/review', '.doubtful'],
  ['alerts', '/alerts', '.alerts .hint'],
  ['subscriptions', '/subscriptions', '.subscriptions .hint'],
  ['access', '/access', '.access .hint'],
  ['settings', '/settings', 'fieldset'],
] as const;

test.each([
  ['ar', 'wide', 'light'],
  ['en', 'narrow', 'dark'],
  ['ru', 'wide', 'dark'],
] as const)(
  'every scene in %s, %s and %s: nothing fails, axe finds nothing, nothing is wider than the screen',
  async (locale, size, colours) => {
    const { page: on, faults } = await page(locale, size, colours);
    for (const [name, path, settled] of scenes) {
      await on.goto(address + path.replace('TOLD', told).replace('TEXT', text));
      await on.waitForSelector(settled);
      expect(await on.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
        locale === 'ar' ? 'rtl' : 'ltr',
        locale,
      ]);
      expect(await on.evaluate(() => document.title)).not.toBe('Masar · مسار');
      expect([name, await violations(on)]).toEqual([name, []]);
      expect([name, await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([name, 0]);
      if (shots) await on.screenshot({ path: join(shots, `${name}-${locale}.png`) });
    }
    await on.goto(`${address}/records?q=Geneva&kind=statement`);
    await on.click('.hits .quote');
    await on.waitForSelector('.copy .on');
    expect(await violations(on)).toEqual([]);
    if (shots) await on.screenshot({ path: join(shots, `story-${locale}.png`) });
    expect(faults).toEqual([]);
    await on.context().close();
  },
  240_000,
);

test('every citation of a scene opens the words that it quotes, as they stand in their story', async () => {
  const { page: on } = await page('ar');
  for (const [, path, settled] of scenes.filter(([name]) => ['positions', 'encounter', 'actor', 'instrument'].includes(name))) {
    await on.goto(address + path.replace('TOLD', told).replace('TEXT', text));
    await on.waitForSelector(settled);
    const quotes = await on.$$eval('.quote', (all) => all.map((one) => [one.getAttribute('href'), one.textContent] as const));
    for (const [href, quote] of quotes.slice(0, 10)) {
      const story = new URL(href ?? '', address).pathname.replace('/stories/', '');
      const { text } = (await (await fetch(`${address}/api/v1/stories/${story}`)).json()) as { text: string };
      expect(text).toContain(quote);
    }
  }
  await on.context().close();
});

test('by keyboard alone: g and a letter goes to a scene, ? shows the keys, the timeline moves, its address tells where', async () => {
  const { page: on, faults } = await page('en');
  await on.goto(address);
  await on.waitForSelector('.track');
  await on.keyboard.press('?');
  await on.waitForSelector('dialog[open]');
  await on.keyboard.press('Escape');
  await on.keyboard.press('g');
  await on.keyboard.press('t');
  await on.waitForSelector('.chart canvas');
  await on.focus('.chart');
  for (const key of ['+', '+', '+', 'ArrowRight']) await on.keyboard.press(key);
  await on.waitForURL(/from=\d{4}-\d\d-\d\d/);
  // The address follows once the view rests: it may still be that of the first key.
  const looked = () => on.evaluate(() => [location.search, document.querySelector('.in-view li')?.getAttribute('aria-setsize')].join());
  const rested = async (): Promise<boolean> => {
    const before = await looked();
    await on.waitForTimeout(2_000);
    return (await looked()) === before;
  };
  await expect.poll(rested, slow).toBe(true);
  const closer = await on.$$eval('.in-view li', (all) => Number(all[0]?.getAttribute('aria-setsize')));
  await on.reload();
  await on.waitForSelector('.in-view li');
  expect(await on.$$eval('.in-view li', (all) => Number(all[0]?.getAttribute('aria-setsize')))).toBe(closer);
  await on.focus('.chart');
  await on.keyboard.press('0');
  await on.waitForFunction((few) => Number(document.querySelector('.in-view li')?.getAttribute('aria-setsize')) > few, closer);
  expect(faults).toEqual([]);
  await on.context().close();
});

test('a reader rejects a statement with one key, takes it back with another, and edits; the history tells it', async () => {
  const { page: on, faults } = await page('ar');
  await on.goto(`${address}/records`);
  await on.fill('.who input', 'ليلى');
  await on.waitForSelector('.hits .quote');
  await on.fill('input[type=search]', 'جنيف');
  await on.waitForURL(/q=/);
  await on.selectOption('select[name=kind]', 'statement');
  await on.waitForURL(/kind=statement/);
  await on.click('.hits .quote');
  await on.waitForSelector('.panel');
  const id = new URL(on.url()).searchParams.get('record') ?? '';
  const record = async () => (await fetch(`${address}/api/v1/records/${id}`)).json() as Promise<Record<string, unknown>>;
  const before = await record();
  await on.keyboard.press('r');
  await on.waitForSelector('.panel .flag');
  expect((await record())['rejected']).toBe(true);
  await on.keyboard.press('u');
  await on.waitForSelector('.panel .flag', { state: 'detached' });
  expect(await record()).toEqual(before);
  await on.selectOption('.panel select', 'warn');
  await on.click('.panel button[type=submit]');
  await on.waitForSelector('.panel details[open] li >> nth=2');
  expect(await record()).toMatchObject({ act: 'warn', corrected: ['act'] });
  expect(await on.textContent('.panel details')).toContain('ليلى');
  if (shots) await on.screenshot({ path: join(shots, 'corrected-ar.png') });
  expect(faults).toEqual([]);
  await on.context().close();
});

test('records are narrowed by facets with their counts, and what is shown is taken along as a file', async () => {
  const { page: on, faults } = await page('en');
  await on.goto(`${address}/records`);
  await on.waitForSelector('select[name=side] option[value=RU]', { state: 'attached' });
  await on.selectOption('select[name=side]', 'RU');
  await on.waitForURL(/side=RU/);
  await on.waitForFunction(() => document.querySelector('select[name=side] option:checked')?.textContent?.startsWith('Russia'));
  await on.selectOption('select[name=act]', 'warn');
  await on.waitForURL(/act=warn/);
  await on.waitForFunction(() => [...document.querySelectorAll('.found .act')].every((one) => one.textContent === 'warns'));
  const link = (await on.getAttribute('.files a', 'href')) ?? '';
  const { count } = (await (await fetch(`${address}/api/v1/records?side=RU&act=warn`)).json()) as { count: number };
  expect(await on.textContent('.summary output')).toBe(`${count} records`);
  const csv = await (await fetch(address + link)).text();
  // A line for each record behind the head; what has several lines stands in quotation marks.
  expect(
    csv
      .replace(/"(?:[^"]|"")*"/g, '')
      .trimEnd()
      .split('\n').length,
  ).toBe(count + 1);
  expect((await (await fetch(address + link.replace('csv', 'ndjson'))).text()).trimEnd().split('\n').length).toBe(count);
  expect(faults).toEqual([]);
  await on.context().close();
});

test.each(['ar', 'en'])(
  'by keyboard in %s: the day, the place and who took part of an encounter are set on its page, told in its story, and taken back',
  async (locale) => {
    const { page: on, faults } = await page(locale, 'narrow');
    type Met = { id: string; start: string; end: string; place: string; participants: string[] };
    const met = async (id: string) => (await (await fetch(`${address}/api/v1/encounters/${id}`)).json()) as Met;
    const { encounters } = (await (await fetch(`${address}/api/v1/dossier`)).json()) as { encounters: Met[] };
    const before = await met(encounters.find(({ participants, place }) => participants.length > 1 && place !== null)?.id ?? '');
    await on.goto(`${address}/encounters/${before.id}`);
    await on.focus('.correct summary');
    await on.keyboard.press('Enter');
    await on.fill('.correct [name=on]', '2022-02-30');
    await on.keyboard.press('Enter');
    await on.waitForSelector('.correct [role=alert]');
    expect(await violations(on)).toEqual([]);
    expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await on.fill('.correct [name=on]', '2022-02-01/2022-02-02');
    await on.fill('.correct [name=place]', locale === 'ar' ? 'فيينا' : 'Vienna');
    // The first is taken out, somebody is named and added, another only named.
    await on.focus('.party li button');
    await on.keyboard.press('Space');
    await on.keyboard.type(locale === 'ar' ? 'لافروف' : 'Lavrov');
    await on.keyboard.press('Enter');
    await on.keyboard.type('Ivan Nobody');
    await on.focus('.correct [type=submit]');
    await on.keyboard.press('Enter');
    await expect.poll(async () => (await met(before.id)).start, slow).toBe('2022-02-01');
    const after = await met(before.id);
    expect(after).toMatchObject({ end: '2022-02-02', place: 'place/vienna' });
    expect(after.participants).toEqual([...before.participants.slice(1), 'person/sergey-lavrov', expect.stringMatching(/\/c\d+$/)]);
    const { story } = (await (await fetch(`${address}/api/v1/records/${before.id}`)).json()) as { story: string };
    await on.goto(`${address}/stories/${story}?record=${before.id}`);
    await on.waitForSelector('.panel details del');
    expect(await on.inputValue('.panel [name=on]')).toBe('2022-02-01/2022-02-02');
    expect(await on.inputValue('.panel [name=place]')).toBe(locale === 'ar' ? 'فيينا' : 'Vienna');
    expect(await on.textContent('.panel details')).toContain(locale === 'ar' ? 'سيرغي لافروف' : 'Sergey Lavrov');
    expect(await violations(on)).toEqual([]);
    await on.keyboard.press('u');
    await expect.poll(() => met(before.id), slow).toEqual(before);
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await on.context().close();
  },
);

test('the side of an actor is given on its page in Arabic, holds in each of its statements, is told, and taken back', async () => {
  const { page: on, faults } = await page('ar', 'narrow');
  type Found = { hits: { side: string }[] };
  const sides = async () =>
    new Set(
      ((await (await fetch(`${address}/api/v1/records?speaker=person/sergey-ryabkov&limit=200`)).json()) as Found).hits.map(
        ({ side }) => side,
      ),
    );
  expect(await sides()).toEqual(new Set(['RU']));
  await on.goto(`${address}/actors/person%2Fsergey-ryabkov`);
  await on.focus('.correct summary');
  await on.keyboard.press('Enter');
  await on.fill('.correct [name=side]', 'لا أحد');
  await on.keyboard.press('Enter');
  await on.waitForSelector('.correct [role=alert]');
  expect(await violations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await on.fill('.correct [name=side]', 'بيلاروسيا');
  await on.keyboard.press('Enter');
  await on.waitForSelector('.correct li:has-text("بيلاروسيا")');
  expect(await sides()).toEqual(new Set(['BY']));
  expect(await on.textContent('header .dim')).toContain('بيلاروسيا');
  await on.click('.correct .buttons button:nth-child(2)');
  await on.waitForSelector('.correct li + li');
  expect(await sides()).toEqual(new Set(['RU']));
  expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
  await on.context().close();
});

test('whose accounts are held against each other is chosen among all who tell of an encounter, and the address keeps it', async () => {
  const { page: on, faults } = await page('ar', 'narrow');
  type Account = { a: string; b: string; tellers: string[] };
  const get = async (path: string) => (await fetch(`${address}/api/v1/encounters/${path}`)).json();
  const { encounters } = (await (await fetch(`${address}/api/v1/dossier`)).json()) as { encounters: { id: string; tellers: string[] }[] };
  const told = await Promise.all(
    encounters.filter(({ tellers }) => tellers.length > 0).map(async ({ id }) => ({ id, ...((await get(`${id}/accounts`)) as Account) })),
  );
  const { id, a, b, tellers } = told.find((one) => one.tellers.length > 2) as Account & { id: string };
  const third = tellers.find((side) => side !== a && side !== b) as string;
  await on.goto(`${address}/encounters/${id}/accounts`);
  await on.selectOption('.heads h2:nth-child(2) select', third);
  await on.waitForURL((url) => url.searchParams.get('a') === a && url.searchParams.get('b') === third);
  await on.waitForFunction((side) => document.querySelectorAll('select')[1]?.value === side, third);
  await on.reload();
  await on.waitForSelector('.heads select');
  expect(await on.$$eval('.heads select', (all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual([a, third]);
  expect(await violations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  // Who is chosen twice changes places.
  await on.selectOption('.heads h2:nth-child(1) select', third);
  await on.waitForURL((url) => url.searchParams.get('a') === third && url.searchParams.get('b') === a);
  expect(await get(`${id}/accounts?a=${a}&b=${a}`)).toMatchObject({ status: 400, detail: 'two accounts are of two sides' });
  expect(await get(`${id}/accounts?a=${a}&b=XX`)).toMatchObject({ status: 404, type: 'urn:masar:no-account' });
  expect(faults).toEqual([]);
  await on.context().close();
});

test.each(['ar', 'en'])('in %s: a story of which the outlet is not known says so, and a reader names it by keyboard', async (locale) => {
  const { page: on, faults } = await page(locale, 'narrow');
  const { stories } = (await (await fetch(`${address}/api/v1/stories?limit=1`)).json()) as { stories: { id: string }[] };
  await on.goto(`${address}/stories/${stories[0]?.id}`);
  await on.waitForSelector('.outlet button');
  expect(await on.textContent('.outlet')).toContain(locale === 'ar' ? 'منفذ غير معروف' : 'outlet not known');
  await on.focus('.outlet button');
  await on.keyboard.press('Enter');
  await on.keyboard.type('Gulf Post');
  expect(await violations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await on.keyboard.press('Enter');
  await on.waitForSelector('.outlet bdi:has-text("Gulf Post")');
  const found = async () => ((await (await fetch(`${address}/api/v1/records?outlet=Gulf%20Post`)).json()) as { count: number }).count;
  expect(await found()).toBeGreaterThan(0);
  await on.focus('.outlet button');
  await on.keyboard.press('Enter');
  await on.fill('.outlet input', '');
  await on.keyboard.press('Enter');
  await on.waitForSelector('.outlet bdi', { state: 'detached' });
  expect(await found()).toBe(0);
  expect(faults).toEqual([]);
  await on.context().close();
});

test('two records are merged with one key and one is split with another; an old address leads to what stands; undo takes each back', async () => {
  const { page: on, faults } = await page('en');
  const { hits } = (await (await fetch(`${address}/api/v1/records?q=Geneva&kind=statement&limit=1`)).json()) as {
    hits: { story: string }[];
  };
  const story = async () =>
    (await (await fetch(`${address}/api/v1/stories/${hits[0]?.story}`)).json()) as {
      text: string;
      records: { id: string; kind: string }[];
    };
  const before = await story();
  const [first, second] = before.records.filter(({ kind }) => kind === 'statement');
  await on.goto(`${address}/stories/${hits[0]?.story}?record=${first?.id}`);
  await on.waitForSelector('.panel');
  await on.keyboard.press('m');
  await on.click(`[data-first="${second?.id}"]`);
  await on.waitForURL(new RegExp(second?.id ?? '-'));
  await on.waitForSelector('.panel button:has-text("This is the same")');
  await on.keyboard.press('m');
  await on.waitForURL(new RegExp(first?.id ?? '-'));
  expect((await story()).records.length).toBe(before.records.length - 1);
  await on.goto(`${address}/stories/${hits[0]?.story}?record=${second?.id}`);
  await on.waitForURL(new RegExp(first?.id ?? '-'));
  await on.waitForSelector('.panel');
  await on.keyboard.press('u');
  await expect.poll(async () => (await story()).records.length, slow).toBe(before.records.length);
  await on.keyboard.press('s');
  await on.waitForSelector('.splitter button');
  await on.keyboard.press('Enter');
  await expect.poll(async () => (await story()).records.length, slow).toBe(before.records.length + 1);
  // The page goes on to the first part: a key that comes before that is of no record.
  await on.waitForFunction((whole) => !location.search.includes(whole), first?.id ?? '-');
  await on.waitForSelector('.panel');
  await on.keyboard.press('u');
  await expect.poll(async () => (await story()).records.length, slow).toBe(before.records.length);
  expect(await story()).toEqual(before);
  expect(faults).toEqual([]);
  await on.context().close();
});

test('the review queue: a key decides at once and goes on, the least sure first; another takes it back', async () => {
  const { page: on, faults } = await page('en');
  type Queue = { count: number; records: { id: string; confidence: number }[] };
  const queue = async () => (await (await fetch(`${address}/api/v1/review`)).json()) as Queue;
  const before = await queue();
  const sure = before.records.map(({ confidence }) => confidence);
  expect(sure).toEqual([...sure].sort((a, b) => a - b));
  await on.goto(`${address}/review`);
  await on.waitForSelector('.doubtful');
  // How long it takes until the next record stands there.
  const press = (key: string) =>
    on.evaluate((pressed) => {
      const card = document.querySelector('.doubtful');
      const from = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      return new Promise<number>((resolve) => {
        const look = () => (document.querySelector('.doubtful') === card ? requestAnimationFrame(look) : resolve(performance.now() - from));
        look();
      });
    }, key);
  const took = [await press('a'), await press('r'), await press('a')];
  expect(took.sort((a, b) => a - b)[1]).toBeLessThan(100);
  const left = async () => (await queue()).count;
  await expect.poll(left, slow).toBe(before.count - 3);
  await on.keyboard.press('u');
  await expect.poll(left, slow).toBe(before.count - 2);
  const [first, second] = before.records;
  const record = async (id = '') => (await fetch(`${address}/api/v1/records/${id}`)).json() as Promise<Record<string, unknown>>;
  expect(await record(first?.id)).toMatchObject({ rejected: false, corrected: ['rejected'] });
  expect(await record(second?.id)).toMatchObject({ rejected: true });
  expect(faults).toEqual([]);
  await on.context().close();
});

test('what is new is new until it was seen, and a correction made since is news', async () => {
  const { page: on, faults } = await page('en');
  await on.goto(`${address}/changes`);
  await on.click('.changes .tools button');
  await on.waitForSelector('.changes .hint');
  const { hits } = (await (await fetch(`${address}/api/v1/records?limit=1`)).json()) as { hits: { id: string; quote: string }[] };
  const write = (path: string, body: object) =>
    fetch(`${address}/api/v1/records/${hits[0]?.id}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await write('corrections', { who: 'Huda', values: { act: 'deny' } });
  await on.reload();
  await on.waitForSelector('.changes .quote');
  expect(await on.textContent('.changes .quote')).toBe(hits[0]?.quote);
  expect(await on.textContent('main')).toContain('Huda');
  await write('undo', { who: 'Huda' });
  expect(faults).toEqual([]);
  await on.context().close();
});

test('what a reader rejects is in no dossier, and is there again once taken back', async () => {
  type Shown = { encounters: { history: { record: string | null }[] }[] };
  const told = async () =>
    ((await (await fetch(`${address}/api/v1/dossier`)).json()) as Shown).encounters.flatMap(({ history }) =>
      history.map(({ record }) => record),
    );
  const before = await told();
  const record = before.find((one) => one !== null);
  const write = (path: string, body: object) =>
    fetch(`${address}/api/v1/records/${record}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await write('corrections', { who: 'a', values: { rejected: true } });
  expect(await told()).not.toContain(record);
  await write('undo', { who: 'a' });
  expect(await told()).toEqual(before);
});

test('an address of an encounter holds: by each record that tells of it, and when the record that names it is rejected', async () => {
  type Met = { id: string; history: { record: string }[] };
  const get = async (id: string) => (await (await fetch(`${address}/api/v1/encounters/${id}`)).json()) as Met;
  const { encounters } = (await (await fetch(`${address}/api/v1/dossier`)).json()) as { encounters: Met[] };
  const one = encounters.find(({ history }) => new Set(history.map(({ record }) => record)).size > 1) as Met;
  for (const { record } of one.history) expect((await get(record)).id).toBe(one.id);
  // What was followed knows which records told of it.
  const followed = async () => ((await (await fetch(`${address}/api/v1/calendars`)).json()) as { tracks: unknown[] }).tracks.length;
  await expect.poll(followed, slow).toBeGreaterThan(0);
  const post = (path: string, body: object) =>
    fetch(`${address}/api/v1/records/${one.id}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ who: 'test', ...body }),
    });
  await post('/corrections', { values: { rejected: true } });
  const left = await get(one.id);
  expect(left.id).not.toBe(one.id);
  expect(left.history.map(({ record }) => record)).not.toContain(one.id);
  await post('/undo', {});
  expect((await get(one.id)).id).toBe(one.id);
});

test('what the desk answers is what its description says, no more and no less', async () => {
  type Described = Record<string, { get: { responses: Record<string, { content: Record<string, { schema: Schema }> }> } }>;
  const { paths } = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as { paths: Described };
  const hit = ((await (await fetch(`${address}/api/v1/records?limit=1`)).json()) as { hits: { id: string; story: string }[] }).hits[0];
  const asked: Readonly<Record<string, string>> = {
    '/records': '/records?q=Geneva&facets=true',
    '/records/{id}': `/records/${hit?.id}`,
    '/records/{id}/history': `/records/${hit?.id}/history`,
    '/stories': '/stories',
    '/stories/{id}': `/stories/${hit?.story}`,
    '/dossier': '/dossier',
    '/timeline': '/timeline',
    '/positions': '/positions',
    '/position': '/position?side=RU&issue=issue%2Fsanctions-relief',
    '/actors': '/actors',
    '/actors/{id}': '/actors/person%2Fvladimir-putin',
    '/actors/{id}/side': '/actors/person%2Fvladimir-putin/side',
    '/instruments': '/instruments',
    '/instruments/{id}': `/instruments/${text}`,
    '/encounters/{id}': `/encounters/${told}`,
    '/encounters/{id}/accounts': `/encounters/${told}/accounts`,
    '/sources': '/sources',
    '/news': '/news',
  };
  for (const [path, question] of Object.entries(asked)) {
    const schema = paths[`/api/v1${path}`]?.get.responses['200']?.content['application/json']?.schema;
    const answer = await fetch(`${address}/api/v1${question}`);
    expect([path, answer.status, schema === undefined]).toEqual([path, 200, false]);
    expect([path, [...new Set(undescribed(await answer.json(), schema as Schema))]]).toEqual([path, []]);
  }
});

test('what the desk refuses it says in one sentence, and answers to no other site', async () => {
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetch(address + path, init);
    return { status: answer.status, media: answer.headers.get('content-type'), ...((await answer.json()) as { detail: string }) };
  };
  const json = (body: unknown, more = {}) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });
  const problem = { media: 'application/problem+json' };
  expect(await ask('/api/v1/records?colour=red')).toMatchObject({ status: 400, ...problem });
  expect(await ask('/api/v1/records?q=%22open')).toMatchObject({ status: 400, detail: 'a quotation mark in the search is not closed' });
  expect(await ask('/api/v1/records?after=x')).toMatchObject({ status: 400, detail: '"x" is no cursor of a page' });
  expect(await ask('/api/v1/records/none')).toMatchObject({ status: 404, detail: 'there is no record "none"' });
  expect(await ask('/api/v1/none')).toMatchObject({ status: 404 });
  const hit = ((await (await fetch(`${address}/api/v1/records?q=Geneva`)).json()) as { hits: { id: string }[] }).hits.at(-1);
  const corrections = `/api/v1/records/${hit?.id}/corrections`;
  expect(await ask(corrections, json({ who: 'a', values: { act: 'sing' } }))).toMatchObject({ status: 400 });
  expect(await ask(corrections, json({ who: 'a', values: {} }))).toMatchObject({
    status: 400,
    detail: 'a correction says what it corrects',
  });
  expect(await ask(corrections, json({ who: '', values: { act: 'deny' } }))).toMatchObject({ status: 400 });
  expect(await ask(corrections, json({ who: 'a', values: { act: 'deny' } }, { origin: 'http://elsewhere.example' }))).toMatchObject({
    status: 403,
  });
  expect(await ask(corrections, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).toMatchObject({ status: 415 });
  expect(await ask(`/api/v1/records/${hit?.id}/undo`, json({ who: 'a' }))).toMatchObject({ status: 400 });
});
