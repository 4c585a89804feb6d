import type { Article } from '@masar/shapes';
import type { Received } from '../src/index.ts';

/** What was received as its golden card shows it. */
export function card(received: Received): string {
  if (received.kind === 'articles') return received.articles.map(articleCard).join('\n');
  if (received.kind === 'subscriptions') return `${received.subscriptions.map((one) => JSON.stringify(one)).join('\n')}\n`;
  if (received.kind === 'sitemap')
    return `${[...received.sitemap.entries, ...received.sitemap.sitemaps].map((one) => JSON.stringify(one)).join('\n')}\n`;
  const { items, ...feed } = received.feed;
  return [`${fieldsOf(feed).join('\n')}\n`, ...items.map(({ article, full }) => `full: ${full}\n${articleCard(article)}`)].join('\n');
}

/** Fields that are set, then the blocks. */
function articleCard({ text, blocks, direction, encoding, found, ...fields }: Article): string {
  const copy = blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
  const outlet = [fields.outlet.name, fields.outlet.domain].filter((one) => one !== null);
  const lines = [
    ...fieldsOf({ ...fields, outlet }, found),
    `direction: ${direction}`,
    ...(encoding === null ? [] : [`encoding: ${encoding}`]),
  ];
  return `${lines.join('\n')}\n\n${copy.join('\n')}\n`;
}

const fieldsOf = (fields: object, found: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== null && value !== 'usable' && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) =>
        `${name}: ${Array.isArray(value) ? value.join(' · ') : value}${found[name] === undefined ? '' : `  [${found[name]}]`}`,
    );
