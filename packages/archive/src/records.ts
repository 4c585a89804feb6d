import type { Archive } from './open.ts';

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
  readonly issues: readonly string[];
  /** EDTF. */
  readonly on: string | null;
  /** What a person has set. */
  readonly corrected: readonly string[];
  readonly story: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly before: string;
  readonly after: string;
  readonly textHash: string;
}

const exported = `select record.id, record.kind, record.quote, record.start, record.stop, record.speaker, record.side, record.addressees,
    record.act, record.manner, record.issues, record.said_on as on, record.corrected, story.id as story, story.title, story.outlet, story.url,
    story.published::text as published, substr(copy.body, greatest(record.start - 31, 1), least(record.start, 32)) as before,
    substr(copy.body, record.stop + 1, 32) as after, story.text_hash as "textHash"
  from record join story on story.id = record.story_id join story_text as copy on copy.hash = story.text_hash`;

/** Records that hold, in the order of ids: `limit` of them behind this id. None that was rejected or withdrawn. */
export const recordsAfter = (archive: Archive, after: string, limit: number): Promise<Exported[]> =>
  archive.query<Exported>(`${exported} where record.id > $1 and not record.rejected and not record.withdrawn order by record.id limit $2`, [
    after,
    limit,
  ]);

/** The records of these ids, whether they hold or not. */
export const recordsOf = (archive: Archive, ids: readonly string[]): Promise<Exported[]> =>
  archive.query<Exported>(`${exported} where record.id = any ($1)`, [ids]);

/** Every record that holds, in the order of ids. The same archive gives the same list. */
export async function* records(archive: Archive): AsyncGenerator<Exported> {
  let last = '';
  for (;;) {
    const some = await recordsAfter(archive, last, 500);
    yield* some;
    if (some.length === 0) return;
    last = some.at(-1)?.id ?? last;
  }
}
