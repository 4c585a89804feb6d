import type { Sighting } from '../sighting.ts';
import type { View } from '../view.ts';
import type { Within } from '../within.ts';

/** A walk on from an encounter through what stands behind it; token indices. */
export interface Walk {
  readonly view: View;
  readonly one: Sighting;
  /** Where it began, and the token that it may not come to. */
  readonly from: number;
  readonly end: number;
  /** Where it is. */
  at: number;
  /** Words in a row that say nothing of an encounter. */
  quiet: number;
  /** The same without words that lead to a place. */
  strange: number;
  /** Last token of the clause that says what became of it, or -1. */
  clause: number;
  /** Behind "to discuss", "to congratulate" of a verb that is itself the encounter: what is named there is what it was for. */
  aimed: boolean;
  /** Behind «بعد توصل», «لطمأنة», «بشأن»: what is told there is of something else. */
  within: Within | null;
  /** Token behind the place named last: «مدينة لوزان السويسرية» says whose it is. */
  placed: number;
  /** Where a further encounter of the list begins, or -1. */
  next: number;
}

/** What a step makes of the token: the walk has gone on behind it, or ends; null where the token is nothing to the step. */
export type Turn = 'on' | 'end' | null;

/** The walk goes on at `to`, behind what is of the encounter. */
export function goOn(walk: Walk, to: number): Turn {
  walk.one.to = to;
  walk.quiet = 0;
  walk.strange = 0;
  walk.at = to;
  return 'on';
}
