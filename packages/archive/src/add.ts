import type { Article, Reading, Span } from '@masar/shapes';
import { characterCounter, recordId, sha256 } from './anchor.ts';
import { log } from './log.ts';
import type { Archive } from './open.ts';

/** A word as a search looks it up: `stem` folded and without clitics, `word` as written. */
export interface Term {
  readonly stem: string;
  readonly word: string;
}

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
    await archive.query('insert into reading (text_hash, published, reader, body) values ($1, $2, $3, $4) on conflict do nothing', [
      text,
      published,
      addition.reader,
      JSON.stringify({ ...reading, story: { ...reading.story, text: undefined } }),
    ]);
    const rows = rowsOf(addition, story, text);
    await insert(archive, rows);
    await log(archive, { who: addition.reader, what: 'add', detail: { story, records: rows.length } });
    return { story, isNew: true, records: rows.length };
  });
}

/** A record as it is stored. */
interface Row {
  readonly id: string;
  readonly story: string;
  readonly kind: 'statement' | 'encounter';
  readonly start: number;
  readonly stop: number;
  readonly quote: string;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly act: string | null;
  readonly manner: string | null;
  readonly issues: readonly string[];
  readonly on: string | null;
  readonly terms: readonly Term[];
  readonly body: object;
}

function rowsOf({ article, reading, terms }: Addition, story: string, textHash: string): Row[] {
  const { text } = article;
  const count = characterCounter(text);
  const actor = new Map(reading.actors.map((one) => [one.id, one]));
  const nameOf = (id: string | null) => (id === null ? null : (actor.get(id)?.ref ?? actor.get(id)?.name ?? null));
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).filter((name) => name !== null);
  const time = new Map(reading.times.map((one) => [one.id, one.value]));
  const rows = new Map<string, Row>();
  const enter = (
    kind: Row['kind'],
    span: Span,
    rest: Omit<Row, 'id' | 'story' | 'kind' | 'start' | 'stop' | 'quote' | 'terms'>,
    people: readonly string[],
  ) => {
    const id = recordId(textHash, kind, span.from, span.to);
    const quote = text.slice(span.from, span.to);
    const named = people.map((one) => actor.get(one)?.name ?? '').join(' \n ');
    rows.set(id, {
      id,
      story,
      kind,
      start: count(span.from),
      stop: count(span.to),
      quote,
      ...rest,
      terms: [...terms(quote), ...terms(named)],
    });
  };
  for (const one of reading.statements) {
    const first = one.content[0];
    if (first === undefined) continue;
    const span = { from: Math.min(one.cue.from, first.from), to: Math.max(one.cue.to, one.content.at(-1)?.to ?? 0) };
    const rest = {
      speaker: nameOf(one.speaker),
      side: one.side,
      addressees: namesOf(one.addressees),
      act: one.act,
      manner: one.manner,
      issues: one.issues,
      on: one.time === null ? null : (time.get(one.time) ?? null),
      body: one,
    };
    enter('statement', span, rest, one.speaker === null ? [] : [one.speaker]);
  }
  for (const one of reading.encounters) {
    const span = one.evidence[0];
    if (span === undefined) continue;
    const rest = {
      speaker: null,
      side: null,
      addressees: namesOf(one.participants),
      act: one.status,
      manner: one.kind,
      issues: [],
      on: one.start,
      body: one,
    };
    enter('encounter', span, rest, one.participants);
  }
  return [...rows.values()];
}

/** All records of a story in one statement: a round trip for each would cost more than the work. */
const insert = (archive: Archive, rows: readonly Row[]) =>
  archive.query(
    `insert into record (id, story_id, kind, start, stop, quote, speaker, side, addressees, act, manner, issues, said_on, terms, words, body)
     select id, story, kind, start, stop, quote, speaker, side, addressees, act, manner, issues, "on", stems::tsvector, words::tsvector, body
     from jsonb_to_recordset($1::jsonb) as row (id text, story text, kind text, start int, stop int, quote text, speaker text, side text,
       addressees text[], act text, manner text, issues text[], "on" text, stems text, words text, body jsonb)
     on conflict (id) do nothing`,
    [
      JSON.stringify(
        rows.map(({ terms, ...row }) => ({
          ...row,
          stems: vector(terms.map(({ stem }) => stem)),
          words: vector(terms.map(({ word }) => word)),
        })),
      ),
    ],
  );

/** Positions that PostgreSQL keeps for a word. */
const farthest = 16_383;

/** A tsvector as PostgreSQL writes it: made here, so that no parser and no locale of the database has a say in what a word is. */
const vector = (words: readonly string[]): string => words.map((word, at) => `${lexeme(word)}:${Math.min(at + 1, farthest)}`).join(' ');

/** A word quoted as a lexeme. */
export const lexeme = (word: string): string => `'${word.replace(/'/g, "''").replace(/\\/g, '\\\\')}'`;
