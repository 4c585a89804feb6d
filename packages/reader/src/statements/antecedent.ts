import type { CueForm } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt, settledWord } from '../copy.ts';
import type { Complement } from './complement.ts';
import { deemsIt } from './direct-object.ts';
import { isComma, type Scene } from './scene.ts';

/** «تشترط مدريد …، وهو ما ترفضه لندن»: what the clause before tells is the content. */
function summed({ copy }: Scene, sentence: Sentence, relative: number): Complement | null {
  const { gender, number } = sensesAt(copy, relative).relative ?? {};
  if (gender !== null || number !== null) return null;
  if (sensesAt(copy, relative - 1).demonstrative && relative - 1 === sentence.from) return sentenceBefore(copy, sentence, relative);
  const joined = sensesAt(copy, relative - 1).demonstrative && sensesAt(copy, relative - 2).conjunction ? relative - 2 : relative - 1;
  const to = joined - 1;
  if (!isComma(copy, to) || !(sensesAt(copy, joined).connective || joined < relative - 1)) return null;
  let from = sentence.from;
  while (from < to && (sensesAt(copy, from).conjunction || sensesAt(copy, from).connective)) from++;
  return from < to ? { kind: 'object', at: relative + 1, content: { from, to }, fixed: true, pronoun: true, summed: true } : null;
}

/** «ستبدأ الجولة غدا. هذا ما أعلنه الوزير»: what the sentence before tells, on the same line. */
function sentenceBefore(copy: Copy, { from: here }: Sentence, relative: number): Complement | null {
  const to = here - 1;
  const before = copy.sentences.findLast((one) => one.to <= here && one.from < to);
  if (markAt(copy, to) !== '.' || before === undefined) return null;
  let { from } = before;
  while (from < to && sensesAt(copy, from).conjunction) from++;
  // Of a report it is not told whether what was said is meant, or that it was.
  if (sensesAt(copy, from).cue?.some(({ form }) => form !== 'noun')) return null;
  return from < to ? { kind: 'object', at: relative + 1, content: { from, to }, fixed: true, pronoun: true, summed: true } : null;
}

/** «الذي تعارضه غالبيته»: right behind the verb somebody told by whose he is acts, and nobody who is known. */
function ownActs({ copy, cast }: Scene, cue: number): boolean {
  const { suffix, senses } = copy.tokens[cue + 1]?.word ?? {};
  return suffix?.person === 3 && cast.at[cue + 1] === undefined && senses?.noun === true && senses.preposition === undefined;
}

/** A verb, or a noun of doing without the article that is no text: «مسودة الاتفاق السياسي», «خطة وقف النار» go on. */
function finite({ copy }: Scene, at: number): boolean {
  const { cue, verb, duty, instrument, document } = sensesAt(copy, at);
  if (copy.tokens[at]?.word.definite || (duty ?? instrument ?? document) !== undefined) return false;
  return (cue ?? verb) !== undefined;
}

/** «وصف البرهان القرار الذي»: somebody right before a word with the article is who acts on it. */
const acts = ({ copy, cast }: Scene, at: number, from: number, to: number): boolean =>
  from < to && actsAt({ copy, cast }, at) && cast.at[from] !== cast.at[at] && copy.tokens[from]?.word.definite === true;

function actsAt({ copy, cast }: Pick<Scene, 'copy' | 'cast'>, at: number): boolean {
  const part = cast.at[at];
  if (part === undefined) return false;
  const { cue, verb } = sensesAt(copy, part.from - 1);
  return verb !== undefined || cue?.some(({ form }) => form === 'past' || form === 'present') === true;
}

/** «المقترح الذي قبلته حماس», «ما ترفضه واشنطن»: what the relative stands for is the content. */
export function antecedent(scene: Scene, sentence: Sentence, at: number, form: CueForm): Complement | null {
  const { copy } = scene;
  if (form.object === null || !form.frame.object || deemsIt(scene, at, form) || ownActs(scene, at)) return null;
  const whole = form.frame.kind === 'report' && !form.frame.deems && !form.frame.strict ? summed(scene, sentence, at - 1) : null;
  if (whole !== null) return whole;
  const bare = copy.tokens[at - 1]?.word.definite === false && sensesAt(copy, at - 1).noun === true && scene.cast.at[at - 1] === undefined;
  const { relative } = sensesAt(copy, at - 1);
  // «ملفات شائكة، ما تطرحه أطراف»: a relative of no gender stands for nothing before it.
  if (!bare && (relative === undefined || (relative.gender === null && isComma(copy, at - 2)))) return null;
  // «نفت طهران ما أعلنته واشنطن»: it stands for itself.
  if (!bare && relative?.gender === null) return null;
  let to = bare ? at : at - 1;
  if (isComma(copy, to - 1)) to--;
  let from = to;
  while (from > sentence.from && to - from < 6) {
    const senses = sensesAt(copy, from - 1);
    if (from < to && copy.tokens[from]?.word.definite === false && settledWord(copy.tokens[from - 1])) break;
    if (
      copy.tokens[from - 1]?.kind !== 'word' ||
      senses.preposition ||
      finite(scene, from - 1) ||
      acts(scene, from - 1, from, to) ||
      senses.complementizer ||
      senses.conjunction ||
      senses.connective
    )
      break;
    from--;
  }
  return from < to && ((copy.tokens[from]?.word.key.length ?? 0) > 3 || sensesAt(copy, from).instrument !== undefined)
    ? { kind: 'object', at, content: { from, to }, fixed: true, pronoun: true }
    : null;
}
