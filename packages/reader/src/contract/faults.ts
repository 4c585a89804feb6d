import { createHash } from 'node:crypto';
import type { Reading, Span } from '@masar/shapes';

/** What is wrong with a reading of `text`, a line each; empty for a sound one. */
export function faults(reading: Reading, text: string): string[] {
  return [
    ...textFaults(reading, text),
    ...spanFaults(reading),
    ...idFaults(reading),
    ...referenceFaults(reading),
    ...nestingFaults(reading),
    ...conditionFaults(reading),
  ];
}

function textFaults({ story }: Reading, text: string): string[] {
  const found: string[] = [];
  if (story.text !== text) found.push('the text was changed');
  if (story.digest !== createHash('sha256').update(text).digest('hex')) found.push('the digest is not of the text');
  return found;
}

/** Every span of a reading with the name of what it belongs to. */
function spansOf(reading: Reading): [string, Span][] {
  const { story } = reading;
  const optional = (name: string, span: Span | null | undefined): [string, Span][] => (span == null ? [] : [[name, span]]);
  const many = (name: string, spans: readonly Span[]): [string, Span][] => spans.map((span) => [name, span]);
  return [
    ...optional('headline', story.headline),
    ...optional('dateline', story.dateline?.span),
    ...many('take', story.takes),
    ...many('furniture', story.furniture),
    ...many('mention', reading.mentions),
    ...many('time', reading.times),
    ...reading.statements.flatMap((one) => [
      ...optional(`speaker of ${one.id}`, one.speakerSpan),
      ...many(`cue of ${one.id}`, [one.cue]),
      ...many(`content of ${one.id}`, one.content),
      ...many(`condition of ${one.id}`, one.conditions),
    ]),
    ...[...reading.encounters, ...reading.tracks, ...reading.instruments].flatMap((one) => many(`evidence of ${one.id}`, one.evidence)),
    ...reading.instruments.flatMap((one) => many(`provision of ${one.id}`, one.provisions)),
  ];
}

function spanFaults(reading: Reading): string[] {
  const end = reading.story.text.length;
  return spansOf(reading)
    .filter(([, { from, to }]) => !(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= end))
    .map(([name, { from, to }]) => `${name} is [${from}, ${to}) in a text of ${end}`);
}

function idFaults(reading: Reading): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const { id } of [
    ...reading.actors,
    ...reading.mentions,
    ...reading.times,
    ...reading.statements,
    ...reading.encounters,
    ...reading.tracks,
    ...reading.instruments,
    ...reading.instruments.flatMap((one) => one.provisions),
  ]) {
    if (seen.has(id)) found.push(`the id ${id} is given twice`);
    seen.add(id);
  }
  return found;
}

function referenceFaults(reading: Reading): string[] {
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const known = {
    actor: idsOf(reading.actors),
    time: idsOf(reading.times),
    statement: idsOf(reading.statements),
    encounter: idsOf(reading.encounters),
    track: idsOf(reading.tracks),
  };
  const missing = (from: string, kind: keyof typeof known, ...ids: readonly (string | null)[]): string[] =>
    ids.filter((id) => id !== null && !known[kind].has(id)).map((id) => `${from} names the ${kind} ${id}, which is not there`);
  return [
    ...reading.actors.flatMap((one) => missing(`members of ${one.id}`, 'actor', ...one.members)),
    ...reading.mentions.flatMap((one) => missing(one.id, 'actor', one.actor)),
    ...reading.times.flatMap((one) => (one.anchor === 'published' ? [] : missing(one.id, 'time', one.anchor))),
    ...reading.statements.flatMap((one) => [
      ...missing(one.id, 'actor', one.speaker, ...one.addressees, ...one.via, ...one.conditions.map(({ actor }) => actor)),
      ...missing(one.id, 'statement', one.within),
      ...missing(one.id, 'time', one.time),
      ...missing(one.id, 'encounter', one.occasion),
    ]),
    ...reading.encounters.flatMap((one) => [...missing(one.id, 'actor', ...one.participants), ...missing(one.id, 'track', one.track)]),
    ...reading.tracks.flatMap((one) => [...missing(one.id, 'encounter', ...one.encounters), ...missing(one.id, 'actor', ...one.overseers)]),
    ...reading.instruments.flatMap((one) => missing(one.id, 'actor', one.issuer, ...one.parties)),
  ];
}

function nestingFaults(reading: Reading): string[] {
  const outer = new Map(reading.statements.map((one) => [one.id, one.within]));
  const found: string[] = [];
  for (const { id } of reading.statements) {
    const passed = new Set<string>();
    for (let at: string | null = id; at !== null; at = outer.get(at) ?? null) {
      if (passed.has(at)) {
        found.push(`${id} lies within itself`);
        break;
      }
      passed.add(at);
    }
  }
  return found;
}

/** A condition is a part of what is said. */
const conditionFaults = ({ statements }: Reading): string[] =>
  statements.flatMap(({ id, content, conditions }) =>
    conditions
      .filter((one) => !content.some(({ from, to }) => from <= one.from && one.to <= to))
      .map(({ from, to }) => `the condition [${from}, ${to}) of ${id} stands outside of its content`),
  );
