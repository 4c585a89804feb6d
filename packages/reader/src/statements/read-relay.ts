import type { CueForm } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { isOutlet } from '../mentions/outlets.ts';
import { attitude } from './attitude.ts';
import { type Complement, findComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { make } from './drafting.ts';
import { findObject } from './object.ts';
import type { Scene } from './scene.ts';
import { phraseAfter, subjectAfter, subjectBefore } from './subject.ts';

/** «نقلت … عن فلان دعوته إلى»: a noun of attitude with its pronoun as what is relayed. */
function attitudeAlong(scene: Scene, sentence: Sentence, at: number): Complement | null {
  for (let near = at + 2; near < Math.min(sentence.to, at + 24); near++) {
    const word = scene.copy.tokens[near]?.word;
    if (word?.senses.speechNoun && word.suffix !== null) return findObject(scene, sentence, near);
  }
  return null;
}

/** «نقلت وكالة … عن فلان قوله إن»: the speaker stands behind the preposition, the agency is the way. */
export function readRelay(scene: Scene, sentence: Sentence, at: number, form: CueForm): Draft | null {
  const complement = findComplement(scene, sentence, at, form) ?? attitudeAlong(scene, sentence, at);
  if (complement === null) return null;
  let speaker: Part | null = null;
  let preposition = -1;
  for (let next = at + 1; next < complement.at && speaker === null; next++) {
    const { relayed, pronoun } = sensesAt(scene.copy, next);
    if (relayed && pronoun !== undefined) return relayedOf(scene, sentence, at, { ...form, agreement: pronoun.agreement }, complement);
    if (relayed === true) {
      preposition = next;
      const quoted = scene.copy.quoteAt[next + 1] !== -1 ? scene.cast.at[next + 2] : undefined;
      speaker = scene.cast.at[next + 1] ?? quoted ?? phraseAfter(scene, next, complement.at)?.part ?? null;
    }
  }
  if (speaker === null) return preposition === -1 ? ofOutlet(scene, sentence, at, form, complement) : null;
  const draft = make(scene, sentence, at, form, complement, { who: speaker.player, part: speaker }, 'relay');
  attitude(scene, draft);
  const agency = subjectBefore(scene, sentence, at, form) ?? subjectAfter(scene, at, preposition, form);
  if (agency !== null) draft.via.push(agency.who);
  return draft;
}

/** «نقلت الوكالة عنه قوله إن»: the speaker is who is meant by the pronoun; the verb takes its agreement. */
function relayedOf(scene: Scene, sentence: Sentence, at: number, form: CueForm, complement: Complement): Draft {
  const draft = make(scene, sentence, at, form, complement, null, 'relay');
  attitude(scene, draft);
  const agency = subjectAfter(scene, at, complement.at, { ...form, agreement: { person: 3, gender: null, number: null } });
  if (agency !== null) draft.via.push(agency.who);
  return draft;
}

/** «نقلت وكالة … أن»: what an outlet tells as its own. */
function ofOutlet(scene: Scene, sentence: Sentence, at: number, form: CueForm, complement: Complement): Draft | null {
  if (complement.kind !== 'clause') return null;
  const subject = subjectAfter(scene, at, complement.at, form) ?? subjectBefore(scene, sentence, at, form);
  return subject !== null && isOutlet(subject.who) ? make(scene, sentence, at, form, complement, subject, 'relay') : null;
}
