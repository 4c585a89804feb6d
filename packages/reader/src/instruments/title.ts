import type { Act, InstrumentKind, Time, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../copy.ts';
import { saidAcross } from '../encounters/speaker.ts';
import { datesAt, datesOf, type View } from '../encounters/view.ts';
import { membersOf, type Part, type Player } from '../mentions/cast.ts';
import type { InstrumentDraft } from './draft.ts';

/** How far a title may reach behind its noun and before it, in tokens. */
const behind = 26;
const before = 5;

/**
 * Reads the title around the noun: what describes it, number, name in quotation marks, parties, date, what it is about. Whether
 * the noun is definite by itself or by an article is asked for, as a definite noun with a description is one text and no other.
 */
export function readTitle(view: View, sentence: Sentence, one: InstrumentDraft, noun: number): void {
  const { copy } = view.scene;
  const { kind, alone } = one;
  const number = sensesAt(copy, noun).instrument?.number;
  const from = view.heads === 'last' ? readBefore(view, sentence, one, noun) : noun;
  // «دان البيان الهجمات»: behind a text that speaks stands what it says.
  const speaks =
    kind === 'statement' &&
    view.heads === 'first' &&
    (copy.tokens[noun] as Token).word.definite &&
    sensesAt(copy, noun - 1).cue !== undefined;
  one.anchored ||= speaks && alone;
  const to = speaks ? noun + 1 : readBehind(view, sentence, one, noun);
  one.title.from = from;
  one.title.to = to;
  const isNamed =
    alone &&
    (kind === 'agreement' || (number === 's' && (kind === 'draft treaty' || kind === 'statement'))) &&
    (from < noun || to > noun + 1);
  one.definite = isDefinite(view, one.title, noun);
  one.anchored ||= (isNamed || (!alone && number === 's' && kind === 'draft treaty' && isSomebodys(view, noun))) && one.definite;
  one.anchored ||= number === 's' && laysDown(view, sentence, one);
  if (kind === 'statement' && isOfPlace(view, one.title, noun)) {
    one.anchored = true;
    // A declaration that is known by a place was agreed there.
    if (!alone) one.kind = 'agreement';
  }
  // Many texts of one body, without a number or a day, are none in particular: «قرارات مجلس الأمن».
  if (number === 'p' && (one.date === null || kind === 'statement') && kind !== 'agreement' && kind !== 'draft treaty')
    one.anchored = false;
  // «اتفاقيات اقتصادية»
  if (number === 'p' && view.heads === 'first' && kind === 'agreement' && !one.definite && one.date === null && one.parties.length < 2)
    one.anchored = false;
}

/** «خطة ترامب»: whose it is tells which. */
const isSomebodys = ({ scene: { cast }, heads }: View, noun: number): boolean => {
  const owner = heads === 'first' ? cast.at[noun + 1]?.player : undefined;
  return owner?.kind === 'person' && owner.ref !== null;
};

/** «الاتفاق المرحلي», «اتفاق ستوكهولم», "the nuclear deal". */
function isDefinite({ scene: { copy, cast }, heads }: View, { from, to }: InstrumentDraft['title'], noun: number): boolean {
  if (heads === 'last') return sensesAt(copy, from - 1).determiner === 'definite' || cast.at[from]?.to === noun;
  const here = (copy.tokens[noun] as Token).word;
  const next = copy.tokens[noun + 1];
  if (next === undefined || next.kind !== 'word') return false;
  // A definite noun is described by a definite word; a bare one is owned by a name or by a noun that is definite or owned by one.
  if (here.definite) return next.word.definite && next.word.senses.verb === undefined;
  if (cast.at[noun + 1] !== undefined) return true;
  let last = noun + 1;
  while (last + 1 < to && isOwned(copy.tokens[last] as Token)) last++;
  return copy.tokens[last]?.word.definite === true;
}

/** A noun that a further noun may own: «وقف» in «اتفاق وقف إطلاق النار». */
const isOwned = ({ word: { definite, senses } }: Token): boolean =>
  !definite && senses.preposition === undefined && (senses.duty ?? senses.noun) === true;

/** «إعلان جدة», "the Geneva communiqué": where it was made is its name. Of a capital where a noun's owner stands behind it, it may be what that state announced. */
function isOfPlace({ scene: { cast }, placeAt, heads }: View, { from, to }: InstrumentDraft['title'], noun: number): boolean {
  if (heads === 'first') return placeAt.has(noun + 1) && noun + 1 < to && cast.at[noun + 1]?.form !== 'metonym';
  return from < noun && placeAt.get(from)?.to === noun;
}

/** "the 1959 treaty", "the Minsk agreements": what stands between the article and its noun. */
function readBefore({ scene: { copy, cast, timeAt }, times }: View, sentence: Sentence, one: InstrumentDraft, noun: number): number {
  let from = noun;
  for (let at = noun - 1; at >= Math.max(sentence.from, noun - before); at--) {
    const { kind, word } = copy.tokens[at] as Token;
    const { determiner, preposition, conjunction, verb, cue, number, pronoun, possessive, issues } = word.senses;
    // "the energy and maritime agreements"
    if (conjunction && from < noun) continue;
    if (possessive) {
      one.issuer = cast.at[at - 1]?.player ?? null;
      one.anchored ||= one.issuer !== null;
      break;
    }
    if (timeAt[at] !== -1) {
      one.date ??= fullDate(times[timeAt[at] as number]);
      one.anchored ||= one.date !== null;
    } else if ((kind !== 'word' && kind !== 'number') || determiner || preposition || conjunction || pronoun || issues) break;
    else if (cast.at[at] === undefined && (verb || cue || number) && sensesAt(copy, at - 1).determiner === undefined) break;
    from = at;
  }
  return from;
}

/** Kinds of text that rule what is done; a letter and a statement only say things. */
const ruling: ReadonlySet<InstrumentKind> = new Set(['draft treaty', 'agreement', 'resolution', 'law']);

/** Kinds of text that are told by what they ask for: «اتفاق ينهي» is one that is hoped for, and a statement is told by more than a verb before which any may stand. */
const asking: ReadonlySet<InstrumentKind> = new Set(['draft treaty', 'resolution', 'law']);

/** Acts by which any document shows that it is one on the table. */
const asks: ReadonlySet<Act> = new Set(['propose', 'demand']);

/** «مشروع قرار يطالب بوقف القتال», "an agreement to ban strikes", "the draft calls for a truce": right behind the title stands what the text says. */
export function laysDown({ scene: { copy }, heads }: View, sentence: Sentence, { kind, any, title: { to } }: InstrumentDraft): boolean {
  if (to >= sentence.to) return false;
  const { provides, cue, infinitive } = sensesAt(copy, to);
  if (heads === 'last' && infinitive) return sensesAt(copy, to + 1).provides === true;
  if (provides) return ruling.has(kind);
  return (
    asking.has(kind) &&
    (cue?.some(({ frame, form }) => (form === 'present' || (heads === 'last' && form === 'past')) && (!any || asks.has(frame.act))) ??
      false)
  );
}

function readBehind(view: View, sentence: Sentence, one: InstrumentDraft, noun: number): number {
  const { scene, times, heads } = view;
  const { copy, cast, timeAt } = scene;
  let to = noun + 1;
  // Where what describes a noun stands before it, nothing but a preposition leads on from it.
  let leads = heads === 'first';
  // «وتنص الوثيقة على خفض»: the preposition is the verb's.
  const providesBefore = sensesAt(copy, sensesAt(copy, noun - 1).demonstrative ? noun - 2 : noun - 1).provides === true;
  const end = Math.min(sentence.to, noun + behind, contentFrom(view, sentence, one, noun));
  for (let at = noun + 1; at < end; at++) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    const part = cast.at[at];
    const time = timeAt[at] as number;
    if (time !== -1) {
      const dates = datesAt(view, at);
      if (dates !== null && sensesAt(copy, at - 1).phase !== 'before') {
        one.date ??= dates[0];
        const byDay = at === noun + 1 && isCalendarDay(times[time]);
        // What is known by its day, as by its place, was agreed: «إعلان 11 مايو».
        if (byDay && one.kind === 'statement' && !one.alone) one.kind = 'agreement';
        // «التوصل إلى اتفاق الأسبوع المقبل»: a day to come makes none of what is hoped for.
        one.anchored ||= (one.alone || byDay) && !(heads === 'first' && view.published !== null && dates[0] > view.published);
      }
      const isOfTitle = fullDate(times[time]) !== null;
      while (timeAt[at + 1] === time) at++;
      if (isOfTitle) to = at + 1;
      leads = heads === 'first';
    } else if (part !== undefined && part.player.kind !== 'document') {
      if (part.player.class === 'side' && sensesAt(copy, at - 1).preposition === undefined) break;
      takePart(view, one, part, { at, noun });
      at = Math.max(at, part.to - 1);
      to = at + 1;
      leads = heads === 'first';
    } else if (token.kind === 'number') {
      one.anchored ||= one.kind === 'resolution' || one.kind === 'law';
      to = at + 1;
    } else if (senses.instrument !== undefined) {
      if (!(senses.instrument.kind === 'agreement' && one.kind === 'draft treaty' && at <= noun + 2) && at > noun + 1) break;
      to = at + 1;
    } else if (stops(view, at, token) || (providesBefore && (senses.lays || senses.locative))) break;
    else if (senses.preposition !== undefined) leads = true;
    else if (token.kind === 'word' && !senses.conjunction && !senses.relative) {
      if (copy.quoteAt[at] === -1 && (!leads || isPredicate(view, at))) break;
      to = at + 1;
    }
  }
  return to;
}

/** «أكد في بيان صحفي التزامه»: where begins what is said in the text, which is none of its title. */
function contentFrom(view: View, sentence: Sentence, { kind }: InstrumentDraft, noun: number): number {
  const there = view.heads === 'first' && (kind === 'statement' || kind === 'letter') && sensesAt(view.scene.copy, noun - 1).locative;
  return (there ? saidAcross(view, sentence, noun)?.content.from : undefined) ?? Number.POSITIVE_INFINITY;
}

/** «قانون المصالحة تبييض للفساد»: behind a definite word an indefinite one is said of it. */
const isPredicate = ({ scene: { copy }, heads }: View, at: number): boolean =>
  heads === 'first' && (copy.tokens[at - 1] as Token).word.definite && !(copy.tokens[at] as Token).word.definite;

/** The date that words say whole, with its year; null for one that is told from the day of publication. */
const fullDate = (time: Time | undefined): string | null =>
  time !== undefined && /^\d{4}/.test(time.stated) ? (datesOf(time)?.[0] ?? null) : null;

/** «إعلان 11 مايو»: a day of a month names what an hour, «أمس» or a weekday does not. */
const isCalendarDay = (time: Time | undefined): boolean => time !== undefined && /^[\dX]{4}-\d\d-\d\d$/.test(time.stated);

function stops({ scene: { copy }, heads }: View, at: number, { kind, word: { key, senses } }: Token): boolean {
  if (copy.quoteAt[at] !== -1 || key === '(' || key === ')') return false;
  const next = sensesAt(copy, at + 1);
  if (kind === 'mark') return key !== ',' || next.preposition === undefined || next.toward === true || next.phase !== undefined;
  // «الاتفاق وتأثيره»: what is its own is no part of its name.
  if (senses.conjunction && copy.tokens[at + 1]?.word.suffix) return true;
  if (senses.provides || senses.complementizer !== undefined || senses.connective) return true;
  if (senses.preposition !== undefined) return heads === 'last' && senses.preposition === 'other';
  // «to ban strikes»
  if (senses.verb !== undefined && sensesAt(copy, at - 1).infinitive) return false;
  // "Security guarantees": what reports with a clause alone is a noun without one.
  const isNoun = heads === 'last' && next.complementizer === undefined && senses.cue?.every(({ frame }) => frame.strict) === true;
  return (
    (senses.verb !== undefined && senses.auxiliary === undefined && !isNoun && !(heads === 'first' && senses.duty)) ||
    senses.copula === true ||
    senses.pronoun !== undefined ||
    (!isNoun && (senses.cue?.some(({ form }) => form !== 'noun') ?? false)) ||
    senses.issues !== undefined ||
    senses.issued !== undefined ||
    (senses.relative !== undefined && key !== '')
  );
}

/** «قرار الرئيس», «قرار بغداد», «إعلان الحركة انسحابها»: what somebody decided or announced is no text; what a council decided is. */
const isDeed = ({ kind, alone }: InstrumentDraft, owner: Player['kind']): boolean =>
  (kind === 'resolution' || (kind === 'statement' && !alone)) && (owner === 'person' || owner === 'state' || owner === 'group');

/** A verbal noun without article, or with a pronoun: what the owner of the noun before does, or announces. */
function takesNoun(copy: Copy, at: number): boolean {
  const { kind, word } = copy.tokens[at] ?? { kind: 'mark', word: null };
  if (kind !== 'word' || word === null || word.definite) return false;
  const { preposition, duty, speechNoun, encounterVerb, noun, verb, issued } = word.senses;
  if (preposition !== undefined || issued !== undefined) return false;
  return duty === true || speechNoun !== undefined || encounterVerb?.form === 'infinitive' || (noun === true && verb === undefined);
}

/** Takes somebody of the title for its issuer or for a party. */
function takePart(
  { scene: { copy }, heads }: View,
  one: InstrumentDraft,
  { player, form, to }: Part,
  { at, noun }: { at: number; noun: number },
): void {
  // «بيان صحفي»: one word without article that tells no side names no body.
  const isWord = player.kind === 'body' && player.side === null && to === at + 1 && copy.tokens[at]?.word.definite !== true;
  const isNobody = player.kind === 'unnamed' || isWord || (player.kind === 'person' && player.number === 'p');
  const isAnyBody = player.kind === 'body' && player.side === null;
  const previous = sensesAt(copy, at - 1);
  if (one.kind === 'statement' || one.kind === 'resolution' || one.kind === 'law' || one.kind === 'letter') {
    const isFrom = heads === 'first' && one.kind === 'letter' && one.alone && previous.belonging === true && !isNobody;
    if (isFrom) {
      one.issuer ??= player;
      return;
    }
    const isOf = previous.agent === true || (heads === 'first' && previous.toward === true && one.kind !== 'letter');
    if (!(at === noun + 1 || isOf)) return;
    if (!isNobody) one.issuer ??= player;
    // «إعلان القاهرة», «إعلان تونس للتسوية»: where it was made; of «إعلان واشنطن تعليق المحادثات» that she announced it is told.
    const isPlace =
      one.kind === 'statement' &&
      !takesNoun(copy, to) &&
      (form === 'metonym' || (player.kind === 'state' && sensesAt(copy, to).toward === true));
    one.anchored ||= heads === 'last' || !isDeed(one, player.kind) || isPlace;
    return;
  }
  // «اتفاق الرياض»: the capital is where it was made.
  const isWhere = form === 'metonym' && at === noun + 1;
  if (isNobody || isAnyBody || isWhere) return;
  if (previous.preposition === undefined || previous.company !== undefined || previous.conjunction)
    for (const who of membersOf(player)) if (!one.parties.includes(who)) one.parties.push(who);
  one.anchored ||= one.parties.length > 1;
}
