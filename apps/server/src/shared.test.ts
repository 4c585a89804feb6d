import { expect, test } from 'vitest';
import { shared } from './shared.ts';

test('who comes while a question is out waits for the next, which is asked once for all of them', async () => {
  const asked: (readonly number[])[] = [];
  let answer = (): void => {};
  const double = shared<number, number>(async (keys) => {
    asked.push(keys);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return keys.map((key) => key * 2);
  });
  const first = double(1);
  const later = [double(2), double(3)];
  answer();
  expect(await first).toBe(2);
  await new Promise((resolve) => setTimeout(resolve));
  answer();
  expect(await Promise.all(later)).toEqual([4, 6]);
  expect(asked).toEqual([[1], [2, 3]]);
});

test('a question that fails fails for those who asked it, and the next is asked all the same', async () => {
  let fails = true;
  const ask = shared<null, string>(async (keys) => {
    if (fails) throw new Error('no answer');
    return keys.map(() => 'here');
  });
  await expect(ask(null)).rejects.toThrow('no answer');
  fails = false;
  expect(await ask(null)).toBe('here');
});
