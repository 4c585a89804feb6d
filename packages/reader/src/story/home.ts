import type { Dateline } from '@masar/shapes';
import { inOrder } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Cast, Player } from '../mentions/cast.ts';
import type { Gazetteer } from '../mentions/gazetteer.ts';
import type { DatelineView } from './dateline.ts';

/**
 * The side of the state whose own news a story tells: that of its dateline, where the story speaks of that state too and not far
 * more of another, or where it is the capital's and no state is spoken of; a story from Geneva is seldom one of Switzerland. Else the state that it speaks of often, and twice as often as of
 * any other. Null where nothing tells.
 */
export function homeOf({ copy, cast, places }: DatelineView, dateline: Dateline | null, gazetteer: Gazetteer): string | null {
  if (!cast.players.some(isOpen)) return null;
  const within = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    dateline !== null && (copy.tokens[from]?.from ?? 0) >= dateline.span.from && (copy.tokens[to - 1]?.to ?? 0) <= dateline.span.to;
  const sides = new Set<string>();
  let seat = false;
  for (const place of places) {
    const state = place.ref === null || !within(place) ? null : (gazetteer.places.get(place.ref)?.state ?? null);
    if (state !== null) sides.add(state);
    seat ||= state !== null && gazetteer.capitals.get(state) === place.ref;
  }
  for (const part of cast.parts) {
    if (part.form !== 'metonym' || part.player.kind !== 'state' || part.player.side === null || !within(part)) continue;
    sides.add(part.player.side);
    seat = true;
  }
  const counts = new Map<string, number>();
  for (const part of cast.parts) {
    const { side } = part.player;
    if (side === null || part.form === 'pronoun' || within(part) || sensesAt(copy, part.from - 1).locative) continue;
    if (!part.player.ref?.startsWith('media/')) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const states = [...counts].filter(([side]) => gazetteer.isState(side));
  const [most, second] = inOrder(states, ([, count]) => -count);
  const [home] = sides;
  // From a capital, and of no other state a word is said.
  if (most === undefined) return seat && sides.size === 1 ? (home ?? null) : null;
  if (sides.size === 1 && home !== undefined && 2 * (counts.get(home) ?? 0) > most[1]) return home;
  return most[1] >= often && most[1] >= 2 * (second?.[1] ?? 0) ? most[0] : null;
}

/** How often a state is spoken of at least whose own news a story tells that says it by nothing else. */
const often = 4;

/** Somebody of a state that the copy does not name beside him. */
const isOpen = ({ ofState, side }: Player): boolean => ofState && side === null;

/** Puts who holds an office of a state that the copy does not name, and a body of one, on the story's own side. */
export function settleSides({ players }: Cast, home: string | null): void {
  for (const player of players) {
    if (!isOpen(player)) continue;
    // Whose news it is and who is spoken of there tell two sides: it may be either's.
    if (player.near === null || player.near === home) player.side = home;
    else if (home === null) player.side = player.near;
  }
}
