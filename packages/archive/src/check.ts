import { sha256 } from './anchor.ts';
import { brokenLink } from './log.ts';
import type { Archive } from './open.ts';

/** What an archive holds, and what is wrong with it: a sentence each. */
export interface Health {
  readonly counts: Readonly<Record<'sources' | 'stories' | 'records' | 'changes', number>>;
  readonly faults: readonly string[];
}

/** Looks at everything again: that bytes and texts are what their hashes say, that records quote their texts, that the log is whole. */
export async function check(archive: Archive): Promise<Health> {
  const [counts] = await archive.query<Record<'sources' | 'stories' | 'records' | 'changes', string>>(
    `select (select count(*) from source) as sources, (select count(*) from story) as stories,
       (select count(*) from record) as records, (select count(*) from change) as changes`,
  );
  const faults: string[] = [];
  for await (const { hash, body } of hashed<Buffer>(archive, 'source', 'bytes'))
    if (sha256(body) !== hash) faults.push(`the bytes of source ${hash.slice(0, 12)} are not what was received`);
  for await (const { hash, body } of hashed<string>(archive, 'story_text', 'body'))
    if (sha256(body) !== hash) faults.push(`the text ${hash.slice(0, 12)} is not what was read`);
  const adrift = await archive.query<{ id: string }>(
    `select record.id from record join story on story.id = record.story_id join story_text on story_text.hash = story.text_hash
     where substr(story_text.body, record.start + 1, record.stop - record.start) <> record.quote`,
  );
  for (const { id } of adrift) faults.push(`record ${id} does not quote its text`);
  const broken = await brokenLink(archive);
  if (broken !== null) faults.push(`the change log is broken at ${broken}`);
  const count = (name: keyof Health['counts']) => Number(counts?.[name] ?? 0);
  return { counts: { sources: count('sources'), stories: count('stories'), records: count('records'), changes: count('changes') }, faults };
}

/** What is kept by its hash, some at a time: all of it is more than a process holds. */
async function* hashed<T>(archive: Archive, table: 'source' | 'story_text', column: 'bytes' | 'body') {
  let last = '';
  for (;;) {
    const rows = await archive.query<{ hash: string; body: T }>(
      `select hash, ${column} as body from ${table} where hash > $1 order by hash limit 200`,
      [last],
    );
    yield* rows;
    if (rows.length === 0) return;
    last = rows.at(-1)?.hash ?? last;
  }
}
