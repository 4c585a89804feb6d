import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { conditionsOf } from '../../../../packages/reader/src/contract/conditions.ts';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';
import { conditions } from './conditions.ts';

const reader = createReader(en, world);

const conditionsIn = (text: string) => conditionsOf(reader.read({ text, published: '2022-01-10' }));

test.each(conditions.flatMap(({ id, kind, reads }) => reads.map((one) => ({ id, kind, ...one }))))(
  '$id: $text',
  ({ text, kind, condition, of = null }) => expect(conditionsIn(text)).toEqual([{ condition, kind, of }]),
);

test.each(conditions.flatMap(({ id, ignores }) => ignores.map((text) => ({ id, text }))))('$id supposes nothing: $text', ({ text }) =>
  expect(conditionsIn(text)).toEqual([]),
);
