import type { Dossier, JoinedEncounter } from '@masar/shapes';
import { fileUnder } from '../lists.ts';
import { accountsOf } from './accounts.ts';

/** The two sides of each encounter that tell most of it, in the order of their codes; encounters of which one side or none tells are not in it. */
export function mainTellers(dossier: Dossier): Map<string, readonly [string, string]> {
  const counts = tellersOf(dossier);
  return new Map(
    dossier.encounters.flatMap((one: JoinedEncounter) => {
      const told = [...(counts.get(one.id) ?? [])].filter(([side]) => one.sides.includes(side)).sort((x, y) => y[1] - x[1]);
      const [a, b] = told
        .slice(0, 2)
        .map(([side]) => side)
        .sort();
      return a === undefined || b === undefined ? [] : [[one.id, [a, b] as const] as const];
    }),
  );
}

/** How many of the encounters that both sides name most are held against each other. */
const few = 8;

/** The encounter of which both sides tell most, or null where there is none. Both must take part where there is such a one. */
export function mostTold(dossier: Dossier, a: string, b: string): JoinedEncounter | null {
  const counts = tellersOf(dossier);
  const takePart = (one: JoinedEncounter): number => (one.sides.includes(a) && one.sides.includes(b) ? 1000 : 0);
  const named = dossier.encounters
    .map((one) => {
      const [ours, theirs] = [counts.get(one.id)?.get(a) ?? 0, counts.get(one.id)?.get(b) ?? 0];
      return { one, weight: Math.min(ours, theirs) === 0 ? 0 : Math.min(ours, theirs) + (ours + theirs) / 1000 + takePart(one) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, few)
    .map(({ one, weight }) => {
      const { both, differ, onlyA, onlyB } = accountsOf(dossier, { a, b, by: 'side', encounter: one.id });
      const points = both.length + differ.length + Math.min(onlyA.length, onlyB.length);
      return { one, weight: takePart(one) + points + (weight % 1000) / 1000 };
    });
  return named.sort((x, y) => y.weight - x.weight)[0]?.one ?? null;
}

/** How many statements of each side tell of each encounter: of it, at it, or between those who took part, in a story of it. */
export function tellersOf(dossier: Dossier): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const inStory = new Map<string, JoinedEncounter[]>();
  for (const one of dossier.encounters)
    for (const story of new Set(one.history.map((report) => report.story))) fileUnder(inStory, story, one);
  const counts = new Map<string, Map<string, number>>();
  for (const one of dossier.statements) {
    const { side } = one.reporter;
    if (side === null || one.date === null) continue;
    const named = [one.speaker ?? '', ...one.addressees].flatMap((id) => id.split('+'));
    const between = (inStory.get(one.story) ?? []).filter(
      ({ participants }) => new Set(named.filter((id) => participants.includes(id))).size >= 2,
    );
    for (const id of new Set([
      ...one.encounters,
      ...(one.occasion === null ? [] : [one.occasion]),
      ...between.map((encounter) => encounter.id),
    ])) {
      const told = counts.get(id) ?? new Map<string, number>();
      told.set(side, (told.get(side) ?? 0) + 1);
      counts.set(id, told);
    }
  }
  return counts;
}
