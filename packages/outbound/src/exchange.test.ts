import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Outbound, openOutbound } from './outbound.ts';

let server: Server;
let host = '';
let outbound: Outbound;
let guarded: Outbound;
const asked: { path: string; method: string; agent: string; body: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const path = request.url ?? '';
    asked.push({ path, method: request.method ?? '', agent: request.headers['user-agent'] ?? '', body });
    if (path === '/elsewhere') response.writeHead(307, { location: '/taken' }).end();
    else if (path === '/later') response.writeHead(503, { 'retry-after': '7' }).end();
    else if (path === '/long') response.end('x'.repeat(2 * 1024 * 1024));
    else response.writeHead(202).end('thanks');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  outbound = openOutbound({ agent: 'Masar-test/1.0', internal: [host] });
  guarded = openOutbound({ agent: 'Masar-test/1.0' });
});
afterAll(async () => {
  await outbound.close();
  await guarded.close();
  server.closeAllConnections();
  server.close();
});
const send = (path: string, by = outbound) =>
  by.exchange({
    method: 'POST',
    url: `http://${host}${path}`,
    headers: { 'content-type': 'text/plain', 'user-agent': 'Another/1.0' },
    body: 'news',
  });

it('sends a message and gives the answer; no robots.txt is asked for, and it says who asks', async () => {
  const { status, bytes } = await send('/taken');
  expect([status, new TextDecoder().decode(bytes)]).toEqual([202, 'thanks']);
  expect(asked.splice(0)).toEqual([{ path: '/taken', method: 'POST', agent: 'Masar-test/1.0', body: 'news' }]);
});

it('follows no redirect, and hands on what it is asked to wait', async () => {
  expect((await send('/elsewhere')).status).toBe(307);
  expect(await send('/later')).toMatchObject({ status: 503, wait: 7000 });
  expect(asked.splice(0).map(({ path }) => path)).toEqual(['/elsewhere', '/later']);
});

it('asks no host of this machine unless it is named, and takes no long answer', async () => {
  await expect(send('/taken', guarded)).rejects.toMatchObject({ reason: 'address' });
  expect(asked.splice(0)).toEqual([]);
  await expect(send('/long')).rejects.toMatchObject({ reason: 'too large' });
});
