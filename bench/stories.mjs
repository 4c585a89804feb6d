// Stories for measuring, recombined from the project's own: the same for the same numbers.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createReader } from '../packages/reader/dist/index.js';
import { ar } from '../packs/ar/dist/index.js';
import { world } from '../packs/world/dist/index.js';

const gold = fileURLToPath(new URL('../gold/ar/', import.meta.url));
const paragraphs = readdirSync(gold)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(gold + name, 'utf8')).text.split(/\n+/))
  .filter((paragraph) => paragraph.trim().length > 30);

export const reader = createReader(ar, world);
export const wordsIn = (text) => text.split(/\s+/).length;

/** Story number `n`: six paragraphs picked by a fixed generator, its number in the first line so that no two are alike. */
export function story(n) {
  let state = (n + 1) * 2654435761;
  const lines = [`الخبر رقم ${n}`];
  for (let line = 0; line < 6; line++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    lines.push(paragraphs[Math.abs(state) % paragraphs.length]);
  }
  return lines.join('\n\n');
}
