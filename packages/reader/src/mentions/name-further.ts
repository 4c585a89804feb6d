import { type Copy, isMarked, markAt, quoteMarkedAt, sensesAt } from '../copy.ts';
import { SAYS } from '../lexicon/marks.ts';
import type { Cast, Part } from './cast.ts';
import { isPerson } from './holder.ts';
import { nameable, nameEnd } from './name.ts';
import type { Behind } from './name-behind.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { stops } from './unlisted.ts';

/** How far behind the words of an office that are understood the name may begin, in tokens. */
const reach = 18;

/** A name further on, and whose office the words before it tell that it is. */
export interface Further extends Behind {
  readonly of: string | null;
}

/**
 * «قال رئيس بلدية المدينة القديمة المهندس سمير فلان إن», «أوضح مدير مصنع النسيج بالمدينة، سمير فلان، أن»: of who says something by his office
 * the name that stands right before what he says, behind words that are all of what his office is, or null.
 */
export function nameFurther(copy: Copy, cast: Cast, { from, to, title, whose }: OfficePhrase): Further | null {
  if (title.number !== 's' || from === 0 || !isMarked(copy, from - 1, SAYS)) return null;
  // «أبلغ رئيس الوفد في جنيف سمير فلان»: a verb that takes somebody told may have him there.
  const tells = sensesAt(copy, from - 1).cue?.some(({ frame }) => frame.to.object) === true;
  const first = copy.tokens[from]?.word;
  if (first === undefined || first.suffix !== null || (title.unnamed && !first.definite)) return null;
  let of = whose;
  for (let at = to; at < to + reach; at++) {
    const token = copy.tokens[at];
    if (token === undefined || token.kind === 'break') return null;
    const part = cast.at[at];
    if (part !== undefined) {
      if (!tells && isPerson(part) && part.form === 'name' && isWhole(copy, cast, at - 1) && stops(copy, part.to))
        return { from: at, to: part.to, part, of };
      if (!isPerson(part) && part.form !== 'metonym' && !isSeat(copy, at - 1, part)) of ??= part.player.ref;
      at = part.to - 1;
      continue;
    }
    const start = nameStart(copy, cast, at);
    if (start > at) return tells && markAt(copy, at) !== ',' ? null : nameAt(copy, cast, start, of);
    if (token.kind === 'mark') {
      const close =
        quoteMarkedAt(copy, at)?.open === at ? (quoteMarkedAt(copy, at)?.close ?? at) : markAt(copy, at + 2) === ')' ? at + 2 : at;
      if (close === at) return null;
      at = close;
      continue;
    }
    if (!tells && nameable(copy, at) && (isWhole(copy, cast, at - 1) || closesLand(copy, at))) {
      const found = nameAt(copy, cast, at, of);
      if (found !== null) return found;
    }
    if (isOther(copy, at)) return null;
  }
  return null;
}

/** Behind a comma, an honorific or the mark that opens a name in quotation marks, where the name begins; or `at`. */
function nameStart(copy: Copy, cast: Cast, at: number): number {
  let start = markAt(copy, at) === ',' ? at + 1 : at;
  while (sensesAt(copy, start).honorific) start += markAt(copy, start + 1) === '/' ? 2 : 1;
  const quote = quoteMarkedAt(copy, start);
  if (quote?.open !== start) return start;
  // «مدير العلاقات في "سجون القصيم"»: what a preposition or a bare noun leads to is no name of his.
  const apart = start > at || isWhole(copy, cast, at - 1);
  return apart && quote.closed && nameEnd(copy, start + 1) === quote.close ? start + 1 : at;
}

/** A name of two words and more at `at` that what may stand behind who speaks ends, or null. */
function nameAt(copy: Copy, cast: Cast, at: number, of: string | null): Further | null {
  const part = cast.at[at];
  if (part !== undefined)
    return isPerson(part) && part.form === 'name' && part.from <= at && stops(copy, part.to) ? { from: at, to: part.to, part, of } : null;
  const to = nameEnd(copy, at);
  if (to < at + 2 || !stops(copy, to) || sensesAt(copy, to).title !== undefined) return null;
  return { from: at, to, of };
}

/** True for a token behind which nothing of its phrase is missing: with the article or an owner, or the end of a name. */
const isWhole = (copy: Copy, cast: Cast, at: number): boolean => {
  const token = copy.tokens[at];
  return (
    token?.word.definite === true ||
    cast.at[at] !== undefined ||
    cast.placeLasts.has(at) ||
    markAt(copy, at) === ')' ||
    quoteMarkedAt(copy, at)?.close === at
  );
};

/** «مدير فنون أبها أحمد فلان»: a given name behind a word that no table knows, which what the office is of owns. */
const closesLand = (copy: Copy, at: number): boolean => {
  const before = copy.tokens[at - 1];
  const { namePart, noun } = sensesAt(copy, at);
  return namePart === true && !noun && before?.kind === 'word' && !before.word.known && !sensesAt(copy, at - 1).namePart;
};

/** «في ليبيا», «إلى ليبيا»: the state in which an office is held or to which somebody is sent is not whose it is. */
const isSeat = (copy: Copy, at: number, { player: { kind } }: Part): boolean =>
  sensesAt(copy, at).directional === true || (kind === 'state' && sensesAt(copy, at).inside === true);

/** What is no part of an office: a verb, a clause, another office, in what somebody tells something, or when. */
function isOther(copy: Copy, at: number): boolean {
  const senses = sensesAt(copy, at);
  if (copy.tokens[at]?.word.suffix !== null) return true;
  const {
    complementizer,
    relative,
    negation,
    connective,
    title,
    telling,
    press,
    outlet,
    document,
    medium,
    cue,
    verb,
    noun,
    preposition,
    phase,
  } = senses;
  if (
    (complementizer ?? relative ?? negation ?? connective ?? title ?? telling ?? press ?? outlet ?? document ?? medium ?? phase) !==
    undefined
  )
    return true;
  if (verb !== undefined && !noun) return true;
  if (cue?.some(({ form }) => form === 'past' || form === 'present') && !noun && !copy.tokens[at]?.word.definite) return true;
  const { inside, toward, directional, belonging, locative, conjunction } = senses;
  return preposition !== undefined && conjunction === undefined && (inside ?? toward ?? directional ?? belonging ?? locative) === undefined;
}
