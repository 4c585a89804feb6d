import { retryMessages } from './alerts.ts';
import { sha256 } from './anchor.ts';
import { callDue } from './due.ts';
import { type Bench, dead, heartbeat, jobKinds, type Received, type Skills } from './job.ts';
import type { Archive } from './open.ts';
import { type Until, work } from './worker.ts';

/** Jobs of one kind by state, and those that no worker will take again, with the reason. */
export interface Queues {
  readonly counts: readonly { readonly kind: string; readonly state: string; readonly jobs: number }[];
  readonly dead: readonly { readonly id: string; readonly kind: string; readonly data: object; readonly reason: string | null }[];
}

/** The jobs of an archive, on its connection: while they are open, the archive is theirs. */
export interface Jobs {
  /** Keeps bytes and the job to read them, both or neither. */
  readonly readLater: (received: readonly Received[]) => Promise<void>;
  /** A job for each text of the archive. Gives their number. */
  readonly rereadLater: () => Promise<number>;
  /** Works until `signal` says stop, or as long as `until` tells. Gives the number of jobs done. */
  readonly work: (skills: Skills, how: { readonly signal: AbortSignal; readonly until?: Until }) => Promise<number>;
  readonly queues: () => Promise<Queues>;
  /** Gives dead jobs back to the workers, and messages that were given up. Gives their number. */
  readonly revive: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Seconds between two looks for jobs whose worker is gone, whichever worker looks. */
const monitored = 10;
/** Seconds that a job may wait, and lie dead: ten years. It would be deleted after two weeks. */
const forever = 315_360_000;
/** How often and how late jobs are tried again: those that work here alone within seconds, those that ask others within minutes. */
const here = { deadLetter: dead, retryLimit: 3, retryDelay: 2, retryBackoff: true, expireInSeconds: 120, retentionSeconds: forever };
const abroad = { ...here, retryDelay: 60, expireInSeconds: 1800, heartbeatSeconds: heartbeat, policy: 'exclusive' } as const;

/** Opens the jobs of an archive; makes their tables, in the schema `job`, where they are missing. */
export async function openJobs(archive: Archive): Promise<Jobs> {
  const inside = { db: { executeSql: async (sql: string, values?: unknown[]) => ({ rows: await archive.query(sql, values) }) } };
  let before: Promise<unknown> = Promise.resolve();
  const alone: Bench['alone'] = (task) => {
    const run = before.then(task);
    before = run.catch(() => {});
    return run;
  };
  // Loaded for who has to do with jobs: it takes longer to load than a search to run.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => alone(() => inside.db.executeSql(sql, values)) },
    schema: 'job',
    supervise: false,
    monitorIntervalSeconds: monitored,
    schedule: false,
  });
  let fault: Error | null = null;
  boss.on('error', (error) => {
    fault = error;
  });
  await boss.start();
  await boss.createQueue(dead, { retentionSeconds: forever });
  for (const kind of jobKinds) await boss.createQueue(kind, kind === 'read' || kind === 'reread' ? here : abroad);
  const together = <T>(task: () => Promise<T>) => alone(() => archive.together(task));
  const bench: Bench = { archive, boss, alone, inside, fault: () => fault };

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
          inside,
        );
      }),
    rereadLater: () =>
      together(async () => {
        const texts = await archive.query<{ hash: string }>('select hash from story_text order by hash');
        await boss.insert(
          'reread',
          texts.map(({ hash }) => ({ data: { text: hash } })),
          inside,
        );
        return texts.length;
      }),
    work: (skills, how) => work(bench, skills, how, (kinds) => together(() => callDue(bench, kinds))),
    queues: () => alone(() => queuesOf(archive)),
    revive: async () => {
      const messages = await alone(() => retryMessages(archive));
      return messages + (await boss.redrive(dead));
    },
    close: () => boss.stop({ graceful: false }),
  };
}

async function queuesOf(archive: Archive): Promise<Queues> {
  return {
    counts: await archive.query<Queues['counts'][number]>(
      `select name as kind, state::text as state, count(*)::int as jobs from job.job where name = any ($1) group by 1, 2 order by 1, 2`,
      [jobKinds],
    ),
    dead: await archive.query<Queues['dead'][number]>(
      `select id::text as id, source_name as kind, data, coalesce(source_output ->> 'message', source_output #>> '{value,message}') as reason
       from job.job where name = $1 and state = 'created'
       union all select alert || '/' || moment, 'message', jsonb_build_object('alert', name, 'url', url), fault
         from delivery join alert on alert.id = delivery.alert where state = 'dead'
       order by kind, id`,
      [dead],
    ),
  };
}

/** Jobs that no worker will take again and messages that were given up: they wait for a person. */
export async function deadJobs(archive: Archive): Promise<number> {
  // The tables of jobs are made by the first that wants them.
  const [made] = await archive.query<{ is: boolean }>(`select to_regclass('job.job') is not null as is`);
  const [row] = await archive.query<{ dead: number }>(
    `select (select count(*)::int from delivery where state = 'dead')
       ${made?.is ? `+ (select count(*)::int from job.job where name = '${dead}' and state = 'created')` : ''} as dead`,
  );
  return row?.dead ?? 0;
}
