/** Words of the screen, by interface language. */
export type Ui = 'ar' | 'en';

const en = {
  statements: 'Statements',
  encounters: 'Encounters',
  tracks: 'Tracks',
  instruments: 'Instruments',
  times: 'Times',
  published: 'published',
  said: 'says',
  to: 'to',
  via: 'via',
  nothing: 'Nothing was read in this story.',
  rule: 'rule',
  rests: 'rests on',
  confidence: 'confidence',
  modality: 'modality',
  manner: 'manner',
  condition: 'on condition',
  side: 'side',
  place: 'place',
  status: 'status',
  obliged: 'obliged',
  overseers: 'overseen by',
  unknown: 'unnamed',
  hint: 'Point at a highlight, or move with the arrow keys.',
};
const ar: typeof en = {
  statements: 'التصريحات',
  encounters: 'اللقاءات',
  tracks: 'المسارات',
  instruments: 'الوثائق',
  times: 'الأوقات',
  published: 'نُشر',
  said: 'يقول',
  to: 'إلى',
  via: 'عبر',
  nothing: 'لم يُقرأ شيء في هذا الخبر.',
  rule: 'القاعدة',
  rests: 'يستند إلى',
  confidence: 'الثقة',
  modality: 'الجهة',
  manner: 'النقل',
  condition: 'الشرط',
  side: 'الطرف',
  place: 'المكان',
  status: 'الحال',
  obliged: 'الملتزم',
  overseers: 'بإشراف',
  unknown: 'غير مسمى',
  hint: 'أشر إلى موضع مظلّل أو تنقّل بالأسهم.',
};

export const labels: Readonly<Record<Ui, typeof en>> = { en, ar };

/** Interface language: as asked, else by the environment, else English. */
export const uiOf = (asked: string | undefined): Ui =>
  asked === 'ar' || asked === 'en' ? asked : (process.env['LANG'] ?? '').startsWith('ar') ? 'ar' : 'en';

/** Acts in the language of the screen. */
export const actNames: Readonly<Record<Ui, Readonly<Record<string, string>>>> = {
  en: {},
  ar: {
    state: 'يذكر',
    assess: 'يقيّم',
    propose: 'يقترح',
    demand: 'يطالب',
    commit: 'يتعهد',
    agree: 'يوافق',
    reject: 'يرفض',
    accuse: 'يتهم',
    deny: 'ينفي',
    warn: 'يحذّر',
    support: 'يؤيد',
    concern: 'يقلق',
  },
};
export const statusNames: Readonly<Record<Ui, Readonly<Record<string, string>>>> = {
  en: {},
  ar: { proposed: 'مقترح', planned: 'مقرر', ongoing: 'جارٍ', held: 'عُقد', postponed: 'مؤجل', cancelled: 'ملغى', denied: 'منفي' },
};
