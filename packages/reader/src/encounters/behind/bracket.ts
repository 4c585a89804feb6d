import { markAt, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import { addParty } from '../sighting.ts';
import type { Walk } from './walk.ts';

/** Longest list in brackets, in tokens. */
const longest = 16;

/** «الدول الثلاث (فرنسا وبريطانيا وألمانيا)»: takes those who are listed in brackets right behind who they are together; the token behind the brackets, or -1. */
export function overListed({ view: { scene, heads }, one, at, end, within }: Walk): number {
  const { copy, cast } = scene;
  if (heads === 'last' || within !== null || markAt(copy, at) !== '(') return -1;
  const together = cast.at[at - 1]?.player;
  if (together === undefined || together.side !== null || (together.kind === 'person' && together.number !== 'p')) return -1;
  const all: Part[] = [];
  let next = at + 1;
  while (next < Math.min(end, at + longest) && markAt(copy, next) !== ')') {
    const part = cast.at[next];
    if (part?.from === next && part.player.side !== null) {
      all.push(part);
      next = part.to;
    } else if (sensesAt(copy, next).conjunction || markAt(copy, next) === ',') next++;
    else return -1;
  }
  if (all.length < 2 || markAt(copy, next) !== ')') return -1;
  // «الوسطاء» alone are nobody.
  one.parties = one.parties.filter((who) => who !== together);
  for (const { player } of all) addParty(one, player);
  return next + 1;
}
