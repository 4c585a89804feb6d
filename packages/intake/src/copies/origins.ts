import type { Article, Origin } from '@masar/shapes';
import { fingerprint, Origins } from '@masar/text';

const day = 86_400_000;

/**
 * Articles by their origin, before anything is read in them: copies, cuts and updates of one text lie together, earliest
 * first, each with why. An article is told by its number in the list, from 0. Credits are the agencies; what is filed in the copy
 * is known only to a reading.
 */
export function originsOf(articles: readonly Article[]): Origin[] {
  const origins = new Origins();
  for (const [at, { text, credits, title, published }] of articles.entries())
    origins.place({
      story: String(at),
      fingerprint: fingerprint({ text, furniture: [], dateline: null }),
      agencies: credits,
      headline: title,
      day: dayOf(published),
    });
  return origins.list();
}

function dayOf(published: string | null): { from: number; to: number } | null {
  if (published === null) return null;
  const from = Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / day;
  return { from, to: from };
}
