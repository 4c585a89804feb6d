import type { InstrumentKind, InstrumentStatus } from '@masar/shapes';
import type { Player } from '../mentions/cast.ts';
import type { ProvisionDraft } from './provisions.ts';

/** A text on the table while the story is being read; token indices. */
export interface InstrumentDraft {
  kind: InstrumentKind;
  /** False for a word that is a text only with more beside it. */
  readonly alone: boolean;
  readonly lemma: string;
  /** Called no more than a text. */
  readonly any: boolean;
  /** Where its title stands. */
  readonly title: { from: number; to: number };
  issuer: Player | null;
  parties: Player[];
  date: string | null;
  status: InstrumentStatus | null;
  provisions: ProvisionDraft[];
  evidence: { from: number; to: number }[];
  /** One that the reader is taken to know, by an article or by whose it is: «الاتفاق», «اتفاق الرياض». */
  definite: boolean;
  /** Words that describe it, as tables know them: of two texts with nothing in common there each is one of its own. */
  readonly words: Set<string>;
  /** The copy says enough of it to be one text and no other. */
  anchored: boolean;
  rule: string;
}
