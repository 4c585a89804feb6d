import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { receive } from '../src/index.ts';
import { card } from './card.ts';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

/** `npm run golden` writes the cards anew; what changed is then read and committed. */
describe('golden files', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(10));
  for (const file of files)
    it(file, async () => {
      const received = await receive({
        bytes: readFileSync(`${folder}${file}`),
        url: `https://www.outlet.example/news/${file}`,
        name: file,
      });
      await expect(card(received)).toMatchFileSnapshot(`${folder}${file}.txt`);
    });
});
