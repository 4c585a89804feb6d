import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { leadOf, subjectBefore, subjectBehind } from './subject.ts';
import { isFirst, make } from './verb.ts';
import { isMeans, type VerbGroup } from './verb-group.ts';

/** How far behind a passive verb of naming who names may stand, in tokens. */
const namerReach = 16;

/** "The mayor was called a liar by the union": who is named before the verb, what he is called behind it, and then who calls him so. */
export function namedBy(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const { copy } = scene;
  let by = group.at + 1;
  while (by < Math.min(sentence.to, group.at + namerReach) && !isMeans(sensesAt(copy, by))) {
    if (isComma(copy, by) || sensesAt(copy, by).helps !== undefined || sensesAt(copy, by).relative !== undefined) return null;
    by++;
  }
  const agent = isMeans(sensesAt(copy, by)) && by > group.at + 1 ? subjectBehind(scene, sentence, by + 1) : null;
  const subject = agent === null ? null : subjectBefore(scene, sentence, group.from);
  if (agent === null || subject === null || agent.part.player.kind === 'document' || isFirst(scene, subject.part)) return null;
  const content = { from: leadOf(scene, sentence, subject), to: subject.part.to };
  const draft = make(scene, group, agent, { kind: 'object', at: content.from, content, fixed: true, addressees: [] }, 'passive');
  draft.more.push({ from: group.at + 1, to: by });
  return draft;
}
