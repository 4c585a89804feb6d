import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Reading } from '@masar/shapes';
import { traces } from './explain.ts';
import { filesOf, linesOf } from './input.ts';
import { type ReadingOptions, readEach } from './reading.ts';
import { Refusal } from './refusal.ts';
import { print } from './screen.ts';
import { type Story, storiesOf } from './stories.ts';

/** What a collection gave: how often each rule fired, and how much of each record there was. */
class Census {
  stories = 0;
  words = 0;
  silent = 0;
  errors = 0;
  private readonly rules = new Map<string, { count: number; examples: string[] }>();
  private readonly records = { statements: 0, encounters: 0, tracks: 0, instruments: 0, times: 0, actors: 0 };

  constructor(private readonly keep: number) {}

  add(reading: Reading): void {
    this.stories++;
    this.words += reading.story.text.split(/\s+/).length;
    if (reading.statements.length + reading.encounters.length === 0) this.silent++;
    for (const kind of Object.keys(this.records) as (keyof typeof this.records)[]) this.records[kind] += reading[kind].length;
    for (const trace of traces(reading)) {
      const rule = this.rules.get(trace.rule) ?? { count: 0, examples: [] };
      rule.count++;
      if (rule.examples.length < this.keep) rule.examples.push(trace.words);
      this.rules.set(trace.rule, rule);
    }
  }

  /** The figures, rules in falling order. */
  summary(milliseconds: number) {
    const rules = [...this.rules]
      .map(([rule, { count, examples }]) => ({ rule, count, ...(this.keep > 0 ? { examples } : {}) }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    return {
      stories: this.stories,
      words: this.words,
      words_per_second: Math.round((this.words / Math.max(1, milliseconds)) * 1000),
      silent: this.silent,
      errors: this.errors,
      ...this.records,
      rules,
    };
  }
}

export interface CensusOptions extends ReadingOptions {
  readonly field: string;
  readonly examples: string;
  readonly json?: boolean;
}

/** `masar census`: how often each rule fires over a collection. */
export async function census(path: string, options: CensusOptions): Promise<void> {
  const census = new Census(Number(options.examples) || 0);
  const start = performance.now();
  for await (const { reading } of readEach(collection(path, options.field), options))
    if (reading instanceof Refusal) census.errors++;
    else census.add(reading);
  const summary = census.summary(performance.now() - start);
  if (options.json) return print(`${JSON.stringify(summary)}\n`);
  const { rules, ...totals } = summary;
  for (const [name, value] of Object.entries(totals)) print(`${name.padEnd(18)} ${value}\n`);
  for (const one of rules) {
    print(`${String(one.count).padStart(8)}  ${one.rule}\n`);
    for (const example of one.examples ?? []) print(`          \u2068${example}\u2069\n`);
  }
}

/** The stories of a folder, or the field `field` of the objects of a file of JSON. */
async function* collection(path: string, field: string): AsyncGenerator<Story<unknown>> {
  if (!/\.(json|ndjson|jsonl)$/i.test(path) && path !== '-') {
    yield* storiesOf(filesOf(path));
    return;
  }
  if (path.endsWith('.json')) {
    for (const story of JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>[])
      if (typeof story[field] === 'string') yield { name: null, copy: { text: story[field], published: null } };
    return;
  }
  for await (const raw of createInterface({ input: linesOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    const story = JSON.parse(raw) as Record<string, unknown>;
    if (typeof story[field] === 'string') yield { name: null, copy: { text: story[field], published: null } };
  }
}
