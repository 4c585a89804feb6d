import type { Encounter, Statement } from '@masar/shapes';
import type { Archive } from './open.ts';
import { conditionQuotes } from './record.ts';

/** A record with its place and its story, as it is handed on. */
export interface Exported {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly quote: string;
  /** First character and the one behind the last, counted in Unicode code points of the text. */
  readonly start: number;
  readonly stop: number;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly act: string | null;
  readonly manner: string | null;
  /** Of a statement; null for an encounter. */
  readonly modality: string | null;
  /** Of a statement: what must be for it to hold, in its own words. */
  readonly conditions: readonly string[];
  readonly issues: readonly string[];
  /** EDTF. */
  readonly on: string | null;
  /** Where an encounter is held, as the copy names it; where a reader has set it, a gazetteer key or what he wrote. */
  readonly place: string | null;
  /** What a person has set. */
  readonly corrected: readonly string[];
  readonly story: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string;
  readonly before: string;
  readonly after: string;
  readonly textHash: string;
}

const exported = `select record.id, record.kind, record.quote, record.start, record.stop, record.speaker, record.side, record.addressees,
    record.act, record.manner, record.body->>'modality' as modality, record.issues, record.said_on as on,
    case when 'place' = any (record.corrected) then record.place else record.body#>>'{place,name}' end as place, record.corrected, record.body, story.id as story, story.title, story.outlet, story.url,
    story.published::text as published, copy.lang, substr(copy.body, greatest(record.start - 31, 1), least(record.start, 32)) as before,
    substr(copy.body, record.stop + 1, 32) as after, story.text_hash as "textHash"
  from record join story on story.id = record.story_id join story_text as copy on copy.hash = story.text_hash`;

type Row = Omit<Exported, 'conditions'> & { readonly body: Statement | Encounter };

const exportedOf = ({ body, ...row }: Row): Exported => ({ ...row, conditions: conditionQuotes(body, row.quote) });

/** The records of these ids, whether they hold or not. */
export const recordsOf = async (archive: Archive, ids: readonly string[]): Promise<Exported[]> =>
  (await archive.query<Row>(`${exported} where record.id = any ($1)`, [ids])).map(exportedOf);

/** The records that hold (not rejected, not withdrawn, none in their place) of the stories behind `after` in the order of ids, `limit` stories at a time; `next` is null behind the last story. */
export async function recordsOfStories(
  archive: Archive,
  after: string,
  limit: number,
): Promise<{ readonly stories: readonly (readonly Exported[])[]; readonly next: string | null }> {
  const ids = (await archive.query<{ id: string }>('select id from story where id > $1 order by id limit $2', [after, limit])).map(
    ({ id }) => id,
  );
  const found = await archive.query<Row>(
    `${exported} where story.id = any ($1) and not record.rejected and not record.withdrawn and record.became = '{}'
     order by record.start, record.id`,
    [ids],
  );
  const byStory = new Map<string, Exported[]>(ids.map((id) => [id, []]));
  for (const record of found) byStory.get(record.story)?.push(exportedOf(record));
  return { stories: [...byStory.values()].filter((some) => some.length > 0), next: ids.length < limit ? null : (ids.at(-1) ?? null) };
}

/** The records that hold, a story at a time, in the order of the stories' ids and then of the text. The same archive gives the same list. */
export async function* records(archive: Archive): AsyncGenerator<readonly Exported[]> {
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<typeof recordsOfStories>> = await recordsOfStories(archive, after, 100);
    yield* page.stories;
    after = page.next;
  }
}
