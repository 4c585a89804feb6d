import type { Element, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, day, maybe, month, num, ordinalDay, text, the, touches, until, year, yearDigits } from './elements.ts';

const which = maybe({ tag: 'which', name: 'which' });
const and = { key: ['and', '&'] };
const untilOrSlash: Element = { ...until, key: [...(until.key ?? []), '/'] };

/** Dates whose month is named, and days that leave it to another word. */
export const dates: readonly TimeRule[] = [
  {
    id: 'month-day',
    pattern: [month(), the, ...day('day'), year],
    make: (match) => (touches(match) ? null : dated(match)),
    reads: [
      { text: 'The two spoke on Dec. 30, 2021, for an hour.', published: '2022-01-05', value: '2021-12-30' },
      { text: 'The talks begin on January 9th in Geneva.', published: '2021-12-31', value: '2022-01-09' },
      { text: 'The truce took hold on May 5.', published: '2023-05-20', value: '2023-05-05' },
      { text: 'Thursday, Dec. 30, was a long day.', published: '2021-12-31', value: '2021-12-30' },
    ],
    ignores: ['It may 5 times be denied.', 'They march 12 miles a day.'],
  },
  {
    id: 'day-month',
    pattern: [the, ...day('day'), maybe({ key: ['of'] }), month(), year],
    make: (match) => (touches(match) ? null : dated(match)),
    reads: [
      { text: 'The leaders spoke on 30 December 2021.', published: '2022-01-05', value: '2021-12-30' },
      { text: 'It will open on the 9th of January.', published: '2021-12-31', value: '2022-01-09' },
      { text: 'A round is due on 12 January.', published: '2021-12-31', value: '2022-01-12' },
    ],
    ignores: ['Some 30 may attend.', 'The 9th round ended.'],
  },
  {
    id: 'month-days',
    pattern: [month(), ...day('day'), { ...untilOrSlash, optional: true }, maybe(and), ...day('toDay'), year],
    make: (match) => rangeOf(match, false),
    reads: [
      { text: 'The October 15/16 summit passed.', published: '2020-10-19', value: '2020-10-15/2020-10-16' },
      { text: 'They meet in Geneva on January 9-10.', published: '2021-12-31', value: '2022-01-09/2022-01-10' },
      { text: 'Talks ran from March 23 to 25, 2025.', published: '2025-04-01', value: '2025-03-23/2025-03-25' },
      { text: 'Sessions were held on Jan. 9 and 10.', published: '2022-01-20', value: '2022-01-09/2022-01-10' },
      { text: 'Sessions were held on Jan. 9 and 12.', published: '2022-01-20', value: '{2022-01-09,2022-01-12}' },
    ],
    ignores: ['He came on January 9 with 10 aides.', 'They march 3 to 4 miles.'],
  },
  {
    id: 'month-day-to-the-day',
    pattern: [month(), ...day('day'), until, { tag: 'the' }, ...ordinalDay('toDay'), year],
    make: (match) =>
      touches(match)
        ? null
        : { grain: 'day', month: num(match, 'month'), day: num(match, 'day'), toDay: num(match, 'toDay'), year: num(match, 'year') },
    reads: [
      { text: 'From July 19th to the 21st the envoy will visit Quito.', published: '2019-07-16', value: '2019-07-19/2019-07-21' },
      { text: 'They met from May 3 to the 5th.', published: '2022-06-11', value: '2022-05-03/2022-05-05' },
    ],
    ignores: ['On May 3 the 5th round began.'],
  },
  {
    id: 'days-month',
    pattern: [
      the,
      ...day('day'),
      { ...untilOrSlash, optional: true },
      maybe(and, the),
      ...day('toDay'),
      maybe({ key: ['of'] }),
      month(),
      year,
    ],
    make: (match) => rangeOf(match, false),
    reads: [
      { text: 'The 17/18 October council will decide.', published: '2019-10-10', value: '2019-10-17/2019-10-18' },
      { text: 'A summit is planned for 9-10 January 2022.', published: '2021-12-31', value: '2022-01-09/2022-01-10' },
      { text: 'They will meet on 9 and 10 January.', published: '2021-12-31', value: '2022-01-09/2022-01-10' },
    ],
    ignores: ['It passed by 9 to 10 in January.', 'Between 9 and 10 may come.'],
  },
  {
    id: 'month-day-to-month-day',
    pattern: [
      month(),
      ...day('day'),
      maybe({ key: [','] }),
      maybe({ tag: 'digits', width: [4, 4], name: 'fromYear' }),
      { key: [...(until.key ?? []), 'and'], name: 'until' },
      month('toMonth'),
      ...day('toDay'),
      year,
    ],
    make: (match) => {
      if (text(match, 'until') === 'and' && beforeKey(match) !== 'between') return null;
      const from = num(match, 'fromYear');
      const to = from === undefined ? undefined : num(match, 'year');
      return {
        grain: 'day',
        month: num(match, 'month'),
        day: num(match, 'day'),
        toMonth: num(match, 'toMonth'),
        toDay: num(match, 'toDay'),
        year: from ?? num(match, 'year'),
        toYear: to,
      };
    },
    reads: [
      { text: 'The pause lasts from Dec. 30 to Jan. 2, 2022.', published: '2021-12-29', value: '2021-12-30/2022-01-02' },
      { text: 'The visit, Feb. 27 - March 2, was short.', published: '2022-03-05', value: '2022-02-27/2022-03-02' },
      { text: 'Three rounds were held between Jan. 9 and Jan. 13.', published: '2022-01-20', value: '2022-01-09/2022-01-13' },
    ],
    ignores: ['From January to March nothing happened.', 'It rose from 9 to 10.'],
  },
  {
    id: 'day-month-to-day-month',
    pattern: [
      the,
      ...day('day'),
      month(),
      maybe({ tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'fromYear' }),
      { key: [...(until.key ?? []), 'and'], name: 'until' },
      the,
      ...day('toDay'),
      month('toMonth'),
      year,
    ],
    make: (match) => {
      const [from, to] = [num(match, 'fromYear'), num(match, 'year')];
      if ((text(match, 'until') === 'and' && beforeKey(match) !== 'between') || (from !== undefined && to === undefined)) return null;
      const toYear = from === undefined ? undefined : to;
      return { ...dated(match), year: from ?? to, toMonth: num(match, 'toMonth'), toDay: num(match, 'toDay'), toYear };
    },
    reads: [
      { text: 'It runs from 1 June 2021 through 30 November 2021.', published: '2021-06-07', value: '2021-06-01/2021-11-30' },
      { text: 'He travels from 30 March to 2 April.', published: '2024-03-07', value: '2024-03-30/2024-04-02' },
      { text: 'Between 27 February and 2 March 2022 they met twice.', published: '2022-03-05', value: '2022-02-27/2022-03-02' },
    ],
    ignores: ['They met on 27 February and 2 March.'],
  },
  {
    id: 'month-day-list',
    pattern: [month(), ...day('day'), { key: [','] }, ...day('next'), maybe({ key: [','] }), { key: ['and'] }, ...day('toDay'), year],
    make: (match) => inRow(match),
    reads: [
      { text: 'Sessions are set for March 14, 15 and 16.', published: '2024-03-07', value: '2024-03-14/2024-03-16' },
      { text: 'They met on Jan. 9, 10, and 11, 2022.', published: '2022-01-20', value: '2022-01-09/2022-01-11' },
    ],
    ignores: ['It rose on March 14, 20 and 30 percent.'],
  },
  {
    id: 'day-list-month',
    pattern: [the, ...day('day'), { key: [','] }, ...day('next'), maybe({ key: [','] }), { key: ['and'] }, ...day('toDay'), month(), year],
    make: (match) => inRow(match),
    reads: [
      { text: 'Sessions are set for 14, 15 and 16 March.', published: '2024-03-07', value: '2024-03-14/2024-03-16' },
      { text: 'They met on 9, 10, and 11 January 2022.', published: '2022-01-20', value: '2022-01-09/2022-01-11' },
    ],
    ignores: ['It rose by 4, 7 and 12 in March.'],
  },
  {
    id: 'nth-day-of-month',
    pattern: [the, ...ordinalDay('day'), { key: ['day'] }, { key: ['of'] }, month(), year],
    make: (match) => dated(match),
    reads: [
      { text: 'It was signed on the 3rd day of March 2015.', published: '2024-03-07', value: '2015-03-03' },
      { text: 'Done in Geneva on the 9th day of January, 2022.', published: '2022-01-20', value: '2022-01-09' },
    ],
    ignores: ['It was the 3rd day of talks.'],
  },
  {
    id: 'last-day-of-month',
    pattern: [{ tag: 'the' }, { key: ['last'] }, { key: ['day'] }, { key: ['of'] }, month(), year],
    make: (match) => ({ ...dated(match), day: -1 }),
    reads: [
      { text: 'Talks were broken off on the last day of February.', published: '2024-03-07', value: '2024-02-29' },
      { text: 'It lapses on the last day of June 2025.', published: '2024-03-07', value: '2025-06-30' },
    ],
    ignores: ['It was the last day of talks.'],
  },
  {
    id: 'feast',
    pattern: [{ tag: 'feast', name: 'feast' }, maybe({ key: [','] }), maybe(yearDigits)],
    make: (match) => feastOf(match),
    reads: [
      { text: 'They spoke on Boxing Day.', published: '2024-01-09', value: '2023-12-26' },
      { text: 'They have not met since Christmas Day.', published: '2024-03-07', value: '2023-12-25' },
    ],
    ignores: ['They met on the eve of a new year.'],
  },
  {
    id: 'new-year',
    pattern: [{ tag: 'new' }, { key: ['year'] }, { key: ["'s", '\u2019s'] }, { key: ['eve', 'day'], name: 'which' }],
    make: (match) => (text(match, 'which') === 'eve' ? { grain: 'day', month: 12, day: 31 } : { grain: 'day', month: 1, day: 1 }),
    reads: [
      { text: "On New Year's Eve the line went dead.", published: '2024-01-09', value: '2023-12-31' },
      { text: "They have not met since New Year's Day.", published: '2024-03-07', value: '2024-01-01' },
    ],
    ignores: ["The new year's round opened."],
  },
  {
    id: 'week-of-day',
    pattern: [
      { tag: 'the' },
      { tag: 'whole', key: ['week'] },
      { key: ['of', 'beginning', 'starting', 'commencing'] },
      month(),
      ...day('day'),
      year,
    ],
    make: (match) => (touches(match) ? null : { ...dated(match), grain: 'week' }),
    reads: [
      { text: 'The round is set for the week of March 18.', published: '2024-03-07', value: '2024-W12' },
      { text: 'They met in the week of January 10, 2022.', published: '2022-03-20', value: '2022-W02' },
      { text: 'The week beginning March 11 will be decisive.', published: '2019-03-01', value: '2019-W11' },
    ],
    ignores: ['It was a week of March rain.'],
  },
  {
    id: 'the-days',
    pattern: [the, ...ordinalDay('day'), { key: [...(until.key ?? []), 'and'], name: 'until' }, the, ...ordinalDay('toDay')],
    make: (match) => ({ grain: 'day', day: num(match, 'day'), toDay: num(match, 'toDay') }),
    reads: [
      { text: 'It starts on the 9th and 10th in Geneva.', published: '2021-12-30', value: '2022-01-09/2022-01-10' },
      { text: 'They return on the 20th and 21st.', published: '2022-01-12', value: '2022-01-20/2022-01-21' },
      { text: 'The council sits from the 12th through the 14th.', published: '2022-01-10', value: '2022-01-12/2022-01-14' },
    ],
    ignores: ['The 9th round failed.'],
  },
  {
    id: 'the-day',
    pattern: [{ tag: 'the' }, ...ordinalDay('day')],
    make: (match) => (dayAlone(match) ? { grain: 'day', day: num(match, 'day') } : null),
    reads: [
      { text: 'They meet in Geneva on Jan. 9, and NATO follows on the 12th.', published: '2021-12-30', value: '2022-01-12' },
      { text: 'A meeting on the 13th will close the week.', published: '2022-01-10', value: '2022-01-13' },
    ],
    ignores: ['He was the 46th president.', 'The 9th round ended.'],
  },
  {
    id: 'day-of-which-month',
    pattern: [the, ...ordinalDay('day'), { key: ['of'] }, { tag: 'which', name: 'which' }, { key: ['month'] }],
    make: (match) => ({ grain: 'day', day: num(match, 'day'), shift: { unit: 'month', by: num(match, 'which') ?? 0 } }),
    reads: [
      { text: 'It ends on the 9th of next month.', published: '2021-12-20', value: '2022-01-09' },
      { text: 'He left on the 3rd of this month.', published: '2021-12-20', value: '2021-12-03' },
    ],
    ignores: ['The 9th meeting of last month failed.'],
  },
  {
    id: 'month-which-day',
    pattern: [{ tag: 'which', name: 'which' }, month(), ...day('day'), year],
    make: (match) => ({
      ...dated(match),
      lean: num(match, 'which') === 0 ? 'nearest' : (num(match, 'which') as number) < 0 ? 'past' : 'future',
    }),
    reads: [
      { text: 'They will meet this coming January 9.', published: '2021-12-30', value: '2022-01-09' },
      { text: 'Last March 3 the deal collapsed.', published: '2022-01-30', value: '2021-03-03' },
    ],
    ignores: ['Last March was cold.', 'This may 5 times fail.'],
  },
  {
    id: 'from-on-the',
    pattern: [{ tag: 'weekday', name: 'weekday' }, { key: ['the'] }, ...ordinalDay('day'), which],
    make: (match) => ({ grain: 'day', weekday: num(match, 'weekday'), day: num(match, 'day') }),
    reads: [
      { text: 'They meet on Wednesday the 12th.', published: '2022-01-10', value: '2022-01-12' },
      { text: 'It opened on Monday the 3rd.', published: '2022-01-10', value: '2022-01-03' },
    ],
    ignores: ['On Wednesday the 12 envoys met.'],
  },
  {
    id: 'weekday-day',
    pattern: [
      { tag: 'weekday', name: 'weekday' },
      { tag: 'digits', width: [1, 2], range: [1, 31], name: 'day' },
    ],
    make: (match) => (dayAlone(match) && !touches(match) ? { grain: 'day', weekday: num(match, 'weekday'), day: num(match, 'day') } : null),
    reads: [
      { text: 'On Monday 19 in Havana, the envoys will open the round.', published: '2012-11-13', value: '2012-11-19' },
      { text: 'They spoke on Friday 7, and again a week later.', published: '2022-01-10', value: '2022-01-07' },
    ],
    ignores: ['On Monday 19 people crossed.', 'By Friday 12 of them had left.'],
  },
];

function feastOf(match: TimeMatch): TimeDraft {
  const feast = num(match, 'feast') as number;
  return { grain: 'day', month: Math.floor(feast / 100), day: feast % 100, year: num(match, 'year') };
}

function dated(match: TimeMatch): TimeDraft {
  return { grain: 'day', month: num(match, 'month'), day: num(match, 'day'), year: num(match, 'year') };
}

/** Three days in a row. */
function inRow(match: TimeMatch): TimeDraft | null {
  const [first, next, last] = [num(match, 'day'), num(match, 'next'), num(match, 'toDay')] as [number, number, number];
  return next === first + 1 && last === next + 1 ? { ...dated(match), toDay: last } : null;
}

/** Two days with a link between them; «and» between days that do not touch names the two only. */
function rangeOf(match: TimeMatch, apart: boolean): TimeDraft | null {
  const [first, last] = [num(match, 'day') as number, num(match, 'toDay') as number];
  const linked = match.tokens.some(({ word }) => word.key === 'and' || word.key === '&');
  if (first >= last || touches(match) || (match.values['until'] === undefined && !linked)) return null;
  const two = apart || (linked && last !== first + 1 && beforeKey(match) !== 'between' && beforeKey(match) !== 'from');
  return { ...dated(match), toDay: last, apart: two || undefined };
}

/** A day and no ordinal of something: nothing that it counts stands behind it. */
function dayAlone(match: TimeMatch): boolean {
  const { after } = match;
  if (after === null || after.kind === 'break') return true;
  if (after.kind === 'mark') return afterKey(match) !== '-' && afterKey(match) !== '%';
  const { preposition, conjunction, connective, verb, cue, relative, auxiliary, complementizer, pronoun } = after.word.senses;
  return (
    afterKey(match) !== 'of' &&
    [pronoun, preposition, conjunction, connective, verb, cue, relative, auxiliary, complementizer].some((one) => one !== undefined)
  );
}
