import { createHash } from 'node:crypto';
import { userOfIdentity } from '@masar/archive';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import { Denied } from '../problem.ts';
import { given } from '../schemas.ts';
import { cookieOf, setCookie } from './cookie.ts';
import type { Provider, Question } from './provider.ts';
import { keyedDigest, randomSecret } from './secrets.ts';
import { signedIn } from './sign-in.ts';
import { type Front, isSecure } from './who.ts';

/** Seconds that somebody may take at the provider. */
const patience = 600;
const callback = '/api/v1/oidc/callback';
/** Further parameters are the provider's own. */
const brought = z.object({
  code: z.string().max(4000).optional(),
  state: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
});
const asked = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.number() });

/** Sign-in by an outside identity: OpenID Connect, the code flow with PKCE, state and nonce. */
export function oidcRoutes(app: FastifyInstance, front: Front, { lend }: Connections, provider: Provider): void {
  const name = isSecure(front) ? '__Host-masar-oidc' : 'masar-oidc';
  const questionOf = ({ host }: FastifyRequest, { state, nonce }: { state: string; nonce: string }): Question => ({
    redirect: `${front.url ?? `http://${host}`}${callback}`,
    state,
    nonce,
  });

  app.get('/api/v1/oidc/start', { schema: { hide: true } }, async (request, reply) => {
    const [state, nonce, verifier] = [randomSecret(), randomSecret(), randomSecret()] as [string, string, string];
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const to = await provider.addressFor(questionOf(request, { state, nonce }), challenge);
    const kept = Buffer.from(JSON.stringify({ state, nonce, verifier, until: Date.now() + patience * 1000 })).toString('base64url');
    reply.header(
      'set-cookie',
      setCookie(name, `${kept}.${keyedDigest(front.secret, kept)}`, { seconds: patience, secure: isSecure(front) }),
    );
    return reply.redirect(to);
  });

  app.get(callback, { schema: { querystring: given(brought), hide: true } }, async (request, reply) => {
    const { code, state } = request.query as z.output<typeof brought>;
    const question = questionIn(cookieOf(request.headers.cookie, name), front.secret);
    // One answer to a question: the cookie goes whatever comes of it.
    const gone = setCookie(name, '', { seconds: 0, secure: isSecure(front) });
    reply.header('set-cookie', gone);
    if (question === null || state !== question.state)
      throw new Denied(401, 'this sign-in was not begun here, or too long ago: begin again');
    if (code === undefined) throw new Denied(401, 'the provider has not let you in');
    const claims = await provider.claims(code, question.verifier, questionOf(request, question));
    const identity = { issuer: claims.iss, subject: claims.sub, email: claims.email };
    const user = await lend((archive) => userOfIdentity(archive, identity));
    if (user === null) throw new Denied(403, 'you are known to the provider, but are no user of this desk: its administrator makes users');
    await signedIn(front, { lend }, request, reply, user.id);
    return reply.redirect('/');
  });
}

/** The question that a browser has kept, as long as it is ours and not too old. */
function questionIn(cookie: string | null, secret: string): z.output<typeof asked> | null {
  const [kept = '', seal = ''] = (cookie ?? '').split('.');
  if (keyedDigest(secret, kept) !== seal) return null;
  const question = asked.parse(JSON.parse(Buffer.from(kept, 'base64url').toString()));
  return question.until < Date.now() ? null : question;
}
