import type { Piece } from '../page/blocks.ts';
import { fragment } from '../page/fragment.ts';

/** Elements of NITF by the elements of HTML that say the same. */
const asHtml: Readonly<Record<string, string>> = {
  hl1: 'h1',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  media: 'figcaption',
  note: 'aside',
  datasource: 'div',
};

/** The copy of a body of NITF or XHTML as it stands in an XML document. Throws a Refusal. */
export function bodyOf(xml: string): Piece[] {
  const plain = xml.replace(
    /<(\/?)(?:[A-Za-z][\w-]{0,20}:)?([\w.-]{1,40})/g,
    (_, slash: string, name: string) => `<${slash}${asHtml[name.toLowerCase()] ?? name}`,
  );
  return fragment(inside(plain, 'body.content') ?? inside(plain, 'body') ?? plain);
}

/** What stands between the first start and the last end of an element; null where there is none. */
function inside(xml: string, name: string): string | null {
  const start = xml.search(new RegExp(`<${name.replace('.', '\\.')}[\\s>]`));
  const from = start < 0 ? -1 : xml.indexOf('>', start);
  const to = xml.lastIndexOf(`</${name}`);
  return from < 0 || to < from ? null : xml.slice(from + 1, to);
}
