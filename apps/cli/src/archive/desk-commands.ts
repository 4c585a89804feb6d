import { userInfo } from 'node:os';
import {
  type ApiToken,
  type Archive,
  addApiToken,
  addUser,
  apiTokens,
  revokeApiToken,
  roleOf,
  setUser,
  type User,
  users,
} from '@masar/archive';
import type { Oidc } from '@masar/server';
import type { Command } from 'commander';
import { Refusal } from '../refusal.ts';
import { over, print, untilStopped, using, version, type Where } from './over.ts';
import { askPassword } from './password.ts';

interface ServeOptions extends Where {
  readonly port: string;
  readonly host: string;
  readonly url?: string;
  readonly proxy?: readonly string[];
  readonly internal?: readonly string[];
}

/** The desk, and who may sign in to it. */
export function addDeskCommands(program: Command): void {
  over(program.command('serve').description('the desk in a browser, until stopped; MASAR_SECRET is its secret where others reach it'))
    .option('--port <n>', 'port', '4790')
    .option('--host <address>', 'address of this machine to listen on', '127.0.0.1')
    .option('--url <address>', 'what others reach the desk by, https://…')
    .option('--proxy <addresses...>', 'proxies whose word is taken for where a request comes from')
    .option('--internal <hosts...>', "hosts of one's own network that the desk may ask, host or host:port")
    .action((options: ServeOptions) => using(options, (archive) => serveOne(archive, options)));

  const user = program.command('user').description('who may sign in to the desk');
  over(user.command('add <name>').description('make a user; the password is asked for, or comes by standard input'))
    .option('--role <role>', 'reader, analyst, editor or administrator', 'reader')
    .option('--oidc <issuer>', 'without a password: signs in by this provider, the name is the address that it has verified')
    .action((name: string, options: Where & { role: string; oidc?: string }) =>
      using(options, async (archive) => {
        const role = roleOf(options.role);
        const how = options.oidc === undefined ? { password: await passwordHash() } : { password: null, issuer: options.oidc };
        const made = await addUser(archive, { name, role, who, ...how });
        print(`${made.name} is ${made.role} of this desk, which from now on asks everybody to sign in.\n`);
      }),
    );
  over(user.command('list').description('all users')).action((options: Where) =>
    using(options, async (archive) =>
      print((await users(archive)).map(userLine).join('') || 'There is no user: the desk is one person’s.\n'),
    ),
  );
  const set = (name: string, options: Where, change: Omit<Parameters<typeof setUser>[1], 'name' | 'who'>) =>
    using(options, async (archive) => print(userLine(await setUser(archive, { name, who, ...change }))));
  over(user.command('role <name> <role>').description('make a user something else')).action((name: string, role: string, options: Where) =>
    set(name, options, { role: roleOf(role) }),
  );
  over(user.command('password <name>').description('set a user’s password; it is asked for, or comes by standard input')).action(
    async (name: string, options: Where) => set(name, options, { password: await passwordHash() }),
  );
  over(user.command('close <name>').description('let a user sign in no more')).action((name: string, options: Where) =>
    set(name, options, { closed: true }),
  );

  const token = program.command('token').description('what programs ask the desk with');
  over(token.command('add <name>').description('make a token; it is shown this once'))
    .requiredOption('--user <user>', 'whose it is')
    .option('--role <role>', 'what it may do at most', 'reader')
    .option('--days <n>', 'how long it lasts', '90')
    .action((name: string, options: Where & { user: string; role: string; days: string }) =>
      using(options, async (archive) => {
        const { digestOf, randomSecret } = await server();
        const secret = randomSecret();
        const role = roleOf(options.role);
        await addApiToken(archive, { name, user: options.user, role, days: Number(options.days), hash: digestOf(secret), who });
        print(`${secret}\n`);
      }),
    );
  over(token.command('list').description('all tokens, without what they are recognised by')).action((options: Where) =>
    using(options, async (archive) => print((await apiTokens(archive)).map(tokenLine).join('') || 'There is no token.\n')),
  );
  over(token.command('revoke <id>').description('end a token')).action((id: string, options: Where) =>
    using(options, async (archive) => {
      await revokeApiToken(archive, { id, who });
      print(`The token ${id} is no more.\n`);
    }),
  );
}

const who = userInfo().username;

// The server takes longer to load than most commands to run: it is loaded for who asks for it.
const server = () => import('@masar/server');

const passwordHash = async (): Promise<string> => (await server()).hashPassword(await askPassword());

const serveOne = async (archive: Archive, options: ServeOptions): Promise<void> =>
  (await import('./serve.ts')).serveDesk(options.archive, archive, {
    port: options.port,
    host: options.host,
    url: options.url ?? null,
    secret: process.env['MASAR_SECRET'] || null,
    oidc: oidc(),
    proxies: options.proxy ?? [],
    internal: options.internal ?? [],
    version,
    stopped: untilStopped(),
    told: (address) => print(`The desk is at ${address}\n`),
  });

/** The provider of identities that the environment names, or null. Throws a Refusal where it names half of one. */
function oidc(): Oidc | null {
  const { MASAR_OIDC_ISSUER: issuer, MASAR_OIDC_CLIENT: client, MASAR_OIDC_SECRET: secret } = process.env;
  if (issuer === undefined && client === undefined) return null;
  if (!issuer || !client)
    throw new Refusal('a provider of identities is MASAR_OIDC_ISSUER and MASAR_OIDC_CLIENT, with MASAR_OIDC_SECRET where it has one');
  return { issuer, client, secret: secret ?? null };
}

const userLine = ({ name, role, closed }: User): string => `${name.padEnd(24)} ${closed === null ? role : 'closed'}\n`;
const tokenLine = ({ id, user, name, role, expires }: ApiToken): string =>
  `${id}  ${user} ${role} until ${expires.slice(0, 10)}  ${name}\n`;
