import { nones } from '@masar/text';
import type { Copy } from './copy.ts';
import type { Stretch } from './statements/draft.ts';

/** For each token, the index of the stretch that covers it, or -1; a line's end is in none. Stretches are in text order and do not overlap. */
export function coverage(copy: Copy, stretches: readonly Stretch[]): number[] {
  const out = nones(copy.tokens.length + 1);
  for (let n = 0; n < stretches.length; n++) {
    const { from, to } = stretches[n] as Stretch;
    for (let at = from; at < to; at++) if (copy.tokens[at]?.kind !== 'break') out[at] = n;
  }
  return out;
}
