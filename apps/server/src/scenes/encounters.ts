import { mainTellers } from '@masar/dossier';
import type { EncounterReport, JoinedEncounter } from '@masar/shapes';
import type { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import type { Called } from './called.ts';
import type * as shapes from './shapes.ts';

type Line = z.output<typeof shapes.encounter>;

/** Gives encounters as every scene shows them in a line. */
export function encounterLines({ dossier }: JoinedStories, called: Called): (one: JoinedEncounter) => Line {
  const tellers = mainTellers(dossier);
  const report = (one: EncounterReport): Line['history'] => {
    const [telling] = [...one.tellings].sort((a, b) => b.passage.quote.length - a.passage.quote.length);
    if (telling === undefined) return [];
    const words = called.passage(telling.passage, `${one.story}/${one.encounter}`);
    return [{ ...words, published: one.reported, status: one.status, start: one.start, speaker: called.key(telling.source.speaker) }];
  };
  return (one) => ({
    id: one.id,
    kind: one.kind,
    status: one.status,
    start: one.start,
    end: one.end,
    place: called.place(one.place),
    participants: called.all(one.participants),
    sides: called.all(one.sides),
    track: one.track,
    origins: one.origins,
    tellers: called.all(tellers.get(one.id) ?? []),
    conflicts: one.conflicts.map(({ field, moved, values }) => ({ field, moved, values: called.all(values.map(({ value }) => value)) })),
    history: one.history.flatMap(report),
  });
}

/** One side alone, on no track, is no encounter that two could tell of. */
export const isOfTwo = (one: JoinedEncounter): boolean => one.sides.length > 1 || one.participants.length > 1 || one.track !== null;
