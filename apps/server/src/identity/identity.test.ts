import { addApiToken, setUser } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, password, startDesk, type TestDesk } from '../../test/desk.ts';
import { digestOf, randomSecret } from './secrets.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk?.stop());

const session = async (asked: Parameters<TestDesk['ask']>[1] = {}) => (await desk.ask('/api/v1/session', asked)).json;

test('without users the desk is one person’s; with the first it asks everybody to sign in', async () => {
  expect(await session()).toEqual({ mode: 'single-user', signedIn: true, name: null, role: 'administrator', provider: false });
  expect((await desk.ask('/api/v1/records')).status).toBe(200);
  await expect(desk.user('reader', 'reader')).rejects.toThrow('the first user is an administrator');
  await desk.user('Nada', 'administrator');
  expect(await session()).toEqual({ mode: 'users', signedIn: false, name: null, role: null, provider: false });
  const refused = await desk.ask('/api/v1/records');
  expect(refused).toMatchObject({ status: 401, json: { status: 401 } });
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
});

test('who signs in has a cookie that no script reads, another each time, and the one before ends', async () => {
  const answer = await desk.ask('/api/v1/sign-in', { body: { name: ' NADA ', password } });
  expect(answer.json).toMatchObject({ mode: 'users', signedIn: true, name: 'nada', role: 'administrator' });
  const [first = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  expect(answer.headers.get('set-cookie')).toMatch(/^masar=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  expect(await session({ cookie: first })).toMatchObject({ signedIn: true });
  const again = await desk.ask('/api/v1/sign-in', { cookie: first, body: { name: 'nada', password } });
  const [second = ''] = (again.headers.get('set-cookie') ?? '').split(';');
  expect(second).not.toBe(first);
  expect(await session({ cookie: first })).toMatchObject({ signedIn: false });
  const out = await desk.ask('/api/v1/sign-out', { method: 'POST', cookie: second });
  expect(out.headers.get('set-cookie')).toMatch(/^masar=; .*Max-Age=0;/);
  expect(await session({ cookie: second })).toMatchObject({ signedIn: false });
  const kept = await desk.archive.query<{ all: string }>('select row_to_json(session)::text as all from session');
  expect(JSON.stringify(kept)).not.toContain(second.slice('masar='.length));
});

test('a session that nobody used for a day ends, and so does one that is a week old', async () => {
  for (const column of ['used', 'made']) {
    const cookie = await desk.signIn('nada');
    expect(await session({ cookie })).toMatchObject({ signedIn: true });
    await desk.archive.query(`update session set ${column} = now() - interval '${column === 'used' ? '25 hours' : '8 days'}'`);
    expect(await session({ cookie })).toMatchObject({ signedIn: false });
  }
});

test('a page of another site writes nothing with the cookie of this one', async () => {
  const cookie = await desk.signIn('nada');
  const write = (headers: Record<string, string>) =>
    fetch(`${desk.address}/api/v1/records/none/undo`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: '{}',
    }).then(({ status }) => status);
  expect(await write({ origin: 'https://elsewhere.example' })).toBe(403);
  expect(await write({ origin: 'null' })).toBe(403);
  expect(await write({})).toBe(403);
  expect(await write({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await write({ origin: desk.address })).toBe(404);
  expect(await write({ 'sec-fetch-site': 'same-origin' })).toBe(404);
});

test('a change stands under the name of who signed in, whatever the request says', async () => {
  const cookie = await desk.signIn('nada');
  const record = await aRecord(desk.archive, 'He said no.');
  const made = await desk.ask(`/api/v1/records/${record}/corrections`, { cookie, body: { who: 'somebody else', values: { act: 'deny' } } });
  expect(made.status).toBe(201);
  const emptied = await desk.ask(`/api/v1/records/${record}/corrections`, { cookie, body: { values: { side: 'RU', speaker: null } } });
  // Nobody is not the same as somebody without a name.
  expect(emptied.json).toMatchObject({ side: 'RU', speaker: null });
  expect((await desk.ask(`/api/v1/records/${record}/history`, { cookie })).json.changes[0]).toMatchObject({ who: 'nada', what: 'correct' });
});

test('an unknown name is answered as a wrong password is, and both are made to wait', async () => {
  await desk.user('omar', 'reader');
  const answers = await Promise.all(
    ['omar', 'nobody'].map(async (name) => {
      const told: unknown[] = [];
      for (let at = 0; at < 6; at++) {
        const { status, json, headers } = await desk.ask('/api/v1/sign-in', { body: { name, password: 'not the password' } });
        told.push([status, json.detail, headers.has('retry-after')]);
      }
      return told;
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[0]).toEqual([401, 'the name or the password is not right', false]);
  expect(answers[0]?.[5]).toEqual([429, 'too many sign-ins failed: wait before the next', true]);
  // While one waits, the right password is not looked at either; others are not held up.
  expect((await desk.ask('/api/v1/sign-in', { body: { name: 'omar', password } })).status).toBe(429);
  await desk.signIn('nada');
  await desk.archive.query(`update failed_sign_in set until = now() - interval '1 second'`);
  await desk.signIn('omar');
});

test('of many sign-ins at once none slips by the count', async () => {
  await desk.archive.query('delete from failed_sign_in');
  const all = await Promise.all(
    Array.from({ length: 12 }, () => desk.ask('/api/v1/sign-in', { body: { name: 'salma', password: 'not the password' } })),
  );
  expect(all.filter(({ status }) => status === 401).length).toBe(5);
  await desk.archive.query('delete from failed_sign_in');
});

test('a token asks as its user, with no more than its own role, until it runs out or its user is closed', async () => {
  await desk.user('zaid', 'editor');
  const make = async (role: 'reader' | 'administrator') => {
    const secret = randomSecret();
    const { id } = await addApiToken(desk.archive, { user: 'zaid', name: 'a program', role, days: 1, hash: digestOf(secret), who: 'test' });
    return { id, secret };
  };
  const [least, most] = [await make('reader'), await make('administrator')];
  expect(await session({ token: least.secret })).toMatchObject({ name: 'zaid', role: 'reader' });
  expect(await session({ token: most.secret })).toMatchObject({ name: 'zaid', role: 'editor' });
  expect((await desk.ask('/api/v1/records/none/undo', { token: least.secret, body: {} })).status).toBe(403);
  // A token is sent by no browser by itself, so its writes may come from anywhere.
  expect((await desk.ask('/api/v1/records/none/undo', { token: most.secret, body: {} })).status).toBe(404);
  expect((await desk.ask('/api/v1/session', { token: 'guessed' })).status).toBe(401);
  await desk.archive.query(`update api_token set expires = now() where id = $1`, [least.id]);
  expect((await desk.ask('/api/v1/records', { token: least.secret })).status).toBe(401);
  await setUser(desk.archive, { name: 'zaid', who: 'test', closed: true });
  expect((await desk.ask('/api/v1/records', { token: most.secret })).status).toBe(401);
});

test('who is closed or set to another role goes on as neither; the last administrator stays one', async () => {
  await desk.user('huda', 'editor');
  const cookie = await desk.signIn('huda');
  await setUser(desk.archive, { name: 'huda', who: 'test', role: 'reader' });
  expect((await desk.ask('/api/v1/records', { cookie })).status).toBe(401);
  await expect(setUser(desk.archive, { name: 'nada', who: 'test', closed: true })).rejects.toThrow('the last administrator stays one');
  await expect(setUser(desk.archive, { name: 'nada', who: 'test', role: 'reader' })).rejects.toThrow('the last administrator stays one');
});

test('a password is changed by who knows it, and no short one is taken', async () => {
  await desk.user('rami', 'reader');
  const cookie = await desk.signIn('rami');
  const set = (from: string, next: string) => desk.ask('/api/v1/password', { cookie, body: { password: from, next } });
  expect((await set('not the password', 'another long password')).status).toBe(401);
  expect(await set(password, 'short')).toMatchObject({ status: 400 });
  expect((await set(password, 'another long password')).status).toBe(200);
  expect(await session({ cookie })).toMatchObject({ signedIn: false });
  await desk.signIn('rami', 'another long password');
});
