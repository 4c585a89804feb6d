import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { findTaken } from './complement.ts';
import { subjectBefore } from './subject.ts';
import { isFirst, make } from './verb.ts';
import { auxiliaries, type VerbGroup } from './verb-group.ts';

/** What somebody says in his own words that he says: "let me say that", "I want to remind you that", "we will announce that". */
export function uttered(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  if (
    group.form.form !== 'infinitive' ||
    group.negated ||
    scene.copy.quoted[group.at] !== -1 ||
    !(lets(scene, group) || intends(scene, sentence, group))
  )
    return null;
  const taken = findTaken(scene, sentence, group);
  if (taken === null || (taken.kind !== 'clause' && taken.kind !== 'colon') || taken.content.from <= group.at + 1) return null;
  const draft = make(scene, group, null, taken, 'verb');
  draft.speaker = null;
  return draft;
}

/** "let me repeat": the speaker as object before a plain form. */
function lets({ copy }: Scene, group: VerbGroup): boolean {
  const { pronoun } = sensesAt(copy, group.from - 1);
  return group.from === group.at && pronoun?.role === 'object' && pronoun.agreement.person === 1;
}

/** "I would like to stress", "we will announce": the speaker's own will or intention. */
function intends(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { copy } = scene;
  if (group.use === 'finite' && !group.ahead) return false;
  let from = group.from;
  if (group.use === 'infinitive') {
    if (sensesAt(copy, from - 2).cue?.some(({ frame }) => frame.kind === 'stance') !== true) return false;
    from = auxiliaries(copy, sentence, from - 2).from;
  }
  const subject = subjectBefore(scene, sentence, from);
  return subject !== null && isFirst(scene, subject.part);
}
