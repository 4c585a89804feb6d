import type { Archive } from './open.ts';

/** What can be counted of an archive as it stands. */
export interface Gauges {
  readonly stories: number;
  readonly changes: number;
  /** Jobs by kind and state. */
  readonly jobs: readonly { readonly kind: string; readonly state: string; readonly count: number }[];
  /** Messages of alerts by state. */
  readonly messages: readonly { readonly state: string; readonly count: number }[];
  /** Feeds that are followed: seconds since the last item that was new, null where there was none, and failures in a row. */
  readonly feeds: readonly { readonly url: string; readonly silent: number | null; readonly failures: number }[];
}

export async function gauges(archive: Archive): Promise<Gauges> {
  const [counts] = await archive.query<{ stories: number; changes: number; jobs: string | null }>(
    `select (select count(*)::int from story) as stories, (select coalesce(max(number), 0)::int from change) as changes, to_regclass('job.job')::text as jobs`,
  );
  return {
    stories: counts?.stories ?? 0,
    changes: counts?.changes ?? 0,
    // The tables of jobs are made by the first that wants them.
    jobs:
      counts?.jobs == null
        ? []
        : await archive.query('select name as kind, state::text as state, count(*)::int as count from job.job group by 1, 2 order by 1, 2'),
    messages: await archive.query('select state, count(*)::int as count from delivery group by 1 order by 1'),
    feeds: await archive.query(
      'select url, extract(epoch from now() - newest)::float8 as silent, failures from feed where not stopped order by url',
    ),
  };
}
