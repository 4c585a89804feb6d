import { type Copy, sensesAt } from '../copy.ts';
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
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const senses = sensesAt(copy, at);
    if (at > from && (senses.connective || (isComma(copy, at) && sensesAt(copy, at + 1).conjunction))) return -1;
    if (senses.points?.some((point) => point.predicate) && predicates(scene, at)) return -1;
    if (senses.relative || senses.condition || (senses.complementizer && at > from)) inside = 1;
    else if (finiteAt(copy, at) && scene.cast.at[at] === undefined) {
      if (inside === 0 && (at === from || !bare(scene, at - 1))) return at;
      inside = 0;
    }
  }
  return -1;
}

/** An adjective is a predicate without the article and behind what is definite or no noun: not in «بشكل جدي», «لقاء مهم». */
export const predicates = (scene: Scene, at: number): boolean =>
  !scene.copy.tokens[at]?.word.definite && sensesAt(scene.copy, at - 1).preposition === undefined && !bare(scene, at - 1);

/** True for a noun without article, pronoun or name: what stands behind it belongs to it. */
function bare(scene: Scene, at: number): boolean {
  const before = scene.copy.tokens[at];
  if (before === undefined || before.kind !== 'word' || scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1) return false;
  const { definite, suffix, known, senses } = before.word;
  const noun =
    !known || Boolean(senses.noun || senses.encounter || senses.instrument || senses.document || senses.speechNoun || senses.title);
  return !definite && suffix === null && noun;
}

/** True for a finite form that nothing makes a noun: no preposition before it, no article, no noun spelled like it. */
function finiteAt(copy: Copy, at: number): boolean {
  const { verb, cue, noun, encounter, speechNoun, preposition, status } = sensesAt(copy, at);
  const finite = verb !== undefined || cue?.some(({ form }) => form !== 'noun' && form !== 'participle') === true;
  return finite && !noun && !encounter && !speechNoun && !preposition && !status && sensesAt(copy, at - 1).preposition === undefined;
}
