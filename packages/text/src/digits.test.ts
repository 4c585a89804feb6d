import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsValue } from './digits.ts';

test.each([
  ['2021', 2021],
  ['٢٠٢١', 2021],
  ['۲۰۲۱', 2021],
  ['２０２１', 2021],
  ['007', 7],
])('%s is %d', (run, value) => expect(digitsValue(run)).toBe(value));

test.each(['', 'x', '12a', '1.5', '-3', '½'])('%j is no run of digits', (run) => expect(digitsValue(run)).toBeNaN());

test('the same number in Arabic-Indic digits has the same value', () => {
  const arabic = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  fc.assert(fc.property(fc.nat(), (value) => digitsValue(arabic(value)) === value));
});
