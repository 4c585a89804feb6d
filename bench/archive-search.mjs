// npm run bench -- archive-search [--stories N] [--json]: how long a search takes on PostgreSQL, by kind of query, as the archive grows.
// "busy" is the time of processors that the server and this process took for it: what it takes where nothing else runs.
import { addAll, open } from '../packages/archive/dist/index.js';
import { startPostgres } from '../packages/archive/test/postgres.mjs';
import { measured } from './archive-search-queries.mjs';
import { fill, grow } from './archive-search-stories.mjs';

const given = process.argv.indexOf('--stories');
const most = (given > 0 && Number(process.argv[given + 1])) || 100_000;
const sizes = [10_000, 30_000, 100_000, most].filter((size, at, all) => size <= most && all.indexOf(size) === at).sort((a, b) => a - b);
const server = await startPostgres({ shared_buffers: '1GB', max_wal_size: '8GB', synchronous_commit: 'off', fsync: 'off' });
if (server === null) throw new Error('this machine has no PostgreSQL');
try {
  const archive = await open(await server.database('search'));
  const base = Math.min(2_000, sizes[0]);
  await fill(base, (additions) => addAll(archive, additions));
  const results = [];
  let there = base;
  for (const size of sizes) {
    await grow(archive, base, there, size);
    there = size;
    const [{ records }] = await archive.query('select count(*)::int as records from record');
    const kinds = await measured(archive);
    results.push({ stories: size, records, kinds });
    if (!process.argv.includes('--json')) print(size, records, kinds);
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(results));
  await archive.close();
} finally {
  await server.stop();
}

function print(stories, records, kinds) {
  console.log(`\n${`${stories} stories, ${records} records`.padEnd(44)}    p50       p95   busy p50  busy p95  found`);
  for (const [name, { wall, busy, found }] of Object.entries(kinds))
    console.log(
      `  ${name.padEnd(40)} ${[wall.p50, wall.p95, busy.p50, busy.p95].map((ms) => `${ms.toFixed(1).padStart(6)} ms`).join(' ')}  ${found}`,
    );
}
