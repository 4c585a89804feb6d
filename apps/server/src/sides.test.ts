import { difference, texts } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../test/desk.ts';
import { addJoined, reader, terms } from '../test/stories.ts';

const stories = [
  'Negotiator Ivan Nobodov said the talks were useful. Russian Foreign Minister Sergey Lavrov warned that time was running out.',
  'Negotiator Ivan Nobodov rejected the draft. Sergey Lavrov and US Secretary of State Antony Blinken held talks in Geneva on January 3.',
];
let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk({ terms });
  for (const text of stories) await addJoined(desk.archive, text);
}, 120_000);
afterAll(() => desk?.stop());

const get = async (path: string) => (await desk.ask(`/api/v1${path}${path.includes('?') ? '&' : '?'}lang=en`)).json;
const at = (id: string) => `/api/v1/actors/${encodeURIComponent(id)}/side`;
const give = (id: string, side: string | null) => desk.ask(at(id), { body: { who: 'Nada', side } });
const undo = (id: string) => desk.ask(`${at(id)}/undo`, { body: { who: 'Nada' } });
/** Statements of a speaker: of which side each is, as a search finds them. */
const sidesOf = async (speaker: string): Promise<(string | null)[]> =>
  (await get(`/records?kind=statement&speaker=${encodeURIComponent(speaker)}`)).hits.map(({ side }: { side: string | null }) => side);
const idOf = async (name: string): Promise<string> => {
  const { actors, names } = await get('/actors');
  return actors.find(({ id }: { id: string }) => names[id] === name).id;
};

test('the side of somebody whom the gazetteer does not know holds in every story that there is and will be, until it is taken back', async () => {
  const [name, id] = ['Ivan Nobodov', await idOf('Ivan Nobodov')];
  expect(await sidesOf(name)).toEqual([null, null]);
  expect(await give(id, 'Россия')).toMatchObject({
    status: 201,
    json: { side: 'RU', changes: [{ who: 'Nada', before: {}, after: { side: 'RU' } }] },
  });
  expect(await sidesOf(name)).toEqual(['RU', 'RU']);
  const page = await get(`/actors/${encodeURIComponent(id)}`);
  expect([page.side, ...page.said.map(({ side }: { side: string }) => side)]).toEqual(['RU', 'RU', 'RU']);
  const { changes } = (await desk.ask('/api/v1/changes')).json;
  expect(changes.at(-1)).toMatchObject({ who: 'Nada', what: 'side', records: { length: 2 } });
  await addJoined(desk.archive, 'Ivan Nobodov said that he would return.');
  expect(await sidesOf(name)).toEqual(['RU', 'RU', 'RU']);
  for await (const text of texts(desk.archive)) {
    const reading = reader.read({ text: text.body, published: text.published });
    expect(await difference(desk.archive, { text, reading, reader: 'test 2', terms })).toEqual({ added: [], withdrawn: [], changed: [] });
  }
  expect((await undo(id)).json).toMatchObject({ changes: [{}, { what: 'undo', before: { side: 'RU' }, after: {} }] });
  expect(await sidesOf(name)).toEqual([null, null, null]);
  expect((await get(`/actors/${encodeURIComponent(id)}`)).side).toBeNull();
  expect(await undo(id)).toMatchObject({ status: 400 });
}, 60_000);

test('the side of somebody of the gazetteer turns statements, encounters and positions; what was set of one statement stays', async () => {
  const id = 'person/sergey-lavrov';
  const { hits } = await get(`/records?kind=statement&speaker=${id}`);
  const correct = (side: string) => desk.ask(`/api/v1/records/${hits[0].id}/corrections`, { body: { who: 'Nada', values: { side } } });
  const met = async () => (await get(`/actors/${encodeURIComponent(id)}`)).encounters.map(({ sides }: { sides: string[] }) => sides);
  expect(await met()).toEqual([['RU', 'US']]);
  await give(id, 'BY');
  expect(await met()).toEqual([['BY', 'US']]);
  expect(await sidesOf(id)).toEqual(['BY']);
  await correct('CN');
  await give(id, null);
  expect([await sidesOf(id), (await get(`/actors/${encodeURIComponent(id)}`)).side]).toEqual([['CN'], null]);
  await desk.ask(`/api/v1/records/${hits[0].id}/undo`, { body: { who: 'Nada' } });
  expect(await sidesOf(id)).toEqual([null]);
  await undo(id);
  await undo(id);
  expect([await sidesOf(id), await met()]).toEqual([['RU'], [['RU', 'US']]]);
});

test.each([
  ['person/sergey-lavrov', 'Xanadu', 400, '"Xanadu" is no side: a state by its code or name, or who negotiates for himself, as nato'],
  ['state/RU', 'US', 400, 'a side is given to a person, an organisation or a group that has a name: "state/RU" is none'],
  ['person/nobody', 'US', 404, 'there is no actor "person/nobody"'],
])('%s, %s is refused in one sentence', async (id, side, status, detail) => {
  if (id === 'state/RU')
    await addJoined(desk.archive, 'Russia and the United States held talks in Geneva on January 3. Russia said it was ready.');
  expect(await give(id, side)).toMatchObject({ status, json: { detail } });
});
