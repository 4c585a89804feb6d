import type { Language } from '@masar/world';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Connections } from '../connections.ts';
import type { Joined, JoinedStories } from '../joined.ts';
import { Absent } from '../problem.ts';
import { byId, given, gives, inLanguage } from '../schemas.ts';
import { accountOf } from './account.ts';
import { actor, actorScene, actors, actorsScene } from './actors.ts';
import { dossierScene } from './dossier.ts';
import { encounter, encounterScene } from './encounter.ts';
import { instrument, instrumentScene, instruments, instrumentsScene } from './instruments.ts';
import { news, newsOf, newsQuery } from './news.ts';
import { position, positionQuery, positionScene, positions, positionsScene } from './positions.ts';
import { review, reviewScene } from './review.ts';
import * as shapes from './shapes.ts';
import { sources, sourcesScene } from './sources.ts';
import { timeline, timelineScene } from './timeline.ts';

/** A scene over the dossier, and one of one thing of it, null where there is none. */
type Scene = (joined: JoinedStories, language: Language) => unknown;
type SceneOfOne = (joined: JoinedStories, id: string, language: Language) => unknown;

/** What the scenes of the pages look at. Each route stands in the table of access (access.ts). */
export function sceneRoutes(app: FastifyInstance, joined: Joined, { lend }: Connections): void {
  const whole = (path: string, shape: z.ZodType, scene: Scene) =>
    app.get(path, { schema: { querystring: given(inLanguage), response: gives(shape) } }, async (request) =>
      scene(await joined.now(), languageOf(request)),
    );
  const ofOne = (path: string, absent: string, shape: z.ZodType, scene: SceneOfOne) =>
    app.get(path, { schema: { params: given(byId), querystring: given(inLanguage), response: gives(shape) } }, async (request) => {
      const { id } = request.params as z.output<typeof byId>;
      const found = scene(await joined.now(), id, languageOf(request));
      if (found === null) throw new Absent(`${absent} "${id}"`);
      return found;
    });

  whole('/dossier', shapes.dossier, dossierScene);
  whole('/timeline', timeline, timelineScene);
  whole('/positions', positions, positionsScene);
  app.get('/position', { schema: { querystring: given(positionQuery), response: gives(position) } }, async (request) => {
    const asked = request.query as z.output<typeof positionQuery>;
    const found = positionScene(await joined.now(), asked);
    if (found === null) throw new Absent(`no statement of "${asked.side}" raises "${asked.issue}"`);
    return found;
  });
  whole('/actors', actors, actorsScene);
  ofOne('/actors/:id', 'there is no actor', actor, actorScene);
  whole('/instruments', instruments, instrumentsScene);
  ofOne('/instruments/:id', 'there is no instrument', instrument, instrumentScene);
  app.get('/sources', { schema: { querystring: given(inLanguage), response: gives(sources) } }, async () => {
    const dossier = await joined.now();
    return lend((archive) => sourcesScene(archive, dossier));
  });
  app.get('/review', { schema: { querystring: given(inLanguage), response: gives(review) } }, (request) =>
    lend((archive) => reviewScene(archive, languageOf(request))),
  );
  app.get('/news', { schema: { querystring: given(newsQuery), response: gives(news) } }, async (request) => {
    const dossier = await joined.now();
    return lend((archive) => newsOf(archive, dossier, request.query as z.output<typeof newsQuery>));
  });
  ofOne('/encounters/:id', 'there is no encounter', encounter, encounterScene);
  ofOne('/encounters/:id/accounts', 'no two sides tell of an encounter', shapes.account, accountOf);
}

const languageOf = (request: { query: unknown }): Language => (request.query as z.output<typeof inLanguage>).lang;
