import type { Element, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, day, leanOf, maybe, num, text } from './elements.ts';

const name: Element = { tag: 'hijri', name: 'month' };
/** A year of either calendar: «رمضان 1443», «رمضان 2022». */
const hijriYear: Element = { tag: 'digits', width: [4, 4], range: [1250, 2150], name: 'year' };
const era: Element = { tag: 'era', name: 'era', optional: true };
const monthWord = maybe({ tag: 'monthWord' });
const adjective = maybe({ key: ['المبارك', 'الحرام', 'الخير', 'المعظم', 'الكريم'] });

/** «2-صفر»: the month that is spelled like nought, behind a mark and without its year, is a score. */
const isScore = (match: TimeMatch): boolean =>
  num(match, 'month') === 2 && num(match, 'year') === undefined && match.tokens.some(({ word }) => word.key === '-' || word.key === '/');

/** Dates of the Hijri calendar. */
export const hijri: readonly TimeRule[] = [
  {
    id: 'hijri-day',
    pattern: [
      maybe({ tag: 'dayWord' }),
      day('day'),
      maybe({ key: ['من', '-', '/'] }),
      monthWord,
      name,
      adjective,
      maybe({ tag: 'which', name: 'which' }),
      maybe(maybe({ key: ['-', '/', ',', 'من', 'ل'] }), maybe({ tag: 'yearWord' }), hijriYear, era),
    ],
    make: (match) =>
      isScore(match)
        ? null
        : {
            grain: 'day',
            calendar: 'hijri',
            day: num(match, 'day'),
            month: num(match, 'month'),
            year: num(match, 'year'),
            lean: leanOf(match),
          },
    reads: [
      { text: 'صنعاء - 29 ذو القعدة 1444هـ الموافق 18 يونيو 2023م', published: '2023-06-18', value: '2023-06-18' },
      { text: 'الرياض 15 رمضان 1443هـ الموافق 16 أبريل 2022م', published: '2022-04-16', value: '2022-04-16' },
      { text: 'تحل الذكرى في العاشر من محرم.', published: '2022-08-01', value: '2022-08-08' },
      { text: 'مسقط في 1 رمضان 1443هـ الموافق 3 أبريل 2022م', published: '2022-04-03', value: '2022-04-03' },
      { text: 'وقع الأمر في 22 ربيع أول 1447 هـ.', published: '2025-09-15', value: '2025-09-14' },
    ],
    ignores: ['سجل رمضان 3 أهداف.', 'وصل 12 من رفاق شعبان حسن.', 'فاز الفريق 2-صفر أمس.', 'وانتهت المباراة بفوزه 3/صفر.'],
  },
  {
    id: 'hijri-days',
    pattern: [
      day('day'),
      { key: ['-', '–', 'الي', 'حتي', 'و'] },
      day('toDay'),
      maybe({ key: ['من'] }),
      monthWord,
      name,
      adjective,
      maybe({ tag: 'which', name: 'which' }),
      maybe(maybe({ tag: 'yearWord' }), hijriYear, era),
    ],
    make: (match) => ({
      grain: 'day',
      calendar: 'hijri',
      day: num(match, 'day'),
      toDay: num(match, 'toDay'),
      month: num(match, 'month'),
      year: num(match, 'year'),
      lean: leanOf(match),
    }),
    reads: [
      { text: 'صدر العدد في 24-25 محرم 1436.', published: '2014-11-18', value: '2014-11-17/2014-11-18' },
      { text: 'يمتد اللقاء من 3 إلى 5 شعبان 1443هـ.', published: '2022-03-01', value: '2022-03-06/2022-03-08' },
    ],
    ignores: ['سجل شعبان 3 إلى 5 أهداف.', 'بين 3 و5 وزراء.'],
  },
  {
    id: 'hijri-month',
    pattern: [
      monthWord,
      name,
      adjective,
      maybe({ tag: 'which', name: 'which' }),
      maybe(maybe({ key: ['-', '/', ',', 'من', 'ل'] }), maybe({ tag: 'yearWord' }), hijriYear, era),
    ],
    make: (match) =>
      isMonth(match)
        ? { grain: 'month', calendar: 'hijri', month: num(match, 'month'), year: num(match, 'year'), lean: leanOf(match) }
        : null,
    reads: [
      { text: 'تتوقف الجلسات خلال شهر رمضان المقبل.', published: '2022-02-10', value: '2022-04-02/2022-05-01' },
      { text: 'وقع الصلح في رجب 1443هـ.', published: '2022-03-10', value: '2022-02-02/2022-03-03' },
      { text: 'توقف القتال في رمضان 2019.', published: '2022-03-10', value: '2019-05-06/2019-06-03' },
    ],
    ignores: ['استقبل رمضان شعبان الوفد.', 'بلغ العجز صفر دولار.'],
  },
  {
    id: 'hijri-feast',
    pattern: [
      { tag: 'hijriFeast', name: 'feast' },
      maybe({ tag: 'which', name: 'which' }),
      maybe(maybe({ tag: 'yearWord' }), { tag: 'digits', width: [4, 4], range: [1250, 2150], name: 'year' }, era),
    ],
    make: (match) => feastOf(match, 'hijri'),
    reads: [
      { text: 'سرت الهدنة في عيد الأضحى.', published: '2023-07-18', value: '2023-06-28' },
      { text: 'كان عيد الفطر 2022 هادئا.', published: '2023-07-18', value: '2022-05-02' },
      { text: 'يصادف رأس السنة الهجرية المقبل عطلة.', published: '2022-06-18', value: '2022-07-30' },
    ],
    ignores: ['احتفلوا بعيد ميلاد الوزير.', 'عيد الاستقلال قريب من هنا.'],
  },
  {
    id: 'feast',
    pattern: [
      { tag: 'feast', name: 'feast' },
      maybe({ tag: 'which', name: 'which' }),
      maybe(maybe({ tag: 'yearWord' }), { tag: 'digits', width: [4, 4], range: [1900, 2150], name: 'year' }),
    ],
    make: (match) => feastOf(match, 'gregory'),
    reads: [
      { text: 'أعلنت هدنة عيد الميلاد 2020.', published: '2021-01-03', value: '2020-12-25' },
      { text: 'ينتهي الحظر قبل رأس السنة.', published: '2021-12-20', value: '2022-01-01' },
    ],
    ignores: ['رأس الوفد وزير.', 'مكان الميلاد باريس.'],
  },
  {
    id: 'hijri-year',
    pattern: [{ tag: 'yearWord' }, hijriYear, { tag: 'era', name: 'era' }],
    make: (match) =>
      text(match, 'era') === 'AH' && !afterKey(match).startsWith('شمسي')
        ? { grain: 'year', calendar: 'hijri', year: num(match, 'year') }
        : null,
    reads: [
      { text: 'صدر النظام عام 1443هـ.', published: '2022-08-01', value: '2021-08-09/2022-07-29' },
      { text: 'منذ سنة 1444 هـ يعمل به.', published: '2024-08-01', value: '2022-07-30/2023-07-18' },
    ],
    ignores: ['عام 1453 سقطت المدينة.', 'صدر عام 2022م.', 'أحداث عام 1388 هجري شمسي.'],
  },
];

/** Month and day of a feast. */
function feastOf(match: TimeMatch, calendar: 'hijri' | 'gregory'): TimeDraft {
  const feast = num(match, 'feast') as number;
  return { grain: 'day', calendar, month: Math.floor(feast / 100), day: feast % 100, year: num(match, 'year'), lean: leanOf(match) };
}

/** Names of months are names of men: without a year or «شهر» they ask for an adjective. */
function isMonth(match: TimeMatch): boolean {
  if (num(match, 'year') !== undefined || num(match, 'which') !== undefined) return true;
  const first = match.tokens[0]?.word.senses.time;
  return first?.['monthWord'] !== undefined || first?.['weak'] === undefined;
}
