import { readFileSync } from 'node:fs';
import { type Archive, open, Refusal as Refused } from '@masar/archive';
import type { Command } from 'commander';
import { Refusal } from '../refusal.ts';

export interface Where {
  readonly archive: string;
}

const place = process.env['DATABASE_URL'] ?? process.env['MASAR_ARCHIVE'] ?? 'masar-archive';

/** A command that works on an archive, with the option that says which. */
export const over = (command: Command): Command =>
  command.option('--archive <place>', 'folder of the archive, or postgres://… of a server', place);

export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Ends with the first signal to stop, so that what has begun is finished. */
export function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

export const print = (text: string): void => void process.stdout.write(text);

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
