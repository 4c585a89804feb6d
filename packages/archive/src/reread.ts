import type { Reading } from '@masar/shapes';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { keepReadings } from './readings.ts';
import { put, type Row, read, rowsOf, setAs, type Term } from './record.ts';
import { withSidesGiven } from './sides.ts';

/** A text of the archive, to be read again, with the story that its records belong to. */
export interface Text {
  readonly hash: string;
  readonly story: string;
  readonly body: string;
  readonly lang: string;
  readonly published: string | null;
}

/** A reading of a text by a newer version. */
export interface Rereading {
  readonly text: Text;
  readonly reading: Reading;
  readonly reader: string;
  readonly terms: (text: string) => readonly Term[];
}

/** Ids of the records that a re-reading brings, withdraws and changes, the last with the columns that change. */
export interface Difference {
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly changed: readonly { readonly id: string; readonly columns: readonly string[] }[];
}

/** Every text of the archive once, some at a time; of takes that were put together, the text of all. */
export async function* texts(archive: Archive): AsyncGenerator<Text> {
  let after = '';
  for (;;) {
    const some = await archive.query<Text>(
      `select story_text.hash, story_text.body, story_text.lang, one.id as story, one.published::text as published
       from story_text cross join lateral (select id, published from story where text_hash = hash and whole is null order by added, id limit 1) as one
       where story_text.hash > $1 order by story_text.hash limit 100`,
      [after],
    );
    yield* some;
    if (some.length === 0) return;
    after = some.at(-1)?.hash ?? after;
  }
}

/** The text of this hash, or null. */
export async function text(archive: Archive, hash: string): Promise<Text | null> {
  const [found] = await archive.query<Text>(
    `select story_text.hash, story_text.body, story_text.lang, story.id as story, story.published::text as published
     from story_text join story on story.text_hash = story_text.hash where story_text.hash = $1 and story.whole is null order by story.added, story.id limit 1`,
    [hash],
  );
  return found ?? null;
}

/** What a reading would change. Nothing that a person has set is among it. */
export async function difference(archive: Archive, rereading: Rereading): Promise<Difference> {
  return (await compare(archive, rereading)).difference;
}

/**
 * Puts a newer reading in the place of the one before, all or nothing. What a person has set stays; a record that is no longer
 * read is withdrawn, not deleted, and stays as it is if a person has corrected, merged or split it, or made it by a split.
 */
export async function reread(archive: Archive, rereading: Rereading): Promise<Difference> {
  const { text, reader, reading } = rereading;
  return archive.together(async () => {
    const { difference, rows } = await compare(archive, rereading);
    await keepReadings(archive, [{ text: text.hash, published: text.published, reader, reading }]);
    const { added, withdrawn, changed } = difference;
    if (added.length + withdrawn.length + changed.length === 0) return difference;
    const written = new Set([...added, ...changed.map(({ id }) => id)]);
    await put(
      archive,
      rows.filter(({ id }) => written.has(id)),
    );
    await archive.query('update record set withdrawn = true where id = any ($1)', [withdrawn]);
    await log(archive, { who: reader, what: 'reread', detail: { text: text.hash, ...difference } });
    return difference;
  });
}

type Kept = Pick<Row, 'id' | (typeof read)[number]> & {
  readonly corrected: readonly string[];
  readonly withdrawn: boolean;
  /** A person has corrected it, merged it, or made it by a split. */
  readonly isSet: boolean;
};

async function compare(archive: Archive, { text, reading, terms }: Rereading): Promise<{ difference: Difference; rows: readonly Row[] }> {
  const rows = await withSidesGiven(archive, rowsOf(reading, text.body, { story: text.story, text: text.hash }, terms));
  const kept = await archive.query<Kept>(
    `select record.id, ${read.map((name) => `record.${name}`).join(', ')}, record.corrected, record.withdrawn,
       record.corrected <> '{}' or record.became <> '{}' or exists (select 1 from record as other where other.became @> array[record.id] and other.became <> '{}') as "isSet"
     from record join story on story.id = record.story_id where story.text_hash = $1`,
    [text.hash],
  );
  const there = new Map(kept.map((one) => [one.id, one]));
  const now = new Set(rows.map(({ id }) => id));
  const changed = rows.flatMap((row) => {
    const before = there.get(row.id);
    if (before === undefined || before.withdrawn) return [];
    const columns = read.filter(
      (name) => !before.corrected.includes(setAs(name)) && JSON.stringify(before[name]) !== JSON.stringify(row[name]),
    );
    return columns.length > 0 ? [{ id: row.id, columns }] : [];
  });
  return {
    rows,
    difference: {
      added: rows.map(({ id }) => id).filter((id) => there.get(id)?.withdrawn ?? true),
      withdrawn: kept.filter(({ id, isSet, withdrawn }) => !now.has(id) && !withdrawn && !isSet).map(({ id }) => id),
      changed,
    },
  };
}
