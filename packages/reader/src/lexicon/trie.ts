import type { Token } from '@masar/shapes';

interface Node<V> {
  next: Map<string, Node<V>> | null;
  value: V | undefined;
}

const same = (key: string): string => key;

/** Sequences of folded keys and what they mean; finds the longest one that starts at a token. */
export class Trie<V> {
  private readonly root: Node<V> = { next: null, value: undefined };

  set(keys: readonly string[], value: V): void {
    let node = this.root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (child === undefined) {
        child = { next: null, value: undefined };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value = value;
  }

  /** True when some sequence begins with this key. */
  begins(key: string): boolean {
    return this.root.next?.has(key) ?? false;
  }

  get(keys: readonly string[]): V | undefined {
    let node: Node<V> | undefined = this.root;
    for (const key of keys) node = node?.next?.get(key);
    return node?.value;
  }

  /** Longest sequence that begins at token `at`: how many tokens, and its value; `spell` brings keys to the form that was set. */
  longest(tokens: readonly Token[], at: number, spell: (key: string) => string = same): { length: number; value: V } | null {
    let node: Node<V> | undefined = this.root.next?.get(spell((tokens[at] as Token).word.key));
    let length = 0;
    let value: V | undefined;
    for (let next = at + 1; node !== undefined; next++) {
      if (node.value !== undefined) {
        value = node.value;
        length = next - at;
      }
      if (node.next === null || next >= tokens.length) break;
      node = node.next.get(spell((tokens[next] as Token).word.key));
    }
    return value === undefined ? null : { length, value };
  }
}
