import type { Reading } from '@masar/shapes';
import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../packs/en/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import {
  type Archive,
  add,
  check,
  correct,
  history,
  merge,
  open,
  readings,
  records,
  reread,
  search,
  show,
  split,
  storyOf,
  texts,
  undo,
} from './index.ts';

const reader = createReader(en, world);
const terms = (words: string) => reader.terms(words);
const index = { terms, nameOf: (key: string) => key };
const store = await startStore();
const who = 'Nada';
const why = null;
// A character of two units, so that places in the text are not places in the database.
const first =
  '\u{1F4F0} Russian Foreign Minister Sergey Lavrov said that the talks would go on in Geneva and that the delegations would meet again in Vienna. He warned that time was running out.';
const second = 'Sergey Lavrov said that talks would go on in Geneva.';
let archive: Archive;
let whole: string;
let warning: string;
let copy: string;

const enter = (text: string) =>
  add(archive, {
    bytes: Buffer.from(text),
    name: null,
    article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published: '2026-03-01' },
    reading: reader.read({ text, published: '2026-03-01' }),
    reader: 'test 1',
    terms,
  });
const found = async (words: string) =>
  (await search(archive, { terms: [terms(words)], kind: 'statement', limit: 9 })).hits.map(({ id }) => id).sort();
const everything = async () => JSON.stringify(await archive.query('select * from record order by id'));

async function readAgain(version: string, change: (reading: Reading) => Reading = (reading) => reading) {
  for await (const text of texts(archive))
    await reread(archive, { text, reading: change(reader.read({ text: text.body, published: text.published })), reader: version, terms });
}

beforeAll(async () => {
  archive = await open(await store.place('joint'));
  await enter(first);
  await enter(second);
  const hits = (await search(archive, { terms: [], kind: 'statement', limit: 9 })).hits;
  const of = (words: string) => hits.find(({ quote }) => quote.includes(words))?.id ?? '';
  [whole, warning, copy] = [of('Vienna'), of('running out'), of('said that talks')];
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

test('a merged record is found once, its id leads on, and undo from either one brings it back as it was', async () => {
  for (const from of [() => copy, () => whole]) {
    const before = await everything();
    await merge(archive, { record: whole, other: copy, who, why: 'one sentence in two stories' });
    expect(await found('Geneva')).toEqual([whole]);
    expect(await show(archive, copy)).toMatchObject({ id: copy, now: [whole], standsFor: [] });
    expect(await show(archive, whole)).toMatchObject({ now: [whole], standsFor: [copy] });
    for (const id of [copy, whole])
      expect((await history(archive, id)).at(-1)).toMatchObject({
        what: 'merge',
        who,
        why: 'one sentence in two stories',
        records: [copy, whole],
      });
    await readAgain(`merged ${from()}`, (reading) => ({ ...reading, statements: [] }));
    await readAgain(`merged again ${from()}`);
    expect(await show(archive, copy)).toMatchObject({ now: [whole], withdrawn: false });
    await undo(archive, { record: from(), who: 'Omar', index });
    expect(await everything()).toBe(before);
    expect((await history(archive, copy)).at(-1)).toMatchObject({
      what: 'undo',
      who: 'Omar',
      before: { became: [whole] },
      after: { became: [] },
    });
  }
  await expect(undo(archive, { record: whole, who, index })).rejects.toThrow('is left to take back');
});

test('a merge outlives what is done with the record that stands, and chains lead to the end', async () => {
  await merge(archive, { record: whole, other: copy, who, why });
  await merge(archive, { record: warning, other: whole, who, why });
  expect(await show(archive, copy)).toMatchObject({ now: [warning] });
  expect((await show(archive, warning))?.standsFor).toEqual([copy, whole].sort());
  await expect(correct(archive, { record: whole, who, why, values: { act: 'deny' }, index })).rejects.toThrow(`was merged into ${warning}`);
  await expect(merge(archive, { record: copy, other: warning, who, why })).rejects.toThrow('was merged into');
  await undo(archive, { record: copy, who, index });
  expect(await show(archive, copy)).toMatchObject({ now: [copy] });
  await undo(archive, { record: warning, who, index });
  expect(await show(archive, whole)).toMatchObject({ now: [whole], standsFor: [] });
});

test('a record is split by words: its parts are found, its id leads to them, and a re-reading leaves them', async () => {
  await correct(archive, { record: whole, who, why, values: { side: 'XX' }, index });
  const before = await everything();
  const parts = await split(archive, { record: whole, parts: ['would go on in Geneva', 'meet again in Vienna'], who, why, index });
  expect(await found('Vienna')).toEqual([parts[1]]);
  expect(await show(archive, parts[0] ?? '')).toMatchObject({
    quote: 'would go on in Geneva',
    speaker: 'person/sergey-lavrov',
    side: 'XX',
    standsFor: [whole],
  });
  expect((await show(archive, whole))?.now).toEqual([...parts].sort());
  await correct(archive, { record: parts[1] ?? '', who, why, values: { act: 'propose' }, index });
  const split_ = await everything();
  await readAgain('split 1', (reading) => ({ ...reading, statements: [] }));
  await readAgain('split 2');
  expect(await everything()).toBe(split_);
  const held = [];
  for await (const story of records(archive)) held.push(...story.map(({ id }) => id));
  expect(held).toEqual(expect.arrayContaining(parts));
  expect(held).not.toContain(whole);
  await expect(undo(archive, { record: whole, who, index })).rejects.toThrow(`"${parts[1]}" was changed since by Nada`);
  await undo(archive, { record: parts[1] ?? '', who, index });
  await undo(archive, { record: parts[0] ?? '', who, index });
  expect(await found('Vienna')).toEqual([whole]);
  for (const id of parts) expect(await show(archive, id)).toMatchObject({ withdrawn: true });
  const again = await split(archive, { record: whole, parts: ['meet again in Vienna', 'would go on in Geneva'], who, why, index });
  expect(again).toEqual(parts);
  expect(await show(archive, parts[1] ?? '')).toMatchObject({ withdrawn: false, act: (await show(archive, whole))?.act });
  await undo(archive, { record: whole, who, index });
  await archive.query('delete from record where id = any ($1)', [parts]);
  expect(await everything()).toBe(before);
  await undo(archive, { record: whole, who, index });
});

test('the dossier and the story get what stands: one for two, parts for a whole', async () => {
  const read = async () => {
    for await (const one of readings(archive, 9)) if (one.reading.story.text === first) return one;
    throw new Error('the story is gone');
  };
  const story = (await show(archive, whole))?.story ?? '';
  const idsIn = async () => ((await storyOf(archive, story))?.records ?? []).filter(({ kind }) => kind === 'statement').map(({ id }) => id);
  const parts = await split(archive, { record: whole, parts: ['would go on in Geneva', 'meet again in Vienna'], who, why, index });
  const asSplit = await read();
  const contents = asSplit.reading.statements.map(({ id, content }) => [
    asSplit.records.get(id),
    content.map(({ from, to }) => first.slice(from, to)).join(),
  ]);
  expect(contents).toEqual([
    [parts[0], 'would go on in Geneva'],
    [parts[1], 'meet again in Vienna'],
    [warning, expect.stringContaining('running out')],
  ]);
  expect((await idsIn()).sort()).toEqual([...parts, warning].sort());
  await undo(archive, { record: whole, who, index });
  await merge(archive, { record: warning, other: whole, who, why });
  expect((await read()).reading.statements).toHaveLength(1);
  expect(await idsIn()).toEqual([warning]);
  await undo(archive, { record: whole, who, index });
  expect((await read()).reading.statements).toHaveLength(2);
  expect((await check(archive)).faults).toEqual([]);
});

test('what cannot be merged or split is refused in a sentence', async () => {
  const parts = (...list: (string | { from: number; to: number })[]) => split(archive, { record: whole, parts: list, who, why, index });
  await expect(parts('in Geneva')).rejects.toThrow('two parts or more');
  await expect(parts('in Geneva', 'in Paris')).rejects.toThrow('"in Paris" does not stand in the record');
  await expect(parts('would', 'in Geneva')).rejects.toThrow('stands more than once');
  await expect(parts('go on in Geneva', 'in Geneva')).rejects.toThrow('do not overlap');
  await expect(parts({ from: 0, to: 2 }, 'in Geneva')).rejects.toThrow('within the words of the record');
  await expect(merge(archive, { record: whole, other: whole, who, why })).rejects.toThrow('with itself');
  await expect(merge(archive, { record: whole, other: 's-none', who, why })).rejects.toThrow('no record "s-none"');
  await expect(merge(archive, { record: whole, other: copy, who: ' ', why })).rejects.toThrow('says whose it is');
  const [talks] = (await search(archive, { terms: [], kind: 'encounter', limit: 1 })).hits;
  if (talks === undefined) throw new Error('the stories tell of no encounter');
  await expect(merge(archive, { record: whole, other: talks.id, who, why })).rejects.toThrow('they cannot be one');
});
