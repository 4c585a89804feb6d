import type { Reading, Span, Statement, Why } from '@masar/shapes';
import { copiesOf, standardInput } from './input.ts';
import { type ReadingOptions, readText } from './reading.ts';
import { print } from './screen.ts';

/** One record and the words that it rests on. */
export interface Trace {
  readonly rule: string;
  readonly record: string;
  readonly words: string;
}

/** Every record of a reading with its rule and the words it stands on, grouped by rule. */
export function traces(reading: Reading): Trace[] {
  const slice = (span: { from: number; to: number }) => reading.story.text.slice(span.from, span.to).replace(/\s+/g, ' ');
  const of = (record: { id: string; why: Why }, words: string): Trace => ({ rule: record.why.rule, record: record.id, words });
  return [
    ...reading.times.map((one) => of(one, `${slice(one)} = ${one.value}`)),
    ...reading.statements.map((one) =>
      of(
        one,
        `${one.speakerSpan === null ? '' : `${slice(one.speakerSpan)} | `}${slice(one.cue)} | ${one.content.map(slice).join(' … ')} | ${actOf(one, slice)}${one.conditions.map((condition) => ` | ${condition.kind}: ${slice(condition)}`).join('')}`,
      ),
    ),
    ...reading.encounters.map((one) => of(one, `${one.kind} ${one.status} | ${one.evidence.map(slice).join(' … ')}`)),
    ...reading.tracks.map((one) => of(one, one.name)),
    ...reading.instruments.map((one) => of(one, one.title)),
  ].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** The act, and the words of the content that tell most for it. */
function actOf({ act, content, why }: Statement, slice: (span: Span) => string): string {
  const spans = why.from.flatMap((one) => (/^\d+-\d+$/.test(one) ? [one.split('-').map(Number) as [number, number]] : []));
  const telling = spans.filter(([from, to]) => content.some((span) => span.from <= from && to <= span.to));
  return telling.length === 0 ? act : `${act}: ${telling.map(([from, to]) => slice({ from, to })).join(', ')}`;
}

export interface ExplainOptions extends ReadingOptions {
  readonly rule?: string;
  readonly json?: boolean;
}

/** `masar explain`: which rules fired, on which words. */
export async function explain(file: string | undefined, options: ExplainOptions): Promise<void> {
  const found = (await copiesOf(file ?? standardInput()))
    .flatMap((copy) => traces(readText(copy, options)))
    .filter((one) => options.rule === undefined || one.rule.includes(options.rule));
  if (options.json) return print(`${JSON.stringify(found)}\n`);
  let rule = '';
  for (const one of found) {
    if (one.rule !== rule) print(`\n${one.rule}\n`);
    rule = one.rule;
    print(`  ${one.record}  \u2068${one.words}\u2069\n`);
  }
}
