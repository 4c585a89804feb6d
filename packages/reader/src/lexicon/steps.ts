/** Numbers of a step in the table: the node that it leaves, the key that it goes by, the node that it leads to, and what is there. */
const width = 4;

/** Of what is at a node: the sequence that ends there means something. */
export const MEANS = 1;

/** Of what is at a node: sequences go on from it by this key, or by another of the same bit. */
export const goesOnBy = (id: number): number => 2 << ((Math.imul(id, 0x9e3779b1) >>> 27) % 31);

/**
 * Where the keys of a sequence lead, from one numbered node to the next: one flat table, so that a step costs one look into
 * memory, and tells with it whether another is worth the while.
 */
export class Steps {
  private bits = 6;
  private table = new Int32Array(width << this.bits);
  private size = 0;

  /** Where the step from `node` by the key numbered `id` lies in the table, or -1. `id` is not 0. */
  find(node: number, id: number): number {
    const at = this.placeOf(node, id);
    return this.table[at + 2] === 0 ? -1 : at;
  }

  /** The node that the step at `at` leads to. */
  nodeAt(at: number): number {
    return this.table[at + 2] as number;
  }

  /** What is at that node: `MEANS`, and what `goesOnBy` tells of each key by which sequences go on. */
  thereAt(at: number): number {
    return this.table[at + 3] as number;
  }

  /** Adds to what is at that node. */
  mark(at: number, bits: number): void {
    this.table[at + 3] = this.thereAt(at) | bits;
  }

  /** Enters a step that is not there yet, and tells where; `to` is not 0. */
  add(node: number, id: number, to: number): number {
    if (++this.size * 2 > 1 << this.bits) this.widen();
    const at = this.placeOf(node, id);
    this.table.set([node, id, to, 0], at);
    return at;
  }

  private widen(): void {
    const old = this.table;
    this.bits++;
    this.table = new Int32Array(width << this.bits);
    for (let at = 0; at < old.length; at += width)
      if (old[at + 2] !== 0) this.table.set(old.subarray(at, at + width), this.placeOf(old[at] as number, old[at + 1] as number));
  }

  /** Where the step is, or where it would be entered. Half of the table is empty: a free place ends each search. */
  private placeOf(node: number, id: number): number {
    const { table, bits } = this;
    const last = (1 << bits) - 1;
    let slot = Math.imul(Math.imul(node, 0x85ebca6b) ^ id, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const at = slot * width;
      if (table[at + 2] === 0 || (table[at] === node && table[at + 1] === id)) return at;
      slot = (slot + 1) & last;
    }
  }
}
