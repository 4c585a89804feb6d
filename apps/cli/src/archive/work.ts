import { fork } from 'node:child_process';
import { type JobKind, jobKinds } from '@masar/archive/job';
import { Refusal } from '../refusal.ts';
import type { Where } from './over.ts';

/** How a worker works. */
export interface WorkOptions extends Where {
  readonly workers: string;
  readonly untilEmpty?: boolean;
  readonly only?: readonly string[];
  readonly internal?: readonly string[];
}

/** `masar work`: in this process, or in several of their own. */
export async function workNow(options: WorkOptions): Promise<void> {
  const workers = Number(options.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new Refusal(`"${options.workers}" is no number of workers from 1 to 64`);
  const kinds = kindsOf(options.only);
  await (workers > 1 ? workInProcesses(workers, options) : (await import('./worker.ts')).workHere(kinds, options));
}

/** The kinds of jobs that are named, all where none is. Throws a Refusal for what is no kind. */
function kindsOf(named: readonly string[] = jobKinds): readonly JobKind[] {
  const wrong = named.find((kind) => !jobKinds.some((one) => one === kind));
  if (wrong !== undefined) throw new Refusal(`"${wrong}" is no kind of job; there are ${jobKinds.join(', ')}`);
  return jobKinds.filter((kind) => named.includes(kind));
}

/** Works in processes of their own; each says what it did. Ends when all have ended. */
async function workInProcesses(workers: number, { archive: place, untilEmpty, only, internal }: WorkOptions): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(place)) throw new Refusal('several workers need a server: an embedded archive has one process at a time');
  // The address goes by the environment: arguments are seen by everybody on the machine.
  const env = { ...process.env, DATABASE_URL: place };
  const args = [
    'work',
    ...(untilEmpty ? ['--until-empty'] : []),
    ...(only === undefined ? [] : ['--only', ...only]),
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
