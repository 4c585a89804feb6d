import { sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';

/** "The agency quoted the envoy as saying that": the envoy says it, and the agency is a link of the chain. */
export function quotedAs({ copy, cast }: Scene, draft: Draft | null): Draft | null {
  if (draft === null || !sensesAt(copy, draft.cue.from - 1).naming) return draft;
  const told = cast.at[draft.cue.from - 2];
  if (told === undefined || draft.speaker === told.player) return draft;
  let verb = told.from - 1;
  while (sensesAt(copy, verb).determiner !== undefined) verb--;
  if (!sensesAt(copy, verb).quotes || sensesAt(copy, verb - 1).helps !== undefined) return draft;
  const via = draft.speaker === null ? draft.via : [...draft.via, draft.speaker];
  return { ...draft, speaker: told.player, speakerPart: told, via };
}
