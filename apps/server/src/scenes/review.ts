import { type Archive, doubtful } from '@masar/archive';
import { type Language, namesOf } from '@masar/world';
import { z } from 'zod';
import { names } from './shapes.ts';

const text = z.string();
const maybe = text.nullable();

export const review = z.object({
  count: z.int().describe('records that nobody has looked at'),
  records: z.array(
    z.object({
      id: text,
      kind: z.enum(['statement', 'encounter']),
      story: text,
      quote: text,
      speaker: maybe,
      side: maybe,
      act: maybe,
      published: maybe,
      outlet: maybe,
      title: maybe,
      confidence: z.number(),
      rule: text,
    }),
  ),
  names,
});

/** Records that are given at once. */
const page = 50;

/** What to look at first: the least sure of what nobody has looked at. */
export async function reviewScene(archive: Archive, language: Language): Promise<z.output<typeof review>> {
  const { count, records } = await doubtful(archive, page);
  return {
    count,
    records: [...records],
    names: namesOf(
      records.flatMap(({ speaker, side }) => [speaker, side]),
      language,
    ),
  };
}
