import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accountsOf } from '@masar/dossier';
import type { Passage } from '@masar/shapes';
import { describe, expect, it } from 'vitest';
import { readerFor } from '../packs.ts';
import { load } from './load.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { dossier, texts, refused } = await load([`${root}samples/security-guarantees`], {
  read: ({ text, published }) => readerFor('auto', text).read({ text, published }),
  until: undefined,
  apart: [],
});
const call = dossier.encounters.find((one) => one.kind === 'call' && one.start === '2021-12-30');
const account = accountsOf(dossier, { a: 'RU', b: 'US', by: 'side', encounter: call?.id ?? null });
const blocks = new Map(
  [...readFileSync(`${root}packages/shapes/DOSSIER.md`, 'utf8').matchAll(/^```json (.+)\n([\s\S]*?)^```$/gm)].map(([, name, json]) => [
    name as string,
    JSON.parse(json as string) as unknown,
  ]),
);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of a record and of the records inside it; where one side is null or empty, nothing is compared below. */
function sameKeys(path: string, written: unknown, made: unknown): void {
  if (Array.isArray(written) && Array.isArray(made)) {
    if (written.length > 0 && made.length > 0) sameKeys(`${path}[]`, written[0], made[0]);
  } else if (isRecord(written) && isRecord(made) && !path.endsWith('.names')) {
    expect([path, ...Object.keys(written).sort()]).toEqual([path, ...Object.keys(made).sort()]);
    for (const key of Object.keys(written)) sameKeys(`${path}.${key}`, written[key], made[key]);
  }
}

/** Every passage anywhere in a value. */
function passages(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passages);
  if (!isRecord(value)) return [];
  return typeof value['quote'] === 'string' ? [value as unknown as Passage] : Object.values(value).flatMap(passages);
}

describe('the specification of a Dossier', () => {
  it('names its layers', () => expect(Object.keys(blocks.get('dossier') as object).sort()).toEqual(Object.keys(dossier).sort()));
  it.each(['stories', 'origins', 'actors', 'statements', 'encounters', 'tracks', 'instruments', 'positions', 'denials'] as const)(
    'shows the keys of %s',
    (layer) => {
      expect(dossier[layer].length).toBeGreaterThan(0);
      for (const one of dossier[layer] as readonly object[]) sameKeys(layer, blocks.get(layer), one);
    },
  );
  it('shows the keys of an account', () => {
    sameKeys('account', blocks.get('account'), account);
    for (const point of [...account.onlyA, ...account.onlyB]) sameKeys('point', blocks.get('point'), point);
    for (const one of account.differ) sameKeys('difference', blocks.get('difference'), one);
    expect(account.differ.length).toBeGreaterThan(0);
  });
});

describe('the sample dossier', () => {
  it('reads every story', () => expect(refused).toEqual([]));
  it('opens every passage at its words', () => {
    const all = [...passages(dossier), ...passages(account)];
    expect(all.length).toBeGreaterThan(500);
    for (const { story, from, to, quote } of all) expect(texts.get(story)?.slice(from, to)).toBe(quote);
  });
  it('refers to nothing that is not there', () => {
    const [actors, encounters, statements, stories, instruments, tracks] = [
      new Set(dossier.actors.map((one) => one.id)),
      new Set(dossier.encounters.map((one) => one.id)),
      new Set(dossier.statements.map((one) => one.id)),
      new Set(dossier.stories.map((one) => one.id)),
      new Set(dossier.instruments.map((one) => one.id)),
      new Set(dossier.tracks.map((one) => one.id)),
    ];
    for (const one of dossier.statements) {
      for (const id of [...(one.speaker === null ? [] : [one.speaker]), ...one.addressees, ...one.about]) expect(actors).toContain(id);
      for (const id of [...one.encounters, ...(one.occasion === null ? [] : [one.occasion])]) expect(encounters).toContain(id);
      for (const id of one.instruments) expect(instruments).toContain(id);
      if (one.within !== null) expect(statements).toContain(one.within);
    }
    for (const one of dossier.encounters) {
      for (const id of one.participants) expect(actors).toContain(id);
      for (const report of one.history) expect(stories).toContain(report.story);
      if (one.track !== null) expect(tracks).toContain(one.track);
    }
    for (const one of dossier.tracks) for (const id of one.rounds) expect(encounters).toContain(id);
    for (const one of dossier.positions)
      for (const stand of one.stands) for (const id of stand.statements) expect(statements).toContain(id);
  });
  it('is the same when it is made again', async () => {
    const again = await load([`${root}samples/security-guarantees`], {
      read: ({ text, published }) => readerFor('auto', text).read({ text, published }),
      until: undefined,
      apart: [],
    });
    expect(again.dossier).toEqual(dossier);
  });
});
