import type { Archive } from './open.ts';
import { lexeme, type Term } from './record.ts';

/** A name that is written otherwise. */
interface OtherName {
  /** Gazetteer key of whom or what it names. */
  readonly key: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

/** A name among the words of a query, and what else it is called: in other languages and spellings. */
export interface NameAsked {
  /** As it was typed. */
  readonly asked: string;
  /** Its place among the terms of the query: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly others: readonly OtherName[];
}

/** Why a record was found that does not have a name as it was typed. */
export interface FoundAs {
  readonly asked: string;
  /** The name that stands in it. */
  readonly name: string;
  readonly key: string;
}

/** A phrase as PostgreSQL looks it up: its words one behind the other. */
export const asPhrase = (phrase: readonly Term[], exact: boolean): string =>
  `(${phrase.map(({ stem, word }) => lexeme(exact ? word : stem)).join(' <-> ')})`;

const all = (phrases: readonly (readonly Term[])[], exact: boolean): string[] =>
  phrases.filter((phrase) => phrase.length > 0).map((phrase) => asPhrase(phrase, exact));

/** What must stand in a record: each phrase, or one of the other names of those that are a name. Empty where nothing is asked. */
export function asQuery(terms: readonly (readonly Term[])[], names: readonly NameAsked[], exact: boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, others } of names) {
    parts.push(...all(terms.slice(at, from), exact));
    const asked = all(terms.slice(from, to), exact);
    const otherwise = all(
      others.map((one) => one.terms),
      exact,
    );
    if (asked.length > 0) parts.push(`(${[`(${asked.join(' & ')})`, ...otherwise].join(' | ')})`);
    at = to;
  }
  return [...parts, ...all(terms.slice(at), exact)].join(' & ');
}

/** Of records that were found, by which other names those were that do not have a name as it was typed. */
export async function foundAs(
  archive: Archive,
  ids: readonly string[],
  terms: readonly (readonly Term[])[],
  names: readonly NameAsked[],
): Promise<ReadonlyMap<string, readonly FoundAs[]>> {
  const asked = names.filter(({ from, to }) => all(terms.slice(from, to), false).length > 0);
  if (asked.length === 0 || ids.length === 0) return new Map();
  // Each name as it was typed, then its others.
  const tests = asked.flatMap((one) => [
    { one, other: null, query: all(terms.slice(one.from, one.to), false).join(' & ') },
    ...one.others.filter((other) => other.terms.length > 0).map((other) => ({ one, other, query: asPhrase(other.terms, false) })),
  ]);
  const rows = await archive.query<{ id: string; held: number[] }>(
    `select id, array(select (place - 1)::int from unnest($2::text[]) with ordinality as test (query, place)
       where record.terms @@ test.query::tsquery order by place) as held
     from record where id = any ($1)`,
    [ids, tests.map(({ query }) => query)],
  );
  return new Map(
    rows.map(({ id, held }) => {
      const stands = held.flatMap((at) => tests[at] ?? []);
      const reasons = asked.flatMap((one): FoundAs[] => {
        const mine = stands.filter((test) => test.one === one);
        const other = mine.some((test) => test.other === null) ? undefined : mine[0]?.other;
        return other == null ? [] : [{ asked: one.asked, name: other.name, key: other.key }];
      });
      return [id, reasons] as const;
    }),
  );
}
