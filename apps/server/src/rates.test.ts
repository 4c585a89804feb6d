import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../test/desk.ts';
import { Rates } from './rates.ts';

test('a burst, then so many a second, each asker by itself', () => {
  let now = 0;
  const rates = new Rates({ burst: 3, perSecond: 2 }, () => now);
  expect([1, 2, 3, 4].map(() => rates.take('a'))).toEqual([0, 0, 0, 1]);
  expect(rates.take('b')).toBe(0);
  now = 0.5;
  expect([rates.take('a'), rates.take('a')]).toEqual([0, 1]);
  now = 100;
  expect([1, 2, 3, 4].map(() => rates.take('a'))).toEqual([0, 0, 0, 1]);
  expect(new Rates({ burst: 10, perSecond: 1 }, () => 0).take('c', 50)).toBe(40);
});

test('of askers without number only so many are remembered', () => {
  const rates = new Rates({ burst: 1, perSecond: 1 }, () => 0);
  rates.take('first');
  expect(rates.take('first')).toBe(1);
  for (let at = 0; at < 20_000; at++) rates.take(`address ${at}`);
  expect(rates.take('first')).toBe(0);
});

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ rates: { user: { burst: 40, perSecond: 0.1 }, address: { burst: 1000, perSecond: 1000 } }, patience: 300 });
});
afterAll(() => desk?.stop());

test('who asks too often is told when to ask again; others are not held up; an export counts as many', async () => {
  // Whoever sits at the desk itself is not counted.
  for (let at = 0; at < 50; at++) expect((await desk.ask('/api/v1/moments')).status).toBe(200);
  await desk.user('nada', 'administrator');
  await desk.user('omar', 'analyst');
  const [nada, omar] = [await desk.token('nada', 'reader'), await desk.token('omar', 'analyst')];
  let refused = await desk.ask('/api/v1/moments', { token: nada });
  for (let at = 0; at < 40 && refused.status === 200; at++) refused = await desk.ask('/api/v1/moments', { token: nada });
  expect(refused).toMatchObject({ status: 429, json: { title: 'Too many requests' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await desk.ask('/api/v1/exports/ndjson', { token: omar })).status).toBe(200);
  expect((await desk.ask('/api/v1/exports/ndjson', { token: omar })).status).toBe(200);
  expect((await desk.ask('/api/v1/exports/ndjson', { token: omar })).status).toBe(429);
  expect((await desk.ask('/api/v1/moments', { token: omar })).status).toBe(429);
});

test('what takes too long is stopped, and says so', async (context) => {
  // An embedded archive has one connection, and nobody to wait for.
  if (desk.isEmbedded) return context.skip();
  await desk.user('huda', 'reader');
  const token = await desk.token('huda', 'reader');
  await desk.archive.query('begin');
  await desk.archive.query('lock table moment in access exclusive mode');
  const slow = await desk.ask('/api/v1/moments', { token });
  await desk.archive.query('rollback');
  expect(slow).toMatchObject({ status: 503, json: { detail: 'this takes too long: ask for less of it' } });
  expect((await desk.ask('/api/v1/moments', { token })).status).toBe(200);
});
