import { world } from '@masar/world';
import { describe, test } from 'vitest';
import { contract } from '../../../packages/reader/src/contract/contract.ts';
import { ar } from './pack.ts';

describe('the Arabic pack keeps the contract', () => {
  for (const { name, run } of contract(ar, world)) test(name, run);
});
