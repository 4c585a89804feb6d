import type {
  EncounterKind,
  EncounterStatus,
  EncounterVerb,
  EncounterWeight,
  Entry,
  FormKind,
  GrammaticalNumber,
  Senses,
} from '@masar/shapes';
import { conjugate } from '../morphology.ts';

/** One noun of meeting: how it stands in the singular, dual and plural, without article. */
interface NounRow {
  readonly kind: EncounterKind;
  readonly weight: EncounterWeight;
  readonly s?: readonly string[];
  readonly d?: readonly string[];
  readonly p?: readonly string[];
  /** An encounter only with who takes part beside it: telephones are called so too. */
  readonly alone?: false;
}

const nouns: readonly NounRow[] = [
  { kind: 'call', weight: 'event', s: ['مكالمة', 'مهاتفة'], d: ['مكالمتان', 'مكالمتين'], p: ['مكالمات'] },
  { kind: 'call', weight: 'echo', s: ['اتصال', 'اتصالا', 'محادثة'], d: ['اتصالين'] },
  {
    kind: 'meeting',
    weight: 'event',
    s: ['اجتماع', 'اجتماعا', 'لقاء'],
    d: ['اجتماعين', 'اجتماعان', 'لقاءين', 'لقاءان', 'لقاءي'],
  },
  { kind: 'meeting', weight: 'topic', p: ['اجتماعات', 'لقاءات'] },
  { kind: 'meeting', weight: 'topic', s: ['استقبال'] },
  { kind: 'summit', weight: 'event', s: ['قمة'], d: ['قمتين', 'قمتان', 'قمتي', 'قمتا'], p: ['قمم'] },
  { kind: 'session', weight: 'event', s: ['جلسة'], d: ['جلستين', 'جلستان', 'جلستي', 'جلستا'] },
  { kind: 'session', weight: 'topic', p: ['جلسات'] },
  { kind: 'session', weight: 'deed', s: ['توقيع'] },
  { kind: 'talks', weight: 'topic', p: ['محادثات', 'مباحثات', 'مفاوضات'] },
  { kind: 'talks', weight: 'round', s: ['جولة'], d: ['جولتين', 'جولتان', 'جولتي', 'جولتا'], p: ['جولات'] },
  { kind: 'talks', weight: 'echo', s: ['تفاوض', 'حوار', 'نقاش'] },
  { kind: 'consultation', weight: 'topic', p: ['مشاورات'] },
  { kind: 'consultation', weight: 'topic', s: ['تشاور'] },
  { kind: 'consultation', weight: 'topic', p: ['اتصالات'], alone: false },
  { kind: 'visit', weight: 'event', s: ['زيارة'] },
  { kind: 'visit', weight: 'topic', s: ['سفرة'] },
  { kind: 'visit', weight: 'topic', p: ['زيارات'] },
  { kind: 'interview', weight: 'event', s: ['مقابلة'] },
  { kind: 'briefing', weight: 'topic', s: ['إحاطة'] },
];

/** Phrases that name one encounter, without article and with it. */
const phrases: readonly {
  readonly kind: EncounterKind;
  readonly weight: EncounterWeight;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}[] = [
  {
    kind: 'call',
    weight: 'event',
    heads: ['مكالمة', 'محادثة', 'محادثات', 'مباحثات', 'مشاورات', 'مهاتفة'],
    tails: ['هاتفية', 'تلفونية', 'تليفونية'],
  },
  { kind: 'call', weight: 'event', heads: ['اتصال', 'اتصالات'], tails: ['هاتفي', 'هاتفية', 'تلفوني'] },
  { kind: 'call', weight: 'event', heads: ['اتصالا'], tails: ['هاتفيا', 'تلفونيا'] },
  { kind: 'call', weight: 'event', heads: ['اتصالين', 'حديث'], tails: ['هاتفيين', 'هاتفي'] },
  { kind: 'briefing', weight: 'event', heads: ['مؤتمر', 'إيجاز', 'موجز', 'لقاء'], tails: ['صحفي', 'صحافي', 'إعلامي'] },
  { kind: 'briefing', weight: 'event', heads: ['مؤتمرا', 'إيجازا'], tails: ['صحفيا', 'صحافيا', 'إعلاميا'] },
  { kind: 'briefing', weight: 'event', heads: ['إفادة', 'ندوة', 'إحاطة', 'نقطة'], tails: ['صحفية', 'صحافية', 'إعلامية'] },
  {
    kind: 'interview',
    weight: 'event',
    heads: ['مقابلة', 'حوار', 'حديث', 'مقابلات'],
    tails: ['صحفية', 'صحافية', 'تلفزيونية', 'متلفزة', 'صحفي', 'صحافي', 'تلفزيوني', 'متلفز', 'إذاعي', 'إذاعية'],
  },
  { kind: 'interview', weight: 'event', heads: ['لقاء'], tails: ['تلفزيوني', 'متلفز', 'إذاعي'] },
  {
    kind: 'video-call',
    weight: 'event',
    heads: ['قمة', 'اجتماع', 'جلسة', 'لقاء', 'اتصال', 'محادثات', 'اجتماعا'],
    tails: ['افتراضية', 'افتراضي', 'افتراضيا', 'مرئي', 'مرئية', 'مرئيا'],
  },
  { kind: 'meeting', weight: 'event', heads: ['عشاء', 'غداء', 'مأدبة', 'فطور', 'إفطار'], tails: ['عمل', 'العمل'] },
  { kind: 'meeting', weight: 'event', heads: ['مأدبة'], tails: ['عشاء', 'غداء', 'إفطار', 'فطور', 'سحور'] },
  { kind: 'talks', weight: 'event', heads: ['مائدة', 'طاولة'], tails: ['مستديرة'] },
  {
    kind: 'visit',
    weight: 'event',
    heads: ['جولة'],
    tails: ['خليجية', 'أوروبية', 'أوربية', 'إقليمية', 'آسيوية', 'أفريقية', 'إفريقية', 'عربية', 'خارجية', 'مكوكية', 'شرق أوسطية'],
  },
];

/** A tour is a visit, where a round of the same word is one of talks: where it leads, or what it takes in, stands behind. */
const tours: readonly string[] = ['جولة', 'الجولة', 'جولته', 'جولتها'].flatMap((head) =>
  [
    'في المنطقة',
    'إلى المنطقة',
    'بالمنطقة',
    'للمنطقة',
    'في الشرق الأوسط',
    'إلى الشرق الأوسط',
    'بالشرق الأوسط',
    'في الخليج',
    'في دول الخليج',
  ].map((where) => `${head} ${where}`),
);
const tourVerbs: readonly string[] = ['تشمل', 'ستشمل', 'شملت', 'تقوده إلى', 'ستقوده إلى', 'قادته إلى', 'يزور خلالها', 'زار خلالها'].map(
  (verb) => `جولة ${verb}`,
);

/** Words that say by what means: «تحادثا هاتفيا», «عبر تقنية الفيديو». */
const media: readonly { readonly kind: EncounterKind; readonly words: readonly string[] }[] = [
  { kind: 'call', words: ['هاتفيا', 'تلفونيا', 'عبر الهاتف', 'على الهاتف'] },
  {
    kind: 'video-call',
    words: ['عبر الفيديو', 'عبر تقنية الفيديو', 'عبر الاتصال المرئي', 'عبر الإنترنت', 'افتراضيا', 'عبر دائرة تلفزيونية'],
  },
];

/** What the speaker does to be heard by the press: «في تصريح لـ…», «في حديثه للصحفيين». */
const tellings: readonly string[] = [
  'حديث',
  'تصريح',
  'تصريحات',
  'تصريحا',
  'حوار',
  'مقابلة',
  'كلمة',
  'إفادة',
  'لقاء',
  'رد',
  'بلاغ',
  'مداخلة',
  'مداخلة هاتفية',
  'اتصال',
  'اتصال هاتفي',
  'سؤال',
  'أسئلة',
];
const press: readonly string[] = ['صحفيين', 'صحافيين', 'صحفيون', 'صحافيون', 'صحافة', 'إعلاميين', 'وسائل إعلام', 'وسائل الإعلام', 'مراسلين'];

interface VerbRow {
  readonly past: string;
  readonly present: string;
  readonly noun?: string;
  readonly kind?: EncounterKind;
  readonly status: EncounterStatus;
  /** What must stand beside a verb that is itself the encounter: `person`, `party` any actor, `place`, `back` one that is not home, `stop` a place behind «ب», `bound` one behind «إلى» that the clause leads on to, `with` a preposition of company, `sitting` company and place or time, `text` an instrument with place and time. */
  readonly needs?: 'person' | 'party' | 'place' | 'back' | 'stop' | 'bound' | 'with' | 'sitting' | 'text' | 'medium';
  /** The forms that it is read in, where others mostly say something else («عاد», «حل»). */
  readonly forms?: readonly FormKind[];
  readonly passive?: readonly string[];
  /** It tells what came of the encounter. */
  readonly result?: true;
  /** It tells how long it was or is to be. */
  readonly lasts?: true;
  /** It takes what goes on already. */
  readonly keeps?: true;
  /** Its subject has the encounter under its roof. */
  readonly hosts?: true;
  /** Its subject comes after the encounter. */
  readonly follows?: true;
  /** What it takes is spoken of. */
  readonly treats?: true;
  /** It tells who takes part, and nothing of the encounter. */
  readonly joins?: true;
  /** It takes all who are there: «لقاء ضم الوزراء». */
  readonly gathers?: true;
  /** Its subject is at the head of what it takes: «وفد يترأسه الوزير». */
  readonly heads?: true;
}

const verbs: readonly VerbRow[] = [
  { past: 'التقى', present: 'يلتقي', kind: 'meeting', status: 'held', needs: 'party' },
  { past: 'اجتمع', present: 'يجتمع', kind: 'meeting', status: 'held' },
  { past: 'التأم', present: 'يلتئم', noun: 'التئام', kind: 'session', status: 'held', needs: 'party' },
  { past: 'تحادث', present: 'يتحادث', kind: 'talks', status: 'held', needs: 'party' },
  { past: 'تحدث', present: 'يتحدث', kind: 'call', status: 'held', needs: 'medium' },
  { past: 'هاتف', present: 'يهاتف', kind: 'call', status: 'held', needs: 'person' },
  { past: 'اتصل', present: 'يتصل', kind: 'call', status: 'held', needs: 'with' },
  { past: 'تباحث', present: 'يتباحث', kind: 'talks', status: 'held', needs: 'party' },
  { past: 'تشاور', present: 'يتشاور', kind: 'consultation', status: 'held', needs: 'with' },
  { past: 'بحث', present: 'يبحث', kind: 'meeting', status: 'held', needs: 'sitting', treats: true },
  { past: 'زار', present: 'يزور', kind: 'visit', status: 'held', needs: 'person' },
  { past: 'استقبل', present: 'يستقبل', kind: 'meeting', status: 'held', needs: 'person' },
  { past: 'توجه', present: 'يتوجه', kind: 'visit', status: 'held', needs: 'place' },
  { past: 'وصل', present: 'يصل', kind: 'visit', status: 'held', needs: 'place' },
  { past: 'سافر', present: 'يسافر', kind: 'visit', status: 'held', needs: 'place' },
  { past: 'ذهب', present: 'يذهب', kind: 'visit', status: 'held', needs: 'place', forms: ['future'] },
  { past: 'أوفد', present: 'يوفد', kind: 'visit', status: 'held', needs: 'place' },
  { past: 'عاد', present: 'يعود', kind: 'visit', status: 'held', needs: 'back', forms: ['past', 'present', 'future'] },
  { past: 'انتقل', present: 'ينتقل', kind: 'visit', status: 'held', needs: 'back', forms: ['past', 'present', 'future'] },
  { past: 'حل', present: 'يحل', kind: 'visit', status: 'held', needs: 'stop', forms: ['past', 'present', 'future'] },
  { past: 'غادر', present: 'يغادر', kind: 'visit', status: 'held', needs: 'bound' },
  { past: 'وقع', present: 'يوقع', kind: 'session', status: 'held', needs: 'text' },
  { past: 'عقد', present: 'يعقد', noun: 'عقد', status: 'held' },
  { past: 'انعقد', present: 'ينعقد', noun: 'انعقاد', status: 'held' },
  { past: 'أجرى', present: 'يجري', noun: 'إجراء', status: 'held', passive: ['أجريت', 'أجري', 'ستجرى', 'تجرى', 'سيجرى'] },
  { past: 'جرى', present: 'يجري', status: 'held' },
  { past: 'جمع', present: 'يجمع', status: 'held', gathers: true },
  { past: 'ضم', present: 'يضم', status: 'held', gathers: true },
  { past: 'ترأس', present: 'يترأس', noun: 'ترؤس', status: 'held', heads: true },
  { past: 'نظم', present: 'ينظم', status: 'held', forms: ['present', 'future'] },
  { past: 'استضاف', present: 'يستضيف', noun: 'استضافة', status: 'held', hosts: true },
  { past: 'احتضن', present: 'يحتضن', noun: 'احتضان', status: 'held', hosts: true },
  { past: 'شهد', present: 'يشهد', status: 'held', hosts: true },
  { past: 'حضر', present: 'يحضر', noun: 'حضور', status: 'held', joins: true },
  { past: 'شارك', present: 'يشارك', status: 'held', joins: true },
  { past: 'أنهى', present: 'ينهي', status: 'held', result: true },
  { past: 'انتهى', present: 'ينتهي', status: 'held', result: true },
  { past: 'اختتم', present: 'يختتم', status: 'held', result: true },
  { past: 'ختم', present: 'يختم', status: 'held', result: true },
  { past: 'استغرق', present: 'يستغرق', status: 'held', result: true, lasts: true },
  { past: 'استمر', present: 'يستمر', status: 'held', result: true, lasts: true },
  { past: 'دام', present: 'يدوم', status: 'held', result: true, lasts: true },
  { past: 'أعقب', present: 'يعقب', status: 'held', result: true, follows: true },
  { past: 'تلا', present: 'يتلو', status: 'held', result: true, follows: true },
  { past: 'تناول', present: 'يتناول', status: 'held', result: true, treats: true },
  { past: 'تلقى', present: 'يتلقى', status: 'held' },
  { past: 'خاض', present: 'يخوض', status: 'held' },
  { past: 'قدم', present: 'يقدم', status: 'held' },
  { past: 'أسفر', present: 'يسفر', status: 'held', result: true },
  { past: 'أفضى', present: 'يفضي', status: 'held', result: true },
  { past: 'أثمر', present: 'يثمر', status: 'held', result: true },
  { past: 'حقق', present: 'يحقق', status: 'held', result: true },
  { past: 'بدأ', present: 'يبدأ', noun: 'بدء', status: 'ongoing', passive: ['تبدأ', 'ستبدأ'] },
  { past: 'انطلق', present: 'ينطلق', noun: 'انطلاق', status: 'ongoing' },
  { past: 'افتتح', present: 'يفتتح', noun: 'افتتاح', status: 'ongoing', passive: ['افتتحت'] },
  { past: 'دخل', present: 'يدخل', noun: 'دخول', status: 'ongoing' },
  { past: 'استهل', present: 'يستهل', status: 'ongoing' },
  { past: 'باشر', present: 'يباشر', status: 'ongoing' },
  { past: 'شرع', present: 'يشرع', noun: 'شروع', status: 'ongoing' },
  { past: 'استأنف', present: 'يستأنف', noun: 'استئناف', status: 'ongoing', passive: ['استؤنفت', 'استؤنف', 'ستستأنف'] },
  { past: 'استكمل', present: 'يستكمل', noun: 'استكمال', status: 'ongoing' },
  { past: 'واصل', present: 'يواصل', noun: 'مواصلة', status: 'ongoing', keeps: true },
  { past: 'مدد', present: 'يمدد', noun: 'تمديد', status: 'ongoing', keeps: true },
  { past: 'تواصل', present: 'يتواصل', noun: 'تواصل', status: 'ongoing', keeps: true },
  { past: 'أرجأ', present: 'يرجئ', noun: 'إرجاء', status: 'postponed', passive: ['أرجئ', 'أرجئت', 'أرجأت'] },
  { past: 'أجل', present: 'يؤجل', noun: 'تأجيل', status: 'postponed', passive: ['أجلت'] },
  { past: 'تأجل', present: 'يتأجل', status: 'postponed' },
  { past: 'علق', present: 'يعلق', noun: 'تعليق', status: 'postponed' },
  { past: 'جمد', present: 'يجمد', noun: 'تجميد', status: 'postponed' },
  { past: 'توقف', present: 'يتوقف', noun: 'توقف', status: 'postponed' },
  { past: 'ألغى', present: 'يلغي', noun: 'إلغاء', status: 'cancelled', passive: ['ألغي', 'ألغيت'] },
  { past: 'انهار', present: 'ينهار', noun: 'انهيار', status: 'cancelled' },
];

type SaidStatus = 'planned' | 'proposed' | 'ongoing' | 'held' | 'postponed' | 'cancelled' | 'denied';

/** Words that give a status to the encounter that they describe. */
const statuses: Readonly<Record<SaidStatus, readonly string[]>> = {
  ongoing: ['مستمر', 'مستمرة', 'متواصل', 'متواصلة', 'جار', 'جارية', 'الدائرة', 'القائمة', 'المقامة', 'المنعقدة', 'الحالية', 'الراهنة'],
  held: ['سابقة', 'الأخيرة', 'منصرمة', 'السابقتين', 'الماضيتين'],
  planned: [
    'مرتقب',
    'مرتقبة',
    'مقبل',
    'مقبلة',
    'قادم',
    'قادمة',
    'مقرر',
    'مقررا',
    'مقررة',
    'مزمع',
    'مزمعة',
    'منتظر',
    'منتظرة',
    'مؤمل',
    'مبرمج',
    'مبرمجا',
    'مبرمجة',
    'مخططا',
    'المخطط',
    'مفترض',
    'مفترضا',
    'مفترضة',
    'وشيك',
    'وشيكة',
    'متوقع',
    'متوقعا',
    'متوقعة',
    'مرجح',
    'مرجحا',
    'لاحق',
    'لاحقة',
  ],
  proposed: [
    'مقترح',
    'مقترحة',
    'محتمل',
    'محتملا',
    'محتملة',
    'ممكن',
    'ممكنة',
    'مأمول',
    'مأمولة',
    'متمنيا',
    'مستعد',
    'مستعدا',
    'مستعدة',
    'مستعدون',
    'مستعدين',
    'جاهز',
    'جاهزة',
  ],
  postponed: ['إلى أجل غير مسمى', 'إلى إشعار آخر', 'حتى إشعار آخر', 'مجمدة', 'مجمد', 'مؤجلة', 'مؤجل', 'مؤجلا', 'معلقة', 'متوقفة'],
  cancelled: ['ملغاة', 'ملغى'],
  denied: [],
};

/** Verbs and nouns that give a status to the encounter that they take. */
const leaders: Readonly<
  Partial<Record<SaidStatus, { readonly verbs: readonly (readonly [string, string])[]; readonly words: readonly string[] }>>
> = {
  planned: {
    verbs: [
      ['اعتزم', 'يعتزم'],
      ['نوى', 'ينوي'],
      ['استعد', 'يستعد'],
      ['رجح', 'يرجح'],
      ['توقع', 'يتوقع'],
    ],
    words: [
      'موعد',
      'مواعيد',
      'تاريخ',
      'ينتظر',
      'يرتقب',
      'يتوقع',
      'يفترض',
      'يرجح',
      'يخطط',
      'تخطط',
      'نخطط',
      'يخططون',
      'يخططان',
      'عزم',
      'استعدادا',
      'استعدادا ل',
      'تحضيرا ل',
      'تمهيدا ل',
      'تحضيرات',
      'تحضير',
      'للتحضير ل',
    ],
  },
  proposed: {
    verbs: [
      ['اقترح', 'يقترح'],
      ['دعا', 'يدعو'],
      ['عرض', 'يعرض'],
      ['طلب', 'يطلب'],
      ['طالب', 'يطالب'],
      ['أمل', 'يأمل'],
      ['حاول', 'يحاول'],
      ['حث', 'يحث'],
      ['حض', 'يحض'],
      ['ناشد', 'يناشد'],
      ['رغب', 'يرغب'],
      ['تمنى', 'يتمنى'],
    ],
    words: [
      'اقتراح',
      'دعوة',
      'استعداد',
      'داعيا',
      'داعية',
      'مطالبا',
      'مطالبة',
      'إمكانية',
      'إمكان',
      'احتمال',
      'فكرة',
      'ضرورة',
      'رغبة',
      'جهود',
      'مساع',
      'مساعي',
      'محاولة',
      'محاولات',
      'حث',
      'حض',
      'حاثا',
      'حاثة',
      'مناشدا',
      'مناشدة',
      'آملا',
      'آملة',
    ],
  },
  denied: {
    verbs: [
      ['نفى', 'ينفي'],
      ['استبعد', 'يستبعد'],
      ['رفض', 'يرفض'],
    ],
    words: [
      'لا نية',
      'لا نية لدى',
      'لم يسبق',
      'لا خطط',
      'لا تخطط',
      'لا يخطط',
      'لا نخطط',
      'نافيا',
      'نافية',
      'نفي',
      'رافضا',
      'رافضة',
      'مستبعدا',
      'مستبعدة',
    ],
  },
};

const undertakings: readonly string[] = [
  'اتفق',
  'اتفقا',
  'اتفقت',
  'اتفقوا',
  'توافقا',
  'توافق',
  'توافقت',
  'توافقوا',
  'تعهد',
  'تعهدت',
  'تعهدا',
  'قرر',
  'قررت',
  'قررا',
  'وافق',
  'وافقت',
  'وافقا',
  'حدد',
  'حددت',
  'تم الاتفاق',
  'جرى الاتفاق',
  'تم التوافق',
  'تمت الموافقة',
];

/** Words before an encounter that say where in time it lies. */
const phases: Readonly<Record<NonNullable<Senses['phase']>, readonly string[]>> = {
  after: [
    'بعد',
    'عقب',
    'إثر',
    'في ختام',
    'في أعقاب',
    'ختام',
    'انتهاء',
    'اختتام',
    'إنهاء',
    'خلال',
    'لدى',
    'أثناء',
    'في أثناء',
    'نتائج',
    'في مستهل',
    'في بداية',
    'في نهاية',
    'بعيد',
    'فور',
    'غداة',
    'أعقب',
    'أعقبت',
    'تلا',
    'تلت',
  ],
  before: ['قبل', 'قبيل', 'عشية'],
  beside: ['على هامش'],
};

/** Meetings that a body holds again and again. */
const periodic: readonly string[] = [
  'أسبوعي',
  'أسبوعية',
  'دوري',
  'دورية',
  'فصلي',
  'فصلية',
  'شهري',
  'شهرية',
  'سنوي',
  'سنوية',
  'اعتيادي',
  'اعتيادية',
];

const word = (text: string, senses: Senses, suffix = true): Entry => ({ text, senses, article: true, suffix });

const both = (head: string, tail: string, senses: Senses): Entry[] => [
  { text: `${head} ${tail}`, senses },
  { text: `ال${head} ال${tail}`, senses },
  ...['ه', 'ها'].map((owner): Entry => ({ text: `${head.replace(/ة$/, 'ت')}${owner} ال${tail}`, senses })),
];

const nounEntries = nouns.flatMap((row) =>
  (['s', 'd', 'p'] as const).flatMap((number: GrammaticalNumber) =>
    (row[number] ?? []).map((text) =>
      word(text, { encounter: { kind: row.kind, number, weight: row.weight, ...(row.alone === false && { alone: false }) } }),
    ),
  ),
);

const phraseEntries = phrases.flatMap((row) =>
  row.heads.flatMap((head) =>
    row.tails.flatMap((tail) =>
      both(head, tail, { encounter: { kind: row.kind, number: head.endsWith('ين') ? 'd' : 's', weight: row.weight } }),
    ),
  ),
);

const light: readonly { readonly form: FormKind; readonly words: readonly string[] }[] = [
  { form: 'past', words: ['تم', 'تمت', 'قام', 'قامت', 'قاما', 'قاموا'] },
  { form: 'present', words: ['يتم', 'تتم', 'يقوم', 'تقوم', 'يقومان', 'يقومون'] },
  { form: 'future', words: ['سيتم', 'ستتم', 'سيقوم', 'ستقوم', 'سيقومان', 'سيقومون'] },
];

const others = light.flatMap(({ form, words }) =>
  words.map(
    (text): Entry => ({
      text,
      senses: {
        encounterVerb: { kind: null, status: 'held', needs: null, light: true, form, agreement: { person: 3, gender: null, number: null } },
      },
    }),
  ),
);

const formsOf = ({ past, present, forms }: VerbRow) =>
  conjugate({ past, present }).filter(({ form }) => forms === undefined || forms.includes(form));

function verbEntries(row: VerbRow): Entry[] {
  const sense = (form: FormKind) => ({
    kind: row.kind ?? null,
    status: row.status,
    needs: row.needs ?? null,
    light: false,
    form,
    ...(row.result && { result: true }),
    ...(row.lasts && { lasts: row.lasts }),
    ...(row.keeps && { keeps: true }),
    ...(row.hosts && { hosts: row.hosts }),
    ...(row.follows && { follows: row.follows }),
    ...(row.treats && { treats: row.treats }),
    ...(row.joins && { joins: row.joins }),
    ...(row.gathers && { gathers: row.gathers }),
    ...(row.heads && { heads: row.heads }),
  });
  const anyone = { person: 3, gender: null, number: null } as const;
  return [
    ...formsOf(row).map(
      ({ text, form, agreement }): Entry => ({
        text,
        senses: { encounterVerb: { ...sense(form), agreement, ...(text === row.noun && { noun: true }) } },
        suffix: true,
      }),
    ),
    ...(row.passive ?? []).map(
      (text): Entry => ({
        text,
        senses: {
          encounterVerb: {
            ...sense(text.startsWith('س') ? 'future' : text.startsWith('ت') || text.startsWith('ي') ? 'present' : 'past'),
            agreement: anyone,
          },
        },
      }),
    ),
    ...(row.noun === undefined
      ? []
      : [{ text: row.noun, senses: { encounterVerb: { ...sense('infinitive'), agreement: anyone } }, article: false, suffix: true }]),
  ];
}

/** What somebody does who comes to talks of others. */
const joining: EncounterVerb = {
  kind: null,
  status: 'held',
  needs: null,
  light: false,
  joins: true,
  form: 'infinitive',
  agreement: { person: 3, gender: null, number: null },
};

/** Words of meetings, visits, calls and what becomes of them. */
export const encounterWords: readonly Entry[] = [
  ...nounEntries,
  ...phraseEntries,
  ...['مؤتمر', 'مؤتمرا', 'منتدى'].map(
    (text): Entry => ({ text, senses: { encounter: { kind: 'session', number: 's', weight: 'topic' } } }),
  ),
  { text: 'إعادة جدولة', senses: { encounterVerb: { ...joining, status: 'postponed', joins: false } } },
  ...['انضمام', 'التحاق', 'مشاركة', 'انخراط'].map((text) => word(text, { encounterVerb: joining })),
  { text: 'إيفاد', senses: { encounter: { kind: 'visit', number: 's', weight: 'topic' } } },
  { text: 'وصول', senses: { encounter: { kind: 'visit', number: 's', weight: 'topic' } }, suffix: true },
  ...[...tours, ...tourVerbs].map((text): Entry => ({ text, senses: { encounter: { kind: 'visit', number: 's', weight: 'event' } } })),
  ...verbs.flatMap(verbEntries),
  ...others,
  ...(Object.keys(statuses) as SaidStatus[]).flatMap((status) => statuses[status].map((text) => word(text, { status }, false))),
  ...(Object.entries(leaders) as [SaidStatus, (typeof leaders)['denied']][]).flatMap(([status, row]) => [
    ...(row?.verbs ?? []).flatMap(([past, present]) =>
      conjugate({ past, present }).map(({ text }): Entry => ({ text, senses: { status, leads: true } })),
    ),
    ...(row?.words ?? []).map((text) => word(text, { status, leads: true })),
  ]),
  ...(Object.keys(phases) as (keyof typeof phases)[]).flatMap((phase) =>
    phases[phase].map((text): Entry => ({ text, senses: { phase }, suffix: !text.includes(' ') })),
  ),
  ...undertakings.map((text): Entry => ({ text, senses: { undertaking: true } })),
  ...['راديو', 'فضائية', 'محطة', 'برنامج', 'قناة', 'صحيفة', 'جريدة', 'مجلة', 'إذاعة', 'شبكة', 'موقع', 'وكالة'].map((text) =>
    word(text, { outlet: true }),
  ),
  { text: 'سوف', senses: { helps: 'future' } },
  { text: 'مع', senses: { company: 'with' } },
  { text: 'بين', senses: { company: 'between' } },
  { text: 'بينهما', senses: { company: 'between' } },
  // «لا توجد مفاوضات», «عدم وجود أي محادثات»: there are none.
  ...['توجد', 'يوجد', 'وجود', 'هناك', 'ثمة', 'هنالك'].map((text): Entry => ({ text, senses: { mute: 'exists' } })),
  // Who is in the chair, or in attendance, is there; «رئاسة» alone is a body.
  ...['برئاسة', 'بحضور', 'برفقة', 'بصحبة'].map(
    (text): Entry => ({ text, senses: { company: 'with', preposition: 'other' }, suffix: true }),
  ),
  ...['ل', 'إلى'].map((text): Entry => ({ text, senses: { toward: true } })),
  { text: 'أمام', senses: { facing: true } },
  ...['عبر', 'عبر أثير', 'عبر شاشة', 'على شاشة'].map((text): Entry => ({ text, senses: { airs: true, preposition: 'other' } })),
  { text: 'في', senses: { inside: true } },
  { text: 'من', senses: { belonging: true } },
  ...['أعمال', 'فعاليات', 'جلسات', 'مراسم', 'موعد', 'مرحلة', 'جدول', 'عملية', 'مسار', 'وقائع', 'سلسلة'].map((text) =>
    word(text, { noun: true, stage: true }),
  ),
  ...['آخر', 'أخرى', 'جديد', 'جديدة', 'ثان', 'ثانية', 'ثانيا', 'ثالث', 'ثالثة', 'رابعة', 'خامسة', 'متابعة', 'مجددا'].map(
    (text): Entry => ({ text, senses: { another: true } }),
  ),
  ...periodic.map((text) => word(text, { another: true, noun: true }, false)),
  ...media.flatMap((row) => row.words.map((text): Entry => ({ text, senses: { medium: row.kind } }))),
  ...tellings.map((text) => word(text, { telling: true })),
  ...press.flatMap((text): Entry[] => (text.includes(' ') ? [{ text, senses: { press: true } }] : [word(text, { press: true })])),
  ...['مباراة', 'مباريات', 'منتخب', 'منتخبات', 'شوط', 'مرمى', 'هداف'].map((text) => word(text, { sport: true })),
  ...['مسار', 'مسارا'].map((text) => word(text, { track: 's' })),
  ...['مسارين', 'مساران'].map((text) => word(text, { track: 'd' })),
  ...['مسارات'].map((text) => word(text, { track: 'p' })),
  ...['إشراف', 'رعاية', 'الإشراف', 'تيسير', 'تسهيل'].map((text): Entry => word(text, { oversight: true })),
  // Written on its preposition it is how they meet; alone it is a body («الوساطة»).
  ...['بوساطة', 'تحت مظلة'].map((text): Entry => ({ text, senses: { oversight: true, preposition: 'other' } })),
];
