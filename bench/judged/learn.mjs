// node bench/judged/learn.mjs FOLDER... [--write]: what labelled reports tell of acts, as weights of their signs.
//
// FOLDERS hold the texts, as .txt files, or as the JSON files of dataset/ of github.com/parallelfold/SaudiNewsNet: that collection,
// github.com/antcorpus/antcorpus.data and raw_data/ of github.com/vulca1n/arabic-news-articles-clustering. The text belongs to its
// publishers: it is read, never stored; labels.json holds where the labelled reports stand in it, by the hash of their story.
//
// The model is multinomial logistic regression with an L1 penalty (Tibshirani 1996), which leaves most signs without a weight, fitted
// by FISTA (Beck and Teboulle 2009). One story in eight is only scored. With --write it is fitted to the other
// stories and written to packs/ar/src/words/act-weights.ts; without, its figures are printed.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar } from '@masar/pack-ar';
import { createReader } from '@masar/reader';
import { acts } from '@masar/shapes';
import { world } from '@masar/world';
import { cardOf } from '../../packages/reader/dist/contract/cards.js';
import { actBy, namesOf, stemmer } from '../../packages/reader/dist/statements/judge.js';
import { cueExamples } from '../../packs/ar/dist/words/cue-examples.js';
import { cueRows } from '../../packs/ar/dist/words/cues.js';

const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (folders.length === 0) {
  console.error('Give the folders that hold the collections; the head of this file names them.');
  process.exit(2);
}
const labels = new Map(Object.entries(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8'))));
const gold = new URL('../../gold/ar/', import.meta.url);
const cards = new URL('../../packs/ar/stories/', import.meta.url);
const written = new URL('written.tsv', import.meta.url);

/** Steps, the penalty of a weight, the share of a second label, and how many reports a sign must be of. */
const fitting = { turns: 80, penalty: 1, second: 0.35, fewest: 4 };

/** How many reports of the collections one of these is worth: what the pack's own examples show is what an act is by definition. */
const weightOf = { cards: 8, 'examples of rows': 8 };

function* texts(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* texts(path);
    else if (name.endsWith('.txt')) yield readFileSync(path, 'utf8');
    else if (name.endsWith('.json'))
      for (const { title, content } of JSON.parse(readFileSync(path, 'utf8'))) yield `${title.trim()}\n${content}`;
  }
}

const stem = stemmer(ar.acts.affixes);

/** Reads a text and gives its reports with their signs. */
let reports = [];
const reader = createReader(ar, world, {
  signsOf: () => 0,
  judge: (report) => {
    reports.push(report);
    return { act: report.ruled, telling: [] };
  },
});
function reportsOf(text, published) {
  reports = [];
  reader.read({ text, published });
  return reports;
}

/** One example: the act by the rules, the names of its signs and their numbers, its labels with their shares, and whether it is only scored. */
const examples = [];
const signs = new Map();
const seen = new Set();
for (const folder of folders)
  for (const text of texts(folder)) {
    const key = hash('sha256', text).slice(0, 16);
    const told = labels.get(key);
    if (told === undefined || seen.has(key)) continue;
    seen.add(key);
    const read = reportsOf(text, '2016-01-01');
    for (const [cue, content, label] of told) {
      const report = read.findLast((one) => one.cue === cue && one.content === content);
      enter(report, label.split('|'), Number.parseInt(key.slice(0, 2), 16) < 32, 'collections');
    }
  }
for (const name of readdirSync(gold).filter((one) => one.endsWith('.json'))) {
  const { text, published, statements } = JSON.parse(readFileSync(new URL(name, gold), 'utf8'));
  const read = reportsOf(text, published);
  for (const { cue, cueOccurrence = 1, act, optional } of statements)
    if (!optional) enter(reportOf(read, text, cue, cueOccurrence), [act], false, 'gold/ar');
}
for (const name of readdirSync(cards).filter((one) => one.endsWith('.story'))) {
  const { text, lines } = cardOf(name, readFileSync(new URL(name, cards), 'utf8'));
  const read = reportsOf(text, '2025-04-06');
  for (const { cue, act, content } of lines) enter(reportAt(read, text, cue, content), [act], false, 'cards');
}
for (const [id, { reads }] of Object.entries(cueExamples))
  for (const { text, content, act = cueRows.find((row) => row.id === id).act } of reads)
    enter(reportAt(reportsOf(text, '2025-04-06'), text, null, content), [act], false, 'examples of rows');
for (const [n, line] of readFileSync(written, 'utf8').split('\n').filter(Boolean).entries()) {
  const [act, text] = line.split('\t');
  const read = reportsOf(text, '2025-04-06').filter(({ cue }, _, all) => all.every((one) => one.cue >= cue));
  enter(read.at(-1), act.split('|'), n % 8 === 0, 'written for it');
}

/** The report whose cue is the n-th occurrence of these words. */
function reportOf(read, text, cue, occurrence) {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(cue, at + 1);
  return read.findLast((one) => one.cue >= at - 1 && one.cue < at + cue.length);
}

/** The report whose content begins where these words do, and whose cue is `cue` where it is given. */
function reportAt(read, text, cue, content) {
  const at = text.lastIndexOf(content);
  return read.findLast((one) => Math.abs(one.content - at) <= 2 && (cue === null || text.slice(one.cue).startsWith(cue)));
}

function enter(report, label, held, of) {
  const told = label.filter((one) => one !== 'none');
  if (report === undefined || label[0] === 'none') return;
  const names = namesOf(report, stem);
  const numbers = ['always', ...new Set(names)].map((name) => {
    const sign = signs.get(name) ?? { number: signs.size, name, count: 0 };
    signs.set(name, sign);
    if (!held) sign.count++;
    return sign;
  });
  const shares = told.length === 1 ? [1] : [1 - fitting.second, fitting.second];
  const acted = told.slice(0, 2).map((one, n) => [acts.indexOf(one), shares[n]]);
  examples.push({ ruled: report.ruled, names, numbers, told: acted, held, of, weight: weightOf[of] ?? 1 });
}

/**
 * Weights of each sign that enough reports show, in the order of `acts`: the least mean loss and penalty, by accelerated proximal
 * gradient steps, of each weight as long as the reports that show its sign allow (Richtarik and Takac 2016). The act by the rules
 * has no penalty.
 */
function fitted(given) {
  const n = acts.length;
  const starts = new Int32Array(given.length + 1);
  const numbers = given.map((one) => one.numbers.filter(({ count }) => count >= fitting.fewest).map(({ number }) => number * n));
  for (const [at, one] of numbers.entries()) starts[at + 1] = starts[at] + one.length;
  const rows = Int32Array.from(numbers.flat());
  const steps = new Float64Array(signs.size);
  for (const [at, one] of numbers.entries()) for (const row of one) steps[row / n] += (given[at].weight * one.length) / 2;
  const told = new Float64Array(given.length * n);
  for (const [at, one] of given.entries()) for (const [act, share] of one.told) told[at * n + act] = share;
  const free = new Set(
    [...signs.values()].filter(({ name }) => name === 'always' || name.startsWith('ruled ')).map(({ number }) => number),
  );
  let weights = new Float64Array(signs.size * n);
  let ahead = weights.slice();
  const slopes = new Float64Array(weights.length);
  const scores = new Float64Array(n);
  let momentum = 1;
  for (let turn = 0; turn < fitting.turns; turn++) {
    slopes.fill(0);
    for (let at = 0; at < given.length; at++) {
      scores.fill(0);
      for (let k = starts[at]; k < starts[at + 1]; k++) for (let act = 0, row = rows[k]; act < n; act++) scores[act] += ahead[row + act];
      const top = Math.max(...scores);
      let all = 0;
      for (let act = 0; act < n; act++) all += scores[act] = Math.exp(scores[act] - top);
      for (let act = 0; act < n; act++) scores[act] = given[at].weight * (scores[act] / all - told[at * n + act]);
      for (let k = starts[at]; k < starts[at + 1]; k++) for (let act = 0, row = rows[k]; act < n; act++) slopes[row + act] += scores[act];
    }
    const next = new Float64Array(weights.length);
    for (let at = 0; at < next.length; at++) {
      const sign = Math.floor(at / n);
      if (steps[sign] === 0) continue;
      const to = ahead[at] - slopes[at] / steps[sign];
      next[at] = Math.sign(to) * Math.max(0, Math.abs(to) - (free.has(sign) ? 0 : fitting.penalty / steps[sign]));
    }
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((one, at) => one + ((momentum - 1) / later) * (one - weights[at]));
    momentum = later;
    weights = next;
  }
  return weights.map((one) => Math.round(100 * one));
}

/** The table that the pack holds: a line for each sign that has a weight. */
function tableOf(weights) {
  const n = acts.length;
  const lines = [...signs.values()].map(({ name, number }) => {
    const pairs = acts.flatMap((act, at) => (weights[number * n + at] === 0 ? [] : [`${act} ${weights[number * n + at]}`]));
    return pairs.length === 0 ? '' : `${name}\t${pairs.join(' ')}`;
  });
  return lines.filter(Boolean).sort();
}

/** Share of reports whose act is right by the rules, and as a judge finds. */
function score(given, judge) {
  const right = { rules: 0, weights: 0, 'rules, either label': 0, 'weights, either label': 0 };
  for (const { ruled, names, told } of given) {
    const labels = told.map(([act]) => acts[act]);
    const act = judge(ruled, names);
    right.rules += ruled === labels[0];
    right.weights += act === labels[0];
    right['rules, either label'] += labels.includes(ruled);
    right['weights, either label'] += labels.includes(act);
  }
  return Object.entries(right)
    .map(([name, count]) => `${name} ${(count / given.length).toFixed(3)}`)
    .join(', ');
}

const lines = tableOf(fitted(examples.filter(({ held }) => !held)));
const judge = actBy({ ...ar.acts, weights: lines.join('\n') });
console.log(`${seen.size} stories, ${examples.length} reports; ${lines.length} signs have a weight`);
const sources = [...new Set(examples.map(({ of }) => of))];
const parts = sources.flatMap((of) =>
  [true, false].map((held) => [of, held, examples.filter((one) => one.of === of && one.held === held)]),
);
for (const [of, held, part] of parts.filter(([, , part]) => part.length > 0))
  console.log(`${of}, ${held ? 'only scored' : 'learned from'}: n ${part.length}, ${score(part, judge)}`);

if (process.argv.includes('--write')) {
  writeFileSync(
    new URL('../../packs/ar/src/words/act-weights.ts', import.meta.url),
    `/** Made by \`node bench/judged/learn.mjs\`, not written by hand: for each sign of a report its weight for each act. */\nexport const weights = \`\n${lines.join('\n')}\n\`;\n`,
  );
}
