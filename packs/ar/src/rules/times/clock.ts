import type { Element, TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { beforeKey, maybe, num, text, touches } from './elements.ts';

const hour: Element = { tag: ['digits', 'hour', 'cardinal'], range: [0, 24], width: [1, 2], name: 'hour' };
const minutes: Element = { tag: 'digits', range: [0, 59], width: [2, 2], name: 'minute' };
const half: Element = maybe({ tag: 'half', name: 'half' });
const zone: Element = maybe(maybe({ key: ['('] }), { tag: ['zone', 'localZone'], name: 'zone' }, maybe({ key: [')'] }));
const signs = { key: ['و', 'الا'], name: 'sign' };
const dotted = maybe({ key: ['ت'] }, { key: ['.'] }, { key: ['غ'], name: 'gmt' }, maybe({ key: ['.'] }));
const part: Element = maybe(maybe({ key: ['من'] }), { tag: ['part', 'partBehind'], name: 'part' });
const quarter: Element = maybe(signs, { tag: 'fraction', name: 'fraction' });
const odd: Element = maybe(signs, { tag: ['digits', 'cardinal'], range: [1, 59], name: 'fraction' }, { key: ['دقيقه', 'دقايق', 'دق'] });

/** Times of the clock. */
export const clock: readonly TimeRule[] = [
  {
    id: 'clock-word',
    pattern: [{ tag: 'clockWord' }, hour, maybe({ key: [':', '.', ','] }, minutes), quarter, odd, half, part, zone, dotted],
    make: (match) => clockOf(match),
    reads: [
      { text: 'بدأ الاتصال عند الساعة 20:35 بتوقيت غرينتش.', published: '2021-12-30', value: '2021-12-30T20:35Z' },
      { text: 'افتتحت نحو الساعة ٣ بتوقيت طهران.', published: '2025-05-23', value: '2025-05-23T15:00+03:30' },
      { text: 'تنتهي المهلة الساعة 17,00 ت غ.', published: '2022-01-10', value: '2022-01-10T17:00Z' },
      { text: 'وقع الزلزال الساعة الثالثة و18 دقيقة فجرا.', published: '2022-01-10', value: '2022-01-10T03:18' },
      { text: 'وصل بين الساعة 9 و11 صباحا.', published: '2022-01-10', value: '2022-01-10T09:00' },
      { text: 'وصل الساعة الثالثة والنصف عصرا.', published: '2022-01-10', value: '2022-01-10T15:30' },
      { text: 'يعقد المؤتمر الساعة الثانية عشرة إلا ربعا ظهرا.', published: '2022-01-10', value: '2022-01-10T11:45' },
      { text: 'أغلقت المراكز في الساعة التاسعة من مساء الخميس.', published: '2022-01-14', value: '2022-01-13T21:00' },
    ],
    ignores: ['لم يعلق أحد حتى الساعة.', 'دقت الساعة معلنة النهاية.'],
  },
  {
    id: 'clock-digits',
    pattern: [
      { tag: 'digits', range: [0, 24], width: [1, 2], name: 'hour' },
      { key: [':'] },
      minutes,
      maybe({ key: [':'] }, { tag: 'digits', range: [0, 59], width: [2, 2] }),
      half,
      part,
      zone,
      dotted,
    ],
    make: (match) => (touches(match) || scores.has(beforeKey(match)) || isOffset(match) ? null : clockOf(match)),
    reads: [
      { text: '02:10 م الثلاثاء 19 أغسطس 2025', published: '2025-08-19', value: '2025-08-19T14:10' },
      { text: 'الجمعة ٢٣ مايو ٢٠٢٥\n١٢:٠٤ بتوقيت غرينتش', published: '2025-05-23', value: '2025-05-23T12:04Z' },
      { text: '19 نوفمبر 2025 | آخر تحديث: 18:21 (توقيت القدس)', published: '2025-11-19', value: '2025-11-19T18:21+02:00' },
      { text: 'تاريخ النشر:29.03.2022 | 14:05 GMT | أخبار', published: '2022-03-29', value: '2022-03-29T14:05Z' },
    ],
    ignores: ['فاز الفريق بنتيجة 1:10 أمس.', 'الآية 2:155 معروفة.'],
  },
  {
    id: 'clock-ordinal',
    pattern: [{ tag: 'hour', name: 'hour' }, quarter, odd, part, half, zone],
    make: (match) => (leads(match) && (text(match, 'part') !== undefined || text(match, 'zone') !== undefined) ? clockOf(match) : null),
    reads: [
      { text: 'تستكمل الجولة غدا الخميس عند العاشرة صباحا.', published: '2020-10-28', value: '2020-10-29T10:00' },
      { text: 'غادر في الثالثة فجرا.', published: '2022-01-10', value: '2022-01-10T03:00' },
    ],
    ignores: ['الجولة الثالثة انتهت.', 'عقدت الجلسة الثانية مساء الأحد.'],
  },
  {
    id: 'clock-plain',
    pattern: [{ tag: 'digits', range: [1, 12], width: [1, 2], name: 'hour' }, { tag: 'part', name: 'part' }, zone],
    make: (match) => (adverbial.has(match.tokens[1]?.word.key ?? '') ? clockOf(match) : null),
    reads: [
      { text: 'يبدأ الاجتماع عند 9 صباحا.', published: '2022-01-10', value: '2022-01-10T09:00' },
      { text: 'تنتهي المهلة 6 مساء بتوقيت موسكو.', published: '2022-01-10', value: '2022-01-10T18:00+03:00' },
    ],
    ignores: ['حضر 9 صباح الأحد.', 'قتل 6 فجر الخميس.'],
  },
  {
    id: 'clock-run',
    pattern: [{ tag: 'clockWord' }, { tag: 'digits', width: [4, 4], range: [0, 2359], name: 'run' }, zone, dotted],
    make: (match) => {
      const run = num(match, 'run') as number;
      const zoned = match.values['gmt'] === undefined ? text(match, 'zone') : 'Z';
      return run % 100 > 59 || zoned === undefined
        ? null
        : { grain: 'minute', hour: Math.floor(run / 100), minute: run % 100, zone: zoned };
    },
    reads: [
      { text: 'هبط عند الساعة 1149 بتوقيت غرينتش.', published: '2022-01-10', value: '2022-01-10T11:49Z' },
      { text: 'بدأت الجلسة الساعة 0930 ت غ.', published: '2022-01-10', value: '2022-01-10T09:30Z' },
    ],
    ignores: ['رقم الساعة 2254.', 'سرعتها في الساعة 1200 ميل.'],
  },
  {
    id: 'midnight',
    pattern: [{ tag: 'midnight' }],
    make: () => ({ grain: 'hour', hour: 24 }),
    reads: [
      { text: 'تسري الهدنة منتصف ليل السبت.', published: '2022-01-10', value: '2022-01-08T24:00' },
      { text: 'وقع عند منتصف الليل أمس.', published: '2022-01-10', value: '2022-01-09T24:00' },
    ],
    ignores: ['في منتصف الطريق.', 'وصلا منتصف يناير.'],
  },
  {
    id: 'zone-brackets',
    pattern: [{ tag: 'digits', range: [0, 24], width: [1, 2], name: 'hour' }, { key: [',', '.'] }, minutes, zone, dotted],
    make: (match) => (match.values['zone'] === undefined && match.values['gmt'] === undefined ? null : clockOf(match)),
    reads: [
      { text: 'تبدأ الجلسة عند الساعة 15,00 (12,00 ت غ).', published: '2022-01-10', value: '2022-01-10T12:00Z' },
      { text: 'تحرك الموكب 09.30 بتوقيت القاهرة.', published: '2022-01-10', value: '2022-01-10T09:30+02:00' },
    ],
    ignores: ['نسبة 12,50 بالمئة.', 'بلغ السعر 15.00 دولارا.'],
  },
];

const hourLeads = new Set([
  'في',
  'فى',
  'عند',
  'حتي',
  'من',
  'الي',
  'منذ',
  'قبل',
  'بعد',
  'نحو',
  'حوالي',
  'تمام',
  'بين',
  'حدود',
  'الي حدود',
  'زهاء',
  'قرابه',
  'و',
  'ب',
  'ل',
  'غدا',
  'اليوم',
  'امس',
  'علي',
]);

/** An hour without «الساعة» stands behind a preposition or begins the line: «الجولة الثانية مساء» is no hour. */
const leads = (match: TimeMatch): boolean => match.before === null || match.before.kind !== 'word' || hourLeads.has(beforeKey(match));

/** «T12:30:00+01:00»: the zone of an instant. */
const isOffset = (match: TimeMatch): boolean => beforeKey(match) === '+' && match.tokens[0]?.spaced === false;

const scores = new Set(['نتيجه', 'ايه', 'الايه', '/']);
const adverbial = new Set(['صباحا', 'مساء', 'مساءا', 'ظهرا', 'عصرا', 'فجرا', 'ليلا', 'بعد الظهر']);

/** «ونصف», «إلا ربعا», «و18 دقيقة». */
function minuteOf(match: TimeMatch): { minute: number; back: boolean } | null {
  const written = num(match, 'minute');
  const extra = num(match, 'fraction');
  if (written !== undefined || extra === undefined) return written === undefined ? null : { minute: written, back: false };
  return match.values['sign'] === 'الا' ? { minute: 60 - extra, back: true } : { minute: extra, back: false };
}

function clockOf(match: TimeMatch): TimeDraft | null {
  const said = num(match, 'hour') as number;
  const minutes = minuteOf(match);
  const hourSaid = minutes?.back ? (said === 1 ? 12 : said - 1) : said;
  const [half, zone] = [text(match, 'half'), match.values['gmt'] === undefined ? text(match, 'zone') : 'Z'];
  if (hourSaid === 24 || (half !== undefined && hourSaid > 12)) return null;
  return {
    grain: minutes === null ? 'hour' : 'minute',
    hour: hourSaid,
    minute: minutes?.minute,
    half: half as TimeDraft['half'],
    part: text(match, 'part') as TimeDraft['part'],
    zone,
    dial: num(match, 'minute') === undefined && said <= 12 ? true : undefined,
  };
}
