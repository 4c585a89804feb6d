import type { Exported } from '@masar/archive';
import { nameOfKey } from '@masar/world';

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json';

/**
 * The records of one story as a news object of IPTC ninjs 3.0: who is in it, what it is about, which meetings it tells of. It is
 * partial: the copy belongs to its publisher, whose address stands among the ids. What records say that ninjs has no field for
 * (who said what) stands as `subjects` with the record's id as `uri`, its act as `rel` and its words as `name`.
 */
export function ninjsOf(records: readonly Exported[]): object {
  const [story] = records as [Exported];
  const statements = records.filter(({ kind }) => kind === 'statement');
  const encounters = records.filter(({ kind }) => kind === 'encounter');
  const named = [...new Set(records.flatMap(({ speaker, addressees }) => (speaker === null ? addressees : [speaker, ...addressees])))];
  const issues = [...new Set(records.flatMap((record) => record.issues))];
  return {
    uri: `urn:masar:${story.story}`,
    type: 'text',
    representationType: 'partial',
    ...(story.published === null ? {} : { contentCreated: `${story.published}T00:00:00Z` }),
    language: story.lang,
    ...(story.title === null ? {} : { headlines: [{ value: story.title }] }),
    people: named.filter((key) => !isBody(key)).map((key) => ({ name: nameOfKey(key, story.lang), literal: key })),
    organisations: named.filter(isBody).map((key) => ({ name: nameOfKey(key, story.lang), literal: key })),
    subjects: [
      ...issues.map((issue) => ({ name: nameOfKey(issue, story.lang), literal: issue })),
      ...statements.map(({ id, act, quote }) => ({ uri: `urn:masar:${id}`, rel: act ?? 'state', name: quote })),
    ],
    events: encounters.map(({ id, act, manner, addressees, on }) => ({
      id,
      uri: `urn:masar:${id}`,
      name: [`${manner}: ${addressees.map((key) => nameOfKey(key, story.lang)).join(', ')}`, on].filter((part) => part !== null).join(', '),
      rel: act ?? 'held',
    })),
    ...(story.outlet === null ? {} : { infoSources: [{ name: story.outlet }] }),
    ...(story.url === null ? {} : { altIds: [{ role: 'web', value: story.url }] }),
    standard: { name: 'ninjs', version: '3.0', schema },
  };
}

/** A gazetteer key that is no person's. */
const isBody = (name: string): boolean => /^(?:state|body|org|group|media)\//.test(name);
