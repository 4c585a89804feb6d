import type { ShiftUnit, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, count, counted, maybe, text, the, unitOf } from './elements.ts';

/** Times counted from another time of the copy, or from the day of a meeting. */
export const beside: readonly TimeRule[] = [
  {
    id: 'same-unit',
    pattern: [the, { tag: ['same', 'that'], name: 'same' }, { tag: 'whole', name: 'whole' }],
    make: (match) => sameOf(match),
    reads: [
      { text: 'The truce was broken in May 2021 and renewed the same month.', published: '2023-01-10', value: '2021-05' },
      { text: 'It was signed on March 3, 2015, and amended that year.', published: '2023-01-10', value: '2015' },
      { text: 'He arrived on May 3, 2021, and left the same day.', published: '2022-05-11', value: '2021-05-03' },
    ],
    ignores: ['The same man said it.'],
  },
  {
    id: 'day-after',
    pattern: [{ tag: 'the' }, { key: ['next', 'following', 'previous'], name: 'which' }, { key: ['day'] }],
    make: (match) => ({ grain: 'day', same: 'day', shift: { unit: 'day', by: text(match, 'which') === 'previous' ? -1 : 1 } }),
    reads: [
      { text: 'He came on May 3, 2021, and left the next day.', published: '2022-05-11', value: '2021-05-04' },
      { text: 'They met on June 30, 2021, and signed the following day.', published: '2022-05-11', value: '2021-07-01' },
      { text: 'He came on May 3, 2021. The previous day he had been in Doha.', published: '2022-05-11', value: '2021-05-02' },
    ],
    ignores: ['They meet next week.'],
  },
  {
    id: 'day-beside',
    pattern: [{ tag: 'the' }, { key: ['day'] }, { key: ['before', 'after'], name: 'way' }],
    make: (match) =>
      countsOn(match) ? null : { grain: 'day', same: 'day', shift: { unit: 'day', by: text(match, 'way') === 'before' ? -1 : 1 } },
    reads: [
      { text: 'They met in Osaka on Tuesday. The day before, he had been in Seoul.', published: '2024-06-16', value: '2024-06-10' },
      { text: 'He spoke with one on Sunday, and with the other the day after.', published: '2024-06-18', value: '2024-06-17' },
    ],
    ignores: ['The day before the vote was calm.', 'He left the day after he came.'],
  },
  {
    id: 'same-part',
    pattern: [maybe({ tag: 'the' }), { tag: ['same', 'that'] }, maybe({ tag: 'same' }), { tag: 'part', name: 'part' }],
    make: (match) =>
      afterKey(match) === '-' ? null : { grain: 'part-of-day', same: 'day', part: text(match, 'part') as TimeDraft['part'] },
    reads: [
      { text: 'They met on May 3, 2021, and spoke again that evening.', published: '2022-05-11', value: '2021-05-03TEV' },
      { text: 'He landed on May 3, 2021, and left the same night.', published: '2022-05-11', value: '2021-05-03TNI' },
    ],
    ignores: ['Those evenings were long.'],
  },
  {
    id: 'unit-follows',
    pattern: [
      { tag: 'the' },
      { key: ['following', 'subsequent', 'preceding', 'previous'], name: 'way' },
      { tag: 'whole', key: ['week', 'month', 'year'], name: 'whole' },
    ],
    make: (match) => {
      if (afterKey(match) === '-') return null;
      const unit = text(match, 'whole') as 'week' | 'month' | 'year';
      const back = ['preceding', 'previous'].includes(text(match, 'way') as string);
      return { grain: unit, same: unit === 'week' ? 'day' : unit, shift: { unit, by: back ? -1 : 1 } };
    },
    reads: [
      { text: 'It was signed on March 3, 2015. The following month it was in force.', published: '2022-01-10', value: '2015-04' },
      { text: 'The round of May 2021 failed, as had that of the previous year.', published: '2022-01-10', value: '2020' },
    ],
    ignores: ['The following year-end review was short.', 'They followed it for a month.'],
  },
  {
    id: 'part-beside',
    pattern: [{ tag: 'the' }, { key: ['next', 'following', 'previous'], name: 'way' }, { tag: 'part', name: 'part' }],
    make: (match) => partBeside(match, text(match, 'way') === 'previous' ? -1 : 1),
    reads: [
      { text: 'He landed on May 3, 2021, and was received the next morning.', published: '2022-05-11', value: '2021-05-04TMO' },
      {
        text: 'They met on May 3, 2021. The previous evening he had dined with the king.',
        published: '2022-05-11',
        value: '2021-05-02TEV',
      },
    ],
    ignores: ['The next nightfall was calm.'],
  },
  {
    id: 'part-before',
    pattern: [{ tag: 'the' }, { tag: 'part', name: 'part' }, { key: ['before', 'after'], name: 'way' }],
    make: (match) => (countsOn(match) ? null : partBeside(match, text(match, 'way') === 'before' ? -1 : 1)),
    reads: [
      { text: 'They met on Tuesday. The night before, both had dined with the king.', published: '2024-06-16', value: '2024-06-10TNI' },
      { text: 'They met on May 3, 2021, and he left the morning after.', published: '2022-05-11', value: '2021-05-04TMO' },
    ],
    ignores: ['The night before the vote was long.'],
  },
  {
    id: 'days-apart',
    pattern: [count, { key: ['day', 'days'] }, { key: ['later', 'earlier', 'before', 'after'], name: 'way' }],
    make: (match) => daysApart(match),
    reads: [
      { text: 'On Tuesday he met the envoy. A day earlier he had been in Doha.', published: '2024-03-07', value: '2024-03-04' },
      { text: 'They met on May 3, 2021, and two days later they signed.', published: '2022-05-11', value: '2021-05-05' },
    ],
    ignores: ['The statement came a day after the call.', 'Days later, the pact collapsed.'],
  },
  {
    id: 'days-from-meeting',
    pattern: [count, { key: ['day', 'days'] }, { key: ['before', 'after'], name: 'way' }],
    make: (match) => fromMeeting(match, counted(match)),
    reads: [
      { text: 'The envoys met on Monday. Two days after the meeting, the text was out.', published: '2024-03-07', value: '2024-03-06' },
      { text: 'They spoke on 3 March. A day after the call, the line was open.', published: '2024-03-07', value: '2024-03-04' },
      { text: 'He resigned two days before a summit set for 12 March.', published: '2024-03-07', value: '2024-03-10' },
    ],
    ignores: ['They met on Monday. A day after the vote he left.', 'He left a day after the talks.'],
  },
  {
    id: 'day-from-meeting',
    pattern: [{ tag: 'the' }, { key: ['day'] }, { key: ['before', 'after'], name: 'way' }],
    make: (match) => fromMeeting(match, 1),
    reads: [
      { text: 'The envoys met on Monday. The day after the meeting, the text was out.', published: '2024-03-07', value: '2024-03-05' },
      { text: 'The summit opens on 15 March. The day before the summit is for experts.', published: '2024-03-07', value: '2024-03-14' },
    ],
    ignores: ['The day after the vote he left.', 'They met on Monday. He had left the day before.'],
  },
  {
    id: 'eve',
    pattern: [{ tag: 'eve' }],
    make: () => ({ grain: 'day', same: 'day', of: 'encounter', shift: { unit: 'day', by: -1 } }),
    reads: [
      { text: 'The summit opens on 15 March. On the eve of the summit the experts meet.', published: '2024-03-07', value: '2024-03-14' },
      { text: 'They met on Monday. The eve of the meeting was tense.', published: '2024-03-07', value: '2024-03-03' },
    ],
    ignores: ['On the eve of the vote he left.', 'Eve of Kent was there.'],
  },
  {
    id: 'units-apart',
    pattern: [
      maybe({ tag: 'few', name: 'few' }),
      maybe(count),
      { tag: 'unit', name: 'unit' },
      { tag: ['later', 'before', 'ago'], name: 'way' },
    ],
    make: (match) => unitsApart(match),
    reads: [
      { text: 'Days later, the pact collapsed.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'He had resigned three weeks earlier.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'The accord was signed in May 2019 and lapsed a year later.', published: '2021-12-30', value: '2020' },
      { text: 'It was signed on 5 February 2020. Two months earlier the line had been shut.', published: '2021-12-30', value: '2019-12' },
    ],
    ignores: ['He left later.', 'The day before the vote was calm.'],
  },
];

function sameOf(match: TimeMatch): TimeDraft | null {
  const unit = text(match, 'whole');
  if (unit === 'day' || unit === 'month' || unit === 'year') return match.after?.word.key === '-' ? null : { grain: unit, same: unit };
  return null;
}

/** «two days later»: counted from the day named before; with what they are counted from behind it, the words are no day. */
function daysApart(match: TimeMatch): TimeDraft | null {
  const way = text(match, 'way');
  const back = way === 'earlier' || way === 'before';
  if ((way === 'before' || way === 'after') && match.after?.kind === 'word') return null;
  const by = counted(match);
  return { grain: 'day', same: 'day', shift: { unit: 'day', by: back ? -by : by } };
}

/** "The day before the vote", "the day after he left": what follows is what the day stands beside. */
function countsOn({ after }: TimeMatch): boolean {
  const { preposition, conjunction } = after?.word.senses ?? {};
  return after?.kind === 'number' || (after?.kind === 'word' && preposition === undefined && !conjunction);
}

function partBeside(match: TimeMatch, by: number): TimeDraft | null {
  const part = text(match, 'part') as TimeDraft['part'];
  return afterKey(match) === '-' ? null : { grain: 'part-of-day', same: 'day', shift: { unit: 'day', by }, part };
}

/** «a year later»: counted from the time named just before, where there is one. */
function unitsApart(match: TimeMatch): TimeDraft | null {
  const plural = match.tokens[0]?.word.senses.time?.['plural'] !== undefined;
  if (match.values['count'] === undefined)
    return match.tokens.length > 1 && (plural || match.values['few'] !== undefined) ? vaguePast : null;
  const unit = unitOf(text(match, 'unit') ?? '');
  if (match.tokens.at(-1)?.word.key === 'ago') return null;
  if (unit === undefined || unit === 'century' || unit === 'decade' || unit === 'day') return vaguePast;
  // "Six weeks before the election": what follows is what they are counted from.
  if (match.tokens.at(-1)?.word.key === 'before' && countsOn(match)) return vaguePast;
  const back = match.tokens.at(-1)?.word.senses.time?.['before'] !== undefined;
  return { ...vaguePast, grain: unit, same: sameUnit(unit), shift: { unit, by: back ? -counted(match) : counted(match) } };
}

const vaguePast: TimeDraft = { grain: 'vague', vague: 'PAST_REF' };
const sameUnit = (unit: ShiftUnit): 'day' | 'month' | 'year' => (unit === 'month' || unit === 'year' ? unit : 'day');

/** "A day after the call", "two days before a summit": from the day of the meeting that follows. */
function fromMeeting(match: TimeMatch, days: number): TimeDraft | null {
  if (!countsOn(match) || match.after?.kind === 'number') return null;
  const by = text(match, 'way') === 'before' ? -days : days;
  const duration = days > 1 ? `P${days}D` : undefined;
  return { grain: 'day', same: 'day', of: 'encounter', shift: { unit: 'day', by }, duration };
}
