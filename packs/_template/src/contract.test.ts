import { coverables } from '@masar/shapes';
import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { gapsOf } from '../../../packages/reader/src/contract/coverage.ts';
import { createReader } from '../../../packages/reader/src/read.ts';
import { template } from './pack.ts';

// In a pack made of this one: for (const { name, run } of contract(pack, world)) test(name, run);
test('the contract says what is missing', () => {
  console.log(gapsOf(template).join('\n'));
  expect(gapsOf(template).length).toBe(coverables.length);
});

test('a pack without a word reads any text, and nothing in it', () => {
  const reading = createReader(template, world).read({ text: 'Any text, said somebody.' });
  expect(reading.statements).toEqual([]);
  expect(reading.story.text).toBe('Any text, said somebody.');
});
