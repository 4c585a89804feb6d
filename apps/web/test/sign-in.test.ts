import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, startDesk, type TestDesk } from '../../server/test/desk.ts';
import { launch, pageOf, violations } from './browser.ts';

let desk: TestDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await startDesk({ pages: fileURLToPath(new URL('../dist/pages', import.meta.url)) });
  await desk.user('nada', 'administrator');
  await desk.user('sami', 'reader');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

test.each([
  ['ar', 'الاسم أو كلمة السر غير صحيحة.'],
  ['en', 'The name or the password is not right.'],
])(
  'in %s: a desk with users shows nothing before the sign-in, says what is wrong, and nothing after the sign-out',
  async (locale, wrong) => {
    const { page: on } = await pageOf(browser, locale, 'narrow');
    await on.goto(`${desk.address}/records`);
    await on.waitForSelector('.sign-in');
    expect(await on.$('.records')).toBeNull();
    expect(await violations(on)).toEqual([]);
    await on.fill('input[name=name]', 'nada');
    await on.fill('input[name=password]', 'another password');
    await on.click('button[type=submit]');
    expect(await on.textContent('.sign-in [role=alert]')).toBe(wrong);
    await on.fill('input[name=password]', password);
    await on.keyboard.press('Enter');
    await on.waitForSelector('.records');
    expect(await on.textContent('.signed')).toContain('nada');
    expect(await violations(on)).toEqual([]);
    await on.click('.signed button');
    await on.waitForSelector('.sign-in');
    expect(await on.$('.records')).toBeNull();
    await on.context().close();
  },
);

test('a session that ends meanwhile brings the sign-in back', async () => {
  const { page: on } = await pageOf(browser, 'en');
  await on.goto(desk.address);
  await on.fill('input[name=name]', 'sami');
  await on.fill('input[name=password]', password);
  await on.keyboard.press('Enter');
  await on.waitForSelector('.signed');
  await on.context().clearCookies();
  await on.click('a[href="/actors"]');
  await on.waitForSelector('.sign-in');
  await on.context().close();
});

test.each([
  ['ar', 'narrow'],
  ['en', 'wide'],
] as const)('in %s, %s: who has signed in sets another password, and signs in with it', async (locale, size) => {
  const name = `rami-${locale}`;
  await desk.user(name, 'reader');
  const { page: on } = await pageOf(browser, locale, size);
  const signIn = async (given: string) => {
    await on.fill('input[name=name]', name);
    await on.fill('input[name=password]', given);
    await on.keyboard.press('Enter');
    await on.waitForSelector('.signed');
  };
  await on.goto(`${desk.address}/settings`);
  await signIn(password);
  const set = async (next: string) => {
    await on.fill('.settings input[name=password]', password);
    await on.fill('.settings input[name=next]', next);
    await on.keyboard.press('Enter');
  };
  await set('short');
  await on.waitForSelector('.settings [role=alert]');
  await set('another password of his');
  await on.waitForSelector('.settings output');
  expect(await violations(on)).toEqual([]);
  await on.click('.signed button');
  await on.waitForSelector('.sign-in');
  await signIn('another password of his');
  await on.context().close();
});
