import type { Token, Word } from '@masar/shapes';
import { Steps } from './steps.ts';

/** The node that every sequence begins at, which is no key's. */
const root = 0;

/** Sequences of numbered keys and what they mean; finds the longest one that starts at a token. 0 is the number of no key. */
export class Trie<V> {
  /** By node: what the sequence that ends there means. */
  private readonly values: (V | undefined)[] = [undefined];
  /** By node: 1 where some sequence goes on. */
  private readonly goesOn: number[] = [0];
  private readonly steps = new Steps();

  set(ids: readonly number[], value: V): void {
    let node = root;
    for (const id of ids) node = this.steps.behind(node, id) || this.grow(node, id);
    if (node !== root) this.values[node] = value;
  }

  /** True when some sequence begins with this key. */
  begins(id: number): boolean {
    return id !== 0 && this.steps.behind(root, id) !== 0;
  }

  get(ids: readonly number[]): V | undefined {
    let node = root;
    for (const id of ids) {
      node = this.steps.behind(node, id);
      if (node === 0) return undefined;
    }
    return this.values[node];
  }

  /** Longest sequence that begins at token `at`: how many tokens, and its value; `idOf` numbers a word as `set` did. */
  longest(tokens: readonly Token[], at: number, idOf: (word: Word) => number): { length: number; value: V } | null {
    let node = root;
    let length = 0;
    let value: V | undefined;
    for (let next = at; next < tokens.length && this.goesOn[node] === 1; next++) {
      const id = idOf((tokens[next] as Token).word);
      node = id === 0 ? 0 : this.steps.behind(node, id);
      if (node === 0) break;
      const here = this.values[node];
      if (here === undefined) continue;
      value = here;
      length = next + 1 - at;
    }
    return value === undefined ? null : { length, value };
  }

  private grow(node: number, id: number): number {
    const made = this.values.push(undefined) - 1;
    this.goesOn.push(0);
    this.goesOn[node] = 1;
    this.steps.set(node, id, made);
    return made;
  }
}
