import { type Archive, type Jobs, openJobs, type Queues } from '@masar/archive';

/** Runs `task` over the jobs of an archive. */
export async function withJobs<T>(archive: Archive, task: (jobs: Jobs) => Promise<T>): Promise<T> {
  const jobs = await openJobs(archive);
  try {
    return await task(jobs);
  } finally {
    await jobs.close();
  }
}

/** A line a kind and state, and one for each that is dead. */
export function queueLines({ counts, dead }: Queues): string {
  const lines = counts.map(({ kind, state, jobs }) => `${kind.padEnd(8)} ${state.padEnd(10)} ${jobs}`);
  for (const { id, kind, data, reason } of dead) lines.push(`dead     ${kind}  ${id}  ${JSON.stringify(data)}  ${reason ?? ''}`);
  return lines.length === 0 ? 'There is no job.\n' : `${lines.join('\n')}\n`;
}
