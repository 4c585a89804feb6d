import type { EncounterKind, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { isMarked, sensesAt } from '../copy.ts';
import { MEETS } from '../lexicon/marks.ts';
import { readBefore } from './before/read.ts';
import { readBehind } from './behind/read.ts';
import { readBeing } from './being.ts';
import { readMeans, withSpeakers } from './by-means.ts';
import { takeSentenceTime } from './clause-time.ts';
import { movedFrom } from './moved.ts';
import {
  boundFor,
  byNationality,
  convenes,
  isByPhone,
  isCalled,
  isDelegation,
  isNeed,
  isRunning,
  isUndergone,
  leadsTo,
  mediumBehind,
  nounBehind,
  stopsAt,
  takesNoun,
  travels,
} from './needs.ts';
import { withBriefed, withOwner } from './owner.ts';
import { readPredicate } from './predicate.ts';
import { addParty, type Sighting, sighting } from './sighting.ts';
import { isSigning, signsBehind } from './signing.ts';
import { isOver, statusOf } from './status.ts';
import { readStay } from './stay.ts';
import { personBehind, readTelling } from './telling.ts';
import { verbAt } from './verb.ts';
import type { Given, View } from './view.ts';

/** Finds what a story tells of encounters: who met, meets, will meet. */
export function findSightings(view: View, given: Given): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of given.sentences) {
    const before = found.length;
    readSentence(view, sentence, found);
    for (const one of found.slice(before)) {
      one.sentence = sentence.from;
      one.head = sentence.from === given.headline?.from;
    }
  }
  return found;
}

function readSentence(view: View, sentence: Sentence, found: Sighting[]): void {
  const { copy } = view.scene;
  let channels = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isMarked(copy, at, MEETS)) continue;
    if (isName(view, at) || isPartOfWord(view, at)) continue;
    const senses = sensesAt(copy, at);
    const said = senses.medium === undefined || found.at(-1)?.to === at + 1 ? null : readMeans(view, sentence, at);
    if (said !== null) {
      finish(view, said, found);
      continue;
    }
    const being = senses.helps === undefined ? null : readBeing(view, sentence, at);
    if (being !== null) {
      finish(view, being, found);
      at = being.to - 1;
      continue;
    }
    if (senses.track) channels = true;
    if (senses.telling || senses.press || senses.toward || senses.outlet) {
      const told = readTelling(view, sentence, at);
      if (told !== null) {
        finish(view, told.one, found);
        at = Math.max(at, told.to - 1);
        continue;
      }
    }
    const some =
      senses.encounter !== undefined && !isVerb(view, at)
        ? isMatch(view, sentence, at, senses.encounter.kind)
          ? []
          : readNoun(view, sentence, at, senses)
        : senses.encounterVerb?.kind
          ? readVerb(view, sentence, at, senses)
          : senses.track
            ? readList(view, sentence, at)
            : [];
    if (some.length === 0) continue;
    channels ||= some.length > 1 || senses.track !== undefined;
    for (const one of some) {
      withBriefed(one, found.at(-1));
      one.channel = channels && one.kind === 'talks';
      finish(view, one, found);
    }
    at = Math.max(at, chainEnd(view, sentence, at) - 1);
  }
}

/** What a match is called too: «لقاء», «جولة», «مقابلة». */
const matches = new Set<EncounterKind>(['meeting', 'talks', 'interview']);

/** How far from a meeting a word of sport makes it a match, in tokens. */
const field = 24;

/** «فاز المنتخب في لقاء الجولة الثالثة»: in a sentence of sport. */
function isMatch({ scene: { copy } }: View, sentence: Sentence, noun: number, kind: EncounterKind): boolean {
  if (!matches.has(kind)) return false;
  const end = Math.min(sentence.to, noun + field);
  for (let at = Math.max(sentence.from, noun - field); at < end; at++) if (sensesAt(copy, at).sport) return true;
  return false;
}

/** Collectives that a word of meeting behind them names. */
const named = new Set(['party', 'organisation']);

/** «المؤتمر الوطني العام», «حزب المؤتمر»: a word of meeting that is of a body's name. */
function isName(view: View, at: number): boolean {
  const { copy, cast } = view.scene;
  if (sensesAt(copy, at).encounter === undefined) return false;
  const before = sensesAt(copy, at - 1).collective;
  return cast.at[at]?.player.kind === 'body' || (before !== undefined && named.has(before.id) && copy.tokens[at]?.word.definite === true);
}

/** "The briefing-room": the word goes on behind a hyphen. */
function isPartOfWord(view: View, at: number): boolean {
  const { tokens } = view.scene.copy;
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.word.key === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
}

/** "Will visit Israel", "to visit", "they visit", "are meeting": a word that is noun and form of a verb is a verb there. */
function isVerb(view: View, at: number): boolean {
  const { copy } = view.scene;
  const form = sensesAt(copy, at).encounterVerb?.form;
  let before = at - 1;
  while (sensesAt(copy, before).adverb) before--;
  const { helps, infinitive, pronoun } = sensesAt(copy, before);
  if (form === 'participle') return helps === 'be';
  if (form !== 'infinitive') return false;
  return (helps !== undefined && helps !== 'be') || infinitive === true || pronoun?.role === 'subject';
}

function finish(view: View, one: Sighting, found: Sighting[]): void {
  // «نفى ما تداولته الصحف عن لقاء»: what is denied is the meeting, unless it is spoken of as known.
  if (view.denied[one.at] === 1 && !one.definite && one.rule === 'noun') one.said = 'denied';
  else if (view.denied[one.at] === 2 && isClaimed(one)) one.said = 'denied';
  one.governor ??= one.scene;
  if (one.start === null && one.due !== null) [one.start, one.end] = one.due;
  [one.status, one.certainty] = statusOf(one, view.published);
  one.over = isOver(view.published, one.start);
  found.push(one);
  const later = movedFrom(one, view.published);
  if (later !== null) found.push(later);
}

/** "Denied that any talks were under way", "denied holding talks": that it was held is what is denied, not what became of it. */
function isClaimed(one: Sighting): boolean {
  if (one.definite || one.negated || one.phase !== null) return false;
  const status = one.governor?.status ?? one.said;
  return status === 'held' || status === 'ongoing';
}

/** How far apart nouns of one encounter may stand, in tokens. */
const chain = 10;

/** «جولة المفاوضات», «الجولة الأولى من المحادثات»: nouns that name one encounter together end here. */
function chainEnd(view: View, sentence: Sentence, from: number): number {
  const { copy, cast, timeAt } = view.scene;
  let end = from + 1;
  for (let at = from + 1; at < Math.min(sentence.to, from + chain); at++) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    if (senses.encounter !== undefined) {
      end = at + 1;
      continue;
    }
    // "Intra-Syrian talks", "mediator-led talks".
    if (token.word.key === '-' && !token.spaced) {
      at++;
      continue;
    }
    // "A round of Union-led talks": who leads stands within.
    const led = cast.at[at];
    if (led !== undefined && copy.tokens[led.to]?.word.key === '-' && copy.tokens[led.to]?.spaced === false) {
      at = led.to + 1;
      continue;
    }
    if (
      token.kind === 'mark' ||
      led !== undefined ||
      timeAt[at] !== -1 ||
      senses.conjunction ||
      (senses.verb && !(view.heads === 'last' && senses.verb.form === 'infinitive')) ||
      senses.encounterVerb ||
      senses.complementizer ||
      senses.company ||
      senses.connective ||
      senses.preposition === 'other'
    )
      break;
  }
  return end;
}

function readNoun(view: View, sentence: Sentence, at: number, senses: Senses): Sighting[] {
  const noun = senses.encounter as NonNullable<Senses['encounter']>;
  const { tokens } = view.scene.copy;
  const end = chainEnd(view, sentence, at);
  const token = tokens[at] as Token;
  const inner = sensesAt(view.scene.copy, end - 1).encounter ?? noun;
  const article = articleOf(view, at);
  if (noun.weight === 'round' && end === at + 1 && !roundOfTalks(view, at)) return [];
  const one = sighting(
    at,
    'noun',
    noun.weight === 'round' ? inner.kind : noun.kind,
    noun.weight,
    token.word.definite ||
      token.word.suffix !== null ||
      article === 'definite' ||
      (end > at + 1 && (tokens[end - 1] as Token).word.definite && !isOfMany(view, at, end)),
    noun.number !== 's',
  );
  for (let next = at - 3; next < end; next++)
    if (sensesAt(view.scene.copy, next).another && !one.definite && next !== at) one.another = true;
  for (let next = at + 1; next < end; next++)
    if (sensesAt(view.scene.copy, next).status !== undefined) one.said ??= sensesAt(view.scene.copy, next).status ?? null;
  one.to = end;
  for (let next = at - 2; next <= end; next++) {
    const { number } = sensesAt(view.scene.copy, next);
    if (number?.ordinal && view.scene.timeAt[next] === -1) one.ordinal = number.value;
  }
  readBefore(view, sentence, one);
  // "Followed talks of the envoys": talks that a verb leads to are none that are known.
  const known = one.phase !== null && !sensesAt(view.scene.copy, one.from).encounterVerb?.follows;
  one.definite ||= article === null && one.said === null && (view.scene.cast.at[end]?.from === end || known);
  const inherited = one.parties.length;
  const all = readOn(view, sentence, one, end);
  // «بعد لقاء ثان مع الوزير», «إثر لقاء جمعه بالرئيس»: who is told with whom it was is told of one more.
  const withWhom = one.company || (sensesAt(view.scene.copy, end).encounterVerb !== undefined && tokens[end]?.word.suffix !== null);
  if (view.heads === 'first' && one.phase !== null && withWhom && !token.word.definite && token.word.suffix === null && end === at + 1)
    one.definite = false;
  if (view.heads === 'first' && noun.weight === 'topic' && noun.number === 's' && isAnything(one, token)) return [];
  if (one.parties.length < 2) withOwner(view, sentence, one);
  if (sensesAt(view.scene.copy, end).company === 'between') {
    keepBetween(one, inherited);
    // "Contacts between Cairo and Khartoum" may be any; what two people had was held.
    const people = one.parties.filter(({ kind }) => kind === 'person').length;
    const several = one.parties.length > 1 || one.parties.some(({ kind }) => kind === 'group');
    one.company ||= people > 1 || (several && one.governor !== null && one.weight !== 'echo');
  }
  // "Had a conversation with the adviser": a new one, not that of before.
  if (one.weight === 'echo' && article === 'indefinite' && one.company && one.parties.length > 0) one.weight = 'event';
  // "The Egypt-Ethiopia dialogue": one that is told by its sides.
  if (one.weight === 'echo' && one.kind === 'talks' && one.sides.size > 1) one.weight = 'event';
  if (all.length === 1 && one.governor === null) readPredicate(view, sentence, one, end);
  if (view.heads === 'last' && one.governor === null && one.said === null) readStay(view, sentence, one);
  if (one.phase !== null && one.parties.length === 0 && (one.kind === 'call' || one.kind === 'video-call'))
    withSpeakers(view, sentence, one);
  takeSentenceTime(view, sentence, one);
  if (one.kind === 'interview' || one.kind === 'briefing') withSpeaker(view, sentence, one);
  one.signs = noun.weight === 'deed' && signsBehind(view, sentence, at) !== -1;
  one.purpose =
    sensesAt(view.scene.copy, at - 1).toward === true &&
    !one.definite &&
    one.said === null &&
    one.governor === null &&
    one.venue === null &&
    one.start === null;
  return noun.number === 'd' && noun.weight === 'event' && all.length === 1 ? twoOf(one, inherited) : all;
}

/** «سفرة إلى بروكسل», «عقب استقباله من طرف الرئيس»: such words name a trip only with where it leads, a meeting only of somebody and behind «بعد» or «خلال». */
const isAnything = ({ kind, venue, phase }: Sighting, { word: { suffix } }: Token): boolean =>
  (kind === 'visit' && venue === null) || (kind === 'meeting' && (phase !== 'after' || suffix === null));

/** «نفى المتحدث عقد لقاء بين الرئيسين»: who tells of a meeting between two others takes no part in it. */
function keepBetween(one: Sighting, inherited: number): void {
  if (inherited === 0 || one.parties.length - inherited < 2) return;
  const parties = one.parties.splice(0).slice(inherited);
  one.sides.clear();
  for (const who of parties) addParty(one, who);
}

/** «أربع جولات من المحادثات»: a preposition within leaves the first noun as it is. */
function isOfMany(view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (sensesAt(view.scene.copy, at).belonging) return true;
  return false;
}

/** "The talks", "its latest round", "a further meeting": what stands before the noun and its adjectives, null where nothing does. */
function articleOf(view: View, noun: number): 'definite' | 'indefinite' | null {
  const { copy, cast } = view.scene;
  for (let at = noun - 1; at >= noun - 6; at--) {
    // "High-level talks", "an inter-state meeting".
    if (copy.tokens[at]?.word.key === '-' && copy.tokens[at]?.spaced === false) continue;
    const { determiner, pronoun, preposition, verb, conjunction } = sensesAt(copy, at);
    if (determiner !== undefined || pronoun !== undefined)
      return determiner === 'definite' || pronoun?.role === 'owner' ? 'definite' : determiner === 'indefinite' ? determiner : null;
    if (sensesAt(copy, at).possessive) return 'definite';
    // "The close consultation": a base form behind an article is no verb.
    const base = verb?.form === 'infinitive' && sensesAt(copy, at - 1).determiner !== undefined;
    const adjective = verb === undefined || base || verb.form === 'participle' || verb.form === 'past' || verb.form === 'passive';
    if (copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined || preposition !== undefined || !adjective || conjunction)
      return null;
  }
  return null;
}

/** «قال فلان، في مؤتمر صحفي، إن»: who speaks there is who speaks in the sentence. */
function withSpeaker(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, cast } = view.scene;
  if (one.parties.some((who) => who.kind === 'person')) return;
  for (let at = one.from - 1; at >= Math.max(sentence.from, one.from - 24); at--) {
    const part = cast.at[at];
    if (sensesAt(copy, at).complementizer !== undefined) return;
    if (part?.player.kind !== 'person') continue;
    addParty(one, part.player);
    return;
  }
  const next = personBehind(view, sentence, one.to);
  if (next !== null) addParty(one, next.player);
}

/** Reads on from `from`, and on again for each further encounter of a list. */
function readOn(view: View, sentence: Sentence, first: Sighting, from: number): Sighting[] {
  const all = [first];
  const subjects = [...first.parties];
  let next = readBehind(view, sentence, first, from);
  while (next !== -1 && all.length < 8) {
    const one = sighting(next, first.rule, first.kind, first.weight, false);
    one.governor = first.governor;
    one.said = first.said;
    one.another = first.another || first.rule === 'verb';
    // "Met A on the 1st and B on the 2nd": who met stands before the verb.
    if (first.rule === 'verb') for (const who of subjects) addParty(one, who);
    all.push(one);
    next = readBehind(view, sentence, one, next);
  }
  return all;
}

/** «لقاءي بروكسل وفيينا», «اتصالين بكل من فلان وفلان»: one for each place, or for each party behind the noun. */
function twoOf(one: Sighting, inherited: number): Sighting[] {
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

/** «3 مسارات: مع … في جنيف يوم 9، ومع …»: a list of channels that names no noun of meeting. */
function readList(view: View, sentence: Sentence, at: number): Sighting[] {
  const { copy } = view.scene;
  if (sensesAt(copy, at).track === 's' || copy.tokens[at + 1]?.word.key !== ':' || sensesAt(copy, at + 2).encounter !== undefined)
    return [];
  const one = sighting(at + 2, 'noun', 'talks', 'topic', false);
  one.another = true;
  readBefore(view, sentence, one);
  const all = readOn(view, sentence, one, at + 2);
  if (all.length > 1) one.from = at + 2;
  return all;
}

/** A round alone is one of talks when it is counted, definite, or new, and not one of something else («جولة من الانتخابات»). */
function roundOfTalks(view: View, at: number): boolean {
  const { copy } = view.scene;
  const next = sensesAt(copy, at + 1);
  const counted = next.another === true || next.number !== undefined || next.status !== undefined || next.time !== undefined;
  const before = sensesAt(copy, at - 1);
  if (
    !counted &&
    !copy.tokens[at]?.word.definite &&
    !(view.heads === 'last' && before.determiner === 'definite') &&
    before.another === undefined &&
    before.number === undefined &&
    before.status === undefined
  )
    return false;
  const of = counted ? at + 2 : at + 1;
  const { belonging, locative } = sensesAt(copy, of);
  return !belonging || locative === true || sensesAt(copy, of + 1).encounter !== undefined || leadsToTalks(view, at);
}

/** "The sixth round of Union-led peace talks": nouns of one encounter with who leads it between. */
const leadsToTalks = (view: View, round: number): boolean =>
  view.heads === 'last' && chainEnd(view, { from: round, to: view.scene.copy.tokens.length }, round) > round + 1;

function readVerb(view: View, sentence: Sentence, at: number, senses: Senses): Sighting[] {
  const verb = verbAt(view, at) ?? (senses.encounterVerb as NonNullable<Senses['encounterVerb']>);
  if ((verb.form === 'infinitive' && !sensesAt(view.scene.copy, at - 1).infinitive) || verb.form === 'noun' || !verb.kind) return [];
  const one = sighting(at, 'verb', verb.kind, 'event', false);
  one.governor = {
    status: verb.status,
    ...(verb.keeps && { keeps: true }),
    form:
      verb.form === 'past' || verb.form === 'future' || verb.form === 'infinitive'
        ? verb.form
        : verb.form === 'passive'
          ? 'past'
          : 'present',
  };
  readBefore(view, sentence, one);
  // "to meet" alone says nothing of when or whether.
  if (verb.form === 'infinitive' && one.said === null) return [];
  const all = readOn(view, sentence, one, at + 1);
  if (one.to < sentence.to && sensesAt(view.scene.copy, one.to).encounter !== undefined) return [];
  if (verb.needs === 'party' && one.parties.length === 0 && isOfThings(view, at)) return [];
  if (verb.needs === 'medium') {
    const medium = mediumBehind(view, sentence, at);
    if (medium === undefined) return [];
    one.kind = medium;
  }
  // «بحث لافروف هاتفيا مع نظيره».
  if (verb.needs === 'sitting' && one.company) one.kind = mediumBehind(view, sentence, at) ?? one.kind;
  if (verb.needs === 'party' && one.parties.length === 0 && view.heads === 'last') one.stranger ||= byNationality(view, sentence, one);
  const people = one.parties.filter((who) => who.kind === 'person').length;
  // «المقرر أن يزور فلان نجامينا في 19 أغسطس»: a plan for a day and a place, whoever goes.
  const trip = verb.kind === 'visit' && one.start !== null && one.venue !== null && one.said === 'planned' && view.heads === 'first';
  if (verb.needs === 'person' && people === 0 && !trip && !(one.start !== null && isDelegation(view, sentence, at))) return [];
  if (verb.needs === 'called' && (people < 2 || !isCalled(view, at))) return [];
  const arranged =
    (one.venue !== null || one.start !== null) &&
    (one.said === 'planned' || (one.governor?.form !== 'infinitive' && verb.kind === 'meeting'));
  if (
    verb.needs === 'party' &&
    one.parties.length === 0 &&
    !arranged &&
    !(verb.kind === 'consultation' && one.said === 'ongoing') &&
    !(one.stranger && (one.governor?.form !== 'infinitive' || one.said === 'planned'))
  )
    return [];
  if (verb.needs === 'with' && (people === 0 || !(one.company || one.parties.length > 1)) && !isByPhone(view, sentence, one)) return [];
  if (
    verb.needs === 'sitting' &&
    (people === 0 ||
      !one.company ||
      (one.venue === null && one.start === null && one.kind === verb.kind) ||
      nounBehind(view, sentence, one.to))
  )
    return [];
  if (verb.needs === 'bound') one.venue = boundFor(view, sentence, at);
  if (verb.needs === 'stop' && (people === 0 || one.venue === null || !stopsAt(view, at))) return [];
  const goes = verb.needs === 'place' || verb.needs === 'destination' || verb.needs === 'bound';
  if (goes && (one.venue === null || !travels(view, one, at))) return [];
  if (verb.needs === 'destination' && !leadsTo(view, at, one.to)) return [];
  if (verb.needs === 'party' && (isNeed(view, at) || isUndergone(view, at))) return [];
  if (all.length === 1 && isRunning(view, verb.kind, one)) {
    takeSentenceTime(view, sentence, one);
    if (one.start === null && mediumBehind(view, sentence, at) === undefined) return [];
  }
  if (verb.needs === 'body' && (takesNoun(view, at) || !convenes(one))) return [];
  if (verb.needs === 'text' && !isSigning(view, sentence, one)) return [];
  if (verb.needs === null && one.parties.length === 0 && one.venue === null && one.start === null) return [];
  if (all.length === 1) takeSentenceTime(view, sentence, one);
  return all;
}

/** «تلتقي المساعي الروسية مع التوجهات الأميركية»: a definite noun behind the verb that names nobody. */
const isOfThings = ({ scene: { copy, cast, timeAt }, heads, placeAt }: View, verb: number): boolean =>
  heads === 'first' &&
  copy.tokens[verb + 1]?.word.definite === true &&
  cast.at[verb + 1] === undefined &&
  timeAt[verb + 1] === -1 &&
  !placeAt.has(verb + 1) &&
  (sensesAt(copy, verb + 1).title ?? sensesAt(copy, verb + 1).collective) === undefined;
