// One measurement for bench/archive.mjs: node archive-store.mjs PLACE FIRST COUNT: stories FIRST… from bytes to searchable records.
// Beside the clock it takes the time of processors, which holds whatever else runs: of this process (an embedded database runs in it) and
// of the server's process for its connection.
import { readFileSync } from 'node:fs';
import { addAll, open } from '../packages/archive/dist/index.js';
import { bytesOf, reader } from './archive-stories.mjs';

const [place, first, count] = process.argv.slice(2);
const batch = 50;
/** Stories that only warm the engine up; they count by the clock. */
const warmUp = 100;
const archive = await open(place);
const ms = { read: 0, store: 0 };
const busy = { read: 0, store: 0, database: 0 };
const [{ pid }] = await archive.query('select pg_backend_pid() as pid');
/** Milliseconds of processors so far: ours, and the server's for this connection; 0 where it is not a process of this machine. */
const processors = () => {
  const { user, system } = process.cpuUsage();
  let database = 0;
  try {
    if (/^postgres/.test(place)) database = Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {}
  return { ours: (user + system) / 1000, database };
};
let records = 0;
let bytes = 0;
const start = performance.now();
for (let at = 0; at < Number(count); at += batch) {
  const from = performance.now();
  const before = processors();
  const additions = Array.from({ length: Math.min(batch, Number(count) - at) }, (_, n) => {
    const raw = bytesOf(Number(first) + at + n);
    const text = new TextDecoder().decode(raw);
    bytes += raw.length;
    return {
      bytes: raw,
      name: null,
      article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published: '2026-03-01' },
      reading: reader.read({ text, published: '2026-03-01' }),
      reader: 'bench',
      terms: reader.terms,
    };
  });
  const read = performance.now();
  const between = processors();
  for (const added of await addAll(archive, additions)) records += added.records;
  ms.read += read - from;
  ms.store += performance.now() - read;
  // The first stories find the readers cold.
  if (at < warmUp) continue;
  const after = processors();
  busy.read += between.ours - before.ours;
  busy.store += after.ours - between.ours;
  busy.database += after.database - between.database;
}
const total = performance.now() - start;
await archive.close();
console.log(
  JSON.stringify({
    stories: Number(count),
    records,
    bytes,
    ms: total,
    busy: Object.fromEntries(Object.entries(busy).map(([name, sum]) => [name, sum / Math.max(1, Number(count) - warmUp)])),
    stories_per_second: (Number(count) / total) * 1000,
    reading_per_second: (Number(count) / ms.read) * 1000,
    storing_per_second: (Number(count) / ms.store) * 1000,
  }),
);
