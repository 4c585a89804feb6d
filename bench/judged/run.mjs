// node bench/judged/run.mjs PATH [--half open|held] [--misses N]: acts and statements of real Arabic copy against what readers judged them
// to be. PATH is a folder with the JSON files of `dataset/` of github.com/parallelfold/SaudiNewsNet, unpacked. The text belongs to its
// publishers: it is read, never stored; reports.json holds where the judged reports stand in it.
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar } from '@masar/pack-ar';
import { createReader } from '@masar/reader';
import { world } from '@masar/world';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.log('The collection is not here: give a folder with the JSON files of dataset/ of github.com/parallelfold/SaudiNewsNet.');
  process.exit(path === undefined ? 2 : 0);
}
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const half = option('--half') ?? 'held';
const misses = half === 'held' ? 0 : Number(option('--misses') ?? 0);
/** Reports that Masar read and readers judged, who saw neither the reading nor its act: `act` is the act, or two that may as well be, or none. */
const judged = JSON.parse(readFileSync(new URL('reports.json', import.meta.url), 'utf8')).filter((one) => one.half === half);
const byStory = new Map();
for (const one of judged) byStory.set(one.story, [...(byStory.get(one.story) ?? []), one]);

function* texts() {
  for (const name of readdirSync(path).sort())
    if (name.endsWith('.json'))
      for (const { title, content } of JSON.parse(readFileSync(join(path, name), 'utf8'))) yield `${title.trim()}\n${content}`;
}

const overlap = (one, { cue, content }) =>
  one.cue.from < cue[1] && cue[0] < one.cue.to && one.content.some(({ from, to }) => content.some(([a, b]) => from < b && a < to));

const reader = createReader(ar, world);
const counts = { stories: 0, reports: 0, none: 0, noneRead: 0, found: 0, first: 0, either: 0 };
/** Of statements read with about this confidence: how many, how sure they said they were, how many are statements. */
const bands = [0.7, 0.8, 0.9, 0.95, 1.01].map((below) => ({ below, n: 0, said: 0, were: 0 }));
const seen = new Set();
for (const text of texts()) {
  const key = hash('sha256', text).slice(0, 16);
  const reports = byStory.get(key);
  if (reports === undefined || seen.has(key)) continue;
  seen.add(key);
  counts.stories++;
  const { statements } = reader.read({ text, published: '2015-08-01' });
  for (const report of reports) {
    const acts = report.act.split('|');
    const read = statements.find((one) => overlap(one, report));
    counts.reports++;
    if (read !== undefined) {
      const band = bands.find(({ below }) => read.confidence < below);
      band.n++;
      band.said += read.confidence;
      band.were += acts[0] !== 'none';
    }
    if (acts[0] === 'none') {
      counts.none++;
      counts.noneRead += read !== undefined;
    } else if (read !== undefined) {
      counts.found++;
      counts.first += read.act === acts[0];
      counts.either += acts.includes(read.act);
      if (!acts.includes(read.act) && misses > counts.found - counts.either)
        console.log(`${report.act} read as ${read.act}: ${text.slice(report.cue[0], report.cue[1])} | ${text.slice(...report.content[0])}`);
    }
  }
}
const share = (part, whole) => `${(part / whole).toFixed(3)} n ${whole}`;
console.log(`${counts.stories} stories, ${counts.reports} reports judged (${half})`);
console.log(`act as judged, of statements found        ${share(counts.first, counts.found)}`);
console.log(`act one of the two that it may be         ${share(counts.either, counts.found)}`);
console.log(`statements still found                    ${share(counts.found, counts.reports - counts.none)}`);
console.log(`judged none, and still read               ${share(counts.noneRead, counts.none)}`);
for (const [at, { below, n, said, were }] of bands.entries())
  if (n > 0)
    console.log(
      `confidence ${(bands[at - 1]?.below ?? 0).toFixed(2)}\u2013${Math.min(1, below).toFixed(2)}: said ${(said / n).toFixed(2)}, are statements ${share(were, n)}`,
    );
