import type { Article, Reading } from '@masar/shapes';
import { sha256 } from './anchor.ts';
import { column, list } from './column.ts';
import { lookUp, placeCopies } from './copies.ts';
import { logAll } from './log.ts';
import type { Archive } from './open.ts';
import { keepReadings } from './readings.ts';
import { put, rowsOf, type Term } from './record.ts';
import { revise } from './revise.ts';
import { withSidesGiven } from './sides.ts';
import { type Stitcher, stitch } from './takes.ts';

/** What is added: the bytes as they came, the article that they gave, what was read in it, and by what. */
export interface Addition {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly article: Pick<Article, 'text' | 'id' | 'title' | 'outlet' | 'url' | 'published'> &
    Partial<Pick<Article, 'credits' | 'modified'>>;
  /** What the article is called across its revisions; null or absent where nothing tells. */
  readonly identity?: string | null;
  /** What its first and its last line say of other takes of the story. */
  readonly take?: { readonly continues: boolean; readonly more: boolean };
  /** How takes are put together; where it is absent, each stays by itself. */
  readonly stitcher?: Stitcher;
  readonly reading: Reading;
  /** Engine and pack with their versions. */
  readonly reader: string;
  /** The words of a text, as this reader's language looks them up. */
  readonly terms: (text: string) => readonly Term[];
}

/** What came of it: the story, and whether the archive had it. */
export interface Added {
  readonly story: string;
  readonly isNew: boolean;
  readonly records: number;
  /** The day with which the archive has it, or null. */
  readonly published: string | null;
}

/**
 * Adds a story with its records, all or nothing; what the archive has already it leaves as it is. A story is a text from one
 * place: its address or its publisher's name of it, else the bytes that it came in. A feed fetched again adds nothing twice.
 */
export async function add(archive: Archive, addition: Addition): Promise<Added> {
  return (await addAll(archive, [addition]))[0] as Added;
}

/** Adds stories as one transaction, a statement a table: some tens at a time cost a fraction of what each alone costs. */
export async function addAll(archive: Archive, additions: readonly Addition[]): Promise<Added[]> {
  const hashOf = hashing();
  const keyed = additions.map((addition, at) => keyOf(addition, at, hashOf(addition.bytes)));
  return archive.together(async () => {
    const had = await keptOf(
      archive,
      keyed.map(({ story }) => story),
    );
    // In the order of ids, so that of two processes neither waits for the other.
    const unknown = [...new Map(keyed.filter(({ story }) => !had.has(story)).map((one) => [one.story, one])).values()].sort((a, b) =>
      a.story < b.story ? -1 : 1,
    );
    const made = unknown.length === 0 ? new Map<string, number>() : await insert(archive, unknown);
    const late = await keptOf(
      archive,
      unknown.map(({ story }) => story).filter((story) => !made.has(story)),
    );
    const seen = new Set<string>();
    return keyed.map(({ story, published }) => {
      const isNew = made.has(story) && !seen.has(story);
      seen.add(story);
      const kept = had.get(story) ?? late.get(story) ?? { records: made.get(story) ?? 0, published };
      return { story, isNew, ...kept };
    });
  });
}

interface Keyed {
  readonly addition: Addition;
  /** Its place among those that were given. */
  readonly at: number;
  readonly source: string;
  readonly text: string;
  readonly story: string;
  readonly published: string | null;
  /** Those that the publisher names and those that the copy does. */
  readonly agencies: readonly string[];
}

/** Hashes bytes, the same object once: of a file of many pages each addition brings the whole. */
function hashing(): (bytes: Uint8Array) => string {
  const known = new Map<Uint8Array, string>();
  return (bytes) => {
    const hash = known.get(bytes) ?? sha256(bytes);
    known.set(bytes, hash);
    return hash;
  };
}

function keyOf(addition: Addition, at: number, source: string): Keyed {
  const { article, reading } = addition;
  const text = sha256(article.text);
  return {
    addition,
    at,
    source,
    text,
    story: `n-${sha256(`${article.url ?? article.id ?? source} ${text}`).slice(0, 20)}`,
    published: (article.published ?? reading.story.published)?.slice(0, 10) ?? null,
    agencies: [...new Set([...(article.credits ?? []), ...(reading.story.dateline?.agencies ?? [])])],
  };
}

/** How many records the stories have that the archive has, and their days. */
async function keptOf(archive: Archive, stories: readonly string[]): Promise<Map<string, Pick<Added, 'records' | 'published'>>> {
  if (stories.length === 0) return new Map();
  const rows = await archive.query<Pick<Added, 'records' | 'published'> & { id: string }>(
    `select id, (select count(*)::int from record where story_id = story.id) as records, published::text as published
     from story where id = any ($1)`,
    [stories],
  );
  return new Map(rows.map(({ id, ...kept }) => [id, kept]));
}

/** Inserts stories; gives those that no other process had inserted meanwhile, with the number of their records. */
async function insert(archive: Archive, keyed: readonly Keyed[]): Promise<Map<string, number>> {
  const by = (name: 'source' | 'text') => [...keyed].sort((a, b) => (a[name] < b[name] ? -1 : 1));
  const text = (of: readonly Keyed[], value: (one: Keyed) => string | null) => column('text', of.map(value));
  const sources = by('source').filter(({ source }, at, sorted) => source !== sorted[at - 1]?.source);
  await archive.query(
    'insert into source (hash, bytes, name) select * from unnest($1::text[], $2::bytea[], $3::text[]) on conflict do nothing',
    [
      text(sources, ({ source }) => source),
      column(
        'bytea',
        sources.map(({ addition }) => addition.bytes),
      ),
      text(sources, ({ addition }) => addition.name),
    ],
  );
  const copies = by('text');
  await archive.query(
    'insert into story_text (hash, body, lang) select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing',
    [
      text(copies, (one) => one.text),
      text(copies, ({ addition }) => addition.article.text),
      text(copies, ({ addition }) => addition.reading.story.lang),
    ],
  );
  const inserted = await archive.query<{ id: string }>(
    `insert into story (id, text_hash, source_hash, title, outlet, url, published, identity, sent, opens, closes, credits)
     select id, text, source, title, outlet, url, published::date, identity, sent, opens, closes, agencies::text[]
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       $11::text[], $12::text[]) as one (id, text, source, title, outlet, url, published, identity, sent, opens, closes, agencies)
     on conflict do nothing returning id`,
    [
      text(keyed, ({ story }) => story),
      text(keyed, (one) => one.text),
      text(keyed, ({ source }) => source),
      text(keyed, ({ addition }) => addition.article.title),
      text(keyed, ({ addition: { article } }) => article.outlet.name ?? article.outlet.domain),
      text(keyed, ({ addition }) => addition.article.url),
      text(keyed, ({ published }) => published),
      text(keyed, ({ addition }) => addition.identity ?? null),
      text(keyed, ({ addition: { article } }) => article.modified ?? article.published ?? null),
      text(keyed, ({ addition: { take } }) => (take?.continues ? 'continued' : null)),
      text(keyed, ({ addition: { take } }) => (take?.more ? 'more' : null)),
      text(keyed, ({ agencies }) => list(agencies)),
    ],
  );
  const isIn = new Set(inserted.map(({ id }) => id));
  const fresh = keyed.filter(({ story }) => isIn.has(story));
  await keepReadings(
    archive,
    fresh.map(({ text, published, addition: { reader, reading } }) => ({ text, published, reader, reading })),
  );
  const rows = fresh.map(({ addition, story, text }) => rowsOf(addition.reading, addition.article.text, { story, text }, addition.terms));
  await put(archive, await withSidesGiven(archive, rows.flat()));
  const inOrder = [...fresh].sort((a, b) => a.at - b.at);
  const lookedUp = await lookUp(
    archive,
    inOrder.map(({ story, published, agencies, addition: { article, reading } }) => ({ ...article, story, published, agencies, reading })),
  );
  // From here on one process at a time: whatever can be done before stands before.
  await logAll(
    archive,
    fresh.map(({ addition, story }, at) => ({
      who: addition.reader,
      what: 'add',
      detail: { story, records: rows[at]?.length ?? 0 },
    })),
  );
  await revise(
    archive,
    inOrder.flatMap(({ story, addition: { identity, reader } }) => (identity == null ? [] : [{ story, identity, reader }])),
  );
  await placeCopies(archive, lookedUp);
  const days = new Set(fresh.flatMap(({ published }) => published ?? []));
  const stitcher = fresh.find(({ addition }) => addition.stitcher !== undefined)?.addition.stitcher;
  if (stitcher !== undefined) await stitch(archive, [...days], stitcher);
  return new Map(fresh.map(({ story }, at) => [story, rows[at]?.length ?? 0]));
}
