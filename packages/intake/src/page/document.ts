import { parseHTML } from 'linkedom';
import { Refusal } from '../refusal.ts';
import { measure } from './measure.ts';

/** What stands for `<br>` in the text of a document. */
export const lineEnd = '\u2028';

/** What belongs into the head where a page leaves its tags out. */
const heads = 'title,meta,link,base';
/** What may stand in a head: the first of anything else ends it, as it does in a browser. */
const headed = `${heads},script,style,noscript,template`;

const empty = '<!doctype html><html><head></head><body></body></html>';

/** A document with html, head and body around what has another root or none. */
function shellOf({ childNodes }: ReturnType<typeof parseHTML>['document']) {
  const { document } = parseHTML(empty);
  document.body.append(...[...childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3));
  return document;
}

/** The document of a page, with head and body even where the page leaves their tags out. Throws a Refusal for what is too large or too deep. */
export function documentOf(html: string): Document {
  measure(html);
  const document = parsed(html);
  const root = document.documentElement;
  const body = root.querySelector('body') ?? root.appendChild(document.createElement('body'));
  const head = root.querySelector('head') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  for (const behind of [...document.childNodes])
    if (behind.nodeType === 3) behind.remove();
    else if (behind.nodeType === 1 && behind !== root) body.append(behind);
  for (const unseen of document.querySelectorAll('template')) unseen.remove();
  const inside = [...head.childNodes];
  const end = inside.findIndex((node) => node.nodeType === 1 && !(node as Element).matches(headed));
  if (end >= 0) body.prepend(...inside.slice(end));
  for (const stray of [...root.childNodes]) {
    if (stray === head || stray === body) continue;
    if (stray.nodeType === 1 && (stray as Element).matches(heads)) head.append(stray);
    else body.append(stray);
  }
  // Lines are told by a character from here on: Readability would make paragraphs of them, and lose some.
  for (const br of document.querySelectorAll('br')) br.replaceWith(document.createTextNode(lineEnd));
  return document as unknown as Document;
}

/** What the library makes of a page, in a page of its own where it has no root. Throws a Refusal where it fails. */
function parsed(html: string): ReturnType<typeof parseHTML>['document'] {
  try {
    const { document } = parseHTML(html);
    return document.documentElement?.localName === 'html' ? document : shellOf(document);
  } catch {
    throw new Refusal('malformed', 'the page cannot be read');
  }
}
