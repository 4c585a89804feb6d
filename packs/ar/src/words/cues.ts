import type { Act } from '@masar/shapes';
import type { Parts } from '../morphology.ts';

/** One reporting verb: principal parts, what it takes, and examples that run. */
export interface CueRow extends Parts {
  readonly id: string;
  readonly act: Act;
  /**
   * What may follow, separated by spaces: `that` a clause behind أن/إن (also behind one of the prepositions given),
   * `object` a direct object as content, `quote` a quotation or what a colon opens, or a preposition that governs the content.
   */
  readonly takes: string;
  /** Where the addressee stands: `object`, or prepositions. */
  readonly to?: string;
  readonly kind?: 'report' | 'relay' | 'naming' | 'support' | 'joint';
  /** Ordinary verbs that report only when what they take is really there. */
  readonly strict?: boolean;
  /** Reports only with somebody told. */
  readonly needsAddressee?: boolean;
  readonly reads: readonly { readonly text: string; readonly speaker: string | null; readonly content: string }[];
  readonly ignores: readonly string[];
}

type Row = Omit<CueRow, 'reads' | 'ignores'>;

export const cueRows: readonly Row[] = [
  // saying
  { id: 'say', past: 'قال', first: 'قل', present: 'يقول', participle: 'قائل', noun: 'قول', act: 'state', takes: 'that quote', to: 'ل' },
  { id: 'mention', past: 'ذكر', present: 'يذكر', act: 'state', takes: 'that quote', to: 'ل' },
  { id: 'announce', past: 'أعلن', present: 'يعلن', participle: 'معلن', noun: 'إعلان', act: 'state', takes: 'that quote object عن' },
  { id: 'stress', past: 'أكد', present: 'يؤكد', participle: 'مؤكد', noun: 'تأكيد', act: 'state', takes: 'that quote object على', to: 'ل' },
  { id: 'clarify', past: 'أوضح', present: 'يوضح', participle: 'موضح', act: 'state', takes: 'that quote', to: 'ل' },
  { id: 'show', past: 'بين', present: 'يبين', participle: 'مبين', act: 'state', takes: 'that quote', strict: true },
  { id: 'indicate', past: 'أشار', present: 'يشير', participle: 'مشير', noun: 'إشارة', act: 'state', takes: 'that quote إلى' },
  { id: 'draw-attention', past: 'لفت', present: 'يلفت', participle: 'لافت', act: 'state', takes: 'that quote إلى', strict: true },
  { id: 'note', past: 'نوه', present: 'ينوه', participle: 'منوه', noun: 'تنويه', act: 'state', takes: 'that quote ب إلى' },
  { id: 'inform', past: 'أفاد', present: 'يفيد', participle: 'مفيد', noun: 'إفادة', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'declare', past: 'صرح', present: 'يصرح', participle: 'مصرح', noun: 'تصريح', act: 'state', takes: 'that quote ب', to: 'ل' },
  { id: 'reveal', past: 'كشف', present: 'يكشف', participle: 'كاشف', noun: 'كشف', act: 'state', takes: 'that quote عن' },
  { id: 'write', past: 'كتب', present: 'يكتب', act: 'state', takes: 'that quote', strict: true },
  { id: 'tweet', past: 'غرد', present: 'يغرد', participle: 'مغرد', act: 'state', takes: 'that quote' },
  { id: 'answer', past: 'أجاب', present: 'يجيب', participle: 'مجيب', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'reply', past: 'رد', present: 'يرد', participle: 'راد', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'comment', past: 'علق', present: 'يعلق', participle: 'معلق', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'remark', past: 'عقب', present: 'يعقب', participle: 'معقب', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'report', past: 'أورد', present: 'يورد', act: 'state', takes: 'that quote', strict: true },
  { id: 'narrate', past: 'روى', present: 'يروي', act: 'state', takes: 'that quote', strict: true },
  { id: 'explain', past: 'شرح', present: 'يشرح', participle: 'شارح', act: 'state', takes: 'that quote object', to: 'ل' },
  { id: 'record', past: 'سجل', present: 'يسجل', participle: 'مسجل', act: 'state', takes: 'that', strict: true },
  { id: 'highlight', past: 'أبرز', present: 'يبرز', participle: 'مبرز', act: 'state', takes: 'that quote', strict: true },
  { id: 'disclose', past: 'أفصح', present: 'يفصح', participle: 'مفصح', act: 'state', takes: 'that عن' },
  { id: 'confirm', past: 'جزم', present: 'يجزم', participle: 'جازم', act: 'state', takes: 'that ب', strict: true },
  { id: 'interpret', past: 'فسر', present: 'يفسر', participle: 'مفسر', act: 'state', takes: 'that object ب', strict: true },
  { id: 'talk-of', past: 'تحدث', present: 'يتحدث', participle: 'متحدث', act: 'state', takes: 'that quote عن', to: 'ل' },
  { id: 'speak-of', past: 'تكلم', present: 'يتكلم', act: 'state', takes: 'that عن' },
  { id: 'address', past: 'تطرق', present: 'يتطرق', participle: 'متطرق', act: 'state', takes: 'that إلى' },
  { id: 'cite', past: 'استشهد', present: 'يستشهد', participle: 'مستشهد', act: 'state', takes: 'that ب' },
  { id: 'quote', past: 'اقتبس', present: 'يقتبس', act: 'state', takes: 'quote', strict: true },
  { id: 'wonder', past: 'تساءل', present: 'يتساءل', participle: 'متسائل', act: 'assess', takes: 'quote عن' },
  { id: 'swear', past: 'أقسم', present: 'يقسم', participle: 'مقسم', act: 'commit', takes: 'that على' , strict: true },
  { id: 'chant', past: 'هتف', present: 'يهتف', act: 'demand', takes: 'quote', strict: true },
  { id: 'show-up', past: 'أظهر', present: 'يظهر', participle: 'مظهر', act: 'state', takes: 'that', strict: true },
  { id: 'read-out', past: 'تلا', present: 'يتلو', act: 'state', takes: 'quote', strict: true },
  // going on
  { id: 'add', past: 'أضاف', present: 'يضيف', participle: 'مضيف', act: 'state', takes: 'that quote', strict: true },
  { id: 'continue', past: 'تابع', present: 'يتابع', participle: 'متابع', act: 'state', takes: 'that quote', strict: true },
  { id: 'go-on', past: 'واصل', present: 'يواصل', act: 'state', takes: 'that quote', strict: true },
  { id: 'follow-up', past: 'أردف', present: 'يردف', participle: 'مردف', act: 'state', takes: 'that quote ب' },
  { id: 'digress', past: 'استطرد', present: 'يستطرد', participle: 'مستطرد', act: 'state', takes: 'that quote ب' },
  { id: 'increase', past: 'زاد', present: 'يزيد', act: 'state', takes: 'that quote', strict: true },
  { id: 'conclude', past: 'ختم', present: 'يختم', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'close', past: 'اختتم', present: 'يختتم', act: 'state', takes: 'that quote ب', strict: true },
  { id: 'correct', past: 'استدرك', present: 'يستدرك', participle: 'مستدرك', act: 'state', takes: 'that quote ب' },
  { id: 'proceed', past: 'مضى', present: 'يمضي', act: 'state', takes: 'that quote', strict: true },
  { id: 'repeat', past: 'كرر', present: 'يكرر', participle: 'مكرر', noun: 'تكرار', act: 'state', takes: 'that quote object' },
  { id: 'renew', past: 'جدد', present: 'يجدد', participle: 'مجدد', noun: 'تجديد', act: 'state', takes: 'that support', kind: 'support' },
  { id: 'reiterate', past: 'أعاد', present: 'يعيد', participle: 'معيد', act: 'state', takes: 'support', kind: 'support', strict: true },
  // insisting
  { id: 'emphasise', past: 'شدد', present: 'يشدد', participle: 'مشدد', noun: 'تشديد', act: 'demand', takes: 'that quote على' },
  { id: 'insist', past: 'أصر', present: 'يصر', participle: 'مصر', noun: 'إصرار', act: 'demand', takes: 'that على' },
  { id: 'hold-to', past: 'تمسك', present: 'يتمسك', participle: 'متمسك', noun: 'تمسك', act: 'demand', takes: 'ب' },
  { id: 'stipulate', past: 'اشترط', present: 'يشترط', participle: 'مشترط', noun: 'اشتراط', act: 'demand', takes: 'that object', to: 'على' },
  // judging
  { id: 'opine', past: 'رأى', present: 'يرى', act: 'assess', takes: 'that quote في', strict: true },
  { id: 'consider', past: 'اعتبر', present: 'يعتبر', participle: 'معتبر', noun: 'اعتبار', act: 'assess', takes: 'that quote object', strict: true },
  { id: 'regard', past: 'عد', present: 'يعد', participle: 'عاد', act: 'assess', takes: 'that', strict: true },
  { id: 'believe', past: 'اعتقد', present: 'يعتقد', participle: 'معتقد', act: 'assess', takes: 'that ب' },
  { id: 'think', past: 'ظن', present: 'يظن', act: 'assess', takes: 'that', strict: true },
  { id: 'describe', past: 'وصف', present: 'يصف', participle: 'واصف', noun: 'وصف', act: 'assess', takes: 'ب', kind: 'naming' },
  { id: 'expect', past: 'توقع', present: 'يتوقع', participle: 'متوقع', noun: 'توقع', act: 'assess', takes: 'that object quote', strict: true },
  { id: 'favour', past: 'رجح', present: 'يرجح', participle: 'مرجح', noun: 'ترجيح', act: 'assess', takes: 'that object' },
  { id: 'predict', past: 'تنبأ', present: 'يتنبأ', participle: 'متنبئ', act: 'assess', takes: 'that ب' },
  { id: 'conclude-that', past: 'خلص', present: 'يخلص', act: 'assess', takes: 'that إلى', strict: true },
  { id: 'infer', past: 'استنتج', present: 'يستنتج', act: 'assess', takes: 'that', strict: true },
  { id: 'doubt', past: 'شكك', present: 'يشكك', participle: 'مشكك', noun: 'تشكيك', act: 'assess', takes: 'that في ب' },
  { id: 'hint', past: 'ألمح', present: 'يلمح', participle: 'ملمح', noun: 'تلميح', act: 'state', takes: 'that إلى' },
  { id: 'allude', past: 'لمح', present: 'يلمح', participle: 'ملمح', act: 'state', takes: 'that إلى ب' },
  { id: 'claim', past: 'زعم', present: 'يزعم', participle: 'زاعم', noun: 'زعم', act: 'state', takes: 'that object', strict: true },
  { id: 'allege', past: 'ادعى', present: 'يدعي', participle: 'مدعي', noun: 'ادعاء', act: 'state', takes: 'that', strict: true },
  { id: 'admit', past: 'أقر', present: 'يقر', participle: 'مقر', noun: 'إقرار', act: 'state', takes: 'that ب', strict: true },
  { id: 'confess', past: 'اعترف', present: 'يعترف', participle: 'معترف', noun: 'اعتراف', act: 'state', takes: 'that ب' },
  { id: 'reassure', past: 'طمأن', present: 'يطمئن', participle: 'مطمئن', noun: 'طمأنة', act: 'assess', takes: 'that إلى', to: 'object' },
  { id: 'attribute', past: 'عزا', present: 'يعزو', participle: 'عازي', act: 'assess', takes: 'object', kind: 'naming', strict: true },
  { id: 'justify', past: 'برر', present: 'يبرر', participle: 'مبرر', noun: 'تبرير', act: 'state', takes: 'that object ب' },
  { id: 'find-odd', past: 'استغرب', present: 'يستغرب', participle: 'مستغرب', act: 'concern', takes: 'object' },
  // telling somebody
  { id: 'tell', past: 'أبلغ', present: 'يبلغ', participle: 'مبلغ', noun: 'إبلاغ', act: 'state', takes: 'that quote ب', to: 'object' },
  { id: 'acquaint', past: 'أطلع', present: 'يطلع', participle: 'مطلع', noun: 'إطلاع', act: 'state', takes: 'على', to: 'object', needsAddressee: true },
  { id: 'notify', past: 'أخطر', present: 'يخطر', participle: 'مخطر', act: 'state', takes: 'that ب', to: 'object', strict: true },
  { id: 'apprise', past: 'أعلم', present: 'يعلم', participle: 'معلم', act: 'state', takes: 'ب', to: 'object', strict: true, needsAddressee: true },
  { id: 'let-know', past: 'أخبر', present: 'يخبر', participle: 'مخبر', act: 'state', takes: 'that quote ب', to: 'object' },
  { id: 'remind', past: 'ذكّر', present: 'يذكّر', participle: 'مذكر', noun: 'تذكير', act: 'state', takes: 'that ب', to: 'object' },
  { id: 'convey', past: 'نقل', present: 'ينقل', participle: 'ناقل', act: 'state', takes: 'that quote', kind: 'relay', strict: true },
  { id: 'ascribe', past: 'نسب', present: 'ينسب', act: 'state', takes: 'that quote', kind: 'relay', strict: true },
  // wanting
  { id: 'call-for', past: 'دعا', present: 'يدعو', participle: 'داعي', noun: 'دعوة', act: 'demand', takes: 'that quote إلى ل', to: 'object', strict: true },
  { id: 'urge', past: 'حث', present: 'يحث', participle: 'حاث', noun: 'حث', act: 'demand', takes: 'that على', to: 'object', strict: true },
  { id: 'exhort', past: 'حض', present: 'يحض', participle: 'حاض', noun: 'حض', act: 'demand', takes: 'that على', to: 'object', strict: true },
  { id: 'demand', past: 'طالب', present: 'يطالب', participle: 'مطالب', noun: 'مطالبة', act: 'demand', takes: 'that quote ب', to: 'object' },
  { id: 'appeal', past: 'ناشد', present: 'يناشد', participle: 'مناشد', noun: 'مناشدة', act: 'demand', takes: 'that quote ب object', to: 'object' },
  { id: 'request', past: 'طلب', present: 'يطلب', participle: 'طالب', noun: 'طلب', act: 'demand', takes: 'that object', to: 'من', strict: true },
  { id: 'call-upon', past: 'أهاب', present: 'يهيب', participle: 'مهيب', act: 'demand', takes: 'that', to: 'ب' },
  { id: 'advocate', past: 'نادى', present: 'ينادي', participle: 'منادي', act: 'demand', takes: 'that ب' },
  { id: 'advise', past: 'نصح', present: 'ينصح', participle: 'ناصح', act: 'demand', takes: 'that ب', to: 'object' },
  { id: 'recommend', past: 'أوصى', present: 'يوصي', participle: 'موصي', noun: 'توصية', act: 'propose', takes: 'that ب' },
  { id: 'wish', past: 'تمنى', present: 'يتمنى', participle: 'متمني', noun: 'تمني', act: 'state', takes: 'that object', to: 'على ل' },
  { id: 'hope', past: 'أمل', present: 'يأمل', participle: 'آمل', act: 'state', takes: 'that في ب', strict: true },
  { id: 'look-forward', past: 'تطلع', present: 'يتطلع', participle: 'متطلع', act: 'state', takes: 'that إلى' },
  { id: 'propose', past: 'اقترح', present: 'يقترح', participle: 'مقترح', noun: 'اقتراح', act: 'propose', takes: 'that quote object', to: 'على' },
  { id: 'offer', past: 'عرض', present: 'يعرض', participle: 'عارض', act: 'propose', takes: 'that object', to: 'على', strict: true },
  { id: 'table', past: 'طرح', present: 'يطرح', participle: 'طارح', act: 'propose', takes: 'object', strict: true },
  // taking a stand
  { id: 'reject', past: 'رفض', present: 'يرفض', participle: 'رافض', noun: 'رفض', act: 'reject', takes: 'that object' },
  { id: 'rule-out', past: 'استبعد', present: 'يستبعد', participle: 'مستبعد', noun: 'استبعاد', act: 'reject', takes: 'that object', strict: true },
  { id: 'oppose', past: 'عارض', present: 'يعارض', participle: 'معارض', noun: 'معارضة', act: 'reject', takes: 'that object', strict: true },
  { id: 'object', past: 'اعترض', present: 'يعترض', participle: 'معترض', noun: 'اعتراض', act: 'reject', takes: 'that على' },
  { id: 'have-reservations', past: 'تحفظ', present: 'يتحفظ', participle: 'متحفظ', noun: 'تحفظ', act: 'concern', takes: 'على' },
  { id: 'accept', past: 'قبل', present: 'يقبل', participle: 'قابل', noun: 'قبول', act: 'agree', takes: 'object ب', strict: true },
  { id: 'consent', past: 'وافق', present: 'يوافق', participle: 'موافق', noun: 'موافقة', act: 'agree', takes: 'that على' },
  { id: 'agree', past: 'اتفق', present: 'يتفق', participle: 'متفق', noun: 'اتفاق', act: 'agree', takes: 'that على', kind: 'joint' },
  { id: 'concur', past: 'توافق', present: 'يتوافق', participle: 'متوافق', noun: 'توافق', act: 'agree', takes: 'that على', kind: 'joint' },
  { id: 'unite-on', past: 'أجمع', present: 'يجمع', participle: 'مجمع', act: 'agree', takes: 'that على', kind: 'joint', strict: true },
  { id: 'endorse', past: 'أيد', present: 'يؤيد', participle: 'مؤيد', noun: 'تأييد', act: 'support', takes: 'object' },
  { id: 'welcome', past: 'رحب', present: 'يرحب', participle: 'مرحب', noun: 'ترحيب', act: 'support', takes: 'ب' },
  { id: 'praise', past: 'أشاد', present: 'يشيد', participle: 'مشيد', noun: 'إشادة', act: 'support', takes: 'ب' },
  { id: 'commend', past: 'أثنى', present: 'يثني', participle: 'مثني', noun: 'ثناء', act: 'support', takes: 'على' },
  { id: 'thank', past: 'شكر', present: 'يشكر', participle: 'شاكر', noun: 'شكر', act: 'support', takes: 'على ل object', to: 'object' },
  { id: 'congratulate', past: 'هنأ', present: 'يهنئ', participle: 'مهنئ', act: 'support', takes: 'ب على', to: 'object' },
  { id: 'value', past: 'ثمن', present: 'يثمن', participle: 'مثمن', noun: 'تثمين', act: 'support', takes: 'object' },
  { id: 'bless', past: 'بارك', present: 'يبارك', participle: 'مبارك', act: 'support', takes: 'object', strict: true },
  // blaming
  { id: 'criticise', past: 'انتقد', present: 'ينتقد', participle: 'منتقد', noun: 'انتقاد', act: 'accuse', takes: 'object' },
  { id: 'condemn', past: 'أدان', present: 'يدين', noun: 'إدانة', act: 'accuse', takes: 'object ب' },
  { id: 'condemn-2', past: 'دان', present: 'يدين', act: 'accuse', takes: 'object', strict: true },
  { id: 'denounce', past: 'ندد', present: 'يندد', participle: 'مندد', noun: 'تنديد', act: 'accuse', takes: 'ب' },
  { id: 'deplore', past: 'استنكر', present: 'يستنكر', participle: 'مستنكر', noun: 'استنكار', act: 'accuse', takes: 'object' },
  { id: 'decry', past: 'شجب', present: 'يشجب', participle: 'شاجب', noun: 'شجب', act: 'accuse', takes: 'object' },
  { id: 'accuse', past: 'اتهم', present: 'يتهم', participle: 'متهم', noun: 'اتهام', act: 'accuse', takes: 'that ب', to: 'object' },
  { id: 'hold-responsible', past: 'حمل', present: 'يحمل', participle: 'محمل', noun: 'تحميل', act: 'accuse', takes: 'blame', to: 'object', kind: 'naming', strict: true },
  { id: 'protest', past: 'احتج', present: 'يحتج', participle: 'محتج', noun: 'احتجاج', act: 'accuse', takes: 'that على ب' },
  { id: 'complain', past: 'اشتكى', present: 'يشتكي', participle: 'مشتكي', act: 'concern', takes: 'that من' },
  { id: 'mock', past: 'سخر', present: 'يسخر', participle: 'ساخر', act: 'accuse', takes: 'من', strict: true },
  { id: 'blame', past: 'لام', present: 'يلوم', participle: 'لائم', act: 'accuse', takes: 'على', to: 'object', strict: true },
  { id: 'attack', past: 'هاجم', present: 'يهاجم', participle: 'مهاجم', act: 'accuse', takes: 'quote', strict: true },
  // warning
  { id: 'warn', past: 'حذر', present: 'يحذر', participle: 'محذر', noun: 'تحذير', act: 'warn', takes: 'that quote من', to: 'object' },
  { id: 'alert', past: 'نبه', present: 'ينبه', participle: 'منبه', noun: 'تنبيه', act: 'warn', takes: 'that quote إلى من', to: 'object' },
  { id: 'threaten', past: 'هدد', present: 'يهدد', participle: 'مهدد', noun: 'تهديد', act: 'warn', takes: 'that quote ب', to: 'object', strict: true },
  { id: 'menace', past: 'توعد', present: 'يتوعد', participle: 'متوعد', noun: 'توعد', act: 'warn', takes: 'that quote ب', to: 'object' },
  { id: 'brandish', past: 'لوح', present: 'يلوح', participle: 'ملوح', noun: 'تلويح', act: 'warn', takes: 'that ب' },
  { id: 'fear', past: 'خشي', present: 'يخشى', participle: 'خاشي', act: 'concern', takes: 'that من', strict: true },
  // promising
  { id: 'pledge', past: 'تعهد', present: 'يتعهد', participle: 'متعهد', noun: 'تعهد', act: 'commit', takes: 'that quote ب', to: 'ل' },
  { id: 'promise', past: 'وعد', present: 'يعد', participle: 'واعد', noun: 'وعد', act: 'commit', takes: 'that ب', to: 'object', strict: true },
  { id: 'undertake', past: 'التزم', present: 'يلتزم', participle: 'ملتزم', act: 'commit', takes: 'ب' },
  { id: 'decide', past: 'قرر', present: 'يقرر', participle: 'مقرر', act: 'commit', takes: 'that object', strict: true },
  { id: 'resolve', past: 'اعتزم', present: 'يعتزم', participle: 'معتزم', act: 'commit', takes: 'object' },
  // denying
  { id: 'deny', past: 'نفى', present: 'ينفي', participle: 'نافي', noun: 'نفي', act: 'deny', takes: 'that quote object' },
  { id: 'refute', past: 'فند', present: 'يفند', participle: 'مفند', act: 'deny', takes: 'object' },
  { id: 'belie', past: 'كذب', present: 'يكذب', participle: 'مكذب', act: 'deny', takes: 'object', strict: true },
  { id: 'disavow', past: 'أنكر', present: 'ينكر', participle: 'منكر', noun: 'إنكار', act: 'deny', takes: 'that object' },
  // feeling: the noun says what is done
  { id: 'express', past: 'أعرب', present: 'يعرب', participle: 'معرب', noun: 'إعراب', act: 'state', takes: 'support عن', kind: 'support' },
  { id: 'voice', past: 'عبر', present: 'يعبر', participle: 'معبر', noun: 'تعبير', act: 'state', takes: 'support عن', kind: 'support' },
  { id: 'display', past: 'أبدى', present: 'يبدي', participle: 'مبدي', noun: 'إبداء', act: 'state', takes: 'support object', kind: 'support' },
  { id: 'address-to', past: 'وجه', present: 'يوجه', participle: 'موجه', act: 'state', takes: 'support', kind: 'support', strict: true },
  { id: 'regret', past: 'أسف', present: 'يأسف', participle: 'آسف', act: 'concern', takes: 'that ل', strict: true },
  // documents
  { id: 'provide', past: 'نص', present: 'ينص', act: 'propose', takes: 'that على', strict: true },
  { id: 'stipulate-that', past: 'قضى', present: 'يقضي', act: 'propose', takes: 'that ب', strict: true },
];
