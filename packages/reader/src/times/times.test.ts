import type { Senses, TimeRule, Token } from '@masar/shapes';
import { describe, expect, it } from 'vitest';
import { bit, IN_TIME, marksOf, marksOfMark, TIMED } from '../lexicon/marks.ts';
import { dispatchOf, figuresNumber, timedOf } from './compile.ts';
import { publicationDate, readTimes } from './index.ts';

/** Tokens of a made-up language: `word:tag=value` pairs, figures and marks, parted by spaces. */
function tokens(text: string, tags: Readonly<Record<string, Record<string, number | string>>>): Token[] {
  let at = 0;
  return text.split(' ').map((key): Token => {
    const from = at;
    at += key.length + 1;
    const kind = /^\d+$/.test(key) ? 'number' : /^\w+$/.test(key) ? 'word' : key === '\n' ? 'break' : 'mark';
    const time = tags[key];
    const senses: Senses = time === undefined ? {} : { time };
    return {
      kind,
      from,
      to: from + key.length,
      spaced: true,
      word: {
        key,
        bare: key,
        definite: false,
        swallowed: '',
        senses,
        suffix: null,
        known: true,
        marks: (kind === 'word' ? marksOf(senses, true) : marksOfMark(key)) | bit(TIMED, kind === 'number') | IN_TIME,
        timed: kind === 'number' ? figuresNumber : time === undefined ? 0 : timedOf(time, dispatchOf(rules)),
        seems: null,
        unclitic: null,
      },
    };
  });
}

const tags = {
  jan: { month: 1 },
  thu: { weekday: 4 },
  eve: { part: 'EV' },
  of: { join: 'of' },
  yes: { rel: -1 },
  shall: { tense: 'future' },
  was: { tense: 'past' },
};
const none = { reads: [], ignores: [] };
const num = (value: number | string | undefined): number => value as number;
const rules: TimeRule[] = [
  {
    id: 'day-month',
    pattern: [
      { tag: 'digits', range: [1, 31], name: 'day' },
      { tag: 'month', name: 'month', twin: true },
      { optional: true, all: [{ tag: 'digits', width: [4, 4], name: 'year' }] },
    ],
    make: ({ values }) => ({
      grain: 'day',
      day: num(values['day']),
      month: num(values['month']),
      year: values['year'] as number | undefined,
    }),
    ...none,
  },
  {
    id: 'weekday',
    pattern: [{ tag: 'weekday', name: 'weekday' }],
    make: ({ values }) => ({ grain: 'day', weekday: num(values['weekday']) }),
    ...none,
  },
  {
    id: 'relative',
    pattern: [{ tag: 'rel', name: 'by' }],
    make: ({ values }) => ({ grain: 'day', shift: { unit: 'day', by: num(values['by']) } }),
    ...none,
  },
  { id: 'part', pattern: [{ tag: 'part' }], make: () => ({ grain: 'part-of-day', part: 'EV', alone: false }), ...none },
];
const values = (text: string, published: string | null = '2022-01-10') =>
  readTimes(tokens(text, tags), rules, { published, lang: 'xx' }).map(({ value }) => value);

describe('readTimes', () => {
  it('takes the longest match', () => {
    expect(values('on 12 jan 2020 they met')).toEqual(['2020-01-12']);
    expect(values('on 12 jan they met')).toEqual(['2022-01-12']);
  });

  it('reads a month that is named twice once', () => {
    const [time] = readTimes(tokens('12 jan / jan 2020 .', tags), rules, { published: null, lang: 'xx' });
    expect(time).toMatchObject({
      id: 't1',
      value: '2020-01-12',
      from: 0,
      to: 17,
      grain: 'day',
      why: { rule: 'xx/times/day-month', from: ['0-17'] },
    });
    expect(values('12 jan ( jan ) 2020')).toEqual(['2020-01-12']);
  });

  it('joins what names one time and takes in its closing bracket', () => {
    const [time] = readTimes(tokens('eve of thu ( 30 jan 2020 ) they met', tags), rules, { published: null, lang: 'xx' });
    expect(time).toMatchObject({ value: '2020-01-30TEV', grain: 'part-of-day', from: 0, to: 26 });
    expect(time?.why.rule).toBe('xx/times/part + xx/times/weekday + xx/times/day-month');
  });

  it('drops a part of a day that stands alone', () => expect(values('they met eve')).toEqual([]));

  it('lets tense choose the weekday', () => {
    expect(values('they met thu')).toEqual(['2022-01-06']);
    expect(values('they shall meet thu')).toEqual(['2022-01-13']);
    expect(values('it was to be , shall meet thu')).toEqual(['2022-01-13']);
    expect(values('they shall meet . it opened thu')).toEqual(['2022-01-06']);
  });

  it('refuses a rule whose first token asks for no tag', () => {
    const bad: TimeRule[] = [{ ...(rules[0] as TimeRule), pattern: [{ key: ['x'] }] }];
    expect(() => readTimes([], bad, { published: null, lang: 'xx' })).toThrow(RangeError);
  });

  it('takes the date line for publication where none is known', () => {
    expect(values('town , 12 jan 2020 - they met yes', null)).toEqual(['2020-01-12', '2020-01-11']);
    expect(values('they met yes', null)).toEqual(['-1d']);
  });
});

it('publicationDate asks for a full date before an offset', () => {
  const times = readTimes(tokens('town , 12 jan 2020 - they met', tags), rules, { published: null, lang: 'xx' });
  expect(publicationDate(times, 20)).toBe('2020-01-12');
  expect(publicationDate(times, 2)).toBeNull();
});
