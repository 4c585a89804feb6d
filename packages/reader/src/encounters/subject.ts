import { markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { joinedBefore } from '../mentions/joint.ts';
import { tellsWhen } from './around.ts';
import { addParty, type Sighting } from './sighting.ts';
import { type Venue, type View, venueAt, venueOf } from './view.ts';

/** «وصل الوزير إلى مسقط لعقد محادثات»: who comes for it takes part, and where he comes to is where. */
export function withTraveller(view: View, one: Sighting, verb: number): void {
  const { copy, cast } = view.scene;
  for (let at = verb + 1; at < one.at; at++)
    if (view.placeAt.has(at) || sensesAt(copy, at - 1).locative) one.venue ??= venueAt(view, at, cast.at[at]);
  const who = cast.at[verb + 1] ?? cast.at[verb - 1];
  if (who !== undefined && (who.player.kind === 'person' || who.player.kind === 'body')) addParty(one, who.player);
}

/** «فلان سيلتقي», «فلانة، التي زارت»: who stands before the verb. */
export function withSubject(view: View, one: Sighting, start: number, leftmost: number): void {
  const { copy, cast } = view.scene;
  let at = leftmost - 1;
  // "Obama today called", "Lavrov on Monday met": a time between subject and verb.
  const parted = view.heads === 'last';
  while (at > start && (sensesAt(copy, at).helps !== undefined || sensesAt(copy, at).adverb || (parted && tellsWhen(view, at)))) at--;
  if (sensesAt(copy, at).relative !== undefined) at--;
  if (markAt(copy, at) === ',') at = beforeAside(view, start, at - 1);
  else if (markAt(copy, at) === ')') at = beforeBracket(view, start, at);
  const part = cast.at[at];
  if (part === undefined) {
    const { conjunction, connective, negation } = sensesAt(copy, at);
    if (conjunction || (connective && !negation && one.kind !== 'session' && !hasOwn(view, leftmost)))
      withSharedSubject(view, one, start, at);
    return;
  }
  if (part.from < start || (part.to === leftmost && isLedTo(view, part))) return;
  addParty(one, part.player);
  one.from = part.from;
  for (let next = joinedBefore(copy, cast, part); next !== undefined && next.from >= start; next = joinedBefore(copy, cast, next)) {
    addParty(one, next.player);
    one.from = next.from;
  }
}

/** «بدعوة من نظيره يزور الوزير», «المنسق في اليمن يزور عدن»: whom a preposition of place leads to, or a noun that asks, does nothing. */
function isLedTo({ scene: { copy }, heads }: View, { from }: Part): boolean {
  const { preposition, locative, toward } = sensesAt(copy, from - 1);
  return (
    heads === 'first' && preposition !== undefined && (locative === true || toward === true || sensesAt(copy, from - 2).leads === true)
  );
}

/** "Yang, who is here as guest of Clinton, would meet …": the token before a relative clause in commas, else the one given. */
function beforeAside(view: View, start: number, last: number): number {
  const { copy } = view.scene;
  for (let at = last; at > start; at--) if (markAt(copy, at) === ',') return sensesAt(copy, at + 1).relative !== undefined ? at - 1 : last;
  return last;
}

/** «حزب فلان (DEM) سيصل»: the token before the bracket that closes at `last`, or `last` where it is long. */
function beforeBracket({ scene: { copy } }: View, start: number, last: number): number {
  for (let at = last - 1; at > Math.max(start, last - bracket); at--) if (markAt(copy, at) === '(') return at - 1;
  return last;
}

/** Most tokens within brackets between a subject and its verb. */
const bracket = 5;

/** "Trump-Putin summit", "Tehran-Washington talks": who stands right before the noun takes part; a capital alone is where ("the Doha talks"). */
export function withCompound(view: View, one: Sighting, start: number): void {
  const names = namesBefore(view, one.at, start);
  if (names.length === 1 && names[0]?.form === 'metonym') return;
  for (const { from, player } of names) {
    addParty(one, player);
    one.from = Math.min(one.from, from);
  }
}

/** People, states and movements that stand right before the noun at `noun`, joined to each other, the last first. */
function namesBefore({ scene: { copy, cast } }: View, noun: number, start: number): Part[] {
  const names: Part[] = [];
  for (let at = noun - 1; at >= start; ) {
    const part = cast.at[at];
    const key = copy.tokens[at]?.word.key;
    if (part !== undefined && (part.player.kind === 'person' || part.player.kind === 'state' || isMovement(part))) {
      names.push(part);
      at = part.from - 1;
    } else if (at < noun - 1 && (key === '-' || key === '\u2013' || sensesAt(copy, at).conjunction)) at--;
    else break;
  }
  return names;
}

const isMovement = ({ player, form }: Part): boolean => player.kind === 'group' && form !== 'pronoun';

/** Most words of a place's name. */
const longestName = 4;

/** "The Geneva talks", "the Doha negotiations": where, by the place or capital right before the noun; null for what talks are about. */
export function venueBefore(view: View, noun: number): Venue | null {
  const { copy, cast } = view.scene;
  const part = cast.at[noun - 1];
  if (part?.form === 'metonym' && part.to === noun)
    return markAt(copy, part.from - 1) === '-' || sensesAt(copy, part.from - 1).conjunction ? null : venueAt(view, part.from, part);
  for (let at = noun - 1; at >= noun - longestName; at--) {
    const place = view.placeAt.get(at);
    if (place !== undefined) return place.to === noun && place.ref !== null && !view.isMatter(place.ref) ? venueOf(view, place) : null;
  }
  return null;
}

/** «حيث التقى السفير الوفد»: the verb at `verb` has who meets behind it; «حيث التقى نظيره», «حيث التقى بوفد» has not. */
function hasOwn({ scene: { copy, cast, timeAt } }: View, verb: number): boolean {
  let at = verb + 1;
  while (timeAt[at] !== -1 || sensesAt(copy, at).adverb) at++;
  return cast.at[at]?.from === at && copy.tokens[at]?.word.suffix === null;
}

/** "Araghchi arrived in Oman and met …", «وصل عراقجي إلى مسقط، حيث التقى …»: who does the one does the other. */
function withSharedSubject(view: View, one: Sighting, start: number, conjunction: number): void {
  const { copy, cast } = view.scene;
  for (let at = conjunction - 1; at >= start; at--) {
    const senses = sensesAt(copy, at);
    const verb = senses.verb ?? senses.encounterVerb;
    if (senses.complementizer !== undefined || senses.connective) return;
    if (
      verb === undefined ||
      senses.auxiliary !== undefined ||
      cast.at[at] !== undefined ||
      (verb.form !== 'past' && verb.form !== 'future' && verb.form !== 'present')
    )
      continue;
    let before = at - 1;
    while (sensesAt(copy, before).helps !== undefined || sensesAt(copy, before).adverb) before--;
    const subject = cast.at[before] ?? (verb.agreement.gender === null ? undefined : cast.at[at + 1]);
    if (subject !== undefined) addParty(one, subject.player);
    return;
  }
}
