import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';

const masar = fileURLToPath(new URL('../../cli/bin/masar.js', import.meta.url));
const stories = fileURLToPath(new URL('../../../samples/security-guarantees', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'masar-desk-'));
const shots = process.env['MASAR_SCREENSHOTS'];

let desk: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  expect(spawnSync(process.execPath, [masar, 'add', stories, '--archive', folder], { encoding: 'utf8' }).stdout).toMatch(/^33 stories/);
  desk = spawn(process.execPath, [masar, 'serve', '--port', '0', '--archive', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((resolve) => desk.stdout?.on('data', (told) => resolve(/http:\S+/.exec(String(told))?.[0] ?? '')));
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  const ended = new Promise((resolve) => desk.once('exit', resolve));
  desk.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

async function page(locale: string, size: keyof typeof sizes = 'wide', colorScheme: 'light' | 'dark' = 'light') {
  // Axe is put into the page by the test; the policy of the page itself lets nothing in.
  const context = await browser.newContext({ locale, viewport: sizes[size], colorScheme, bypassCSP: true });
  const opened = await context.newPage();
  const faults: string[] = [];
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  return { page: opened, faults };
}

async function violations(on: Page): Promise<string[]> {
  await on.evaluate(axe);
  return on.evaluate(async () => {
    const found = await (
      globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

test.each([
  ['ar', 'wide', 'light'],
  ['en', 'narrow', 'dark'],
] as const)('every scene in %s, %s and %s: nothing fails, axe finds nothing', async (locale, size, colours) => {
  const { page: on, faults } = await page(locale, size, colours);
  for (const [name, path, settled] of [
    ['dossier', '/', '.track'],
    ['records', '/records', '.hits .quote'],
    ['stories', '/stories', '.hits .quote'],
  ] as const) {
    await on.goto(address + path);
    await on.waitForSelector(settled);
    expect(await on.evaluate(() => document.documentElement.dir)).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await violations(on)).toEqual([]);
    if (shots) await on.screenshot({ path: join(shots, `${name}-${locale}.png`) });
  }
  await on.goto(`${address}/records?q=Geneva&kind=statement`);
  await on.click('.hits .quote');
  await on.waitForSelector('.copy .on');
  expect(await violations(on)).toEqual([]);
  if (shots) await on.screenshot({ path: join(shots, `story-${locale}.png`) });
  await on.goto(address);
  await on.click('a.compare');
  await on.waitForSelector('.account .point');
  expect(await violations(on)).toEqual([]);
  if (shots) await on.screenshot({ path: join(shots, `account-${locale}.png`) });
  // No scene is wider than its screen.
  expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await on.context().close();
});

test('a reader rejects a statement with one key, takes it back with another, and edits; the history tells it', async () => {
  const { page: on, faults } = await page('ar');
  await on.goto(`${address}/records`);
  await on.fill('.who input', 'ليلى');
  await on.fill('input[type=search]', 'جنيف');
  await on.selectOption('select >> nth=0', 'statement');
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
