import { XMLParser } from 'fast-xml-parser';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { guarded } from './guard.ts';

/** An element: attributes under `@name`, text under `#text`, children by their name without prefix, each a list. */
export interface Tree {
  readonly [name: string]: string | readonly Tree[] | undefined;
}

/** Numeric entities and the five of XML are read by us, once: no document can make others. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document to a tree. `whole` names elements, without prefix, whose inner mark-up stays as it is. Throws a Refusal. */
export function treeOf(xml: string, whole: readonly string[] = []): Tree {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    htmlEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    alwaysCreateTextNode: true,
    trimValues: true,
    maxNestedTags: limits.depth,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
    stopNodes: whole.map((name) => `..${name}`),
    tagValueProcessor: (_name, value) => value,
  });
  const safe = guarded(xml);
  try {
    return parser.parse(safe) as Tree;
  } catch {
    throw new Refusal('malformed', 'the document is not well-formed XML');
  }
}

/** Text with the entities of XML put in; unknown ones stay as written. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[name] as string;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : all;
  });

/** Children of an element by name. */
export const children = (tree: Tree | undefined, name: string): readonly Tree[] => {
  const found = tree?.[name];
  return typeof found === 'object' ? found : [];
};

/** First child of an element, down a path. */
export const child = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>((at, name) => children(at, name)[0], tree);

/** Text of an element, with entities put in and white space cut off; null for none. */
export const textOf = (tree: Tree | undefined): string | null => {
  const text = tree?.['#text'];
  const clean = typeof text === 'string' ? unescaped(text).trim() : '';
  return clean === '' ? null : clean;
};

/** Value of an attribute. */
export const attribute = (tree: Tree | undefined, name: string): string | null => {
  const value = tree?.[`@${name}`];
  return typeof value === 'string' && value.trim() !== '' ? unescaped(value).trim() : null;
};
