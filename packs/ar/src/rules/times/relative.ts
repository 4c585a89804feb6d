import type { ShiftUnit, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, count, maybe, num, text } from './elements.ts';

const counted = maybe(maybe({ key: ['ال'] }), { tag: ['count', 'cardinal', 'digits'] });

/** Days, weeks, months and years as seen from the day of publication. */
export const relative: readonly TimeRule[] = [
  {
    id: 'relative-day',
    pattern: [{ tag: 'rel', name: 'rel' }],
    make: (match) => (isToday(match) ? { grain: 'day', shift: { unit: 'day', by: num(match, 'rel') as number } } : null),
    reads: [
      { text: 'حضر الوزير أمس جانبا من المباحثات.', published: '2025-08-19', value: '2025-08-18' },
      { text: 'وأضاف في مؤتمر صحفي اليوم أن الرد وصل.', published: '2025-08-19', value: '2025-08-19' },
      { text: 'يلتقون بعد غد في بروكسل.', published: '2022-01-10', value: '2022-01-12' },
      { text: 'غادر أول من أمس.', published: '2022-01-10', value: '2022-01-08' },
      { text: 'وصل الوفد مساء أمس الخميس.', published: '2021-12-31', value: '2021-12-30TEV' },
      { text: 'تم إرجاؤه إلى غد السبت.', published: '2015-09-11', value: '2015-09-12' },
    ],
    ignores: ['نقلت قناة روسيا اليوم عن المصدر ذلك.', 'لليوم الثالث على التوالي يستمر القصف.', 'في اليوم العالمي للصحافة.'],
  },
  {
    id: 'this-day',
    pattern: [{ tag: 'this' }, { key: ['اليوم'] }],
    make: () => ({ grain: 'day', shift: { unit: 'day', by: 0 } }),
    reads: [
      { text: 'وصل الوفد هذا اليوم.', published: '2022-01-10', value: '2022-01-10' },
      { text: 'نشر في هذا اليوم البيان.', published: '2022-01-10', value: '2022-01-10' },
    ],
    ignores: ['هذا يوم حزين.', 'هذه الأيام صعبة.'],
  },
  {
    id: 'unit-which',
    pattern: [
      { tag: 'theUnit', name: 'unit' },
      { tag: 'which', name: 'which' },
    ],
    make: (match) => unitOf(match, num(match, 'which') as number),
    reads: [
      { text: 'المحادثات المرتقبة بين الجانبين الشهر المقبل.', published: '2021-12-31', value: '2022-01' },
      { text: 'توعد روسيا، الشهر الماضي، بعقوبات.', published: '2022-01-11', value: '2021-12' },
      { text: 'اتصل بنظيره الأسبوع الماضي.', published: '2024-08-24', value: '2024-W33' },
      { text: 'سيلتقيان الأسبوع ما بعد المقبل.', published: '2022-03-01', value: '2022-W11' },
      { text: 'فازت بانتخابات العام الفارط.', published: '2024-08-24', value: '2023' },
    ],
    ignores: ['الأمين العام السابق للحلف حضر.', 'قال رئيس الوزراء الحالي ذلك.'],
  },
  {
    id: 'this-unit',
    pattern: [{ tag: 'this' }, { tag: 'theUnit', name: 'unit' }, maybe({ tag: 'which', range: [0, 0] })],
    make: (match) => (match.values['unit'] === 'day' ? null : unitOf(match, 0)),
    reads: [
      { text: 'لا ينتظر اختراقا هذا الأسبوع.', published: '2022-01-10', value: '2022-W02' },
      // A Sunday.
      { text: 'سيلتقي الوزيران هذا الأسبوع.', published: '2022-01-09', value: '2022-W02' },
      { text: 'التقى الوزيران هذا الأسبوع.', published: '2022-01-09', value: '2022-W01' },
      { text: 'هو الثاني بين الرئيسين خلال هذا الشهر.', published: '2021-12-30', value: '2021-12' },
      { text: 'لن تنتهي الحرب هذه السنة.', published: '2021-12-30', value: '2021' },
    ],
    ignores: ['هذا الأمين العام نقابي.', 'هذه الساعة معطلة.'],
  },
  {
    id: 'same-unit',
    pattern: [
      maybe({ tag: ['sameBefore', 'that'], name: 'before' }),
      { tag: 'theUnit', key: ['الشهر', 'العام', 'السنه'], name: 'unit' },
      maybe({ tag: 'same', name: 'same' }),
    ],
    make: (match) =>
      match.tokens.length < 2
        ? null
        : text(match, 'unit') === 'month'
          ? { grain: 'month', same: 'month' }
          : { grain: 'year', same: 'year' },
    reads: [
      { text: 'انهارت الهدنة في مايو 2021 وعادت في الشهر نفسه.', published: '2023-01-10', value: '2021-05' },
      { text: 'ارتفعت الصادرات في يونيو 2015 مقارنة بالشهر نفسه من العام الماضي.', published: '2015-07-10', value: '2014-06' },
      { text: 'اندلعت الحرب في 2011 وانفصل الجنوب في ذلك العام.', published: '2023-01-10', value: '2011' },
      { text: 'وقع الاتفاق في 3 مارس 2015 ثم عدل في ديسمبر من العام نفسه.', published: '2023-01-10', value: '2015-12' },
    ],
    ignores: ['قال الوزير نفسه ذلك.', 'في نفس المكان التقيا.'],
  },
  {
    id: 'weekend',
    pattern: [{ tag: 'weekend' }, maybe({ tag: 'which', name: 'which' })],
    make: (match) => ({ grain: 'week', shift: { unit: 'week', by: num(match, 'which') ?? 0 } }),
    reads: [
      { text: 'تفاءل بإمكان التوصل إلى اتفاق قبل نهاية الأسبوع.', published: '2025-07-16', value: '2025-W29' },
      { text: 'يلتقون نهاية الأسبوع المقبل.', published: '2025-07-16', value: '2025-W30' },
    ],
    ignores: ['نهاية الحرب قريبة جدا.', 'نهاية الجولة.'],
  },
  {
    id: 'plural-which',
    pattern: [{ tag: ['thePlural', 'thePeriod'] }, counted, maybe({ tag: 'count' }), { tag: ['which', 'latest'], name: 'which' }],
    make: (match) => ({ grain: 'vague', vague: vagueOf(match) }),
    reads: [
      { text: 'تتواصل المشاورات خلال الأيام المقبلة.', published: '2021-12-31', value: 'FUTURE_REF' },
      { text: 'يحمل الوسيط الموقف خلال الأيام القليلة المقبلة.', published: '2022-06-15', value: 'FUTURE_REF' },
      { text: 'تعلن النتائج خلال الساعات الـ48 المقبلة.', published: '2022-06-15', value: 'FUTURE_REF' },
      { text: 'تصاعد القتال في الأسابيع الثلاثة الماضية.', published: '2022-06-15', value: 'PAST_REF' },
    ],
    ignores: ['انقضت الأيام سريعا.', 'عمل في السنوات كلها.'],
  },
  {
    id: 'counted-which',
    pattern: [count, { tag: 'plural' }, { tag: ['which', 'latest'], name: 'which' }],
    make: (match) => ({ grain: 'vague', vague: vagueOf(match) }),
    reads: [
      { text: 'خلال الـ24 ساعات الماضية قتل جنديان.', published: '2022-06-15', value: 'PAST_REF' },
      { text: 'تتضح الصورة خلال 10 أيام المقبلة.', published: '2022-06-15', value: 'FUTURE_REF' },
    ],
    ignores: ['بعد 10 جولات ماضية.', 'ثلاث سنوات مضت.'],
  },
  {
    id: 'counted-one-which',
    pattern: [count, { tag: 'single' }, { tag: ['which', 'latest'], name: 'which' }],
    make: (match) => ({ grain: 'vague', vague: vagueOf(match) }),
    reads: [
      { text: 'خلال الـ24 ساعة الماضية قتل جنديان.', published: '2022-06-15', value: 'PAST_REF' },
      { text: 'تتضح الصورة خلال 48 ساعة المقبلة.', published: '2022-06-15', value: 'FUTURE_REF' },
    ],
    ignores: ['بعد 10 جولات ماضية.', 'خمسون سنة مضت.'],
  },
  {
    id: 'then',
    pattern: [{ tag: 'thatTime' }],
    make: (match) => (match.after?.word.senses.time?.['ordinal'] === undefined ? { grain: 'day', same: 'day' } : null),
    reads: [
      { text: 'جمدت منذ 11 آذار/مارس. وحينها أكد مسؤولون أن النص مكتمل.', published: '2022-05-11', value: '2022-03-11' },
      { text: 'كشف ذلك في 3 مايو 2021، ورد الوزير وقتها بالنفي.', published: '2022-05-11', value: '2021-05-03' },
    ],
    ignores: ['لا وقت لديها.', 'دخلت المحادثات يومها الثالث.', 'حين وصل قال ذلك.'],
  },
  {
    id: 'day-after',
    pattern: [{ tag: 'theUnit', key: ['اليوم'] }, { tag: 'follows' }],
    make: () => ({ grain: 'day', same: 'day', shift: { unit: 'day', by: 1 } }),
    reads: [
      { text: 'وصل في 3 مايو 2021 وغادر في اليوم التالي.', published: '2022-05-11', value: '2021-05-04' },
      { text: 'التقيا في 30 يونيو 2021 وفي اليوم الموالي وقعا.', published: '2022-05-11', value: '2021-07-01' },
    ],
    ignores: ['القرار التالي مهم.', 'اليوم وصل الوفد.'],
  },
  {
    id: 'day-before',
    pattern: [{ tag: 'theUnit', key: ['اليوم'] }, { key: ['السابق'] }],
    make: () => ({ grain: 'day', same: 'day', shift: { unit: 'day', by: -1 } }),
    reads: [
      { text: 'التقيا في 3 مايو 2021 وكانا قد وصلا في اليوم السابق.', published: '2022-05-11', value: '2021-05-02' },
      { text: 'وقعا في 1 يوليو 2021 بعد جلسة اليوم السابق.', published: '2022-05-11', value: '2021-06-30' },
    ],
    ignores: ['القرار السابق مهم.', 'قال الرئيس السابق ذلك.'],
  },
  {
    id: 'counted-from-that',
    pattern: [{ tag: 'fromThat', name: 'sign' }, { key: ['ب'] }, maybe({ tag: 'about' }), maybe(count), { tag: 'unit', name: 'unit' }],
    make: fromThat,
    reads: [
      { text: 'وصل في 3 مايو 2021 وغادر بعدها بيومين.', published: '2022-05-11', value: '2021-05-05' },
      { text: 'وصل في 3 مايو 2021 والتقاه بعده بثلاثة أيام.', published: '2022-05-11', value: '2021-05-06' },
      { text: 'وقع في 3 مايو 2021 وكان قد وصل قبلها بيوم.', published: '2022-05-11', value: '2021-05-02' },
    ],
    ignores: ['بعدها بساعات غادر.', 'رحب بعدها بالوفد.'],
  },
  {
    id: 'counted-from-it',
    pattern: [
      { tag: ['hence', 'ago'], name: 'sign' },
      { key: ['ذلك'] },
      { key: ['ب'] },
      maybe({ tag: 'about' }),
      maybe(count),
      { tag: 'unit', name: 'unit' },
    ],
    make: fromThat,
    reads: [
      { text: 'وصل في 3 مايو 2021 وغادر بعد ذلك بأسبوع.', published: '2022-05-11', value: '2021-05-10' },
      { text: 'وقع في 3 مايو 2021 وكان قد وصل قبل ذلك بيومين.', published: '2022-05-11', value: '2021-05-01' },
    ],
    ignores: ['بعد ذلك بساعات غادر.', 'رحب بعد ذلك بالوفد.'],
  },
];

const spans: Readonly<Record<string, readonly ['day' | 'month' | 'year', number]>> = {
  D: ['day', 1],
  W: ['day', 7],
  M: ['month', 1],
  Y: ['year', 1],
};

/** «بعدها بيومين»: so many units from the time before. */
function fromThat(match: TimeMatch): TimeDraft | null {
  const time = match.tokens.at(-1)?.word.senses.time;
  const amount = num(match, 'count') ?? (time?.['dual'] !== undefined ? 2 : time?.['single'] !== undefined ? 1 : undefined);
  const span = spans[text(match, 'unit') ?? ''];
  if (amount === undefined || span === undefined) return null;
  const [unit, days] = span;
  return { grain: unit, same: 'day', shift: { unit, by: (num(match, 'sign') as number) * amount * days } };
}

const units = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);
const notAfterGeneral = new Set([
  'الامين',
  'امين',
  'المدير',
  'مدير',
  'النايب',
  'الراي',
  'القايد',
  'المدعي',
  'المفتش',
  'النظام',
  'القطاع',
  'الحزب',
  'للامين',
  'المراقب',
  'مدعي',
  'السكرتير',
  'الموتمر',
  'الاضراب',
]);

/** «الأمين العام السابق»: «العام» is general, not year. */
function unitOf(match: TimeMatch, by: number) {
  const unit = text(match, 'unit') as ShiftUnit;
  if (!units.has(unit) || (unit === 'day' && by !== 0) || notAfterGeneral.has(beforeKey(match))) return null;
  const follows = isFollowing(match);
  return { grain: unit === 'century' ? ('decade' as const) : unit, shift: { unit, by }, same: follows ? ('day' as const) : undefined };
}

const isFollowing = (match: TimeMatch): boolean => match.tokens.some(({ word }) => word.senses.time?.['follows'] !== undefined);

function vagueOf(match: TimeMatch) {
  const which = num(match, 'which') ?? 1;
  const latest = match.tokens.some(({ word }) => word.senses.time?.['latest'] !== undefined);
  return latest || which < 0 ? 'PAST_REF' : which > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

const mastheads = new Set([
  'عين',
  'روسيا',
  'المصري',
  'جريده',
  'صحيفه',
  'ليبيا',
  'اخبار',
  'موقع',
  'قناه',
  'الجزاير',
  'ل',
  'عالم',
  'سوريا',
  'اليمن',
  'عراق',
  'كل',
  'بعد',
  'مراسل',
]);
const ordinalsAfter = new Set([
  'ال',
  'السابع',
  'العالمي',
  'الوطني',
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'الدولي',
  'الاخير',
  'الذي',
  'الواحد',
  'المفتوح',
  'الدراسي',
  'السادس عشر',
]);

/** «روسيا اليوم», «لليوم الثالث», «اليوم العالمي»: no today. */
function isToday(match: TimeMatch): boolean {
  if (match.tokens[0]?.word.key !== 'اليوم') return true;
  return (
    !mastheads.has(beforeKey(match)) && !ordinalsAfter.has(afterKey(match)) && match.after?.word.senses.time?.['ordinal'] === undefined
  );
}
