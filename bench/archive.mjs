// npm run bench -- archive [--stories N]: stories a second from bytes to searchable records, embedded and on a server, by one process and by two,
// and by the workers of masar work on one server, whole and each held to a fifth of a core; beside a COPY of the same bytes, which is the fastest that PostgreSQL takes anything in.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '../packages/archive/dist/index.js';
import { startPostgres } from '../packages/archive/test/postgres.mjs';
import { bytesOf } from './archive-stories.mjs';
import { workers } from './archive-workers.mjs';

const wanted = process.argv.indexOf('--stories');
const stories = (wanted > 0 && Number(process.argv[wanted + 1])) || 1_000;
/** Stories of the workers and of the COPY: more, since they are over sooner. */
const kept = 3 * stories;
const store = fileURLToPath(new URL('archive-store.mjs', import.meta.url));

/** What one process of its own measured. */
const measured = (place, first) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [store, place, String(first), String(stories)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`archive-store.mjs ended with ${code}`))));
  });

/** Makes the archive, so that its making is not measured; then so many processes add at once. */
async function row(name, place, processes) {
  await (await open(place)).close();
  const all = await Promise.all(Array.from({ length: processes }, (_, n) => measured(place, n * stories)));
  const seconds = Math.max(...all.map(({ ms }) => ms)) / 1000;
  const rate = (processes * stories) / seconds;
  const megabytes = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const records = all.reduce((sum, one) => sum + one.records, 0);
  const busy = (part) => (all.reduce((sum, one) => sum + one.busy[part], 0) / all.length).toFixed(1);
  console.log(
    `${name.padEnd(24)} ${rate.toFixed(0).padStart(5)} stories/s   ${(megabytes / seconds).toFixed(1)} MB/s   ${records} records of ${processes * stories} stories\n` +
      `${''.padEnd(24)}       of processors a story: ${busy('read')} ms to read, ${busy('store')} ms to store, ${busy('database')} ms in the server`,
  );
}

/** The bytes of the stories through COPY from a file, a row each, with no index and nothing read in them. */
async function copied(place, file) {
  const lines = Array.from({ length: kept }, (_, n) =>
    bytesOf(n).toString().replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t'),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  const archive = await open(place);
  await archive.query('create table copied (body text)');
  const start = performance.now();
  await archive.query(`copy copied from '${file}'`);
  const seconds = (performance.now() - start) / 1000;
  const [{ rows, bytes }] = await archive.query('select count(*)::int as rows, sum(octet_length(body))::float8 as bytes from copied');
  await archive.close();
  console.log(
    `${'server, raw COPY'.padEnd(24)} ${(rows / seconds).toFixed(0).padStart(5)} stories/s   ${(bytes / 1e6 / seconds).toFixed(1)} MB/s   the limit`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'masar-bench-'));
const server = await startPostgres();
try {
  await row('embedded, 1 process', join(folder, 'archive'), 1);
  if (server === null) console.log('server: this machine has no PostgreSQL');
  else {
    for (const processes of [1, 2])
      await row(`server, ${processes} process${processes > 1 ? 'es' : ''}`, await server.database(`bench${processes}`), processes);
    // The server's own user reads it.
    chmodSync(folder, 0o755);
    await copied(await server.database('copied'), join(folder, 'copied.txt'));
    for (const count of [1, 2, 4]) await workers(await server.database(`work${count}`), { count, stories: kept });
    for (const count of [1, 2, 4])
      await workers(await server.database(`held${count}`), { count, stories: Math.ceil((stories * count) / 4), share: 0.2 });
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
