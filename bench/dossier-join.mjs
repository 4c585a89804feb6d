// Time and peak memory of joining the readings of N stories, the reading itself left out of the time and left in the memory.
import { dossierOf } from '../packages/dossier/dist/index.js';
import { sounds, world } from '../packs/world/dist/index.js';
import { reader } from './arabic.mjs';
import { story } from './stories.mjs';

const count = Number(process.argv[2]);
/** Days over which the stories are published: two a day, so that an archive that grows also grows longer. */
const day = (n) => new Date(Date.UTC(2015, 0, 1) + Math.floor(n / 2) * 86_400_000).toISOString().slice(0, 10);
let reading = 0;
function* readings() {
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    const read = reader.read({ text: story(n), published: day(n) });
    reading += performance.now() - start;
    yield { name: `${n}`, reading: read };
  }
}
const start = performance.now();
const dossier = dossierOf(readings(), { world, sounds });
const joined = performance.now() - start - reading;
console.log(
  JSON.stringify({
    stories: count,
    join_ms: Math.round(joined),
    ms_per_story: Number((joined / count).toFixed(3)),
    read_ms: Math.round(reading),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    statements: dossier.statements.length,
    actors: dossier.actors.length,
    encounters: dossier.encounters.length,
    origins: dossier.origins.length,
  }),
);
