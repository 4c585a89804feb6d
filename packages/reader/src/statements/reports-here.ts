import type { CueForm } from '@masar/shapes';
import { type Copy, keyAt, sensesAt } from '../copy.ts';
import { plain } from './act.ts';
import type { Scene } from './scene.ts';

/** A finite form right behind a preposition is a noun; a future form announces no report; a pronoun on a verb without object makes it a noun. */
export function reportsHere(scene: Scene, at: number, form: CueForm): boolean {
  const before = sensesAt(scene.copy, at - 1);
  if (needed(scene, at) || before.condition || before.source?.takes === 'speaker') return false;
  // «من المرجح أن توافق الحكومة»: behind the particle the spelling is the verb.
  if (form.form === 'noun') return !(before.infinitive && sensesAt(scene.copy, at).cue?.some((one) => one.form === 'present'));
  const own = sensesAt(scene.copy, at);
  if (form.initial === undefined && speaksOfHimself(scene.copy, at)) return false;
  if (form.form === 'participle')
    return !(before.preposition !== undefined || scene.copy.tokens[at]?.word.definite || describes(scene, at));
  if (form.form === 'future') return false;
  // «ينبغي أن تصر», «ينتظر أن يعلن»: what somebody ought to say, or will, he has not said.
  if (before.infinitive && form.form === 'present') return false;
  if (own.preposition !== undefined && !form.frame.clause && form.frame.kind !== 'support') return false;
  if (before.preposition !== undefined && before.complementizer === undefined && before.connective === undefined) return false;
  if (before.connective && before.negation) return false;
  // «إذا كان يقول»: what is only supposed is not said.
  if (before.auxiliary !== undefined && sensesAt(scene.copy, at - 2).condition) return false;
  // «لم تخطر بموعده», «لم ترفض الحوار»: that nobody was told, or refused, says nothing.
  if (before.negation && (plain.has(form.frame.act) || (form.frame.act === 'reject' && !form.frame.strict))) return false;
  // «استئناف ما اتفقا عليه»: what the pronoun goes back to is the content.
  if (before.relative?.gender === null && sensesAt(scene.copy, at + 1).resumed && !form.frame.clause) return false;
  if (owned(scene, at, form)) return false;
  if (form.agreement.person === 1 && form.form !== 'past') return false;
  return form.object === null || form.frame.object || form.frame.to.object || form.frame.kind === 'naming';
}

/** «"أعتقد أن"», «قال: أعتقد أن»: within what somebody says, a form spelled as his own is no other («اعتقد»). */
export function speaksOfHimself(copy: Copy, at: number): boolean {
  const own = sensesAt(copy, at).cue?.find(({ initial }) => initial !== undefined)?.initial;
  if (own === undefined || !copy.text.startsWith(own, copy.tokens[at]?.from)) return false;
  return copy.quoted[at] !== -1 || keyAt(copy, at - 1) === ':' || sensesAt(copy, at - 1).complementizer !== undefined;
}

/** «رغم وجود توافق على أن»: behind a bare noun a spelling that is a noun of speech too is the noun. */
function owned({ copy }: Scene, at: number, form: CueForm): boolean {
  const before = copy.tokens[at - 1];
  const bare = before?.kind === 'word' && before.word.senses.noun === true && !before.word.definite && before.word.suffix === null;
  const { verb, title, adverb, time, connective, demonstrative } = sensesAt(copy, at - 1);
  if (!bare || form.form === 'participle' || (verb ?? title ?? adverb ?? time ?? connective ?? demonstrative) !== undefined) return false;
  return sensesAt(copy, at).cue?.some((one) => one.form === 'noun') === true;
}

/** «تراجعا لافتا في»: a participle right behind a bare noun is its adjective, where no clause follows. */
function describes({ copy }: Scene, at: number): boolean {
  const before = copy.tokens[at - 1];
  const bare = before?.kind === 'word' && before.word.senses.noun === true && !before.word.definite && before.word.suffix === null;
  return bare && sensesAt(copy, at + 1).complementizer === undefined;
}

/** Behind a noun of necessity a word is what is needed: «ضرورة تمسك الأطراف». */
const needed = (scene: Scene, at: number): boolean =>
  sensesAt(scene.copy, at - 1).verb === undefined && sensesAt(scene.copy, at - 1).points?.some(({ act }) => act === 'demand') === true;
