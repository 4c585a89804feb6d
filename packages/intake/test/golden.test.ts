import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { receive } from '../src/index.ts';
import { card } from './card.ts';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** `npm run golden` writes the cards anew; what changed is then read and committed. */
describe('golden pages', () => {
  it('are there', () => expect(pages.length).toBeGreaterThan(3));
  for (const page of pages)
    it(page, async () => {
      const received = receive({
        bytes: readFileSync(`${folder}${page}`),
        url: `https://www.outlet.example/news/${page}`,
        contentType: 'text/html',
      });
      await expect(received.articles.map(card).join('\n')).toMatchFileSnapshot(`${folder}${page.replace(/html$/, 'txt')}`);
    });
});
