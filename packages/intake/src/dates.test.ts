import { describe, expect, it } from 'vitest';
import { dayInAddress, instantOf } from './dates.ts';

describe('dates of publishers', () => {
  const cases: [string, string | null][] = [
    ['2022-01-10', '2022-01-10'],
    ['2022-01-10T18:30:00Z', '2022-01-10T18:30:00Z'],
    ['2022-01-10T01:30:00+0300', '2022-01-10T01:30:00+03:00'],
    ['2022-01-10T01:30+03', '2022-01-10T01:30:00+03:00'],
    ['2022-01-10 18:30:05.123', '2022-01-10T18:30:05'],
    ['2022-01-10T18:30:00.000Z', '2022-01-10T18:30:00Z'],
    ['20220110T183000Z', '2022-01-10T18:30:00Z'],
    ['Mon, 10 Jan 2022 18:30:00 GMT', '2022-01-10T18:30:00Z'],
    ['10 Jan 2022 8:30 +0300', '2022-01-10T08:30:00+03:00'],
    ['Mon, 10 January 2022', '2022-01-10'],
    ['1641839400', '2022-01-10T18:30:00Z'],
    ['1641839400000', '2022-01-10T18:30:00Z'],
    ['02/03/2022', null],
    ['2022-02-30', null],
    ['0001-01-01T00:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
    ['yesterday', null],
    ['', null],
  ];
  for (const [written, read] of cases) it(`${written || 'nothing'} is ${read}`, () => expect(instantOf(written)).toBe(read));
  it('knows the day of an address, and no number that is none', () => {
    expect(dayInAddress('https://news.example/politics/2022/01/10/talks')).toBe('2022-01-10');
    expect(dayInAddress('https://news.example/20220110/talks.html')).toBe('2022-01-10');
    expect(dayInAddress('https://news.example/2022/13/10/talks')).toBeNull();
    expect(dayInAddress('https://news.example/story-1202201109')).toBeNull();
  });
});
