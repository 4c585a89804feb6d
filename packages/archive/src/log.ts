import { sha256 } from './anchor.ts';
import { columns } from './column.ts';
import type { Archive } from './open.ts';

/** A change as it is logged. */
export interface Change {
  readonly who: string;
  readonly what: string;
  readonly record?: string;
  readonly detail: object;
}

/** Appends to the log, inside of the transaction that makes the change: its hash is over the row before and its own content. */
export const log = (archive: Archive, change: Change): Promise<void> => logAll(archive, [change]);

/** Appends changes in this order. Call it last in a transaction: until its end no other process can append. */
export async function logAll(archive: Archive, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  // One at a time: a number and a previous hash belong to one change.
  const [last] = await archive.query<{ number: string; hash: string }>(
    'lock table change in share row exclusive mode; select number, hash from change order by number desc limit 1',
  );
  let number = Number(last?.number ?? 0);
  let previous = last?.hash ?? '';
  const rows = changes.map(({ who, what, record = '', detail }) => {
    number++;
    const content = JSON.stringify(detail);
    const hash = linkOf(previous, number, who, what, record, content);
    const row = { number, who, what, record, content, previous, hash };
    previous = hash;
    return row;
  });
  await archive.query(
    `insert into change (number, who, what, record_id, detail, previous, hash)
     select number, who, what, nullif(record, ''), detail, previous, hash
     from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::json[], $6::text[], $7::text[])
       as row (number, who, what, record, detail, previous, hash)`,
    columns(rows, { number: 'bigint', who: 'text', what: 'text', record: 'text', content: 'json', previous: 'text', hash: 'text' }),
  );
}

const linkOf = (previous: string, ...parts: readonly (string | number)[]): string => sha256([previous, ...parts].join('\n'));

/** A change as the log has it, with its link in the chain. */
export interface Link {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly record: string | null;
  /** JSON, letter for letter: the hash is over it. */
  readonly detail: string;
  readonly previous: string;
  /** SHA-256 of previous, number, who, what, record (or nothing) and detail, a line each. */
  readonly hash: string;
}

/** The whole log, oldest first; of one record where it is named. */
export async function* links(archive: Archive, record: string | null = null): AsyncGenerator<Link> {
  let last = 0;
  for (;;) {
    const rows = await archive.query<Omit<Link, 'number' | 'at'> & { number: string; at: Date }>(
      `select number, at, who, what, record_id as record, detail::text as detail, previous, hash from change
       where number > $1 and ($2::text is null or record_id = $2) order by number limit 1000`,
      [last, record],
    );
    for (const row of rows) yield { ...row, number: Number(row.number), at: row.at.toISOString() };
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.number);
  }
}

/** The first change whose link does not hold, or null. */
export async function brokenLink(archive: Archive): Promise<number | null> {
  let previous = '';
  for await (const link of links(archive)) {
    const { number, who, what, record, detail } = link;
    if (link.previous !== previous || link.hash !== linkOf(previous, number, who, what, record ?? '', detail)) return number;
    previous = link.hash;
  }
  return null;
}
