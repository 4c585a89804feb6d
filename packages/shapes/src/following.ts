import type { EncounterKind, EncounterStatus } from './encounter.ts';
import type { Act } from './statement.ts';

/** What is shown of an encounter to those who follow it: a change of any of it is told. */
export interface EncounterState {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  /** EDTF. */
  readonly start: string | null;
  readonly end: string | null;
  /** Gazetteer key, or the name that the copy gives. */
  readonly place: string | null;
  readonly sides: readonly string[];
  /** Gazetteer keys or names. */
  readonly participants: readonly string[];
}

/** An encounter with an identity that lasts: of the records that tell of it, not of its date. */
export interface FollowedEncounter {
  readonly uid: string;
  /** Identity of its track, or null. */
  readonly track: string | null;
  /** Archive ids of the records that tell of it, newest story first. */
  readonly records: readonly string[];
  /** Rises by one with each change of its state. */
  readonly sequence: number;
  /** Instant of its last change, ISO 8601. */
  readonly changed: string;
  /** True where no record tells of it any more: it was joined to another, or its records were rejected. */
  readonly ended: boolean;
  readonly state: EncounterState;
  /** Fields on which the accounts of its two main tellers differ. */
  readonly differ: readonly string[];
}

/** The act of the latest stand of a side on an issue. */
export interface FollowedPosition {
  readonly side: string;
  readonly issue: string;
  readonly act: Act;
}

export const momentKinds = [
  'encounter-announced',
  'encounter-moved',
  'encounter-cancelled',
  'readouts-diverge',
  'position-changed',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** Something that changed in what the stories tell, once. */
export interface Moment {
  readonly kind: MomentKind;
  /** Identity of the encounter, or side and issue of the position. */
  readonly subject: string;
  /** Sides and participants, by gazetteer key or name. */
  readonly who: readonly string[];
  readonly issue: string | null;
  /** The field that changed, or that accounts differ on. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Archive ids of the records that tell it. */
  readonly records: readonly string[];
}
