import type { Article } from '@masar/shapes';
import { type Delivery, type Reason, type Received, Refusal, receive } from '../src/index.ts';

/** What is received of a text, or the reason of its refusal; any other error is the test's. */
export async function taken(content: string | Uint8Array, delivery: Partial<Delivery> = {}): Promise<Received | Reason> {
  try {
    return await receive({ bytes: typeof content === 'string' ? Buffer.from(content) : content, ...delivery });
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

/** The articles of what was received. */
export const articlesIn = (received: Received | Reason): readonly Article[] =>
  typeof received === 'string'
    ? []
    : received.kind === 'articles'
      ? received.articles
      : received.kind === 'feed'
        ? received.feed.items.map((item) => item.article)
        : [];
