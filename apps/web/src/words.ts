import type { Act, EncounterStatus } from '@masar/shapes';

/** Languages of the screen. */
export type Ui = 'ar' | 'en';

type Words = Readonly<Record<string, string>>;

const acts: Readonly<Record<Ui, Readonly<Record<Act, string>>>> = {
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
  en: {
    state: 'states',
    assess: 'assesses',
    propose: 'proposes',
    demand: 'demands',
    commit: 'commits',
    agree: 'agrees',
    reject: 'rejects',
    accuse: 'accuses',
    deny: 'denies',
    warn: 'warns',
    support: 'supports',
    concern: 'is concerned',
  },
};

const statuses: Readonly<Record<Ui, Readonly<Record<EncounterStatus, string>>>> = {
  ar: {
    proposed: 'مقترح',
    planned: 'مقرر',
    ongoing: 'جارٍ',
    held: 'عُقد',
    postponed: 'مؤجل',
    cancelled: 'ملغى',
    denied: 'منفي',
  },
  en: {
    proposed: 'proposed',
    planned: 'planned',
    ongoing: 'under way',
    held: 'held',
    postponed: 'postponed',
    cancelled: 'cancelled',
    denied: 'denied',
  },
};

/** What a statement can do and what can become of an encounter, in the order of the model. */
export const actKeys = Object.keys(acts.en) as readonly Act[];
export const statusKeys = Object.keys(statuses.en) as readonly EncounterStatus[];

const ar: Words = {
  records: 'السجل',
  stories: 'الأخبار',
  search: 'بحث',
  searchHint: 'كلمات، أو "عبارة"',
  kind: 'النوع',
  every: 'الكل',
  statement: 'تصريحات',
  encounter: 'لقاءات',
  act: 'الفعل',
  from: 'من',
  to: 'إلى',
  exact: 'كما كُتبت',
  count: '{count, plural, zero {لا شيء} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
  more: 'المزيد',
  unnamed: 'غير مسمى',
  side: 'الطرف',
  speaker: 'المتحدث',
  addressees: 'إلى',
  participants: 'المشاركون',
  issues: 'القضايا',
  on: 'التاريخ',
  rule: 'القاعدة',
  confidence: 'الثقة',
  history: 'ما جرى للسجل',
  asRead: 'كما قُرئ: لم يصححه أحد.',
  corrected: 'صُحح',
  taken: 'أُلغي التصحيح',
  reject: 'ليس في الخبر',
  undo: 'تراجع',
  save: 'احفظ',
  rejected: 'مرفوض',
  you: 'اسمك',
  youHint: 'يظهر في تاريخ السجل مع كل تصحيح',
  point: 'اختر موضعًا مظللًا، أو تنقّل بالحرفين j وk. r: ليس في الخبر، u: تراجع، e: تصحيح.',
  nothing: 'لا شيء يطابق هذا البحث.',
  noStories: 'لا أخبار في الأرشيف بعد. أضف: masar add',
  loading: 'لحظة…',
  original: 'الأصل',
  close: 'أغلق',
  language: 'English',
  back: 'إلى السجل',
};

const en: Words = {
  records: 'Record',
  stories: 'Stories',
  search: 'Search',
  searchHint: 'words, or "a phrase"',
  kind: 'Kind',
  every: 'all',
  statement: 'Statements',
  encounter: 'Encounters',
  act: 'Act',
  from: 'From',
  to: 'To',
  exact: 'As written',
  count: '{count, plural, =0 {nothing} one {# record} other {# records}}',
  more: 'More',
  unnamed: 'unnamed',
  side: 'Side',
  speaker: 'Speaker',
  addressees: 'To',
  participants: 'Took part',
  issues: 'Issues',
  on: 'Date',
  rule: 'Rule',
  confidence: 'Confidence',
  history: 'What became of it',
  asRead: 'As it was read: nobody has corrected it.',
  corrected: 'corrected',
  taken: 'taken back',
  reject: 'Not in the story',
  undo: 'Undo',
  save: 'Save',
  rejected: 'rejected',
  you: 'Your name',
  youHint: 'stands in the history beside each correction',
  point: 'Choose a highlight, or go on with j and k. r: not in the story, u: undo, e: edit.',
  nothing: 'Nothing matches this search.',
  noStories: 'No stories yet. Add some: masar add',
  loading: 'One moment…',
  original: 'Original',
  close: 'Close',
  language: 'العربية',
  back: 'To the record',
};

const prefixed = (prefix: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]));

/** All words of the screen by language, as react-intl takes them. */
export const messages: Readonly<Record<Ui, Record<string, string>>> = {
  ar: { ...ar, ...prefixed('act', { ...acts.ar, ...statuses.ar }) },
  en: { ...en, ...prefixed('act', { ...acts.en, ...statuses.en }) },
};
