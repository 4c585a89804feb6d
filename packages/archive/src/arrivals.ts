import type { Archive } from './open.ts';
import { conditions, type Hit, type Query } from './search.ts';

/** A record with when it was taken in or last corrected, ISO 8601. */
export interface Arrival extends Hit {
  readonly taken: string;
}

/** The records that were taken in last of those that a query finds, the newest first. */
export async function arrivals(archive: Archive, query: Omit<Query, 'after'>): Promise<Arrival[]> {
  const { tests, values } = await conditions(archive, query);
  const rows = await archive.query<Hit & { taken: Date }>(
    `select record.id, record.kind, record.story_id as story, record.quote, record.speaker, record.side, record.act,
       story.published::text as published, story.outlet, story.title,
       greatest(story.added, (select max(at) from change where record_id = record.id)) as taken
     from record join story on story.id = record.story_id
     where ${tests.join(' and ')} order by story.added desc, record.id limit ${query.limit}`,
    values,
  );
  return rows.map((row) => ({ ...row, taken: row.taken.toISOString() }));
}
