import { userInfo } from 'node:os';
import { type ApiToken, addApiToken, addUser, apiTokens, revokeApiToken, roleOf, setUser, type User, users } from '@masar/archive';
import { print } from '../screen.ts';
import type { Where } from './over.ts';
import { askPassword } from './password.ts';
import { using } from './using.ts';

const who = userInfo().username;

/** `masar user add`. */
export const makeUser = (name: string, options: Where & { readonly role: string; readonly oidc?: string }): Promise<void> =>
  using(options, async (archive) => {
    const role = roleOf(options.role);
    const how = options.oidc === undefined ? { password: await passwordHash() } : { password: null, issuer: options.oidc };
    const made = await addUser(archive, { name, role, who, ...how });
    print(`${made.name} is ${made.role} of this desk, which from now on asks everybody to sign in.\n`);
  });

/** `masar user list`. */
export const listUsers = (options: Where): Promise<void> =>
  using(options, async (archive) =>
    print((await users(archive)).map(userLine).join('') || 'There is no user: the desk is one person’s.\n'),
  );

type Values = Omit<Parameters<typeof setUser>[1], 'name' | 'who'>;

const change = (name: string, options: Where, values: () => Values | Promise<Values>): Promise<void> =>
  using(options, async (archive) => print(userLine(await setUser(archive, { name, who, ...(await values()) }))));

/** `masar user role`. */
export const changeRole = (name: string, role: string, options: Where): Promise<void> =>
  change(name, options, () => ({ role: roleOf(role) }));

/** `masar user password`. */
export const changePassword = (name: string, options: Where): Promise<void> =>
  change(name, options, async () => ({ password: await passwordHash() }));

/** `masar user close`. */
export const closeUser = (name: string, options: Where): Promise<void> => change(name, options, () => ({ closed: true }));

/** `masar token add`. */
export const makeToken = (
  name: string,
  options: Where & { readonly user: string; readonly role: string; readonly days: string },
): Promise<void> =>
  using(options, async (archive) => {
    const { digestOf, randomSecret } = await server();
    const secret = randomSecret();
    const role = roleOf(options.role);
    await addApiToken(archive, { name, user: options.user, role, days: Number(options.days), hash: digestOf(secret), who });
    print(`${secret}\n`);
  });

/** `masar token list`. */
export const listTokens = (options: Where): Promise<void> =>
  using(options, async (archive) => print((await apiTokens(archive)).map(tokenLine).join('') || 'There is no token.\n'));

/** `masar token revoke`. */
export const revokeToken = (id: string, options: Where): Promise<void> =>
  using(options, async (archive) => {
    await revokeApiToken(archive, { id, who });
    print(`The token ${id} is no more.\n`);
  });

// The server takes longer to load than most commands to run: it is loaded for who asks for it.
const server = () => import('@masar/server');

const passwordHash = async (): Promise<string> => (await server()).hashPassword(await askPassword());

const userLine = ({ name, role, closed }: User): string => `${name.padEnd(24)} ${closed === null ? role : 'closed'}\n`;
const tokenLine = ({ id, user, name, role, expires }: ApiToken): string =>
  `${id}  ${user} ${role} until ${expires.slice(0, 10)}  ${name}\n`;
