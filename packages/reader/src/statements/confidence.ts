import type { Draft } from './draft.ts';

/** How sure a statement is: a named subject beside its cue and a plain complement are the surest. */
export function confidenceOf(draft: Draft): number {
  let sure = draft.speakerPart !== null ? 0.95 : 0.8;
  if (draft.rule.endsWith('governed') || draft.rule.endsWith('object')) sure -= 0.1;
  if (draft.rule.startsWith('noun')) sure -= 0.1;
  return Math.round(sure * 100) / 100;
}
