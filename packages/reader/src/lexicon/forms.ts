/** Slots of a table, as a power of two: few at first, so that they stay in the processor's cache, then doubled as it fills. Half of them are used at most. */
const fewest = 12;
const most = 17;

/**
 * What is known of written forms, found where they stand in a text: no string is cut out for a form that was met before.
 * Of any number of forms it holds the latest: when one table is full, the forms of the one before that were not met since are given up.
 */
export class Forms<Known extends object> {
  private young = new Table<Known>();
  private old = new Table<Known>();

  /** What is known of the form that the units `[from, to)` are, whose hash is `hash`. */
  find(units: Uint16Array, from: number, to: number, hash: number): Known | undefined {
    const known = this.young.find(units, from, to, hash);
    if (known !== undefined) return known;
    const at = this.old.placeOf(units, from, to, hash);
    return at < 0 ? undefined : this.add(this.old.textAt(at), units, from, to, hash, this.old.at(at));
  }

  /** Enters what is known of a form; `text` is what its units write. */
  add(text: string, units: Uint16Array, from: number, to: number, hash: number, known: Known): Known {
    if (this.young.isFull) [this.young, this.old] = [new Table(), this.young];
    this.young.add(text, units, from, to, hash, known);
    return known;
  }
}

/** An entry, in 32-bit numbers: hash and length of the form, and its first units, two in each. All that most forms are found by is one line of the cache. */
const width = 8;
const head = 2;
/** Units that an entry holds; those behind them are looked up in the text. */
const held = (width - head) * 2;

/** Bits of a slot that hold one more than the number of the form, or 0 for none; above them stand the last bits of the form's hash, so that few forms are looked at in vain. */
const numbers = (1 << most) - 1;

/** Forms, numbered from 0 as they are met: those that every text has lie beside each other. */
class Table<Known extends object> {
  private bits = fewest;
  private slots = new Int32Array(1 << fewest);
  private entries = new Int32Array(width << (fewest - 1));
  private units = new Uint16Array(this.entries.buffer);
  private readonly texts: string[] = [];
  private readonly known: Known[] = [];

  get isFull(): boolean {
    return this.bits === most && this.known.length * 2 >= 1 << most;
  }

  find(units: Uint16Array, from: number, to: number, hash: number): Known | undefined {
    const at = this.placeOf(units, from, to, hash);
    return at < 0 ? undefined : this.known[at];
  }

  at(number: number): Known {
    return this.known[number] as Known;
  }

  textAt(number: number): string {
    return this.texts[number] as string;
  }

  /** Number of the form, or -1. */
  placeOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, bits, entries } = this;
    const last = (1 << bits) - 1;
    const tag = hash << most;
    for (let slot = slotOf(hash, bits); ; slot = (slot + 1) & last) {
      const there = slots[slot] as number;
      if (there === 0) return -1;
      if ((there ^ tag) >>> most !== 0) continue;
      const at = (there & numbers) - 1;
      if (entries[at * width] === hash && entries[at * width + 1] === to - from && this.is(at, units, from, to)) return at;
    }
  }

  add(text: string, units: Uint16Array, from: number, to: number, hash: number, known: Known): void {
    const at = this.known.length;
    if (this.bits < most && at * 2 >= 1 << this.bits) this.grow();
    this.texts.push(text);
    this.known.push(known);
    this.entries[at * width] = hash;
    this.entries[at * width + 1] = to - from;
    const first = (at * width + head) * 2 - from;
    for (let next = from; next < Math.min(to, from + held); next++) this.units[first + next] = units[next] as number;
    this.place(at);
  }

  private grow(): void {
    const { entries } = this;
    this.bits++;
    this.slots = new Int32Array(1 << this.bits);
    this.entries = new Int32Array(width << (this.bits - 1));
    this.units = new Uint16Array(this.entries.buffer);
    this.entries.set(entries);
    for (let at = 0; at < this.known.length; at++) this.place(at);
  }

  private place(at: number): void {
    const last = (1 << this.bits) - 1;
    const hash = this.entries[at * width] as number;
    let slot = slotOf(hash, this.bits);
    while (this.slots[slot] !== 0) slot = (slot + 1) & last;
    this.slots[slot] = (hash << most) | (at + 1);
  }

  /** True when the form is written with the units `[from, to)`; it is as long. */
  private is(at: number, units: Uint16Array, from: number, to: number): boolean {
    const first = (at * width + head) * 2 - from;
    const end = Math.min(to, from + held);
    for (let next = from; next < end; next++) if (this.units[first + next] !== units[next]) return false;
    for (let next = end; next < to; next++) if (this.textAt(at).charCodeAt(next - from) !== units[next]) return false;
    return true;
  }
}

/** First slot of a hash: its upper bits once multiplied, since hashes of like forms differ in few. */
const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
