import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
const published = '2025-04-06';
const read = (text: string) =>
  reader.read({ text, published }).encounters.map(({ kind, status, start, place, sides }) => ({
    kind,
    status,
    start,
    place: place?.name ?? null,
    sides: [...sides].sort().join(),
  }));

describe('one encounter of each status', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي في موسكو أمس السبت.', 'meeting', 'held', '2025-04-05'],
    ['أجرى الرئيسان الأميركي دونالد ترامب والروسي فلاديمير بوتين مكالمة هاتفية مساء أمس السبت.', 'call', 'held', '2025-04-05'],
    ['تنطلق غدا في الدوحة جولة جديدة من المفاوضات غير المباشرة بين حماس وإسرائيل.', 'talks', 'planned', '2025-04-07'],
    ['من المقرر أن يلتقي لافروف نظيره التركي هاكان فيدان في أنقرة يوم 9 أبريل.', 'meeting', 'planned', '2025-04-09'],
    ['بدأت صباح اليوم في جنيف محادثات بين إيران والولايات المتحدة.', 'talks', 'ongoing', '2025-04-06'],
    ['دعا الكرملين إلى عقد لقاء بين بوتين وزيلينسكي.', 'meeting', 'proposed', null],
    [
      'أعلنت موسكو أن القمة الروسية الأميركية المقررة في بودابست الخميس المقبل أرجئت إلى أجل غير مسمى.',
      'summit',
      'postponed',
      '2025-04-10',
    ],
    ['وألغى الرئيس الفرنسي إيمانويل ماكرون زيارته إلى بيروت التي كانت مقررة غدا.', 'visit', 'cancelled', '2025-04-07'],
    ['نفى مصدر إيراني عقد أي لقاء مع الوفد الأميركي في جنيف.', 'meeting', 'denied', null],
    ['لم تعقد أي جلسة بين الوفدين في الدوحة حتى الآن.', 'session', 'denied', null],
    ['ونفى المتحدث وجود أي لقاء بين الوفدين.', 'meeting', 'denied', null],
    ['لم يستبعد الوزير عقد لقاء بين الوفدين.', 'meeting', 'proposed', null],
    ['واستبعد الوزير عقد لقاء بين الوفدين.', 'meeting', 'denied', null],
    ['ولم يستبعد المتحدث أن يعقد لقاء بين الوفدين.', 'meeting', 'proposed', null],
    ['لا خطط لعقد لقاء بين بوتين وزيلينسكي حاليا.', 'meeting', 'denied', null],
    ['وأكد أنه لا لقاء مقررا بين الرئيسين.', 'meeting', 'denied', null],
    ['لو اجتمع الطرفان لتوصلا إلى حل.', 'meeting', 'proposed', null],
    ['تحدث الرئيسان الروسي والأميركي هاتفيا مساء السبت.', 'call', 'held', '2025-04-05'],
    ['يلتقي وزيرا الخارجية الروسي سيرغي لافروف والتركي هاكان فيدان في أنقرة اليوم.', 'meeting', 'planned', '2025-04-06'],
    ['سوف يصل وفد إيراني إلى العاصمة العمانية غدا.', 'visit', 'planned', '2025-04-07'],
    ['لن تعقد المحادثات الإيرانية الأميركية المقررة في مسقط غدا.', 'talks', 'cancelled', '2025-04-07'],
    ['أرجئ الاجتماع الإيراني الأميركي إلى السبت.', 'meeting', 'postponed', '2025-04-12'],
    ['وكانت القمة الروسية التركية مقررة في أنقرة في فبراير الماضي، قبل أن تتأجل بسبب الزلزال.', 'summit', 'postponed', '2025-02'],
    ['وقال إن جولة جديدة من المفاوضات قد تعقد الشهر المقبل في جنيف.', 'talks', 'proposed', '2025-05'],
    ['أجرت واشنطن وطهران جولتي مباحثات في مسقط.', 'talks', 'held', null],
    ['تأجل انطلاق المفاوضات اليمنية المقررة في الكويت أمس.', 'talks', 'postponed', '2025-04-05'],
    ['وقال الوزير إن إيران والولايات المتحدة لا تزالان تجريان محادثات.', 'talks', 'ongoing', null],
    ['ما زالت المحادثات الإيرانية الأميركية متوقفة.', 'talks', 'postponed', null],
    ['وقال المبعوث إن اللجنة المصغرة ستلتئم في جنيف يوم 18 أبريل.', 'session', 'planned', '2025-04-18'],
    ['وقرر وزراء خارجية إيران وفرنسا تمديد المفاوضات.', 'talks', 'ongoing', null],
    ['وبحث لافروف هاتفيا مع نظيره التركي هاكان فيدان الوضع في سوريا.', 'call', 'held', null],
  ];
  for (const [text, kind, status, start] of cases) test(text, () => expect(read(text)).toMatchObject([{ kind, status, start }]));
});

describe('what somebody agrees to is ahead', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['واتفقت الولايات المتحدة وإيران على الاجتماع الجمعة في مسقط.', '2025-04-11', 'مسقط'],
    ['ووافقت طهران على عقد جولة ثالثة من المحادثات غير المباشرة مع واشنطن يوم الأربعاء في روما.', '2025-04-09', 'روما'],
  ];
  for (const [text, start, place] of cases) test(text, () => expect(read(text)).toMatchObject([{ status: 'planned', start, place }]));
  test('where it was agreed lies behind', () => {
    expect(read('واتفق الرئيسان الروسي والأميركي في قمة جنيف الجمعة على تبادل السفراء.')).toMatchObject([
      { status: 'held', start: '2025-04-04' },
    ]);
  });
});

test.each([
  ['دعت واشنطن الطرفين إلى محادثات في سويسرا، تبدأ في 14 أغسطس، لوقف القتال.', 'planned', '2025-08-14', 'سويسرا'],
  ['دعت واشنطن الطرفين إلى محادثات، بوساطة أميركية، تبدأ في 14 أغسطس في سويسرا.', 'planned', '2025-08-14', 'سويسرا'],
  ['وأعلن الكرملين إرسال وفد لإجراء مفاوضات مع أوكرانيا، على أن تبدأ الاثنين المقبل.', 'planned', '2025-04-07', null],
  // Without a day nothing is set.
  ['دعت واشنطن الطرفين إلى محادثات في سويسرا، تبدأ بوقف القتال.', 'proposed', null, 'سويسرا'],
])('%s: a day behind the comma is set, whoever asked for it', (text, status, start, place) => {
  expect(read(text)).toMatchObject([{ kind: 'talks', status, start, place }]);
});

test.each([
  ['قال لافروف قبيل بدء المفاوضات بين إيران والولايات المتحدة إن الحل قريب.', 'planned'],
  ['قال لافروف قبل عقد لقاء مع نظيره التركي هاكان فيدان إن الحل قريب.', 'planned'],
  ['قال لافروف بعد إجراء محادثات مع نظيره التركي هاكان فيدان إن الحل قريب.', 'held'],
  ['وحث لافروف إيران وإسرائيل على إجراء محادثات في موسكو.', 'proposed'],
])('%s: what is done before it, or asked for, is not done yet', (text, status) => {
  expect(read(text)).toMatchObject([{ status }]);
});

describe('to come to talks', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['ودعاه إلى الانضمام إلى المحادثات المقامة في العاصمة السويسرية جنيف.', 'ongoing', null],
    ['ودعت واشنطن الجيش إلى الانضمام إلى المحادثات المقررة في جنيف في 14 أغسطس.', 'planned', '2025-08-14'],
    ['ودعت واشنطن إيران إلى المشاركة في محادثات في جنيف.', 'proposed', null],
    ['وقال لافروف خلال مشاركته في قمة سوتشي أمس إن موسكو راضية.', 'held', '2025-04-05'],
  ];
  for (const [text, status, start] of cases) test(text, () => expect(read(text)).toMatchObject([{ status, start }]));
  test.each(['ورفض الجيش المشاركة في المحادثات.', 'وأعلنت القوات استعدادها للانضمام إلى المحادثات.'])('says nothing of them: %s', (text) =>
    expect(read(text)).toEqual([]),
  );
  test('nor of those that the story has told', () =>
    expect(read('وبدأت المحادثات بين إيران والولايات المتحدة في جنيف. ودعت واشنطن مصر إلى الانضمام إلى المحادثات.')).toMatchObject([
      { status: 'ongoing', sides: 'IR,US' },
    ]));
});

test('who was there besides is told of the meeting that the story has told', () => {
  const text =
    'عقد سيرغي لافروف وهاكان فيدان اليوم في موسكو جلسة مباحثات رسمية. وحضر جلسة المباحثات كيريل دميترييف وستيف ويتكوف المبعوثان.';
  expect(read(text)).toMatchObject([{ kind: 'session', status: 'held', place: 'موسكو' }]);
});

test('what is to be done on the margins of a meeting tells that it is to come', () => {
  const text = 'سيلتقي كيري غدا في الدوحة وزير الخارجية المصري سامح شكري. وعلى هامش اللقاء مع سامح شكري، سيناقش كيري الهدنة.';
  expect(read(text)).toMatchObject([{ kind: 'meeting', status: 'planned', start: '2025-04-07' }]);
  expect(read('وخلال لقائه لافروف، قال فيدان إن الاتفاق سيوقع.')).toMatchObject([{ kind: 'meeting', status: 'held' }]);
});

test.each([
  'وقالت بغداد إنها سترسل وفدا إلى الدوحة للتشاور مع الحكومة التركية.',
  'ورحبت بغداد بالدعوة لحضور مفاوضات ستنعقد في الدوحة في 14 أغسطس.',
])('%s: it is to come', (text) => expect(read(text)).toMatchObject([{ status: 'planned' }]));

test('who is urged in a call is not asked for it', () => {
  expect(read('أجرى بلينكن أمس اتصالا هاتفيا بالبرهان حثه فيه على الحوار.')).toMatchObject([{ kind: 'call', status: 'held' }]);
  expect(read('واتصل بلينكن هاتفيا بعبد الفتاح البرهان لحضه على الانضمام للمحادثات.')).toMatchObject([{ kind: 'call', status: 'held' }]);
});

test('how long something else has lasted is not when it began', () => {
  expect(read('وأجرت مصر وتركيا محادثات لإنهاء الحرب المستمرة منذ 16 شهرا.')).toMatchObject([{ start: null }]);
  expect(read('المباحثات الإيرانية الأميركية المستمرة في جنيف منذ شهرين.')).toMatchObject([{ start: '2025-02' }]);
  expect(read('المباحثات الإيرانية الأميركية بشأن البرنامج النووي توقفت منذ عام 2009.')).toMatchObject([{ start: '2009' }]);
});

test('what somebody speaks of at a briefing is not the briefing', () => {
  expect(read('وأشار سامح شكري خلال المؤتمر الصحفي إلى دعوة استمرار التشاور بين البلدين.')).toMatchObject([
    { kind: 'briefing', status: 'held' },
  ]);
});

test('«بدأت» tells that it goes on', () => {
  expect(read('وبدأت المفاوضات بين إيران والولايات المتحدة في مسقط.')).toMatchObject([{ status: 'ongoing', sides: 'IR,US' }]);
});

test.each(['وغادر الوفد بعد تراجعه عن موقفه بشأن مضمون الاجتماع.', 'وأبلغت واشنطن طهران رفضها القاطع لنقل المحادثات إلى روما.'])(
  'what a meeting is only spoken of in is none: %s',
  (text) => expect(read(text)).toEqual([]),
);

test('two ministers in a state are there, not of it', () => {
  expect(read('والتقى الوزيران في مصر أمس.')).toMatchObject([{ kind: 'meeting', place: 'مصر', sides: '' }]);
});

describe('what had a day and is put off to another is planned for that', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'أرجئ الاجتماع الإيراني الأميركي الذي كان مقررا الثلاثاء إلى السبت.',
      [
        ['postponed', '2025-04-08'],
        ['planned', '2025-04-12'],
      ],
    ],
    [
      'أرجئ إلى الأربعاء المقبل اجتماع وزيري خارجية مصر وتركيا الذي كان مقررا اليوم.',
      [
        ['postponed', '2025-04-06'],
        ['planned', '2025-04-09'],
      ],
    ],
    [
      'وكانت زيارة لافروف إلى أنقرة مقررة في 9 أبريل، ثم أرجئت إلى 20 مايو.',
      [
        ['postponed', '2025-04-09'],
        ['planned', '2025-05-20'],
      ],
    ],
    [
      'وكان الحوار الليبي مقررا في 15 فبراير الماضي، ثم أرجئ إلى 10 مايو قبل أن يتأجل مجددا.',
      [
        ['postponed', '2025-02-15'],
        ['postponed', '2025-05-10'],
      ],
    ],
    // Where only the new day is told it is one.
    ['أرجئت القمة الروسية التركية إلى 20 مايو.', [['postponed', '2025-05-20']]],
    // What is put off is named behind the verb.
    [
      'ومن المقرر أن تعقد غدا في الدوحة جلسة بين الوفدين، بينما أرجئ اجتماع الخبراء إلى السبت.',
      [
        ['planned', '2025-04-07'],
        ['postponed', '2025-04-12'],
      ],
    ],
  ];
  for (const [text, days] of cases) test(text, () => expect(read(text).map(({ status, start }) => [status, start])).toEqual(days));
});

describe('remarks to a named outlet are an interview', () => {
  const cases: readonly string[] = [
    'ورفض الوزير لافروف، في تصريح لإذاعة "الشرق"، هذا الاتهام.',
    'وأعلن لافروف، في مداخلة مع قناة "الأفق"، أن بلاده موافقة.',
    'وقال لافروف، في اتصال هاتفي مع "البلاد"، إن بلاده موافقة.',
    'وردا على سؤال لـ"البلاد" حول الضمانات، قال لافروف إن بلاده موافقة.',
    'وأوضح المصدر لـ"البلاد" أن الوفد وصل.',
    'وكشف مصدر دبلوماسي روسي لصحيفة "البلاد" أن الوفد وصل.',
    'وأوضح لـ"البلاد" أن الوفد وصل.',
    'وأفاد مسؤول روسي مطلع وكالة فرانس برس بأن الوفد وصل.',
    'وبحسب مصادر روسية تحدثت إليها وكالة "البلاد"، وصل الوفد.',
    'وقال مسؤول روسي تحدث إلى صحيفة "البلاد" إن الوفد وصل.',
    'وقال وزير الخارجية لافروف عبر إذاعة "الأفق" إن الوفد وصل.',
  ];
  for (const text of cases) test(text, () => expect(read(text).map(({ kind }) => kind)).toEqual(['interview']));
  const others: readonly string[] = [
    'وأكد لافروف لدى عبوره عبر قناة السويس أن الملاحة آمنة.',
    'ودعا المسؤول الروسي لـ"حوار وطني".',
    'وقال الأمين العام لـ«أوبك» إن الأسعار مستقرة.',
    'وأوضح مصدر روسي للموقع أن الوفد وصل.',
    'وأكد مسؤول روسي أهمية المشروع لقناة "البلاد".',
    'وتوجهت عائلات روسية إلى الموقع أمس.',
    'وتقدم طلاب روس للبرنامج أمس.',
    'وقال لافروف للصحافيين إن الوفد وصل.',
    'وقال المدير العام للوكالة الدولية للطاقة الذرية رافائيل غروسي إن الوفد وصل.',
  ];
  for (const text of others) test(text, () => expect(read(text).map(({ kind }) => kind)).not.toContain('interview'));
});

describe('who signs a text on a day or somewhere meets for it', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['وقعت حكومة مالي والحركات المسلحة، أمس السبت، بالأحرف الأولى على اتفاق السلم.', 'held', '2025-04-05'],
    ['وفي 1 يناير 2024، وقعت إثيوبيا مذكرة تفاهم مع الإقليم.', 'held', '2024-01-01'],
    ['وكانت الدول الثلاث وقعت في الخرطوم، في مارس 2015، إعلان مبادئ.', 'held', '2015-03'],
    ['وكلل ذلك بالتوقيع على خارطة طريق يوم 24 مارس.', 'held', '2025-03-24'],
    ['وأضاف أن اتفاق وقف إطلاق النار وقع بجنيف في 23 أكتوبر 2020.', 'held', '2020-10-23'],
  ];
  for (const [text, status, start] of cases)
    test(text, () => expect(read(text)).toContainEqual(expect.objectContaining({ kind: 'session', status, start })));
  const others: readonly string[] = [
    'ووقع الرئيس الروسي أمس قانون الميزانية.',
    'ووقعت إيران الاتفاق.',
    'ووقع انفجار في بغداد أمس.',
    'وقال إنه لم يوقع أي اتفاق مع تركيا أمس.',
    'ووقع المستثمر اتفاقا لبيع النادي نهاية سبتمبر المقبل.',
  ];
  for (const text of others) test(text, () => expect(read(text)).toEqual([]));
});

describe('who is told with whom it was is told of one more', () => {
  const before = 'اجتمع لافروف أمس في موسكو مع نظيره التركي هاكان فيدان. ';
  const cases: readonly (readonly [string, number])[] = [
    ['وأكد الوزير، خلال اجتماع مع سفراء أجانب، أن الموقف ثابت.', 2],
    ['وأكد الوزير بعد الاجتماع أن الموقف ثابت.', 1],
  ];
  for (const [text, count] of cases) test(text, () => expect(read(before + text)).toHaveLength(count));
  test('who is received behind «بعد» met', () => {
    expect(read('وقال لافروف، عقب استقباله أمس الرئيس التركي رجب طيب أردوغان، إن الموقف ثابت.')).toMatchObject([
      { kind: 'meeting', status: 'held', start: '2025-04-05', sides: 'RU,TR' },
    ]);
    expect(read('وكان في استقباله رئيس البلدية.')).toEqual([]);
  });
  test('a time between commas parts nobody from whom he met', () => {
    const text = 'وبحث وزير الخارجية المصري بدر عبد العاطي، السبت، الأوضاع مع نظيره التركي هاكان فيدان.';
    expect(read(text)).toMatchObject([{ kind: 'meeting', start: '2025-04-05', sides: 'EG,TR' }]);
  });
  test('a briefing that somebody held today was held', () => {
    expect(read('وقال لافروف، في مؤتمر صحفي عقده اليوم، إن الموقف ثابت.')).toMatchObject([{ kind: 'briefing', status: 'held' }]);
    expect(read('وينتظر المؤتمر الصحفي المقرر عقده اليوم.')).toMatchObject([{ kind: 'briefing', status: 'planned' }]);
  });
});

describe('trips', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['وأعلن المبعوث أنه سيتوجه إلى إسرائيل خلال ساعات.', 'planned', 'إسرائيل'],
    ['ومن المقرر أن يزور الأمين نجامينا في 19 أغسطس.', 'planned', 'نجامينا'],
    ['وينتظر أن يتوجه يوم غد إلى القاهرة.', 'planned', 'القاهرة'],
    ['وأكدت أن وفدا فنيا من وزارة النفط سيزور أربيل الأحد المقبل.', 'planned', 'أربيل'],
    ['وأكد أن لافروف سيعود إلى بيروت قريبا.', 'planned', 'بيروت'],
    ['ومن المنتظر أن يحل لافروف بباماكو الشهر المقبل.', 'planned', 'باماكو'],
    ['وقال إن بلاده ستوفد مبعوثا إلى أديس أبابا.', 'planned', 'أديس أبابا'],
    ['واتفق الطرفان على إيفاد فريق عراقي إلى أنقرة.', 'planned', 'أنقرة'],
    ['وألغى لافروف سفرة إلى بروكسل كانت مبرمجة اليوم.', 'cancelled', 'بروكسل'],
  ];
  for (const [text, status, place] of cases) test(text, () => expect(read(text)).toMatchObject([{ kind: 'visit', status, place }]));
  const others: readonly string[] = [
    'وقال لافروف إن بلاده تحل الأزمة في سوريا بالحوار.',
    'وعاد لافروف إلى موسكو أمس.',
    'وأكد أن الأسعار ستعود إلى الارتفاع في دبي.',
    'وأقاموا سفرة إفطار جماعية أمس.',
    'ورحب بإيفاد المراقبين.',
  ];
  for (const text of others) test(text, () => expect(read(text)).toEqual([]));
});

describe('one encounter of each kind', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['اختتمت في جنيف أمس مشاورات بين إيران والترويكا الأوروبية.', 'consultation'],
    ['عقد مجلس الأمن الدولي جلسة طارئة مساء الجمعة لبحث الأوضاع في السودان.', 'session'],
    ['أجرى الرئيسان الأميركي دونالد ترامب والصيني شي جين بينغ اتصالا عبر الفيديو أمس السبت.', 'video-call'],
    ['وصل المبعوث الأميركي ستيف ويتكوف إلى القاهرة أمس.', 'visit'],
    ['وقال لافروف، في مؤتمر صحفي، إن موسكو راضية عن النتائج.', 'briefing'],
    ['وقال لافروف لقناة الجزيرة إن موسكو راضية عن النتائج.', 'interview'],
    ['وعقدت في الرياض أمس قمة بين السعودية والأردن.', 'summit'],
  ];
  for (const [text, kind] of cases) test(text, () => expect(read(text)).toMatchObject([{ kind, status: 'held' }]));
});

test('what is only talked of in general is no encounter', () => {
  expect(read('وأكد أن المفاوضات وحدها تحل الأزمة، وأن بلاده تؤيد الحوار والتفاوض.')).toEqual([]);
  expect(read('ورحب الأمين العام باستئناف المفاوضات، داعيا الطرفين إلى ضبط النفس.')).toEqual([]);
});

describe('what governs an encounter, and what only stands near it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['وواصل الحزب تنديده بزيارة المبعوث الأميركي ستيف ويتكوف إلى بيروت.', 'held'],
    ['وواصل الحزب انتقاد زيارة ويتكوف إلى بيروت.', 'held'],
    ['وواصل الوفدان الإيراني والأميركي محادثات مكثفة في مسقط.', 'ongoing'],
    ['وقام لافروف بزيارة إلى الدوحة التقى خلالها أمير قطر.', 'held'],
    ['وعاد لافروف من زيارة إلى الدوحة بناء على دعوة من أمير قطر.', 'held'],
    ['وقال لافروف إنه سيقترح على نظيره، في اجتماع مقرر في الدوحة الخميس المقبل، مسودة جديدة.', 'planned'],
    ['وندعو إلى اجتماع طارئ لوزراء الخارجية العرب في القاهرة.', 'proposed'],
    ['وأعلن الأمين العام أنه ينوي دعوة إيران والولايات المتحدة إلى اجتماع في القاهرة.', 'planned'],
    ['وأكد أن المحادثات بين الوفدين الإيراني والأميركي يمكن أن تبدأ في مسقط.', 'proposed'],
    ['واتفق الوفدان السوداني والإثيوبي على أن تبدأ المفاوضات في جوبا الأحد المقبل.', 'planned'],
    ['ورفعت الوساطة جلسات التفاوض بين الوفدين في جدة إلى أجل غير مسمى.', 'postponed'],
    ['وعقد لافروف لقاء مع نظيره التركي في أنطاليا عن قرار الحزب تعليق عضويته.', 'held'],
  ];
  for (const [text, status] of cases) test(text, () => expect(read(text).map((one) => one.status)).toContain(status));
});

describe('words of meeting that name no encounter', () => {
  const cases: readonly string[] = [
    'وتداول ناشطون صورا له على مواقع التواصل الاجتماعي في بيروت أمس.',
    'ورفض حزب المؤتمر المشاركة في حكومة طرابلس أمس.',
    'ودعت المنظمة إلى وقف الاعتداء على الصحافيين في غزة.',
    'ونقل ذلك عبر وسائل الإعلام الروسية أمس.',
    'وتجري الجولة الثانية من الانتخابات في طرابلس غدا.',
    'وفاز المنتخب البلجيكي على النمسا في لقاء الجولة الثالثة.',
    'وقال منسق المفاوضات النووية إنريكي مورا أمس إن الاتفاق قريب.',
    'وأكد رئيس الهيئة العليا للمفاوضات رياض حجاب أمس أن وقف النار ضروري.',
  ];
  for (const text of cases) test(text, () => expect(read(text)).toEqual([]));
});

test('a capital behind whose it is is where, not who', () => {
  expect(read('التقى لافروف نظيره التركي هاكان فيدان في العاصمة الألمانية برلين أمس.')).toMatchObject([{ place: 'برلين', sides: 'RU,TR' }]);
});

test('what is possible only is never held', () => {
  expect(read('وقد تعقد جولة ثانية في مسقط إذا وافقت طهران.').map((one) => one.status)).not.toContain('held');
});

test('a meeting that was not held is not held by what is said of another', () => {
  expect(read('لم يلتق الوزير نظيره خلال القمة.')).toMatchObject([
    { kind: 'meeting', status: 'denied' },
    { kind: 'summit', status: 'held' },
  ]);
});

test('a later mention is evidence of the same encounter', () => {
  const text =
    'أجرى الرئيسان الأميركي دونالد ترامب والروسي فلاديمير بوتين مكالمة هاتفية أمس السبت. واستمرت المكالمة ساعتين. وبعد الاتصال قال الكرملين إن الحوار مفيد.';
  const { encounters } = reader.read({ text, published });
  expect(encounters).toHaveLength(1);
  expect(encounters[0]?.evidence.length).toBeGreaterThan(1);
});

test('an encounter at another place is another', () => {
  expect(read('اختتمت في جنيف محادثات بين إيران والترويكا الأوروبية، وستعقد جولة أخرى في إسطنبول في 25 أبريل.')).toMatchObject([
    { status: 'held', place: 'جنيف' },
    { status: 'planned', place: 'إسطنبول', start: '2025-04-25' },
  ]);
});

test('who has come for talks has come; the talks are still to be', () => {
  expect(read('وصل لافروف إلى القاهرة أمس لإجراء محادثات مع نظيره المصري.')).toMatchObject([
    { kind: 'visit', status: 'held' },
    { kind: 'talks', status: 'planned' },
  ]);
});

test('rounds are told apart by their numbers', () => {
  const text = 'اختتمت الجولة الثانية من المفاوضات بين إيران والولايات المتحدة أمس. وستعقد الجولة الثالثة من المفاوضات السبت المقبل.';
  expect(read(text)).toMatchObject([
    { status: 'held', start: '2025-04-05' },
    { status: 'planned', start: '2025-04-12' },
  ]);
});

describe('tracks', () => {
  const text =
    'وأوضح لافروف أن المحادثات ستجرى عبر مسارين: محادثات روسية أميركية في جنيف في 9 أبريل، ومحادثات بين روسيا وتركيا في أنقرة في 12 أبريل. وأضاف أن مسار المحادثات في جنيف سيكون تحت إشراف الرئيسين بوتين وترامب.';
  test('a list of channels gives one track and one encounter each', () => {
    const { tracks, encounters, actors } = reader.read({ text, published });
    expect(tracks.map((one) => [one.place?.name, [...one.sides].sort().join(), one.encounters.length])).toEqual([
      ['جنيف', 'RU,US', 1],
      ['أنقرة', 'RU,TR', 1],
    ]);
    expect(encounters.filter((one) => one.track !== null).map((one) => one.start)).toEqual(['2025-04-09', '2025-04-12']);
    expect(tracks[0]?.overseers.map((id) => actors.find((one) => one.id === id)?.name)).toEqual(['فلاديمير بوتين', 'دونالد ترامب']);
  });
  test('a list without a noun of meeting does too', () => {
    const list = 'وقال إنه ستكون هناك 3 مسارات: مع الأميركيين في جنيف يوم 9 أبريل، ومع الناتو في بروكسل يوم 12، ثم في فيينا يوم 13.';
    expect(reader.read({ text: list, published }).tracks.map((one) => one.place?.name)).toEqual(['جنيف', 'بروكسل', 'فيينا']);
  });
});

describe('who takes part', () => {
  const parties = (text: string) => {
    const { actors, encounters } = reader.read({ text, published });
    const name = new Map(actors.map((one) => [one.id, one.name]));
    return encounters.map(({ participants }) => participants.map((id) => name.get(id)).sort());
  };

  test('who speaks of a meeting of others does not', () => {
    expect(parties('وانتقد لافروف لقاء بايدن وزيلينسكي.')).toEqual([['جو بايدن', 'فولوديمير زيلينسكي']]);
  });
});

test('a capital that is named behind whose it is is where, and no side', () => {
  expect(read('وعقد مستشارو القادة محادثات أمس في العاصمة الألمانية برلين.')).toMatchObject([{ place: 'برلين', sides: '' }]);
});

test('who denies a meeting between two others takes no part in it', () => {
  expect(read('نفى المتحدث باسم الكرملين ديمتري بيسكوف عقد لقاء بين بايدن وشولتس.')).toMatchObject([{ status: 'denied', sides: 'DE,US' }]);
  expect(read('رفض لافروف عقد لقاء مع بلينكن.')).toMatchObject([{ status: 'denied', sides: 'RU,US' }]);
});

test('a capital that a meeting is called by is where it was held, of two each is a side', () => {
  expect(read('وأشار إلى قرارات قمة بوخارست لعام 2008.')).toMatchObject([{ kind: 'summit', place: 'بوخارست', sides: '' }]);
  expect(read('انطلقت أمس محادثات موسكو وواشنطن.')).toMatchObject([{ kind: 'talks', sides: 'RU,US' }]);
  expect(read('وقال إنه سيقرر بعد اجتماعي بروكسل وفيينا.')).toMatchObject([{ kind: 'meeting', place: 'بروكسل', sides: '' }]);
});

test.each(['الاتفاق يعتبر أمس', 'أمس التقيا', 'وقال أمس'])('%s: what begins or ends with a time is read to its end', (text) => {
  expect(reader.read({ text, published }).story.text).toBe(text);
});
