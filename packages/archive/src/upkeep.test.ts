import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../packs/en/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import { type Archive, add, check, correct, links, open, Refusal, rebuild, search } from './index.ts';

const reader = createReader(en, world);
const terms = (words: string) => reader.terms(words);
const index = { terms, nameOf: (key: string) => key };
const store = await startStore();
const text = 'Russian Foreign Minister Sergey Lavrov said that the talks would go on in Geneva. He warned that time was running out.';
let archive: Archive;
const enter = (more = '') =>
  add(archive, {
    bytes: Buffer.from(text + more),
    name: null,
    article: { text: text + more, id: null, title: null, outlet: { name: 'Test', domain: null }, url: null, published: '2026-03-01' },
    reading: reader.read({ text: text + more, published: '2026-03-01' }),
    reader: 'test 1',
    terms,
  });
beforeAll(async () => {
  archive = await open(await store.place('upkeep'));
  await enter();
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

test('what records are looked up by is made anew as it was, what readers have set in it', async () => {
  const [hit] = (await search(archive, { terms: [terms('running')], limit: 1 })).hits;
  await correct(archive, { record: hit?.id ?? '', who: 'Nada', why: null, values: { speaker: 'Antony Blinken' }, index });
  const whole = () => archive.query('select * from record order by id');
  const before = await whole();
  await archive.query(`update record set terms = '', words = '', day = '-infinity', outlet = null, occasion = null, track = null`);
  expect((await search(archive, { terms: [terms('Blinken')], limit: 9 })).count).toBe(0);
  expect(await rebuild(archive, index)).toBe(before.length);
  expect(await whole()).toEqual(before);
  expect((await search(archive, { terms: [terms('Blinken')], limit: 9 })).count).toBe(1);
  expect((await check(archive)).faults).toEqual([]);
});

test('the log is handed on whole and by record, each change with the hash of the one before', async () => {
  const all = [];
  for await (const link of links(archive)) all.push(link);
  expect(all.map(({ what }) => what)).toEqual(['add', 'correct']);
  expect(all[1]?.previous).toBe(all[0]?.hash);
  const one = [];
  for await (const link of links(archive, all[1]?.record ?? '')) one.push(link);
  expect(one).toEqual(all.slice(1));
});

test('a full disk is said in a sentence, and nothing half is kept', async () => {
  const before = (await check(archive)).counts;
  await archive.query(
    `create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
     create trigger full_disk before insert on change for each row execute function full_disk()`,
  );
  const failed = enter(' The talks are over.');
  await expect(failed).rejects.toThrow(Refusal);
  await expect(failed).rejects.toThrow('the disk of the archive is full');
  await archive.query('drop trigger full_disk on change; drop function full_disk');
  expect(await check(archive)).toEqual({ counts: before, faults: [] });
  expect((await enter(' The talks are over.')).isNew).toBe(true);
});
