import { logDeeds } from './deeds.ts';
import type { Archive } from './open.ts';

/** A story that was added now, with what its article is called across its revisions, and who reads it. */
export interface Revised {
  readonly story: string;
  readonly identity: string;
  readonly reader: string;
}

/**
 * Makes stories the newest revisions of their articles, in this order. A record of an earlier revision whose very words the newer
 * one still has becomes the newer one's, with what readers have set of it; what the newer one no longer says stays as it is,
 * since it was said. Call it inside of the transaction that adds the stories.
 */
export async function revise(archive: Archive, stories: readonly Revised[]): Promise<void> {
  if (stories.length === 0) return;
  const siblings = await archive.query<{ id: string; identity: string; revision: number }>(
    'select id, identity, revision from story where identity = any ($1) order by revision, added, id',
    [stories.map(({ identity }) => identity)],
  );
  const fresh = new Set(stories.map(({ story }) => story));
  const last = new Map<string, number>();
  for (const { id, identity, revision } of siblings) if (!fresh.has(id)) last.set(identity, Math.max(revision, last.get(identity) ?? 0));
  for (const { story, identity, reader } of stories) {
    const before = last.get(identity) ?? 0;
    last.set(identity, before + 1);
    if (before === 0) continue;
    await archive.query('update story set revision = $2 where id = $1', [story, before + 1]);
    await takeOver(archive, { story, identity, reader });
  }
}

/** Gives the records of a story those of the earlier revisions that quote the same words. */
async function takeOver(archive: Archive, { story, identity, reader }: Revised): Promise<void> {
  const pairs = await archive.query<Successor>(
    `with told as (
       select record.id, record.kind, record.quote, record.story_id = $1 as newer,
         row_number() over (partition by record.story_id, record.kind, record.quote order by record.start) as nth
       from record join story on story.id = record.story_id
       where story.identity = $2 and not record.withdrawn and record.became = '{}'
     )
     select one.id as old, other.id as new from told as one join told as other using (kind, quote, nth)
     where not one.newer and other.newer order by one.id`,
    [story, identity],
  );
  await become(archive, pairs, { who: reader, why: 'the same words in a later revision' });
}

/** A record, and the one of the same words that stands for it from now on. */
export interface Successor {
  readonly old: string;
  readonly new: string;
}

/** Lets records stand for others that quote the same words, with what readers have set of these; logged as merges. */
export async function become(
  archive: Archive,
  pairs: readonly Successor[],
  { who, why }: { readonly who: string; readonly why: string },
): Promise<void> {
  if (pairs.length === 0) return;
  const [old, newer] = [pairs.map((pair) => pair.old), pairs.map((pair) => pair.new)];
  await archive.query(
    `update record set ${settable.map((name) => `${name} = case when '${name}' = any (before.corrected) then before.${name} else record.${name} end`).join(', ')},
       rejected = before.rejected, corrected = before.corrected, terms = before.terms, words = before.words
     from unnest($1::text[], $2::text[]) as pair (old, new) join record as before on before.id = pair.old
     where record.id = pair.new and (before.corrected <> '{}' or before.rejected)`,
    [old, newer],
  );
  await archive.query(
    'update record set became = array[pair.new] from unnest($1::text[], $2::text[]) as pair (old, new) where record.id = pair.old',
    [old, newer],
  );
  await logDeeds(
    archive,
    { who, what: 'merge' },
    pairs.flatMap((pair) => {
      const records = [pair.old, pair.new];
      return [
        { record: pair.old, why, records, before: { became: [] }, after: { became: [pair.new] } },
        { record: pair.new, why, records, before: {}, after: {} },
      ];
    }),
  );
}

const settable = ['speaker', 'side', 'addressees', 'act', 'issues'];
