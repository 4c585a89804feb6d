import type { Exported } from '@masar/archive';
import type { FollowedEncounter } from '@masar/shapes';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const call: FollowedEncounter = {
  uid: 'u-1',
  track: null,
  records: ['e-1'],
  sequence: 3,
  changed: '2021-12-29T10:00:00.000Z',
  ended: false,
  state: {
    kind: 'call',
    status: 'planned',
    start: '2021-12-30',
    end: null,
    place: null,
    sides: ['RU', 'US'],
    participants: ['person/vladimir-putin', 'person/joe-biden'],
  },
  differ: [],
};
const record = { id: 'e-1', quote: 'اتصال هاتفي بين الرئيسين', outlet: 'وكالة', story: 'n-1' } as Exported;
const of = (encounter: FollowedEncounter, quote = record.quote) =>
  calendarOf({
    encounters: [encounter],
    records: new Map([['e-1', { ...record, quote }]]),
    language: 'ar',
    linkOf: ({ id }) => `https://desk.example/${id}`,
  }).replace(/\r\n /g, '');
const on = (start: string | null, end: string | null = null) => of({ ...call, state: { ...call.state, start, end } });

test('an encounter is a whole day, the same in each calendar', () => {
  for (const line of [
    'UID:u-1@masar',
    'SEQUENCE:3',
    'DTSTART;VALUE=DATE:20211230',
    'DTEND;VALUE=DATE:20211231',
    'STATUS:TENTATIVE',
    'DTSTAMP:20211229T100000Z',
  ])
    expect(of(call)).toContain(`${line}\r\n`);
  expect(of(call)).toContain('SUMMARY:مكالمة: روسيا – الولايات المتحدة (مقرر)');
  expect(of(call)).toBe(of(call));
});

test('what is called off or told no more is struck through', () => {
  expect(of({ ...call, state: { ...call.state, status: 'denied' } })).toContain('STATUS:CANCELLED');
  expect(of({ ...call, ended: true })).toContain('STATUS:CANCELLED');
  expect(of({ ...call, state: { ...call.state, status: 'held' } })).toContain('STATUS:CONFIRMED');
});

test.each(['2022-01', '2022', '2022-01-XX', '2022-01-10~', '2022-01-10/..', '2022-13-41', null])('of %s no day is made', (start) =>
  expect(on(start)).not.toContain('VEVENT'),
);

test('a range of days ends behind its last', () => {
  for (const range of [on('2022-01-09/2022-01-10'), on('2022-01-09', '2022-01-10')])
    expect(range).toMatch(/DTSTART;VALUE=DATE:20220109\r\nDTEND;VALUE=DATE:20220111/);
});

test('text cannot end its line', () => {
  expect(of(call, 'a\r\nATTENDEE:mailto:x@example.org')).not.toMatch(/^ATTENDEE/m);
});
