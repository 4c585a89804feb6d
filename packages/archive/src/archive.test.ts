import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { world } from '@masar/world';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ar } from '../../../packs/ar/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import { type Addition, type Archive, add, addAll, check, open, Refusal, recordsOf, search, show, storyOf } from './index.ts';

const reader = createReader(ar, world);
const store = await startStore();
let archive: Archive;
beforeAll(async () => {
  archive = await open(await store.place('one'));
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

const addition = (text: string, published = '2026-03-01'): Addition => ({
  bytes: Buffer.from(text),
  name: 'story.txt',
  article: { text, id: null, title: null, outlet: { name: 'Test', domain: null }, url: null, published },
  reading: reader.read({ text, published }),
  reader: 'test 1',
  terms: (words) => reader.terms(words),
});
const enter = (text: string, published?: string) => add(archive, addition(text, published));
const find = (words: readonly string[], more: Partial<Parameters<typeof search>[1]> = {}) =>
  search(archive, { terms: words.map((word) => reader.terms(word)), limit: 20, ...more });

const folded = 'قال وزير الخارجية الروسي سيرغي لافروف إن أحمد سافر لمصر وأصدر فتوى عام ٢٠٢٦.';

test('a story is added once, with its records', async () => {
  const first = await enter(folded);
  expect(first).toMatchObject({ isNew: true });
  expect(first.records).toBeGreaterThan(0);
  expect(await enter(folded)).toEqual({ ...first, isNew: false });
});

test('of stories that came in the same bytes these are sent and kept once', async () => {
  const own = await open(await store.place('pages'));
  const bytes = Buffer.alloc(100_000, 'many pages');
  const sent: number[] = [];
  const watched: Archive = {
    ...own,
    query: (statement, values) => {
      if (statement.startsWith('insert into source ')) sent.push(Buffer.byteLength(values?.[1] as Buffer));
      return own.query(statement, values);
    },
  };
  const many = [1, 2, 3, 4].map((n) => ({ ...addition(`${folded} الصفحة ${n}.`), bytes }));
  const copied = { ...addition(`${folded} الصفحة 5.`), bytes: Buffer.from(bytes) };
  expect((await addAll(watched, [...many, copied])).map(({ isNew }) => isNew)).toEqual([true, true, true, true, true]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toBeLessThan(110_000);
  expect(await own.query('select 1 from source where bytes = $1', [bytes])).toHaveLength(1);
  await own.close();
});

test('stories are added together as alone: each once, all or none', async () => {
  const alone = await open(await store.place('alone'));
  const together = await open(await store.place('together'));
  const batch = [1, 2, 2, 3].map((n) => addition(`${folded} الخبر ${n}.`));
  const same = { ...addition(`${folded} الخبر 1.`), article: { ...addition(`${folded} الخبر 1.`).article, url: 'https://example.org/1' } };
  const told = [];
  for (const one of [...batch, same]) told.push(await add(alone, one));
  const all = await addAll(together, [...batch, same]);
  expect(all.map(({ story, isNew }) => [story, isNew])).toEqual(told.map(({ story, isNew }) => [story, isNew]));
  const { counts, faults } = await check(together);
  expect(faults).toEqual([]);
  expect(counts).toEqual((await check(alone)).counts);
  await expect(
    addAll(together, [addition('قال بايدن إن المحادثات مفيدة.'), { ...addition(folded), bytes: Buffer.from('x'), reader: '\0' }]),
  ).rejects.toThrow();
  expect((await check(together)).counts).toEqual(counts);
  await alone.close();
  await together.close();
});

describe('what a search takes for one', () => {
  for (const word of ['احمد', 'أحمد', 'مصر', 'وبمصر', 'فتوي', 'فتوى', '2026', '٢٠٢٦', 'لافروف'])
    test(word, async () => expect((await find([word])).count).toBeGreaterThan(0));
  for (const word of ['احمد', 'مصر', 'فتوي', '2026'])
    test(`${word} is not what is written`, async () => expect((await find([word], { exact: true })).count).toBe(0));
  test('words in quotation marks stand in this order', async () => {
    expect((await find(['أحمد سافر'])).count).toBe(1);
    expect((await find(['سافر أحمد'])).count).toBe(0);
  });
});

test('facets narrow and pages follow one another', async () => {
  for (let n = 1; n <= 5; n++) await enter(`قال وزير الخارجية الروسي سيرغي لافروف إن الجولة رقم ${n} ستعقد في جنيف.`, `2026-04-0${n}`);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await find(['جنيف'], { side: 'RU', kind: 'statement', limit: 2, ...(after === undefined ? {} : { after }) });
    expect(page.count).toBe(5);
    seen.push(...page.hits.map((hit) => `${hit.published}`));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual(['2026-04-05', '2026-04-04', '2026-04-03', '2026-04-02', '2026-04-01']);
  expect((await find(['جنيف'], { side: 'US' })).count).toBe(0);
});

test('a record is shown among the words around it, also behind characters of two units', async () => {
  const text = `😀😀 وقال وزير الخارجية الروسي سيرغي لافروف إن موسكو ستشارك في المحادثات 😀.`;
  await enter(text);
  const [hit] = (await find(['المحادثات'])).hits;
  const shown = await show(archive, hit?.id ?? '');
  expect(text).toContain(shown?.quote);
  expect(`${shown?.before}${shown?.quote}${shown?.after}`).toBe(text);
  expect(await show(archive, 's-none')).toBeNull();
});

test('the database refuses a record that does not quote its text', async () => {
  const broken = archive.query(
    `insert into record (id, story_id, kind, start, stop, quote, terms, words, body)
     select 's-false', id, 'statement', 0, 4, 'xxxx', ''::tsvector, ''::tsvector, '{}' from story limit 1`,
  );
  await expect(broken).rejects.toThrow(/does not quote its text/);
});

test('the change log is append-only, and what is changed behind its back is noticed', async () => {
  await expect(archive.query(`update change set who = 'nobody'`)).rejects.toThrow(/append-only/);
  expect((await check(archive)).faults).toEqual([]);
  await archive.query('alter table change disable trigger kept');
  await archive.query(`update change set who = 'nobody' where number = 2`);
  await archive.query('alter table change enable trigger kept');
  expect((await check(archive)).faults).toEqual(['the change log is broken at 2']);
});

test('an archive that another process has is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masar-test-'));
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  // The process that started this one runs while the test does.
  writeFileSync(join(taken, 'masar.pid'), String(process.ppid));
  await expect(open(taken)).rejects.toThrow(Refusal);
  rmSync(folder, { recursive: true });
});

test('what was added is there when the archive is opened again; a newer breaking schema is refused', async () => {
  const again = await store.place('again');
  const first = await open(again);
  await first.query(`insert into migration (number, name, kind) values (9001, '9001-later.sql', 'additive')`);
  await first.close();
  const second = await open(again);
  await second.query(`insert into migration (number, name, kind) values (9002, '9002-other.sql', 'breaking')`);
  await second.close();
  await expect(open(again)).rejects.toThrow(/newer Masar \(9002-other.sql\)/);
});

test('the conditions of a statement are kept, shown in their place and handed on in their words', async () => {
  const text = '😀 وقال بايدن إن موسكو ستدفع ثمنا باهظا إذا اختارت طريق الحرب.';
  const { story: id } = await enter(text);
  const story = await storyOf(archive, id);
  expect(story?.records.flatMap(({ conditions }) => conditions.map(({ from, to }) => text.slice(from, to)))).toEqual([
    'إذا اختارت طريق الحرب',
  ]);
  expect(await show(archive, story?.records[0]?.id ?? '')).toMatchObject({ conditions: ['إذا اختارت طريق الحرب'] });
  const handed = await recordsOf(archive, story?.records.map((one) => one.id) ?? []);
  expect(handed.flatMap(({ conditions }) => conditions)).toEqual(['إذا اختارت طريق الحرب']);
});
