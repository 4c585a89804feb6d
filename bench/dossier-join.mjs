// Time and peak memory of joining the readings of N stories, from a file with a line each: reading and parsing them is left out of the time.
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

function* lines() {
  const open = openSync(file);
  const chunk = Buffer.alloc(1 << 20);
  let rest = Buffer.alloc(0);
  for (let size = readSync(open, chunk); size > 0; size = readSync(open, chunk)) {
    rest = Buffer.concat([rest, chunk.subarray(0, size)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
    }
  }
  closeSync(open);
}

let taken = 0;
function* readings() {
  let start = performance.now();
  let n = 0;
  for (const line of lines()) {
    const reading = JSON.parse(line);
    taken += performance.now() - start;
    yield { name: `${n++}`, reading };
    start = performance.now();
  }
  taken += performance.now() - start;
}
const start = performance.now();
const dossier = dossierOf(readings(), { world, sounds });
const joined = performance.now() - start - taken;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    stories: count,
    join_ms: Math.round(joined),
    ms_per_story: Number((joined / count).toFixed(3)),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    statements: dossier.statements.length,
    actors: dossier.actors.length,
    encounters: dossier.encounters.length,
    origins: dossier.origins.length,
  }),
);
