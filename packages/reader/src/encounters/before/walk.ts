import type { Sighting } from '../sighting.ts';
import type { View } from '../view.ts';

/** A walk from the word of an encounter back through what stands before it, and what it has come by; token indices. */
export interface Walk {
  readonly view: View;
  readonly one: Sighting;
  /** First token that it may come to. */
  readonly start: number;
  /** Where it is. */
  at: number;
  /** The verb that governs the encounter, or -1. */
  governed: number;
  /** Where the encounter's phrase begins, as far as it was read. */
  leftmost: number;
  /** Times behind this token are the encounter's own; before it they are of what somebody undertook or proposed. */
  own: number;
  /** Times that were passed, each at its last token. */
  readonly times: { readonly at: number; readonly time: number }[];
  /** Last tokens of mentions that were passed. */
  readonly parties: number[];
}

/** What a step makes of the token: the walk goes on to the one before, or ends; null where the token is nothing to the step. */
export type Turn = 'on' | 'end' | null;
