import { correct, follow, followed } from '@masar/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord, startDesk, type TestDesk } from '../../test/desk.ts';

const index = { terms: () => [], nameOf: (key: string) => key };
let desk: TestDesk;
let record = '';
beforeAll(async () => {
  desk = await startDesk({ beat: 100 });
  record = await aRecord(desk.archive, 'He said no.');
});
afterAll(() => desk?.stop());

const set = (act: string) => correct(desk.archive, { record, who: 'test', why: null, values: { act }, index });

/** Reads a stream of events until `enough` of them have come. */
async function events(
  enough: number,
  headers: Record<string, string> = {},
  then = async () => {},
): Promise<{ id: string | undefined; event: string; data: { what: string } }[]> {
  const stop = new AbortController();
  const answer = await fetch(`${desk.address}/api/v1/stream`, { headers, signal: stop.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  await then();
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if ((text.match(/^data: .*\n\n/gm)?.length ?? 0) >= enough) break;
  }
  stop.abort();
  return [...text.matchAll(/(?:id: (.*)\n)?event: (.*)\ndata: (.*)\n\n/g)].map(([, id, event, data]) => ({
    id,
    event: event ?? '',
    data: JSON.parse(data ?? ''),
  }));
}

test('changes are asked for behind the last one that is known', async () => {
  await set('deny');
  const { changes, next } = (await desk.ask('/api/v1/changes')).json;
  expect(changes.at(-1)).toMatchObject({ what: 'correct', who: 'test', records: [record] });
  expect((await desk.ask(`/api/v1/changes?after=${next}`)).json).toEqual({ changes: [], next });
  await set('warn');
  expect((await desk.ask(`/api/v1/changes?after=${next}`)).json.changes).toHaveLength(1);
  const found = (await desk.ask(`/api/v1/records?changed_after=${next}`)).json;
  expect(found.hits.map(({ id }: { id: string }) => id)).toEqual([record]);
  expect((await desk.ask(`/api/v1/records?changed_after=${next + 1}`)).json.count).toBe(0);
});

test('changes are told as they happen, and one that was missed is told when the stream is taken up again', async () => {
  const told = await events(2, {}, async () => {
    await set('state');
    await set('agree');
  });
  expect(told.map(({ event, data }) => [event, data.what])).toEqual([
    ['change', 'correct'],
    ['change', 'correct'],
  ]);
  await set('reject');
  const [missed] = await events(1, { 'last-event-id': told.at(-1)?.id ?? '' });
  expect(Number(missed?.id)).toBe(Number(told.at(-1)?.id) + 1);
});

test('who signs in as what is no reader’s to hear', async () => {
  const { next } = (await desk.ask('/api/v1/changes?limit=500')).json;
  await desk.user('nada', 'administrator');
  const token = await desk.token('nada', 'reader');
  expect((await desk.ask(`/api/v1/changes?after=${next}`, { token })).json.changes).toEqual([]);
  expect((await fetch(`${desk.address}/api/v1/stream`)).status).toBe(401);
});

test('metrics: request times by route, feeds by their silence, with what a label may not hold escaped', async () => {
  const token = await desk.token('nada', 'reader');
  const url = 'https://example.org/a"b\\feed';
  await follow(desk.archive, [{ feed: url, title: null, folders: [], lang: null }]);
  expect(await followed(desk.archive)).toHaveLength(1);
  await desk.archive.query(`update feed set newest = now() - interval '2 days', failures = 3`);
  await desk.ask(`/api/v1/records?q=secret`, { token });
  const { text, headers } = await desk.ask('/metrics', { token });
  expect(headers.get('content-type')).toContain('version=0.0.4');
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) .+|[a-z_]+(\{([a-z]+="([^"\\]|\\.)*",?)+\})? [\d.e+-]+)$/);
  expect(text).toContain('masar_feed_failures{feed="https://example.org/a\\"b\\\\feed"} 3');
  expect(Number(/masar_feed_silence_seconds\{.*\} (\d+)/.exec(text)?.[1])).toBeGreaterThan(172_000);
  expect(text).toMatch(/masar_request_seconds_count\{route="GET \/api\/v1\/records",status="200"\} \d+/);
  expect(text).toMatch(/masar_stories 1\n/);
  expect(text).not.toContain('secret');
});

test('alive without the archive, ready only with it', async () => {
  expect((await desk.ask('/health/live')).json).toEqual({ live: true });
  expect((await desk.ask('/health/ready')).json).toEqual({ ready: true, dead: 0 });
});
