// Dates of Arabic copy: Masar against chrono-node on the same cases. After `npm run build`: node bench/dates/run.mjs [--misses]
import { readdirSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { Lexicon } from '../../packages/reader/dist/lexicon/lexicon.js';
import { readTimes } from '../../packages/reader/dist/times/index.js';
import { ar } from '../../packs/ar/dist/pack.js';
import { world } from '../../packs/world/dist/index.js';

const here = new URL('.', import.meta.url);
const misses = process.argv.includes('--misses');
const lexicon = new Lexicon(ar, world);
const pad = (value, width = 2) => String(value).padStart(width, '0');

/** Both readers as text → [{ from, to, value }]. */
const readers = {
  masar: (text, published) => readTimes(lexicon.tokens(text), ar.times, { published, lang: 'ar' }),
  chrono: (text, published) => {
    const instant = new Date(published.length > 10 ? published : `${published}T12:00:00Z`);
    const results = chrono.ar.casual.parse(text, { instant, timezone: published.length > 10 ? -120 : 0 });
    return results.map(({ index, text: found, start, end }) => ({
      from: index,
      to: index + found.length,
      value: end ? `${written(start)}/${written(end)}` : written(start),
    }));
  },
};

/** What chrono knows or implies, to the minute where it knows the hour. */
function written(part) {
  const day = `${pad(part.get('year'), 4)}-${pad(part.get('month'))}-${pad(part.get('day'))}`;
  return part.isCertain('hour') ? `${day}T${pad(part.get('hour'))}:${pad(part.get('minute'))}` : day;
}

/** Monday of an ISO week. */
function monday(year, week) {
  const first = new Date(Date.UTC(year, 0, 4));
  return new Date(first.getTime() + ((week - 1) * 7 - ((first.getUTCDay() || 7) - 1)) * 86_400_000).toISOString().slice(0, 10);
}

/** First moment of a value, local to the case (a value in GMT is brought to the zone of publication, two hours behind). */
function start(value) {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return monday(Number(week[1]), Number(week[2]));
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-01`;
  if (value.endsWith('Z') && value.length > 11) return new Date(Date.parse(value) - 7_200_000).toISOString().slice(0, 16);
  return value;
}

/** Same first moment, to the grain that is expected, and for intervals the same last. */
function same(expected, got) {
  const [left, right] = expected.split('/');
  const [from, to] = got.split('/');
  if (right !== undefined)
    return (
      to !== undefined && start(from).slice(0, 10) === start(left).slice(0, 10) && start(to).slice(0, 10) === start(right).slice(0, 10)
    );
  const wanted = start(left).replace(/:00$/, (seconds) => (left.length > 16 ? '' : seconds));
  return start(from).startsWith(wanted) || start(from).slice(0, 16) === wanted.slice(0, 16);
}

function duckling(read, { cases, none, published }, name) {
  let right = 0;
  for (const { text, value } of cases) {
    const times = read(text, published);
    const ok = times.some((time) => same(value, time.value));
    if (ok) right++;
    else if (misses && name === 'masar') console.log(`  miss  ${text} | ${value} | ${times.map((time) => time.value).join(' ; ')}`);
  }
  return { right, of: cases.length, quiet: none.filter((text) => read(text, published).length === 0).length };
}

const date = /^(\d{4}(?:-\d\d){0,2})(?:T\w+)?(?:\/(\d{4}(?:-\d\d){0,2}))?$/;
const normal = (value) => {
  const found = date.exec(value ?? '');
  return found ? found[1] + (found[2] ? `/${found[2]}` : '') : null;
};

/** Equal as gold/score.py counts; a coarser gold value is met by any day in it that a reader of days gives. */
const meets = (gold, got, coarse) => {
  const value = normal(got.replace(/T\d.*$/, ''));
  return value === gold || (coarse && value !== null && !gold.includes('/') && value.startsWith(gold));
};

function gold(read, stories, name) {
  const sum = { right: 0, of: 0, extra: 0 };
  for (const { text, published, times, id } of stories) {
    const got = read(text, published);
    const used = new Set();
    for (const { text: words, occurrence = 1, value } of times) {
      const from = nth(text, words, occurrence);
      const over = got.filter((time) => time.from < from + words.length && from < time.to);
      for (const time of over) used.add(time);
      const wanted = normal(value);
      if (wanted === null) continue;
      sum.of++;
      if (over.some((time) => meets(wanted, time.value, name === 'chrono'))) sum.right++;
      else if (misses && name === 'masar') console.log(`  miss  ${id} ${words} | ${value} | ${over.map((time) => time.value).join(' ; ')}`);
    }
    sum.extra += got.filter((time) => !used.has(time)).length;
  }
  return sum;
}

function nth(text, words, occurrence) {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(words, at + 1);
  return at;
}

/** Words a second, text to times, best of five. */
function speed(read, stories) {
  const words = stories.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    let times = 0;
    while (performance.now() - began < 400) {
      for (const { text, published } of stories) read(text, published);
      times++;
    }
    best = Math.max(best, (words * times * 1000) / (performance.now() - began));
  }
  return best;
}

const corpus = JSON.parse(readFileSync(new URL('duckling-ar.json', here), 'utf8'));
const folder = new URL('../../gold/ar/', here);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const all = { ...corpus, cases: [...corpus.cases, ...corpus.excluded] };

console.log(
  `Duckling's Arabic corpus (${corpus.licence}): ${all.cases.length} expressions, ${corpus.excluded.length} excluded, each with its reason in duckling-ar.json`,
);
console.log(`Stories of gold/ar: ${stories.length}\n`);
console.log('reader   Duckling      with excluded  silent on negatives  gold/ar dates     read beyond gold  words/s');
for (const [name, read] of Object.entries(readers)) {
  const found = duckling(read, corpus, name);
  const whole = duckling(read, all, '');
  const dates = gold(read, stories, name);
  const share = (right, of) => `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
  console.log(
    name.padEnd(9) +
      share(found.right, found.of).padEnd(14) +
      share(whole.right, whole.of).padEnd(15) +
      `${found.quiet}/${corpus.none.length}`.padEnd(21) +
      share(dates.right, dates.of).padEnd(18) +
      String(dates.extra).padEnd(18) +
      Math.round(speed(read, stories)).toLocaleString('en'),
  );
}
console.log(`\nmasar's step of times alone, on cut tokens: ${Math.round(alone(stories)).toLocaleString('en')} words/s`);

/** Words a second of the step by itself. */
function alone(stories) {
  const cut = new Map(stories.map(({ text }) => [text, lexicon.tokens(text)]));
  return speed((text, published) => readTimes(cut.get(text), ar.times, { published, lang: 'ar' }), stories);
}
