import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import { timeEnd } from './around.ts';
import { readBefore } from './before/read.ts';
import { readBehind } from './behind/read.ts';
import { addParty, type Sighting, sighting } from './sighting.ts';
import { datesAt, type View } from './view.ts';

/** Reads on from `from`, and on again for each further encounter of a list. */
export function readOn(view: View, sentence: Sentence, first: Sighting, from: number): Sighting[] {
  const all = [first];
  const subjects = [...first.parties];
  let next = readBehind(view, sentence, first, from);
  while (next !== -1 && all.length < 8) {
    const one = alike(first, next);
    one.another = first.another || first.rule === 'verb';
    // "Met A on the 1st and B on the 2nd": who met stands before the verb.
    if (first.rule === 'verb') for (const who of subjects) addParty(one, who);
    all.push(one);
    next = readBehind(view, sentence, one, next);
    // «عقد اجتماعا مع فلان السبت ومع فلان الأحد».
    if (first.company && one.company) for (const who of subjects) addParty(one, who);
  }
  return all;
}

/** «لقاءي بروكسل وفيينا», «اتصالين بكل من فلان وفلان»: one for each place, or for each party behind the noun. */
export function twoOf(one: Sighting, inherited: number): Sighting[] {
  if (one.venues.length === 2) return one.venues.map((venue) => apart(one, venue, one.parties));
  const behind = one.parties.slice(inherited);
  return behind.length === 2 ? behind.map((who) => apart(one, one.venue, [...one.parties.slice(0, inherited), who])) : [one];
}

const apart = (one: Sighting, venue: Sighting['venue'], parties: Sighting['parties']): Sighting =>
  Object.assign(sighting(one.at, one.rule, one.kind, one.weight, false), one, {
    venue,
    sides: new Set(one.sides),
    parties: [...parties],
    another: true,
    definite: false,
  });

/** How far behind a noun in the plural what is told of each may begin, and how far its parts may stand apart, in tokens. */
const near = 6;
const far = 24;

/**
 * «جولتين من المحادثات، الأولى في 1 يوليو والثانية يومي 12 و13 أغسطس», «ثلاث جولات: في مسقط في 12 أبريل، ثم في روما في 19 أبريل»: what is told of
 * each of several, in place of what is told of them all.
 */
export function eachOf(view: View, sentence: Sentence, all: Sighting, end: number): Sighting[] {
  const { copy } = view.scene;
  if (view.heads === 'last') return [all];
  if (markAt(copy, all.to) === ':' && all.start === null) {
    const each = readOn(view, sentence, oneOf(all, all.to + 1), all.to + 1);
    for (const one of each) for (const who of all.parties) addParty(one, who);
    return each.length > 1 && each.every((one) => isTold(one, all)) ? each : [all];
  }
  const parts = countedFrom(view, sentence, end);
  if (parts.length < 2) return datedFrom(view, all, end);
  const each = parts.map((at, n) => {
    const one = oneOf(all, at);
    one.ordinal = n + 1;
    readBehind(view, { ...sentence, to: parts[n + 1] ?? sentence.to }, one, at + 1);
    return one;
  });
  return each.every((one) => isTold(one, all)) ? each : [all];
}

/** «جولتين في 15 مايو و2 يونيو»: as many days as there are encounters, one behind another. */
function datedFrom(view: View, all: Sighting, end: number): Sighting[] {
  const { copy, timeAt } = view.scene;
  const each: Sighting[] = [];
  for (let at = end; at < all.to; at = timeAt[at] === -1 ? at + 1 : timeEnd(view, at)) {
    const dates = datesAt(view, at);
    if (timeAt[at] === -1 || dates === null || dates[0].length === year) continue;
    if (each.length > 0 && !joins(copy, each.at(-1)?.to ?? at, at)) return [all];
    const one = apart(each.length === 0 ? all : { ...alike(all, at), sides: all.sides }, all.venue, all.parties);
    each.push(Object.assign(one, { start: dates[0], end: dates[1], to: timeEnd(view, at) }));
  }
  const { number } = sensesAt(copy, all.at).encounter ?? {};
  const many = number === 'd' ? 2 : (sensesAt(copy, all.at - 1).number?.value ?? 0);
  return each.length > 1 && each.length === many ? each : [all];
}

/** Length of a date that gives the year alone. */
const year = 4;

/** A conjunction, and nothing but a comma and prepositions beside it. */
function joins(copy: Copy, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const { conjunction, preposition } = sensesAt(copy, at);
    if (conjunction) joined = true;
    else if (preposition === undefined && markAt(copy, at) !== ',') return false;
  }
  return joined;
}

/** One of those that `all` are, with the same parties and place. */
function oneOf(all: Sighting, at: number): Sighting {
  const one = alike(all, at);
  for (const who of all.parties) addParty(one, who);
  one.venue = all.venue;
  one.another = true;
  return one;
}

/** Another of the same kind, told of at `at`, of which the same was done. */
function alike({ rule, kind, weight, governor, said }: Sighting, at: number): Sighting {
  return Object.assign(sighting(at, rule, kind, weight, false), { governor, said });
}

/** True where more is told of it than of them all. */
const isTold = ({ start, venue, company, parties }: Sighting, all: Sighting): boolean =>
  start !== null || (venue !== null && venue !== all.venue) || (company && parties.length > 0);

/** Where the first, with its article, the second and further ones are told of, in their order. */
function countedFrom({ scene: { copy } }: View, sentence: Sentence, from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(sentence.to, (found.at(-1) ?? from) + (found.length === 0 ? near : far)); at++) {
    const { number } = sensesAt(copy, at);
    if (!number?.ordinal || number.value !== found.length + 1) continue;
    if (found.length === 0 && copy.tokens[at]?.word.definite !== true) return found;
    if (copy.tokens[at - 1]?.kind !== 'mark' && !sensesAt(copy, at - 1).conjunction) return found;
    found.push(at);
  }
  return found;
}

/** «3 مسارات: مع … في جنيف يوم 9، ومع …»: a list of channels that names no noun of meeting. */
export function readList(view: View, sentence: Sentence, at: number): Sighting[] {
  const { copy } = view.scene;
  if (sensesAt(copy, at).track === 's' || markAt(copy, at + 1) !== ':' || sensesAt(copy, at + 2).encounter !== undefined) return [];
  const one = sighting(at + 2, 'noun', 'talks', 'topic', false);
  one.another = true;
  readBefore(view, sentence, one);
  const all = readOn(view, sentence, one, at + 2);
  if (all.length > 1) one.from = at + 2;
  return all;
}
