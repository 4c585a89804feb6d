import type { SpeechNoun } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { isVerb } from './complement.ts';
import { draftOf } from './draft.ts';
import { clauseLimit, phraseLimit, predicateAhead } from './extent.ts';
import { subjectBehind } from './subject.ts';

/** Reads a noun of speech with who owns it: "his call for restraint", "Moscow's demand that", "a warning from Kyiv that". */
export function readNoun(scene: Scene, sentence: Sentence, at: number, done: readonly Draft[]): Draft | null {
  const { copy, cast } = scene;
  const noun = sensesAt(copy, at).speechNoun;
  const over = cast.at[at];
  if (noun === undefined || (noun.by.length === 0 && !noun.led) || (over !== undefined && over.player.kind !== 'document')) return null;
  // The noun of "expressed his support for" has been read with its verb.
  if (done.some((one) => one.form !== null && one.content.from <= at && at < one.content.from + 4 && one.noun)) return null;
  const before = ownerBefore(scene, sentence, at);
  const behind = before === null && sensesAt(copy, at + 1).agent ? subjectBehind(scene, sentence, at + 2) : null;
  const owner = before ?? behind;
  if (owner === null) return null;
  // "reaffirmed their commitment to peace and their determination to": read with its verb.
  const told = (one: Draft) => one.noun && one.form !== null && one.speaker === owner.who && one.content.from <= at && at < one.content.to;
  if (owner.part.form === 'pronoun' && done.some(told)) return null;
  const from = contentFrom(copy, overTime(scene, behind === null ? at + 1 : behind.part.to), noun);
  if (from < 0) return null;
  return draftOf(scene, {
    rule: 'noun-governed',
    cue: { from: at, to: at + 1 },
    lemma: keyAt(copy, at),
    content: {
      from,
      to: sensesAt(copy, from - 1).complementizer
        ? clauseLimit(scene, from, sentence.to)
        : predicateAhead(scene, from, phraseLimit(scene, from, sentence.to)),
    },
    act: noun.act,
    subject: owner,
    noun: true,
  });
}

/** "his announcement on Monday of", "their claim in 2014 that": behind when it was said. */
function overTime({ copy, timeAt }: Scene, from: number): number {
  let at = sensesAt(copy, from).preposition !== undefined && timeAt[from + 1] !== -1 ? from + 1 : from;
  if (timeAt[at] === -1) return from;
  while (timeAt[at] !== undefined && timeAt[at] !== -1) at++;
  return at;
}

/** Who owns the noun: a mention with its ending, or a pronoun, with adjectives between or not. */
function ownerBefore(scene: Scene, sentence: Sentence, noun: number): Subject | null {
  const { copy, cast } = scene;
  for (let at = noun - 1; at >= sentence.from && noun - at < 5; at--) {
    const senses = sensesAt(copy, at);
    const part = cast.at[at];
    if (part !== undefined) {
      const owns = part.form === 'pronoun' ? senses.pronoun?.role === 'owner' : at === noun - 1 && speaksFor(copy, part);
      return owns ? { who: part.player, part } : null;
    }
    if (senses.possessive) {
      const owner = cast.at[at - 1];
      return owner === undefined ? null : { who: owner.player, part: owner };
    }
    if (senses.nationality !== undefined && at < noun) {
      const side = cast.ofRef(senses.nationality.of);
      return side === undefined ? null : { who: side, part: cast.enter({ from: at, to: at + 1, player: side, form: 'nationality' }) };
    }
    if (
      copy.tokens[at]?.kind !== 'word' ||
      senses.preposition !== undefined ||
      senses.determiner !== undefined ||
      senses.verb !== undefined
    )
      return null;
  }
  return null;
}

/** "a Reuters report that", "the Kremlin statement that": the name of an organisation or body behind a determiner. */
const speaksFor = (copy: Copy, { player: { kind }, form, from }: Part): boolean =>
  form === 'name' && (kind === 'organisation' || kind === 'body') && sensesAt(copy, from - 1).determiner !== undefined;

/** First token of the content behind one of the words that lead to it, or -1. */
export function contentFrom(copy: Copy, at: number, noun: SpeechNoun): number {
  if (noun.led) return at;
  const senses = sensesAt(copy, at);
  if (senses.complementizer !== undefined && sensesAt(copy, at + 1).helps !== undefined) return -1;
  if (senses.complementizer !== undefined) return noun.by.includes(keyAt(copy, at)) ? at + 1 : -1;
  if (senses.preposition === undefined) return -1;
  const verbOnly = senses.infinitive === true && isVerb(copy, at + 1) && noun.by.includes(`${senses.preposition}+`);
  if (!verbOnly && !noun.by.includes(senses.preposition)) return -1;
  return senses.infinitive ? at : at + 1;
}
