import { measure } from '../page/measure.ts';
import { Refusal } from '../refusal.ts';
import { reach } from './root.ts';

const doctype = /<!DOCTYPE\b/i;

/**
 * A document that no declaration can do harm in: with none, or with an empty one that only names its type, which is left
 * out. Declarations of entities and anything else of a DTD, too many elements, too deep ones are refused.
 */
export function guarded(xml: string): string {
  if (/<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b/i.test(outsideData(xml)))
    throw new Refusal('forbidden', 'the document declares entities, which are not read');
  measure(xml, true);
  const at = xml.search(doctype);
  if (at < 0 || at > reach) return xml;
  const end = xml.indexOf('>', at);
  const declaration = end < 0 ? xml.slice(at) : xml.slice(at, end + 1);
  if (end < 0 || declaration.includes('[')) throw new Refusal('forbidden', 'the document has a DTD of its own, which is not read');
  return xml.slice(0, at) + xml.slice(end + 1);
}

/** A document without its sections of character data and comments, in one pass. */
function outsideData(xml: string): string {
  const opening = /<!\[CDATA\[|<!--/g;
  let out = '';
  let at = 0;
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    out += xml.slice(at, found.index);
    const end = found[0] === '<!--' ? '-->' : ']]>';
    const to = xml.indexOf(end, found.index + found[0].length);
    if (to < 0) return out;
    at = to + end.length;
    opening.lastIndex = at;
  }
  return out + xml.slice(at);
}
