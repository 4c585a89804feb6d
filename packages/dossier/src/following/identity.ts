import { fileUnder } from '../lists.ts';

/** A thing with an identity that lasts, and what it is known by. */
export interface Known {
  readonly uid: string;
  readonly members: readonly string[];
}

/**
 * Gives each group of members the identity that most of them had before; of two groups with a claim to one identity the one with
 * more of its members has it, of two identities in one group the first known stays. What is left is null: new.
 */
export function identify(known: readonly Known[], groups: readonly (readonly string[])[]): (string | null)[] {
  const uidsOf = new Map<string, number[]>();
  for (const [at, { members }] of known.entries()) for (const member of members) fileUnder(uidsOf, member, at);
  const claims = groups.flatMap((members, group) => {
    const counts = new Map<number, number>();
    for (const member of members) for (const at of uidsOf.get(member) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    return [...counts].map(([at, shared]) => ({ group, at, shared }));
  });
  claims.sort((a, b) => b.shared - a.shared || a.at - b.at || a.group - b.group);
  const given: (string | null)[] = groups.map(() => null);
  const taken = new Set<number>();
  for (const { group, at } of claims) {
    if (taken.has(at) || given[group] !== null) continue;
    taken.add(at);
    given[group] = known[at]?.uid ?? null;
  }
  return given;
}
