import { type Archive, type Followed, followed, type Outlet, outlets } from '@masar/archive';
import { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';

const text = z.string();
const maybe = text.nullable();

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
        agencies: z.array(text),
        stories: z.array(z.object({ id: text, title: maybe, published: maybe, why: z.array(text) })),
      }),
    )
    .describe('one text in several stories, earliest first; each other with the reasons for which it is taken for a copy'),
});

/** What the archive knows of its sources. */
export interface Sourced {
  readonly now: string;
  readonly feeds: readonly Followed[];
  readonly outlets: readonly Outlet[];
}

export const sourcedOf = async (archive: Archive): Promise<Sourced> => ({
  now: new Date().toISOString(),
  feeds: await followed(archive),
  outlets: await outlets(archive),
});

/** Where the record comes from: feeds and how they are, outlets, and what was copied from whom. */
export function sourcesScene({ dossier, stories }: JoinedStories, sourced: Sourced): z.output<typeof sources> {
  const byId = new Map(dossier.stories.map((one) => [one.id, one]));
  return {
    now: sourced.now,
    feeds: sourced.feeds.map(({ url, title, lang, due, fetched, newest, failures, fault, stopped }) => ({
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
    outlets: [...sourced.outlets],
    copies: dossier.origins
      .filter(({ copies }) => copies.length > 1)
      .map(({ agencies, copies }) => ({
        agencies: [...agencies],
        stories: copies.map(({ story, why }) => ({
          id: stories.get(story) ?? story,
          title: byId.get(story)?.headline ?? null,
          published: byId.get(story)?.published ?? null,
          why: why.map(({ by }) => by),
        })),
      }))
      .sort((a, b) => b.stories.length - a.stories.length),
  };
}
