import { check } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, startDesk, type TestDesk } from '../test/desk.ts';

let desk: TestDesk;
let story = '';
beforeAll(async () => {
  desk = await startDesk();
  const record = await aRecord(desk.archive, 'He said no.');
  story = (await desk.ask(`/api/v1/records/${record}`)).json.story;
});
afterAll(() => desk?.stop());

const call = (outlet: string | null, id = story) => desk.ask(`/api/v1/stories/${id}/outlet`, { body: { who: 'Nada', outlet } });
const found = async (outlet: string) => (await desk.ask(`/api/v1/records?outlet=${encodeURIComponent(outlet)}`)).json.count;

test('who published a story is said once, found by, told by the log, and taken back', async () => {
  expect(await call(' الأهرام ')).toMatchObject({ status: 200, json: { id: story, outlet: 'الأهرام' } });
  expect([await found('الأهرام'), (await desk.ask(`/api/v1/stories/${story}`)).json.outlet]).toEqual([1, 'الأهرام']);
  expect((await desk.ask('/api/v1/sources')).json.outlets).toMatchObject([{ outlet: 'الأهرام', stories: 1 }]);
  expect(await call(null)).toMatchObject({ status: 200, json: { outlet: null } });
  expect([await found('الأهرام'), (await desk.ask(`/api/v1/stories/${story}`)).json.outlet]).toEqual([0, null]);
  const log = await desk.archive.query(`select who, detail -> 'after' as after from change where what = 'outlet' order by number`);
  expect(log).toEqual([
    { who: 'Nada', after: 'الأهرام' },
    { who: 'Nada', after: null },
  ]);
  // The story of the test came in without bytes.
  expect((await check(desk.archive)).faults.filter((fault) => !fault.includes('bytes of source'))).toEqual([]);
});

test('what is no name and what is no story is refused in one sentence', async () => {
  expect(await call('  ')).toMatchObject({ status: 400, json: { detail: 'an outlet has a name' } });
  expect(await call('x'.repeat(201))).toMatchObject({ status: 400 });
  expect(await call('A', 'n-none')).toMatchObject({ status: 404, json: { detail: 'there is no story "n-none"' } });
});
