import { readFileSync } from 'node:fs';
import type { Command } from 'commander';

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

/** Tells of an error where commands that go on tell of them. */
export const complain = (line: string): void => console.error(`masar: ${line}`);
