import { readdirSync, readFileSync } from 'node:fs';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

const folder = new URL('../migrations/', import.meta.url);

interface Migration {
  readonly number: number;
  readonly name: string;
  /** Additive: a program that does not know it works on. Breaking: it must not. */
  readonly kind: 'additive' | 'breaking';
  readonly sql: string;
}

/** The migrations in order; the first line of each says of which kind it is. */
export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      const kind = /^-- (additive|breaking)\b/.exec(sql)?.[1];
      if (kind === undefined) throw new Error(`${name} does not say whether it is additive or breaking`);
      return { number: Number.parseInt(name, 10), name, kind: kind as Migration['kind'], sql };
    });

/** Brings the schema up to date. Throws a Refusal where a newer program has changed it in a way that this one does not know. */
export const migrate = (archive: Archive): Promise<void> =>
  archive.together(async () => {
    // Of processes that open a new archive together, one makes the schema and the others wait for it.
    await archive.query(`select pg_advisory_xact_lock(hashtext('masar migration'))`);
    await archive.query(
      'create table if not exists migration (number int primary key, name text not null, kind text not null, applied timestamptz not null default now())',
    );
    const applied = await archive.query<{ number: number; name: string; kind: string }>('select number, name, kind from migration');
    const known = migrations();
    const ahead = applied.find((one) => one.kind === 'breaking' && !known.some(({ number }) => number === one.number));
    if (ahead !== undefined)
      throw new Refusal(`this archive was changed by a newer Masar (${ahead.name}); bring this program up to date to open it`);
    for (const one of known) {
      if (applied.some(({ number }) => number === one.number)) continue;
      await archive.query(one.sql);
      await archive.query('insert into migration (number, name, kind) values ($1, $2, $3)', [one.number, one.name, one.kind]);
    }
  });
