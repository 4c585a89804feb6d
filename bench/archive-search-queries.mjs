import { readFileSync } from 'node:fs';
// The queries of bench/archive-search.mjs, of values that the archive has.
import { search } from '../packages/archive/dist/index.js';
import { reader } from './arabic.mjs';

/** Searches of a kind that are measured, behind some that only warm the memory up. */
const rounds = 60;
const warm = 10;

const wordsOf = (quote, count) => {
  const words = quote.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return words.length < count ? null : words.slice(0, count).map((word) => reader.terms(word));
};
const withWords = (count, rest) => (one) => {
  const terms = wordsOf(one.quote, count);
  const facets = rest(one);
  return terms === null || facets === null ? null : { terms, ...facets };
};
const facet =
  (...names) =>
  (one) => {
    if (names.some((name) => one[name] === null)) return null;
    return { terms: [], ...Object.fromEntries(names.map((name) => [name, one[name]])) };
  };
const month = (day) => ({ from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-28` });

const queries = {
  'a word': withWords(1, () => ({})),
  'two words': withWords(2, () => ({})),
  'a word as written': withWords(1, () => ({ exact: true })),
  'a phrase of three words': (one) => {
    const words = /\p{L}{3,} \p{L}{3,} \p{L}{3,}/u.exec(one.quote);
    return words === null ? null : { terms: [reader.terms(words[0])] };
  },
  'a word, a side': withWords(1, ({ side }) => (side === null ? null : { side })),
  'a word, a side, an act': withWords(1, ({ side, act }) => (side === null ? null : { side, act })),
  'a word, an outlet, a month': withWords(1, ({ outlet, day }) => ({ outlet, ...month(day) })),
  side: facet('side'),
  'speaker, act': facet('speaker', 'act'),
  'addressee, manner': facet('addressee', 'manner'),
  'issue, a month': (one) => (one.issue === null ? null : { terms: [], issue: one.issue, ...month(one.day) }),
  'issue, act, outlet': facet('issue', 'act', 'outlet'),
  encounter: facet('encounter'),
  track: facet('track'),
  'side, act, month, outlet': (one) =>
    one.side === null ? null : { terms: [], side: one.side, act: one.act, outlet: one.outlet, ...month(one.day) },
  'nothing: all that there is': ({ day }) => (day === '' ? null : { terms: [] }),
};

/** Milliseconds of each kind of query, over values that the archive has: each asked once, so that none is answered from the memory of itself. */
export async function measured(archive) {
  const samples = await archive.query(
    `select quote, speaker, side, addressees[1] as addressee, act, manner, issues[1] as issue, outlet, occasion as encounter, track,
       day::text as day
     from record where hashtext(id) % 97 = 0 order by hashtext(id) limit 4000`,
  );
  const [{ pid }] = await archive.query('select pg_backend_pid() as pid');
  const kinds = {};
  for (const [name, query] of Object.entries(queries)) {
    const asked = samples.map(query).filter((one) => one !== null);
    const unlike = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
    const wall = [];
    const busy = [];
    let bounded = 0;
    let most = 0;
    for (let n = 0; n < rounds + warm; n++) {
      const one = unlike[n % unlike.length];
      if (one === undefined) break;
      const from = [performance.now(), processorTime(pid)];
      const page = await search(archive, { limit: 20, facets: true, ...one });
      if (n >= warm) {
        wall.push(performance.now() - from[0]);
        busy.push(processorTime(pid) - from[1]);
      }
      if (page.more) bounded++;
      most = Math.max(most, page.count);
    }
    const found = bounded > 0 ? `1000+ in ${bounded} of ${rounds + warm}` : `at most ${most}`;
    kinds[name] = { wall: shares(wall), busy: shares(busy), found };
  }
  return kinds;
}

function shares(ms) {
  ms.sort((a, b) => a - b);
  const at = (share) => ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Milliseconds of processors that the server's process of this connection and this process have taken; NaN where the system does not tell. */
function processorTime(pid) {
  try {
    const { user, system } = process.cpuUsage();
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6 + (user + system) / 1000;
  } catch {
    return Number.NaN;
  }
}
