import type { Token, Word } from '@masar/shapes';

interface Node<V> {
  next: Map<number, Node<V>> | null;
  value: V | undefined;
}

/** Sequences of numbered keys and what they mean; finds the longest one that starts at a token. 0 is the number of no key. */
export class Trie<V> {
  /** By the number of the first key. */
  private readonly roots: (Node<V> | undefined)[] = [];

  set(ids: readonly number[], value: V): void {
    let node: Node<V> | undefined;
    for (const id of ids) {
      let child: Node<V> | undefined = node === undefined ? this.roots[id] : node.next?.get(id);
      if (child === undefined) {
        child = { next: null, value: undefined };
        if (node === undefined) this.roots[id] = child;
        else {
          node.next ??= new Map();
          node.next.set(id, child);
        }
      }
      node = child;
    }
    if (node !== undefined) node.value = value;
  }

  /** True when some sequence begins with this key. */
  begins(id: number): boolean {
    return this.roots[id] !== undefined;
  }

  get(ids: readonly number[]): V | undefined {
    let node = this.roots[ids[0] as number];
    for (const id of ids.slice(1)) node = node?.next?.get(id);
    return node?.value;
  }

  /** Longest sequence that begins at token `at`: how many tokens, and its value; `idOf` numbers a word as `set` did. */
  longest(tokens: readonly Token[], at: number, idOf: (word: Word) => number): { length: number; value: V } | null {
    let node = this.roots[idOf((tokens[at] as Token).word)];
    let length = 0;
    let value: V | undefined;
    for (let next = at + 1; node !== undefined; next++) {
      if (node.value !== undefined) {
        value = node.value;
        length = next - at;
      }
      if (node.next === null || next >= tokens.length) break;
      const id = idOf((tokens[next] as Token).word);
      node = id === 0 ? undefined : node.next.get(id);
    }
    return value === undefined ? null : { length, value };
  }
}
