import type { BlockKind } from '@masar/shapes';

/** A headline is at most this long, in UTF-16 units, and does not end as a sentence does. */
const headlineLimit = 220;
const sentenceEnd = /[.:\u061f\u06d4?!]$/;

interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** True for a first line that is a headline when copy follows. */
export const isHeadline = (line: string): boolean => line.length <= headlineLimit && !sentenceEnd.test(line);

/** Pieces of which the first is the headline where it is one, and no other is. */
export const titled = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    if (at > 0) return piece.kind === 'headline' ? { ...piece, kind: 'heading' } : piece;
    return pieces.length > 1 && (piece.kind === 'headline' || isHeadline(piece.text)) ? { ...piece, kind: 'headline' } : piece;
  });
