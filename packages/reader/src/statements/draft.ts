import type { Act, CueForm, Manner, Modality } from '@masar/shapes';
import type { Part, Player } from '../mentions/cast.ts';

/** A stretch of tokens, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A statement while its sentence is being read; token indices throughout. */
export interface Draft {
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
