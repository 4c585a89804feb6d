import type { TimeMatch, TimeRule } from '@masar/shapes';
import { beforeKey, leanOf, maybe, month, num, which, year, yearDigits } from './elements.ts';

const monthWord = maybe({ tag: 'monthWord' });
const monthsWord = maybe({ tag: ['monthsWord', 'monthWord'] });

/** Months by name. */
export const months: readonly TimeRule[] = [
  {
    id: 'month-year',
    pattern: [
      monthWord,
      month(),
      maybe({ key: ['-', '/', ',', 'من', 'ل', 'في', 'ب'] }),
      maybe({ tag: 'yearWord' }),
      yearDigits,
      { tag: 'era', optional: true },
    ],
    make: (match) => ({ grain: 'month', month: num(match, 'month'), year: num(match, 'year') }),
    reads: [
      { text: 'يشهد البلد نزاعا منذ أبريل 2023.', published: '2024-08-24', value: '2023-04' },
      { text: 'وقع الاتفاق في نوفمبر/ تشرين الثاني 2013.', published: '2015-03-30', value: '2013-11' },
      { text: 'عقد المؤتمر في شهر جوان من سنة 2020.', published: '2021-03-30', value: '2020-06' },
    ],
    ignores: ['مارس الوفد ضغوطا في 2020.', 'في شهر واحد أنفق 2000 دولار.'],
  },
  {
    id: 'month-which',
    pattern: [monthWord, month(), { tag: ['which', 'latest'], name: 'which' }, maybe(yearDigits, { tag: 'era', optional: true })],
    make: (match) => ({ grain: 'month', month: num(match, 'month'), year: num(match, 'year'), lean: leanOf(match) }),
    reads: [
      { text: 'التقيا خلال دجنبر الماضي.', published: '2019-02-06', value: '2018-12' },
      { text: 'يعقد اللقاء في شهر سبتمبر المقبل.', published: '2024-08-24', value: '2024-09' },
      { text: 'صوت المجلس في جويلية الفارط.', published: '2021-09-02', value: '2021-07' },
    ],
    ignores: ['مارس الرئيس الماضي صلاحياته.', 'ما زال الشهر الجاري هادئا.'],
  },
  {
    id: 'month-range',
    pattern: [
      monthsWord,
      month(),
      { key: ['الي', 'حتي', '-', '–', '/', 'و'], name: 'link' },
      maybe({ tag: 'monthWord' }),
      month('toMonth'),
      which,
      year,
    ],
    make: (match) => {
      const [from, to] = [num(match, 'month') as number, num(match, 'toMonth') as number];
      if (
        from === to ||
        (match.values['link'] === 'و' &&
          to !== from + 1 &&
          !rangeWords.has(match.tokens[0]?.word.key ?? '') &&
          !rangeWords.has(beforeKey(match)))
      )
        return null;
      return { grain: 'month', month: from, toMonth: to, year: num(match, 'year'), lean: leanOf(match) };
    },
    reads: [
      { text: 'جرت الجولات بين يناير ومارس 2022.', published: '2022-05-01', value: '2022-01/2022-03' },
      { text: 'امتد الحوار من نوفمبر إلى يناير 2022.', published: '2022-05-01', value: '2021-11/2022-01' },
      { text: 'في شهري مايو ويونيو 2021 توقف الحوار.', published: '2021-09-01', value: '2021-05/2021-06' },
    ],
    ignores: ['بين مايو وباريس موعد.', 'في مارس ومع الوفد وصل الوزير.'],
  },
  {
    id: 'month',
    pattern: [monthWord, month()],
    make: (match) => ({ grain: 'month', month: num(match, 'month'), alone: isMonth(match) ? undefined : false }),
    reads: [
      { text: 'اتفقا في قمة جنيف في حزيران/يونيو.', published: '2021-12-30', value: '2021-06' },
      { text: 'وفي عام 2018 توسط البلدان ووقعا في سبتمبر اتفاقا بجدة.', published: '2023-03-14', value: '2018-09' },
      { text: 'يماطل المجلس منذ يوليوز.', published: '2015-09-11', value: '2015-07' },
      { text: 'أرجئت الجولة إلى مارس.', published: '2015-09-11', value: '2016-03' },
      { text: 'بدأ الحوار في شهر آب.', published: '2015-09-11', value: '2015-08' },
      { text: 'احتضنت المدينة جولات في جوان و أوت من السنة الفارطة.', published: '2008-03-19', value: '2007-06' },
    ],
    ignores: ['مارس الوفد ضغوطا على خصمه.', 'سلم الرسالة إلى ماي.', 'قالت النائبة ماي جوان إنها غائبة.'],
  },
  {
    id: 'month-of-year',
    pattern: [{ tag: 'theUnit', key: ['الشهر'] }, { tag: 'ordinal', range: [1, 12], name: 'month' }, year],
    make: (match) => (num(match, 'year') === undefined ? null : { grain: 'month', month: num(match, 'month'), year: num(match, 'year') }),
    reads: [
      { text: 'في الشهر التاسع من عام 2014 عقدت القمة.', published: '2015-01-01', value: '2014-09' },
      { text: 'منذ الشهر الثالث سنة 2020 أغلق المعبر.', published: '2021-01-01', value: '2020-03' },
    ],
    ignores: ['دخلت الحرب الشهر التاسع دون حل.', 'للشهر الثالث على التوالي ارتفع السعر.'],
  },
];

const rangeWords = new Set(['من', 'بين', 'شهري']);

/** Words behind which a month's name can be nothing else. */
const prepositions = new Set([
  'في',
  'فى',
  'منذ',
  'خلال',
  'حتي',
  'بدايه',
  'نهايه',
  'منتصف',
  'مطلع',
  'اواخر',
  'اوايل',
  'متم',
  'موفي',
  'في بدايه',
  'في نهايه',
  'في مطلع',
  'في منتصف',
  'في اواخر',
  'في اوايل',
  '/',
  'انتخابات',
  'قمه',
  'اتفاق',
  'هدنه',
]);

/** «إلى مارس»: behind these the month that is spelled like a verb, not those that are spelled like names. */
const toward = new Set(['الي', 'قبل', 'بعد', 'بحلول', 'بين']);

/** A name that is also another word asks for its twin, «شهر», or a preposition. */
function isMonth(match: TimeMatch): boolean {
  const weak = match.tokens.every(({ word }) => word.senses.time?.['month'] === undefined || word.senses.time['weak'] !== undefined);
  if (beforeKey(match) === 'كذبه') return false;
  if (!weak || match.tokens.length > 1 || prepositions.has(beforeKey(match))) return true;
  return num(match, 'month') === 3 && toward.has(beforeKey(match));
}
