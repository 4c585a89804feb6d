import { type Input, type Reader, together } from '@masar/reader';
import type { Reading } from '@masar/shapes';
import type { Copy } from './input.ts';
import { readerFor } from './packs.ts';
import { Refusal } from './refusal.ts';
import type { Story } from './stories.ts';
import { collectYoung } from './young-objects.ts';

/** What a person says of stories that are to be read. */
export interface ReadingOptions {
  /** Publication date, ISO 8601: stands before what the copy says. */
  readonly published?: string;
  /** ISO 639-1, or auto. */
  readonly lang: string;
}

/** What is read in one story. Throws a Refusal. */
export function readText(copy: Copy, options: ReadingOptions): Reading {
  const { reader, input } = asked(copy, options);
  return reader.read(input);
}

/** What is read in a story, or why nothing could be. */
export interface Outcome<Name> {
  readonly name: Name;
  readonly reading: Reading | Refusal;
}

/** Reads stories in the order in which they come, several at once. */
export async function* readEach<Name>(stories: AsyncIterable<Story<Name>>, options: ReadingOptions): AsyncGenerator<Outcome<Name>> {
  let waiting: Story<Name>[] = [];
  let units = 0;
  for await (const story of stories) {
    waiting.push(story);
    units += story.copy instanceof Refusal ? 0 : story.copy.text.length;
    if (waiting.length < together.stories && units < together.units) continue;
    collectYoung();
    yield* readTogether(waiting, options);
    waiting = [];
    units = 0;
  }
  yield* readTogether(waiting, options);
}

function readTogether<Name>(stories: readonly Story<Name>[], options: ReadingOptions): Outcome<Name>[] {
  const readings: (Reading | Refusal)[] = [];
  const byReader = new Map<Reader, { readonly at: number; readonly input: Input }[]>();
  for (const [at, { copy }] of stories.entries())
    try {
      if (copy instanceof Refusal) throw copy;
      const { reader, input } = asked(copy, options);
      byReader.set(reader, [...(byReader.get(reader) ?? []), { at, input }]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      readings[at] = error;
    }
  for (const [reader, asks] of byReader)
    for (const [n, reading] of reader.readAll(asks.map(({ input }) => input)).entries())
      readings[(asks[n] as (typeof asks)[number]).at] = reading;
  return stories.map(({ name }, at) => ({ name, reading: readings[at] as Reading | Refusal }));
}

/** The reader of a story and what it is given. Throws a Refusal. */
function asked({ text, published }: Copy, options: ReadingOptions): { reader: Reader; input: Input } {
  const date = options.published ?? published;
  if (date !== null && !isDate(date)) throw new Refusal(`"${date}" is no date: write it as 2022-01-10`);
  return { reader: readerFor(options.lang, text), input: { text, published: date } };
}

const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date));
