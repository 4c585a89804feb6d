/** Nouns of office: stem, office key, broken plurals; `unnamed` where the word alone names a source without a name. */
export interface TitleRow {
  readonly id: string;
  readonly stem: string;
  readonly plurals?: readonly string[];
  readonly unnamed?: boolean;
  /** The only number that news copy uses it in as a noun. */
  readonly only?: 'p';
  /** May stand for any person of a side spoken of before. */
  readonly generic?: boolean;
}

export const titles: readonly TitleRow[] = [
  { id: 'president', stem: 'رئيس', plurals: ['رؤساء'] },
  { id: 'minister', stem: 'وزير', plurals: ['وزراء'] },
  { id: 'deputy', stem: 'نائب', plurals: ['نواب'] },
  { id: 'aide', stem: 'مساعد' },
  { id: 'adviser', stem: 'مستشار', generic: true },
  { id: 'spokesman', stem: 'متحدث' },
  { id: 'spokesman', stem: 'ناطق' },
  { id: 'envoy', stem: 'مبعوث', generic: true },
  { id: 'envoy', stem: 'موفد', generic: true },
  { id: 'representative', stem: 'ممثل', generic: true },
  { id: 'representative', stem: 'مندوب', generic: true },
  { id: 'coordinator', stem: 'منسق', generic: true },
  { id: 'mediator', stem: 'وسيط', generic: true, plurals: ['وسطاء'] },
  { id: 'negotiator', stem: 'مفاوض', generic: true },
  { id: 'ambassador', stem: 'سفير', generic: true, plurals: ['سفراء'] },
  { id: 'director', stem: 'مدير', plurals: ['مدراء'] },
  { id: 'secretary-general', stem: 'أمين', plurals: ['أمناء'] },
  { id: 'commander', stem: 'قائد', plurals: ['قادة'] },
  { id: 'leader', stem: 'زعيم', generic: true, plurals: ['زعماء'] },
  { id: 'leader', stem: 'قيادي', generic: true },
  { id: 'official', stem: 'مسؤول', plurals: [], unnamed: true },
  { id: 'official', stem: 'مسئول', plurals: [], unnamed: true },
  { id: 'diplomat', stem: 'دبلوماسي', unnamed: true },
  { id: 'diplomat', stem: 'ديبلوماسي', unnamed: true },
  { id: 'source', stem: 'مصدر', plurals: ['مصادر'], unnamed: true },
  { id: 'chief', stem: 'كبير', plurals: ['كبار'] },
  { id: 'head', stem: 'مفوض' },
  { id: 'speaker', stem: 'نقيب' },
  { id: 'member', stem: 'عضو', plurals: ['أعضاء'] },
  { id: 'expert', stem: 'خبير', plurals: ['خبراء'] },
  { id: 'analyst', stem: 'محلل', },
  { id: 'researcher', stem: 'باحث' },
  { id: 'writer', stem: 'كاتب', },
  { id: 'journalist', stem: 'صحافي', only: 'p' },
  { id: 'journalist', stem: 'صحفي', only: 'p' },
  { id: 'correspondent', stem: 'مراسل', unnamed: true },
  { id: 'governor', stem: 'محافظ' },
  { id: 'governor', stem: 'حاكم' },
  { id: 'mayor', stem: 'عمدة' },
  { id: 'senator', stem: 'سيناتور' },
  { id: 'deputy', stem: 'برلماني' },
  { id: 'monarch', stem: 'ملك', plurals: ['ملوك'] },
  { id: 'monarch', stem: 'عاهل' },
  { id: 'emir', stem: 'أمير', plurals: ['أمراء'] },
  { id: 'crown-prince', stem: 'ولي' },
  { id: 'supreme-leader', stem: 'مرشد' },
  { id: 'chancellor', stem: 'مستشارة' },
  { id: 'pope', stem: 'بابا' },
  { id: 'professor', stem: 'أستاذ', plurals: ['أساتذة'] },
  { id: 'lawyer', stem: 'محامي' },
  { id: 'judge', stem: 'قاضي', plurals: ['قضاة'] },
  { id: 'officer', stem: 'ضابط', plurals: ['ضباط'] },
  { id: 'activist', stem: 'ناشط', plurals: ['نشطاء'] },
  { id: 'witness', stem: 'شاهد', plurals: ['شهود'], unnamed: true },
  { id: 'inspector', stem: 'مفتش' },
  { id: 'counterpart', stem: 'نظير', plurals: ['نظراء'] },
  { id: 'undersecretary', stem: 'وكيل', plurals: ['وكلاء'] },
  { id: 'assistant', stem: 'معاون' },
  { id: 'economist', stem: 'اقتصادي' },
  { id: 'foreign-minister', stem: 'وزير خارجية' },
  { id: 'prime-minister', stem: 'رئيس وزراء' },
  { id: 'prime-minister', stem: 'رئيس حكومة' },
  { id: 'chief-diplomat', stem: 'عميد', plurals: ['عمداء'] },
  { id: 'officer', stem: 'لواء' },
  { id: 'officer', stem: 'عقيد' },
  { id: 'officer', stem: 'فريق أول' },
  { id: 'officer', stem: 'جنرال', plurals: ['جنرالات'] },
];

/** Fixed titles of two words or more whose shape the rows above do not make. */
export const fixedTitles: readonly { readonly id: string; readonly text: string; readonly gender: 'm' | 'f' }[] = [
  { id: 'sultan', text: 'سلطان', gender: 'm' },
  { id: 'sultan', text: 'السلطان', gender: 'm' },
  { id: 'party-secretary', text: 'سكرتير', gender: 'm' },
  { id: 'party-secretary', text: 'السكرتيرة', gender: 'f' },
  { id: 'first-lady', text: 'السيدة الأولى', gender: 'f' },
];

/** Adjectives of rank or time behind a title. */
export const ranks: readonly string[] = [
  'السابق', 'السابقة', 'الأسبق', 'الحالي', 'الحالية', 'الكبير', 'الكبيرة', 'كبير', 'كبيرة', 'رفيع', 'رفيعة', 'الرفيع', 'رفيع المستوى', 'بارز', 'بارزة', 'البارز', 'المكلف', 'المكلفة', 'المؤقت', 'المؤقتة', 'الانتقالي', 'الانتقالية', 'المنتخب', 'الأول', 'الأولى', 'الأعلى', 'العام', 'العامة', 'الخاص', 'الخاصة', 'الدائم', 'الدائمة', 'المساعد', 'المساعدة', 'المقيم', 'الرسمي', 'الرسمية', 'السامي', 'السامية', 'المفوض', 'التنفيذي', 'التنفيذية', 'الإعلامي', 'السياسي', 'العسكري', 'مطلع', 'مطلعة', 'موثوق', 'موثوقة', 'مقرب', 'مقربة', 'دبلوماسي', 'دبلوماسية', 'حكومي', 'حكومية', 'رسمي', 'رسمية', 'أمني', 'أمنية', 'عسكري', 'عسكرية', 'سياسي', 'سياسية', 'غربي', 'غربية', 'عربي', 'عربية', 'أوروبي', 'أوروبية', 'أممي', 'أممية', 'محلي', 'محلية', 'خاص', 'خاصة', 'ملم', 'ملمة', 'متعددة', 'عدة', 'ذاته', 'نفسه', 'نفسها', 'ذاتها', 'المذكور', 'المشترك', 'المشتركة', 'الختامي', 'الختامية', 'الصادر', 'الصادرة', 'الأخير', 'الأخيرة', 'الجديد', 'الجديدة', 'الشخصي', 'الشخصية', 'المفاوض', 'المناوب', 'الميداني', 'معنية', 'معني', 'قيادي', 'برلماني', 'برلمانية', 'مسؤولة', 'مسؤول', 'الأممي', 'الأممية', 'الأوروبي', 'الأوروبية', 'العربي', 'الغربي', 'الرئاسي', 'الرئاسية', 'الحكومي',
];

/** Fields of an office behind a title and before the name: «وزير الخارجية», «مستشار الأمن القومي». */
export const portfolios: readonly string[] = [
  'الخارجية', 'الوزراء', 'الجمهورية', 'الدفاع', 'الداخلية', 'المالية', 'الاقتصاد', 'النفط', 'الطاقة', 'البترول', 'الإعلام', 'العدل', 'الصحة', 'التجارة', 'الزراعة', 'الري', 'المياه', 'الموارد', 'المائية', 'النقل', 'الدولة', 'الشؤون', 'الخارجي', 'الأمن', 'القومي', 'الوطني', 'الوطنية', 'السياسة', 'السياسية', 'الإعلامية', 'العسكرية', 'الإنسانية', 'المتحدة', 'الحكومة', 'البرلمان', 'المجلس', 'مجلس', 'النواب', 'الشيوخ', 'الشورى', 'الأركان', 'أركان', 'الجيش', 'القوات', 'المسلحة', 'هيئة', 'لجنة', 'اللجنة', 'وفد', 'الوفد', 'فريق', 'الفريق', 'التفاوض', 'المفاوضات', 'المفاوض', 'المفاوضين', 'المفاوضون', 'الوكالة', 'المنظمة', 'المكتب', 'مكتب', 'الحركة', 'الحزب', 'حزب', 'حركة', 'البعثة', 'بعثة', 'السفارة', 'الاستخبارات', 'المخابرات', 'العامة', 'العهد', 'الأعلى', 'المركزي', 'البنك', 'الملف', 'شؤون', 'لشؤون', 'الدولي', 'المغتربين', 'الهجرة', 'الأشغال', 'الثقافة', 'التعليم', 'البيئة', 'الصناعة', 'الاستثمار', 'السياحة', 'الأوقاف', 'العمل', 'الرياضة', 'الشباب', 'الاتصال', 'الاتصالات', 'الأمة', 'الشعب', 'السيادي', 'السيادة', 'العسكري', 'الجمهوري', 'الحوار', 'المحادثات', 'السلام', 'للشؤون', 'وزارة', 'الوزارة', 'وزير', 'الرئيس', 'رئيس', 'الأمين', 'الرئاسة', 'الديوان', 'الملكي', 'الأميري', 'الهيئة', 'المعارضة', 'الائتلاف', 'التحالف', 'الجامعة', 'المنسق', 'العلاقات', 'الدولية', 'الإقليمية', 'التعاون', 'التخطيط', 'العمليات', 'الإغاثة', 'حقوق', 'الإنسان', 'المفوضية', 'الإدارة', 'إدارة', 'دائرة', 'قسم', 'معهد', 'مركز', 'جامعة', 'العلوم', 'باسمه', 'باسمها', 'باسمهم', 'بالإنابة', 'أنباء', 'أنبائية', 'الأنباء', 'للأنباء', 'إخبارية', 'الإخبارية',
];

export const honorifics: readonly string[] = ['السيد', 'السيدة', 'الشيخ', 'الشيخة', 'الأمير', 'الأميرة', 'الدكتور', 'الدكتورة', 'دكتور', 'د', 'المهندس', 'الأستاذ', 'السفير', 'السفيرة', 'اللواء', 'العميد', 'العقيد', 'الفريق', 'المشير', 'الجنرال', 'الحاج', 'آية الله', 'الإمام', 'القس', 'البابا', 'جلالة', 'سمو', 'معالي', 'فخامة', 'صاحب السمو', 'سعادة', 'حجة الإسلام', 'النائب', 'النائبة', 'العماد', 'المحامي'];

/** Honorifics that stand for the person: «وأكد سموه». */
export const stylings: readonly { readonly text: string; readonly gender: 'm' | 'f' }[] = [
  { text: 'سموه', gender: 'm' },
  { text: 'معاليه', gender: 'm' },
  { text: 'جلالته', gender: 'm' },
  { text: 'فخامته', gender: 'm' },
  { text: 'سعادته', gender: 'm' },
  { text: 'سيادته', gender: 'm' },
  { text: 'غبطته', gender: 'm' },
  { text: 'دولته', gender: 'm' },
  { text: 'سموها', gender: 'f' },
  { text: 'معاليها', gender: 'f' },
];

export const nameParticles: readonly string[] = ['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'أبي', 'أبا', 'أم', 'آل', 'عبد', 'ولد', 'بو', 'فان', 'فون', 'دي', 'دو', 'دا', 'لو', 'لا', 'مار', 'سان', 'ماك', 'ذو', 'الدين', 'الله', 'الرحمن', 'العزيز'];

/** Groups and bodies that speak for a side, alone («الوفد») or with a nationality («الجانب الأميركي»). */
export const collectives: readonly { readonly id: string; readonly stem: string; readonly gender: 'm' | 'f'; readonly plural?: string }[] = [
  { id: 'delegation', stem: 'وفد', gender: 'm', plural: 'وفود' },
  { id: 'side', stem: 'جانب', gender: 'm' },
  { id: 'side', stem: 'طرف', gender: 'm', plural: 'أطراف' },
  { id: 'team', stem: 'فريق', gender: 'm' },
  { id: 'government', stem: 'حكومة', gender: 'f', plural: 'حكومات' },
  { id: 'presidency', stem: 'رئاسة', gender: 'f' },
  { id: 'ministry', stem: 'وزارة', gender: 'f', plural: 'وزارات' },
  { id: 'foreign-ministry', stem: 'خارجية', gender: 'f' },
  { id: 'defence-ministry', stem: 'دفاع', gender: 'm' },
  { id: 'administration', stem: 'إدارة', gender: 'f' },
  { id: 'army', stem: 'جيش', gender: 'm' },
  { id: 'command', stem: 'قيادة', gender: 'f' },
  { id: 'authorities', stem: 'سلطات', gender: 'f' },
  { id: 'authority', stem: 'سلطة', gender: 'f' },
  { id: 'parliament', stem: 'برلمان', gender: 'm' },
  { id: 'embassy', stem: 'سفارة', gender: 'f' },
  { id: 'mission', stem: 'بعثة', gender: 'f' },
  { id: 'committee', stem: 'لجنة', gender: 'f' },
  { id: 'movement', stem: 'حركة', gender: 'f' },
  { id: 'group', stem: 'جماعة', gender: 'f' },
  { id: 'party', stem: 'حزب', gender: 'm', plural: 'أحزاب' },
  { id: 'council', stem: 'مجلس', gender: 'm' },
  { id: 'organisation', stem: 'منظمة', gender: 'f', plural: 'منظمات' },
  { id: 'agency', stem: 'وكالة', gender: 'f', plural: 'وكالات' },
  { id: 'body', stem: 'هيئة', gender: 'f' },
  { id: 'alliance', stem: 'حلف', gender: 'm' },
  { id: 'coalition', stem: 'تحالف', gender: 'm' },
  { id: 'bloc', stem: 'تكتل', gender: 'm' },
  { id: 'union', stem: 'اتحاد', gender: 'm' },
  { id: 'opposition', stem: 'معارضة', gender: 'f' },
  { id: 'kingdom', stem: 'مملكة', gender: 'f' },
  { id: 'sultanate', stem: 'سلطنة', gender: 'f' },
  { id: 'state', stem: 'دولة', gender: 'f', plural: 'دول' },
  { id: 'country', stem: 'بلاد', gender: 'f' },
  { id: 'country', stem: 'بلد', gender: 'm', plural: 'بلدان' },
  { id: 'newspaper', stem: 'صحيفة', gender: 'f', plural: 'صحف' },
  { id: 'channel', stem: 'قناة', gender: 'f', plural: 'قنوات' },
  { id: 'network', stem: 'شبكة', gender: 'f' },
  { id: 'site', stem: 'موقع', gender: 'm', plural: 'مواقع' },
  { id: 'radio', stem: 'إذاعة', gender: 'f' },
  { id: 'television', stem: 'تلفزيون', gender: 'm' },
  { id: 'magazine', stem: 'مجلة', gender: 'f' },
  { id: 'platform', stem: 'منصة', gender: 'f' },
  { id: 'forces', stem: 'قوات', gender: 'f' },
  { id: 'force', stem: 'قوة', gender: 'f', plural: 'قوى' },
  { id: 'mediation', stem: 'وساطة', gender: 'f' },
  { id: 'foundation', stem: 'مؤسسة', gender: 'f' },
  { id: 'centre', stem: 'مركز', gender: 'm' },
  { id: 'commission', stem: 'مفوضية', gender: 'f' },
  { id: 'front', stem: 'جبهة', gender: 'f' },
  { id: 'office', stem: 'مكتب', gender: 'm' },
  { id: 'house', stem: 'ديوان', gender: 'm' },
  { id: 'union', stem: 'نقابة', gender: 'f' },
  { id: 'society', stem: 'جمعية', gender: 'f' },
];

/** Texts that can speak. */
export const documents: readonly { readonly id: string; readonly stem: string; readonly gender: 'm' | 'f'; readonly kind: 'statement' | 'draft treaty' | 'agreement' | 'letter' | 'resolution' | 'law' | null; readonly plural?: string }[] = [
  { id: 'statement', stem: 'بيان', gender: 'm', kind: 'statement', plural: 'بيانات' },
  { id: 'report', stem: 'تقرير', gender: 'm', kind: null, plural: 'تقارير' },
  { id: 'draft', stem: 'مسودة', gender: 'f', kind: 'draft treaty' },
  { id: 'proposal', stem: 'مقترح', gender: 'm', kind: 'draft treaty', plural: 'مقترحات' },
  { id: 'proposals', stem: 'اقتراحات', gender: 'f', kind: 'draft treaty' },
  { id: 'agreement', stem: 'اتفاق', gender: 'm', kind: 'agreement' },
  { id: 'agreement', stem: 'اتفاقية', gender: 'f', kind: 'agreement', plural: 'اتفاقيات' },
  { id: 'document', stem: 'وثيقة', gender: 'f', kind: 'draft treaty', plural: 'وثائق' },
  { id: 'letter', stem: 'رسالة', gender: 'f', kind: 'letter', plural: 'رسائل' },
  { id: 'resolution', stem: 'قرار', gender: 'm', kind: 'resolution', plural: 'قرارات' },
  { id: 'memorandum', stem: 'مذكرة', gender: 'f', kind: 'agreement', plural: 'مذكرات' },
  { id: 'plan', stem: 'خطة', gender: 'f', kind: 'draft treaty' },
  { id: 'initiative', stem: 'مبادرة', gender: 'f', kind: 'draft treaty', plural: 'مبادرات' },
  { id: 'declaration', stem: 'إعلان', gender: 'm', kind: 'statement' },
  { id: 'project', stem: 'مشروع', gender: 'm', kind: 'draft treaty' },
  { id: 'treaty', stem: 'معاهدة', gender: 'f', kind: 'agreement' },
  { id: 'protocol', stem: 'بروتوكول', gender: 'm', kind: 'agreement' },
  { id: 'roadmap', stem: 'خارطة طريق', gender: 'f', kind: 'draft treaty' },
  { id: 'roadmap', stem: 'خارطة الطريق', gender: 'f', kind: 'draft treaty' },
  { id: 'law', stem: 'قانون', gender: 'm', kind: 'law' },
  { id: 'paper', stem: 'ورقة', gender: 'f', kind: 'draft treaty' },
  { id: 'poll', stem: 'استطلاع', gender: 'm', kind: null },
  { id: 'study', stem: 'دراسة', gender: 'f', kind: null },
  { id: 'tweet', stem: 'تغريدة', gender: 'f', kind: null },
];
