import type { TimeDraft, Token } from '@masar/shapes';
import type { Joined } from './join.ts';
import { endsSentence } from './tense.ts';

/** Most tokens between such a time and the noun that it counts from, and between that noun and the day that is told of it. */
const toNoun = 4;
const toDay = 5;

/** Times before it among which the day of the meeting is sought, and tokens on either side of one in which its sentence must tell of a meeting: else a long text would be walked again and again. */
const earlier = 40;
const reach = 80;

/** Times that count from the day of a meeting stay where that day is told; where it is not, the words are a length at most. */
export const withMeetings = (tokens: readonly Token[], joined: readonly Joined[]): Joined[] =>
  joined.flatMap((one, at) => {
    const { of, duration } = one.draft;
    if (of === undefined || meetingDay(tokens, joined, at) !== null) return [one];
    return duration === undefined ? [] : [{ ...one, draft: { ...one.draft, of: undefined, same: undefined, shift: undefined } }];
  });

/** Index of the time that tells the day of the meeting from which the time at `at` counts, or null. */
export function meetingDay(tokens: readonly Token[], joined: readonly Joined[], at: number): number | null {
  const noun = meetingBehind(tokens, (joined[at] as Joined).to);
  if (noun === null) return null;
  const next = joined[at + 1];
  if (next !== undefined && isDay(next.draft) && tellsOf(tokens, noun + 1, next.from)) return at + 1;
  // "A day after a summit": one that the copy has not told of.
  for (let to = noun - 1; to >= (joined[at] as Joined).to; to--) if (tokens[to]?.word.senses.determiner === 'indefinite') return null;
  for (let before = at - 1; before >= Math.max(0, at - earlier); before--) {
    const one = joined[before] as Joined;
    if (isDay(one.draft) && meetsIn(tokens, one)) return before;
  }
  return null;
}

/** "Their first talks in five months", "the first such visit in years": counted as a first one up to now, so that the length lies behind. */
export function countsBack(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - toNoun); at--) {
    const { kind, word } = tokens[at] as Token;
    const { number, preposition } = word.senses;
    if (kind !== 'word' || preposition !== undefined) return false;
    if (number?.ordinal && number.value === 1) return at < from - 1;
  }
  return false;
}

/** The noun of meeting that stands behind a token: "the brief call", "their Geneva talks". */
function meetingBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + toNoun; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || token.word.senses.preposition !== undefined) return null;
    if (token.word.senses.encounter !== undefined) return at;
  }
  return null;
}

/** "A summit set for 12 March", "the meeting on Monday": nothing is said between the two. */
function tellsOf(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > toDay) return false;
  for (let at = from; at < to; at++) {
    const { kind, word } = tokens[at] as Token;
    if (kind !== 'word' || word.senses.cue !== undefined || word.senses.conjunction) return false;
  }
  return true;
}

/** The sentence of a time tells of a meeting. */
function meetsIn(tokens: readonly Token[], { from, to }: Joined): boolean {
  const [first, last] = [Math.max(0, from - reach), Math.min(tokens.length, to + reach)];
  for (let at = from - 1; at >= first && !endsSentence(tokens[at] as Token); at--) if (meets(tokens[at] as Token)) return true;
  for (let at = to; at < last && !endsSentence(tokens[at] as Token); at++) if (meets(tokens[at] as Token)) return true;
  return false;
}

const meets = ({ word: { senses } }: Token): boolean => senses.encounter !== undefined || senses.encounterVerb !== undefined;

/** A day that the words give, not one that is counted from another. */
const isDay = ({ day, weekday, toDay, toWeekday, shift, same, duration, vague }: TimeDraft): boolean =>
  (day !== undefined || weekday !== undefined || shift?.unit === 'day') && (toDay ?? toWeekday ?? same ?? duration ?? vague) === undefined;
