import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a day that cannot be where the tense puts it is still a day, where there is no other', () => {
  expect(nearest([{ first: 40, last: 40, value: 'ahead' }], 10, 'since')).toBe('ahead');
});

test('what has been is sooner meant than what is to come as far away', () => {
  const days = [10, 30].map((day) => ({ first: day, last: day, value: day }));
  expect(nearest(days, 20, null)).toBe(10);
  expect(nearest(days, 20, 'future')).toBe(30);
});
