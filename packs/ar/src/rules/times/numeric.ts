import type { Element, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, era, maybe, num, text, touches } from './elements.ts';

const part = (name: string, width: readonly [number, number], range: readonly [number, number]): Element => ({
  tag: 'digits',
  name,
  width,
  range,
});
const dayWord = maybe({ tag: 'dayWord' });
const separators = [['/'], ['-'], ['.'], ['\\'], ['–']] as const;
const first = part('a', [1, 2], [1, 31]);
const second = part('b', [1, 2], [1, 31]);
const fourDigits = part('year', [4, 4], [1300, 2150]);

/** One rule's patterns must use one separator: a pattern for each is a rule of its own. */
const dayFirst: readonly TimeRule[] = separators.map(([separator], at) => ({
  id: at === 0 ? 'numeric-date' : `numeric-date-${at}`,
  pattern: [dayWord, first, { key: [separator] }, second, { key: [separator] }, fourDigits, era],
  make: (match) =>
    touches(match)
      ? null
      : dayMonthYear(num(match, 'a') as number, num(match, 'b') as number, num(match, 'year') as number, text(match, 'era')),
  reads: [
    { text: `صدر القرار بتاريخ 17${separator}4${separator}2001.`, published: '2001-05-01', value: '2001-04-17' },
    { text: `عمان ١٦ ${separator} ٧ ${separator} ٢٠٢٥م - وكالات`, published: '2025-07-16', value: '2025-07-16' },
    { text: `نشر في 9${separator}11${separator}1441هـ.`, published: '2020-07-01', value: '2020-06-30' },
  ],
  ignores: [`رقم القرار 45${separator}77${separator}2001.`, `النسبة 12${separator}5 بالمئة.`],
}));

const yearFirst: readonly TimeRule[] = separators.map(([separator], at) => ({
  id: at === 0 ? 'iso-date' : `iso-date-${at}`,
  pattern: [
    dayWord,
    fourDigits,
    { key: [separator] },
    part('month', [1, 2], [1, 12]),
    { key: [separator] },
    part('day', [1, 2], [1, 31]),
    era,
  ],
  make: (match) =>
    touches(match)
      ? null
      : dayMonthYear(num(match, 'day') as number, num(match, 'month') as number, num(match, 'year') as number, text(match, 'era')),
  reads: [
    { text: `نشر: 2021${separator}12${separator}30 الساعة 10`, published: '2021-12-30', value: '2021-12-30T10:00' },
    { text: `آخر تحديث 2022${separator}1${separator}9`, published: '2022-01-10', value: '2022-01-09' },
  ],
  ignores: [`الملف 2021${separator}45${separator}30`, `بين 2015${separator}2020`],
}));

/** Dates of figures alone. */
export const numeric: readonly TimeRule[] = [
  ...dayFirst,
  ...yearFirst,
  {
    id: 'wire-date',
    pattern: [first, { key: ['-'] }, second],
    make: (match) =>
      beforeKey(match) === '-' && afterKey(match) === '(' ? dayMonth(num(match, 'a') as number, num(match, 'b') as number) : null,
    reads: [
      { text: 'الكويت - 4 - 1 (كونا) -- أعلن الوزير فتح الحدود.', published: '2021-01-04', value: '2021-01-04' },
      { text: 'جنيف - 30 - 12 (كونا) -- بدأت الجلسة.', published: '2021-12-31', value: '2021-12-30' },
    ],
    ignores: ['انتهى اللقاء 4 - 1 (ركلات).', 'فاز الفريق 3-1 أمس.'],
  },
  {
    id: 'day-slash-month',
    pattern: [first, { key: ['/'] }, second],
    make: (match) =>
      touches(match) ||
      afterKey(match) === '/' ||
      !(datedBefore.has(beforeKey(match)) || match.before?.word.senses.time?.['weekday'] !== undefined)
        ? null
        : dayMonth(num(match, 'a') as number, num(match, 'b') as number),
    reads: [
      { text: 'يعقد اللقاء يوم السبت 21/9 في جنيف.', published: '2013-09-18', value: '2013-09-21' },
      { text: 'صدر البيان بتاريخ 5/3.', published: '2022-03-07', value: '2022-03-05' },
    ],
    ignores: ['صوت 12/15 من الأعضاء.', 'الجولة 2/3 انتهت.'],
  },
  {
    id: 'month-slash-year',
    pattern: [part('month', [1, 2], [1, 12]), { key: ['/'] }, part('year', [4, 4], [1900, 2150])],
    make: (match) => (touches(match) ? null : { grain: 'month', month: num(match, 'month'), year: num(match, 'year') }),
    reads: [
      { text: 'منذ 2/2013 توقف الحوار.', published: '2013-05-01', value: '2013-02' },
      { text: 'اتفاق 11/2020 لم ينفذ.', published: '2022-05-01', value: '2020-11' },
    ],
    ignores: ['القرار 45/2020 صدر.', 'المادة 14/3 عدلت.'],
  },
];

const datedBefore = new Set(['بتاريخ', 'تاريخ', 'يوم', 'في', 'حتي', 'منذ', 'المؤرخ', 'المورخ', 'ليوم', 'بيوم', 'الموافق']);

function dayMonth(day: number, month: number) {
  return month > 12 || month < 1 ? null : { grain: 'day' as const, day, month };
}

/** Day, month, year; where that makes no date, month and day. A year before 1500 is of the Hijri calendar. */
function dayMonthYear(a: number, b: number, year: number, era: string | undefined) {
  const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
  if (month > 12) return null;
  const hijri = year < 1500 || era === 'AH';
  return { grain: 'day' as const, day, month, year, calendar: hijri ? ('hijri' as const) : undefined };
}
