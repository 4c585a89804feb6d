import type { Archive } from './open.ts';

/** One change of the record, as the log has it: what was taken in, read again, corrected. */
export interface ArchiveChange {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  /** The story that was taken in, or null. */
  readonly story: string | null;
  /** Ids of the records that it touches; of a story that was taken in, none are listed. */
  readonly records: readonly string[];
}

/** Of users and of what they ask the desk with, the log is no reader's. */
const own = ['user', 'token'];

/** Changes of the record behind this number, oldest first. Numbers rise in the order in which changes are there to be seen. */
export async function changesAfter(archive: Archive, number: number, limit: number): Promise<ArchiveChange[]> {
  const rows = await archive.query<Omit<ArchiveChange, 'number' | 'at'> & { number: string; at: Date }>(
    `select number, at, who, what, detail ->> 'story' as story, array(
       select record_id where record_id is not null
       union select jsonb_array_elements_text(coalesce(detail::jsonb -> 'added', '[]') || coalesce(detail::jsonb -> 'withdrawn', '[]'))
       union select jsonb_array_elements_text(detail::jsonb -> 'records') where what = 'side'
       union select one ->> 'id' from jsonb_array_elements(coalesce(detail::jsonb -> 'changed', '[]')) as one
     ) as records
     from change where number > $1 and what <> all ($2) order by number limit $3`,
    [number, own, limit],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
}

/** What holds of an archive: the number of its newest change, and of the newest that a person made. */
export async function newestChanges(archive: Archive): Promise<{ readonly any: number; readonly byPerson: number }> {
  const [found] = await archive.query<{ any: string | null; person: string | null }>(
    `select (select max(number) from change) as any,
       greatest((select max(number) from change where record_id is not null), (select max(number) from change where what = 'side'),
         (select max(number) from change where what = 'outlet')) as person`,
  );
  return { any: Number(found?.any ?? 0), byPerson: Number(found?.person ?? 0) };
}
