import type { Addition, JobKind, Skills } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { print } from '../screen.ts';
import { withJobs } from './jobs.ts';
import { complain, untilStopped } from './over.ts';
import { using } from './using.ts';
import type { WorkOptions } from './work.ts';

/** Works in this process until it is told to stop, or all is done where `untilEmpty`. */
export async function workHere(kinds: readonly JobKind[], options: WorkOptions): Promise<void> {
  const { skills, close } = skillsOf(kinds, options.internal ?? []);
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
 * What this program does for a job, those alone that are named in `only`. What a kind of job needs, the readers, the way out, the
 * joining, is loaded with the first job of the kind: most of a worker's start would be loading.
 */
function skillsOf(only: readonly JobKind[], internal: readonly string[]): { skills: Skills; close: () => Promise<void> } {
  let out: Outbound | null = null;
  const outbound = async (): Promise<Outbound> => {
    const { openOut } = await import('./outward.ts');
    out ??= openOut({ internal });
    return out;
  };
  const all: Required<Skills> = {
    read: async ({ bytes, name }) => {
      const additions: Addition[] = [];
      const { additionsOf } = await import('./additions.ts');
      for await (const addition of additionsOf(bytes, name ?? 'received')) additions.push(addition);
      return additions;
    },
    reread: async (text) => (await import('./rereading.ts')).readAgain(text),
    fetch: async (feed, hand) => {
      const { fetchJob } = await import('./fetch.ts');
      await fetchJob(await outbound(), { said: complain, told: () => {} })(feed, hand);
    },
    alert: async (alert, { lend, signal }) => {
      const { sendMessages } = await import('@masar/server/jobs');
      while (!signal.aborted && (await sendMessages({ lend }, await outbound(), alert)) > 0);
    },
    join: async ({ lend, signal }) => {
      const { lookAside } = await import('@masar/server/jobs');
      await lookAside(lend, signal);
    },
  };
  return {
    skills: Object.fromEntries(only.map((kind) => [kind, all[kind]])),
    close: async () => out?.close(),
  };
}
