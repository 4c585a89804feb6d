import { randomUUID } from 'node:crypto';
import { type Archive, lookAgain } from '@masar/archive';
import { follow } from '@masar/dossier';
import type { Moment } from '@masar/shapes';
import type { Connections } from '../connections.ts';
import { Joiner } from '../joined/joiner.ts';
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

/**
 * Joins an archive's stories in a thread of its own, and looks at them: what follows from them, the moments and the messages that
 * tell them, is in the archive afterwards. Gives what changed since the last look; ends without where `signal` says stop.
 */
export async function lookAside(lend: Connections['lend'], signal: AbortSignal): Promise<readonly Moment[]> {
  const joiner = new Joiner(lend);
  const end = () => void joiner.close();
  signal.addEventListener('abort', end, { once: true });
  try {
    const number = await joiner.join();
    return await lookAgain(lend, number, (before) => joiner.follow(number, before));
  } finally {
    signal.removeEventListener('abort', end);
    await joiner.close();
  }
}
