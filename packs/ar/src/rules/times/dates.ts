import type { TimeMatch, TimeRule } from '@masar/shapes';
import { knownDays } from '../../words/known-days.ts';
import { and, beforeKey, day, leanOf, mark, maybe, month, num, until, which, year } from './elements.ts';

const monthWord = maybe({ tag: 'monthWord' });
const dayWord = maybe({ tag: 'dayWord' });
const daysWord = maybe({ tag: ['daysWord', 'dayWord'] });
const of = maybe({ key: ['من', '-', '/'] });

/** Dates whose month is named. */
export const dates: readonly TimeRule[] = [
  {
    id: 'day-month',
    pattern: [dayWord, day('day'), of, monthWord, month(), which, year],
    make: (match) => ({
      grain: 'day',
      day: num(match, 'day'),
      month: num(match, 'month'),
      year: num(match, 'year'),
      known: knownDays.get(`${beforeKey(match)} ${num(match, 'day')} ${num(match, 'month')}`),
      lean: leanOf(match),
    }),
    reads: [
      { text: 'تغير المشهد منذ هجوم السابع من أكتوبر.', published: '2026-01-05', value: '2023-10-07' },
      { text: 'يطالبون بدولة على حدود الرابع من حزيران.', published: '2022-01-10', value: '1967-06-04' },
      { text: 'قتل مدنيون في هجوم 7 أكتوبر.', published: '2019-10-20', value: '2019-10-07' },
      { text: 'انتهى اجتماع 7 أكتوبر دون نتيجة.', published: '2025-10-20', value: '2025-10-07' },
      { text: 'المحطات:\n2023\n7 مايو: انهارت الهدنة.\n2 يونيو: عاد الوفدان.', published: '2025-11-16', value: '2023-06-02' },
      { text: '- 3 ديسمبر 2022: وقعا الاتفاق.\n- 9 يناير: بدأ التنفيذ.', published: '2025-11-16', value: '2023-01-09' },
      { text: 'جدد المجلس ولاية البعثة حتى 31 أكتوبر.', published: '2026-07-09', value: '2026-10-31' },
      { text: 'استمرت الجولة حتى 31 أكتوبر.', published: '2026-07-09', value: '2025-10-31' },
      { text: 'كان مقررا في 15 فبراير الماضي ثم أرجئ إلى 10 مايو.', published: '2022-08-07', value: '2022-05-10' },
      { text: 'وصل الوفد في 12 كانون الثاني/يناير إلى بروكسل.', published: '2021-12-31', value: '2022-01-12' },
      { text: 'وقعت الهدنة في 17 من شباط.', published: '2022-03-02', value: '2022-02-17' },
      { text: 'تنطلق الجولة في العاشر من يناير.', published: '2021-12-31', value: '2022-01-10' },
      { text: 'صدر البيان في 26-أكتوبر-2023 عن الوزارة.', published: '2023-10-27', value: '2023-10-26' },
      { text: 'اندلعت الحرب في الرابع والعشرين من فبراير عام 2022.', published: '2023-01-05', value: '2022-02-24' },
      { text: 'تنعقد القمة يوم ١٨ مايو.', published: '2025-05-10', value: '2025-05-18' },
      { text: 'بدأت المشاورات في 11 أيار (مايو) الماضي.', published: '2023-10-26', value: '2023-05-11' },
      { text: 'يفتتح المعرض في غرة فيفري 2018.', published: '2018-01-20', value: '2018-02-01' },
      { text: 'وقعا الوثيقة في 6 من شهر أكتوبر 1973م.', published: '2013-10-06', value: '1973-10-06' },
    ],
    ignores: ['حضر 12 وزيرا الجلسة.', 'في 31 فبراير لا شيء.', 'طالب الوفد بالإفراج عن 30 أسيرا.'],
  },
  {
    id: 'day-range-month',
    pattern: [
      daysWord,
      day('day'),
      maybe({ key: ['و'] }),
      { ...until, name: 'until' },
      maybe({ key: ['و'] }),
      maybe({ key: ['حتي', 'يوم', 'غايه'] }),
      day('toDay'),
      of,
      monthWord,
      month(),
      which,
      year,
    ],
    make: (match) =>
      rangeOf(num(match, 'day'), num(match, 'toDay'), { month: num(match, 'month'), year: num(match, 'year'), lean: leanOf(match) }, false),
    reads: [
      { text: 'عقدت المحادثات من 14 إلى 23 أغسطس الجاري.', published: '2024-08-24', value: '2024-08-14/2024-08-23' },
      { text: 'تستمر الجولة 9-12 مارس 2022 في فيينا.', published: '2022-03-01', value: '2022-03-09/2022-03-12' },
      {
        text: 'يمتد اللقاء من الثالث والعشرين حتى السادس والعشرين من شهر أكتوبر.',
        published: '2023-10-01',
        value: '2023-10-23/2023-10-26',
      },
    ],
    ignores: ['انتقل من 14 إلى 23 نقطة.', 'فاز الفريق 3-1 في لقاء مارس فيه ضغطا.'],
  },
  {
    id: 'days-month',
    pattern: [
      daysWord,
      day('day'),
      maybe(mark(','), day('mid')),
      maybe(and, day('mid')),
      { key: ['و', 'او'], name: 'and' },
      day('toDay'),
      of,
      monthWord,
      month(),
      which,
      year,
    ],
    make: (match) => {
      const days = ['day', 'mid', 'toDay'].flatMap((name) => num(match, name) ?? []);
      const fields = { month: num(match, 'month'), year: num(match, 'year'), lean: leanOf(match) };
      return rangeOf(days[0], days.at(-1), fields, !isRange(match) && !consecutive(days));
    },
    reads: [
      { text: 'تجرى المحادثات في جنيف في 9 و10 كانون الثاني/يناير.', published: '2021-12-31', value: '2022-01-09/2022-01-10' },
      { text: 'يلتقون أيام 3 و4 و5 أيار.', published: '2022-05-01', value: '2022-05-03/2022-05-05' },
      { text: 'الجولة مقررة في 30 أو 31 يوليو (تموز) الحالي.', published: '2015-07-20', value: '2015-07-30/2015-07-31' },
      { text: 'عقدت جلستان في 9 و12 يناير.', published: '2022-01-20', value: '{2022-01-09,2022-01-12}' },
      { text: 'يعقد المنتدى بين 9 و12 يناير المقبل.', published: '2021-11-20', value: '2022-01-09/2022-01-12' },
    ],
    ignores: ['سجل الفريقان 9 و10 نقاط.', 'حضر وزيران و10 سفراء.'],
  },
  {
    id: 'date-to-date',
    pattern: [
      daysWord,
      day('day'),
      of,
      monthWord,
      month(),
      maybe({ tag: 'which' }),
      maybe({ tag: 'digits', width: [4, 4], name: 'fromYear' }),
      { key: ['الي', 'حتي', 'لغايه', '-', '–', 'و'], name: 'link' },
      maybe({ key: ['و', 'حتي', 'يوم'] }),
      day('toDay'),
      of,
      monthWord,
      month('toMonth'),
      which,
      year,
    ],
    make: (match) => {
      if (match.values['link'] === 'و' && !isRange(match)) return null;
      const { year: toYear, fromYear } = { year: num(match, 'year'), fromYear: num(match, 'fromYear') };
      const years = fromYear === undefined ? { year: toYear } : { year: fromYear, toYear };
      return {
        grain: 'day',
        day: num(match, 'day'),
        month: num(match, 'month'),
        toDay: num(match, 'toDay'),
        toMonth: num(match, 'toMonth'),
        ...years,
        lean: leanOf(match),
      };
    },
    reads: [
      { text: 'تمتد الهدنة من 30 يونيو إلى 14 يوليو 2022.', published: '2022-07-01', value: '2022-06-30/2022-07-14' },
      { text: 'يزور تونس يومي 31 جانفي وغرة فيفري 2018.', published: '2018-01-25', value: '2018-01-31/2018-02-01' },
      { text: 'تمتد من 30 مارس الجاري وحتى الثاني من أبريل المقبل.', published: '2022-03-10', value: '2022-03-30/2022-04-02' },
      { text: 'بين 28 ديسمبر و3 يناير 2022 توقف الحوار.', published: '2022-01-10', value: '2021-12-28/2022-01-03' },
    ],
    ignores: ['وقع الاتفاق في 3 مارس 2020 و12 وزيرا شهدوا عليه.', 'زار روما في 5 مايو وباريس بعدها.'],
  },
  {
    id: 'month-day',
    pattern: [month(), day('day'), { ...until, name: 'until' }, day('toDay'), year],
    make: (match) => rangeOf(num(match, 'day'), num(match, 'toDay'), { month: num(match, 'month'), year: num(match, 'year') }, false),
    reads: [
      { text: 'مؤتمر روما، يوليو 13-15، 2022.', published: '2022-07-01', value: '2022-07-13/2022-07-15' },
      { text: 'تعقد الدورة في تموز 13 إلى 15.', published: '2022-07-01', value: '2022-07-13/2022-07-15' },
    ],
    ignores: ['شارك في مارس 12 وزيرا.', 'قتل في أغسطس 13 جنديا وجرح 15.'],
  },
  {
    id: 'month-day-year',
    pattern: [
      month(),
      { tag: 'digits', range: [1, 31], width: [1, 2], name: 'day' },
      mark(',', '-'),
      { tag: 'digits', width: [4, 4], range: [1900, 2150], name: 'year' },
    ],
    make: (match) => ({ grain: 'day', day: num(match, 'day'), month: num(match, 'month'), year: num(match, 'year') }),
    reads: [
      { text: 'نشر في مارس 14، 2022.', published: '2022-03-15', value: '2022-03-14' },
      { text: 'ديسمبر 30, 2021 - وكالات', published: '2021-12-30', value: '2021-12-30' },
    ],
    ignores: ['شارك في مارس 12 وزيرا.', 'سجل مايو 14 حالة.'],
  },
  {
    id: 'nth-weekday',
    pattern: [
      { tag: ['ordinal', 'lastOf'], range: [-1, 5], name: 'nth' },
      dayWord,
      { tag: ['bareWeekday', 'weekday'], name: 'weekday' },
      { key: ['من', 'في', 'ب'] },
      monthWord,
      month(),
      year,
    ],
    make: (match) => ({
      grain: 'day',
      nth: num(match, 'nth'),
      weekday: num(match, 'weekday'),
      month: num(match, 'month'),
      year: num(match, 'year'),
    }),
    reads: [
      { text: 'تجرى الانتخابات في أول ثلاثاء من نوفمبر 2024.', published: '2024-10-01', value: '2024-11-05' },
      { text: 'يلتئم المجلس آخر خميس من شهر مارس 2022.', published: '2022-03-01', value: '2022-03-31' },
    ],
    ignores: ['هو ثالث اثنين رحلا في مارس.', 'أول أحد الوزراء الواصلين في مارس.'],
  },
  {
    id: 'weekday-nth',
    pattern: [
      { tag: 'weekday', name: 'weekday' },
      { tag: ['ordinal', 'lastOf'], range: [-1, 5], name: 'nth' },
      { key: ['من', 'في'] },
      monthWord,
      month(),
      year,
    ],
    make: (match) => ({
      grain: 'day',
      nth: num(match, 'nth'),
      weekday: num(match, 'weekday'),
      month: num(match, 'month'),
      year: num(match, 'year'),
    }),
    reads: [
      { text: 'يصادف الثلاثاء الأول من نوفمبر 2022.', published: '2022-10-01', value: '2022-11-01' },
      { text: 'يعقد اللقاء الخميس الأخير من مارس 2022.', published: '2022-03-01', value: '2022-03-31' },
    ],
    ignores: ['وصل الخميس الثاني في القائمة.', 'حل السبت الأول من نوعه.'],
  },
  {
    id: 'week-of-month',
    pattern: [
      { tag: ['theUnit', 'halfYear'], key: ['الاسبوع', 'النصف'] },
      { tag: ['ordinal', 'lastOf'] },
      { key: ['من', 'في', 'ب'] },
      monthWord,
      month(),
      which,
      year,
    ],
    make: (match) => ({ grain: 'month', month: num(match, 'month'), year: num(match, 'year'), lean: leanOf(match) }),
    reads: [
      { text: 'يجتمعان في الأسبوع الأول من شهر أكتوبر 2022.', published: '2022-09-01', value: '2022-10' },
      { text: 'عقد المؤتمر في النصف الثاني من مارس الماضي.', published: '2022-09-01', value: '2022-03' },
    ],
    ignores: ['الأسبوع الأول من المحادثات كان هادئا.', 'اليوم الثالث من أكتوبر.', 'تقدم في النصف الثاني من اللقاء.'],
  },
  {
    id: 'last-day-month',
    pattern: [{ tag: 'lastOf' }, { tag: 'dayWord' }, { key: ['من', 'في', 'ب'] }, monthWord, month(), year],
    make: (match) => ({ grain: 'day', day: -1, month: num(match, 'month'), year: num(match, 'year') }),
    reads: [
      { text: 'ينتهي التفويض في آخر يوم من فبراير 2024.', published: '2024-01-10', value: '2024-02-29' },
      { text: 'أغلق المعبر آخر يوم في أبريل 2023.', published: '2023-05-10', value: '2023-04-30' },
    ],
    ignores: ['كان آخر يوم من المحادثات صعبا.', 'آخر لقاء في أبريل.'],
  },
];

type Fields = { month: number | undefined; year: number | undefined; lean?: 'past' | 'nearest' | 'future' | undefined };

function rangeOf(first: number | undefined, last: number | undefined, fields: Fields, apart: boolean) {
  if (first === undefined || last === undefined || first >= last) return null;
  return { grain: 'day' as const, day: first, toDay: last, apart: apart || undefined, ...fields };
}

const openers = new Set(['بين', 'من', 'ما بين', 'يومي']);
/** «بين» and «من» before two days make a range of them, «يومي» before two dates as well. */
const isRange = (match: TimeMatch): boolean => openers.has(beforeKey(match)) || openers.has(match.tokens[0]?.word.key ?? '');
const consecutive = (days: readonly number[]): boolean => days.every((one, at) => at === 0 || one === (days[at - 1] as number) + 1);
