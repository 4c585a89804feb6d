import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addUser } from '@masar/archive';
import { type Outbound, openOutbound } from '@masar/outbound';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../../test/desk.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (claims: object, key = privateKey, head: object = { alg: 'RS256', kid: 'k1' }) => {
  const text = `${encoded(head)}.${encoded(claims)}`;
  return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`;
};

let provider: Server;
let issuer = '';
let outbound: Outbound;
let desk: TestDesk;
/** What the provider says next, made from what it would say rightly. */
let token = (claims: object): string => signed(claims);
/** What was asked of the provider for a code: the nonce and the challenge. */
const codes = new Map<string, { nonce: string; challenge: string; redirect: string }>();

beforeAll(async () => {
  provider = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const json = (value: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.url === '/.well-known/openid-configuration')
      return json({ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` });
    if (request.url === '/keys') return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }] });
    const sent = new URLSearchParams(body);
    const asked = codes.get(sent.get('code') ?? '');
    codes.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      asked?.challenge === challenge &&
      sent.get('redirect_uri') === asked.redirect &&
      request.headers.authorization === `Basic ${Buffer.from('desk:a%20secret').toString('base64')}`;
    if (!isRight) return json({ error: 'invalid_grant' }, 400);
    const now = Math.floor(Date.now() / 1000);
    return json({
      id_token: token({
        iss: issuer,
        sub: 'u-1',
        aud: 'desk',
        exp: now + 300,
        iat: now,
        nonce: asked.nonce,
        email: 'Nada@Example.org',
        email_verified: true,
      }),
    });
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(provider.address() as AddressInfo).port}`;
  issuer = `http://${host}`;
  outbound = openOutbound({ agent: 'Masar-test/1.0', internal: [host] });
  desk = await startDesk({ outbound, oidc: { issuer, client: 'desk', secret: 'a secret' }, beat: 60_000 });
  await desk.user('boss', 'administrator');
  await addUser(desk.archive, { name: 'nada@example.org', role: 'editor', password: null, issuer, who: 'test' });
});
afterAll(async () => {
  await desk?.stop();
  await outbound?.close();
  provider.closeAllConnections();
  provider.close();
});

/** Begins a sign-in as a browser does; gives what the provider is asked, and the cookie. */
async function begin() {
  const answer = await desk.ask('/api/v1/oidc/start');
  expect(answer.status).toBe(302);
  const asked = new URL(answer.headers.get('location') ?? '').searchParams;
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const code = `code-${codes.size}-${asked.get('state')}`;
  codes.set(code, {
    nonce: asked.get('nonce') ?? '',
    challenge: asked.get('code_challenge') ?? '',
    redirect: asked.get('redirect_uri') ?? '',
  });
  return { asked, cookie, code, state: asked.get('state') ?? '' };
}
const back = (code: string, state: string, cookie: string) =>
  desk.ask(`/api/v1/oidc/callback?code=${encodeURIComponent(code)}&state=${state}&session_state=x`, { headers: { cookie } });
const whole = async () => {
  const { code, state, cookie } = await begin();
  return back(code, state, cookie);
};

test('who the provider knows and the desk has as a user is signed in', async () => {
  const { asked, cookie, code, state } = await begin();
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    client_id: 'desk',
    redirect_uri: `${desk.address}/api/v1/oidc/callback`,
    code_challenge_method: 'S256',
  });
  const answer = await back(code, state, cookie);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
  const cookies = answer.headers.getSetCookie();
  expect(cookies).toContainEqual(expect.stringMatching(/^masar-oidc=; .*Max-Age=0;/));
  const session = cookies.find((one) => one.startsWith('masar='))?.split(';')[0] ?? '';
  expect((await desk.ask('/api/v1/session', { cookie: session })).json).toMatchObject({
    name: 'nada@example.org',
    role: 'editor',
    provider: true,
  });
  // There is no password to sign in with.
  expect((await desk.ask('/api/v1/sign-in', { body: { name: 'nada@example.org', password: '' } })).status).toBe(401);
});

test('a sign-in that was begun elsewhere, is another’s, or comes twice is refused', async () => {
  const [mine, theirs] = [await begin(), await begin()];
  expect((await back(mine.code, mine.state, '')).status).toBe(401);
  expect((await back(theirs.code, theirs.state, mine.cookie)).status).toBe(401);
  expect((await back(mine.code, mine.state, `${mine.cookie}x`)).status).toBe(401);
  // Another's code with one's own state: PKCE tells, at the provider.
  expect((await back(theirs.code, mine.state, mine.cookie)).status).toBe(503);
  expect((await back(mine.code, mine.state, mine.cookie)).status).toBe(302);
  expect((await back(mine.code, mine.state, mine.cookie)).status).toBe(503);
});

const now = () => Math.floor(Date.now() / 1000);
test.each<[string, (claims: object) => string]>([
  ['by another key', (claims) => signed(claims, other.privateKey)],
  ['with no signature', (claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`],
  [
    'with the public key as a password',
    (claims) => {
      const text = `${encoded({ alg: 'HS256', kid: 'k1' })}.${encoded(claims)}`;
      return `${text}.${createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
        .update(text)
        .digest('base64url')}`;
    },
  ],
  ['of another provider', (claims) => signed({ ...claims, iss: 'https://elsewhere.example' })],
  ['for another desk', (claims) => signed({ ...claims, aud: 'elsewhere' })],
  ['for two, of whom we are not the one', (claims) => signed({ ...claims, aud: ['desk', 'elsewhere'], azp: 'elsewhere' })],
  ['that has run out', (claims) => signed({ ...claims, exp: now() - 120 })],
  ['of tomorrow', (claims) => signed({ ...claims, iat: now() + 3600 })],
  ['to another question', (claims) => signed({ ...claims, nonce: 'another' })],
  ['of nobody', (claims) => signed({ ...claims, sub: '' })],
  ['that is none', () => 'x.y.z'],
])('an answer %s is refused', async (_, made) => {
  token = made;
  const { status, headers } = await whole();
  token = signed;
  expect(status).toBe(401);
  expect(headers.getSetCookie().some((one) => one.startsWith('masar='))).toBe(false);
});

test('who is no user, or has another’s address, is not let in: registration is closed', async () => {
  token = (claims) => signed({ ...claims, sub: 'u-2', email: 'stranger@example.org' });
  expect((await whole()).status).toBe(403);
  // The name is taken by who came first with it.
  token = (claims) => signed({ ...claims, sub: 'u-3' });
  expect((await whole()).status).toBe(403);
  await addUser(desk.archive, { name: 'omar@example.org', role: 'reader', password: null, issuer, who: 'test' });
  token = (claims) => signed({ ...claims, sub: 'u-4', email: 'omar@example.org', email_verified: false });
  expect((await whole()).status).toBe(403);
  token = signed;
});
