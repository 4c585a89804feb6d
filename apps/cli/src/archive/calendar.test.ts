import type { Exported } from '@masar/archive';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const call: Exported = {
  id: 'e-1',
  kind: 'encounter',
  quote: 'اتصال هاتفي بين الرئيسين',
  start: 0,
  stop: 24,
  speaker: null,
  side: null,
  addressees: ['person/vladimir-putin', 'person/joe-biden'],
  act: 'planned',
  manner: 'call',
  issues: [],
  on: '2021-12-30',
  corrected: [],
  story: 'n-1',
  title: null,
  outlet: 'وكالة',
  url: 'https://example.org/1',
  published: '2021-12-29',
  before: '',
  after: '',
  textHash: 'f00',
};
const unfolded = (records: readonly Exported[]): string => calendarOf(records).replace(/\r\n /g, '');

test('an encounter is a whole day, the same in each export', () => {
  const calendar = unfolded([call]);
  for (const line of [
    'BEGIN:VCALENDAR',
    'DTSTART;VALUE=DATE:20211230',
    'DTEND;VALUE=DATE:20211231',
    'STATUS:TENTATIVE',
    'DTSTAMP:20211229T000000Z',
  ])
    expect(calendar).toContain(line);
  expect(calendar).toContain('اتصال هاتفي بين الرئيسين');
  expect(calendarOf([call])).toBe(calendarOf([call]));
});

test('what several stories tell is one event, with the status of the newest, whatever their order', () => {
  const held: Exported = {
    ...call,
    id: 'e-2',
    act: 'held',
    published: '2021-12-31',
    addressees: [...call.addressees].reverse(),
    url: null,
  };
  const calendar = unfolded([call, held]);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('STATUS:CONFIRMED');
  expect(calendarOf([held, call])).toBe(calendarOf([call, held]));
  const cancelled = unfolded([call, { ...held, act: 'cancelled' }]);
  expect(cancelled).toContain('STATUS:CANCELLED');
});

test.each(['2022-01', '2022', '2022-01-XX', '2022-01-10~', '2022-01-10/..', '2022-13-41', null])('of %s no day is made', (on) =>
  expect(calendarOf([{ ...call, on }])).not.toContain('VEVENT'),
);

test('a range of days ends behind its last, a statement is no event, and text cannot end its line', () => {
  expect(unfolded([{ ...call, on: '2022-01-09/2022-01-10' }])).toMatch(/DTSTART;VALUE=DATE:20220109\r\nDTEND;VALUE=DATE:20220111/);
  expect(calendarOf([{ ...call, kind: 'statement' }])).not.toContain('VEVENT');
  expect(unfolded([{ ...call, quote: 'a\r\nATTENDEE:mailto:x@example.org' }])).not.toMatch(/^ATTENDEE/m);
});
