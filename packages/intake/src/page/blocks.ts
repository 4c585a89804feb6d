import type { BlockKind } from '@masar/shapes';
import { shown } from './clean.ts';
import { lineEnd } from './document.ts';

/** A piece of copy before it is set. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const never = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH FORM BUTTON SELECT TEXTAREA INPUT VIDEO AUDIO CANVAS FIGCAPTION NAV AMP-AD AMP-EMBED AMP-SOCIAL-SHARE'.split(
    ' ',
  ),
);
const headings = /^H[1-6]$/;

/** The copy below an element, block by block, in order; lines that `<br>` ends are blocks of their own. */
export function piecesOf(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  const end = (kind: BlockKind) => {
    const clean = shown(text);
    if (clean !== '') pieces.push({ kind, text: clean, linked: Math.min(1, linked / clean.length) });
    text = '';
    linked = 0;
  };
  const walk = (node: Node, kind: BlockKind, inLink: boolean): void => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      for (const [at, line] of (node.nodeValue ?? '').split(lineEnd).entries()) {
        if (at > 0) end(kind);
        text += line;
        if (inLink) linked += shown(line).length;
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName.toUpperCase();
    if (never.has(name) || hidden(node as Element)) return;
    const cell = name === 'TD' || name === 'TH';
    const block = cell ? kind !== 'row' : blocks.has(name);
    const inner = block ? kindOf(node as Element, name, kind) : kind;
    if (block) end(kind);
    else if (cell) text += ' ';
    for (const child of node.childNodes) walk(child, inner, inLink || name === 'A');
    if (block) end(inner);
    else if (cell) text += ' ';
  };
  walk(root, 'paragraph', false);
  end('paragraph');
  return pieces;
}

function kindOf(element: Element, name: string, outer: BlockKind): BlockKind {
  if (headings.test(name)) return 'heading';
  if (name === 'BLOCKQUOTE') return 'quotation';
  if (name === 'LI' || name === 'DD' || name === 'DT') return 'item';
  if (name === 'TR') return tabular(element) ? 'row' : 'paragraph';
  return outer;
}

/** True for a row of a table of data: several cells, none of which holds blocks. In a layout table cells hold the page. */
const tabular = (row: Element): boolean =>
  row.children.length > 1 && row.querySelector('p,div,table,ul,h1,h2,h3') === null && !row.textContent?.includes(lineEnd);

const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
