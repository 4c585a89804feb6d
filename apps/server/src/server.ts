import helmet from '@fastify/helmet';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import { type Archive, Refusal } from '@masar/archive';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { Absent, routes, type Terms } from './routes.ts';

/** What a desk is made of. */
export interface Desk {
  readonly archive: Archive;
  readonly terms: Terms;
  readonly version: string;
  /** Folder of the built web application. */
  readonly pages: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Serves a desk on this machine's loopback address and nowhere else: there is no sign-in yet, so that who can reach it can
 * correct the record. Gives its address and what stops it.
 */
export async function serve(desk: Desk): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const app = Fastify({
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    ajv: { customOptions: { removeAdditional: false, useDefaults: true } },
  });
  // A form of another site can send plain text without asking first; JSON it cannot.
  app.removeContentTypeParser('text/plain');
  await app.register(helmet, headers);
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Masar', version: desk.version, description: 'The record of a negotiation.' } },
  });
  app.addHook('onRequest', async ({ headers: { host = '', origin }, method }, reply) => {
    // Another name for this address would be a page of another site that resolves to it.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return problem(reply, 421, 'this desk answers to localhost only');
    if (method !== 'GET' && origin !== undefined && origin !== `http://${host}`)
      return problem(reply, 403, 'pages of another site may not write here');
  });
  app.setErrorHandler<FastifyError>((error, _, reply) => answer(error, reply));
  await app.register(async (api) => routes(api, desk.archive, desk.terms), { prefix: '/api/v1' });
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger());
  app.get('/health/live', { schema: { hide: true } }, () => ({ live: true }));
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    await desk.archive.query('select 1');
    return { ready: true };
  });
  await pages(app, desk.pages);
  const address = await app.listen({ host: '127.0.0.1', port: desk.port });
  return { address, close: () => app.close() };
}

/** The web application: its files, and its first page for each of its own addresses. */
async function pages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, { root: folder, wildcard: false });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
      ? reply.sendFile('index.html')
      : problem(reply, 404, 'there is nothing at this address'),
  );
}

/** Nothing but what the desk itself ships is loaded, run or framed. */
const headers = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
  },
  // Loopback speaks no TLS.
  strictTransportSecurity: false,
} as const;

function answer(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (error instanceof Absent) return problem(reply, 404, error.message);
  if (error instanceof Refusal) return problem(reply, 400, error.message);
  const status = error.statusCode ?? 500;
  if (status < 500) return problem(reply, status, error.message);
  console.error(error);
  return problem(reply, 500, 'the desk failed; its log says why');
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad request', 403: 'Forbidden', 404: 'Not found', 421: 'Misdirected request' };

/** RFC 9457. */
const problem = (reply: FastifyReply, status: number, detail: string): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({ type: 'about:blank', title: titles[status] ?? (status < 500 ? 'Refused' : 'Failed'), status, detail });
