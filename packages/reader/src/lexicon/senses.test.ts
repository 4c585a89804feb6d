import type { Senses } from '@masar/shapes';
import { expect, test } from 'vitest';
import { namesOf, nothing, shaped } from './senses.ts';

const flags = ['conjunction', 'negation', 'noun', 'namePart', 'infinitive', 'directional', 'naming'] as const;

test('a word is what its senses say and nothing else, each flag by itself', () => {
  for (const one of flags) {
    const senses = shaped({ [one]: true });
    expect(flags.filter((flag) => senses[flag])).toEqual([one]);
    expect(senses[one]).toBe(true);
    expect(namesOf(senses)).toEqual([one]);
  }
});

test('flags and what more there is to say stand beside each other', () => {
  const senses: Senses = { noun: true, capital: true, turn: true, preposition: 'in', mute: 'fact', time: { month: 1 } };
  const held = shaped(senses);
  expect(Object.keys(senses).map((sense) => held[sense as keyof Senses])).toEqual(Object.values(senses));
  expect(held.verb).toBeUndefined();
  expect(held.conjunction).toBeUndefined();
  expect([...namesOf(held)].sort()).toEqual(Object.keys(senses).sort());
});

test('senses that say the same in words are one, and without any they are nothing', () => {
  expect(shaped({ noun: true })).toBe(shaped({ noun: true }));
  expect(shaped({})).toBe(nothing);
  expect(namesOf(nothing)).toEqual([]);
});
