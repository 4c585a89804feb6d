import { type Outbound, openOutbound } from '@masar/outbound';
import { type Role, roles } from '@masar/shapes';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../test/desk.ts';
import { access } from './access.ts';
import { connectionsTo } from './connections.ts';
import { guard } from './identity/who.ts';

const askers = ['nobody', ...roles] as const;
const tokens = new Map<string, string>();
let desk: TestDesk;
let outbound: Outbound;

beforeAll(async () => {
  outbound = openOutbound({ agent: 'Masar-test/1.0' });
  desk = await startDesk({ outbound, oidc: { issuer: 'http://127.0.0.1:9', client: 'desk', secret: null } });
  // The first is an administrator.
  for (const role of [...roles].reverse()) {
    await desk.user(role, role);
    tokens.set(role, await desk.token(role, role));
  }
});
afterAll(async () => {
  await desk?.stop();
  await outbound?.close();
});

/** The status for a request on a route with nothing right in it but who asks. */
async function statusOf(route: string, asker: string): Promise<number> {
  const [method = '', path = ''] = route.split(' ');
  const token = tokens.get(asker);
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
  const stop = new AbortController();
  const answer = await fetch(desk.address + path.replace(/:\w+/g, 'none').replace('*', ''), {
    method,
    signal: stop.signal,
    headers: {
      ...(method === 'GET' || method === 'DELETE' ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...body,
  });
  // A stream of changes does not end by itself.
  stop.abort();
  return answer.status;
}

const isAllowed = (least: Role | 'anyone', asker: string): boolean =>
  least === 'anyone' || (asker !== 'nobody' && roles.indexOf(asker as Role) >= roles.indexOf(least));

test('the table of access and the desk have the same routes', () => {
  expect([...desk.routes].sort()).toEqual(Object.keys(access).sort());
});

test.each(askers)('%s is let through where the table says so, and nowhere else', async (asker) => {
  const wrong: string[] = [];
  for (const [route, least] of Object.entries(access)) {
    const status = await statusOf(route, asker);
    // A sign-in with nothing in it is refused for what it lacks, not for who asks.
    if (route === 'GET /api/v1/oidc/callback') continue;
    const isRefused = status === 401 || status === 403;
    const expected = !isAllowed(least, asker);
    if (isRefused !== expected || (expected && status !== (asker === 'nobody' ? 401 : 403))) wrong.push(`${route}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test('a route without an entry cannot be made', () => {
  const app = Fastify();
  guard(app, { url: null, secret: '' }, connectionsTo([]));
  expect(() => app.get('/api/v1/secrets', () => ({}))).toThrow('GET /api/v1/secrets is not in the table of access');
});

test('HEAD is asked for as GET is', async () => {
  expect((await fetch(`${desk.address}/api/v1/records`, { method: 'HEAD' })).status).toBe(401);
});
