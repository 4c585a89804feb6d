import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../../server/test/desk.ts';
import { launch, pageOf } from './browser.ts';
import { framesOf, items, moves, timeline } from './frames.mjs';

let desk: TestDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await startDesk({ pages: fileURLToPath(new URL('../dist/pages', import.meta.url)) });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

/** Milliseconds of the processor that a frame may take: at 60 a second it has 16.7. Of the processor alone: on a machine that others use, time of the clock says nothing. */
const frame = 16.7;

test(`${items} items: a frame takes little work while the view moves from years to days`, async () => {
  const { page: on, faults } = await pageOf(browser, 'en');
  await on.route('**/api/v1/timeline*', (route) => route.fulfill({ json: timeline }));
  await on.goto(`${desk.address}/timeline`);
  await on.waitForSelector('.chart canvas');
  await on.focus('.chart');
  await framesOf(on, moves);
  const { work } = await framesOf(on, moves);
  expect(work).toBeLessThan(frame);
  // It did move: the address tells where, and the list is of what is in view.
  await on.keyboard.press('+');
  await on.waitForURL(/from=/);
  expect(await on.$$eval('.in-view li', (all) => all.length)).toBeLessThan(60);
  expect(faults).toEqual([]);
  await on.context().close();
});
