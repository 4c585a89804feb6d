import { type Copy, isMarked, sensesAt } from '../copy.ts';
import { REPORTS, SAYS } from '../lexicon/marks.ts';
import { type Cast, type Player, player } from './cast.ts';
import { nameable, nameEnd, nameKeys, wording } from './name.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** The person of this name: of the story where it has named one so, else new. */
export function newPerson(copy: Copy, cast: Cast, from: number, to: number, phrase: OfficePhrase | null): Player {
  const keys = nameKeys(copy, from, to);
  const known = cast.surnamed(keys.join('')) ?? cast.surnamed(keys.at(-1) as string);
  if (known !== undefined && (keys.length === 1 || known.keys[0] === keys[0] || known.surname === keys.join(''))) return known;
  return cast.add(player('person', wording(copy, from, to), keys, { gender: phrase?.title.gender ?? null }));
}

/** Names that no table knows, right behind a reporting verb: «وقال فلان الفلاني إن»; those of one word when all others are found. */
export function besideCues(copy: Copy, cast: Cast, single: boolean): void {
  for (let at = 0; at < copy.tokens.length; at++) {
    if (!isMarked(copy, at, single ? SAYS : REPORTS)) continue;
    const says = isMarked(copy, at, SAYS);
    if (!says && !isGiven(copy, at + 1)) continue;
    let from = at + 1;
    while (sensesAt(copy, from).honorific || sensesAt(copy, from).auxiliary) from++;
    if (copy.quoteAt[from] !== -1) from++;
    if (cast.at[from] !== undefined) continue;
    const to = nameEnd(copy, from);
    if ((to - from === 1) !== single || to === from || (single && copy.tokens[from]?.word.known && !sensesAt(copy, from).namePart))
      continue;
    const closes = says && (stops(copy, to) || (!single && sensesAt(copy, to).connective === true));
    const ends = closes || (!single && takesBehind(copy, at, from, to));
    if (sensesAt(copy, at).preposition || sensesAt(copy, at - 1).preposition || !ends || !likely(copy, from)) continue;
    cast.enter({ from, to, player: newPerson(copy, cast, from, to, null), form: 'name' });
  }
}

/** A known part of names that is nothing else. */
function isGiven(copy: Copy, at: number): boolean {
  const { namePart, nameParticle, noun, title } = sensesAt(copy, at);
  return (namePart ?? nameParticle) === true && (noun ?? title) === undefined;
}

/** «رفض سامي فلان العرض»: between a verb and what it takes a name that begins with a given name. */
function takesBehind(copy: Copy, cue: number, from: number, to: number): boolean {
  if (from !== cue + 1 || !isGiven(copy, from)) return false;
  // «أكد باولو سيزار وانتشوب مدير»: more than is read of the name.
  if (copy.tokens[to]?.kind !== 'word' || nameable(copy, to)) return false;
  return (
    sensesAt(copy, cue).cue?.some(({ frame, form }) => (frame.object || frame.to.object) && (form === 'past' || form === 'present')) ===
    true
  );
}

/** A name that no table knows begins with a known part of names, or is not shaped like a noun and its article-bearing complement. */
const likely = (copy: Copy, from: number): boolean =>
  sensesAt(copy, from).namePart === true || sensesAt(copy, from).nameParticle === true || copy.tokens[from + 1]?.word.definite !== true;

/** «السيدة فلانة الفلانية»: a name of two words that no table knows, told by the honorific before it. */
export function honouredName(copy: Copy, cast: Cast, at: number): boolean {
  const from = at + 1;
  const to = cast.at[from] === undefined ? nameEnd(copy, from) : from;
  if (to - from < 2 || !likely(copy, from)) return false;
  const who = newPerson(copy, cast, from, to, null);
  cast.enter({ from: at, to, player: who, form: 'name' });
  cast.recall(who, sensesAt(copy, at - 1).preposition !== undefined);
  return true;
}

/** What may stand behind a subject: a mark, a complementizer, a preposition, a title. */
export function stops(copy: Copy, at: number): boolean {
  const token = copy.tokens[at];
  const senses = sensesAt(copy, at);
  return (
    token === undefined ||
    token.kind !== 'word' ||
    senses.complementizer !== undefined ||
    senses.preposition !== undefined ||
    senses.title !== undefined ||
    senses.adverb !== undefined ||
    senses.time !== undefined
  );
}
