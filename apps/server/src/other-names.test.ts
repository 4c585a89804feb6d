import { add } from '@masar/archive';
import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReader } from '../../../packages/reader/src/index.ts';
import { ar } from '../../../packs/ar/src/pack.ts';
import { en } from '../../../packs/en/src/pack.ts';
import { startDesk, type TestDesk } from '../test/desk.ts';

const [arabic, english] = [createReader(ar, world), createReader(en, world)];
const readerOf = (text: string) => (/\p{Script=Arabic}/u.test(text) ? arabic : english);
const terms = (text: string) => readerOf(text).terms(text);
const stories = [
  'قال البرهان إن الجيش سيواصل القتال.',
  'General Burhan said that the army would fight on.',
  'The mediators said that the talks in Geneva were hard on us all.',
  'The United States said that talks were useful.',
];
let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk({ terms });
  for (const text of stories)
    await add(desk.archive, {
      bytes: Buffer.from(text),
      name: null,
      article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published: '2025-01-04' },
      reading: readerOf(text).read({ text, published: '2025-01-04' }),
      reader: 'test 1',
      terms,
    });
}, 120_000);
afterAll(() => desk?.stop());

interface Hit {
  readonly quote: string;
  readonly foundAs: readonly { readonly asked: string; readonly name: string; readonly key: string }[];
}
const find = async (q: string, more = '') =>
  (await desk.ask(`/api/v1/records?kind=statement&q=${encodeURIComponent(q)}${more}&lang=en`)).json as { count: number; hits: Hit[] };
/** In which script each was found, and as what. */
const found = async (q: string, more?: string) =>
  (await find(q, more)).hits
    .map(({ quote, foundAs }) => [/\p{Script=Arabic}/u.test(quote) ? 'ar' : 'en', ...foundAs.map(({ name }) => name)])
    .sort();

const key = 'person/abdel-fattah-al-burhan';
test.each([
  ['البرهان', [['ar'], ['en', 'Burhan']]],
  ['Burhan', [['ar', 'البرهان'], ['en']]],
  [
    'Бурхан',
    [
      ['ar', 'البرهان'],
      ['en', 'Burhan'],
    ],
  ],
  // Whom a story calls by the last name is known by the whole of it.
  ['Abdel Fattah al-Burhan', [['ar', 'البرهان'], ['en']]],
])('%s is found in either script, and why is told of each', async (q, expected) => {
  expect(await found(q)).toEqual(expected);
  for (const { foundAs } of (await find(q)).hits) expect(foundAs.map((one) => [one.asked, one.key])).toEqual(foundAs.map(() => [q, key]));
});

test('the other words of a search must be there as before, and each name among them may be another', async () => {
  expect(await found('Burhan army')).toEqual([['en']]);
  expect(await found('البرهان army')).toEqual([['en', 'Burhan']]);
  expect(await found('البرهان peace')).toEqual([]);
  expect(await found('جنيف talks')).toEqual([['en', 'Geneva']]);
});

test('in quotation marks and as written a name is nothing but itself', async () => {
  expect(await found('"Burhan"')).toEqual([['en']]);
  expect(await found('Burhan', '&exact=true')).toEqual([['en']]);
});

test('a small word is no abbreviation, and no name is found by one that is a word', async () => {
  expect(await found('us')).toEqual([['en']]);
  expect(await found('الولايات المتحدة')).toEqual([['en', 'United States']]);
});

test('a file of what is found has the same records, and so has its feed', async () => {
  const q = encodeURIComponent('البرهان');
  const { count } = await find('البرهان');
  const lines = (await desk.ask(`/api/v1/found/ndjson?kind=statement&q=${q}`)).text.trim().split('\n');
  const feed =
    (await desk.ask(`/api/v1/records.json?kind=statement&q=${q}`)).json ??
    JSON.parse((await desk.ask(`/api/v1/records.json?kind=statement&q=${q}`)).text);
  expect([count, lines.length, feed.items.length]).toEqual([2, 2, 2]);
});
