import { randomUUID } from 'node:crypto';
import { type Role, roles, told } from '@masar/shapes';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** Somebody who may sign in. Times are ISO 8601. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly made: string;
  readonly closed: string | null;
}

/** A user with what its sign-in is checked against. */
export interface Credentials extends User {
  readonly password: string | null;
}

/** Who somebody is for a provider of identities. */
interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const columns = 'id, name, role, made, closed';

/** A name as it is kept: in lower case. Throws a Refusal for what is no name. */
export function userName(given: string): string {
  const name = given.trim().normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}.@_+-]{0,99}$/u.test(name)) throw new Refusal(told('user-name', { name: given }));
  return name;
}

/**
 * Makes a user. `who` made it; `password` is its hash, null for one who signs in by the provider `issuer` alone. The first one must be an administrator, else nobody could make
 * another. Throws a Refusal.
 */
export function addUser(
  archive: Archive,
  given: {
    readonly name: string;
    readonly role: Role;
    readonly password: string | null;
    readonly issuer?: string;
    readonly who: string;
  },
): Promise<User> {
  const name = userName(given.name);
  return archive.together(async () => {
    await archive.query('lock table desk_user in share row exclusive mode');
    const [held] = await archive.query<{ any: boolean; same: boolean }>(
      'select exists (select 1 from desk_user) as any, exists (select 1 from desk_user where name = $1) as same',
      [name],
    );
    if (held?.same) throw new Refusal(told('user-exists', { name }));
    if (!held?.any && given.role !== 'administrator') throw new Refusal(told('first-user'));
    const [made] = await archive.query<Row>(
      `insert into desk_user (id, name, role, password, issuer) values ($1, $2, $3, $4, $5) returning ${columns}`,
      [randomUUID(), name, given.role, given.password, given.issuer ?? null],
    );
    await log(archive, { who: given.who, what: 'user', detail: { name, role: given.role } });
    return plain(made as Row);
  });
}

/** All users, by name. */
export const users = (archive: Archive): Promise<User[]> =>
  archive.query<Row>(`select ${columns} from desk_user order by name`).then((rows) => rows.map(plain));

/** Whether somebody can look after the users. */
export const hasAdministrator = async (archive: Archive): Promise<boolean> =>
  (await archive.query(`select 1 from desk_user where role = 'administrator' and closed is null limit 1`)).length > 0;

/** The open user of this name, or null. */
export async function credentialsOf(archive: Archive, name: string): Promise<Credentials | null> {
  const [row] = await archive.query<Row & { password: string | null }>(
    `select ${columns}, password from desk_user where name = $1 and closed is null`,
    [name.trim().normalize('NFC').toLowerCase()],
  );
  return row === undefined ? null : { ...plain(row), password: row.password };
}

/**
 * The open user of an outside identity, or null. A user that was made for a provider is whoever comes first with their name as an
 * address that the provider has verified, and nobody else from then on.
 */
export async function userOfIdentity(
  archive: Archive,
  { issuer, subject, email }: Identity & { readonly email: string | null },
): Promise<User | null> {
  await archive.query(
    `update desk_user set subject = $2 where issuer = $1 and subject is null and name = $3
       and not exists (select 1 from desk_user where issuer = $1 and subject = $2)`,
    [issuer, subject, email?.trim().normalize('NFC').toLowerCase() ?? null],
  );
  const [row] = await archive.query<Row>(`select ${columns} from desk_user where issuer = $1 and subject = $2 and closed is null`, [
    issuer,
    subject,
  ]);
  return row === undefined ? null : plain(row);
}

/**
 * Sets a user's role or password, or closes it to them. Their sessions end, so that nobody goes on as what they were. Throws a Refusal
 * where there is no such user, or no administrator would be left.
 */
export async function setUser(
  archive: Archive,
  {
    name: given,
    who,
    ...set
  }: { readonly name: string; readonly who: string; readonly role?: Role; readonly password?: string; readonly closed?: boolean },
): Promise<User> {
  const name = given.trim().normalize('NFC').toLowerCase();
  return archive.together(async () => {
    await archive.query('lock table desk_user in share row exclusive mode');
    const [row] = await archive.query<Row>(
      `update desk_user set role = coalesce($2, role), password = coalesce($3, password),
         closed = case when $4::bool is null then closed when $4 then coalesce(closed, now()) end
       where name = $1 returning ${columns}`,
      [name, set.role ?? null, set.password ?? null, set.closed ?? null],
    );
    if (row === undefined) throw new Refusal(told('no-user', { name: given }));
    if (!(await hasAdministrator(archive))) throw new Refusal(told('last-administrator'));
    await archive.query('delete from session where user_id = $1', [row.id]);
    const { password, ...open } = set;
    await log(archive, { who, what: 'user', detail: { name, ...open, ...(password === undefined ? {} : { password: 'set' }) } });
    return plain(row);
  });
}

/** A role by its name. Throws a Refusal. */
export function roleOf(given: string): Role {
  const role = roles.find((one) => one === given);
  if (role === undefined) throw new Refusal(`"${given}" is no role; there are ${roles.join(', ')}`);
  return role;
}

type Row = Omit<User, 'made' | 'closed'> & { readonly made: Date; readonly closed: Date | null };

const plain = ({ id, name, role, made, closed }: Row): User => ({
  id,
  name,
  role,
  made: made.toISOString(),
  closed: closed?.toISOString() ?? null,
});
