import type { Token, Word } from '@masar/shapes';
import { goesOnBy, MEANS, Steps } from './steps.ts';

/** The node that every sequence begins at. */
const root = 0;

/** Sequences of numbered keys and what they mean; finds the longest one that starts at a token. 0 is the number of no key. */
export class Trie<V> {
  /** By node: what the sequence that ends there means. */
  private readonly values: (V | undefined)[] = [undefined];
  private readonly steps = new Steps();

  set(ids: readonly number[], value: V): void {
    let node = root;
    for (const [n, id] of ids.entries()) {
      const found = this.steps.find(node, id);
      const step = found >= 0 ? found : this.steps.add(node, id, this.values.push(undefined) - 1);
      const next = ids[n + 1];
      this.steps.mark(step, next === undefined ? MEANS : goesOnBy(next));
      node = this.steps.nodeAt(step);
    }
    if (node !== root) this.values[node] = value;
  }

  /** True when some sequence begins with this key. */
  begins(id: number): boolean {
    return id !== 0 && this.steps.find(root, id) >= 0;
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

  /** Longest sequence that begins at token `at`: how many tokens, and its value; `idOf` numbers a word as `set` did. */
  longest(tokens: readonly Token[], at: number, idOf: (word: Word) => number): { length: number; value: V } | null {
    let end = -1;
    let last = at;
    let there = ~0;
    let node = root;
    for (let next = at; next < tokens.length; next++) {
      const id = idOf((tokens[next] as Token).word);
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
}
