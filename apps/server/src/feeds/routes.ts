import {
  type Archive,
  arrivals,
  followedEncounters,
  recordsOf,
  subscribe,
  subscriptionKinds,
  subscriptionOf,
  subscriptions,
  unsubscribe,
} from '@masar/archive';
import { mayAs } from '@masar/shapes';
import { languages, namesOf } from '@masar/world';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerOf, handOn, jsonOf } from '../answer.ts';
import type { Connections } from '../connections.ts';
import type { Meant } from '../gazetteer/meant.ts';
import { digestOf, randomSecret } from '../identity/secrets.ts';
import type { Front } from '../identity/who.ts';
import { Absent } from '../problem.ts';
import { type Terms, wantedOf } from '../routes.ts';
import { byId, given, gives, present, recordQuery } from '../schemas.ts';
import { calendarOf } from './calendar.ts';
import { atomOf, jsonFeedOf } from './records.ts';

/** Records that a feed holds. */
const held = 50;

const text = z.string();
const lang = z.enum(languages).default('ar');
const feedQuery = recordQuery.omit({ limit: true, after: true });
const calendarQuery = z.strictObject({
  track: text.max(80).optional().describe('identity of a track, as /api/v1/calendars gives it'),
  lang,
});
const calendars = z.object({
  tracks: z
    .array(z.object({ id: text, events: z.int(), sides: z.array(text), place: text.nullable() }))
    .describe('tracks that have a calendar'),
  names: z.record(text, text),
});
const wanted = z.strictObject({
  kind: z.enum(subscriptionKinds),
  name: text.trim().min(1).max(100).describe('what it is for'),
  records: feedQuery.optional().describe('which records, for a feed'),
  calendar: calendarQuery.optional().describe('which track, for a calendar'),
});
const subscription = z.object({
  id: text,
  user: text.nullable(),
  kind: z.enum(subscriptionKinds),
  name: text,
  query: z.record(text, z.unknown()),
  made: text,
  used: text.nullable(),
});
const made = subscription.extend({ url: text.describe('the secret address: it is shown this once') });
const bySecret = z.strictObject({ secret: text.max(100) });

type Query = Omit<z.output<typeof recordQuery>, 'limit' | 'after'>;
type CalendarQuery = z.output<typeof calendarQuery>;

/** What goes out to programs that read feeds and calendars: by who is signed in, and by secret addresses that can be revoked. */
export function feedRoutes(app: FastifyInstance, front: Front, { lend }: Connections, terms: Terms, meant: Meant): void {
  const here = ({ host }: FastifyRequest) => front.url ?? `http://${host}`;
  const linkTo = (request: FastifyRequest) => (story: string, record: string) =>
    `${here(request)}/stories/${encodeURIComponent(story)}?record=${encodeURIComponent(record)}`;

  const feed = async (request: FastifyRequest, reply: FastifyReply, kind: 'atom' | 'json', query: Query) => {
    const { lang: language, ...asked } = query;
    const hits = await lend((archive) => arrivals(archive, { ...wantedOf(asked, terms, meant), limit: held }));
    const keys = hits.flatMap(({ speaker, side }) => [speaker, side]);
    const link = linkTo(request);
    const all = {
      hits,
      names: namesOf(keys, language),
      self: `${here(request)}${request.url}`,
      linkOf: ({ story, id }: { story: string; id: string }) => link(story, id),
    };
    return kind === 'atom'
      ? handOn(request, reply, answerOf(atomOf(all)), 'application/atom+xml; charset=utf-8')
      : handOn(request, reply, jsonOf(jsonFeedOf(all)), 'application/feed+json; charset=utf-8');
  };

  const calendar = async (request: FastifyRequest, reply: FastifyReply, { track, lang: language }: CalendarQuery) => {
    const link = linkTo(request);
    const body = await lend((archive) => calendarText(archive, { track, language, linkOf: ({ story, id }) => link(story, id) }));
    return handOn(request, reply, answerOf(body), 'text/calendar; charset=utf-8');
  };

  for (const kind of ['atom', 'json'] as const)
    app.get(`/api/v1/records.${kind}`, { schema: { querystring: given(feedQuery) } }, (request, reply) =>
      feed(request, reply, kind, request.query as Query),
    );
  app.get('/api/v1/calendar.ics', { schema: { querystring: given(calendarQuery) } }, (request, reply) =>
    calendar(request, reply, request.query as CalendarQuery),
  );

  const named = z.strictObject({ lang });
  app.get('/api/v1/calendars', { schema: { querystring: given(named), response: gives(calendars) } }, async (request) => {
    const tracks = tracksOf(await lend((archive) => followedEncounters(archive)));
    const keys = tracks.flatMap(({ sides, place }) => [...sides, place]);
    return { tracks, names: namesOf(keys, (request.query as z.output<typeof named>).lang) };
  });

  app.get(
    '/api/v1/subscriptions',
    { schema: { response: gives(z.object({ subscriptions: z.array(subscription) })) } },
    async (request) => ({
      subscriptions: await lend((archive) => subscriptions(archive, whose(request))),
    }),
  );

  app.post('/api/v1/subscriptions', { schema: { body: given(wanted), response: gives(made, 201) } }, async (request, reply) => {
    const { kind, name, records, calendar } = request.body as z.output<typeof wanted>;
    const query = kind === 'calendar' ? calendarQuery.parse(calendar ?? {}) : feedQuery.parse(records ?? {});
    const secret = randomSecret();
    const user = request.asker.signed?.user ?? '';
    const kept = await lend((archive) => subscribe(archive, { kind, name, query: present(query), hash: digestOf(secret), user }));
    return reply.code(201).send({ ...kept, url: `${here(request)}/subscribed/${secret}` });
  });

  const gone = { schema: { params: given(byId), response: gives(z.object({ id: text })) } };
  app.delete('/api/v1/subscriptions/:id', gone, async (request) => {
    const { id } = request.params as z.output<typeof byId>;
    const user = whose(request);
    await lend((archive) => unsubscribe(archive, { id, ...(user === undefined ? {} : { user }) }));
    return { id };
  });

  app.get('/subscribed/:secret', { schema: { params: given(bySecret), hide: true } }, async (request, reply) => {
    const { secret } = request.params as z.output<typeof bySecret>;
    const found = await lend((archive) => subscriptionOf(archive, digestOf(secret)));
    if (found === null) throw new Absent('there is nothing at this address, or no more');
    return found.kind === 'calendar'
      ? calendar(request, reply, calendarQuery.parse(found.query))
      : feed(request, reply, found.kind, feedQuery.parse(found.query));
  });
}

/** Whose subscriptions somebody sees: an administrator everybody's. */
const whose = ({ asker: { signed } }: FastifyRequest): string | undefined =>
  signed !== null && mayAs(signed.role, 'administrator') ? undefined : signed?.user;

/** The encounters that an archive follows as a calendar, of one track where it is given. */
export async function calendarText(
  archive: Archive,
  { track, ...how }: Pick<Parameters<typeof calendarOf>[0], 'language' | 'linkOf'> & { readonly track?: string | undefined },
): Promise<string> {
  const encounters = await followedEncounters(archive, track);
  const records = await recordsOf(archive, [...new Set(encounters.flatMap((one) => one.records))]);
  return calendarOf({ encounters, records: new Map(records.map((one) => [one.id, one])), ...how });
}

/** Tracks of encounters, with the sides of all of them and the place of the first that has one. */
function tracksOf(encounters: Awaited<ReturnType<typeof followedEncounters>>) {
  const tracks = new Map<string, { id: string; events: number; sides: string[]; place: string | null }>();
  for (const { track, state, ended } of encounters) {
    if (track === null || ended) continue;
    const one = tracks.get(track) ?? { id: track, events: 0, sides: [], place: null };
    tracks.set(track, {
      ...one,
      events: one.events + 1,
      sides: [...new Set([...one.sides, ...state.sides])].sort(),
      place: one.place ?? state.place,
    });
  }
  return [...tracks.values()];
}
