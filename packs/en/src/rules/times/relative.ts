import type { ShiftUnit, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, count, counted, edge, leanOf, maybe, num, part, text, the, unitOf } from './elements.ts';

const whole = { tag: 'whole', name: 'whole' };

/** Weekdays, and days, weeks, months and years as seen from the day of publication. */
export const relative: readonly TimeRule[] = [
  {
    id: 'weekday',
    pattern: [maybe({ tag: 'edge' }), maybe({ tag: 'which', name: 'which' }), { tag: 'weekday', name: 'weekday' }, part],
    make: (match) => weekdayOf(match),
    reads: [
      { text: 'The two spoke on Thursday.', published: '2021-12-31', value: '2021-12-30' },
      { text: 'The envoy will arrive on Monday.', published: '2021-12-31', value: '2022-01-03' },
      { text: 'They met last Friday in Oman.', published: '2021-12-31', value: '2021-12-24' },
      { text: 'They meet next Wednesday.', published: '2022-01-03', value: '2022-01-05' },
      { text: 'He landed on Tuesday morning.', published: '2022-01-06', value: '2022-01-04TMO' },
      { text: 'Late Thursday, the line went dead.', published: '2021-12-31', value: '2021-12-30' },
      { text: 'Nothing has moved since the Wednesday session.', published: '2021-12-31', value: '2021-12-29' },
    ],
    ignores: ['Every Friday they pray.', 'The Sunday Times reported it.', 'It happened on Bloody Sunday.'],
  },
  {
    id: 'weekdays',
    pattern: [
      { tag: 'weekday', name: 'weekday' },
      { key: ['and', 'to', 'through', '-', '\u2013', 'until'], name: 'link' },
      { tag: 'weekday', name: 'toWeekday' },
    ],
    make: (match) => {
      const [first, last] = [num(match, 'weekday') as number, num(match, 'toWeekday') as number];
      return first === last
        ? null
        : {
            grain: 'day',
            weekday: first,
            toWeekday: last,
            apart: (match.values['link'] === 'and' && last !== (first % 7) + 1) || undefined,
          };
    },
    reads: [
      { text: 'The summit will be held on Sunday and Monday.', published: '2022-03-25', value: '2022-03-27/2022-03-28' },
      { text: 'Talks ran Monday through Wednesday.', published: '2022-01-14', value: '2022-01-10/2022-01-12' },
    ],
    ignores: ['He came on Sunday and left on Monday.'],
  },
  {
    id: 'weekday-of-week',
    pattern: [{ tag: 'weekday', name: 'weekday' }, maybe({ key: ['of'] }), { tag: 'which', name: 'which' }, { key: ['week'] }],
    // "Video on Monday of last week's raid": the raid's week.
    make: (match) =>
      match.after?.word.senses.possessive === true
        ? null
        : { grain: 'day', weekday: num(match, 'weekday'), shift: { unit: 'week', by: num(match, 'which') as number } },
    reads: [
      { text: 'They met on Tuesday of last week.', published: '2022-01-13', value: '2022-01-04' },
      { text: 'A session is set for Monday next week.', published: '2022-01-13', value: '2022-01-17' },
    ],
    ignores: ['They met on Tuesday, and last week too.', "He spoke on Monday of last week's raid."],
  },
  {
    id: 'relative-day',
    pattern: [maybe({ tag: 'edge' }), { tag: 'rel', name: 'rel' }, part],
    make: (match) => relativeDay(match),
    reads: [
      { text: 'The president spoke today with his counterpart.', published: '2021-12-30', value: '2021-12-30' },
      { text: 'He said so yesterday.', published: '2021-12-30', value: '2021-12-29' },
      { text: 'A meeting is set for tomorrow morning.', published: '2021-12-30', value: '2021-12-31TMO' },
    ],
    ignores: ['USA Today reported the call.'],
  },
  {
    id: 'tonight',
    pattern: [{ tag: 'tonight' }],
    make: () => ({ grain: 'part-of-day', shift: { unit: 'day', by: 0 }, part: 'EV' }),
    reads: [
      { text: 'They will speak tonight.', published: '2021-12-30', value: '2021-12-30TEV' },
      { text: 'Tonight, the line is open.', published: '2021-12-30', value: '2021-12-30TEV' },
    ],
    ignores: ['They spoke last night.'],
  },
  {
    id: 'part-which',
    pattern: [
      { tag: 'which', range: [-1, 0], name: 'which' },
      { tag: 'part', name: 'part' },
    ],
    make: (match) => partOf(match),
    reads: [
      { text: 'They spoke last night by phone.', published: '2021-12-30', value: '2021-12-29TNI' },
      { text: 'He landed this morning.', published: '2021-12-30', value: '2021-12-30TMO' },
    ],
    ignores: ['The night was calm.'],
  },
  {
    id: 'unit-which',
    pattern: [edge, the, { tag: 'which', name: 'which' }, whole],
    make: (match) => wholeOf(match),
    reads: [
      { text: 'The round is expected next month.', published: '2021-12-31', value: '2022-01' },
      { text: 'The envoy came last week.', published: '2024-08-24', value: '2024-W33' },
      { text: 'It will start early next year.', published: '2021-12-30', value: '2022' },
      { text: 'They met earlier this month in Riga.', published: '2021-12-30', value: '2021-12' },
      { text: 'A deal is possible later this week.', published: '2022-01-10', value: '2022-W02' },
      // A Sunday.
      { text: 'The ministers will meet this week.', published: '2022-01-09', value: '2022-W02' },
      { text: 'The ministers met this week.', published: '2022-01-09', value: '2022-W01' },
      { text: 'The ministers met this weekend.', published: '2022-01-10', value: '2022-W01' },
      { text: 'The ministers will meet this weekend.', published: '2022-01-10', value: '2022-W02' },
      { text: 'The ministers are meeting this weekend.', published: '2022-01-09', value: '2022-W01' },
    ],
    ignores: ['The last day of talks was tense.', 'Over the past year little changed.'],
  },
  {
    id: 'weekend',
    pattern: [{ tag: 'opens', key: ['over', 'during', 'through', 'at', 'on', 'in'] }, { tag: 'the' }, { tag: 'whole', key: ['weekend'] }],
    make: () => ({ grain: 'week', weekday: 6 }),
    reads: [
      { text: 'The envoys met over the weekend.', published: '2024-03-04', value: '2024-W09' },
      { text: 'The envoys met over the weekend.', published: '2024-03-10', value: '2024-W10' },
      { text: 'The talks will go on through the weekend.', published: '2024-03-07', value: '2024-W10' },
      { text: 'The talks will go on over the weekend.', published: '2024-03-07', value: '2024-W10' },
    ],
    ignores: ['The weekend was calm.'],
  },
  {
    id: 'fortnight',
    pattern: [{ tag: 'article' }, { key: ['fortnight'] }, { tag: 'ago' }],
    make: () => ({ grain: 'week', shift: { unit: 'week', by: -2 } }),
    reads: [
      { text: 'He resigned a fortnight ago.', published: '2024-03-07', value: '2024-W08' },
      { text: 'The round that ended a fortnight ago failed.', published: '2022-01-10', value: '2021-W52' },
    ],
    ignores: ['They meet once a fortnight.'],
  },
  {
    id: 'this-past',
    pattern: [{ tag: 'which', key: ['this'] }, { key: ['past', 'last'] }, { tag: 'whole', name: 'whole' }],
    make: (match) => pastUnit(match),
    reads: [
      { text: 'They met this past week in Rome.', published: '2024-03-07', value: '2024-W09' },
      { text: 'The round was held this past month.', published: '2024-03-07', value: '2024-02' },
    ],
    ignores: ['This past was hard to bear.'],
  },
  {
    id: 'week-after-next',
    pattern: [
      maybe({ tag: 'not' }, { key: ['next'] }, { key: ['week'] }, { key: ['but'] }),
      { tag: 'the' },
      { tag: 'whole', key: ['week'] },
      { key: ['after'] },
      maybe({ key: ['next'], name: 'next' }),
    ],
    make: (match) => (match.tokens.length < 4 ? null : { grain: 'week', shift: { unit: 'week', by: 2 } }),
    reads: [
      { text: 'The talks open the week after next.', published: '2022-03-01', value: '2022-W11' },
      { text: 'It will happen not next week but the week after.', published: '2021-12-30', value: '2022-W02' },
    ],
    ignores: ['The week after the vote was calm.'],
  },
  {
    id: 'edge-of-this',
    pattern: [{ tag: 'edge' }, { tag: 'the' }, { tag: 'whole', key: ['week', 'month', 'year', 'decade', 'century'], name: 'whole' }],
    make: (match) => {
      const unit = text(match, 'whole') as 'week' | 'month' | 'year' | 'decade' | 'century';
      return { grain: unit === 'century' ? 'decade' : unit, shift: { unit, by: 0 } };
    },
    reads: [
      { text: 'A deal is due by the end of the week.', published: '2024-03-07', value: '2024-W10' },
      { text: 'Since the start of the year, the line has been shut.', published: '2024-03-07', value: '2024' },
      { text: 'They return at the end of the month.', published: '2024-03-07', value: '2024-03' },
    ],
    ignores: ['He spoke for the rest of the day.'],
  },
  {
    id: 'end-of-unit',
    pattern: [{ tag: 'whole', key: ['week', 'month', 'year', 'decade', 'century'], name: 'whole' }, { key: ["'s", '-'] }, { key: ['end'] }],
    make: (match) => ({ grain: text(match, 'whole') as TimeDraft['grain'], shift: { unit: text(match, 'whole') as ShiftUnit, by: 0 } }),
    reads: [
      { text: "They must sign by year's end.", published: '2024-03-07', value: '2024' },
      { text: 'A text is due before month-end.', published: '2024-03-07', value: '2024-03' },
    ],
    ignores: ["The year's events end here."],
  },
  {
    id: 'in-the-day',
    pattern: [{ tag: ['before', 'later'], key: ['earlier', 'later'] }, { key: ['in'] }, { tag: 'the' }, { key: ['day'] }],
    make: () => ({ grain: 'day', shift: { unit: 'day', by: 0 } }),
    reads: [
      { text: 'Earlier in the day the ministry denied it.', published: '2025-07-14', value: '2025-07-14' },
      { text: 'The envoy arrived later in the day.', published: '2025-07-14', value: '2025-07-14' },
    ],
    ignores: ['It was earlier in the week.'],
  },
  {
    id: 'weeks-from',
    pattern: [
      count,
      { tag: 'unit', key: ['week', 'weeks'] },
      { key: ['from'] },
      maybe({ tag: 'rel', name: 'rel' }),
      maybe({ tag: 'weekday', name: 'weekday' }),
    ],
    make: (match) => weeksFrom(match),
    reads: [
      { text: 'The vote is due a week from today.', published: '2019-03-01', value: '2019-03-08' },
      { text: 'The vote is due two weeks from Monday.', published: '2019-03-01', value: '2019-03-18' },
    ],
    ignores: ['It was a week from hell.', 'Three weeks from the start they gave up.'],
  },
  {
    id: 'week-on',
    pattern: [{ tag: ['article', 'cardinal'] }, { key: ['week'] }, { key: ['on'] }, { tag: 'weekday', name: 'weekday' }],
    make: (match) => (beforeKey(match) === 'for' ? null : { grain: 'day', weekday: num(match, 'weekday'), lean: 'future', further: 1 }),
    reads: [
      { text: 'A session is due a week on Tuesday.', published: '2024-03-07', value: '2024-03-19' },
      { text: 'They meet one week on Friday.', published: '2024-03-07', value: '2024-03-15' },
    ],
    ignores: ['He was there for a week on Tuesday.'],
  },
  {
    id: 'weekday-week',
    pattern: [{ tag: 'weekday', name: 'weekday' }, { key: ['week'] }],
    make: (match) => (afterKey(match) === '-' ? null : { grain: 'day', weekday: num(match, 'weekday'), lean: 'future', further: 1 }),
    reads: [
      { text: 'The next session is on Tuesday week.', published: '2024-03-07', value: '2024-03-19' },
      { text: 'They will meet Friday week.', published: '2024-03-07', value: '2024-03-15' },
    ],
    ignores: ['On Tuesday week-long talks opened.'],
  },
  {
    id: 'ago',
    pattern: [maybe({ tag: 'about' }), count, { tag: 'unit', name: 'unit' }, { tag: 'ago' }],
    make: (match) => ago(match),
    reads: [
      { text: 'He resigned two days ago.', published: '2022-01-10', value: '2022-01-08' },
      { text: 'The accord was signed three years ago.', published: '2022-01-10', value: '2019' },
      { text: 'Seventy-four years ago a battle was fought there.', published: '2016-09-08', value: '1942' },
      { text: 'A month ago, nobody expected it.', published: '2022-01-10', value: '2021-12' },
    ],
    ignores: ['It ended long ago.', 'Two days later he left.'],
  },
  {
    id: 'in-count',
    pattern: [{ tag: 'opens', key: ['in', 'within'] }, maybe({ tag: 'about' }), count, { tag: 'unit', name: 'unit' }],
    make: (match) => ahead(match),
    reads: [
      { text: 'They will meet again in two weeks.', published: '2022-01-26', value: '2022-W06' },
      { text: 'The envoy will be back in three days.', published: '2022-01-10', value: '2022-01-13' },
    ],
    ignores: ['Two weeks passed.'],
  },
  {
    id: 'plural-which',
    pattern: [
      maybe({ tag: 'opens', key: ['in', 'over', 'during', 'within', 'for'] }),
      the,
      { tag: ['which', 'recent'], name: 'which' },
      maybe({ tag: ['few', 'digits', 'cardinal'] }),
      { tag: 'plural' },
    ],
    make: (match) => (isVerb(match) ? null : { grain: 'vague', vague: vagueOf(match) }),
    reads: [
      { text: 'He has met them in recent weeks.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'More rounds come in the coming days.', published: '2021-12-30', value: 'FUTURE_REF' },
      { text: 'Over the past two years, little changed.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'In the next few weeks, the envoys return.', published: '2021-12-30', value: 'FUTURE_REF' },
    ],
    ignores: ['Two days passed.', 'The weeks were long.'],
  },
  {
    id: 'period-which',
    pattern: [
      { tag: 'opens', key: ['over', 'during', 'in', 'within', 'for'] },
      { tag: 'the' },
      { key: ['past', 'last', 'next', 'coming'], name: 'which' },
      { tag: 'single' },
      maybe({ key: ['to'] }, count, { tag: 'plural' }),
    ],
    make: (match) =>
      afterKey(match) === 'of'
        ? null
        : { grain: 'vague', vague: ['past', 'last'].includes(text(match, 'which') as string) ? 'PAST_REF' : 'FUTURE_REF' },
    reads: [
      { text: 'Over the past year, prices fell.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'Over the next week to 10 days, we will consult.', published: '2021-12-30', value: 'FUTURE_REF' },
    ],
    ignores: ['They met last year.'],
  },
  {
    id: 'vague',
    pattern: [{ tag: 'vague', name: 'vague' }],
    make: (match) => ({ grain: 'vague', vague: text(match, 'vague') as TimeDraft['vague'] }),
    reads: [
      { text: 'The draft was recently passed to both sides.', published: '2021-12-31', value: 'PAST_REF' },
      { text: 'The line is currently closed.', published: '2021-12-31', value: 'PRESENT_REF' },
      { text: 'A reply will come soon.', published: '2021-12-31', value: 'FUTURE_REF' },
    ],
    ignores: ['The reply was sooner than hoped.'],
  },
];

const noDays = new Set(['every', 'each', 'bloody', 'black', 'good', 'the', 'super', 'any', 'cyber', 'palm', 'easter']);

/** "The Friday session": a plain word follows, no name of a paper. */
const describes = ({ after }: TimeMatch): boolean =>
  after?.kind === 'word' && !after.word.capital && after.word.senses.relative === undefined;

function weekdayOf(match: TimeMatch): TimeDraft | null {
  if (match.values['which'] === undefined && noDays.has(beforeKey(match)) && !(beforeKey(match) === 'the' && describes(match))) return null;
  if (match.after?.word.capital && !match.after.word.senses.time && match.after.kind === 'word' && afterKey(match) === 'times') return null;
  const part = text(match, 'part') as TimeDraft['part'];
  return {
    grain: part === undefined ? 'day' : 'part-of-day',
    weekday: num(match, 'weekday'),
    part,
    lean: leanOf(match),
  };
}

/** A capital letter behind another makes it a masthead: «USA Today». */
function relativeDay(match: TimeMatch): TimeDraft | null {
  const [first] = match.tokens;
  if (first?.word.capital && match.before?.kind === 'word' && match.before.word.capital) return null;
  const part = text(match, 'part') as TimeDraft['part'];
  return { grain: part === undefined ? 'day' : 'part-of-day', shift: { unit: 'day', by: num(match, 'rel') as number }, part };
}

function partOf(match: TimeMatch): TimeDraft {
  const part = text(match, 'part') as TimeDraft['part'];
  return { grain: 'part-of-day', shift: { unit: 'day', by: num(match, 'which') as number }, part };
}

function wholeOf(match: TimeMatch): TimeDraft | null {
  const unit = text(match, 'whole') as string;
  const which = match.tokens.find(({ word }) => word.senses.time?.['which'] !== undefined);
  if (unit === 'weekend') return weekendOf(num(match, 'which') as number);
  if (unit === 'day' || which?.word.key === 'past' || which?.word.key === 'coming') return null;
  if (match.tokens[0]?.word.key === 'the' && (which?.word.key === 'next' || which?.word.key === 'last')) return null;
  const known = unit as ShiftUnit;
  return {
    grain: known === 'century' ? 'decade' : (known as TimeDraft['grain']),
    shift: { unit: known, by: num(match, 'which') as number },
  };
}

/** "This weekend" is the one that the tense tells; a Monday's "met this weekend" is over. */
const weekendOf = (which: number): TimeDraft =>
  which === 0 ? { grain: 'week', weekday: 6, lean: 'nearest' } : { grain: 'week', shift: { unit: 'week', by: which } };

function pastUnit(match: TimeMatch): TimeDraft | null {
  const unit = text(match, 'whole') as string;
  if (unit === 'day' || unit === 'decade' || unit === 'century') return null;
  const known = (unit === 'weekend' ? 'week' : unit) as 'week' | 'month' | 'year';
  return { grain: known, shift: { unit: known, by: -1 } };
}

function ago(match: TimeMatch): TimeDraft | null {
  const unit = unitOf(text(match, 'unit') ?? '');
  return unit === undefined
    ? null
    : { grain: unit === 'century' ? 'decade' : (unit as TimeDraft['grain']), shift: { unit, by: -counted(match) } };
}

/** "A week from today", "two weeks from Monday". */
function weeksFrom(match: TimeMatch): TimeDraft | null {
  const weeks = counted(match);
  const weekday = num(match, 'weekday');
  const rel = num(match, 'rel');
  if ((weekday === undefined) === (rel === undefined)) return null;
  return weekday === undefined
    ? { grain: 'day', shift: { unit: 'day', by: 7 * weeks + (rel ?? 0) } }
    : { grain: 'day', weekday, lean: 'future', further: weeks };
}

/** «in two weeks»: a length, or where the sentence looks ahead, the time when it is over. */
function ahead(match: TimeMatch): TimeDraft | null {
  const letter = text(match, 'unit') ?? '';
  const unit = unitOf(letter);
  const by = counted(match);
  if (unit === undefined || unit === 'century' || unit === 'decade' || match.after?.word.key === 'ago') return null;
  return { grain: unit, duration: `P${by}${letter}`, shift: { unit, by } };
}

/** «will last two days»: nothing before it makes «last» anything but a verb. */
const isVerb = (match: TimeMatch): boolean => match.tokens[0]?.word.key === 'last' && match.before?.word.senses.auxiliary === true;

function vagueOf(match: TimeMatch): TimeDraft['vague'] {
  const recent = match.tokens.some(({ word }) => word.senses.time?.['recent'] !== undefined);
  const which = recent ? -1 : (num(match, 'which') ?? 0);
  return which < 0 ? 'PAST_REF' : which > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}
