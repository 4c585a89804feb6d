import type { Archive } from './open.ts';
import type { Hit } from './search.ts';

/** A record that nobody has looked at, with how sure its reading is, 0 to 1. */
export interface Doubtful extends Hit {
  readonly confidence: number;
  readonly rule: string;
}

/** The records that were read with the least confidence and that no person has set, rejected or accepted; and how many there are. */
export async function doubtful(
  archive: Archive,
  limit: number,
): Promise<{ readonly count: number; readonly records: readonly Doubtful[] }> {
  const open = `not record.withdrawn and not record.rejected and record.corrected = '{}' and record.became = '{}'`;
  const [{ count = '0' } = {}] = await archive.query<{ count: string }>(`select count(*) as count from record where ${open}`);
  const records = await archive.query<Doubtful>(
    `select record.id, record.kind, record.story_id as story, record.quote, record.speaker, record.side, record.act,
       story.published::text as published, story.outlet, story.title,
       coalesce(record.body ->> 'confidence', record.body ->> 'certainty')::float8 as confidence, record.body #>> '{why,rule}' as rule
     from record join story on story.id = record.story_id where ${open}
     order by coalesce(record.body ->> 'confidence', record.body ->> 'certainty')::float8, record.id limit $1`,
    [limit],
  );
  return { count: Number(count), records };
}
