import type { Encounter, Statement } from '@masar/shapes';
import { unitCounter } from './anchor.ts';
import { type Copy, copiesOf } from './copies.ts';
import type { Archive } from './open.ts';
import { conditionQuotes, placeNow } from './record.ts';
import { type TakePlace, takesOf } from './takes.ts';

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
  /** What must be for it to hold, in its own words. */
  readonly conditions: readonly string[];
  readonly issues: readonly string[];
  readonly addressees: readonly string[];
  /** EDTF. */
  readonly on: string | null;
  /** Of an encounter: gazetteer key or name. */
  readonly place: string | null;
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
  /** Where its words lie in the take that they came in; null where the story came in one piece. */
  readonly take: RecordInTake | null;
  /** Stories of one text with its own, earliest first; none where there are no others. */
  readonly copies: readonly Copy[];
}

/** A record's words in a take. Spans count UTF-16 units. */
export interface RecordInTake {
  /** The take's own id. */
  readonly story: string;
  /** 1 for the first. */
  readonly number: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** The record of this id, or null. */
export async function show(archive: Archive, id: string): Promise<Shown | null> {
  const [row] = await archive.query<Omit<Shown, 'now' | 'standsFor' | 'take' | 'copies' | 'conditions'> & { body: Statement | Encounter }>(
    `select record.id, record.kind, record.quote, record.speaker, record.side, record.act, record.manner, record.issues,
       record.addressees, record.said_on as on, ${placeNow} as place, record.rejected, record.withdrawn, record.corrected, record.body,
       substr(story_text.body, greatest(record.start - 119, 1), least(record.start, 120)) as before,
       substr(story_text.body, record.stop + 1, 120) as after,
       story.id as story, story.title, story.outlet, story.url, story.published::text as published, story.text_hash as "textHash"
     from record join story on story.id = record.story_id join story_text on story_text.hash = story.text_hash where record.id = $1`,
    [id],
  );
  if (row === undefined) return null;
  const { body, ...found } = row;
  const [onward] = await archive.query<{ now: string[]; from: string[] }>(
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
  const takes = await takesOf(archive, found.story);
  return {
    ...found,
    conditions: conditionQuotes(body, found.quote),
    now: onward?.now ?? [id],
    standsFor: onward?.from ?? [],
    take: takes.length === 0 ? null : await inTake(archive, id, takes),
    copies: await copiesOf(archive, takes[0]?.id ?? found.story),
  };
}

async function inTake(archive: Archive, record: string, takes: readonly TakePlace[]): Promise<RecordInTake | null> {
  const [place] = await archive.query<{ start: number; stop: number; text: string }>(
    `select record.start, record.stop, copy.body as text from record join story on story.id = record.story_id
     join story_text as copy on copy.hash = story.text_hash where record.id = $1`,
    [record],
  );
  if (place === undefined) return null;
  const units = unitCounter(place.text);
  const [from, to] = [units(place.start), units(place.stop)];
  const at = takes.findIndex((take) => take.from <= from && to <= take.to);
  const take = takes[at];
  return take === undefined ? null : { story: take.id, number: at + 1, of: takes.length, from: from - take.from, to: to - take.from };
}

/** A story as it came in, with what it is a part or a copy of. */
export interface ShownStory {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** 1 for the first. */
  readonly revision: number;
  /** The story that it was put into, where it is a take of one. */
  readonly whole: string | null;
  /** The takes that it was put together from, in order. */
  readonly takes: readonly TakePlace[];
  /** Stories of one text with it, itself among them, earliest first; none where there are no others. */
  readonly copies: readonly Copy[];
  readonly textHash: string;
}

/** The story of this id, or null. */
export async function showStory(archive: Archive, id: string): Promise<ShownStory | null> {
  const [found] = await archive.query<Omit<ShownStory, 'takes' | 'copies'>>(
    'select id, title, outlet, url, published::text as published, revision, whole, text_hash as "textHash" from story where id = $1',
    [id],
  );
  if (found === undefined) return null;
  const takes = await takesOf(archive, id);
  return { ...found, takes, copies: await copiesOf(archive, takes[0]?.id ?? id) };
}
