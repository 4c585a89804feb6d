import type { Dossier, JoinedEncounter } from '@masar/shapes';
import { tellersOf } from './accounts.ts';

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
