import { type Act, type ActEvidence, acts, type Judgement, type Traits } from '@masar/shapes';
import { inOrder } from '@masar/text';

/** How many tokens at most are named as what an act was judged by. */
const mostTelling = 3;

/** How much more than for the next best act a word must speak for it to be named, in steps of its weights. */
const tells = 4;

/** Bits of the number of a row, two of which are what a word is known by: as it opens the content (the upper half), and anywhere in it. */
const half = 16;
export const opensOf = (rows: number): number => rows >>> half;
export const anywhereOf = (rows: number): number => rows & ((1 << half) - 1);

/** Kinds of the signs of a report as a whole, as the table of weights has them, in the order in which they are counted. */
export const kinds: { readonly [trait in keyof Traits]: string } = {
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

/** Letters of weights of words, from the least to the greatest, a step apart, nought in their middle: none that a template string reads otherwise. */
const letters = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).filter((one) => !'$\\`'.includes(one));
/** From one letter to the next, in log-odds; and in hundredths, which weights of the other signs are told in. */
const step = 0.05;
const hundredths = step * 100;
const nought = (letters.length - 1) / 2;
/** What is added to a weight of another sign, in hundredths, so that none is negative. */
const lift = 1024;
/** Number of each letter by its code. */
const numberOf = new Uint8Array(128);
for (const [n, letter] of letters.entries()) numberOf[letter.charCodeAt(0)] = n;

/** Weights as letters, one each; what lies beyond the letters is written as the last. */
export const written = (weights: readonly number[]): string =>
  weights.map((one) => letters[Math.min(letters.length - 1, Math.max(0, nought + Math.round(one / step)))]).join('');

/** Kind and value of a sign by its name. */
export function split(name: string): [kind: string, value: string] {
  const [kind = ''] = name.split(' ', 1);
  return [kind, name.slice(kind.length + 1)];
}

/** Numbers of a row of a word, four weights in each, a byte each; one more keeps rows within a line of the processor's cache. */
const width = 4;

/** Numbers of the sums, and of a row of another sign: two weights in each, of which no report has so many that one would run into the other. */
const pairs = 6;
const pair = 0x00ff00ff;
const lane = 0xffff;

/** Which of the numbers of sums holds an act, and how far up: the acts of the first and third byte of a number lie in one, the others in the next. */
const numberFor = (act: number): number => (act >> 2) * 2 + (act & 1);
const shiftFor = (act: number): number => (act & 2) * 8;
const sumAt = (sums: Int32Array, act: number): number => ((sums[numberFor(act)] as number) >>> shiftFor(act)) & lane;

/**
 * Adds up the rows of one report after another. A weight is a whole number and the acts are added up two or four at a time, as bytes and
 * halves of one number: what all are lifted by does not tell them apart.
 */
export class Tally {
  /** Number of a sign's row, from 1, by its kind and value; words have theirs below. */
  private readonly numbers = new Map<string, Map<string, number>>();
  /** Both rows of a word in one number, since a word that is met asks for both. */
  private readonly words = new Map<string, number>();
  /** The same by trait. */
  private readonly byTrait: { readonly [trait in keyof Traits]: ReadonlyMap<string, number> };
  private readonly weights: Int32Array;
  private readonly bytes: Int32Array;
  /** The report that each row was last counted in: of signs, of words. */
  private readonly signsIn: Int32Array;
  private readonly wordsIn: Int32Array;
  private readonly ofSigns = new Int32Array(pairs);
  private readonly ofWords = new Int32Array(pairs);
  /** Sums of both, in hundredths of log-odds, by act. */
  private readonly sums = new Int32Array(acts.length);
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
    this.margin = Math.round(margin * 100);
    this.weights = new Int32Array((lines.length + 1) * pairs);
    this.signsIn = new Int32Array(lines.length + 1);
    this.bytes = new Int32Array((2 * told.length + 1) * width);
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
    const [name, told] = line.split('\t') as [string, string];
    const [kind, value] = split(name);
    this.numbers.set(kind, (this.numbers.get(kind) ?? new Map<string, number>()).set(interned(value), row));
    const words = told.split(' ');
    for (let act = 0; act < acts.length; act++) {
      const named = words.indexOf(acts[act] as Act);
      const weight = named === -1 ? 0 : Number(words[named + 1]);
      if (Math.abs(weight) >= lift) throw new RangeError(`${name}: a weight of ${weight} lies beyond ${lift} hundredths`);
      (this.weights[row * pairs + numberFor(act)] as number) |= (weight + lift) << shiftFor(act);
    }
  }

  /** Enters the letters of a word that stand in its line from `from` on. */
  private enterLetters(row: number, line: string, from: number): number {
    for (let act = 0; act < acts.length; act++)
      (this.bytes[row * width + (act >> 2)] as number) |= (numberOf[line.charCodeAt(from + act)] as number) << ((act & 3) * 8);
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
    for (let n = 0; n < pairs; n++) this.ofSigns[n] = this.ofWords[n] = 0;
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
    const { ofSigns, weights } = this;
    const first = row * pairs;
    for (let n = 0; n < pairs; n++) (ofSigns[n] as number) += weights[first + n] as number;
  }

  /** The same for a word, with the token that it is, or -1. */
  countWord(row: number, at: number): void {
    if (row === 0 || this.wordsIn[row] === this.report) return;
    this.wordsIn[row] = this.report;
    const { ofWords, bytes } = this;
    const first = row * width;
    for (let n = 0; n < 3; n++) {
      const four = bytes[first + n] as number;
      (ofWords[2 * n] as number) += four & pair;
      (ofWords[2 * n + 1] as number) += (four >>> 8) & pair;
    }
    if (at === -1) return;
    this.rows[this.told] = first;
    this.at[this.told++] = at;
  }

  judged(ruled: Act): Judgement {
    const { sums, ofSigns, ofWords } = this;
    for (let act = 0; act < acts.length; act++) sums[act] = sumAt(ofSigns, act) + sumAt(ofWords, act) * hundredths;
    const [best, next] = twoBest(sums);
    const own = acts.indexOf(ruled);
    const [act, against] =
      best === own ? [own, next] : (sums[best] as number) - (sums[own] as number) < this.margin ? [own, best] : [best, own];
    return { act: acts[act] as Act, telling: this.telling(act, against) };
  }

  private weightAt(first: number, act: number): number {
    return ((this.bytes[first + (act >> 2)] as number) >>> ((act & 3) * 8)) & 0xff;
  }

  /** The tokens that speak most for `best` against `next`, in text order; of equals the first. */
  private telling(best: number, next: number): number[] {
    const { rows, at, tellers, tellings } = this;
    let most = 0;
    for (let n = 0; n < this.told; ) {
      const token = at[n] as number;
      let weight = 0;
      for (; n < this.told && at[n] === token; n++)
        weight += this.weightAt(rows[n] as number, best) - this.weightAt(rows[n] as number, next);
      if (weight < tells) continue;
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

/** The string that the engine keeps for all that are spelled so, as those of the source are: a table finds what it was given itself without comparing letters. */
export const interned = (text: string): string => Object.keys({ [text]: true })[0] as string;

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '');

function twoBest(sums: Int32Array): [number, number] {
  let [best, next] = [0, -1];
  for (let n = 1; n < sums.length; n++) {
    if ((sums[n] as number) > (sums[best] as number)) [best, next] = [n, best];
    else if (next === -1 || (sums[n] as number) > (sums[next] as number)) next = n;
  }
  return [best, next];
}
