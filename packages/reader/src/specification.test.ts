import { readdirSync, readFileSync } from 'node:fs';
import { ar } from '@masar/pack-ar';
import { acts, conditionKinds, encounterKinds, encounterStatuses, instrumentKinds, type Reading } from '@masar/shapes';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from './read.ts';

const root = new URL('../../../', import.meta.url);
const specification = readFileSync(new URL('packages/shapes/README.md', root), 'utf8');
const blocks = new Map(
  [...specification.matchAll(/^```json (.+)\n([\s\S]*?)^```$/gm)].map(([, name, json]) => [
    name as string,
    JSON.parse(json as string) as unknown,
  ]),
);

const reader = createReader(ar, world);
const samples = new URL('samples/', root);
const readings = readdirSync(samples)
  .filter((name) => name.endsWith('.ar.txt'))
  .map((name) => reader.read({ text: readFileSync(new URL(name, samples), 'utf8') }));
const first = readings[0] as Reading;

/** Keys of a record and of the records inside it; where one side is null or empty, nothing is compared below. */
function sameKeys(path: string, written: unknown, read: unknown): void {
  if (Array.isArray(written) && Array.isArray(read)) {
    if (written.length > 0 && read.length > 0) sameKeys(`${path}[]`, written[0], read[0]);
  } else if (isRecord(written) && isRecord(read)) {
    expect([path, ...Object.keys(written).sort()]).toEqual([path, ...Object.keys(read).sort()]);
    for (const key of Object.keys(written)) sameKeys(`${path}.${key}`, written[key], read[key]);
  } else if (written !== null && read !== null) expect([path, typeof written]).toEqual([path, typeof read]);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the specification of a Reading', () => {
  test('names its layers', () => expect(Object.keys(blocks.get('reading') as object).sort()).toEqual(Object.keys(first).sort()));
  test('shows a story', () => sameKeys('story', blocks.get('story'), first.story));

  test.each(['actors', 'mentions', 'times', 'issues', 'statements', 'encounters', 'tracks', 'instruments'] as const)(
    'shows the keys of %s',
    (layer) => {
      const records = readings.flatMap((reading): readonly object[] => reading[layer]);
      expect(records.length).toBeGreaterThan(0);
      for (const record of records)
        sameKeys(layer, { ...(blocks.get(layer) as object), ...(layer === 'actors' ? { names: null } : {}) }, record);
    },
  );

  test('shows why', () => sameKeys('why', blocks.get('why'), first.statements[0]?.why));

  test.each([
    ['acts', acts],
    ['kinds of condition', conditionKinds],
    ['kinds of encounter', encounterKinds],
    ['statuses of encounter', encounterStatuses],
    ['kinds of instrument', instrumentKinds],
  ])('lists all %s', (name, values) => expect(blocks.get(name)).toEqual(values));

  test('lists every value that is read', () => {
    const listed = (name: string) => new Set(blocks.get(name) as string[]);
    const missing = (name: string, values: readonly string[]) => values.filter((value) => !listed(name).has(value));
    for (const reading of readings)
      expect([
        ...missing(
          'kinds of actor',
          reading.actors.map(({ kind }) => kind),
        ),
        ...missing(
          'forms of mention',
          reading.mentions.map(({ form }) => form),
        ),
        ...missing(
          'grains',
          reading.times.map(({ grain }) => grain),
        ),
        ...missing(
          'manners',
          reading.statements.map(({ manner }) => manner),
        ),
        ...missing(
          'modalities',
          reading.statements.map(({ modality }) => modality),
        ),
      ]).toEqual([]);
  });
});
