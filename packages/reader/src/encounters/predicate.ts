import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { finite, governorOf, speaks, takeTime } from './around.ts';
import { readBehind } from './behind/read.ts';
import { governing, type Sighting } from './sighting.ts';
import { verbAt } from './verb.ts';
import type { View } from './view.ts';

/** How far behind its noun the verb of a sentence may stand, in tokens. */
const reach = 36;
/** The same for a verb of being. */
const near = 8;

/**
 * "Talks on the dam that Ethiopia is building will resume Tuesday": the verb that an encounter is the subject of, behind all
 * that belongs to the noun. For languages whose verbs follow their subject.
 */
export function readPredicate(view: View, sentence: Sentence, one: Sighting, noun: number): void {
  if (one.phase !== null || !opensClause(view, sentence, one.from)) return;
  const at = verbBehind(view, sentence, one.to);
  if (at === -1) {
    one.governor = beingBehind(view, sentence, noun);
    if (one.governor === null && one.said === null) readStatus(view, sentence, one);
    return;
  }
  const verb = verbAt(view, at);
  if (verb === undefined || verb.form === 'infinitive' || verb.form === 'participle') return;
  for (let between = one.to; between < at; between++) {
    const time = view.scene.timeAt[between] as number;
    if (time !== -1) takeTime(view, one, time, true);
  }
  one.governor = governorOf(verb);
  if (isNegated(view, at)) one.negated = true;
  one.to = at + 1;
  readBehind(view, sentence, one, at + 1);
}

/**
 * "They meet on Friday, and a wider session is planned for Saturday": where the clause begins whose subject an encounter is, behind the
 * conjunction or mark that parts it from the clause before; -1 where it is no subject of its own.
 */
export function ownClause(view: View, sentence: Sentence, { at: noun, to }: Sighting): number {
  const { copy } = view.scene;
  let from = noun;
  while (from > sentence.from && isOfPhrase(view, from - 1)) from--;
  const parted = sensesAt(copy, from - 1).conjunction === true || markAt(copy, from - 1) === ';';
  if (!parted || from === sentence.from || sensesAt(copy, from).determiner === undefined) return -1;
  return helperBehind(view, sentence, to) === -1 ? -1 : from;
}

/** The first auxiliary of the clause that no other subject stands before, or -1. */
function helperBehind(view: View, sentence: Sentence, from: number): number {
  const { copy } = view.scene;
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    if (markAt(copy, at) === ';' || sensesAt(copy, at).connective) return -1;
    if (sensesAt(copy, at).helps !== undefined && !hasSubject(view, at, from)) return at;
  }
  return -1;
}

/** "A session of the council, to which all belong, is planned for Thursday": a word of status behind all that belongs to the noun. */
function readStatus(view: View, sentence: Sentence, one: Sighting): void {
  const { copy } = view.scene;
  let at = helperBehind(view, sentence, one.to);
  if (sensesAt(copy, at).helps !== 'be') return;
  for (at++; sensesAt(copy, at).adverb || sensesAt(copy, at).helps !== undefined; ) at++;
  const { status } = sensesAt(copy, at);
  if (status === undefined) return;
  one.said = status;
  one.to = at + 1;
  readBehind(view, sentence, one, at + 1);
}

/** "Their next meeting will be on Monday", "the last one in Oman was between the envoys": a verb of being, with when, where or whom behind it. */
function beingBehind(view: View, sentence: Sentence, from: number): Sighting['governor'] {
  const { copy, cast, timeAt } = view.scene;
  let at = from;
  while (at < Math.min(sentence.to, from + near) && sensesAt(copy, at).helps === undefined) {
    const { verb, cue, relative, complementizer, conjunction, encounter } = sensesAt(copy, at);
    const other = verb ?? cue ?? relative ?? complementizer ?? conjunction ?? encounter;
    if (copy.tokens[at]?.kind !== 'word' || (cast.at[at] === undefined && other !== undefined)) return null;
    at++;
  }
  let form: 'past' | 'present' | 'future' | null = null;
  let being = false;
  for (; sensesAt(copy, at).helps !== undefined || sensesAt(copy, at).adverb; at++) {
    const { helps, time, negation } = sensesAt(copy, at);
    if (negation || helps === 'modal' || helps === 'do') return null;
    if (helps === 'future') form = 'future';
    else if (helps === 'have') form ??= 'past';
    else if (helps === 'be') form ??= time?.['tense'] === 'past' ? 'past' : 'present';
    being ||= helps === 'be';
  }
  const next = sensesAt(copy, at);
  const told =
    timeAt[at] !== -1 ||
    next.company !== undefined ||
    (next.preposition !== undefined && (timeAt[at + 1] !== -1 || view.placeAt.has(at + 1)));
  return being && form !== null && told ? governing('held', form) : null;
}

/** The noun phrase that begins at `from` is a subject: nothing that could take it stands before. */
function opensClause(view: View, sentence: Sentence, from: number): boolean {
  const { copy } = view.scene;
  let at = from - 1;
  while (at >= sentence.from && isOfPhrase(view, at)) at--;
  if (at < sentence.from) return true;
  const { conjunction, complementizer, connective, cue, adverb } = sensesAt(copy, at);
  return (
    copy.tokens[at]?.kind !== 'word' ||
    conjunction === true ||
    complementizer !== undefined ||
    connective === true ||
    adverb === true ||
    cue?.some(({ form }) => form !== 'noun') === true
  );
}

/** Articles and adjectives before the noun. */
function isOfPhrase(view: View, at: number): boolean {
  const { determiner, pronoun, verb, preposition, conjunction, complementizer, cue, connective } = sensesAt(view.scene.copy, at);
  if (view.scene.copy.tokens[at]?.kind !== 'word' || preposition !== undefined || conjunction || complementizer !== undefined) return false;
  if (determiner !== undefined || pronoun?.role === 'owner') return true;
  return verb === undefined && cue === undefined && !connective;
}

/** The first verb of meetings that no other subject stands before, or -1. */
function verbBehind(view: View, sentence: Sentence, from: number): number {
  const { copy } = view.scene;
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    if (senses.encounter !== undefined && senses.encounterVerb === undefined) return -1;
    if (token.kind === 'mark' && !',-[]'.includes(token.word.key)) return -1;
    const verb = senses.encounterVerb;
    if (verb !== undefined && verb.kind === null && verb.agreement.gender === null && isPredicate(view, at) && !hasSubject(view, at, from))
      return at;
    if (
      speaks(senses) &&
      verb === undefined &&
      sensesAt(copy, at - 1).determiner === undefined &&
      senses.cue?.some(({ form }) => form === 'past' || form === 'present')
    )
      return -1;
  }
  return -1;
}

/** A past or present, or a base form behind an auxiliary. */
const isPredicate = (view: View, at: number): boolean =>
  (finite(sensesAt(view.scene.copy, at)) && sensesAt(view.scene.copy, at).encounterVerb?.form !== 'participle') ||
  sensesAt(view.scene.copy, helpBefore(view, at)).helps !== undefined;

/** The token before a verb and its auxiliaries; the nearest auxiliary where `step` is one. */
function helpBefore(view: View, verb: number): number {
  let at = verb - 1;
  while (
    sensesAt(view.scene.copy, at).negation ||
    (sensesAt(view.scene.copy, at).adverb && sensesAt(view.scene.copy, at).helps === undefined)
  )
    at--;
  return at;
}

function isNegated(view: View, verb: number): boolean {
  for (let at = verb - 1; at > verb - 4; at--) {
    const { negation, helps, adverb } = sensesAt(view.scene.copy, at);
    if (negation) return true;
    if (helps === undefined && !adverb) return false;
  }
  return false;
}

/** Somebody stands before the verb who is not of a phrase behind a preposition: "that Ethiopia suspended". */
function hasSubject(view: View, verb: number, from: number): boolean {
  const { copy, cast } = view.scene;
  let at = verb - 1;
  while (at > from && (sensesAt(copy, at).helps !== undefined || sensesAt(copy, at).adverb || sensesAt(copy, at).negation)) at--;
  const { pronoun, relative, infinitive } = sensesAt(copy, at);
  if (pronoun?.role === 'subject' || relative !== undefined || infinitive) return true;
  const part = cast.at[at];
  if (part === undefined) return false;
  let before = part.from - 1;
  while (before >= from && isOfPhrase(view, before) && cast.at[before] === undefined) before--;
  const { preposition, conjunction } = sensesAt(copy, before);
  return before >= from && preposition === undefined && conjunction === undefined && copy.tokens[before]?.kind !== 'mark';
}
