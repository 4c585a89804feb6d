import type { ConditionKind, Entry, Supposing } from '@masar/shapes';

/** Words that open the condition of what is said, each with sentences in which they do, and in which they do not. */
interface ConditionRow {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly takes: Supposing['takes'];
  readonly words: readonly string[];
  /** Right behind one of these it asks and supposes nothing. */
  readonly notBehind?: readonly string[];
  readonly reads: readonly { readonly text: string; readonly condition: string; readonly of?: string }[];
  readonly ignores: readonly string[];
}

export const conditions: readonly ConditionRow[] = [
  {
    id: 'if',
    kind: 'if',
    takes: 'clause',
    words: ['إذا', 'إذا ما', 'لو'],
    notBehind: ['عما'],
    reads: [
      { text: 'وقال بايدن إنه إذا غزت روسيا أوكرانيا فسترد واشنطن.', condition: 'إذا غزت روسيا أوكرانيا', of: 'روسيا' },
      { text: 'وهدد بايدن بعقوبات إذا تصاعد الوضع حول أوكرانيا.', condition: 'إذا تصاعد الوضع حول أوكرانيا', of: 'thing' },
      { text: 'وقال بايدن إن موسكو ستدفع الثمن إذا اختارت طريق الحرب.', condition: 'إذا اختارت طريق الحرب', of: 'روسيا' },
      {
        text: 'وأكد لافروف أنه إذا لم تمنح واشنطن ضمانات مكتوبة، فإن بلاده ستتخذ إجراءات.',
        condition: 'إذا لم تمنح واشنطن ضمانات مكتوبة',
        of: 'الولايات المتحدة',
      },
    ],
    ignores: [
      'وتساءل لافروف عما إذا كانت واشنطن ستقدم ضمانات.',
      'وقال لافروف إنه سيحضر حتى لو تأخر الوفد.',
      'وقال لافروف إذاً، لا بد من اتفاق.',
      'وقال لافروف إن النصر مهم ولو كان وهميا.',
    ],
  },
  {
    id: 'in-case',
    kind: 'if',
    takes: 'phrase',
    words: ['في حال', 'في حالة', 'حال'],
    reads: [
      { text: 'وحذر بلينكن من عواقب في حال إقدام روسيا على غزو أوكرانيا.', condition: 'في حال إقدام روسيا على غزو أوكرانيا', of: 'روسيا' },
      { text: 'وحذر بلينكن من عواقب في حال غزت روسيا أوكرانيا.', condition: 'في حال غزت روسيا أوكرانيا', of: 'روسيا' },
      { text: 'وقال عبد اللهيان إنه في حال فشل المحادثات، ستواصل بلاده التخصيب.', condition: 'في حال فشل المحادثات', of: 'thing' },
    ],
    ignores: [
      'وقال لافروف إن حال العلاقات سيئة.',
      'وقال لافروف إن المحادثات مفيدة في كل حال.',
      'وقال لافروف إن الجيش في حالة تأهب.',
      'وقال لافروف إن المحادثات مفيدة على أي حال وبالتالي ستستمر.',
    ],
  },
  {
    id: 'unless',
    kind: 'unless',
    takes: 'clause',
    words: ['ما لم', 'إن لم', 'إلا إذا'],
    reads: [
      {
        text: 'وقالت طهران إنها لن تعود إلى المحادثات ما لم ترفع واشنطن العقوبات.',
        condition: 'ما لم ترفع واشنطن العقوبات',
        of: 'الولايات المتحدة',
      },
    ],
    ignores: ['وقال لافروف إن ما لم يقله الوزير مهم.'],
  },
  {
    id: 'provided',
    kind: 'only-if',
    takes: 'clause',
    words: ['شريطة', 'بشرط', 'فقط إذا', 'ما دام', 'ما دامت'],
    reads: [
      {
        text: 'وقال لافروف إن بلاده ستوقع شريطة أن تمنح واشنطن ضمانات.',
        condition: 'شريطة أن تمنح واشنطن ضمانات',
        of: 'الولايات المتحدة',
      },
    ],
    ignores: ['وقال لافروف إن الشرط الأول تحقق.'],
  },
  {
    id: 'without',
    kind: 'unless',
    takes: 'denial',
    words: ['دون', 'بدون'],
    reads: [
      { text: 'وقال زيلينسكي إنه لا اتفاق من دون ضمانات أمنية.', condition: 'من دون ضمانات أمنية' },
      { text: 'وقال رئيسي إنه لن يعود إلى الاتفاق بدون ضمانات.', condition: 'بدون ضمانات' },
    ],
    ignores: ['وقال لافروف إن المحادثات انتهت دون اتفاق.', 'وقال لافروف إنه لم يوافق، دون أن يذكر التفاصيل.'],
  },
];

/** Words like these that suppose nothing of what is said, but for the steps that ask what is real. */
const conceding: readonly Entry[] = ['حتى لو', 'حتى إذا', 'كما لو'].map((text) => ({ text, senses: { condition: true } }));

/** Verbs that only somebody does: without a subject beside them they are of whoever was named last. */
export const deeds: readonly string[] = [
  'اختار:يختار',
  'هاجم:يهاجم',
  'اعتدى:يعتدي',
  'قرر:يقرر',
  'واصل:يواصل',
  'انتهك:ينتهك',
  'خرق:يخرق',
  'أوقف:يوقف',
  'حاول:يحاول',
  'أراد:يريد',
  'التزم:يلتزم',
  'تخلى:يتخلى',
  'انسحب:ينسحب',
];

/** Verbs that things do: behind them stands what happens. */
export const happenings: readonly string[] = [
  'تصاعد:يتصاعد',
  'فشل:يفشل',
  'نجح:ينجح',
  'انهار:ينهار',
  'تعثر:يتعثر',
  'اندلع:يندلع',
  'تدهور:يتدهور',
  'تفاقم:يتفاقم',
  'استمر:يستمر',
  'حدث:يحدث',
];

/** The words above for the steps; those that open a clause of what is supposed are told so besides. */
export const conditionEntries = (): Entry[] => [
  ...conditions.flatMap(({ kind, takes, words, notBehind }) =>
    words.map(
      (text): Entry => ({
        text,
        senses: { supposes: { kind, takes, ...(notBehind && { notBehind }) }, ...(takes === 'denial' ? {} : { condition: true as const }) },
      }),
    ),
  ),
  ...conceding,
];
