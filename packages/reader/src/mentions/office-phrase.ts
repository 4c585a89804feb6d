import type { TitleSense, Token } from '@masar/shapes';
import { type Copy, keyAt, markAt, quoteMarkedAt, sensesAt, settledWord } from '../copy.ts';
import type { Cast, Part } from './cast.ts';
import { charge, governed, isField, isPerson, namesHolder } from './holder.ts';
import { nameable, nameEnd } from './name.ts';

/** A title and what belongs to it, up to the name: «نائب وزير الخارجية الروسي». */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  readonly title: TitleSense;
  /** Ids of all title words, in order, and in one string with spaces between. */
  readonly heads: readonly string[];
  readonly chain: string;
  /** Gazetteer ids of states, organisations and bodies that it names, in order. */
  readonly of: readonly string[];
  /** Whose the office is: the last of them that it is not only held at («سفير الصين لدى سوريا»), or null. */
  readonly whose: string | null;
  readonly definite: boolean;
  /** True when the title's own word is made definite, by the article or by what it governs: not «مندوب في أوبك». */
  readonly specific: boolean;
  /** True when it names a body between title and state: «رئيسة الاتحاد التونسي». */
  readonly ofBody: boolean;
}

/** Reads the title phrase whose first word is `from`, or null; `within` another, in which one is spoken for already. */
export function officePhrase(copy: Copy, cast: Cast, from: number, within = false): OfficePhrase | null {
  const title = sensesAt(copy, from).title;
  const first = copy.tokens[from] as Token;
  if (title === undefined || (isAdjective(title, first) && behindNoun(copy, from))) return null;
  // «محافظة تعز» is the land.
  if (first.word.senses.locative && isThing(title, first)) return null;
  const heads = [title.id];
  const of: string[] = [];
  let whose: string | null = null;
  const own = first.word.definite || first.word.suffix !== null;
  let definite = own;
  let specific = own;
  let linked = false;
  let spokenFor = within;
  let ofBody = false;
  let at = from + 1;
  for (;;) {
    if (!own && first.word.senses.unowned && (cast.at[at] !== undefined || copy.tokens[at]?.word.definite)) break;
    if (title.number === 's' && areTold(copy, cast, from, at)) break;
    const next = step(copy, cast, from, at, at === from + 1 ? own : bound(copy, cast, at - 1), spokenFor);
    if (next === null || (own && title.number === 'd' && sensesAt(copy, at).inside && isState(cast.at[at + 1]))) break;
    linked ||= sensesAt(copy, at).preposition !== undefined;
    spokenFor ||= isSpokenFor(copy, at);
    for (let inner = at; inner < next.to; inner++) {
      const token = copy.tokens[inner] as Token;
      definite ||= token.word.definite;
      ofBody ||=
        cast.at[inner] === undefined &&
        (token.word.senses.collective !== undefined || token.word.senses.noun === true || !token.word.known);
    }
    if (next.head !== null) heads.push(next.head);
    if (next.of !== null) {
      of.push(next.of);
      if (!isPostedTo(copy, cast, at, whose !== null)) whose = next.of;
      definite = true;
    }
    if (!linked) specific = definite;
    at = next.to;
  }
  // «طلب مساعدة»: alone and indefinite, a title that is an ordinary noun too is the noun.
  const alone = at === from + 1 && first.word.suffix === null;
  if (alone && (title.owned || isThing(title, first) || (!own && first.word.senses.noun && !isSource(copy, from)))) return null;
  const chain = heads.length === 1 ? title.id : heads.join(' ');
  return { from, to: at, title, heads, chain, of, whose, ofBody, specific, definite: title.unnamed ? own : definite };
}

/** True where a folded word stands behind the first of the phrase. */
export function names(copy: Copy, { from, to }: OfficePhrase, word: string): boolean {
  for (let at = from + 1; at < to; at++) if (copy.tokens[at]?.word.key === word) return true;
  return false;
}

/** «وقال مسؤول في المقر إن», «قال مسؤول إن»: right behind a verb of saying that nobody else can be the subject of, a source without a name or more. */
function isSource(copy: Copy, at: number): boolean {
  const { title, preposition } = sensesAt(copy, at);
  const next = copy.tokens[at + 1];
  if (!title?.unnamed || title.number !== 's' || preposition || next === undefined) return false;
  const { complementizer, preposition: leads } = next.word.senses;
  if (next.kind === 'word' && (complementizer ?? leads) === undefined) return false;
  return sensesAt(copy, at - 1).cue?.some(({ frame, form }) => form === 'past' && frame.clause && !frame.object) === true;
}

/** «دعا الرئيس اللبنانيين», «أبلغ وزير الخارجية الأميركيين»: people of a nation behind an office that is told already are no adjective of one. */
function areTold(copy: Copy, cast: Cast, from: number, at: number): boolean {
  const { nationality } = sensesAt(copy, at);
  if (nationality === undefined || nationality.number === 's' || cast.at[at] !== undefined) return false;
  if (!copy.tokens[at]?.word.definite || !bound(copy, cast, at - 1)) return false;
  if (at === from + 1) return true;
  const { oblique, title, collective, noun } = sensesAt(copy, at - 1);
  if (collective !== undefined && collective.number !== 's') return false;
  return (oblique ?? title ?? noun) === undefined && takesWhom(copy, from - 1);
}

/** True for a verb that tells somebody something, as its object. */
export const takesWhom = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).cue?.some(({ frame, form }) => frame.to.object && form !== 'noun') === true;

/** «المساعدة», «المحافظة»: a noun of doing, or a land, that is spelled like a title of hers. */
const isThing = ({ gender }: TitleSense, { word: { senses } }: Token): boolean =>
  gender === 'f' && !senses.honorific && (senses.noun === true || senses.locative === true);

/** «المبعوث إلى اليمن», «مندوب مصر لدى الأمم المتحدة», «السفير الروسي في دمشق», «المبعوث الأممي لليمن»: where somebody is sent, once it is told by whom, is not whose he is. */
function isPostedTo(copy: Copy, cast: Cast, at: number, sent: boolean): boolean {
  const { directional, phase, inside, toward } = sensesAt(copy, at);
  if (cast.at[at] !== undefined) return false;
  return directional === true || phase !== undefined || (sent && (inside === true || toward === true) && isState(cast.at[at + 1]));
}

/** True when the phrase needs no complement behind this token: it has the article, or names somebody. */
const bound = (copy: Copy, cast: Cast, at: number): boolean =>
  cast.at[at] !== undefined ||
  cast.placeLasts.has(at) ||
  copy.tokens[at]?.word.definite === true ||
  sensesAt(copy, at).nationality !== undefined ||
  copy.tokens[at]?.word.suffix !== null;

/** «الدور القيادي», «الحزب الحاكم», not «مكتب حاكم الولاية». */
const isAdjective = ({ adjective }: TitleSense, { word }: Token): boolean =>
  adjective === true || (adjective === 'definite' && word.definite);

/** True behind a plain word that the title's would be the adjective of. */
function behindNoun(copy: Copy, at: number): boolean {
  const before = copy.tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  const senses = before.word.senses;
  return !(
    senses.cue ||
    senses.verb ||
    senses.preposition ||
    senses.conjunction ||
    senses.connective ||
    senses.complementizer ||
    senses.title ||
    senses.adverb ||
    senses.auxiliary
  );
}

interface Step {
  readonly to: number;
  readonly head: string | null;
  readonly of: string | null;
}

/** One more piece of the phrase at `at`, or null when it ends there. */
function step(copy: Copy, cast: Cast, from: number, at: number, definite: boolean, spokenFor: boolean): Step | null {
  const token = copy.tokens[at];
  if (token?.kind === 'mark') return definite ? shortName(copy, cast, at) : quotedName(copy, cast, at);
  if (token === undefined || token.kind !== 'word') return null;
  const part = cast.at[at];
  // «رئيس الوفد إلى جنيف فلان», «قائد "قسد" فلان»: somebody known behind a place, or what is named in marks, is who holds the office.
  const named = markAt(copy, at - 1) === ')' || quoteMarkedAt(copy, at - 1)?.close === at - 1;
  const holder = isPerson(part) && (named || cast.placeEnds.get(at - 1) === at);
  // «مسؤولون أميركيون إسرائيل»: behind an adjective without the article stands somebody else.
  const others = sensesAt(copy, at - 1).nationality !== undefined && !copy.tokens[at - 1]?.word.definite && cast.at[at - 1] === undefined;
  if (part !== undefined)
    return part.from === at && !definite && !holder && !others ? { to: part.to, head: null, of: part.player.ref } : null;
  const senses = token.word.senses;
  const over = definite ? null : governed(copy, cast, at);
  if (over !== null) {
    cast.placeLasts.add(over.to - 1);
    return { to: over.to, head: null, of: over.of };
  }
  // «سفير روسيا في مصر جورجي بوريسنكو»: behind what is definite a nationality without the article is a name.
  if (senses.nationality && definite && !token.word.definite && nameable(copy, at + 1)) return null;
  if (isField(copy, at)) return { to: at + 1, head: null, of: null };
  // «حركة حماس الفلسطينية»: behind the name of a movement the nationality describes it.
  if (senses.nationality) return { to: at + 1, head: null, of: isMovement(cast.at[at - 1]) ? null : senses.nationality.of };
  if (senses.honorific) return null;
  // «رئيس الوفد المفاوض فلان الفلاني».
  if (senses.title && definite && sensesAt(copy, at - 1).collective && nameable(copy, at + 1) && nameable(copy, at + 2))
    return { to: at + 1, head: null, of: null };
  if (senses.title && !senses.rank && token.word.definite && definite && copy.tokens[at - 1]?.word.definite) return null;
  if (definite && ((senses.collective && !ofField(copy, at)) || senses.encounter)) return null;
  // «النائب الثاني لرئيس المجلس», «الوزيران آخر المستجدات».
  if (senses.number?.ordinal && definite && sensesAt(copy, at - 1).title !== undefined) return { to: at + 1, head: null, of: null };
  // «رئيس الحكومة سامي فلان»: without the article it is a name.
  const apart = senses.another || (senses.namePart && senses.title === undefined);
  if (senses.rank && apart && definite && !token.word.definite && copy.tokens[at - 1]?.word.definite) return null;
  // «المبعوثة وزير الدولة»: a bare title behind one with the article is another's.
  if (senses.title && definite && !token.word.definite && !senses.rank && sensesAt(copy, at - 1).title?.number === 's') return null;
  if (senses.portfolio || senses.rank) return { to: at + 1, head: senses.title?.id ?? null, of: null };
  if (senses.title && !definite) return { to: at + 1, head: senses.title.id, of: null };
  if (senses.collective) return { to: at + 1, head: null, of: null };
  if (senses.preposition || senses.conjunction) return behindParticle(copy, cast, from, at, spokenFor);
  if (!definite && governs(copy, cast, at)) return { to: at + 1, head: null, of: null };
  if (definite && attributive(copy, cast, at)) return { to: at + 1, head: null, of: null };
  const owner = !token.word.known || senses.noun || senses.speechNoun !== undefined;
  return !definite && token.word.definite && owner ? { to: at + 1, head: null, of: null } : null;
}

/** «التقى الوزيران في مصر»: it is where they were; one ambassador is in Egypt by his office. */
const isState = (part: Part | undefined): boolean => part?.player.kind === 'state';

const isMovement = (part: Part | undefined): boolean =>
  part?.player.ref != null && (part.player.kind === 'group' || part.player.kind === 'organisation');

/** «السياسة الخارجية»: the name of a ministry as the adjective of the field before it. */
const ofField = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).portfolio === true &&
  sensesAt(copy, at - 1).portfolio === true &&
  sensesAt(copy, at - 1).collective === undefined &&
  sensesAt(copy, at - 1).title === undefined;

/** A bare noun in a chain that a name or the article closes: «رئيسة كتلة الحزب». */
const governs = (copy: Copy, cast: Cast, at: number): boolean => {
  const word = copy.tokens[at]?.word;
  const next = cast.at[at + 1];
  if (word === undefined || word.definite || word.suffix !== null) return false;
  if ((word.senses.noun ?? word.senses.encounter ?? word.senses.duty) === undefined) return false;
  return (
    (next !== undefined && next.from === at + 1 && next.player.kind !== 'person') ||
    cast.placeNames.has(at + 1) ||
    copy.tokens[at + 1]?.word.definite === true
  );
};

/** Longest name of a body in quotation marks within an office, in tokens. */
const longestQuoted = 6;

/** The same behind a preposition; «قال القيادي ل"القناة"»: a medium is told. */
function ofParty(copy: Copy, cast: Cast, at: number): Step | null {
  const party = quotedParty(copy, cast, at);
  return party?.of?.startsWith('media/') || (party?.of === null && sensesAt(copy, at - 1).toward) ? null : party;
}

/** «المتحدث باسم حركة \"حماس\"»: the quoted name that closes what the office is of. */
function quotedName(copy: Copy, cast: Cast, at: number): Step | null {
  if (sensesAt(copy, at - 1).collective !== undefined) return quotedAt(copy, cast, at);
  const { title, rank } = sensesAt(copy, at - 1);
  if (title === undefined && rank === undefined) return null;
  const party = quotedParty(copy, cast, at);
  return title === undefined && party !== null && !goesOnToName(copy, cast, party.to) ? null : party;
}

/** «قائد "قسد" فلان», «القيادي في "حماس"»: a movement in quotation marks, or whatever stands in them before a name. */
function quotedParty(copy: Copy, cast: Cast, at: number): Step | null {
  const quoted = quotedAt(copy, cast, at);
  if (quoted === null) return null;
  const part = cast.at[at + 1];
  const moved = part?.from === at + 1 && part.to === quoted.to - 1 && (part.player.kind === 'group' || part.player.kind === 'organisation');
  return moved || goesOnToName(copy, cast, quoted.to) ? quoted : null;
}

/** A name at `at`, or adjectives with one behind them. */
const goesOnToName = (copy: Copy, cast: Cast, at: number): boolean => namesHolder(copy, cast, at) || attributive(copy, cast, at);

/** A name in the quotation marks that open at `at`. */
function quotedAt(copy: Copy, cast: Cast, at: number): Step | null {
  const quote = quoteMarkedAt(copy, at);
  if (quote?.open !== at || !quote.closed || quote.close - at > longestQuoted) return null;
  return { to: quote.close + 1, head: null, of: cast.at[at + 1]?.player.ref ?? null };
}

/** «مدير مركز قوات سوريا الديمقراطية «قسد» فلان»: a short name of what the office is of, in quotation marks or brackets, before the name. */
function shortName(copy: Copy, cast: Cast, at: number): Step | null {
  const quote = quoteMarkedAt(copy, at);
  const close = quote?.open === at && quote.closed ? quote.close : markAt(copy, at) === '(' && markAt(copy, at + 2) === ')' ? at + 2 : -1;
  const bracketed = quote === undefined && copy.tokens[at + 1]?.kind === 'word' && cast.at[at + 1] === undefined;
  if (close === -1 || close - at > shortest) return null;
  if (!bracketed && cast.at[at - 1] === undefined && copy.quoteAt[at - 1] === -1) return null;
  return namesHolder(copy, cast, close + 1) ? { to: close + 1, head: null, of: null } : null;
}

/** How far such a name may reach, in tokens. */
const shortest = 3;

/** Most adjectives of what an office is of, in tokens. */
const adjectives = 3;

/** Adjectives with the name behind them: «الوسيط الأفريقي فلان الفلاني», «منظمة الطاقة الذرية، فلان الفلاني», «العليا المستشار فلان». */
function attributive(copy: Copy, cast: Cast, at: number): boolean {
  let end = at;
  while (end - at < adjectives && adjective(copy, cast, end)) end++;
  if (end === at) return false;
  // «لشؤون الشرق الأوسط وأفريقيا فلان»
  if (sensesAt(copy, end).conjunction && (sensesAt(copy, end + 1).rank || adjective(copy, cast, end + 1))) end += 2;
  // «المبعوث الخاص للشرق الأوسط فلان».
  if (isPerson(cast.at[end]) && cast.at[end]?.form === 'name') return true;
  const behind = markAt(copy, end) === ',' ? end + 1 : end;
  if (behind === end && sensesAt(copy, end).title !== undefined && nameable(copy, end + 1) && nameable(copy, end + 2)) return true;
  return copy.tokens[behind]?.word.definite === false && nameable(copy, behind) && nameable(copy, behind + 1);
}

/** A word with the article that nothing makes a name or a title. */
const adjective = (copy: Copy, cast: Cast, at: number): boolean =>
  cast.at[at] === undefined &&
  copy.tokens[at]?.word.definite === true &&
  sensesAt(copy, at).title === undefined &&
  (sensesAt(copy, at).noun === true || sensesAt(copy, at).nationality !== undefined || copy.tokens[at]?.word.known === false);

/** «بعثة الأمم المتحدة للدعم في السودان فلان الفلاني»: what a mission is for, before the state that it is in and the name. */
const isTaskAbroad = (copy: Copy, cast: Cast, at: number): boolean => {
  const { word } = copy.tokens[at] ?? {};
  const place = cast.at[at + 2];
  if (word === undefined || !word.definite || cast.at[at] !== undefined || !sensesAt(copy, at + 1).inside || !isState(place)) return false;
  const name = (place as Part).to;
  return isPerson(cast.at[name]) || markAt(copy, name) === ',' || (nameable(copy, name) && nameable(copy, name + 1));
};

/** Longest phrase that tells where or at which talks somebody holds his office, in tokens. */
const longestTalks = 9;

/** «رئيس الوفد في محادثات السلام بجنيف فلان الفلاني», «رئيس الوفد إلى إسطنبول فلان الفلاني»: the name behind talks or a place, or null. */
function behindTalks(copy: Copy, cast: Cast, preposition: number): number | null {
  const { inside, directional } = sensesAt(copy, preposition);
  if (!inside && !directional) return null;
  let told = false;
  let placed = -1;
  for (let at = preposition + 1; at < preposition + longestTalks; at++) {
    const token = copy.tokens[at];
    if (token?.kind !== 'word') return null;
    const { cue, verb, complementizer, relative, title, adverb, encounter, negation } = token.word.senses;
    const part = cast.at[at];
    if (told && (at === placed || bound(copy, cast, at - 1)) && !token.word.definite) {
      if (part?.from === at && isPerson(part) && part.form === 'name') return at;
      if (part === undefined && nameable(copy, at) && nameable(copy, at + 1)) return at;
    }
    placed = cast.placeEnds.get(at) ?? placed;
    told ||= placed !== -1 || encounter !== undefined;
    if (isPerson(part) || (part === undefined && (verb ?? complementizer ?? relative ?? title ?? adverb ?? negation) !== undefined))
      return null;
    if (part === undefined && cue?.some(({ form }) => form !== 'noun')) return null;
  }
  return null;
}

/** A preposition or «و» goes on only before what can be part of an office: «السفير الفلسطيني في القاهرة فلان الفلاني». */
function behindParticle(copy: Copy, cast: Cast, from: number, at: number, spokenFor: boolean): Step | null {
  const next = at + 1;
  const senses = sensesAt(copy, next);
  if (isSpokenFor(copy, at)) return quotedAt(copy, cast, next) ?? inTheNameOf(copy, cast, next, spokenFor);
  if (copy.tokens[next]?.kind !== 'word')
    return tellsWhose(copy, from, at) && !isAsked(copy, cast, from, at) ? ofParty(copy, cast, next) : null;
  // «اجتمع المبعوث مع وفد»: whom he is with is no part of what he is.
  if (sensesAt(copy, at).company === 'with') return withWhom(copy, cast, at);
  if (!tellsWhose(copy, from, at) || isAsked(copy, cast, from, at)) return null;
  if (sensesAt(copy, at).conjunction) return secondField(copy, cast, next);
  const part: Part | undefined = cast.at[next];
  const toward = sensesAt(copy, at).toward === true;
  if (toward && (part?.player.ref ? part.player.ref.startsWith('media/') : senses.outlet && !isPerson(cast.at[next + 1]))) return null;
  if (part !== undefined && part.from === next && part.player.kind !== 'person') return { to: part.to, head: null, of: part.player.ref };
  if (toward && isAudience(copy, cast, next)) return null;
  // «مصدر في المجلس لمراسل القناة»: somebody who has no name is told.
  if (senses.title && toward && senses.portfolio === undefined)
    return senses.title.unnamed ? null : { to: next + 1, head: senses.title.id, of: null };
  const place = cast.placeEnds.get(next);
  const named = place !== undefined && namesHolder(copy, cast, place);
  if (place !== undefined && named && (sensesAt(copy, at).locative || toward)) return { to: place, head: null, of: null };
  const talks = behindTalks(copy, cast, at);
  if (talks !== null) return { to: talks, head: null, of: null };
  const office = senses.portfolio || senses.collective || (toward && (attributive(copy, cast, next) || isTaskAbroad(copy, cast, next)));
  // «رحب المتحدث باسم القصر بالاتصال»: what the verb takes, and not the ministry called so.
  const taken = senses.encounter !== undefined && !toward && isGoverned(copy, from, at);
  if (office && !taken && !sensesAt(copy, at).directional) return { to: next + 1, head: null, of: null };
  const behind = sensesAt(copy, at).directional ? charge(copy, cast, next) : null;
  return behind === null ? null : { to: behind, head: null, of: null };
}

/**
 * «مسؤول في الحركة», «سفير روسيا لدى سوريا», «مسؤول مطلع على الملف»: what an office is of, at or for; not over what he speaks, on
 * what, or when («أكد الوزير عبر فيسبوك», «شدد على الحوار», «قال بعد الجلسة»).
 */
function tellsWhose(copy: Copy, from: number, at: number): boolean {
  const { conjunction, inside, toward, directional, belonging, relayed, locative, phase, preposition, obliges } = sensesAt(copy, at);
  if ((conjunction ?? inside ?? toward ?? directional ?? belonging ?? relayed ?? locative) === true) return true;
  if (phase !== undefined) return preposition !== 'other';
  const knows = sensesAt(copy, at - 1).rank === true && at - 1 > from && !copy.tokens[at - 1]?.word.definite;
  return obliges === true && knows && !isGoverned(copy, from, at);
}

/** True where the verb before the office takes something behind the preposition at `at`. */
function isGoverned(copy: Copy, from: number, at: number): boolean {
  const { cue } = sensesAt(copy, from - 1);
  if (cue === undefined) return false;
  const key = keyAt(copy, at);
  return cue.some(({ frame: { by, to }, form }) => form !== 'noun' && (by.includes(key) || to.by.includes(key)));
}

/** «طلب الوزير من الحكومة», «تحدث الوزير عن الحوار»: behind an office that is told already, what the verb before it takes; not «النائب عن الحزب فلان». */
function isAsked(copy: Copy, cast: Cast, from: number, at: number): boolean {
  const { belonging, relayed, directional, agent } = sensesAt(copy, at);
  if (directional || agent || (belonging ?? relayed) === undefined || !isGoverned(copy, from, at)) return false;
  const part = cast.at[at + 1];
  if (part !== undefined && namesHolder(copy, cast, part.to)) return false;
  for (let word = from; word < at; word++) if (cast.at[word] !== undefined || copy.tokens[word]?.word.definite) return true;
  return false;
}

/** «قال الوزير للصحافيين», «لنظيره»: several, or who is somebody's, are told something; not «رئيس الاتحاد الدولي للصحفيين فلان». */
function isAudience(copy: Copy, cast: Cast, at: number): boolean {
  const { title, portfolio } = sensesAt(copy, at);
  if (title === undefined || portfolio || cast.at[at] !== undefined || !settledWord(copy.tokens[at])) return false;
  return (title.number !== 's' || copy.tokens[at]?.word.suffix !== null) && !namesHolder(copy, cast, at + 1);
}

/** «رئيس الوفد المفاوض مع دمشق ياسر فلان»: with whom somebody negotiates, before his name. */
function withWhom(copy: Copy, cast: Cast, at: number): Step | null {
  const part = cast.at[at + 1];
  const { title } = sensesAt(copy, at - 1);
  const settled = title !== undefined && copy.tokens[at - 1]?.word.definite === true && cast.at[at - 1] === undefined;
  if (!settled || part === undefined || part.from !== at + 1 || isPerson(part) || markAt(copy, part.to) === ',') return null;
  return namesHolder(copy, cast, part.to) ? { to: part.to, head: null, of: null } : null;
}

const isSpokenFor = (copy: Copy, at: number): boolean => sensesAt(copy, at).belonging === true && sensesAt(copy, at).agent !== undefined;

/** «المتحدث باسم المتمردين», «متحدث باسم الرئيس فلان»: for whom somebody speaks, by whatever name. */
function inTheNameOf(copy: Copy, cast: Cast, from: number, spokenFor: boolean): Step | null {
  if (copy.tokens[from]?.kind !== 'word') return null;
  let at = from;
  while (cast.at[at] === undefined && sensesAt(copy, at).honorific && sensesAt(copy, at).title === undefined) at++;
  const part = cast.at[at];
  if (part !== undefined) return part.from === at ? { to: part.to, head: null, of: part.player.ref } : null;
  const { title, portfolio, collective } = sensesAt(copy, at);
  const holder = title === undefined || spokenFor ? null : officePhrase(copy, cast, at, true);
  const to = holder === null ? at : ofHolder(copy, cast, at - 1, holder.to);
  if (holder !== null && to > holder.to) return { to, head: null, of: holder.whose ?? cast.at[holder.to]?.player.ref ?? null };
  if (title ?? portfolio ?? collective) return { to: at + 1, head: title?.id ?? null, of: null };
  if (copy.tokens[at]?.word.definite || governs(copy, cast, at)) return { to: at + 1, head: null, of: null };
  const end = nameEnd(copy, at);
  return end > at ? { to: end, head: null, of: null } : null;
}

/** «متحدث باسم الرئيس فلان», «المتحدث باسم الرئيس السيسي»: where the name at `at` ends if it is that of who is spoken for; who speaks without the article has none. */
function ofHolder(copy: Copy, cast: Cast, preposition: number, at: number): number {
  const known = cast.at[at];
  const speaks = (sensesAt(copy, preposition - 1).title ?? sensesAt(copy, preposition - 2).title)?.id;
  if (known !== undefined) {
    const own = known.player.offices.some(({ title }) => title === speaks);
    return isPerson(known) && known.from === at && !own ? known.to : at;
  }
  return copy.tokens[preposition - 1]?.word.definite ? at : nameEnd(copy, at);
}

/** «المصريين بالخارج», «المغاربة المقيمين بالخارج». */
const isAbroad = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).portfolio === true || (sensesAt(copy, at).rank === true && sensesAt(copy, at + 1).portfolio === true);

/** «وزير المياه والكهرباء», «وزير الخارجية والهجرة والمصريين بالخارج»: one more field of the office; a body that stands there is not what it is of. */
function secondField(copy: Copy, cast: Cast, at: number): Step | null {
  const { portfolio, rank, title, collective, nationality } = sensesAt(copy, at);
  const people = nationality !== undefined && nationality.number !== 's' && isAbroad(copy, at + 1);
  const land = rank && !portfolio && namesHolder(copy, cast, at + 1);
  if (land) cast.placeLasts.add(at);
  const isField = portfolio || land;
  const field = isField && title === undefined && collective === undefined;
  return people || field ? { to: at + 1, head: null, of: people ? nationality.of : null } : null;
}

/** «قالت المدير العام فلانة»: right behind a feminine verb that takes nobody told, a title in the masculine is a woman's. */
export const saidByHer = (copy: Copy, { from, title }: OfficePhrase): boolean =>
  title.gender === 'm' &&
  sensesAt(copy, from - 1).cue?.some(
    ({ frame, form, agreement }) => form === 'past' && agreement.gender === 'f' && agreement.number === 's' && !frame.to.object,
  ) === true;
