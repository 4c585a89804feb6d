import type { Received } from '@masar/intake';
import type { Article } from '@masar/shapes';

/** The articles of what was received: none in what holds addresses only. */
export const articlesOf = (received: Received): readonly Article[] =>
  received.kind === 'articles' ? received.articles : received.kind === 'feed' ? received.feed.items.map((item) => item.article) : [];
