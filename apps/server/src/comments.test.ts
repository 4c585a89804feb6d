import { merge } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, startDesk, type TestDesk } from '../test/desk.ts';

let desk: TestDesk;
let [record, other] = ['', ''];
const tokens: Record<string, string> = {};

beforeAll(async () => {
  desk = await startDesk();
  [record, other] = [await aRecord(desk.archive, 'He said no.'), await aRecord(desk.archive, 'He told them no.')];
});
afterAll(() => desk?.stop());

const say = (body: object, token?: string) => desk.ask(`/api/v1/records/${record}/comments`, { body, ...(token ? { token } : {}) });
const said = async (id: string, token?: string): Promise<{ id: string; who: string; body: string; mine: boolean }[]> =>
  (await desk.ask(`/api/v1/records/${id}/comments`, token ? { token } : {})).json.comments;

test('at a desk without users a comment says whose it is', async () => {
  expect((await say({ body: 'Whose words?' })).status).toBe(400);
  expect((await say({ who: 'nada', body: '   ' })).status).toBe(400);
  expect((await say({ who: 'nada', body: 'Whose words?' })).json).toMatchObject({ who: 'nada', body: 'Whose words?', record });
  expect((await desk.ask('/api/v1/records/none/comments', { body: { who: 'nada', body: 'x' } })).status).toBe(400);
});

test('a comment stands under the name of who signed in, and is taken away by who made it, or by an administrator', async () => {
  for (const [name, role] of [
    ['hadi', 'administrator'],
    ['sami', 'analyst'],
    ['rima', 'analyst'],
    ['zaid', 'reader'],
  ] as const) {
    await desk.user(name, role);
    tokens[name] = await desk.token(name, role);
  }
  expect((await say({ body: 'x' }, tokens['zaid'])).status).toBe(403);
  const { id } = (await say({ who: 'hadi', body: 'It is of the agency.' }, tokens['sami'])).json;
  expect(await said(record, tokens['zaid'])).toMatchObject([
    { who: 'nada', mine: false },
    { who: 'sami', body: 'It is of the agency.', mine: false },
  ]);
  expect((await said(record, tokens['sami'])).map(({ mine }) => mine)).toEqual([false, true]);
  const remove = (of: string) => desk.ask(`/api/v1/comments/${id}`, { method: 'DELETE', token: tokens[of] as string });
  expect((await remove('zaid')).status).toBe(403);
  expect((await remove('rima')).status).toBe(400);
  expect((await remove('sami')).status).toBe(200);
  const [left] = await said(record, tokens['hadi']);
  expect(left).toMatchObject({ who: 'nada', mine: true });
});

test('what was said of a record is still there when it was merged into another, and stands among the latest with its words', async () => {
  await merge(desk.archive, { record: other, other: record, who: 'hadi', why: null });
  expect((await said(other, tokens['zaid'])).map(({ body }) => body)).toEqual(['Whose words?']);
  expect((await desk.ask('/api/v1/comments', { token: tokens['zaid'] as string })).json.comments).toMatchObject([
    { record, body: 'Whose words?', quote: 'He' },
  ]);
});
