import type { CueForm } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, sensesAt, settledWord } from '../copy.ts';
import { type Complement, findComplement } from './complement.ts';
import { bareNoun, doneApart, findObject, ofDeed } from './object.ts';
import { passable, type Scene } from './scene.ts';
import { type Subject, subjectAfter } from './subject.ts';

/** What the verb takes: a noun right behind it or who speaks, or what its frame asks for further on. */
export function nearer(scene: Scene, sentence: Sentence, at: number, form: CueForm, before: Subject | null): Complement | null {
  const further = findComplement(scene, sentence, at, form);
  if (further === null || further.kind === 'object' || !takesNoun(form)) return further;
  const part = before === null ? subjectAfter(scene, at, Math.min(sentence.to, at + 16), form)?.part : undefined;
  // «أكد مدير مطار المدينة أن»: what a bare title owns is not what is said.
  if (part !== undefined && part.form === 'class' && !settledWord(scene.copy.tokens[part.to - 1])) return further;
  const behind = before === null ? (part?.to ?? null) : at + 1;
  return directObject(scene, sentence, at, form, behind, further) ?? further;
}

/** A verb that takes nouns of what is done, none of which is written on it. */
const takesNoun = ({ frame, object }: CueForm): boolean =>
  frame.object && !frame.strict && !frame.deems && frame.kind !== 'naming' && !frame.to.object && object === null;

/**
 * «أكد الوزير أهمية العمل على حل», «أعلن القصر إرسال وفد على أن تبدأ …»: right behind who speaks, which ends before `behind`, or behind a
 * participle, a noun is what the verb takes, and not what `further` found.
 */
function directObject(
  scene: Scene,
  sentence: Sentence,
  cue: number,
  { form, frame }: CueForm,
  behind: number | null,
  further: Complement,
): Complement | null {
  if (behind === null && form !== 'participle' && form !== 'past' && form !== 'present') return null;
  const found = findObject(scene, sentence, behind ?? cue + 1);
  if (found === null || found.at >= further.at) return null;
  const deed = ofDeed(scene, found.at) || doneApart(scene, found.at);
  if (behind === null && form !== 'participle' && (!deed || found.at !== cue + 1)) return null;
  if (!deed && !bareNoun(scene, found.at)) return null;
  return further.kind !== 'clause' || qualifiedBefore(scene.copy, found.at, further.at, frame.by) ? found : null;
}

/** True where the complementizer at `to` belongs to something behind `from`: to a judgement, another preposition, or a relative clause. */
function qualifiedBefore(copy: Copy, from: number, to: number, by: readonly string[]): boolean {
  if (by.some((key) => key.length === 1 && keyAt(copy, to).startsWith(key))) return false;
  if (to === from + 1) return sensesAt(copy, from).points !== undefined;
  if (sensesAt(copy, to - 1).preposition !== undefined) return !by.includes(keyAt(copy, to - 1));
  for (let at = from + 1; at < to; at++) if (sensesAt(copy, at).relative !== undefined) return true;
  return false;
}

/** «واعتبرته خطوة مهمة»: behind a verb of deeming with a pronoun of what is deemed, what that is held to be. */
export function deemsIt({ copy, cast, timeAt }: Scene, cue: number, { frame, object }: CueForm): boolean {
  if (!frame.deems || object === null) return false;
  const next = copy.tokens[cue + 1];
  if (next?.kind !== 'word' || next.word.definite || next.word.suffix !== null) return false;
  const { preposition, conjunction, connective, complementizer, title, collective, document, verb } = next.word.senses;
  const other = preposition ?? conjunction ?? connective ?? complementizer ?? title ?? collective ?? document ?? verb;
  return other === undefined && cast.at[cue + 1] === undefined && timeAt[cue + 1] === -1;
}

/** «الاتفاق يعتبر علامة على»: right behind a verb of deeming, a word without article is what its subject is held to be. */
export function isDeemed(scene: Scene, cue: number, { object }: CueForm): boolean {
  let at = cue + 1;
  while (passable(scene, at)) at++;
  const token = scene.copy.tokens[at];
  if (object !== null || token?.kind !== 'word' || scene.cast.at[at] !== undefined) return false;
  const { preposition, title, collective, complementizer, negation } = token.word.senses;
  return (
    !token.word.definite &&
    token.word.suffix === null &&
    (preposition ?? title ?? collective ?? complementizer ?? negation) === undefined &&
    scene.copy.tokens[at + 1]?.word.definite !== true &&
    scene.cast.at[at + 1] === undefined
  );
}
