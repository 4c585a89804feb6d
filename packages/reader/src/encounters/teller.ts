import { addParty, type Sighting } from './sighting.ts';
import { saidAround } from './speaker.ts';
import type { View } from './view.ts';

/** How far behind the beginning of what is said talks may stand that the speaker tells of as his own, in tokens. */
const reach = 40;

/**
 * «أكدت طهران أن المحادثات مع واشنطن متوقفة»: who tells of talks with one side is the other, where neither they nor what he has said before
 * names anybody else.
 */
export function withTeller(view: View, one: Sighting): void {
  if (view.heads === 'last' || one.rule !== 'noun' || one.kind !== 'talks' || !one.company || one.sides.size !== 1) return;
  const { copy, cast } = view.scene;
  if (one.parties.length > 1 || copy.tokens[one.at]?.word.suffix != null) return;
  const said = saidAround(view, one.at);
  const speaker = said?.speaker;
  if (said === undefined || speaker?.side == null || speaker.kind === 'unnamed' || speaker.kind === 'document') return;
  if (one.sides.has(speaker.side) || one.at > said.content.from + reach) return;
  for (let at = said.content.from; at < one.at; at++) {
    const side = cast.at[at]?.player.side;
    if (side != null && side !== speaker.side) return;
  }
  addParty(one, speaker);
}
