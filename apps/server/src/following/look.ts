import { randomUUID } from 'node:crypto';
import { type Archive, lookAgain } from '@masar/archive';
import { follow } from '@masar/dossier';
import type { Moment } from '@masar/shapes';
import { type JoinedStories, join } from '../joined.ts';

/** Takes note of what the joined stories of an archive came to, and gives what changed since the last look. */
export const look = (archive: Archive, { dossier, number, records }: JoinedStories): Promise<readonly Moment[]> =>
  lookAgain(archive, number, (before) =>
    follow(dossier, before, { recordOf: (local) => records.get(local), now: new Date().toISOString(), uid: randomUUID }),
  );

/** Joins an archive's stories and looks at them. */
export const lookNow = async (archive: Archive): Promise<readonly Moment[]> => look(archive, await join(archive));
