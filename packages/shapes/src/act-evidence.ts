import type { Act } from './statement.ts';
import type { Word } from './token.ts';

/**
 * What reports that people labelled tell of acts: how much each sign of a report speaks for each act. Made by
 * `bench/judged/learn.mjs`, never by hand; a pack without it leaves the act to the rules.
 */
export interface ActEvidence {
  /** Affixes that inflect a word (folded): one of each at most is taken off where `least` letters stay, as light stemmers do (Larkey et al., 2002). */
  readonly affixes: { readonly begins: readonly string[]; readonly ends: readonly string[]; readonly least: number };
  /** By how much the signs must speak more for another act than for the act by the rules for it to give way, in log-odds. */
  readonly margin: number;
  /** A line for each sign but words: its name, a tab, and `act weight` pairs; weights are log-odds in hundredths. */
  readonly weights: string;
  /**
   * A line for each word that tells, as its stem: tab, its weights anywhere, tab, those where it opens what is said; each are letters,
   * one an act in the order of `acts`, as the judge writes them, or nothing.
   */
  readonly words: string;
}

/** Signs of a report as a whole, each by what of it tells: how that is, or null where the report has none. */
export interface Traits {
  /** Act by the rules, and by the cue alone. */
  readonly ruled: string;
  readonly named: string;
  /** How it is reported, and by whom. */
  readonly rule: string;
  readonly manner: string;
  readonly speaker: string;
  /** What leads into the content. */
  readonly led: string;
  /** Whose its main clause is, and in which form of the verb. */
  readonly clause: string;
  /** The word of reporting, and its form. */
  readonly cue: string | null;
  readonly form: string | null;
  /** Act of a report inside it, and whose that is. */
  readonly inner: string | null;
  readonly reporter: string | null;
}

/** A report as its act is judged: `ruled` is the act by the rules; `cue` and `content` are where they begin, in UTF-16 units. */
export interface JudgedReport {
  readonly cue: number;
  readonly content: number;
  readonly ruled: Act;
  readonly traits: Traits;
  /** Words of its content, and the tokens that they are; the first few are signs as what opens it too. */
  readonly words: readonly Word[];
  readonly at: readonly number[];
  /** True when somebody is named where it begins. */
  readonly opensWithName: boolean;
}

/** The act of a report, and the tokens that tell most for it. */
export interface Judgement {
  readonly act: Act;
  readonly telling: readonly number[];
}

/** Who judges acts by the signs of a report. */
export interface ActJudge {
  /** What a word tells, by its folded key without article: kept on the word (`Word.signs`) for `judge`; 0 for nothing. */
  signsOf(bare: string): number;
  judge(report: JudgedReport): Judgement;
}
