import type { Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import type { Cast } from '../cast.ts';

/** True for words of grammar, of office and of time, which no personal name is made of. */
const otherwise = (senses: Senses): boolean =>
  senses.determiner !== undefined ||
  senses.pronoun !== undefined ||
  senses.preposition !== undefined ||
  senses.conjunction !== undefined ||
  senses.connective !== undefined ||
  senses.complementizer !== undefined ||
  senses.relative !== undefined ||
  senses.negation !== undefined ||
  senses.auxiliary !== undefined ||
  senses.adverb !== undefined ||
  senses.title !== undefined ||
  senses.honorific !== undefined ||
  senses.collective !== undefined ||
  senses.document !== undefined ||
  senses.nationality !== undefined ||
  senses.portfolio !== undefined ||
  senses.source !== undefined ||
  senses.condition !== undefined ||
  senses.hedge !== undefined ||
  senses.encounter !== undefined ||
  senses.time?.['rel'] !== undefined ||
  senses.time?.['month'] !== undefined ||
  senses.time?.['weekday'] !== undefined;

/** True for a word with a capital letter that no table gives another use than a name. */
export function nameWord(copy: Copy, at: number): boolean {
  const token = copy.tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.word.capital) return false;
  return token.word.senses.namePart === true || !otherwise(token.word.senses);
}

/** A letter and its point: «R.». */
const initial = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at] as Token;
  return token.to - token.from === 1 && markAt(copy, at + 1) === '.' && copy.tokens[at + 1]?.spaced === false;
};

/** Token behind a hyphen that ties `at` to the word behind it, or `at`. */
export const overHyphen = (copy: Copy, at: number): number =>
  markAt(copy, at) === '-' && copy.tokens[at]?.spaced === false && copy.tokens[at + 1]?.spaced === false ? at + 1 : at;

/** "Hyung-suk", "Jae-in": a short word that no table knows, tied to a name; not "Moscow-led". */
const isSecondHalf = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at];
  if (token?.kind !== 'word' || token.word.capital || token.to - token.from > 5) return false;
  const { verb, cue, adverb, noun } = token.word.senses;
  return !otherwise(token.word.senses) && [verb, cue, adverb, noun].every((one) => one === undefined);
};

/** "Mora Calls the Toll a Theft": a verb that no one is named by ends the name where all words stand with a capital letter. */
export function isVerbal(copy: Copy, at: number): boolean {
  const { verb, cue, namePart } = sensesAt(copy, at);
  return (verb !== undefined || cue !== undefined) && namePart !== true;
}

/**
 * Token behind the run of names that begins at `from`, or `from`: words with a capital letter, initials, and particles between them;
 * `shouting` where all words of the line have one, so that a verb ends it.
 */
export function capitalRun(copy: Copy, cast: Cast, from: number, shouting = false): number {
  let end = from;
  for (let at = from; at < copy.tokens.length && cast.at[at] === undefined; ) {
    if (shouting && at > from && isVerbal(copy, at)) break;
    if (nameWord(copy, at)) {
      at += initial(copy, at) ? 2 : 1;
      end = at;
      const next = overHyphen(copy, at);
      if (next > at && (nameWord(copy, next) || sensesAt(copy, next).nameParticle)) at = next;
      else if (next > at && isSecondHalf(copy, next)) end = at = next + 1;
    } else if ((sensesAt(copy, at).nameParticle && (end > from || copy.tokens[at]?.word.capital)) === true)
      at = Math.max(at + 1, overHyphen(copy, at + 1));
    else break;
  }
  return end;
}

/** Most of the words of a line may stand with a capital letter: then it says nothing of names. */
const titleCase = 0.7;

/** True for a sentence that is written as headlines are: «Talks To Resume In Geneva». */
export function isTitleCased(copy: Copy, { from, to }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = copy.tokens[at] as Token;
    if (token.kind !== 'word' || token.to - token.from < 4) continue;
    words++;
    if (token.word.capital) capitals++;
  }
  return words > 3 && capitals / words > titleCase;
}
