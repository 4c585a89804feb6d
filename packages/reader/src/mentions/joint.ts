import { type Cast, type Player, player } from './cast.ts';

/** Two or more as one actor. */
export function jointly(cast: Cast, members: Player[]): Player {
  const name = members.map((one) => one.name).join(' / ');
  return cast.bodyOf(`joint ${name}`, () => player('group', name, [], { number: members.length === 2 ? 'd' : 'p', members }));
}
