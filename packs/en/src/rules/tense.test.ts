import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../packages/reader/src/lexicon/lexicon.ts';
import { readTimes } from '../../../../packages/reader/src/times/index.ts';
import { en } from '../pack.ts';

const lexicon = new Lexicon(en, { states: [], organisations: [], people: [], places: [], issues: [] });
const read = (text: string) => readTimes(lexicon.tokens(text), en.times, { published: '2024-03-07', lang: 'en' }).map(({ value }) => value);

/** Published on a Thursday: a bare weekday is the last one or the next, as the sentence around it tells. */
describe('which weekday is meant', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Diplomats gathered in Doha on Monday.', '2024-03-04'],
    ['Envoys gather in Doha on Monday.', '2024-03-11'],
    ['The two sides are meeting on Saturday in Rome.', '2024-03-09'],
    ['The council is due to vote Monday on a draft.', '2024-03-11'],
    ['On Friday, the two are expected to hold a second session.', '2024-03-08'],
    ['On Monday, the foreign minister left Cairo.', '2024-03-04'],
    ['The meeting on Friday is likely to be tense.', '2024-03-08'],
    ['Talks that had been scheduled for Tuesday were called off.', '2024-03-05'],
    ['Talks that had been scheduled for Friday were called off.', '2024-03-08'],
    ['A session has been scheduled for Tuesday.', '2024-03-12'],
    ['This Friday they meet.', '2024-03-08'],
    ['They met this Tuesday.', '2024-03-05'],
    ['He said the talks Sunday would again be held in Oman.', '2024-03-10'],
    ['He said in Cairo on Tuesday that talks would resume.', '2024-03-05'],
    ['This comes despite Moscow on Monday saying it was ready.', '2024-03-04'],
    ['They held talks in Cairo on Saturday.', '2024-03-02'],
    ['Peace talks have been postponed to Monday.', '2024-03-11'],
  ];
  it.each(cases)('%s', (text, day) => expect(read(text)).toEqual([day]));
});
