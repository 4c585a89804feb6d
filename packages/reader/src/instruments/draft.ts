import type { InstrumentKind, InstrumentStatus } from '@masar/shapes';
import type { Player } from '../mentions/cast.ts';
import type { ProvisionDraft } from './provisions.ts';

/** A text on the table while the story is being read; token indices. */
export interface InstrumentDraft {
  kind: InstrumentKind;
  /** False for a word that is a text only with more beside it. */
  readonly alone: boolean;
  readonly lemma: string;
  /** Where its title stands. */
  readonly title: { from: number; to: number };
  issuer: Player | null;
  parties: Player[];
  date: string | null;
  status: InstrumentStatus | null;
  provisions: ProvisionDraft[];
  evidence: { from: number; to: number }[];
  /** The copy says enough of it to be one text and no other. */
  anchored: boolean;
  rule: string;
}
