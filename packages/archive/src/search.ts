import { type Cursor, cursorOf, textOf } from './cursor.ts';
import { type Newest, newest, type Row, type Where } from './newest.ts';
import type { Archive } from './open.ts';
import { asQuery, type FoundAs, foundAs, type NameAsked } from './other-names.ts';
import type { Term } from './record.ts';

/** What is looked for. Words are one phrase where they stand in quotation marks, else all of them must be there. */
export interface Query {
  readonly terms: readonly (readonly Term[])[];
  /** Names among the words, in their order: any other of their names may stand for each. None where words are asked for as written. */
  readonly names?: readonly NameAsked[];
  /** True: as written, nothing folded. */
  readonly exact?: boolean;
  readonly kind?: 'statement' | 'encounter';
  readonly speaker?: string;
  readonly side?: string;
  readonly addressee?: string;
  readonly act?: string;
  readonly manner?: string;
  readonly issue?: string;
  readonly outlet?: string;
  /** Record id of an encounter: it and what was said at it. */
  readonly encounter?: string;
  readonly track?: string;
  /** True: also what readers have rejected. */
  readonly rejected?: boolean;
  /** Number of a change: only records that were taken in, read again or corrected behind it. */
  readonly changedAfter?: number;
  /** Days of publication, both included. */
  readonly from?: string;
  readonly to?: string;
  /** By relevance where words are given, unless `newest`. */
  readonly order?: 'relevance' | 'newest';
  /** True: tell the facets of what is found. */
  readonly facets?: boolean;
  readonly limit: number;
  /** Cursor of the page before. */
  readonly after?: string;
}

/** A record that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly story: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly act: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

/** A record that was found, and by which other names where it does not have a name as it was typed. */
export interface Found extends Hit {
  readonly foundAs: readonly FoundAs[];
}

/** A value of a facet, and how many of what is counted have it. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface Page {
  /** What is found is counted up to a thousand, the newest. */
  readonly count: number;
  /** True: there is more than was counted. */
  readonly more: boolean;
  readonly hits: readonly Found[];
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
  /** By facet, and by month of publication, the most frequent first; of what is counted. Empty where they were not asked for. */
  readonly facets: Readonly<Record<string, readonly Counted[]>>;
}

/** Records that are counted and ranked, the newest: so that a word that half of the archive has does not hold up a search. */
const window = 1000;
/** Values of a facet that are told. */
const told = 20;

/**
 * One page of what is found. By relevance: the newest thousand are ranked by how often and how close the words stand in them, the
 * longer against the shorter weighed; those behind follow by date. By date: newest first; of one day, by id. Throws a Refusal.
 */
export async function search(archive: Archive, query: Query): Promise<Page> {
  const cursor = query.after === undefined ? null : cursorOf(query.after);
  const where = await conditions(archive, query);
  const start = cursor === null ? null : { key: cursor.top, behind: false };
  const found = await newest(archive, where, { limit: window, start, facets: query.facets === true });
  const byDate = where.words === null || query.order === 'newest';
  const ids = byDate || cursor?.behind !== undefined ? null : ranked(found.rows, cursor?.skip ?? 0, query.limit);
  if (ids !== null) {
    const skip = (cursor?.skip ?? 0) + query.limit;
    const top = cursor?.top ?? keyOf(found.rows[0]);
    const bottom = keyOf(found.rows.at(-1));
    const next = skip < found.rows.length ? { top, skip } : found.more ? { top, behind: bottom } : null;
    return page(found, await hitsOf(archive, ids, query), next);
  }
  const behind = cursor?.behind === undefined ? start : { key: cursor.behind, behind: true };
  const { rows, more } =
    behind === start && query.limit <= window ? found : await newest(archive, where, { limit: query.limit, start: behind, facets: false });
  const here = rows.slice(0, query.limit);
  const next = more || rows.length > query.limit ? { top: cursor?.top ?? keyOf(found.rows[0]), behind: keyOf(here.at(-1)) } : null;
  return page(found, await hitsOf(archive, idsOf(here), query), next);
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(([id]) => id);
const keyOf = (row: Row | undefined): readonly [string, string] => [row?.[1] ?? '-infinity', row?.[0] ?? ''];

const page = ({ rows, more, facets }: Newest, hits: readonly Found[], next: Cursor | null): Page => ({
  count: rows.length,
  more,
  hits,
  next: next === null ? null : textOf(next),
  facets: byFacet(facets),
});

/** A query as tests of a record. */
export async function conditions(archive: Archive, query: Query): Promise<Where> {
  const values: unknown[] = [];
  const tests = ['not withdrawn', `became = '{}'`];
  const test = (value: unknown, sql: (at: string) => string): string => {
    values.push(value);
    tests.push(sql(`$${values.length}`));
    return `$${values.length}`;
  };
  if (query.rejected !== true) tests.push('not rejected');
  const exact = query.exact === true;
  const column = exact ? 'words' : 'terms';
  const asked = asQuery(query.terms, namesOf(query), exact);
  const words = asked === '' ? null : ({ column, at: test(asked, (at) => `${column} @@ ${at}::tsquery`) } as const);
  const facets = (['kind', 'speaker', 'side', 'addressee', 'act', 'manner', 'issue', 'outlet', 'track'] as const).flatMap((name) =>
    query[name] === undefined ? [] : [`${name}:${query[name]}`],
  );
  if (facets.length > 0) test(facets, (at) => `facets @> ${at}::text[]`);
  if (query.encounter !== undefined)
    test(
      (await leadingTo(archive, query.encounter)).map((id) => `encounter:${id}`),
      (at) => `facets && ${at}::text[]`,
    );
  if (query.changedAfter !== undefined) test(query.changedAfter, changedBehind);
  if (query.from !== undefined) test(query.from, (at) => `day >= ${at}::date`);
  if (query.to !== undefined) test(query.to, (at) => `day <= ${at}::date`);
  return {
    tests,
    values,
    words,
    // What was changed lately and what was said at one encounter are few, wherever they lie.
    wide: (words !== null || facets.length > 0) && query.changedAfter === undefined && query.encounter === undefined,
    from: query.from ?? null,
    to: query.to ?? null,
  };
}

const changedBehind = (at: string): string =>
  `(record.id = any (array(select record_id from change where number > ${at} and record_id is not null))
    or record.story_id = any (array(select detail ->> 'story' from change where number > ${at} and what = 'add'))
    or record.id = any (array(select jsonb_array_elements_text(detail::jsonb -> 'added') from change where number > ${at} and what = 'reread'))
    or record.id = any (array(select one ->> 'id' from change, jsonb_array_elements(detail::jsonb -> 'changed') as one
      where number > ${at} and what = 'reread'))
    or record.id = any (array(select jsonb_array_elements_text(detail::jsonb -> 'records') from change where number > ${at} and what = 'side')))`;

/** Words as written are those and no others. */
const namesOf = ({ exact, names = [] }: Query): readonly NameAsked[] => (exact === true ? [] : names);

/** A record and those that were merged into it: what was said at one of them was said at it. */
async function leadingTo(archive: Archive, id: string): Promise<string[]> {
  const rows = await archive.query<{ id: string }>(
    `with recursive back (id) as (select $1::text union select record.id from back join record on became @> array[back.id] and became <> '{}')
     select id from back`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** The window in the order of its ranks; of one rank, newest first. */
const ranked = (rows: readonly Row[], skip: number, limit: number): string[] =>
  idsOf([...rows].sort(([, , a], [, , b]) => b - a).slice(skip, skip + limit));

/** The records of these ids, in their order, and why each was found. */
async function hitsOf(archive: Archive, ids: readonly string[], query: Query): Promise<Found[]> {
  const hits = await archive.query<Hit>(
    `select record.id, record.kind, record.story_id as story, record.quote, record.speaker, record.side, record.act,
       story.published::text as published, story.outlet, story.title
     from unnest($1::text[]) with ordinality as wanted (id, place)
     join record on record.id = wanted.id join story on story.id = record.story_id order by wanted.place`,
    [ids],
  );
  const reasons = await foundAs(archive, ids, query.terms, namesOf(query));
  return hits.map((hit) => ({ ...hit, foundAs: reasons.get(hit.id) ?? [] }));
}

function byFacet(counts: ReadonlyMap<string, number>): Page['facets'] {
  const facets: Record<string, Counted[]> = {};
  for (const [key, count] of counts) {
    const at = key.indexOf(':');
    const name = key.slice(0, at);
    facets[name] ??= [];
    facets[name].push({ value: key.slice(at + 1), count });
  }
  for (const [name, values] of Object.entries(facets))
    facets[name] = values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, told);
  return facets;
}
