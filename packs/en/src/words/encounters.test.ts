import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';

const reader = createReader(en, world);
const published = '2023-09-24';
const read = (text: string) => reader.read({ text, published }).encounters.map(({ kind, status, start }) => ({ kind, status, start }));

describe('one encounter and what became of it', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['The latest round of talks between Egypt and Ethiopia ended Sunday with no deal.', 'talks', 'held', '2023-09-24'],
    ['The delegations had agreed to meet again in Cairo next month.', 'meeting', 'planned', '2023-10'],
    ['The third round of talks between Egypt and Ethiopia will be held in Cairo on Sept. 30.', 'talks', 'planned', '2023-09-30'],
    ['Foreign Minister Sergei Lavrov told Reuters that the talks were useful.', 'interview', 'held', null],
    ['The two ministers are due to meet in Geneva on Monday.', 'meeting', 'planned', '2023-09-25'],
    ['Witkoff is expected to travel to Moscow on Tuesday.', 'visit', 'planned', '2023-09-26'],
    ['The last meeting was held on Aug. 28.', 'meeting', 'held', '2023-08-28'],
    ['The July meeting in Muscat ended without a text.', 'meeting', 'held', '2023-07'],
    ['A meeting between Putin and Trump is not planned, the Kremlin said.', 'meeting', 'denied', null],
    ['A summit between the two presidents could take place in October.', 'summit', 'proposed', '2023-10'],
    ['Peace talks have been postponed until Oct. 20.', 'talks', 'postponed', '2023-10-20'],
    ['The talks resumed on Friday with no sign of progress.', 'talks', 'ongoing', '2023-09-22'],
    ['Putin held telephone talks with Macron on Friday.', 'call', 'held', '2023-09-22'],
    ['A diplomat told AFP that they were close.', 'interview', 'held', null],
    ['Egypt and Ethiopia held in-depth talks in Cairo on Saturday.', 'talks', 'held', '2023-09-23'],
    ['Lavrov is due to hold working meetings today.', 'meeting', 'planned', '2023-09-24'],
    ['Putin has had a telephone conversation with Macron.', 'call', 'held', null],
    ['Top Iranian and U.S. negotiators will meet again on Tuesday.', 'meeting', 'planned', '2023-09-26'],
    ['A planned meeting between Lavrov and Fidan has been put on hold.', 'meeting', 'postponed', null],
    ['A meeting of the two ministers that had been announced for Tuesday would not take place.', 'meeting', 'cancelled', '2023-09-26'],
    ['Qatar mediated three rounds of talks between Iran and the United States.', 'talks', 'held', null],
    [
      'Negotiations between Egypt and Ethiopia over the dam that Ethiopia is building on the Nile will resume on Tuesday.',
      'talks',
      'planned',
      '2023-09-26',
    ],
    ['President Sisi is to meet Abiy Ahmed in Cairo on Monday.', 'meeting', 'planned', '2023-09-25'],
    ['Envoys had been holding talks in Geneva.', 'talks', 'held', null],
    ['Washington asked the mediator to postpone the talks in Geneva with Iran.', 'talks', 'held', null],
    ['Cairo had proposed holding the meeting before the end of October.', 'meeting', 'proposed', '2023-10'],
  ];
  for (const [text, kind, status, start] of cases)
    test(text, () => expect(read(text)).toContainEqual(expect.objectContaining({ kind, status, start })));
});

test('what did not collapse is not cancelled', () => {
  expect(read('The talks in Doha have not collapsed.').map((one) => one.status)).not.toContain('cancelled');
});

test('what one leader told another is no interview', () => {
  expect(read('Putin told Biden that Russia was ready.')).toEqual([]);
});

test('the talks named again are the same talks', () => {
  const text = 'Talks between Egypt and Ethiopia opened in Cairo on Saturday. The talks are expected to last two days.';
  expect(reader.read({ text, published }).encounters).toHaveLength(1);
});

test('the ministers meet apart from their presidents', () => {
  const text =
    'A meeting between Sergei Lavrov and Marco Rubio was held in Riyadh. It will be followed by a summit between Vladimir Putin and Donald Trump.';
  expect(reader.read({ text, published }).encounters.map((one) => one.kind)).toEqual(['meeting', 'summit']);
});

test('whoever is quoted on a call took no part in it', () => {
  const [call] = reader.read({ text: 'Putin had a phone call with Emmanuel Macron, Dmitry Peskov said.', published }).encounters;
  expect(call?.participants).toHaveLength(2);
});

test('the headline speaks of the encounter of the copy', () => {
  const text = 'Egypt and Ethiopia to meet again in Cairo\n\nEgypt and Ethiopia will hold another round of talks in Cairo on Sept. 30.';
  expect(read(text)).toMatchObject([{ kind: 'talks', status: 'planned', start: '2023-09-30' }]);
});
