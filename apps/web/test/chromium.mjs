// A headless Chromium for tests and benches.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const debian = '/usr/bin/chromium';

/**
 * The system's where there is one, else that of the packages.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launch() {
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking'];
  if (existsSync(debian)) return chromium.launch({ executablePath: debian, args });
  // The package unpacks the libraries that it needs only where it takes its place for a function's.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
