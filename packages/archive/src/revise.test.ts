import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ar } from '../../../packs/ar/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import { type Addition, type Archive, add, addAll, check, correct, history, open, revisionsOf, search, show, undo } from './index.ts';

const reader = createReader(ar, world);
const store = await startStore();
const index = { terms: (words: string) => reader.terms(words), nameOf: (key: string) => key };
let archive: Archive;
beforeAll(async () => {
  archive = await open(await store.place('revisions'));
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

const revision = (text: string, url: string): Addition => ({
  bytes: Buffer.from(text),
  name: url,
  article: { text, id: null, title: null, outlet: { name: 'Test', domain: null }, url, published: '2026-03-01' },
  identity: url,
  reading: reader.read({ text, published: '2026-03-01' }),
  reader: 'test 1',
  terms: (words) => reader.terms(words),
});
const kept = 'وقال وزير الخارجية الروسي سيرغي لافروف إن المحادثات ستستمر في جنيف.';
const dropped = 'وأكد لافروف أن موسكو ترفض توسع الحلف.';
const found = async () => (await search(archive, { terms: [], limit: 100 })).hits;

test('the words that a revision keeps are one record, with what readers have set; what it drops stays', async () => {
  const url = 'https://news.example/a';
  const first = await add(archive, revision(`${kept} ${dropped}`, url));
  const before = (await found()).filter(({ story }) => story === first.story);
  const talks = before.find(({ quote }) => quote.includes('جنيف') && quote.startsWith('قال')) as (typeof before)[number];
  await correct(archive, { record: talks.id, who: 'Nada', why: null, values: { act: 'commit' }, index });
  const second = await add(archive, revision(`عاجل. ${kept}`, url));
  expect((await revisionsOf(archive, first.story)).map(({ id, revision: number }) => [id, number])).toEqual([
    [first.story, 1],
    [second.story, 2],
  ]);
  const after = await found();
  expect(after.filter(({ quote }) => quote === talks.quote).map(({ story, act }) => [story, act])).toEqual([[second.story, 'commit']]);
  expect(after.some(({ quote, story }) => quote.includes('توسع') && story === first.story)).toBe(true);
  const now = (await show(archive, talks.id))?.now ?? [];
  expect(now).toEqual([after.find(({ quote }) => quote === talks.quote)?.id]);
  expect((await history(archive, talks.id)).map(({ what }) => what)).toEqual(['correct', 'merge']);
  expect((await check(archive)).faults).toEqual([]);
});

test('a reader who sees two statements in two revisions takes the merge back', async () => {
  const url = 'https://news.example/b';
  await addAll(archive, [revision(`${kept} في الصباح.`, url), revision(`${kept} في المساء.`, url)]);
  const [one] = await archive.query<{ id: string }>(
    `select record.id from record join story on story.id = story_id where identity = $1 and revision = 1 and became <> '{}' limit 1`,
    [url],
  );
  await undo(archive, { record: one?.id ?? '', who: 'Nada', index });
  expect((await show(archive, one?.id ?? ''))?.now).toEqual([one?.id]);
});

test('a story of another address is no revision', async () => {
  const story = await add(archive, revision(`${kept} ثالثا.`, 'https://news.example/c'));
  expect(await revisionsOf(archive, story.story)).toHaveLength(1);
});
