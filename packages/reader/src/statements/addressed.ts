import type { CueForm } from '@masar/shapes';
import { type Copy, keyAt, sensesAt, settledWord } from '../copy.ts';
import type { Draft } from './draft.ts';
import { governed, isComma, type Scene } from './scene.ts';
import { phraseAfter, type Subject } from './subject.ts';

/** Mentions between cue and complement that are spoken to. */
export function addressed(scene: Scene, draft: Draft, cue: number, until: number, subject: Subject | null): void {
  const to = draft.form?.frame.to;
  if (to === undefined) return;
  // «الوزير الذي يزور القاهرة», «بعد مغادرته طهران»: whom somebody is told to have to do with is not told.
  let related = false;
  for (let at = cue + 1; at < until; at++) {
    const part = scene.cast.at[at];
    if (part === undefined) related = isComma(scene.copy, at) ? false : related || sensesAt(scene.copy, at).relative !== undefined;
    if (part === undefined || part.from < at || doneByHim(scene.copy, at)) continue;
    if (related && sensesAt(scene.copy, at - 1).verb !== undefined) continue;
    const preposition = keyAt(scene.copy, part.from - 1);
    const acts = subject !== null && subject.part.from <= part.from && part.to <= subject.part.to;
    // «بيان للوزارة»: whose text it is that says so.
    const issues = subject?.who.kind === 'document' && part.from === subject.part.to + 1;
    const free = !governed(scene, part) && !acts && part.player !== subject?.who;
    if ((free && to.object) || (!issues && governed(scene, part) && to.by.includes(preposition))) draft.addressees.push(part.player);
    at = part.to - 1;
  }
  if (draft.addressees.length > 0 || !to.object || subject === null || draft.form?.object != null) return;
  const behind = subject.part.from > cue ? subject.part.to : cue + 1;
  const told = sensesAt(scene.copy, behind).noun && behind < until ? phraseAfter(scene, behind - 1, until) : null;
  if (told !== null) draft.addressees.push(told.who);
}

const doneByHim = (copy: Copy, at: number): boolean =>
  (copy.tokens[at - 1]?.word.suffix ?? null) !== null && sensesAt(copy, at - 2).preposition !== undefined;

/** «ودعت جميع الأطراف إلى»: right behind a verb that takes who is told, all of somebody are whom it asks. */
export function asksAll({ copy }: Scene, at: number, { frame }: CueForm): boolean {
  const { distributes, adverb } = sensesAt(copy, at + 1);
  return distributes === true && !adverb && frame.to.object;
}

/** «متمنيا على زائره أن»: behind the preposition by which somebody is asked stands who is nobody's name. */
export function asked(copy: Copy, cue: number, until: number, { frame }: CueForm): boolean {
  for (let at = cue + 1; at < until; at++) {
    if (sensesAt(copy, at).preposition !== undefined)
      return frame.to.by.includes(keyAt(copy, at)) && (at + 2 === until || settledWord(copy.tokens[at + 1]));
  }
  return false;
}
