import { type Act, type ActEvidence, type ActJudge, acts, type Sign } from '@masar/shapes';

/** How many tokens at most are named as what an act was judged by. */
const mostTelling = 3;

/** How much more than for the next best act a word must speak for it to be named, in log-odds. */
const tells = 0.2;

/** Weights of a sign for each act, in the order of the list of the model. */
type Row = Float32Array;

/**
 * A judge that adds up what each sign of a report tells (multinomial logistic regression): the act that most speaks for, or the
 * act by the rules where hardly more speaks for another.
 */
export function judgeOf({ weights, margin }: Pick<ActEvidence, 'weights' | 'margin'>): ActJudge {
  let table: ReadonlyMap<string, Row> | null = null;
  return ({ ruled, signs }) => {
    table ??= tableOf(weights);
    const rows = table;
    const sums = new Float32Array(acts.length);
    for (const { name } of signs) add(sums, rows.get(name));
    add(sums, rows.get('always'));
    const [best, next] = twoBest(sums);
    const own = acts.indexOf(ruled);
    if (best === own) return { act: ruled, telling: telling(signs, rows, own, next) };
    const [act, against] = (sums[best] as number) - (sums[own] as number) <= margin ? [own, best] : [best, own];
    return { act: acts[act] as Act, telling: telling(signs, rows, act, against) };
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
    rows.set(name, row);
  }
  return rows;
}

function add(sums: Row, row: Row | undefined): void {
  if (row !== undefined) for (let n = 0; n < sums.length; n++) (sums[n] as number) += row[n] as number;
}

function twoBest(sums: Row): [number, number] {
  let [best, next] = [0, -1];
  for (let n = 1; n < sums.length; n++) {
    if ((sums[n] as number) > (sums[best] as number)) [best, next] = [n, best];
    else if (next === -1 || (sums[n] as number) > (sums[next] as number)) next = n;
  }
  return [best, next];
}

/** The tokens that speak most for `best` against `next`, in text order. */
function telling(signs: readonly Sign[], rows: ReadonlyMap<string, Row>, best: number, next: number): number[] {
  const byToken = new Map<number, number>();
  for (const { name, at } of signs) {
    const row = rows.get(name);
    if (at !== null && row !== undefined) byToken.set(at, (byToken.get(at) ?? 0) + (row[best] as number) - (row[next] ?? 0));
  }
  return [...byToken]
    .filter(([, weight]) => weight > tells)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostTelling)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}
