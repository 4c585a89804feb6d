import type { GrammaticalNumber, Senses, Token } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import { type Cast, type Part, type Player, player } from './cast.ts';
import { isField } from './holder.ts';
import { jointly } from './joint.ts';
import { ofRow } from './known.ts';
import type { MentionContext } from './mentions.ts';
import { nameable, wording } from './name.ts';
import { nameBehind } from './name-behind.ts';
import { officePhrase, takesWhom } from './office-phrase.ts';
import { sidesBefore } from './pair.ts';
import { severalBefore } from './several.ts';

/** «الاتفاق الموقع»: behind a text the word says what became of it. */
export const isIssued = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).issued !== undefined && copy.tokens[at - 1]?.word.definite === true && copy.tokens[at]?.word.definite === true;

/** «بلاده», «المملكة»: the state that the person mentioned last speaks for, or of those called so the one told last. */
export function ownState(copy: Copy, context: MentionContext, cast: Cast, at: number): number | null {
  const word = (copy.tokens[at] as Token).word;
  const { collective } = word.senses;
  if (!collective?.state || collective.number !== 's') return null;
  const own = word.suffix !== null || (word.definite && !copy.tokens[at + 1]?.word.definite && !sensesAt(copy, at - 1).locative);
  if (!own) return null;
  const theirs = cast.recent[0]?.side ?? null;
  const isCalledSo = (side: string | null): side is string => side !== null && (collective.states?.includes(side) ?? true);
  const side = isCalledSo(theirs) ? theirs : collective.states === undefined ? null : lastOf(cast, at, isCalledSo);
  if (side === null || !context.gazetteer.isState(side)) return null;
  const state = ofRow(cast, context, `state/${side}`);
  cast.enter({ from: at, to: at + 1, player: state, form: 'pronoun' });
  return at + 1;
}

/** How far back a state may have been told that is then called by its kind, in tokens. */
const stateReach = 120;

/** The side told last before `at` that may be meant. */
function lastOf({ at: parts }: Cast, at: number, isMeant: (side: string | null) => boolean): string | null {
  for (let back = at - 1; back >= 0 && back > at - stateReach; back--) {
    const side = parts[back]?.player.side ?? null;
    if (isMeant(side)) return side;
  }
  return null;
}

/** A body or delegation: «الوفد الروسي», «وزارة الخارجية الإيرانية», «وكالة \"تسنيم\"»; returns the token behind it. */
export function enterCollective(copy: Copy, cast: Cast, from: number): number {
  const head = sensesAt(copy, from).collective as NonNullable<Senses['collective']>;
  if (headsOnly.has(head.id) && isLeading(copy, cast, from)) return from;
  const first = copy.tokens[from] as Token;
  let at = from + 1;
  let of: Player | null = null;
  let side: string | null = null;
  let definite = first.word.definite || first.word.suffix !== null;
  const several = !definite && head.number === 'p' && severalAct(copy, from);
  for (; at < copy.tokens.length; ) {
    const part = cast.at[at];
    const token = copy.tokens[at] as Token;
    const senses = token.word.senses;
    if (part !== undefined && part.from === at && !definite && (part.player.kind !== 'person' || ledBy(copy, from, part))) {
      of = part.player;
      definite = true;
      at = part.to;
    } else if (senses.belonging && (at === from + 1 ? !definite : isSent(copy, from, of, side)) && isSide(cast.at[at + 1], at + 1)) {
      // «وفد من حركة حماس», «وفد رفيع المستوى من حركة حماس»
      of = (cast.at[at + 1] as Part).player;
      definite = true;
      at = (cast.at[at + 1] as Part).to;
    } else if (
      senses.nationality &&
      part === undefined &&
      !isField(copy, at) &&
      !(at === from + 1 && head.number === 's' && arePeople(copy, from, at))
    ) {
      // «حركة حماس الفلسطينية»: behind a name the nationality describes it.
      if (of?.side == null) side = senses.nationality.of;
      definite ||= token.word.definite;
      at++;
    } else if (isSecondField(copy, cast, at)) at += 2;
    else if (
      part === undefined &&
      token.kind === 'word' &&
      ((senses.portfolio && !(definite && senses.title) && !isAnotherBody(first, token)) ||
        isSaidOf(first, head.number, token) ||
        (senses.rank && !(first.word.definite && isOther(token))) ||
        (senses.collective && token.word.definite && !definite) ||
        (!definite && !several && token.word.definite && (!token.word.known || senses.noun || senses.speechNoun)) ||
        (!definite && at === from + 1 && !first.word.definite && nameable(copy, at) && !token.word.senses.namePart) ||
        (!definite && several && at < from + describing && isDescribing(token)))
    ) {
      definite ||= token.word.definite;
      at++;
    } else if (at === from + 1 && !definite && isHolders(copy, cast, from)) {
      const office = officePhrase(copy, cast, at);
      if (office?.whose == null || isNewName(nameBehind(copy, cast, office.to, office))) break;
      side = office.whose;
      definite = true;
      at = office.to;
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
  const alone = at === from + 1 && first.word.suffix === null;
  const listed = alone && head.number === 'p' && first.word.definite ? severalBefore(copy, cast, from) : null;
  if (listed !== null) {
    cast.enter({ from, to: from + 2, player: listed, form: 'joint' });
    return from + 2;
  }
  const both = head.number === 'd' && (alone || isOfTwo(copy, from, at)) ? sidesBefore(copy, cast, from) : null;
  if (both !== null) {
    cast.enter({ from, to: at, player: both, form: 'joint' });
    return at;
  }
  const player = body(copy, cast, from, at, head, of, side);
  cast.enter({ from, to: at, player, form: 'name' });
  return at;
}

/** «دعت النقابة الحكومة», not «الأحزاب المعارضة»: behind a body with the article another with it is told. */
const isAnotherBody = (first: Token, { word: { definite, senses } }: Token): boolean =>
  first.word.definite && definite && senses.collective !== undefined && !senses.collective.qualifies;

/** «الحزب الحاكم»: behind a body with the article a title that is an adjective there, of one or of what is spoken of as one. */
const isSaidOf = (first: Token, number: GrammaticalNumber, { word: { definite, senses } }: Token): boolean =>
  senses.title !== undefined &&
  senses.title.adjective === 'definite' &&
  senses.title.number === 's' &&
  !senses.portfolio &&
  first.word.definite &&
  definite &&
  (number !== 'p' || senses.title.gender === 'f');

/** Most words that tell which several they are, with the first. */
const describing = 3;

/** An adjective without article, with nothing written on it: «دول نامية», not «دول شرق آسيا». */
const isDescribing = ({ word: { definite, suffix, senses } }: Token): boolean =>
  !definite && suffix === null && (senses.noun ?? senses.relational) === true && !senses.locative && senses.preposition === undefined;

/** «أكدت دول نامية», «اتهمت منظمات حقوقية الجيش», not «جمعيات حقوق الحيوان»: right behind a verb of report what describes several without the article is theirs. */
const severalAct = (copy: Copy, from: number): boolean =>
  !copy.tokens[from + 1]?.word.definite &&
  (!copy.tokens[from + 2]?.word.definite || sensesAt(copy, from + 1).relational === true) &&
  sensesAt(copy, from - 1).cue?.some(
    ({ form, agreement }) => form !== 'noun' && form !== 'participle' && agreement.gender === 'f' && agreement.number === 's',
  ) === true;

/** «أبلغ الوفد الإيرانيين»: behind a body with the article people of a nation are no adjective of it. */
const arePeople = ({ tokens }: Copy, body: number, at: number): boolean =>
  tokens[body]?.word.definite === true && tokens[at]?.word.definite === true && tokens[at]?.word.senses.nationality?.number !== 's';

/** Groups that somebody sends, and that travel. */
export const travelling: ReadonlySet<string> = new Set(['delegation', 'team']);

/** «وفد قيادي», «وفد رفيع المستوى»: a delegation without article of which nothing has told yet who sends it. */
const isSent = (copy: Copy, from: number, of: Player | null, side: string | null): boolean =>
  of === null && side === null && copy.tokens[from]?.word.definite === false && travelling.has(sensesAt(copy, from).collective?.id ?? '');

/** «وفدي البلدين»: a dual of the two that «البلدين» means. */
const isOfTwo = (copy: Copy, from: number, to: number): boolean =>
  to === from + 2 && sensesAt(copy, from + 1).collective?.number === 'd' && copy.tokens[from + 1]?.word.definite === true;

/** «مكتب المبعوث الأممي»: a body before the office of who has it; behind a preposition he is meant. */
const isHolders = (copy: Copy, cast: Cast, from: number): boolean =>
  cast.at[from + 1] === undefined &&
  copy.tokens[from + 1]?.word.definite === true &&
  sensesAt(copy, from + 1).title?.number === 's' &&
  sensesAt(copy, from - 1).preposition === undefined;

/** A name that only its office tells to be one. */
const isNewName = (behind: ReturnType<typeof nameBehind>): boolean => behind !== null && behind.part === undefined;

/** «الجانبان الروسي والتركي»: one of each side; the token behind them. */
export function twoSides(copy: Copy, context: MentionContext, cast: Cast, at: number): number | null {
  const { collective } = sensesAt(copy, at);
  const [one, other] = [sensesAt(copy, at + 1).nationality, sensesAt(copy, at + 3).nationality];
  if (collective?.number !== 'd' || one === undefined || other === undefined || !sensesAt(copy, at + 2).conjunction) return null;
  if (one.of === other.of || !context.gazetteer.has(one.of) || !context.gazetteer.has(other.of)) return null;
  const both = jointly(cast, [ofRow(cast, context, one.of), ofRow(cast, context, other.of)]);
  cast.alsoMeans(collective.id, 'd', both);
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
  head: NonNullable<Senses['collective']>,
  of: Player | null,
  sideRef: string | null,
): Player {
  const side = sideRef === null ? (of?.side ?? null) : sideRef.slice(sideRef.indexOf('/') + 1);
  const bare = to === from + 1 && side === null;
  const which = bare ? head.number : side === null ? wording(copy, from, to) : side + fieldsOf(copy, from, to);
  const made = cast.bodyOf(head.id, which, () =>
    player('body', wording(copy, from, to), [], {
      class: head.id,
      gender: head.gender,
      number: head.number,
      side,
      ofState: head.ofState === true,
    }),
  );
  // «وزارة الخارجية والمغتربين الفلسطينية», and «وزارة الخارجية والمغتربين» from then on.
  if (sideRef !== null && to > from + 2) cast.alsoMeans(head.id, wording(copy, from, to - 1), made);
  if (!bare) cast.alsoMeans(head.id, head.number, made);
  return made;
}

/** «وزارة الداخلية البحرينية», «وزارة الخارجية البحرينية»: the fields that tell bodies of a side apart. */
function fieldsOf(copy: Copy, from: number, to: number): string {
  let fields = '';
  for (let at = from + 1; at < to; at++) {
    const { word } = copy.tokens[at] as Token;
    if (word.senses.portfolio) fields += ` ${word.key}`;
  }
  return fields;
}

/** «الروس», «أبلغ الأميركيين», «مع الإيرانيين»: the side itself. */
export function enterPeople(copy: Copy, context: MentionContext, cast: Cast, at: number): void {
  const { of, number } = sensesAt(copy, at).nationality as NonNullable<Senses['nationality']>;
  if (!context.gazetteer.has(of) || !(areMeant(copy, cast, at) || (number === 'p' && areNamed(copy, at)))) return;
  const state = ofRow(cast, context, of);
  cast.enter({ from: at, to: at + 1, player: state, form: 'nationality' });
}

/** A form that is one of several and nothing else, where a noun may stand. */
function areNamed(copy: Copy, at: number): boolean {
  const { preposition, verb, cue, conjunction } = sensesAt(copy, at - 1);
  return (preposition ?? verb ?? cue ?? conjunction) !== undefined;
}

/** Told by a verb, right behind it or behind who tells, in company with somebody, or joined to people who are. */
function areMeant(copy: Copy, cast: Cast, at: number): boolean {
  const { company, toward, conjunction } = sensesAt(copy, at - 1);
  if (conjunction) return cast.at[at - 2]?.form === 'nationality';
  const teller = cast.at[at - 1];
  if (teller !== undefined) return takesWhom(copy, teller.from - 1);
  const inCompany = company === 'with' || (company === 'between' && sensesAt(copy, at + 1).conjunction === true);
  return inCompany || takesWhom(copy, at - 1) || (toward === true && sensesAt(copy, at - 2).cue !== undefined);
}
