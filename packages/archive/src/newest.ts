import type { Key } from './cursor.ts';
import type { Archive } from './open.ts';

/** A query as tests of a record. */
export interface Where {
  readonly tests: readonly string[];
  readonly values: readonly unknown[];
  /** The words as PostgreSQL asks for them, and the column that holds them; null where none are asked for. */
  readonly words: { readonly column: 'terms' | 'words'; readonly at: string } | null;
  /** Words or facets are asked for that much of the archive may have: it is looked through week by week. */
  readonly wide: boolean;
  /** Days of publication, both included; null where all are meant. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What is wanted of what is found. */
export interface Wanted {
  /** Records that are given and counted. */
  readonly limit: number;
  /** Only those from this place by date on; `behind` it where it is not to be among them. */
  readonly start: { readonly key: Key; readonly behind: boolean } | null;
  readonly facets: boolean;
}

export type Row = readonly [id: string, day: string, rank: number];

export interface Newest {
  readonly rows: readonly Row[];
  /** True: there is more than was asked for. */
  readonly more: boolean;
  /** How many of the rows have a facet, as `facet:value`, or are of a month. */
  readonly facets: ReadonlyMap<string, number>;
}

/** Weeks that are asked for by name at a time. */
const most = 256;
/** Once so many weeks tell how often something is found, all that is left is asked for where this is no more than so many times what is wanted. */
const known = 16;
const rather = 3;
/** How much longer a stretch of weeks may be than the one before: what was found there tells how far back there is enough. */
const longer = 16;
/** A time so short is looked through at once. */
const short = 6;

/**
 * The newest records that are found, newest first. Of what much of the archive matches no more is looked at than is given, or little:
 * the weeks that are looked through grow from one to as many as what was found lets expect to be enough.
 */
export async function newest(archive: Archive, where: Where, wanted: Wanted): Promise<Newest> {
  if (!where.wide) return stretch(archive, where, wanted, null);
  const { last, first } = await weeksOf(archive, where, wanted);
  let found: Newest = { rows: [], more: false, facets: new Map() };
  let to = last;
  let span = last - first < short ? short : 1;
  for (;;) {
    const from = Math.max(to - span + 1, first);
    const isRest = from === first || span > most;
    const isNamed = to - from < most && !(isRest && where.from === null);
    const weeks = isNamed ? { named: Array.from({ length: to - from + 1 }, (_, n) => to - n) } : { upTo: to };
    const some = await stretch(archive, where, { ...wanted, limit: wanted.limit - found.rows.length }, weeks);
    found = { rows: [...found.rows, ...some.rows], more: some.more, facets: summed(found.facets, some.facets) };
    if (some.more || isRest) return found;
    const left = wanted.limit + 1 - found.rows.length;
    const aWeek = Math.max(some.rows.length, 1) / span;
    to = from - 1;
    const isFew = last - to >= known && aWeek * (to - first + 1) < rather * left;
    span = isFew ? Number.POSITIVE_INFINITY : Math.ceil(Math.min((1.3 * left) / aWeek, span * longer));
  }
}

/** The weeks of the newest and the oldest record that can be found; the first behind the last where none has a date. */
async function weeksOf(archive: Archive, { from, to }: Where, { start }: Wanted): Promise<{ last: number; first: number }> {
  const [weeks] = await archive.query<{ last: number | null; first: number | null }>(
    `select week_of((select day from record where day <= least($1::date, $2::date, 'infinity') order by day desc limit 1)) as last,
       week_of((select day from record where day > '-infinity' and day >= coalesce($3::date, '-infinity') order by day limit 1)) as first`,
    [to, start?.key[0] ?? null, from],
  );
  const last = weeks?.last ?? 0;
  return { last, first: Math.min(weeks?.first ?? last, last) };
}

/** What is found in some weeks, or in all of them up to one, those without a date too. */
async function stretch(
  archive: Archive,
  where: Where,
  { limit, start, facets }: Wanted,
  weeks: { readonly named: readonly number[] } | { readonly upTo: number } | null,
): Promise<Newest> {
  const values = [...where.values];
  const tests = [...where.tests];
  const at = (value: unknown): string => `$${values.push(value)}`;
  if (start !== null) tests.push(`(day, id) ${start.behind ? '<' : '<='} (${at(start.key[0])}::date, ${at(start.key[1])})`);
  if (weeks !== null && 'named' in weeks) tests.push(`array[week_of(day)] && ${at(weeks.named)}::int[]`);
  if (weeks !== null && 'upTo' in weeks) tests.push(`coalesce(week_of(day), ${at(weeks.upTo)}) <= ${at(weeks.upTo)}`);
  const { words } = where;
  const rank = words === null ? '0' : `ts_rank_cd(words, ${words.at}::tsquery, 1)`;
  // Of what is wide the index's list comes first, then the order: in the order of days each record would be looked at.
  const [row] = await archive.query<{ rows: Row[]; facets: Record<string, number> | null }>(
    `with matched as ${where.wide ? '' : 'not '}materialized (
       select id, day, ${words === null ? 'null' : words.column} as words, facets from record where ${tests.join(' and ')}
     ), found as materialized (select * from matched order by day desc, id desc limit ${limit + 1}),
     counted as (select * from found order by day desc, id desc limit ${limit})
     select (select coalesce(json_agg(json_build_array(id, day, ${rank}) order by day desc, id desc), '[]') from found) as rows,
       ${facets ? '(select json_object_agg(facet, count) from (select unnest(facets) as facet, count(*) as count from counted group by facet) as sums)' : 'null'} as facets`,
    values,
  );
  const all = row?.rows ?? [];
  const rows = all.slice(0, limit);
  const counts = new Map(Object.entries(row?.facets ?? {}));
  return { rows, more: all.length > limit, facets: facets ? summed(counts, monthsOf(rows)) : counts };
}

function monthsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const [, day] of rows) {
    const month = `month:${day.slice(0, day.lastIndexOf('-'))}`;
    if (day !== '-infinity') months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
}

function summed(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (one.size === 0) return other;
  const sums = new Map(one);
  for (const [facet, count] of other) sums.set(facet, (sums.get(facet) ?? 0) + count);
  return sums;
}
