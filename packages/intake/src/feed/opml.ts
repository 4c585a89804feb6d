import type { Subscription } from '@masar/shapes';

interface Folder {
  readonly feeds: Subscription[];
  readonly folders: Map<string, Folder>;
}

/** An OPML 2.0 file of subscriptions, with the folders that they name. The same subscriptions give the same file. */
export function opmlOf(subscriptions: readonly Subscription[], title: string): string {
  const root: Folder = { feeds: [], folders: new Map() };
  for (const one of subscriptions) {
    let at = root;
    for (const name of one.folders) {
      const next: Folder = at.folders.get(name) ?? { feeds: [], folders: new Map() };
      at.folders.set(name, next);
      at = next;
    }
    at.feeds.push(one);
  }
  const head = `  <head>${element('title', {}, escaped(title))}</head>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}\n  <body>${outlinesOf(root)}</body>\n</opml>\n`;
}

const outlinesOf = ({ feeds, folders }: Folder): string =>
  [
    ...feeds.map(({ feed, title, site, lang }) =>
      element('outline', { type: 'rss', text: title ?? feed, title, xmlUrl: feed, htmlUrl: site, language: lang }),
    ),
    ...[...folders].map(([text, inner]) => element('outline', { text }, outlinesOf(inner))),
  ]
    .map((outline) => `\n${outline}`)
    .join('');

/** An element; attributes that are null are left out. */
function element(name: string, attributes: Readonly<Record<string, string | null>>, inner = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : ` ${key}="${escaped(value)}"`));
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML does not hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (char) => entities[char] as string);
