import type { Actor, Encounter, Reading, Statement } from '@masar/shapes';
import type { Archive } from './open.ts';

/** What was read in a story, with what readers have set in it. */
export interface StoryReading {
  readonly story: string;
  readonly reading: Reading;
  /** Record ids by the ids of the reading (`s4`, `e2`). */
  readonly records: ReadonlyMap<string, string>;
}

interface Held {
  readonly id: string;
  readonly local: string;
  readonly rejected: boolean;
  readonly corrected: readonly string[];
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly act: string | null;
  readonly issues: readonly string[];
}

/** The newest reading of each of the `limit` newest stories, oldest story first. What a person has set stands in it; what was rejected does not. */
export async function* readings(archive: Archive, limit: number): AsyncGenerator<StoryReading> {
  const all = await archive.query<{ id: string }>(
    'select id from (select id, published from story order by published desc nulls last, id desc limit $1) as latest order by published nulls first, id',
    [limit],
  );
  for (let at = 0; at < all.length; at += 100) {
    const some = await archive.query<{ id: string; text: string; body: Reading; records: Held[] }>(
      `select story.id, copy.body as text, reading.body, coalesce(mine.records, '[]') as records
       from unnest($1::text[]) with ordinality as wanted (id, place) join story on story.id = wanted.id
       join story_text as copy on copy.hash = story.text_hash
       join lateral (select body from reading where text_hash = story.text_hash order by made desc limit 1) as reading on true
       left join lateral (select jsonb_agg(jsonb_build_object('id', record.id, 'local', record.body->>'id', 'rejected', record.rejected,
           'corrected', record.corrected, 'speaker', record.speaker, 'side', record.side, 'addressees', record.addressees,
           'act', record.act, 'issues', record.issues)) as records
         from record join story as other on other.id = record.story_id
         where other.text_hash = story.text_hash and not record.withdrawn) as mine on true
       order by wanted.place`,
      [all.slice(at, at + 100).map(({ id }) => id)],
    );
    for (const { id, text, body, records } of some)
      yield {
        story: id,
        reading: withCorrections({ ...body, story: { ...body.story, text } }, records),
        records: new Map(records.map((one) => [one.local, one.id])),
      };
  }
}

/** A reading as its readers have left it. */
function withCorrections(reading: Reading, records: readonly Held[]): Reading {
  const touched = new Map(records.filter((one) => one.rejected || one.corrected.length > 0).map((one) => [one.local, one]));
  if (touched.size === 0) return reading;
  const gone = new Set(records.filter((one) => one.rejected).map((one) => one.local));
  const actors: Actor[] = [...reading.actors];
  const actorOf = (key: string): string => {
    const known = actors.find((one) => one.ref === key || one.name === key);
    if (known !== undefined) return known.id;
    const made = { ...nobody, id: `c${actors.length + 1}`, name: key, ref: key.includes('/') ? key : null };
    actors.push(made);
    return made.id;
  };
  const has = (name: string, one: Held | undefined): one is Held => one?.corrected.includes(name) ?? false;
  const statements = reading.statements
    .filter((one) => !gone.has(one.id))
    .map((one): Statement => {
      const set = touched.get(one.id);
      return {
        ...one,
        within: one.within !== null && gone.has(one.within) ? null : one.within,
        occasion: one.occasion !== null && gone.has(one.occasion) ? null : one.occasion,
        ...(has('act', set) ? { act: set.act as Statement['act'] } : {}),
        ...(has('side', set) ? { side: set.side } : {}),
        ...(has('speaker', set) ? { speaker: set.speaker === null ? null : actorOf(set.speaker) } : {}),
        ...(has('addressees', set) ? { addressees: set.addressees.map(actorOf) } : {}),
        ...(has('issues', set) ? { issues: set.issues } : {}),
      };
    });
  const encounters = reading.encounters
    .filter((one) => !gone.has(one.id))
    .map((one): Encounter => {
      const set = touched.get(one.id);
      return {
        ...one,
        ...(has('act', set) ? { status: set.act as Encounter['status'] } : {}),
        ...(has('addressees', set) ? { participants: set.addressees.map(actorOf) } : {}),
      };
    });
  const tracks = reading.tracks.map((one) => ({ ...one, encounters: one.encounters.filter((id) => !gone.has(id)) }));
  return { ...reading, actors, statements, encounters, tracks };
}

/** Somebody of whom a reader has given no more than the name. */
const nobody: Omit<Actor, 'id' | 'name' | 'ref'> = {
  kind: 'person',
  names: {},
  offices: [],
  side: null,
  class: null,
  gender: null,
  members: [],
};
