import { Refusal } from '@masar/archive';
import { sentenceOf, type Told, told } from '@masar/shapes';
import type { FastifyError, FastifyReply } from 'fastify';

/** What is not there. */
export class Absent extends Refusal {}

/** What is not done for whoever asks, with the status that says why and the seconds after which to ask again, where that helps. */
export class Denied extends Refusal {
  constructor(
    readonly status: 401 | 403 | 429 | 503,
    said: string | Told,
    readonly wait?: number,
  ) {
    super(said);
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Sign in first',
  403: 'Forbidden',
  404: 'Not found',
  421: 'Misdirected request',
  429: 'Too many requests',
  503: 'Not now',
};

/** RFC 9457: the type says what is refused, the detail says it in English, the values are for a sentence in another language. */
export const problem = (reply: FastifyReply, status: number, said: string | Told): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: typeof said === 'string' ? 'about:blank' : `urn:masar:${said.type}`,
      title: titles[status] ?? (status < 500 ? 'Refused' : 'Failed'),
      status,
      detail: typeof said === 'string' ? said : sentenceOf(said),
      ...(typeof said === 'string' ? {} : { values: said.values }),
    });

/** An error as an answer: what is the asker's to know in its own words, anything else in one sentence and in the log. */
export function answerError(error: FastifyError | Denied, reply: FastifyReply): FastifyReply {
  if (error instanceof Denied) {
    if (error.wait !== undefined) reply.header('retry-after', error.wait);
    if (error.status === 401) reply.header('www-authenticate', 'Bearer');
    return problem(reply, error.status, error.told ?? error.message);
  }
  if (error instanceof Refusal) return problem(reply, error instanceof Absent ? 404 : 400, error.told ?? error.message);
  // The database stopped a query at the end of its time.
  if (error.code === '57014') return answerError(new Denied(503, told('too-long'), 60), reply);
  const status = error.statusCode ?? 500;
  if (status < 500) return problem(reply, status, error.message);
  console.error(error);
  return problem(reply, 500, told('failed'));
}
