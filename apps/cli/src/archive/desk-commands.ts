import type { Command } from 'commander';
import { over, type Where } from './over.ts';
import type { ServeOptions } from './serve.ts';

const accounts = () => import('./accounts.ts');

/** The desk, and who may sign in to it. */
export function addDeskCommands(program: Command): void {
  over(program.command('serve').description('the desk in a browser, until stopped; MASAR_SECRET is its secret where others reach it'))
    .option('--port <n>', 'port', '4790')
    .option('--host <address>', 'address of this machine to listen on', '127.0.0.1')
    .option('--url <address>', 'what others reach the desk by, https://…')
    .option('--proxy <addresses...>', 'proxies whose word is taken for where a request comes from')
    .option('--internal <hosts...>', "hosts of one's own network that the desk may ask, host or host:port")
    .action(async (options: ServeOptions) => (await import('./serve.ts')).serveOne(options));

  const user = program.command('user').description('who may sign in to the desk');
  over(user.command('add <name>').description('make a user; the password is asked for, or comes by standard input'))
    .option('--role <role>', 'reader, analyst, editor or administrator', 'reader')
    .option('--oidc <issuer>', 'without a password: signs in by this provider, the name is the address that it has verified')
    .action(async (name: string, options: Where & { role: string; oidc?: string }) => (await accounts()).makeUser(name, options));
  over(user.command('list').description('all users')).action(async (options: Where) => (await accounts()).listUsers(options));
  over(user.command('role <name> <role>').description('make a user something else')).action(
    async (name: string, role: string, options: Where) => (await accounts()).changeRole(name, role, options),
  );
  over(user.command('password <name>').description('set a user’s password; it is asked for, or comes by standard input')).action(
    async (name: string, options: Where) => (await accounts()).changePassword(name, options),
  );
  over(user.command('close <name>').description('let a user sign in no more')).action(async (name: string, options: Where) =>
    (await accounts()).closeUser(name, options),
  );

  const token = program.command('token').description('what programs ask the desk with');
  over(token.command('add <name>').description('make a token; it is shown this once'))
    .requiredOption('--user <user>', 'whose it is')
    .option('--role <role>', 'what it may do at most', 'reader')
    .option('--days <n>', 'how long it lasts', '90')
    .action(async (name: string, options: Where & { user: string; role: string; days: string }) =>
      (await accounts()).makeToken(name, options),
    );
  over(token.command('list').description('all tokens, without what they are recognised by')).action(async (options: Where) =>
    (await accounts()).listTokens(options),
  );
  over(token.command('revoke <id>').description('end a token')).action(async (id: string, options: Where) =>
    (await accounts()).revokeToken(id, options),
  );
}
