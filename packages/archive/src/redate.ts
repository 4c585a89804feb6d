import { log } from './log.ts';
import type { Archive } from './open.ts';
import { type Difference, type Rereading, reread, text } from './reread.ts';

/** A story, the day on which it was published, and what is read in it from that day. */
export interface Redating extends Omit<Rereading, 'text'> {
  readonly story: string;
  /** ISO 8601 day. */
  readonly published: string;
}

/**
 * Gives a story that the archive has its day of publication, and puts in what is read from that day, all or nothing; what a person
 * has set stays. A text that came from several places is read by the day of the first that brought it.
 */
export async function redate(archive: Archive, { story, published, ...read }: Redating): Promise<Difference | null> {
  return archive.together(async () => {
    const [before] = await archive.query<{ hash: string; published: string | null }>(
      'select text_hash as hash, published::text as published from story where id = $1 for update',
      [story],
    );
    if (before === undefined || before.published === published) return null;
    await archive.query('update story set published = $2 where id = $1', [story, published]);
    await archive.query('update record set day = $2 where story_id = $1', [story, published]);
    await archive.query('update fingerprint set day = $2 where story = $1', [story, published]);
    const owned = await text(archive, before.hash);
    let difference: Difference | null = null;
    if (owned?.story === story) {
      // By another day the same version reads other dates: its first reading does not stand.
      await archive.query('delete from reading where text_hash = $1 and reader = $2', [before.hash, read.reader]);
      difference = await reread(archive, { ...read, text: owned });
    }
    await log(archive, { who: read.reader, what: 'redate', detail: { dated: story, before: before.published, after: published } });
    return difference;
  });
}
