import type { DossierStatement } from '@masar/shapes';
import type { z } from 'zod';
import type { Called } from './called.ts';
import type * as shapes from './shapes.ts';

type Said = z.output<typeof shapes.said>;

/** A statement in a line; none where it has no words of its own. */
export function saidBy(one: DossierStatement, called: Called): Said[] {
  const words = called.words(one);
  if (words === null) return [];
  return [
    {
      ...words,
      speaker: called.key(one.speaker),
      side: called.key(one.side),
      act: one.act,
      date: one.date,
      issues: called.all(one.issues),
    },
  ];
}

/** Latest first; what has no date last. Parts of a longer statement are left out: the whole says them. */
export const latestFirst = (statements: readonly DossierStatement[]): DossierStatement[] =>
  statements.filter(({ part }) => !part).sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : 0));
