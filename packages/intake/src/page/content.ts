import { Readability } from '@mozilla/readability';
import { furniture, rows } from '../sites/rows.ts';
import { type Piece, piecesOf } from './blocks.ts';

/** Least copy that an element must hold to be the article, in UTF-16 units. */
const least = 140;
/** A line that is nearly all links is a list of other articles. */
const linkedShare = 0.75;
/** Longest line that may be a list of links; a longer one is copy with many links. */
const linkedLimit = 240;

/** The copy of a page: where the row of its site or publishing system says, else where Readability finds it. The document is used up. */
export function contentOf(document: Document, domain: string | null): Piece[] {
  return ofRow(document, domain) ?? ofReadability(document) ?? copyOf(document.body);
}

function ofRow(document: Document, domain: string | null): Piece[] | null {
  for (const row of rows) {
    if (row.domain !== undefined && row.domain !== domain) continue;
    const [fullest] = [...document.querySelectorAll(row.body)].sort((a, b) => length(b) - length(a));
    if (fullest === undefined) continue;
    const copy = fullest.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(row.drop === undefined ? furniture : `${furniture}, ${row.drop}`)) element.remove();
    const pieces = copyOf(copy);
    if (sizeOf(pieces) >= least) return pieces;
  }
  return null;
}

function ofReadability(document: Document): Piece[] | null {
  const found = new Readability<Element>(document, {
    charThreshold: least,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return null;
  for (const element of found.content.querySelectorAll(furniture)) element.remove();
  const pieces = copyOf(found.content);
  return sizeOf(pieces) >= least ? pieces : null;
}

const copyOf = (element: Element): Piece[] =>
  piecesOf(element).filter((piece) => piece.linked < linkedShare || piece.text.length > linkedLimit);
const length = (element: Element): number => element.textContent?.length ?? 0;
const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
