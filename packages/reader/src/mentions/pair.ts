import type { Token } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import type { Cast, Player } from './cast.ts';
import { startsWith } from './fits.ts';
import { joinedBefore, jointly } from './joint.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { severalBefore } from './several.ts';

/** «الوزيران»: a dual title alone means the two of two sides mentioned last who bear it, or the one's counterpart. */
export function pairBefore(copy: Copy, cast: Cast, { from, to, title }: OfficePhrase): Player | null {
  const { definite, suffix } = (copy.tokens[from] as Token).word;
  // «وزيرا خارجية البلدين»
  const last = sensesAt(copy, to - 1).collective;
  if (title.number === 'd' && to > from + 1 && last?.number === 'd' && copy.tokens[to - 1]?.word.definite)
    return sidesBefore(copy, cast, from);
  // «وزراء خارجية الدول الثلاث»
  if (title.number === 'p' && last?.number === 'p') return severalBefore(copy, cast, to - 1);
  if (title.number !== 'd' || !definite || suffix !== null || to !== from + 1) return null;
  const called = (who: Player): boolean => who.side !== null && startsWith(who, title.id);
  const bears = (who: Player): boolean =>
    called(who) ||
    (who.side !== null &&
      (who.titles.includes('counterpart') ||
        (title.generic && (who.kind === 'person' || !title.unnamed) && (who.offices.length > 0 || who.ref !== null))));
  if (!title.generic) return latestTwo(cast, bears);
  // «الزعيمان», of whom the copy spoke as two, not whoever has spoken since; unless two others are called so.
  const two = cast.together?.members ?? [];
  const apart = new Set(two.map(({ side }) => side)).size === 2;
  if (apart && two.every(called)) return cast.together;
  const together = apart && two.every(bears) ? cast.together : null;
  const people = two.every(({ kind }) => kind === 'person');
  return latestTwo(cast, called) ?? (people ? together : null) ?? latestTwo(cast, bears) ?? together;
}

/** How far before «الجانبان» the two may stand who are meant, in tokens. */
const reach = 250;

/** «الجانبان», «البلدان»: the two of two sides that were named side by side last, else the two people of two sides mentioned last. */
export const sidesBefore = (copy: Copy, cast: Cast, before: number): Player | null =>
  sideBySide(copy, cast, before) ??
  onlyTwo(cast, before, sensesAt(copy, before).collective?.state === true) ??
  latestTwo(cast, ({ side }) => side !== null);

/** The two of two sides that a conjunction joined last since `from` («بين إيران والولايات المتحدة»). */
export function sideBySide(copy: Copy, cast: Cast, before: number, from = 1): Player | null {
  for (let at = before - 1; at >= Math.max(from, before - reach); at--) {
    const part = cast.at[at];
    if (part === undefined) continue;
    at = part.from;
    const other = joinedBefore(copy, cast, part);
    if (other === undefined) continue;
    let first = other;
    for (let more = joinedBefore(copy, cast, other); more !== undefined; more = joinedBefore(copy, cast, first)) first = more;
    at = first.from;
    if (first === other && areTwoSides(part.player, other.player)) return jointly(cast, [other.player, part.player]);
  }
  return null;
}

/** How far before «الجانبين» the two may stand of whom alone the story speaks, in tokens. */
const near = 60;

/** «قالت باكستان إنها مستعدة للحوار مع أفغانستان»: the two of two sides, states or movements, where no third is told of. */
function onlyTwo(cast: Cast, before: number, states: boolean): Player | null {
  const found: Player[] = [];
  for (let at = before - 1; at >= Math.max(0, before - near); at--) {
    const who = cast.at[at]?.player;
    if (who?.side == null || who.ref?.startsWith('media/') || found.some(({ side }) => side === who.side)) continue;
    if (found.push(who) > 2) return null;
  }
  const [last, first] = found;
  return last !== undefined && first !== undefined && found.every(({ kind }) => (states ? kind === 'state' : sides.has(kind)))
    ? jointly(cast, [first, last])
    : null;
}

/** Kinds of those who are a side themselves. */
const sides = new Set<Player['kind']>(['state', 'group', 'organisation']);

const areTwoSides = (one: Player, other: Player): boolean => one.side !== null && other.side !== null && one.side !== other.side;

/** The two of two sides mentioned last, of those who are meant. */
function latestTwo(cast: Cast, meant: (who: Player) => boolean): Player | null {
  const last = cast.recent.find(meant);
  const other = cast.recent.find((who) => who.side !== last?.side && meant(who));
  return last === undefined || other === undefined ? null : jointly(cast, [other, last]);
}
