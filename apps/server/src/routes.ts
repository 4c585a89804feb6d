import {
  type Archive,
  correct,
  history,
  merge,
  nameOutlet,
  type Query,
  Refusal,
  search,
  show,
  split,
  stories,
  storyOf,
  undo,
} from '@masar/archive';
import { told } from '@masar/shapes';
import { nameOfKey, namesOf } from '@masar/world';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { handOn } from './answer.ts';
import type { Connections } from './connections.ts';
import { asMeant, type Meant } from './gazetteer/meant.ts';
import { type Asked, otherNames } from './gazetteer/other-names.ts';
import { nameOf } from './identity/who.ts';
import type { KeptAnswers } from './kept.ts';
import { Absent } from './problem.ts';
import * as shapes from './schemas.ts';
import { given, gives, present } from './schemas.ts';

/** The words of a text, as the reader of its language looks them up. */
export type Terms = (text: string) => readonly { readonly stem: string; readonly word: string }[];

/** Records and the stories that they stand in: found, looked at, corrected. */
export function recordRoutes(app: FastifyInstance, { lend }: Connections, kept: KeptAnswers, terms: Terms, meant: Meant): void {
  const index = { terms, nameOf: nameOfKey };
  app.get(
    '/records',
    { schema: { querystring: given(shapes.recordQuery), response: gives(shapes.recordPage) } },
    async (request, reply) => {
      const { lang, limit, after, ...asked } = request.query as z.output<typeof shapes.recordQuery>;
      const wanted = { ...wantedOf(asked, terms, meant), ...present({ after }), limit };
      const found = await kept.of(`records ${JSON.stringify([wanted, lang])}`, async (archive) => {
        const page = await search(archive, wanted);
        const facets = Object.values(page.facets).flatMap((counts) => counts.map(({ value }) => value));
        return {
          ...page,
          names: namesOf(
            [...page.hits.flatMap(({ speaker, side, foundAs }) => [speaker, side, ...foundAs.map(({ key }) => key)]), ...facets],
            lang,
          ),
        };
      });
      return handOn(request, reply, found);
    },
  );

  app.get('/records/:id', { schema: { params: given(shapes.byId), response: gives(shapes.record) } }, async (request, reply) => {
    const id = idOf(request);
    return handOn(request, reply, await kept.of(`record ${id}`, (archive) => recordOf(archive, id)));
  });

  const became = { schema: { params: given(shapes.byId), querystring: given(shapes.inLanguage), response: gives(shapes.past) } };
  app.get('/records/:id/history', became, async (request, reply) => {
    const id = idOf(request);
    const { lang } = request.query as z.output<typeof shapes.inLanguage>;
    const past = await kept.of(`history ${id} ${lang}`, async (archive) => {
      if ((await archive.query('select 1 from record where id = $1', [id])).length === 0) throw new Absent(told('no-record', { id }));
      const changes = await history(archive, id);
      const values = changes.flatMap(({ before, after }) => [...Object.values(before), ...Object.values(after)]).flat();
      return {
        changes,
        names: namesOf(
          values.filter((one) => typeof one === 'string'),
          lang,
        ),
      };
    });
    return handOn(request, reply, past);
  });

  const corrections = { schema: { params: given(shapes.byId), body: given(shapes.correction), response: gives(shapes.record, 201) } };
  app.post('/records/:id/corrections', corrections, async (request, reply) => {
    const { who: told, why, values } = request.body as z.output<typeof shapes.correction>;
    const who = nameOf(request, told);
    const record = idOf(request);
    const after = await lend(async (archive) => {
      await recordOf(archive, record);
      await correct(archive, { record, who, why, values: asMeant(present(values), meant), index });
      return recordOf(archive, record);
    });
    return reply.code(201).send(after);
  });

  const undone = { schema: { params: given(shapes.byId), body: given(shapes.undoing), response: gives(shapes.record) } };
  app.post('/records/:id/undo', undone, (request) =>
    lend(async (archive) => {
      const record = idOf(request);
      await recordOf(archive, record);
      await undo(archive, { record, who: nameOf(request, (request.body as z.output<typeof shapes.undoing>).who), index });
      return recordOf(archive, record);
    }),
  );

  const merging = { schema: { params: given(shapes.byId), body: given(shapes.merging), response: gives(shapes.record) } };
  app.post('/records/:id/merge', merging, (request) =>
    lend(async (archive) => {
      const { who, why, other } = request.body as z.output<typeof shapes.merging>;
      const record = idOf(request);
      for (const id of [record, other]) await recordOf(archive, id);
      await merge(archive, { record, other, who: nameOf(request, who), why });
      return recordOf(archive, record);
    }),
  );

  const splitting = { schema: { params: given(shapes.byId), body: given(shapes.splitting), response: gives(shapes.parts) } };
  app.post('/records/:id/split', splitting, (request) =>
    lend(async (archive) => {
      const { who, why, parts } = request.body as z.output<typeof shapes.splitting>;
      const record = idOf(request);
      await recordOf(archive, record);
      return { parts: await split(archive, { record, parts, who: nameOf(request, who), why, index }) };
    }),
  );

  app.get('/stories', { schema: { querystring: given(shapes.storyQuery), response: gives(shapes.storyPage) } }, async (request, reply) => {
    const asked = request.query as z.output<typeof shapes.storyQuery>;
    const made = await kept.of(`stories ${JSON.stringify(asked)}`, async (archive) => ({ stories: await stories(archive, asked) }));
    return handOn(request, reply, made);
  });

  const named = { schema: { params: given(shapes.byId), body: given(shapes.ofOutlet), response: gives(shapes.story) } };
  app.post('/stories/:id/outlet', named, (request) =>
    lend(async (archive) => {
      const { who, outlet } = request.body as z.output<typeof shapes.ofOutlet>;
      const { id } = await storyFrom(archive, idOf(request));
      await nameOutlet(archive, { stories: [id], outlet, who: nameOf(request, who) });
      return { ...(await storyFrom(archive, id)), names: {} };
    }),
  );

  const oneStory = { schema: { params: given(shapes.byId), querystring: given(shapes.inLanguage), response: gives(shapes.story) } };
  app.get('/stories/:id', oneStory, async (request, reply) => {
    const id = idOf(request);
    const { lang } = request.query as z.output<typeof shapes.inLanguage>;
    const made = await kept.of(`story ${id} ${lang}`, async (archive) => {
      const found = await storyFrom(archive, id);
      const keys = found.records.flatMap(({ speaker, side, addressees, issues, place }) => [
        speaker,
        side,
        ...addressees,
        ...issues,
        place,
      ]);
      return { ...found, names: namesOf(keys, lang) };
    });
    return handOn(request, reply, made);
  });
}

const idOf = (request: { params: unknown }): string => (request.params as z.output<typeof shapes.byId>).id;

async function storyFrom(archive: Archive, id: string) {
  const found = await storyOf(archive, id);
  if (found === null) throw new Absent(told('no-story', { id }));
  return found;
}

async function recordOf(archive: Archive, id: string) {
  const found = await show(archive, id);
  if (found === null) throw new Absent(told('no-record', { id }));
  return found;
}

/** What a query looks for, whatever page of it and in whatever form. Throws a Refusal. */
export function wantedOf(
  { q = '', changed_after: changedAfter, ...facets }: Omit<z.output<typeof shapes.recordQuery>, 'lang' | 'limit' | 'after'>,
  terms: Terms,
  meant: Meant,
): Omit<Query, 'limit' | 'after'> {
  const phrases = phrasesOf(q);
  return {
    ...present({ ...facets, changedAfter }),
    terms: phrases.map(({ text }) => terms(text)),
    names: facets.exact === true ? [] : otherNames(phrases, meant),
  };
}

/** Words one by one, and as one what stands in quotation marks. Throws a Refusal where a mark is not closed. */
function phrasesOf(query: string): Asked[] {
  const parts = query.split('"');
  if (parts.length % 2 === 0) throw new Refusal(told('open-quotation'));
  return parts
    .flatMap((part, at) => (at % 2 === 1 ? [{ text: part, quoted: true }] : part.split(/\s+/).map((text) => ({ text, quoted: false }))))
    .filter(({ text }) => text.trim() !== '');
}
