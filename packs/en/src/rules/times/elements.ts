import type { Element, ShiftUnit, TimeMatch } from '@masar/shapes';

export const maybe = (...all: Element[]): Element => ({ all, optional: true });
const suffix: Element = { tag: 'suffix', optional: true };
/** A day of the month: «9», «9th», «ninth». */
export const day = (name: string): readonly Element[] => [{ tag: ['digits', 'ordinal'], range: [1, 31], width: [1, 2], name }, suffix];
/** A day of the month that shows itself as one by its ending. */
export const ordinalDay = (name: string): readonly Element[] => [
  { tag: ['digits', 'ordinal'], range: [1, 31], width: [1, 2], name },
  { tag: 'suffix' },
];
export const month = (name = 'month'): Element => ({ tag: 'month', name });
export const yearDigits: Element = { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'year' };
/** A year behind a date, with its comma. */
export const year: Element = maybe(maybe({ key: [',', 'of', 'in'] }), yearDigits);
/** Words and marks between the ends of a range. */
export const until: Element = { key: ['-', '\u2013', '\u2014', 'to', 'through', 'until', 'till'], name: 'until' };
/** A number of units: «9», «nine», «seventy-four». */
export const count: Element = {
  all: [maybe({ tag: 'tens', name: 'tens' }, { key: ['-'] }), { tag: ['digits', 'cardinal'], range: [1, 999], name: 'count' }],
};
/** What `count` has read. */
export const counted = (match: TimeMatch): number => (num(match, 'tens') ?? 0) + (num(match, 'count') as number);
export const the: Element = maybe({ tag: 'the' });
export const part: Element = maybe({ tag: 'part', name: 'part' });
export const edge: Element = maybe({ tag: 'edge' }, maybe({ key: ['-', 'in'] }));

export function num(match: TimeMatch, name: string): number | undefined {
  const value = match.values[name];
  return typeof value === 'number' ? value : undefined;
}

export function text(match: TimeMatch, name: string): string | undefined {
  const value = match.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** What «last», «this» or «next» says of a month or weekday beside it. */
export function leanOf(match: TimeMatch): 'past' | 'nearest' | 'future' | undefined {
  const value = num(match, 'which');
  if (value === undefined) return undefined;
  return value < 0 ? 'past' : value > 0 ? 'future' : 'nearest';
}

export const beforeKey = (match: TimeMatch): string => match.before?.word.key ?? '';
export const afterKey = (match: TimeMatch): string => match.after?.word.key ?? '';

/** True when a number is written on the match's edge: its digits go on. */
export const touches = (match: TimeMatch): boolean =>
  (match.after?.kind === 'number' && !match.after.spaced) ||
  (match.before?.kind === 'number' && !(match.tokens[0]?.spaced ?? true)) ||
  (match.before !== null && '$\u00a3\u20ac#'.includes(match.before.word.key) && match.before.word.key !== '');

const units: Readonly<Record<string, ShiftUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year', decade: 'decade', century: 'century' };

/** The unit that a pack's letter stands for; undefined for those of the clock. */
export const unitOf = (letter: string): ShiftUnit | undefined => units[letter];
