import { randomUUID } from 'node:crypto';
import { type Archive, lookAgain } from '@masar/archive';
import { follow } from '@masar/dossier';
import type { Moment } from '@masar/shapes';
import type { Connections } from '../connections.ts';
import { type JoinedStories, join } from '../joined.ts';
import type { Joining } from '../joining.ts';

/** Takes note of what the joined stories of an archive came to, and gives what changed since the last look. */
export const look = (
  { lend }: Pick<Connections, 'lend'>,
  joining: Joining,
  { number, records }: JoinedStories,
): Promise<readonly Moment[]> => lookAgain(lend, number, (before) => joining.follow({ number, before, records: [...records] }));

/** Joins an archive's stories and looks at them, here and now. */
export async function lookNow(archive: Archive): Promise<readonly Moment[]> {
  const { dossier, number, records } = await join(archive);
  return lookAgain(
    (task) => task(archive),
    number,
    async (before) => follow(dossier, before, { recordOf: (local) => records.get(local), now: new Date().toISOString(), uid: randomUUID }),
  );
}
