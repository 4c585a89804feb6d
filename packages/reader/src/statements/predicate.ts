import { type Copy, isMarked, sensesAt } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';
import { isComma, type Scene } from './scene.ts';

/** How far into a clause its verb may stand, in tokens. */
const reach = 22;

/**
 * The finite verb of the main clause that begins at `from`, or -1 for a clause without one: verbs behind a relative pronoun,
 * a complementizer or a bare noun belong to clauses inside it; a connective, or a comma with a conjunction, opens the next; an
 * adjective that is the predicate needs no verb.
 */
export function mainVerb(scene: Scene, from: number, to: number): number {
  const { copy } = scene;
  let inside = 0;
  // «أن اشتباكات عنيفة دارت»: behind a complementizer a verb that a bare noun seems to own is the clause's, where no other is.
  let spare = -1;
  const nominal = sensesAt(copy, copy.quoteAt[from - 1] === -1 ? from - 1 : from - 2).complementizer === true;
  const end = Math.min(to, from + reach);
  for (let at = from; at < end; at++) {
    if (!isMarked(copy, at, CLAUSAL)) continue;
    const senses = sensesAt(copy, at);
    if (at > from && (senses.connective || (isComma(copy, at) && sensesAt(copy, at + 1).conjunction))) return -1;
    if (
      senses.points?.some((point) => point.predicate) &&
      scene.cast.at[at] === undefined &&
      predicates(scene, at) &&
      !(at === from && owns(scene, at))
    )
      return -1;
    if (senses.relative || senses.condition || (senses.complementizer && at > from)) inside = 1;
    else if (finiteAt(scene, at) && scene.cast.at[at] === undefined && !(nominal && heads(copy, from, at))) {
      if (inside === 0 && (at === from || !bare(scene, at - 1))) return at;
      if (nominal && inside === 0 && spare === -1) spare = at;
      inside = 0;
    }
  }
  return spare;
}

/** An adjective is a predicate without the article, in no case of an object, and behind what is definite or no noun: not in «بشكل جدي», «لقاء مهم». */
export const predicates = (scene: Scene, at: number): boolean =>
  describes(scene.copy, at) &&
  !sensesAt(scene.copy, at).oblique &&
  sensesAt(scene.copy, at - 1).number === undefined &&
  (!bare(scene, at - 1) || saidOf(scene, at - 1));

/** «نتائج المحادثات», «أكبر خبراء العالم»: what owns the words behind it is who is told of. */
export const owns = ({ copy, cast }: Scene, at: number): boolean => {
  const next = copy.tokens[at + 1];
  if (next === undefined || next.word.senses.preposition !== undefined) return false;
  return cast.at[at + 1] !== undefined || next.word.definite || next.word.senses.noun === true;
};

/** «الاتفاق خطوة مهمة», «مصر جزء أساسي»: a bare noun right behind what is definite is said of it, and so is its adjective. */
function saidOf({ copy, cast }: Scene, at: number): boolean {
  if (!sensesAt(copy, at).noun) return false;
  const from = copy.quoteAt[at - 1] === -1 ? at - 1 : at - 2;
  const before = copy.tokens[from];
  return cast.at[from] !== undefined || (before?.kind === 'word' && (before.word.definite || before.word.senses.pronoun !== undefined));
}

/** An adjective without the article that no preposition governs: behind a copula it describes, also beside a noun («كان لقاء جيدا»). */
export const describes = (copy: Copy, at: number): boolean =>
  !copy.tokens[at]?.word.definite && sensesAt(copy, copy.quoteAt[at - 1] === -1 ? at - 1 : at - 2).preposition === undefined;

/** True for a noun without article, pronoun or name: what stands behind it belongs to it. */
function bare(scene: Scene, at: number): boolean {
  const before = scene.copy.tokens[at];
  if (before === undefined || before.kind !== 'word' || scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1) return false;
  const { definite, suffix, known, senses } = before.word;
  if (senses.demonstrative || senses.pronoun !== undefined) return false;
  const noun =
    !known ||
    Boolean(senses.noun || senses.oblique || senses.encounter || senses.instrument || senses.document || senses.speechNoun || senses.title);
  return !definite && suffix === null && noun;
}

/** Behind a bare complementizer a clause begins with a noun: what is spelled like a past verb there, or beside it, is one. */
const heads = (copy: Copy, from: number, at: number): boolean =>
  (at === from || sensesAt(copy, at - 1).conjunction === true) && (sensesAt(copy, at).verb ?? sensesAt(copy, at).cue?.[0])?.form === 'past';

/** True right behind a relative pronoun that no pronoun leads («هو الذي عرقل»). */
export const behindRelative = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at - 1).relative !== undefined && sensesAt(copy, at - 2).pronoun === undefined;

/** «ما يتوعد به», «مؤشرا يتبعه»: a verb right behind a relative pronoun or a bare noun belongs to a clause inside the clause; not in «هو الذي عرقل». */
export function inside(scene: Scene, at: number): boolean {
  let before = at - 1;
  while (sensesAt(scene.copy, before).negation || sensesAt(scene.copy, before).auxiliary) before--;
  const { relative, pronoun } = sensesAt(scene.copy, before);
  if (relative !== undefined) return behindRelative(scene.copy, before + 1);
  return pronoun === undefined && before === at - 1 && sensesAt(scene.copy, at).verb?.form !== 'past' && bare(scene, before);
}

/**
 * True for a finite form that nothing makes a noun: no preposition before it, no article, no noun spelled like it unless a subject
 * stands before it. A word that no table lists and that is no name may look like one.
 */
export function finiteAt({ copy, cast }: Scene, at: number): boolean {
  const { verb, cue, noun, encounter, speechNoun, preposition, status, leads } = sensesAt(copy, at);
  const seems = copy.tokens[at]?.word.seems != null && cast.at[at] === undefined;
  const finite = seems || verb !== undefined || cue?.some(({ form }) => form !== 'noun' && form !== 'participle') === true;
  const told = !noun || seems || isComma(copy, at - 1) || copy.tokens[at - 1]?.word.definite === true || cast.at[at - 1] !== undefined;
  return (
    finite &&
    told &&
    !encounter &&
    !speechNoun &&
    !preposition &&
    (!status || leads === true) &&
    sensesAt(copy, at - 1).preposition === undefined
  );
}
