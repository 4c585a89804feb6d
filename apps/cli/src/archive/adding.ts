import { existsSync, readFileSync } from 'node:fs';
import { type Addition, type Archive, addAll } from '@masar/archive';
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
}

/** `masar add`: addresses are read or followed, lists of feeds are followed, files are read, now or later. */
export const addGiven = (given: readonly string[], options: AddOptions): Promise<void> =>
  using(options, async (archive) => {
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

async function addFiles(archive: Archive, paths: readonly string[], options: Given): Promise<void> {
  const files = paths.flatMap(filesOf);
  const bar =
    process.stderr.isTTY && files.length > 1
      ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
      : null;
  bar?.start(files.length, 0);
  const tally = { added: 0, known: 0, records: 0, refused: 0 };
  let waiting: Addition[] = [];
  const store = async (): Promise<void> => {
    for (const { isNew, records } of await addAll(archive, waiting)) {
      tally[isNew ? 'added' : 'known']++;
      if (isNew) tally.records += records;
    }
    waiting = [];
  };
  for (const file of files) {
    try {
      for await (const addition of additionsOf(readFileSync(file), file, options)) {
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
  print(
    `${tally.added} stories added with ${tally.records} records${tally.known > 0 ? `; ${tally.known} were there already` : ''}${tally.refused > 0 ? `; ${tally.refused} refused` : ''}.\n`,
  );
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
