import type { Token } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import { type Cast, type Part, type Player, player } from './cast.ts';
import { fits, startsWith } from './fits.ts';
import { ofGovernment } from './gazetteer.ts';
import { ofRow } from './known.ts';
import type { MentionContext } from './mentions.ts';
import { nameable, nameEnd, wording } from './name.ts';
import { type Behind, nameBehind } from './name-behind.ts';
import { nameFurther } from './name-further.ts';
import { names, type OfficePhrase, officePhrase, saidByHer } from './office-phrase.ts';
import { pairBefore } from './pair.ts';
import { mayHold, type Told, tell, toldOf } from './same-office.ts';
import { newPerson } from './unlisted.ts';

/** Enters a title with the name that follows it, or resolves a title without one, `acts` where it acts in a clause of the story's own; returns the token behind it. */
export function enterTitled(copy: Copy, context: MentionContext, cast: Cast, written: OfficePhrase, acts: boolean): number {
  const phrase = saidByHer(copy, written) ? { ...written, title: { ...written.title, gender: 'f' as const } } : written;
  const office = officeKey(copy, context, phrase);
  const pair = phrase.title.number === 's' ? null : joint(copy, context, cast, phrase);
  if (pair !== null) return pair;
  const behind = phrase.title.number === 'p' ? null : nameBehind(copy, cast, phrase.to, phrase);
  const named = behind?.part === undefined ? behind : whoIsNamed(copy, context, cast, phrase, behind, behind.part);
  const whose = named?.part?.player;
  if (named !== null && whose !== undefined && isHisHolder(copy, context, cast, phrase, whose)) {
    const his = { ...phrase, to: named.to, whose: sideRef(context, whose) ?? phrase.whose };
    const who = apposed(copy, context, cast, his) ?? unnamed(copy, cast, his, context, office);
    addOffice(copy, cast, who, his, context, office);
    cast.enter({ from: his.from, to: his.to, player: who, form: 'office' });
    return his.to;
  }
  if (named !== null) {
    const who = named.part?.player ?? newPerson(copy, cast, named.from, named.to, phrase);
    addOffice(copy, cast, who, phrase, context, office);
    cast.enter({ from: phrase.from, to: named.to, player: who, form: 'name' });
    return named.to;
  }
  const later = titleBehind(copy, context, cast, phrase, office, acts);
  if (later !== null) return later;
  const further = behind === null ? nameFurther(copy, cast, phrase) : null;
  if (further !== null) {
    const who = further.part?.player ?? newPerson(copy, cast, further.from, further.to, phrase);
    addOffice(copy, cast, who, { ...phrase, whose: further.of }, context, office);
    cast.enter({ from: phrase.from, to: further.to, player: who, form: 'name' });
    return further.to;
  }
  const before = apposed(copy, context, cast, phrase);
  if (before !== null) {
    addOffice(copy, cast, before, phrase, context, office);
    cast.enter({ from: phrase.from, to: phrase.to, player: before, form: 'office' });
    return phrase.to;
  }
  const both = pairBefore(copy, cast, phrase);
  if (both !== null) {
    cast.enter({ from: phrase.from, to: phrase.to, player: both, form: 'joint' });
    return phrase.to;
  }
  const who = resolveTitle(copy, context, cast, phrase, office, acts) ?? unnamed(copy, cast, phrase, context, office);
  cast.enter({ from: phrase.from, to: phrase.to, player: who, form: phrase.title.unnamed ? 'class' : 'office' });
  return phrase.to;
}

/** Whose side somebody is on, as an office names it. */
const sideRef = ({ gazetteer }: MentionContext, { side, ref }: Player): string | null =>
  side !== null && gazetteer.isState(side) ? `state/${side}` : ref;

/**
 * Whose name stands behind an office: not of whom a surname alone is known that here begins the name of somebody of another state
 * («الوزير العراقي عون ذياب»), nor, behind a comma, of who is spoken for by somebody told before («فلان، المتحدث باسم رئيس الوزراء، فلان،»).
 */
function whoIsNamed(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase, named: Behind, part: Part): Behind | null {
  const { player: who } = part;
  if (who.ref === null) return named;
  const { gazetteer } = context;
  const side = phrase.whose === null ? null : gazetteer.sideOf(phrase.whose);
  const isOther = side !== null && who.side !== null && side !== who.side && gazetteer.isState(side) && gazetteer.isState(who.side);
  if (isOther && part.to === named.from + 1) {
    const to = nameEnd(copy, named.from, true);
    if (to > part.to) return { from: named.from, to };
  }
  if (markAt(copy, phrase.to) !== ',' || phrase.heads.length < 2) return named;
  const inner = officeWithin(copy, cast, phrase);
  if (inner === null || !startsWithOffice(copy, context, who, inner)) return named;
  const before = apposed(copy, context, cast, phrase);
  return before === null || before === who ? named : null;
}

const startsWithOffice = (copy: Copy, context: MentionContext, who: Player, inner: OfficePhrase): boolean =>
  startsWith(who, inner.title.id) || who.offices.some(({ title }) => title === officeKey(copy, context, inner));

/**
 * «مبعوث الرئيس الأميركي دونالد ترامب», «مسؤول في مكتب رئيس الوزراء فلان»: the name is of whose envoy, or in whose office, he is;
 * «مساعد الرئيس يوري أوشاكوف» is one himself.
 */
function isHisHolder(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase, who: Player): boolean {
  const { from, to, heads, chain } = phrase;
  if (who.ref === null) return false;
  if (phrase.specific && heads.length < 2) return false;
  const holds = (title: string): boolean => who.offices.some((office) => office.title === title);
  if (holds(heads[0] as string) || context.grammar.officeKeys.some(({ head, key }) => chain.startsWith(head) && holds(key))) return false;
  const inner = phrase.specific ? null : officeWithin(copy, cast, phrase);
  if (inner !== null && startsWithOffice(copy, context, who, inner)) return true;
  if (heads.length < 2) return false;
  for (let at = to - 1; at > from; at--) {
    const { title } = sensesAt(copy, at);
    if (title !== undefined && copy.tokens[at]?.word.definite) return ofGovernment.test(title.id) && holds(title.id);
  }
  return false;
}

/** «مسؤول في مكتب رئيس الوزراء», «مستشار للرئيس»: the office behind the first preposition of one; not «ممثلة في الرئيس». */
function officeWithin(copy: Copy, cast: Cast, { from, to }: OfficePhrase): OfficePhrase | null {
  let lead = -1;
  for (let at = from + 1; at < to; at++) {
    const { preposition, title } = sensesAt(copy, at);
    if (lead === -1 && preposition !== undefined) lead = at;
    if (lead === -1 || title === undefined) continue;
    const { toward, belonging } = sensesAt(copy, lead);
    return at > lead + 1 || toward || belonging ? officePhrase(copy, cast, at, true) : null;
  }
  return null;
}

/** «رئيس الوفد، مساعد الرئيس فلان», «المبعوث الخاص ورئيس البعثة فلان»: a second title of the same person brings the name for both. */
function titleBehind(
  copy: Copy,
  context: MentionContext,
  cast: Cast,
  phrase: OfficePhrase,
  office: string | null,
  acts: boolean,
): number | null {
  const comma = markAt(copy, phrase.to) === ',';
  const conjunction = sensesAt(copy, phrase.to).conjunction === true;
  const from = comma || conjunction ? phrase.to + 1 : phrase.to;
  if (!phrase.definite || (!comma && !conjunction && copy.tokens[from]?.word.definite !== true)) return null;
  const second = officePhrase(copy, cast, from);
  if (second === null || second.title.number !== phrase.title.number) return null;
  const named = nameBehind(copy, cast, second.to, second);
  if (named === null) return null;
  const setOff = markAt(copy, second.to) === ',';
  if (conjunction) {
    const holder = resolveTitle(copy, context, cast, phrase, office, acts);
    if (!areOfOne(copy, context, phrase, second)) return null;
    if (holder === null ? !tellsOfOne(copy, phrase.from) : holder !== named.part?.player) return null;
  } else if (setOff && !sensesAt(copy, second.to + 1).honorific) return null;
  const end = enterTitled(copy, context, cast, second, acts);
  const who = cast.at[from]?.player;
  if (who === undefined) return null;
  // Whose the first is goes before where the second is held.
  if (conjunction && who.ref === null && phrase.whose !== null) who.side = context.gazetteer.sideOf(phrase.whose);
  addOffice(copy, cast, who, phrase, context, office);
  cast.enter({ from: phrase.from, to: phrase.to, player: who, form: 'office' });
  return end;
}

/** Two offices that one person may hold: of one gender, neither the other's, nor of two sides. «في ليبيا» is where one is held. */
function areOfOne(copy: Copy, { gazetteer }: MentionContext, phrase: OfficePhrase, second: OfficePhrase): boolean {
  const { title } = phrase;
  if (title.number !== 's' || title.gender !== second.title.gender || copy.tokens[second.from]?.word.suffix !== null) return false;
  const held = sensesAt(copy, second.to - 2).inside === true;
  if (phrase.whose === null || second.whose === null || held) return true;
  return gazetteer.sideOf(phrase.whose) === gazetteer.sideOf(second.whose);
}

/** Behind a verb in the singular, but for one of meeting: two who say something are said to be two. */
function tellsOfOne(copy: Copy, at: number): boolean {
  let verb = at - 1;
  while (sensesAt(copy, verb).honorific) verb--;
  const { cue, auxiliary, encounterVerb, verb: other } = sensesAt(copy, verb);
  if (encounterVerb !== undefined) return false;
  const finite = cue?.some(({ form, agreement }) => (form === 'past' || form === 'present') && agreement.number === 's') === true;
  return finite || typeof auxiliary === 'object' || (cue === undefined && other !== undefined);
}

function addOffice(copy: Copy, cast: Cast, who: Player, phrase: OfficePhrase, context: MentionContext, office: string | null): void {
  const of = phrase.of.at(-1) ?? null;
  const written = wording(copy, phrase.from, phrase.to);
  if (!who.offices.some((office) => office.title === written)) who.offices = [{ title: written, of }, ...who.offices];
  if (!who.titles.includes(phrase.chain)) who.titles.push(phrase.chain);
  tell(who, toldOf(copy, cast, context.grammar, phrase, office));
  who.gender ??= phrase.title.gender;
  who.side ??= sideOf(copy, context, cast, phrase);
  who.ofState ||= isOfState(copy, phrase);
}

/** True for an office of a state, or of a body of one: «نائب وزير النفط», «المتحدث باسم وزارة النفط». */
function isOfState(copy: Copy, { from, to }: OfficePhrase): boolean {
  for (let at = from; at < to; at++) {
    const { title, collective } = sensesAt(copy, at);
    if ((title ?? collective)?.ofState) return true;
  }
  return false;
}

/** Whose an office is: of who is named in it, else of the body that its words mean («المتحدث باسم الوزارة»). */
function sideOf(copy: Copy, { gazetteer }: MentionContext, cast: Cast, { from, to, whose }: OfficePhrase): string | null {
  if (whose !== null) return gazetteer.sideOf(whose);
  for (let at = to - 1; at > from; at--) {
    const { collective } = sensesAt(copy, at);
    if (collective !== undefined && cast.at[at] === undefined && copy.tokens[at]?.word.definite)
      return cast.known(collective.id, collective.number)?.side ?? null;
  }
  return null;
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
  else if (phrase.to - phrase.from > 1 && isHerOffice(cast.at[before], phrase)) return cast.at[before]?.player ?? null;
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

/** An office right before an office is the same person's, but hers is told as hers. */
const isHerOffice = (part: Part | undefined, { title }: OfficePhrase): boolean =>
  part?.form === 'office' && part.player.kind === 'person' && !(part.player.gender === 'f' && title.gender === 'm');

/** The same for a name that no table knows: the unknown words between the last mark or known word and the comma. */
function apposedName(copy: Copy, cast: Cast, phrase: OfficePhrase, last: number): Player | null {
  let from = last;
  while (from > 0 && last - from < 4 && nameable(copy, from - 1) && cast.at[from - 1] === undefined) from--;
  if (!nameable(copy, last) || cast.at[last] !== undefined) return null;
  const { cue, verb, time } = sensesAt(copy, from - 1);
  // «سيغيب ماركو بولو ديل نيرو رئيس الاتحاد», «وصل اليوم فلان الفلاني وزير الخارجية»: all that stands between a verb, or its day, and the title.
  if ((cue ?? verb ?? time?.['rel'] ?? time?.['weekday']) === undefined) {
    if (markAt(copy, phrase.from - 1) !== ',') return null;
    while (from < last && nameEnd(copy, from) !== last + 1) from++;
  }
  if (from >= last) return null;
  const who = newPerson(copy, cast, from, last + 1, phrase);
  cast.enter({ from, to: last + 1, player: who, form: 'name' });
  return who;
}

function officeKey(copy: Copy, context: MentionContext, phrase: OfficePhrase): string | null {
  // «الوزير» alone is no office that one person holds: of what he is minister makes it one.
  let [fielded, whole] = [false, false];
  for (const row of context.grammar.officeKeys) {
    if (row.head !== phrase.chain) continue;
    if (row.field === null || names(copy, phrase, row.field)) return row.key;
    fielded = true;
    whole ||= row.key === row.head;
  }
  return phrase.heads.length === 1 && !phrase.ofBody && (whole || !fielded) ? phrase.title.id : null;
}

/** Who a title without a name means: a person of the story who has it, or the holder of the office then. */
function resolveTitle(
  copy: Copy,
  context: MentionContext,
  cast: Cast,
  phrase: OfficePhrase,
  office: string | null,
  acts: boolean,
): Player | null {
  if (!(phrase.title.unnamed ? phrase.definite : phrase.specific) || phrase.title.number !== 's') return null;
  const of = phrase.of.at(-1) ?? null;
  if ((copy.tokens[phrase.from] as Token).word.suffix !== null)
    return of === null ? null : (cast.recent.find((who) => who.side !== null && fits(who, phrase, phrase.whose, context)) ?? null);
  // «the official» is the one that the copy left without a name, though somebody with one was mentioned since.
  const source = phrase.title.unnamed
    ? cast.sources.find((who) => who.class === phrase.title.id && fits(who, phrase, phrase.whose, context))
    : undefined;
  if (source !== undefined) return source;
  const again = isSaidAgain(copy, phrase);
  const front = acts && cast.front !== null && fits(cast.front, phrase, phrase.whose, context) ? cast.front : null;
  const same = again && (front?.kind === 'person' || front?.kind === 'unnamed') ? front : null;
  if (phrase.title.anyone) return same;
  // «مستشار ترامب» is not he.
  const allowed = (who: Player): boolean => (of === null || who.ref !== of) && fits(who, phrase, phrase.whose, context);
  // «قيادي في الحركة» is «القيادي» from then on, and not «القيادي السابق».
  const alone = again || phrase.to === phrase.from + 1;
  let told: Told | null = null;
  const mayBe = (who: Player): boolean => {
    if (!allowed(who) || (!alone && who.keys.length === 0)) return false;
    told ??= toldOf(copy, cast, context.grammar, phrase, office);
    return mayHold(context.gazetteer, who, told);
  };
  const titled = (who: Player): boolean => (phrase.title.unnamed ? allowed(who) : who.titles.includes(phrase.chain) && mayBe(who));
  // «الوزير الإيراني» is the minister of Iran who was named without his office.
  const plainly = phrase.heads.length === 1 && !phrase.ofBody;
  const bears = (who: Player): boolean =>
    startsWith(who, phrase.title.id) ||
    (who.titles.length === 0 && office !== null && who.offices.some(({ title: one }) => one === office));
  const holds = (who: Player): boolean => (of === null || (plainly && who.ref !== null)) && bears(who) && mayBe(who);
  const meant = (who: Player): boolean => titled(who) || (of === null && holds(who));
  // «أضاف الرئيس» is the president who spoke, not the one of whom he did.
  if (front?.kind === 'person' && meant(front)) return front;
  const said =
    cast.recent.find((who) => who.acts && meant(who)) ?? cast.recent.find(meant) ?? cast.recent.find((who) => who.acts && holds(who));
  if ((said ?? same) != null) return said ?? same;
  const row = office === null || of === null || isPast(copy, phrase) ? null : context.gazetteer.holder(office, of, context.published);
  if (row !== null && !isOfOtherState(row.side, phrase, context) && row.gender === phrase.title.gender) return ofRow(cast, context, row.id);
  return phrase.title.generic && phrase.heads.length === 1 && of !== null
    ? (cast.recent.find((who) => who.side !== null && who.ref !== of && fits(who, phrase, phrase.whose, context)) ?? null)
    : null;
}

/** «المتحدث نفسه», «المصدر ذاته»: a title with a word that is said of whoever was meant before, and tells nothing of the office. */
function isSaidAgain(copy: Copy, { from, to }: OfficePhrase): boolean {
  const { rank, adverb } = sensesAt(copy, from + 1);
  return to === from + 2 && rank === true && adverb === true && copy.tokens[from + 1]?.word.definite === false;
}

/** «الرئيس السابق», «الوزير الأسبق»: an office of one before who has it. */
function isPast(copy: Copy, { from, to }: OfficePhrase): boolean {
  for (let at = from + 1; at < to; at++) {
    const { rank, time } = sensesAt(copy, at);
    const which = time?.['which'];
    if (rank && typeof which === 'number' && which < 0) return true;
  }
  return false;
}

/** «السفير الروسي» is not who is ambassador in Moscow. */
function isOfOtherState(side: string, { whose }: OfficePhrase, { gazetteer }: MentionContext): boolean {
  return whose !== null && side !== gazetteer.sideOf(whose) && gazetteer.isState(side);
}

function unnamed(copy: Copy, cast: Cast, phrase: OfficePhrase, context: MentionContext, office: string | null): Player {
  const of = phrase.of.at(-1) ?? null;
  const made = player(phrase.title.unnamed && !phrase.definite ? 'unnamed' : 'person', wording(copy, phrase.from, phrase.to), [], {
    class: phrase.title.unnamed ? phrase.title.id : null,
    gender: phrase.title.gender,
    number: phrase.title.number,
    side: sideOf(copy, context, cast, phrase),
    ofState: isOfState(copy, phrase),
    offices: [{ title: wording(copy, phrase.from, phrase.to), of }],
  });
  if (!phrase.title.unnamed && !phrase.title.anyone) {
    made.titles.push(phrase.chain);
    tell(made, toldOf(copy, cast, context.grammar, phrase, office));
  }
  return cast.add(made);
}

/** «الرئيسان الروسي فلان والأميركي فلان»: two nationalities or names under one dual title. */
function joint(copy: Copy, context: MentionContext, cast: Cast, phrase: OfficePhrase): number | null {
  const members: Player[] = [];
  const first = memberBehind(copy, context, cast, phrase.to, phrase.of.at(-1) ?? null, phrase);
  if (first === null) return null;
  members.push(first.who);
  let at = first.to;
  while (sensesAt(copy, at).conjunction) {
    const nationality = sensesAt(copy, at + 1).nationality;
    // «وزيرا الخارجية فلان وفلان»: of two who share a title the second is named without it.
    if (nationality === undefined && (phrase.title.number !== 'd' || members.length > 1)) break;
    const next = memberBehind(copy, context, cast, nationality ? at + 2 : at + 1, nationality?.of ?? null, phrase);
    if (next === null) break;
    members.push(next.who);
    at = next.to;
  }
  if (members.length < 2) return null;
  const who = cast.add(
    player('group', members.map((one) => one.name).join(' / '), [], { number: members.length === 2 ? 'd' : 'p', members }),
  );
  cast.enter({ from: phrase.from, to: at, player: who, form: 'joint' });
  return at;
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
