import type { Act, CueForm, Manner, Modality } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import type { Part, Player } from '../mentions/cast.ts';
import type { Scene } from './scene.ts';

/** A stretch of tokens, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How the statements of a language are read: found in sentences first, then told what they are. */
export interface ReportSteps {
  /** All that is reported in these sentences. */
  find(scene: Scene, sentences: readonly Sentence[], headline: Sentence | null): Draft[];
  /** Gives what was found its act, its manner and the like. In text order; what is left without content, or speaker where one is asked for, is none. */
  finish(scene: Scene, found: readonly Draft[]): Draft[];
}

/** A statement while its sentence is being read; token indices throughout. */
export interface Draft {
  /** `s1`, `s2` … in text order; empty before all are found. */
  id: string;
  /** Where its clause begins: the conjunction or mark before the cue. */
  readonly head: number;
  readonly cue: Stretch;
  readonly lemma: string;
  readonly form: CueForm | null;
  readonly rule: string;
  speaker: Player | null;
  speakerPart: Part | null;
  content: { from: number; to: number };
  /** Further stretches of what is said, behind the attribution that cuts it. */
  readonly more: Stretch[];
  /** True while later words may still belong to the content. */
  open: boolean;
  parent: Draft | null;
  via: Player[];
  addressees: Player[];
  act: Act;
  manner: Manner;
  modality: Modality;
  confidence: number;
  time: number | null;
  /** True when a noun of attitude gave the act. */
  noun: boolean;
  /** Tokens that tell its act. */
  telling: readonly number[];
}
