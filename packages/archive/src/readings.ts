import type { Reading } from '@masar/shapes';
import { type Held, withDeeds } from './as-corrected.ts';
import type { Archive } from './open.ts';

/** What was read in a story, with what readers have set in it. */
export interface StoryReading {
  readonly story: string;
  readonly reading: Reading;
  /** Record ids by the ids of the reading (`s4`, `e2`). What was merged has the id of what it was merged into. */
  readonly records: ReadonlyMap<string, string>;
}

/** The newest reading of each of the `limit` newest stories, oldest story first. What readers have corrected, merged and split is so in it; what they rejected is not in it. */
export async function* readings(archive: Archive, limit: number): AsyncGenerator<StoryReading> {
  const all = await archive.query<{ id: string }>(
    'select id from (select id, published from story order by published desc nulls last, id desc limit $1) as latest order by published nulls first, id',
    [limit],
  );
  for (let at = 0; at < all.length; at += 100) {
    const some = await archive.query<{ id: string; hash: string; text: string; body: Reading; records: Held[] }>(
      `select story.id, copy.hash, copy.body as text, reading.body, coalesce(mine.records, '[]') as records
       from unnest($1::text[]) with ordinality as wanted (id, place) join story on story.id = wanted.id
       join story_text as copy on copy.hash = story.text_hash
       join lateral (select body from reading where text_hash = story.text_hash order by made desc limit 1) as reading on true
       left join lateral (select jsonb_agg(jsonb_build_object('id', record.id, 'kind', record.kind, 'rejected', record.rejected,
           'corrected', record.corrected, 'became', record.became, 'speaker', record.speaker, 'side', record.side,
           'addressees', record.addressees, 'act', record.act, 'issues', record.issues, 'body', record.body)) as records
         from record join story as other on other.id = record.story_id
         where other.text_hash = story.text_hash and not record.withdrawn) as mine on true
       order by wanted.place`,
      [all.slice(at, at + 100).map(({ id }) => id)],
    );
    for (const { id, hash, text, body, records } of some)
      yield { story: id, ...withDeeds({ ...body, story: { ...body.story, text } }, hash, records) };
  }
}
