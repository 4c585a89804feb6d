import type { Reading } from '@masar/shapes';
import { placeAll } from './copies.ts';
import type { Archive } from './open.ts';
import { namesOfRecords, placeNow, rowsOf, vectors } from './record.ts';
import { type Text, texts } from './reread.ts';
import { type Index, type Named, termsOf } from './words.ts';

/**
 * Makes everything anew that records are looked up by: words, day, outlet, encounter, track, copies, and the indexes. Of what was read
 * and of what readers have set, nothing changes. Gives the number of records.
 */
export async function rebuild(archive: Archive, index: Index): Promise<number> {
  let records = 0;
  for await (const text of texts(archive)) records += await archive.together(() => ofText(archive, text, index));
  await archive.together(() => placeAll(archive));
  await archive.query('reindex table record');
  return records;
}

async function ofText(archive: Archive, text: Text, index: Index): Promise<number> {
  const [newest] = await archive.query<{ body: Reading }>('select body from reading where text_hash = $1 order by made desc limit 1', [
    text.hash,
  ]);
  const kept = await archive.query<Named & { id: string }>(
    `select record.id, record.kind, record.quote, record.speaker, record.side, record.addressees, record.corrected, ${placeNow} as place
     from record join story on story.id = record.story_id where story.text_hash = $1`,
    [text.hash],
  );
  const ids = { story: text.story, text: text.hash };
  const rows =
    newest === undefined ? [] : rowsOf({ ...newest.body, story: { ...newest.body.story, text: text.body } }, text.body, ids, index.terms);
  const read = new Map(rows.map((row) => [row.id, row]));
  const made = kept.map((record) => {
    const row = read.get(record.id);
    const isNamed = record.corrected.some((name) => namesOfRecords.includes(name));
    const terms = row === undefined || isNamed ? termsOf(index, record, text.lang) : row.terms;
    return { id: record.id, ...vectors(terms), isRead: row !== undefined, occasion: row?.occasion ?? null, track: row?.track ?? null };
  });
  await archive.query(
    `update record set terms = stems::tsvector, words = made.words::tsvector, day = coalesce(story.published, '-infinity'), outlet = story.outlet,
       occasion = case when "isRead" then made.occasion else record.occasion end, track = case when "isRead" then made.track else record.track end
     from jsonb_to_recordset($1::jsonb) as made (id text, stems text, words text, "isRead" boolean, occasion text, track text), story
     where record.id = made.id and story.id = record.story_id`,
    [JSON.stringify(made)],
  );
  return made.length;
}
