import type { Reading, Span, Statement } from '@masar/shapes';
import { hull } from './spans.ts';

/** What reports each statement: the one that the reading names, or else the narrowest in whose words it stands whole. Linear but for nested quotations. */
export function outerOnes(statements: readonly Statement[]): Map<string, string> {
  const found = new Map<string, string>();
  const spans = statements
    .flatMap((one) => one.content.map((span) => ({ ...span, id: one.id })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const wholes = statements.map((one) => ({ one, ...hull({ ...one, speakerSpan: null }) })).sort((a, b) => a.from - b.from);
  let open: typeof spans = [];
  let next = 0;
  for (const { one, from, to } of wholes) {
    for (; next < spans.length && (spans[next] as Span).from <= from; next++) open.push(spans[next] as (typeof spans)[number]);
    open = open.filter((span) => span.to > from);
    const around = open.filter((span) => span.to >= to && span.id !== one.id).at(-1);
    const outer = one.within ?? around?.id;
    if (outer !== undefined) found.set(one.id, outer);
  }
  return found;
}

/** Statements that were made before the news, at a time that the copy does not give: «had said earlier», and what the same speaker goes on to say. */
export function earlierOnes(reading: Reading, outer: ReadonlyMap<string, string>): Set<string> {
  const vague = new Set(reading.times.filter((time) => time.value === 'PAST_REF').map((time) => time.id));
  const found = new Set<string>();
  let before: Statement | null = null;
  for (const one of reading.statements) {
    const goesOn: boolean = before !== null && before.speaker === one.speaker && found.has(before.id) && one.time === null;
    if ((one.time !== null && vague.has(one.time)) || goesOn || found.has(outer.get(one.id) ?? '')) found.add(one.id);
    if (!outer.has(one.id)) before = one;
  }
  return found;
}
