import type { Player } from '../../mentions/cast.ts';
import { jointly } from '../../mentions/joint.ts';
import type { Scene } from '../scene.ts';

/** How far back those who met may have been named together, in tokens. */
const reach = 120;

/** How many of the first mentions of a story may name those who met. */
const first = 200;

/** Those who met: named together just before `at`, or else the first two people of two sides in the story; null where there are none. */
export function partiesBefore({ cast }: Scene, at: number): Player | null {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const who = cast.at[before]?.player;
    if (who !== undefined && who.members.length > 1) return who;
  }
  const found: Player[] = [];
  for (const { player: who, from } of cast.parts.slice(0, first)) {
    if (from >= at) break;
    if (who.kind !== 'person' || who.side === null || found.some((one) => one.side === who.side)) continue;
    found.push(who);
    if (found.length === 2) return jointly(cast, found);
  }
  return null;
}
