import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../test/desk.ts';
import { addJoined, terms } from '../test/stories.ts';

const stories = [
  'Russian Foreign Minister Sergey Lavrov and US Secretary of State Antony Blinken will meet in Vienna on January 10, the ministry said.',
  'Lavrov and Blinken will meet in Vienna on January 10, officials said. Sergey Lavrov and Antony Blinken are to discuss security guarantees.',
];
let desk: TestDesk;
/** The encounter of both stories, as it was read. */
let before: Record<string, unknown> & { id: string };

beforeAll(async () => {
  desk = await startDesk({ terms });
  for (const text of stories) await addJoined(desk.archive, text);
  before = await met((await desk.ask('/api/v1/dossier?lang=en')).json.encounters[0].id);
}, 120_000);
afterAll(() => desk?.stop());

const met = async (id = before.id) => (await desk.ask(`/api/v1/encounters/${id}?lang=en`)).json;
const say = (values: object) => desk.ask(`/api/v1/records/${before.id}/corrections`, { body: { who: 'Nada', values } });
const undo = () => desk.ask(`/api/v1/records/${before.id}/undo`, { body: { who: 'Nada' } });
const itsStory = async () => (await desk.ask(`/api/v1/records/${before.id}`)).json.story;

test('the day, the place and who took part are those of the encounter at once, are found, told by the history, and taken back', async () => {
  expect(before).toMatchObject({ start: '2022-01-10', place: 'place/vienna', sides: ['RU', 'US'], reports: { length: 2 } });
  expect((await say({ on: '2022-01-12/2022-01-13' })).status).toBe(201);
  expect(await met()).toMatchObject({ start: '2022-01-12', end: '2022-01-13', reports: { length: 2 } });
  // A name in another language is looked up.
  expect((await say({ place: 'جنيف' })).json).toMatchObject({
    on: '2022-01-12/2022-01-13',
    place: 'place/geneva',
    corrected: ['on', 'place'],
  });
  expect(await met()).toMatchObject({ place: 'place/geneva', names: { 'place/geneva': 'Geneva' } });
  expect((await say({ addressees: ['Лавров', 'person/antony-blinken', 'Ivan Nobody'] })).status).toBe(201);
  const now = await met();
  expect(now.participants.map((id: string) => now.names[id])).toEqual(['Sergey Lavrov', 'Antony Blinken', 'Ivan Nobody']);
  const found = async (q: string) =>
    (await desk.ask(`/api/v1/records?q=${q}&kind=encounter`)).json.hits.map(({ id }: { id: string }) => id);
  expect([await found('Nobody'), await found('Geneva')]).toEqual([[before.id], [before.id]]);
  const past = (await desk.ask(`/api/v1/records/${before.id}/history?lang=en`)).json;
  expect(past.changes[1]).toMatchObject({ before: { place: 'place/vienna' }, after: { place: 'place/geneva' } });
  expect(past.names).toMatchObject({ 'place/geneva': 'Geneva', 'place/vienna': 'Vienna' });
  const story = (await desk.ask(`/api/v1/stories/${await itsStory()}?lang=en`)).json;
  expect(story.records.find(({ id }: { id: string }) => id === before.id)).toMatchObject({
    on: '2022-01-12/2022-01-13',
    place: 'place/geneva',
  });
  for (let left = 3; left > 0; left--) expect((await undo()).status).toBe(200);
  expect(await met()).toEqual(before);
});

test('somebody who did not take part is taken out, though both stories name him', async () => {
  await say({ addressees: ['person/sergey-lavrov'] });
  expect((await met()).participants).toEqual(['person/sergey-lavrov']);
  await undo();
  expect(await met()).toEqual(before);
});

test('a day and a place of which no story tells are none', async () => {
  expect((await say({ on: null, place: null })).json).toMatchObject({ on: null, place: null });
  await undo();
  expect(await met()).toEqual(before);
});

test.each([
  [{ on: 'tomorrow' }, '"tomorrow" is no day: write it as 2026-01-10, two as 2026-01-10/2026-01-12, a month as 2026-01'],
  [{ on: '2022-02-30' }, '"2022-02-30" is no day: write it as 2026-01-10, two as 2026-01-10/2026-01-12, a month as 2026-01'],
  [
    { on: '2022-01-13/2022-01-12' },
    '"2022-01-13/2022-01-12" is no day: write it as 2026-01-10, two as 2026-01-10/2026-01-12, a month as 2026-01',
  ],
  [{ place: ' ' }, 'a place has a name'],
  [{ addressees: [''] }, 'who took part or was told has a name'],
])('%j is refused in one sentence, and nothing is changed', async (values, detail) => {
  expect(await say(values)).toMatchObject({ status: 400, json: { detail } });
  expect(await met()).toEqual(before);
});

test('a statement has no day and no place to set', async () => {
  const { hits } = (await desk.ask('/api/v1/records?kind=statement')).json;
  const answer = await desk.ask(`/api/v1/records/${hits[0].id}/corrections`, { body: { who: 'Nada', values: { on: '2022-01-10' } } });
  expect(answer).toMatchObject({ status: 400, json: { detail: 'only an encounter has a day and a place that can be set' } });
});
