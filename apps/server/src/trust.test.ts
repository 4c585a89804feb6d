import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, startDesk, type TestDesk } from '../test/desk.ts';

let desk: TestDesk;
let record = '';
beforeAll(async () => {
  desk = await startDesk();
  record = await aRecord(desk.archive, '<script>alert(1)</script> said so.\r\nATTENDEE:mailto:x@example.org');
});
afterAll(() => desk?.stop());

const html = { accept: 'text/html' };
const hostile = encodeURIComponent('<img src=x onerror=alert(1)>"');

test.each([
  ['the page', '/', html],
  ['an address of the page', '/records?q=x', html],
  ['what is not there', `/${hostile}`, {}],
  ['what is not there in the API', `/api/v1/${hostile}`, html],
  ['what is wrongly asked', `/api/v1/records?${hostile}=1`, {}],
  ['a record that is not there', `/api/v1/records/${hostile}`, {}],
  ['an address that cannot be read', '/%zz', {}],
  ['an address that is too long', `/${'x'.repeat(9000)}`, {}],
  ['another name of this machine', '/', { host: 'elsewhere.example' }],
  ['an unknown token', '/api/v1/records', { authorization: 'Bearer <b>' }],
  ['the description', '/api/v1/openapi.json', {}],
  ['a feed', '/api/v1/records.atom', {}],
  ['a calendar', '/api/v1/calendar.ics', {}],
  ['an export', '/api/v1/exports/ndjson', {}],
  ['metrics', '/metrics', {}],
])('%s: nothing in it runs, and nobody guesses what it is', async (_, path, headers) => {
  const answer = await desk.ask(path, { headers });
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const part of [
    "default-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('x-powered-by')).toBeNull();
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status >= 400) expect(type).toContain('application/problem+json');
  // What was asked may stand in an answer, but not in one that a browser takes for a page.
  if (type.includes('html')) expect(answer.text).not.toContain('onerror');
});

test('a body that is no JSON, too long or of another kind is refused in one sentence', async () => {
  const post = async (body: string, type = 'application/json') => {
    const answer = await fetch(`${desk.address}/api/v1/records/${record}/undo`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    return answer.status;
  };
  expect(await post('{')).toBe(400);
  expect(await post('{"__proto__": {"role": "administrator"}}')).toBe(400);
  expect(await post(JSON.stringify({ who: 'x'.repeat(200_000) }))).toBe(413);
  expect(await post('{}', 'text/plain')).toBe(415);
  expect(await post('who=a', 'application/x-www-form-urlencoded')).toBe(415);
});

test('text of a story stays text in a feed', async () => {
  await desk.archive.query(`update record set speaker = '</name><script>' where id = $1`, [record]);
  const { text } = await desk.ask('/api/v1/records.atom');
  const feed = parseAtomFeed(text);
  expect(feed.entries).toHaveLength(1);
  expect(feed.entries?.[0]).toMatchObject({ id: `urn:masar:${record}`, title: { value: '</name><script> · state' } });
});

test('a fault of the desk says nothing of what is inside', async () => {
  await desk.archive.query('alter table moment rename to elsewhere');
  const answer = await desk.ask('/api/v1/moments');
  await desk.archive.query('alter table elsewhere rename to moment');
  expect(answer).toMatchObject({ status: 500, json: { detail: 'the desk failed; its log says why' } });
});
