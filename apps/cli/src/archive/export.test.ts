import type { Exported } from '@masar/archive';
import { expect, test } from 'vitest';
import { formats } from './export.ts';

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
  issues: [],
  on: null,
  corrected: [],
  story: 'n-1',
  title: '@here',
  outlet: '-1',
  url: null,
  published: '2026-01-01',
  before: '',
  after: '',
  textHash: 'f00',
};

test('cells that begin like formulas are neutralised', () => {
  expect(formats['csv']?.line(record)).toBe(
    `s-1,statement,"'=HYPERLINK(""http://evil.example""), he said",0,42,'+1,,RU; US,state,indirect,,,,n-1,'@here,'-1,,2026-01-01,,,f00\n`,
  );
});

test('a record of a story without an address is anchored to its text', () => {
  expect(JSON.parse(formats['annotations']?.line(record) ?? '').target.source).toBe('urn:sha256:f00');
});
