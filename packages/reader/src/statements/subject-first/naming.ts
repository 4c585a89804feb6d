import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt, sensesAt } from '../../copy.ts';
import type { Scene } from '../scene.ts';
import { phraseEnd, type Taken } from './complement.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb that names needs both: whom, and what it calls him; "described … as", "called … a". */
export function names(scene: Scene, sentence: Sentence, group: VerbGroup, taken: Taken): boolean {
  if (group.form.frame.kind !== 'naming') return true;
  if (taken.kind !== 'object') return false;
  const { copy } = scene;
  const end = phraseEnd(scene, sentence, taken.content.from);
  if (!group.form.frame.strict) {
    for (let at = end; at < Math.min(sentence.to, end + 20); at++) {
      if (keyAt(copy, at) === namingBy(copy, at)) return true;
      if (sensesAt(copy, at).helps !== undefined) return false;
    }
    return false;
  }
  return namedBehind(scene, sentence, taken.content.from);
}

/** "called the citation and the demand a stunt", "calling it regrettable": behind what is named stands what it is called. */
function namedBehind({ copy, cast }: Scene, sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(sentence.to, from + 16); at++) {
    const { determiner, points, helps, relative, verb } = sensesAt(copy, at);
    if (copy.quotes[copy.quoteAt[at] ?? -1]?.open === at) return true;
    if (isHyphen(copy, at)) continue;
    if (opensWords(copy, at)) return true;
    if (copy.tokens[at]?.kind !== 'word' || helps !== undefined || relative !== undefined) return false;
    if (cast.at[at] !== undefined) continue;
    const before = sensesAt(copy, at - 1);
    // "called the charges unfounded and invented"
    if (at > from + 1 && verb?.form === 'past' && (copy.tokens[at + 1]?.kind !== 'word' || sensesAt(copy, at + 1).conjunction)) return true;
    const free = before.preposition === undefined && !before.conjunction && before.determiner === undefined && !before.possessive;
    const one = determiner === 'indefinite' || (determiner !== undefined && before.verb === undefined);
    if (
      free &&
      (one ||
        points !== undefined ||
        (at === from + 1 && before.pronoun?.role === 'object' && sensesAt(copy, at).preposition === undefined))
    )
      return true;
  }
  return false;
}

/** A mark that opens somebody's words, also where none closes them. */
const opensWords = ({ text, tokens }: Copy, at: number): boolean => '\u2018\u201c'.includes(text[tokens[at]?.from ?? -1] ?? ' ');

/** A hyphen within a word: "anti-toll". */
const isHyphen = (copy: Copy, at: number): boolean => markAt(copy, at) === '-' && copy.tokens[at]?.spaced === false;

/** The word that leads to what something is named, where it stands at `at`. */
const namingBy = (copy: Copy, at: number): string | null => (sensesAt(copy, at).naming ? keyAt(copy, at) : null);
