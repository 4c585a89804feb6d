import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '@masar/archive';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from '../../../../packages/archive/test/postgres.mjs';

const bin = fileURLToPath(new URL('../../bin/masar.js', import.meta.url));
const stories = fileURLToPath(new URL('../../../../samples/security-guarantees', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-work-'));
const server = await startPostgres({ fsync: 'off' });
if (server === null) throw new Error('there is no PostgreSQL: npm install brings one for this platform');
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const masar = (place: string, ...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args, '--archive', place], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  });
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function sql(place: string, text: string) {
  const archive = await open(place);
  try {
    return await archive.query(text);
  } finally {
    await archive.close();
  }
}

/** Stories that differ by their number. */
function many(count: number): string {
  const place = mkdtempSync(join(folder, 'stories-'));
  for (let n = 0; n < count; n++)
    writeFileSync(
      join(place, `${n}.txt`),
      `قال وزير الخارجية الروسي سيرغي لافروف إن الجولة رقم ${n} ستعقد في جنيف. وأكد الوزير أن موسكو ستشارك في المحادثات.\n`.repeat(8),
    );
  return place;
}

test.each([2, 4])('%i workers, one of them killed: every story is there once and whole', async (workers) => {
  const place = await server.database(`killed-${workers}`);
  const undisturbed = await server.database(`undisturbed-${workers}`);
  const files = many(200);
  expect(masar(place, 'add', files, '--later').stdout).toContain('200 files are kept');
  // What a killed worker had is free for the others in seconds, not minutes.
  await sql(place, 'update job.job set expire_seconds = 2');
  const run = () =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [bin, 'work', '--until-empty', '--only', 'read', '--archive', place], { stdio: 'ignore' });
      children.push(child);
      child.once('exit', resolve);
    });
  const children: ReturnType<typeof spawn>[] = [];
  const ends = Array.from({ length: workers }, run);
  const active = async () => (await sql(place, `select count(*)::int as n from job.job where state = 'active'`))[0]?.n;
  while ((await active()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  children[0]?.kill('SIGKILL');
  expect((await Promise.all(ends)).slice(1)).toEqual(Array(workers - 1).fill(0));
  masar(undisturbed, 'add', files);
  expect(masar(place, 'doctor').stdout).toBe(masar(undisturbed, 'doctor').stdout);
  expect(hash(masar(place, 'export').stdout)).toBe(hash(masar(undisturbed, 'export').stdout));
  expect(masar(place, 'jobs').stdout).toBe('read     completed  200\n');
});

test('a worker that is told to stop ends its batch and leaves the rest', async () => {
  const place = await server.database('stopped');
  masar(place, 'add', many(150), '--later');
  const child = spawn(process.execPath, [bin, 'work', '--only', 'read', '--archive', place], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const done = async () => (await sql(place, `select count(*)::int as n from job.job where state = 'completed'`))[0]?.n;
  while ((await done()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  const { counts } = JSON.parse(masar(place, 'jobs', '--json').stdout);
  expect(counts.map(({ state }: { state: string }) => state).sort()).not.toContain('active');
  expect(masar(place, 'work', '--until-empty', '--only', 'read').status).toBe(0);
  expect(masar(place, 'jobs').stdout).toBe('read     completed  150\n');
});

test('what cannot be read is tried again, then dead with its reason, and holds nothing else up', async () => {
  const place = await server.database('dead');
  const bad = join(folder, 'bad.pdf');
  writeFileSync(bad, '%PDF-1.4 and nothing more');
  expect(masar(place, 'add', bad, stories, '--later').status).toBe(0);
  await sql(place, 'update job.job set retry_limit = 1, retry_delay = 0, retry_backoff = false');
  expect(masar(place, 'work', '--until-empty', '--only', 'read').status).toBe(0);
  expect(masar(place, 'jobs').stdout).toMatch(/^read {5}completed {2}33\nread {5}failed {5}1\ndead .*bad\.pdf.* {2}\S.*\n$/);
  expect(masar(place, 'jobs', '--revive').stdout).toBe('1 jobs are given back.\n');
  expect(masar(place, 'reread', '--later').stdout).toContain('33 texts');
  expect(masar(place, 'work', '--workers', '2', '--until-empty', '--only', 'read', 'reread').status).toBe(0);
  expect(masar(place, 'jobs').stdout).toContain('reread   completed  33');
});

test('of a WARC file of many pages every page is added, with the bytes once', async () => {
  const place = await server.database('pages');
  const file = join(folder, 'pages.warc');
  writeFileSync(file, Array.from({ length: 60 }, (_, n) => captured(n)).join(''));
  expect(masar(place, 'add', file, '--later').status).toBe(0);
  expect(masar(place, 'work', '--until-empty', '--only', 'read').status).toBe(0);
  expect(masar(place, 'jobs').stdout).toBe('read     completed  1\n');
  const [counts] = await sql(
    place,
    'select (select count(*)::int from story) as stories, (select count(*)::int from source) as sources, (select count(distinct source_hash)::int from story) as used',
  );
  expect(counts).toEqual({ stories: 60, sources: 1, used: 1 });
});

/** A page as a WARC file has it, one of a number. */
function captured(n: number): string {
  const told = `The Russian foreign minister Sergey Lavrov said that round ${n} of the talks would be held in Geneva, and Moscow would take part.`;
  const page = `<!doctype html><html><head><title>Round ${n}</title></head><body><article><h1>Round ${n}</h1><p>${told}</p></article></body></html>`;
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`;
  const type = 'WARC-Type: response\r\nContent-Type: application/http; msgtype=response';
  return `WARC/1.0\r\n${type}\r\nWARC-Target-URI: https://a.example/${n}\r\nWARC-Date: 2022-01-10T10:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
}

test('an embedded archive has one worker', () => {
  const place = join(folder, 'embedded');
  expect(masar(place, 'add', stories, '--later').status).toBe(0);
  expect(masar(place, 'work', '--workers', '2').stderr).toContain('several workers need a server');
  expect(masar(place, 'work', '--until-empty', '--only', 'raed').stderr).toContain('"raed" is no kind of job');
  // The stories are joined too, once they are read.
  expect(masar(place, 'work', '--until-empty').stdout).toBe('34 jobs done.\n');
  expect(masar(place, 'jobs').stdout).toBe('join     completed  1\nread     completed  33\n');
  expect(masar(place, 'doctor').stdout).toMatch(/stories +33\n/);
});
