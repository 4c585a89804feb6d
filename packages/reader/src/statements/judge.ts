import { type Act, type ActEvidence, type ActJudge, acts, type Sign } from '@masar/shapes';

/** How many tokens at most are named as what an act was judged by. */
const mostTelling = 3;

/** How much more than for the next best act a word must speak for it to be named, in log-odds. */
const tells = 0.2;

/** Words whose rows are kept before they are found anew: bounds memory over any number of stories. */
const most = 50_000;

/** What a sign tells: weights for each act, in the order of the list of the model, and the report that it was last counted in. */
interface Row {
  readonly weights: Float32Array;
  counted: number;
}

/**
 * A judge that adds up what each sign of a report tells, once (multinomial logistic regression): the act that most speaks for, or
 * the act by the rules where hardly more speaks for another.
 */
export function judgeOf(evidence: ActEvidence): ActJudge {
  let rowOf: ((sign: Sign) => Row | null) | null = null;
  let always: Row | null = null;
  const sums = new Float32Array(acts.length);
  let report = 0;
  return ({ ruled, signs }) => {
    if (rowOf === null) {
      const rows = tableOf(evidence.weights);
      always = rows.get('always') ?? null;
      rowOf = rowFinder(rows, stemmer(evidence.affixes));
    }
    report++;
    sums.fill(0);
    add(sums, always);
    const words: { at: number; weights: Float32Array }[] = [];
    for (const sign of signs) {
      const row = rowOf(sign);
      if (row === null || row.counted === report) continue;
      row.counted = report;
      add(sums, row);
      if (sign.at !== null) words.push({ at: sign.at, weights: row.weights });
    }
    const [best, next] = twoBest(sums);
    const own = acts.indexOf(ruled);
    const [act, against] =
      best === own ? [own, next] : (sums[best] as number) - (sums[own] as number) <= evidence.margin ? [own, best] : [best, own];
    return { act: acts[act] as Act, telling: telling(words, act, against) };
  };
}

/** Takes inflection off a folded key: one beginning and one ending at most. */
export function stemmer({ begins, ends, least }: ActEvidence['affixes']): (key: string) => string {
  return (key) => {
    const begin = begins.find((one) => key.startsWith(one) && key.length - one.length >= least) ?? '';
    const end = ends.find((one) => key.endsWith(one) && key.length - begin.length - one.length >= least) ?? '';
    return key.slice(begin.length, key.length - end.length);
  };
}

/** Name of a sign in the table of weights. */
export const nameOf = ({ kind, value }: Sign, stem: (key: string) => string): string =>
  kind === 'report' ? value : `${kind} ${kind === 'word' ? stem(value) : value}`;

/** Finds the row of a sign; words are looked up by what is written, their stems worked out once. */
function rowFinder(rows: ReadonlyMap<string, Row>, stem: (key: string) => string): (sign: Sign) => Row | null {
  const known = { opens: new Map<string, Row | null>(), word: new Map<string, Row | null>() };
  return (sign) => {
    if (sign.kind === 'report') return rows.get(sign.value) ?? null;
    const found = known[sign.kind].get(sign.value);
    if (found !== undefined) return found;
    const row = rows.get(nameOf(sign, stem)) ?? null;
    if (known[sign.kind].size === most) known[sign.kind].clear();
    known[sign.kind].set(sign.value, row);
    return row;
  };
}

/** Reads the table: a line for each sign, `name`, tab, `act weight` pairs in hundredths. */
function tableOf(weights: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of weights.split('\n').filter((line) => line !== '')) {
    const [name, pairs] = line.split('\t') as [string, string];
    const words = pairs.split(' ');
    const row = new Float32Array(acts.length);
    for (let n = 0; n < words.length; n += 2) row[acts.indexOf(words[n] as Act)] = Number(words[n + 1]) / 100;
    rows.set(name, { weights: row, counted: 0 });
  }
  return rows;
}

function add(sums: Float32Array, row: Row | null): void {
  if (row !== null) for (let n = 0; n < sums.length; n++) (sums[n] as number) += row.weights[n] as number;
}

function twoBest(sums: Float32Array): [number, number] {
  let [best, next] = [0, -1];
  for (let n = 1; n < sums.length; n++) {
    if ((sums[n] as number) > (sums[best] as number)) [best, next] = [n, best];
    else if (next === -1 || (sums[n] as number) > (sums[next] as number)) next = n;
  }
  return [best, next];
}

/** The tokens that speak most for `best` against `next`, in text order. */
function telling(words: readonly { at: number; weights: Float32Array }[], best: number, next: number): number[] {
  const told: { at: number; weight: number }[] = [];
  for (const { at, weights } of words) {
    const weight = (weights[best] as number) - (weights[next] as number);
    const last = told.at(-1);
    if (last?.at === at) last.weight += weight;
    else told.push({ at, weight });
  }
  return told
    .filter(({ weight }) => weight > tells)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTelling)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}
