import type { EncounterKind } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import { membersOf, type Player } from '../mentions/cast.ts';
import type { Scene } from '../statements/scene.ts';
import { sideOf } from './around.ts';
import type { EncounterDraft } from './join.ts';

/** Encounters between sides; of a visit or an interview a nationality tells who it was with, or of. */
const between = new Set<EncounterKind>(['call', 'video-call', 'meeting', 'talks', 'summit', 'session', 'consultation']);

/**
 * "Russian officials met the envoy": of a side for which nobody took part who is known, those take part whom the copy calls so; of
 * sides that are told side by side («محادثات سورية إسرائيلية») and of which it calls nobody so, they do themselves.
 */
export function addNameless({ copy, cast }: Scene, drafts: readonly EncounterDraft[], ofSide: (side: string) => Player | null): void {
  for (const { kind, sides, parties, evidence, sidesFrom } of drafts) {
    for (let at = parties.length - 1; at >= 0; at--) if (areTwo(parties[at] as Player)) parties.splice(at, 1);
    const open = new Set(sides);
    for (const who of parties) for (const { side } of membersOf(who)) open.delete(side ?? '');
    for (const { from, to } of evidence) {
      for (let at = from; at < to && open.size > 0; at++) {
        const part = cast.at[at];
        if (part === undefined || part.from < at) continue;
        for (const who of membersOf(part.player)) if (who.kind === 'unnamed' && open.delete(who.side ?? '')) parties.push(who);
      }
    }
    if (open.size === 0 || !between.has(kind)) continue;
    // «الجولة الثانية»: it was between those who held the others of its series, whoever sat there.
    for (const side of sidesFrom === null ? joined(copy, evidence) : [...open]) {
      const who = open.delete(side) ? ofSide(side) : null;
      if (who !== null) parties.push(who);
    }
  }
}

/** «الجانبان», of which the story does not tell who they are. */
const areTwo = ({ kind, side, number }: Player): boolean => kind === 'body' && side === null && number === 'd';

/** «محادثات سورية إسرائيلية», «قمة روسية - أميركية»: the sides of nationalities that stand side by side. */
function joined(copy: Copy, evidence: EncounterDraft['evidence']): Set<string> {
  const found = new Set<string>();
  for (const { from, to } of evidence) {
    let last = -1;
    for (let at = from; at < to; at++) {
      const { nationality, conjunction } = sensesAt(copy, at);
      if (nationality === undefined) {
        if (!conjunction && copy.tokens[at]?.kind !== 'mark') last = -1;
        continue;
      }
      const before = last === -1 ? undefined : sensesAt(copy, last).nationality;
      if (before !== undefined && before.of !== nationality.of) for (const { of } of [before, nationality]) found.add(sideOf(of));
      last = at;
    }
  }
  return found;
}
