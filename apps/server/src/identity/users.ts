import { addApiToken, addUser, apiTokens, longestApiToken, revokeApiToken, setUser, users } from '@masar/archive';
import { mayAs, roles, type Told, told } from '@masar/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import { Denied } from '../problem.ts';
import { byId, given, gives, present } from '../schemas.ts';
import { hashPassword } from './password.ts';
import { digestOf, randomSecret } from './secrets.ts';

const text = z.string();
const role = z.enum(roles);
const password = text.max(1000);
const user = z.object({ id: text, name: text, role, made: text, closed: text.nullable() });
const userList = z.object({ users: z.array(user) });
const newUser = z.strictObject({ name: text.max(100), role, password });
const userChange = z.strictObject({ role: role.optional(), password: password.optional(), closed: z.boolean().optional() });
const byName = z.strictObject({ name: text.max(100) });

const token = z.object({ id: text, user: text, name: text, role, made: text, expires: text, used: text.nullable() });
const tokenList = z.object({ tokens: z.array(token) });
const newToken = z.strictObject({
  name: text.trim().min(1).max(100).describe('what it is for'),
  role: role.default('reader').describe('what it may do at most'),
  days: z.int().min(1).max(longestApiToken).default(90),
});
const madeToken = token.extend({ secret: text.describe('the token itself: it is shown this once') });
const gone = z.object({ id: text });

/** Users, for administrators, and tokens, each one's own. */
export function userRoutes(app: FastifyInstance, { lend }: Connections): void {
  app.get('/users', { schema: { response: gives(userList) } }, async () => ({ users: await lend(users) }));

  app.post('/users', { schema: { body: given(newUser), response: gives(user, 201) } }, async (request, reply) => {
    const who = signedName(request, told('users-on-line'));
    const { password: clear, ...rest } = request.body as z.output<typeof newUser>;
    const hash = await hashPassword(clear);
    return reply.code(201).send(await lend((archive) => addUser(archive, { ...rest, password: hash, who })));
  });

  const changed = { schema: { params: given(byName), body: given(userChange), response: gives(user) } };
  app.patch('/users/:name', changed, async (request) => {
    const who = signedName(request, told('users-on-line'));
    const { name } = request.params as z.output<typeof byName>;
    const { password: clear, ...rest } = request.body as z.output<typeof userChange>;
    const set = { ...present(rest), ...(clear === undefined ? {} : { password: await hashPassword(clear) }) };
    return lend((archive) => setUser(archive, { name, who, ...set }));
  });

  app.get('/tokens', { schema: { response: gives(tokenList) } }, async (request) => ({
    tokens: await lend((archive) => apiTokens(archive, whose(request))),
  }));

  app.post('/tokens', { schema: { body: given(newToken), response: gives(madeToken, 201) } }, async (request, reply) => {
    const who = signedName(request, told('tokens-of-users'));
    if (request.asker.by === 'token') throw new Denied(403, told('token-by-token'));
    const wanted = request.body as z.output<typeof newToken>;
    const secret = randomSecret();
    const made = await lend((archive) => addApiToken(archive, { ...wanted, user: who, hash: digestOf(secret), who }));
    return reply.code(201).send({ ...made, secret });
  });

  app.delete('/tokens/:id', { schema: { params: given(byId), response: gives(gone) } }, async (request) => {
    const who = signedName(request, told('tokens-of-users'));
    const { id } = request.params as z.output<typeof byId>;
    const of = whose(request);
    await lend((archive) => revokeApiToken(archive, { id, who, ...(of === undefined ? {} : { of }) }));
    return { id };
  });
}

/** Whose tokens somebody sees: an administrator everybody's. */
const whose = ({ asker: { signed } }: FastifyRequest): string | undefined =>
  signed !== null && mayAs(signed.role, 'administrator') ? undefined : signed?.name;

function signedName({ asker: { signed, by } }: FastifyRequest, otherwise: Told): string {
  if (signed === null || by === 'desk') throw new Denied(403, otherwise);
  return signed.name;
}
