import type { Role } from '@masar/shapes';
import type { Archive } from './open.ts';

/** Who asks: an open user and what it may do here. */
export interface Signed {
  readonly user: string;
  readonly name: string;
  readonly role: Role;
}

/** Hours without use after which a session ends, and days after which it ends in any case. */
const idle = 24;
const longest = 7;
/** Minutes after which a use is noted again. */
const grain = 5;

const holds = `session.used > now() - interval '${idle} hours' and session.made > now() - interval '${longest} days'`;

/** Seconds that a session lasts at most. */
export const sessionSeconds = longest * 24 * 60 * 60;

/** Begins a session; `before` is the one that the browser had, which ends. Sessions that have run out are swept. */
export async function beginSession(
  archive: Archive,
  { hash, user, before }: { readonly hash: string; readonly user: string; readonly before: string | null },
): Promise<void> {
  await archive.together(async () => {
    await archive.query(`delete from session where hash = $1 or not (${holds})`, [before]);
    await archive.query('insert into session (hash, user_id) values ($1, $2)', [hash, user]);
  });
}

export const endSession = async (archive: Archive, hash: string): Promise<void> =>
  void (await archive.query('delete from session where hash = $1', [hash]));

/** Whether the desk has users at all, and whose session this is: in one question, as each request asks it. */
export async function sessionOf(archive: Archive, hash: string | null): Promise<{ hasUsers: boolean; signed: Signed | null }> {
  const [row] = await archive.query<{ any: boolean; user: string | null; name: string; role: Role; old: boolean }>(
    `select exists (select 1 from desk_user) as any, mine."user", mine.name, mine.role, mine.old
     from (select 1) as always left join (
       select session.user_id as "user", desk_user.name, desk_user.role, session.used < now() - interval '${grain} minutes' as old
       from session join desk_user on desk_user.id = session.user_id where session.hash = $1 and desk_user.closed is null and ${holds}
     ) as mine on true`,
    [hash],
  );
  if (row === undefined || row.user === null) return { hasUsers: row?.any ?? false, signed: null };
  if (row.old) await archive.query('update session set used = now() where hash = $1', [hash]);
  return { hasUsers: true, signed: { user: row.user, name: row.name, role: row.role } };
}
