import { acts, encounterStatuses } from '@masar/shapes';
import { languages } from '@masar/world';
import { z } from 'zod';

const text = z.string();
/** Null first: checked as a string, null would be taken for an empty one. */
export const orNull = <T extends z.ZodType>(shape: T) => z.union([z.null(), shape]);
const maybe = orNull(text);
const day = z.iso.date();
const language = z.enum(languages).default('ar').describe('language of names');
const names = z.record(text, text).describe('names of the keys that stand here');
const span = z.object({ from: z.int(), to: z.int() }).describe('UTF-16 units of the text');

/** What every record says. */
const values = {
  kind: z.enum(['statement', 'encounter']),
  speaker: maybe,
  side: maybe,
  act: maybe.describe('act of a statement, or status of an encounter'),
};

export const recordQuery = z.strictObject({
  q: text
    .max(400)
    .optional()
    .describe(
      'words; a phrase stands in quotation marks; a name of the gazetteer is found by its other names too, in Arabic, English and Russian, but not in quotation marks',
    ),
  exact: z.boolean().optional().describe('words as written'),
  kind: values.kind.optional(),
  speaker: text.max(200).optional(),
  side: text.max(200).optional(),
  addressee: text.max(200).optional(),
  act: z.enum([...acts, ...encounterStatuses]).optional(),
  issue: text.max(200).optional(),
  manner: text.max(40).optional().describe('direct, indirect or mixed; the kind of an encounter'),
  outlet: text.max(200).optional(),
  encounter: text.max(80).optional().describe('record id of an encounter: it and what was said at it'),
  track: text.max(200).optional(),
  rejected: z.boolean().optional(),
  changed_after: z.int().min(0).optional().describe('number of a change, as /changes gives it: what was taken in or changed behind it'),
  from: day.optional(),
  to: day.optional(),
  order: z.enum(['relevance', 'newest']).optional().describe('by relevance where words are given, unless newest'),
  facets: z.boolean().optional().describe('tell the values of each facet and how many have them'),
  limit: z.int().min(1).max(200).default(50),
  after: text.max(400).optional().describe('cursor of the page before'),
  lang: language,
});

const hit = z.object({
  id: text,
  ...values,
  story: text,
  quote: text,
  published: maybe,
  outlet: maybe,
  title: maybe,
  foundAs: z
    .array(z.object({ asked: text, name: text, key: text }))
    .describe('of a name that was asked for and does not stand in it: the name of the same that does'),
});
const counted = z.object({ value: text, count: z.int() });
export const recordPage = z.object({
  count: z.int().describe('at most a thousand, the newest'),
  more: z.boolean().describe('there is more than was counted'),
  facets: z.record(text, z.array(counted)),
  hits: z.array(hit),
  next: maybe,
  names,
});

export const record = z.object({
  id: text,
  ...values,
  quote: text,
  before: text,
  after: text,
  manner: maybe,
  conditions: z.array(text).describe('what must be for it to hold, in its own words'),
  issues: z.array(text),
  addressees: z.array(text),
  on: maybe.describe('EDTF'),
  place: maybe.describe('of an encounter: gazetteer key or name'),
  rejected: z.boolean(),
  withdrawn: z.boolean(),
  corrected: z.array(text),
  now: z.array(text).describe('where this id leads: to itself, to what it was merged into, to its parts'),
  standsFor: z.array(text).describe('ids that lead here'),
  story: text,
  title: maybe,
  outlet: maybe,
  url: maybe,
  published: maybe,
  textHash: text,
  take: orNull(z.object({ story: text, number: z.int(), of: z.int(), from: z.int(), to: z.int() })).describe(
    'where its words lie in the take that they came in; null where the story came in one piece',
  ),
  copies: z
    .array(
      z.object({
        id: text,
        title: maybe,
        outlet: maybe,
        published: maybe,
        why: orNull(z.object({ by: text, score: z.number(), on: z.array(text) })),
      }),
    )
    .describe('stories of one text with its own, earliest first, each with the reason for which it is taken for a copy'),
});

/** Names are looked up in the gazetteer: what it does not know, or knows several of, stays as it is given. */
const correctable = z.strictObject({
  speaker: maybe.optional(),
  side: maybe.optional(),
  addressees: z.array(text.max(200)).max(50).optional().describe('who was told; of an encounter, all who took part'),
  act: text.max(40).optional(),
  issues: z.array(text.max(200)).max(50).optional(),
  on: orNull(text.max(40)).optional().describe('of an encounter: its day or days, EDTF; null where its story tells of none'),
  place: orNull(text.max(200)).optional().describe('of an encounter: gazetteer key or name; null where its story tells of none'),
  rejected: z.boolean().optional(),
});
const who = text
  .trim()
  .min(1)
  .max(100)
  .optional()
  .describe('whose correction it is, at a desk without users; else it is whose session it is');
const why = orNull(text.max(500)).default(null);
export const correction = z.strictObject({ who, why, values: correctable });
export const merging = z.strictObject({ who, why, other: text.max(80).describe('the record that is the same thing') });
export const splitting = z.strictObject({
  who,
  why,
  parts: z
    .array(z.union([z.strictObject({ from: z.int(), to: z.int() }), text.max(10_000)]))
    .min(2)
    .max(20)
    .describe('words, or their place in the text'),
});
export const parts = z.object({ parts: z.array(text).describe('ids of the records that it became') });
export const undoing = z.strictObject({ who });
export const ofOutlet = z.strictObject({ who, outlet: orNull(text.max(200)).describe('null: not known') });

export const past = z.object({
  changes: z.array(
    z.object({
      number: z.int(),
      at: text,
      who: text,
      what: z.enum(['correct', 'merge', 'split', 'undo']),
      why: maybe,
      before: z.record(text, z.unknown()),
      after: z.record(text, z.unknown()),
      records: z.array(text).describe('of a merge or split: what was merged or split, then what stands in its place'),
    }),
  ),
  names,
});

export const storyQuery = z.strictObject({ limit: z.int().min(1).max(200).default(50), skip: z.int().min(0).default(0) });
const line = { id: text, title: maybe, outlet: maybe, url: maybe, published: maybe, lang: text };
export const storyPage = z.object({ stories: z.array(z.object({ ...line, records: z.int() })) });

export const placed = z.object({
  id: text,
  ...values,
  addressees: z.array(text),
  manner: maybe,
  issues: z.array(text),
  on: maybe.describe('EDTF'),
  place: maybe.describe('of an encounter: gazetteer key or name'),
  rejected: z.boolean(),
  corrected: z.array(text),
  content: z.array(span),
  conditions: z.array(span).describe('what must be for what is said to hold'),
  cue: span.nullable(),
  speakerSpan: span.nullable(),
  confidence: z.number(),
  rule: text,
});
export const story = z.object({ ...line, text, textHash: text, records: z.array(placed), names });

export const inLanguage = z.strictObject({ lang: language });
export const byId = z.strictObject({ id: text.max(400) });

/** RFC 9457. */
export const problem = z.object({
  type: text.describe('urn:masar: and what is refused, or about:blank'),
  title: text,
  status: z.int(),
  detail: text,
  values: z
    .record(text, z.union([text, z.number()]))
    .optional()
    .describe('what the sentence of the type tells of'),
});

/** As Fastify takes it: it checks what comes in and writes what goes out by JSON Schema. */
const schema = (shape: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...plain } = z.toJSONSchema(shape, { target: 'draft-7', io });
  return plain;
};

/** What is asked with, for a route. */
export const given = (shape: z.ZodType): object => schema(shape, 'input');

/** What is answered with: a shape, or a problem. */
export const gives = (shape: z.ZodType, status: 200 | 201 = 200): object => ({
  [status]: schema(shape, 'output'),
  default: schema(problem, 'output'),
});

/** Without what is not given, which is not the same as given as nothing. */
export const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
