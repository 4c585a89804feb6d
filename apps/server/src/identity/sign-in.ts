import { type Archive, beginSession, credentialsOf, endSession, sessionSeconds, setUser, signInSucceeded, trySignIn } from '@masar/archive';
import { roles, told } from '@masar/shapes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import { Denied } from '../problem.ts';
import { given, gives } from '../schemas.ts';
import { setCookie } from './cookie.ts';
import { hashPassword, isPassword } from './password.ts';
import { digestOf, keyedDigest, randomSecret } from './secrets.ts';
import { type Asker, cookieName, type Front, isSecure, sessionHash } from './who.ts';

const session = z.object({
  mode: z.enum(['single-user', 'users']).describe('single-user: the desk has no users and asks nobody to sign in'),
  signedIn: z.boolean(),
  name: z.string().nullable(),
  role: z.enum(roles).nullable(),
  provider: z.boolean().describe('whether users may sign in by a provider of identities: /api/v1/oidc/start'),
});
const credentials = z.strictObject({ name: z.string().max(200), password: z.string().max(1000) });
const change = z.strictObject({ password: z.string().max(1000), next: z.string().max(1000) });

/** The failure from which on there is a wait: of one name, and of one address, behind which many may sit. */
const ofName = 5;
const ofAddress = 30;

/** Who I am, in and out. */
export function signInRoutes(app: FastifyInstance, front: Front, { lend }: Connections, provider: boolean): void {
  const sessionFor = (asker: Asker) => ({ ...sessionOf(asker), provider });
  app.get('/session', { schema: { response: gives(session) } }, ({ asker }) => sessionFor(asker));

  app.post('/sign-in', { schema: { body: given(credentials), response: gives(session) } }, async (request, reply) => {
    const { name, password } = request.body as z.output<typeof credentials>;
    const user = await checked({ lend }, request, name, password);
    await signedIn(front, { lend }, request, reply, user.id);
    return sessionFor({ mode: 'users', signed: { user: user.id, name: user.name, role: user.role }, by: 'session' });
  });

  app.post('/sign-out', { schema: { response: gives(session) } }, async (request, reply) => {
    const hash = sessionHash(front, request);
    if (hash !== null) await lend((archive) => endSession(archive, hash));
    reply.header('set-cookie', setCookie(cookieName(front), '', { seconds: 0, secure: isSecure(front) }));
    return sessionFor(request.asker.by === 'session' ? { ...request.asker, signed: null, by: null } : request.asker);
  });

  app.post('/password', { schema: { body: given(change), response: gives(session) } }, async (request, reply) => {
    const { signed, by } = request.asker;
    if (signed === null || by !== 'session') throw new Denied(403, told('password-by-its-user'));
    const { password, next } = request.body as z.output<typeof change>;
    const user = await checked({ lend }, request, signed.name, password);
    const hash = await hashPassword(next);
    await lend((archive) => setUser(archive, { name: user.name, who: user.name, password: hash }));
    await signedIn(front, { lend }, request, reply, user.id);
    return sessionFor(request.asker);
  });
}

const sessionOf = ({ mode, signed, by }: Asker): Omit<z.output<typeof session>, 'provider'> => ({
  mode,
  signedIn: signed !== null,
  // Whoever sits at a desk without users says with each change whose it is.
  name: by === 'desk' ? null : (signed?.name ?? null),
  role: signed?.role ?? null,
});

/** The user whose password this is. Throws Denied, with one answer for a wrong password and for a name that nobody has. */
async function checked({ lend }: Pick<Connections, 'lend'>, request: FastifyRequest, given: string, password: string) {
  const name = `name ${digestOf(given.trim().normalize('NFC').toLowerCase())}`;
  const address = `address ${request.ip}`;
  const counts = [
    { key: name, from: ofName },
    { key: address, from: ofAddress },
  ];
  const wait = await lend((archive) => trySignIn(archive, counts));
  if (wait > 0) throw new Denied(429, told('too-many-sign-ins'), wait);
  const user = await lend((archive) => credentialsOf(archive, given));
  // Not while holding a connection: it takes a while.
  const isRight = await isPassword(password, user?.password ?? null);
  if (user === null || !isRight) throw new Denied(401, told('wrong-password'));
  await lend((archive) => signInSucceeded(archive, { name, address }));
  return user;
}

/** Begins a session under a new secret and ends the one that the browser had. */
export async function signedIn(
  front: Front,
  { lend }: Pick<Connections, 'lend'>,
  request: FastifyRequest,
  reply: FastifyReply,
  user: string,
): Promise<void> {
  const secret = randomSecret();
  await lend((archive: Archive) =>
    beginSession(archive, { hash: keyedDigest(front.secret, secret), user, before: sessionHash(front, request) }),
  );
  reply.header('set-cookie', setCookie(cookieName(front), secret, { seconds: sessionSeconds, secure: isSecure(front) }));
}
