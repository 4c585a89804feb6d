import type { Tense } from './tense.ts';

/** How far a day weighs that lies behind and ahead of publication: without tense, news tells of what has been. */
const weights = {
  none: { past: 1, future: 2 },
  past: { past: 1, future: 12 },
  since: { past: 1, future: Number.POSITIVE_INFINITY },
  near: { past: 2, future: 3 },
  future: { past: 6, future: 1 },
} as const;

/** A candidate: its first and last day. */
export interface Candidate<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** The candidate that is meant when `anchor` is the day of publication; the first of several that are as far, of which one is given. */
export function nearest<T>(candidates: readonly Candidate<T>[], anchor: number, tense: Tense): T {
  const weight = weights[tense ?? 'none'];
  let [best] = candidates;
  let least = Number.POSITIVE_INFINITY;
  for (const one of candidates) {
    const far = one.last < anchor ? (anchor - one.last) * weight.past : one.first > anchor ? (one.first - anchor) * weight.future : 0;
    if (far < least) {
      least = far;
      best = one;
    }
  }
  return (best as Candidate<T>).value;
}

/** The last candidate that is over before `anchor`, or the first that begins after it. */
export function strictly<T>(candidates: readonly Candidate<T>[], anchor: number, lean: 'past' | 'future'): T {
  const fit = candidates.filter((one) => (lean === 'past' ? one.last < anchor : one.first > anchor));
  const one = lean === 'past' ? fit.at(-1) : fit[0];
  return (one ?? (candidates[0] as Candidate<T>)).value;
}
