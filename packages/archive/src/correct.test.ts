import type { Reading } from '@masar/shapes';
import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../packs/en/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import { type Archive, add, check, correct, difference, history, open, reread, search, show, texts, undo } from './index.ts';

const reader = createReader(en, world);
const terms = (words: string) => reader.terms(words);
/** What this suite calls Blinken. */
const index = { terms, nameOf: (key: string) => (key === 'person/antony-blinken' ? 'Antony Blinken' : key) };
const store = await startStore();
const text = 'Russian Foreign Minister Sergey Lavrov said that the talks would go on in Geneva. He warned that time was running out.';
let archive: Archive;
let ids: string[];
beforeAll(async () => {
  archive = await open(await store.place('corrections'));
  await add(archive, {
    bytes: Buffer.from(text),
    name: null,
    article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published: '2026-03-01' },
    reading: reader.read({ text, published: '2026-03-01' }),
    reader: 'test 1',
    terms,
  });
  ids = (await search(archive, { terms: [], kind: 'statement', limit: 9 })).hits.map(({ id }) => id);
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

/** Reads the story again as a version would that reads it so. */
async function readAgain(version: string, change: (reading: Reading) => Reading) {
  for await (const one of texts(archive)) {
    const rereading = { text: one, reading: change(reader.read({ text: one.body, published: one.published })), reader: version, terms };
    const would = await difference(archive, rereading);
    expect(await reread(archive, rereading)).toEqual(would);
    return would;
  }
  throw new Error('the archive holds no text');
}

test('a correction is found by what it says, and its history tells both', async () => {
  const [id = ''] = ids;
  const before = await show(archive, id);
  await correct(archive, { record: id, who: 'Nada', why: 'he denied it', values: { act: 'deny', side: 'US' }, index });
  expect(await show(archive, id)).toMatchObject({ act: 'deny', side: 'US', corrected: ['act', 'side'] });
  expect((await search(archive, { terms: [], side: 'US', limit: 9 })).count).toBe(1);
  expect(await history(archive, id)).toMatchObject([
    {
      who: 'Nada',
      what: 'correct',
      why: 'he denied it',
      before: { act: before?.act, side: before?.side },
      after: { act: 'deny', side: 'US' },
    },
  ]);
});

test('a corrected speaker and side are found by their words, also after a re-reading; who was read is not, until it is taken back', async () => {
  const [id = ''] = ids;
  const found = async (words: string) => (await search(archive, { terms: [terms(words)], limit: 9 })).hits.map((hit) => hit.id);
  expect(await found('Blinken')).toEqual([]);
  await correct(archive, { record: id, who: 'Nada', why: null, values: { speaker: 'person/antony-blinken', side: 'Xanadu' }, index });
  expect(await found('Blinken')).toEqual([id]);
  expect(await found('xanadu')).toEqual([id]);
  await readAgain('test 1.1', (reading) => ({
    ...reading,
    statements: reading.statements.map((one) => ({ ...one, manner: 'direct' as const })),
  }));
  expect(await found('Blinken')).toEqual([id]);
  await undo(archive, { record: id, who: 'Nada', index });
  expect(await found('Blinken')).toEqual([]);
  expect(await found('Lavrov')).toContain(id);
});

test('what is rejected is not found, but shown', async () => {
  const [, id = ''] = ids;
  await correct(archive, { record: id, who: 'Nada', why: null, values: { rejected: true }, index });
  expect((await search(archive, { terms: [], kind: 'statement', limit: 9 })).count).toBe(ids.length - 1);
  expect((await search(archive, { terms: [], kind: 'statement', rejected: true, limit: 9 })).count).toBe(ids.length);
  expect(await show(archive, id)).toMatchObject({ rejected: true });
});

test('a re-reading changes what nobody has set, and nothing else', async () => {
  const [corrected = '', rejected = ''] = ids;
  const found = await readAgain('test 2', (reading) => ({
    ...reading,
    statements: reading.statements.map((one) => ({ ...one, act: 'propose' as const, manner: 'mixed' as const })),
  }));
  expect(found.changed).toEqual(
    expect.arrayContaining([
      { id: corrected, columns: ['manner'] },
      { id: rejected, columns: ['act', 'manner'] },
    ]),
  );
  expect(await show(archive, corrected)).toMatchObject({ act: 'deny', side: 'US', manner: 'mixed' });
  expect(await show(archive, rejected)).toMatchObject({ act: 'propose', rejected: true });
});

test('what is no longer read is withdrawn, not lost, and comes back; what a person corrected stays', async () => {
  const [corrected = '', rejected = ''] = ids;
  await undo(archive, { record: rejected, who: 'Omar', index });
  const gone = await readAgain('test 3', (reading) => ({ ...reading, statements: [] }));
  expect(gone.withdrawn).toContain(rejected);
  expect(gone.withdrawn).not.toContain(corrected);
  expect(await show(archive, rejected)).toMatchObject({ withdrawn: true });
  expect((await search(archive, { terms: [], kind: 'statement', limit: 9 })).hits.map(({ id }) => id)).toEqual([corrected]);
  expect((await readAgain('test 4', (reading) => reading)).added).toContain(rejected);
  expect(await show(archive, rejected)).toMatchObject({ withdrawn: false });
});

test('a re-reading that reads the same changes nothing', async () => {
  expect(await readAgain('test 5', (reading) => reading)).toEqual({ added: [], withdrawn: [], changed: [] });
});

test('corrections are taken back, newest first, until none is left', async () => {
  const [id = ''] = ids;
  await undo(archive, { record: id, who: 'Omar', index });
  expect(await show(archive, id)).toMatchObject({ side: 'RU', corrected: [] });
  await expect(undo(archive, { record: id, who: 'Omar', index })).rejects.toThrow('is left to take back');
  expect((await check(archive)).faults).toEqual([]);
});

test.each([
  [{ act: 'shout' }, '"shout" is no act'],
  [{}, 'says what it corrects'],
])('%j is refused', async (values, sentence) => {
  await expect(correct(archive, { record: ids[0] ?? '', who: 'Nada', why: null, values, index })).rejects.toThrow(sentence);
});

test('a record that is not there cannot be corrected', async () => {
  await expect(correct(archive, { record: 's-none', who: 'Nada', why: null, values: { act: 'deny' }, index })).rejects.toThrow('no record');
});
