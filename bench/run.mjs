// npm run bench -- reader [--json] [--stories N] [--same-engine]: the Arabic reader beside wink-nlp's full English pipeline in the same run.
import { execFileSync, fork } from 'node:child_process';
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
  console.error('usage: npm run bench -- reader|dossier|archive|archive-search|desk|desk-pages [--json] [--stories N] [--same-engine]');
  process.exit(2);
}
/** As many as a large public collection has: the engine has long compiled what it runs. */
const stories = Number(rest[rest.indexOf('--stories') + 1]) || 30_000;
const rounds = 3;
/** Words of a story, and words that one reads before the other's turn: half a second or less. */
const inStory = 175;
const turn = 100_000;

/** One measurement in a process of its own, so that each has its own memory and warm-up: a function that asks it for its next turn. */
function started(name) {
  const child = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), rest);
  let fail = () => {};
  child.once('exit', (code) => fail(new Error(`${name} ended with ${code}`)));
  return (until) =>
    new Promise((resolve, reject) => {
      fail = reject;
      child.once('message', resolve);
      child.send(until);
    });
}

/** Both read as many words, by turns: the machine's clock moves within minutes, and so it moves for both. */
async function round() {
  const [ours, theirs] = [started('reader-arabic'), started('wink-english')];
  for (let until = turn; until - turn < stories * inStory; until += turn) {
    await ours(until);
    await theirs(until);
  }
  return { ours: await ours(null), theirs: await theirs(null) };
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const all = [];
for (let n = 0; n < rounds; n++) all.push(await round());
const [ours, theirs] = [all.map((one) => one.ours), all.map((one) => one.theirs)];
const rate = (runs, name) => median(runs.map((run) => run[name]));
const ratio = (name) => Number(median(all.map((one) => one.ours[name] / one.theirs[name])).toFixed(3));
const result = {
  ratio: ratio('words_per_second'),
  ratio_from_cold: ratio('words_per_second_from_cold'),
  ours_words_per_second: Math.round(rate(ours, 'words_per_second')),
  theirs_words_per_second: Math.round(rate(theirs, 'words_per_second')),
  ours_words_per_second_from_cold: Math.round(rate(ours, 'words_per_second_from_cold')),
  theirs_words_per_second_from_cold: Math.round(rate(theirs, 'words_per_second_from_cold')),
  stories: ours[0].stories,
  words: ours[0].words,
  peak_mb: Math.round(Math.max(...ours.map((one) => one.peak_mb))),
  theirs_peak_mb: Math.round(Math.max(...theirs.map((one) => one.peak_mb))),
  growth: JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL('reader-growth.mjs', import.meta.url))])).growth,
};
if (rest.includes('--json')) console.log(JSON.stringify(result));
else {
  const { growth, ...figures } = result;
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(36)} ${value}`);
  for (const { chars, ms, ns_per_char } of growth)
    console.log(`${String(chars).padStart(10)} characters ${String(ms).padStart(8)} ms ${String(ns_per_char).padStart(6)} ns a character`);
}
