import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, add, correct, open } from '@masar/archive';
import { lookNow, type Serving, serve } from '@masar/server';
import { nameOfKey } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { termsIn } from '../packs.ts';
import { additionsOf } from './additions.ts';
import { formats } from './formats/formats.ts';

/** One meeting, as it was told day by day. */
const line: readonly (readonly [string, string])[] = [
  ['2022-01-02', 'موسكو (وكالة) - أعلنت وزارة الخارجية الروسية أن محادثات روسية أمريكية ستعقد في جنيف في 10 يناير الجاري.'],
  [
    '2022-01-03',
    'واشنطن (وكالة) - قال المتحدث باسم وزارة الخارجية الأمريكية نيد برايس إن المحادثات الروسية الأمريكية ستعقد في جنيف في 10 يناير.',
  ],
  [
    '2022-01-05',
    'موسكو (وكالة) - قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات الروسية الأمريكية التي كانت مقررة في جنيف في 10 يناير تأجلت إلى 12 يناير.',
  ],
  ['2022-01-08', 'موسكو (وكالة) - أعلنت وزارة الخارجية الروسية إلغاء المحادثات الروسية الأمريكية التي كانت مقررة في جنيف في 12 يناير.'],
];

const folder = mkdtempSync(join(tmpdir(), 'masar-replay-'));
let archive: Archive;
let desk: Serving;

beforeAll(async () => {
  archive = await open(join(folder, 'archive'));
  writeFileSync(join(folder, 'index.html'), '');
  desk = await serve({ archives: [archive], terms: termsIn, formats, version: '0.0.0', beat: 3_600_000, pages: folder });
});
afterAll(async () => {
  await desk?.close();
  await archive?.close();
  rmSync(folder, { recursive: true, force: true });
});

const take = async (published: string, text: string) => {
  for await (const addition of additionsOf(Buffer.from(text), 'story.txt', { lang: 'ar', published })) await add(archive, addition);
};
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(desk.address + path, { headers });
  return { status: answer.status, headers: answer.headers, text: (await answer.text()).replace(/\r\n /g, '') };
};
const field = (calendar: string, name: string) => new RegExp(`^${name}[^:\r\n]*:(.*)\r$`, 'm').exec(calendar)?.[1];

test('a calendar that follows a story line has one event that moves, and each change is told once', async () => {
  await lookNow(archive);
  const seen: (string | undefined)[][] = [];
  const told: string[] = [];
  for (const [published, text] of line) {
    await take(published, text);
    for (const { kind, before, after } of await lookNow(archive)) told.push(`${kind} ${before} ${after}`);
    // Looked at again, and told to a second process, nothing new has happened.
    expect(await lookNow(archive)).toEqual([]);
    const { text: calendar } = await get('/api/v1/calendar.ics?lang=en');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    seen.push(['UID', 'DTSTART', 'STATUS', 'SEQUENCE', 'SUMMARY'].map((name) => field(calendar, name)));
  }
  expect(told).toEqual([
    'encounter-announced null planned',
    'encounter-moved 2022-01-10 2022-01-12',
    'encounter-cancelled planned cancelled',
  ]);
  expect(new Set(seen.map(([uid]) => uid)).size).toBe(1);
  expect(seen.map(([, start, status]) => [start, status])).toEqual([
    ['20220110', 'TENTATIVE'],
    ['20220110', 'TENTATIVE'],
    ['20220112', 'TENTATIVE'],
    ['20220112', 'CANCELLED'],
  ]);
  const sequences = seen.map(([, , , sequence]) => Number(sequence));
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(sequences[2]).toBeGreaterThan(sequences[1] as number);
  expect(sequences[3]).toBeGreaterThan(sequences[2] as number);
  expect(seen[0]?.[4]).toBe('Talks: Russia – United States (planned)');
});

test('an event opens its evidence', async () => {
  const { text: calendar } = await get('/api/v1/calendar.ics');
  const link = field(calendar, 'URL') ?? '';
  const { pathname, searchParams } = new URL(link);
  const story = (await get(`/api/v1${pathname}`)).text;
  expect(JSON.parse(story).records.map(({ id }: { id: string }) => id)).toContain(searchParams.get('record'));
  expect(calendar).toContain('تأجلت إلى 12 يناير');
});

test('a calendar that has not changed is not sent again', async () => {
  const { headers } = await get('/api/v1/calendar.ics');
  expect((await get('/api/v1/calendar.ics', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
});

test('feeds hold what a search finds, an entry a record', async () => {
  const { text: atom, headers } = await get('/api/v1/records.atom?side=RU&kind=statement&lang=en');
  expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const hits = JSON.parse((await get('/api/v1/records?side=RU&kind=statement')).text).hits as { id: string; quote: string }[];
  expect(hits.length).toBeGreaterThan(0);
  expect([...atom.matchAll(/<id>urn:masar:(.*?)<\/id>/g)].map(([, id]) => id).sort()).toEqual(hits.map(({ id }) => id).sort());
  const json = JSON.parse((await get('/api/v1/records.json?side=RU&kind=statement')).text);
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: hits.map(() => ({ content_text: expect.any(String) })),
  });
  expect((await get('/api/v1/records.atom?side=FR')).text).not.toContain('<entry>');
  expect((await get('/api/v1/records.atom?colour=red')).status).toBe(400);
});

test('a secret address opens one feed or one calendar until it is revoked', async () => {
  const post = async (body: object) =>
    (await fetch(`${desk.address}/api/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((answer) => answer.json())) as { id: string; url: string };
  const { id, url } = await post({ kind: 'atom', name: 'reader', records: { side: 'RU' } });
  const calendar = await post({ kind: 'calendar', name: 'diary' });
  expect(await fetch(url).then(({ status }) => status)).toBe(200);
  expect(await fetch(calendar.url).then((answer) => answer.text())).toContain('BEGIN:VEVENT');
  // It opens what it was made for: what else is asked is not.
  expect(await fetch(`${url}?side=US`).then((answer) => answer.text())).not.toContain('نيد برايس');
  const kept = JSON.stringify(await archive.query('select * from subscription'));
  expect(kept).not.toContain(url.split('/').at(-1));
  expect((await get('/api/v1/subscriptions')).text).not.toContain(url.split('/').at(-1));
  expect(await fetch(`${desk.address}/api/v1/subscriptions/${id}`, { method: 'DELETE' }).then(({ status }) => status)).toBe(200);
  expect(await fetch(url).then(({ status }) => status)).toBe(404);
  expect(await fetch(calendar.url).then(({ status }) => status)).toBe(200);
});

test('a track has a calendar of its own, and keeps it', async () => {
  const { tracks } = JSON.parse((await get('/api/v1/calendars')).text) as { tracks: { id: string; events: number }[] };
  for (const { id, events } of tracks)
    expect((await get(`/api/v1/calendar.ics?track=${id}`)).text.match(/BEGIN:VEVENT/g)?.length ?? 0).toBeLessThanOrEqual(events);
  expect((await get('/api/v1/calendar.ics?track=none')).text).not.toContain('VEVENT');
});

test('what a reader rejects is struck through, and comes back as what it was', async () => {
  const [event] = await archive.query<{ uid: string; records: string[] }>('select uid, records from followed_encounter');
  for (const record of event?.records ?? [])
    await correct(archive, { record, who: 'test', why: null, values: { rejected: true }, index: { terms: termsIn, nameOf: nameOfKey } });
  expect(await lookNow(archive)).toEqual([]);
  const gone = (await get('/api/v1/calendar.ics')).text;
  expect([field(gone, 'UID'), field(gone, 'STATUS')]).toEqual([`${event?.uid}@masar`, 'CANCELLED']);
  for (const record of event?.records ?? [])
    await correct(archive, { record, who: 'test', why: null, values: { rejected: false }, index: { terms: termsIn, nameOf: nameOfKey } });
  await lookNow(archive);
  const back = (await get('/api/v1/calendar.ics')).text;
  expect(field(back, 'UID')).toBe(`${event?.uid}@masar`);
  expect(Number(field(back, 'SEQUENCE'))).toBeGreaterThan(Number(field(gone, 'SEQUENCE')));
});

/** A side that turns on an issue, and a call of which the two sides give another day. */
const turns: readonly (readonly [string, string])[] = [
  ['2022-02-02', 'موسكو (وكالة) - قال وزير الخارجية الروسي سيرغي لافروف إن موسكو ترفض رفع العقوبات المفروضة على إيران.'],
  ['2022-02-06', 'موسكو (وكالة) - أعلن وزير الخارجية الروسي سيرغي لافروف أن موسكو توافق على رفع العقوبات المفروضة على إيران.'],
  [
    '2022-02-08',
    'موسكو (وكالة) - قال الكرملين إن الرئيس الروسي فلاديمير بوتين أجرى مكالمة هاتفية مع الرئيس الأمريكي جو بايدن الاثنين 7 فبراير. وقال الكرملين إن بوتين اقترح المكالمة.\nوقال البيت الأبيض إن المكالمة بين بايدن وبوتين أجريت الثلاثاء 8 فبراير.',
  ],
];

test('who asked to be told of a side that turns, or of readouts that diverge, is told once', async () => {
  const wish = async (body: object) => {
    const answer = await fetch(`${desk.address}/api/v1/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'test', url: 'https://desk.example/hook', ...body }),
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const wishes = {
    turned: await wish({ kinds: ['position-changed'], who: ['RU'], issue: 'issue/sanctions-relief' }),
    'another side': await wish({ kinds: ['position-changed'], who: ['US'] }),
    diverged: await wish({ kinds: ['readouts-diverge'], who: ['person/joe-biden', 'person/vladimir-putin'] }),
    'another pair': await wish({ kinds: ['readouts-diverge'], who: ['person/joe-biden', 'person/xi-jinping'] }),
  };
  for (const [published, text] of turns) {
    await take(published, text);
    await lookNow(archive);
    await lookNow(archive);
  }
  const alerts = JSON.parse((await get('/api/v1/alerts')).text).alerts as { id: string; waiting: number }[];
  const waiting = Object.entries(wishes).map(([name, id]) => [name, alerts.find((one) => one.id === id)?.waiting]);
  expect(Object.fromEntries(waiting)).toEqual({ turned: 1, 'another side': 0, diverged: 1, 'another pair': 0 });
  const { moments } = JSON.parse((await get('/api/v1/moments')).text) as {
    moments: { kind: string; before: string; after: string; records: string[] }[];
  };
  expect(moments.find(({ kind }) => kind === 'position-changed')).toMatchObject({ before: 'reject', after: 'agree' });
  expect(moments.find(({ kind }) => kind === 'readouts-diverge')).toMatchObject({ before: '2022-02-07', after: '2022-02-08' });
  // What is told opens its words.
  for (const { records } of moments) for (const id of records) expect((await get(`/api/v1/records/${id}`)).status).toBe(200);
});
