import type { Article, Reading } from '@masar/shapes';
import { sha256 } from './anchor.ts';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { put, rowsOf, type Term } from './record.ts';

/** What is added: the bytes as they came, the article that they gave, what was read in it, and by what. */
export interface Addition {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly article: Pick<Article, 'text' | 'id' | 'title' | 'outlet' | 'url' | 'published'>;
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
}

/**
 * Adds a story with its records, all or nothing; what the archive has already it leaves as it is. A story is a text from one
 * place: its address or its publisher's name of it, else the bytes that it came in. A feed fetched again adds nothing twice.
 */
export async function add(archive: Archive, addition: Addition): Promise<Added> {
  const { article, bytes, reading } = addition;
  const source = sha256(bytes);
  const text = sha256(article.text);
  const story = `n-${sha256(`${article.url ?? article.id ?? source} ${text}`).slice(0, 20)}`;
  const [known] = await archive.query<{ records: string }>(
    'select (select count(*) from record where story_id = $1) as records from story where id = $1',
    [story],
  );
  if (known !== undefined) return { story, isNew: false, records: Number(known.records) };
  return archive.together(async () => {
    await archive.query('insert into source (hash, bytes, name) values ($1, $2, $3) on conflict do nothing', [
      source,
      Buffer.from(bytes),
      addition.name,
    ]);
    await archive.query('insert into story_text (hash, body, lang) values ($1, $2, $3) on conflict do nothing', [
      text,
      article.text,
      reading.story.lang,
    ]);
    const published = (article.published ?? reading.story.published)?.slice(0, 10) ?? null;
    await archive.query(
      'insert into story (id, text_hash, source_hash, title, outlet, url, published) values ($1, $2, $3, $4, $5, $6, $7)',
      [story, text, source, article.title, article.outlet.name ?? article.outlet.domain, article.url, published],
    );
    await keepReading(archive, { text, published, reader: addition.reader, reading });
    const rows = rowsOf(reading, article.text, { story, text }, addition.terms);
    await put(archive, rows);
    await log(archive, { who: addition.reader, what: 'add', detail: { story, records: rows.length } });
    return { story, isNew: true, records: rows.length };
  });
}

/** Keeps what one version of engine and pack read in a text, whole; the first reading of a version stands. */
export const keepReading = (
  archive: Archive,
  { text, published, reader, reading }: { text: string; published: string | null; reader: string; reading: Reading },
) =>
  archive.query('insert into reading (text_hash, published, reader, body) values ($1, $2, $3, $4) on conflict do nothing', [
    text,
    published,
    reader,
    JSON.stringify({ ...reading, story: { ...reading.story, text: undefined } }),
  ]);
