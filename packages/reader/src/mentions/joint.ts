import { type Copy, edgeOf, sensesAt } from '../copy.ts';
import { type Cast, type Part, type Player, player } from './cast.ts';

/** Two or more as one actor. */
export function jointly(cast: Cast, members: Player[]): Player {
  const name = members.map((one) => one.name).join(' / ');
  return cast.bodyOf('joint', name, () => player('group', name, [], { number: members.length === 2 ? 'd' : 'p', members }));
}

/** The mention that a conjunction joins `part` to: "Riga and the United States". */
export function joinedBefore(copy: Copy, cast: Cast, part: Part): Part | undefined {
  const edge = edgeOf(copy, part);
  const before = sensesAt(copy, edge - 1).conjunction ? cast.at[edge - 2] : undefined;
  return before?.to === edge - 1 ? before : undefined;
}
