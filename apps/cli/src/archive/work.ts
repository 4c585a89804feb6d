import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Archive, type Jobs, openJobs, type Queues, type Skills } from '@masar/archive';
import { filesOf } from '../input.ts';
import { readerFor, versionOf } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { additionsOf } from './additions.ts';

/** Files that are kept at a time. */
const batch = 50;

/** What this program does for a job. */
const skills: Skills = {
  read: ({ bytes, name }) => [...additionsOf(bytes, name ?? 'received')],
  reread: (text) => {
    const reader = readerFor(text.lang, text.body);
    const reading = reader.read({ text: text.body, published: text.published });
    return { text, reading, reader: versionOf(reading.story.lang), terms: (words) => reader.terms(words) };
  },
};

/** Runs `task` over the jobs of an archive. */
export async function withJobs<T>(archive: Archive, task: (jobs: Jobs) => Promise<T>): Promise<T> {
  const jobs = await openJobs(archive);
  try {
    return await task(jobs);
  } finally {
    await jobs.close();
  }
}

/** Keeps files as they are, to be read by a worker. Gives their number. */
export async function addLater(archive: Archive, paths: readonly string[]): Promise<number> {
  const files = paths.flatMap(filesOf);
  await withJobs(archive, async (jobs) => {
    for (let at = 0; at < files.length; at += batch)
      await jobs.readLater(files.slice(at, at + batch).map((file) => ({ bytes: readFileSync(file), name: file })));
  });
  return files.length;
}

/** Works in this process until it is told to stop, or all is done where `untilEmpty`. Gives the number of jobs done. */
export function work(archive: Archive, untilEmpty: boolean): Promise<number> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return withJobs(archive, (jobs) => jobs.work(skills, { signal: stop.signal, untilEmpty }));
}

/** Works in processes of their own; each says what it did. Ends when all have ended. */
export async function workInProcesses(place: string, workers: number, untilEmpty: boolean): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(place)) throw new Refusal('several workers need a server: an embedded archive has one process at a time');
  // The address goes by the environment: arguments are seen by everybody on the machine.
  const env = { ...process.env, DATABASE_URL: place };
  const args = ['work', ...(untilEmpty ? ['--until-empty'] : [])];
  const children = Array.from({ length: workers }, () => fork(process.argv[1] as string, args, { env }));
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      for (const child of children) child.kill('SIGTERM');
    });
  const codes = await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  const fallen = codes.filter((code) => code !== 0).length;
  if (fallen > 0) throw new Refusal(`${fallen} of ${workers} workers ended before their work; their jobs are taken up by the next`);
}

export function queueLines({ counts, dead }: Queues): string {
  const lines = counts.map(({ kind, state, jobs }) => `${kind.padEnd(8)} ${state.padEnd(10)} ${jobs}`);
  for (const { id, data, reason } of dead) lines.push(`dead     ${id}  ${JSON.stringify(data)}  ${reason ?? ''}`);
  return lines.length === 0 ? 'There is no job.\n' : `${lines.join('\n')}\n`;
}
