import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../packages/reader/src/read.ts';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Who says the only thing in a text, of which side, to whom, and what. */
function said(text: string) {
  const { statements, actors } = reader.read({ text, published: '2025-10-10' });
  const name = (id: string | null | undefined) => actors.find((one) => one.id === id)?.name ?? null;
  const one = statements.at(-1);
  const [content] = one?.content ?? [];
  return {
    speaker: name(one?.speaker),
    side: one?.side ?? null,
    to: one?.addressees.map(name),
    content: text.slice(content?.from, content?.to),
  };
}

describe('an office of several fields is one office, and its name stands behind the last', () => {
  test.each([
    ['قال وزير الخارجية والهجرة وشؤون المصريين بالخارج سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'EG'],
    ['وقال وزير الشئون الخارجية والجالية الوطنية بالخارج الجزائري سمير بن درعاوي إن اللقاء تأجل.', 'سمير بن درعاوي', 'DZ'],
    ['وقال وزير الخارجية والهجرة والتونسيين بالخارج سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'TN'],
    ['وأكد وزير الاتصالات وتقنية المعلومات لطفي الدرعاوي أن اللقاء تأجل.', 'لطفي الدرعاوي', null],
    ['وقال وزير الدفاع والإنتاج الحربي الفريق أول سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وقال أمين عام مجلس الأعيان سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', null],
  ])('%s', (text, speaker, side) => expect(said(text)).toMatchObject({ speaker, side }));
  test('a body behind the conjunction is no field', () => {
    expect(said('وقال وزير الخارجية والوفد المرافق له إن اللقاء تأجل.').speaker).toBe('وزير الخارجية / الوفد');
  });
});

describe('two offices before one name are of one person', () => {
  test.each([
    ['أكدت الممثلة الخاصة للأمين العام للأمم المتحدة ورئيسة بعثة الدعم في ليبيا، سارة لندغرين، أن اللقاء تأجل.', 'سارة لندغرين', 'un'],
    ['وأوضح المبعوث الخاص ورئيس بعثة الأمم المتحدة للدعم في السودان يان هولم أن اللقاء تأجل.', 'يان هولم', 'un'],
    ['وقال القيادي في الحركة ورئيس وفدها المفاوض سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وقال وزير الدولة، وزير الشؤون الخارجية الجزائري، السيد سمير بن درعاوي، إن اللقاء تأجل.', 'سمير بن درعاوي', 'DZ'],
  ])('%s', (text, speaker, side) => expect(said(text)).toMatchObject({ speaker, side }));
  test.each([
    ['قال الرئيس الفرنسي ووزير خارجيته جان دوبوا إن اللقاء تأجل.', 'إيمانويل ماكرون / جان دوبوا'],
    ['وقال السفير الروسي ووزير الدفاع السوري سمير الدرعاوي إن اللقاء تأجل.', 'السفير الروسي / سمير الدرعاوي'],
    ['وقالت المبعوثة ووزير الخارجية سمير الدرعاوي إن اللقاء تأجل.', 'المبعوثة / سمير الدرعاوي'],
  ])('but not in «%s»', (text, speaker) => expect(said(text).speaker).toBe(speaker));
});

test('a name that no table knows, between a day and the office behind it', () => {
  const { actors } = reader.read({ text: 'وصل إلى الجزائر اليوم حسان درعاوي وزير الشؤون الخارجية التونسي.', published: '2025-10-10' });
  expect(actors.find(({ kind }) => kind === 'person')).toMatchObject({ name: 'حسان درعاوي', side: 'TN' });
});

describe('a name behind two offices is of who holds the second, where he is known to', () => {
  test.each([
    ['وقال مبعوث الرئيس الأميركي دونالد ترامب إن اللقاء تأجل.', 'مبعوث الرئيس الأميركي دونالد ترامب', 'US'],
    ['وقال مساعد الرئيس الروسي يوري أوشاكوف إن اللقاء تأجل.', 'يوري أوشاكوف', 'RU'],
    ['وقال مساعد الرئيس السوري سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'SY'],
    ['وقال مساعد المتحدث باسم الأمم المتحدة فرحان حق إن اللقاء تأجل.', 'فرحان حق', 'un'],
    ['وقال مكتب المبعوث الأممي إلى اليمن، هانس غروندبرغ، إن اللقاء تأجل.', 'مكتب المبعوث الأممي إلى اليمن', 'un'],
  ])('%s', (text, speaker, side) => expect(said(text)).toMatchObject({ speaker, side }));
  test('whose envoy somebody is is not told what he says', () => {
    const text = 'دعا مسعد بولس، مبعوث الرئيس الأميركي دونالد ترامب للشؤون الأفريقية، الجيش السوداني إلى هدنة.';
    expect(said(text)).toMatchObject({ speaker: 'مسعد بولس', to: ['الجيش السوداني'] });
  });
});

describe('who acts, and what he does it to', () => {
  test.each([
    ['أعلنت الولايات المتحدة وقطر ومصر تأجيل اللقاء.', 'الولايات المتحدة / قطر / مصر', 'تأجيل اللقاء'],
    ['وأدان الرئيس بوتين، الهجوم على السفينة.', 'فلاديمير بوتين', 'الهجوم على السفينة'],
    ['ونفى الوزير، وجود خلاف.', 'الوزير', 'وجود خلاف'],
    ['نفى الوزير، ما تردد عن الخلاف.', 'الوزير', 'ما تردد عن الخلاف'],
    ['وقال بقائي، الذي أوضح أن الوزير العماني سيتوسط في المحادثات.', 'إسماعيل بقائي', 'الوزير العماني سيتوسط في المحادثات'],
    ['أبدى الوزير «تفاؤلا كبيرا»، يوم الأحد، بعد محادثات مع الوفد.', 'الوزير', '«تفاؤلا كبيرا»'],
  ])('%s', (text, speaker, content) => expect(said(text)).toMatchObject({ speaker, content }));
  test.each([
    ['رفض الوفد الخطة، ما دفع السكان إلى الرحيل.', 'الخطة'],
    ['وأعلن سمير الدرعاوي، زوج المديرة، تأجيل اللقاء.', 'تأجيل اللقاء'],
  ])('%s', (text, content) => expect(said(text).content.startsWith(content)).toBe(true));
});

describe('whom a verb asks is not who asks', () => {
  test.each([
    ['زارت هانا درعاوي طرابلس. ودعت جميع القادة الليبيين إلى الحوار.', 'القادة الليبيين'],
    ['زار بلينكن القاهرة. ودعا كافة الأطراف إلى الحوار.', 'الأطراف'],
  ])('%s', (text, to) => expect(said(text).to).toEqual([to]));
  test('but each of two may ask', () => {
    expect(said('ودعا كل من الصين واليابان إلى الحوار.').speaker).toBe('الصين / اليابان');
  });
});

test('whose text it is that says something is not told it', () => {
  expect(said('وذكر بيان لوزارة الخارجية الجزائرية أن اللقاء تأجل.')).toMatchObject({ side: 'DZ', to: [] });
});

describe('«مقترحا» behind a verb is a text, and a participle behind what is said', () => {
  test('a text', () => {
    const text = 'كشفت مصادر محلية أن الوسطاء يدرسون مقترحا شاملا يتضمن صفقة تبادل.';
    expect(said(text)).toMatchObject({ speaker: 'مصادر محلية', content: 'الوسطاء يدرسون مقترحا شاملا يتضمن صفقة تبادل' });
  });
  test('a participle', () => {
    expect(said('ورحب الوزير بالجولة، مقترحا هدنة جديدة.')).toMatchObject({ speaker: 'الوزير', content: 'هدنة جديدة' });
  });
});

/** The side of who says the last thing in a text. */
const sideIn = (text: string, published = '2025-10-10') => reader.read({ text, published }).statements.at(-1)?.side ?? null;

describe('whose side somebody is on whose office the copy tells without its state', () => {
  test.each([
    [
      'of the body that his office names',
      'رحبت وزارة الخارجية المصرية بالاتفاق. وقال المتحدث باسم الوزارة سمير الدرعاوي إن اللقاء تأجل.',
      'EG',
    ],
    [
      'of the story’s own state',
      'بغداد 3 أكتوبر (وكالات) - أعلنت وزارة الموارد المائية أن العراق سيوقع الاتفاق. وقال الوزير إن اللقاء تأجل.',
      'IQ',
    ],
    ['of the Union', 'وقال دبلوماسي أوروبي إن اللقاء تأجل.', 'eu'],
    ['of the United Nations', 'وقالت البعثة الأممية إن اللقاء تأجل.', 'un'],
    ['of nobody, where the dateline’s state is not spoken of', 'جنيف 3 أكتوبر (وكالات) - قال الوزير إن اللقاء تأجل.', null],
    ['of nobody, who holds no office of a state', 'بغداد 3 أكتوبر (وكالات) - وصل الوفد إلى العراق. وقال خبير إن اللقاء تأجل.', null],
  ])('%s', (_, text, side) => expect(sideIn(text)).toBe(side));

  test('a minister of then who is an envoy now', () => {
    const text = 'وقال رمطان لعمامرة إن اللقاء تأجل.';
    expect(sideIn(text, '2014-09-01')).toBe('DZ');
    expect(sideIn(text, '2025-03-01')).toBe('un');
  });
});

describe('«الجانبان» are the two of whom the copy told side by side', () => {
  const speakers = (text: string) => {
    const { statements, actors } = reader.read({ text, published: '2025-10-10' });
    return actors.find(({ id }) => id === statements.at(-1)?.speaker)?.name;
  };
  test.each([
    ['انتهت المحادثات بين إيران والولايات المتحدة في مسقط. وأكد الجانبان أن الجولة مفيدة.', 'إيران / الولايات المتحدة'],
    ['التقى الوزير المصري نظيره التركي في أنقرة. وأكد الطرفان أن الجولة مفيدة.', 'الوزير المصري / نظيره التركي'],
    ['انتهت المحادثات في مسقط. وأكد الجانبان أن الجولة مفيدة.', 'الجانبان'],
  ])('%s', (text, who) => expect(speakers(text)).toBe(who));
});

describe('what a verb takes, over what somebody speaks and when, is no part of his office', () => {
  test.each([
    ['وأكد مسؤول في حركة حماس عبر فيسبوك أن اللقاء تأجل.', 'مسؤول في حركة حماس', 'hamas', 'اللقاء تأجل'],
    ['وقال عضو الوفد المصري عبر منصة "إكس" إن اللقاء تأجل.', 'عضو الوفد المصري', 'EG', 'اللقاء تأجل'],
    ['وقال المندوب الصيني أمام مجلس الأمن إن اللقاء تأجل.', 'المندوب الصيني', 'CN', 'اللقاء تأجل'],
    ['وقال الوزير خلال مجلس الوزراء إن اللقاء تأجل.', 'الوزير', null, 'اللقاء تأجل'],
    ['وشدد المندوب الصيني على الحوار.', 'المندوب الصيني', 'CN', 'الحوار'],
    ['وتحدث الوزير عن الحوار.', 'الوزير', null, 'الحوار'],
    ['وطلب الوزير من الجانب السوري العودة.', 'الوزير', null, 'العودة'],
  ])('%s', (text, speaker, side, content) => expect(said(text)).toMatchObject({ speaker, side, content }));
  test.each([
    ['وقال مسؤول لبناني مطلع على الملف إن اللقاء تأجل.', 'مسؤول لبناني مطلع على الملف'],
    ['وقال مسؤول من حركة حماس إن اللقاء تأجل.', 'مسؤول من حركة حماس'],
    ['وقال سفير روسيا لدى مصر إن اللقاء تأجل.', 'سفير روسيا لدى مصر'],
    ['وتحدث النائب عن حزب الله سمير الدرعاوي عن اللقاء.', 'سمير الدرعاوي'],
    ['وأكد قيادي داخل حركة حماس أن اللقاء تأجل.', 'قيادي داخل حركة حماس'],
  ])('but it is in «%s»', (text, speaker) => expect(said(text).speaker).toBe(speaker));
});

describe('people of a nation behind one office are told something, and are no adjective of it', () => {
  test.each([
    ['ودعا الرئيس اللبنانيين إلى الهدوء.', 'الرئيس', ['لبنان']],
    ['وأبلغ وزير الخارجية الأميركيين أن اللقاء تأجل.', 'وزير الخارجية', ['الولايات المتحدة']],
    ['وأبلغ الوفد الإيرانيين أن اللقاء تأجل.', 'الوفد', ['إيران']],
    ['وطمأن لافروف الأميركيين بأن اللقاء قائم.', 'سيرغي لافروف', ['الولايات المتحدة']],
  ])('%s', (text, speaker, to) => expect(said(text)).toMatchObject({ speaker, to }));
  test.each([
    ['ودعا الوزراء المصريون إيران إلى الهدوء.', 'الوزراء المصريون', ['إيران']],
    ['وأبلغ ممثل الفلسطينيين الوفد أن اللقاء تأجل.', 'ممثل الفلسطينيين', ['الوفد']],
    ['ودعا نقيب الصحفيين المصريين الحكومة إلى الهدوء.', 'نقيب الصحفيين المصريين', ['الحكومة']],
    ['ودعا المتحدث باسم اللاجئين السوريين الحكومة إلى الهدوء.', 'المتحدث باسم اللاجئين السوريين', ['الحكومة']],
  ])('but they are in «%s»', (text, speaker, to) => expect(said(text)).toMatchObject({ speaker, to }));
});

describe('an office of something else is somebody else’s, though it begins with the same title', () => {
  const minister = 'قال وزير الخارجية المصري بدر عبد العاطي إن اللقاء تأجل.';
  const council = 'قال رئيس المجلس الأعلى للدولة محمد تكالة إن اللقاء تأجل.';
  const spokesman = 'قال المتحدث باسم الخارجية الإيرانية سمير الدرعاوي إن اللقاء تأجل.';
  const president = 'قال الرئيس السوري أحمد الشرع إن اللقاء تأجل.';
  test.each([
    [`${minister} وقال وزير الري إن اللقاء مفيد.`, 'وزير الري'],
    [`${minister} وقال وزير الري المصري إن اللقاء مفيد.`, 'هاني سويلم'],
    [`${council} وقال رئيس مجلس النواب إن اللقاء مفيد.`, 'رئيس مجلس النواب'],
    [`${council} وقال رئيس اللجنة العسكرية إن اللقاء مفيد.`, 'رئيس اللجنة العسكرية'],
    [`${president} وقال رئيس اللجنة إن اللقاء مفيد.`, 'رئيس اللجنة'],
    [`${spokesman} وقال المتحدث باسم الجيش إن اللقاء مفيد.`, 'المتحدث باسم الجيش'],
  ])('%s', (text, speaker) => expect(said(text).speaker).toBe(speaker));
  test.each([
    [`${minister} وقال وزير الخارجية إن اللقاء مفيد.`, 'بدر عبد العاطي'],
    [`${minister} وقال الوزير المصري إن اللقاء مفيد.`, 'بدر عبد العاطي'],
    [`${council} وقال رئيس المجلس إن اللقاء مفيد.`, 'محمد تكالة'],
    [`${president} وقال رئيس الجمهورية إن اللقاء مفيد.`, 'أحمد الشرع'],
    [`${spokesman} وقال المتحدث باسم الوزارة إن اللقاء مفيد.`, 'سمير الدرعاوي'],
    ['قال رئيس الوزراء العراقي محمد شياع السوداني إن اللقاء تأجل. وقال رئيس الحكومة إن اللقاء مفيد.', 'محمد شياع السوداني'],
    ['قال المتحدث باسم حماس سمير الدرعاوي إن اللقاء تأجل. وقال المتحدث باسم الحركة إن اللقاء مفيد.', 'سمير الدرعاوي'],
  ])('the same in «%s»', (text, speaker) => expect(said(text).speaker).toBe(speaker));
});

describe('several, and who is somebody’s, are told something and are no part of an office', () => {
  test.each([
    ['وقال الوزير للصحافيين إن اللقاء تأجل.', 'الوزير'],
    ['وقال رئيس الوفد للصحفيين إن اللقاء تأجل.', 'رئيس الوفد'],
    ['وقال الوزير لنظيره إن اللقاء تأجل.', 'الوزير'],
  ])('%s', (text, speaker) => expect(said(text).speaker).toBe(speaker));
  test.each([
    ['وقال رئيس الاتحاد الدولي للصحفيين سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي'],
    ['وقال الممثل الخاص للأمين العام إن اللقاء تأجل.', 'الممثل الخاص للأمين العام'],
  ])('but they are in «%s»', (text, speaker) => expect(said(text).speaker).toBe(speaker));
});

describe('whom an office is over, what it belongs to and what it is for are part of it, and the name stands behind', () => {
  test.each([
    ['وقال محافظ كركوك سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'IQ'],
    ['وقال حاكم إقليم دارفور سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'SD'],
    ['وقال أمير منطقة جازان محمد الدرعاوي إن اللقاء تأجل.', 'محمد الدرعاوي', null],
    ['وقال رئيس لجنة شؤون الأسرى التابعة لجماعة الحوثي سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'houthis'],
    ['وقال وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج، ناصر بوريطة، إن اللقاء تأجل.', 'ناصر بوريطة', 'MA'],
    ['وقال وزير الثروات الطبيعية (وكالة)، كمال محمد صالح، إن اللقاء تأجل.', 'كمال محمد صالح', null],
    ['وقال وزير النفط والغاز سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وقال المبعوث الأمريكي إلى الشرق الأوسط ستيف ويتكوف إن اللقاء تأجل.', 'ستيف ويتكوف', 'US'],
    ['وقال مستشار الرئيس الأمريكي لشؤون الشرق الأوسط وأفريقيا مسعد بولس إن اللقاء تأجل.', 'مسعد بولس', 'US'],
  ])('%s', (text, speaker, side) => expect(said(text)).toMatchObject({ speaker, side }));
  test('«محافظة كركوك» is the land, and «الحرمين الشريفين» nobody’s name', () => {
    const people = reader.read({ text: 'وصل نائب خادم الحرمين الشريفين إلى محافظة كركوك.', published: '2025-10-10' }).actors;
    expect(people.map(({ name }) => name)).toEqual(['نائب خادم الحرمين']);
  });
  test('a surname before «بن» is the given name of somebody else', () => {
    expect(said('وقال مشعل بن ماجد إن اللقاء تأجل.').speaker).toBe('مشعل بن ماجد');
  });
});

describe('who is in somebody’s office, or near him, is not he', () => {
  test.each([
    ['وقال مصدر مقرب من رئيس الوزراء محمد شياع السوداني إن الوفد غادر.', 'مصدر مقرب من رئيس الوزراء محمد شياع السوداني'],
    ['وقال مسؤول في مكتب المبعوث الأممي هانس غروندبرغ إن الوفد غادر.', 'مسؤول في مكتب المبعوث الأممي هانس غروندبرغ'],
    ['وقال مساعد للرئيس الإيراني مسعود بزشكيان إن الوفد غادر.', 'مساعد للرئيس الإيراني مسعود بزشكيان'],
    // The name behind an office that is somebody's is his where nobody is known to hold the other.
    ['وقال مستشار رئيس الوزراء العراقي فادي الدرعاوي إن الوفد غادر.', 'فادي الدرعاوي'],
    ['وقال قيادي في حركة حماس خليل الحية إن الوفد غادر.', 'خليل الحية'],
  ])('%s', (text, name) => expect(said(text).speaker).toBe(name));
});

describe('whose name stands behind an office', () => {
  test.each([
    [
      'of another state, a surname that is known begins the name of somebody else',
      'وقال وزير الري العراقي عون ذياب عبدالله إن اللقاء تأجل.',
      'عون ذياب عبدالله',
    ],
    ['of his own state it is he', 'وقال الرئيس اللبناني عون إن اللقاء تأجل.', 'جوزيف عون'],
    [
      'of whom somebody told before speaks for it is not his',
      'وقال سمير درعاوي، المتحدث باسم رئيس الوزراء الإثيوبي، هايلي مريم ديسالين، إن اللقاء تأجل.',
      'سمير درعاوي',
    ],
    ['nobody told before, it is his', 'وقال مساعد الرئيس الروسي، يوري أوشاكوف، إن اللقاء تأجل.', 'يوري أوشاكوف'],
  ])('%s: %s', (_, text, speaker) => expect(said(text).speaker).toBe(speaker));
  test('who is at the office of a body’s envoy is on the side of that body', () => {
    expect(said('وقال مصدر في مكتب المبعوث الأممي هانس غروندبرغ إن اللقاء تأجل.').side).toBe('un');
  });
});

describe('behind all that an office is of, right before what is said, stands the name', () => {
  test.each([
    ['وقال عضو اللجنة المركزية للحزب، سمير الدرعاوي، إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وقال مدير مصنع النسيج بالمدينة القديمة المهندس سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وأوضح رئيس لجنة الأمن والدفاع النيابية، سمير الدرعاوي، أن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وقال عضو وفد المعارضة إلى جنيف «سمير الدرعاوي» إن اللقاء تأجل.', 'سمير الدرعاوي', null],
    ['وأكد مدير بلدية أبها أحمد الدرعاوي أن اللقاء تأجل.', 'أحمد الدرعاوي', null],
    ['وقال الأمين العام للتجمع عبد الله بن سمير الدرعاوي إن اللقاء تأجل.', 'عبد الله بن سمير الدرعاوي', null],
    ['وقال رئيس مجلس الهيئة العليا في الاتحاد الأوروبي سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'eu'],
    ['وطالب عضو الهيئة العليا للنقابة في المدينة، سمير الدرعاوي، بتأجيل اللقاء.', 'سمير الدرعاوي', null],
    ['وأكد عبد الله الدرعاوي الأمين العام للنقابة أن اللقاء تأجل.', 'عبد الله الدرعاوي', null],
    ['وقال القيادي الحوثي سمير الدرعاوي إن اللقاء تأجل.', 'سمير الدرعاوي', 'houthis'],
    ['وقال زعيم الجماعة عبد الملك الحوثي إن اللقاء تأجل.', 'عبد الملك الحوثي', 'houthis'],
  ])('%s', (text, speaker, side) => expect(said(text)).toMatchObject({ speaker, side }));
  test.each([
    ['وقال وزير الري بعد لقائه سمير الدرعاوي إن اللقاء مفيد.', 'وزير الري'],
    ['وقال وزير الري في مؤتمر صحفي مع سمير الدرعاوي إن اللقاء مفيد.', 'وزير الري'],
    ['وقال مدير الإعلام في «مصانع الدرعاوي» إن اللقاء تأجل.', 'مدير الإعلام'],
    ['وأكد رئيس اللجنة في تصريح للصحفي سمير الدرعاوي أن اللقاء تأجل.', 'رئيس اللجنة'],
  ])('but it is not his in «%s»', (text, speaker) => expect(said(text).speaker).toBe(speaker));
});
