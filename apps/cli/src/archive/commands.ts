import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import {
  type Addition,
  type Archive,
  addAll as addTogether,
  check,
  deadJobs,
  difference,
  type Exported,
  followed,
  history,
  jobKinds,
  links,
  rebuild,
  records,
  reread,
  search,
  show,
  showStory,
  texts,
} from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import progress from 'cli-progress';
import type { Command } from 'commander';
import { filesOf } from '../input.ts';
import { readerFor, termsIn, versionOf } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { additionsOf, type Given } from './additions.ts';
import { backUp, restoreFrom } from './backup.ts';
import { type CorrectOptions, correctOne, index } from './correct.ts';
import { addDeskCommands } from './desk-commands.ts';
import { feedLines, feedsAsOpml, followFile, unfollowOne } from './feeds.ts';
import { addAddress, fetchDue, isAddress, type Tally, watch } from './fetch.ts';
import { sentenceOf, wayOut } from './fetched.ts';
import { codebook, formats } from './formats/formats.ts';
import { queueLines, withJobs } from './jobs.ts';
import { over, print, untilStopped, using, version, type Where } from './over.ts';
import { historyLines, hitLines, recordLines, storyLines } from './view.ts';
import { addLater, type Working, work, workInProcesses } from './work.ts';

interface Out {
  readonly internal?: readonly string[];
}

interface SearchOptions extends Where {
  readonly exact?: boolean;
  readonly kind?: 'statement' | 'encounter';
  readonly speaker?: string;
  readonly side?: string;
  readonly addressee?: string;
  readonly act?: string;
  readonly issue?: string;
  readonly manner?: string;
  readonly outlet?: string;
  readonly encounter?: string;
  readonly track?: string;
  readonly newest?: boolean;
  readonly facets?: boolean;
  readonly rejected?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly after?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** The commands over an archive: a folder of the embedded PostgreSQL, or a server's address. */
export function addArchiveCommands(program: Command): void {
  over(program.command('init').description('make an archive')).action((options: Where) =>
    using(options, async () => print(`The archive "${named(options.archive)}" is ready.\n`)),
  );
  const out = (command: Command) =>
    over(command).option('--internal <hosts...>', "hosts of one's own network that may be asked, host or host:port");
  out(
    program
      .command('add <paths...>')
      .description('read files, folders or addresses and keep what they say; feeds and OPML files are followed'),
  )
    .option('--lang <lang>', 'language of the stories, or auto', 'auto')
    .option('--published <date>', 'publication date where the copy does not give it, ISO 8601')
    .option('--later', 'only keep the bytes: workers read them (masar work)')
    .action((given: string[], options: Where & Out & Given & { later?: boolean }) =>
      using(options, async (archive) => {
        const addresses = given.filter(isAddress);
        const lists = given.filter((path) => !isAddress(path) && /\.opml$/i.test(path) && existsSync(path));
        const paths = given.filter((path) => !isAddress(path) && !lists.includes(path));
        if (addresses.length > 0)
          await outward(options, async (outbound) => {
            for (const url of addresses) print(await addAddress(archive, outbound, url, options));
          });
        for (const list of lists) print(await followFile(archive, list));
        if (paths.length === 0) return;
        if (options.later) print(`${await addLater(archive, paths)} files are kept, to be read by: masar work\n`);
        else await addAll(archive, paths, options);
      }),
    );
  out(program.command('fetch').description('fetch the feeds that are due and take what is new in them')).action((options: Where & Out) =>
    using(options, (archive) =>
      outward(options, async (outbound) => print(tallyLine(await fetchDue(archive, outbound, { signal: untilStopped(), said: complain })))),
    ),
  );
  out(program.command('watch').description('fetch feeds as they come due, until stopped')).action((options: Where & Out) =>
    using(options, (archive) =>
      outward(options, (outbound) =>
        watch(archive, outbound, { signal: untilStopped(), said: complain, told: (tally) => print(tallyLine(tally)) }),
      ),
    ),
  );
  over(program.command('sources').description('the feeds that are followed: how each is, and since when it is silent'))
    .option('--remove <address>', 'follow this feed no more')
    .option('--opml', 'as an OPML file')
    .option('--json', 'as JSON')
    .action((options: Where & { remove?: string; opml?: boolean; json?: boolean }) =>
      using(options, async (archive) => {
        if (options.remove !== undefined) return print(await unfollowOne(archive, options.remove));
        if (options.opml) return print(await feedsAsOpml(archive));
        const feeds = await followed(archive);
        print(options.json ? `${JSON.stringify(feeds)}\n` : feedLines(feeds, Date.now()));
      }),
    );
  out(program.command('work').description('do the jobs that wait and what comes due: read, fetch, alert, join; until stopped'))
    .option('--workers <n>', 'processes that work', '1')
    .option('--only <kinds...>', `kinds of jobs to do: ${jobKinds.join(', ')}; all unless named`)
    .option('--until-empty', 'end when no job is left')
    .action(async (options: Where & Working & { workers: string }) => {
      const workers = Number(options.workers);
      if (!Number.isInteger(workers) || workers < 1 || workers > 64)
        throw new Refusal(`"${options.workers}" is no number of workers from 1 to 64`);
      if (workers > 1) return workInProcesses(options.archive, workers, options);
      await using(options, (archive) =>
        outward(options, async (outbound) => print(`${await work(archive, outbound, { ...options, said: complain })} jobs done.\n`)),
      );
    });
  over(
    program
      .command('jobs')
      .description('how many jobs wait, run and failed, and which are dead, with the reason, messages of alerts among them'),
  )
    .option('--revive', 'give dead jobs back to the workers')
    .option('--json', 'as JSON')
    .action((options: Where & { revive?: boolean; json?: boolean }) =>
      using(options, (archive) =>
        withJobs(archive, async (jobs) => {
          if (options.revive) return print(`${await jobs.revive()} jobs are given back.\n`);
          const queues = await jobs.queues();
          print(options.json ? `${JSON.stringify(queues)}\n` : queueLines(queues));
        }),
      ),
    );
  addDeskCommands(program);
  over(program.command('search [words...]').description('find statements and encounters by their words and by who, to whom, what, when'))
    .option('--exact', 'words as written: no folding of letters, no clitics split off')
    .option('--kind <kind>', 'statement or encounter')
    .option('--speaker <name>', 'gazetteer key (person/sergey-lavrov) or name')
    .option('--side <side>', 'side of the speaker (RU, US, nato)')
    .option('--addressee <name>', 'who was told, or took part')
    .option('--act <act>', 'what a statement does (demand, deny …), or the status of an encounter')
    .option('--issue <issue>', 'gazetteer key of an issue')
    .option('--manner <manner>', 'direct, indirect or mixed; the kind of an encounter')
    .option('--outlet <name>', 'who published it')
    .option('--encounter <id>', 'an encounter and what was said at it')
    .option('--track <name>', 'sides and place of a track, as --facets tells them')
    .option('--rejected', 'also what readers have rejected')
    .option('--from <date>', 'published on or after this day')
    .option('--to <date>', 'published on or before this day')
    .option('--newest', 'newest first; words are found by relevance else')
    .option('--facets', 'tell also who, what, where and when of what is found')
    .option('--limit <n>', 'records a page', '20')
    .option('--after <cursor>', 'the page behind this cursor')
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action((words: string[], options: SearchOptions) => using(options, (archive) => find(archive, words, options)));
  over(
    program
      .command('show <id>')
      .description('one record with the words around it and where it stands; or a story, its takes and its copies'),
  )
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action((id: string, options: Where & { json?: boolean; color: boolean }) =>
      using(options, async (archive) => {
        const found = await show(archive, id);
        const story = found === null ? await showStory(archive, id) : null;
        if (found === null && story === null) throw new Refusal(`the archive has no record and no story "${id}"`);
        if (options.json) print(`${JSON.stringify(found ?? story)}\n`);
        else if (found !== null) print(recordLines(found, coloured(options.color)));
        else if (story !== null) print(storyLines(story, coloured(options.color)));
      }),
    );
  over(program.command('correct <id>').description('say what a record should say; what was read is kept, and the change is logged'))
    .option('--speaker <name>', 'gazetteer key or name; "none" for nobody told')
    .option('--side <side>', 'side of the speaker; "none" for none')
    .option('--addressee <names...>', 'who was told, or took part')
    .option('--act <act>', 'act of a statement, or status of an encounter')
    .option('--issue <issues...>', 'gazetteer keys of issues')
    .option('--reject', 'the story does not say this')
    .option('--merge <id>', 'that record is the same as this one: this one stands for both')
    .option('--split <words...>', 'the record is several: the words of each part, as the story has them')
    .option('--undo', 'take back what was done last: a correction, a merge, a split')
    .option('--why <reason>', 'the reason, for the history')
    .option('--who <name>', 'whose correction it is', userInfo().username)
    .action((id: string, options: CorrectOptions & Where) =>
      using(options, async (archive) => print(await correctOne(archive, id, options))),
    );
  over(program.command('history <id>').description('what became of a record: who changed what, when and why'))
    .option('--json', 'as JSON')
    .action((id: string, options: Where & { json?: boolean }) =>
      using(options, async (archive) => {
        const changes = await history(archive, id);
        print(options.json ? `${JSON.stringify(changes)}\n` : historyLines(changes));
      }),
    );
  over(
    program
      .command('log [id]')
      .description('the change log, of one record where it is named: a line of JSON a change, each with the hash of the one before'),
  ).action((id: string | undefined, options: Where) =>
    using(options, async (archive) => {
      for await (const link of links(archive, id ?? null))
        if (!process.stdout.write(`${JSON.stringify(link)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }),
  );
  over(program.command('reread').description('read every text again with this version; what a person has set stays'))
    .option('--dry-run', 'only say what would change')
    .option('--later', 'only make the jobs: workers read (masar work)')
    .option('--json', 'a line of JSON for each text that changes')
    .action((options: Where & { dryRun?: boolean; later?: boolean; json?: boolean }) =>
      using(options, async (archive) => {
        if (options.later) print(`${await withJobs(archive, (jobs) => jobs.rereadLater())} texts are read again by: masar work\n`);
        else await rereadAll(archive, options);
      }),
    );
  over(program.command('export').description('hand every record on that holds, to standard output'))
    .option('--format <format>', [...Object.keys(formats), 'ics'].join(', '), 'ndjson')
    .option('--codebook', 'what the columns hold, instead of the records')
    .action(async (options: Where & { format: string; codebook?: boolean }) => {
      if (options.codebook) return print(codebook.map(([name, meaning]) => `${name.padEnd(10)} ${meaning}\n`).join(''));
      await using(options, (archive) => exportAll(archive, options.format));
    });
  over(program.command('backup <file>').description('write everything that the archive holds to one file, gzip')).action(
    (file: string, options: Where) => using(options, async (archive) => print(`${await backUp(archive, file)} rows are in "${file}".\n`)),
  );
  over(program.command('restore <file>').description('put a backup into a new archive')).action((file: string, options: Where) =>
    using(options, async (archive) =>
      print(`${await restoreFrom(archive, file)} rows are restored. To look whether all is well: masar doctor\n`),
    ),
  );
  over(program.command('doctor').description('look whether everything in the archive is as it was received'))
    .option('--rebuild', 'first make anew what records are looked up by: words, facets, indexes')
    .action((options: Where & { rebuild?: boolean }) =>
      using(options, async (archive) => {
        if (options.rebuild) print(`${await rebuild(archive, index)} records are looked up anew.\n`);
        const { counts, faults } = await check(archive);
        for (const [name, count] of Object.entries(counts)) print(`${name.padEnd(10)} ${count}\n`);
        for (const fault of faults) print(`fault      ${fault}\n`);
        const dead = await deadJobs(archive);
        if (dead > 0) print(`dead       ${dead} jobs or messages wait for you: masar jobs\n`);
        print(faults.length === 0 ? 'All is as it was received.\n' : '');
        if (faults.length > 0) process.exitCode = 1;
      }),
    );
}

/** Runs `task` with a way out; what cannot be fetched is one sentence. */
async function outward(options: Out, task: (outbound: Outbound) => Promise<void>): Promise<void> {
  const outbound = wayOut(version, options.internal ?? []);
  try {
    await task(outbound);
  } catch (error) {
    throw new Refusal(sentenceOf(error));
  } finally {
    await outbound.close();
  }
}

function complain(line: string): void {
  console.error(`masar: ${line}`);
}

const tallyLine = ({ feeds, added, known, failed }: Tally): string =>
  `${feeds} feeds fetched: ${added} stories added${known > 0 ? `, ${known} were there already` : ''}${failed > 0 ? `, ${failed} addresses failed` : ''}.\n`;

const coloured = (wanted: boolean): boolean =>
  wanted && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR'];
/** A server's address without its password. */
const named = (where: string): string => where.replace(/:\/\/([^:@/]+):[^@]*@/, '://$1@');

/** Stories that go into the archive in one transaction: what each alone would cost in round trips they share. */
const batch = 50;

async function addAll(archive: Archive, paths: readonly string[], options: Given): Promise<void> {
  const files = paths.flatMap(filesOf);
  const bar =
    process.stderr.isTTY && files.length > 1
      ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
      : null;
  bar?.start(files.length, 0);
  const tally = { added: 0, known: 0, records: 0, refused: 0 };
  let waiting: Addition[] = [];
  const store = async (): Promise<void> => {
    for (const { isNew, records } of await addTogether(archive, waiting)) {
      tally[isNew ? 'added' : 'known']++;
      if (isNew) tally.records += records;
    }
    waiting = [];
  };
  for (const file of files) {
    try {
      for (const addition of additionsOf(readFileSync(file), file, options)) {
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

async function rereadAll(archive: Archive, { dryRun, json }: { dryRun?: boolean; json?: boolean }): Promise<void> {
  const tally = { texts: 0, added: 0, withdrawn: 0, changed: 0 };
  for await (const text of texts(archive)) {
    const reader = readerFor(text.lang, text.body);
    const reading = reader.read({ text: text.body, published: text.published });
    const found = await (dryRun ? difference : reread)(archive, {
      text,
      reading,
      reader: versionOf(reading.story.lang),
      terms: (words) => reader.terms(words),
    });
    tally.texts++;
    for (const kind of ['added', 'withdrawn', 'changed'] as const) tally[kind] += found[kind].length;
    if (json && found.added.length + found.withdrawn.length + found.changed.length > 0)
      print(`${JSON.stringify({ story: text.story, ...found })}\n`);
  }
  const would = dryRun ? 'would be ' : '';
  if (!json)
    print(
      `${tally.texts} texts read again: ${tally.added} records ${would}added, ${tally.changed} ${would}changed, ${tally.withdrawn} ${would}withdrawn.\n`,
    );
}

async function exportAll(archive: Archive, name: string): Promise<void> {
  if (name === 'ics') {
    const { calendarText, lookNow } = await import('@masar/server');
    await lookNow(archive);
    const linkOf = ({ url, id }: Exported) => url ?? `urn:masar:${id}`;
    return print(await calendarText(archive, { language: 'ar', linkOf }));
  }
  const format = formats[name];
  if (format === undefined) throw new Refusal(`"${name}" is no format; there are ${[...Object.keys(formats), 'ics'].join(', ')}`);
  process.stdout.write(format.head);
  for await (const story of records(archive))
    if (!process.stdout.write(format.story(story))) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function find(archive: Archive, words: readonly string[], options: SearchOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Refusal(`"${options.limit}" is no number of records from 1 to 1000`);
  const { archive: _, limit: __, json, color, newest, ...facets } = options;
  const page = await search(archive, { ...facets, ...(newest ? { order: 'newest' } : {}), limit, terms: words.map(termsIn) });
  print(json ? `${JSON.stringify(page)}\n` : hitLines(page, coloured(color)));
}
