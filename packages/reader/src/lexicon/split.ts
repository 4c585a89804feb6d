import type { Word } from '@masar/shapes';

/** A part of a written word, looked up. Offsets are relative to the word. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word: Word;
}

/** A written form that splits into several words. */
export class Split {
  readonly pieces: readonly Piece[];
  /** The form as a whole, where it may as well be a name that begins like a clitic («فالون»). */
  readonly name: Word | null;

  constructor(pieces: readonly Piece[], name: Word | null) {
    this.pieces = pieces;
    this.name = name;
  }
}
