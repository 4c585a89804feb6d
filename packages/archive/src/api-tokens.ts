import { randomUUID } from 'node:crypto';
import { lesser, type Role, told } from '@masar/shapes';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';
import type { Signed } from './sessions.ts';

/** A token of a program, without what it is recognised by. Times are ISO 8601. */
export interface ApiToken {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  readonly made: string;
  readonly expires: string;
  readonly used: string | null;
}

const columns = 'api_token.id, desk_user.name as "user", api_token.name, api_token.role, api_token.made, api_token.expires, api_token.used';

/** Days that a token lasts at most. */
export const longestApiToken = 366;

/** Makes a token for a user; `hash` is what it is recognised by. Throws a Refusal. */
export function addApiToken(
  archive: Archive,
  given: {
    readonly user: string;
    readonly name: string;
    readonly role: Role;
    readonly days: number;
    readonly hash: string;
    readonly who: string;
  },
): Promise<ApiToken> {
  if (!Number.isInteger(given.days) || given.days < 1 || given.days > longestApiToken)
    throw new Refusal(told('token-days', { most: longestApiToken }));
  return archive.together(async () => {
    const id = randomUUID();
    await archive.query(
      `insert into api_token (id, hash, user_id, name, role, expires)
       select $1, $2, id, $4, $5, now() + $6 * interval '1 day' from desk_user where name = $3 and closed is null`,
      [id, given.hash, given.user, given.name, given.role, given.days],
    );
    const [made] = await archive.query<Row>(
      `select ${columns} from api_token join desk_user on desk_user.id = api_token.user_id where api_token.id = $1`,
      [id],
    );
    if (made === undefined) throw new Refusal(told('no-user', { name: given.user }));
    await log(archive, { who: given.who, what: 'token', detail: { id, user: given.user, name: given.name, role: given.role } });
    return plain(made);
  });
}

/** Tokens by user, or all; newest first. */
export const apiTokens = (archive: Archive, user?: string): Promise<ApiToken[]> =>
  archive
    .query<Row>(
      `select ${columns} from api_token join desk_user on desk_user.id = api_token.user_id where $1::text is null or desk_user.name = $1
       order by api_token.made desc, api_token.id`,
      [user ?? null],
    )
    .then((rows) => rows.map(plain));

/** Ends a token; `of` is the user whose it must be, any where it is not given. Throws a Refusal where there is none. */
export function revokeApiToken(
  archive: Archive,
  { id, of, who }: { readonly id: string; readonly of?: string; readonly who: string },
): Promise<void> {
  return archive.together(async () => {
    const gone = await archive.query(
      'delete from api_token using desk_user where desk_user.id = api_token.user_id and api_token.id = $1 and ($2::text is null or desk_user.name = $2) returning api_token.id',
      [id, of ?? null],
    );
    if (gone.length === 0) throw new Refusal(told('no-token', { id }));
    await log(archive, { who, what: 'token', detail: { id, revoked: true } });
  });
}

/** Whose token this is, as long as it lasts and its user is open; it may no more than its user may now. */
export async function apiTokenOf(archive: Archive, hash: string): Promise<Signed | null> {
  const [row] = await archive.query<{ id: string; user: string; name: string; role: Role; most: Role; old: boolean }>(
    `select api_token.id, api_token.user_id as "user", desk_user.name, desk_user.role, api_token.role as most,
       coalesce(api_token.used < now() - interval '5 minutes', true) as old
     from api_token join desk_user on desk_user.id = api_token.user_id
     where api_token.hash = $1 and api_token.expires > now() and desk_user.closed is null`,
    [hash],
  );
  if (row === undefined) return null;
  if (row.old) await archive.query('update api_token set used = now() where id = $1', [row.id]);
  return { user: row.user, name: row.name, role: lesser(row.role, row.most) };
}

type Row = Omit<ApiToken, 'made' | 'expires' | 'used'> & { readonly made: Date; readonly expires: Date; readonly used: Date | null };

const plain = (row: Row): ApiToken => ({
  ...row,
  made: row.made.toISOString(),
  expires: row.expires.toISOString(),
  used: row.used?.toISOString() ?? null,
});
