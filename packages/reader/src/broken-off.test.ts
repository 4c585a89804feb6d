import { readdirSync, readFileSync } from 'node:fs';
import { ar } from '@masar/pack-ar';
import { en } from '@masar/pack-en';
import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { faults } from './contract/faults.ts';
import { createReader } from './read.ts';

const gold = new URL('../../../gold/', import.meta.url);

/** The paragraphs of the gold stories of a language. */
const paragraphs = (lang: string): string[] =>
  readdirSync(new URL(`${lang}/`, gold)).flatMap((name) =>
    (JSON.parse(readFileSync(new URL(`${lang}/${name}`, gold), 'utf8')) as { text: string }).text.split('\n'),
  );

/** A paragraph as it breaks off behind each of its words: as it is, and with its last words in a quotation that nothing closes. */
function* brokenOff(paragraph: string): Generator<string> {
  const ends = [...paragraph.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  for (const [n, end] of ends.entries()) {
    yield paragraph.slice(0, end);
    const open = ends[n - 2];
    if (open !== undefined) yield `${paragraph.slice(0, open)} "${paragraph.slice(open, end).trim()}`;
  }
}

test.each([ar, en])('a story in $lang that breaks off anywhere gives a sound reading', { timeout: 120_000 }, (pack) => {
  const reader = createReader(pack, world);
  const found = paragraphs(pack.lang).flatMap((paragraph) =>
    [...brokenOff(paragraph)].flatMap((text) => faults(reader.read({ text }), text).map((fault) => `${fault}: ${text}`)),
  );
  expect(found).toEqual([]);
});
