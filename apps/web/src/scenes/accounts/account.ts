import type { Names, Passage } from '../../desk/ask.ts';

export interface Point {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly act: string;
  readonly origins: number;
  readonly evidence: readonly Passage[];
}

export interface Value {
  readonly value: string;
  readonly evidence: readonly Passage[];
}

/** Two sides' accounts of one encounter. */
export interface Account {
  readonly encounter: string;
  readonly kind: string;
  /** EDTF. */
  readonly start: string | null;
  readonly a: string;
  readonly b: string;
  /** Sides that tell of it, who tells most first. */
  readonly tellers: readonly string[];
  readonly both: readonly { readonly a: Point; readonly b: Point }[];
  readonly onlyA: readonly Point[];
  readonly onlyB: readonly Point[];
  readonly differ: readonly { readonly field: string; readonly a: Value; readonly b: Value }[];
  readonly names: Names;
}
