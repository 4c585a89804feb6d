import { type Addition, addAll } from './add.ts';
import { type Bench, type Hand, heartbeat, type JobKind, jobKinds, type Skills, type Taken } from './job.ts';
import type { Archive } from './open.ts';
import { reread, text as textOf } from './reread.ts';

/** How long a worker goes on: until it is told to stop; until no job is left; until there is none that it could do now. */
export type Until = 'stopped' | 'empty' | 'idle';

/** Jobs that are read at a time, and jobs of a kind that wait for others which a worker has in hand. */
const batch = 50;
const hands = 4;
/** Milliseconds that a worker without work waits before it looks again. */
const pause = 500;
/** Milliseconds after which a worker looks whether jobs of others have run out of time, and what has come due. */
const watch = 5000;
const call = 1000;

/** Does jobs until it is told to stop, or as long as `until` tells; `callDue` makes jobs of what is due. Gives the number of jobs done. */
export async function work(
  bench: Bench,
  skills: Skills,
  { signal, until = 'stopped' }: { readonly signal: AbortSignal; readonly until?: Until },
  callDue: (kinds: readonly JobKind[]) => Promise<number>,
): Promise<number> {
  const kinds = jobKinds.filter((kind) => skills[kind] !== undefined);
  const inHand = new Map<Promise<void>, JobKind>();
  let [done, watched, called] = [0, 0, 0];
  /** Why the end of a job could not be noted. */
  let broken: Error | null = null;
  const begin = async (kind: 'fetch' | 'alert' | 'join'): Promise<number> => {
    const free = (kind === 'join' ? 1 : hands) - [...inHand.values()].filter((one) => one === kind).length;
    const jobs: Taken[] = free > 0 ? await bench.boss.fetch(kind, { batchSize: free }) : [];
    for (const job of jobs) {
      const run = handle(bench, skills, kind, job, signal)
        .catch((error: Error) => {
          broken = error;
        })
        .then(() => {
          inHand.delete(run);
          done++;
          // What waited for this one, the next feed of its host, may begin at once.
          called = 0;
        });
      inHand.set(run, kind);
    }
    return jobs.length;
  };
  const isOver = async (): Promise<boolean> =>
    until !== 'stopped' && inHand.size === 0 && (await callDue(kinds)) === 0 && (until === 'idle' || (await left(bench, kinds)) === 0);
  while (!signal.aborted) {
    const fault = bench.fault() ?? broken;
    if (fault !== null) throw fault;
    if (Date.now() - watched > watch) {
      await bench.boss.supervise();
      watched = Date.now();
    }
    if (Date.now() - called > call) {
      called = Date.now();
      await callDue(kinds);
    }
    let now = 0;
    for (const kind of kinds) {
      if (signal.aborted) break;
      if (kind === 'read' || kind === 'reread') {
        const read = await some(bench, kind, skills);
        done += read;
        now += read;
      } else now += await begin(kind);
    }
    if (now > 0) continue;
    if (await isOver()) break;
    await Promise.race([rest(signal), ...inHand.keys()]);
  }
  await Promise.all(inHand.keys());
  return done;
}

/** Does one job that waits for others, with a sign of life now and then. */
async function handle(
  { archive, boss, alone, inside }: Bench,
  skills: Skills,
  kind: JobKind,
  job: Taken,
  stop: AbortSignal,
): Promise<void> {
  const lapsed = new AbortController();
  const hand: Hand = {
    signal: AbortSignal.any([stop, lapsed.signal]),
    lend: (task) => alone(() => task(archive)),
    together: (task) =>
      alone(() =>
        archive.together(async () => {
          if (!isOurs(await boss.touch(kind, job, inside))) {
            lapsed.abort();
            throw new Error('the job was taken up by another worker');
          }
          return task(archive);
        }),
      ),
  };
  const sign = setInterval(
    () =>
      boss.touch(kind, job).then(
        (answer) => isOurs(answer) || lapsed.abort(),
        () => lapsed.abort(),
      ),
    (heartbeat * 1000) / 3,
  );
  try {
    if (kind === 'fetch') await skills.fetch?.(job.data.feed ?? '', hand);
    else if (kind === 'alert') await skills.alert?.(job.data.alert ?? '', hand);
    else await skills.join?.(hand);
    clearInterval(sign);
    await boss.complete(kind, job);
  } catch (error) {
    clearInterval(sign);
    await boss.fail(kind, job, { message: (error as Error).message });
  }
}

/** What pg-boss answers says how many jobs it found in this attempt; its types do not. */
const isOurs = (answer: object): boolean => 'affected' in answer && answer.affected === 1;

/** Does some jobs that work here alone; where one of them fails, each by itself. Gives how many there were. */
async function some(bench: Bench, kind: 'read' | 'reread', skills: Skills): Promise<number> {
  const jobs: Taken[] = await bench.boss.fetch(kind, { batchSize: batch });
  if (jobs.length === 0) return 0;
  try {
    await doAll(bench, kind, jobs, skills);
  } catch {
    for (const job of jobs) {
      try {
        await doAll(bench, kind, [job], skills);
      } catch (error) {
        await bench.boss.fail(kind, job.id, { message: (error as Error).message });
      }
    }
  }
  return jobs.length;
}

/** Does jobs as one transaction with the note that they are done: all or none. */
const doAll = ({ archive, boss, alone, inside }: Bench, kind: 'read' | 'reread', jobs: readonly Taken[], skills: Skills) =>
  alone(() =>
    archive.together(async () => {
      await (kind === 'read' ? readAll(archive, jobs, skills) : rereadAll(archive, jobs, skills));
      await boss.complete(
        kind,
        jobs.map(({ id }) => id),
        null,
        inside,
      );
    }),
  );

async function left({ archive, alone }: Bench, kinds: readonly JobKind[]): Promise<number> {
  const [row] = await alone(() =>
    archive.query<{ jobs: number }>(
      `select count(*)::int as jobs from job.job where name = any ($1) and state in ('created', 'retry', 'active')`,
      [kinds],
    ),
  );
  return row?.jobs ?? 0;
}

/** Waits for the pause, or less where `signal` says stop. */
const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, pause);
    signal.addEventListener('abort', end);
  });

async function readAll(archive: Archive, jobs: readonly Taken[], { read }: Skills): Promise<void> {
  const rows = await archive.query<{ hash: string; bytes: Buffer }>('select hash, bytes from source where hash = any ($1)', [
    jobs.map(({ data }) => data.source),
  ]);
  const bytes = new Map(rows.map((row) => [row.hash, row.bytes]));
  const additions: Addition[] = [];
  for (const { data } of jobs) {
    const found = bytes.get(data.source ?? '');
    if (found === undefined) throw new Error(`the archive has no bytes ${data.source?.slice(0, 12)}`);
    additions.push(...((await read?.({ bytes: found, name: data.name ?? null })) ?? []));
  }
  await addAll(archive, additions);
}

async function rereadAll(archive: Archive, jobs: readonly Taken[], skills: Skills): Promise<void> {
  for (const { data } of jobs) {
    const found = await textOf(archive, data.text ?? '');
    if (found !== null && skills.reread !== undefined) await reread(archive, await skills.reread(found));
  }
}
