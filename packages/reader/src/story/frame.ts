import type { Span, StoryWords, Token } from '@masar/shapes';
import { firstAtLeast, inOrder, type Sentence } from '@masar/text';
import type { Copy } from '../copy.ts';

/** What stands around the copy: headline, dateline, takes and furniture. */
export interface Frame {
  readonly headline: Span | null;
  readonly headlineSentence: Sentence | null;
  readonly takes: readonly Span[];
  readonly furniture: readonly Span[];
  /** The sentences that are copy, in text order: those that begin outside of furniture. */
  readonly sentences: readonly Sentence[];
}

/** The pack's words of the frame, folded once. */
export interface FoldedWords {
  readonly takes: ReadonlyMap<string, 'more' | 'continued' | 'end'>;
  readonly lines: ReadonlySet<string>;
  readonly starts: readonly string[];
  /** First letters of all of these: a line that begins with others is copy, and need not be folded. */
  readonly heads: ReadonlySet<string>;
}

/** Letters in a head. */
const headLength = 2;

export function foldWords(words: StoryWords, fold: (text: string) => string): FoldedWords {
  const of = (where: 'line' | 'start') => words.furniture.filter((row) => row.where === where).map((row) => fold(row.text));
  const takes = new Map(words.takes.map((take) => [fold(take.text), take.means]));
  const [lines, starts] = [of('line'), of('start')];
  const heads = new Set([...takes.keys(), ...lines, ...starts].map((word) => word.slice(0, headLength)));
  return { takes, lines: new Set(lines), starts, heads };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Furniture tells itself in this many characters. */
const furnitureReach = 48;

/** An item of a list. */
const item = /^[-*\u2013\u2014\u2022\u25aa\u25cf\u25e6\u00b7] /;

/** A headline is at most this long, in characters. */
const headlineLimit = 220;

/** Reads the frame of a story; `known` tells agencies and places of the dateline. */
export function readFrame(copy: Copy, words: FoldedWords, fold: (text: string) => string): Frame {
  const lines = linesOf(copy);
  const opensWithMarker = lines[0] !== undefined && markerOf(lines[0], words, fold) !== undefined;
  const headline = headlineOf(opensWithMarker ? lines.slice(1) : lines);
  const repeated = headline === null ? undefined : lines.find((line) => line.from > headline.from && line.text === headline.text);
  const furniture: Span[] = [];
  const cuts: number[] = [];
  // Under a heading such as "Related stories": its items are headlines of other stories.
  let isList = false;
  for (const line of lines) {
    if (isList && item.test(line.text)) {
      furniture.push({ from: line.from, to: line.to });
      continue;
    }
    isList = false;
    if (!mayBeFurniture(line, words, fold)) continue;
    const inner = innerOf(line, fold);
    isList = words.starts.includes(inner) || words.lines.has(inner);
    const means = markerOf(line, words, fold);
    if (means !== undefined && (means !== 'end' || line !== headline)) {
      furniture.push({ from: line.from, to: line.to });
      cuts.push(line.from);
    } else if (line !== headline && isFurniture(line, inner, words)) furniture.push({ from: line.from, to: line.to });
  }
  if (repeated !== undefined) furniture.push({ from: repeated.from, to: repeated.to });
  inOrder(furniture, ({ from }) => from);
  const headlineSpan = headline === null ? null : { from: headline.from, to: headline.to };
  const sentenceAt = (sentence: Sentence) => (copy.tokens[sentence.from] as Token).from;
  return {
    headline: headlineSpan,
    headlineSentence:
      headline === null ? null : (copy.sentences.find((sentence) => sentenceAt(sentence) === firstTokenAt(copy, headline.from)) ?? null),
    takes: takesOf(copy.text, cuts),
    furniture,
    sentences: furniture.length === 0 ? copy.sentences : copy.sentences.filter((sentence) => !covered(furniture, sentenceAt(sentence))),
  };
}

/** False for most lines of copy, by their first letters. */
function mayBeFurniture({ text }: Line, words: FoldedWords, fold: (text: string) => string): boolean {
  const from = text.search(/[^([{\s]/);
  // One letter more than a head holds, for a mark that folds into the letter before it.
  const head = fold(text.slice(from, from + headLength + 1));
  return head.length < headLength || words.heads.has(head.slice(0, headLength));
}

/** True when one of the spans, which are in order, holds `at`. */
function covered(spans: readonly Span[], at: number): boolean {
  const n = firstAtLeast(spans, at + 1, ({ to }) => to);
  return n < spans.length && (spans[n] as Span).from <= at;
}

function firstTokenAt(copy: Copy, at: number): number {
  for (const token of copy.tokens) if (token.from >= at && token.kind !== 'break') return token.from;
  return -1;
}

function linesOf({ text, tokens }: Copy): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const end = (to: number, next: number) => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      lines.push({ from: start, to: start + trimmed.length, text: trimmed });
    }
    from = next;
  };
  for (const token of tokens) if (token.kind === 'break') end(token.from, token.to);
  end(text.length, text.length);
  return lines;
}

/** The folded words of a line's start, without the brackets that markers stand in. */
const innerOf = (line: Line, fold: (text: string) => string): string =>
  fold(line.text.slice(0, furnitureReach).replace(/^[([{\s]+|[)\]}\s.]+$/g, ''));

/** What a line says as a marker of takes; undefined where it is none. */
const markerOf = (line: Line, words: FoldedWords, fold: (text: string) => string): 'more' | 'continued' | 'end' | undefined =>
  line.text.length <= furnitureReach ? words.takes.get(innerOf(line, fold)) : undefined;

/** The first line, when it is short, ends in no full stop and copy follows. */
function headlineOf(lines: readonly Line[]): Line | null {
  const first = lines[0];
  if (first === undefined || lines.length < 2 || first.text.length > headlineLimit || /[.\u06d4:]$/.test(first.text)) return null;
  return first;
}

function isFurniture(line: Line, inner: string, words: FoldedWords): boolean {
  return (
    (line.text.length <= furnitureReach && words.lines.has(inner)) ||
    (line.text.length < headlineLimit && words.starts.some((start) => inner.startsWith(start)))
  );
}

function takesOf(text: string, cuts: readonly number[]): Span[] {
  const takes: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    if (text.slice(from, cut).trim() !== '') takes.push({ from, to: cut });
    from = cut;
  }
  return takes;
}
