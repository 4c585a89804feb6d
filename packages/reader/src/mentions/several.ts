import { type Copy, edgeOf, markAt, sensesAt } from '../copy.ts';
import type { Cast, Part, Player } from './cast.ts';
import { jointly } from './joint.ts';

/** How far before «الدول الثلاث» those may stand who are meant, in tokens. */
const reach = 250;

/** «الدول الثلاث», «الأطراف الأربعة»: as many of as many sides as a list before names, where the number stands behind the word. */
export function severalBefore(copy: Copy, cast: Cast, from: number): Player | null {
  const { collective } = sensesAt(copy, from);
  const { number } = sensesAt(copy, from + 1);
  if (collective?.number !== 'p' || !number?.all) return null;
  for (let at = from - 1; at >= Math.max(1, from - reach); at--) {
    const part = cast.at[at];
    if (part === undefined) continue;
    const listed = listEndingAt(copy, cast, part);
    at = (listed[0] as Part).from;
    if (listed.length !== number.value) continue;
    const all = listed.map(({ player }) => sideOf(cast, player, collective.state === true));
    if (all.every((who) => who !== null) && new Set(all.map((who) => who?.side)).size === number.value)
      return jointly(cast, all as Player[]);
  }
  return null;
}

/** A state for whoever is told by what he is of it («وزراء خارجية مصر»); null for who is no side. */
function sideOf(cast: Cast, who: Player, states: boolean): Player | null {
  if (who.side === null || who.ref?.startsWith('media/')) return null;
  if (who.kind === 'state' || (!states && (who.kind === 'group' || who.kind === 'organisation'))) return who;
  return who.kind === 'person' && who.number !== 'p' ? null : (cast.ofRef(`state/${who.side}`) ?? who);
}

/** The list whose last is `part`, with its conjunctions and commas. */
function listEndingAt(copy: Copy, cast: Cast, part: Part): Part[] {
  const listed = [part];
  let joined = false;
  for (let first = part; ; ) {
    const edge = edgeOf(copy, first);
    const conjunction = sensesAt(copy, edge - 1).conjunction === true;
    if (!conjunction && !(joined && markAt(copy, edge - 1) === ',')) return listed;
    const before = cast.at[edge - 2] ?? (conjunction && markAt(copy, edge - 2) === ',' ? cast.at[edge - 3] : undefined);
    if (before === undefined || before.to < edge - 2) return listed;
    joined = true;
    listed.unshift(before);
    first = before;
  }
}
