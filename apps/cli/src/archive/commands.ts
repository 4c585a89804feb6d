import { readFileSync } from 'node:fs';
import { type Archive, add, check, open, Refusal as Refused, search, show } from '@masar/archive';
import progress from 'cli-progress';
import type { Command } from 'commander';
import { articlesIn, filesOf } from '../input.ts';
import { readerFor, versionOf } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { hitLines, recordLines } from './view.ts';

interface Where {
  readonly archive: string;
}

interface SearchOptions extends Where {
  readonly exact?: boolean;
  readonly kind?: 'statement' | 'encounter';
  readonly speaker?: string;
  readonly side?: string;
  readonly addressee?: string;
  readonly act?: string;
  readonly issue?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly after?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

const place = process.env['DATABASE_URL'] ?? process.env['MASAR_ARCHIVE'] ?? 'masar-archive';

/** The commands over an archive: a folder of the embedded PostgreSQL, or a server's address. */
export function addArchiveCommands(program: Command): void {
  const over = (command: Command) => command.option('--archive <place>', 'folder of the archive, or postgres://… of a server', place);
  over(program.command('init').description('make an archive')).action((options: Where) =>
    using(options, async () => print(`The archive "${named(options.archive)}" is ready.\n`)),
  );
  over(program.command('add <paths...>').description('read files or folders and keep what they say'))
    .option('--lang <lang>', 'language of the stories, or auto', 'auto')
    .option('--published <date>', 'publication date where the copy does not give it, ISO 8601')
    .action((paths: string[], options: Where & { lang: string; published?: string }) =>
      using(options, (archive) => addAll(archive, paths, options)),
    );
  over(program.command('search [words...]').description('find statements and encounters by their words and by who, to whom, what, when'))
    .option('--exact', 'words as written: no folding of letters, no clitics split off')
    .option('--kind <kind>', 'statement or encounter')
    .option('--speaker <name>', 'gazetteer key (person/sergey-lavrov) or name')
    .option('--side <side>', 'side of the speaker (RU, US, nato)')
    .option('--addressee <name>', 'who was told, or took part')
    .option('--act <act>', 'what a statement does (demand, deny …), or the status of an encounter')
    .option('--issue <issue>', 'gazetteer key of an issue')
    .option('--from <date>', 'published on or after this day')
    .option('--to <date>', 'published on or before this day')
    .option('--limit <n>', 'records a page', '20')
    .option('--after <cursor>', 'the page behind this cursor')
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action((words: string[], options: SearchOptions) => using(options, (archive) => find(archive, words, options)));
  over(program.command('show <id>').description('one record with the words around it and where it stands'))
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action((id: string, options: Where & { json?: boolean; color: boolean }) =>
      using(options, async (archive) => {
        const found = await show(archive, id);
        if (found === null) throw new Refusal(`the archive has no record "${id}"`);
        print(options.json ? `${JSON.stringify(found)}\n` : recordLines(found, coloured(options.color)));
      }),
    );
  over(program.command('doctor').description('look whether everything in the archive is as it was received')).action((options: Where) =>
    using(options, async (archive) => {
      const { counts, faults } = await check(archive);
      for (const [name, count] of Object.entries(counts)) print(`${name.padEnd(10)} ${count}\n`);
      for (const fault of faults) print(`fault      ${fault}\n`);
      print(faults.length === 0 ? 'All is as it was received.\n' : '');
      if (faults.length > 0) process.exitCode = 1;
    }),
  );
}

const print = (text: string): void => void process.stdout.write(text);
const coloured = (wanted: boolean): boolean =>
  wanted && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR'];
/** A server's address without its password. */
const named = (where: string): string => where.replace(/:\/\/([^:@/]+):[^@]*@/, '://$1@');

async function using(options: Where, work: (archive: Archive) => Promise<void>): Promise<void> {
  try {
    const archive = await open(options.archive);
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  } catch (error) {
    throw error instanceof Refused ? new Refusal(error.message) : error;
  }
}

async function addAll(archive: Archive, paths: readonly string[], options: { lang: string; published?: string }): Promise<void> {
  const files = paths.flatMap(filesOf);
  const bar =
    process.stderr.isTTY && files.length > 1
      ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
      : null;
  bar?.start(files.length, 0);
  const tally = { added: 0, known: 0, records: 0, refused: 0 };
  for (const file of files) {
    try {
      const bytes = readFileSync(file);
      for (const article of articlesIn(bytes, file)) {
        const published = options.published ?? article.published;
        const reader = readerFor(options.lang, article.text);
        const reading = reader.read({ text: article.text, published });
        const done = await add(archive, {
          bytes,
          name: file,
          article: { ...article, published },
          reading,
          reader: versionOf(reading.story.lang),
          terms: (text) => reader.terms(text),
        });
        tally[done.isNew ? 'added' : 'known']++;
        if (done.isNew) tally.records += done.records;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tally.refused++;
      console.error(`masar: ${error.message}`);
      process.exitCode = 1;
    }
    bar?.increment();
  }
  bar?.stop();
  print(
    `${tally.added} stories added with ${tally.records} records${tally.known > 0 ? `; ${tally.known} were there already` : ''}${tally.refused > 0 ? `; ${tally.refused} refused` : ''}.\n`,
  );
}

async function find(archive: Archive, words: readonly string[], options: SearchOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Refusal(`"${options.limit}" is no number of records from 1 to 1000`);
  const { archive: _, limit: __, json, color, ...facets } = options;
  const page = await search(archive, { ...facets, limit, terms: words.map((phrase) => readerFor('auto', phrase).terms(phrase)) });
  print(json ? `${JSON.stringify(page)}\n` : hitLines(page, coloured(color)));
}
