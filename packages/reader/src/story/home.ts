import type { Dateline } from '@masar/shapes';
import type { Cast } from '../mentions/cast.ts';
import type { Gazetteer } from '../mentions/gazetteer.ts';
import type { DatelineView } from './dateline.ts';

/**
 * The side of the state whose own news a story tells: that of its dateline, where the story speaks of that state too; a story from
 * Geneva is seldom one of Switzerland. Null where nothing tells.
 */
export function homeOf({ copy, cast, places }: DatelineView, dateline: Dateline | null, gazetteer: Gazetteer): string | null {
  if (dateline === null) return null;
  const within = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    (copy.tokens[from]?.from ?? 0) >= dateline.span.from && (copy.tokens[to - 1]?.to ?? 0) <= dateline.span.to;
  const sides = new Set<string>();
  for (const place of places) {
    const state = place.ref === null || !within(place) ? null : (gazetteer.places.get(place.ref)?.state ?? null);
    if (state !== null) sides.add(state);
  }
  for (const part of cast.parts) if (part.form === 'metonym' && part.player.side !== null && within(part)) sides.add(part.player.side);
  const [home] = sides;
  const isTold = sides.size === 1 && cast.parts.some((part) => part.player.side === home && !within(part));
  return isTold && home !== undefined ? home : null;
}

/** Puts who holds an office of a state that the copy does not name, and a body of one, on the story's own side. */
export function settleSides({ players }: Cast, home: string | null): void {
  if (home === null) return;
  for (const player of players) if (player.ofState) player.side ??= home;
}
