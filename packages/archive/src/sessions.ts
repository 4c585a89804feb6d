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

/** Whether the desk has users at all, and whose sessions these are: in one question, as each request asks it. */
export async function sessionsOf(
  archive: Archive,
  hashes: readonly string[],
): Promise<{ readonly hasUsers: boolean; readonly signed: ReadonlyMap<string, Signed> }> {
  const rows = await archive.query<{ any: boolean; hash: string | null; user: string; name: string; role: Role; old: boolean }>(
    `select exists (select 1 from desk_user) as any, mine.*
     from (select 1) as always left join (
       select session.hash, session.user_id as "user", desk_user.name, desk_user.role, session.used < now() - interval '${grain} minutes' as old
       from session join desk_user on desk_user.id = session.user_id where session.hash = any ($1) and desk_user.closed is null and ${holds}
     ) as mine on true`,
    [hashes],
  );
  const found = rows.flatMap(({ hash, ...row }) => (hash === null ? [] : [{ ...row, hash }]));
  const used = found.filter(({ old }) => old).map(({ hash }) => hash);
  if (used.length > 0) await archive.query('update session set used = now() where hash = any ($1)', [used]);
  return {
    hasUsers: rows[0]?.any ?? false,
    signed: new Map(found.map(({ hash, user, name, role }) => [hash, { user, name, role }])),
  };
}
