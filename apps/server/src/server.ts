import helmet from '@fastify/helmet';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import { type Archive, deadJobs } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { told } from '@masar/shapes';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { alertRoutes } from './alerts/routes.ts';
import { sendMessages } from './alerts/webhooks.ts';
import { commentRoutes } from './comments.ts';
import { connectionsTo } from './connections.ts';
import { exportRoutes, type Format } from './export.ts';
import { feedRoutes } from './feeds/routes.ts';
import { Meant } from './gazetteer/meant.ts';
import { bare, headersOf } from './headers.ts';
import { oidcRoutes } from './identity/oidc.ts';
import { type Oidc, Provider } from './identity/provider.ts';
import { signInRoutes } from './identity/sign-in.ts';
import { userRoutes } from './identity/users.ts';
import { guard, type RatesOf } from './identity/who.ts';
import { Joined } from './joined/joined.ts';
import { KeptAnswers } from './kept.ts';
import { frontOf, isItsName, type Place } from './listen.ts';
import { metrics } from './live/metrics.ts';
import { Pulse } from './live/pulse.ts';
import { liveRoutes } from './live/routes.ts';
import { newestOf } from './newest.ts';
import { answerError, problem } from './problem.ts';
import { recordRoutes, type Terms } from './routes.ts';
import { foundRoute } from './scenes/found.ts';
import { sceneRoutes } from './scenes/routes.ts';
import { sideRoutes } from './sides.ts';

/** What a desk is made of. */
export interface Desk extends Partial<Place> {
  /** Connections to one archive: an embedded one has one, a server any number. */
  readonly archives: readonly [Archive, ...Archive[]];
  readonly terms: Terms;
  /** Formats that records are handed on in, by name. */
  readonly formats: Readonly<Record<string, Format>>;
  readonly version: string;
  /** Folder of the built web application. */
  readonly pages: string;
  /** Proxies whose word is taken for where a request comes from, addresses or blocks of them. */
  readonly proxies?: readonly string[];
  /** The way out for messages of alerts; without one they wait. */
  readonly outbound?: Outbound;
  /** A provider of identities that users may sign in by; it needs the way out. */
  readonly oidc?: Oidc;
  /** How often somebody may ask, where it is not as usual. */
  readonly rates?: Partial<RatesOf>;
  /** Milliseconds that a query may take. */
  readonly patience?: number;
  /** Milliseconds between two looks at what has changed. */
  readonly beat?: number;
}

const beat = 2_000;
const patience = 15_000;

/** A desk that answers. */
export interface Serving {
  /** Each of its routes, as the table of access names it. */
  readonly routes: readonly string[];
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a desk, on this machine's loopback address unless told otherwise. Throws a Refusal where it may not listen there. */
export async function serve(desk: Desk): Promise<Serving> {
  const { host = '127.0.0.1', port = 0 } = desk;
  const { app, routes } = await deskOf(desk, { host, port, url: desk.url ?? null, secret: desk.secret ?? null });
  const address = await app.listen({ host, port });
  return { address, routes, close: () => app.close() };
}

/** The application, before it listens. */
async function deskOf(desk: Desk, place: Place): Promise<{ app: FastifyInstance; routes: readonly string[] }> {
  const front = await frontOf(desk.archives[0], place);
  for (const archive of desk.archives) await archive.query(`set statement_timeout = ${desk.patience ?? patience}`);
  const connections = connectionsTo(desk.archives);
  const app = Fastify({
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    // An archive of a slow machine may take a while to give its first answer.
    pluginTimeout: 120_000,
    // An address that cannot be read comes to no hook.
    frameworkErrors: (error, _, reply) => answerError(error, reply.headers(bare)),
    trustProxy: desk.proxies === undefined ? false : [...desk.proxies],
    ajv: { customOptions: { removeAdditional: false, useDefaults: true } },
  });
  // A form of another site can send plain text without asking first; JSON it cannot.
  app.removeContentTypeParser('text/plain');
  await app.register(helmet, headersOf(front));
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Masar', version: desk.version, description: 'The record of a negotiation.' } },
  });
  app.setErrorHandler<FastifyError>((error, _, reply) => answerError(error, reply));
  app.addHook('onRequest', async ({ host }, reply) => {
    if (!isItsName(front, host)) return problem(reply, 421, 'this desk answers to its own name only');
  });
  const made = guard(app, front, connections, desk.rates);
  const newest = newestOf(connections);
  const joined = new Joined(connections.lend, newest);
  const kept = new KeptAnswers(connections.lend, newest);
  const meant = new Meant(desk.terms);
  // Made of all names that there are, which takes a second: not while somebody waits.
  app.addHook('onReady', async () => void meant.bearers(''));
  const { outbound } = desk;
  const pulse = new Pulse(connections, joined, desk.beat ?? beat, async () => {
    if (outbound !== undefined) await sendMessages(connections, outbound);
  });
  app.addHook('onReady', () => pulse.start());
  // What is being joined is given up: it may take longer than anybody waits for a desk to stop.
  app.addHook('preClose', async () => {
    await Promise.all([pulse.stop(), joined.close()]);
  });
  metrics(app, connections, pulse);
  await app.register(
    async (api) => {
      signInRoutes(api, front, connections, desk.oidc !== undefined);
      userRoutes(api, connections);
      recordRoutes(api, connections, kept, desk.terms, meant);
      exportRoutes(api, connections, desk.formats);
      sceneRoutes(api, joined, connections);
      sideRoutes(api, connections, joined, meant);
      foundRoute(api, connections, desk.formats, desk.terms, meant);
      liveRoutes(api, connections, pulse);
      alertRoutes(api, connections, outbound);
      commentRoutes(api, connections);
      api.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
    },
    { prefix: '/api/v1' },
  );
  const provider = providerOf(desk);
  if (provider !== null) oidcRoutes(app, front, connections, provider);
  feedRoutes(app, front, connections, desk.terms, meant);
  app.get('/health/live', { schema: { hide: true } }, () => ({ live: true }));
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    // What waits for a person is told here too: who watches over a desk asks this.
    return { ready: true, dead: await connections.lend(deadJobs) };
  });
  await pages(app, desk.pages);
  return { app, routes: made };
}

const providerOf = ({ oidc, outbound }: Desk): Provider | null =>
  oidc === undefined || outbound === undefined ? null : new Provider(oidc, outbound);

/** The web application: its files, and its first page for each of its own addresses. */
async function pages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, { root: folder });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
      ? reply.sendFile('index.html')
      : problem(reply, 404, told('nothing-here')),
  );
}
