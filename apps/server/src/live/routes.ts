import { changesAfter, latestMoments, newestChanges } from '@masar/archive';
import { momentKinds } from '@masar/shapes';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connections } from '../connections.ts';
import { Denied } from '../problem.ts';
import { given, gives } from '../schemas.ts';
import type { Heard, Pulse } from './pulse.ts';

const text = z.string();
const maybe = text.nullable();
const after = z.strictObject({
  after: z.int().min(0).default(0).describe('number of a change'),
  limit: z.int().min(1).max(500).default(100),
});
const change = z.object({ number: z.int(), at: text, who: text, what: text, story: maybe, records: z.array(text) });
const changes = z.object({ changes: z.array(change), next: z.int().describe('what to ask after next') });
const latest = z.strictObject({ limit: z.int().min(1).max(200).default(50) });
export const moment = z.object({
  number: z.int(),
  at: text,
  kind: z.enum(momentKinds),
  subject: text,
  who: z.array(text),
  issue: maybe,
  field: text,
  before: maybe,
  after: maybe,
  records: z.array(text),
});
const moments = z.object({ moments: z.array(moment) });

/** Streams at a time. */
const most = 500;
/** Milliseconds between two signs of life, and after which a stream ends, so that who may no longer listen does not. */
const quiet = 15_000;
const longest = 5 * 60_000;

/** What changed: asked for, or told as it happens. */
export function liveRoutes(app: FastifyInstance, { lend }: Connections, pulse: Pulse): void {
  app.get('/changes', { schema: { querystring: given(after), response: gives(changes) } }, async (request) => {
    const { after: number, limit } = request.query as z.output<typeof after>;
    const found = await lend((archive) => changesAfter(archive, number, limit));
    return { changes: found, next: found.at(-1)?.number ?? number };
  });

  app.get('/moments', { schema: { querystring: given(latest), response: gives(moments) } }, async (request) => ({
    moments: await lend((archive) => latestMoments(archive, (request.query as z.output<typeof latest>).limit)),
  }));

  // Server-sent events: «change» and «moment», each as /changes and /moments give it.
  app.get('/stream', { schema: { hide: true } }, async (request, reply) => {
    if (pulse.listeners >= most) throw new Denied(429, 'too many listen at once', 60);
    const since = Number(request.headers['last-event-id']);
    const again = Number.isInteger(since) && since > 0;
    const missed = again ? await lend((archive) => changesAfter(archive, since, most)) : [];
    // What the stream begins behind: a beat may still tell of what was before.
    const last = missed.at(-1)?.number ?? (again ? since : (await lend(newestChanges)).any);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    for (const data of missed) raw.write(lineOf({ event: 'change', data }));
    // Who reads too slowly is let go, and asks again for what it missed.
    const silence = pulse.listen((heard) => {
      if (heard.event === 'change' && heard.data.number <= last) return;
      if (raw.writableLength > 1_000_000) raw.destroy();
      else raw.write(lineOf(heard));
    });
    const sign = setInterval(() => raw.write(':\n\n'), quiet);
    const end = setTimeout(() => raw.end(), longest);
    raw.on('close', () => {
      silence();
      clearInterval(sign);
      clearTimeout(end);
      streams.delete(raw);
    });
    streams.add(raw);
  });
  const streams = new Set<NodeJS.WritableStream>();
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end();
  });
}

/** One event. Only changes have an id: a stream that is taken up again asks for those behind it. */
const lineOf = ({ event, data }: Heard): string =>
  `${event === 'change' ? `id: ${data.number}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
