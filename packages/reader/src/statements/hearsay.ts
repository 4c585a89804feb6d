import type { CueForm } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Complement } from './complement.ts';
import type { Scene } from './scene.ts';

/**
 * «ويتوقع أن تعقد جولة»: by the present of some verbs, where nobody stands beside it, what is generally held is told. It is so at the
 * sentence's start and of what it describes («جولة يتوقع أن تعقد»); further on it may be what somebody just named holds.
 */
export function isHearsay(
  { copy }: Scene,
  { from }: Sentence,
  { frame, form, agreement, object }: CueForm,
  at: number,
  complement: Complement,
): boolean {
  if (frame.hearsay !== true || form !== 'present' || object !== null || agreement.gender !== 'm' || agreement.number !== 's') return false;
  if (complement.kind !== 'clause' || complement.at !== at + 1 || complement.pronoun) return false;
  const first = sensesAt(copy, from);
  const opens = at === from || (at === from + 1 && (first.conjunction === true || first.connective === true));
  const before = copy.tokens[at - 1];
  const described = before?.kind === 'word' && !before.word.definite && before.word.suffix === null && before.word.senses.noun === true;
  return opens || described || sensesAt(copy, at - 1).relative !== undefined;
}
