// Time and peak memory of joining the readings of N stories, from a file with a line each: reading and parsing them is left out of the time.
// Beside the clock it tells the time of processors, of all threads, which holds whatever else runs.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dossierOf } from '../packages/dossier/dist/index.js';
import { sounds, world } from '../packs/world/dist/index.js';

const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'masar-join-'));
const file = join(folder, 'readings.ndjson');
const { status, stderr } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('dossier-readings.mjs', import.meta.url)), String(count), file],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(stderr);

/** The lines of the file, by one buffer that is filled again and again: what the file leaves behind is not the join's. */
function* lines() {
  const open = openSync(file);
  const buffer = Buffer.alloc(1 << 22);
  let filled = 0;
  for (let size = readSync(open, buffer); size > 0; size = readSync(open, buffer, filled, buffer.length - filled)) {
    filled += size;
    let start = 0;
    for (let end = buffer.indexOf(10); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
      yield buffer.toString('utf8', start, end);
      start = end + 1;
    }
    buffer.copyWithin(0, start, filled);
    filled -= start;
  }
  closeSync(open);
}

const now = () => {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), busy: (user + system) / 1000 };
};
const taken = { clock: 0, busy: 0 };
const take = (start) => {
  const end = now();
  for (const name of ['clock', 'busy']) taken[name] += end[name] - start[name];
};
function* readings() {
  let start = now();
  let n = 0;
  for (const line of lines()) {
    const reading = JSON.parse(line);
    take(start);
    yield { name: `${n++}`, reading };
    start = now();
  }
  take(start);
}
const start = now();
const dossier = dossierOf(readings(), { world, sounds });
const end = now();
const joined = end.clock - start.clock - taken.clock;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    stories: count,
    join_ms: Math.round(joined),
    busy_ms: Math.round(end.busy - start.busy - taken.busy),
    ms_per_story: Number((joined / count).toFixed(3)),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    statements: dossier.statements.length,
    actors: dossier.actors.length,
    encounters: dossier.encounters.length,
    origins: dossier.origins.length,
  }),
);
