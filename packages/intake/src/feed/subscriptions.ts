import type { Subscription } from '@masar/shapes';
import { type Opml, parseOpml } from 'feedsmith';
import { addressOf } from '../address.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

type Outline = Opml.Outline<string>;

/** The feeds of an OPML file that was guarded, each once, with the folders that it lies in. Throws a Refusal. */
export function subscriptionsOf(opml: string): readonly Subscription[] {
  if (!/<outline\b/i.test(opml)) return [];
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
