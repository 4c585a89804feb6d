import { type Archive, open, Refusal as Refused } from '@masar/archive';
import { Refusal } from '../refusal.ts';
import type { Where } from './over.ts';

/** Runs `work` on an archive that is closed afterwards. Throws a Refusal. */
export async function using(options: Where, work: (archive: Archive) => Promise<void>): Promise<void> {
  try {
    const archive = await open(options.archive);
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  } catch (error) {
    throw error instanceof Refused ? new Refusal(error.message) : error;
  }
}
