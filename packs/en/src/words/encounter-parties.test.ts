import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';

const reader = createReader(en, world);

/** Kind, place and participants of each encounter. */
function parties(text: string): string[] {
  const { encounters, actors } = reader.read({ text, published: '2023-09-24' });
  const name = (id: string) => actors.find((one) => one.id === id)?.name;
  return encounters.map(({ kind, place, participants }) => `${kind} @${place?.name ?? ''} ${participants.map(name).sort().join(', ')}`);
}

test.each([
  ['The fourth round of talks between Iran, the United States, and Oman was put off.', 'talks @ Iran, Oman, United States'],
  ['Iran and the United States have held two rounds of talks in Muscat and Rome since April.', 'talks @Muscat Iran, United States'],
])('%s: who takes part, and where', (text, told) => {
  expect(parties(text)).toContain(told);
});

test.each([
  // Who does something himself is no place.
  ['Envoys held talks in Geneva and Washington said they were useful.', 'talks @Geneva '],
  // The comma before who speaks parts no list.
  ['After her meeting with Obama, the White House announced a review.', 'meeting @ Barack Obama'],
])('%s: who does not, and where not', (text, told) => {
  expect(parties(text)).toContain(told);
});
