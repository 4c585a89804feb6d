import { giveSide, Refusal, sideHistory, sidesGiven, takeSideBack } from '@masar/archive';
import { told } from '@masar/shapes';
import { namesOf } from '@masar/world';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connections } from './connections.ts';
import { isSide, type Meant } from './gazetteer/meant.ts';
import { nameOf } from './identity/who.ts';
import type { Joined } from './joined/joined.ts';
import { Absent } from './problem.ts';
import { byId, given, gives, inLanguage, orNull, undoing } from './schemas.ts';

const text = z.string();
const side = orNull(text).optional().describe('null: of none; absent: as stories tell');
const giving = undoing.extend({
  why: orNull(text.max(500)).default(null),
  side: orNull(text.max(200)).describe('key of a side or a name of it; null for of none'),
});
const ofActor = z.object({
  side,
  mayBeGiven: z.boolean(),
  changes: z.array(
    z.object({
      number: z.int(),
      at: text,
      who: text,
      what: z.enum(['correct', 'undo']),
      why: orNull(text),
      before: z.object({ side }),
      after: z.object({ side }),
    }),
  ),
  names: z.record(text, text),
});

/** The side that readers give an actor, in every story of the dossier. */
export function sideRoutes(app: FastifyInstance, { lend }: Connections, joined: Joined, meant: Meant): void {
  /** What the actor is called in records. Throws where the dossier has none of this id. */
  const keysOf = async (id: string): Promise<string[]> => {
    const found = await joined.scene('actorKeys', { id });
    if (found === null) throw new Absent(told('no-actor', { id }));
    return (JSON.parse(Buffer.from(found.body).toString()) as { keys: string[] }).keys;
  };
  const sided = async (id: string): Promise<string[]> => {
    const keys = await keysOf(id);
    if (keys.length === 0) throw new Refusal(told('side-of-none', { id }));
    return keys;
  };
  const now = (keys: readonly string[], lang: z.output<typeof inLanguage>['lang']) =>
    lend(async (archive) => {
      const [changes, set] = [await sideHistory(archive, keys), await sidesGiven(archive, keys)];
      const [one] = set.values();
      const sides = changes.flatMap(({ before, after }) => [before.side ?? null, after.side ?? null]);
      return { ...(one === undefined ? {} : { side: one }), mayBeGiven: keys.length > 0, changes, names: namesOf(sides, lang) };
    });
  const idOf = (request: { params: unknown }): string => (request.params as z.output<typeof byId>).id;

  app.get(
    '/actors/:id/side',
    { schema: { params: given(byId), querystring: given(inLanguage), response: gives(ofActor) } },
    async (request) => now(await keysOf(idOf(request)), (request.query as z.output<typeof inLanguage>).lang),
  );

  app.post(
    '/actors/:id/side',
    { schema: { params: given(byId), body: given(giving), response: gives(ofActor, 201) } },
    async (request, reply) => {
      const { who, why, side: wanted } = request.body as z.output<typeof giving>;
      const actors = await sided(idOf(request));
      const meantBy = wanted === null ? null : meant.side(wanted);
      if (meantBy !== null && !isSide(meantBy)) throw new Refusal(told('no-side', { side: meantBy }));
      await lend((archive) => giveSide(archive, { actors, side: meantBy, who: nameOf(request, who), why }));
      return reply.code(201).send(await now(actors, 'en'));
    },
  );

  app.post(
    '/actors/:id/side/undo',
    { schema: { params: given(byId), body: given(undoing), response: gives(ofActor) } },
    async (request) => {
      const actors = await sided(idOf(request));
      await lend((archive) => takeSideBack(archive, actors, nameOf(request, (request.body as z.output<typeof undoing>).who)));
      return now(actors, 'en');
    },
  );
}
