import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, password, startDesk, type TestDesk } from '../../server/test/desk.ts';
import { launch, pageOf, violations } from './browser.ts';

let desk: TestDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await startDesk({ pages: fileURLToPath(new URL('../dist/pages', import.meta.url)) });
  await aRecord(desk.archive, 'He said no.');
  await desk.user('nada', 'administrator');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

async function signedIn(locale: string, size: 'wide' | 'narrow'): Promise<{ on: Page; faults: string[] }> {
  const { page: on, faults } = await pageOf(browser, locale, size);
  await on.goto(desk.address);
  await on.fill('input[name=name]', 'nada');
  await on.fill('input[name=password]', password);
  await on.keyboard.press('Enter');
  await on.waitForSelector('.signed');
  return { on, faults };
}

/** Nothing that axe finds, nothing that is wider than the screen. */
async function isFit(on: Page): Promise<void> {
  expect(await violations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test.each([
  ['ar', 'narrow'],
  ['en', 'wide'],
] as const)(
  'users and tokens in %s, %s: added, another role, disabled; a token is shown once, asks, and asks no more',
  async (locale, size) => {
    const { on } = await signedIn(locale, size);
    await on.goto(`${desk.address}/access`);
    await on.waitForSelector('.access table');
    await on.click('.access details:has(input[name=password]) summary');
    await on.fill('.access input[name=name]', `rima-${locale}`);
    await on.fill('.access input[name=password]', 'a first password of hers');
    await on.click('.access form:has(input[name=password]) button');
    const row = `tr:has-text("rima-${locale}")`;
    await on.selectOption(`${row} select`, 'analyst');
    await on.waitForSelector(`${row} select:not([disabled])`);
    await on.click(`${row} button`);
    await on.waitForSelector(`${row} .gone`);
    const users = await desk.archive.query<{ role: string; closed: Date | null }>('select role, closed from desk_user where name = $1', [
      `rima-${locale}`,
    ]);
    expect(users).toMatchObject([{ role: 'analyst', closed: expect.any(Date) }]);
    await isFit(on);

    await on.click('.access details:has(input[name=days]) summary');
    await on.fill('.access form:has(input[name=days]) input[name=name]', 'a program');
    await on.click('.access form:has(input[name=days]) button');
    const token = (await on.textContent('.once code')) ?? '';
    expect((await desk.ask('/api/v1/stories', { token })).status).toBe(200);
    await isFit(on);
    await on.reload();
    await on.waitForSelector('.access .hits li');
    expect(await on.textContent('.access')).not.toContain(token);
    await on.click('.access .hits button');
    await on.waitForSelector('.access .hits', { state: 'detached' });
    expect((await desk.ask('/api/v1/stories', { token })).status).toBe(401);
    await on.context().close();
  },
);

test.each([
  ['ar', 'wide'],
  ['en', 'narrow'],
] as const)('alerts and subscriptions in %s, %s: made, seen, taken away', async (locale, size) => {
  const { on } = await signedIn(locale, size);
  await on.goto(`${desk.address}/alerts`);
  await on.click('.alerts summary');
  await on.fill('.alerts input[name=name]', 'Geneva');
  await on.uncheck('.alerts input[value=position-changed]');
  await on.fill('.alerts input[name=url]', 'https://example.org/hook');
  await on.click('.alerts .make button');
  await on.waitForSelector('.once');
  await on.click('article summary');
  await on.waitForSelector('article .hint');
  await isFit(on);
  // This desk has no way out: it says so.
  await on.click('article .tools button >> nth=0');
  await on.waitForSelector('article [role=alert]');
  await on.click('article .tools button >> nth=1');
  await on.waitForSelector('article', { state: 'detached' });

  await on.goto(`${desk.address}/subscriptions`);
  await on.fill('.make input[name=name]', 'telephone');
  await on.click('.make button');
  const url = (await on.textContent('.once code')) ?? '';
  const opened = await fetch(url);
  expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  await on.check('.make label:nth-of-type(2) input');
  await on.fill('.make input[name=q]', 'no');
  await on.click('.make button');
  await on.waitForFunction((first) => document.querySelector('.once code')?.textContent !== first, url);
  const feed = await fetch((await on.textContent('.once code')) ?? '');
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  await isFit(on);
  for (const left of [1, 0]) {
    await on.click('.hits button');
    await on.waitForFunction((count) => document.querySelectorAll('.hits li').length === count, left);
  }
  expect((await fetch(url)).status).toBe(404);
  await on.context().close();
});

test('a comment is written with one key, stands under the name of who wrote it, and is taken away', async () => {
  const { on, faults } = await signedIn('ar', 'wide');
  const [record] = await desk.archive.query<{ id: string; story_id: string }>('select id, story_id from record');
  await on.goto(`${desk.address}/stories/${record?.story_id}?record=${record?.id}`);
  await on.waitForSelector('.comments .hint');
  await on.keyboard.press('c');
  await on.keyboard.type('كلام من هذا؟');
  await on.click('.comments form button');
  await on.waitForSelector('.comments li');
  expect(await on.textContent('.comments li')).toContain('nada');
  expect(await on.textContent('.comments .body')).toBe('كلام من هذا؟');
  await isFit(on);
  await on.goto(`${desk.address}/changes`);
  await on.waitForSelector('.comments .quote');
  expect(await on.textContent('.comments .quote')).toBe('He');
  await isFit(on);
  await on.goBack();
  await on.click('.comments li button');
  await on.waitForSelector('.comments .hint');
  expect(faults).toEqual([]);
  await on.context().close();
});
