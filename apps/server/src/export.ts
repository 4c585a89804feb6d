import { Readable } from 'node:stream';
import { type Exported, recordsOfStories } from '@masar/archive';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connections } from './connections.ts';
import { Absent } from './problem.ts';
import { given } from './schemas.ts';

/** A format that records are handed on in: its media type, what stands first, and what the records of one story are. */
export interface Format {
  readonly type: string;
  readonly head: string;
  readonly story: (records: readonly Exported[]) => string;
}

const wanted = z.strictObject({ format: z.string().max(40) });

/** Every record that holds, as one file. */
export function exportRoutes(app: FastifyInstance, { lend }: Connections, formats: Readonly<Record<string, Format>>): void {
  app.get('/exports/:format', { schema: { params: given(wanted) } }, async (request, reply) => {
    const { format: name } = request.params as z.output<typeof wanted>;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined) throw new Absent(`there is no format "${name}"; there are ${Object.keys(formats).join(', ')}`);
    const lines = (async function* () {
      yield format.head;
      // Some at a time, so that who reads slowly holds no connection meanwhile.
      for (let after: string | null = ''; after !== null; ) {
        const from: string = after;
        const page = await lend((archive) => recordsOfStories(archive, from, 50));
        yield page.stories.map(format.story).join('');
        after = page.next;
      }
    })();
    return reply.type(format.type).header('content-disposition', `attachment; filename="masar.${name}"`).send(Readable.from(lines));
  });
}
