import { Command, CommanderError, Option } from 'commander';
import { addArchiveCommands } from './archive/commands.ts';
import { version } from './archive/over.ts';
import type { CensusOptions } from './census.ts';
import { addDossierCommands } from './dossier/commands.ts';
import type { ExplainOptions } from './explain.ts';
import type { ReadOptions } from './read.ts';
import { Refusal } from './refusal.ts';

// Here and in the other files of commands stand names and options alone. What a command does is loaded when it is asked for: all
// that the commands do together takes longer to load than most of them to run.
const program = new Command('masar').description('Reads the news of a negotiation and keeps its record.').version(version).exitOverride();
const shared = (command: Command) =>
  command
    .option('--published <date>', 'publication date, ISO 8601 (default: read from the copy)', process.env['MASAR_PUBLISHED'] || undefined)
    .option('--lang <lang>', 'language of the story, or auto', process.env['MASAR_LANG'] || 'auto');

shared(program.command('read [paths...]').description('read stories: files, a folder, or - for standard input, as without a name'))
  .option('--json', 'print the Reading as JSON; for several stories one line each')
  .option('--html [file]', 'write one self-contained page (to standard output without a file name)')
  .option('--ndjson', 'read lines {"id","text","published"} and print lines {"id","reading"}')
  .option('--times', 'show the times too')
  .addOption(new Option('--ui <lang>', 'language of labels').choices(['ar', 'en']))
  .option('--no-color', 'no colour')
  .action(async (paths: string[], options: ReadOptions) => (await import('./read.ts')).read(paths, options));

shared(program.command('explain [file]').description('which rules fired, on which words'))
  .option('--rule <name>', 'only rules whose name holds this')
  .option('--json', 'as JSON')
  .action(async (file: string | undefined, options: ExplainOptions) => (await import('./explain.ts')).explain(file, options));

shared(program.command('census <path>').description('how often each rule fires over a folder of stories, or over NDJSON lines'))
  .option('--field <name>', 'field of the text in JSON lines', 'text')
  .option('--examples <n>', 'examples to keep for each rule', '0')
  .option('--json', 'as JSON')
  .action(async (path: string, options: CensusOptions) => (await import('./census.ts')).census(path, options));

addDossierCommands(program, shared);
addArchiveCommands(program);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(`masar: ${error instanceof Refusal ? error.message : `this story could not be read (${(error as Error).message})`}`);
    process.exitCode = 1;
  }
}
