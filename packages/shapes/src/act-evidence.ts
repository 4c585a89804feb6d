import type { Act } from './statement.ts';

/**
 * What reports that people labelled tell of acts: how much each sign of a report speaks for each act. Made by
 * `bench/judged/learn.mjs`, never by hand; a pack without it leaves the act to the rules.
 */
export interface ActEvidence {
  /** Affixes that inflect a word (folded): one of each at most is taken off where `least` letters stay, as light stemmers do (Larkey et al., 2002). */
  readonly affixes: { readonly begins: readonly string[]; readonly ends: readonly string[]; readonly least: number };
  /** By how much the signs must speak more for another act than for the act by the rules for it to give way, in log-odds. */
  readonly margin: number;
  /** A line for each sign: its name, a tab, and `act weight` pairs; weights are log-odds in hundredths. */
  readonly weights: string;
}

/** One sign of a report: something of the report as a whole, or a word of its content (folded, without article) at the token `at`. */
export type Sign =
  | { readonly kind: 'report'; readonly value: string; readonly at: null }
  | { readonly kind: 'opens' | 'word'; readonly value: string; readonly at: number };

/** A report as its act is judged: `ruled` is the act by the rules; `cue` and `content` are where they begin, in UTF-16 units. */
export interface JudgedReport {
  readonly cue: number;
  readonly content: number;
  readonly ruled: Act;
  readonly signs: readonly Sign[];
}

/** The act of a report, and the tokens that tell most for it. */
export interface Judgement {
  readonly act: Act;
  readonly telling: readonly number[];
}

/** Who judges acts by the signs of a report. */
export type ActJudge = (report: JudgedReport) => Judgement;
