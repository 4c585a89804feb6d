import { fork } from 'node:child_process';
import { type Addition, type JobKind, jobKinds, type Skills } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import { additionsOf } from './additions.ts';
import { withJobs } from './jobs.ts';
import { complain, untilStopped, type Where } from './over.ts';
import { readAgain } from './rereading.ts';
import { using } from './using.ts';

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
  await (workers > 1 ? workInProcesses(workers, options) : workHere(options));
}

/** Works in this process until it is told to stop, or all is done where `untilEmpty`. */
async function workHere(options: WorkOptions): Promise<void> {
  const { skills, close } = skillsOf(kindsOf(options.only), options.internal ?? []);
  const until = options.untilEmpty ? 'empty' : 'stopped';
  try {
    await using(options, async (archive) => {
      const done = await withJobs(archive, (jobs) => jobs.work(skills, { signal: untilStopped(), until }));
      print(`${done} jobs done.\n`);
    });
  } finally {
    await close();
  }
}

/**
 * What this program does for a job, those alone that are named in `only`. What a kind of job needs, the way out and the joining, is
 * loaded with the first job of the kind: most of a worker's start would be loading.
 */
function skillsOf(only: readonly JobKind[], internal: readonly string[]): { skills: Skills; close: () => Promise<void> } {
  let out: Promise<Outbound> | null = null;
  const outbound = (): Promise<Outbound> => {
    out ??= import('./outward.ts').then(({ openOut }) => openOut({ internal }));
    return out;
  };
  const desk = () => import('@masar/server/jobs');
  const all: Required<Skills> = {
    read: async ({ bytes, name }) => {
      const additions: Addition[] = [];
      for await (const addition of additionsOf(bytes, name ?? 'received')) additions.push(addition);
      return additions;
    },
    reread: readAgain,
    fetch: async (feed, hand) => {
      const { fetchJob } = await import('./fetch.ts');
      await fetchJob(await outbound(), { said: complain, told: () => {} })(feed, hand);
    },
    alert: async (alert, { lend, signal }) => {
      const { sendMessages } = await desk();
      while (!signal.aborted && (await sendMessages({ lend }, await outbound(), alert)) > 0);
    },
    join: async ({ lend, signal }) => void (await (await desk()).lookAside(lend, signal)),
  };
  return { skills: Object.fromEntries(only.map((kind) => [kind, all[kind]])), close: async () => (await out)?.close() };
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
