import type { Senses, TimeMatch, TimeRule, Token } from '@masar/shapes';
import { afterKey, beforeKey, maybe, num, touches } from './elements.ts';

const yearOf = (name: string) => ({ tag: 'digits', width: [4, 4], range: [1500, 2150], name }) as const;
const shortYear = { tag: 'digits', width: [2, 4], range: [0, 2150], name: 'toYear' } as const;
const era = { tag: 'era', optional: true } as const;

/** Years, decades, seasons, quarters. */
export const years: readonly TimeRule[] = [
  {
    id: 'year',
    pattern: [{ tag: 'yearWord' }, yearOf('year'), era],
    make: (match) => ({ grain: 'year', year: num(match, 'year') }),
    reads: [
      { text: 'دفعت روسيا ثمنا عام 2014.', published: '2022-01-10', value: '2014' },
      { text: 'قرار قمة بوخارست لعام 2008 معروف.', published: '2021-12-31', value: '2008' },
      { text: 'وقعت المعاهدة في سنة 1979م.', published: '2021-12-31', value: '1979' },
    ],
    ignores: ['قال أمين عام 12 نقابة.', 'بلغ الإنفاق العام 300 مليون.'],
  },
  {
    id: 'short-year',
    pattern: [
      { tag: 'yearWord', key: ['عام', 'سنه'] },
      { tag: 'digits', width: [2, 2], range: [40, 99], name: 'year' },
    ],
    make: (match) =>
      touches(match) || counts(match.after) || match.after?.word.senses.time?.['unit'] !== undefined
        ? null
        : { grain: 'year', year: 1900 + (num(match, 'year') as number) },
    reads: [
      { text: 'يطالب الوفد بدولة على حدود عام 67.', published: '2022-01-10', value: '1967' },
      { text: 'قبل بحدود الرابع من حزيران عام 67.', published: '2022-01-10', value: '1967-06-04' },
      { text: 'وقعا اتفاقا سنة 93.', published: '2022-01-10', value: '1993' },
    ],
    ignores: ['حضر أمين عام 67 نقابة.', 'مضت سنة 45 يوما منها هدنة.'],
  },
  {
    id: 'bare-year',
    pattern: [yearOf('year'), era],
    make: (match) => (isYear(match) ? { grain: 'year', year: num(match, 'year') } : null),
    reads: [
      { text: 'يتعثر الحوار منذ 2015.', published: '2022-01-10', value: '2015' },
      { text: 'توصلا في 2019 إلى هدنة.', published: '2022-01-10', value: '2019' },
      { text: 'قامت الدولة 1922م بعد الحرب.', published: '2022-01-10', value: '1922' },
      { text: 'أنهى اتفاق الطائف (1989) الحرب.', published: '2022-01-10', value: '1989' },
      { text: 'يرفضون العودة إلى دستور 2011 بلا تعديل.', published: '2022-01-10', value: '2011' },
      { text: 'المحطات:\n2019\nبدأ الحوار في القاهرة.', published: '2022-01-10', value: '2019' },
    ],
    ignores: [
      'قتل في 2015 حادثا عدد كبير.',
      'القرار (2254) لم ينفذ.',
      'حضر الحفل\n2000 زائر.',
      'القرار 2254 لم ينفذ.',
      'أوفدوا 1990 جنديا.',
    ],
  },
  {
    id: 'year-range',
    pattern: [
      { tag: ['yearsWord', 'yearWord'] },
      yearOf('year'),
      { key: ['و', '-', '–', 'الي', 'حتي', '/'], name: 'link' },
      { tag: 'yearWord', optional: true },
      shortYear,
      era,
    ],
    make: (match) => rangeOf(match),
    reads: [
      { text: 'بين عامي 2015 و2020 جرت ثلاث جولات.', published: '2022-01-10', value: '2015/2020' },
      { text: 'في عامي 2014 و2015 توقف الحوار.', published: '2022-01-10', value: '2014/2015' },
      { text: 'موازنة العام 2021/2022 أقرت.', published: '2022-01-10', value: '2021/2022' },
    ],
    ignores: ['عام 2014 و15 شخصا معه.', 'عام 2020 وعد بالحل.'],
  },
  {
    id: 'bare-year-range',
    pattern: [yearOf('year'), { key: ['-', '–', '/', 'و', 'الي', 'حتي'], name: 'link' }, maybe({ key: ['حتي', 'غايه'] }), yearOf('toYear')],
    make: (match) =>
      touches(match) || counts(match.after) || (match.values['link'] === 'و' && !openers.has(beforeKey(match))) ? null : rangeOf(match),
    reads: [
      { text: 'خطة 2015-2020 لم تكتمل.', published: '2022-01-10', value: '2015/2020' },
      { text: 'رئاسة لبنان (1998-2007) شهدت أزمات.', published: '2022-01-10', value: '1998/2007' },
      { text: 'بين 2010 و2012 جرت جولات.', published: '2022-01-10', value: '2010/2012' },
      { text: 'موسم 2016/2015 شهد هدوءا.', published: '2022-01-10', value: '2015/2016' },
    ],
    ignores: ['القرار 1701-12 نص عليه.', 'هاتف 2254-1701 مغلق.', 'استقبلت بين 1800 و2000 لاجئ.'],
  },
  {
    id: 'decade',
    pattern: [{ tag: 'decade', name: 'decade' }, maybe({ key: ['القرن'] }, { tag: 'which' })],
    make: (match) => (isDecade(match) ? { grain: 'decade', year: num(match, 'decade') } : null),
    reads: [
      { text: 'انتهت الحرب في تسعينيات القرن الماضي.', published: '2022-01-10', value: '199X' },
      { text: 'منذ السبعينيات لم يلتقيا.', published: '2022-01-10', value: '197X' },
    ],
    ignores: ['وهو في الستينات من عمره.', 'رجل في السبعينيات من العمر.'],
  },
  {
    id: 'season',
    pattern: [
      { tag: 'season', name: 'season' },
      maybe({ tag: 'theUnit', name: 'unit' }),
      maybe({ tag: 'which', name: 'which' }),
      maybe({ tag: 'yearWord' }),
      maybe(yearOf('year')),
    ],
    make: (match) => {
      const [year, which] = [num(match, 'year'), num(match, 'which')];
      const season = num(match, 'season');
      if (year !== undefined) return { grain: 'season', season, year };
      if (which === undefined) return null;
      if (match.values['unit'] === 'year') return { grain: 'season', season, shift: { unit: 'year', by: which } };
      return match.values['unit'] === undefined
        ? { grain: 'season', season, lean: which < 0 ? 'past' : which > 0 ? 'future' : 'nearest' }
        : null;
    },
    reads: [
      { text: 'بدأ الحوار في صيف 2014.', published: '2022-01-10', value: '2014-22' },
      { text: 'انقسموا بعد انتخابات صائفة 2014.', published: '2022-01-10', value: '2014-22' },
      { text: 'يعود الوفد في خريف العام الماضي كما كان.', published: '2022-01-10', value: '2021-23' },
      { text: 'تجرى الانتخابات الربيع المقبل.', published: '2022-01-10', value: '2022-21' },
      { text: 'جرت الانتخابات الشتاء الماضي.', published: '2022-01-10', value: '2020-24' },
    ],
    ignores: ['ثورات الربيع العربي غيرت المنطقة.', 'دعا خريف إلى الهدوء.'],
  },
  {
    id: 'this-season',
    pattern: [{ tag: 'this' }, { tag: 'season', range: [21, 24], name: 'season' }],
    make: (match) => (afterKey(match) === 'العربي' ? null : { grain: 'season', season: num(match, 'season'), lean: 'nearest' }),
    reads: [
      { text: 'يلتقيان هذا الصيف في مدريد.', published: '2022-06-10', value: '2022-22' },
      { text: 'يتوقع هجوم هذا الشتاء.', published: '2022-11-10', value: '2022-24' },
    ],
    ignores: ['هذا الربيع العربي لم يكتمل بعد؟', 'هذا الربع الأول من القائمة.'],
  },
  {
    id: 'quarter',
    pattern: [
      { tag: 'quarter' },
      { tag: 'ordinal', range: [1, 4], name: 'nth' },
      maybe({ key: ['من', 'ل', 'في'] }),
      maybe({ tag: 'this', name: 'this' }),
      maybe({ tag: ['yearWord'], name: 'word' }),
      maybe({ tag: 'which', name: 'which' }),
      maybe(yearOf('year')),
    ],
    make: (match) => divisionOf(match, 32),
    reads: [
      { text: 'نما الاقتصاد في الربع الأول من عام 2022.', published: '2022-06-10', value: '2022-33' },
      { text: 'ينعقد المؤتمر في الربع الرابع من العام الجاري.', published: '2022-06-10', value: '2022-36' },
      { text: 'نما الاقتصاد في الربع الأول من هذا العام.', published: '2022-06-10', value: '2022-33' },
    ],
    ignores: ['وزارة الربع الأول فازت.', 'أعلنت نتائج الربع الثاني هذا الأسبوع.', 'حصل على الربع الثاني من الأصوات.'],
  },
  {
    id: 'half-year',
    pattern: [
      { tag: 'halfYear' },
      { tag: 'ordinal', range: [1, 2], name: 'nth' },
      maybe({ key: ['من', 'ل', 'في'] }),
      maybe({ tag: 'this', name: 'this' }),
      { tag: ['yearWord'], name: 'word' },
      maybe({ tag: 'which', name: 'which' }),
      maybe(yearOf('year')),
    ],
    make: (match) => divisionOf(match, 39),
    reads: [
      { text: 'تستأنف المحادثات في النصف الثاني من العام المقبل.', published: '2022-06-10', value: '2023-41' },
      { text: 'خلال النصف الأول من عام 2022 جرت جولتان.', published: '2022-06-10', value: '2022-40' },
    ],
    ignores: ['تقدم الفريق في النصف الأول من اللقاء.', 'النصف الثاني من القرار غامض.'],
  },
];

const openers = new Set(['بين', 'من', 'عامي', 'اعوام', 'سنوات', 'ما بين', 'منذ']);

function rangeOf(match: TimeMatch) {
  const [first, second] = [num(match, 'year') as number, num(match, 'toYear') as number];
  const turned = match.values['link'] === '/' && second === first - 1;
  const [year, written] = turned ? [second, first] : [first, second];
  const toYear = written < 100 ? Math.floor(year / 100) * 100 + written : written;
  if (toYear <= year || toYear - year > 120 || (written < 100 && match.values['link'] !== '-' && match.values['link'] !== '/')) return null;
  const listed = match.values['link'] === 'و' && beforeKey(match) !== 'بين' && beforeKey(match) !== 'من' && toYear !== year + 1;
  return { grain: 'year' as const, year, toYear, apart: listed || undefined };
}

function divisionOf(match: TimeMatch, base: number) {
  const season = base + (num(match, 'nth') as number);
  const [year, which] = [num(match, 'year'), num(match, 'which') ?? (match.values['word'] === undefined ? undefined : num(match, 'this'))];
  if (year !== undefined) return { grain: 'season' as const, season, year };
  return which === undefined ? null : { grain: 'season' as const, season, shift: { unit: 'year' as const, by: which } };
}

const dating = new Set([
  'دستور',
  'انتفاضه',
  'اجتياح',
  'غزو',
  'انقلاب',
  'اتفاقات',
  'ازمه',
  'احداث',
  'عدوان',
  'نكبه',
  'نكسه',
  'حدود',
  'خطوط',
  'احتجاجات',
  'تفاهمات',
  'افق',
  'افاق',
  'منذ',
  'في',
  'حتي',
  'بعد',
  'قبل',
  'خلال',
  'من',
  'الي',
  'ل',
  'بدايه',
  'نهايه',
  'مطلع',
  'منتصف',
  'اواخر',
  'اوايل',
  'نهايه عام',
  'في نهايه',
  'في بدايه',
  'في مطلع',
  'في منتصف',
  'في اواخر',
  'في اوايل',
  'بين',
  'منتصف عام',
  'انتخابات',
  'اتفاق',
  'حرب',
  'قمه',
  'ثوره',
  'لغايه',
  'موسم',
]);

/** A bare figure is a year behind a word that dates, with nothing counted behind it, or with its era written. */
function isYear(match: TimeMatch): boolean {
  if (touches(match)) return false;
  if (isLine(match) || isBracketed(match)) return isRecent(num(match, 'year') as number);
  if (match.tokens.length > 1) return (match.tokens[1] as Token).word.key !== 'م' || match.after?.word.senses.time?.['era'] === undefined;
  const year = num(match, 'year') as number;
  return year >= 1800 && year <= 2100 && dating.has(beforeKey(match)) && !counts(match.after);
}

const isRecent = (year: number): boolean => year >= 1900 && year <= 2040;

/** A year that heads the lines of a chronicle. */
const isLine = ({ before, after }: TimeMatch): boolean =>
  (before === null || before.kind === 'break') && (after === null || after.kind === 'break' || after.word.key === ':');

/** «اتفاق الطائف (1989)». */
const isBracketed = (match: TimeMatch): boolean => beforeKey(match) === '(' && match.after?.word.key === ')';

/** All that a word may be beside a thing that is counted. */
const countable: ReadonlySet<keyof Senses> = new Set([
  'oblique',
  'relational',
  'unowned',
  'points',
  'noun',
  'namePart',
  'number',
  'title',
  'collective',
]);

/** True for an unknown word just behind a figure: the thing counted. */
const counts = (after: Token | null): boolean =>
  after?.kind === 'word' && after.word.unclitic === null && after.word.can.every((sense) => countable.has(sense));

/** «في الستينات من عمره»: an age, not a decade. */
const isDecade = (match: TimeMatch): boolean => match.after?.word.key !== 'من';
