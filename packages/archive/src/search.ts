import type { Archive } from './open.ts';
import { lexeme, type Term } from './record.ts';
import { Refusal } from './refusal.ts';

/** What is looked for. Words are one phrase where they stand in quotation marks, else all of them must be there. */
export interface Query {
  readonly terms: readonly (readonly Term[])[];
  /** True: as written, nothing folded. */
  readonly exact?: boolean;
  readonly kind?: 'statement' | 'encounter';
  readonly speaker?: string;
  readonly side?: string;
  readonly addressee?: string;
  readonly act?: string;
  readonly issue?: string;
  /** True: also what readers have rejected. */
  readonly rejected?: boolean;
  /** Number of a change: only records that were taken in, read again or corrected behind it. */
  readonly changedAfter?: number;
  readonly from?: string;
  readonly to?: string;
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

export interface Page {
  readonly count: number;
  readonly hits: readonly Hit[];
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
}

/** One page of what is found, newest first; of one day, by id. */
export async function search(archive: Archive, query: Query): Promise<Page> {
  const { where, values } = conditions(query);
  const [{ count = '0' } = {}] = await archive.query<{ count: string }>(
    `select count(*) as count from record join story on story.id = record.story_id ${where}`,
    values,
  );
  const cursor = query.after === undefined ? null : decoded(query.after);
  const paged = cursor === null ? '' : `${where === '' ? 'where' : 'and'} (${order}) < ($${values.length + 1}, $${values.length + 2})`;
  const hits = await archive.query<Hit & { key: string }>(
    `select record.id, record.kind, record.story_id as story, record.quote, record.speaker, record.side, record.act,
       story.published::text as published, story.outlet, story.title, ${key} as key
     from record join story on story.id = record.story_id ${where} ${paged} order by ${key} desc, record.id desc limit ${query.limit + 1}`,
    cursor === null ? values : [...values, ...cursor],
  );
  const page = hits.slice(0, query.limit);
  const last = page.at(-1);
  const next = hits.length > query.limit && last !== undefined ? encoded([last.key, last.id]) : null;
  return { count: Number(count), hits: page.map(({ key: _, ...hit }) => hit), next };
}

const key = `coalesce(story.published::text, '')`;
const order = `${key}, record.id`;

export function conditions(query: Omit<Query, 'limit' | 'after'>): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const tests: string[] = [];
  const test = (value: unknown, sql: (at: string) => string) => {
    if (value === undefined) return;
    values.push(value);
    tests.push(sql(`$${values.length}`));
  };
  tests.push('not record.withdrawn', `record.became = '{}'`);
  if (query.rejected !== true) tests.push('not record.rejected');
  const words = query.terms.filter((phrase) => phrase.length > 0);
  if (words.length > 0)
    test(
      words.map((phrase) => asked(phrase, query.exact === true)).join(' & '),
      (at) => `record.${query.exact ? 'words' : 'terms'} @@ ${at}::tsquery`,
    );
  test(query.kind, (at) => `record.kind = ${at}`);
  test(query.speaker, (at) => `record.speaker = ${at}`);
  test(query.side, (at) => `record.side = ${at}`);
  test(query.addressee, (at) => `${at} = any (record.addressees)`);
  test(query.act, (at) => `record.act = ${at}`);
  test(query.issue, (at) => `${at} = any (record.issues)`);
  test(query.changedAfter, changedBehind);
  test(query.from, (at) => `story.published >= ${at}::date`);
  test(query.to, (at) => `story.published <= ${at}::date`);
  return { where: tests.length === 0 ? '' : `where ${tests.join(' and ')}`, values };
}

const changedBehind = (at: string): string =>
  `(record.id = any (array(select record_id from change where number > ${at} and record_id is not null))
    or record.story_id = any (array(select detail ->> 'story' from change where number > ${at} and what = 'add'))
    or record.id = any (array(select jsonb_array_elements_text(detail::jsonb -> 'added') from change where number > ${at} and what = 'reread'))
    or record.id = any (array(select one ->> 'id' from change, jsonb_array_elements(detail::jsonb -> 'changed') as one
      where number > ${at} and what = 'reread')))`;

const asked = (phrase: readonly Term[], exact: boolean): string =>
  `(${phrase.map(({ stem, word }) => lexeme(exact ? word : stem)).join(' <-> ')})`;

const encoded = (cursor: readonly [string, string]): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function decoded(cursor: string): [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && typeof id === 'string') return [key, id];
  } catch {
    // What is no JSON is no cursor either.
  }
  throw new Refusal(`"${cursor}" is no cursor of a page`);
}
