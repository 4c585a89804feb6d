import type { TimeDraft, TimeRule } from '@masar/shapes';
import { afterKey, beforeKey, maybe, num, text } from './elements.ts';

type Part = TimeDraft['part'];

/** Parts of the day. Alone they are no time: they join the day beside them. */
export const parts: readonly TimeRule[] = [
  {
    id: 'part',
    pattern: [{ tag: 'part', name: 'part' }],
    make: (match) => ({ grain: 'part-of-day', part: text(match, 'part') as Part, alone: false }),
    reads: [
      { text: 'وصل مساء الأحد إلى جنيف.', published: '2022-01-10', value: '2022-01-09TEV' },
      { text: 'بدأت بعد ظهر اليوم الجمعة الجولة الخامسة.', published: '2025-05-23', value: '2025-05-23TAF' },
      { text: 'قصفت المدينة فجر الخميس.', published: '2022-01-14', value: '2022-01-13TMO' },
      { text: 'يعودون صباح يوم 12 يناير.', published: '2022-01-10', value: '2022-01-12TMO' },
      { text: 'استقبله زوال أمس الأحد.', published: '2022-01-10', value: '2022-01-09TMI' },
    ],
    ignores: ['ظهر الوزير مبتسما.', 'نحن في عصر جديد.'],
  },
  {
    id: 'this-part',
    pattern: [{ tag: 'this' }, { tag: ['part', 'partBehind', 'night'], name: 'part' }],
    make: (match) => ({ grain: 'part-of-day', shift: { unit: 'day', by: 0 }, part: partOf(text(match, 'part')) }),
    reads: [
      { text: 'يصل هذا المساء إلى روما.', published: '2022-01-10', value: '2022-01-10TEV' },
      { text: 'اتصل هذا الصباح بنظيره.', published: '2022-01-10', value: '2022-01-10TMO' },
      { text: 'يغادر هذه الليلة.', published: '2022-01-10', value: '2022-01-10TNI' },
    ],
    ignores: ['هذا عهد جديد.', 'هذا النهار طويل.'],
  },
  {
    id: 'tonight',
    pattern: [{ tag: 'night', key: ['الليله'] }, maybe({ tag: 'which', name: 'which' })],
    make: (match) =>
      notTonight.has(afterKey(match)) || beforeKey(match) === 'نفس'
        ? null
        : { grain: 'part-of-day', shift: { unit: 'day', by: Math.min(0, num(match, 'which') ?? 0) }, part: 'NI' },
    reads: [
      { text: 'تفتح الحدود اعتبارا من الليلة.', published: '2021-01-04', value: '2021-01-04TNI' },
      { text: 'قصف المقر الليلة الماضية.', published: '2021-01-04', value: '2021-01-03TNI' },
      { text: 'قصف المقر الليلة قبل الماضية.', published: '2021-01-04', value: '2021-01-02TNI' },
    ],
    ignores: ['ألف ليلة وليلة.', 'في الليلة الفاصلة بين الجمعة والسبت.'],
  },
  {
    id: 'night-of',
    pattern: [{ tag: 'night', key: ['ليله'] }],
    make: () => ({ grain: 'part-of-day', part: 'NI', alone: false }),
    reads: [
      { text: 'وصل ليلة السبت.', published: '2022-01-10', value: '2022-01-08TNI' },
      { text: 'اجتمعا ليلة أمس.', published: '2022-01-10', value: '2022-01-09TNI' },
    ],
    ignores: ['كانت ليلة طويلة.', 'بين ليلة وضحاها.'],
  },
];

const notTonight = new Set(['الفاصله', 'الواحده', 'التي', 'الاولي', 'الثانيه', 'الاخيره', 'الكبيره']);

const partOf = (part: string | undefined): Part => (part === undefined ? 'NI' : (part as Part));
