import { type Copy, markAt, sensesAt } from '../copy.ts';
import type { Cast, Part } from '../mentions/cast.ts';
import { joinedBefore } from '../mentions/joint.ts';
import { addParty, type Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far before its noun who has an encounter may stand, in tokens. */
const reach = 6;

/** "Mora's visit to Riga", "his second meeting with Mora", "Peru and Chile's talks": who owns the noun takes part. */
export function withPossessor({ scene: { copy, cast, timeAt } }: View, one: Sighting, start: number): void {
  for (let at = one.at - 1; at >= Math.max(start, one.at - reach); at--) {
    const token = copy.tokens[at];
    const { possessive, pronoun, preposition, verb, encounterVerb, conjunction, determiner } = sensesAt(copy, at);
    if (possessive || (markAt(copy, at) === "'" && token?.spaced === false)) {
      const owner = cast.at[at - 1];
      if (owner?.to === at && timeAt[at - 1] === -1) takeAll(one, copy, cast, owner);
      return;
    }
    const part = cast.at[at];
    if (pronoun?.role === 'owner') {
      if (part?.form === 'pronoun') take(one, part);
      return;
    }
    const closes = preposition ?? encounterVerb ?? determiner ?? (verb?.form === 'past' ? undefined : verb);
    if (closes !== undefined || conjunction || (token?.kind === 'mark' && token.word.key !== '-')) return;
  }
}

function take(one: Sighting, { player }: Part): void {
  // "The President's call": an office of nobody who is known.
  if (player.kind === 'person' && player.side === null && player.keys.length === 0) return;
  const before = one.parties.length;
  addParty(one, player);
  one.owners += one.parties.length - before;
}

/** Takes the owner, and whoever is joined to him. */
function takeAll(one: Sighting, copy: Copy, cast: Cast, last: Part): void {
  for (let part: Part | undefined = last; part !== undefined; part = joinedBefore(copy, cast, part)) {
    take(one, part);
    one.from = Math.min(one.from, part.from);
  }
}
