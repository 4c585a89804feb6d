import type { TimeDraft, TimeMatch, TimeRule } from '@masar/shapes';
import { maybe, num, text } from './elements.ts';

/** Words that date nothing, and edges of periods. */
export const vague: readonly TimeRule[] = [
  {
    id: 'vague',
    pattern: [{ tag: 'vague', name: 'vague' }],
    make: (match) => ({ grain: 'vague', vague: text(match, 'vague') as TimeDraft['vague'] }),
    reads: [
      { text: 'تم نقلها إلى هذين الطرفين مؤخرا.', published: '2021-12-31', value: 'PAST_REF' },
      { text: 'وهو ما ترفضه واشنطن حتى الآن.', published: '2022-05-11', value: 'PRESENT_REF' },
      { text: 'ستسلم ردها في وقت قريب.', published: '2022-02-12', value: 'FUTURE_REF' },
      { text: 'وفي وقت سابق السبت عقدا لقاء.', published: '2023-11-04', value: '2023-11-04' },
      { text: 'أشار في وقت سابق من اليوم إلى الجولة.', published: '2022-03-29', value: '2022-03-29' },
    ],
    ignores: ['ليس لديه وقت.', 'اقترب الوفد من الاتفاق.'],
  },
  {
    id: 'until-now',
    pattern: [{ tag: 'until' }, { tag: 'clockWord' }],
    make: (match) => (isHour(match) ? null : { grain: 'vague', vague: 'PRESENT_REF' }),
    reads: [
      { text: 'لم يصدر تعليق حتى الساعة.', published: '2021-12-31', value: 'PRESENT_REF' },
      { text: 'إلى حدود الساعة ما زالت الجلسة جارية.', published: '2021-12-31', value: 'PRESENT_REF' },
    ],
    ignores: ['تستمر الجلسة حتى الساعة 12.', 'حتى الساعة الثالثة عصرا.'],
  },
  {
    id: 'later',
    pattern: [{ tag: 'later' }],
    make: () => ({ grain: 'vague', vague: 'PAST_REF', lean: 'nearest' }),
    reads: [
      { text: 'وفي وقتٍ لاحق، رأى بيسكوف أن التفاوض ضروري.', published: '2021-12-30', value: 'PAST_REF' },
      { text: 'سيعلن الموعد لاحقا.', published: '2021-12-30', value: 'FUTURE_REF' },
    ],
    ignores: ['القرار اللاحق مهم.', 'وقت الوفد ضيق.'],
  },
  {
    id: 'edge',
    pattern: [
      { tag: 'edge', name: 'edge' },
      maybe({ tag: 'this', name: 'this' }),
      { tag: 'theUnit', name: 'unit' },
      maybe({ tag: ['which', 'same'], name: 'which' }),
    ],
    make: (match) =>
      match.after?.kind === 'number' ? null : (sameOf(match) ?? edgeOf(text(match, 'unit') as string, num(match, 'which'))),
    reads: [
      { text: 'عند متم هذا الأسبوع ستتضح الصورة.', published: '2019-02-06', value: '2019-W06' },
      { text: 'يعودون إلى كينشاسا قبل نهاية الشهر الجاري.', published: '2021-04-06', value: '2021-04' },
      { text: 'ستعقد الانتخابات نهاية العام المقبل.', published: '2021-04-06', value: '2022' },
      { text: 'وقعا في 3 مايو 2021 وعدلاه أواخر الشهر نفسه.', published: '2022-03-10', value: '2021-05' },
    ],
    ignores: ['في نهاية الجولة تصافحا.', 'منذ بدايات القرن العشرين.', 'نهاية العام 2014 توقف.'],
  },
];

function isHour({ after }: TimeMatch): boolean {
  const time = after?.word.senses.time;
  return after?.kind === 'number' || time?.['hour'] !== undefined || time?.['cardinal'] !== undefined || time?.['midnight'] !== undefined;
}

const whole = new Set(['week', 'month', 'year', 'decade', 'century']);

const long = new Set(['decade', 'century']);

/** «أواخر الشهر نفسه»: the month or year of the time before. */
function sameOf(match: TimeMatch): TimeDraft | null {
  const unit = text(match, 'unit');
  if (match.tokens.at(-1)?.word.senses.time?.['same'] === undefined || (unit !== 'month' && unit !== 'year')) return null;
  return { grain: unit, same: unit };
}

/** The period that the edge is of. */
function edgeOf(unit: string, which: number | undefined): TimeDraft | null {
  if (!whole.has(unit) || (long.has(unit) && which === undefined)) return null;
  const known = unit as 'week' | 'month' | 'year' | 'decade' | 'century';
  return { grain: known === 'century' ? 'decade' : known, shift: { unit: known, by: which ?? 0 } };
}
