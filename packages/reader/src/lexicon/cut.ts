import type { Token, TokenKind, Word } from '@masar/shapes';

/** A token as it is cut from a text. Made by the hundred for every story and soon given up: of a class, since the engine may take what literals make for lasting. */
export class Cut implements Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly word: Word;
  readonly spaced: boolean;

  constructor(kind: TokenKind, from: number, to: number, word: Word, spaced: boolean) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.word = word;
    this.spaced = spaced;
  }
}
