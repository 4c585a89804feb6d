import type { Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { travelling } from '../mentions/collectives.ts';
import { readBefore } from './before/read.ts';
import { withSpeakers } from './by-means.ts';
import { articleOf, chainEnd, isOfMany, roundOfTalks } from './chain.ts';
import { takeSentenceTime } from './clause-time.ts';
import { seatAt } from './host.ts';
import { eachOf, readOn, twoOf } from './list.ts';
import { withOwner } from './owner.ts';
import { readPredicate } from './predicate.ts';
import { addParty, type Sighting, sighting } from './sighting.ts';
import { signsBehind } from './signing.ts';
import { readStay } from './stay.ts';
import { venueBefore } from './subject.ts';
import { personBehind } from './telling.ts';
import type { View } from './view.ts';

type Noun = NonNullable<Senses['encounter']>;

/** A noun of meeting and the nouns that name the same encounter with it, `[at, end)`. */
interface Phrase {
  readonly noun: Noun;
  readonly at: number;
  readonly end: number;
  readonly article: 'definite' | 'indefinite' | null;
}

/** Reads the encounter that a noun names, and further ones of its list; none where the noun is of something else. */
export function readNoun(view: View, sentence: Sentence, at: number, senses: Senses): Sighting[] {
  const end = chainEnd(view, sentence, at);
  const alone = senses.encounter as Noun;
  const noun = alone.weight === 'round' && end === at + 1 && isJourney(view, at) ? journeyOf(alone) : alone;
  if (noun.weight === 'round' && end === at + 1 && !roundOfTalks(view, at)) return [];
  // «قناة اتصال», «قنوات الاتصال»
  if (noun.kind === 'call' && sensesAt(view.scene.copy, at - 1).collective?.id === 'channel') return [];
  const phrase = { noun, at, end, article: articleOf(view, at) };
  const one = sightingOf(view, phrase);
  readBefore(view, sentence, one);
  // "Followed talks of the envoys": talks that a verb leads to are none that are known.
  const known = one.phase !== null && one.governor?.status !== 'held' && !sensesAt(view.scene.copy, one.from).encounterVerb?.follows;
  one.definite ||= phrase.article === null && one.said === null && (view.scene.cast.at[end]?.from === end || known);
  const inherited = one.parties.length;
  const all = readOn(view, sentence, one, end);
  if (isOneMore(view, one, phrase)) one.definite = false;
  if (view.heads === 'first' && noun.weight === 'topic' && noun.number === 's' && isAnything(view, one)) return [];
  withOwner(view, sentence, one);
  if (sensesAt(view.scene.copy, end).company === 'between') takeBetween(one, inherited);
  if (noun.alone === false && !isTaken(view, one)) return [];
  if (noun.alone === false) one.apart = true;
  if (isEvent(one, phrase)) one.weight = 'event';
  withRest(view, sentence, one, phrase, all.length === 1);
  if (noun.number === 's' || all.length > 1) return all;
  const each = eachOf(view, sentence, one, end);
  return noun.number === 'd' && noun.weight === 'event' && each.length === 1 ? twoOf(one, inherited) : each;
}

/** «في جولة إلى نيجيريا وبنين»: a round that leads to a place is a trip. */
function isJourney(view: View, at: number): boolean {
  const { copy, cast } = view.scene;
  const to = sensesAt(copy, at + 2).distributes ? at + 3 : at + 2;
  const leads = view.heads === 'first' && sensesAt(copy, at + 1).toward === true && sensesAt(copy, at + 1).preposition !== undefined;
  return leads && (view.placeAt.has(to) || cast.at[to]?.player.kind === 'state' || seatAt(view, to) !== null);
}

const journeyOf = ({ number }: Noun): Noun => ({ kind: 'visit', number, weight: 'event' });

/** «أجرى اتصالات مع الطرفين», «اتصالاتها بالطرفين»: who takes part in what the word alone does not make an encounter. */
function isTaken({ scene: { copy } }: View, one: Sighting): boolean {
  const { suffix, definite } = (copy.tokens[one.at] as Token).word;
  if (suffix?.person === 3) return one.governor !== null || one.company;
  const told = !definite || (one.governor !== null && one.governor.form !== 'infinitive');
  return told && one.company && one.parties.length + one.sides.size > 0;
}

/** The encounter as its nouns and the words among them have it. */
function sightingOf(view: View, { noun, at, end, article }: Phrase): Sighting {
  const { copy, timeAt } = view.scene;
  const { word } = copy.tokens[at] as Token;
  const inner = sensesAt(copy, end - 1).encounter ?? noun;
  const last = copy.tokens[end - 1] as Token;
  const definite =
    word.definite || word.suffix !== null || article === 'definite' || (end > at + 1 && last.word.definite && !isOfMany(view, at, end));
  // «جولة أوروبية من المفاوضات» is no tour.
  const ofTalks = noun.weight === 'round' || (noun.kind === 'visit' && inner.kind === 'talks' && isOfMany(view, at, end));
  const kind = ofTalks ? inner.kind : noun.kind;
  const one = sighting(at, 'noun', kind, noun.weight, definite, noun.number !== 's');
  one.to = end;
  for (let next = at - 3; next < end; next++) if (sensesAt(copy, next).another && !one.definite && next !== at) one.another = true;
  for (let next = at + 1; next < end; next++) one.said ??= sensesAt(copy, next).status ?? null;
  for (let next = at - 2; next <= end; next++) {
    const { number } = sensesAt(copy, next);
    if (number?.ordinal && timeAt[next] === -1) one.ordinal = number.value;
  }
  return one;
}

/** «بعد لقاء ثان مع الوزير», «إثر لقاء جمعه بالرئيس»: who is told with whom it was is told of one more. */
function isOneMore(view: View, one: Sighting, { at, end }: Phrase): boolean {
  const { copy } = view.scene;
  const { word } = copy.tokens[at] as Token;
  // «بعد اجتماعها الأسبوعي»: one of its own, whatever was told before.
  if (word.suffix !== null && sensesAt(copy, end).another && copy.tokens[end]?.word.definite) return true;
  const withWhom = one.company || (sensesAt(copy, end).encounterVerb !== undefined && copy.tokens[end]?.word.suffix !== null);
  return view.heads === 'first' && one.phase !== null && withWhom && !word.definite && word.suffix === null && end === at + 1;
}

/** «عقب استقباله من طرف الرئيس»: such words name a meeting only of somebody and behind «بعد» or «خلال». */
const isAnything = (view: View, one: Sighting): boolean =>
  one.kind === 'visit'
    ? !isTrip(view, one)
    : one.kind === 'meeting' && (one.phase !== 'after' || view.scene.copy.tokens[one.at]?.word.suffix === null);

/** «سفرة إلى بروكسل», «وصول الوزير إلى صنعاء», «لدى وصوله إلى بيروت»: with where it leads, and not of things («وصول المساعدات»). */
function isTrip({ scene: { copy, cast } }: View, { at, venue }: Sighting): boolean {
  const { suffix, definite } = (copy.tokens[at] as Token).word;
  if (venue === null || definite) return false;
  if (suffix !== null) return suffix.person === 3;
  const traveller = cast.at[at + 1]?.player;
  const goes = traveller?.kind === 'person' || travelling.has(sensesAt(copy, at + 1).collective?.id ?? '');
  return sensesAt(copy, at + 1).toward === true || (goes && traveller?.side != null);
}

/** «نفى المتحدث عقد لقاء بين الرئيسين»: who tells of a meeting between two others takes no part in it. */
function takeBetween(one: Sighting, inherited: number): void {
  keepBetween(one, inherited);
  // "Contacts between Cairo and Khartoum" may be any; what two people had was held.
  const people = one.parties.filter(({ kind }) => kind === 'person').length;
  const several = one.parties.length > 1 || one.parties.some(({ kind }) => kind === 'group');
  one.company ||= people > 1 || (several && one.governor !== null && one.weight !== 'echo');
}

function keepBetween(one: Sighting, inherited: number): void {
  if (inherited === 0 || one.parties.length - inherited < 2) return;
  const parties = one.parties.splice(0).slice(inherited);
  one.sides.clear();
  for (const who of parties) addParty(one, who);
}

/** "Had a conversation with the adviser": a new one, not that of before; "the Egypt-Ethiopia dialogue": one that is told by its sides. */
const isEvent = (one: Sighting, { article }: Phrase): boolean =>
  one.weight === 'echo' &&
  ((article === 'indefinite' && one.company && one.parties.length > 0) || (one.kind === 'talks' && one.sides.size > 1));

/** How far behind its phrase the verb of the sentence may stand, in tokens. */
const ahead = 3;

/** «وعلى هامش اللقاء، سيلتقي الوزير نظيره»: where its phrase opens the sentence, what is to be done there tells that it is to come. */
function withWhatFollows({ scene: { copy }, heads }: View, sentence: Sentence, one: Sighting): void {
  if (heads === 'last' || one.phase !== 'after' || one.governor !== null || one.said !== null || one.from > sentence.from + 1) return;
  for (let at = one.to; at < Math.min(sentence.to, one.to + ahead); at++) {
    const { verb, cue, encounterVerb, helps } = sensesAt(copy, at);
    const form = encounterVerb?.form ?? verb?.form ?? cue?.[0]?.form;
    if (form === 'future' || helps === 'future') one.said = 'planned';
    if (form !== undefined) return;
  }
}

/** "The Doha talks": it tells where, and no more; whether anything took place is told by what else is said. */
function takeVenueBefore(view: View, one: Sighting): void {
  one.venue = venueBefore(view, one.at);
  one.loose ||= one.venue !== null;
}

/** What the rest of the sentence tells of it: its verb, who spoke there, when it was; `alone` where no list goes on from it. */
function withRest(view: View, sentence: Sentence, one: Sighting, { noun, at, end }: Phrase, alone: boolean): void {
  if (alone && one.governor === null) readPredicate(view, sentence, one, end);
  withWhatFollows(view, sentence, one);
  if (view.heads === 'last' && one.venue === null) takeVenueBefore(view, one);
  if (view.heads === 'last' && one.governor === null && one.said === null) readStay(view, sentence, one);
  const isCall = one.kind === 'call' || one.kind === 'video-call';
  if (isCall && (one.phase !== null || one.scene !== null) && one.parties.length === 0) withSpeakers(view, sentence, one);
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
