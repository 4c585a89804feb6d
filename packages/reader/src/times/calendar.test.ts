import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysIn, edtf, fromSerial, isoWeek, parseDay, serial, weekdayOf } from './calendar.ts';
import { hijriDay, hijriLength, hijriOf } from './hijri.ts';
import { offsetOf } from './zone.ts';

const day = (iso: string): number => parseDay(iso) as number;

describe('calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const made = fromSerial(days);
        expect(made).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(serial(made)).toBe(days);
        expect(weekdayOf(days)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('knows lengths of months and sums of months', () => {
    expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(1900, 2), daysIn(2000, 2), daysIn(2021, 12)]).toEqual([29, 28, 28, 29, 31]);
    expect(addMonths(2021, 12, 1)).toEqual({ year: 2022, month: 1 });
    expect(addMonths(2022, 1, -13)).toEqual({ year: 2020, month: 12 });
  });

  it('numbers ISO weeks', () => {
    expect(isoWeek(day('2022-01-10'))).toBe('2022-W02');
    expect(isoWeek(day('2022-01-01'))).toBe('2021-W52');
    expect(isoWeek(day('2020-12-31'))).toBe('2020-W53');
  });

  it('writes X for what is not known', () => {
    expect(edtf(null, 1, 12)).toBe('XXXX-01-12');
    expect(edtf(null, null, 12)).toBe('XXXX-XX-12');
    expect(edtf(2022, 1)).toBe('2022-01');
    expect(parseDay('soon')).toBeNull();
  });
});

describe('Hijri calendar', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it('agrees with Unicode ICU over its table', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1905-01-01'), max: day('2075-01-01') }), (days) => {
        const { year, month } = hijriOf(days);
        const parts = Object.fromEntries(
          format.formatToParts(new Date(days * 86_400_000)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
        );
        expect([year, month, days - hijriDay(year, month, 1) + 1]).toEqual([parts['year'], parts['month'], parts['day']]);
      }),
    );
  });

  it('goes on by the tabular calendar outside it', () => {
    expect(fromSerial(hijriDay(1300, 1, 1))).toEqual({ year: 1882, month: 11, day: 12 });
    expect(hijriLength(1444, 9)).toBe(29);
  });
});

it('knows the offset of a zone on a day', () => {
  expect(offsetOf('Asia/Tehran', day('2022-07-01'))).toBe('+04:30');
  expect(offsetOf('Asia/Tehran', day('2025-05-23'))).toBe('+03:30');
  expect(offsetOf('Africa/Cairo', day('2022-01-10'))).toBe('+02:00');
  expect(offsetOf('Z', day('2022-01-10'))).toBe('Z');
});
