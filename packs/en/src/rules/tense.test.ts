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
    ['A planned session on Tuesday was scrapped.', '2024-03-05'],
    ['The talks scheduled for Tuesday were called off.', '2024-03-05'],
    ['Cairo had proposed Saturday.', '2024-03-09'],
    ['The foreign ministers hold talks in Geneva on Tuesday.', '2024-03-12'],
    ['The foreign ministers did not hold talks in Geneva on Tuesday.', '2024-03-05'],
    ['The session has been moved to Tuesday.', '2024-03-12'],
    ['The session on Tuesday was short.', '2024-03-05'],
    ['This Friday they meet.', '2024-03-08'],
    ['They met this Tuesday.', '2024-03-05'],
    ['He said the talks Sunday would again be held in Oman.', '2024-03-10'],
    ['He said in Cairo on Tuesday that talks would resume.', '2024-03-05'],
    ['This comes despite Moscow on Monday saying it was ready.', '2024-03-04'],
    ['They held talks in Cairo on Saturday.', '2024-03-02'],
    ['Peace talks have been postponed to Monday.', '2024-03-11'],
    ['They will have another session on Tuesday.', '2024-03-12'],
    ['They have had another session on Tuesday.', '2024-03-05'],
    ['She has a working dinner with her counterpart on Tuesday.', '2024-03-12'],
    ['He has talks in Cairo on Tuesday.', '2024-03-12'],
    ['He has held talks in Cairo on Tuesday.', '2024-03-05'],
    ['Both will send a small group of three to the old border town of Dera on Monday.', '2024-03-11'],
    ['They had sent a small group of three to the old border town of Dera on Monday.', '2024-03-04'],
  ];
  it.each(cases)('%s', (text, day) => expect(read(text)).toEqual([day]));
});

describe('times that lean on what stands before them', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The aim is a deal by the time of next week's summit in Cairo on Thursday.", ['2024-W11', '2024-03-14']],
    ['A round is planned for next week, the ministry said on Tuesday.', ['2024-W11', '2024-03-05']],
    ['The round will open on Monday and go on until Thursday.', ['2024-03-11', '2024-03-14']],
    ['In a note issued on Tuesday his office said "no meeting is expected tomorrow".', ['2024-03-05', '2024-03-06']],
    ['His office said on Tuesday that no meeting was expected tomorrow.', ['2024-03-05', '2024-03-08']],
    ['"We met on Tuesday and we meet again tomorrow," he said.', ['2024-03-05', '2024-03-08']],
    ['The front has moved little since 7 October.', ['2023-10-07']],
    ['The talks have been postponed to Monday from Friday.', ['2024-03-11', '2024-03-08']],
    ['The talks have been postponed to Friday from Wednesday.', ['2024-03-08', '2024-03-06']],
    ['17 August: The envoy gives both sides a month.', ['2023-08-17']],
    ['They held summits in 2000 and 2007 but drifted apart.', ['2000', '2007']],
    ['Since early March the line has been shut.', ['2024-03']],
    ['They are to reconvene in June in line with the 12 April statement.', ['2024-06', '2023-04-12']],
    ['They are to reconvene by the 12 April deadline.', ['2024-04-12']],
    ['He wants to go on with talks begun in May in Oman.', ['2023-05']],
    ['Rates have eased since the summer.', ['2023-22']],
    ['The sides will meet again in the summer.', ['2024-22']],
    ['He ruled out a round before June.', ['2024-06']],
    ['They want a round before the vote on 5 June.', ['2024-06-05']],
    ['They wanted a round before the vote on 5 February.', ['2024-02-05']],
    ['The talks, which were supposed to begin on 20 August, had been delayed.', ['2023-08-20']],
    ['Their January 9 meeting was short.', ['2024-01-09']],
    ['They met on Tuesday night and spoke again the day after.', ['2024-03-05TNI', '2024-03-06']],
    ['There is no chance of going on beyond the end of August, he said.', ['2024-08']],
  ];
  it.each(cases)('%s', (text, values) => expect(read(text)).toEqual(values));
});
