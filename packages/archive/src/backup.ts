import { createHash } from 'node:crypto';
import { migrations } from './migrate.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** The tables, each behind those that it refers to. */
const tables = [
  'source',
  'story_text',
  'story',
  'fingerprint',
  'shingle',
  'reading',
  'record',
  'actor_side',
  'change',
  'feed',
  'feed_item',
  'desk_user',
  'api_token',
  'subscription',
  'comment',
  'followed_encounter',
  'followed_position',
  'looked',
  'moment',
  'alert',
  'delivery',
] as const;
/** Rows that are moved at a time. */
const some = 200;

/**
 * Writes everything that an archive holds, as of one moment, as lines: a head that names the schema, a line a row, and an end
 * that counts them and has the SHA-256 of all lines before. An embedded archive's backup restores to a server, and back.
 */
export async function backup(archive: Archive, write: (line: string) => Promise<void>): Promise<number> {
  const hash = createHash('sha256');
  let rows = 0;
  const put = async (line: string) => {
    hash.update(line);
    await write(line);
  };
  await archive.together(async () => {
    await archive.query('set transaction isolation level repeatable read');
    await put(`${JSON.stringify({ masar: 'backup', migrations: schema() })}\n`);
    for (const table of tables) {
      await archive.query(
        `declare rows cursor for select row_to_json(kept)::text as row
         from (select ${await columnsOf(archive, table)} from ${table}${table === 'change' ? ' order by number' : ''}) as kept`,
      );
      for (;;) {
        const found = await archive.query<{ row: string }>(`fetch ${some} from rows`);
        for (const { row } of found) await put(`${table}\t${row}\n`);
        rows += found.length;
        if (found.length < some) break;
      }
      await archive.query('close rows');
    }
    await write(`${JSON.stringify({ rows, hash: hash.digest('hex') })}\n`);
  });
  return rows;
}

/** Puts a backup into an empty archive, all or nothing. Throws a Refusal for one that is cut short, damaged or of another schema, and for an archive that is not empty. */
export async function restore(archive: Archive, lines: AsyncIterable<string>): Promise<number> {
  const [held] = await archive.query<{ held: boolean }>('select exists (select 1 from source) or exists (select 1 from change) as held');
  if (held?.held !== false) throw new Refusal('the archive is not empty: a backup is restored into a new one');
  const hash = createHash('sha256');
  let rows = 0;
  let ended = false;
  let batch: { table: string; rows: string[] } = { table: '', rows: [] };
  const flush = async () => {
    if (batch.rows.length === 0) return;
    const columns = await columnsOf(archive, batch.table);
    await archive.query(
      `insert into ${batch.table} (${columns}) select ${columns} from json_populate_recordset((select kept from ${batch.table} as kept where false), $1::json)`,
      [`[${batch.rows.join(',')}]`],
    );
    batch = { table: '', rows: [] };
  };
  await archive.together(async () => {
    let first = true;
    for await (const line of lines) {
      if (first) sameSchema(line);
      else if (line.startsWith('{')) {
        const end = parsed(line);
        if (end['rows'] !== rows || end['hash'] !== hash.copy().digest('hex'))
          throw new Refusal('the backup is damaged: its hash is another');
        ended = true;
      } else {
        const at = line.indexOf('\t');
        const table = tables.find((name) => name === line.slice(0, at));
        if (table === undefined || ended) throw new Refusal('the backup is damaged: it has a line that is no row');
        if (table !== batch.table || batch.rows.length === some) await flush();
        batch.table = table;
        batch.rows.push(line.slice(at + 1));
        rows++;
      }
      hash.update(`${line}\n`);
      first = false;
    }
    if (!ended) throw new Refusal('the backup is cut short: its end is not there');
    await flush();
  });
  return rows;
}

/** The columns of a table that are kept; the database makes the others of them. */
async function columnsOf(archive: Archive, table: string): Promise<string> {
  const [found] = await archive.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return found?.columns ?? '';
}

const schema = (): readonly string[] => migrations().map(({ name }) => name);

function sameSchema(line: string): void {
  const head = parsed(line);
  if (head['masar'] !== 'backup') throw new Refusal('this is no backup of an archive');
  if (JSON.stringify(head['migrations']) !== JSON.stringify(schema()))
    throw new Refusal('the backup is of another version of the schema: restore it with the Masar that made it, then open it with this one');
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Refusal('this is no backup of an archive');
  }
}
