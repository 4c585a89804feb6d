import type { Archive } from '../src/open.ts';

/** The schema of an archive as SQL, a table at a time in the order of names, with what belongs to it; made of the catalogue, so that it tells what the migrations made. */
export async function schemaOf(archive: Archive): Promise<string> {
  const functions = await archive.query<{ sql: string }>(
    `select pg_get_functiondef(oid) as sql from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
  );
  const tables = await archive.query<{ oid: number; name: string }>(
    `select oid::int, relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const parts = functions.map(({ sql }) => `${sql.trim()};`);
  for (const table of tables) parts.push(await tableOf(archive, table));
  return `-- Made of migrations/ by: npm run schema. Not to be edited.\n\n${parts.join('\n\n')}\n`;
}

async function tableOf(archive: Archive, { oid, name }: { oid: number; name: string }): Promise<string> {
  const columns = await lines(
    archive,
    `select attname || ' ' || format_type(atttypid, atttypmod)
       || case when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
          when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end
       || case when attnotnull then ' not null' else '' end
     from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`,
    oid,
  );
  // A constraint "n" is the not null of a column, which stands there.
  const constraints = await lines(
    archive,
    `select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = $1 and contype in ('p', 'f', 'u', 'c') order by conname`,
    oid,
  );
  const indexes = await lines(
    archive,
    `select pg_get_indexdef(indexrelid) from pg_index where indrelid = $1 and not exists (select 1 from pg_constraint where conindid = indexrelid)
     order by indexrelid::regclass::text`,
    oid,
  );
  const triggers = await lines(
    archive,
    'select pg_get_triggerdef(oid) from pg_trigger where tgrelid = $1 and not tgisinternal order by tgname',
    oid,
  );
  return [
    `create table ${name} (\n  ${[...columns, ...constraints].join(',\n  ')}\n);`,
    ...[...indexes, ...triggers].map((one) => `${one};`),
  ].join('\n');
}

const lines = async (archive: Archive, sql: string, oid: number): Promise<string[]> =>
  (await archive.query<{ line: string }>(`select one.line from (${sql}) as one (line)`, [oid])).map(({ line }) => line);
