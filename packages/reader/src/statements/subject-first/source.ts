import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { sourceDraft as draftOfPhrase, readSource as readPhrase, type Source } from '../sources.ts';
import { clauseAhead } from './complement.ts';
import { subjectBehind } from './subject.ts';

/** Reads the attribution phrase at `at`: "according to the ministry", "as one adviser pointed out". */
export const readSource = (scene: Scene, sentence: Sentence, at: number): Source | null =>
  readPhrase(scene, sentence, at, (_, before) => scene.cast.at[before + 1] ?? subjectBehind(scene, sentence, before + 1)?.part ?? null);

/** The statement that it makes: behind a clause and a comma it attributes that clause, and what a conjunction joins on is another. */
export function sourceDraft(scene: Scene, sentence: Sentence, source: Source): Draft | null {
  const draft = draftOfPhrase(scene, sentence, source);
  if (draft === null || draft.content.to <= source.from || draft.content.from >= source.from) return draft;
  const joined = isComma(scene.copy, source.to) && sensesAt(scene.copy, source.to + 1).conjunction === true;
  if (joined && clauseAhead(scene, { from: sentence.from, to: source.from }, draft.content.from)) draft.content.to = source.from;
  return draft;
}
