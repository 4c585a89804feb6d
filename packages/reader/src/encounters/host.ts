import { sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { sideOf } from './around.ts';
import { governingAt } from './verb.ts';
import { stateAsVenue, type Venue, type View, venueAt } from './view.ts';

/** A place or state that has the encounter under its roof, as the verb says: it is where, and no party. */
function hostOf(view: View, part: Part, verb: number): Venue | null {
  if (governingAt(view, verb)?.hosts !== true) return null;
  return part.player.kind !== 'state' ? null : part.form === 'metonym' ? venueAt(view, part.from, part) : stateAsVenue(part.player);
}

/** The same for the verb around it, or around whom a conjunction joins it to: «تستضيف قطر ومصر». */
export function hostAround(view: View, part: Part, verb: number): Venue | null {
  const { copy, cast } = view.scene;
  const first = sensesAt(copy, part.from - 1).conjunction && part.player.kind === 'state' ? cast.at[part.from - 2] : undefined;
  return hostBeside(view, part, verb) ?? (first?.to === part.from - 1 ? hostBeside(view, first, verb) : null);
}

/** For the verb that stands right before it («استضافتها الدوحة»), or for `verb` right behind («الدوحة ستستضيف»); -1 for none. */
function hostBeside(view: View, part: Part, verb: number): Venue | null {
  for (let at = part.from - 1; at >= part.from - 3; at--) {
    const seat = seatAt(view, at);
    if (seat !== null && part.to <= seat.to) return seat.venue;
  }
  if (verb === part.to) return hostOf(view, part, verb);
  let before = part.from - 1;
  while (isWordOfPlace(view, before)) before--;
  return hostOf(view, part, before);
}

/** «مدينة», "the city of": between the verb and the name. */
const isWordOfPlace = ({ scene: { copy } }: View, at: number): boolean =>
  sensesAt(copy, at).locative === true && sensesAt(copy, at).preposition === undefined;

/** «العاصمة القطرية», «عاصمة طاجيكستان», "the Qatari capital": the seat of a government, named by whose it is. */
export interface Seat {
  readonly venue: Venue;
  readonly to: number;
}

export function seatAt(view: View, at: number): Seat | null {
  const { copy, cast } = view.scene;
  const first = sensesAt(copy, at);
  const next = sensesAt(copy, at + 1);
  const part = cast.at[at + 1];
  if (first.capital && part?.from === at + 1 && part.player.kind === 'state' && part.form !== 'metonym')
    return seat(view, at, part.to, sideOf(part.player.ref ?? ''));
  if (first.capital && next.nationality !== undefined) return seat(view, at, at + 2, sideOf(next.nationality.of));
  if (first.nationality !== undefined && next.capital) return seat(view, at, at + 2, sideOf(first.nationality.of));
  return null;
}

/** The seat itself, or the name that follows it: «عاصمة طاجيكستان، دوشنبه», "the Kazakh capital of Astana". */
function seat(view: View, from: number, to: number, state: string): Seat | null {
  const { tokens, text } = view.scene.copy;
  const name = tokens[to]?.word.key === ',' || sensesAt(view.scene.copy, to).belonging ? to + 1 : to;
  const named = view.placeAt.get(name);
  if (named !== undefined && view.stateOf(named.ref ?? '') === state)
    return { venue: { name: named.name, ref: named.ref, state }, to: named.to };
  const metonym = view.scene.cast.at[name];
  if (metonym?.from === name && metonym.form === 'metonym' && metonym.player.ref === `state/${state}`) {
    const venue = venueAt(view, name, metonym);
    return venue === null ? null : { venue, to: metonym.to };
  }
  const words = text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
  return { venue: { name: words, ref: view.capitalOf(state), state }, to };
}
