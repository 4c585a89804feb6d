import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Archive, jobKinds, type Skills } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { filesOf } from '../input.ts';
import { readerFor, versionOf } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { additionsOf } from './additions.ts';
import { fetchJob } from './fetch.ts';
import { withJobs } from './jobs.ts';
import { untilStopped } from './over.ts';

/** Files that are kept at a time. */
const batch = 50;

/** What this program does for a job, those alone that are named in `only`. */
function skillsOf(outbound: Outbound, said: (line: string) => void, only: readonly string[]): Skills {
  // Loaded for who has such a job: most of a worker's start is loading.
  const desk = () => import('@masar/server/jobs');
  const all: Required<Skills> = {
    read: ({ bytes, name }) => [...additionsOf(bytes, name ?? 'received')],
    reread: (text) => {
      const reader = readerFor(text.lang, text.body);
      const reading = reader.read({ text: text.body, published: text.published });
      return { text, reading, reader: versionOf(reading.story.lang), terms: (words) => reader.terms(words) };
    },
    fetch: fetchJob(outbound, { said, told: () => {} }),
    alert: async (alert, { lend, signal }) => {
      const { sendMessages } = await desk();
      while (!signal.aborted && (await sendMessages({ lend }, outbound, alert)) > 0);
    },
    join: async ({ lend, signal }) => void (await (await desk()).lookAside(lend, signal)),
  };
  return Object.fromEntries(Object.entries(all).filter(([kind]) => only.includes(kind)));
}

/** The kinds of jobs that are named, all where none is. Throws a Refusal for what is no kind. */
function kindsOf(named: readonly string[] = jobKinds): readonly string[] {
  const wrong = named.find((kind) => !jobKinds.some((one) => one === kind));
  if (wrong !== undefined) throw new Refusal(`"${wrong}" is no kind of job; there are ${jobKinds.join(', ')}`);
  return named;
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

/** How a worker works. */
export interface Working {
  readonly untilEmpty?: boolean;
  readonly only?: readonly string[];
  readonly internal?: readonly string[];
}

/** Works in this process until it is told to stop, or all is done where `untilEmpty`. Gives the number of jobs done. */
export function work(
  archive: Archive,
  outbound: Outbound,
  { untilEmpty, only, said }: Working & { readonly said: (line: string) => void },
): Promise<number> {
  const skills = skillsOf(outbound, said, kindsOf(only));
  return withJobs(archive, (jobs) => jobs.work(skills, { signal: untilStopped(), until: untilEmpty ? 'empty' : 'stopped' }));
}

/** Works in processes of their own; each says what it did. Ends when all have ended. */
export async function workInProcesses(place: string, workers: number, { untilEmpty, only, internal }: Working): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(place)) throw new Refusal('several workers need a server: an embedded archive has one process at a time');
  // The address goes by the environment: arguments are seen by everybody on the machine.
  const env = { ...process.env, DATABASE_URL: place };
  const args = [
    'work',
    ...(untilEmpty ? ['--until-empty'] : []),
    ...(only === undefined ? [] : ['--only', ...kindsOf(only)]),
    ...(internal === undefined ? [] : ['--internal', ...internal]),
  ];
  const children = Array.from({ length: workers }, () => fork(process.argv[1] as string, args, { env }));
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      for (const child of children) child.kill('SIGTERM');
    });
  const codes = await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  const fallen = codes.filter((code) => code !== 0).length;
  if (fallen > 0) throw new Refusal(`${fallen} of ${workers} workers ended before their work; their jobs are taken up by the next`);
}
