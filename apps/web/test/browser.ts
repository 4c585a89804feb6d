import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

export { launch } from './chromium.mjs';

export const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

/** A page of a reader whose browser asks for this language, and what fails in it. */
export async function pageOf(browser: Browser, locale: string, size: keyof typeof sizes = 'wide', colorScheme: 'light' | 'dark' = 'light') {
  // Axe is put into the page by the test; the policy of the page itself lets nothing in.
  const context = await browser.newContext({ locale, viewport: sizes[size], colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  return { page, faults };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** What axe finds wrong in what a page shows. */
export async function violations(on: Page): Promise<string[]> {
  await on.evaluate(axe);
  return on.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
