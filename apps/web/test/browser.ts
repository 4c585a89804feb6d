import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
