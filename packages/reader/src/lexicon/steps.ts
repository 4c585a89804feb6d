/** Numbers of a step in the table: the node that it leaves, the key that it goes by, the node that it leads to. */
const width = 3;

/** Where the keys of a sequence lead, from one numbered node to the next: one flat table, so that a step costs one look into memory. */
export class Steps {
  private bits = 6;
  private table = new Int32Array(width << this.bits);
  private size = 0;

  /** The node behind `node` by the key numbered `id`, or 0. `id` is not 0. */
  behind(node: number, id: number): number {
    return this.table[this.placeOf(node, id) + 2] as number;
  }

  /** Enters a step that is not there yet; `to` is not 0. */
  set(node: number, id: number, to: number): void {
    if (++this.size * 2 > 1 << this.bits) this.widen();
    this.enter(node, id, to);
  }

  private enter(node: number, id: number, to: number): void {
    const place = this.placeOf(node, id);
    this.table[place] = node;
    this.table[place + 1] = id;
    this.table[place + 2] = to;
  }

  private widen(): void {
    const old = this.table;
    this.bits++;
    this.table = new Int32Array(width << this.bits);
    for (let at = 0; at < old.length; at += width)
      if (old[at + 2] !== 0) this.enter(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }

  /** Where the step is, or where it would be entered. Half of the table is empty: a free place ends each search. */
  private placeOf(node: number, id: number): number {
    const { table, bits } = this;
    const last = (1 << bits) - 1;
    let slot = Math.imul(Math.imul(node, 0x85ebca6b) ^ id, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const place = slot * width;
      if (table[place + 2] === 0 || (table[place] === node && table[place + 1] === id)) return place;
      slot = (slot + 1) & last;
    }
  }
}
