import { Readability } from '@mozilla/readability';
import { furniture, rows } from '../sites/rows.ts';
import { type Piece, piecesOf } from './blocks.ts';

/** Least copy that an element must hold to be the article, in UTF-16 units. */
const least = 140;
/** Elements that a row may match and Readability may weigh; a page with more is no article's. */
const most = 20;
const weighed = 20_000;
/** A line that is nearly all links is a list of other articles. */
const linkedShare = 0.75;
/** Longest line that announces a list of links. */
const labelLimit = 30;
/** Longest line that may be a list of links; a longer one is copy with many links. */
const linkedLimit = 240;

/** The copy of a page: where the row of its site or publishing system says, else where Readability finds it. The document is used up. */
export function contentOf(document: Document, domain: string | null): Piece[] {
  return ofRow(document, domain) ?? ofReadability(document) ?? copyOf(document.body);
}

function ofRow(document: Document, domain: string | null): Piece[] | null {
  for (const row of rows) {
    if (row.domain !== undefined && domain !== row.domain && !domain?.endsWith(`.${row.domain}`)) continue;
    const fullest = fullestOf([...document.querySelectorAll(row.body)].slice(0, most));
    if (fullest === null) continue;
    const copy = fullest.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(row.drop === undefined ? furniture : `${furniture}, ${row.drop}`)) element.remove();
    const pieces = copyOf(copy);
    if (sizeOf(pieces) >= least) return pieces;
  }
  return null;
}

function ofReadability(document: Document): Piece[] | null {
  if (document.querySelectorAll('*').length > weighed) return null;
  const content = weigh(document);
  if (content === null) return null;
  for (const element of content.querySelectorAll(furniture)) element.remove();
  const pieces = copyOf(content);
  return sizeOf(pieces) >= least ? pieces : null;
}

/** What Readability takes for the article. It fails on some broken pages, which then have none. */
function weigh(document: Document): Element | null {
  const options = { charThreshold: least, disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node as Element };
  try {
    return new Readability<Element>(document, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** The copy below an element, without lists of other articles and the lines that announce them. */
function copyOf(element: Element): Piece[] {
  const pieces = piecesOf(element);
  const other = pieces.map((piece) => piece.linked >= linkedShare && piece.text.length <= linkedLimit);
  return pieces.filter((piece, at) => !other[at] && !announces(piece, other[at + 1] === true, at + 1 === pieces.length));
}

/** A heading before other articles or before nothing, or a line as short as one before other articles. */
const announces = ({ kind, text }: Piece, beforeOthers: boolean, last: boolean): boolean =>
  kind === 'heading' ? beforeOthers || last : beforeOthers && text.length <= labelLimit && /[\p{L}:]$/u.test(text);

function fullestOf(elements: readonly Element[]): Element | null {
  let fullest: Element | null = null;
  let length = 0;
  for (const element of elements) {
    const size = element.textContent?.length ?? 0;
    if (size <= length) continue;
    fullest = element;
    length = size;
  }
  return fullest;
}

const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
