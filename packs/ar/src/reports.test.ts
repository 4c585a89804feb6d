import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Each statement as who says it, the cue and the content. */
function reportsOf(text: string): string[] {
  const { statements, actors } = reader.read({ text, published: '2025-10-10' });
  return statements.map(({ speaker, cue, content }) =>
    [
      actors.find(({ id }) => id === speaker)?.name ?? '',
      text.slice(cue.from, cue.to),
      content.map(({ from, to }) => text.slice(from, to)).join(' … '),
    ].join(' | '),
  );
}

describe('«كما» attributes what stands before it only where its verb takes nothing else', () => {
  test.each([
    ['ورحبت السعودية بالاتفاق، كما أكدت قطر استمرار الوساطة.', ['السعودية | رحبت | الاتفاق', 'قطر | أكدت | استمرار الوساطة']],
    ['وقال لافروف إن الجولة انتهت، كما رفضت إيران نقل اليورانيوم.', ['سيرغي لافروف | قال | الجولة انتهت', 'إيران | رفضت | نقل اليورانيوم']],
    ['وانتهت الجولة، كما أعلن لافروف أمس.', ['سيرغي لافروف | كما | وانتهت الجولة']],
    ['وانتهت الجولة دون نتيجة، كما ذكرت وكالة رويترز.', ['رويترز | كما | وانتهت الجولة دون نتيجة']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('a verb spelled like a preposition reports where a clause stands right behind it or who speaks', () => {
  test.each([
    ['وقال لافروف إن الاتفاق جاهز. وبين أن الوفد سيصل غدا.', ['سيرغي لافروف | قال | الاتفاق جاهز', 'سيرغي لافروف | بين | الوفد سيصل غدا']],
    ['وبين لافروف، في تصريح صحفي، أن الوفد سيصل غدا.', ['سيرغي لافروف | بين | الوفد سيصل غدا']],
    ['وبين الدرعاوي أن الوفد سيصل غدا.', ['الدرعاوي | بين | الوفد سيصل غدا']],
    ['وبين إيران والولايات المتحدة أن الاتفاق قريب.', []],
    ['الفرق بين أن نتفاوض وأن نحارب واضح.', []],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

test('how somebody speaks is no part of his name', () => {
  expect(reportsOf('وتابع الدرعاوي قائلا: "نحن مع الحوار".')).toEqual(['الدرعاوي | تابع | نحن مع الحوار']);
});

describe('«ألا» is part of what is said, and «إلا» is none', () => {
  test.each([
    ['وأملت مصر ألا تتأثر الأسعار.', ['مصر | أملت | ألا تتأثر الأسعار']],
    ['وطالب لافروف بألا تتكرر الخروقات.', ['سيرغي لافروف | طالب | بألا تتكرر الخروقات']],
    ['ووافقت إيران على ألا تنسحب من المعاهدة.', ['إيران | وافقت | ألا تنسحب من المعاهدة']],
    ['وأكد لافروف أن الحل قريب.', ['سيرغي لافروف | أكد | الحل قريب']],
    ['رفضت إيران التوقيع إلا بعد رفع العقوبات.', ['إيران | رفضت | التوقيع إلا بعد رفع العقوبات']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('«بما» leads to what a verb takes, where that is no phrase of its own', () => {
  test.each([
    ['ونددت روسيا بما سمته "خطوة أنانية".', ['روسيا | نددت | ما سمته "خطوة أنانية"']],
    ['وأعربت الجزائر عن أسفها، ونددت بما وصفته "حملة مغرضة".', ['الجزائر | أعربت | أسفها', 'الجزائر | نددت | ما وصفته "حملة مغرضة"']],
    ['ورحبت إيران بالاتفاق بما في ذلك وقف النار.', ['إيران | رحبت | الاتفاق بما في ذلك وقف النار']],
    ['وأكد لافروف أن الحل قريب بما يخدم الطرفين.', ['سيرغي لافروف | أكد | الحل قريب بما يخدم الطرفين']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('what somebody holds a thing to be that a pronoun on the verb stands for, and what a verb of naming names', () => {
  test.each([
    ['ورحبت قطر بالاتفاق، واعتبرته خطوة مهمة.', ['قطر | رحبت | الاتفاق', 'قطر | اعتبرته | خطوة مهمة']],
    [
      'ورفض لافروف القرار الذي يعتبره خطوة سيئة.',
      ['سيرغي لافروف | رفض | القرار الذي يعتبره خطوة سيئة', 'سيرغي لافروف | يعتبره | خطوة سيئة'],
    ],
    ['وصف لافروف ما حدث بالمجزرة.', ['سيرغي لافروف | وصف | ما حدث بالمجزرة']],
    [
      'وصف البرهان المقترح، الذي أعلنه بولس، بأنه ورقة.',
      ['عبد الفتاح البرهان | وصف | المقترح، الذي أعلنه بولس، بأنه ورقة', 'مسعد بولس | أعلنه | المقترح'],
    ],
    ['وصف لافروف ما حدث في جنيف.', []],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('what a relative stands for is all of the noun phrase, and no more', () => {
  test.each([
    ['وتنتظر الأطراف خطة وقف إطلاق النار الأميركية التي طرحها لافروف.', ['سيرغي لافروف | طرحها | خطة وقف إطلاق النار الأميركية']],
    ['ناقش الأطراف الخطة التي طرحها لافروف.', ['سيرغي لافروف | طرحها | الخطة']],
    ['ونفت إيران ما أعلنته واشنطن بشأن الجولة.', ['إيران | نفت | ما أعلنته واشنطن بشأن الجولة']],
    ['ورفض الكونغرس الاتفاق الذي تعارضه غالبيته.', ['الكونغرس | رفض | الاتفاق الذي تعارضه غالبيته']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('a noun that opens what somebody says is what he speaks of, and no report', () => {
  test.each([
    ['وقال لافروف إن رفض المقترح خطأ.', ['سيرغي لافروف | قال | رفض المقترح خطأ']],
    ['وقال لافروف إن موافقة إيران على الهدنة خطوة مهمة.', ['سيرغي لافروف | قال | موافقة إيران على الهدنة خطوة مهمة']],
    ['وقال لافروف إن إيران رفضت المقترح.', ['سيرغي لافروف | قال | إيران رفضت المقترح', 'إيران | رفضت | المقترح']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});
