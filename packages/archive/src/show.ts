import type { Archive } from './open.ts';

/** A record with the words around it. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly act: string | null;
  readonly manner: string | null;
  readonly issues: readonly string[];
  readonly addressees: readonly string[];
  readonly rejected: boolean;
  /** True: the newest reading does not have it. */
  readonly withdrawn: boolean;
  /** What a person has set. */
  readonly corrected: readonly string[];
  /** Where its id leads now: to itself; to what it was merged into; to the parts that it was split into. */
  readonly now: readonly string[];
  /** Ids of others that lead here. */
  readonly standsFor: readonly string[];
  readonly story: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly textHash: string;
}

/** The record of this id, or null. */
export async function show(archive: Archive, id: string): Promise<Shown | null> {
  const [found] = await archive.query<Omit<Shown, 'now' | 'standsFor'>>(
    `select record.id, record.kind, record.quote, record.speaker, record.side, record.act, record.manner, record.issues,
       record.addressees, record.rejected, record.withdrawn, record.corrected,
       substr(story_text.body, greatest(record.start - 119, 1), least(record.start, 120)) as before,
       substr(story_text.body, record.stop + 1, 120) as after,
       story.id as story, story.title, story.outlet, story.url, story.published::text as published, story.text_hash as "textHash"
     from record join story on story.id = record.story_id join story_text on story_text.hash = story.text_hash where record.id = $1`,
    [id],
  );
  if (found === undefined) return null;
  const [row] = await archive.query<{ now: string[]; from: string[] }>(
    `with recursive onward (id, became) as (
       select id, became from record where id = $1
       union select next.id, next.became from onward join record as next on next.id = any (onward.became)
     ), back (id) as (
       select id from record where became @> array[$1] and became <> '{}'
       union select record.id from back join record on record.became @> array[back.id] and record.became <> '{}'
     )
     select (select array_agg(id order by id) from onward where became = '{}') as now,
       (select coalesce(array_agg(id order by id), '{}') from back) as from`,
    [id],
  );
  return { ...found, now: row?.now ?? [id], standsFor: row?.from ?? [] };
}
