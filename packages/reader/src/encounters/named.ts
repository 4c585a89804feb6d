import type { EncounterKind, Senses } from '@masar/shapes';
import { keyAt, sensesAt, spanOf } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { travelling } from '../mentions/collectives.ts';
import { acts, isWhere, sideOf, speaks } from './around.ts';
import { hostAround, seatAt } from './host.ts';
import { addParty, type Sighting } from './sighting.ts';
import { governingAt } from './verb.ts';
import { stateAsVenue, type Venue, type View, venueAt, venueOf } from './view.ts';

/** After so many words that say nothing of an encounter a place is where something else is. */
export const far = 3;

/** Takes the party or place that begins at `at`; returns the token behind it. */
export function named(view: View, one: Sighting, at: number, quiet: number): number {
  const part = view.scene.cast.at[at];
  const place = view.placeAt.get(at);
  if (isOfAffair(view, one, at)) return place?.to ?? seatAt(view, at)?.to ?? Math.max(part?.to ?? at, at);
  if (place !== undefined) {
    // «مفاوضات سد النهضة»: what they are about.
    if (place.ref !== null && view.isMatter(place.ref) && !sensesAt(view.scene.copy, at - 1).locative) return place.to;
    if (quiet < far && (isWhere(view, one, at) || governingAt(view, at - 1)?.hosts)) one.venues.push(venueOf(view, place));
    one.venue ??= one.venues[0] ?? null;
    return place.to;
  }
  const seat = seatAt(view, at);
  if (seat !== null) {
    const { locative, noun } = sensesAt(view.scene.copy, at);
    // «بالعاصمة القطرية»: what leads to it is written on the word.
    if (quiet < far && (isWhere(view, one, at) || (locative && !noun))) one.venue ??= seat.venue;
    return seat.to;
  }
  if (part === undefined) {
    // «المدينة السويسرية»: a place that is named by whose it is.
    const { nationality } = sensesAt(view.scene.copy, at + 1);
    const whose = sensesAt(view.scene.copy, at).locative === true && sensesAt(view.scene.copy, at).noun === true ? nationality : undefined;
    if (whose === undefined || view.placeAt.has(at + 2)) return at;
    one.venue ??= { name: spanText(view, at, at + 2), ref: null, state: sideOf(whose.of), whole: true };
    return at + 2;
  }
  const host = hostAround(view, part, -1);
  if (host !== null) {
    one.venue ??= host.venue;
    return part.to;
  }
  const previous = ledBy(view, one, at);
  const calls = previous.belonging === true && one.kind === 'call' && part.player.kind === 'person';
  const led =
    previous.company ||
    previous.toward ||
    previous.locative ||
    calls ||
    isWhose(view, one, part) ||
    attends(view, part) ||
    sends(view, part);
  const other = (!led && !isJoinedBy(view, part)) || (previous.agent === true && one.rule === 'verb');
  // «التقى خلالها الوزير»: a preposition leads to the pronoun on it.
  const leads = previous.preposition !== undefined && view.scene.copy.tokens[at - 1]?.word.suffix === null;
  if (leads && other) return Math.max(part.to, at + 1);
  if (part.form === 'metonym' && isJoinedPlace(view, one, part)) {
    const venue = venueAt(view, at, part);
    if (venue !== null) one.venues.push(venue);
    return part.to;
  }
  const where = quiet < far && part.form === 'metonym' && isWhere(view, one, at) && previous.conjunction === undefined;
  const behindNoun = at - one.at <= 1 && part.form === 'metonym' && !sensesAt(view.scene.copy, part.to).conjunction;
  if (one.venue === null && (behindNoun || (where && at - one.at > 1))) one.venue = venueAt(view, at, part);
  else if (one.kind === 'visit' && one.rule === 'verb' && part.player.kind === 'state' && isVisited(view, one, at)) {
    one.venue ??= part.form === 'metonym' ? venueAt(view, at, part) : stateAsVenue(part.player);
    addParty(one, part.player);
  } else if (isHouse(view, one, part)) one.venue ??= houseOf(view, part);
  else if (!isSeat(previous, part)) {
    addParty(one, part.player);
    const head = headOf(view, part);
    if (head === null) return Math.max(part.to, at + 1);
    addParty(one, head.player);
    return head.to;
  } else if (quiet < far && part.player.kind === 'state') one.venue ??= stateAsVenue(part.player);
  return Math.max(part.to, at + 1);
}

/** «الوفد الجزائري الذي يترأسه الوزير»: who is at the head of the delegation that ends before him, or null. */
function headOf({ scene: { copy, cast }, heads }: View, { to, player }: Part): Part | null {
  if (heads === 'last' || player.kind !== 'body') return null;
  const verb = sensesAt(copy, to).relative === undefined ? to : to + 1;
  const who = cast.at[verb + 1];
  const leads = sensesAt(copy, verb).encounterVerb?.heads === true && copy.tokens[verb]?.word.suffix?.person === 3;
  return leads && who?.from === verb + 1 && who.player.kind === 'person' ? who : null;
}

/** «مندوبون عن الحكومة وعن الجماعة»: the preposition within the one before is told again behind a conjunction. */
function isJoinedBy({ scene: { copy, cast }, heads }: View, { from }: Part): boolean {
  const before = sensesAt(copy, from - 2).conjunction ? cast.at[from - 3] : undefined;
  if (heads === 'last' || before?.to !== from - 2 || sensesAt(copy, from - 1).preposition === undefined) return false;
  for (let at = before.from + 1; at < before.to; at++) if (keyAt(copy, at) === keyAt(copy, from - 1)) return true;
  return false;
}

/** «في العراق», «في الكرملين», «بمقر الوزارة»: under whose roof it is, whoever of them was there. */
const isSeat = ({ locative, noun }: Senses, { form, player }: Part): boolean =>
  locative === true && (player.kind === 'state' || form === 'metonym' || (noun === true && player.kind !== 'person'));

/** Encounters at which a body may sit itself. */
const sittings = new Set<EncounterKind>(['session', 'briefing', 'interview']);

/** «التقى الرئيس نظيره في البيت الأبيض»: the house of a known body of a state, where somebody else meets; «نواب في الكنيست» are of it. */
function isHouse({ scene: { copy, cast } }: View, { kind }: Sighting, { from, player }: Part): boolean {
  if (player.kind !== 'body' || player.ref === null || sittings.has(kind)) return false;
  const { locative, preposition, toward } = sensesAt(copy, from - 1);
  if (!locative || preposition === undefined || toward) return false;
  const before = cast.at[from - 2];
  const whose = sensesAt(copy, from - 2);
  return before === undefined
    ? (whose.title ?? whose.collective) === undefined
    : before.player.kind === 'person' && before.player.number !== 'p';
}

/** It stands in the capital, as the houses of such bodies do. */
const houseOf = (view: View, { from, to, player: { side } }: Part): Venue => ({
  name: spanText(view, from, to),
  ref: side === null ? null : view.capitalOf(side),
  state: side,
  house: true,
});

/** Most adjectives between an affair and where it is, and most words between the noun of meeting and an affair that it is called by. */
const describing = 2;
const calling = 3;

/** «لبحث الأزمة السياسية في ليبيا»: where what is spoken of is; «محادثات السلام في جنيف» are there. */
function isOfAffair({ scene: { copy, cast }, heads }: View, one: Sighting, at: number): boolean {
  if (heads === 'last') return false;
  const lead = sensesAt(copy, at - 1).locative && sensesAt(copy, at - 1).preposition === undefined ? at - 2 : at - 1;
  if (!(sensesAt(copy, lead).locative && sensesAt(copy, lead).preposition !== undefined)) return false;
  let affair = lead - 1;
  while (affair > lead - 1 - describing && isDescribing(sensesAt(copy, affair), copy.tokens[affair]?.word.definite)) affair--;
  if (sensesAt(copy, affair).mute !== 'affair' || cast.at[affair] !== undefined) return false;
  for (let before = affair - 1; before >= affair - calling && before >= one.at; before--) {
    const { encounter, preposition, company } = sensesAt(copy, before);
    if (encounter !== undefined) return false;
    if (preposition !== undefined || company !== undefined || cast.at[before] !== undefined) break;
  }
  return affair > one.at;
}

/** «الأزمة السورية في موسكو»: whose affair it is told; it is where else. */
const isDescribing = ({ mute, nationality }: Senses, definite = false): boolean =>
  definite && mute !== 'affair' && nationality === undefined;

/** "A meeting of the foreign ministers of Latvia and Estonia", "a visit to Riga by the envoy": those whose it is, right behind the noun. */
function isWhose({ scene: { copy }, heads }: View, one: Sighting, { from, form, player }: Part): boolean {
  if (heads === 'first' || one.rule !== 'noun' || from !== one.to + 1) return false;
  const { belonging, agent } = sensesAt(copy, from - 1);
  return belonging === true && agent !== true
    ? form === 'joint'
    : agent === true && one.kind === 'visit' && one.venue !== null && player.kind === 'person';
}

/** «وفد من الجيش», «وفد رفيع من الحكومة»: whose delegation it is. */
export const sends = ({ scene: { copy, cast }, heads }: View, { from }: Part): boolean => {
  if (heads === 'last' || sensesAt(copy, from - 1).belonging !== true) return false;
  const before = cast.at[from - 2]?.player;
  const id = before === undefined ? sensesAt(copy, from - 2).collective?.id : before.side === null ? before.class : null;
  return travelling.has(id ?? '');
};

/** "Talks attended by the envoys of Latvia and Estonia". */
const attends = ({ scene: { copy }, heads }: View, { from }: Part): boolean =>
  heads === 'last' && sensesAt(copy, from - 1).agent === true && sensesAt(copy, from - 2).encounterVerb?.joins === true;

/** "Two rounds in Muscat and Rome since April": a capital that a conjunction joins to a place, and that does nothing itself. */
function isJoinedPlace({ scene: { copy }, heads, placeAt }: View, one: Sighting, { from, to }: Part): boolean {
  if (heads === 'first' || !sensesAt(copy, from - 1).conjunction || one.venues.length === 0 || one.at > from) return false;
  let place = from - 2;
  while (place > from - 5 && !placeAt.has(place)) place--;
  const next = sensesAt(copy, to);
  return placeAt.get(place)?.to === from - 1 && !speaks(next) && !acts(next) && next.helps === undefined;
}

/** "Will visit Egypt", «زار الوزير أنقرة»: what a verb of visiting takes, behind who visits, is the place; «أن يزور فلان نجامينا» behind a name that nobody knows. */
function isVisited({ scene: { copy }, heads }: View, one: Sighting, at: number): boolean {
  const { preposition, conjunction } = sensesAt(copy, at - 1);
  if (at === one.at + 1) return true;
  if (preposition !== undefined || conjunction) return false;
  return one.parties.some(({ kind }) => kind === 'person') || (heads === 'first' && at <= one.at + 3 && one.parties.length === 0);
}

function spanText(view: View, from: number, to: number): string {
  const { text } = view.scene.copy;
  const span = spanOf(view.scene.copy, { from, to });
  return text.slice(span.from, span.to);
}

/** What leads to somebody, with company or a place in front of his article: "in the United States", of a visit "to the United States". */
function ledBy({ scene: { copy }, heads }: View, one: Sighting, at: number): Senses {
  const [near, lead] = [sensesAt(copy, at - 1), sensesAt(copy, at - 2)];
  const leads = lead.company !== undefined || (lead.toward ? one.kind === 'visit' : lead.locative === true);
  return heads === 'last' && near.determiner === 'definite' && leads ? lead : near;
}
