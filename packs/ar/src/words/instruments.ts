import type { Entry, GrammaticalNumber, InstrumentKind, InstrumentStatus, Senses } from '@masar/shapes';
import { conjugate } from '../morphology.ts';

interface TextRow {
  readonly kind: InstrumentKind;
  /** False for words that are a text only with more beside them. */
  readonly alone?: false;
  /** For words for whatever text was spoken of last. */
  readonly any?: true;
  readonly s: readonly string[];
  readonly d?: readonly string[];
  readonly p?: readonly string[];
}

const texts: readonly TextRow[] = [
  { kind: 'statement', alone: false, s: ['إعلان', 'إعلانا'] },
  { kind: 'statement', s: ['بيان', 'بيانا', 'بلاغ', 'تصريح مكتوب', 'تعميم صحفي', 'تصريح صحفي مكتوب'], d: ['بيانين', 'بيانان'] },
  {
    kind: 'draft treaty',
    s: ['مسودة', 'مقترح', 'مقترحا', 'مبادرة'],
    d: ['مسودتين', 'مسودتان'],
    p: ['مسودات', 'مقترحات', 'اقتراحات'],
  },
  { kind: 'draft treaty', s: ['خارطة طريق', 'خارطة الطريق', 'خريطة طريق', 'خريطة الطريق'] },
  { kind: 'draft treaty', alone: false, s: ['خطة', 'صيغة', 'ورقة', 'اقتراح', 'اقتراحا', 'تصور', 'تصورا'] },
  { kind: 'draft treaty', alone: false, any: true, s: ['وثيقة'] },
  {
    kind: 'draft treaty',
    s: ['مشروع اتفاق', 'مشروع معاهدة', 'مشروع اتفاقية', 'مشروع الاتفاق', 'مشروع المعاهدة', 'مشروع الاتفاقية'],
  },
  {
    kind: 'agreement',
    s: ['اتفاق', 'اتفاقا', 'اتفاقية', 'معاهدة', 'تفاهم', 'مذكرة', 'بروتوكول', 'هدنة', 'صفقة'],
    d: ['اتفاقين', 'اتفاقان', 'اتفاقيتين', 'اتفاقيتان', 'مذكرتي', 'مذكرتين', 'مذكرتان', 'معاهدتين', 'بروتوكولين'],
    p: ['اتفاقيات', 'اتفاقات', 'معاهدات', 'تفاهمات'],
  },
  { kind: 'letter', s: ['رسالة', 'برقية'], p: ['رسائل'] },
  { kind: 'letter', alone: false, s: ['خطاب'] },
  { kind: 'letter', alone: false, s: ['ردها', 'ردهم'] },
  { kind: 'letter', s: ['رد مكتوب', 'ردا مكتوبا', 'الرد المكتوب'] },
  { kind: 'resolution', s: ['قرار', 'قرارا', 'مشروع قرار', 'مشروع القرار'], d: ['قرارين'], p: ['قرارات'] },
  { kind: 'law', s: ['قانون', 'قانونا', 'مرسوم', 'مرسوما'], p: ['قوانين'] },
];

/** Verbs by which a text comes about, and the status that they give it. */
const issuing: readonly {
  readonly status: InstrumentStatus | 'none';
  readonly past: string;
  readonly present: string;
  readonly more?: readonly string[];
  /** Participles, masculine; behind the text that they are of. */
  readonly issued?: string;
}[] = [
  { status: 'none', past: 'أصدر', present: 'يصدر', more: ['صدر', 'صدرت'], issued: 'صادر' },
  { status: 'none', past: 'نشر', present: 'ينشر', issued: 'منشور' },
  { status: 'none', past: 'وزع', present: 'يوزع' },
  { status: 'none', past: 'عمم', present: 'يعمم' },
  { status: 'none', past: 'تلا', present: 'يتلو' },
  { status: 'none', past: 'تبادل', present: 'يتبادل' },
  { status: 'none', past: 'أرسل', present: 'يرسل', issued: 'مرسل' },
  { status: 'none', past: 'بعث', present: 'يبعث' },
  { status: 'none', past: 'وجه', present: 'يوجه', issued: 'موجه' },
  { status: 'none', past: 'سلم', present: 'يسلم' },
  { status: 'proposed', past: 'قدم', present: 'يقدم', issued: 'مقدم' },
  { status: 'proposed', past: 'طرح', present: 'يطرح', issued: 'مطروح' },
  { status: 'proposed', past: 'عرض', present: 'يعرض', issued: 'معروض' },
  { status: 'agreed', past: 'وقع', present: 'يوقع', more: ['توقيع', 'التوقيع'], issued: 'موقع' },
  { status: 'agreed', past: 'أبرم', present: 'يبرم', more: ['إبرام'], issued: 'مبرم' },
  { status: 'agreed', past: 'توصل', present: 'يتوصل' },
  { status: 'adopted', past: 'اعتمد', present: 'يعتمد', more: ['اعتماد'] },
  { status: 'adopted', past: 'تبنى', present: 'يتبنى', more: ['تبني'] },
  { status: 'adopted', past: 'أقر', present: 'يقر', more: ['إقرار'] },
  { status: 'rejected', past: 'رفض', present: 'يرفض' },
];

/** Verbs by which a text lays down duties. */
const providing: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'قضى', present: 'يقضي' },
  { past: 'نص', present: 'ينص' },
  { past: 'تضمن', present: 'يتضمن' },
  { past: 'ألزم', present: 'يلزم' },
  { past: 'اشترط', present: 'يشترط' },
  { past: 'شمل', present: 'يشمل' },
];

/** Verbal nouns that begin a duty behind a conjunction. */
const duties = [
  'عدم',
  'وقف',
  'وقفا',
  'انسحاب',
  'انسحابا',
  'سحب',
  'تكثيف',
  'حد',
  'تبادل',
  'إطلاق',
  'إفراج',
  'رفع',
  'نزع',
  'حظر',
  'منع',
  'ضمان',
  'خفض',
  'تقليص',
  'تجميد',
  'استئناف',
  'إزالة',
  'فتح',
  'إدخال',
  'تسليم',
  'التزام',
  'احترام',
  'امتناع',
  'تخلي',
  'إعادة',
  'عودة',
  'نشر',
  'تشكيل',
  'إنشاء',
  'تمديد',
  'تخفيف',
  'إلغاء',
  'دفع',
  'تفكيك',
  'تدمير',
  'إجراء',
  'تنظيم',
  'إقامة',
  'اعتراف',
  'حماية',
  'تسهيل',
  'تيسير',
  'توفير',
  'تقديم',
  'إنهاء',
  'تنفيذ',
];

const plain = (text: string, senses: Senses, more = true): Entry => ({ text, senses, article: more, suffix: more });

/** The noun of a text without what makes it a draft, the article and the accusative. */
const lemmaOf = (text: string): string => text.replace(/^مشروع (?:ال)?/, '').replace(/ا$/, '');

const textEntries = texts.flatMap((row) =>
  (['s', 'd', 'p'] as const).flatMap((number: GrammaticalNumber) =>
    (row[number] ?? []).map((text) =>
      plain(text, {
        instrument: { kind: row.kind, lemma: lemmaOf(text), number, alone: row.alone ?? true, ...(row.any && { any: row.any }) },
      }),
    ),
  ),
);

/** Words of texts on the table and of what they lay down. */
export const instrumentWords: readonly Entry[] = [
  ...textEntries,
  ...issuing.flatMap((row) =>
    [...conjugate(row).map((form) => form.text), ...(row.more ?? [])].map(
      (text): Entry => ({ text, senses: { issues: row.status }, suffix: true }),
    ),
  ),
  ...issuing.flatMap(({ status, issued }) =>
    issued === undefined ? [] : [issued, `${issued}ة`].map((text): Entry => ({ text, senses: { issued: status }, article: true })),
  ),
  // What binds all states is no text on the table, nor is a warrant.
  ...[
    'القانون الدولي',
    'القانون الدولي الإنساني',
    'القانون الإنساني الدولي',
    'قانون دولي',
    'مذكرة توقيف',
    'مذكرة اعتقال',
    'مذكرة التوقيف',
    'مذكرة الاعتقال',
    'مذكرات توقيف',
    'مذكرات اعتقال',
    'مذكرة جلب',
  ].map((text): Entry => ({ text, senses: { noun: true } })),
  // «بيان ورد إلى الوكالة»: of what a text holds it tells nothing before it.
  { text: 'ورد', senses: { issued: 'none' } },
  ...providing.flatMap((row) =>
    conjugate(row)
      .filter((form) => form.agreement.person === 3)
      .map(({ text }): Entry => ({ text, senses: { provides: true } })),
  ),
  ...duties.map((text) => plain(text, { duty: true })),
  ...['تعهد', 'التزام', 'إلزام'].map((text) => plain(text, { pledge: true })),
  { text: 'على', senses: { lays: true } },
  ...['أي', 'أية', 'أيا'].map((text): Entry => ({ text, senses: { whichever: true } })),
];
