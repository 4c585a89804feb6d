// node bench/judged/learn.mjs FOLDER... [--write]: what labelled reports tell of acts, as weights of their signs.
//
// FOLDERS hold the texts, as .txt files, or as the JSON files of dataset/ of github.com/parallelfold/SaudiNewsNet: that collection,
// github.com/antcorpus/antcorpus.data and raw_data/ of github.com/vulca1n/arabic-news-articles-clustering. The text belongs to its
// publishers: it is read, never stored; labels.json holds where the labelled reports stand in it, by the hash of their story.
//
// All their texts tell which words are alike (vectors.mjs), the labelled reports what signs and words tell of acts (fit.mjs). One
// story in eight is only scored. With --write the weights are written to packs/ar/src/words/act-weights.ts, those of words to
// act-words.ts; without, figures are printed.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar } from '@masar/pack-ar';
import { createReader } from '@masar/reader';
import { acts } from '@masar/shapes';
import { world } from '@masar/world';
import { cardOf } from '../../packages/reader/dist/contract/cards.js';
import { Lexicon } from '../../packages/reader/dist/lexicon/lexicon.js';
import { actBy, namesOf, stemmer } from '../../packages/reader/dist/statements/judge.js';
import { written } from '../../packages/reader/dist/statements/tally.js';
import { cueExamples } from '../../packs/ar/dist/words/cue-examples.js';
import { cueRows } from '../../packs/ar/dist/words/cues.js';
import { fitted } from './fit.mjs';
import { vectorsOf } from './vectors.mjs';

const given = process.argv.slice(2);
const folders = given.filter((one) => !one.startsWith('--'));
if (folders.length === 0) {
  console.error('Give the folders that hold the collections; the head of this file names them.');
  process.exit(2);
}
const labels = new Map(Object.entries(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8'))));
const gold = new URL('../../gold/ar/', import.meta.url);
const cards = new URL('../../packs/ar/stories/', import.meta.url);
const sentences = new URL('written.tsv', import.meta.url);

/** Stories of gold/ar that are only scored: what is learned is chosen by what no weight was learned from. */
const unseen = /^neg-[p-s]/;

/** The share of a second label. */
const second = 0.35;

/** A word has a row where a weight of it is this far from the mean of all acts: less seldom tells. */
const tells = 0.25;

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

const stemOf = stemmer(ar.acts.affixes);
const known = new Map();
function stem(key) {
  if (!known.has(key)) known.set(key, stemOf(key));
  return known.get(key);
}

/** Where a word stands, as names of signs begin; and the one sign that begins so and is of no word. */
const places = ['word', 'opens'];
const withName = 'opens with a name';

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
const lexicon = new Lexicon(ar, world);
const copy = new Map();
for (const folder of folders)
  for (const text of texts(folder)) {
    const key = hash('sha256', text).slice(0, 16);
    if (copy.has(key)) continue;
    copy.set(key, stems(text));
    const told = labels.get(key);
    if (told === undefined) continue;
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
    if (!optional) enter(reportOf(read, text, cue, cueOccurrence), [act], unseen.test(name), 'gold/ar');
}
for (const name of readdirSync(cards).filter((one) => one.endsWith('.story'))) {
  const { text, lines } = cardOf(name, readFileSync(new URL(name, cards), 'utf8'));
  const read = reportsOf(text, '2025-04-06');
  for (const { cue, act, content } of lines) enter(reportAt(read, text, cue, content), [act], false, 'cards');
}
for (const [id, { reads }] of Object.entries(cueExamples))
  for (const { text, content, act = cueRows.find((row) => row.id === id).act } of reads)
    enter(reportAt(reportsOf(text, '2025-04-06'), text, null, content), [act], false, 'examples of rows');
for (const [n, line] of readFileSync(sentences, 'utf8').split('\n').filter(Boolean).entries()) {
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
  const names = [...new Set(['always', ...namesOf(report, stem)])];
  const numbers = names.map((name) => {
    const sign = signs.get(name) ?? { number: signs.size, count: 0 };
    signs.set(name, sign);
    if (!held) sign.count++;
    return sign.number;
  });
  const shares = told.length === 1 ? [1] : [1 - second, second];
  const acted = told.slice(0, 2).map((one, n) => [acts.indexOf(one), shares[n]]);
  examples.push({ ruled: report.ruled, names, numbers, told: acted, held, of, weight: weightOf[of] ?? 1 });
}

/** Stems of the words of a text, in order. */
function stems(text) {
  return lexicon
    .tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => stem(word.bare));
}

/** What vectors tell of a report: those of its words added up, and beside them those of the words that open it. */
function vectorOf(names, { dims, of }) {
  const made = new Float32Array(places.length * dims);
  for (const name of names) {
    const [place, value] = placed(name);
    const vector = of.get(value);
    if (place === -1 || vector === undefined) continue;
    for (let k = 0; k < dims; k++) made[place * dims + k] += vector[k];
  }
  return made;
}

/** Where the word of a sign stands, as a number of `places`, and the word; -1 for signs of no word. */
function placed(name) {
  const place = places.findIndex((one) => name.startsWith(`${one} `));
  return [name === withName ? -1 : place, name.slice(name.indexOf(' ') + 1)];
}

/** The tables that the pack holds: a line for each sign that has a weight, and one for each word that tells. */
function tablesOf({ weights, slopes }, { dims, of }) {
  const n = acts.length;
  const lines = [];
  const words = new Map([...of.keys()].map((word) => [word, places.map(() => null)]));
  for (const [name, { number }] of signs) {
    const [place, value] = placed(name);
    if (place === -1) {
      const pairs = acts.flatMap((act, at) => {
        const weight = Math.round(100 * weights[number * n + at]);
        return weight === 0 ? [] : [`${act} ${weight}`];
      });
      if (pairs.length > 0) lines.push(`${name}\t${pairs.join(' ')}`);
    } else {
      if (!words.has(value))
        words.set(
          value,
          places.map(() => null),
        );
      words.get(value)[place] = weights.subarray(number * n, (number + 1) * n);
    }
  }
  const rows = [...words].flatMap(([word, own]) => {
    const told = places.map((_, place) => {
      const sums = Array.from({ length: n }, (_, act) => {
        let sum = own[place]?.[act] ?? 0;
        for (let k = 0; k < dims && of.has(word); k++) sum += of.get(word)[k] * slopes[(place * dims + k) * n + act];
        return sum;
      });
      const mean = sums.reduce((sum, one) => sum + one, 0) / n;
      const about = sums.map((one) => one - mean);
      return about.some((one) => Math.abs(one) >= tells) ? written(about) : '';
    });
    return told.join('') === '' ? [] : [`${word}\t${told.join('\t')}`];
  });
  return { weights: lines.sort().join('\n'), words: rows.sort().join('\n') };
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

const vectors = vectorsOf([...copy.values()]);
const learned = examples.filter(({ held }) => !held).map((one) => ({ ...one, vector: vectorOf(one.names, vectors) }));
const counts = [...signs.values()].map(({ count }) => count);
const free = new Set([...signs].filter(([name]) => name === 'always' || name.startsWith('ruled ')).map(([, { number }]) => number));
const tables = tablesOf(fitted(learned, counts, free), vectors);
console.log(`${copy.size} stories, ${seen.size} of them labelled, ${examples.length} reports`);
console.log(`${tables.weights.split('\n').length} signs and ${tables.words.split('\n').length} words have a weight`);
const sources = [...new Set(examples.map(({ of }) => of))];
const parts = sources.flatMap((of) =>
  [true, false].map((held) => [of, held, examples.filter((one) => one.of === of && one.held === held)]),
);
for (const margin of [0, 0.5, 0.75, 1]) {
  const judge = actBy({ ...ar.acts, ...tables, margin });
  for (const [of, held, part] of parts.filter(([, , part]) => part.length > 0))
    console.log(`margin ${margin}, ${of}, ${held ? 'only scored' : 'learned from'}: n ${part.length}, ${score(part, judge)}`);
}

if (given.includes('--write')) {
  const made = 'Made by `node bench/judged/learn.mjs`, not written by hand:';
  const write = (name, what, text) => {
    // biome-ignore format: one statement of the file that is written
    const file = `/** ${made} ${what} */\nexport const ${name} = \`\n${text.replaceAll('\\', '\\\\')}\n\`;\n`;
    writeFileSync(new URL(`../../packs/ar/src/words/act-${name}.ts`, import.meta.url), file);
  };
  write('weights', 'for each sign of a report but its words its weight for each act.', tables.weights);
  write('words', 'for each word of a report its weights for each act, anywhere and where it opens, a letter a weight.', tables.words);
}
