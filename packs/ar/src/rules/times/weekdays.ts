import type { TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, leanOf, maybe, num, which } from './elements.ts';

const more = maybe({ key: ['و'] }, { tag: 'weekday', name: 'more' });
const dayWord = maybe({ tag: 'dayWord', key: ['يوم'] });

/** Days of the week. */
export const weekdays: readonly TimeRule[] = [
  {
    id: 'weekday',
    pattern: [dayWord, { tag: 'weekday', name: 'weekday' }, which],
    make: (match) =>
      isDay(match)
        ? {
            grain: 'day',
            weekday: num(match, 'weekday'),
            lean: leanOf(match),
            further: Math.abs(num(match, 'which') ?? 0) > 1 ? 1 : undefined,
          }
        : null,
    reads: [
      { text: 'وكان قد أعلن الخميس أن بلاده مستعدة.', published: '2025-05-23', value: '2025-05-22' },
      { text: 'ومن المقرر أن تستضيف فيينا الخميس جولة ثالثة.', published: '2022-01-10', value: '2022-01-13' },
      { text: 'يعقد المجلس جلسة يوم الجمعة المقبل.', published: '2023-12-22', value: '2023-12-29' },
      { text: 'أكد العضو الخميس الماضي ذلك.', published: '2023-06-18', value: '2023-06-15' },
      { text: 'اختتمت في إسطنبول، الاثنين، الجولة الأولى.', published: '2021-01-25', value: '2021-01-25' },
      { text: 'سيلتقيان السبت في روما.', published: '2025-05-22', value: '2025-05-24' },
      { text: 'التقيا الجمعة قبل الماضية.', published: '2022-03-10', value: '2022-02-25' },
      { text: 'اختتمت الجولة الخميس ما قبل الماضي.', published: '2022-03-10', value: '2022-02-24' },
      { text: 'يسري وقف النار اعتبارا من يوم الجمعة.', published: '2022-03-10', value: '2022-03-11' },
      { text: 'أعلن عن عقد جلسة استثنائية، الأحد في الرياض.', published: '2022-03-10', value: '2022-03-13' },
      { text: 'دعا السفير إلى اجتماع طارئ الأحد.', published: '2022-03-10', value: '2022-03-13' },
      { text: 'دعا السفير خلال اجتماع الأحد إلى التهدئة.', published: '2022-03-10', value: '2022-03-06' },
      { text: 'ودعا إلى لقاء عاجل بعد هجوم الأحد.', published: '2022-03-10', value: '2022-03-06' },
      { text: 'طلبت باريس عقد جلسة طارئة للمجلس الجمعة.', published: '2022-03-10', value: '2022-03-11' },
      { text: 'قررت اللجنة عقد اجتماعها المقبل الثلاثاء.', published: '2022-03-10', value: '2022-03-15' },
      { text: 'قررت اللجنة في جلسة عقدتها الثلاثاء المضي قدما.', published: '2022-03-10', value: '2022-03-08' },
      { text: 'أمهل الوسيط الوفدين حتى الأحد للرد.', published: '2022-03-10', value: '2022-03-13' },
      { text: 'استمرت الجلسة حتى فجر الأحد.', published: '2022-03-10', value: '2022-03-06TMO' },
      { text: 'هدد بالانسحاب ما لم يتلق ردا بحلول الاثنين.', published: '2022-03-10', value: '2022-03-14' },
      { text: 'وتأتي الزيارة بعد محادثات الأربعاء في جنيف.', published: '2022-03-10', value: '2022-03-09' },
      { text: 'سيعود الوفد بعد محادثات الأربعاء.', published: '2022-03-10', value: '2022-03-16' },
      { text: 'قال في كلمة ألقاها الأحد إن الوفد عاد.', published: '2022-03-10', value: '2022-03-06' },
      { text: 'شن سلاح الجو الأحد أولى غاراته على البلدة.', published: '2022-03-10', value: '2022-03-06' },
      { text: 'لم يصل الوفد إلى جنيف السبت.', published: '2022-03-10', value: '2022-03-05' },
      { text: 'لن يصل الوفد إلى جنيف السبت.', published: '2022-03-10', value: '2022-03-12' },
      { text: 'إذا لم يصل الوفد السبت ألغيت الجلسة.', published: '2022-03-10', value: '2022-03-12' },
      { text: 'وكان الوزير يرد الأحد على أسئلة النواب.', published: '2022-03-10', value: '2022-03-06' },
      { text: 'حددت الهيئة يوم الأحد موعدا للجلسة.', published: '2022-03-10', value: '2022-03-13' },
      { text: 'خفضت لندن السبت القيود على الذين يسافرون إليها.', published: '2022-03-10', value: '2022-03-05' },
    ],
    ignores: ['قال أحد الوزراء إنه راض.', 'ليس لأحد أن يعترض.', 'ألقى خطبة الجمعة في المسجد.'],
  },
  {
    id: 'weekday-range',
    pattern: [
      maybe({ tag: ['daysWord', 'dayWord'] }),
      { tag: 'weekday', name: 'weekday' },
      maybe({ tag: 'which', name: 'first' }),
      { key: ['و', 'الي', 'حتي', '-', '–'], name: 'link' },
      maybe({ key: ['حتي'], name: 'until' }),
      maybe({ tag: 'dayWord' }),
      { tag: 'weekday', name: 'toWeekday' },
      more,
      more,
      which,
    ],
    make: (match) => {
      const weekday = num(match, 'weekday') as number;
      const toWeekday = num(match, 'more') ?? (num(match, 'toWeekday') as number);
      if (weekday === toWeekday || (match.values['link'] === 'الي' && !isRange(match)) || isTwo(match)) return null;
      const listed =
        match.values['link'] === 'و' && match.values['more'] === undefined && toWeekday !== (weekday % 7) + 1 && beforeRange(match);
      return { grain: 'day', weekday, toWeekday, apart: listed || undefined, lean: leanOf(match) };
    },
    reads: [
      { text: 'ستعقد القمة يومي الأحد والاثنين المقبلين.', published: '2022-03-25', value: '2022-03-27/2022-03-28' },
      { text: 'تستمر المشاورات من الاثنين إلى الخميس المقبل.', published: '2022-01-07', value: '2022-01-10/2022-01-13' },
      { text: 'يجتمعون أيام الاثنين والثلاثاء والأربعاء المقبلة.', published: '2022-01-07', value: '2022-01-10/2022-01-12' },
      { text: 'اجتمعا يومي السبت والأحد الماضيين.', published: '2022-01-12', value: '2022-01-08/2022-01-09' },
      { text: 'تستمر المشاورات من الاثنين وحتى الخميس المقبل.', published: '2022-01-07', value: '2022-01-10/2022-01-13' },
      { text: 'تستمر المشاورات من الاثنين المقبل حتى الخميس.', published: '2022-01-07', value: '2022-01-10/2022-01-13' },
    ],
    ignores: [
      'التقيا الأحد الماضي والخميس.',
      'وصل الوفد الأحد ووصل الوزير الاثنين.',
      'التقى الخميس وزيرين.',
      'أرجئ الاجتماع الذي كان مقررا الأربعاء إلى السبت.',
    ],
  },
  {
    id: 'night-between',
    pattern: [
      { tag: ['part', 'night'], name: 'part' },
      { tag: 'weekday', name: 'weekday' },
      maybe({ key: ['-', '/', '–', 'الي'] }),
      { tag: 'weekday', name: 'next' },
    ],
    make: (match) =>
      (match.values['part'] === 'NI' || match.values['part'] === 1) && num(match, 'next') === ((num(match, 'weekday') as number) % 7) + 1
        ? { grain: 'part-of-day', weekday: num(match, 'weekday'), part: 'NI' }
        : null,
    reads: [
      { text: 'قصفت المدينة ليل الثلاثاء الأربعاء.', published: '2022-03-03', value: '2022-03-01TNI' },
      { text: 'قصف المقر ليلة الاثنين - الثلاثاء.', published: '2022-03-03', value: '2022-02-28TNI' },
      { text: 'انتهت الجلسة ليل السبت-الأحد دون اتفاق.', published: '2022-03-07', value: '2022-03-05TNI' },
    ],
    ignores: ['التقيا مساء السبت.', 'ليل الثلاثاء وصل الوفد.'],
  },
  {
    id: 'weekday-of-week',
    pattern: [
      dayWord,
      { tag: ['weekday', 'bareWeekday'], name: 'weekday' },
      maybe({ key: ['من'] }),
      maybe({ tag: 'this', name: 'this' }),
      { key: ['الاسبوع'] },
      maybe({ tag: 'which', name: 'which' }),
    ],
    make: (match) => {
      const by = num(match, 'which') ?? (match.values['this'] === undefined ? undefined : 0);
      return by === undefined ? null : { grain: 'day', weekday: num(match, 'weekday'), shift: { unit: 'week', by } };
    },
    reads: [
      { text: 'اجتمعا ثلاثاء الأسبوع الماضي.', published: '2022-01-13', value: '2022-01-04' },
      { text: 'تبدأ الجلسة الاثنين من هذا الأسبوع.', published: '2022-01-13', value: '2022-01-10' },
    ],
    ignores: ['قال أحد النواب هذا الأسبوع ذلك.', 'نشر خميس مقالا الأسبوع الماضي.'],
  },
  {
    id: 'weekday-ordinal',
    pattern: [dayWord, { tag: 'weekday', name: 'weekday' }, { tag: 'ordinal', range: [6, 31], name: 'day' }],
    make: (match) => (afterKey(match) === 'من' ? null : { grain: 'day', weekday: num(match, 'weekday'), day: num(match, 'day') }),
    reads: [
      { text: 'يعقد اللقاء السبت السادس عشر.', published: '2013-02-12', value: '2013-02-16' },
      { text: 'بدأت الجولة الثلاثاء التاسع عشر.', published: '2013-02-20', value: '2013-02-19' },
    ],
    ignores: ['وصل الثلاثاء عشرة وزراء.', 'يوم الجمعة التاسع من رمضان.'],
  },
];

const noDays = new Set(['كلا', 'صلاه', 'خطبه', 'هذين', 'جريده', 'صحيفه', 'ال', 'بني', 'قناه', 'مجله']);

function isDay(match: TimeMatch): boolean {
  const next = afterKey(match);
  return !noDays.has(beforeKey(match)) && next !== 'العظيمه';
}

const openers = new Set(['بين', 'من', 'ما بين']);
/** «من الاثنين إلى الخميس», not «أرجئ الذي كان الأربعاء إلى السبت». */
const isRange = (match: TimeMatch): boolean => {
  const [first] = match.tokens;
  const { daysWord, dayWord } = first?.word.senses.time ?? {};
  return daysWord !== undefined || openers.has(beforeKey(match)) || (dayWord !== undefined && openers.has(beforeKey(match)));
};
/** «الأحد الماضي والخميس»: each day has its own words. */
const isTwo = ({ values }: TimeMatch): boolean => values['link'] === 'و' && values['first'] !== undefined && values['until'] === undefined;
const beforeRange = (match: TimeMatch): boolean => !openers.has(beforeKey(match));
