import { type Archive, correct, merge, open, undo } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStore } from '../../../../packages/archive/test/store.ts';
import { addStory, terms } from '../../test/stories.ts';
import { encounterScene } from '../scenes/encounter.ts';
import { join } from './stories.ts';

const by = { who: 'Nada', why: null, index: { terms, nameOf: (key: string) => key } };
const store = await startStore();
const stories = [
  'Russian Foreign Minister Sergey Lavrov and US Secretary of State Antony Blinken held talks on Monday about security guarantees.\n\nThe third round of talks will be held in Geneva on January 10, the ministry said.',
  'Talks between Russia and the United States will be held in Geneva on January 10, officials said.',
  'Russian Deputy Foreign Minister Sergey Ryabkov and US Deputy Secretary of State Wendy Sherman will hold talks in Vienna on January 20.',
];
let archive: Archive;
/** The story whose round says nothing of who takes part. */
let thirdRound: string;

beforeAll(async () => {
  archive = await open(await store.place('joined-as-corrected'));
  const [first = ''] = stories;
  thirdRound = await addStory(archive, first);
  for (const text of stories.slice(1)) await addStory(archive, text);
}, 120_000);
afterAll(async () => {
  await archive.close();
  await store.stop();
});

/** Joined encounters: the day, how many reports, who took part or which sides. */
async function met() {
  const joined = await join(archive);
  const list = joined.dossier.encounters.map((one) => ({
    id: one.id,
    start: one.start,
    reports: one.history.map(({ story, encounter }) => joined.records.get(`${story}/${encounter}`)),
    sides: one.sides,
    status: one.status,
    people: one.participants,
  }));
  return { joined, list, on: (day: string) => list.find(({ start }) => start === day) };
}

test('what a rejected report gave another of its series goes with it', async () => {
  const before = await met();
  const monday = before.on('2022-01-03')?.id as string;
  const geneva = before.on('2022-01-10');
  expect([geneva?.reports.length, geneva?.sides]).toEqual([2, ['RU', 'US']]);
  const own = before.joined.dossier.encounters
    .find(({ start }) => start === '2022-01-10')
    ?.history.find(({ story }) => story === thirdRound);
  expect(own?.sides).toEqual(expect.arrayContaining(['RU', 'US']));
  await correct(archive, { ...by, record: monday, values: { rejected: true } });
  const after = await met();
  expect(after.on('2022-01-03')).toBeUndefined();
  const left = after.joined.dossier.encounters
    .flatMap(({ history }) => history)
    .find(({ story, encounter }) => story === own?.story && encounter === own.encounter);
  expect([left?.sides, left?.participants]).toEqual([[], []]);
  await undo(archive, { ...by, record: monday });
  expect((await met()).list).toEqual(before.list);
});

test('records that a reader merges are one encounter, found by either id, until the merge is taken back', async () => {
  const before = await met();
  const [geneva, vienna] = [before.on('2022-01-10')?.id as string, before.on('2022-01-20')?.id as string];
  await merge(archive, { ...by, record: geneva, other: vienna });
  const { joined, list } = await met();
  expect(list).toHaveLength(before.list.length - 1);
  const one = list.find(({ id }) => id === geneva);
  expect(one?.reports).toHaveLength(3);
  expect(encounterScene(joined, geneva, 'en')?.reports).toHaveLength(3);
  await undo(archive, { ...by, record: vienna });
  expect((await met()).list).toEqual(before.list);
});

test('a merge into a record that was merged itself leads to the end', async () => {
  const before = await met();
  const [first, second, third] = ['2022-01-03', '2022-01-10', '2022-01-20'].map((day) => before.on(day)?.id as string) as [
    string,
    string,
    string,
  ];
  await merge(archive, { ...by, record: second, other: third });
  await merge(archive, { ...by, record: first, other: second });
  expect((await met()).list).toMatchObject([{ id: first }]);
  await undo(archive, { ...by, record: second });
  await undo(archive, { ...by, record: third });
  expect((await met()).list).toEqual(before.list);
});

test('participants and a status that a reader sets are shown, and no report leaves its encounter', async () => {
  const before = await met();
  const { id, reports } = before.on('2022-01-10') as (typeof before.list)[number];
  await correct(archive, { ...by, record: id, values: { addressees: ['person/sergey-lavrov', 'person/antony-blinken'], act: 'held' } });
  const after = (await met()).on('2022-01-10');
  expect(after).toMatchObject({ status: 'held', sides: ['RU', 'US'] });
  expect([...(after?.reports ?? [])].sort()).toEqual([...reports].sort());
  expect([...(after?.people ?? [])].sort()).toEqual(['person/antony-blinken', 'person/sergey-lavrov']);
  await undo(archive, { ...by, record: id });
  expect((await met()).list).toEqual(before.list);
});
