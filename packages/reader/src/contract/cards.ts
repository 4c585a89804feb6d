import type { Reading, Span, Statement } from '@masar/shapes';

/**
 * One phenomenon a card: text, `==>`, then a line a statement: speaker | cue | act | manner | content, and where it matters
 * | addressee. `…` in a content stands for what lies between. The right-hand side is the truth, written by hand.
 */
export interface Card {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

interface Line {
  readonly speaker: string;
  readonly cue: string;
  readonly act: string;
  readonly manner: string;
  readonly content: string;
  readonly addressee: string | undefined;
}

/** Reads a card as its file holds it. */
export function cardOf(name: string, file: string): Card {
  const [text = '', right = ''] = file.split(/\n==>\n?/);
  return {
    name,
    text,
    lines: right
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(lineOf),
  };
}

/** Names of cards that are not read yet, each with the reason: `name: reason` a line. */
export const missesOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    file
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

function lineOf(line: string): Line {
  const [speaker = '', cue = '', act = '', manner = '', content = '', addressee] = line.split('|').map((part) => part.trim());
  return { speaker, cue, act, manner, content, addressee };
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/\u2019/g, "'");
const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const at = (text: string, span: Span): string => text.slice(span.from, span.to);

/** Where a line's content stands in the text. */
function contentOf(text: string, content: string): Span[] {
  const [head = '', tail = head] = content.split('…').map((part) => part.trim());
  const out: Span[] = [];
  for (let from = text.indexOf(head); from >= 0; from = text.indexOf(head, from + 1)) {
    const end = text.indexOf(tail, from);
    if (end >= 0) out.push({ from, to: end + tail.length });
  }
  return out;
}

function trimmed(text: string, { from, to }: Span): Span {
  const outer = /[\s"«»“”'().،:؟!]/;
  while (from < to && outer.test(text[from] as string)) from++;
  while (to > from && outer.test(text[to - 1] as string)) to--;
  return { from, to };
}

function overlap(text: string, one: Span, other: Span): number {
  const [a, b] = [trimmed(text, one), trimmed(text, other)];
  const both = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return both / (a.to - a.from + b.to - b.from - both);
}

/** Half of the words that either has are in both. */
function alike(one: string, other: string): boolean {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const both = [...a].filter((word) => b.has(word)).length;
  return both > 0 && both / Math.min(a.size, b.size) >= 0.5 && both / Math.max(a.size, b.size) >= 0.3;
}

const sameCue = (said: string, wanted: string): boolean =>
  said === wanted ||
  fold(said) === fold(wanted) ||
  wanted.split(' ').some((word) => fold(word) === fold(said)) ||
  words(said).includes(fold(wanted));

const nameOf = (reading: Reading, id: string | null): string => reading.actors.find((one) => one.id === id)?.name ?? '';

const namesOf = (reading: Reading, id: string | null): string[] => [
  nameOf(reading, id),
  ...reading.mentions.filter((one) => one.actor === id).map((one) => at(reading.story.text, one)),
];

/** All that a statement says, from its first stretch to its last. */
const whole = (one: Statement): Span => ({ from: (one.content[0] as Span).from, to: (one.content.at(-1) as Span).to });

/** What is wrong with a statement as the reading of a line. */
function differences(reading: Reading, one: Statement, line: Line): string[] {
  const { text } = reading.story;
  const out: string[] = [];
  const share = Math.max(0, ...contentOf(text, line.content).map((span) => overlap(text, span, whole(one))));
  if (share < 0.8) out.push(`content ${at(text, whole(one))}`);
  if (!namesOf(reading, one.speaker).some((name) => alike(name, line.speaker))) out.push(`speaker ${nameOf(reading, one.speaker)}`);
  if (one.speakerSpan !== null && words(at(text, one.speakerSpan)).length > words(line.speaker).length + 2)
    out.push(`speaker ${at(text, one.speakerSpan)}`);
  if (one.act !== line.act) out.push(`act ${one.act}`);
  if (one.manner !== line.manner) out.push(`manner ${one.manner}`);
  const { addressee } = line;
  if (addressee !== undefined && !one.addressees.some((id) => namesOf(reading, id).some((name) => alike(name, addressee))))
    out.push(`addressee ${one.addressees.map((id) => nameOf(reading, id)).join(', ') || 'none'}`);
  return out;
}

/** Every line of a card against the statement that reads it best, then what is read and should not be; empty where all is right. */
export function compare(reading: Reading, lines: readonly Line[]): string[] {
  const { text } = reading.story;
  const left = new Set(reading.statements);
  const out: string[] = [];
  for (const line of lines) {
    const near = [...left]
      .filter((one) => sameCue(at(text, one.cue), line.cue))
      .map((one) => ({ one, wrong: differences(reading, one, line) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (near === undefined) out.push(`- ${line.cue}: not read`);
    else {
      left.delete(near.one);
      out.push(...near.wrong.map((what) => `~ ${line.cue}: ${what}`));
    }
  }
  for (const one of left) out.push(`+ ${at(text, one.cue)}: ${at(text, whole(one))}`);
  return out;
}

/** Contents and cues of a card that do not stand in its text. */
export const strangers = ({ text, lines }: Card): string[] =>
  lines.flatMap(({ content, cue }) => [...(contentOf(text, content).length > 0 ? [] : [content]), ...(text.includes(cue) ? [] : [cue])]);
