import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
const read = (text: string) =>
  reader.read({ text, published: '2025-04-06' }).encounters.map(({ kind, status, start, place, sides }) => ({
    kind,
    status,
    start,
    place: place?.name ?? null,
    sides: [...sides].sort().join(),
  }));

describe('who speaks in a call or at a meeting with somebody takes part', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['وشدد وزير الخارجية الروسي، سيرغي لافروف، خلال اتصال هاتفي مع نظيره الإيراني عباس عراقجي، على الهدنة.', 'IR,RU'],
    ['وأكد لافروف في اتصال هاتفي مع عراقجي أن الحل قريب.', 'IR,RU'],
    ['وقال لافروف في لقاء مع عراقجي إن الحل قريب.', 'IR,RU'],
    ['وبحث لافروف في اتصال هاتفي مع عراقجي ملف الهدنة.', 'IR,RU'],
    // Nobody else is named: who says and who is told.
    ['وأبلغ الرئيس التركي رجب طيب أردوغان، نظيره الفرنسي إيمانويل ماكرون، في مكالمة هاتفية، أن الحل قريب.', 'FR,TR'],
    ['وأكد بوتين لماكرون في اتصال هاتفي أن الحل قريب.', 'FR,RU'],
    ['وبحث لافروف وعراقجي، خلال اتصال هاتفي، ملف الهدنة.', 'IR,RU'],
    // Whom somebody speaks of is not whom he speaks with.
    ['وانتقد بوتين إيران في اتصال هاتفي.', ''],
  ];
  for (const [text, sides] of cases) test(text, () => expect(read(text)).toMatchObject([{ status: 'held', sides }]));
});

describe('where what is spoken of is says nothing of where they meet', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['ومن المقرر أن يجتمع لافروف وفيدان غدا لبحث الوضع في سوريا.', null],
    ['وأجرى لافروف أمس مباحثات مع فيدان حول الأزمة السياسية في مدينة حلب السورية.', null],
    ['والتقى لافروف فيدان أمس في ظل التصعيد في غزة.', null],
    ['وأجرى لافروف أمس مباحثات مع فيدان حول الأزمة السورية في موسكو.', 'موسكو'],
    ['وعقد لافروف وفيدان أمس محادثات التسوية في جنيف.', 'جنيف'],
    ['وعقد لافروف أمس اجتماعا مع فيدان بقصر السلام في جدة.', 'جدة'],
  ];
  for (const [text, place] of cases) test(text, () => expect(read(text)).toMatchObject([{ place, sides: 'RU,TR' }]));
});

describe('what is held on the margins of another meeting is not that meeting', () => {
  test('it is where and when that is', () => {
    expect(read('والتقى لافروف فيدان على هامش قمة العشرين في بكين أمس.')).toMatchObject([
      { kind: 'meeting', start: '2025-04-05', place: 'بكين', sides: 'RU,TR' },
      { kind: 'summit', start: '2025-04-05', place: 'بكين', sides: 'g20' },
    ]);
    expect(read('وعلى هامش قمة العشرين في بكين، التقى لافروف فيدان.')).toMatchObject([
      { kind: 'summit', place: 'بكين' },
      { kind: 'meeting', place: 'بكين', sides: 'RU,TR' },
    ]);
  });
  test('and to come where that is', () =>
    expect(read('ويعقد لافروف وفيدان اجتماعا على هامش القمة المقبلة للأمم المتحدة في نيويورك.')).toMatchObject([
      { kind: 'meeting', status: 'planned', sides: 'RU,TR' },
      { kind: 'summit', status: 'planned', sides: 'un' },
    ]));
  test('of which nothing else is told makes none', () =>
    expect(read('والتقى لافروف فيدان على هامش اجتماع وزاري.')).toMatchObject([{ kind: 'meeting', sides: 'RU,TR' }]));
  test('what is told of it further on is of it', () => {
    const text = 'وعقد لافروف اجتماعا مع فيدان على هامش جولة محادثات استضافتها الدوحة. وانتهت الجولة دون اختراق.';
    expect(read(text)).toMatchObject([
      { kind: 'meeting', status: 'held', sides: 'RU,TR' },
      { kind: 'talks', status: 'held' },
    ]);
  });
});
