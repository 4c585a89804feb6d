import { check, deadJobs, history, links, rebuild } from '@masar/archive';
import { print } from '../screen.ts';
import { backUp, restoreFrom } from './backup.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';
import { historyLines } from './view.ts';

/** `masar init`. */
export const init = (options: Where): Promise<void> =>
  using(options, async () => print(`The archive "${named(options.archive)}" is ready.\n`));

/** A server's address without its password. */
const named = (where: string): string => where.replace(/:\/\/([^:@/]+):[^@]*@/, '://$1@');

/** `masar history`. */
export const showHistory = (id: string, options: Where & { readonly json?: boolean }): Promise<void> =>
  using(options, async (archive) => {
    const changes = await history(archive, id);
    print(options.json ? `${JSON.stringify(changes)}\n` : historyLines(changes));
  });

/** `masar log`. */
export const showLog = (id: string | undefined, options: Where): Promise<void> =>
  using(options, async (archive) => {
    for await (const link of links(archive, id ?? null))
      if (!process.stdout.write(`${JSON.stringify(link)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  });

/** `masar backup`. */
export const backUpTo = (file: string, options: Where): Promise<void> =>
  using(options, async (archive) => print(`${await backUp(archive, file)} rows are in "${file}".\n`));

/** `masar restore`. */
export const restore = (file: string, options: Where): Promise<void> =>
  using(options, async (archive) =>
    print(`${await restoreFrom(archive, file)} rows are restored. To look whether all is well: masar doctor\n`),
  );

/** `masar doctor`. */
export const examine = (options: Where & { readonly rebuild?: boolean }): Promise<void> =>
  using(options, async (archive) => {
    if (options.rebuild) print(`${await rebuild(archive, (await import('./correct.ts')).index)} records are looked up anew.\n`);
    const { counts, faults } = await check(archive);
    for (const [name, count] of Object.entries(counts)) print(`${name.padEnd(10)} ${count}\n`);
    for (const fault of faults) print(`fault      ${fault}\n`);
    const dead = await deadJobs(archive);
    if (dead > 0) print(`dead       ${dead} jobs or messages wait for you: masar jobs\n`);
    print(faults.length === 0 ? 'All is as it was received.\n' : '');
    if (faults.length > 0) process.exitCode = 1;
  });
