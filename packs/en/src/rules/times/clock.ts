import type { Element, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { beforeKey, count, counted, maybe, num, text, touches } from './elements.ts';

const hour: Element = { tag: ['digits', 'cardinal'], range: [0, 24], width: [1, 2], name: 'hour' };
const minutes: Element = { tag: 'digits', range: [0, 59], width: [2, 2], name: 'minute' };
const half: Element = { tag: 'half', name: 'half' };
const zone: Element = maybe(maybe({ key: ['('] }), { tag: ['zone', 'localTime'], name: 'zone' }, maybe({ key: [')'] }));
const unit: Element = { tag: 'unit', name: 'unit' };

/** Times of the clock, parts of the day, lengths and figures. */
export const clock: readonly TimeRule[] = [
  {
    id: 'clock-half',
    pattern: [hour, maybe({ key: [':', '.'] }, minutes), half, zone],
    make: (match) => clockOf(match),
    reads: [
      { text: '5:41 P.M. EST', published: '2021-12-30', value: '2021-12-30T17:41-05:00' },
      { text: 'The call began at 10 a.m. on Thursday.', published: '2021-12-31', value: '2021-12-30T10:00' },
      { text: 'They spoke at 3.30 pm.', published: '2021-12-31', value: '2021-12-31T15:30' },
    ],
    ignores: ['I am 10 years old.', 'He paid 10 a month.'],
  },
  {
    id: 'clock-part',
    pattern: [hour, maybe({ key: [':', '.'] }, minutes), { key: ['in'] }, { tag: 'the' }, { tag: 'part', name: 'part' }],
    make: (match) => clockOf(match, text(match, 'part') === 'MO' ? 'am' : 'pm'),
    reads: [
      { text: 'The truce began at 8 in the morning on Tuesday.', published: '2024-03-07', value: '2024-03-05T08:00' },
      { text: 'They broke off at 9.30 in the evening.', published: '2024-03-07', value: '2024-03-07T21:30' },
    ],
    ignores: ['He came with 40 in the morning.'],
  },
  {
    id: 'clock-digits',
    pattern: [hour, { key: [':'] }, minutes, zone],
    make: (match) => (touches(match) || (beforeKey(match) === '+' && match.tokens[0]?.spaced === false) ? null : clockOf(match)),
    reads: [
      { text: 'The line opened at 20:35 GMT.', published: '2021-12-30', value: '2021-12-30T20:35Z' },
      { text: 'It began at 14:00 Moscow time.', published: '2021-12-30', value: '2021-12-30T14:00+03:00' },
    ],
    ignores: ['They won 3:2 at home.', 'Genesis 2:155 is unknown.'],
  },
  {
    id: 'clock-joined',
    pattern: [
      { tag: 'digits', width: [4, 4], range: [0, 2359], name: 'joined' },
      maybe({ key: ['hours'] }),
      { tag: ['zone', 'localTime'], name: 'zone' },
    ],
    make: (match) => {
      const joined = num(match, 'joined') as number;
      return { grain: 'minute', hour: Math.floor(joined / 100), minute: joined % 100, zone: text(match, 'zone') };
    },
    reads: [
      { text: 'Voting ends at 1400 GMT.', published: '2021-12-30', value: '2021-12-30T14:00Z' },
      { text: 'The line opens at 1900 local time.', published: '2024-03-07', value: '2024-03-07T19:00' },
      { text: 'The blast was at 0930 GMT on Thursday.', published: '2021-12-31', value: '2021-12-30T09:30Z' },
    ],
    ignores: ['Some 1400 people came.'],
  },
  {
    id: 'noon',
    pattern: [maybe({ tag: 'opens', key: ['at'] }), { tag: ['noon', 'midnight'], name: 'noon' }, zone],
    make: (match) => ({
      grain: 'hour',
      hour: match.tokens.some(({ word }) => word.senses.time?.['noon'] !== undefined) ? 12 : 0,
      zone: zoneOf(match),
      alone: beforeKey(match) === 'the' ? false : undefined,
    }),
    reads: [
      { text: 'A deadline of noon GMT passed.', published: '2021-12-30', value: '2021-12-30T12:00Z' },
      { text: 'They met at noon on Thursday.', published: '2021-12-31', value: '2021-12-30T12:00' },
    ],
    ignores: ['The noonday prayer ended.'],
  },
  {
    id: 'part',
    pattern: [maybe({ tag: 'opens', key: ['in'] }, { tag: 'the' }), { tag: 'part', name: 'part' }],
    make: (match) => ({ grain: 'part-of-day', part: text(match, 'part') as TimeDraft['part'], alone: false }),
    reads: [
      { text: 'He left in the morning on Thursday.', published: '2021-12-31', value: '2021-12-30TMO' },
      { text: 'It came on the evening of December 30.', published: '2021-12-31', value: '2021-12-30TEV' },
    ],
    ignores: ['The night was calm.'],
  },
  {
    id: 'duration',
    pattern: [maybe({ tag: 'about' }), count, maybe({ key: ['-'] }), unit, maybe({ key: ['-'] }, { key: ['long'] })],
    make: (match) => lengthOf(match),
    reads: [
      { text: 'The call lasted 50 minutes.', published: '2021-12-30', value: 'PT50M' },
      { text: 'It was a two-hour meeting.', published: '2021-12-30', value: 'PT2H' },
      { text: 'They talked for almost three days.', published: '2021-12-30', value: 'P3D' },
    ],
    ignores: ['He is 50 years old.', 'A 31-year-old man was held.', 'It happens once a day.'],
  },
  {
    id: 'iso-date',
    pattern: [
      { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'year' },
      { key: ['-', '/', '.'] },
      { tag: 'digits', width: [1, 2], range: [1, 12], name: 'month' },
      { key: ['-', '/', '.'] },
      { tag: 'digits', width: [1, 2], range: [1, 31], name: 'day' },
    ],
    make: (match) =>
      touches(match) ? null : { grain: 'day', year: num(match, 'year'), month: num(match, 'month'), day: num(match, 'day') },
    reads: [
      { text: 'Updated: 2021-12-30', published: '2022-01-10', value: '2021-12-30' },
      { text: 'Posted 2022/1/9 by staff', published: '2022-01-10', value: '2022-01-09' },
    ],
    ignores: ['File 2021-45-30 is closed.'],
  },
  {
    id: 'numeric-short',
    pattern: [
      { tag: 'digits', width: [1, 2], range: [1, 12], name: 'month' },
      { key: ['/'] },
      { tag: 'digits', width: [1, 2], range: [1, 31], name: 'day' },
      { key: ['/'] },
      { tag: 'digits', width: [2, 2], range: [0, 99], name: 'year' },
    ],
    make: (match) =>
      touches(match)
        ? null
        : { grain: 'day', year: fullYear(num(match, 'year') as number), month: num(match, 'month'), day: num(match, 'day') },
    reads: [
      { text: 'A speech in Washington (9/17/16) was watched.', published: '2016-09-19', value: '2016-09-17' },
      { text: 'Posted 12/30/21 by staff', published: '2022-01-10', value: '2021-12-30' },
    ],
    ignores: ['The ratio 45/77/21 was found.'],
  },
  {
    id: 'numeric-date',
    pattern: [
      { tag: 'digits', width: [1, 2], range: [1, 31], name: 'first' },
      { key: ['/', '.', '-'] },
      { tag: 'digits', width: [1, 2], range: [1, 31], name: 'second' },
      { key: ['/', '.', '-'] },
      { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'year' },
    ],
    make: (match) => numeric(match),
    reads: [
      { text: 'Published 12/30/2021', published: '2022-01-10', value: '2021-12-30' },
      { text: 'Published 30/12/2021', published: '2022-01-10', value: '2021-12-30' },
      { text: 'Vienna, 08.04.2021', published: '2021-04-09', value: '2021-04-08' },
    ],
    ignores: ['Ratio 45/77/2021 was found.'],
  },
];

/** A year of two figures: of this century up to thirty, else of the last. */
const fullYear = (year: number): number => (year <= 30 ? 2000 : 1900) + year;

const zoneOf = (match: TimeMatch): string | undefined => text(match, 'zone');

function clockOf(match: TimeMatch, half = text(match, 'half') as TimeDraft['half']): TimeDraft | null {
  const hour = num(match, 'hour') as number;
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  const minute = num(match, 'minute');
  if (half === 'am' && minute === undefined && match.tokens.at(-1)?.word.key === 'am' && match.tokens[0]?.kind !== 'number') return null;
  return { grain: minute === undefined ? 'hour' : 'minute', hour, minute, half, zone: zoneOf(match) };
}

function lengthOf(match: TimeMatch): TimeDraft | null {
  const unit = text(match, 'unit') as string;
  const amount = counted(match);
  const next = match.after?.word.key ?? '';
  const article = match.tokens.some(({ word }) => word.senses.time?.['article'] !== undefined);
  if (next === 'old' || next === 'ago' || (next === '-' && match.after?.spaced === false) || unit === 'century') return null;
  if (article && beforeKey(match) !== 'for' && match.tokens[0]?.word.senses.time?.['article'] !== undefined) return null;
  if (unit === 'decade') return { grain: 'duration', duration: `P${amount * 10}Y` };
  return { grain: 'duration', duration: unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}` };
}

/** The month stands first, but where it cannot be one, and between dots, which those write who put the day first. */
function numeric(match: TimeMatch): TimeDraft | null {
  const [first, second] = [num(match, 'first') as number, num(match, 'second') as number];
  if (touches(match) || (first > 12 && second > 12)) return null;
  const dotted = match.tokens.some(({ word }) => word.key === '.');
  const [month, day] = first > 12 || (dotted && second <= 12) ? [second, first] : [first, second];
  return { grain: 'day', year: num(match, 'year'), month, day };
}
