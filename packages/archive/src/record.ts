import type { Condition, Encounter, Reading, Span, Statement, Track } from '@masar/shapes';
import { characterCounter, recordId } from './anchor.ts';
import { columns, list } from './column.ts';
import type { Archive } from './open.ts';

/** A word as a search looks it up: `stem` folded and without clitics, `word` as written. */
export interface Term {
  readonly stem: string;
  readonly word: string;
}

/** A record as it is stored. */
export interface Row {
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
  readonly said_on: string | null;
  /** Id of the encounter at which it was said; of an encounter, its own. */
  readonly occasion: string | null;
  /** The sides and the place of the track that it belongs to. */
  readonly track: string | null;
  readonly terms: readonly Term[];
  readonly body: object;
}

/** The records of a reading of a text, each once. */
export function rowsOf(
  reading: Reading,
  text: string,
  ids: { readonly story: string; readonly text: string },
  terms: (text: string) => readonly Term[],
): Row[] {
  const count = characterCounter(text);
  const actor = new Map(reading.actors.map((one) => [one.id, one]));
  const nameOf = (id: string | null) => (id === null ? null : (actor.get(id)?.ref ?? actor.get(id)?.name ?? null));
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).filter((name) => name !== null);
  const time = new Map(reading.times.map((one) => [one.id, one.value]));
  const encounter = new Map(reading.encounters.map((one) => [one.id, one]));
  const track = new Map(reading.tracks.map((one) => [one.id, one]));
  const placeOf = (id: string | null) => {
    const met = id === null ? undefined : encounter.get(id);
    const span = met === undefined ? null : spanOf(met);
    const channel = met === undefined || met.track === null ? undefined : track.get(met.track);
    return {
      occasion: span === null ? null : recordId(ids.text, 'encounter', span.from, span.to),
      track: channel === undefined ? null : nameOfTrack(channel),
    };
  };
  const rows = new Map<string, Row>();
  const enter = (
    kind: Row['kind'],
    span: Span,
    rest: Omit<Row, 'id' | 'story' | 'kind' | 'start' | 'stop' | 'quote' | 'terms'>,
    people: readonly string[],
  ) => {
    const id = recordId(ids.text, kind, span.from, span.to);
    const quote = text.slice(span.from, span.to);
    const named = people.map((one) => actor.get(one)?.name ?? '').join(' \n ');
    rows.set(id, {
      id,
      story: ids.story,
      kind,
      start: count(span.from),
      stop: count(span.to),
      quote,
      ...rest,
      terms: [...terms(quote), ...terms(named)],
    });
  };
  for (const one of reading.statements) {
    const span = spanOf(one);
    if (span === null) continue;
    const rest = {
      speaker: nameOf(one.speaker),
      side: one.side,
      addressees: namesOf(one.addressees),
      act: one.act,
      manner: one.manner,
      issues: one.issues,
      said_on: one.time === null ? null : (time.get(one.time) ?? null),
      ...placeOf(one.occasion),
      body: one,
    };
    enter('statement', span, rest, one.speaker === null ? [] : [one.speaker]);
  }
  for (const one of reading.encounters) {
    const span = spanOf(one);
    if (span === null) continue;
    const rest = {
      speaker: null,
      side: null,
      addressees: namesOf(one.participants),
      act: one.status,
      manner: one.kind,
      issues: [],
      said_on: one.start,
      ...placeOf(one.id),
      body: one,
    };
    enter('encounter', span, rest, one.participants);
  }
  return [...rows.values()];
}

/** A track by its sides and its place, the same in every language; by its name where it has neither. */
const nameOfTrack = ({ name, sides, place }: Track): string =>
  [[...sides].sort().join(','), place?.ref ?? place?.name ?? ''].filter((part) => part !== '').join(' ') || name;

/** The words that a record rests on, or null where it has none. */
export function spanOf(one: Statement | Encounter): Span | null {
  if ('evidence' in one) return one.evidence[0] ?? null;
  const first = one.content[0];
  if (first === undefined) return null;
  return { from: Math.min(one.cue.from, first.from), to: Math.max(one.cue.to, one.content.at(-1)?.to ?? 0) };
}

/** SQL of the place of an encounter: the one that a reader set, or else the one that was read. */
export const placeNow = `case when 'place' = any (record.corrected) then record.place
   else coalesce(record.body #>> '{place,ref}', record.body #>> '{place,name}') end`;

/** What a person sets that stands in this column. */
export const setAs = (column: string): string => (column === 'said_on' ? 'on' : column);

/** The columns that are read and that a re-reading may change. */
export const read = ['speaker', 'side', 'addressees', 'act', 'manner', 'issues', 'said_on', 'occasion', 'track'] as const;

/**
 * Writes records in one statement: a round trip for each would cost more than the work. Of records that are there, what no person
 * has set becomes what was read now.
 */
export const put = async (archive: Archive, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  // A text of two stories has each record once; in the order of ids, so that of two processes neither waits for the other.
  const unlike = [...new Map(rows.map((row) => [row.id, row])).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ addressees, issues, terms, body, ...row }) => ({
      ...row,
      addressees: list(addressees),
      issues: list(issues),
      ...vectors(terms),
      body: JSON.stringify(body),
    }));
  await archive.query(
    `insert into record (id, story_id, kind, start, stop, quote, speaker, side, addressees, act, manner, issues, said_on, occasion,
       track, terms, words, body, day, outlet)
     select row.id, row.story, kind, start, stop, quote, speaker, side, addressees::text[], act, manner, issues::text[], said_on, occasion, track,
       stems::tsvector, words::tsvector, body, coalesce(story.published, '-infinity'), story.outlet
     from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::json[]) as row (id, story, kind, start, stop, quote,
       speaker, side, addressees, act, manner, issues, said_on, occasion, track, stems, words, body)
     join story on story.id = row.story
     on conflict (id) do update set ${read.map((name) => `${name} = case when '${setAs(name)}' = any (record.corrected) then record.${name} else excluded.${name} end`).join(', ')},
       ${(['terms', 'words'] as const).map((name) => `${name} = case when ${hasNamesSet} then record.${name} else excluded.${name} end`).join(', ')},
       body = excluded.body, withdrawn = false`,
    columns(unlike, {
      id: 'text',
      story: 'text',
      kind: 'text',
      start: 'int',
      stop: 'int',
      quote: 'text',
      speaker: 'text',
      side: 'text',
      addressees: 'text',
      act: 'text',
      manner: 'text',
      issues: 'text',
      said_on: 'text',
      occasion: 'text',
      track: 'text',
      stems: 'text',
      words: 'text',
      body: 'json',
    }),
  );
};

/** What a person sets that a record is found by the name of. */
export const namesOfRecords: readonly string[] = ['speaker', 'side', 'addressees', 'place'];

/** A person has given names: the words that the record is found by hold them, not those that were read. */
const hasNamesSet = `record.corrected && '{${namesOfRecords.join(',')}}'`;

/** Words as they are stored: folded, and as written. */
export const vectors = (terms: readonly Term[]) => ({
  stems: vector(terms.map(({ stem }) => stem)),
  words: vector(terms.map(({ word }) => word)),
});

/** Positions that PostgreSQL keeps for a word. */
const farthest = 16_383;

/** A tsvector as PostgreSQL writes it: made here, so that no parser and no locale of the database has a say in what a word is. */
const vector = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .map((word, at) => `${lexeme(word)}:${Math.min(at + 1, farthest)}`)
    .join(' ');

/** A word quoted as a lexeme. */
export const lexeme = (word: string): string => `'${/['\\]/.test(word) ? word.replace(/['\\]/g, '$&$&') : word}'`;

/** The conditions of a statement that lie in its words: a part has those of its own, and what an earlier reader read has none. */
export function conditionsIn(one: Statement | Encounter): readonly Condition[] {
  if ('evidence' in one) return [];
  const all: readonly Condition[] | undefined = one.conditions;
  return all?.filter(({ from, to }) => one.content.some((span) => span.from <= from && to <= span.to)) ?? [];
}

/** The conditions of a record in its own words, which begin where its span does. */
export function conditionQuotes(body: Statement | Encounter, quote: string): string[] {
  const first = spanOf(body)?.from ?? 0;
  return conditionsIn(body).map(({ from, to }) => quote.slice(from - first, to - first));
}
