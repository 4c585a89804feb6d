/** A written form as a table holds it. */
export interface Form {
  readonly text: string;
  /** Of its units, as `cut` makes it. */
  readonly hash: number;
}

/** Slots of a table, as a power of two: few at first, so that they stay in the processor's cache, then doubled as it fills. Half of them are used at most. */
const fewest = 12;
const most = 17;

/**
 * What is known of written forms, found where they stand in a text: no string is cut out for a form that was met before.
 * Of any number of forms it holds the latest: when one table is full, the forms of the one before that were not met since are given up.
 */
export class Forms<F extends Form> {
  private young = new Table<F>();
  private old = new Table<F>();

  /** The form that the units `[from, to)` are, whose hash is `hash`. */
  find(units: Uint16Array, from: number, to: number, hash: number): F | undefined {
    let form = this.young.find(units, from, to, hash);
    if (form === undefined) {
      form = this.old.find(units, from, to, hash);
      if (form !== undefined) this.add(form);
    }
    return form;
  }

  add(form: F): void {
    if (this.young.isFull) [this.young, this.old] = [new Table(), this.young];
    this.young.add(form);
  }
}

class Table<F extends Form> {
  private bits = fewest;
  private forms = new Array<F | undefined>(1 << fewest);
  private size = 0;

  get isFull(): boolean {
    return this.bits === most && this.size * 2 >= 1 << most;
  }

  find(units: Uint16Array, from: number, to: number, hash: number): F | undefined {
    const { forms, bits } = this;
    const last = (1 << bits) - 1;
    for (let slot = slotOf(hash, bits); ; slot = (slot + 1) & last) {
      const form = forms[slot];
      if (form === undefined || (form.hash === hash && isAt(form.text, units, from, to))) return form;
    }
  }

  add(form: F): void {
    if (this.bits < most && this.size * 2 >= 1 << this.bits) this.grow();
    this.place(form);
    this.size++;
  }

  private grow(): void {
    const old = this.forms;
    this.bits++;
    this.forms = new Array<F | undefined>(1 << this.bits);
    for (const form of old) if (form !== undefined) this.place(form);
  }

  private place(form: F): void {
    const last = (1 << this.bits) - 1;
    let slot = slotOf(form.hash, this.bits);
    while (this.forms[slot] !== undefined) slot = (slot + 1) & last;
    this.forms[slot] = form;
  }
}

/** First slot of a hash: its upper bits once multiplied, since hashes of like forms differ in few. */
const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

function isAt(form: string, units: Uint16Array, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== units[from + at]) return false;
  return true;
}
