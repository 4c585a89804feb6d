import { world } from '@masar/world';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../packs/en/src/pack.ts';
import { createReader } from '../../reader/src/index.ts';
import { startStore } from '../test/store.ts';
import { type Archive, addAll, merge, open, type Query, search, show } from './index.ts';

const reader = createReader(en, world);
const store = await startStore();
let archive: Archive;
const said = (what: string) => `Russian Foreign Minister Sergey Lavrov said that ${what}. The talks will be held in Geneva.`;

beforeAll(async () => {
  archive = await open(await store.place('search'));
  const stories = [
    [said('the deal on sanctions was close and the deal was good and the deal would hold'), '2026-01-01', 'First'],
    [said('a long list of questions about the future of the region and of the deal was left for others to answer'), '2026-01-03', 'Second'],
    [said('the deal was close'), '2026-02-02', 'Second'],
    [said('nothing was agreed'), null, 'Third'],
  ] as const;
  await addAll(
    archive,
    stories.map(([text, published, name]) => ({
      bytes: Buffer.from(text),
      name: null,
      article: { text, id: null, title: null, outlet: { name, domain: null }, url: null, published },
      reading: reader.read({ text, published }),
      reader: 'test 1',
      terms: (words: string) => reader.terms(words),
    })),
  );
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

const find = (words: readonly string[], more: Partial<Query> = {}) =>
  search(archive, { terms: words.map((word) => reader.terms(word)), limit: 20, ...more });
const published = async (words: readonly string[], more: Partial<Query> = {}) => (await find(words, more)).hits.map((hit) => hit.published);

test('words are found by relevance, all else and by wish the newest first, what has no date last', async () => {
  expect(await published(['deal'], { kind: 'statement' })).toEqual(['2026-01-01', '2026-02-02', '2026-01-03']);
  expect(await published(['deal'], { kind: 'statement', order: 'newest' })).toEqual(['2026-02-02', '2026-01-03', '2026-01-01']);
  expect(await published([], { kind: 'statement' })).toEqual(['2026-02-02', '2026-01-03', '2026-01-01', null]);
  expect(await published(['deal was close'])).toEqual(['2026-02-02']);
});

test('each facet narrows, and what is found is counted by each', async () => {
  const all = await find([], { facets: true });
  expect(all).toMatchObject({ more: false, next: null });
  expect(all.facets['kind']).toEqual([
    { value: 'encounter', count: 4 },
    { value: 'statement', count: 4 },
  ]);
  expect(all.facets['outlet']).toEqual([
    { value: 'Second', count: 4 },
    { value: 'First', count: 2 },
    { value: 'Third', count: 2 },
  ]);
  expect(all.facets['month']).toEqual([
    { value: '2026-01', count: 4 },
    { value: '2026-02', count: 2 },
  ]);
  for (const name of ['kind', 'speaker', 'side', 'act', 'manner', 'outlet', 'encounter', 'issue'] as const)
    for (const { value, count } of all.facets[name] ?? [])
      expect([name, value, (await find([], { [name]: value })).count]).toEqual([name, value, count]);
  expect((await find([], { from: '2026-01-03', to: '2026-01-31' })).count).toBe(2);
  expect((await find([])).facets).toEqual({});
});

test('what was said at an encounter is found by it, also when another was merged into it', async () => {
  const [one, other] = (await find([], { kind: 'encounter' })).hits;
  if (one === undefined || other === undefined) throw new Error('the stories tell of no encounters');
  await archive.query(`update record set occasion = $1 where kind = 'statement' and story_id = $2`, [other.id, other.story]);
  expect((await find([], { encounter: one.id })).count).toBe(1);
  await merge(archive, { record: one.id, other: other.id, who: 'Nada', why: null });
  const [statement] = (await find([], { encounter: one.id, kind: 'statement' })).hits;
  expect((await show(archive, statement?.id ?? ''))?.story).toBe(other.story);
});

test('of more than a thousand the newest are counted and ranked, the others follow page by page, each once', async () => {
  const [story] = await archive.query<{ id: string }>('select id from story limit 1');
  await archive.query(
    `insert into record (id, story_id, kind, start, stop, quote, terms, words, body, day)
     select 's-many-' || n, $1, 'statement', 0, 7, 'Russian', case when n % 100 = 0 then '''plenty'':1,2,3 ''seldom'':4' else '''plenty'':1' end::tsvector, ''::tsvector,
       '{}', date '2020-01-01' + n from generate_series(1, 2500) as n`,
    [story?.id],
  );
  for (const order of ['relevance', 'newest'] as const) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await find(['plenty'], { limit: 400, order, ...(after === undefined ? {} : { after }) });
      expect(page).toMatchObject({ count: 1000, more: true });
      seen.push(...page.hits.map(({ id }) => id));
      // What comes in while somebody turns pages moves none.
      await archive.query(`update record set day = '2030-01-01' where id = 's-many-1' and $1`, [order === 'relevance']);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(order === 'relevance' ? 2499 : 2500);
    expect(seen.slice(0, 2)).toEqual(order === 'relevance' ? ['s-many-2500', 's-many-2400'] : ['s-many-1', 's-many-2500']);
  }
});

test('what lies years apart is counted whole, by facet and by month, as a look at every record counts it', async () => {
  const counted = async (words: readonly string[], more: Partial<Query> = {}) => {
    const page = await find(words, { facets: true, limit: 1, ...more });
    const months = (page.facets['month'] ?? []).map(({ value }) => value).sort();
    return { count: page.count, more: page.more, statements: page.facets['kind']?.[0]?.count, oldest: months[0], newest: months.at(-1) };
  };
  const days = await archive.query<{ day: string }>(`select day::text as day from record where terms @@ 'seldom' order by record.day desc`);
  expect(days).toHaveLength(25);
  const month = (at: number) => days.at(at)?.day.slice(0, 7);
  expect(await counted(['seldom'])).toMatchObject({ count: 25, more: false, statements: 25 });
  const [from, to] = [days[20]?.day ?? '', days[4]?.day ?? ''];
  expect(await counted(['seldom'], { from, to })).toEqual({ count: 17, more: false, statements: 17, oldest: month(20), newest: month(4) });
  expect(await counted(['seldom'], { from: '2000-01-01', to: '2000-12-31' })).toMatchObject({ count: 0, more: false });
  expect(await counted(['plenty'])).toMatchObject({ count: 1000, more: true, statements: 1000 });
});
