import type { Passage, Reason, Source, ToldCondition } from './dossier.ts';
import type { Act, Modality } from './statement.ts';

/** One thing that a side says, in however many stories. */
export interface Point {
  /** `A1`, `A2` … of the first side, `B1` … of the second. */
  readonly id: string;
  /** Who tells it. */
  readonly reporters: readonly Source[];
  /** Whose act it is: joined actor ids; empty where the copy does not tell. */
  readonly speakers: readonly string[];
  readonly act: Act;
  readonly addressees: readonly string[];
  readonly modality: Modality;
  readonly issues: readonly string[];
  /** What it tells of the encounter itself: `initiative:RU`, `result:none`. */
  readonly conduct: readonly string[];
  /** What it is said to depend on. */
  readonly conditions: readonly ToldCondition[];
  /** Joined actors that it names beside speaker and addressee. */
  readonly about: readonly string[];
  /** EDTF. */
  readonly dates: readonly string[];
  /** Joined encounters and instruments that it speaks of. */
  readonly encounters: readonly string[];
  readonly instruments: readonly string[];
  /** Ids of its statements. */
  readonly statements: readonly string[];
  readonly evidence: readonly Passage[];
  /** How many independent origins carry it. */
  readonly origins: number;
  /** Why it is taken for a part of this account, and its statements for one point. */
  readonly why: readonly Reason[];
}

/** A point of each side that say the same, and why they are taken to. */
export interface Pairing {
  readonly a: Point;
  readonly b: Point;
  /** 0 to 1. */
  readonly score: number;
  readonly why: readonly Reason[];
  /** Days (EDTF), encounters and named actors that only the one of them tells. */
  readonly beyond: { readonly a: readonly string[]; readonly b: readonly string[] };
}

/** Where the two sides disagree on one thing. */
export interface Difference {
  readonly field: 'date' | 'place' | 'participants' | 'status' | 'act' | 'modality' | 'initiative' | 'result' | 'condition';
  /** The joined encounter that they disagree about, or null for a point. */
  readonly encounter: string | null;
  readonly a: { readonly value: string; readonly evidence: readonly Passage[] };
  readonly b: { readonly value: string; readonly evidence: readonly Passage[] };
  readonly why: readonly Reason[];
}

/** What two sides say of one encounter, side by side. */
export interface Account {
  /** The joined encounter, or null when all that is said is compared. */
  readonly encounter: string | null;
  /** Sides, or names of the stories that are compared. */
  readonly a: string;
  readonly b: string;
  readonly both: readonly Pairing[];
  readonly onlyA: readonly Point[];
  readonly onlyB: readonly Point[];
  readonly differ: readonly Difference[];
}
