import type { Actor, Mention } from './actor.ts';
import type { Encounter, Track } from './encounter.ts';
import type { Instrument } from './instrument.ts';
import type { Raised, Statement } from './statement.ts';
import type { Story } from './story.ts';
import type { Time } from './time.ts';

/** Everything that was read in one story. */
export interface Reading {
  readonly story: Story;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly issues: readonly Raised[];
  readonly statements: readonly Statement[];
  readonly encounters: readonly Encounter[];
  readonly tracks: readonly Track[];
  readonly instruments: readonly Instrument[];
}
