import type { CueForm, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { findTaken } from './complement.ts';
import { behindComma } from './read.ts';
import { subjectBefore } from './subject.ts';
import { beside, carried, isFirst, make, speaksAhead } from './verb.ts';
import { auxiliaries, isAhead, type VerbGroup } from './verb-group.ts';

/** Reads an adjective of attitude behind a verb of being: "is ready to talk", "remain deeply concerned about the shelling". */
export function readStance(scene: Scene, sentence: Sentence, at: number, done: readonly Draft[], own: boolean): Draft | null {
  const { copy } = scene;
  const frame = sensesAt(copy, at).stance;
  if (frame === undefined || scene.cast.at[at] !== undefined) return null;
  const form: CueForm = { frame, form: 'present', agreement: { person: 3, gender: null, number: null }, object: null };
  const group = groupOf(copy, sentence, at, form);
  if (group === null) return null;
  const subject = subjectBefore(scene, sentence, group.from);
  const first = subject !== null && isFirst(scene, subject.part);
  if (first && !(own && copy.quoted[at] === -1)) return null;
  if (subject !== null && !first && !canFeel(subject)) return null;
  // "said his side had come and was ready to talk": what is joined to a clause that is told is told with it.
  if (subject === null && done.some((one) => one.open && one.rule.endsWith('clause'))) return null;
  const taken = findTaken(scene, sentence, group);
  if (taken === null || speaksAhead(copy, taken)) return null;
  const who = subject ?? carried(scene, sentence, group, done);
  if (who === null) return null;
  const draft = make(scene, group, subject, taken, 'stance');
  draft.speaker = first ? null : who.who;
  if (group.ahead) draft.modality = 'hypothetical';
  const lead = subject === null ? group.from : subject.part.from;
  if (subject === null || behindComma(scene, lead) || sensesAt(copy, lead - 1).connective)
    beside(scene, sentence, draft, group, done, subject !== null);
  return draft;
}

/** Somebody who can take a stand: whoever the story names or describes by what he is, and no thing that a noun phrase describes. */
export const canFeel = ({ who }: Subject): boolean => who.kind !== 'document' && !(who.kind === 'unnamed' && who.class === 'source');

/** The adjective with its verb of being and what stands between. */
function groupOf(copy: Copy, sentence: Sentence, at: number, form: CueForm): VerbGroup | null {
  const near = auxiliaries(copy, sentence, at);
  if (near.helps[0] === 'be') return { from: near.from, at, form, use: 'finite', negated: near.negated, ahead: isAhead(near.helps) };
  let before = at - 1;
  while (before > sentence.from && sensesAt(copy, before).adverb) before--;
  if (near.helps.length > 0 || !joins(sensesAt(copy, before))) return null;
  const { from, negated, helps } = auxiliaries(copy, sentence, before);
  return { from: Math.min(from, before), at, form, use: 'finite', negated, ahead: isAhead(helps) };
}

const joins = ({ copula, verb }: Senses): boolean => copula === true && verb !== undefined && verb.form !== 'participle';
