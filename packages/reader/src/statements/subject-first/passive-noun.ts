import type { SpeechNoun } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Draft, Stretch } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { draftOf } from './draft.ts';
import { clauseLimit, phraseLimit } from './extent.ts';
import { contentFrom } from './noun.ts';
import { partiesBefore } from './parties.ts';
import { subjectBehind } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** How far before its verb the noun may stand, in tokens. */
const reach = 30;

/**
 * "Concern was expressed over the shelling", "the importance of the truce was stressed by both": a noun of attitude whose verb is
 * passive. Where it is not said by whom, it is said by those who met.
 */
export function readPassiveNoun(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const { copy } = scene;
  const { frame } = group.form;
  if (group.negated || frame.needsContent || !(frame.impersonal || frame.kind === 'support')) return null;
  const at = nounBefore(scene, sentence, group.from);
  const noun = sensesAt(copy, at).speechNoun;
  if (noun === undefined) return null;
  const agent = sensesAt(copy, group.at + 1).agent ? subjectBehind(scene, sentence, group.at + 2) : null;
  const who = agent?.who ?? partiesBefore(scene, at);
  const content = contentOf(scene, sentence, group, at, noun, agent?.part.to ?? group.at + 1);
  if (who === null || content === null) return null;
  const draft = draftOf(scene, {
    rule: 'passive-noun',
    cue: { from: group.at, to: group.at + 1 },
    lemma: frame.lemma,
    form: group.form,
    content,
    act: noun.act,
    subject: agent,
    head: content.from,
    noun: true,
  });
  draft.speaker = who;
  return draft;
}

/** The first noun of attitude of the noun phrase that ends at `verb`, where nobody owns it; or -1. */
function nounBefore({ copy, cast }: Scene, sentence: Sentence, verb: number): number {
  let found = -1;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - reach); at--) {
    const { speechNoun, verb: sense, infinitive, relative, complementizer, connective, preposition, helps } = sensesAt(copy, at);
    if (speechNoun !== undefined && cast.at[at]?.player.kind !== 'person') found = at;
    else if (relative !== undefined || complementizer !== undefined || helps !== undefined || (connective && preposition === undefined))
      break;
    else if (copy.tokens[at]?.kind !== 'word' || copy.quoteAt[at] !== -1) break;
    else if (sense?.form === 'past' && !infinitive) break;
  }
  const before = sensesAt(copy, found - 1);
  return before.possessive || before.pronoun?.role === 'owner' ? -1 : found;
}

/** What it is about: behind the verb where the noun stands right before it, else the phrase that the noun leads. */
function contentOf(scene: Scene, sentence: Sentence, group: VerbGroup, at: number, noun: SpeechNoun, behind: number): Stretch | null {
  const { copy } = scene;
  if (at < group.from - 1) return sensesAt(copy, at + 1).preposition === undefined ? null : { from: at, to: group.from };
  const from = contentFrom(copy, behind, noun);
  if (from < 0) return null;
  const clause = sensesAt(copy, from - 1).complementizer !== undefined;
  return { from, to: clause ? clauseLimit(scene, from, sentence.to) : phraseLimit(scene, from, sentence.to) };
}
