/** Slots of a table; half of them are used at most. */
const bits = 17;
const slots = 1 << bits;
const most = slots >> 1;

/** First slot of a hash: its upper bits once multiplied, since hashes of like forms differ in few. */
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/**
 * What is known of written forms, found where they stand in a text: no string is cut out for a form that was met before.
 * Of any number of forms it holds the latest: when one table is full, the forms of the one before that were not met since are given up.
 */
export class Forms<V extends object> {
  private young = new Table<V>();
  private old = new Table<V>();

  /** What is known of the characters `[from, to)`, whose hash is `hash`. */
  find(text: string, from: number, to: number, hash: number): V | undefined {
    let value = this.young.find(text, from, to, hash);
    if (value === undefined) {
      value = this.old.find(text, from, to, hash);
      if (value !== undefined) this.add(text.slice(from, to), hash, value);
    }
    return value;
  }

  add(form: string, hash: number, value: V): void {
    if (this.young.size === most) {
      this.old.clear();
      [this.young, this.old] = [this.old, this.young];
    }
    // A slice of the story, as longer forms are, would keep the whole story alive: it is copied.
    this.young.add(form.length < 13 ? form : `${form} `.slice(0, -1), hash, value);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}

class Table<V> {
  /** For each slot, 1 + index of its form, or 0. */
  private readonly at = new Int32Array(slots);
  private readonly hashes = new Int32Array(slots);
  private forms: string[] = [];
  private values: V[] = [];

  get size(): number {
    return this.forms.length;
  }

  find(text: string, from: number, to: number, hash: number): V | undefined {
    for (let slot = slotOf(hash); this.at[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const index = (this.at[slot] as number) - 1;
      if (this.hashes[slot] === hash && isAt(this.forms[index] as string, text, from, to)) return this.values[index];
    }
    return undefined;
  }

  add(form: string, hash: number, value: V): void {
    let slot = slotOf(hash);
    while (this.at[slot] !== 0) slot = (slot + 1) & (slots - 1);
    this.hashes[slot] = hash;
    this.at[slot] = this.forms.push(form);
    this.values.push(value);
  }

  clear(): void {
    this.at.fill(0);
    this.forms = [];
    this.values = [];
  }
}

function isAt(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
