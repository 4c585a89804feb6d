import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookAgain } from '@masar/archive';
import { type Outbound, openOutbound } from '@masar/outbound';
import type { Moment } from '@masar/shapes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../../test/desk.ts';
import { connectionsTo } from '../connections.ts';
import { sendMessages, sendTest, signatureOf } from './webhooks.ts';

interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let receiver: Server;
let base = '';
let outbound: Outbound;
let desk: TestDesk;
let got: Got[] = [];
let status = 200;
let looked = 1000;

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(status, status === 503 ? { 'retry-after': '3600' } : {}).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  base = `http://${host}`;
  outbound = openOutbound({ agent: 'Masar-test/1.0', internal: [host] });
  // Messages are sent when the test says so: the desk has no way out of its own.
  desk = await startDesk({ beat: 3_600_000 });
});
afterAll(async () => {
  await desk?.stop();
  await outbound?.close();
  receiver.closeAllConnections();
  receiver.close();
});

const moment: Moment = {
  kind: 'position-changed',
  subject: 'RU issue/arms-control',
  who: ['RU'],
  issue: 'issue/arms-control',
  field: 'act',
  before: 'demand',
  after: 'reject',
  records: ['s-1'],
};
const happens = (...moments: Partial<Moment>[]) =>
  lookAgain(connectionsTo([desk.archive]).lend, ++looked, async () => ({
    encounters: [],
    positions: [],
    moments: moments.map((one) => ({ ...moment, ...one })),
  }));
const send = () => sendMessages(connectionsTo([desk.archive]), outbound);
const wish = async (body: object) =>
  (await desk.ask('/api/v1/alerts', { body: { name: 'test', kinds: ['position-changed'], ...body } })).json;
const alert = async (id: string) => (await desk.ask('/api/v1/alerts')).json.alerts.find((one: { id: string }) => one.id === id);
/** Lets the time pass that messages wait. */
const later = () => desk.archive.query(`update delivery set due = now() where state = 'waiting'`);

test('a message is signed, comes once, and only to who asked for it', async () => {
  await happens({});
  const all = await wish({ url: `${base}/all` });
  const mine = await wish({ url: `${base}/mine`, who: ['RU'], issue: 'issue/arms-control' });
  await wish({ url: `${base}/other-side`, who: ['US'] });
  await wish({ url: `${base}/both-sides`, who: ['RU', 'US'] });
  await wish({ url: `${base}/other-issue`, issue: 'issue/nato-enlargement' });
  await wish({ url: `${base}/other-kind`, kinds: ['encounter-moved'] });
  expect(await send()).toBe(0);
  await happens({}, { kind: 'encounter-moved', who: ['RU', 'US', 'person/joe-biden'], issue: null });
  while ((await send()) > 0);
  expect(got.map(({ path }) => path).sort()).toEqual(['/all', '/mine', '/other-kind']);
  const { headers, body } = got.find(({ path }) => path === '/mine') as Got;
  expect(headers['masar-signature']).toBe(signatureOf(mine.secret, String(headers['masar-time']), body));
  expect(headers['masar-signature']).not.toBe(signatureOf(all.secret, String(headers['masar-time']), body));
  expect(JSON.parse(body)).toMatchObject({
    alert: { id: mine.id },
    moment: { kind: 'position-changed', before: 'demand', after: 'reject', records: ['s-1'] },
  });
  expect(await alert(mine.id)).toMatchObject({ done: 1, waiting: 0, dead: 0, fault: null });
  expect(JSON.stringify((await desk.ask('/api/v1/alerts')).json)).not.toContain(mine.secret);
  expect(await send()).toBe(0);
  for (const { id } of (await desk.ask('/api/v1/alerts')).json.alerts) await desk.ask(`/api/v1/alerts/${id}`, { method: 'DELETE' });
  got = [];
});

test('what fails is told, tried again later each time, given up with its reason, and can be given back', async () => {
  const { id } = await wish({ url: `${base}/down` });
  status = 500;
  await happens({});
  const waits: number[] = [];
  for (let at = 0; at < 8; at++) {
    expect(await send()).toBe(1);
    const [row] = await desk.archive.query<{ wait: number }>('select extract(epoch from due - now())::float8 as wait from delivery');
    waits.push(row?.wait ?? 0);
    // Not before it is due.
    expect(await send()).toBe(0);
    await later();
  }
  for (const [at, wait] of waits.entries()) expect(wait).toBeGreaterThan(25 * 2 ** at);
  expect(await alert(id)).toMatchObject({ done: 0, waiting: 0, dead: 1, fault: 'it answers with 500' });
  expect(await send()).toBe(0);
  status = 200;
  expect((await desk.ask(`/api/v1/alerts/${id}/retry`, { method: 'POST' })).json).toEqual({ given: 1 });
  expect(await send()).toBe(1);
  expect(await alert(id)).toMatchObject({ done: 1, dead: 0, fault: null });
  // Of one message each try has the same id.
  expect(new Set(got.map(({ headers }) => headers['masar-id'])).size).toBe(1);
  await desk.ask(`/api/v1/alerts/${id}`, { method: 'DELETE' });
});

test('a host that asks to wait is waited for, one that is gone is asked no more', async () => {
  const { id } = await wish({ url: `${base}/busy` });
  status = 503;
  await happens({});
  await send();
  const [row] = await desk.archive.query<{ wait: number }>('select extract(epoch from due - now())::float8 as wait from delivery');
  expect(row?.wait).toBeGreaterThan(3500);
  status = 410;
  await later();
  await send();
  expect(await alert(id)).toMatchObject({ dead: 1, fault: 'it answers with 410' });
  await desk.ask(`/api/v1/alerts/${id}`, { method: 'DELETE' });
});

test('a message goes to no host of this machine that was not named', async () => {
  const { id } = await wish({ url: 'http://127.0.0.1:9/inside' });
  await happens({});
  await send();
  expect((await alert(id)).fault).toMatch(/port 9 .* is not asked|not on the public internet/);
  expect((await desk.ask('/api/v1/alerts', { body: { name: 'x', kinds: ['position-changed'], url: 'file:///etc/passwd' } })).status).toBe(
    400,
  );
});

test('two who send at once do not send one message twice', async () => {
  status = 200;
  got = [];
  const { id } = await wish({ url: `${base}/once` });
  await happens({}, {}, {});
  const connections = connectionsTo([desk.archive]);
  await Promise.all([sendMessages(connections, outbound), sendMessages(connections, outbound)]);
  expect(got.length).toBe(3);
  await desk.ask(`/api/v1/alerts/${id}`, { method: 'DELETE' });
});

test('a test is signed as a message is, says that it is one, and says why it was not taken', async () => {
  got = [];
  const to = { id: 'a-1', name: 'test', url: `${base}/try`, secret: 'of the test' };
  status = 200;
  expect(await sendTest(outbound, to)).toBeNull();
  const [{ headers, body }] = got as [Got];
  expect(headers['masar-signature']).toBe(signatureOf(to.secret, String(headers['masar-time']), body));
  expect(JSON.parse(body)).toEqual({ alert: { id: 'a-1', name: 'test' }, test: true, moment: null });
  status = 404;
  expect(await sendTest(outbound, to)).toBe('it answers with 404');
  // Of a desk that has no way out, and of an alert that has no address.
  const { id } = await wish({ url: `${base}/try` });
  expect((await desk.ask(`/api/v1/alerts/${id}/test`, { method: 'POST' })).status).toBe(503);
  const { id: here } = await wish({});
  expect((await desk.ask(`/api/v1/alerts/${here}/test`, { method: 'POST' })).status).toBe(400);
});

test('an alert shows what it told of, also one that sends no messages', async () => {
  const { id } = await wish({ who: ['IR'], issue: 'issue/enrichment' });
  const fired = async () => (await desk.ask(`/api/v1/alerts/${id}/moments?lang=en`)).json;
  expect((await fired()).moments).toEqual([]);
  await happens({ who: ['IR'], issue: 'issue/enrichment', subject: 'IR issue/enrichment' }, { who: ['US'], issue: 'issue/enrichment' });
  const { moments, names } = await fired();
  expect(moments).toMatchObject([{ kind: 'position-changed', who: ['IR'], before: 'demand', after: 'reject' }]);
  expect(names.IR).toBe('Iran');
});
