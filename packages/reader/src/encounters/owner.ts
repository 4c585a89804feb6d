import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { addParty, type Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far before the noun whoever its pronoun means may stand, in tokens. */
const reach = 24;

/**
 * «وافق بوتين، خلال لقائه ماكرون»: whom the pronoun on the noun means took part, where one named person alone stands before it in the
 * sentence whom no preposition takes.
 */
export function withOwner(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, cast } = view.scene;
  const suffix = copy.tokens[one.at]?.word.suffix;
  // «صرح بوتين في مؤتمر صحفي مع ماكرون»: who speaks at one that is held with somebody holds it too.
  const joint = one.kind === 'briefing' && one.company;
  if (!joint && (suffix == null || suffix.person !== 3 || suffix.number !== 's')) return;
  let owner: Player | null = null;
  for (let at = one.at - 1; at >= Math.max(sentence.from, one.at - reach); at--) {
    const part = cast.at[at];
    if (part === undefined) continue;
    at = part.from;
    const { kind, ref, gender } = part.player;
    if (kind !== 'person' || ref === null || sensesAt(copy, part.from - 1).preposition !== undefined) continue;
    if (gender != null && suffix?.gender != null && gender !== suffix.gender) continue;
    if (owner !== null && owner !== part.player) return;
    owner = part.player;
  }
  if (owner !== null) addParty(one, owner);
}

/** «في مؤتمر صحفي مع ماكرون عقب محادثات»: talks that name nobody, behind a briefing that two held, were between them. */
export function withBriefed(one: Sighting, before: Sighting | undefined): void {
  if (one.phase !== 'after' || one.parties.length > 0 || one.sides.size > 0) return;
  if (before?.kind !== 'briefing' || before.parties.length < 2 || one.from > before.to + 1 || one.from < before.at) return;
  for (const who of before.parties) addParty(one, who);
}
