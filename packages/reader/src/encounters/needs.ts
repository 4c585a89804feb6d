import type { EncounterKind } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { behindArticle, sensesAt } from '../copy.ts';
import { travelling } from '../mentions/collectives.ts';
import { sideOf } from './around.ts';
import { seatAt } from './host.ts';
import { addParty, type Sighting } from './sighting.ts';
import { stateAsVenue, type View, venueAt } from './view.ts';

// What must stand beside a verb that is itself the encounter.

/** "Iranian and European diplomats met": the subject names sides by their nationality alone. */
export function byNationality(view: View, sentence: Sentence, one: Sighting): boolean {
  const { copy } = view.scene;
  const before = one.sides.size;
  let people = false;
  for (let at = one.at - 1; at >= Math.max(sentence.from, one.at - 8); at--) {
    const { title, collective, nationality, conjunction, rank, portfolio, determiner, helps, adverb } = sensesAt(copy, at);
    people ||= title?.number === 'p' || collective?.number === 'p';
    if (nationality !== undefined) one.sides.add(sideOf(nationality.of));
    else if (!(title || collective || conjunction || rank || portfolio || determiner || helps || adverb)) break;
  }
  return people && one.sides.size > before;
}

/** "Will host a Turkish delegation next week", «وفد فني سيزور أربيل»: who is received, or comes, are several who speak for a side. */
export function isDelegation(view: View, sentence: Sentence, verb: number): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 7); at++) {
    if (sensesAt(copy, at).collective?.id === 'delegation') return true;
    if (sensesAt(copy, at).preposition !== undefined || copy.tokens[at]?.kind === 'mark') break;
  }
  if (view.heads === 'last') return false;
  for (let at = verb - 1; at > Math.max(sentence.from, verb - 8); at--) {
    if (travelling.has(sensesAt(copy, at).collective?.id ?? '')) return true;
    if (sensesAt(copy, at).complementizer !== undefined || copy.tokens[at]?.kind === 'mark') break;
  }
  return false;
}

/** Somebody goes: a person or group that is known, or «وفد إيراني», "a delegation" beside the verb; «أنه سيتوجه إلى» whoever spoke. */
export function travels(view: View, one: Sighting, verb: number): boolean {
  if (one.parties.some((who) => who.kind === 'person' || who.kind === 'group')) return true;
  for (let at = verb - 6; at <= verb + 2; at++) if (sensesAt(view.scene.copy, at).collective !== undefined) return true;
  if (view.heads === 'last' || sensesAt(view.scene.copy, verb - 1).complementizer === undefined) return false;
  return (one.governor?.form === 'future' || one.said === 'planned') && leadsTo(view, verb, one.to);
}

/** «سيحل بالجزائر», «حل الوزير، أمس الأحد، بباماكو»: behind the verb, who stops and when, «ب» leads to a place. */
export function stopsAt(view: View, verb: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  let at = verb + 1;
  while (at < verb + stretch && (cast.at[at]?.player.kind === 'person' || timeAt[at] !== -1 || copy.tokens[at]?.word.key === ',')) at++;
  const { locative, inside, toward, noun } = sensesAt(copy, at);
  return locative === true && !inside && !toward && (isPlace(view, at + 1) || (!noun && seatAt(view, at) !== null));
}

/** How far behind a verb of going where it leads may stand, in tokens. */
const stretch = 16;

const isPlace = (view: View, at: number): boolean =>
  view.placeAt.has(at) || view.scene.cast.at[at]?.player.kind === 'state' || seatAt(view, at) !== null;

/** «توجه الوزير بالشكر إلى مصر»: who turns to somebody with something goes nowhere. */
export function turnsTo({ scene: { copy, timeAt }, heads, placeAt }: View, verb: number): boolean {
  for (let at = verb + 1; heads === 'first' && at < verb + stretch; at++) {
    const { locative, inside, toward, preposition, determiner } = sensesAt(copy, at);
    if (toward || inside || determiner !== undefined || copy.tokens[at]?.kind === 'break') return false;
    if (locative && preposition !== undefined && timeAt[at + 1] === -1 && !placeAt.has(at + 1))
      return copy.tokens[at + 1]?.word.definite === true;
  }
  return false;
}

/** A preposition of direction leads to a place, in the next few words. */
export function hasGoal(view: View, sentence: Sentence, verb: number): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + stretch); at++)
    if (sensesAt(copy, at).toward && isPlace(view, at + 1)) return true;
  return false;
}

/** «غادر الوزير طهران متوجها إلى موسكو»: the place that the verb's own clause leads on to; who is left is no party. */
export function leavesFor(view: View, sentence: Sentence, one: Sighting, verb: number): Sighting['venue'] {
  const { copy, cast, timeAt } = view.scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + stretch); at++) {
    const { toward, complementizer, relative, connective, encounter, verb: other, noun, preposition } = sensesAt(copy, at);
    if (toward && preposition !== undefined && cast.at[at] === undefined) {
      const part = cast.at[at + 1];
      const seat = seatAt(view, at + 1);
      const venue = seat?.venue ?? venueAt(view, at + 1, part) ?? (part?.player.kind === 'state' ? stateAsVenue(part.player) : null);
      if (venue !== null) keepTravellers(one);
      // «عائدا إلى موسكو»: whoever goes home visits nobody.
      return one.parties.every(({ side }) => side === venue?.state) ? null : venue;
    }
    const acts = other !== undefined && other.form !== 'participle' && !noun && cast.at[at] === undefined && timeAt[at] === -1;
    if (complementizer !== undefined || relative !== undefined || connective || encounter !== undefined || acts) return null;
  }
  return null;
}

function keepTravellers(one: Sighting): void {
  const parties = one.parties.splice(0).filter(({ kind, side }) => kind !== 'state' && side !== null);
  one.sides.clear();
  for (const who of parties) addParty(one, who);
}

/** "Left Washington on Tuesday for Geneva": where the verb's own phrase says that they are bound. */
export function boundFor(view: View, sentence: Sentence, verb: number): Sighting['venue'] {
  const { copy, cast, timeAt } = view.scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 10); at++) {
    const { preposition, adverb, determiner } = sensesAt(copy, at);
    if (preposition === 'for') {
      const to = behindArticle(copy, at + 1);
      const part = cast.at[to];
      return venueAt(view, to, part) ?? (part?.player.kind === 'state' ? stateAsVenue(part.player) : null);
    }
    const part = cast.at[at];
    const where = view.placeAt.has(at) || part?.player.kind === 'state' || part?.form === 'metonym';
    if (!where && timeAt[at] === -1 && preposition === undefined && !adverb && determiner === undefined) return null;
  }
  return null;
}

/** "Will go on to Berlin": the verb's own phrase leads to a place. */
export function leadsTo(view: View, verb: number, to: number): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; at < to; at++) {
    if (!sensesAt(copy, at).preposition && !sensesAt(copy, at).adverb && view.scene.timeAt[at] === -1) return false;
    const next = view.scene.cast.at[at + 1];
    if (sensesAt(copy, at).toward && (view.placeAt.has(at + 1) || next?.form === 'metonym' || next?.player.kind === 'state')) return true;
  }
  return false;
}

/** "The president called Prime Minister Abadi today": somebody named right behind the verb, and no name that he is given. */
export function isCalled(view: View, verb: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  const part = cast.at[verb + 1];
  if (part?.player.kind !== 'person' || part.form === 'pronoun' || part.from !== verb + 1) return false;
  const { preposition, conjunction, naming } = sensesAt(copy, part.to);
  const next = copy.tokens[part.to];
  const ends = next === undefined || next.kind === 'break' || (next.kind === 'mark' && '.,;'.includes(next.word.key));
  return ends || timeAt[part.to] !== -1 || (preposition !== undefined && !naming) || conjunction === true;
}

/** The means by which people spoke, in the next few words: «تحدث فلان هاتفيا مع». */
export function mediumBehind(view: View, sentence: Sentence, from: number): EncounterKind | undefined {
  for (let at = from + 1; at < Math.min(sentence.to, from + 14); at++) {
    const { medium, complementizer } = sensesAt(view.scene.copy, at);
    if (medium !== undefined) return medium;
    if (complementizer !== undefined) return undefined;
  }
  return undefined;
}

/** "The two leaders will speak by phone on Tuesday": the means and the day make it an encounter, whoever they are. */
export const isByPhone = (view: View, sentence: Sentence, one: Sighting): boolean =>
  one.start !== null && mediumBehind(view, sentence, one.at) !== undefined;

/** A noun of meeting carries the encounter: «بحث مع نظيره، خلال اتصال هاتفي، …». */
export function nounBehind(view: View, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 14); at++) {
    const { encounter } = sensesAt(view.scene.copy, at);
    if (encounter !== undefined && encounter.weight === 'event') return true;
  }
  return false;
}

/** "Convened a first meeting of the group": what the verb takes is a noun of meeting, before any preposition. */
export function takesNoun(view: View, verb: number): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; copy.tokens[at]?.kind === 'word' && sensesAt(copy, at).preposition === undefined; at++)
    if (sensesAt(copy, at).encounter !== undefined) return true;
  return false;
}

/** "Steps that are met by relief": what is met with an answer meets nobody. */
export function isUndergone({ scene: { copy }, heads }: View, verb: number): boolean {
  let before = verb - 1;
  while (sensesAt(copy, before).adverb) before--;
  return heads === 'last' && sensesAt(copy, verb).encounterVerb?.form === 'past' && sensesAt(copy, before).helps === 'be';
}

/** "The two leaders spoke about trade", "also consulted on trade": with nobody, nowhere and on no day, it is said of the encounter told before. */
export const isRunning = ({ heads }: View, kind: EncounterKind, one: Sighting): boolean =>
  heads === 'last' &&
  (kind === 'call' || kind === 'consultation') &&
  one.governor?.form === 'past' &&
  !one.company &&
  one.venue === null &&
  one.start === null;

/** Those who convene: several, or one body of several. */
const bodies = new Set(['organisation', 'body', 'group']);

export const convenes = (one: Sighting): boolean => one.parties.some(({ kind }) => bodies.has(kind));

/** "Aid that meets Ukraine's needs": what somebody has is not whom one meets. */
export function isNeed({ scene: { copy, cast }, heads }: View, verb: number): boolean {
  const part = cast.at[verb + 1];
  return heads === 'last' && part?.from === verb + 1 && part.player.kind !== 'person' && sensesAt(copy, part.to).possessive === true;
}
