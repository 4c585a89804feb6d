import type { Actor, Encounter, Instrument, Reading, Statement, Time } from '@masar/shapes';
import { describe, expect, test } from 'vitest';
import { belowFloor, figuresOf, guarded } from './figures.ts';
import type { GoldStory } from './gold.ts';
import { bootstrap, wilson } from './intervals.ts';
import { foldName, sameName } from './names.ts';
import { contentSpan, coveredBy, occurrence } from './places.ts';
import { scoreStory, sum } from './score.ts';

const text =
  'قال بوتين إن الباب مفتوح. وأضاف أن الوقت ضيق غدا. ورفض بايدن العرض. وبحسب بايدن "تقدم كبير". وقال الوزير: "لن نقبل". وعقد لقاء في جنيف يوم 10 يناير بعد مكالمة الخميس وجولة سابقة.';

const gold: GoldStory = {
  id: 'made-up',
  lang: 'ar',
  text,
  statements: [
    { speaker: 'فلاديمير بوتين', cue: 'قال', contentStart: 'الباب', contentEnd: 'مفتوح', kind: 'indirect', act: 'state' },
    { speaker: 'فلاديمير بوتين', cue: 'وأضاف', contentStart: 'الوقت', contentEnd: 'ضيق', kind: 'indirect', act: 'warn' },
    { speaker: 'جو بايدن', cue: 'ورفض', contentStart: 'العرض', contentEnd: 'العرض', kind: 'indirect', act: 'reject' },
    { speaker: 'جو بايدن', cue: 'بحسب', contentStart: 'تقدم', contentEnd: 'كبير', kind: 'direct', act: 'assess', optional: true },
    { speaker: 'الوزير', cue: 'وقال', contentStart: 'لن', contentEnd: 'نقبل', kind: 'direct', act: 'reject' },
  ],
  times: [
    { text: 'غدا', value: '2022-01-11' },
    { text: '10 يناير', value: '2022-01-10' },
    { text: 'الخميس', value: '2022-01-06' },
    { text: 'سابقة', value: 'PAST_REF' },
  ],
  encounters: [
    { kind: 'meeting', start: '2022-01-10', status: 'held', evidence: 'لقاء في جنيف' },
    { kind: 'call', start: null, status: 'held', evidence: 'مكالمة' },
    { kind: 'talks', start: null, status: 'held', evidence: null },
  ],
  instruments: [
    { kind: 'letter', evidence: 'العرض' },
    { kind: 'agreement', evidence: 'مكالمة الخميس' },
    { kind: 'law', evidence: null },
  ],
};

const span = (piece: string) => ({ from: text.indexOf(piece), to: text.indexOf(piece) + piece.length });
const why = { rule: 'test', from: [] };
const actor = (id: string, name: string) => ({ id, name, names: {}, offices: [] }) as unknown as Actor;
const statement = (cue: string, content: string, speaker: string | null, act: string, manner: string) =>
  ({ cue: { ...span(cue), lemma: cue }, content: [span(content)], speaker, act, manner }) as unknown as Statement;
const time = (piece: string, value: string) => ({ ...span(piece), value, why }) as unknown as Time;
const encounter = (piece: string, start: string | null, status: string) =>
  ({ evidence: [span(piece)], start, status }) as unknown as Encounter;

const instrument = (piece: string, kind: string) => ({ evidence: [span(piece)], kind }) as unknown as Instrument;

const reading = {
  story: { text },
  actors: [actor('a1', 'بوتين'), actor('a2', 'بايدن')],
  mentions: [],
  times: [time('غدا', '2022-01-12'), time('يوم 10 يناير', '2022-01-10TEV')],
  statements: [
    statement('قال', 'الباب مفتوح', 'a1', 'state', 'indirect'),
    statement('وأضاف', 'أن الوقت ضيق', 'a2', 'state', 'mixed'),
    statement('بحسب', 'تقدم كبير', 'a2', 'assess', 'direct'),
    statement('وعقد', 'يوم 10 يناير', null, 'state', 'direct'),
  ],
  encounters: [encounter('وعقد لقاء في جنيف', '2022-01', 'planned'), encounter('جولة', null, 'held')],
  instruments: [instrument('بايدن العرض', 'draft treaty'), instrument('الباب', 'agreement'), instrument('غدا', 'law')],
} as unknown as Reading;

describe('counting, on a case counted by hand', () => {
  const { tally, misses } = scoreStory(gold, reading);
  const figures = figuresOf('made up', [tally]);
  const found = (id: string) => {
    const row = figures.found.find((one) => one.id === id);
    return [row?.gold, row?.made, row?.precision?.value, row?.recall?.value, row?.f1?.value];
  };
  const right = (id: string) => {
    const row = figures.right.find((one) => one.id === id);
    return [row?.of, row?.share?.value];
  };
  const near = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 10));

  test('four gold statements count, three that were made count, two are found', () =>
    expect(found('statements')).toEqual([4, 3, ...near([2 / 3, 1 / 2, 4 / 7])]));
  test('one of them has the right speaker', () => expect(found('attributed')).toEqual([4, 3, ...near([1 / 3, 1 / 4, 2 / 7])]));
  test('by manner: recall of the gold manner, precision of the manner read', () => {
    expect(found('indirect')).toEqual([3, 1, ...near([1, 2 / 3, 0.8])]);
    expect(found('direct')).toEqual([1, 1, 0, 0, 0]);
    expect(found('mixed')).toEqual([0, 1, 1, undefined, undefined]);
  });
  test('speaker, act and manner are shares of what was found', () => {
    expect(right('speaker')).toEqual([2, 0.5]);
    expect(right('act')).toEqual([2, 0.5]);
    expect(right('manner')).toEqual([2, 0.5]);
  });
  test('a vague time is not counted; a part of the day does not make a date wrong', () => {
    expect(right('times.found')).toEqual([3, expect.closeTo(2 / 3, 10)]);
    expect(right('times.right')).toEqual([3, expect.closeTo(1 / 3, 10)]);
  });
  test('an encounter without evidence is not counted; a coarser start is right', () => {
    expect(found('encounters')).toEqual([2, 2, 0.5, 0.5, 0.5]);
    expect(right('encounters.date')).toEqual([1, 1]);
    expect(right('encounters.status')).toEqual([1, 0]);
  });
  test('a text is found by its evidence, whatever its kind', () => {
    expect(found('instruments')).toEqual([2, 3, ...near([1 / 3, 1 / 2, 0.4])]);
    expect(right('instruments.kind')).toEqual([1, 0]);
  });
  test('each miss is named', () => expect(misses).toHaveLength(11));
  test('no reading at all misses everything and makes nothing', () => {
    const none = scoreStory(gold, null).tally;
    expect([none['unread'], none['statements.gold'], none['statements.made'], none['times.found']]).toEqual([1, 4, undefined, 0]);
  });
  test('a floor is the figure itself, rounded down; what is lower is named', () => {
    const floors = { 'made up': guarded(figures) };
    expect(floors['made up']['statements.f1']).toBe(0.571);
    expect(belowFloor([figures], floors)).toEqual([]);
    expect(belowFloor([figures], { 'made up': { 'statements.f1': 0.572 } })).toEqual(['made up statements.f1: 0.571, floor 0.572']);
  });
  test('tallies add up', () => expect(sum([tally, tally])['statements.gold']).toBe(8));
});

describe('names', () => {
  test('are folded: hamza, teh marbuta, marks, article, one-letter words', () =>
    expect(foldName('السيّدة أمينة و الإمام')).toEqual(['سيده', 'امينه', 'امام']));
  test('agree by surname or by half of the words', () => {
    expect(sameName(['يوري أوشاكوف'], ['اوشاكوف'])).toBe(true);
    expect(sameName(['وزير الخارجية'], ['الخارجية الروسية'])).toBe(true);
    expect(sameName(['يوري أوشاكوف'], ['سيرغي لافروف'])).toBe(false);
    expect(sameName(['يوري أوشاكوف'], [])).toBe(false);
  });
});

describe('places', () => {
  test('occurrences count from one and may overlap', () =>
    expect([occurrence('aaa', 'aa'), occurrence('aaa', 'aa', 2), occurrence('aaa', 'aa', 3)]).toEqual([0, 1, -1]));
  test('content is the stretch near its cue', () => {
    const said = 'he said no. she said no.';
    expect(
      contentSpan(said, {
        speaker: 'she',
        cue: 'said',
        cueOccurrence: 2,
        contentStart: 'no',
        contentEnd: 'no',
        kind: 'indirect',
        act: 'state',
      }),
    ).toEqual({ from: 21, to: 23 });
  });
  test('marks and spaces count for nothing, a surrogate pair counts once', () =>
    expect([...coveredBy('«a 😀»', [{ from: 0, to: 6 }])]).toEqual([1, 3]));
});

describe('intervals', () => {
  test("Wilson's interval of 8 of 10", () =>
    expect(wilson(8, 10)).toEqual({ value: 0.8, low: expect.closeTo(0.4902, 4), high: expect.closeTo(0.9433, 4) }));
  test('nothing counted, no figure', () => expect(wilson(0, 0)).toBeNull());
  test('drawn again, the same interval comes out', () => {
    const mean = (drawn: readonly number[]) => drawn.reduce((a, b) => a + b, 0) / drawn.length;
    const first = bootstrap([0, 0, 1, 1, 1], mean);
    expect(first).toEqual(bootstrap([0, 0, 1, 1, 1], mean));
    expect(first?.value).toBe(0.6);
    expect(first && first.low < 0.6 && first.high > 0.6).toBe(true);
  });
});
