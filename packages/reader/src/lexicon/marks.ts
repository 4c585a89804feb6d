import type { Senses } from '@masar/shapes';

/*
 * What steps begin with, a bit each. They are worked out once for each form, so that a step passes over all words that are
 * nothing to it with one test; a sense that a step newly begins with is entered here.
 */

/** A phrase of the lexicon begins with the word. */
export const OPENS_PHRASE = 1;
/** A name of the gazetteer begins with it. */
export const OPENS_NAME = 2;
/** A term of an issue begins with it. */
export const OPENS_ISSUE = 4;
/** Somebody is meant by it without being named: by title, body, text or people. */
export const REFERS = 8;
/** A finite verb of saying: a name that no table knows may stand behind it. */
export const SAYS = 16;
/** It may be a surname. */
export const SURNAME = 32;
/** Cue or attribution phrase. */
export const REPORTS = 64;
/** It may tell of an encounter. */
export const MEETS = 128;
/** It may be a text on the table, or lay something down. */
export const DRAFTS = 256;
/** A phrase that points to an act begins with it. */
export const OPENS_POINTER = 512;
/** Time rules ask for it by its key, within a time. */
export const IN_TIME = 2048;
/** A condition may begin with it. */
export const SUPPOSES = 4096;
/** A comma, and a dash: what may set an aside off. */
export const COMMA = 8192;
export const DASH = 16384;
/** A clause may begin, turn or end with it, or have its verb or predicate there: walks over clauses pass over all else. */
export const CLAUSAL = 32768;
/** Its sentence may be of sport. */
export const SPORT = 65536;

/** No word: a mark, a number or the end of a line. */
export const NO_WORD = 131072;
/** Time rules match on what it says. */
export const TIMED = 1024;

/** The bits of a mark of punctuation, a number or a line's end by its key. */
export function marksOfMark(key: string): number {
  const dash = key === '-' || key === '\u2013' || key === '\u2014';
  return NO_WORD | bit(COMMA, key === ',') | bit(DASH, dash) | bit(CLAUSAL, dash || key === ',' || key === '.');
}

/** The bits that a form has by its senses; `known` where some table knows it. */
export function marksOf(senses: Senses, known: boolean): number {
  return (
    bit(REFERS, senses.title ?? senses.honorific ?? senses.styling ?? senses.document ?? senses.collective ?? senses.nationality) |
    bit(SAYS, says(senses)) |
    bit(SURNAME, (!known || senses.namePart || senses.relational) && senses.preposition === undefined) |
    bit(REPORTS, senses.cue ?? senses.source ?? senses.stance) |
    bit(
      MEETS,
      senses.encounter ??
        senses.encounterVerb ??
        senses.track ??
        senses.telling ??
        senses.press ??
        senses.toward ??
        senses.outlet ??
        senses.medium ??
        (senses.helps === 'be' || undefined),
    ) |
    bit(DRAFTS, senses.instrument ?? senses.provides) |
    bit(TIMED, senses.time) |
    bit(SUPPOSES, senses.supposes) |
    bit(SPORT, senses.sport) |
    bit(
      CLAUSAL,
      senses.verb ??
        senses.cue ??
        senses.points ??
        senses.complementizer ??
        senses.relative ??
        senses.conjunction ??
        senses.connective ??
        senses.condition ??
        senses.futureNegation ??
        senses.trailing,
    )
  );
}

export const bit = (mark: number, holds: unknown): number => (holds ? mark : 0);

const says = (senses: Senses): boolean | undefined =>
  senses.cue?.some(
    ({ agreement, form, frame }) =>
      agreement.person === 3 &&
      form !== 'noun' &&
      form !== 'participle' &&
      (frame.clause || frame.quote || (frame.by.length > 0 && !frame.strict)),
  );
