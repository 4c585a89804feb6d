import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a question came to, as it is sent: it may be sent to many. */
export interface Answer {
  readonly body: Uint8Array;
  /** Another for each other body. */
  readonly tag: string;
}

/** Something as JSON. */
export const jsonOf = (made: unknown): Answer => answerOf(JSON.stringify(made));

export function answerOf(text: string): Answer {
  // Not of the pool of small buffers: a thread hands its answers over with all of their memory.
  const body = new TextEncoder().encode(text);
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** Sends what is asked for again and again: in full only when it is another than the one that the asker has. */
export function handOn(request: FastifyRequest, reply: FastifyReply, { body, tag }: Answer, type = 'application/json; charset=utf-8') {
  reply.header('etag', tag).header('cache-control', 'private, no-cache').type(type);
  return request.headers['if-none-match'] === tag
    ? reply.code(304).send()
    : reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
}
