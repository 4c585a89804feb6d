import { type Cast, membersOf } from '../mentions/cast.ts';
import type { EncounterDraft } from './join.ts';

/** "Russian officials met the envoy": of a side for which nobody took part who is known, those take part whom the copy calls so. */
export function addNameless(cast: Cast, drafts: readonly EncounterDraft[]): void {
  for (const { sides, parties, evidence } of drafts) {
    const open = new Set(sides);
    for (const who of parties) for (const { side } of membersOf(who)) open.delete(side ?? '');
    for (const { from, to } of evidence) {
      for (let at = from; at < to && open.size > 0; at++) {
        const part = cast.at[at];
        if (part === undefined || part.from < at) continue;
        for (const who of membersOf(part.player)) if (who.kind === 'unnamed' && open.delete(who.side ?? '')) parties.push(who);
      }
    }
  }
}
