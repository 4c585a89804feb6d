import { markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { sideOf } from './around.ts';
import { governingAt, verbAt } from './verb.ts';
import { stateAsVenue, type Venue, type View, venueAt } from './view.ts';

/** Who has an encounter under its roof; the place, or null where several have and the copy does not say at whose it is. */
export interface Host {
  readonly venue: Venue | null;
}

/** A place or state that has the encounter under its roof, as the verb says: it is where, and no party. */
function hostOf(view: View, part: Part, verb: number): Venue | null {
  if (governingAt(view, verb)?.hosts !== true) return null;
  return part.player.kind !== 'state' ? null : part.form === 'metonym' ? venueAt(view, part.from, part) : stateAsVenue(part.player);
}

/** The same for the verb around it, or around whom a conjunction joins it to: «تستضيف قطر ومصر», "Qatar and Egypt will host". */
export function hostAround(view: View, part: Part, verb: number): Host | null {
  const all = joinedStates(view, part);
  for (const one of all) {
    const venue = hostBeside(view, one, verb);
    if (venue !== null) return { venue: all.length > 1 ? null : venue };
  }
  return null;
}

/** How many states a list of hosts may have. */
const most = 4;

/** A state with those that conjunctions join it to. */
function joinedStates({ scene: { copy, cast } }: View, part: Part): Part[] {
  const all = [part];
  if (part.player.kind !== 'state') return all;
  for (let first = part; all.length < most && sensesAt(copy, first.from - 1).conjunction; ) {
    const before = cast.at[first.from - 2];
    if (before?.to !== first.from - 1 || before.player.kind !== 'state') break;
    all.unshift(before);
    first = before;
  }
  for (let last = part; all.length < most && sensesAt(copy, last.to).conjunction; ) {
    const next = cast.at[last.to + 1];
    if (next?.from !== last.to + 1 || next.player.kind !== 'state') break;
    all.push(next);
    last = next;
  }
  return all;
}

/** For the verb that stands right before it («استضافتها الدوحة», "hosted by Qatar"), or for `verb` behind («الدوحة ستستضيف», "Qatar, which is to host"); -1 for none. */
function hostBeside(view: View, part: Part, verb: number): Venue | null {
  const { copy } = view.scene;
  for (let at = part.from - 1; at >= part.from - 3; at--) {
    const seat = seatAt(view, at);
    if (seat !== null && part.to <= seat.to) return seat.venue;
  }
  if (verb !== -1 && verb === behindSubject(view, part)) return hostOf(view, part, verb);
  let before = part.from - 1;
  while (isWordOfPlace(view, before) || sensesAt(copy, before).determiner !== undefined) before--;
  if (sensesAt(copy, before).agent && verbAt(view, before - 1)?.form === 'participle') before--;
  return hostOf(view, part, before);
}

/** The first token behind a subject that is no auxiliary, adverb, or word that opens a relative clause. */
function behindSubject({ scene: { copy } }: View, { to }: Part): number {
  let at = to;
  if (markAt(copy, at) === ',' && sensesAt(copy, at + 1).relative !== undefined) at++;
  if (sensesAt(copy, at).relative !== undefined) at++;
  for (let senses = sensesAt(copy, at); senses.helps !== undefined || senses.adverb || senses.infinitive; senses = sensesAt(copy, at)) at++;
  return at;
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
