import { sha256 } from './anchor.ts';
import type { Archive } from './open.ts';

/** A change as it is logged. */
export interface Change {
  readonly who: string;
  readonly what: string;
  readonly record?: string;
  readonly detail: object;
}

/** Appends to the log, inside of the transaction that makes the change: its hash is over the row before and its own content. */
export async function log(archive: Archive, { who, what, record = '', detail }: Change): Promise<void> {
  // One at a time: a number and a previous hash belong to one change.
  await archive.query('lock table change in share row exclusive mode');
  const [last] = await archive.query<{ number: string; hash: string }>('select number, hash from change order by number desc limit 1');
  const number = Number(last?.number ?? 0) + 1;
  const previous = last?.hash ?? '';
  const content = JSON.stringify(detail);
  await archive.query(
    `insert into change (number, who, what, record_id, detail, previous, hash) values ($1, $2, $3, nullif($4, ''), $5, $6, $7)`,
    [number, who, what, record, content, previous, linkOf(previous, number, who, what, record, content)],
  );
}

const linkOf = (previous: string, ...parts: readonly (string | number)[]): string => sha256([previous, ...parts].join('\n'));

/** The first change whose link does not hold, or null. */
export async function brokenLink(archive: Archive): Promise<number | null> {
  const rows = await archive.query<{
    number: string;
    who: string;
    what: string;
    record: string;
    detail: string;
    previous: string;
    hash: string;
  }>(`select number, who, what, coalesce(record_id, '') as record, detail::text as detail, previous, hash from change order by number`);
  let previous = '';
  for (const row of rows) {
    const number = Number(row.number);
    if (row.previous !== previous || row.hash !== linkOf(previous, number, row.who, row.what, row.record, row.detail)) return number;
    previous = row.hash;
  }
  return null;
}
