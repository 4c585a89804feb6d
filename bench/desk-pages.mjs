// npm run bench -- desk-pages [--statements 20000] [--archive FOLDER, kept for the next time]: what readers of the pages feel, in a Chromium on this machine: how long a letter
// of a search takes until what it finds is shown, on an embedded archive, and what a frame of a timeline of ten thousand items costs.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../apps/web/test/chromium.mjs';
import { framesOf, items, moves, timeline } from '../apps/web/test/frames.mjs';
import { addAll, open } from '../packages/archive/dist/index.js';
import { additionsAt } from './desk-stories.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const statements = Number(option('statements') ?? 20_000);
/** Milliseconds that a letter may take, and a frame of the timeline at sixty a second. */
const [most, frame] = [200, 16.7];
/** No two begin alike: what was asked before is not asked again. */
const looked = ['محادثات', 'واشنطن', 'الرئيس الروسي', 'جنيف', 'روسيا', 'بايدن', 'دعا'];
const stories = 25;

const folder = mkdtempSync(join(tmpdir(), 'masar-desk-pages-'));
const place = option('archive') ?? join(folder, 'archive');
const archive = await open(place);
const count = async () => Number((await archive.query(`select count(*) from record where kind = 'statement'`))[0].count);
const there = async () => Number((await archive.query('select count(*) from story'))[0].count);
for (let first = await there(); (await count()) < statements; first += stories) await addAll(archive, additionsAt(first, stories));
const kept = await count();
await archive.close();

const desk = spawn(
  process.execPath,
  [fileURLToPath(new URL('../apps/cli/bin/masar.js', import.meta.url)), 'serve', '--port', '0', '--archive', place],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const base = await new Promise((resolve) => {
  desk.stdout.on('data', (told) => {
    const address = /http:\S+/.exec(String(told))?.[0];
    if (address !== undefined) resolve(address);
  });
});
const browser = await launch();
try {
  const page = await (await browser.newContext({ locale: 'ar' })).newPage();
  // The stories are joined once, as for whoever opens the desk.
  await page.goto(base, { timeout: 300_000 });
  await page.waitForSelector('.track, main h2', { timeout: 300_000 });
  await page.goto(`${base}/records`);
  await page.waitForSelector('.found li');
  const cpu = async () => Number(/^process_cpu_seconds (\S+)$/m.exec(await (await fetch(`${base}/metrics`)).text())?.[1]);
  const spent = await cpu();
  const took = [];
  for (const word of looked) {
    await page.fill('input[type=search]', '');
    await page.focus('input[type=search]');
    for (let end = 1; end <= word.length; end++) {
      if (word[end - 1] === ' ') {
        await page.keyboard.press('Space');
        continue;
      }
      const asked = (url) =>
        new URL(url).pathname.endsWith('/records') && new URL(url).searchParams.get('q')?.trim() === word.slice(0, end);
      const answer = page.waitForResponse((one) => asked(one.url()), { timeout: 30_000 });
      const began = performance.now();
      await page.keyboard.insertText(word[end - 1]);
      await (await answer).finished();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      took.push(performance.now() - began);
      await page.waitForTimeout(120);
    }
  }
  const each = (((await cpu()) - spent) * 1000) / took.length;
  took.sort((a, b) => a - b);
  const share = (part) => took[Math.min(took.length - 1, Math.floor(took.length * part))].toFixed(0);
  const slow = Number(share(0.95));
  console.log(
    `a letter of a search over ${kept} statements: p50 ${share(0.5)} ms, p95 ${slow} ms, the longest ${share(1)} ms, ${took.length} letters; ${each.toFixed(0)} ms of the processor of the desk each`,
  );

  await page.route('**/api/v1/timeline*', (route) => route.fulfill({ json: timeline }));
  await page.goto(`${base}/timeline`);
  await page.waitForSelector('.chart canvas');
  await framesOf(page, moves);
  const { work, rate } = await framesOf(page, moves);
  console.log(
    `a frame of a timeline of ${items} items: ${work.toFixed(1)} ms of the processor (60 a second leave ${frame}), ${rate.toFixed(0)} frames a second by the clock`,
  );
  console.log(`load of the machine ${loadavg()[0].toFixed(1)}`);
  const holds = slow <= most && work <= frame;
  console.log(`${holds ? 'HOLDS' : 'FAILS'}: 95 letters of 100 within ${most} ms, a frame within ${frame} ms`);
  if (!holds) process.exitCode = 1;
} finally {
  await browser.close();
  desk.kill('SIGTERM');
  await new Promise((resolve) => desk.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
}
