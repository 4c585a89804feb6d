import { randomUUID } from 'node:crypto';
import { told } from '@masar/shapes';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** What somebody says of a record. Times are ISO 8601. */
export interface Comment {
  readonly id: string;
  readonly record: string;
  /** Id of the user whose it is; null at a desk without users. */
  readonly user: string | null;
  readonly who: string;
  readonly body: string;
  readonly made: string;
}

/** A comment with the words of its record. */
export interface CommentedRecord extends Comment {
  readonly story: string;
  readonly quote: string;
}

const columns = 'comment.id, comment.record_id as record, comment.user_id as "user", comment.who, comment.body, comment.made';

/** Says something of a record; `user` is the id of who does, empty at a desk without users. Throws a Refusal where there is no such record. */
export async function addComment(
  archive: Archive,
  given: { readonly record: string; readonly user: string; readonly who: string; readonly body: string },
): Promise<Comment> {
  const [made] = await archive.query<Row>(
    `insert into comment (id, record_id, user_id, who, body) select $1, record.id, nullif($3, ''), $4, $5 from record where record.id = $2
     returning ${columns}`,
    [randomUUID(), given.record, given.user, given.who, given.body],
  );
  if (made === undefined) throw new Refusal(told('no-record', { id: given.record }));
  return plain(made);
}

/** What was said of a record, and of those that were merged into it or that it was split from; oldest first. */
export async function commentsOf(archive: Archive, record: string): Promise<Comment[]> {
  const rows = await archive.query<Row>(
    `with recursive back (id) as (
       select $1::text union select record.id from back join record on record.became @> array[back.id] and record.became <> '{}'
     )
     select ${columns} from comment join back on back.id = comment.record_id order by comment.made, comment.id`,
    [record],
  );
  return rows.map(plain);
}

/** What was said last, of any record; newest first. */
export async function latestComments(archive: Archive, limit: number): Promise<CommentedRecord[]> {
  const rows = await archive.query<Row & Pick<CommentedRecord, 'story' | 'quote'>>(
    `select ${columns}, record.story_id as story, record.quote from comment join record on record.id = comment.record_id
     order by comment.made desc, comment.id limit $1`,
    [limit],
  );
  return rows.map(plain);
}

/** Takes a comment away; `user` is the id of whose it must be, any where it is not given. Throws a Refusal where there is none. */
export async function removeComment(archive: Archive, { id, user }: { readonly id: string; readonly user?: string }): Promise<void> {
  const gone = await archive.query('delete from comment where id = $1 and ($2::text is null or user_id = $2) returning id', [
    id,
    user ?? null,
  ]);
  if (gone.length === 0) throw new Refusal(told('no-comment', { id }));
}

type Row = Omit<Comment, 'made'> & { readonly made: Date };

const plain = <T extends Row>(row: T) => ({ ...row, made: row.made.toISOString() });
