import { Readable } from 'node:stream';
import { recordsOf, search } from '@masar/archive';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import type { Format } from '../export.ts';
import type { Meant } from '../gazetteer/meant.ts';
import { type Terms, wantedOf } from '../routes.ts';
import { given, recordQuery } from '../schemas.ts';

const inFormat = z.strictObject({ format: z.enum(['csv', 'ndjson']) });
const query = recordQuery.omit({ limit: true, after: true, facets: true });

/** Records that are taken at once. */
const page = 200;

/** What a search finds, as one file, in the order in which it is shown. */
export function foundRoute(
  app: FastifyInstance,
  { lend }: Connections,
  formats: Readonly<Record<string, Format>>,
  terms: Terms,
  meant: Meant,
): void {
  app.get('/found/:format', { schema: { params: given(inFormat), querystring: given(query) } }, (request, reply) => {
    const { format: name } = request.params as z.output<typeof inFormat>;
    const { lang: _, ...asked } = request.query as z.output<typeof query>;
    const format = formats[name] as Format;
    // Words are looked up before the first byte, so that what is refused is still a refusal.
    const wanted = wantedOf(asked, terms, meant);
    const lines = (async function* () {
      yield format.head;
      for (let after: string | null | undefined; after !== null; ) {
        const from: string | undefined = after;
        const { records, next } = await lend(async (archive) => {
          const hits = await search(archive, { ...wanted, ...(from === undefined ? {} : { after: from }), limit: page });
          const all = new Map(
            (
              await recordsOf(
                archive,
                hits.hits.map(({ id }) => id),
              )
            ).map((one) => [one.id, one]),
          );
          return { records: hits.hits.flatMap(({ id }) => all.get(id) ?? []), next: hits.next };
        });
        yield format.story(records);
        after = next;
      }
    })();
    return reply.type(format.type).header('content-disposition', `attachment; filename="masar-found.${name}"`).send(Readable.from(lines));
  });
}
