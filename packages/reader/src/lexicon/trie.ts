import type { Token, Word } from '@masar/shapes';
import { goesOnBy, MEANS, Steps } from './steps.ts';

/** The node that every sequence begins at. */
const root = 0;

/** Of a first key: the node behind it, and what is there. */
const width = 2;

/** How words are told: by their keys, or as terms of issues are spelled. */
export type Telling = 'id' | 'termId';

/** Sequences of numbered keys and what they mean; finds the longest one that starts at a token. 0 is the number of no key. */
export class Trie<V> {
  /** By node: what the sequence that ends there means. */
  private readonly values: (V | undefined)[] = [undefined];
  private readonly steps = new Steps();
  /** By the number of a first key; every lookup begins here, and most end. */
  private first = new Int32Array(0);
  private readonly byTerm: boolean;

  constructor(telling: Telling = 'id') {
    this.byTerm = telling === 'termId';
  }

  set(ids: readonly number[], value: V): void {
    let node = root;
    for (const [n, id] of ids.entries()) {
      const found = this.steps.find(node, id);
      const step = found >= 0 ? found : this.steps.add(node, id, this.values.push(undefined) - 1);
      const next = ids[n + 1];
      this.steps.mark(step, next === undefined ? MEANS : goesOnBy(next));
      if (n === 0) this.begin(id, step);
      node = this.steps.nodeAt(step);
    }
    if (node !== root) this.values[node] = value;
  }

  /** True when some sequence begins with this key. */
  begins(id: number): boolean {
    return (this.first[id * width] ?? 0) !== 0;
  }

  get(ids: readonly number[]): V | undefined {
    let node = root;
    for (const id of ids) {
      const step = this.steps.find(node, id);
      if (step < 0) return undefined;
      node = this.steps.nodeAt(step);
    }
    return this.values[node];
  }

  /** Longest sequence that begins at token `at`: how many tokens, and its value. */
  longest(tokens: readonly Token[], at: number): { length: number; value: V } | null {
    const { byTerm } = this;
    const id = idOf((tokens[at] as Token).word, byTerm);
    let node = this.first[id * width] ?? 0;
    if (node === 0) return null;
    let there = this.first[id * width + 1] as number;
    let end = there & MEANS ? node : -1;
    let last = at;
    for (let next = at + 1; next < tokens.length; next++) {
      const id = idOf((tokens[next] as Token).word, byTerm);
      if (id === 0 || !(there & goesOnBy(id))) break;
      const step = this.steps.find(node, id);
      if (step < 0) break;
      node = this.steps.nodeAt(step);
      there = this.steps.thereAt(step);
      if (!(there & MEANS)) continue;
      end = node;
      last = next;
    }
    return end < 0 ? null : { length: last + 1 - at, value: this.values[end] as V };
  }

  private begin(id: number, step: number): void {
    const at = id * width;
    if (at >= this.first.length) {
      const wider = new Int32Array(Math.max(at + width, this.first.length * 2));
      wider.set(this.first);
      this.first = wider;
    }
    this.first[at] = this.steps.nodeAt(step);
    this.first[at + 1] = this.steps.thereAt(step);
  }
}

const idOf = (word: Word, byTerm: boolean): number => (byTerm ? word.termId : word.id);
