import type { Subscription } from '@masar/shapes';
import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { addressOf } from '../address.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

type Outline = Opml.Outline<string>;

/** The feeds of an OPML file that was guarded, each once, with the folders that it lies in. Throws a Refusal. */
export function subscriptionsOf(opml: string): readonly Subscription[] {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(opml).body?.outlines ?? [];
  } catch {
    throw new Refusal('malformed', 'the OPML file cannot be read');
  }
  const found = new Map<string, Subscription>();
  const walk = (outline: Outline, folders: readonly string[]): void => {
    const feed = addressOf(outline.xmlUrl);
    const title = outline.title ?? outline.text ?? null;
    if (feed !== null && !found.has(feed)) {
      if (found.size >= limits.items) throw new Refusal('too large', `the OPML file has more than ${limits.items} feeds`);
      found.set(feed, { feed, title, site: addressOf(outline.htmlUrl), lang: outline.language ?? null, folders });
    }
    for (const inner of outline.outlines ?? []) walk(inner, feed === null && title !== null ? [...folders, title] : folders);
  };
  for (const outline of outlines) walk(outline, []);
  return [...found.values()];
}

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
  return generateOpml({ head: { title }, body: { outlines: outlinesOf(root) } });
}

const outlinesOf = (folder: Folder): Opml.Outline<Date>[] => [
  ...folder.feeds.map(({ feed, title, site, lang }) => ({
    text: title ?? feed,
    ...(title === null ? {} : { title }),
    type: 'rss',
    xmlUrl: feed,
    ...(site === null ? {} : { htmlUrl: site }),
    ...(lang === null ? {} : { language: lang }),
  })),
  ...[...folder.folders].map(([text, inner]) => ({ text, outlines: outlinesOf(inner) })),
];
