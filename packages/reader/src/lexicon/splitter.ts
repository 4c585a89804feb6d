import type { Script, Senses } from '@masar/shapes';
import { BREAK, cut, DIGIT, type Fold, INNER, LETTER, unitsOf } from '@masar/text';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a written word: a clitic or what it leans on. Offsets are relative to the word. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly capital: boolean;
  /** Letters at its front that the clitic before it took in. */
  readonly swallowed: string;
  /** False when the last letter was folded and so is no pronoun. */
  readonly exact: boolean;
}

const part = (from: number, to: number, key: string, capital = false, swallowed = '', exact = false): Part => ({
  from,
  to,
  key,
  capital,
  swallowed,
  exact,
});

interface Taken {
  readonly taken: readonly string[];
  readonly rest: string;
}

/** Splits written words: clitics are taken off where a known form remains. */
export class Splitter {
  /** Keys that only stand inside phrases or names. */
  private readonly inside = new Set<string>();
  /** Parts of the forms that phrases and names are made of, which are the same few over and over; until the tables are entered. */
  private readonly known = new Map<string, readonly Part[]>();
  private readonly fused: readonly (readonly [string, readonly [string, string]])[];
  /** What words begin with that have clitics on them: its first letters. */
  private readonly leading: ReadonlySet<string>;
  private readonly script: Script;
  private readonly table: Uint8Array;
  private readonly fold: Fold;
  private readonly vocabulary: Vocabulary;

  constructor(script: Script, table: Uint8Array, fold: Fold, vocabulary: Vocabulary) {
    this.script = script;
    this.fused = Object.entries(script.fused);
    this.leading = new Set([...script.clitics.flat(), ...Object.keys(script.fused)].map((clitic) => clitic.charAt(0)));
    this.table = table;
    this.fold = fold;
    this.vocabulary = vocabulary;
  }

  /** The written word as one part. */
  whole(raw: string): Part {
    const key = this.fold(raw);
    return part(0, raw.length, key, this.vocabulary.isCapital(raw), '', raw.endsWith(key.slice(-1)));
  }

  /** True for a conjunction that joins clauses and never two names: any but the first of the clitics that stand outermost. */
  joinsClauses(clitic: string): boolean {
    return (this.script.clitics[0]?.indexOf(clitic) ?? -1) > 0;
  }

  /** True for a key that stands inside phrases or names. */
  isInside(key: string): boolean {
    return this.inside.has(key);
  }

  /** Enters the words of phrases and names; one that is a clitic and another known word («للأمم», «والتعاون») is not kept whole. */
  enterInside(texts: readonly string[]): void {
    for (const text of texts) for (const key of this.keysOf(text)) this.inside.add(key);
    const whole = new Set(texts.filter((text) => !text.includes(' ')).map((text) => this.fold(text)));
    for (const key of [...this.inside]) {
      if (whole.has(key) || this.vocabulary.isForm(key)) continue;
      const split = this.clitics(key);
      if (
        split !== null &&
        (split.rest.length > 2 || this.opensClause(split.rest)) &&
        (split.rest.startsWith(this.script.article) || this.vocabulary.isForm(split.rest))
      )
        this.inside.delete(key);
    }
  }

  /** «بما», «بأن»: short words that a clause stands behind. */
  private opensClause(key: string): boolean {
    const { complementizer, relative } = this.vocabulary.find(key)?.senses ?? {};
    return (complementizer ?? relative) !== undefined;
  }

  /** The parts of a text in order; marks, numbers and line ends are parts of their own. */
  partsOf(text: string): Part[] {
    const out: Part[] = [];
    cut(unitsOf(text), this.table, (run, from, to) => {
      const form = text.slice(from, to);
      if (run === LETTER) out.push(...this.partsOfForm(form));
      else out.push(part(0, form.length, this.markKey(run === BREAK ? '\n' : form)));
    });
    return out;
  }

  private partsOfForm(form: string): readonly Part[] {
    let parts = this.known.get(form);
    if (parts === undefined) {
      parts = this.split(form);
      this.known.set(form, parts);
    }
    return parts;
  }

  /** Ends the entering of tables: what only they ask for over and over is kept no more. */
  settle(): void {
    this.known.clear();
  }

  /** Key of a mark or number. */
  markKey(raw: string): string {
    return this.table[raw.charCodeAt(0)] === INNER ? raw : this.fold(raw);
  }

  /** The parts of a written word. */
  split(raw: string): Part[] {
    const whole = this.whole(raw);
    const { key, capital, exact } = whole;
    if (this.vocabulary.isForm(key, capital, exact) || this.inside.has(key)) return [whole];
    const enclitic = this.script.enclitics.find((one) => key.endsWith(one) && key.length > one.length);
    if (enclitic !== undefined) {
      const from = Math.max(1, raw.length - enclitic.length);
      return [part(0, from, key.slice(0, -enclitic.length), capital), part(from, raw.length, enclitic)];
    }
    const clitics = this.clitics(key, exact);
    if (clitics === null) return [whole];
    const out: Part[] = [];
    let from = 0;
    for (const clitic of clitics.taken) {
      const to = this.rawOffset(raw, from, clitic.length);
      out.push(part(from, to, clitic));
      from = to;
    }
    const { rest, taken } = clitics;
    const swallowed = rest.slice(0, rest.length - key.length + taken.join('').length);
    return [...out, part(from, raw.length, rest, capital, swallowed, exact)];
  }

  /** Rest of an unknown word that begins like a clitic, or null. */
  unclitic(key: string): string | null {
    for (const clitic of this.script.clitics[0] ?? [])
      if (key.startsWith(clitic) && key.length > clitic.length + 2) return key.slice(clitic.length);
    return null;
  }

  /** Offset in `raw` after `count` letters from `from`, marks on the last letter included. */
  private rawOffset(raw: string, from: number, count: number): number {
    let at = from;
    let letters = 0;
    while (at < raw.length && letters < count) if (this.table[raw.charCodeAt(at++)] === LETTER) letters++;
    while (at < raw.length && this.table[raw.charCodeAt(at)] !== LETTER) at++;
    return at;
  }

  /** Clitics that can be taken off so that a known form remains, fewest first; null when none can. `exact` is false when the last letter was folded. */
  private clitics(key: string, exact = true): Taken | null {
    if (!this.leading.has(key.charAt(0))) return null;
    const all = this.withoutClitics(key);
    for (const one of all)
      if (this.vocabulary.isForm(one.rest, false, exact) || this.inside.has(one.rest))
        return this.isNamePart(one.rest) ? this.articled(all, one) : one;
    // An unknown word with the article still shows where its clitics end.
    const { article } = this.script;
    for (const one of all) if (article !== '' && one.rest.startsWith(article) && one.rest.length > article.length + 2) return one;
    return null;
  }

  /** True for a key that tables know as a part of names and nothing else. */
  private isNamePart(key: string): boolean {
    const senses = this.vocabulary.find(key)?.senses;
    for (const sense in senses) if (sense !== 'namePart' && senses[sense as keyof Senses] !== undefined) return false;
    return true;
  }

  /** The same clitics before a known word with the article rather than before a name: "to the secretary", not "to Lamine". */
  private articled(all: readonly Taken[], name: Taken): Taken {
    const { article } = this.script;
    return (
      all.find(
        ({ taken, rest }) =>
          taken.length === name.taken.length && article !== '' && rest.startsWith(article) && this.vocabulary.isForm(rest),
      ) ?? name
    );
  }

  /** All ways of taking clitics off, those with the fewest first. */
  private withoutClitics(key: string): Taken[] {
    let states: Taken[] = [{ taken: [], rest: key }];
    const all: Taken[] = [];
    for (const level of this.script.clitics) {
      const next: Taken[] = [];
      for (const state of states) {
        next.push(state);
        const { taken, rest } = state;
        const off = (prefix: string, clitic: string, restored: string) => {
          if (!rest.startsWith(prefix) || rest.length <= prefix.length + 1) return;
          const step = { taken: [...taken, clitic], rest: restored + rest.slice(prefix.length) };
          next.push(step);
          all.push(step);
        };
        for (const clitic of level) off(clitic, clitic, '');
        for (const [prefix, [clitic, restored]] of this.fused) if (level.includes(clitic)) off(prefix, clitic, restored);
      }
      states = next;
    }
    return all.sort((a, b) => a.taken.length - b.taken.length);
  }

  /** Folded words of a name, uncut. */
  private keysOf(text: string): string[] {
    const keys: string[] = [];
    cut(unitsOf(text), this.table, (run, from, to) => {
      if (run === LETTER || run === DIGIT) keys.push(this.fold(text.slice(from, to)));
    });
    return keys;
  }
}
