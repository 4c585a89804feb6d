import { expect, test } from 'vitest';
import { monthToOpen } from '../src/scenes/calendar/month.ts';

const on = (...days: readonly (string | null)[]) => days.map((start) => ({ start, end: null }));

test.each([
  ['the month of the newest story, where somebody meets in it', on('2024-07-03', '2024-09-20'), '2024-09'],
  ['else that of the latest encounter before', on('2024-07-03', '2023-01-01', '2024-11-02', null), '2024-07'],
  ['else that of the first behind', on('2025-02-01', '2024-11-02'), '2024-11'],
  ['a month, not a year or a season, is one to open', on('2023', '2023-21', '2022-05'), '2022-05'],
  ['its own where nothing is dated', on(null), '2024-09'],
])('a calendar opens on %s', (_, encounters, month) => {
  expect(monthToOpen('2024-09', encounters)).toBe(month);
});
