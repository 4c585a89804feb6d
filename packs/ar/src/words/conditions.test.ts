import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';
import { conditions } from './conditions.ts';

const reader = createReader(ar, world);

/** The conditions of all statements of a text: their words, kind, and of whom they are. */
function conditionsIn(text: string) {
  const { statements, actors } = reader.read({ text, published: '2022-01-10' });
  return statements.flatMap((one) =>
    one.conditions.map(({ from, to, kind, subject, actor }) => ({
      condition: text.slice(from, to),
      kind,
      of: subject === 'actor' ? (actors.find(({ id }) => id === actor)?.name ?? null) : subject,
    })),
  );
}

test.each(conditions.flatMap(({ id, kind, reads }) => reads.map((one) => ({ id, kind, ...one }))))(
  '$id: $text',
  ({ text, kind, condition, of = null }) => expect(conditionsIn(text)).toEqual([{ condition, kind, of }]),
);

test.each(conditions.flatMap(({ id, ignores }) => ignores.map((text) => ({ id, text }))))('$id supposes nothing: $text', ({ text }) =>
  expect(conditionsIn(text)).toEqual([]),
);
