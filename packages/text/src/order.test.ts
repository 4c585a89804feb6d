import { expect, test } from 'vitest';
import { inOrder } from './order.ts';

test('a list is put in order, equals as they were', () => {
  const list = ['bb', 'a', 'cc', '', 'd'];
  expect(inOrder(list, (one) => one.length)).toEqual(['', 'a', 'd', 'bb', 'cc']);
  expect(list[0]).toBe('');
});

test('a list that is in order is left as it is', () => {
  const list = ['', 'b', 'a', 'cc'];
  expect(inOrder(list, (one) => one.length)).toBe(list);
  expect(list).toEqual(['', 'b', 'a', 'cc']);
});
