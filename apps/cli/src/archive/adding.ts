import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Addition, type Archive, addAll, nameOutlet, redate } from '@masar/archive';
import progress from 'cli-progress';
import { filesOf } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import { additionsOf, type Given } from './additions.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

export interface AddOptions extends Where, Given {
  readonly internal?: readonly string[];
  readonly later?: boolean;
  /** Stories that are kept with another date get `published`. */
  readonly redate?: boolean;
  /** Each file is of the outlet that its folder is called by. */
  readonly outletFolders?: boolean;
  /** Who says so. */
  readonly who: string;
}

/** `masar add`: addresses are read or followed, lists of feeds are followed, files are read, now or later. */
export const addGiven = (given: readonly string[], options: AddOptions): Promise<void> =>
  using(options, async (archive) => {
    if (options.published !== undefined && !/^\d{4}-\d\d-\d\d(T|$)/.test(options.published))
      throw new Refusal(`"${options.published}" is no date: --published 2021-12-31`);
    if (options.redate && options.published === undefined) throw new Refusal('--redate needs the date: --published 2021-12-31');
    if (options.later && options.published !== undefined)
      throw new Refusal('--published is for what is read now: leave --later out, or the date');
    if (options.outlet?.trim() === '') throw new Refusal('an outlet has a name: --outlet "Al-Ahram"');
    if (options.outlet !== undefined && options.outletFolders) throw new Refusal('one of --outlet and --outlet-folders');
    if (options.later && (options.outlet !== undefined || options.outletFolders))
      throw new Refusal('--outlet and --outlet-folders are for what is read now: leave --later out, or them');
    const addresses = given.filter((path) => /^https?:\/\//i.test(path));
    const lists = given.filter((path) => !addresses.includes(path) && /\.opml$/i.test(path) && existsSync(path));
    const paths = given.filter((path) => !addresses.includes(path) && !lists.includes(path));
    if (addresses.length > 0) await (await import('./fetching.ts')).addAddresses(archive, addresses, options);
    for (const list of lists) print(await (await import('./feeds.ts')).followFile(archive, list));
    if (paths.length === 0) return;
    if (options.later) print(`${await addLater(archive, paths)} files are kept, to be read by: masar work\n`);
    else await addFiles(archive, paths, options);
  });

/** Stories that go into the archive in one transaction: what each alone would cost in round trips they share. */
const batch = 50;

async function addFiles(archive: Archive, paths: readonly string[], options: AddOptions): Promise<void> {
  const files = paths.flatMap(filesOf);
  const bar =
    process.stderr.isTTY && files.length > 1
      ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
      : null;
  bar?.start(files.length, 0);
  const tally = { added: 0, known: 0, records: 0, refused: 0, dated: 0, named: 0 };
  const otherwise: string[] = [];
  let waiting: Addition[] = [];
  const store = async (): Promise<void> => {
    for (const [at, added] of (await addAll(archive, waiting)).entries()) {
      const { isNew, records, published } = added;
      tally[isNew ? 'added' : 'known']++;
      if (isNew) tally.records += records;
      const { name } = (waiting[at] as Addition).article.outlet;
      if (!isNew && name !== null && (options.outlet !== undefined || options.outletFolders))
        tally.named += await nameOutlet(archive, { stories: [added.story], outlet: name, who: options.who, onlyUnknown: true });
      const day = options.published?.slice(0, 10);
      if (isNew || day === undefined || published === day) continue;
      if (published !== null && !options.redate) otherwise.push(published);
      else {
        await redate(archive, { ...(waiting[at] as Addition), story: added.story, published: day });
        tally.dated++;
      }
    }
    waiting = [];
  };
  for (const file of files) {
    try {
      for await (const addition of additionsOf(readFileSync(file), file, ofFolder(file, options))) {
        waiting.push(addition);
        if (waiting.length === batch) await store();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tally.refused++;
      console.error(`masar: ${error.message}`);
      process.exitCode = 1;
    }
    bar?.increment();
  }
  await store();
  bar?.stop();
  const parts = [
    `${tally.added} stories added with ${tally.records} records`,
    ...(tally.known > 0 ? [`${tally.known} were there already`] : []),
    ...(tally.dated > 0 ? [`${tally.dated} of them dated ${options.published} and read anew`] : []),
    ...(tally.named > 0 ? [`${tally.named} of them had no outlet and have one now`] : []),
    ...(tally.refused > 0 ? [`${tally.refused} refused`] : []),
  ];
  print(`${parts.join('; ')}.\n${otherwise.length > 0 ? keptOtherwise(otherwise, options.published as string) : ''}`);
}

/** What is given of a file, its outlet called as its folder is where that is wanted. */
const ofFolder = (file: string, options: AddOptions): Given =>
  options.outletFolders ? { ...options, outlet: basename(dirname(resolve(file))) } : options;

/** That stories are kept with other days than the one that was given, and how to change it. */
function keptOtherwise(days: readonly string[], given: string): string {
  const known = [...new Set(days)].sort();
  const shown = `${known.slice(0, 3).join(', ')}${known.length > 3 ? ' …' : ''}`;
  return `${days.length} of them kept with another date (${shown}); to date them ${given}: the same command with --redate\n`;
}

/** Keeps files as they are, to be read by a worker. Gives their number. */
async function addLater(archive: Archive, paths: readonly string[]): Promise<number> {
  const { withJobs } = await import('./jobs.ts');
  const files = paths.flatMap(filesOf);
  await withJobs(archive, async (jobs) => {
    for (let at = 0; at < files.length; at += batch)
      await jobs.readLater(files.slice(at, at + batch).map((file) => ({ bytes: readFileSync(file), name: file })));
  });
  return files.length;
}
