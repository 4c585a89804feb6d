import { limits } from '../limits.ts';
import { type Piece, piecesOf } from './blocks.ts';
import { documentOf } from './document.ts';

/** The copy of a piece of HTML or of plain text, such as feeds and wire formats carry. Throws a Refusal. */
export const fragment = (html: string): Piece[] =>
  /[<&]/.test(html) ? piecesOf(documentOf(html).body) : piecesOf(documentOf(`<pre>${html.replace(/\r?\n/g, '<br>')}</pre>`).body);

/** A piece of HTML or plain text as one line; of what is longer than a field is, the beginning. */
export const line = (html: string | null | undefined): string | null => {
  const text = fragment((html ?? '').slice(0, limits.field))
    .map((piece) => piece.text)
    .join(' ');
  return text === '' ? null : text;
};
