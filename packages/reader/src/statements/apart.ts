import { type Copy, keyAt, markAt, sensesAt } from '../copy.ts';
import type { Draft } from './draft.ts';
import { isComma } from './scene.ts';

/** «قال الوزير، الذي طالب الطرفين بالهدوء، إن»: what is reported on the way to the content of another ends before that. */
export function endsBefore(copy: Copy, done: readonly Draft[], { cue, content, open }: Draft): void {
  const relative = sensesAt(copy, cue.from - 1).relative !== undefined;
  if (!open || !isComma(copy, relative ? cue.from - 2 : cue.from - 1)) return;
  const around = done.findLast((one) => one.rule === 'verb-clause' && one.cue.from < cue.from && one.content.from > content.from);
  if (around === undefined || around.content.from >= content.to || around.content.from <= cue.from) return;
  let to = around.content.from - 1;
  while (to > content.from && !isComma(copy, to)) to--;
  if (to > content.from) content.to = to;
}

/** «وإذ أكد الوزير أن الحل قريب، شدد على»: behind the clause that a connective opens the sentence with, the verb behind its comma is the main one. */
export function isMainVerb(copy: Copy, { head, cue: before, form: first }: Draft, { cue, form }: Draft): boolean {
  if (form === null || form.form !== first?.form || (form.form !== 'past' && form.form !== 'present')) return false;
  // «قدم فلان، شكره»: the noun.
  if (form.object !== null || !isComma(copy, cue.from - 1)) return false;
  const opens = head === 0 || copy.tokens[head - 1]?.kind === 'break' || markAt(copy, head - 1) === '.';
  const at = sensesAt(copy, head).conjunction ? head + 1 : head;
  const { connective, topic } = sensesAt(copy, at);
  // «من جانبه» opens a main clause.
  return opens && connective === true && !keyAt(copy, at).includes(' ') && topic === undefined && before.from === at + 1;
}
