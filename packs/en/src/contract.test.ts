import { world } from '@masar/world';
import { describe, test } from 'vitest';
import { contract } from '../../../packages/reader/src/contract/contract.ts';
import { en } from './pack.ts';

describe('the English pack keeps the contract', () => {
  for (const { name, run } of contract(en, world)) test(name, run);
});
