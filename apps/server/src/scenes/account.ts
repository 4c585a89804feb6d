import { accountsOf, mainTellers } from '@masar/dossier';
import type { Passage, Point } from '@masar/shapes';
import type { Language } from '@masar/world';
import type { z } from 'zod';
import { encounterNamed } from '../joined/lasting.ts';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import type * as shapes from './shapes.ts';

type Scene = z.output<typeof shapes.account>;

/** What the two sides that tell most of an encounter say of it; null where no two tell of it. */
export function accountOf(joined: JoinedStories, asked: string, language: Language): Scene | null {
  const met = encounterNamed(joined, asked);
  const sides = met === undefined ? undefined : mainTellers(joined.dossier).get(met.id);
  if (sides === undefined || met === undefined) return null;
  const encounter = met.id;
  const [a, b] = sides;
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
