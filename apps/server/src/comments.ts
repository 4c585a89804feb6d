import { addComment, commentsOf, latestComments, removeComment } from '@masar/archive';
import { mayAs } from '@masar/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connections } from './connections.ts';
import { nameOf } from './identity/who.ts';
import { byId, given, gives } from './schemas.ts';

const text = z.string();
const said = z.strictObject({
  who: text.trim().min(1).max(100).optional().describe('whose it is, at a desk without users'),
  body: text.max(4_000).regex(/\S/),
});
const comment = z.object({
  id: text,
  record: text,
  who: text,
  body: text,
  made: text,
  mine: z.boolean().describe('who asks may take it away'),
});
const comments = z.object({ comments: z.array(comment) });
const latest = z.object({ comments: z.array(comment.extend({ story: text, quote: text })) });

/** Comments that are given at once of all records. */
const shown = 50;

/** What readers say of records to one another. */
export function commentRoutes(app: FastifyInstance, { lend }: Connections): void {
  app.get('/comments', { schema: { response: gives(latest) } }, async (request) => ({
    comments: (await lend((archive) => latestComments(archive, shown))).map((one) => ({ ...one, mine: isMine(request, one) })),
  }));

  app.get('/records/:id/comments', { schema: { params: given(byId), response: gives(comments) } }, async (request) => ({
    comments: (await lend((archive) => commentsOf(archive, idOf(request)))).map((one) => ({ ...one, mine: isMine(request, one) })),
  }));

  const saying = { schema: { params: given(byId), body: given(said), response: gives(comment, 201) } };
  app.post('/records/:id/comments', saying, async (request, reply) => {
    const { who, body } = request.body as z.output<typeof said>;
    const one = { record: idOf(request), user: request.asker.signed?.user ?? '', who: nameOf(request, who), body: body.trim() };
    const made = await lend((archive) => addComment(archive, one));
    return reply.code(201).send({ ...made, mine: true });
  });

  app.delete('/comments/:id', { schema: { params: given(byId), response: gives(z.object({ id: text })) } }, async (request) => {
    const { signed } = request.asker;
    const id = idOf(request);
    const of = isAdministrator(request) ? {} : { user: signed?.user ?? '' };
    await lend((archive) => removeComment(archive, { id, ...of }));
    return { id };
  });
}

const idOf = (request: { params: unknown }): string => (request.params as z.output<typeof byId>).id;
const isAdministrator = ({ asker: { signed } }: FastifyRequest): boolean => signed !== null && mayAs(signed.role, 'administrator');
const isMine = (request: FastifyRequest, { user }: { readonly user: string | null }): boolean =>
  isAdministrator(request) || (user !== null && user === request.asker.signed?.user);
