import type { Subscription } from '@masar/shapes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { receive } from '../receive.ts';
import { opmlOf } from './opml.ts';

const name = fc
  .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'أخبار سياسة News <&>"\'') })
  .map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
const subscription = fc.record<Subscription>({
  feed: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
  title: name,
  site: fc.option(fc.webUrl().map((url) => new URL(url).href)),
  lang: fc.constantFrom('ar', 'en', null),
  folders: fc.array(name, { maxLength: 3 }),
});

it('what is written is read again, folder by folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(subscription, { selector: ({ feed }) => feed, maxLength: 12 }), async (subscriptions) => {
      const received = await receive({ bytes: Buffer.from(opmlOf(subscriptions, 'Desk')) });
      const sorted = (all: readonly Subscription[]) => [...all].sort((a, b) => (a.feed < b.feed ? -1 : 1));
      expect(received.kind === 'subscriptions' && sorted(received.subscriptions)).toEqual(sorted(subscriptions));
    }),
    { numRuns: 300 },
  );
});
