import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import { plain } from '../act.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { draftOf } from './draft.ts';
import type { VerbGroup } from './verb-group.ts';

/** Most words of the noun phrase that takes up what stands before it. */
const longest = 4;

/** "…, a charge Tehran denies", "…, a step the other side condemned": what stands before the comma is denied or condemned. */
export function apposed(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): Draft | null {
  const { copy, cast } = scene;
  const { frame } = group.form;
  const part = cast.at[group.from - 1];
  if (!frame.object || plain.has(frame.act) || part === undefined || part.to !== group.from || part.form === 'pronoun') return null;
  const next = copy.tokens[group.at + 1];
  if (next !== undefined && next.kind === 'word' && !sensesAt(copy, group.at + 1).naming) return null;
  let first = part.from - 1;
  while (part.from - first < longest && copy.tokens[first]?.kind === 'word' && sensesAt(copy, first).determiner === undefined) first--;
  if (sensesAt(copy, first).determiner !== 'indefinite' || !isComma(copy, first - 1) || first + 1 >= part.from) return null;
  const told = done.findLast(({ content, form }) => form !== null && content.from < first && content.to >= first - 1);
  const content = { from: told?.content.from ?? sentence.from, to: first - 1 };
  if (told !== undefined) told.content.to = first - 1;
  return draftOf(scene, {
    rule: 'apposed-clause',
    cue: { from: group.at, to: group.at + 1 },
    lemma: frame.lemma,
    form: group.form,
    content,
    act: frame.act,
    subject: { who: part.player, part },
    head: content.from,
  });
}
