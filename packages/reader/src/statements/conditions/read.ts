import type { ConditionKind, Supposing } from '@masar/shapes';
import { firstAtLeast } from '@masar/text';
import { type Copy, isMarked, keyAt, markAt, sensesAt } from '../../copy.ts';
import { SUPPOSES } from '../../lexicon/marks.ts';
import type { Draft, Stretch } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { conditionEnd, leadsClause, reach } from './extent.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A condition while tokens are walked over. */
export interface Supposed extends Stretch, Subject {
  readonly kind: ConditionKind;
}

/** How far before a word that supposes only in what is denied the denial may stand, in tokens. */
const denialReach = 14;

/** How far behind its verb the particle of an inverted condition may stand ("were Russia to invade"), in tokens. */
const inversion = 6;

/** The conditions of what is said, in text order, each with the innermost statement whose content holds it. */
export function conditionsOf(scene: Scene, drafts: readonly Draft[]): Map<Draft, Supposed[]> {
  const found = new Map<Draft, Supposed[]>();
  for (const [at, { draft, stretch }] of holders(scene.copy, drafts)) {
    const before = found.get(draft) ?? [];
    if ((before.at(-1)?.to ?? 0) > at) continue;
    const one = conditionAt(scene, at, stretch);
    if (one !== null && !leavesNothing(draft, one)) found.set(draft, [...before, one]);
  }
  return found;
}

interface Holder {
  readonly draft: Draft;
  readonly stretch: Stretch;
}

/** Words that may open a condition, with the innermost statement that says them. */
function holders(copy: Copy, drafts: readonly Draft[]): [number, Holder][] {
  const places: number[] = [];
  for (let at = 0; at < copy.tokens.length; at++) if (isMarked(copy, at, SUPPOSES)) places.push(at);
  if (places.length === 0) return [];
  const by = new Map<number, Holder>();
  const size = ({ content: { from, to } }: Draft): number => to - from;
  for (const draft of [...drafts].sort((a, b) => size(b) - size(a)))
    for (const stretch of [draft.content, ...draft.more])
      for (let n = firstAtLeast(places, stretch.from, (place) => place); n < places.length && (places[n] as number) < stretch.to; n++)
        by.set(places[n] as number, { draft, stretch });
  return [...by].sort(([a], [b]) => a - b);
}

/** "Asked if Russia would withdraw": where nothing is said but the condition, it is none. */
const leavesNothing = ({ content, more }: Draft, { from, to }: Stretch): boolean =>
  more.length === 0 && from <= content.from && to >= content.to - 1;

function conditionAt(scene: Scene, at: number, stretch: Stretch): Supposed | null {
  const { copy } = scene;
  const supposing = sensesAt(copy, at).supposes as Supposing;
  if (supposing.notBehind?.includes(keyAt(copy, at - 1))) return null;
  // «إذاً، …»: with a mark behind it the word draws a conclusion.
  if (copy.tokens[at + 1]?.kind !== 'word' && copy.tokens[at + 1]?.kind !== 'number' && copy.quoteAt[at + 1] === -1) return null;
  const leads = leadsClause(copy, at, stretch.from);
  if (concedes(copy, at, leads) || !opens(scene, at, stretch, leads)) return null;
  const to = conditionEnd(scene, at, stretch.to, leads);
  if (to - at < 2) return null;
  // «من دون»
  const from = supposing.takes === 'denial' && at > stretch.from && sensesAt(copy, at - 1).preposition !== undefined ? at - 1 : at;
  return { from, to, kind: supposing.kind, ...subjectOf(scene, at, to) };
}

/** Whether what stands around the word lets it open a condition. */
function opens(scene: Scene, at: number, stretch: Stretch, leads: boolean): boolean {
  const { copy } = scene;
  switch (sensesAt(copy, at).supposes?.takes) {
    case 'clause':
      // «وإذا بها تعود»: with a preposition written on what follows it tells a surprise.
      return sensesAt(copy, at + 1).preposition === undefined || copy.tokens[at + 2]?.spaced !== false;
    case 'phrase':
      return suspends(scene, at);
    case 'denial':
      return leads ? commaWithin(copy, at, stretch.to) : !isComma(copy, at - 1) && deniedBefore(copy, at, stretch.from);
    default:
      return inverted(scene, at, stretch, leads);
  }
}

/** «ولو كان وهميا»: with a conjunction written on it, in mid-clause, the word concedes. */
const concedes = (copy: Copy, at: number, leads: boolean): boolean =>
  !leads && sensesAt(copy, at - 1).conjunction === true && copy.tokens[at]?.spaced === false && !isComma(copy, at - 2);

/** «حال فشل المحادثات», "in the event of war": something that may be; not a state («في حالة حرجة», «على أي حال»). */
function suspends({ copy, cast, grammar }: Scene, at: number): boolean {
  const next = copy.tokens[at + 1]?.word;
  if (next === undefined || next.senses.conjunction || next.senses.preposition !== undefined) return false;
  if (!keyAt(copy, at).includes(' ')) return !next.definite && cast.at[at + 1] === undefined;
  return !grammar.verbless || next.definite || next.suffix !== null || copy.tokens[at + 2]?.kind === 'word';
}

/** "Should talks fail", "were Russia to invade": the subject stands behind its verb, and nothing is asked. */
function inverted({ copy, cast }: Scene, at: number, { from, to }: Stretch, leads: boolean): boolean {
  const { determiner, pronoun, negation, adverb, helps, preposition, conjunction } = sensesAt(copy, at + 1);
  if (sensesAt(copy, at - 1).asks || markAt(copy, to) === '?' || markAt(copy, to - 1) === '?') return false;
  const named = cast.at[at + 1]?.from === at + 1 || determiner !== undefined || pronoun?.role === 'subject';
  if (sensesAt(copy, at).helps === 'modal')
    return named || (leads && !(negation || adverb || helps || preposition || conjunction) && commaWithin(copy, at, to));
  return named && (leads || supposedBefore(copy, at, from)) && infinitiveBehind(copy, at);
}

const commaWithin = (copy: Copy, at: number, to: number): boolean => {
  for (let n = at + 1; n < Math.min(to, at + reach); n++) if (isComma(copy, n)) return true;
  return false;
};

/** «لا اتفاق من دون», "no deal without": what is not, or will not be; not what was not. */
function deniedBefore(copy: Copy, at: number, from: number): boolean {
  for (let n = at - 1; n >= Math.max(from, at - denialReach); n--) {
    if (isComma(copy, n)) return false;
    const { negation, pastNegation, futureNegation } = sensesAt(copy, n);
    if (futureNegation || (negation && !pastNegation)) return true;
  }
  return false;
}

const supposedBefore = (copy: Copy, at: number, from: number): boolean => {
  for (let n = at - 1; n >= Math.max(from, at - denialReach); n--) {
    const { helps } = sensesAt(copy, n);
    if (helps === 'future' || helps === 'modal') return true;
  }
  return false;
};

const infinitiveBehind = (copy: Copy, at: number): boolean => {
  for (let n = at + 2; n < at + inversion; n++) if (sensesAt(copy, n).infinitive) return true;
  return false;
};
