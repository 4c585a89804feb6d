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

describe('how long there was none before it is not when it is', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['وعقد لافروف أول لقاء مع فيدان منذ عامين.', null],
    ['وهذا هو الاجتماع الأول الذي يعقد بين لافروف وفيدان منذ السابع من مارس.', null],
    ['وعقد لافروف أمس أول لقاء مع فيدان منذ يوليو الماضي.', '2025-04-05'],
    ['وتجري روسيا محادثات مع تركيا منذ مارس الماضي.', '2025-03'],
    // The first of a title counts nobody's meetings.
    ['والتقى النائب الأول للرئيس التركي جودت يلماز لافروف منذ يومين.', '2025-04-04'],
  ];
  for (const [text, start] of cases) test(text, () => expect(read(text)).toMatchObject([{ start, sides: 'RU,TR' }]));
});

describe('what becomes of it, told beside other words', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    // At whose invitation somebody comes.
    ['وبدعوة روسية كريمة، وصل فيدان إلى موسكو أمس.', 'held', 'موسكو'],
    ['وبدعوة من نظيره يزور لافروف أنقرة غدا.', 'planned', 'أنقرة'],
    ['ورحب بدعوة لافروف إلى عقد اجتماع في موسكو.', 'proposed', 'موسكو'],
    // A relative clause behind a conjunction.
    ['وتم تأجيل الجولة الرابعة من المحادثات بين روسيا وتركيا، والتي كان من المقرر عقدها في العاصمة الإيطالية روما.', 'postponed', 'روما'],
    ['وأعلنت الوزارة إعادة جدولة الاجتماع المقرر بين روسيا وتركيا في روما.', 'postponed', 'روما'],
    // Agreed to, necessary, planned or not.
    ['وتمت الموافقة على بدء المفاوضات بين روسيا وتركيا في روما أواخر الشهر الجاري.', 'planned', 'روما'],
    ['وشدد على ضرورة عقد جلسة في روما هذا المساء.', 'proposed', 'روما'],
    ['وتخطط روسيا لعقد اجتماع مع تركيا في روما.', 'planned', 'روما'],
    ['وأكد أن بلاده لا تخطط لترتيب لقاء مع لافروف في روما.', 'denied', 'روما'],
    ['وقال إنه لم يخطط لاجتماع مع لافروف في روما.', 'denied', 'روما'],
  ];
  for (const [text, status, place] of cases) test(text, () => expect(read(text)).toMatchObject([{ status, place }]));
  test('whose refusal it is, is not what is refused', () => {
    const text = 'بدأت محادثات السلام بين روسيا وأوكرانيا أمس في أستانا رغم إعلان الفصائل المعارضة رفضها الحضور.';
    expect(read(text)).toMatchObject([{ status: 'ongoing', place: 'أستانا' }]);
  });
  test('what is laid down to follow is to come', () => {
    const text = 'يعقد لافروف لقاء مع فيدان غدا، على أن يعقد بعد ذلك مؤتمر صحفي مشترك.';
    expect(read(text)).toMatchObject([
      { kind: 'meeting', status: 'planned' },
      { kind: 'briefing', status: 'planned' },
    ]);
    expect(read('وقال بعد ذلك الاجتماع إن الحل قريب.')).toMatchObject([{ kind: 'meeting', status: 'held' }]);
  });
});

describe('what is no meeting, or another one', () => {
  test.each(['ولدى موسكو قناة اتصال بين روسيا وتركيا.', 'وبقيت قنوات الاتصال بين روسيا وتركيا مفتوحة أمس.'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  );
  test('of two organisations each holds its own', () => {
    const text = 'وتعقد اللجنة الرباعية اجتماعا غدا في نيويورك. وأكد عباس أنه سيطرح الأمر في اجتماع الجمعية العامة للأمم المتحدة.';
    expect(read(text)).toMatchObject([{ status: 'planned', start: '2025-04-07', sides: 'quartet' }, { sides: 'un' }]);
  });
  test('«على الفور» is no time of a meeting', () =>
    expect(read('ووصل لافروف أمس إلى بغداد، وأجرى على الفور لقاءات مع مسؤولين عراقيين.')).toMatchObject([
      { kind: 'visit' },
      { kind: 'meeting', status: 'held' },
    ]));
});

test('which of several it is stands between a verb and its noun', () => {
  expect(read('وبدأت أولى جولات التفاوض بين روسيا وتركيا في أنقرة.')).toMatchObject([
    { status: 'ongoing', place: 'أنقرة', sides: 'RU,TR' },
  ]);
  expect(read('وستعقد أولى جلسات الحوار بين روسيا وتركيا في أنقرة.')).toMatchObject([{ status: 'planned', place: 'أنقرة' }]);
});
