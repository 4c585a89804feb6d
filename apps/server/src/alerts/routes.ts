import { addAlert, alerts, alertTo, momentsFor, Refusal, removeAlert, retryMessages } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { mayAs, momentKinds, told } from '@masar/shapes';
import { namesOf } from '@masar/world';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import { randomSecret } from '../identity/secrets.ts';
import { moment } from '../live/routes.ts';
import { Denied } from '../problem.ts';
import { byId, given, gives, inLanguage, orNull } from '../schemas.ts';
import { sendTest } from './webhooks.ts';

const text = z.string();
const maybe = orNull(text);
const wish = z.strictObject({
  name: text.trim().min(1).max(100),
  kinds: z.array(z.enum(momentKinds)).min(1).max(momentKinds.length),
  who: z.array(text.max(200)).max(20).default([]).describe('sides or people by gazetteer key: all of them must be in it'),
  issue: orNull(text.max(200)).default(null),
  url: orNull(text.max(1000).regex(/^https?:\/\//))
    .default(null)
    .describe('where messages go; none: the desk alone shows it'),
});
const alert = z.object({
  id: text,
  user: maybe,
  name: text,
  kinds: z.array(z.enum(momentKinds)),
  who: z.array(text),
  issue: maybe,
  url: maybe,
  made: text,
  done: z.int(),
  waiting: z.int(),
  dead: z.int().describe('messages that were given up'),
  fault: maybe.describe('why the last message that failed did'),
});
const made = alert.extend({ secret: maybe.describe('what messages are signed with: it is shown this once') });
const list = z.object({ alerts: z.array(alert) });
const tested = z.object({ fault: maybe.describe('why the message was not taken; null where it was') });
const fired = z.object({ moments: z.array(moment).describe('newest first'), names: z.record(text, text) });

/** Moments of an alert that are given. */
const shown = 50;

/** Alerts on what the stories mean, each one's own; an administrator's are all. */
export function alertRoutes(app: FastifyInstance, { lend }: Connections, outbound: Outbound | undefined): void {
  app.get('/alerts', { schema: { response: gives(list) } }, async (request) => ({
    alerts: await lend((archive) => alerts(archive, whose(request))),
  }));

  app.post('/alerts', { schema: { body: given(wish), response: gives(made, 201) } }, async (request, reply) => {
    const wanted = request.body as z.output<typeof wish>;
    const secret = wanted.url === null ? null : randomSecret();
    const user = request.asker.signed?.user ?? '';
    const kept = await lend((archive) => addAlert(archive, { ...wanted, user, secret }));
    return reply.code(201).send({ ...kept, secret });
  });

  app.delete('/alerts/:id', { schema: { params: given(byId), response: gives(z.object({ id: text })) } }, async (request) => {
    await lend((archive) => removeAlert(archive, ofAsker(request)));
    return { id: ofAsker(request).id };
  });

  app.post('/alerts/:id/retry', { schema: { params: given(byId), response: gives(z.object({ given: z.int() })) } }, async (request) => ({
    given: await lend((archive) => retryMessages(archive, ofAsker(request))),
  }));

  app.post('/alerts/:id/test', { schema: { params: given(byId), response: gives(tested) } }, async (request) => {
    const { url, secret, ...to } = await lend((archive) => alertTo(archive, ofAsker(request)));
    if (url === null || secret === null) throw new Refusal(told('alert-unsent'));
    if (outbound === undefined) throw new Denied(503, told('no-messages'));
    return { fault: await sendTest(outbound, { ...to, url, secret }) };
  });

  const firing = { schema: { params: given(byId), querystring: given(inLanguage), response: gives(fired) } };
  app.get('/alerts/:id/moments', firing, async (request) => {
    const moments = await lend(async (archive) => momentsFor(archive, await alertTo(archive, ofAsker(request)), shown));
    const keys = moments.flatMap(({ who, issue, before, after }) => [...who, issue, before, after]);
    return { moments, names: namesOf(keys, (request.query as z.output<typeof inLanguage>).lang) };
  });
}

const whose = ({ asker: { signed } }: FastifyRequest): string | undefined =>
  signed !== null && mayAs(signed.role, 'administrator') ? undefined : signed?.user;

function ofAsker(request: FastifyRequest): { id: string; user?: string } {
  const { id } = request.params as z.output<typeof byId>;
  const user = whose(request);
  return user === undefined ? { id } : { id, user };
}
