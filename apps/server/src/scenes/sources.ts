import { type Archive, copies, followed, outlets } from '@masar/archive';
import { z } from 'zod';
import { orNull } from '../schemas.ts';

const text = z.string();
const maybe = orNull(text);

export const sources = z.object({
  now: text.describe('when this was asked, ISO 8601'),
  feeds: z.array(
    z.object({
      url: text,
      title: maybe,
      lang: maybe,
      due: text,
      fetched: maybe,
      newest: maybe.describe('when it last gave something new'),
      failures: z.int(),
      fault: maybe,
      stopped: z.boolean(),
    }),
  ),
  outlets: z.array(z.object({ outlet: maybe, stories: z.int(), newest: maybe })),
  copies: z
    .array(
      z.object({
        stories: z.array(
          z.object({
            id: text,
            title: maybe,
            outlet: maybe,
            agencies: z.array(text),
            published: maybe,
            why: maybe.describe('text or headline: what it is taken for a copy by; null for the one that the others were held against'),
            share: orNull(z.number()).describe('how much of it is the same, 0 to 1'),
          }),
        ),
      }),
    )
    .describe('texts that several stories of the archive carry, the most carried first; of each its stories, earliest first'),
});

/** Texts that are shown at most. */
const most = 100;

/** Where the record comes from: feeds and how they are, outlets, and what was copied from whom. */
export async function sourcesScene(archive: Archive): Promise<z.output<typeof sources>> {
  const feeds = await followed(archive);
  return {
    now: new Date().toISOString(),
    feeds: feeds.map(({ url, title, lang, due, fetched, newest, failures, fault, stopped }) => ({
      url,
      title,
      lang,
      due,
      fetched,
      newest,
      failures,
      fault,
      stopped,
    })),
    outlets: await outlets(archive),
    copies: (await copies(archive, most)).map((stories) => ({
      stories: stories.map(({ id, title, outlet, agencies, published, why }) => ({
        id,
        title,
        outlet,
        agencies: [...agencies],
        published,
        why: why?.by ?? null,
        share: why?.score ?? null,
      })),
    })),
  };
}
