import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../packages/reader/src/read.ts';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Who says the last thing in a text, for which side, and to whom. */
function last(text: string) {
  const { statements, actors } = reader.read({ text: `${text}\n`, published: '2024-08-01' });
  const name = (id: string | null | undefined) => actors.find((one) => one.id === id)?.name ?? null;
  const one = statements.at(-1);
  return { speaker: name(one?.speaker), side: one?.side ?? null, to: one?.addressees.map(name) };
}

test('behind the name of a state a nationality without the article is a name', () => {
  expect(last('قال سفير روسيا في مصر جورجي بوريسنكو إن الحل سياسي.')).toMatchObject({ speaker: 'جورجي بوريسنكو', side: 'RU' });
});

describe('who does not agree with a verb that has no subject is told, and so is who stands beside him', () => {
  test.each([
    ['أدانت الولايات المتحدة الهجوم. ودعت الجيش والحكومة إلى ضبط النفس.', 'الولايات المتحدة', ['الجيش', 'الحكومة']],
    ['زار بلينكن القاهرة. ودعا إسرائيل وحماس إلى قبول المقترح.', 'أنتوني بلينكن', ['إسرائيل', 'حماس']],
    ['وحث المشاركون في المحادثات قوات الدعم السريع على فتح الطريق.', 'المشاركون', ['قوات الدعم السريع']],
    ['ودعت الولايات المتحدة وفرنسا إلى الهدوء.', 'الولايات المتحدة / فرنسا', []],
    ['وطالب المجتمع الدولي إسرائيل بوقف النار.', 'المجتمع الدولي', ['إسرائيل']],
  ])('%s', (text, speaker, to) => {
    expect(last(text)).toMatchObject({ speaker, to });
  });
});

describe('behind a verb that always has somebody told, one alone is told, and of two the first acts', () => {
  test.each([
    ['قال لافروف إن الخطة سيئة. واتهم عون بأنه يريد فرض شروط.', 'سيرغي لافروف', ['جوزيف عون']],
    ['رحب مجلس الأمن بالخارطة، وحث الأطراف الليبية على المشاركة فيها.', 'مجلس الأمن الدولي', ['الأطراف الليبية']],
    ['قال لافروف إن الخطة سيئة. وحمل الدول الأوروبية مسؤولية التصعيد.', 'سيرغي لافروف', ['الدول الأوروبية']],
    ['قال لافروف إن الخطة سيئة. واتهم الانفصاليون الجيش الأوكراني بالتصعيد.', 'الانفصاليون', ['القوات المسلحة الأوكرانية']],
    // Who spoke himself, and who opens a paragraph, is not told.
    ['قال لافروف إن الخطة سيئة. وحث لافروف على ضبط النفس.', 'سيرغي لافروف', []],
    ['وحث لافروف على ضبط النفس.', 'سيرغي لافروف', []],
  ])('%s', (text, speaker, to) => {
    expect(last(text)).toMatchObject({ speaker, to });
  });
});

describe('a dual whose ending is an object’s does not act', () => {
  test.each([
    ['قال غوتيريش إن الحرب يجب أن تنتهي. ودعا طرفي النزاع إلى ضبط النفس.', 'أنطونيو غوتيريش', ['طرفي النزاع']],
    ['قال غوتيريش إن الحرب يجب أن تنتهي. ودعا طرفا النزاع إلى ضبط النفس.', 'طرفا النزاع', []],
    ['نقلت رويترز عن مسؤولي إغاثة أن الطريق مغلق.', 'مسؤولي إغاثة', []],
    ['ورحبت حركتا حماس والجهاد الإسلامي بالاتفاق.', 'حركتا حماس / الجهاد الإسلامي', []],
  ])('%s', (text, speaker, to) => {
    expect(last(text)).toMatchObject({ speaker, to });
  });
});

test('content begins with a whole word where its article is written into the particle', () => {
  const text = 'ودعت الولايات المتحدة الجيش للمشاركة في محادثات.';
  const [content] = reader.read({ text, published: '2024-08-01' }).statements[0]?.content ?? [];
  expect(text.slice(content?.from, content?.to)).toBe('للمشاركة في محادثات');
});

describe('a name behind a title, whatever its first word is elsewhere', () => {
  test.each([
    ['وقال رئيس اللجنة علي الدرعاوي إن اللقاء تأجل.', 'علي الدرعاوي'],
    ['وقالت الناطقة باسم الرئاسة لينا سلامة لإذاعة محلية إن اللقاء تأجل.', 'لينا سلامة'],
    ['وقال رئيس اللجنة نصر الدرعاوي، في مؤتمر صحفي، إن اللقاء تأجل.', 'نصر الدرعاوي'],
    ['وقال حاكم الولاية عبد الستار باريز إن اللقاء تأجل.', 'عبد الستار باريز'],
    ['وقال العميد متقاعد سعد الدرعاوي إن اللقاء تأجل.', 'سعد الدرعاوي'],
    ['إلا أن مدير المركز الإعلامي علي الدرعاوي، نفى أن يكون اللقاء قد تأجل.', 'علي الدرعاوي'],
    ['وقال المفاوض النووي الإيراني سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المدير التنفيذي لبرنامج الأغذية العالمي سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المتحدث باسم الأهالي، الشيخ سمير درعاوي: اللقاء تأجل.', 'سمير درعاوي'],
    ['تأجل اللقاء، وفق ما أوضحه الدكتور سمير الدرعاوي رئيس لجنة الحوار.', 'سمير الدرعاوي'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));

  test.each([
    ['وأكد رئيس اللجنة علي ضرورة اللقاء.', 'رئيس اللجنة'],
    ['وأعلن رئيس اللجنة تأجيل اللقاء، في مؤتمر صحفي.', 'رئيس اللجنة'],
    ['وقال المدير للوكالة إن اللقاء تأجل.', 'المدير'],
  ])('not in «%s»', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});

describe('who speaks in the name of somebody is called by that too, and is not he', () => {
  test.each([
    ['وقال متحدث باسم الصندوق إن اللقاء تأجل.', 'متحدث باسم الصندوق'],
    ['وقال متحدث باسم قبيلة الدرعاوي إن اللقاء تأجل.', 'متحدث باسم قبيلة الدرعاوي'],
    ['وقال متحدث باسم غوتيريش إن اللقاء تأجل.', 'متحدث باسم غوتيريش'],
    ['وقال متحدث باسم الرئيس السابق سمير درعاوي إن اللقاء تأجل.', 'متحدث باسم الرئيس السابق سمير درعاوي'],
    ['وقال المتحدث باسم الرئيس السيسي سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المتحدث باسم رئيس الوزراء سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال سمير درعاوي باسم الحزب إن اللقاء تأجل.', 'سمير درعاوي'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});

describe('what lays something down is a text, not who spoke before', () => {
  test.each([
    ['وقال الوزير إن المجلس سيجتمع. وينص اتفاق الدوحة على تشكيل حكومة.', 'اتفاق الدوحة'],
    ['وقال الوزير إن المجلس سيجتمع. ويقضي اتفاق بين الطرفين بتبادل الأسرى.', 'اتفاق'],
    ['وقال الوزير إن الاتفاق قديم، ونص على فتح المعبر.', 'الاتفاق'],
    ['وقال الوزير إن المجلس سيجتمع. ونص البيان صريح.', 'الوزير'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});

describe('what is told by another verb is not taken by the first', () => {
  test.each([
    ['وفي بيان للوزارة اطلعت عليه الصحيفة، حضت المملكة الجانبين على العمل بالاتفاق.', 'المملكة'],
    ['ولكن موسكو رفضت قرار المحكمة متوعدة بأنها سترد.', 'روسيا'],
    ['وتابع لافروف قائلا إن الاتفاق قريب.', 'سيرغي لافروف'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});

test('an adjective behind a noun is nobody who is called so, and a reporter who is told is no part of an office', () => {
  const { actors } = reader.read({ text: 'وقال الوزير إن الاتفاق النفطي قريب.', published: '2025-04-06' });
  expect(actors.map(({ name }) => name)).not.toContain('محمد علي النفطي');
  expect(last('كشف مصدر في مجلس الوزراء لمراسل الشبكة، أن المجلس سيجتمع.').speaker).toBe('مصدر في مجلس الوزراء');
  expect(last('أعلن ممثل الحكومة في بغداد، سمير درعاوي اليوم الأحد، أن المجلس سيجتمع.').speaker).toBe('سمير درعاوي');
});

describe('an adviser is not whom he advises, and a name stands behind whom he negotiates with', () => {
  test.each([
    ['قال مسعد بولس إن الهدنة قريبة. وأضاف مستشار ترامب أن الطرفين موافقان.', 'مسعد بولس'],
    ['دعا مسعد بولس، مبعوث الرئيس الأمريكي دونالد ترامب للشؤون الأفريقية، الجيش إلى الالتزام بالهدنة.', 'مسعد بولس'],
    ['وقال الناطق باسم الوفد المفاوض مع دمشق ياسر درعاوي إن اللقاء تأجل.', 'ياسر درعاوي'],
    ['وقال وزير الخارجية الفرنسي جان-نويل بارو إن اللقاء تأجل.', 'جان نويل بارو'],
    ['وأكدت المتحدثة باسم "قوات سوريا الديمقراطية" أن اللقاء تأجل.', 'المتحدثة باسم "قوات سوريا الديمقراطية"'],
    ['وأعلنت الحركة هدنة بعد إعلان قائد الجيش عبد الفتاح البرهان، رفضه مقترحا دوليا بالهدنة.', 'عبد الفتاح البرهان'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
  test.each([
    ['عراقجي أوضح أن الجولة انتهت. وأضاف الوزير الإيراني أن اللقاء قريب.', 'عباس عراقجي'],
    ['وأبلغ مسؤولون أميركيون إسرائيل بأن الرد قريب.', 'مسؤولون أميركيون'],
    ['عراقجي أوضح أن الجولة انتهت. وأضاف الوزير القطري أن اللقاء قريب.', 'الوزير القطري'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
  test('what makes an exception opens no clause', () => {
    const text = 'رفض المجلس التوقيع على أي هدنة إلا بعد خروج القوات.';
    const [content] = reader.read({ text, published: null }).statements[0]?.content ?? [];
    expect(text.slice(content?.from, content?.to)).toBe('التوقيع على أي هدنة إلا بعد خروج القوات');
    expect(last('وطالب الوزير الطرفين ألا يضيعا الوقت.').speaker).toBe('الوزير');
  });
});
