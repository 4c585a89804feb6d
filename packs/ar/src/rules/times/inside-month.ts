import type { TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, day, maybe, num } from './elements.ts';

const dayWord = maybe({ tag: 'dayWord' });
const of = maybe({ key: ['من'] });

/** Days that leave their month to another word: «12 الشهر الجاري», «20 من الشهر نفسه», «يوم 12». */
export const insideMonth: readonly TimeRule[] = [
  {
    id: 'day-of-which-month',
    pattern: [dayWord, day('day'), of, maybe({ tag: 'this' }), { key: ['الشهر', 'شهر'] }, maybe({ tag: 'which', name: 'which' })],
    make: (match) => {
      const which = num(match, 'which');
      if (divisions.has(beforeKey(match))) return null;
      if (which === undefined && !match.tokens.some(({ word }) => word.senses.time?.['this'] !== undefined)) return null;
      return { grain: 'day', day: num(match, 'day'), shift: { unit: 'month', by: which ?? 0 } };
    },
    reads: [
      { text: 'استخدمت حق النقض في الثامن من الشهر الجاري.', published: '2023-12-22', value: '2023-12-08' },
      { text: 'وصل الوفد في 12 الشهر الجاري.', published: '2022-01-20', value: '2022-01-12' },
      { text: 'يعود في 3 من الشهر المقبل.', published: '2021-12-20', value: '2022-01-03' },
      { text: 'عقد اللقاء في 15 من هذا الشهر.', published: '2021-12-20', value: '2021-12-15' },
    ],
    ignores: ['اعتقل 12 شخصا الشهر الجاري.', 'في العاشر من عمره هاجر.', 'خلال الأسبوع الأول من الشهر الجاري.'],
  },
  {
    id: 'day-current',
    pattern: [dayWord, day('day'), of, { tag: 'which', range: [-1, 0], name: 'which' }],
    make: (match) =>
      num(match, 'which') === 0 && (match.tokens[0]?.kind === 'word' || dated.has(beforeKey(match)))
        ? { grain: 'day', day: num(match, 'day'), shift: { unit: 'month', by: 0 } }
        : null,
    reads: [
      { text: 'أقر المجلس القانون في 12 الجاري.', published: '2022-01-20', value: '2022-01-12' },
      { text: 'تنتهي المهلة يوم 25 من الجاري.', published: '2022-01-20', value: '2022-01-25' },
    ],
    ignores: ['حضر 12 من الماضين.', 'الاجتماع الثاني الماضي فشل.'],
  },
  {
    id: 'day-of-same-month',
    pattern: [dayWord, day('day'), { key: ['من'] }, maybe({ tag: 'sameBefore' }), { key: ['الشهر'] }, maybe({ tag: 'same' })],
    make: (match) => ({ grain: 'day', day: num(match, 'day'), same: 'month' }),
    reads: [
      { text: 'تجتمع يوم 12 يناير ثم يوم 13 من الشهر نفسه.', published: '2021-12-31', value: '2022-01-13' },
      { text: 'وقعاه في 11 أيار الماضي وعدلاه في 20 من الشهر ذاته.', published: '2023-10-26', value: '2023-05-20' },
    ],
    ignores: ['التقيا مرتين في الشهر نفسه.', 'عاد 12 من المقاتلين.'],
  },
  {
    id: 'day-of-it',
    pattern: [dayWord, day('day'), { tag: 'ofIt' }],
    make: (match) =>
      match.tokens.length > 2 || dated.has(beforeKey(match)) ? { grain: 'day', day: num(match, 'day'), same: 'month' } : null,
    reads: [
      { text: 'أعلن الاتفاق في الأول من تشرين الأول وبدأت الجلسات في الرابع عشر منه.', published: '2020-10-28', value: '2020-10-14' },
      { text: 'بدأ في 3 مارس وانتهى في 9 منه.', published: '2022-03-20', value: '2022-03-09' },
    ],
    ignores: ['نالوا جزءا كبيرا منه.', 'وخاصة الفصل 18 منه.', 'انتهت المرحلة الأولى منه.'],
  },
  {
    id: 'day-number',
    pattern: [
      { tag: 'dayWord', key: ['يوم'] },
      { tag: ['digits'], range: [1, 31], width: [1, 2], name: 'day' },
    ],
    make: (match) => (notDays.has(beforeKey(match)) || !ends(match) ? null : { grain: 'day', day: num(match, 'day') }),
    reads: [
      { text: 'يلتقون في جنيف يومي 9 و10 يناير، ومع الناتو يوم 12، ثم في فيينا.', published: '2021-12-31', value: '2022-01-12' },
      { text: 'تبدأ الجلسة يوم 25 في الدوحة.', published: '2022-01-20', value: '2022-01-25' },
    ],
    ignores: ['يقتل كل يوم 12 شخصا.', 'يعمل يوم 8 ساعات.', 'لديهم اليوم 4 نقاط بيع.'],
  },
  {
    id: 'days-of-month',
    pattern: [
      { tag: 'daysWord' },
      day('day'),
      { key: ['و', '-', 'الي'] },
      day('toDay'),
      maybe({ key: ['من'] }, maybe({ tag: 'this' }), { key: ['الشهر'] }),
      maybe({ tag: 'which', name: 'which' }),
    ],
    make: (match) => {
      const [first, last] = [num(match, 'day') as number, num(match, 'toDay') as number];
      if (first >= last) return null;
      const which = num(match, 'which');
      return { grain: 'day', day: first, toDay: last, shift: which === undefined ? undefined : { unit: 'month', by: which } };
    },
    reads: [
      { text: 'يعقد الاجتماع يومي 12 و13 من الشهر الجاري.', published: '2022-01-05', value: '2022-01-12/2022-01-13' },
      { text: 'تلتئم اللجنة يومي 20 و21 المقبلين.', published: '2022-01-05', value: '2022-02-20/2022-02-21' },
    ],
    ignores: ['التقى يومي السبت والأحد.', 'بعد أيام و13 جلسة لم يعرف شيء.'],
  },
];

const marks = new Set(['%', '/', '-', ':', '\u066a']);

/** True when nothing is counted behind the figure: a mark, a break, a preposition, a verb. */
function ends(match: TimeMatch): boolean {
  const { after } = match;
  if (after === null || after.kind === 'break') return true;
  if (after.kind === 'mark') return !marks.has(afterKey(match));
  const { preposition, conjunction, connective, verb, cue, relative } = after.word.senses;
  return after.kind === 'word' && (preposition ?? conjunction ?? connective ?? verb ?? cue ?? relative) !== undefined;
}

/** What «الأول» counts when it is no day: «الأسبوع الأول من الشهر الجاري». */
const divisions = new Set(['الاسبوع', 'النصف', 'الثلث', 'الربع', 'المرحله', 'الدفعه']);
const dated = new Set(['في', 'حتي', 'منذ', 'قبل', 'بعد', 'الي', 'من', 'ل', 'بتاريخ']);
const notDays = new Set(['كل', 'في كل', 'مره كل', 'بعد', 'قبل']);
