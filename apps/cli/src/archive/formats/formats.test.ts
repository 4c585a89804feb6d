import type { Exported } from '@masar/archive';
import { expect, test } from 'vitest';
import { formats } from './formats.ts';

const record: Exported = {
  id: 's-1',
  kind: 'statement',
  quote: '=HYPERLINK("http://evil.example"), he said',
  start: 0,
  stop: 42,
  speaker: '+1',
  side: null,
  addressees: ['RU', 'US'],
  act: 'state',
  manner: 'indirect',
  modality: 'asserted',
  conditions: ['if asked', '=1+1'],
  issues: [],
  on: null,
  place: null,
  corrected: [],
  story: 'n-1',
  title: '@here',
  outlet: '-1',
  url: null,
  published: '2026-01-01',
  lang: 'en',
  before: '',
  after: '',
  textHash: 'f00',
};

test('cells that begin like formulas are neutralised', () => {
  expect(formats['csv']?.story([record])).toBe(
    `s-1,statement,"'=HYPERLINK(""http://evil.example""), he said",0,42,'+1,,RU; US,state,indirect,asserted,if asked; =1+1,,,,,n-1,'@here,'-1,,2026-01-01,en,,,f00\n`,
  );
});

test('a record of a story without an address is anchored to its text', () => {
  expect(JSON.parse(formats['annotations']?.story([record]) ?? '').target.source).toBe('urn:sha256:f00');
});

const demand: Exported = {
  ...record,
  id: 's-2',
  quote: 'demanded that Russia withdraw its troops',
  speaker: 'person/antony-blinken',
  side: 'US',
  addressees: ['state/RU'],
  act: 'demand',
  issues: ['issue/withdrawal', 'issue/territorial-integrity'],
  title: 'Talks',
  outlet: 'An agency',
  url: 'https://news.example/1',
};
const call: Exported = {
  ...demand,
  id: 'e-1',
  kind: 'encounter',
  quote: 'the two presidents spoke by telephone',
  speaker: null,
  side: null,
  addressees: ['person/joe-biden', 'person/vladimir-putin'],
  act: 'held',
  manner: 'call',
  modality: null,
  issues: [],
  on: '2021-12-30',
};
const all = (format: string, ...records: Exported[]) =>
  (formats[format]?.story(records) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('PLOVER: a demand is a request of one side to another, a call a consultation by telephone', () => {
  const [request, consultation] = all('plover', demand, call);
  expect(request).toMatchObject({ event: 'REQUEST', mode: null, context: ['territory'] });
  expect(request.actor[0]).toEqual({ actorText: 'person/antony-blinken', code: 'USA' });
  expect(request.recipient[0]).toEqual({ actorText: 'state/RU', code: 'RUS' });
  expect(consultation).toMatchObject({ event: 'CONSULT', mode: 'phone', date: '2021-12-30', recipient: [] });
});

test.each([
  ['a plain statement', { ...demand, act: 'state' }],
  ['a demand that is denied', { ...demand, modality: 'denied' }],
  ['a demand that is only supposed', { ...demand, modality: 'hypothetical' }],
  ['a meeting that is denied', { ...call, act: 'denied' }],
  ['a meeting that is put off', { ...call, act: 'postponed' }],
])('PLOVER: %s is no event', (_, one) => {
  expect(all('plover', one)).toEqual([]);
});

test('PLOVER: a meeting to come is an agreement, never a consultation', () => {
  expect(all('plover', { ...call, act: 'planned' })[0].event).toBe('AGREE');
});

test('FollowTheMoney: each reference of an entity is an entity of the stream', () => {
  const entities = all('ftm', demand, call);
  const ids = new Set(entities.map(({ id }) => id));
  const references = entities.flatMap(({ properties }) => ['involved', 'entity', 'proof'].flatMap((name) => properties[name] ?? []));
  expect(references.length).toBe(5);
  for (const id of references) expect(ids).toContain(id);
});

test('FollowTheMoney: people are called by name, a date that is open is no date', () => {
  const entities = all('ftm', demand, { ...call, on: '2022-01/..' });
  expect(entities.find(({ schema }) => schema === 'Person').properties.name).toEqual(['Antony Blinken']);
  expect(entities.find(({ schema }) => schema === 'PublicBody').properties.name).toEqual(['Russia']);
  const event = entities.find(({ schema }) => schema === 'Event');
  expect(event.properties.startDate).toEqual(['2022-01']);
  expect(event.properties.endDate).toBeUndefined();
});

test('ninjs: one news object a story, with its people, issues and events', () => {
  const objects = all('ninjs', demand, call);
  expect(objects).toHaveLength(1);
  expect(objects[0]).toMatchObject({ type: 'text', representationType: 'partial', standard: { version: '3.0' } });
  expect(objects[0].people.map(({ name }: { name: string }) => name)).toEqual(['Antony Blinken', 'Joe Biden', 'Vladimir Putin']);
  expect(objects[0].organisations).toEqual([{ name: 'Russia', literal: 'state/RU' }]);
  expect(objects[0].events[0]).toMatchObject({ id: 'e-1', rel: 'held' });
});
