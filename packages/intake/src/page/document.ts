import { parseHTML } from 'linkedom';
import { measure } from './measure.ts';

/** What stands for `<br>` in the text of a document. */
export const lineEnd = '\u2028';

/** What belongs into the head where a page leaves its tags out. */
const heads = 'title,meta,link,base';

/** The document of a page, with head and body even where the page leaves their tags out. Throws a Refusal for what is too large or too deep. */
export function documentOf(html: string): Document {
  measure(html);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  for (const strange of [...document.childNodes]) if (strange.nodeType === 3) strange.remove();
  const root = document.documentElement;
  const body = root.querySelector('body') ?? root.appendChild(document.createElement('body'));
  const head = root.querySelector('head') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  for (const stray of [...root.childNodes]) {
    if (stray === head || stray === body) continue;
    if (stray.nodeType === 1 && (stray as Element).matches(heads)) head.append(stray);
    else body.append(stray);
  }
  // Lines are told by a character from here on: Readability would make paragraphs of them, and lose some.
  for (const end of document.querySelectorAll('br')) end.replaceWith(document.createTextNode(lineEnd));
  return document as unknown as Document;
}
