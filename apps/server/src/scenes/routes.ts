import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Joined } from '../joined.ts';
import { Absent } from '../problem.ts';
import { byId, given, gives, inLanguage } from '../schemas.ts';
import { accountOf } from './account.ts';
import { dossierScene } from './dossier.ts';
import * as shapes from './shapes.ts';

type Of<T extends z.ZodType> = z.output<T>;

/** What the scenes of the pages look at. Each route stands in the table of access (access.ts). */
export function sceneRoutes(app: FastifyInstance, joined: Joined): void {
  app.get('/dossier', { schema: { querystring: given(inLanguage), response: gives(shapes.dossier) } }, async (request) =>
    dossierScene(await joined.now(), (request.query as Of<typeof inLanguage>).lang),
  );

  const ofOne = { schema: { params: given(byId), querystring: given(inLanguage), response: gives(shapes.account) } };
  app.get('/encounters/:id/accounts', ofOne, async (request) => {
    const { id } = request.params as Of<typeof byId>;
    const found = accountOf(await joined.now(), id, (request.query as Of<typeof inLanguage>).lang);
    if (found === null) throw new Absent(`no two sides tell of an encounter "${id}"`);
    return found;
  });
}
