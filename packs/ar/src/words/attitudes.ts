import type { Act } from '@masar/shapes';

/** A noun of speech or attitude and the act that it is: «أعرب عن قلقه». */
export interface AttitudeRow {
  readonly id: string;
  readonly act: Act;
  readonly nouns: readonly string[];
  /** Preposition behind which the content begins; without one it begins at the noun. */
  readonly by?: string;
}

export const attitudes: readonly AttitudeRow[] = [
  {
    id: 'worry',
    act: 'concern',
    nouns: [
      'قلق',
      'مخاوف',
      'خشية',
      'تخوف',
      'هواجس',
      'انزعاج',
      'استياء',
      'أسف',
      'امتعاض',
      'خيبة أمل',
      'حزن',
      'صدمة',
      'استغراب',
      'دهشة',
      'ألم',
      'غضب',
      'انشغال',
      'سخط',
      'توجس',
    ],
  },
  { id: 'hope', act: 'state', nouns: ['أمل', 'تطلع', 'أمنية', 'تمنيات', 'أمنيات', 'حرص', 'اهتمام', 'إدراك', 'إرادة'] },
  { id: 'readiness', act: 'propose', nouns: ['استعداد', 'مرونة', 'رغبة', 'جاهزية', 'انفتاح', 'مبادرة'] },
  { id: 'refusal', act: 'reject', nouns: ['رفض', 'اعتراض', 'معارضة', 'ممانعة', 'تحفظ', 'تحفظات'] },
  {
    id: 'welcome',
    act: 'support',
    nouns: [
      'ترحيب',
      'دعم',
      'تأييد',
      'تقدير',
      'شكر',
      'امتنان',
      'تفهم',
      'تضامن',
      'مساندة',
      'إشادة',
      'إعجاب',
      'تعازي',
      'تعاطف',
      'مباركة',
      'تهنئة',
      'تهاني',
      'مؤازرة',
      'عزاء',
      'مواساة',
    ],
  },
  {
    id: 'satisfaction',
    act: 'assess',
    nouns: [
      'ارتياح',
      'رضا',
      'تفاؤل',
      'تشاؤم',
      'قناعة',
      'اقتناع',
      'اعتقاد',
      'ثقة',
      'شكوك',
      'تشكيك',
      'سعادة',
      'يقين',
      'فخر',
      'اعتزاز',
      'سرور',
      'ابتهاج',
      'تشكك',
    ],
  },
  { id: 'blame', act: 'accuse', nouns: ['إدانة', 'استنكار', 'تنديد', 'احتجاج', 'انتقادات', 'انتقاد', 'اتهامات', 'اتهام', 'شجب'] },
  { id: 'pledge', act: 'commit', nouns: ['التزام', 'تعهد', 'عزم', 'نية', 'اعتزام', 'تصميم'] },
  { id: 'insistence', act: 'demand', nouns: ['تمسك', 'إصرار'] },
  { id: 'consent', act: 'agree', nouns: ['موافقة', 'قبول', 'اتفاق'] },
  { id: 'call', act: 'demand', nouns: ['دعوة', 'مطالبة', 'مناشدة', 'نداء', 'مطلب', 'مطالب'], by: 'إلى' },
  { id: 'warning', act: 'warn', nouns: ['تحذير', 'تحذيرات', 'إنذار'], by: 'من' },
  { id: 'threat', act: 'warn', nouns: ['تهديد', 'تهديدات', 'تلويح'], by: 'ب' },
  { id: 'assertion', act: 'state', nouns: ['تأكيد', 'موقف'], by: 'على' },
  { id: 'responsibility', act: 'accuse', nouns: ['مسؤولية', 'مسئولية', 'المسؤولية', 'اللوم', 'لوم', 'اللائمة', 'لائمة'] },
  { id: 'denial', act: 'deny', nouns: ['نفي'] },
];
