import { told } from '@masar/shapes';
import pg from 'pg';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { Refusal } from './refusal.ts';

/** An open archive: one connection to its PostgreSQL. */
export interface Archive {
  readonly query: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Runs `work` as one transaction: all of it is there afterwards, or none. Within another it is a part of that. */
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the archive at `where`: the address of a PostgreSQL server (`postgres://…`, 15 or newer), or a folder for the embedded
 * one. Brings its schema up to date. Throws a Refusal where that cannot be.
 */
export async function open(where: string): Promise<Archive> {
  if (!/^postgres(ql)?:\/\//.test(where)) {
    const embedded = await startEmbedded(where);
    try {
      return await connect({ host: embedded.host, user: 'postgres', database: 'postgres', port: 5432 }, embedded.close);
    } catch (error) {
      await embedded.close();
      throw error;
    }
  }
  return connect({ connectionString: where }, async () => {});
}

async function connect(config: pg.ClientConfig, release: () => Promise<void>): Promise<Archive> {
  const client = new pg.Client(config);
  // Without a listener a server that stops would end this process.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Refusal(`the archive's database does not answer: ${(error as Error).message}`);
  }
  let isOpen = false;
  const archive: Archive = {
    // Several statements in one text give a result each.
    query: async (sql, values) => [await client.query(sql, values as unknown[]).catch(toldPlainly)].flat().flatMap(({ rows }) => rows),
    together: async (work) => {
      if (isOpen) return work();
      await client.query('begin');
      isOpen = true;
      try {
        const made = await work();
        await client.query('commit').catch(toldPlainly);
        return made;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        isOpen = false;
      }
    },
    close: async () => {
      await client.end();
      await release();
    },
  };
  await migrate(archive);
  return archive;
}

/** What a server's disk is full with is no fault of the program: disk_full, or io_error where the embedded one meets it. */
function toldPlainly(error: Error & { code?: string }): never {
  if (error.code === '53100' || (error.code === '58030' && /space/i.test(error.message))) throw new Refusal(told('disk-full'));
  throw error;
}
