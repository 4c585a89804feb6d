import type { Reading } from '@masar/shapes';
import { traces } from './explain.ts';

/** What a collection gave: how often each rule fired, and how much of each record there was. */
export class Census {
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
