import { correct } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, startDesk, type TestDesk } from '../test/desk.ts';

let desk: TestDesk;
let record = '';
beforeAll(async () => {
  desk = await startDesk();
  record = await aRecord(desk.archive, 'He said no.');
});
afterAll(() => desk?.stop());

test.each(['/api/v1/records?side=RU', '/api/v1/stories', '/api/v1/dossier', '/api/v1/session'])(
  '%s is the same for who asks again, and never kept by what stands between',
  async (path) => {
    const first = await desk.ask(path);
    expect(first.status).toBe(200);
    if (path.endsWith('session')) return expect(first.headers.get('etag')).toBeNull();
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const tag = first.headers.get('etag') ?? '';
    const again = await desk.ask(path, { headers: { 'if-none-match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await desk.ask(path, { headers: { 'if-none-match': '"another"' } })).text).toBe(first.text);
  },
);

test('what a person changed is in the next answer', async () => {
  const path = `/api/v1/records/${record}`;
  const before = await desk.ask(path);
  expect(before.json.act).toBe('state');
  const index = { terms: () => [], nameOf: (key: string) => key };
  await correct(desk.archive, { record, who: 'test', why: null, values: { act: 'deny' }, index });
  const after = await desk.ask(path, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
  expect([after.status, after.json.act]).toEqual([200, 'deny']);
  expect((await desk.ask(`${path}/history`)).json.changes).toHaveLength(1);
});

test('what is not there is not there, however often it is asked for', async () => {
  for (let at = 0; at < 2; at++) expect((await desk.ask('/api/v1/records/none')).status).toBe(404);
  for (let at = 0; at < 2; at++) expect((await desk.ask('/api/v1/encounters/none')).status).toBe(404);
});
