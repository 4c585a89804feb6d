import type { Span } from './span.ts';
import type { Why } from './time.ts';

export const instrumentKinds = ['draft treaty', 'agreement', 'letter', 'resolution', 'statement', 'law'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export type InstrumentStatus = 'proposed' | 'agreed' | 'adopted' | 'in force' | 'rejected';

/** What one clause of an instrument would have somebody do. */
export interface Provision extends Span {
  readonly id: string;
  /** Sides or actor ids on whom the duty lies; empty where the copy does not say. */
  readonly obliged: readonly string[];
  /** The duty in the words of the copy. */
  readonly duty: string;
  readonly issue: string | null;
}

/** A text on the table. */
export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly issuer: string | null;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly status: InstrumentStatus | null;
  readonly provisions: readonly Provision[];
  readonly evidence: readonly Span[];
  readonly why: Why;
}
