import type { Agreement, Senses, TitleSense } from '@masar/shapes';
import { agrees, type Copy, edgeOf, keyAt, markAt, sensesAt } from '../../copy.ts';
import { type Cast, type Part, type Player, player } from '../cast.ts';
import { jointly } from '../joint.ts';
import { ofRow } from '../known.ts';
import type { MentionContext, PlaceMention } from '../mentions.ts';
import { namesakes } from '../namesakes.ts';
import { enterBody, enterDocument, isGroup, isReporting } from './bodies.ts';
import { Focus } from './focus.ts';
import { namesByCapitals } from './names.ts';
import { ofStatesOwn } from './of-state.ts';
import { type HeadPhrase, headPhrase } from './phrase.ts';
import { type Sharer, sharedHead } from './shared-head.ts';
import { enterShared, sideOf, titleWords, type Walk } from './walk.ts';

/** Finds who is named in copy whose noun phrases end with their head, once the gazetteer's names are entered. */
export function readHeadLast(copy: Copy, context: MentionContext, cast: Cast, places: PlaceMention[]): void {
  namesByCapitals(copy, cast, context.gazetteer, places);
  namesakes(copy, cast);
  const walk: Walk = { copy, cast, context, focus: new Focus(), sentence: 0, paragraph: 0 };
  copy.sentences.forEach((sentence, index) => {
    walk.sentence = index;
    if (copy.tokens[sentence.from - 1]?.kind === 'break') walk.paragraph = index;
    for (let at = sentence.from; at < sentence.to; ) {
      const part = partAt(walk, at, index);
      if (part === null) at++;
      else {
        const subject = isSubject(copy, part);
        const speaks = subject && isReporting(copy, part.to);
        walk.focus.note(part, { sentence: index, subject, inside: isInside(copy, part), speaks }, joinedTo(copy, cast, part));
        at = Math.max(at + 1, part.to);
      }
    }
  });
}

/** The mentions that a conjunction and commas join this one to, first to last: "Riga, Tallinn and the United States". */
function joinedTo(copy: Copy, cast: Cast, { from }: Part): Part[] {
  const joined: Part[] = [];
  for (let edge = edgeOf(copy, { from }); ; ) {
    const ties = joined.length === 0 ? sensesAt(copy, edge - 1).conjunction : markAt(copy, edge - 1) === ',';
    const end = joined.length === 0 && markAt(copy, edge - 2) === ',' ? edge - 2 : edge - 1;
    const before = ties ? cast.at[end - 1] : undefined;
    if (before?.to !== end) return joined;
    joined.unshift(before);
    edge = edgeOf(copy, before);
  }
}

/** The mention that begins at `at`, entered where it was not. */
function partAt(walk: Walk, at: number, sentence: number): Part | null {
  const { copy, cast } = walk;
  const known = cast.at[at];
  const senses = sensesAt(copy, at);
  if (known === undefined && senses.pronoun !== undefined) return pronoun(walk, at, senses, sentence);
  if (known === undefined && senses.nationality !== undefined && isPeople(copy, at, senses)) return people(walk, at, senses);
  if (known !== undefined) {
    if (known.from !== at) return null;
    takeSide(walk, known);
    return known;
  }
  const phrase = headPhrase(copy, cast, at);
  if (phrase === null) return null;
  if (phrase.title !== null) return enterTitle(walk, phrase, phrase.title);
  const { collective, document } = sensesAt(copy, phrase.head);
  if (collective !== undefined) return enterBody(walk, phrase, collective);
  return document === undefined ? null : enterDocument(walk, phrase, document);
}

/** A mention is a subject where a verb or auxiliary stands behind it, and no preposition before it. */
function isSubject(copy: Copy, part: Part): boolean {
  const after = sensesAt(copy, part.to);
  const before = sensesAt(copy, part.from - 1);
  return (
    (after.verb !== undefined || after.auxiliary !== undefined || after.adverb !== undefined || markAt(copy, part.to) === ',') &&
    before.preposition === undefined
  );
}

/** "In Cairo", or before what the copy begins with: "RIGA (Northern Wire)", "RIGA \u2014". */
const isInside = (copy: Copy, part: Part): boolean =>
  sensesAt(copy, edgeOf(copy, part) - 1).locative === true ||
  (opens.has(keyAt(copy, part.to)) && (part.from === 0 || copy.tokens[part.from - 1]?.kind === 'break'));
const opens = new Set(['(', '-', '\u2013', '\u2014', ':']);

/** Letters in brackets right behind a body of no side that is told are its own, and on the side that it is on: "the Ministry of Works (MOW)". */
function takeSide({ copy, cast }: Walk, { from, to, player: who }: Part): void {
  const before = cast.at[from - 2]?.player;
  if (who.kind !== 'organisation' || who.ref !== null || markAt(copy, from - 1) !== '(' || markAt(copy, to) !== ')') return;
  if (before === undefined || cast.at[from - 2]?.to !== from - 1 || before.kind !== 'body') return;
  who.side ??= before.side;
  who.ofState ||= before.ofState;
  who.near ??= before.near;
}

function pronoun({ copy, cast, focus }: Walk, at: number, senses: Senses, sentence: number): Part | null {
  const { agreement } = senses.pronoun as NonNullable<Senses['pronoun']>;
  if (agreement.person !== 3) return null;
  const who =
    agreement.number === 'p'
      ? focus.many(sentence, cast)
      : agreement.gender === null
        ? keyAt(copy, at) !== '' && isActing(copy, at)
          ? focus.thing(sentence)
          : null
        : ((senses.determiner === undefined ? null : ownerBehind(copy, cast, at, sentence, agreement)) ??
          focus.person(agreement, sentence));
  if (who === null) return null;
  if (who.kind === 'person') who.gender ??= agreement.gender;
  return cast.enter({ from: at, to: at + 1, player: who, form: 'pronoun' });
}

/** How far behind a possessive pronoun that opens a sentence its phrase may end, in tokens. */
const fronted = 16;

/** "On the eve of his visit to Riga, Mora said": in a phrase that opens the sentence and names nobody before, the pronoun means who acts behind its comma. */
function ownerBehind(copy: Copy, cast: Cast, at: number, index: number, agreement: Agreement): Player | null {
  const { from, to } = copy.sentences[index] as { from: number; to: number };
  const { preposition, phase } = sensesAt(copy, from);
  if (at - from > fronted || (preposition ?? phase) === undefined) return null;
  for (let before = from; before < at; before++) {
    const { helps, pronoun } = sensesAt(copy, before);
    if (copy.tokens[before]?.kind === 'mark' || helps !== undefined || pronoun !== undefined || isPerson(cast.at[before])) return null;
  }
  for (let comma = at + 1; comma < Math.min(to, at + fronted); comma++) {
    if (sensesAt(copy, comma).helps !== undefined) return null;
    if (markAt(copy, comma) !== ',') continue;
    const part = cast.at[comma + 1];
    if (!isPerson(part) || part.from !== comma + 1 || !agrees(agreement, { gender: part.player.gender, number: null })) return null;
    const { cue, verb, helps, adverb } = sensesAt(copy, part.to);
    return (cue ?? verb ?? helps ?? adverb) === undefined ? null : part.player;
  }
  return null;
}

/** «it» names somebody only where it acts or owns: «it said», «its envoy», not «it is clear». */
function isActing(copy: Copy, at: number): boolean {
  if (sensesAt(copy, at).determiner !== undefined) return true;
  let being = false;
  for (let next = at + 1; next < at + 6; next++) {
    const { cue, stance, helps, adverb, negation, encounterVerb } = sensesAt(copy, next);
    if (encounterVerb !== undefined && !(being && encounterVerb.form !== 'participle') && takesMeeting(copy, next)) return true;
    if (cue !== undefined) return !(being && cue.some(({ form }) => form === 'past' || form === 'passive'));
    being ||= helps === 'be';
    if (stance !== undefined) return true;
    if (helps === undefined && !adverb && !negation) return false;
  }
  return false;
}

/** "Has resumed negotiations", "was suspending the talks": a noun of meeting behind the verb, with a word or two between. */
const takesMeeting = (copy: Copy, verb: number): boolean =>
  [1, 2, 3].some(
    (by) =>
      sensesAt(copy, verb + by).encounter !== undefined &&
      sensesAt(copy, verb + 1).preposition === undefined &&
      sensesAt(copy, verb + by - 1).preposition === undefined,
  );

/** «the Russians», «Iranians»: the side itself, where no noun stands behind. */
function isPeople(copy: Copy, at: number, senses: Senses): boolean {
  const next = copy.tokens[at + 1];
  const free =
    next === undefined ||
    next.kind !== 'word' ||
    next.word.senses.verb !== undefined ||
    next.word.senses.auxiliary !== undefined ||
    next.word.senses.preposition !== undefined ||
    next.word.senses.conjunction !== undefined;
  return free && (senses.nationality?.number === 'p' || keyAt(copy, at - 1) === 'the' || sensesAt(copy, at - 1).determiner === 'definite');
}

function people({ copy, cast, context }: Walk, at: number, senses: Senses): Part | null {
  const { of } = senses.nationality as NonNullable<Senses['nationality']>;
  if (!context.gazetteer.has(of)) return null;
  const from = edgeOf(copy, { from: at });
  return cast.enter({ from, to: at + 1, player: ofRow(cast, context, of), form: 'nationality' });
}

function enterTitle(walk: Walk, phrase: HeadPhrase, title: TitleSense): Part {
  const { copy, cast } = walk;
  const named = nameBehind(cast, phrase);
  const both = named === null && title.number === 's' ? nameShared(copy, cast, phrase) : null;
  if (both !== null) {
    addOffice(walk, both.player, phrase, title);
    return cast.enter({ from: phrase.from, to: phrase.to, player: both.player, form: 'office' });
  }
  if (named !== null && title.number === 's') {
    addOffice(walk, named.player, phrase, title);
    return cast.enter({ from: phrase.from, to: named.to, player: named.player, form: 'name' });
  }
  const before = title.number === 's' ? nameBefore(copy, cast, phrase) : null;
  if (before !== null) {
    addOffice(walk, before.player, phrase, title);
    return cast.enter({ from: phrase.from, to: phrase.to, player: before.player, form: 'office' });
  }
  const later = title.number === 's' ? nameSetOff(copy, cast, phrase) : null;
  if (later !== null) {
    addOffice(walk, later.player, phrase, title);
    return cast.enter({ from: phrase.from, to: phrase.to, player: later.player, form: 'office' });
  }
  const shared = title.number === 's' ? null : sharedHead(copy, cast, phrase);
  if (shared !== null) return enterShared(cast, shared, (one) => ofOne(walk, phrase, title, one));
  const who = title.number === 's' ? resolve(walk, phrase, title) : several(walk, phrase, title);
  return cast.enter({
    from: phrase.from,
    to: phrase.to,
    player: who,
    form: who.members.length > 0 ? 'joint' : title.unnamed ? 'class' : 'office',
  });
}

const isPerson = (part: Part | undefined): part is Part => part !== undefined && part.player.kind === 'person' && part.form !== 'pronoun';

/** "President Biden": the name right behind, honorific between or not. */
function nameBehind(cast: Cast, phrase: HeadPhrase): Part | null {
  const part = cast.at[phrase.to];
  return isPerson(part) && part.from === phrase.to && fits(part.player, phrase) ? part : null;
}

/** "presidential aide and head of the delegation Vladimir Medinsky": two offices before one name. */
function nameShared(copy: Copy, cast: Cast, phrase: HeadPhrase): Part | null {
  if (!sensesAt(copy, phrase.to).conjunction || phrase.definite || phrase.indefinite) return null;
  for (let at = phrase.to + 1; at < phrase.to + 5; at++) {
    const next = headPhrase(copy, cast, at);
    if (next === null) continue;
    const bare = next.from === phrase.to + 1 && next.title !== null && !next.definite && !next.indefinite;
    return bare ? nameBehind(cast, next) : null;
  }
  return null;
}

/** "Sergei Lavrov, Russia's foreign minister", "Ana Mora (Riga), the envoy": the name before the comma. */
function nameBefore(copy: Copy, cast: Cast, phrase: HeadPhrase): Part | null {
  const mark = keyAt(copy, phrase.from - 1);
  const part = mark === ',' || mark === '(' ? cast.at[beforeBrackets(copy, phrase.from - 2)] : undefined;
  // "…, led by Mora, a source told the agency": who is only described, and speaks, is no aside.
  const speaks = phrase.title?.unnamed === true && sensesAt(copy, phrase.to).cue?.some(({ form }) => form === 'past') === true;
  // "…, the envoy, his spokesman said": whom a pronoun owns is somebody else, unless a comma closes the aside.
  const another = phrase.owned && markAt(copy, phrase.to) !== mark;
  return isPerson(part) && part.form === 'name' && fits(part.player, phrase) && !speaks && !another ? part : null;
}

/** Most tokens that brackets behind a name may hold. */
const aside = 6;

/** The token before the brackets that end at `at`, or `at` itself. */
export function beforeBrackets(copy: Copy, at: number): number {
  if (markAt(copy, at) !== ')') return at;
  for (let open = at - 1; open >= at - aside; open--) if (markAt(copy, open) === '(') return open - 1;
  return at;
}

/** "the foreign minister, Sergei Lavrov, said": a name between commas. */
function nameSetOff(copy: Copy, cast: Cast, phrase: HeadPhrase): Part | null {
  const part = markAt(copy, phrase.to) === ',' ? cast.at[phrase.to + 1] : undefined;
  if (!isPerson(part) || part.form !== 'name' || !fits(part.player, phrase) || (!phrase.definite && !phrase.modified)) return null;
  const after = keyAt(copy, part.to);
  return after === ',' || sensesAt(copy, part.to).cue !== undefined ? part : null;
}

function fits(who: Player, phrase: HeadPhrase): boolean {
  return who.gender === null || phrase.title?.gender == null || who.gender === phrase.title.gender;
}

function addOffice(walk: Walk, who: Player, phrase: HeadPhrase, title: TitleSense): void {
  const words = titleWords(walk.copy, phrase);
  if (!who.offices.some((office) => office.title === words)) who.offices = [{ title: words, of: phrase.of[0] ?? null }, ...who.offices];
  if (!who.titles.includes(title.id)) who.titles.push(title.id);
  who.gender ??= title.gender;
  who.side ??= sideOf(walk, phrase);
  if (who.side === null) ofStatesOwn(walk, who, phrase);
}

/** Who a title without a name means: a person of the story who has it, the holder of the office then, or somebody new. */
const resolve = (walk: Walk, phrase: HeadPhrase, title: TitleSense): Player =>
  (phrase.indefinite ? null : holderOf(walk, phrase, title)) ?? stranger(walk, phrase, title, titleWords(walk.copy, phrase));

/** One of those who share a head: the holder of the office, or those of that side whom nobody names. */
function ofOne(walk: Walk, phrase: HeadPhrase, title: TitleSense, { of, name }: Sharer): Player {
  const one = { ...phrase, of: [of], owner: null, owned: false, indefinite: false };
  return (title.unnamed ? null : holderOf(walk, one, { ...title, number: 's' })) ?? stranger(walk, one, title, name);
}

/** A person of the story who has the title, or the holder of the office then; null where neither is known. */
function holderOf(walk: Walk, phrase: HeadPhrase, title: TitleSense): Player | null {
  const { cast, context, focus } = walk;
  const side = sideOf(walk, phrase);
  const same = (who: Player) =>
    (who.kind === 'person' || who.kind === 'unnamed') &&
    // "His counterpart" is somebody else.
    who !== phrase.owner?.player &&
    who.members.length === 0 &&
    fits(who, phrase) &&
    (side === null || who.side === side) &&
    holds(who, title);
  const said = focus.last(same, walk.sentence);
  if (said !== null) return said;
  // "Her adviser", "the minister's aide": one of theirs, not just anybody of the side.
  if (title.generic && phrase.definite && side !== null && phrase.owner?.player.kind !== 'person') {
    const any = focus.last(
      (who) => who.kind === 'person' && who.members.length === 0 && who.side === side && fits(who, phrase),
      walk.sentence,
    );
    if (any !== null) return any;
  }
  const office = officeKey(context, phrase, title);
  for (const of of phrase.of) {
    const row = context.gazetteer.holder(office, of, context.published);
    if (row !== null) return ofRow(cast, context, row.id);
  }
  return phrase.of.length === 0 && !phrase.modified ? holderAtHome(walk, office) : null;
}

/** "The president": of the side spoken of last, where the gazetteer knows who held the office then. */
function holderAtHome({ cast, context, focus }: Walk, office: string): Player | null {
  const side = focus.last((who) => who.side !== null && who.kind !== 'organisation')?.side;
  const row = side == null ? null : context.gazetteer.holder(office, `state/${side}`, context.published);
  return row === null ? null : ofRow(cast, context, row.id);
}

/** True when the story gives the person the title, or where it gives none, the gazetteer. */
const holds = (who: Player, title: TitleSense): boolean =>
  who.titles.length > 0
    ? who.titles.some((one) => isTitle(one, title))
    : who.ref !== null && who.offices.some(({ title: one }) => isTitle(one, title));

/** An office by its own name or by its last word; a deputy's is another than what it is deputy of. */
const isTitle = (one: string, title: TitleSense): boolean => one === title.id || (one.endsWith(`-${title.id}`) && !second.test(one));
const second = /^(?:vice|deputy|assistant)-/;

function officeKey(context: MentionContext, phrase: HeadPhrase, title: TitleSense): string {
  for (const row of context.grammar.officeKeys)
    if (row.head === title.id && (row.field === null || phrase.words.has(row.field))) return row.key;
  return title.id;
}

function stranger(walk: Walk, phrase: HeadPhrase, title: TitleSense, words: string): Player {
  const made = player(title.unnamed || phrase.indefinite || title.number === 'p' ? 'unnamed' : 'person', words, [], {
    class: title.unnamed ? title.id : null,
    gender: title.gender,
    number: title.number,
    side: sideOf(walk, phrase),
    offices: [{ title: words, of: phrase.of[0] ?? null }],
  });
  made.titles.push(title.id);
  if (made.side === null) ofStatesOwn(walk, made, phrase);
  return walk.cast.add(made);
}

/** "The two presidents", "both leaders", "the sides": the two spoken of last; else several without a name. */
function several(walk: Walk, phrase: HeadPhrase, title: TitleSense): Player {
  const { cast, focus } = walk;
  const side = sideOf(walk, phrase);
  const group = title.id === 'rebel' && phrase.definite && phrase.of.length === 0 ? focus.only(isGroup) : null;
  if (group !== null) return group;
  if (phrase.definite && !title.unnamed && !title.opposite && side === null) {
    const people = focus.two((who) => who.kind === 'person' && who.side !== null && (holds(who, title) || title.generic));
    const members = people.length === 2 ? people : focus.two((who) => who.kind === 'person' && who.side !== null);
    if (members.length === 2) return jointly(cast, members);
  }
  return stranger(walk, phrase, title, titleWords(walk.copy, phrase));
}
