import type { Encounter, Span } from '@masar/shapes';
import { firstAtLeast, inOrder } from '@masar/text';

/** Longest stretch that tells where something was said, in UTF-16 units. */
const longest = 300;

/** Finds the encounter at which something was said: its evidence stands between the verb or its subject and the content. */
export function occasions(encounters: readonly Encounter[]): (told: Span) => string | null {
  const evidence: { readonly id: string; readonly from: number; readonly to: number }[] = [];
  for (const { id, evidence: spans } of encounters) for (const { from, to } of spans) evidence.push({ id, from, to });
  inOrder(evidence, ({ from }) => from);
  return (told) => {
    let at = firstAtLeast(evidence, told.from - longest, ({ from }) => from);
    for (; at < evidence.length && (evidence[at] as Span).from < told.to; at++) {
      const { id, to } = evidence[at] as { id: string; to: number };
      if (to > told.from && to <= told.to) return id;
    }
    return null;
  };
}
