import type { Article } from '@masar/shapes';
import { addressOf } from './address.ts';

/** What addresses carry for those who count visits. */
const counting = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|ref|ref_src|src|cmpid|ito|ocid|amp)$/i;

/**
 * What an article is called across its revisions: the publisher's name of it within its outlet, else its own address, else
 * the address that it came from without what counts visits. Null for what came from a file without a name.
 */
export function identityOf(article: Article): string | null {
  if (article.id !== null && article.format !== 'feed') return `${article.outlet.domain ?? article.outlet.name ?? ''} ${article.id}`;
  return article.canonical ?? plainAddress(article.url);
}

/** An address without what counts visits, its parameters in order. */
function plainAddress(address: string | null): string | null {
  const whole = addressOf(address);
  if (whole === null) return null;
  const url = new URL(whole);
  for (const name of [...url.searchParams.keys()]) if (counting.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}
