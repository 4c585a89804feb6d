import type { Conduct, Raised, Span, ToldConduct } from '@masar/shapes';
import { holds } from './spans.ts';

/** Issues of the gazetteer that are something of an encounter itself. */
export type Conducts = ReadonlyMap<string, Conduct>;

/** Somebody named in a statement, as the join knows him. */
export interface Named extends Span {
  /** His side, or himself where he is of none. */
  readonly whose: string;
}

/** Characters between a term and the name that it governs: «at the initiative of the Russian side». */
const near = 14;

/** Sides by the adjective of their state, in any language, as short as it stands in a table. */
export type Nationalities = ReadonlyMap<string, string>;

/** Letters that a language puts behind an adjective to inflect it. */
const ending = 2;

/** The side whose adjective a text begins with: a feminine or plural begins like the masculine. */
export function nationalityAt(text: string, sides: Nationalities): string | null {
  const word = /^[\p{L}\p{M}]+/u.exec(text.trimStart())?.[0].toLowerCase();
  if (word === undefined) return null;
  for (let cut = 0; cut <= ending; cut++) {
    const side = sides.get(word.slice(0, word.length - cut));
    if (side !== undefined) return side;
  }
  return null;
}

/**
 * What is told of an encounter itself. Whose an initiative was is told by the adjective behind the words or who is named beside them;
 * where the statement is itself the asking, by its speaker.
 */
export function conductIn(
  raised: readonly Raised[],
  conducts: Conducts,
  named: readonly Named[],
  asking: { cue: Span; side: string | null },
  behind: (term: Span) => string | null,
): ToldConduct[] {
  const told = raised.filter(
    (one) => conducts.has(one.issue) && !raised.some((other) => other !== one && conducts.has(other.issue) && holds(other, one)),
  );
  const found = told.map((one): ToldConduct => {
    const conduct = conducts.get(one.issue) as Conduct;
    if (conduct !== 'initiative') return { of: 'result', value: conduct === 'result' ? 'some' : 'none' };
    return { of: 'initiative', value: holds(one, asking.cue) ? asking.side : (behind(one) ?? whose(one, named)) };
  });
  return found.filter((one, at) => found.findIndex((other) => other.of === one.of && other.value === one.value) === at);
}

/** The only side that is named, or else who stands right behind the words, or right before them. */
function whose(term: Span, named: readonly Named[]): string | null {
  const all = new Set(named.map((one) => one.whose));
  const [only] = all;
  if (all.size <= 1) return only ?? null;
  const behind = named.find((one) => one.from >= term.from && one.from - term.to <= near);
  const before = named.findLast((one) => one.to <= term.from && term.from - one.to <= near);
  return (behind ?? before)?.whose ?? null;
}
