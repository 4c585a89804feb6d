import type { TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, edge, leanOf, maybe, month, num, text, the, touches, until, year, yearDigits } from './elements.ts';

const leading = new Set([
  'in',
  'of',
  'since',
  'by',
  'until',
  'from',
  'during',
  'before',
  'after',
  'through',
  'for',
  'to',
  'back',
  'between',
  'around',
  'till',
  'throughout',
]);

const seasonal = new Set(['in', 'by', 'until', 'till', 'since', 'this', 'over', 'during', 'throughout']);

/** "This fall from the highs", "the fall of the city in 1975": the word for a drop. */
const drops = (match: TimeMatch): boolean => match.tokens.at(-1)?.word.key === 'fall' && ['from', 'of', 'to'].includes(afterKey(match));

/** Months, seasons, quarters and years. */
export const months: readonly TimeRule[] = [
  {
    id: 'month-year',
    pattern: [edge, maybe({ tag: 'which', name: 'which' }), month(), year],
    make: (match) => monthOf(match),
    reads: [
      { text: 'A deal was signed in January 2015.', published: '2022-01-10', value: '2015-01' },
      { text: 'The process began last December.', published: '2022-01-10', value: '2021-12' },
      { text: 'A visit is due in early March.', published: '2022-01-10', value: '2022-03' },
      { text: 'Since May, the two have met twice.', published: '2022-01-10', value: '2021-05' },
      { text: 'A vote is likely next March.', published: '2022-01-10', value: '2022-03' },
      { text: 'The November meeting was tense.', published: '2022-01-10', value: '2021-11' },
      { text: 'This November voters go to the polls.', published: '2022-03-10', value: '2022-11' },
    ],
    ignores: ['Prime Minister Theresa May resigned.', 'They will march on Rome.', 'It may resume.'],
  },
  {
    id: 'months',
    pattern: [
      month(),
      maybe({ tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'fromYear' }),
      { key: ['and', 'to', '-', '\u2013', 'through', 'until'], name: 'link' },
      month('toMonth'),
      year,
    ],
    make: (match) => monthsOf(match),
    reads: [
      { text: 'He was minister from March 2018 to June 2020.', published: '2022-01-10', value: '2018-03/2020-06' },
      { text: 'Between January and March 2021 the line was closed.', published: '2022-01-10', value: '2021-01/2021-03' },
      { text: 'They met from June to August 2021.', published: '2022-01-10', value: '2021-06/2021-08' },
    ],
    ignores: ['In January the talks and in March the vote took place.'],
  },
  {
    id: 'years',
    pattern: [
      yearDigits,
      { key: [...(until.key ?? []), 'and'], name: 'until' },
      { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'toYear' },
    ],
    make: (match) =>
      touches(match) ||
      (num(match, 'year') as number) >= (num(match, 'toYear') as number) ||
      (text(match, 'until') === 'and' && beforeKey(match) !== 'between')
        ? null
        : { grain: 'year', year: num(match, 'year'), toYear: num(match, 'toYear') },
    reads: [
      { text: 'The war of 2014-2015 ended there.', published: '2022-01-10', value: '2014/2015' },
      { text: 'He served from 2001 to 2009.', published: '2022-01-10', value: '2001/2009' },
      { text: 'Between 2019 and 2021 the line was open.', published: '2022-01-10', value: '2019/2021' },
    ],
    ignores: ['Call 2014-55 for details.', 'It fell from 2009 to 2001 points.'],
  },
  {
    id: 'year',
    pattern: [edge, maybe({ tag: 'the' }, { key: ['year'] }), yearDigits],
    make: (match) => (isYear(match) ? { grain: 'year', year: num(match, 'year') } : null),
    reads: [
      { text: 'The treaty was signed in 2015.', published: '2022-01-10', value: '2015' },
      { text: 'Since 2014, the line has not moved.', published: '2022-01-10', value: '2014' },
      { text: 'It was found in late 2021.', published: '2022-01-10', value: '2021' },
      { text: 'By 2030 the stock will be gone.', published: '2022-01-10', value: '2030' },
      { text: 'It rests on a 1959 treaty.', published: '2022-01-10', value: '1959' },
      { text: "Obama's 2012 visit was the first.", published: '2022-01-10', value: '2012' },
      { text: 'His landmark 2012 visit was the first.', published: '2022-01-10', value: '2012' },
      { text: 'From 2015 onwards the force was smaller.', published: '2022-01-10', value: '2015' },
      { text: 'In 1953 Stalin collapsed.', published: '2022-01-10', value: '1953' },
      { text: 'They seek a return to 1967 borders.', published: '2022-01-10', value: '1967' },
    ],
    ignores: [
      'Some 2000 people came.',
      'Between 15 and 2007 men came.',
      'Resolution 2254 holds.',
      'They rest on resolutions 1701 and 1973.',
      'They spent $2015 on it.',
    ],
  },
  {
    id: 'fiscal-year',
    pattern: [{ tag: 'fiscal' }, maybe({ key: ['year'] }), yearDigits],
    make: (match) => (touches(match) ? null : { grain: 'year', year: num(match, 'year') }),
    reads: [
      { text: 'The fiscal year 2020 budget cuts the aid.', published: '2019-03-01', value: '2020' },
      { text: 'Aid was cut in FY 2018.', published: '2019-03-01', value: '2018' },
    ],
    ignores: ['The fiscal year of 12 months ended.'],
  },
  {
    id: 'decade',
    pattern: [edge, the, { tag: 'digits', width: [4, 4], range: [1500, 2150], name: 'year' }, maybe({ key: ["'"] }), { key: ['s'] }],
    make: (match) => ((num(match, 'year') as number) % 10 === 0 ? { grain: 'decade', year: num(match, 'year') } : null),
    reads: [
      { text: 'The dispute dates from the 1990s.', published: '2022-01-10', value: '199X' },
      { text: 'In the early 2000s they met often.', published: '2022-01-10', value: '200X' },
      { text: "Talks of the 1980's failed.", published: '2022-01-10', value: '198X' },
    ],
    ignores: ['In 1990 the line fell.', "It was 1994's last round."],
  },
  {
    id: 'season',
    pattern: [
      edge,
      the,
      maybe({ tag: 'which', name: 'which' }),
      { tag: 'season', name: 'season' },
      maybe(maybe({ key: ['of'] }), yearDigits),
    ],
    make: (match) => seasonOf(match),
    reads: [
      { text: 'An offensive in the spring of 2023 failed.', published: '2023-12-10', value: '2023-21' },
      { text: 'They met last summer.', published: '2022-01-10', value: '2021-22' },
      { text: 'A round is planned for this autumn.', published: '2022-01-10', value: '2022-23' },
      { text: 'The two agreed to meet again in the fall.', published: '2022-05-10', value: '2022-23' },
      { text: 'The teams met over the summer.', published: '2019-03-01', value: '2018-22' },
      { text: 'A summit is likely by June or early autumn.', published: '2019-03-01', value: '2019-23' },
    ],
    ignores: [
      'The spring offensive began.',
      'A late-summer round failed.',
      'Prices spring back.',
      'He had a part in the fall of the cabinet.',
      'Shares fall.',
      'This fall from the high of March surprised few.',
    ],
  },
  {
    id: 'quarter',
    pattern: [the, { tag: 'ordinal', range: [1, 4], name: 'nth' }, { tag: 'quarter' }, maybe({ key: ['of'] }), maybe(yearDigits)],
    make: (match) => ({ grain: 'season', season: 32 + (num(match, 'nth') as number), year: num(match, 'year') }),
    reads: [
      { text: 'Exports fell in the first quarter of 2021.', published: '2022-01-10', value: '2021-33' },
      { text: 'In the third quarter of 2020 it grew.', published: '2022-01-10', value: '2020-35' },
    ],
    ignores: ['A quarter of the force left.'],
  },
  {
    id: 'half',
    pattern: [
      the,
      { tag: 'ordinal', range: [1, 2], name: 'nth' },
      { tag: 'half30' },
      maybe({ key: ['of'] }),
      maybe({ tag: 'which', name: 'which' }, { key: ['year'] }),
      maybe({ tag: 'the' }, { key: ['year'], name: 'own' }),
      maybe(yearDigits),
    ],
    make: (match) => halfOf(match),
    reads: [
      { text: 'Exports fell in the first half of 2021.', published: '2022-01-10', value: '2021-40' },
      { text: 'The next round is due in the second half of this year.', published: '2023-03-13', value: '2023-41' },
      { text: 'It fell in the first half of the year.', published: '2023-03-13', value: '2023-40' },
    ],
    ignores: ['The second half of the talks was tense.'],
  },
];

/** From a month to a month; two months with a year each that «and» joins are two times. */
function monthsOf(match: TimeMatch): TimeDraft | null {
  const [from, to] = [num(match, 'fromYear'), num(match, 'year')];
  if (from !== undefined && (to === undefined || text(match, 'link') === 'and')) return null;
  return { grain: 'month', month: num(match, 'month'), toMonth: num(match, 'toMonth'), year: from ?? to, toYear: to };
}

/** Half a year, of a year that is named or pointed at. */
function halfOf(match: TimeMatch): TimeDraft | null {
  const year = num(match, 'year');
  const which = num(match, 'which') ?? (match.values['own'] === undefined ? undefined : 0);
  if (year === undefined && which === undefined) return null;
  const half = { grain: 'season', season: 39 + (num(match, 'nth') as number) } as const;
  return year === undefined ? { ...half, shift: { unit: 'year', by: which as number } } : { ...half, year };
}

function monthOf(match: TimeMatch): TimeDraft | null {
  if (touches(match) || (match.tokens.length === 1 && !aloneMonth(match))) return null;
  const ofThisYear =
    num(match, 'which') === 0 && match.values['year'] === undefined && match.tokens.some(({ word }) => word.key === 'this');
  return {
    grain: 'month',
    month: num(match, 'month'),
    year: num(match, 'year'),
    shift: ofThisYear ? { unit: 'year', by: 0 } : undefined,
    lean: leanOf(match),
  };
}

/** Month names that are other words or names as well: «may», «Mar-a-Lago». */
const weak = new Set(['may', 'march', 'mar', 'jun']);

/** A month's name with nothing beside it is one behind a word that leads to times, or before what it dates. */
function aloneMonth(match: TimeMatch): boolean {
  const { before, after } = match;
  const key = match.tokens[0]?.word.key ?? '';
  const { encounter, instrument } = after?.word.senses ?? {};
  const dates = before?.word.senses.determiner !== undefined && (encounter !== undefined || instrument !== undefined);
  if (dates) return true;
  if (leading.has(beforeKey(match))) return key !== 'mar';
  return !weak.has(key) && !(before?.kind === 'word' && before.word.capital && before.word.senses.determiner === undefined);
}

function isYear(match: TimeMatch): boolean {
  if (touches(match) || match.after?.word.key === '%') return false;
  if (match.tokens.length > 1) return true;
  const { after } = match;
  const before = beforeKey(match);
  if (isDated(match) || isOfNoun(match) || after?.word.senses.time?.['ofYear'] !== undefined) return true;
  if (!leading.has(before) && !(before === '(' && after?.word.key === ')') && !isJoined(match)) return false;
  return after === null || after.kind !== 'word' || !counts(match) || namesNext(match);
}

/** "In 1953 Stalin collapsed": a name behind a figure that is no round one. */
function namesNext({ after, values }: TimeMatch): boolean {
  const year = values['year'];
  return after?.word.capital === true && typeof year === 'number' && year > 1900 && year < 2100 && year % 100 !== 0;
}

/** "In 2000 and 2007": joined to a year before it, and no figure that could count. */
function isJoined(match: TimeMatch): boolean {
  const year = num(match, 'year') as number;
  return beforeKey(match) === 'and' && match.earlier?.year !== undefined && year > 1900 && year < 2100 && year % 100 !== 0;
}

/** "a 1959 treaty", "his 2012 visit": behind an article or an owner, and no round figure that could count. */
function isDated(match: TimeMatch): boolean {
  const { before, after } = match;
  const { determiner, possessive, pronoun } = before?.word.senses ?? {};
  const owned = determiner !== undefined || possessive === true || pronoun?.role === 'owner';
  const year = num(match, 'year') as number;
  const named = after?.kind === 'word' || (after?.kind === 'mark' && after.spaced && '"\u201c'.includes(after.word.key));
  return owned && named && year > 1900 && year < 2100 && year % 100 !== 0;
}

/** "His landmark 2012 visit", "in October's 2018 summit": what there is one of is not counted. */
function isOfNoun(match: TimeMatch): boolean {
  const { encounter, instrument } = match.after?.word.senses ?? {};
  const year = num(match, 'year') as number;
  return (encounter?.number === 's' || instrument?.number === 's') && year > 1900 && year < 2100;
}

/** A plain word behind the figure is what it counts. */
const counts = ({ after }: TimeMatch): boolean => {
  const senses = after?.word.senses ?? {};
  return ![
    senses.preposition,
    senses.conjunction,
    senses.connective,
    senses.auxiliary,
    senses.verb,
    senses.cue,
    senses.determiner,
    senses.complementizer,
    senses.relative,
    senses.pronoun,
    senses.adverb,
    senses.condition,
    senses.asks,
    senses.encounter,
    senses.instrument,
    senses.time,
  ].some((one) => one !== undefined);
};

/** A season alone is a time behind a word that leads to times; with «of» behind it, it may be the word for a collapse. */
function seasonOf(match: TimeMatch): TimeDraft | null {
  const which = num(match, 'which');
  const year = num(match, 'year');
  if (drops(match)) return null;
  // "By early autumn", but not a "late-summer round".
  const edged = match.tokens[0]?.word.senses.time?.['edge'] !== undefined && !match.tokens.some(({ word }) => word.key === '-');
  const led = seasonal.has(beforeKey(match)) || edged;
  if (which === undefined && year === undefined && (!led || afterKey(match) === 'of')) return null;
  return {
    grain: 'season',
    season: num(match, 'season'),
    year,
    lean: which === undefined ? undefined : which < 0 ? 'past' : which > 0 ? 'future' : undefined,
  };
}
