import { type Act, type ActEvidence, type ActJudge, acts, type JudgedReport, type Judgement, type Traits } from '@masar/shapes';
import { inOrder } from '@masar/text';

/** How many words at its beginning are signs of their own there. */
const opening = 2;

/** How many tokens at most are named as what an act was judged by. */
const mostTelling = 3;

/** How much more than for the next best act a word must speak for it to be named, in log-odds. */
const tells = 0.2;

/** Bits of the number of a row, two of which are what a word is known by: as it opens the content (the upper half), and anywhere in it. */
const half = 16;
const opensOf = (rows: number): number => rows >>> half;
const anywhereOf = (rows: number): number => rows & ((1 << half) - 1);

/**
 * A judge that adds up what each sign of a report tells, once (multinomial logistic regression): the act that most speaks for, or
 * the act by the rules where hardly more speaks for another.
 */
export function judgeOf(evidence: ActEvidence): ActJudge {
  let tally: Tally | null = null;
  const stem = stemmer(evidence.affixes);
  return {
    signsOf(bare) {
      tally ??= new Tally(evidence);
      return tally.rowsOf(stem(bare));
    },
    judge({ ruled, traits, words, at, opensWithName }) {
      tally ??= new Tally(evidence);
      tally.begin();
      tally.countTraits(traits);
      for (let n = 0; n < words.length; n++) {
        const { signs } = words[n] as JudgedReport['words'][number];
        if (n < opening) tally.countWord(opensOf(signs), at[n] as number);
        tally.countWord(anywhereOf(signs), at[n] as number);
      }
      if (opensWithName) tally.countNamed(...withName);
      return tally.judged(ruled);
    },
  };
}

const withName = ['opens', 'with a name'] as const;

/** Kinds of the signs of a report as a whole, as the table of weights has them, in the order in which they are counted. */
const kinds: { readonly [trait in keyof Traits]: string } = {
  ruled: 'ruled',
  named: 'named',
  rule: 'rule',
  manner: 'manner',
  speaker: 'speaker',
  led: 'led',
  clause: 'clause',
  cue: 'cue',
  form: 'form',
  inner: 'inner',
  reporter: 'inner',
};

/** Names of the signs of a report, as the table of weights has them. */
export function namesOf({ traits, words, opensWithName }: JudgedReport, stem: (key: string) => string): string[] {
  return [
    ...(Object.keys(kinds) as (keyof Traits)[]).flatMap((trait) => (traits[trait] === null ? [] : [`${kinds[trait]} ${traits[trait]}`])),
    ...words.flatMap(({ bare }, n) => [...(n < opening ? [`opens ${stem(bare)}`] : []), `word ${stem(bare)}`]),
    ...(opensWithName ? [withName.join(' ')] : []),
  ];
}

/** The act of a report by the names of its signs. */
export function actBy(evidence: ActEvidence): (ruled: Act, names: readonly string[]) => Act {
  const tally = new Tally(evidence);
  return (ruled, names) => {
    tally.begin();
    for (const name of names) tally.countNamed(...split(name));
    return tally.judged(ruled).act;
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

/** Letters of weights, from the least to the greatest, a step apart, nought in their middle: none that a template string reads otherwise. */
const letters = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).filter((one) => !'$\\`'.includes(one));
const step = 0.05;
const nought = (letters.length - 1) / 2;
const weightOf = new Float32Array(128);
for (const [n, letter] of letters.entries()) weightOf[letter.charCodeAt(0)] = (n - nought) * step;

const weightAt = (row: Uint8Array, at: number): number => weightOf[row[at] as number] as number;

/** Weights as letters, one each; what lies beyond the letters is written as the last. */
export const written = (weights: readonly number[]): string =>
  weights.map((one) => letters[Math.min(letters.length - 1, Math.max(0, nought + Math.round(one / step)))]).join('');

/** Kind and value of a sign by its name. */
function split(name: string): [kind: string, value: string] {
  const [kind = ''] = name.split(' ', 1);
  return [kind, name.slice(kind.length + 1)];
}

/** From one row to the next: a weight for each act. */
const width = 16;

/** Adds up the rows of one report after another. */
class Tally {
  /** Number of a sign's row, from 1, by its kind and value; words have theirs below. */
  private readonly numbers = new Map<string, Map<string, number>>();
  /** Both rows of a word in one number, since a word that is met asks for both. */
  private readonly words = new Map<string, number>();
  /** The same by trait. */
  private readonly byTrait: { readonly [trait in keyof Traits]: ReadonlyMap<string, number> };
  private readonly weights: Float32Array;
  /** Weights of words as the letters that they are written in: a quarter of what numbers take, so that the processor holds more of them at hand. */
  private readonly letters: Uint8Array;
  /** The report that each row was last counted in: of signs, of words. */
  private readonly signsIn: Int32Array;
  private readonly wordsIn: Int32Array;
  private readonly sums = new Float32Array(acts.length);
  private readonly margin: number;
  private readonly always: number;
  private report = 0;
  /** Where the rows of words stand that were counted in this report, the tokens that they were counted at, and how many. */
  private readonly rows: number[] = [];
  private readonly at: number[] = [];
  private told = 0;
  /** The tokens that most tell an act, and how much, most first: looked for in one report after another. */
  private readonly tellers: number[] = [];
  private readonly tellings: number[] = [];

  /** Reads the tables: a line for each sign, `name`, tab, `act weight` pairs in hundredths; and a line for each word, in letters. */
  constructor({ weights, words, margin }: ActEvidence) {
    const lines = linesOf(weights);
    const told = linesOf(words);
    this.margin = margin;
    this.weights = new Float32Array((lines.length + 1) * width);
    this.signsIn = new Int32Array(lines.length + 1);
    this.letters = new Uint8Array((2 * told.length + 1) * width);
    this.wordsIn = new Int32Array(2 * told.length + 1);
    for (const [at, line] of lines.entries()) this.enter(at + 1, line);
    let row = 0;
    for (const line of told) {
      // Cut by hand: there are tens of thousands, and the first story waits for them.
      const anywhere = line.indexOf('\t');
      const opens = line.indexOf('\t', anywhere + 1);
      const word = line.slice(0, anywhere);
      const rowAnywhere = opens > anywhere + 1 ? this.enterLetters(++row, line, anywhere + 1) : 0;
      const rowOpening = line.length > opens + 1 ? this.enterLetters(++row, line, opens + 1) : 0;
      this.words.set(word, (rowOpening << half) | rowAnywhere);
    }
    this.always = this.rowOf('always', '');
    const of = (trait: keyof Traits) => this.numbers.get(kinds[trait]) ?? new Map<string, number>();
    this.byTrait = {
      ruled: of('ruled'),
      named: of('named'),
      rule: of('rule'),
      manner: of('manner'),
      speaker: of('speaker'),
      led: of('led'),
      clause: of('clause'),
      cue: of('cue'),
      form: of('form'),
      inner: of('inner'),
      reporter: of('reporter'),
    };
  }

  private enter(row: number, line: string): void {
    const [name, pairs] = line.split('\t') as [string, string];
    const [kind, value] = split(name);
    this.numbers.set(kind, (this.numbers.get(kind) ?? new Map<string, number>()).set(value, row));
    const words = pairs.split(' ');
    for (let n = 0; n < words.length; n += 2) this.weights[row * width + acts.indexOf(words[n] as Act)] = Number(words[n + 1]) / 100;
  }

  /** Enters the letters of a word that stand in its line from `from` on. */
  private enterLetters(row: number, line: string, from: number): number {
    for (let n = 0; n < acts.length; n++) this.letters[row * width + n] = line.charCodeAt(from + n);
    return row;
  }

  /** Numbers of the rows of a word, of which either may be 0. */
  rowsOf(word: string): number {
    return this.words.get(word) ?? 0;
  }

  private rowOf(kind: string, value: string): number {
    return this.numbers.get(kind)?.get(value) ?? 0;
  }

  /** Counts a sign by its name. */
  countNamed(kind: string, value: string): void {
    this.count(this.rowOf(kind, value));
    if (kind === 'opens') this.countWord(opensOf(this.rowsOf(value)), -1);
    if (kind === 'word') this.countWord(anywhereOf(this.rowsOf(value)), -1);
  }

  begin(): void {
    this.report = (this.report + 1) | 0;
    this.told = 0;
    for (let n = 0; n < acts.length; n++) this.sums[n] = 0;
    this.count(this.always);
  }

  countTraits({ ruled, named, rule, manner, speaker, led, clause, cue, form, inner, reporter }: Traits): void {
    const of = this.byTrait;
    this.count(of.ruled.get(ruled) ?? 0);
    this.count(of.named.get(named) ?? 0);
    this.count(of.rule.get(rule) ?? 0);
    this.count(of.manner.get(manner) ?? 0);
    this.count(of.speaker.get(speaker) ?? 0);
    this.count(of.led.get(led) ?? 0);
    this.count(of.clause.get(clause) ?? 0);
    if (cue !== null) this.count(of.cue.get(cue) ?? 0);
    if (form !== null) this.count(of.form.get(form) ?? 0);
    if (inner !== null) this.count(of.inner.get(inner) ?? 0);
    if (reporter !== null) this.count(of.reporter.get(reporter) ?? 0);
  }

  /** Counts a row that was not counted in this report yet. */
  private count(row: number): void {
    if (row === 0 || this.signsIn[row] === this.report) return;
    this.signsIn[row] = this.report;
    const { sums, weights } = this;
    const first = row * width;
    for (let n = 0; n < acts.length; n++) (sums[n] as number) += weights[first + n] as number;
  }

  /** The same for a word, with the token that it is, or -1. */
  countWord(row: number, at: number): void {
    if (row === 0 || this.wordsIn[row] === this.report) return;
    this.wordsIn[row] = this.report;
    const { sums, letters } = this;
    const first = row * width;
    for (let n = 0; n < acts.length; n++) (sums[n] as number) += weightAt(letters, first + n);
    if (at === -1) return;
    this.rows[this.told] = first;
    this.at[this.told++] = at;
  }

  judged(ruled: Act): Judgement {
    const { sums } = this;
    const [best, next] = twoBest(sums);
    const own = acts.indexOf(ruled);
    const [act, against] =
      best === own ? [own, next] : (sums[best] as number) - (sums[own] as number) <= this.margin ? [own, best] : [best, own];
    return { act: acts[act] as Act, telling: this.telling(act, against) };
  }

  /** The tokens that speak most for `best` against `next`, in text order; of equals the first. */
  private telling(best: number, next: number): number[] {
    const { letters, rows, at, tellers, tellings } = this;
    let most = 0;
    for (let n = 0; n < this.told; ) {
      const token = at[n] as number;
      let weight = 0;
      for (; n < this.told && at[n] === token; n++)
        weight += weightAt(letters, (rows[n] as number) + best) - weightAt(letters, (rows[n] as number) + next);
      if (weight <= tells) continue;
      let place = most;
      while (place > 0 && (tellings[place - 1] as number) < weight) place--;
      if (place === mostTelling) continue;
      if (most < mostTelling) most++;
      for (let to = most - 1; to > place; to--) {
        tellers[to] = tellers[to - 1] as number;
        tellings[to] = tellings[to - 1] as number;
      }
      tellers[place] = token;
      tellings[place] = weight;
    }
    return inOrder(tellers.slice(0, most), (token) => token);
  }
}

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '');

function twoBest(sums: Float32Array): [number, number] {
  let [best, next] = [0, -1];
  for (let n = 1; n < sums.length; n++) {
    if ((sums[n] as number) > (sums[best] as number)) [best, next] = [n, best];
    else if (next === -1 || (sums[n] as number) > (sums[next] as number)) next = n;
  }
  return [best, next];
}
