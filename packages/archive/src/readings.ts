import type { Reading } from '@masar/shapes';
import { type AsCorrected, type Held, withDeeds } from './as-corrected.ts';
import { columns } from './column.ts';
import type { Archive } from './open.ts';

/** What was read in a story, with what readers have set in it. */
export interface StoryReading extends AsCorrected {
  readonly story: string;
}

/** A story's newest reading and its records as the archive hands them on, JSON still: opened by `readingOf`, wherever there is time for it. */
export interface PackedReading {
  readonly story: string;
  readonly hash: string;
  readonly text: string;
  readonly body: string;
  readonly records: string;
}

/** Ids of the `limit` newest stories that were read, oldest first. */
export async function newestStories(archive: Archive, limit: number): Promise<string[]> {
  const rows = await archive.query<{ id: string }>(
    `select id from (
       select id, published from story
       where whole is null and exists (select 1 from reading where reading.text_hash = story.text_hash)
       order by published desc nulls last, id desc limit $1
     ) as latest order by published nulls first, id`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** The newest reading of each of these stories, in their order. */
export const packedReadings = (archive: Archive, stories: readonly string[]): Promise<PackedReading[]> =>
  archive.query<PackedReading>(
    `select story.id as story, copy.hash, copy.body as text, reading.body::text as body, coalesce(mine.records, '[]')::text as records
     from unnest($1::text[]) with ordinality as wanted (id, place) join story on story.id = wanted.id
     join story_text as copy on copy.hash = story.text_hash
     join lateral (select body from reading where text_hash = story.text_hash order by made desc limit 1) as reading on true
     left join lateral (select json_agg(json_build_object('id', record.id, 'kind', record.kind, 'rejected', record.rejected,
         'corrected', record.corrected, 'became', record.became, 'speaker', record.speaker, 'side', record.side,
         'addressees', record.addressees, 'act', record.act, 'on', record.said_on, 'place', record.place, 'set', case when record.corrected <> '{}' then
           to_char(coalesce((select max(at) from change where change.record_id = record.id and what = 'correct'), other.added)
             at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') end, 'issues', record.issues, 'body', record.body)) as records
       from record join story as other on other.id = record.story_id
       where other.text_hash = story.text_hash and not record.withdrawn) as mine on true
     order by wanted.place`,
    [stories],
  );

/** Opens a reading. What readers have corrected, merged and split is so in it; what they rejected is not in it. */
export function readingOf({ story, hash, text, body, records }: PackedReading): StoryReading {
  const read = JSON.parse(body) as Reading;
  // A reading that an earlier reader made holds no conditions of statements.
  const statements = read.statements.map((one) => (one.conditions === undefined ? { ...one, conditions: [] } : one));
  return { story, ...withDeeds({ ...read, statements, story: { ...read.story, text } }, hash, JSON.parse(records) as Held[]) };
}

/**
 * Stories that came in, or of whose records something changed, behind the change `number`, and those read anew since `since`, ISO
 * 8601: a reading that changes no record is not in the log.
 */
export async function storiesChanged(
  archive: Archive,
  { number, since }: { readonly number: number; readonly since: string },
): Promise<string[]> {
  const rows = await archive.query<{ id: string }>(
    `with touched as (
       select text_hash from story where id = any (array(select detail ->> 'story' from change where number > $1 and what = 'add'))
       union select story.text_hash from record join story on story.id = record.story_id
         where record.id = any (array(select record_id from change where number > $1 and record_id is not null))
       union select detail ->> 'text' from change where number > $1 and what = 'reread'
       union select text_hash from reading where made > $2::timestamptz
     )
     select id from story where text_hash in (select text_hash from touched)`,
    [number, since],
  );
  return rows.map(({ id }) => id);
}

/** The newest reading of each of the `limit` newest stories, oldest story first. */
export async function* readings(archive: Archive, limit: number): AsyncGenerator<StoryReading> {
  const all = await newestStories(archive, limit);
  for (let at = 0; at < all.length; at += 100)
    for (const one of await packedReadings(archive, all.slice(at, at + 100))) yield readingOf(one);
}

interface Kept {
  readonly text: string;
  readonly published: string | null;
  readonly reader: string;
  readonly reading: Reading;
}

/** Keeps what one version of engine and pack read in texts, whole; the first reading of a version stands. */
export const keepReadings = (archive: Archive, readings: readonly Kept[]) => {
  const rows = [...readings]
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ reading, ...one }) => ({ ...one, body: JSON.stringify({ ...reading, story: { ...reading.story, text: undefined } }) }));
  return archive.query(
    `insert into reading (text_hash, published, reader, body)
     select text, published::date, reader, body
     from unnest($1::text[], $2::text[], $3::text[], $4::json[]) as one (text, published, reader, body) on conflict do nothing`,
    columns(rows, { text: 'text', published: 'text', reader: 'text', body: 'json' }),
  );
};
