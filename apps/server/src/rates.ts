/** How often somebody may ask: so many at once, and so many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Askers that are remembered at most; who has asked for longest ago is forgotten first, and by then has all of its burst again. */
const most = 10_000;

/** Counts what each asker asks for. `now` gives seconds. */
export class Rates {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {}

  /** Takes `cost` of what this asker may ask for; gives the seconds to wait where there is not enough left, else 0. */
  take(key: string, cost = 1): number {
    const { burst, perSecond } = this.rate;
    const at = this.now();
    const before = this.buckets.get(key) ?? { left: burst, at };
    const left = Math.min(burst, before.left + (at - before.at) * perSecond);
    const wait = left >= cost ? 0 : Math.ceil((cost - left) / perSecond);
    // Anew at the end: the map is in the order of the last use.
    this.buckets.delete(key);
    this.buckets.set(key, { left: wait > 0 ? left : left - cost, at });
    if (this.buckets.size > most) this.buckets.delete(this.buckets.keys().next().value as string);
    return wait;
  }
}
