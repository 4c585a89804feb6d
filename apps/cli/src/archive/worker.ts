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
  const closes: Outbound[] = [];
  const outbound = once(async () => {
    const out = (await import('./outward.ts')).openOut({ internal });
    closes.push(out);
    return out;
  });
  const adding = once(() => import('./additions.ts'));
  const rereading = once(() => import('./rereading.ts'));
  const desk = once(() => import('@masar/server/jobs'));
  const all: Required<Skills> = {
    read: async ({ bytes, name }) => {
      const additions: Addition[] = [];
      for await (const addition of (await adding()).additionsOf(bytes, name ?? 'received')) additions.push(addition);
      return additions;
    },
    reread: async (text) => (await rereading()).readAgain(text),
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
  return {
    skills: Object.fromEntries(only.map((kind) => [kind, all[kind]])),
    close: async () => void (await Promise.all(closes.map((out) => out.close()))),
  };
}

/** Loads a thing when it is first asked for, and gives the same from then on. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
