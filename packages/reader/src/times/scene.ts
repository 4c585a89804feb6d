import type { Tense } from './tense.ts';

/** A time as resolved: its value without clock or part of day, and the days that it covers (NaN where nothing fixes them). */
export interface Dated {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  /** What inference rested on: `published`, the id of another time, or null. */
  readonly rest: string | null;
}

/** A time that was read before, as later ones may point back to it. */
export interface Earlier extends Dated {
  readonly id: string;
  /** Token behind it. */
  readonly to: number;
  readonly sentence: number;
  readonly part: string | undefined;
  /** True where it opens its sentence. */
  readonly fronted: boolean;
  /** True where it stands for a line of a chronicle, with a year that the copy tells. */
  readonly heads: boolean;
}

/** What a draft is resolved against. */
export interface Scene {
  /** Day of publication in days since 1970-01-01, or null. */
  readonly anchor: number | null;
  /** `published`, or the id of the date line. */
  readonly anchorName: string | null;
  /** Tense of the sentence around it, of its words from token `bound` on; asked for only where the words leave a choice. */
  readonly tense: (bound?: number) => Tense;
  /** The times before it, nearest last. */
  readonly earlier: readonly Earlier[];
  /** Sentence that the draft stands in, and its first token. */
  readonly sentence: number;
  readonly from: number;
  /** True where a speaker's own words are given. */
  readonly spoken: () => boolean;
  /** Token that opens the quotation around it, or -1. */
  readonly quoted: number;
  /** The day of the meeting that the words behind name, asked for by times that count from one. */
  readonly meeting: () => Earlier | undefined;
  /** "Their first talks in five months": a length since the one before. */
  readonly sinceLast: () => boolean;
  /** The day on which the quotation around it was said, as what stands behind the quotation tells. */
  readonly attributed: () => Earlier | undefined;
  /** "7 October: …": it stands for a line of a chronicle. */
  readonly heads: () => boolean;
}

export const unfixed = Number.NaN;

export const single = (value: string, day: number, rest: string | null): Dated => ({ value, first: day, last: day, rest });
