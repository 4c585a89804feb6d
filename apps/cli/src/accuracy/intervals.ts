/** A figure between 0 and 1 with the ends of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959963984540054;

/** Wilson's interval of a proportion; null where nothing was counted. */
export function wilson(right: number, of: number): Estimate | null {
  if (of === 0) return null;
  const share = right / of;
  const scale = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const rounds = 2000;
const seed = 20211230;

/** Percentile interval of a figure over stories drawn again with replacement; the seed is fixed, so it is the same each time. */
export function bootstrap<T>(stories: readonly T[], figure: (drawn: readonly T[]) => number): Estimate | null {
  if (stories.length === 0) return null;
  const random = generator(seed);
  const figures = Array.from({ length: rounds }, () => figure(stories.map(() => stories[Math.floor(random() * stories.length)] as T))).sort(
    (a, b) => a - b,
  );
  return {
    value: figure(stories),
    low: figures[Math.floor(rounds * 0.025)] as number,
    high: figures[Math.ceil(rounds * 0.975) - 1] as number,
  };
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
