import type { Grammar, Token } from '@masar/shapes';
import { type Copy, isMarked, keyAt, markAt, sensesAt } from '../copy.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { REFERS, SURNAME } from '../lexicon/marks.ts';
import { Cast, type Part, type Player, player } from './cast.ts';
import { fits, startsWith } from './fits.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readHeadLast } from './head-last/read.ts';
import { jointly } from './joint.ts';
import { knownNames, ofRow } from './known.ts';
import { nameable, nameEnd, wording } from './name.ts';
import { namesakes } from './namesakes.ts';
import { type OfficePhrase, officePhrase, saidByHer } from './office-phrase.ts';
import { pairBefore } from './pair.ts';
import { besideCues, honouredName, newPerson, stops } from './unlisted.ts';

/** A place named in the copy. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly ref: string | null;
  readonly name: string;
  /** Gazetteer key of the state whose capital it is, where that is all that is known of it. */
  readonly of?: string;
}

/** What the mention steps need beside the copy. */
export interface MentionContext {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly grammar: Grammar;
  /** Publication date, for who held an office then. */
  readonly published: string | null;
}

/** Who a story names, and which places. */
export interface Named {
  readonly cast: Cast;
  readonly places: PlaceMention[];
}

/** Finds the names of the gazetteer. */
export function readNames(copy: Copy, context: MentionContext): Named {
  const cast = new Cast(copy.tokens.length);
  const places: PlaceMention[] = [];
  knownNames(copy, context, cast, places);
  return { cast, places };
}

/** Adds who else is mentioned, in passes: names beside verbs, titles, surnames. */
export function addMentions(copy: Copy, context: MentionContext, { cast, places }: Named): void {
  if (context.grammar.heads === 'last') readHeadLast(copy, context, cast, places);
  else readHeadFirst(copy, context, cast);
  cast.settle();
}

function readHeadFirst(copy: Copy, context: MentionContext, cast: Cast): void {
  besideCues(copy, cast, false);
  titled(copy, context, cast);
  surnames(copy, cast);
  besideCues(copy, cast, true);
  surnames(copy, cast);
  namesakes(copy, cast);
}

function titled(copy: Copy, context: MentionContext, cast: Cast): void {
  for (let at = 0; at < copy.tokens.length; at++) {
    const known = cast.at[at];
    if (known !== undefined) {
      if (known.from === at) cast.recall(known.player, sensesAt(copy, at - 1).preposition !== undefined);
      continue;
    }
    if (!isMarked(copy, at, REFERS)) continue;
    const senses = sensesAt(copy, at);
    if (senses.title) {
      const phrase = officePhrase(copy, cast, at);
      if (phrase !== null) {
        const end = enterTitled(copy, context, cast, phrase);
        cast.recall((cast.at[at] as Part).player, sensesAt(copy, at - 1).preposition !== undefined);
        at = Math.max(at, end - 1);
      }
    } else if (senses.honorific && honouredName(copy, cast, at)) at = (cast.at[at] as Part).to - 1;
    else if (senses.styling && cast.recent[0] !== undefined) cast.enter({ from: at, to: at + 1, player: cast.recent[0], form: 'pronoun' });
    else if (senses.document) at = Math.max(at, enterDocument(copy, cast, at) - 1);
    else if (senses.collective && !(senses.speechNoun && (copy.tokens[at] as Token).word.suffix !== null) && !isIssued(copy, at))
      at = Math.max(at, (ownState(copy, context, cast, at) ?? twoSides(copy, context, cast, at) ?? enterCollective(copy, cast, at)) - 1);
    else if (senses.nationality && (copy.tokens[at] as Token).word.definite && senses.nationality.number === 'p')
      enterPeople(copy, context, cast, at);
  }
}

/** Enters a title with the name that follows it, or resolves a title without one; returns the token behind it. */
function enterTitled(copy: Copy, context: MentionContext, cast: Cast, written: OfficePhrase): number {
  const phrase = saidByHer(copy, written) ? { ...written, title: { ...written.title, gender: 'f' as const } } : written;
  const office = officeKey(context, phrase);
  const pair = phrase.title.number === 's' ? null : joint(copy, context, cast, phrase);
  if (pair !== null) return pair;
  const named = phrase.title.number === 'p' ? null : nameBehind(copy, cast, phrase.to);
  if (named !== null) {
    const who = named.part?.player ?? newPerson(copy, cast, named.from, named.to, phrase);
    addOffice(copy, who, phrase, context);
    cast.enter({ from: phrase.from, to: named.to, player: who, form: 'name' });
    return named.to;
  }
  const later = titleBehind(copy, context, cast, phrase);
  if (later !== null) return later;
  const before = apposed(copy, context, cast, phrase);
  if (before !== null) {
    addOffice(copy, before, phrase, context);
    cast.enter({ from: phrase.from, to: phrase.to, player: before, form: 'office' });
    return phrase.to;
  }
  const both = pairBefore(copy, cast, phrase);
  if (both !== null) {
    cast.enter({ from: phrase.from, to: phrase.to, player: both, form: 'joint' });
    return phrase.to;
  }
  const who = resolveTitle(copy, context, cast, phrase, office) ?? unnamed(copy, cast, phrase, context);
  cast.enter({ from: phrase.from, to: phrase.to, player: who, form: phrase.title.unnamed ? 'class' : 'office' });
  return phrase.to;
}

/** The name behind a title: a person of the gazetteer, or words that look like a name; honorific, comma or quotation mark may stand between. */
function nameBehind(copy: Copy, cast: Cast, at: number): { from: number; to: number; part?: Part } | null {
  const comma = markAt(copy, at) === ',';
  let from = comma ? at + 1 : at;
  while (sensesAt(copy, from).honorific) from++;
  if (copy.quoteAt[from] !== -1) from++;
  const part = cast.at[from];
  if (part !== undefined) return part.player.kind === 'person' && part.from <= from ? { from, to: part.to, part } : null;
  const to = nameEnd(copy, from, !comma && cast.at[from - 1] !== undefined);
  // A given name that no table knows before the surname of somebody known is of somebody else.
  const surname = to === from + 1 ? cast.at[to] : undefined;
  if (!comma && surname?.from === to && surname.player.kind === 'person' && surname.to === to + 1) return { from, to: surname.to };
  if (to === from || (to === from + 1 && !lone(copy, from))) return null;
  const after = keyAt(copy, to);
  // Behind a comma only a name of two words that a comma closes is one: «المتحدث باسم الوزارة، فلان الفلاني،».
  return !comma || (to - from > 1 && (after === ',' || copy.tokens[to]?.word.senses.complementizer)) ? { from, to } : null;
}

/** «رئيس الوفد، مساعد الرئيس فلان»: a second title behind the comma brings the name for both. */
function titleBehind(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase): number | null {
  const comma = markAt(copy, phrase.to) === ',';
  const from = comma ? phrase.to + 1 : phrase.to;
  if (!phrase.definite || (!comma && copy.tokens[from]?.word.definite !== true)) return null;
  const second = officePhrase(copy, cast, from);
  if (
    second === null ||
    second.title.number !== phrase.title.number ||
    nameBehind(copy, cast, second.to) === null ||
    markAt(copy, second.to) === ','
  )
    return null;
  const end = enterTitled(copy, context, cast, second);
  const who = cast.at[from]?.player;
  if (who === undefined) return null;
  addOffice(copy, who, phrase, context);
  cast.enter({ from: phrase.from, to: phrase.to, player: who, form: 'office' });
  return end;
}

/** A single word is a name where it carries the article, is known as part of names, or ends what the verb governs. */
const lone = (copy: Copy, at: number): boolean =>
  (copy.tokens[at]?.word.definite === true && sensesAt(copy, at).number === undefined) ||
  sensesAt(copy, at).namePart === true ||
  (stops(copy, at + 1) && sensesAt(copy, at + 1).title === undefined);

function addOffice(copy: Copy, who: Player, phrase: OfficePhrase, context: MentionContext): void {
  const of = phrase.of.at(-1) ?? null;
  const written = wording(copy, phrase.from, phrase.to);
  if (!who.offices.some((office) => office.title === written)) who.offices = [{ title: written, of }, ...who.offices];
  const title = phrase.heads.join(' ');
  if (!who.titles.includes(title)) who.titles.push(title);
  who.gender ??= phrase.title.gender;
  who.side ??= phrase.whose === null ? null : context.gazetteer.sideOf(phrase.whose);
}

/** «فلان، المتحدث باسم …»: the person whose name stands right before the comma. */
function apposed(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase): Player | null {
  if (!phrase.definite || phrase.title.number !== 's') return null;
  const who = apposedPerson(copy, cast, phrase);
  const side = phrase.whose === null ? null : context.gazetteer.sideOf(phrase.whose);
  return who !== null && who.side !== null && side !== null && who.side !== side ? null : who;
}

function apposedPerson(copy: Copy, cast: Cast, phrase: OfficePhrase): Player | null {
  let before = phrase.from - 1;
  const set = markAt(copy, before) === ',' || markAt(copy, before) === '(';
  if (set) before--;
  // «أبلغ الوزير نظيره»: an office with a pronoun is another's.
  else if ((copy.tokens[phrase.from] as Token).word.suffix !== null) return null;
  else if (phrase.to - phrase.from > 1 && cast.at[before]?.player.kind === 'person' && cast.at[before]?.form === 'office')
    return cast.at[before]?.player ?? null;
  else if (
    phrase.to - phrase.from > 1 &&
    cast.at[before]?.player.kind === 'person' &&
    cast.at[before]?.form === 'name' &&
    cast.at[before]?.to === phrase.from
  )
    return cast.at[before]?.player ?? null;
  else if (!(copy.tokens[phrase.from] as Token).word.definite)
    return cast.at[before] === undefined ? apposedName(copy, cast, phrase, before) : null;
  if (copy.quoteAt[before] !== -1) before--;
  const part = cast.at[before];
  return part !== undefined && part.player.kind === 'person' && part.form === 'name'
    ? part.player
    : apposedName(copy, cast, phrase, before);
}

/** The same for a name that no table knows: the unknown words between the last mark or known word and the comma. */
function apposedName(copy: Copy, cast: Cast, phrase: OfficePhrase, last: number): Player | null {
  let from = last;
  while (from > 0 && last - from < 4 && nameable(copy, from - 1) && cast.at[from - 1] === undefined) from--;
  if (!nameable(copy, last) || cast.at[last] !== undefined) return null;
  const { cue, verb } = sensesAt(copy, from - 1);
  // «سيغيب ماركو بولو ديل نيرو رئيس الاتحاد»: all that stands between a verb and the title.
  if (cue === undefined && verb === undefined) {
    if (markAt(copy, phrase.from - 1) !== ',') return null;
    while (from < last && nameEnd(copy, from) !== last + 1) from++;
  }
  if (from >= last) return null;
  const who = newPerson(copy, cast, from, last + 1, phrase);
  cast.enter({ from, to: last + 1, player: who, form: 'name' });
  return who;
}

function officeKey(context: MentionContext, phrase: OfficePhrase): string | null {
  const head = phrase.heads.join(' ');
  for (const row of context.grammar.officeKeys)
    if (row.head === head && (row.field === null || phrase.words.has(row.field))) return row.key;
  return phrase.heads.length === 1 && !phrase.ofBody ? phrase.title.id : null;
}

/** Who a title without a name means: a person of the story who has it, or the holder of the office then. */
function resolveTitle(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase, office: string | null): Player | null {
  if (!(phrase.title.unnamed ? phrase.definite : phrase.specific) || phrase.title.number !== 's') return null;
  const of = phrase.of.at(-1) ?? null;
  if ((copy.tokens[phrase.from] as Token).word.suffix !== null && of === null) return null;
  if ((copy.tokens[phrase.from] as Token).word.suffix !== null)
    return cast.recent.find((who) => who.side !== null && fits(who, phrase, phrase.whose, context)) ?? null;
  // «the official» is the one that the copy left without a name, though somebody with one was mentioned since.
  const source = phrase.title.unnamed
    ? cast.sources.find((who) => who.class === phrase.title.id && fits(who, phrase, phrase.whose, context))
    : undefined;
  if (source !== undefined) return source;
  if (phrase.title.anyone) return null;
  const title = phrase.heads.join(' ');
  const meant = (who: Player): boolean =>
    fits(who, phrase, phrase.whose, context) &&
    (phrase.title.unnamed || who.titles.includes(title) || (of === null && startsWith(who, phrase.title.id)));
  const said = cast.recent.find((who) => who.acts && meant(who)) ?? cast.recent.find(meant);
  if (said !== undefined) return said;
  const row = office === null || of === null ? null : context.gazetteer.holder(office, of, context.published);
  if (row !== null && !isOfOtherState(row.side, phrase, context) && row.gender === phrase.title.gender) return ofRow(cast, context, row.id);
  return phrase.title.generic && phrase.heads.length === 1 && of !== null
    ? (cast.recent.find((who) => who.side !== null && fits(who, phrase, phrase.whose, context)) ?? null)
    : null;
}

/** «السفير الروسي» is not who is ambassador in Moscow. */
function isOfOtherState(side: string, { whose }: OfficePhrase, { gazetteer }: MentionContext): boolean {
  return whose !== null && side !== gazetteer.sideOf(whose) && gazetteer.has(`state/${side}`);
}

function unnamed(copy: Copy, cast: Cast, phrase: OfficePhrase, context: MentionContext): Player {
  const of = phrase.of.at(-1) ?? null;
  return cast.add(
    player(phrase.title.unnamed && !phrase.definite ? 'unnamed' : 'person', wording(copy, phrase.from, phrase.to), [], {
      class: phrase.title.unnamed ? phrase.title.id : null,
      gender: phrase.title.gender,
      number: phrase.title.number,
      side: phrase.whose === null ? null : context.gazetteer.sideOf(phrase.whose),
      offices: [{ title: wording(copy, phrase.from, phrase.to), of }],
    }),
  );
}

/** «الرئيسان الروسي فلان والأميركي فلان»: two nationalities or names under one dual title. */
function joint(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase): number | null {
  const members: Player[] = [];
  let at = phrase.to;
  let end = at;
  const first = memberBehind(copy, context, cast, at, phrase.of.at(-1) ?? null, phrase);
  if (first === null) return null;
  members.push(first.who);
  at = first.to;
  end = at;
  while (sensesAt(copy, at).conjunction) {
    const nationality = sensesAt(copy, at + 1).nationality;
    // «وزيرا الخارجية فلان وفلان»: of two who share a title the second is named without it.
    if (nationality === undefined && (phrase.title.number !== 'd' || members.length > 1)) break;
    const next = memberBehind(copy, context, cast, nationality ? at + 2 : at + 1, nationality?.of ?? null, phrase);
    if (next === null) break;
    members.push(next.who);
    at = next.to;
    end = at;
  }
  if (members.length < 2) return null;
  const who = cast.add(
    player('group', members.map((one) => one.name).join(' / '), [], { number: members.length === 2 ? 'd' : 'p', members }),
  );
  cast.enter({ from: phrase.from, to: end, player: who, form: 'joint' });
  return end;
}

function memberBehind(
  copy: Copy,
  context: MentionContext,
  cast: Cast,
  at: number,
  of: string | null,
  phrase: OfficePhrase,
): { who: Player; to: number } | null {
  const named = nameBehind(copy, cast, at);
  if (named !== null) {
    const who = named.part?.player ?? newPerson(copy, cast, named.from, named.to, null);
    if (of !== null) who.side ??= context.gazetteer.sideOf(of);
    return { who, to: named.to };
  }
  if (of === null) return null;
  const row = context.gazetteer.holder(phrase.title.id, of, context.published);
  const ref = row?.id ?? of;
  return { who: ofRow(cast, context, ref), to: at };
}

/** «الاتفاق الموقع»: behind a text the word says what became of it. */
const isIssued = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).issued !== undefined && copy.tokens[at - 1]?.word.definite === true && copy.tokens[at]?.word.definite === true;

/** «بلاده»: the state that the person mentioned last speaks for. */
function ownState(copy: Copy, context: MentionContext, cast: Cast, at: number): number | null {
  const side = cast.recent[0]?.side;
  const word = (copy.tokens[at] as Token).word;
  const own = word.suffix !== null || (word.definite && !copy.tokens[at + 1]?.word.definite && !sensesAt(copy, at - 1).locative);
  if (!word.senses.collective?.state || !own || !side || !context.gazetteer.has(`state/${side}`)) return null;
  const state = ofRow(cast, context, `state/${side}`);
  cast.enter({ from: at, to: at + 1, player: state, form: 'pronoun' });
  return at + 1;
}

/** A body or delegation: «الوفد الروسي», «وزارة الخارجية الإيرانية», «وكالة \"تسنيم\"»; returns the token behind it. */
function enterCollective(copy: Copy, cast: Cast, from: number): number {
  const head = sensesAt(copy, from).collective as { id: string; gender: 'm' | 'f'; number: 's' | 'd' | 'p' };
  if (headsOnly.has(head.id) && isLeading(copy, cast, from)) return from;
  const first = copy.tokens[from] as Token;
  let at = from + 1;
  let of: Player | null = null;
  let side: string | null = null;
  let definite = first.word.definite || first.word.suffix !== null;
  for (; at < copy.tokens.length; ) {
    const part = cast.at[at];
    const token = copy.tokens[at] as Token;
    const senses = token.word.senses;
    if (part !== undefined && part.from === at && !definite && (part.player.kind !== 'person' || ledBy(copy, from, part))) {
      of = part.player;
      definite = true;
      at = part.to;
    } else if (at === from + 1 && !definite && senses.belonging && isSide(cast.at[at + 1], at + 1)) {
      // «وفد من حركة حماس»
      of = (cast.at[at + 1] as Part).player;
      definite = true;
      at = (cast.at[at + 1] as Part).to;
    } else if (senses.nationality && part === undefined) {
      // «حركة حماس الفلسطينية»: behind a name the nationality describes it.
      if (of?.side == null) side = senses.nationality.of;
      definite ||= token.word.definite;
      at++;
    } else if (isSecondField(copy, cast, at)) at += 2;
    else if (
      part === undefined &&
      token.kind === 'word' &&
      ((senses.portfolio && !(definite && senses.title)) ||
        (senses.rank && !(first.word.definite && isOther(token))) ||
        (senses.collective && token.word.definite && !definite) ||
        (!definite && token.word.definite && (!token.word.known || senses.noun || senses.speechNoun)) ||
        (!definite && at === from + 1 && !first.word.definite && nameable(copy, at) && !token.word.senses.namePart))
    ) {
      definite ||= token.word.definite;
      at++;
    } else if (copy.quoteAt[at] !== -1 && copy.quotes[copy.quoteAt[at] as number]?.open === at && !definite) {
      const quote = copy.quotes[copy.quoteAt[at] as number] as { close: number; closed: boolean };
      if (!quote.closed || quote.close - at > 6) break;
      const inner = cast.at[at + 1];
      if (inner?.to === quote.close && isSide(inner, at + 1)) of = inner.player;
      at = quote.close + (markAt(copy, quote.close + 1) === ')' ? 2 : 1);
      definite = true;
    } else break;
  }
  if (at === from + 1 && !first.word.definite && first.word.suffix === null) return from;
  const player = body(copy, cast, from, at, head, of, side);
  cast.enter({ from, to: at, player, form: 'name' });
  return at;
}

/** «الجانبان الروسي والتركي»: one of each side; the token behind them. */
function twoSides(copy: Copy, context: MentionContext, cast: Cast, at: number): number | null {
  const { collective } = sensesAt(copy, at);
  const [one, other] = [sensesAt(copy, at + 1).nationality, sensesAt(copy, at + 3).nationality];
  if (collective?.number !== 'd' || one === undefined || other === undefined || !sensesAt(copy, at + 2).conjunction) return null;
  if (one.of === other.of || !context.gazetteer.has(one.of) || !context.gazetteer.has(other.of)) return null;
  const both = jointly(cast, [ofRow(cast, context, one.of), ofRow(cast, context, other.of)]);
  cast.alsoMeans(`${collective.id} d`, both);
  cast.enter({ from: at, to: at + 4, player: both, form: 'joint' });
  return at + 4;
}

/** Bodies that are called by who is at the head of something. */
const headsOnly = new Set(['presidency', 'command']);

/** «برئاسة وزير الخارجية», «بقيادة فلان», «لقيادة المفاوضات»: being at the head of it, and no body. */
function isLeading(copy: Copy, cast: Cast, at: number): boolean {
  const { definite, suffix } = (copy.tokens[at] as Token).word;
  if (definite || suffix !== null || sensesAt(copy, at - 1).preposition === undefined) return false;
  const { title, encounter } = sensesAt(copy, at + 1);
  return title?.number === 's' || encounter !== undefined || cast.at[at + 1]?.player.kind === 'person';
}

/** «الجانبان آخر التطورات»: behind what is definite a word without the article that says that it is another is of what follows. */
const isOther = ({ word }: Token): boolean => word.senses.another === true && !word.definite;

/** «وزارة الري والموارد المائية»: a conjunction and a further field of the body, not a body beside it («الحكومة والمعارضة»). */
const isSecondField = (copy: Copy, cast: Cast, at: number): boolean =>
  sensesAt(copy, at).conjunction === true &&
  sensesAt(copy, at - 1).portfolio === true &&
  sensesAt(copy, at + 1).portfolio === true &&
  copy.tokens[at + 1]?.word.definite === true &&
  sensesAt(copy, at + 1).collective === undefined &&
  sensesAt(copy, at + 1).title === undefined &&
  cast.at[at + 1] === undefined;

const isSide = (part: Part | undefined, at: number): boolean =>
  part?.from === at && (part.player.kind === 'group' || part.player.kind === 'organisation' || part.player.kind === 'state');

/** «قالت إدارة فلان»: a body known by whose it is; behind a preposition he leads what stands before («برئاسة فلان»). */
const ledBy = (copy: Copy, from: number, { form }: Part): boolean => form === 'name' && sensesAt(copy, from - 1).preposition === undefined;

function body(
  copy: Copy,
  cast: Cast,
  from: number,
  to: number,
  head: { id: string; gender: 'm' | 'f'; number: 's' | 'd' | 'p' },
  of: Player | null,
  sideRef: string | null,
): Player {
  const side = sideRef?.startsWith('state/') ? sideRef.slice('state/'.length) : (of?.side ?? null);
  const bare = to === from + 1 && side === null;
  const key = bare ? `${head.id} ${head.number}` : `${head.id} ${side ?? wording(copy, from, to)}`;
  const made = cast.bodyOf(key, () =>
    player('body', wording(copy, from, to), [], { class: head.id, gender: head.gender, number: head.number, side }),
  );
  if (!bare) cast.alsoMeans(`${head.id} ${head.number}`, made);
  return made;
}

/** A text that may speak: definite, or made so by what follows («مسودة الاتفاق», «القرار 2720»); returns the token behind it. */
function enterDocument(copy: Copy, cast: Cast, from: number): number {
  const first = copy.tokens[from] as Token;
  const own = first.word.definite;
  const { id, gender } = sensesAt(copy, from).document as { id: string; gender: 'm' | 'f' };
  let at = from + 1;
  let definite = first.word.definite || first.word.suffix !== null;
  for (; at < from + 6; at++) {
    const token = copy.tokens[at];
    if (token === undefined || cast.at[at] !== undefined) break;
    const numbered = token.kind === 'number' && at === from + 1;
    const senses = token.word.senses;
    const belongs = own ? senses.rank || senses.nationality : token.word.definite && !senses.relative;
    if (!numbered && !(token.kind === 'word' && belongs)) break;
    definite = true;
  }
  if (!definite) return from;
  const who = cast.bodyOf(`document ${id}`, () => player('document', wording(copy, from, at), [], { class: id, gender, number: 's' }));
  cast.enter({ from, to: at, player: who, form: 'name' });
  return at;
}

/** «الروس», «الأميركيين»: the side itself. */
function enterPeople(copy: Copy, context: MentionContext, cast: Cast, at: number): void {
  const of = (sensesAt(copy, at).nationality as { of: string }).of;
  if (!context.gazetteer.has(of)) return;
  const before = sensesAt(copy, at - 1);
  if (!before.preposition && !before.verb && !before.cue && !before.conjunction) return;
  const state = ofRow(cast, context, of);
  cast.enter({ from: at, to: at + 1, player: state, form: 'nationality' });
}

/** Later bare surnames of people that the story has named in full. */
function surnames(copy: Copy, cast: Cast): void {
  for (let at = 0; at < copy.tokens.length; at++) {
    if (!isMarked(copy, at, SURNAME) || cast.at[at] !== undefined || (sensesAt(copy, at).relational && describes(copy, at))) continue;
    const { key, unclitic } = (copy.tokens[at] as Token).word;
    const who = cast.surnamed(key) ?? (unclitic === null ? undefined : cast.surnamed(unclitic));
    if (who !== undefined) cast.enter({ from: at, to: at + 1, player: who, form: 'name' });
  }
}

/** «المجلس العسكري»: behind a noun an adjective of belonging is said of it. */
const describes = (copy: Copy, at: number): boolean => copy.tokens[at - 1]?.word.definite === true || sensesAt(copy, at - 1).noun === true;
