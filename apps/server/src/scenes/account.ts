import { accountsOf, mainTellers, tellersOf } from '@masar/dossier';
import type { Passage, Point } from '@masar/shapes';
import type { Language } from '@masar/world';
import type { z } from 'zod';
import { encounterNamed } from '../joined/lasting.ts';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import type * as shapes from './shapes.ts';

type Scene = z.output<typeof shapes.account>;

/** What is asked: which encounter, and the sides to be held against each other where they are chosen. */
interface Asked {
  readonly id: string;
  readonly lang: Language;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/**
 * What two sides say of an encounter: those that are asked for, or else those that tell most of it. Null where one of them does not
 * tell of it, or no two do.
 */
export function accountOf(joined: JoinedStories, { id, lang: language, a: first, b: second }: Asked): Scene | null {
  const met = encounterNamed(joined, id);
  if (met === undefined) return null;
  const encounter = met.id;
  const tellers = [...(tellersOf(joined.dossier).get(encounter) ?? [])].sort((x, y) => y[1] - x[1]).map(([side]) => side);
  const main = mainTellers(joined.dossier).get(encounter) ?? [];
  const others = [...main, ...tellers];
  const a = first ?? others.find((side) => side !== second);
  const b = second ?? others.find((side) => side !== a);
  if (a === undefined || b === undefined || a === b || !tellers.includes(a) || !tellers.includes(b)) return null;
  const called = new Called(joined, language);
  const account = accountsOf(joined.dossier, { a, b, by: 'side', encounter });
  const ids = new Map(joined.dossier.statements.flatMap((one) => one.content.map((words) => [where(words), one.id] as const)));
  const passages = (evidence: readonly Passage[]) => evidence.map((words) => called.passage(words, ids.get(where(words)) ?? null));
  const point = (one: Point): Scene['onlyA'][number] => ({
    id: one.id,
    speakers: called.all(one.speakers),
    act: one.act,
    origins: one.origins,
    evidence: passages(one.evidence),
  });
  return {
    encounter,
    kind: met.kind,
    start: met.start,
    a: called.key(a),
    b: called.key(b),
    tellers: called.all(tellers),
    both: account.both.map((pair) => ({ a: point(pair.a), b: point(pair.b), score: pair.score })),
    onlyA: account.onlyA.map(point),
    onlyB: account.onlyB.map(point),
    differ: account.differ.map((one) => ({
      field: one.field,
      a: { value: called.key(one.a.value), evidence: passages(one.a.evidence) },
      b: { value: called.key(one.b.value), evidence: passages(one.b.evidence) },
    })),
    names: called.names(),
  };
}

const where = ({ story, from, to }: Passage): string => `${story}:${from}-${to}`;
