import type { Element, TimeMatch } from '@masar/shapes';

/** Number of a day of the month, in digits or as an ordinal. */
export const day = (name: string): Element => ({ tag: ['digits', 'ordinal'], range: [1, 31], width: [1, 2], name });
/** Number of things, in digits or words. */
export const count: Element = { tag: ['digits', 'cardinal'], range: [1, 999], name: 'count' };
export const month = (name = 'month'): Element => ({ tag: 'month', name, twin: true });
export const mark = (...keys: string[]): Element => ({ key: keys });
export const maybe = (...all: Element[]): Element => ({ all, optional: true });
/** Words and marks between the ends of a range. */
export const until: Element = { key: ['الي', 'حتي', 'لغايه', '-', '–', '—'] };
export const and: Element = { key: ['و'] };
export const yearDigits: Element = { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'year' };
export const era: Element = { tag: 'era', name: 'era', optional: true };

/** A Gregorian year behind a month, with what may lead to it: «2022», «عام 2022», «, 2022», «لعام 2014م». */
export const year: Element = maybe(
  maybe({ key: ['-', '/', ',', 'من', 'ل', 'في', 'ب'] }),
  { tag: 'yearWord', optional: true },
  yearDigits,
  era,
);

/** «الماضي», «الجاري», «المقبل». */
export const which: Element = maybe({ tag: 'which', name: 'which' });

export function num(match: TimeMatch, name: string): number | undefined {
  const value = match.values[name];
  return typeof value === 'number' ? value : undefined;
}

export function text(match: TimeMatch, name: string): string | undefined {
  const value = match.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** What «الماضي», «الجاري» or «المقبل» says of a month or weekday beside it. */
export function leanOf(match: TimeMatch): 'past' | 'nearest' | 'future' | undefined {
  const value = num(match, 'which');
  if (value === undefined) return undefined;
  return value < 0 ? 'past' : value > 0 ? 'future' : 'nearest';
}

export const beforeKey = (match: TimeMatch): string => match.before?.word.key ?? '';
export const afterKey = (match: TimeMatch): string => match.after?.word.key ?? '';

/** True when a number is written on the match's edge: its digits go on. */
export const touches = (match: TimeMatch): boolean =>
  (match.after?.kind === 'number' && !match.after.spaced) || (match.before?.kind === 'number' && !(match.tokens[0]?.spaced ?? true));
