import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../packages/reader/src/contract/contract.ts';
import { faults } from '../../../packages/reader/src/contract/faults.ts';
import { ar } from './pack.ts';

describe('the Arabic pack keeps the contract', () => {
  for (const { name, run } of contract(ar, world)) test(name, run);
});

// What a phrase is looked on for from each of its words would never end, or fill the stack.
test.each([
  'المتحدث باسم ',
  'باسم رئيس ',
  'باسم السيد ',
  'نائب رئيس ',
  'وزير الخارجية و',
  'البيان في بيان ',
  'التقى، على هامش المنتدى، ',
  'جولتين، الأولى والثانية ',
  'كل من فلان و',
  'في مؤتمر صحفي أمس ',
])('«%s» by the thousand gives a sound reading', (words) => {
  const text = `قال المتحدث ${words.repeat(2000)}إن الحل قريب.`;
  expect(faults(createReader(ar, world).read({ text, published: '2025-04-06' }), text)).toEqual([]);
});
