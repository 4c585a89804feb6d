import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../packages/reader/src/read.ts';
import { en } from './pack.ts';

const reader = createReader(en, world);

/** Name and side of who says the last thing in a text. */
function speakerOf(text: string): string {
  const { statements, actors } = reader.read({ text, published: '2024-03-07' });
  const last = statements.at(-1);
  return `${actors.find(({ id }) => id === last?.speaker)?.name} ${last?.side ?? '-'}`;
}

describe('an office of a state that the copy does not name', () => {
  test.each([
    // Of the only state spoken of in its paragraph.
    ['Israel sent nobody to Cairo. Government spokesman Dan Halper said the talks were over.', 'Dan Halper IL'],
    ['Qatar denied that the talks had failed. "They go on," foreign ministry spokesperson Nasser Darawi said.', 'Nasser Darawi QA'],
    ["RABAT (Northern Wire) — Mali's government sent a team, Foreign Minister Musa Darawi said.", 'Musa Darawi ML'],
    // Of the story's own state, by its dateline or because it speaks of no other as much.
    [
      'BAGHDAD, March 7 (Reuters) - Iraq and Iran held talks on Thursday. They were useful.\nThe foreign ministry said they would go on.',
      'foreign ministry IQ',
    ],
    [
      'Chad was calm. Chad sent envoys. Chadian rebels left.\nThe Chadian army stayed in Chad.\nGovernment spokesman Adam Darawi said the talks would go on.',
      'Adam Darawi TD',
    ],
    // Letters behind a body are its own.
    [
      'MANILA (AP) — The Department of Foreign Affairs (DFA) spoke with China.\nThe Philippines agreed.\nThe DFA said the talks would go on.',
      'DFA PH',
    ],
  ])('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker));

  test.each([
    // Two are spoken of, and the copy is neither's.
    ['Russia met Ukraine. The foreign ministry said the talks were over.', 'foreign ministry -'],
    // Where they meet is nobody's news.
    ['GENEVA (AFP) – Sudan and Egypt met in Switzerland. Sudan and Egypt will meet again.\nThe army said it would stay.', 'army -'],
    // An agency that is told is no news of its country.
    ['The talks failed. AFP said so. The army said it would stay.', 'army -'],
    // No office of a state, or of another owner.
    ['Israel sent nobody. Company spokesman Dan Halper said the deal was off.', 'Dan Halper -'],
    ['Israel sent nobody. Researcher Dan Halper said the deal was off.', 'Dan Halper -'],
  ])('but not in «%s»', (text, speaker) => expect(speakerOf(text)).toBe(speaker));

  test('titles of one state alone', () => {
    expect(speakerOf('The talks failed. Former Deputy Secretary of State Ann Halper said they were over.')).toBe('Ann Halper US');
    expect(speakerOf("The talks failed. Peru's secretary of state, Ana Mora, said they were over.")).toBe('Ana Mora PE');
  });
});

describe('a body by its noun alone', () => {
  test.each([
    ['A Hamas delegation left Cairo. The group said its team would return.', 'Hamas hamas'],
    ['A Hamas delegation left Cairo. The Palestinian group said its team would return.', 'Hamas hamas'],
    ['The Houthis met the envoy. The rebels said the talks would go on.', 'Houthis houthis'],
    ['The Houthis met the envoy. The rebels agreed to the plan after they said it was fair.', 'Houthis houthis'],
    ['Houthi leader Musa Darawi said the talks would go on.', 'Musa Darawi houthis'],
    [
      'Inspectors of the International Atomic Energy Agency left. The agency said they would return.',
      'International Atomic Energy Agency iaea',
    ],
  ])('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker));
  test.each([
    ['Hamas left Cairo. The rights group said the talks were over.', 'rights group -'],
    ['Hamas left Cairo. A group said the talks were over.', 'group -'],
    ['Hamas and Hezbollah left. The rebels said the talks were over.', 'rebels -'],
    ['Hamas left Cairo. The party said the talks were over.', 'party -'],
  ])('but not in «%s»', (text, speaker) => expect(speakerOf(text)).toBe(speaker));
});

describe('each of those who were named together', () => {
  test.each([
    ['Peru and Chile opened talks. The parties agreed to meet again.', 'Peru / Chile -'],
    ['Peru and Chile opened talks. The two countries agreed to meet again.', 'Peru / Chile -'],
    ['Peru, Chile and Bolivia opened talks. The three countries agreed to meet again.', 'Peru / Chile / Bolivia -'],
    ['Peru, Chile and Bolivia opened talks. The delegations have agreed to meet again.', 'Peru / Chile / Bolivia -'],
  ])('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker));
  test.each([
    ['Peru and Chile opened talks. The opposition parties said they were useless.', 'opposition parties -'],
    ['Peru and Chile opened talks. The parties of Bolivia said they were useless.', 'parties of Bolivia BO'],
  ])('but not in «%s»', (text, speaker) => expect(speakerOf(text)).toBe(speaker));
});
