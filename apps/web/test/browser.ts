import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const debian = '/usr/bin/chromium';

/** A headless Chromium: the system's where there is one, else that of the packages. */
export async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking'];
  if (existsSync(debian)) return chromium.launch({ executablePath: debian, args });
  // The package unpacks the libraries that it needs only where it takes its place for a function's.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}

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
