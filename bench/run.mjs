// npm run bench -- reader [--json] [--stories N]: the Arabic reader beside wink-nlp's full English pipeline in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [what, ...rest] = process.argv.slice(2);
if (what === 'dossier') {
  await import('./dossier.mjs');
  process.exit();
}
if (what === 'archive') {
  await import('./archive.mjs');
  process.exit();
}
if (what === 'archive-search') {
  await import('./archive-search.mjs');
  process.exit();
}
if (what === 'desk') {
  await import('./desk.mjs');
  process.exit();
}
if (what === 'desk-pages') {
  await import('./desk-pages.mjs');
  process.exit();
}
if (what !== 'reader') {
  console.error('usage: npm run bench -- reader|dossier|archive|archive-search|desk|desk-pages [--json] [--stories N]');
  process.exit(2);
}
/** As many as a large public collection has: the engine has long compiled what it runs. */
const stories = Number(rest[rest.indexOf('--stories') + 1]) || 30_000;
const rounds = 3;

/** Runs one measurement in a process of its own, so that each has its own memory and warm-up. */
function child(name, ...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), ...args.map(String)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const ours = [];
const theirs = [];
for (let round = 0; round < rounds; round++) {
  ours.push(child('reader-arabic', stories));
  theirs.push(child('wink-english', ours[0].words));
}
const rate = (runs, name) => median(runs.map((run) => run[name]));
const ratio = (name) => Number((rate(ours, name) / rate(theirs, name)).toFixed(3));
const result = {
  ratio: ratio('words_per_second'),
  ratio_from_cold: ratio('words_per_second_from_cold'),
  ours_words_per_second: Math.round(rate(ours, 'words_per_second')),
  theirs_words_per_second: Math.round(rate(theirs, 'words_per_second')),
  ours_words_per_second_from_cold: Math.round(rate(ours, 'words_per_second_from_cold')),
  theirs_words_per_second_from_cold: Math.round(rate(theirs, 'words_per_second_from_cold')),
  stories,
  words: ours[0].words,
  peak_mb: Math.round(Math.max(...ours.map((one) => one.peak_mb))),
  theirs_peak_mb: Math.round(Math.max(...theirs.map((one) => one.peak_mb))),
  growth: child('reader-growth').growth,
};
if (rest.includes('--json')) console.log(JSON.stringify(result));
else {
  const { growth, ...figures } = result;
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(36)} ${value}`);
  for (const { chars, ms, ns_per_char } of growth)
    console.log(`${String(chars).padStart(10)} characters ${String(ms).padStart(8)} ms ${String(ns_per_char).padStart(6)} ns a character`);
}
