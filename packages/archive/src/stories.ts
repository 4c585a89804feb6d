import type { Cue, Encounter, Span, Statement } from '@masar/shapes';
import type { Archive } from './open.ts';
import { conditionsIn, placeNow } from './record.ts';

/** A story of the archive, without its text. */
export interface StoryLine {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
  readonly lang: string;
  /** Records that hold. */
  readonly records: number;
}

/** A record as a page shows it in its place. Spans count UTF-16 units of the text. */
export interface PlacedRecord {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly act: string | null;
  readonly manner: string | null;
  readonly issues: readonly string[];
  /** EDTF. */
  readonly on: string | null;
  /** Of an encounter: gazetteer key or name. */
  readonly place: string | null;
  readonly rejected: boolean;
  readonly corrected: readonly string[];
  /** What is said, or the words that tell of a meeting. */
  readonly content: readonly Span[];
  /** What must be for what is said to hold; each inside the content. */
  readonly conditions: readonly Span[];
  readonly cue: Span | null;
  readonly speakerSpan: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

/** A story with its text and the records that stand in it, in the order of the text. */
export interface StoryWithRecords extends Omit<StoryLine, 'records'> {
  readonly text: string;
  readonly textHash: string;
  readonly records: readonly PlacedRecord[];
}

/** The archive's stories, newest first; of one day, by id. `skip` of them are passed over. What came in takes is there once, put together. */
export const stories = (archive: Archive, { limit, skip }: { readonly limit: number; readonly skip: number }): Promise<StoryLine[]> =>
  archive.query<StoryLine>(
    `select story.id, story.title, story.outlet, story.url, story.published::text as published, copy.lang,
       (select count(*)::int from record where record.story_id = story.id and not record.withdrawn and not record.rejected and record.became = '{}') as records
     from story join story_text as copy on copy.hash = story.text_hash where story.whole is null
     order by story.published desc nulls last, story.id desc limit $1 offset $2`,
    [limit, skip],
  );

/** The story that stands for the one whose id is $1: itself, or what it was put into as a take. */
const standing = `with recursive onward (id, whole) as (
    select id, whole from story where id = $1 union select next.id, next.whole from onward join story as next on next.id = onward.whole
  ) select id from onward where whole is null`;

/** The story of this id, of a take the one that it was put into, with every record that its text has, the rejected too; null where there is none. */
export async function storyOf(archive: Archive, id: string): Promise<StoryWithRecords | null> {
  const [story] = await archive.query<Omit<StoryWithRecords, 'records'>>(
    `select story.id, story.title, story.outlet, story.url, story.published::text as published, copy.lang, copy.body as text,
       story.text_hash as "textHash"
     from story join story_text as copy on copy.hash = story.text_hash where story.id = (${standing})`,
    [id],
  );
  if (story === undefined) return null;
  // By the text, not by the story: where two outlets carry one text its records are kept once, under the first.
  const records = await archive.query<
    Omit<PlacedRecord, 'content' | 'conditions' | 'cue' | 'speakerSpan' | 'confidence' | 'rule'> & { body: Body }
  >(
    `select record.id, record.kind, record.speaker, record.side, record.addressees, record.act, record.manner, record.issues,
       record.said_on as on, ${placeNow} as place, record.rejected, record.corrected, record.body
     from record join story on story.id = record.story_id
     where story.text_hash = $1 and not record.withdrawn and record.became = '{}' order by record.start, record.id`,
    [story.textHash],
  );
  return { ...story, records: records.map(({ body, ...record }) => ({ ...record, ...placeOf(body) })) };
}

type Body = Statement | Encounter;

function placeOf(body: Body): Pick<PlacedRecord, 'content' | 'conditions' | 'cue' | 'speakerSpan' | 'confidence' | 'rule'> {
  const rule = body.why.rule;
  if ('evidence' in body)
    return { content: body.evidence.map(bare), conditions: [], cue: null, speakerSpan: null, confidence: body.certainty, rule };
  return {
    content: body.content.map(bare),
    conditions: conditionsIn(body).map(bare),
    cue: bare(body.cue),
    speakerSpan: body.speakerSpan === null ? null : bare(body.speakerSpan),
    confidence: body.confidence,
    rule,
  };
}

const bare = ({ from, to }: Span | Cue): Span => ({ from, to });

/** One revision of an article, with its text. */
export interface StoryRevision {
  readonly id: string;
  /** 1 for the first. */
  readonly revision: number;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** When the archive took it in, ISO 8601. */
  readonly added: string;
  readonly text: string;
}

/** Every revision of the article that a story is one of, oldest first; the story alone where nothing tells that it has others. */
export async function revisionsOf(archive: Archive, id: string): Promise<StoryRevision[]> {
  const found = await archive.query<Omit<StoryRevision, 'added'> & { added: Date }>(
    `select other.id, other.revision, other.title, other.url, other.published::text as published, other.added, copy.body as text
     from story join story as other on other.id = story.id or other.identity = story.identity
       join story_text as copy on copy.hash = other.text_hash
     where story.id = $1 order by other.revision, other.id`,
    [id],
  );
  return found.map((one) => ({ ...one, added: one.added.toISOString() }));
}
