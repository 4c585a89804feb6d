import { apiTokenOf, Refusal, type Signed, sessionsOf } from '@masar/archive';
import { mayAs, type Role, told } from '@masar/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { access, costs, routeKey } from '../access.ts';
import type { Connections } from '../connections.ts';
import { Denied } from '../problem.ts';
import { type Rate, Rates } from '../rates.ts';
import { shared } from '../shared.ts';
import { cookieOf } from './cookie.ts';
import { digestOf, keyedDigest } from './secrets.ts';

/** Whether the desk is one person's, as long as it has no users, or many sign in to it. */
export type Mode = 'single-user' | 'users';

/** Who asks, and by what they are known: a session, a token, or sitting at the desk. */
export interface Asker {
  readonly mode: Mode;
  /** Null where nobody has signed in. */
  readonly signed: Signed | null;
  readonly by: 'session' | 'token' | 'desk' | null;
}

/** What a desk is known by to browsers. */
export interface Front {
  /** Its own address where it is not this machine's, without a path: `https://desk.example`. */
  readonly url: string | null;
  /** What sessions are keyed with. */
  readonly secret: string;
}

/** How often one user, or one address, may ask. */
export interface RatesOf {
  readonly user: Rate;
  readonly address: Rate;
}

const usual: RatesOf = { user: { burst: 300, perSecond: 20 }, address: { burst: 2_000, perSecond: 200 } };

declare module 'fastify' {
  interface FastifyRequest {
    asker: Asker;
  }
}

export const isSecure = ({ url }: Front): boolean => url?.startsWith('https:') ?? false;
export const cookieName = (front: Front): string => (isSecure(front) ? '__Host-masar' : 'masar');
/** What the browser's session is kept under, or null. */
export const sessionHash = (front: Front, request: FastifyRequest): string | null => {
  const cookie = cookieOf(request.headers.cookie, cookieName(front));
  return cookie === null ? null : keyedDigest(front.secret, cookie);
};

/** Whoever sits at a desk that has no users may all but make users. */
const atDesk: Signed = { user: '', name: 'desk', role: 'administrator' };

/** Who asks; throws Denied for a token that is none. Every request asks it, so sessions are looked up many at once. */
function askersOf(front: Front, { lend }: Pick<Connections, 'lend'>): (request: FastifyRequest) => Promise<Asker> {
  const bySession = shared<string | null, Asker>(async (hashes) => {
    const { hasUsers, signed } = await lend((archive) =>
      sessionsOf(
        archive,
        hashes.flatMap((hash) => hash ?? []),
      ),
    );
    return hashes.map((hash): Asker => {
      if (!hasUsers) return { mode: 'single-user', signed: atDesk, by: 'desk' };
      const mine = hash === null ? undefined : signed.get(hash);
      return { mode: 'users', signed: mine ?? null, by: mine === undefined ? null : 'session' };
    });
  });
  return async (request) => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) return bySession(sessionHash(front, request));
    const signed = await lend((archive) => apiTokenOf(archive, digestOf(bearer)));
    if (signed === null) throw new Denied(401, 'this token is not known, or has run out');
    return { mode: 'users', signed, by: 'token' };
  };
}

/**
 * Lets each request through that the table of access lets through, and no other. Call it before any route is made; one that the
 * table does not have cannot be. Gives the routes, which are made later.
 */
export function guard(app: FastifyInstance, front: Front, { lend }: Connections, rates: Partial<RatesOf> = {}): readonly string[] {
  const [byUser, byAddress] = [new Rates(rates.user ?? usual.user), new Rates(rates.address ?? usual.address)];
  const askerOf = askersOf(front, { lend });
  const routes: string[] = [];
  app.decorateRequest('asker', null as unknown as Asker);
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) {
      const key = routeKey(one, url);
      if (access[key] === undefined) throw new Error(`${key} is not in the table of access`);
      if (one !== 'HEAD') routes.push(key);
    }
  });
  app.addHook('onRequest', async (request) => {
    const { url } = request.routeOptions;
    const least = url === undefined ? 'anyone' : access[routeKey(request.method, url)];
    // What the table does not have is not served, and a page or a check of health asks for nobody.
    if (least === undefined) throw new Denied(403, 'nobody may ask for this');
    if (least === 'anyone' && !(url ?? '').startsWith('/api/')) return;
    // Before it is known who asks: that costs something too. Behind a proxy that nobody named all come from this machine.
    if (!isHere(request.ip)) within(byAddress, request.ip, 1);
    request.asker = await askerOf(request);
    fromHere(request, front);
    if (least !== 'anyone') authorise(request.asker, least);
    const { signed, by } = request.asker;
    if (signed !== null && by !== 'desk') within(byUser, `${by} ${signed.user}`, costs[routeKey(request.method, url ?? '')] ?? 1);
  });
  return routes;
}

const isHere = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

/** Throws Denied where this is more often than the rate allows. */
function within(rates: Rates, key: string, cost: number): void {
  const wait = rates.take(key, cost);
  if (wait > 0) throw new Denied(429, told('too-often'), wait);
}

/** Throws Denied where who asks has not signed in, or may not. */
function authorise({ signed }: Asker, least: Role): void {
  if (signed === null) throw new Denied(401, told('not-signed-in'));
  if (!mayAs(signed.role, least)) throw new Denied(403, told('role-too-low', { least, role: signed.role }));
}

/**
 * Throws Denied where a page of another site would write with the cookie that the browser sends along. A browser says where a
 * write comes from; who has a token of its own needs no cookie.
 */
function fromHere({ asker, method, headers, host }: FastifyRequest, { url }: Front): void {
  if (method === 'GET' || method === 'HEAD' || asker.by === 'token') return;
  const { origin, 'sec-fetch-site': site } = headers;
  const isOurs = origin === undefined ? site === 'same-origin' : origin === (url ?? `http://${host}`);
  const isProgram = origin === undefined && site === undefined && asker.by !== 'session';
  if (!isOurs && !isProgram) throw new Denied(403, told('other-site'));
}

/** The name that a change stands under: the user's, or at a desk without users the one that is given. Throws a Refusal where none is. */
export function nameOf({ asker }: FastifyRequest, given: string | undefined): string {
  if (asker.mode === 'users' && asker.signed !== null) return asker.signed.name;
  if (given === undefined) throw new Refusal(told('unsigned'));
  return given;
}
