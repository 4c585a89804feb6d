/** Slots; half of them are used at most. */
const slots = 1 << 18;
const most = slots >> 1;

/**
 * What is known of written forms, found where they stand in a text: no string is cut out for a form that was met before.
 * Holds a bounded number of forms and begins anew when it is full.
 */
export class Forms<V> {
  private readonly hashes = new Int32Array(slots);
  private forms: string[] = [];
  private values: V[] = [];
  /** For each slot, 1 + index of its form, or 0. */
  private readonly at = new Int32Array(slots);

  /** What is known of the characters `[from, to)`, whose hash is `hash`. */
  find(text: string, from: number, to: number, hash: number): V | undefined {
    for (let slot = hash & (slots - 1); this.at[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const index = (this.at[slot] as number) - 1;
      if (this.hashes[slot] === hash && isAt(this.forms[index] as string, text, from, to)) return this.values[index];
    }
    return undefined;
  }

  add(form: string, hash: number, value: V): void {
    if (this.forms.length === most) this.clear();
    let slot = hash & (slots - 1);
    while (this.at[slot] !== 0) slot = (slot + 1) & (slots - 1);
    this.hashes[slot] = hash;
    // A slice of the story would keep the whole story alive: the form is copied.
    this.at[slot] = this.forms.push(`${form} `.slice(0, -1));
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
