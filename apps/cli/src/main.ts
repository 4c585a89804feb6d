import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Reading } from '@masar/shapes';
import progress from 'cli-progress';
import { Command, CommanderError, Option } from 'commander';
import { Census } from './census.ts';
import { addDossierCommands } from './dossier/commands.ts';
import { traces } from './explain.ts';
import { htmlPage } from './html.ts';
import { type Copy, copiesOf, filesOf, linesOf } from './input.ts';
import { uiOf } from './labels.ts';
import { openLate } from './late.ts';
import { readerFor } from './packs.ts';
import { Refusal } from './refusal.ts';
import { terminalView } from './terminal.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly html?: string | true;
  readonly ndjson?: boolean;
  readonly published?: string;
  readonly lang: string;
  readonly ui?: string;
  readonly times?: boolean;
  readonly color: boolean;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const program = new Command('masar').description('Reads the news of a negotiation and keeps its record.').version(version).exitOverride();
const shared = (command: Command) =>
  command
    .option('--published <date>', 'publication date, ISO 8601 (default: read from the copy)', process.env['MASAR_PUBLISHED'] || undefined)
    .option('--lang <lang>', 'language of the story, or auto', process.env['MASAR_LANG'] || 'auto');

shared(program.command('read <paths...>').description('read stories: files, a folder, or - for standard input'))
  .option('--json', 'print the Reading as JSON; for several stories one line each')
  .option('--html [file]', 'write one self-contained page (to standard output without a file name)')
  .option('--ndjson', 'read lines {"id","text","published"} and print lines {"id","reading"}')
  .option('--times', 'show the times too')
  .addOption(new Option('--ui <lang>', 'language of labels').choices(['ar', 'en']))
  .option('--no-color', 'no colour')
  .action(read);

shared(program.command('explain <file>').description('which rules fired, on which words'))
  .option('--rule <name>', 'only rules whose name holds this')
  .option('--json', 'as JSON')
  .action((file: string, options: ReadOptions & { rule?: string }) => {
    const found = copiesOf(file)
      .flatMap((copy) => traces(readText(copy, options)))
      .filter((one) => options.rule === undefined || one.rule.includes(options.rule));
    if (options.json) return print(`${JSON.stringify(found)}\n`);
    let rule = '';
    for (const one of found) {
      if (one.rule !== rule) print(`\n${one.rule}\n`);
      rule = one.rule;
      print(`  ${one.record}  \u2068${one.words}\u2069\n`);
    }
  });

shared(program.command('census <path>').description('how often each rule fires over a folder of stories, or over NDJSON lines'))
  .option('--field <name>', 'field of the text in JSON lines', 'text')
  .option('--examples <n>', 'examples to keep for each rule', '0')
  .option('--json', 'as JSON')
  .action(async (path: string, options: ReadOptions & { field: string; examples: string }) => {
    const census = new Census(Number(options.examples) || 0);
    const start = performance.now();
    for await (const copy of collection(path, options.field)) {
      try {
        census.add(readText(copy, options));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        census.errors++;
      }
    }
    const summary = census.summary(performance.now() - start);
    if (options.json) return print(`${JSON.stringify(summary)}\n`);
    const { rules, ...totals } = summary;
    for (const [name, value] of Object.entries(totals)) print(`${name.padEnd(18)} ${value}\n`);
    for (const one of rules) {
      print(`${String(one.count).padStart(8)}  ${one.rule}\n`);
      for (const example of one.examples ?? []) print(`          \u2068${example}\u2069\n`);
    }
  });

addDossierCommands(program, { shared, read: readText });
// What the archive and the server need takes longer to load than a story takes to read: it is loaded for who asks for it.
const asked = process.argv.slice(2).find((word) => !word.startsWith('-'));
if (!program.commands.some((command) => command.name() === asked)) {
  (await import('./archive/commands.ts')).addArchiveCommands(program);
  (await import('./archive/revisions.ts')).addRevisionsCommand(program);
}
program.hook('preAction', (_, command) => openLate(command.args));

function print(text: string): void {
  process.stdout.write(text);
}

function readText({ text, published }: Copy, options: Pick<ReadOptions, 'published' | 'lang'>): Reading {
  const date = options.published ?? published;
  if (date !== null && !isDate(date)) throw new Refusal(`"${date}" is no date: write it as 2022-01-10`);
  return readerFor(options.lang, text).read({ text, published: date });
}

const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date));

async function read(paths: string[], options: ReadOptions): Promise<void> {
  if (options.ndjson) return readLines(paths[0] as string, options);
  const files = paths.flatMap((path) => (path === '-' ? ['-'] : filesOf(path)));
  if (files.length > 1) return readMany(files, options);
  const copies = copiesOf(files[0] as string);
  if (copies.length > 1) return readAll(files[0] as string, copies, options);
  const reading = readText(copies[0] as Copy, options);
  if (options.json) print(`${JSON.stringify(reading, null, process.stdout.isTTY ? 2 : 0)}\n`);
  else if (options.html !== undefined) {
    const page = htmlPage(reading, uiOf(options.ui ?? reading.story.lang));
    if (typeof options.html === 'string') writeFileSync(options.html, page);
    else print(page);
  } else
    print(
      terminalView(reading, {
        width: Math.min(process.stdout.columns ?? 80, 140),
        colour: options.color && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR'],
        ui: uiOf(options.ui),
        times: options.times ?? false,
      }),
    );
}

/** Many files: a line each, and a bar while a person waits. */
async function readMany(files: readonly string[], options: ReadOptions): Promise<void> {
  const bar = process.stderr.isTTY
    ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
    : null;
  bar?.start(files.length, 0);
  for (const file of files) {
    let copies: readonly Copy[] = [];
    await line(
      () => {
        copies = copiesOf(file);
        return copies.length === 1 ? { file, reading: readText(copies[0] as Copy, options) } : null;
      },
      { file },
    );
    if (copies.length > 1) await readAll(file, copies, options);
    bar?.increment();
  }
  bar?.stop();
}

/** The stories of a file that holds several, such as a feed: a line each, counted from 1. */
async function readAll(file: string, copies: readonly Copy[], options: ReadOptions): Promise<void> {
  for (const [at, copy] of copies.entries())
    await line(() => ({ file, item: at + 1, reading: readText(copy, options) }), { file, item: at + 1 });
}

async function readLines(path: string, options: ReadOptions): Promise<void> {
  for await (const raw of createInterface({ input: linesOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    let id: unknown = null;
    await line(
      () => {
        const story = parsed(raw);
        id = story.id ?? null;
        return {
          id,
          reading: readText(
            { text: story.text, published: null },
            { ...options, ...(story.published ? { published: story.published } : {}) },
          ),
        };
      },
      { id },
    );
  }
}

function parsed(raw: string): { id?: unknown; text: string; published?: string } {
  let story: unknown;
  try {
    story = JSON.parse(raw);
  } catch {
    throw new Refusal('a line is not JSON');
  }
  if (typeof story !== 'object' || story === null || typeof (story as { text?: unknown }).text !== 'string')
    throw new Refusal('a line has no field "text"');
  return story as { text: string };
}

/** Prints one line, or none for null; a refusal becomes its `error`, and the run goes on. Waits while the pipe is full. */
async function line(make: () => object | null, name: object): Promise<void> {
  let out: object | null;
  try {
    out = make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.exitCode = 1;
    out = { ...name, error: error.message };
  }
  if (out !== null && !process.stdout.write(`${JSON.stringify(out)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function* collection(path: string, field: string): AsyncGenerator<Copy> {
  if (!/\.(json|ndjson|jsonl)$/i.test(path) && path !== '-') {
    for (const file of filesOf(path)) yield* copiesOf(file);
    return;
  }
  if (path.endsWith('.json')) {
    for (const story of JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>[])
      if (typeof story[field] === 'string') yield { text: story[field], published: null };
    return;
  }
  for await (const raw of createInterface({ input: linesOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    const story = JSON.parse(raw) as Record<string, unknown>;
    if (typeof story[field] === 'string') yield { text: story[field], published: null };
  }
}

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
