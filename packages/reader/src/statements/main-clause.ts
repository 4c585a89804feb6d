import type { VerbForm } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import type { Draft } from './draft.ts';
import { mainVerb } from './predicate.ts';
import { isComma, type Scene } from './scene.ts';

/** How far before a verb the particles that belong to it may stand, in tokens. */
const particles = 3;

/** How far a clause without a verb is looked through for a time or a number, in tokens. */
const reach = 14;

/** What a verb of informing takes from a judgement, and what grammar adds to one. */
const informing = -0.4;
const verbless = 0.3;
const quoted = 0.25;
const general = 0.6;

/** The main clause of what is said, as grammar has it. */
export interface MainClause {
  readonly from: number;
  readonly to: number;
  /** Its finite verb, or -1: a clause without one says what something is. */
  readonly verb: number;
  readonly form: VerbForm | null;
  readonly copula: boolean;
  /** Denied of what is, of what was or of what is to come. */
  readonly denied: 'now' | 'past' | 'ahead' | null;
}

/** The main clause that begins at `from`, at most to `to`. */
export function mainClause(scene: Scene, from: number, to: number): MainClause {
  const { copy } = scene;
  const verb = mainVerb(scene, from, to);
  const form = verb === -1 ? null : formAt(copy, verb);
  return { from, to, verb, form, copula: sensesAt(copy, verb).copula === true, denied: deniedAt(copy, from, verb) };
}

/** The finite form of the word at `at`: of the tables, or what an unknown word looks like. */
export const formAt = (copy: Copy, at: number): VerbForm | null =>
  sensesAt(copy, at).verb ?? sensesAt(copy, at).cue?.[0] ?? copy.tokens[at]?.word.seems ?? null;

/** How the verb at `verb` is denied by what stands before it. */
function deniedAt(copy: Copy, from: number, verb: number): MainClause['denied'] {
  for (let at = verb - 1; at >= Math.max(from, verb - particles); at--) {
    const { negation, pastNegation, futureNegation, auxiliary, hedge } = sensesAt(copy, at);
    if (negation) return futureNegation ? 'ahead' : pastNegation ? 'past' : 'now';
    if (!auxiliary && !hedge) return null;
  }
  return null;
}

/**
 * How much the grammar of a clause stands for a judgement, or against one: what has no verb says what something is, more so in
 * somebody's own words; what is denied of all times is more than news; and a verb of informing (inform, clarify) leads to news, but
 * for what something was.
 */
export function judging(scene: Scene, clause: MainClause, { form, manner, rule }: Draft): number {
  if (rule === 'headline-colon') return 0;
  const object = rule.endsWith('object');
  let sum = form?.frame.informs && !clause.copula && !object ? informing : 0;
  if (!object && !rule.endsWith('governed') && describes(scene, clause)) sum += manner === 'direct' ? verbless + quoted : verbless;
  if (clause.form?.form === 'present' && clause.denied === 'now') sum += general;
  return sum;
}

/** True for a clause without a verb that says what something is, and not where, when, how many or who is speaking. */
function describes({ copy, timeAt, grammar }: Scene, { from, to, verb }: MainClause): boolean {
  if (!grammar.verbless || verb !== -1 || placed(copy, from, to) || sensesAt(copy, from).pronoun?.agreement.person === 1) return false;
  for (let at = from; at < Math.min(to, from + reach); at++) {
    if (isComma(copy, at)) break;
    if (timeAt[at] !== -1 || copy.tokens[at]?.kind === 'number' || sensesAt(copy, at).number !== undefined) return false;
  }
  return true;
}

/** "The text is with the delegations": of whom the clause tells it says nothing but where it is. */
function placed(copy: Copy, from: number, to: number): boolean {
  const bare = (at: number): boolean =>
    copy.tokens[at]?.kind === 'word' && !closed(copy, at) && sensesAt(copy, at).preposition === undefined;
  let at = from;
  while (at < to && closed(copy, at)) at++;
  if (at === from) return false;
  while (at < to && sensesAt(copy, at).preposition !== undefined) {
    at++;
    while (at < to && bare(at)) at++;
    while (at < to && closed(copy, at)) at++;
  }
  return at >= to;
}

/** True for a noun with its article or a pronoun: behind it a noun phrase ends. */
const closed = (copy: Copy, at: number): boolean => copy.tokens[at]?.word.definite === true || copy.tokens[at]?.word.suffix != null;
