import type { Element, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, count, maybe, num, text } from './elements.ts';

const about = maybe({ tag: 'about' });
const unit: Element = { tag: 'unit', name: 'unit' };
const plus: Element = maybe(
  { key: ['و'] },
  { tag: 'fraction', name: 'fraction' },
  maybe({ key: ['الساعه', 'ساعه', 'السنه', 'سنه', 'العام', 'عام'] }),
);
const few: Element = maybe({ tag: 'few' });

/** Lengths of time, and days counted back or on by them. */
export const durations: readonly TimeRule[] = [
  {
    id: 'counted-duration',
    pattern: [
      about,
      count,
      maybe({ key: ['.', ','] }, { tag: 'digits', width: [1, 1], name: 'tenths' }),
      unit,
      maybe({ key: ['واحده', 'واحدا', 'كامله', 'متتاليه', 'متواصله'] }),
      plus,
    ],
    make: (match) => durationOf(match, num(match, 'count') as number),
    reads: [
      { text: 'دام الاتصال نحو 50 دقيقة.', published: '2021-12-30', value: 'PT50M' },
      { text: 'ثماني ساعات من الحوار بلا اختراق.', published: '2022-01-10', value: 'PT8H' },
      { text: 'استغرقت المفاوضات خمسة أيام.', published: '2023-12-22', value: 'P5D' },
      { text: 'تنص على هدنة الـ60 يوما.', published: '2025-07-16', value: 'P60D' },
      { text: 'استمر اللقاء 3 ساعات ونصف.', published: '2021-01-25', value: 'PT3H30M' },
      { text: 'واستمرت أربع ساعات ونصف الساعة.', published: '2020-10-28', value: 'PT4H30M' },
      { text: 'تفاوضت مصر عشر سنوات بنية صادقة.', published: '2021-04-06', value: 'P10Y' },
      { text: 'بعد حوار دام خمسة عشر عاما.', published: '2021-04-06', value: 'P15Y' },
    ],
    ignores: ['قتل جندي (45 عاما) في القصف.', 'يبلغ من العمر 70 عاما.', 'المادة 5 عامة.'],
  },
  {
    id: 'dual-duration',
    pattern: [about, { tag: 'dual', name: 'unit' }, maybe({ key: ['كاملين', 'كاملتين', 'متتاليين', 'اثنين', 'اثنتين'] }), plus],
    make: (match) => durationOf(match, 2),
    reads: [
      { text: 'جمعهما عشاء عمل ودام ساعتين.', published: '2022-01-10', value: 'PT2H' },
      { text: 'تستمر الهدنة أسبوعين.', published: '2022-01-10', value: 'P2W' },
      { text: 'استمر الاجتماع ساعتين ونصف الساعة.', published: '2022-01-10', value: 'PT2H30M' },
    ],
    ignores: ['التقى يومي الأحد والاثنين.', 'اجتمع الطرفان.'],
  },
  {
    id: 'single-duration',
    pattern: [
      { tag: 'about' },
      { tag: 'single', name: 'unit' },
      maybe({ key: ['واحد', 'واحده', 'واحدا', 'كامل', 'كامله', 'اضافي', 'بقليل'] }),
      maybe({ key: ['بقليل'] }),
      plus,
    ],
    make: (match) => durationOf(match, 1),
    reads: [
      { text: 'واستغرق الاتصال أكثر من ساعة بقليل.', published: '2022-02-12', value: 'PT1H' },
      { text: 'مددت الهدنة لمدة شهر.', published: '2022-02-12', value: 'P1M' },
      { text: 'دام اللقاء نحو ساعة ونصف.', published: '2022-02-12', value: 'PT1H30M' },
    ],
    ignores: ['نحو عام 2014 توقف الحوار.', 'أكثر من مرة التقيا.'],
  },
  {
    id: 'one-duration',
    pattern: [{ tag: 'single', name: 'unit' }, { key: ['واحد', 'واحده', 'واحدا'] }, plus],
    make: (match) => (beforeKey(match) === 'في' || beforeKey(match) === 'كل' ? null : durationOf(match, 1)),
    reads: [
      { text: 'تأخرت جلسة الافتتاح يوما واحدا عن موعدها.', published: '2022-10-26', value: 'P1D' },
      { text: 'دام الحوار ساعة واحدة ونصف.', published: '2022-10-26', value: 'PT1H30M' },
    ],
    ignores: ['في يوم واحد قتلوا.', 'صوت واحد فقط عارض.'],
  },
  {
    id: 'half-hour',
    pattern: [about, { tag: 'fraction', name: 'fraction' }, { tag: 'single', name: 'unit' }],
    make: (match) => (text(match, 'unit') === 'TH' ? { grain: 'duration', duration: `PT${num(match, 'fraction')}M` } : null),
    reads: [
      { text: 'انتظر نصف ساعة.', published: '2022-10-26', value: 'PT30M' },
      { text: 'دامت المكالمة نحو ربع ساعة.', published: '2022-10-26', value: 'PT15M' },
    ],
    ignores: ['حضر نصف الوزراء.', 'ربع الأصوات له.'],
  },
  {
    id: 'hour-and-half',
    pattern: [
      maybe({ tag: 'hence' }),
      about,
      { tag: 'single', key: ['ساعه'] },
      { key: ['و'] },
      { tag: 'fraction', name: 'fraction' },
      maybe({ key: ['الساعه'] }),
    ],
    make: (match) => ({ grain: 'duration', duration: `PT1H${num(match, 'fraction')}M` }),
    reads: [
      { text: 'تحدثا ساعة ونصف الساعة.', published: '2022-10-26', value: 'PT1H30M' },
      { text: 'بعد ساعة وربع خرج الوفد.', published: '2022-10-26', value: 'PT1H15M' },
    ],
    ignores: ['ساعة وصول الوفد.', 'بعد ساعة وصل الوزير.'],
  },
  {
    id: 'ago',
    pattern: [{ tag: ['ago', 'since'], name: 'sign' }, about, count, unit],
    make: (match) => shiftOf(match, num(match, 'count') as number, -1),
    reads: [
      { text: 'وصل الوفد قبل ثلاثة أيام.', published: '2022-01-10', value: '2022-01-07' },
      { text: 'اندلعت الحرب قبل 8 سنوات.', published: '2022-01-10', value: '2014' },
      { text: 'يحاصرون البلدة منذ خمسة أشهر.', published: '2022-10-10', value: '2022-05' },
    ],
    ignores: ['قبل 3 جولات توقفوا.', 'قبل ثلاثة أيام من القمة التقيا.'],
  },
  {
    id: 'ago-dual',
    pattern: [{ tag: ['ago', 'since'], name: 'sign' }, about, { tag: 'dual', name: 'unit' }],
    make: (match) => shiftOf(match, 2, -1),
    reads: [
      { text: 'غادر العاصمة قبل يومين.', published: '2022-01-10', value: '2022-01-08' },
      { text: 'وكان قد شدد قبل يومين على أنه لن يقبل.', published: '2022-01-10', value: '2022-01-08' },
      { text: 'توقف الحوار منذ عامين.', published: '2022-01-10', value: '2020' },
    ],
    ignores: ['قبل يومين من الموعد ألغي.', 'قبل الطرفان العرض.'],
  },
  {
    id: 'ago-one',
    pattern: [{ tag: ['ago', 'since'], name: 'sign' }, about, { tag: 'single', name: 'unit' }],
    make: (match) =>
      match.after?.kind === 'number' ||
      match.after?.word.senses.time?.['weekday'] !== undefined ||
      match.after?.word.senses.time?.['month'] !== undefined ||
      match.after?.word.senses.time?.['hijri'] !== undefined ||
      match.after?.word.senses.time?.['same'] !== undefined ||
      isHolding(match)
        ? null
        : shiftOf(match, 1, -1),
    reads: [
      { text: 'التقيا قبل أسبوع في روما.', published: '2022-01-10', value: '2022-01-03' },
      { text: 'توقفت المحادثات منذ شهر.', published: '2022-01-10', value: '2021-12' },
    ],
    ignores: ['قبل عقد الاجتماع.', 'قبل يوم الخميس ينتهون.', 'قبل أسبوع من الموعد.', 'قبل عام 2014 كان ذلك.'],
  },
  {
    id: 'hence',
    pattern: [
      { tag: ['hence'], name: 'sign' },
      about,
      maybe(count),
      { tag: ['unit'], name: 'unit' },
      maybe({ tag: 'fromNow', name: 'now' }),
    ],
    make: (match) => henceOf(match),
    reads: [
      { text: 'سيعقد اللقاء بعد ثلاثة أيام.', published: '2022-01-10', value: '2022-01-13' },
      { text: 'ستستأنف المحادثات بعد أسبوعين في الدوحة.', published: '2022-01-10', value: '2022-01-24' },
      { text: 'سيعود بعد أسبوع.', published: '2022-01-10', value: '2022-01-17' },
      { text: 'تعقد القمة بعد حوالي 22 يوما من الآن.', published: '2025-04-25', value: '2025-05-17' },
      { text: 'عادت من الظل بعد خمس وخمسين سنة.', published: '2022-01-10', value: 'P55Y' },
    ],
    ignores: ['بعد أسبوعين من الهدنة عاد القتال.', 'بعد يوم الخميس نلتقي.', 'تتسع الهوة يوما بعد يوم.'],
  },
  {
    id: 'within',
    pattern: [
      { tag: 'within' },
      { tag: ['dual', 'single'], name: 'unit' },
      maybe({ key: ['او'] }, { tag: ['cardinal', 'plural'], name: 'or' }),
    ],
    make: (match) =>
      match.values['or'] !== undefined
        ? { grain: 'vague', vague: 'FUTURE_REF' }
        : match.after?.kind === 'number' ||
            match.after?.word.senses.time?.['month'] !== undefined ||
            match.after?.word.senses.time?.['hijri'] !== undefined
          ? null
          : durationOf(match, match.tokens[1]?.word.senses.time?.['dual'] === undefined ? 1 : 2),
    reads: [
      { text: 'ستتضح النتائج خلال أسبوعين.', published: '2022-01-10', value: 'P2W' },
      { text: 'ينسحبون في غضون شهر.', published: '2022-01-10', value: 'P1M' },
      { text: 'تحسم المسألة في غضون شهرين أو ثلاثة.', published: '2022-01-10', value: 'FUTURE_REF' },
    ],
    ignores: ['خلال عام 2014 توقف الحوار.', 'خلال شهر سبتمبر المقبل يلتقون.', 'خلال العام الماضي توقفوا.'],
  },
  {
    id: 'few',
    pattern: [{ tag: ['ago', 'since', 'hence', 'within'], name: 'sign' }, maybe({ key: ['عده', 'بضعه', 'بضع'] }), { tag: 'plural' }, few],
    make: (match) => fewOf(match),
    reads: [
      { text: 'توقفا قبل بضعة أسابيع.', published: '2022-01-10', value: 'PAST_REF' },
      { text: 'سيلتقيان بعد أيام قليلة.', published: '2022-01-10', value: 'FUTURE_REF' },
    ],
    ignores: ['قبل عدة جولات.', 'بعد بضعة لقاءات.'],
  },
];

const fine = new Set(['TH', 'TM', 'TS']);
const shiftUnit = { D: 'day', W: 'day', M: 'month', Y: 'year', decade: 'year' } as const;
const brackets = new Set(['(', ')', '"', '«', '»', '“', '”', '‹', '›']);
const ageWords = new Set(['العمر', 'عمره', 'عمرها', 'البالغ', 'البالغه', 'يبلغ', 'تبلغ', 'عن', 'سن']);

/** «بعد أيام» follows the tense, «بعد سنوات من الحوار» tells what has been. */
function fewOf(match: TimeMatch): TimeDraft {
  const sign = match.tokens[0]?.word.senses.time ?? {};
  if (sign['ago'] !== undefined || sign['since'] !== undefined) return { grain: 'vague', vague: 'PAST_REF' };
  if (sign['hence'] === undefined) return { grain: 'vague', vague: 'FUTURE_REF' };
  return afterKey(match) === 'من' ? { grain: 'vague', vague: 'PAST_REF' } : { grain: 'vague', vague: 'FUTURE_REF', lean: 'nearest' };
}

/** ISO 8601 length; ages are none. */
function durationOf(match: TimeMatch, amount: number) {
  const unit = text(match, 'unit') as string;
  if (isDefinite(match) || isAge(match, unit) || (unit === 'TS' && amount === 1)) return null;
  if (match.tokens.length > 1 && match.after?.kind === 'number' && unit === 'Y' && amount === 1) return null;
  const iso = isoOf(unit, amount, num(match, 'tenths'), num(match, 'fraction'));
  return iso === null ? null : { grain: 'duration' as const, duration: iso };
}

function isoOf(unit: string, amount: number, tenths: number | undefined, fraction: number | undefined): string | null {
  if (unit === 'decade') return `P${amount * 10}Y`;
  if (unit === 'century') return `P${amount * 100}Y`;
  const value = tenths === undefined ? `${amount}` : `${amount}.${tenths}`;
  if (unit === 'TH' && fraction !== undefined) return `PT${value}H${fraction}M`;
  if (unit === 'Y' && fraction === 30) return `P${value}Y6M`;
  return fine.has(unit) ? `PT${value}${unit[1]}` : `P${value}${unit}`;
}

/** «قبل عقد الاجتماع»: the word for a decade is that for holding a meeting or making an agreement too. */
const isHolding = ({ tokens, after }: TimeMatch): boolean =>
  tokens.at(-1)?.word.senses.time?.['unit'] === 'decade' &&
  (after?.word.senses.encounter !== undefined || after?.word.senses.instrument !== undefined);

/** «العام» is a year that is pointed at, not a length. */
const isDefinite = (match: TimeMatch): boolean =>
  match.tokens.some(({ word }) => word.senses.time?.['theUnit'] !== undefined || word.senses.time?.['thePlural'] !== undefined);

const isAge = (match: TimeMatch, unit: string): boolean =>
  unit === 'Y' &&
  ((brackets.has(beforeKey(match)) && brackets.has(afterKey(match))) || ageWords.has(beforeKey(match)) || afterKey(match) === 'ضوييه');

/** Counted from publication in the unit that was said; hours and minutes are too near to date. */
function shiftOf(match: TimeMatch, amount: number, sign: 1 | -1) {
  const unit = text(match, 'unit') as string;
  const relativeTo = afterKey(match);
  if (isDefinite(match) || relativeTo === 'من' || (relativeTo === 'علي' && sign > 0)) return null;
  if (fine.has(unit)) return { grain: 'vague' as const, vague: sign < 0 ? ('PAST_REF' as const) : ('FUTURE_REF' as const) };
  const counted = shiftUnit[unit as keyof typeof shiftUnit];
  if (counted === undefined) return null;
  const days = unit === 'W' ? 7 : unit === 'decade' ? 10 : 1;
  return { grain: counted, shift: { unit: counted, by: sign * amount * days } };
}

function henceOf(match: TimeMatch) {
  const time = match.tokens.findLast(({ word }) => word.senses.time?.['unit'] !== undefined)?.word.senses.time;
  const amount = num(match, 'count') ?? (time?.['dual'] !== undefined ? 2 : time?.['single'] !== undefined ? 1 : null);
  if (amount === null) return null;
  const next = match.after?.word.senses.time;
  if (
    num(match, 'count') === undefined &&
    (match.after?.kind === 'number' || next?.['weekday'] !== undefined || next?.['month'] !== undefined || next?.['rel'] !== undefined)
  )
    return null;
  const unit = text(match, 'unit') as string;
  if (match.before?.word.senses.time?.['unit'] === unit || (unit === 'decade' && num(match, 'count') === undefined)) return null;
  const ahead = shiftOf(match, amount, 1);
  return ahead === null || fine.has(unit) || match.values['now'] !== undefined
    ? ahead
    : { ...ahead, duration: isoOf(unit, amount, undefined, undefined) ?? undefined };
}
