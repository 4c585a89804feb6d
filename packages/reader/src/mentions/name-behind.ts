import { type Copy, keyAt, markAt, sensesAt } from '../copy.ts';
import type { Cast, Part } from './cast.ts';
import { asName, nameable, nameEnd } from './name.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { stops } from './unlisted.ts';

/** A name behind a title, and the mention that it is where it is known. */
export interface Behind {
  readonly from: number;
  readonly to: number;
  readonly part?: Part;
}

/** The name behind a title: a person of the gazetteer, or words that look like a name; honorific, comma or quotation mark may stand between. */
export function nameBehind(copy: Copy, cast: Cast, at: number, phrase: OfficePhrase | null = null): Behind | null {
  const comma = markAt(copy, at) === ',';
  let from = comma ? at + 1 : at;
  while (sensesAt(copy, from).honorific) from++;
  if (copy.quoteAt[from] !== -1) from++;
  const part = cast.at[from];
  if (part !== undefined) return part.player.kind === 'person' && part.from <= from ? { from, to: part.to, part } : null;
  if (isTitle(copy, from)) return null;
  const to = nameEnd(copy, from, !comma && cast.at[from - 1] !== undefined);
  if (to === from && from === at && phrase !== null) return spelledLikeWord(copy, cast, from, phrase);
  // A given name that no table knows before the surname of somebody known is of somebody else.
  const surname = to === from + 1 ? cast.at[to] : undefined;
  if (!comma && surname?.from === to && surname.player.kind === 'person' && surname.to === to + 1) return { from, to: surname.to };
  if (to === from || (to === from + 1 && !lone(copy, from))) return null;
  const after = keyAt(copy, to);
  // Behind a comma only a name of two words that a comma closes is one: «المتحدث باسم الوزارة، فلان الفلاني،».
  return !comma ||
    (to - from > 1 && (after === ',' || after === ':' || copy.tokens[to]?.word.senses.complementizer || closesByTime(copy, from, to)))
    ? { from, to }
    : null;
}

/** «أمين عام المجلس»: a title that is a given name too, before what a title takes. */
const isTitle = (copy: Copy, at: number): boolean => {
  const { rank, portfolio, collective } = sensesAt(copy, at + 1);
  return sensesAt(copy, at).title !== undefined && (rank ?? portfolio ?? collective) !== undefined;
};

/** «ممثل الحكومة في بغداد، سمير فلان اليوم الأحد، أن»: behind a comma a name that begins like one, before when or in brackets. */
const closesByTime = (copy: Copy, from: number, to: number): boolean =>
  sensesAt(copy, from).namePart === true &&
  (sensesAt(copy, to).adverb === true || sensesAt(copy, to).time !== undefined || markAt(copy, to) === '(');

/** A single word is a name where it carries the article, is known as part of names, or ends what the verb governs. */
const lone = (copy: Copy, at: number): boolean =>
  (copy.tokens[at]?.word.definite === true && sensesAt(copy, at).number === undefined) ||
  sensesAt(copy, at).namePart === true ||
  (stops(copy, at + 1) && sensesAt(copy, at + 1).title === undefined);

/**
 * «قال رئيس اللجنة نصر فلان إن», «صرحت الناطقة لينا فلان ل»: between who speaks by his title and what he says a word that is an
 * ordinary one elsewhere begins a name, where the next is one that nothing makes a word.
 */
function spelledLikeWord(copy: Copy, cast: Cast, from: number, phrase: OfficePhrase): Behind | null {
  const before = sensesAt(copy, phrase.from - 1);
  const said = before.cue?.find(({ frame, form }) => frame.clause && frame.quote && form !== 'noun' && form !== 'participle');
  if ((said ?? before.complementizer ?? before.connective) === undefined || !phrase.definite || !mayName(copy, from)) return null;
  if (said?.frame.to.object) return null;
  const surname = from + 1;
  const { word } = copy.tokens[surname] ?? {};
  const sure = sensesAt(copy, surname).namePart === true;
  if (cast.at[surname] !== undefined || !nameable(copy, surname) || !(sure || (word?.definite && !word.known))) return null;
  const to = nameEnd(copy, surname, true);
  // «العميد متقاعد سعد فلان»: what is said of him, before a name that is whole without it.
  const { namePart, nameAs, oblique } = sensesAt(copy, from);
  const whole = sure && to > surname + 1 && (namePart ?? nameAs ?? oblique) === undefined;
  const opens = said === undefined ? reportsAt(copy, to) : sensesAt(copy, to).complementizer !== undefined;
  const closes = said !== undefined && !said.frame.object && (sure ? stops(copy, to) : markAt(copy, to) === ',');
  return opens || closes ? { from: whole ? surname : from, to } : null;
}

/** «إن مدير المركز علي فلان، نفى ذلك»: behind him, or a comma, the verb by which he tells something. */
const reportsAt = (copy: Copy, at: number): boolean =>
  sensesAt(copy, markAt(copy, at) === ',' ? at + 1 : at).cue?.some(({ form, agreement }) => form === 'past' && agreement.person === 3) ===
  true;

/** A word without article or pronoun on it that may be a given name, whatever else it is: no particle, unless written as the name is. */
function mayName(copy: Copy, at: number): boolean {
  const token = copy.tokens[at];
  if (token?.kind !== 'word' || token.word.definite || token.word.suffix !== null || token.to - token.from < 3) return false;
  if (asName(copy, at)) return true;
  const {
    preposition,
    complementizer,
    conjunction,
    relative,
    negation,
    time,
    number,
    title,
    adverb,
    collective,
    auxiliary,
    document,
    rank,
  } = token.word.senses;
  return !(
    preposition ??
    complementizer ??
    conjunction ??
    relative ??
    negation ??
    time ??
    number ??
    title ??
    adverb ??
    collective ??
    auxiliary ??
    document ??
    rank
  );
}
