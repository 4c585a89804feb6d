import { type Archive, type Jobs, openJobs, type Queues } from '@masar/archive';
import { print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

/** Runs `task` over the jobs of an archive. */
export async function withJobs<T>(archive: Archive, task: (jobs: Jobs) => Promise<T>): Promise<T> {
  const jobs = await openJobs(archive);
  try {
    return await task(jobs);
  } finally {
    await jobs.close();
  }
}

/** `masar jobs`. */
export const showJobs = (options: Where & { readonly revive?: boolean; readonly json?: boolean }): Promise<void> =>
  using(options, (archive) =>
    withJobs(archive, async (jobs) => {
      if (options.revive) return print(`${await jobs.revive()} jobs are given back.\n`);
      const queues = await jobs.queues();
      print(options.json ? `${JSON.stringify(queues)}\n` : queueLines(queues));
    }),
  );

/** A line a kind and state, and one for each that is dead. */
function queueLines({ counts, dead }: Queues): string {
  const lines = counts.map(({ kind, state, jobs }) => `${kind.padEnd(8)} ${state.padEnd(10)} ${jobs}`);
  for (const { id, kind, data, reason } of dead) lines.push(`dead     ${kind}  ${id}  ${JSON.stringify(data)}  ${reason ?? ''}`);
  return lines.length === 0 ? 'There is no job.\n' : `${lines.join('\n')}\n`;
}
