import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Reading } from '@masar/shapes';
import progress from 'cli-progress';
import { htmlPage } from './html.ts';
import { type Copy, copiesOf, filesOf, linesOf, standardInput } from './input.ts';
import { uiOf } from './labels.ts';
import { type ReadingOptions, readEach, readText } from './reading.ts';
import { Refusal } from './refusal.ts';
import { coloured, print } from './screen.ts';
import { type Place, type Story, storiesIn, storiesOf } from './stories.ts';
import { terminalView } from './terminal.ts';

export interface ReadOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly html?: string | true;
  readonly ndjson?: boolean;
  readonly ui?: string;
  readonly times?: boolean;
  readonly color: boolean;
}

/** `masar read`. */
export async function read(named: readonly string[], options: ReadOptions): Promise<void> {
  const paths = named.length === 0 ? [standardInput()] : named;
  if (options.ndjson) return readLines(paths[0] as string, options);
  const files = paths.flatMap((path) => (path === '-' ? ['-'] : filesOf(path)));
  if (files.length > 1) return readMany(files, options);
  const copies = await copiesOf(files[0] as string);
  if (copies.length > 1) return printEach(storiesIn(files[0] as string, copies), options);
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
        colour: coloured(options.color),
        ui: uiOf(options.ui),
        times: options.times ?? false,
      }),
    );
}

/** Many files: a line for each story, and a bar while a person waits. */
async function readMany(files: readonly string[], options: ReadOptions): Promise<void> {
  const bar = process.stderr.isTTY
    ? new progress.SingleBar({ format: '{bar} {value}/{total} stories · {eta_formatted} left', stream: process.stderr })
    : null;
  bar?.start(files.length, 0);
  await printEach(
    storiesOf(files, () => bar?.increment()),
    options,
  );
  bar?.stop();
}

/** A line for each story. */
async function printEach(stories: AsyncIterable<Story<Place>>, options: ReadOptions): Promise<void> {
  for await (const { name, reading } of readEach(stories, options)) await line(name, reading);
}

/** Stories as lines of JSON; each is answered before the next is waited for, as a pipe may want it. */
async function readLines(path: string, options: ReadOptions): Promise<void> {
  for await (const raw of createInterface({ input: linesOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    let id: unknown = null;
    try {
      const story = parsed(raw);
      id = story.id ?? null;
      await line(
        { id },
        readText({ text: story.text, published: null }, { ...options, ...(story.published ? { published: story.published } : {}) }),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await line({ id }, error);
    }
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

/** Prints one line; a refusal becomes its `error`, and the run goes on. Waits while the pipe is full. */
async function line(name: object, reading: Reading | Refusal): Promise<void> {
  if (reading instanceof Refusal) process.exitCode = 1;
  const out = reading instanceof Refusal ? { ...name, error: reading.message } : { ...name, reading };
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
