import { type Bench, dead, type JobData, type JobKind } from './job.ts';

interface Called {
  readonly key: string;
  readonly data: JobData;
}

/** True where a job of this kind and key waits or is in hand, and where one of these data lies dead: that waits for a person. */
const isCalled = (kind: JobKind, key: string, data: string) =>
  `(exists (select from job.job where name = '${kind}' and state <= 'active' and singleton_key = ${key})
     or exists (select from job.job where name = '${dead}' and state = 'created' and source_name = '${kind}' and data @> ${data}))`;

/**
 * What is due and not called yet, by what knows when it is: feeds and messages by their own clock, the join by the log. The key is
 * what no two workers have in hand at once: of feeds their host, so that however many workers there are, it is asked by one.
 */
const due: Partial<Record<JobKind, string>> = {
  fetch: `select distinct on (host) host as key, jsonb_build_object('feed', url) as data
    from (select url, due, substring(url from '^[a-z]+://([^/?#]*)') as host from feed where not stopped and due <= now()) as one
    where not ${isCalled('fetch', 'host', `jsonb_build_object('feed', url)`)} order by host, due`,
  alert: `select alert as key, jsonb_build_object('alert', alert) as data from delivery
    where state = 'waiting' and due <= now() and not ${isCalled('alert', 'alert', `jsonb_build_object('alert', alert)`)} group by alert`,
  // As the desk does: ten times as long as it took, workers do other things.
  join: `select 'join' as key, '{}'::jsonb as data
    where (select max(number) from change) > coalesce((select number from looked), 0) and not ${isCalled('join', `'join'`, `'{}'`)}
      and not exists (select from job.job where name = 'join' and state = 'completed'
        and completed_on + greatest(10 * (completed_on - started_on), interval '2 seconds') > now())`,
};

/** Makes a job of each thing that is due, within a transaction; two that call at once make one. Gives the number of jobs. */
export async function callDue({ archive, boss, inside }: Bench, kinds: readonly JobKind[]): Promise<number> {
  let made = 0;
  for (const kind of kinds) {
    const sql = due[kind];
    if (sql === undefined) continue;
    const called = await archive.query<Called>(sql);
    if (called.length === 0) continue;
    const jobs = called.map(({ key, data }) => ({ data, singletonKey: key }));
    made += (await boss.insert(kind, jobs, { ...inside, returnId: true }))?.length ?? 0;
  }
  return made;
}
