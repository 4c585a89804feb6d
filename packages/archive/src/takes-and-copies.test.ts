import { world } from '@masar/world';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ar } from '../../../packs/ar/src/pack.ts';
import { plainCopy, takeMarks, takesIn } from '../../intake/src/index.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import {
  type Addition,
  type Archive,
  add,
  addAll,
  check,
  copies,
  copiesOf,
  correct,
  history,
  open,
  readings,
  rebuild,
  reread,
  type Stitcher,
  search,
  show,
  showStory,
  stories,
  storyOf,
  takesOf,
  texts,
} from './index.ts';

const reader = createReader(ar, world);
const index = { terms: (words: string) => reader.terms(words), nameOf: (key: string) => key };
const store = await startStore();
let archive: Archive;
beforeAll(async () => {
  archive = await open(await store.place('takes'));
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});
beforeEach(async () => {
  await archive.query(`truncate source, story_text, story, fingerprint, shingle, reading, record cascade`);
});

const stitcher: Stitcher = {
  chains: (takes) =>
    takesIn(
      takes.map(({ text, title, outlet, credits, lang, sent }) => ({
        ...plainCopy(text),
        title,
        credits,
        outlet: { name: outlet, domain: null },
        lang,
        published: sent,
        modified: null,
      })),
      ar,
    ).map(({ parts }) => parts.map(({ article }) => article)),
  read: (text, { published }) => ({ reading: reader.read({ text, published }), reader: 'test 1', terms: (words) => reader.terms(words) }),
};

const story = (text: string, said: { at: string; outlet?: string; title?: string; credits?: string[] }): Addition => ({
  bytes: Buffer.from(text),
  name: null,
  article: {
    text,
    id: `${said.outlet ?? 'وكالة الساحل'} ${said.at}`,
    title: said.title ?? null,
    outlet: { name: said.outlet ?? 'وكالة الساحل', domain: null },
    url: null,
    published: said.at,
    credits: said.credits ?? [],
  },
  take: takeMarks(plainCopy(text), ar),
  stitcher,
  reading: reader.read({ text, published: said.at }),
  reader: 'test 1',
  terms: (words) => reader.terms(words),
});

const title = 'بوتين وبايدن يتفقان على مواصلة الحوار';
// The signs outside of the first plane are two units and one character: offsets must not mix them up.
const first = story(`${title}\n\n🕊️🕊️ موسكو - قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات ستعقد في جنيف في 10 يناير.\n\n(يتبع)`, {
  at: '2021-12-30T23:00:00Z',
  title,
});
const second = story(`${title}\n\n(تتمة)\n\nوأضاف أن موسكو ترفض توسع الحلف شرقا.\n\n(يتبع)`, { at: '2021-12-30T23:20:00Z', title });
const third = story(`${title}\n\n(تتمة)\n\nوقال البيت الأبيض إن واشنطن تدعو إلى الحوار.\n\n(انتهى)`, { at: '2021-12-30T23:40:00Z', title });
const other = story('الرياض - قال مسؤول سعودي إن الهدنة صامدة.', { at: '2021-12-30T23:10:00Z' });

const standing = async () => {
  const { hits } = await search(archive, { terms: [], limit: 100 });
  const all = [];
  for (const { id } of hits) all.push((await show(archive, id)) as NonNullable<Awaited<ReturnType<typeof show>>>);
  return all;
};
const orders: [string, (readonly Addition[])[]][] = [
  ['together', [[first, second, third, other]]],
  ['one after the other', [[first], [other], [second], [third]]],
  ['the newest first', [[third], [second], [other], [first]]],
  ['the middle one last', [[first, third], [other], [second]]],
];

test.each(orders)('takes that come %s are one story, and every record lies in its take', async (_, batches) => {
  for (const batch of batches) await addAll(archive, batch);
  const all = await stories(archive, { limit: 10, skip: 0 });
  expect(all).toHaveLength(2);
  const whole = all.find((one) => one.title === title)?.id ?? '';
  const takes = await takesOf(archive, whole);
  expect(takes.map(({ sent }) => sent)).toEqual([first, second, third].map(({ article }) => article.published));
  for (const { id } of takes) expect((await storyOf(archive, id))?.id).toBe(whole);
  const shown = await standing();
  expect(shown.map(({ quote }) => quote).filter((quote) => quote.includes('جنيف'))).toHaveLength(1);
  const ofTakes = shown.filter((one) => one.story === whole);
  expect(new Set(ofTakes.map(({ take }) => take?.number))).toEqual(new Set([1, 2, 3]));
  for (const { take, quote } of ofTakes) {
    const text = [first, second, third][(take?.number ?? 0) - 1]?.article.text;
    expect(text?.slice(take?.from, take?.to)).toBe(quote);
  }
  // Who speaks in the second take is told in the first.
  expect(ofTakes.find(({ quote }) => quote.includes('توسع'))?.speaker).toBe('person/sergey-lavrov');
  expect((await check(archive)).faults.filter((fault) => !fault.startsWith('the change log'))).toEqual([]);
  const read: string[] = [];
  for await (const one of readings(archive, 10)) read.push(one.story);
  expect(read.sort()).toEqual(all.map(({ id }) => id).sort());
});

test('whichever order takes come in, and however often, the record is the same', async () => {
  const records: unknown[] = [];
  for (const [, batches] of orders) {
    await archive.query(`truncate source, story_text, story, fingerprint, shingle, reading, record cascade`);
    for (const batch of [...batches, ...batches]) await addAll(archive, batch);
    records.push((await standing()).map(({ id, quote, speaker, story: of }) => [id, quote, speaker, of]).sort());
  }
  for (const one of records) expect(one).toEqual(records[0]);
});

test('what a reader has set in a take stays with the story that the takes make; its id leads there', async () => {
  const made = await add(archive, second);
  const before = (await standing()).find(({ story: of }) => of === made.story);
  await correct(archive, { record: before?.id ?? '', who: 'Nada', why: null, values: { act: 'demand' }, index });
  await addAll(archive, [first]);
  const after = await show(archive, before?.id ?? '');
  expect(after?.now).not.toEqual([before?.id]);
  expect(await show(archive, after?.now[0] ?? '')).toMatchObject({
    act: 'demand',
    corrected: ['act'],
    take: { number: 2, of: 2, story: made.story },
  });
  expect((await history(archive, before?.id ?? '')).slice(-2).map(({ what }) => what)).toEqual(['correct', 'merge']);
  expect(await showStory(archive, made.story)).toMatchObject({ whole: after === null ? null : expect.stringMatching(/^n-/), takes: [] });
});

test('a story of takes is read again as one: the same version finds the same', async () => {
  for (const batch of [[first], [other], [second], [third]]) await addAll(archive, batch);
  const before = await standing();
  let read = 0;
  for await (const text of texts(archive)) {
    const rereading = { text, reading: reader.read({ text: text.body, published: text.published }), reader: 'test 2', terms: index.terms };
    expect(await reread(archive, rereading)).toEqual({ added: [], withdrawn: [], changed: [] });
    read++;
  }
  expect(read).toBe(2);
  expect((await rebuild(archive, index)) > 0).toBe(true);
  expect(await standing()).toEqual(before);
});

test('stories of two days or two outlets are no takes of one', async () => {
  const late = story(second.article.text, { at: '2022-01-02T10:00:00Z', title });
  const elsewhere = story(second.article.text, { at: '2021-12-30T23:20:00Z', title, outlet: 'وكالة أخرى' });
  await addAll(archive, [first, late, elsewhere]);
  expect(await stories(archive, { limit: 10, skip: 0 })).toHaveLength(3);
});

const lines = (from: number) =>
  Array.from(
    { length: 12 },
    (_, at) =>
      `وقال المساعد رقم ${at + from} إن البند ${(at + from) * 7} من المقترحات سيناقش في جولة ${at + from + 3} بين الوفدين في جنيف وبروكسل.`,
  );
const carried = (text: readonly string[], outlet: string, at: string, said: { title?: string; credits?: string[] } = {}) =>
  story(text.join('\n\n'), { outlet, at, ...said });

test('a copy is told when it comes in, in one batch or in another, and nothing else is', async () => {
  const [source, copy] = [carried(lines(0), 'وكالة', '2021-12-30'), carried(['تقرير: ', ...lines(0).slice(0, 9)], 'صحيفة', '2021-12-31')];
  const [apart, later] = [carried(lines(100), 'قناة', '2021-12-31'), carried(lines(0), 'موقع', '2022-03-01')];
  const made = await addAll(archive, [source, copy, apart]);
  made.push(await add(archive, later));
  const ids = made.map(({ story: id }) => id);
  const found = await copiesOf(archive, ids[1] ?? '');
  expect(found.map(({ id }) => id)).toEqual([ids[0], ids[1], ids[3]]);
  expect(found.map(({ why }) => why?.by ?? null)).toEqual([null, 'text', 'text']);
  expect(await copiesOf(archive, ids[2] ?? '')).toEqual([]);
  expect((await copies(archive, 10)).map((some) => some.map(({ id }) => id))).toEqual([[ids[0], ids[1], ids[3]]]);
  const before = await copies(archive, 10);
  await rebuild(archive, index);
  expect((await copies(archive, 10)).map((some) => some.map(({ id }) => id).sort())).toEqual(
    before.map((some) => some.map(({ id }) => id).sort()),
  );
});

test('an update is told by its agency and its headline', async () => {
  const [one, two] = await addAll(archive, [
    carried(lines(0), 'صحيفة', '2021-12-30', { title, credits: ['رويترز'] }),
    carried(lines(50), 'قناة', '2021-12-31', { title: `${title} مجددا`, credits: ['رويترز'] }),
  ]);
  expect(await copiesOf(archive, two?.story ?? '')).toMatchObject([{ id: one?.story }, { id: two?.story, why: { by: 'headline' } }]);
});
