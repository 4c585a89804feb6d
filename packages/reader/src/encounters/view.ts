import type { Act, Grammar, Time } from '@masar/shapes';
import { noughts, type Sentence } from '@masar/text';
import type { Part, Player } from '../mentions/cast.ts';
import type { Gazetteer } from '../mentions/gazetteer.ts';
import type { PlaceMention } from '../mentions/mentions.ts';
import type { Stretch } from '../statements/draft.ts';
import type { Scene } from '../statements/scene.ts';
import { digitsAt } from '../times/calendar.ts';

/** What the encounter and instrument steps walk over. */
export interface View {
  readonly scene: Scene;
  readonly times: readonly Time[];
  /** Place that begins at a token. */
  readonly placeAt: ReadonlyMap<number, PlaceMention>;
  /** State that a place of the gazetteer lies in. */
  readonly stateOf: (ref: string) => string | null;
  /** Gazetteer place that is the seat of a state's government, by its code. */
  readonly capitalOf: (state: string) => string | null;
  /** True for a gazetteer place that talks are about, not at. */
  readonly isMatter: (ref: string) => boolean;
  /** The row of the gazetteer as somebody of the story. */
  readonly ofRow: (ref: string) => Player;
  /** Publication date, ISO 8601, or null. */
  readonly published: string | null;
  /** What describes a noun stands behind it, or before it. */
  readonly heads: Grammar['heads'];
  /** At tokens of what somebody denies: 1 of a thing, 2 of a clause; empty where nothing is denied. */
  readonly denied: readonly number[];
  /** What is said in the story, in text order. */
  readonly said: readonly Said[];
}

/** What somebody says: the word that reports it, and the content; token indices. */
export interface Said {
  readonly cue: Stretch;
  readonly content: Stretch;
  readonly speaker: Player | null;
  readonly act: Act;
}

/** What somebody denies, in token indices; as a clause («denied that talks were held») or as a thing («denied the report»). */
export interface Denial extends Stretch {
  readonly clause: boolean;
}

/** What the steps before have read of a story. */
export interface Given {
  readonly sentences: readonly Sentence[];
  readonly headline: Sentence | null;
  readonly places: readonly PlaceMention[];
  readonly times: readonly Time[];
  readonly published: string | null;
  /** What somebody denies, in token indices. */
  readonly denials: readonly Denial[];
  readonly said: readonly Said[];
  readonly heads: Grammar['heads'];
  readonly ofRow: (ref: string) => Player;
}

/** Joins what was read before into one view. */
export function viewOf(scene: Scene, { places, times, published, denials, said, heads, ofRow }: Given, gazetteer: Gazetteer): View {
  const denied = noughts(denials.length === 0 ? 0 : scene.copy.tokens.length);
  for (const { from, to, clause } of denials) denied.fill(clause ? 2 : 1, from, to);
  return {
    scene,
    times,
    // What the gazetteer knows has the word over what capital letters show.
    placeAt: new Map(places.toReversed().map((place) => [place.from, place])),
    stateOf: (ref) => gazetteer.places.get(ref)?.state ?? null,
    isMatter: (ref) => gazetteer.places.get(ref)?.matter === true,
    capitalOf: (state) => gazetteer.capitals.get(state) ?? null,
    ofRow,
    heads,
    published: published?.slice(0, 10) ?? null,
    denied,
    said,
  };
}

/** A place as an encounter holds it. */
export interface Venue {
  readonly name: string;
  readonly ref: string | null;
  /** ISO 3166-1 code of the state that it lies in, or null. */
  readonly state: string | null;
  /** It is that state itself. */
  readonly whole?: true;
  /** It is the house of somebody there, in which more meet than once. */
  readonly house?: true;
}

/** A place of the gazetteer as a venue. */
export const venueOf = (view: View, { name, ref, of }: PlaceMention): Venue => ({
  name,
  ref,
  state: ref === null ? stateOfRef(of ?? null) : view.stateOf(ref),
});

const stateOfRef = (ref: string | null): string | null => (ref?.startsWith('state/') ? ref.slice('state/'.length) : null);

/** A state as a venue: "talks in Switzerland". */
export const stateAsVenue = ({ name, ref }: Player): Venue => ({
  name,
  ref: null,
  state: stateOfRef(ref),
  whole: true,
});

/** The place that begins at `at`: one of the gazetteer, or a capital that stands for its government elsewhere. */
export function venueAt(view: View, at: number, part: Part | undefined): Venue | null {
  const place = view.placeAt.get(at);
  if (place !== undefined) return venueOf(view, place);
  if (part === undefined || part.form !== 'metonym') return null;
  const { tokens, text } = view.scene.copy;
  const state = stateOfRef(part.player.ref);
  const name = text.slice(tokens[part.from]?.from ?? 0, tokens[part.to - 1]?.to ?? 0);
  return { name, ref: part.place ?? (part.player.kind === 'state' && state !== null ? view.capitalOf(state) : null), state };
}

/** Day, month or range of the time that the token at `at` belongs to, as `datesOf` gives it; null where it is of none. */
export function datesAt({ scene: { timeAt }, times }: View, at: number): readonly [string, string] | null {
  const index = timeAt[at] ?? -1;
  return index < 0 ? null : datesOf(times[index] as Time);
}

/** Day, month or range that a time stands for: `[start, end]`, or null for spans and vague times. */
export function datesOf(time: Time): readonly [string, string] | null {
  const { value } = time;
  if (digitsAt(value, 0, yearDigits) < 0) return null;
  const slash = value.indexOf('/');
  if (slash < 0) {
    const day = dayOf(value);
    return [day, day];
  }
  const behind = value.indexOf('/', slash + 1);
  return [dayOf(value.slice(0, slash)), dayOf(value.slice(slash + 1, behind < 0 ? value.length : behind))];
}

/** Digits of a year. */
const yearDigits = 4;

/** A date without its clock or part of day. */
function dayOf(text: string): string {
  const clock = text.indexOf('T');
  return clock < 0 ? text : text.slice(0, clock);
}
