import { createHash } from 'node:crypto';
import type { Exported } from '@masar/archive';
import { nameOfKey } from '@masar/world';

/** An entity of FollowTheMoney: its schema, and every property a list of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Schemas of actors by the first part of their gazetteer key; of a name alone no more is known than that it acts. */
const schemas: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'PublicBody',
  body: 'PublicBody',
  org: 'Organization',
  group: 'Organization',
  media: 'Organization',
};

/**
 * A record as entities of FollowTheMoney (schemata of followthemoney.tech, 3.x): the story as `Article`, who speaks or takes part,
 * an encounter as `Event` that involves them, a statement as `Note` about its speaker. The story and the actors come again with
 * every record that they stand in, under one id: whoever loads the stream merges them, as its tools do.
 */
export function followTheMoneyOf(record: Exported): FtmEntity[] {
  const people = record.speaker === null ? record.addressees : [record.speaker, ...record.addressees];
  const actors = [...new Set(people)].map((name) => actorOf(name, name === record.speaker ? record.side : null, record.lang));
  const story = `masar-${record.story}`;
  const told = record.kind === 'encounter' ? eventOf(record, story) : noteOf(record, story);
  return [articleOf(record, story), ...actors, told];
}

const articleOf = (record: Exported, id: string): FtmEntity =>
  entity(id, 'Article', {
    title: [record.title],
    language: [record.lang],
    publishedAt: [record.published],
    publisher: [record.outlet],
    sourceUrl: [record.url],
  });

const actorOf = (name: string, side: string | null, lang: string): FtmEntity =>
  entity(actorId(name), schemas[name.split('/')[0] ?? ''] ?? 'LegalEntity', {
    name: [nameOfKey(name, lang)],
    country: [isCountry(side) ? side : null],
  });

function eventOf(record: Exported, story: string): FtmEntity {
  const [start, end] = (record.on ?? '').split('/');
  return entity(`masar-${record.id}`, 'Event', {
    name: [`${record.manner}: ${record.addressees.map((name) => nameOfKey(name, record.lang)).join(', ')}`],
    summary: [record.quote],
    keywords: [record.act],
    involved: record.addressees.map(actorId),
    startDate: [exact(start)],
    endDate: [exact(end)],
    recordId: [record.id],
    sourceUrl: [record.url],
    proof: [story],
  });
}

const noteOf = (record: Exported, story: string): FtmEntity =>
  entity(`masar-${record.id}`, 'Note', {
    name: [`${record.act}: ${record.speaker === null ? '?' : nameOfKey(record.speaker, record.lang)}`],
    description: [record.quote],
    entity: record.speaker === null ? [] : [actorId(record.speaker)],
    keywords: [record.act, record.modality, ...record.issues],
    country: [isCountry(record.side) ? record.side : null],
    sourceUrl: [record.url],
    proof: [story],
  });

const entity = (id: string, schema: string, properties: Readonly<Record<string, readonly (string | null)[]>>): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.filter((value) => value !== null && value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  ) as FtmEntity['properties'],
});

/** One id for one name, whatever letters it is written in. */
const actorId = (name: string): string => `masar-actor-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;

const isCountry = (side: string | null): boolean => /^[A-Z]{2}$/.test(side ?? '');

/** Dates of FollowTheMoney are prefixes of ISO 8601: of an EDTF date that is open or uncertain none is made. */
const exact = (date: string | undefined): string | null =>
  date !== undefined && /^\d{4}(-\d{2}(-\d{2}(T[\d:]+Z?)?)?)?$/.test(date) ? date : null;
