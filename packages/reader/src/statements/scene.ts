import type { ActJudge, Grammar, Pointer } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import { COMMA, DASH } from '../lexicon/marks.ts';
import type { Cast, Part } from '../mentions/cast.ts';

/** What the statement steps walk over: the copy, who is in it, and where times stand. */
export interface Scene {
  readonly copy: Copy;
  readonly cast: Cast;
  /** For each token, index of the time that covers it, or -1. */
  readonly timeAt: readonly number[];
  /** Phrases that point to an act, by the token that they begin at. */
  readonly pointing: ReadonlyMap<number, readonly Pointer[]>;
  readonly grammar: Grammar;
  /** Who judges acts by signs, or null: then the rules alone tell. */
  readonly judge: ActJudge | null;
}

/** True for a token of a time; false outside the text, so that a walk over times ends where it does. */
export const isTimed = ({ timeAt }: Scene, at: number): boolean => (timeAt[at] ?? -1) !== -1;

/** True for tokens that may stand anywhere between a verb and its complement without meaning. */
export const passable = (scene: Scene, at: number): boolean => {
  const senses = sensesAt(scene.copy, at);
  return senses.adverb === true || senses.resumed === true || senses.auxiliary !== undefined || isTimed(scene, at);
};

/** True where a clause can begin: at the sentence's start, behind a mark, a conjunction, a connective or a complementizer. */
export function clauseStart(scene: Scene, sentence: Sentence, at: number): boolean {
  if (at <= sentence.from) return true;
  const before = scene.copy.tokens[at - 1];
  if (before === undefined || before.kind === 'break' || before.kind === 'mark') return true;
  const senses = before.word.senses;
  return (
    senses.conjunction === true ||
    senses.connective === true ||
    senses.complementizer !== undefined ||
    senses.auxiliary !== undefined ||
    senses.condition === true ||
    (senses.adverb === true && clauseStart(scene, sentence, at - 1)) ||
    scene.timeAt[at - 1] !== -1
  );
}

/** True when the mention is governed by a preposition, or by a phrase that attributes to it, and so no subject. */
export function governed(scene: Scene, part: Part, cue = -1): boolean {
  let before = part.from - 1;
  if (scene.copy.quoteAt[before] !== -1 || markAt(scene.copy, before) === '(') before--;
  const { preposition, source } = sensesAt(scene.copy, before);
  return before !== cue && (preposition !== undefined || source?.takes === 'speaker');
}

/** True for a mention that a bare noun before it owns: «حدود الدولة», «بقيادة فلان». */
export function annexed({ copy, cast, timeAt }: Scene, part: Part): boolean {
  const at = part.from - 1;
  const word = copy.tokens[at]?.word;
  if (word === undefined || word.definite || word.suffix !== null || cast.at[at] !== undefined || timeAt[at] !== -1) return false;
  // A word that opens its sentence may be a verb that no table knows: «دافع فلان عن القرار».
  const before = copy.tokens[at - 1];
  if (before === undefined || before.kind === 'break' || before.word.key === '.') return false;
  const { noun, cue, verb, adverb, title, honorific } = word.senses;
  return noun === true && !(cue || verb || adverb || title || honorific);
}

/** True where a single bare word stands between `cue` and the mention, which it owns if it is a noun: «نص القرار», «تجميد الإعلان». */
export function behindBareWord({ copy, cast, timeAt }: Scene, cue: number, part: Part): boolean {
  const token = copy.tokens[cue + 1];
  if (part.from !== cue + 2 || token?.kind !== 'word' || cast.at[cue + 1] !== undefined || timeAt[cue + 1] !== -1) return false;
  const { preposition, conjunction, connective, complementizer, adverb, auxiliary, resumed, title, honorific, negation, demonstrative } =
    token.word.senses;
  const particle = preposition ?? conjunction ?? connective ?? complementizer ?? adverb ?? auxiliary ?? resumed ?? negation;
  return !token.word.definite && token.word.suffix === null && (particle ?? title ?? honorific ?? demonstrative) === undefined;
}

/** A comma, or a dash that stands free on both sides: what sets an aside off; not the one within "400,000". */
export function isComma(copy: Copy, at: number): boolean {
  const marks = at >= 0 && at < copy.marks.length ? (copy.marks[at] as number) : 0;
  return (
    ((marks & COMMA) !== 0 && !partsDigits(copy, at)) ||
    ((marks & DASH) !== 0 && (copy.tokens[at]?.spaced === true || copy.tokens[at + 1]?.spaced === true))
  );
}

const partsDigits = ({ tokens }: Copy, at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false && tokens[at - 1]?.kind === 'number';

/** "the ministers' talks": the apostrophe behind a plural that owns what follows. */
export function ownsAsMany({ text, tokens }: Copy, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || token.spaced || token.to !== token.from + 1 || !"'\u2019".includes(text[token.from] as string))
    return false;
  return tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.spaced === true;
}
