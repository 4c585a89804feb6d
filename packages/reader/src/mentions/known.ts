import type { NamedForm, Token } from '@masar/shapes';
import { type Copy, isMarked, quoteMarkedAt, sensesAt, tiesOn } from '../copy.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { OPENS_NAME } from '../lexicon/marks.ts';
import type { Cast, Player } from './cast.ts';
import type { MentionContext, PlaceMention } from './mentions.ts';
import { nameable, wording } from './name.ts';
import { saysWhere } from './where.ts';
import { whichState } from './which-state.ts';
import { asWritten } from './written.ts';

/** Names of the gazetteer: who is named, and which places are. */
export function knownNames(copy: Copy, context: MentionContext, cast: Cast, places: PlaceMention[]): void {
  const { tokens } = copy;
  for (let at = 0; at < tokens.length; at++) {
    if (!isMarked(copy, at, OPENS_NAME)) continue;
    const hit = overHyphen(copy, context, at) ?? context.lexicon.names.longest(tokens, at) ?? overQuotes(copy, context, at);
    if (hit === null) continue;
    const to = at + hit.length;
    const named = whichState(copy, context, at, to, hit.value);
    if (named.actor?.form === 'short' && (opensAnother(copy, to) || describesNoun(copy, at))) continue;
    if (isOneStates(copy, context, named.actor, at, to)) continue;
    const actor = context.lexicon.cased ? asWritten(copy, at, named.actor) : named.actor;
    const place = context.lexicon.cased ? asWritten(copy, at, named.place) : named.place;
    const where = saysWhere(copy, at, to);
    if (where) cast.placeEnds.set(at, to);
    if (place !== null && actor === null) {
      const { state } = context.gazetteer.places.get(place.ref) ?? {};
      cast.placeNames.set(at, { to, of: state == null ? null : `state/${state}` });
      cast.placeLasts.add(to - 1);
    }
    if (place !== null && (actor === null || where)) places.push({ from: at, to, ref: place.ref, name: wording(copy, at, to) });
    else if (actor?.form === 'metonym' && where) places.push({ from: at, to, ref: null, of: actor.ref, name: wording(copy, at, to) });
    else if (actor !== null) enterKnown(copy, context, cast, actor, place, at, to);
    if (actor !== null && hit.length > 1) sharedHead(copy, context, cast, at, to);
    at = to - 1;
  }
}

/** «جان-نويل فلان», «جان نويل-فلان»: a name whose words a hyphen ties. */
function overHyphen(copy: Copy, { lexicon }: MentionContext, at: number): ReturnType<Lexicon['names']['longest']> {
  const tied = tiesOn(copy, at + 1) ? at + 1 : tiesOn(copy, at + 2) ? at + 2 : -1;
  if (tied === -1 || copy.tokens[tied + 1]?.spaced !== false) return null;
  const words = [...copy.tokens.slice(at, tied), ...copy.tokens.slice(tied + 1, at + hyphened)];
  const hit = lexicon.names.longest(words, 0);
  return hit !== null && hit.length > tied - at ? { length: hit.length + 1, value: hit.value } : null;
}

/** How far a name with a hyphen may reach, in tokens. */
const hyphened = 6;

/** The movement "X": a name whose last words stand in quotation marks. */
function overQuotes(copy: Copy, { lexicon }: MentionContext, at: number): ReturnType<Lexicon['names']['longest']> {
  const quote = quoteMarkedAt(copy, at + 1);
  if (quote?.open !== at + 1 || !quote.closed || quote.close - at > quotedWords + 2) return null;
  const words = [copy.tokens[at] as Token, ...copy.tokens.slice(at + 2, quote.close)];
  const hit = lexicon.names.longest(words, 0);
  return hit?.length === words.length ? { length: quote.close + 1 - at, value: hit.value } : null;
}

/** Most words of a name that stand in quotation marks behind its first. */
const quotedWords = 4;

/** "North and South Korea": the word before the conjunction makes a name too, with the head that it shares. */
function sharedHead(copy: Copy, context: MentionContext, cast: Cast, from: number, to: number): void {
  const first = copy.tokens[from - 2];
  if (!sensesAt(copy, from - 1).conjunction || first?.kind !== 'word' || cast.at[from - 2] !== undefined) return;
  const words = [first, ...copy.tokens.slice(from + 1, to)];
  const hit = context.lexicon.names.longest(words, 0);
  if (hit?.length !== words.length || hit.value.actor === null || !hit.value.actor.ref.startsWith('state/')) return;
  cast.enter({ from: from - 2, to: from - 1, player: ofRow(cast, context, hit.value.actor.ref), form: 'name' });
}

/** «جيفري ويب», «مشعل بن ماجد»: a surname that a word behind it, known for nothing, or a particle of names, makes the given name of somebody else. */
const opensAnother = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at];
  if (sensesAt(copy, at).nameParticle && token?.word.definite === false && nameable(copy, at + 1)) return true;
  return token?.kind === 'word' && !token.word.known && nameable(copy, at) && !sensesAt(copy, at).namePart;
};

/** «الاتفاق النفطي»: behind a noun with the article an adjective of belonging is said of it, whoever is called so. */
const describesNoun = (copy: Copy, at: number): boolean => {
  const before = copy.tokens[at - 1]?.word;
  const { title, honorific } = sensesAt(copy, at - 1);
  return sensesAt(copy, at).relational === true && before?.definite === true && before.known && !title && !honorific;
};

/** «مجلس الأمن الأرميني», «مجلس الأمن والدفاع السوداني»: a council of states by its name, which a nationality behind it makes one of a state. */
function isOneStates(copy: Copy, { gazetteer }: MentionContext, actor: NamedForm | null, from: number, to: number): boolean {
  if (actor === null || sensesAt(copy, from).collective?.id !== 'council') return false;
  const joined = sensesAt(copy, to).conjunction === true && sensesAt(copy, to + 1).portfolio === true;
  const { nationality } = sensesAt(copy, joined ? to + 2 : to);
  const side = gazetteer.sideOf(actor.ref);
  return nationality?.number === 's' && side !== null && !gazetteer.isState(side) && gazetteer.has(nationality.of);
}

function enterKnown(
  copy: Copy,
  context: MentionContext,
  cast: Cast,
  actor: NamedForm,
  place: NamedForm | null,
  from: number,
  to: number,
): void {
  const found = ofRow(cast, context, actor.ref);
  const start = honoured(copy, from);
  // «شارل ميشال» is «ميشال» from then on, however the gazetteer spells him.
  if (found.kind === 'person' && to - from > 1 && sensesAt(copy, to - 1).preposition === undefined)
    cast.surname((copy.tokens[to - 1] as Token).word.key, found);
  // «حركة حماس»: «الحركة» from then on.
  const { collective } = sensesAt(copy, from);
  if (collective !== undefined && found.kind !== 'person' && found.kind !== 'state')
    cast.alsoMeans(collective.id, collective.number, found);
  if (actor.form !== 'metonym') cast.enter({ from: start, to, player: found, form: 'name' });
  else cast.enter({ from: start, to, player: found, form: 'metonym' }, place?.ref ?? null);
}

/** The player of a gazetteer row, made where the story first means it. */
export const ofRow = (cast: Cast, { gazetteer, published }: MentionContext, ref: string): Player =>
  cast.ofRef(ref) ?? cast.introduce(ref, gazetteer.make(ref, published));

/** First honorific before `from`, or `from`. */
function honoured(copy: Copy, from: number): number {
  let at = from;
  while (at > 0 && sensesAt(copy, at - 1).honorific) at--;
  return at;
}
