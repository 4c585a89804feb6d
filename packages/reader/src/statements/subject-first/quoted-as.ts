import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { contentBefore, quotationBefore } from './before.ts';
import { findTaken } from './complement.ts';
import { leadOf, subjectBefore, subjectBehind } from './subject.ts';
import { afterwards, make } from './verb.ts';
import { auxiliaries, type VerbGroup } from './verb-group.ts';

/** "The agency quoted the envoy as saying that": the envoy says it, and the agency is a link of the chain. */
export function quotedAs({ copy, cast }: Scene, draft: Draft | null): Draft | null {
  if (draft === null || !sensesAt(copy, draft.cue.from - 1).naming) return draft;
  const told = cast.at[draft.cue.from - 2];
  if (told === undefined || draft.speaker === told.player) return draft;
  if (!sensesAt(copy, beforeDeterminers(copy, told)).quotes) return draft;
  const via = draft.speaker === null ? draft.via : [...draft.via, draft.speaker];
  return { ...draft, speaker: told.player, speakerPart: told, via };
}

/**
 * "The envoy was quoted by an agency as saying that", `"…," he was quoted as saying by an agency`: who is quoted says it, behind the
 * verb or before all of it, and who quotes him is a link of the chain. Null where nobody is quoted so.
 */
export function quotedPassively(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): Draft | null {
  const { copy } = scene;
  const verb = quotingVerb(copy, sentence, group.from);
  const { from, helps } = auxiliaries(copy, sentence, verb);
  const subject = helps.includes('be') ? subjectBefore(scene, sentence, from) : null;
  if (subject === null) return null;
  const draft = said(scene, sentence, group, subject, done);
  const by = [verb, group.at].find((at) => sensesAt(copy, at + 1).agent);
  const quoter = by === undefined ? null : subjectBehind(scene, sentence, by + 2);
  if (draft !== null && quoter !== null) draft.via.push(quoter.who);
  return draft;
}

/** How far before the verb of saying he is quoted, in tokens. */
const reach = 12;

/** The verb of quoting before "as saying" or "saying", with who quotes, where and when between; -1 for none. */
function quotingVerb(copy: Copy, sentence: Sentence, saying: number): number {
  if (sensesAt(copy, saying - 1).quotes) return saying - 1;
  if (!sensesAt(copy, saying - 1).naming) return -1;
  for (let at = saying - 2; at >= Math.max(sentence.from, saying - reach) && copy.tokens[at]?.kind === 'word'; at--)
    if (sensesAt(copy, at).quotes) return at;
  return -1;
}

/** What he says: behind the verb, else before who says it. */
function said(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject, done: readonly Draft[]): Draft | null {
  const taken = findTaken(scene, sentence, group);
  if (taken !== null && taken.kind !== 'object') return make(scene, group, subject, taken, 'verb');
  const lead = leadOf(scene, sentence, subject);
  const before = contentBefore(scene, sentence, lead, group.form.frame.bare) ?? quotationBefore(scene, sentence, lead);
  return before === null ? null : afterwards(scene, sentence, group, subject, before, null, lead, done);
}

/** The token before a mention and its determiners. */
function beforeDeterminers(copy: Copy, { from }: Part): number {
  let at = from - 1;
  while (sensesAt(copy, at).determiner !== undefined) at--;
  return at;
}
