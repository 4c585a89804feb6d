import { type Job, PgBoss } from 'pg-boss';
import { type Addition, addAll } from './add.ts';
import { sha256 } from './anchor.ts';
import type { Archive } from './open.ts';
import { type Rereading, reread, type Text, text as textOf } from './reread.ts';

/** What is to be done: bytes read for the first time, a text read again. */
const kinds = ['read', 'reread'] as const;
type Kind = (typeof kinds)[number];
/** Where jobs lie that failed as often as they may. */
const dead = 'dead';
/** Jobs that a worker takes at a time. */
const batch = 25;
/** Milliseconds that a worker without work waits before it looks again. */
const pause = 500;
/** Milliseconds after which a worker looks whether jobs of others have run out of time. */
const watch = 5000;

/** What is kept to be read later: the bytes as they came. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** What a worker can do; both may throw, and the job is tried again. */
export interface Skills {
  readonly read: (received: Received) => readonly Addition[];
  readonly reread: (text: Text) => Rereading;
}

/** Jobs of one kind by state, and those that no worker will take again, with the reason. */
export interface Queues {
  readonly counts: readonly { readonly kind: string; readonly state: string; readonly jobs: number }[];
  readonly dead: readonly { readonly id: string; readonly data: object; readonly reason: string | null }[];
}

/** The jobs of an archive, on its connection. */
export interface Jobs {
  /** Keeps bytes and the job to read them, both or neither. */
  readonly readLater: (received: readonly Received[]) => Promise<void>;
  /** A job for each text of the archive. Gives their number. */
  readonly rereadLater: () => Promise<number>;
  /** Works until `signal` says stop, or there is no job left where `untilEmpty`. Gives the number of jobs done. */
  readonly work: (skills: Skills, how: { readonly signal: AbortSignal; readonly untilEmpty?: boolean }) => Promise<number>;
  readonly queues: () => Promise<Queues>;
  /** Gives dead jobs back to the workers. Gives their number. */
  readonly revive: () => Promise<number>;
  readonly close: () => Promise<void>;
}

interface Data {
  readonly source?: string;
  readonly name?: string | null;
  readonly text?: string;
}

/** Opens the jobs of an archive; makes their tables, in the schema `job`, where they are missing. */
export async function openJobs(archive: Archive): Promise<Jobs> {
  const inside = { executeSql: async (sql: string, values?: unknown[]) => ({ rows: await archive.query(sql, values) }) };
  // One connection: what pg-boss does by itself waits while a transaction of ours runs.
  let before: Promise<unknown> = Promise.resolve();
  const alone = <T>(task: () => Promise<T>): Promise<T> => {
    const run = before.then(task);
    before = run.catch(() => {});
    return run;
  };
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => alone(() => inside.executeSql(sql, values)) },
    schema: 'job',
    supervise: false,
    schedule: false,
  });
  let fault: Error | null = null;
  boss.on('error', (error) => {
    fault = error;
  });
  await boss.start();
  await boss.createQueue(dead);
  for (const kind of kinds)
    await boss.createQueue(kind, { deadLetter: dead, retryLimit: 3, retryDelay: 2, retryBackoff: true, expireInSeconds: 120 });
  const together = <T>(task: () => Promise<T>) => alone(() => archive.together(task));
  const options = { db: inside };

  /** Does jobs as one transaction with the note that they are done: all or none. */
  const doAll = (kind: Kind, jobs: readonly Job<Data>[], skills: Skills) =>
    together(async () => {
      await (kind === 'read' ? readAll(archive, jobs, skills) : rereadAll(archive, jobs, skills));
      await boss.complete(
        kind,
        jobs.map(({ id }) => id),
        null,
        options,
      );
    });

  /** Does some jobs of a kind; where one of them fails, each by itself. Gives how many there were. */
  const some = async (kind: Kind, skills: Skills): Promise<number> => {
    const jobs = await boss.fetch<Data>(kind, { batchSize: batch });
    if (jobs.length === 0) return 0;
    try {
      await doAll(kind, jobs, skills);
    } catch {
      for (const job of jobs) {
        try {
          await doAll(kind, [job], skills);
        } catch (error) {
          await boss.fail(kind, job.id, { message: (error as Error).message });
        }
      }
    }
    return jobs.length;
  };

  const left = async (): Promise<number> => {
    const [row] = await alone(() =>
      archive.query<{ jobs: number }>(
        `select count(*)::int as jobs from job.job where name = any ($1) and state in ('created', 'retry', 'active')`,
        [kinds],
      ),
    );
    return row?.jobs ?? 0;
  };

  return {
    readLater: (received) =>
      together(async () => {
        const sources = received.map(({ bytes, name }) => ({ hash: sha256(bytes), bytes: Buffer.from(bytes), name }));
        sources.sort((a, b) => (a.hash < b.hash ? -1 : 1));
        await archive.query(
          'insert into source (hash, bytes, name) select * from unnest($1::text[], $2::bytea[], $3::text[]) on conflict do nothing',
          (['hash', 'bytes', 'name'] as const).map((column) => sources.map((one) => one[column])),
        );
        await boss.insert(
          'read',
          sources.map(({ hash, name }) => ({ data: { source: hash, name } })),
          options,
        );
      }),
    rereadLater: () =>
      together(async () => {
        const texts = await archive.query<{ hash: string }>('select hash from story_text order by hash');
        await boss.insert(
          'reread',
          texts.map(({ hash }) => ({ data: { text: hash } })),
          options,
        );
        return texts.length;
      }),
    work: async (skills, { signal, untilEmpty = false }) => {
      let done = 0;
      let watched = 0;
      while (!signal.aborted) {
        if (fault !== null) throw fault;
        if (Date.now() - watched > watch) {
          await boss.supervise();
          watched = Date.now();
        }
        let now = 0;
        for (const kind of kinds) if (!signal.aborted) now += await some(kind, skills);
        done += now;
        if (now > 0) continue;
        if (untilEmpty && (await left()) === 0) break;
        await rest(signal);
      }
      return done;
    },
    queues: () =>
      alone(async () => ({
        counts: await archive.query<Queues['counts'][number]>(
          `select name as kind, state::text as state, count(*)::int as jobs from job.job where name = any ($1) group by 1, 2 order by 1, 2`,
          [kinds],
        ),
        dead: await archive.query<Queues['dead'][number]>(
          `select id::text as id, data, output ->> 'message' as reason from job.job where name = $1 and state = 'created' order by created_on, id`,
          [dead],
        ),
      })),
    revive: () => boss.redrive(dead),
    close: () => boss.stop({ graceful: false }),
  };
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

async function readAll(archive: Archive, jobs: readonly Job<Data>[], { read }: Skills): Promise<void> {
  const rows = await archive.query<{ hash: string; bytes: Buffer }>('select hash, bytes from source where hash = any ($1)', [
    jobs.map(({ data }) => data.source),
  ]);
  const bytes = new Map(rows.map((row) => [row.hash, row.bytes]));
  const additions = jobs.flatMap(({ data: { source = '', name = null } }) => {
    const found = bytes.get(source);
    if (found === undefined) throw new Error(`the archive has no bytes ${source.slice(0, 12)}`);
    return read({ bytes: found, name });
  });
  await addAll(archive, additions);
}

async function rereadAll(archive: Archive, jobs: readonly Job<Data>[], skills: Skills): Promise<void> {
  for (const { data } of jobs) {
    const found = await textOf(archive, data.text ?? '');
    if (found !== null) await reread(archive, skills.reread(found));
  }
}
