import type { Span } from './span.ts';
import type { Why } from './time.ts';

export const encounterKinds = [
  'call',
  'video-call',
  'meeting',
  'talks',
  'summit',
  'session',
  'consultation',
  'visit',
  'briefing',
  'interview',
] as const;
export type EncounterKind = (typeof encounterKinds)[number];

export const encounterStatuses = ['proposed', 'planned', 'ongoing', 'held', 'postponed', 'cancelled', 'denied'] as const;
export type EncounterStatus = (typeof encounterStatuses)[number];

export interface EncounterPlace {
  readonly name: string;
  readonly ref: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Who met, meets, will meet. */
export interface Encounter {
  readonly id: string;
  readonly kind: EncounterKind;
  readonly participants: readonly string[];
  readonly sides: readonly string[];
  readonly place: EncounterPlace | null;
  /** EDTF, or null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly status: EncounterStatus;
  /** 0 to 1: how sure the copy is of the status. */
  readonly certainty: number;
  readonly track: string | null;
  readonly evidence: readonly Span[];
  readonly why: Why;
}

/** A channel of talks. */
export interface Track {
  readonly id: string;
  readonly name: string;
  readonly sides: readonly string[];
  readonly place: EncounterPlace | null;
  readonly encounters: readonly string[];
  readonly overseers: readonly string[];
  readonly evidence: readonly Span[];
  readonly why: Why;
}
