import type { Piece } from '../page/blocks.ts';
import { fragment } from '../page/fragment.ts';
import { attribute, child, children, type Tree, textOf, treeOf, unescaped } from '../xml/tree.ts';
import { bodyOf } from './body.ts';
import type { WireItem } from './wire.ts';

/** The news items of a NewsML-G2 document: one item, or the items of a message. Throws a Refusal. */
export function newsmlItems(xml: string): WireItem[] {
  const tree = treeOf(xml, ['inlineXML', 'inlineData']);
  const messages = children(tree, 'newsMessage').flatMap((message) => children(message, 'itemSet'));
  return [tree, ...messages].flatMap((set) => children(set, 'newsItem')).map(itemOf);
}

function itemOf(item: Tree): WireItem {
  const meta = child(item, 'itemMeta');
  const content = child(item, 'contentMeta');
  const provider = namesOf(children(meta, 'provider'))[0] ?? null;
  return {
    format: 'newsml-g2',
    id: attribute(item, 'guid'),
    version: attribute(item, 'version'),
    title: textOf(main(children(content, 'headline'))) ?? textOf(child(meta, 'title')),
    copy: children(item, 'contentSet').flatMap(copyOf),
    summary: textOf(main(children(content, 'description'))),
    bylines: byOf(content),
    provider,
    credits: [...children(content, 'creditline').flatMap((one) => textOf(one) ?? []), ...namesOf(children(content, 'infoSource'))],
    created: [textOf(child(meta, 'firstCreated')), textOf(child(content, 'contentCreated'))],
    changed: textOf(child(meta, 'versionCreated')),
    lang: attribute(child(content, 'language'), 'tag') ?? attribute(item, 'lang'),
    keywords: [...children(content, 'keyword').flatMap((one) => textOf(one) ?? []), ...namesOf(children(content, 'subject'))],
    status: attribute(child(meta, 'pubStatus'), 'qcode'),
  };
}

/** The first content with words; the others are the same in other forms. */
function copyOf(set: Tree): readonly Piece[] {
  for (const inline of children(set, 'inlineXML')) {
    const pieces = bodyOf(written(inline));
    if (pieces.length > 0) return pieces;
  }
  for (const inline of children(set, 'inlineData')) {
    const raw = written(inline);
    const text = unescaped(raw);
    const marked = /html|xml/i.test(attribute(inline, 'contenttype') ?? '');
    const pieces = marked ? bodyOf(text) : fragment(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>'));
    if (pieces.length > 0) return pieces;
  }
  return [];
}

/** What stands in an element whose mark-up was kept, out of its section of character data. */
function written(element: Tree): string {
  const text = element['#text'];
  const raw = typeof text === 'string' ? text.trim() : '';
  return raw.startsWith('<![CDATA[') && raw.endsWith(']]>') ? raw.slice(9, -3) : raw;
}

/** The one of role `main`, else the first. */
const main = (all: readonly Tree[]): Tree | undefined => all.find((one) => /(?:^|:)main$/.test(attribute(one, 'role') ?? '')) ?? all[0];

const namesOf = (all: readonly Tree[]): string[] =>
  all.flatMap((one) => textOf(child(one, 'name')) ?? attribute(one, 'literal') ?? attribute(one, 'qcode')?.replace(/^.*:/, '') ?? []);

const byOf = (content: Tree | undefined): string[] => {
  const by = children(content, 'by').flatMap((one) => textOf(one) ?? []);
  return by.length > 0 ? by : namesOf(children(content, 'creator'));
};
