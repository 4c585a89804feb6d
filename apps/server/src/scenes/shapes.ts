import { acts, encounterStatuses } from '@masar/shapes';
import { z } from 'zod';

const text = z.string();
const maybe = z.string().nullable();
export const names = z.record(text, text).describe('names of the keys that stand here');
const act = z.enum(acts);

/** Words of a story: the story, the record where they are one, and what stands there. */
export const passage = z.object({ story: text, record: maybe, quote: text });

/** A statement in a line: who, what it does, when, and its words. */
export const said = passage.extend({
  speaker: maybe,
  side: maybe,
  act,
  date: maybe.describe('EDTF'),
  issues: z.array(text),
});

const track = z.object({
  id: text,
  name: maybe,
  sides: z.array(text),
  place: maybe,
  overseers: z.array(text),
  held: z.int(),
  next: maybe,
  rounds: z.array(text),
  last: z.array(said).describe('what each side said last of its rounds'),
});

const report = passage.extend({
  published: maybe,
  status: z.enum(encounterStatuses),
  start: maybe,
  speaker: maybe.describe('who tells it; null for the copy itself'),
});

export const encounter = z.object({
  id: text,
  kind: text,
  status: z.enum(encounterStatuses),
  start: maybe.describe('EDTF'),
  end: maybe.describe('EDTF'),
  place: maybe,
  participants: z.array(text),
  sides: z.array(text),
  track: maybe,
  origins: z.int().describe('independent origins that report it'),
  tellers: z.array(text).describe('two sides whose accounts can be compared, or none'),
  conflicts: z.array(z.object({ field: text, moved: z.boolean(), values: z.array(text) })),
  history: z.array(report),
});

const stand = z.object({
  act,
  since: maybe,
  until: maybe,
  statements: z.array(passage.extend({ speaker: maybe, date: maybe })),
});

export const dossier = z.object({
  stories: z.int(),
  today: maybe.describe('day of the newest story'),
  tracks: z.array(track),
  encounters: z.array(encounter),
  positions: z.array(z.object({ side: text, issue: text, read: z.int(), stands: z.array(stand) })),
  places: z.array(z.object({ key: text, lat: z.number(), lon: z.number() })).describe('where its encounters are'),
  names,
});

const point = z.object({
  id: text,
  speakers: z.array(text),
  act,
  origins: z.int(),
  evidence: z.array(passage),
});
const value = z.object({ value: text, evidence: z.array(passage) });

export const account = z.object({
  encounter: text,
  kind: text,
  start: maybe.describe('EDTF'),
  a: text,
  b: text,
  tellers: z.array(text).describe('sides that tell of it, who tells most first: any two of them are a and b'),
  both: z.array(z.object({ a: point, b: point, score: z.number() })),
  onlyA: z.array(point),
  onlyB: z.array(point),
  differ: z.array(z.object({ field: text, a: value, b: value })),
  names,
});
