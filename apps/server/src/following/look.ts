import { randomUUID } from 'node:crypto';
import { type Archive, lookAgain } from '@masar/archive';
import { follow } from '@masar/dossier';
import type { Moment } from '@masar/shapes';
import { join } from '../joined/stories.ts';

/** Joins an archive's stories and looks at them, here and now; gives what changed since the last look. */
export async function lookNow(archive: Archive): Promise<readonly Moment[]> {
  const { dossier, number, records } = await join(archive);
  return lookAgain(
    (task) => task(archive),
    number,
    async (before) => follow(dossier, before, { recordOf: (local) => records.get(local), now: new Date().toISOString(), uid: randomUUID }),
  );
}
