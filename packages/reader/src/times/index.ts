import type { Time, TimeRule, Token } from '@masar/shapes';
import { written } from '../copy.ts';
import { NO_WORD } from '../lexicon/marks.ts';
import { numbered } from '../numbered.ts';
import { beside } from './beside.ts';
import { parseDay } from './calendar.ts';
import { dispatchOf } from './compile.ts';
import { type Joined, join } from './join.ts';
import { find, type Text } from './match.ts';
import { countsBack, meetingDay, withMeetings } from './meeting.ts';
import { attributedDay, quotedBehind } from './quoted.ts';
import { type Resolved, resolve } from './resolve.ts';
import type { Earlier, Scene } from './scene.ts';
import { endsSentence, joins, spokenAt, tenseAt } from './tense.ts';

/** What a story's times are read against. */
export interface TimesContext {
  readonly published: string | null;
  readonly lang: string;
}

const nameOf = numbered('t');

/** How many of the latest times a time may lean on: bounded, so that long texts stay linear. */
const memory = 24;

/** Tokens at a story's head, and of a line, in which a full date is its date line. */
const head = 80;
const line = 10;

/** Reads the times of a story in the order of its text. */
export const readTimes = (tokens: readonly Token[], rules: readonly TimeRule[], context: TimesContext): Time[] =>
  timesOf({ tokens, marks: tokens.map(({ word }) => word.marks) }, rules, context);

const timesOf = (text: Text, rules: readonly TimeRule[], context: TimesContext): Time[] =>
  resolveTimes(text, findTimes(text, rules), context);

/** What a story writes as times, in the order of its text. */
export const findTimes = (text: Text, rules: readonly TimeRule[]): Joined[] =>
  withMeetings(text.tokens, join(text.tokens, find(text, dispatchOf(rules))));

/** The times that were found, each with the day or span that it means. */
export function resolveTimes({ tokens, marks }: Text, joined: readonly Joined[], context: TimesContext): Time[] {
  const anchor = anchorOf(tokens, joined, context);
  const out: Time[] = [];
  const earlier: Earlier[] = [];
  let sentence = 0;
  let quoted = -1;
  let at = 0;
  for (let n = 0; n < joined.length; n++) {
    const one = joined[n] as Joined;
    for (; at < one.from; at++) {
      if (!((marks[at] as number) & NO_WORD)) continue;
      const token = tokens[at] as Token;
      if (endsSentence(token)) sentence++;
      quoted = quotedBehind(token, at, quoted);
    }
    const told = { sentence, quoted };
    const alone = resolve(one.draft, sceneOf(n, told));
    const resolved = beside(joined, n, alone) ?? alone;
    out.push(timeOf(tokens, one, resolved, nameOf(n + 1), context.lang));
    earlier.push(earlierOf(n, resolved, told));
    if (earlier.length > memory) earlier.shift();
  }
  return out;

  function sceneOf(n: number, { sentence, quoted }: Told): Scene {
    const { from, to } = joined[n] as Joined;
    return {
      anchor: anchor.anchor,
      anchorName: anchor.anchorName,
      tense: (bound = 0) => tenseAt(tokens, from, to, bound),
      earlier,
      sentence,
      from,
      spoken: () => spokenAt(tokens, from),
      quoted,
      meeting: () => timeAt(meetingDay(tokens, joined, n), n, { sentence, quoted }),
      sinceLast: () => countsBack(tokens, from),
      attributed: () => timeAt(attributedDay(tokens, joined, n), n, { sentence, quoted: -1 }),
      heads: () => headsLine(tokens, from, to),
    };
  }

  /** A time that another one, `n`, counts from: told before it, or behind it in its sentence. */
  function timeAt(at: number | null, n: number, told: Told): Earlier | undefined {
    if (at === null) return undefined;
    if (at < n) return earlier.find(({ id }) => id === nameOf(at + 1));
    return earlierOf(at, resolve((joined[at] as Joined).draft, sceneOf(at, told)), told);
  }

  function earlierOf(n: number, { dated: { value, first, last, rest } }: Resolved, { sentence }: Told): Earlier {
    const { from, to, draft } = joined[n] as Joined;
    return {
      value,
      first,
      last,
      rest,
      id: nameOf(n + 1),
      to,
      sentence,
      part: draft.part,
      fronted: isFronted(tokens, from),
      heads: draft.year !== undefined || rest?.startsWith('t') ? headsLine(tokens, from, to) : false,
    };
  }
}

/** Where a time is told: its sentence, and the token that opens the quotation around it, or -1. */
type Told = Pick<Scene, 'sentence' | 'quoted'>;

/** "In 2019 the sides met", «وفي عام 2019 التقيا»: a time that opens its sentence, with a preposition or an article and a word that joins at most before it. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= from - 2 && leads(tokens[at])) at--;
  if (joins(tokens[at])) at--;
  const before = tokens[at];
  return before === undefined || endsSentence(before);
}

const leads = (token: Token | undefined): boolean => (token?.word.senses.preposition ?? token?.word.senses.determiner) !== undefined;

const bullets = new Set(['-', '*', '\u2013', '\u2014', '\u2022']);

/** "2023", "7 October: …": a time that stands for a line of a chronicle, alone or before a colon. */
function headsLine(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to];
  if (behind !== undefined && behind.kind !== 'break' && behind.word.key !== ':') return false;
  const at = bullets.has(tokens[from - 1]?.word.key ?? '') ? from - 2 : from - 1;
  return tokens[at] === undefined || tokens[at]?.kind === 'break';
}

/** The day that relative times count from: publication, or where that is unknown the date line. */
function anchorOf(
  tokens: readonly Token[],
  joined: readonly Joined[],
  { published }: TimesContext,
): { anchor: number | null; anchorName: string | null } {
  const day = parseDay(published);
  if (day !== null) return { anchor: day, anchorName: 'published' };
  const at = joined.findIndex((one) => isFull(one.draft) && inDateline(tokens, one));
  if (at < 0) return { anchor: null, anchorName: null };
  const { value } = resolve((joined[at] as Joined).draft, {
    anchor: null,
    anchorName: null,
    tense: () => null,
    earlier: [],
    sentence: 0,
    from: 0,
    spoken: () => false,
    quoted: -1,
    meeting: () => undefined,
    sinceLast: () => false,
    attributed: () => undefined,
    heads: () => false,
  });
  return { anchor: parseDay(value), anchorName: nameOf(at + 1) };
}

/** A date near the beginning of a line at the story's head that a mark or the line's end closes. */
function inDateline(tokens: readonly Token[], { from, to }: Joined): boolean {
  const after = tokens[to];
  if (from >= head || (after !== undefined && (after.kind === 'word' || after.kind === 'number' || after.word.key === '.'))) return false;
  for (let at = from - 1; at >= from - line; at--) if (at < 0 || (tokens[at] as Token).kind === 'break') return true;
  return false;
}

const isFull = (draft: Joined['draft']): boolean =>
  draft.year !== undefined && draft.month !== undefined && draft.day !== undefined && draft.toDay === undefined;

function timeOf(tokens: readonly Token[], one: Joined, resolved: Resolved, id: string, lang: string): Time {
  const from = (tokens[one.from] as Token).from;
  const to = (tokens[one.to - 1] as Token).to;
  const { value, stated, anchor } = resolved;
  const rests = anchor === null || anchor === 'published' ? [] : [anchor];
  return {
    id,
    from,
    to,
    value,
    grain: one.draft.grain,
    stated,
    inferred: value !== stated,
    anchor,
    why: { rule: ruleName(one.rules, lang), from: [written({ from, to }), ...rests] },
  };
}

/** Public names of the rules that took part. */
const ruleName = (rules: readonly string[], lang: string): string => rules.map((rule) => `${lang}/times/${rule}`).join(' + ');

/** The full date that a story's head states before `beforeOffset`: its date line, or null. */
export function publicationDate(times: readonly Time[], beforeOffset: number): string | null {
  for (const { from, stated, value, grain } of times) {
    if (from >= beforeOffset) return null;
    if (grain !== 'duration' && /^(\d{4}-\d\d-\d\d|AH\d{4}-\d\d-\d\d)(T|$)/.test(stated)) return value.slice(0, 10);
  }
  return null;
}
