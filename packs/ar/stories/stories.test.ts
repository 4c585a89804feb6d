import { readdirSync, readFileSync } from 'node:fs';
import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { cardOf, compare, missesOf, strangers } from '../../../packages/reader/src/contract/cards.ts';
import { ar } from '../src/pack.ts';

/** A card that is not read so stands in known-misses.txt with the reason. UPDATE=1 prints what is read beside what should be. */
const here = new URL('.', import.meta.url);
const published = '2025-04-06';
const reader = createReader(ar, world);
const knownMisses = missesOf(readFileSync(new URL('known-misses.txt', here), 'utf8'));
const cards = readdirSync(here)
  .filter((name) => name.endsWith('.story'))
  .map((name) => cardOf(name.slice(0, -'.story'.length), readFileSync(new URL(name, here), 'utf8')));

describe('cards', () => {
  for (const { name, text, lines } of cards) {
    const reason = knownMisses.get(name);
    test(reason === undefined ? name : `${name} (known miss: ${reason})`, () => {
      const wrong = compare(reader.read({ text, published }), lines);
      if (process.env['UPDATE'] && wrong.length > 0) console.log(`${name}\n${wrong.join('\n')}\n`);
      if (reason === undefined) expect(wrong).toEqual([]);
      else expect(wrong, 'is read as it should be now: take it off known-misses.txt').not.toEqual([]);
    });
  }
});

test('contents and cues of the cards stand in their texts', () => {
  for (const card of cards) expect(strangers(card), card.name).toEqual([]);
});

test('every known miss is a card', () => {
  expect([...knownMisses.keys()].filter((name) => !cards.some((card) => card.name === name))).toEqual([]);
});
