import type { Token } from '@masar/shapes';
import { type Copy, isSpelled, sensesAt, tiesOn } from '../copy.ts';
import { nothing } from '../lexicon/senses.ts';

/** Most words of a personal name that no table knows, particles not counted. */
const longest = 3;

/** True when no table gives the word another use than a name. */
export function nameable(copy: Copy, at: number): boolean {
  const token = copy.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.to - token.from < 2) return false;
  const senses = token.word.senses;
  if (
    senses.preposition ||
    senses.complementizer ||
    senses.conjunction ||
    senses.connective ||
    senses.relative ||
    senses.negation ||
    senses.resumed ||
    senses.cue
  )
    return false;
  if (senses.namePart || senses.nameParticle) return true;
  return senses === nothing && token.word.suffix === null;
}

/**
 * Where a personal name that begins at `at` ends, or `at` when none does. A name is up to two unknown words, a third
 * when it carries the article or is a known part of names; particles («بن», «عبد») are free. `named` where a name stands right
 * before it, of which an unknown word with the article would not be said.
 */
export function nameEnd(copy: Copy, at: number, named = false): number {
  let end = at;
  let words = 0;
  while (
    words < longest &&
    (nameable(copy, end) ||
      (words === 1 && surnoun(copy, end)) ||
      (words > 0 && ofPeople(copy, end)) ||
      (named && words === 0 && givenLike(copy, end)))
  ) {
    const token = copy.tokens[end] as Token;
    const particle = token.word.senses.nameParticle === true;
    const strong = particle || token.word.definite || token.word.senses.namePart === true;
    if (end === at && token.word.definite && !named && nameable(copy, end + 1)) break;
    if (words >= 2 && !strong) break;
    if (words > 0 && opensOffice(copy, end)) break;
    if (!particle) words++;
    end++;
    // «جان-نويل»: a hyphen ties two words to one given name.
    if (words === 1 && tiesOn(copy, end) && copy.tokens[end + 1]?.spaced === false && nameable(copy, end + 1)) end += 2;
    if (words > 0 && asName(copy, end) && (particle || nameable(copy, end + 1))) {
      end++;
      if (particle) continue;
      words--;
    }
    if (particle && !nameable(copy, end)) {
      if (!praised(copy, end)) return closes(copy, at, end - 1) ? end : words > 0 ? end - 1 : at;
      words++;
      end++;
    }
  }
  return words === 0 ? at : end;
}

/** «عبد الله البدري الأمين العام»: a word of names that is a title too, before what a title takes. */
function opensOffice(copy: Copy, at: number): boolean {
  const own = sensesAt(copy, at).title;
  if (own === undefined) return false;
  const { title, rank, portfolio, namePart } = sensesAt(copy, at + 1);
  // «سميرة السلطان مديرة المدرسة»: what is said of her is no title that his takes.
  const takes = rank ?? portfolio ?? (title !== undefined && title.gender === own.gender);
  return takes === true && !namePart;
}

/** «حسن عبد الله», «بدر الدين»: behind another part of names a particle with the article closes the name that begins at `from`. */
function closes(copy: Copy, from: number, at: number): boolean {
  const { namePart, nameParticle } = sensesAt(copy, at - 1);
  return at > from && copy.tokens[at]?.word.definite === true && (namePart ?? nameParticle) === true;
}

/** «عبد الستار»: behind a particle an ordinary noun with the article belongs to the name. */
function praised(copy: Copy, at: number): boolean {
  const word = copy.tokens[at]?.word;
  if (!word?.definite || !word.senses.noun) return false;
  const { cue, collective, document, encounter, title, speechNoun } = word.senses;
  return (cue ?? collective ?? document ?? encounter ?? title ?? speechNoun) === undefined;
}

/** True for a word that is written just as in names. */
export const asName = (copy: Copy, at: number): boolean => isSpelled(copy, at, sensesAt(copy, at).nameAs);

/** True for an ordinary noun that closes a name: a bare one that governs nothing («فلان صديق»), an adjective of belonging («قاسم المحمدي»). */
function surnoun(copy: Copy, at: number): boolean {
  const word = copy.tokens[at]?.word;
  if (word === undefined) return false;
  const { senses, key, definite } = word;
  const given = sensesAt(copy, at - 1);
  if (definite && senses.relational) return given.namePart === true && !given.noun && !given.title && !senses.nationality;
  const next = sensesAt(copy, at + 1);
  return (
    senses.noun === true &&
    !definite &&
    // «قال فلان قائلا»
    !senses.oblique &&
    key.length > 3 &&
    (copy.tokens[at + 1]?.kind !== 'word' || next.complementizer !== undefined || next.cue !== undefined)
  );
}

/** «خالد السويدي»: behind a given name the adjective of a nation closes it; of whom a nation is told an office is told too. */
function ofPeople(copy: Copy, at: number): boolean {
  const { namePart, noun, title } = sensesAt(copy, at - 1);
  const { nationality } = sensesAt(copy, at);
  return (
    copy.tokens[at]?.word.definite === true &&
    nationality?.gender === 'm' &&
    nationality.number === 's' &&
    namePart === true &&
    !noun &&
    !title
  );
}

/** An adjective of belonging that begins a name, before an unknown word with the article: «رئيس مجلس الأمن المنجي الفلاني». */
function givenLike({ tokens }: Copy, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  return word?.definite === true && word.senses.relational === true && !word.senses.nationality && next?.definite === true && !next.known;
}

/** Folded words of a name, articles kept. */
export function nameKeys(copy: Copy, from: number, to: number): string[] {
  const keys: string[] = [];
  for (let at = from; at < to; at++) {
    const token = copy.tokens[at] as Token;
    if (token.kind === 'word' && !sensesAt(copy, at).honorific) keys.push(token.word.key);
  }
  return keys;
}

/** The words from token `from` to token `to` (exclusive) as they would stand alone. */
export const wording = (copy: Copy, from: number, to: number): string =>
  (copy.tokens[from] as Token).word.swallowed + copy.text.slice((copy.tokens[from] as Token).from, (copy.tokens[to - 1] as Token).to);
