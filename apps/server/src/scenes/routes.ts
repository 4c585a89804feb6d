import { Refusal, standIns } from '@masar/archive';
import { type Told, told } from '@masar/shapes';
import type { Language } from '@masar/world';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Answer, handOn } from '../answer.ts';
import type { Connections } from '../connections.ts';
import type { Joined } from '../joined/joined.ts';
import { Absent } from '../problem.ts';
import { byId, given, gives, inLanguage } from '../schemas.ts';
import { actor, actors } from './actors.ts';
import { encounter } from './encounter.ts';
import { instrument, instruments } from './instruments.ts';
import { loggedSince, news, newsQuery } from './news.ts';
import { position, positionQuery, positions } from './positions.ts';
import { review, reviewScene } from './review.ts';
import type { Given, Scene } from './scenes.ts';
import * as shapes from './shapes.ts';
import { sources, sourcesScene } from './sources.ts';
import { timeline } from './timeline.ts';

const side = z.string().max(200).optional();
const accountQuery = inLanguage.extend({ a: side.describe('a side that tells of it'), b: side.describe('another') });

/** Scenes of the whole dossier, and of one thing of it. */
type Whole = 'dossier' | 'timeline' | 'positions' | 'actors' | 'instruments';
type OfOne = 'actor' | 'instrument' | 'encounter';

/** What the scenes of the pages look at. Each route stands in the table of access (access.ts). */
export function sceneRoutes(app: FastifyInstance, joined: Joined, { lend }: Connections): void {
  const show = async <Name extends Scene>(
    request: FastifyRequest,
    reply: FastifyReply,
    name: Name,
    asked: Given<Name>,
    absent: Told | null = null,
  ) => handOn(request, reply, there(await joined.scene(name, asked), absent));
  const whole = (name: Whole, shape: z.ZodType) =>
    app.get(`/${name}`, { schema: { querystring: given(inLanguage), response: gives(shape) } }, (request, reply) =>
      show(request, reply, name, { lang: languageOf(request) }),
    );
  const ofOne = (path: string, name: OfOne, absent: 'no-actor' | 'no-instrument' | 'no-encounter', shape: z.ZodType) =>
    app.get(path, { schema: { params: given(byId), querystring: given(inLanguage), response: gives(shape) } }, (request, reply) => {
      const { id } = request.params as z.output<typeof byId>;
      const asked = { id, lang: languageOf(request) };
      if (name !== 'encounter') return show(request, reply, name, asked, told(absent, { id }));
      return met(name, asked).then((found) => handOn(request, reply, there(found, told(absent, { id }))));
    });

  whole('dossier', shapes.dossier);
  whole('timeline', timeline);
  whole('positions', positions);
  whole('actors', actors);
  whole('instruments', instruments);
  ofOne('/actors/:id', 'actor', 'no-actor', actor);
  ofOne('/instruments/:id', 'instrument', 'no-instrument', instrument);
  /** A scene of an encounter, by any record that tells of it, told of it or became one that does. */
  const met = async <Name extends 'encounter' | 'accounts'>(name: Name, asked: Given<Name>) => {
    const found = await joined.scene(name, asked);
    if (found !== null) return found;
    for (const id of await lend((archive) => standIns(archive, asked.id))) {
      const other = await joined.scene(name, { ...asked, id });
      if (other !== null) return other;
    }
    return null;
  };
  ofOne('/encounters/:id', 'encounter', 'no-encounter', encounter);
  const twoAccounts = { schema: { params: given(byId), querystring: given(accountQuery), response: gives(shapes.account) } };
  app.get('/encounters/:id/accounts', twoAccounts, async (request, reply) => {
    const { id } = request.params as z.output<typeof byId>;
    const asked = request.query as z.output<typeof accountQuery>;
    const { a, b } = asked;
    if (a !== undefined && a === b) throw new Refusal(told('two-sides'));
    const chosen = [a, b].filter((side) => side !== undefined);
    const absent = chosen.length === 0 ? told('no-accounts', { id }) : told('no-account', { id, sides: chosen.join(', ') });
    return handOn(request, reply, there(await met('accounts', { ...asked, id }), absent));
  });
  app.get('/position', { schema: { querystring: given(positionQuery), response: gives(position) } }, (request, reply) => {
    const asked = request.query as z.output<typeof positionQuery>;
    return show(request, reply, 'position', asked, told('no-position', { side: asked.side, issue: asked.issue }));
  });
  app.get('/sources', { schema: { querystring: given(inLanguage), response: gives(sources) } }, () => lend(sourcesScene));
  app.get('/news', { schema: { querystring: given(newsQuery), response: gives(news) } }, async (request, reply) => {
    const { since, lang } = request.query as z.output<typeof newsQuery>;
    return show(request, reply, 'news', { lang, ...(await lend((archive) => loggedSince(archive, since))) });
  });
  app.get('/review', { schema: { querystring: given(inLanguage), response: gives(review) } }, (request) =>
    lend((archive) => reviewScene(archive, languageOf(request))),
  );
}

const languageOf = (request: { query: unknown }): Language => (request.query as z.output<typeof inLanguage>).lang;

function there(answer: Answer | null, absent: Told | null): Answer {
  if (answer === null) throw new Absent(absent ?? told('nothing-here'));
  return answer;
}
