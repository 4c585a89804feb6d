import type { Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt, tiesOn } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import { isWhere, sideOf, takeTime } from '../around.ts';
import { hostAround } from '../host.ts';
import { withPossessor } from '../possessor.ts';
import { ownClause } from '../predicate.ts';
import { addOverseer, addParty, type Sighting } from '../sighting.ts';
import { venueBefore, withCompound, withSubject } from '../subject.ts';
import { hadAt, verbAt } from '../verb.ts';
import { type View, venueAt, venueOf } from '../view.ts';
import { atAim, atClause, atOther, atPhase, overAside, overRelative, withAim } from './edge.ts';
import { atComplementizer, atStatus, atUndertaking, noteNone, noteParticles } from './status.ts';
import { atTraveller, atVerb } from './verb.ts';
import type { Turn, Walk } from './walk.ts';

/** How far before its word an encounter's phrase may reach, in tokens. */
const before = 28;

/** Reads back from the word: the verb that governs it, words of status, time and subject. */
export function readBefore(view: View, sentence: Sentence, one: Sighting): void {
  const clause = view.heads === 'last' && one.rule === 'noun' ? ownClause(view, sentence, one) : -1;
  const walk: Walk = {
    view,
    one,
    start: Math.max(sentence.from, one.at - before, clause, view.heads === 'first' ? quotedFrom(view, one.at) : -1),
    at: one.at - 1,
    governed: one.rule === 'verb' ? one.at : -1,
    leftmost: one.at,
    own: one.at,
    times: [],
    parties: [],
  };
  for (; walk.at >= walk.start; walk.at--) if (turnAt(walk) === 'end') break;
  withAim(walk);
  noteNone(view, one);
  takeTimes(walk);
  takeParties(walk);
  takePlaces(walk);
  one.from = walk.leftmost;
  if (one.rule === 'noun' && view.heads === 'last') {
    withCompound(view, one, walk.start);
    withPossessor(view, one, walk.start);
  }
  const governs = one.rule === 'verb' || (walk.governed === walk.leftmost && isActive(view, walk.governed));
  if (walk.leftmost > walk.start && governs) withSubject(view, one, walk.start, walk.leftmost);
}

/** «قالت الرئاسة: "استقبل الرئيس نظيره"»: where a quotation behind a colon begins right before the verb, or -1; who says it acts outside. */
function quotedFrom({ scene: { copy } }: View, at: number): number {
  for (let mark = at - 1; mark >= at - 2; mark--) if (copy.quoteAt[mark] !== -1 && markAt(copy, mark - 1) === ':') return mark + 1;
  return -1;
}

/** Asks the steps, in their order, what the token is. */
function turnAt(walk: Walk): Turn {
  const senses = sensesAt(walk.view.scene.copy, walk.at);
  const passed =
    overTime(walk) ??
    overParty(walk) ??
    overRelative(walk) ??
    overAside(walk) ??
    atTraveller(walk) ??
    atOther(walk, senses) ??
    atPhase(walk, senses);
  if (passed !== null) return passed;
  noteParticles(walk, senses);
  return (
    atAim(walk) ??
    atVerb(walk) ??
    atUndertaking(walk, senses) ??
    atStatus(walk, senses) ??
    atComplementizer(walk, senses) ??
    atClause(walk, senses)
  );
}

function overTime(walk: Walk): Turn {
  const { timeAt } = walk.view.scene;
  const time = timeAt[walk.at] as number;
  if (time === -1) return null;
  walk.times.push({ at: walk.at, time });
  while (walk.at > walk.start && timeAt[walk.at - 1] === time) walk.at--;
  return 'on';
}

function overParty(walk: Walk): Turn {
  const part = walk.view.scene.cast.at[walk.at];
  if (part === undefined) return null;
  if (!isBroker(walk.view, part)) walk.parties.push(walk.at);
  walk.at = Math.max(part.from, walk.start);
  return 'on';
}

/** "UN-brokered talks": a hyphen ties the name to a word that tells what he does for them; not to another name ("Israel-Hamas talks"). */
const isBroker = ({ scene: { copy, cast }, heads }: View, { to }: Part): boolean =>
  heads === 'last' &&
  tiesOn(copy, to) &&
  copy.tokens[to + 1]?.spaced === false &&
  cast.at[to + 1] === undefined &&
  sensesAt(copy, to + 1).verb?.form === 'past';

function takeTimes({ view, one, leftmost, own, times }: Walk): void {
  for (const { at, time } of times)
    if (at > own || (one.rule === 'verb' && at >= leftmost - 3) || (one.rule === 'noun' && dates(view, at, one.at))) {
      takeTime(view, one, time, false);
    } else if (one.governor === null && one.said === null && lasted(view, one, at, time)) {
      one.said = 'held';
      one.phase = 'after';
    }
}

function takeParties({ view, one, leftmost, governed, parties }: Walk): void {
  const { copy, cast } = view.scene;
  const { status, leads, cue } = sensesAt(copy, leftmost);
  // «رجح المتحدث عقد لقاء»: who expects it takes no part in it.
  const expects = view.heads === 'first' && status === 'planned' && leads && cue?.every(({ frame }) => frame.act !== 'commit');
  for (const at of parties)
    if ((expects && cast.at[at]?.from === leftmost + 1) || (at < leftmost && isGoal(view, at))) continue;
    else if (at > leftmost || (governed !== -1 && one.governor?.form !== 'infinitive' && isSubject(view, at)))
      namedBefore(view, one, at, governed);
    else {
      const { from, player } = cast.at[at] as Part;
      if (sensesAt(copy, from - 1).oversight) addOverseer(one, player);
    }
}

function takePlaces({ view, one, leftmost }: Walk): void {
  const { copy, cast } = view.scene;
  for (let at = leftmost; at < one.at; at++) {
    const place = view.placeAt.get(at);
    if (place !== undefined && isWhere(view, one, at)) one.venue ??= venueOf(view, place);
    const nationality = sensesAt(copy, at).nationality;
    if (nationality !== undefined && cast.at[at] === undefined && !isOfPlace(view, at)) one.sides.add(sideOf(nationality.of));
  }
}

/** "Tuesday's meeting", "the November talks": a time between an article and the noun, or that owns it, is of it. */
function dates(view: View, at: number, noun: number): boolean {
  const { copy, timeAt } = view.scene;
  if (at === noun - 2) return sensesAt(copy, noun - 1).possessive === true;
  let from = at;
  while (timeAt[from - 1] === timeAt[at]) from--;
  let to = at + 1;
  // "The October 23 Union summit": whose it is stands between.
  while (view.heads === 'last' && to < noun && (view.scene.cast.at[to] !== undefined || isPlain(sensesAt(copy, to)))) to++;
  // "The leaders' planned June 1 meeting".
  while (view.heads === 'last' && sensesAt(copy, from - 1).status !== undefined && sensesAt(copy, from - 1).cue === undefined) from--;
  const { determiner, possessive, pronoun } = sensesAt(copy, from - 1);
  return to === noun && (determiner !== undefined || (view.heads === 'last' && (possessive === true || pronoun?.role === 'owner')));
}

/** A word that may describe a noun behind it: no preposition, verb or conjunction. */
const isPlain = ({ preposition, verb, encounterVerb, conjunction, complementizer, relative, determiner, cue }: Senses): boolean =>
  !conjunction && (preposition ?? verb ?? encounterVerb ?? complementizer ?? relative ?? determiner ?? cue) === undefined;

/** "after four days of talks": what has a length was held. */
function lasted(view: View, one: Sighting, at: number, time: number): boolean {
  const { value } = view.times[time] ?? { value: '' };
  return (
    one.rule === 'noun' &&
    one.phase === null &&
    at === one.at - 2 &&
    sensesAt(view.scene.copy, at + 1).belonging === true &&
    value.startsWith('P') &&
    value !== 'PAST_REF' &&
    value !== 'PRESENT_REF'
  );
}

function namedBefore(view: View, one: Sighting, at: number, governed: number): void {
  const part = view.scene.cast.at[at];
  if (part === undefined || (view.heads === 'last' && one.rule === 'noun' && part.to === one.at && venueBefore(view, one.at) !== null))
    return;
  const host = hostAround(view, part, governed);
  const { locative, preposition } = sensesAt(view.scene.copy, part.from - 1);
  // «أجرى في العراق محادثات», «طرفا النزاع في الصحراء الغربية»: a land that something is in; whom somebody visits is told otherwise.
  const isWithin =
    view.heads === 'first' &&
    locative &&
    preposition !== undefined &&
    part.player.kind === 'state' &&
    part.form === 'name' &&
    one.kind !== 'visit';
  if (host !== null) one.venue ??= host.venue;
  else if (isWithin) return;
  else if (locative && part.form === 'metonym') one.venue ??= venueAt(view, part.from, part);
  else addParty(one, part.player);
}

/** «زار المبعوث الرياض والتقى الوزير», «التقى الوزير المبعوث، واجتمع مع غيره»: whom or what a verb of meeting before has taken does not do what is told next. */
function isGoal({ scene: { copy, cast, timeAt }, heads }: View, at: number): boolean {
  if (heads === 'last') return false;
  const subject = cast.at[(cast.at[at]?.from ?? at) - 1];
  if (subject !== undefined && sensesAt(copy, subject.from - 1).encounterVerb?.kind && cast.at[subject.from - 1] === undefined) return true;
  if (cast.at[at]?.player.kind !== 'state') return false;
  let before = (cast.at[at]?.from ?? at) - 1;
  while (before >= 0 && (cast.at[before] !== undefined || timeAt[before] !== -1 || sensesAt(copy, before).conjunction)) before--;
  return sensesAt(copy, before).encounterVerb?.kind === 'visit';
}

/** Nothing leads to him; «برعاية مصر، انطلقت» makes him no party. */
function isSubject({ scene: { copy, cast } }: View, at: number): boolean {
  const { preposition, oversight } = sensesAt(copy, (cast.at[at]?.from ?? 0) - 1);
  return preposition === undefined && !oversight;
}

/** «العاصمة النمساوية فيينا», «مدينة إسطنبول التركية»: it tells where the place is. */
const isOfPlace = ({ scene: { copy, cast }, placeAt }: View, at: number): boolean => {
  const { locative, noun } = sensesAt(copy, at - 1);
  return (
    (locative === true && noun === true) ||
    placeAt.get(at - 1)?.to === at ||
    placeAt.get(at - 2)?.to === at ||
    cast.at[at - 1]?.form === 'metonym'
  );
};

/** A finite verb, of a language in which who acts stands before it. */
const isActive = (view: View, at: number): boolean => {
  const verb = verbAt(view, at) ?? hadAt(view, at);
  return verb !== undefined && verb.form !== 'infinitive' && verb.form !== 'participle' && verb.agreement.gender === null;
};
