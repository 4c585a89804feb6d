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

describe('what is told of each of several', () => {
  test('in place of what is told of them all, counted', () => {
    expect(
      read('عقد الوفدان ثلاث جولات من المحادثات، الأولى في مسقط في 12 مارس، والثانية في روما في 19 مارس، والثالثة أمس.'),
    ).toMatchObject([
      { start: '2025-03-12', place: 'مسقط' },
      { start: '2025-03-19', place: 'روما' },
      { start: '2025-04-05', place: null },
    ]);
    expect(read('عقد بدر البوسعيدي لقاءين منفصلين، الأول مع عباس عراقجي، والثاني مع ستيف ويتكوف.')).toMatchObject([
      { sides: 'IR,OM' },
      { sides: 'OM,US' },
    ]);
  });
  test('behind a colon', () =>
    expect(read('وعقدت إيران وفرنسا جولتين: في جنيف في 12 مارس، ثم في روما في 19 مارس.')).toMatchObject([
      { start: '2025-03-12', place: 'جنيف', sides: 'FR,IR' },
      { start: '2025-03-19', place: 'روما', sides: 'FR,IR' },
    ]));
  test('as many days as there are', () =>
    expect(read('واستضافت أنقرة جولتين في 15 فبراير و2 مارس.')).toMatchObject([{ start: '2025-02-15' }, { start: '2025-03-02' }]));
  test.each(['واستضافت أنقرة ثلاث جولات في 15 فبراير و2 مارس.', 'وعقد الوفدان جولتين يومي 15 و16 مارس، الأولى هادئة والثانية صاخبة.'])(
    '%s: not otherwise',
    (text) => expect(read(text)).toHaveLength(1),
  );
});

describe('contacts', () => {
  test.each([
    ['وتجري مصر اتصالات مكثفة مع إسرائيل وحماس.', 'ongoing', 'EG,IL,hamas'],
    ['وأجرت السعودية خلال الأيام الماضية اتصالات مع الطرفين الروسي والأوكراني.', 'held', 'RU,SA,UA'],
    ['وقال سامح شكري إن القاهرة ستواصل اتصالاتها بالجانب الأميركي.', 'planned', 'EG,US'],
  ])('%s', (text, status, sides) => expect(read(text)).toMatchObject([{ kind: 'consultation', status, sides }]));
  test.each(['وأعلنت وزارة الاتصالات قطع الإنترنت.', 'وقعت شركة اتصالات عقدا مع الأردن.', 'وقال إن الاتصالات مع إسرائيل لم تنقطع ساعة.'])(
    '%s: none with nobody, or none that is new',
    (text) => expect(read(text)).toEqual([]),
  );
  test('one verb governs what it stands before', () =>
    expect(read('وأجرى لافروف اتصالات ومشاورات مع نظيره التركي هاكان فيدان.')).toMatchObject([
      { kind: 'consultation', status: 'held', sides: 'RU,TR' },
    ]));
});

describe('a tour is a visit', () => {
  test.each([
    ['ويقوم أنتوني بلينكن بجولة في المنطقة.', 'ongoing', null, null],
    ['ويبدأ ستيف ويتكوف غدا جولة تشمل السعودية وقطر.', 'planned', '2025-04-07', null],
    ['وقام أحمد عطاف بجولة إلى نيجيريا وغانا.', 'held', null, 'نيجيريا'],
    ['وسيذهب لافروف إلى أنقرة غدا.', 'planned', '2025-04-07', 'أنقرة'],
    ['وانتقل لافروف أمس إلى أنقرة.', 'held', '2025-04-05', 'أنقرة'],
    ['ويقوم أحمد عطاف غدا بجولة إلى كل من نيجيريا وغانا.', 'planned', '2025-04-07', null],
  ])('%s', (text, status, start, place) => expect(read(text)).toMatchObject([{ kind: 'visit', status, start, place }]));
  test('a round is one of talks', () =>
    expect(read('وتبدأ غدا في جنيف جولة أوروبية إيرانية من المفاوضات.')).toMatchObject([{ kind: 'talks', status: 'planned' }]));
  test('what begins is the tour, not what it is for', () =>
    expect(read('ووصل كيري في جولة استهلها بمصر لإجراء محادثات مع سامح شكري.').filter(({ status }) => status === 'ongoing')).toEqual([]));
});

describe('what is asked for or agreed stands behind an aside', () => {
  test.each([
    ['وطلب لافروف، خلال اتصال مع بلينكن، عقد لقاء في جنيف.', 'proposed'],
    ['وبحث ماكرون وبوتين، خلال اتصال هاتفي، عقد قمة في باريس.', 'proposed'],
    ['وقرر المجلس، في ختام اجتماعه، عقد جلسة طارئة.', 'planned'],
  ])('%s', (text, status) => expect(read(text)[1]).toMatchObject({ status }));
  test('and what is done there is done', () =>
    expect(read('وصل لافروف، في مستهل زيارته، إلى أنقرة، وعقد لقاء مع هاكان فيدان.').at(-1)).toMatchObject({
      kind: 'meeting',
      status: 'held',
    }));
});

describe('what two discussed is a meeting of theirs', () => {
  test.each(['بحث أحمد الشرع مع هاكان فيدان الوضع في سوريا.', 'بحث سيرغي لافروف الأوضاع مع نظيره التركي هاكان فيدان.'])('%s', (text) =>
    expect(read(text)).toMatchObject([{ kind: 'meeting', status: 'held' }]),
  );
  test.each(['بحث لافروف الوضع مع الشركاء.', 'ويبحث لافروف الوضع مع هاكان فيدان.'])('%s: not so', (text) => expect(read(text)).toEqual([]));
});

describe('who tells an outlet something', () => {
  test.each([
    'وقال مصدر أمني في الإقليم لشبكة رووداو إن الوفد غادر.',
    'وقال مسؤول أميركي، فضل عدم ذكر اسمه، لرويترز إن الوفد غادر.',
    'وكشف باقان أموم لـ(الميثاق) عن الأسباب.',
  ])('%s', (text) => expect(read(text)).toMatchObject([{ kind: 'interview', status: 'held' }]));
  test.each(['وقال لافروف إن من التجأ إلى (داعش) سيندم.', 'وقال المصدر للأخبار أثر كبير.'])('%s: nobody does', (text) =>
    expect(read(text)).toEqual([]),
  );
});

describe('how long a visit is, or was, tells whether it goes on', () => {
  test.each([
    ['وصل هانس غروندبرغ إلى صنعاء أمس في زيارة تستمر يومين.', 'ongoing'],
    ['وبدأ رافائيل غروسي الجمعة زيارة إلى طهران استغرقت يومين.', 'held'],
    ['وصل هانس غروندبرغ إلى صنعاء أمس في زيارة عمل.', 'held'],
    ['ويصل هانس غروندبرغ إلى صنعاء غدا في زيارة تستمر يومين.', 'planned'],
  ])('%s', (text, status) => expect(read(text)).toMatchObject([{ kind: 'visit', status }]));
});

describe('who comes, comes back, presides', () => {
  test.each([
    ['ويعود ستيف ويتكوف إلى الدوحة غدا.', 'visit', 'planned'],
    ['وقال إن وفدا من حزب المساواة (DEM) سيصل إلى السليمانية غدا.', 'visit', 'planned'],
    ['وقال غروندبرغ لدى وصوله إلى صنعاء إن الوضع صعب.', 'visit', 'held'],
    ['وترأس لافروف اجتماعا في موسكو أمس.', 'meeting', 'held'],
    ['ويترأس لافروف غدا الاجتماع الوزاري في موسكو.', 'meeting', 'planned'],
    ['وحضر الوفد مأدبة غداء.', 'meeting', 'held'],
  ])('%s', (text, kind, status) => expect(read(text)).toMatchObject([{ kind, status }]));
  test.each(['وعاد لافروف إلى موسكو أمس.', 'وعاد الوفد إلى قاعة الاجتماع.', 'ويعود الاتفاق إلى عام 2008.'])('%s: nobody visits', (text) =>
    expect(read(text)).toEqual([]),
  );
});

describe('what becomes of it', () => {
  test.each([
    ['وقال إن الوزيرين يلتقيان قبل نهاية العام.', 'planned'],
    ['ونفى أن يكون لقاء قد رتب له مع ستيف ويتكوف في برلين.', 'denied'],
    ['ورجح المتحدث عقد لقاء بينهما قريبا.', 'planned'],
    ['ولم تبدأ بعد المفاوضات بين إيران وفرنسا.', 'planned'],
    ['وألغيت في آخر لحظة قمة كانت ستجمع الرئيسين في لواندا.', 'cancelled'],
    ['أما محادثات إحياء الاتفاق النووي فمتوقفة منذ سبتمبر الماضي.', 'postponed'],
    ['وقرر المجلس عدم دعوة هلاينغ إلى قمته التي تعقد في 26 أبريل.', 'planned'],
  ])('%s', (text, status) => expect(read(text)).toMatchObject([{ status }]));
  test('who expects it takes no part in it', () =>
    expect(reader.read({ text: 'ورجح لافروف عقد لقاء قريبا.', published: '2025-04-06' }).encounters[0]?.participants).toEqual([]));
  test('a clause without a relative word tells of it', () =>
    expect(read('وانتهت مشاورات استضافتها موسكو في يناير الماضي.')).toMatchObject([{ start: '2025-01', place: 'موسكو' }]));
  test('days lead to no meeting behind them', () =>
    expect(read('وأجرى لافروف خلال الأيام الماضية مباحثات مع هاكان فيدان.')).toMatchObject([{ status: 'held', sides: 'RU,TR' }]));
});

describe('which one is meant', () => {
  const first = 'استقبل أحمد عطاف نظيره المالي عبد الله ديوب في الجزائر.';
  test('is told by a clause that says where and when', () =>
    expect(read(`${first} وشارك عطاف في الاجتماع الوزاري الذي انعقد بمراكش في فبراير الماضي.`)).toHaveLength(2));
  test('and is the one that was told before, where it says nothing else', () =>
    expect(read(`${first} وناقش الاجتماع الذي عقد اليوم الوضع في مالي.`)).toHaveLength(1));
  test('is its own where a body holds one every week', () =>
    expect(read('استقبل نبيه بري جبران باسيل أمس في عين التينة. وجددت الكتلة، بعد اجتماعها الأسبوعي، تمسكها بموقفها.')).toHaveLength(2));
  test('contacts are no talks', () =>
    expect(read('بدأت المحادثات بين إيران وفرنسا في جنيف. وقال إن باريس ستواصل اتصالاتها بالجانب الإيراني.')).toMatchObject([
      { kind: 'talks' },
      { kind: 'consultation', status: 'planned' },
    ]));
});

describe('who spoke to the press on no day that is told', () => {
  test('did so when the story first has him say something', () =>
    expect(read('قال سيرغي لافروف، أمس السبت، إن الحل قريب. وأضاف لافروف خلال مؤتمر صحفي أن بلاده مستعدة.')).toMatchObject([
      { kind: 'briefing', start: '2025-04-05' },
    ]));
  test.each([
    'قال هاكان فيدان، أمس السبت، إن الحل قريب. وأضاف لافروف خلال مؤتمر صحفي أن بلاده مستعدة.',
    'قال سيرغي لافروف، في 3 مارس، إن الحل قريب. وأضاف لافروف خلال مؤتمر صحفي أن بلاده مستعدة.',
  ])('%s: another, or long ago', (text) => expect(read(text)).toMatchObject([{ kind: 'briefing', start: null }]));
});

test('who held the others holds the next, as a side', () => {
  const { encounters, actors } = reader.read({
    text: 'عقدت إيران وفرنسا محادثات في جنيف أمس. وستعقد الجولة المقبلة في روما الأسبوع المقبل.',
    published: '2025-04-06',
  });
  const names = encounters[1]?.participants.map((id) => actors.find((actor) => actor.id === id)?.name);
  expect(names?.sort()).toEqual(['إيران', 'فرنسا']);
});

describe('whose a further one is of which nobody is told', () => {
  test('a meeting where the story tells of talks alone', () =>
    expect(read('أجرت إيران وفرنسا محادثات في جنيف أمس. وسيعقد لقاء ثالث في روما الشهر المقبل.').at(-1)).toMatchObject({
      kind: 'meeting',
      sides: 'FR,IR',
    }));
  test('a counted round where others are told that are none of the series', () =>
    expect(
      read(
        'عقدت إيران وفرنسا جولة رابعة من المفاوضات أمس. وكان وفدا تركيا واليمن قد حضرا الجلسة الافتتاحية. ولم يحدد بعد موعد الجولة الخامسة.',
      ).at(-1),
    ).toMatchObject({ kind: 'talks', sides: 'FR,IR' }));
  test('not one that is known by what it is of, or where others have met', () => {
    expect(read('أجرت إيران وفرنسا محادثات في جنيف أمس. ويعقد الاجتماع الخامس للتعاون الصناعي غدا.').at(-1)).toMatchObject({ sides: '' });
    expect(read('أجرت إيران وفرنسا محادثات أمس. والتقى لافروف فيدان. ويعقد اجتماع آخر غدا.').at(-1)?.sides).not.toBe('FR,IR');
  });
});

describe('who takes part', () => {
  const parties = (text: string) => {
    const { encounters, actors } = reader.read({ text, published: '2025-04-06' });
    return encounters[0]?.participants.map((id) => actors.find((actor) => actor.id === id)?.name).sort();
  };
  test.each([
    ['التقى سامح شكري، على هامش المنتدى، نظيره أيمن الصفدي.', ['أيمن الصفدي', 'سامح شكري']],
    ['استقبل أحمد الشرع في دمشق، اليوم، وفدا من حماس.', ['أحمد الشرع', 'وفدا من حماس']],
    ['بحث إلهام علييف ونيكول باشينيان، أمس، جهود السلام، وذلك خلال لقاء جمعهما في تيانجين.', ['إلهام علييف', 'نيكول باشينيان']],
    ['وقال لافروف، خلال جلسة جمعته بهاكان فيدان، إن الحل قريب.', ['سيرغي لافروف', 'هاكان فيدان']],
    // What stands behind an aside of another verb is no party.
    ['التقى سامح شكري، على هامش المنتدى، وقال أيمن الصفدي إن الحل قريب.', ['سامح شكري']],
  ])('%s', (text, names) => expect(parties(text)).toEqual(names));
});

test('a verbal noun with its article takes nothing, unless a preposition leads on', () => {
  expect(
    read('وقال إن مثل هذا الإجراء، وإصرار لندن على تحذيرها، يضر من يرغب في زيارة تونس.').filter(({ status }) => status === 'planned'),
  ).toEqual([]);
  expect(read('وقررت إيران الدخول في مفاوضات مع فرنسا.')).toMatchObject([{ kind: 'talks', status: 'planned', sides: 'FR,IR' }]);
  expect(read('وقال لافروف في لقاء تلفزيوني أمس إن الحل قريب.')).toMatchObject([{ kind: 'interview', start: '2025-04-05' }]);
});
