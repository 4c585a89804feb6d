import type { Agreement, Entry } from '@masar/shapes';

const he: Agreement = { person: 3, gender: 'm', number: 's' };
const she: Agreement = { person: 3, gender: 'f', number: 's' };
const they: Agreement = { person: 3, gender: 'm', number: 'p' };
const both: Agreement = { person: 3, gender: null, number: 'd' };
const theyF: Agreement = { person: 3, gender: 'f', number: 'p' };
const i: Agreement = { person: 1, gender: null, number: 's' };
const we: Agreement = { person: 1, gender: null, number: 'p' };

const fused = (text: string, agreement: Agreement): Entry => ({ text, senses: { complementizer: agreement } });

/** أن and إن, alone and with a pronoun written on them. */
export const complementizers: readonly Entry[] = [
  { text: 'أن', senses: { complementizer: true } },
  { text: 'ألا', senses: { complementizer: true, negation: true } },
  { text: 'بأن', senses: { complementizer: true } },
  { text: 'بألا', senses: { complementizer: true, negation: true } },
  { text: 'بما مفاده أن', senses: { complementizer: true } },
  { text: 'ما إذا', senses: { complementizer: true } },
  fused('أنه', he),
  fused('أنها', she),
  fused('أنهم', they),
  fused('أنهما', both),
  fused('أنهن', theyF),
  fused('أنني', i),
  fused('أني', i),
  fused('أننا', we),
  fused('أنا', we),
  fused('بأنه', he),
  fused('بأنها', she),
  fused('بأنهم', they),
  fused('بأنهما', both),
  fused('بأننا', we),
  fused('بأنني', i),
];

export const prepositions: readonly Entry[] = [
  ...['على', 'إلى', 'من', 'عن', 'في', 'مع', 'حول', 'بشأن', 'ضد', 'تجاه', 'إزاء', 'لدى', 'ب', 'ل', 'ك', 'عبر', 'نحو', 'أمام', 'لدي'].map(
    (text): Entry => ({ text, senses: { preposition: text }, suffix: text.length > 1 }),
  ),
  ...['بخصوص', 'فيما يخص', 'فيما يتعلق ب', 'باتجاه', 'من أجل', 'من قبل', 'بدون', 'دون', 'بسبب', 'ضمن', 'تحت', 'فوق', 'وسط', 'داخل', 'خارج', 'باستثناء', 'رغم', 'على الرغم من', 'بالرغم من', 'بفضل', 'بهدف', 'بغية'].map(
    (text): Entry => ({ text, senses: { preposition: 'other' } }),
  ),
  ...['خلال', 'عقب', 'بعد', 'قبل', 'قبيل', 'إثر', 'في ختام', 'على هامش', 'أثناء', 'عشية', 'غداة', 'منذ', 'حتى', 'لحظة', 'حين', 'لدى وصوله', 'في أعقاب', 'في أثناء', 'في إطار', 'في سياق', 'في معرض', 'في مستهل', 'في بداية', 'في نهاية', 'ردا على', 'تعليقا على', 'تعقيبا على', 'في رده على', 'في تعليقه على', 'في تعليق على', 'في رد على', 'باسم', 'على لسان', 'إلى جانب', 'برفقة', 'بحضور', 'بين', 'من خلال'].map(
    (text): Entry => ({ text, senses: { preposition: 'other' }, suffix: !text.includes(' ') }),
  ),
];

const connective = (text: string): Entry => ({ text, senses: { connective: true } });

/** Words that open a clause of their own: content of a report ends before them when a new report follows. */
export const connectives: readonly Entry[] = [
  { text: 'و', senses: { conjunction: true } },
  { text: 'ف', senses: { conjunction: true } },
  { text: 'أو', senses: { conjunction: true } },
  { text: 'ثم', senses: { conjunction: true } },
  ...[
    'بينما', 'فيما', 'في حين', 'في ما', 'لكن', 'لكنه', 'لكنها', 'لكنهم', 'لكنهما', 'ولكن', 'كما', 'كما أن', 'غير أن', 'غير أنه', 'غير أنها', 'إلا أن', 'إلا أنه', 'إلا أنها',
    'بيد أن', 'بيد أنه', 'بيد أنها', 'حيث', 'إذ', 'أما', 'بعدما', 'عندما', 'حينما', 'لما', 'كي', 'لكي', 'حتى لا', 'لأن', 'لأنه', 'لأنها', 'بل', 'في وقت', 'في الوقت الذي', 'في المقابل', 'بالمقابل',
    'من جهته', 'من جهتها', 'من جهتهم', 'من جانبه', 'من جانبها', 'من جانبهم', 'من ناحيته', 'من ناحيتها', 'بدوره', 'بدورها', 'بدورهم', 'من جهة أخرى', 'من ناحية أخرى', 'في السياق', 'في السياق ذاته', 'في السياق نفسه', 'في سياق متصل', 'في هذا السياق', 'إلى ذلك', 'من جهة ثانية', 'في غضون ذلك', 'في الأثناء', 'في هذه الأثناء', 'على صعيد آخر', 'على صعيد متصل', 'في المقابل', 'وذلك', 'علما أن', 'علما بأن', 'مع العلم أن', 'في الإطار ذاته', 'في هذا الإطار', 'في هذا الصدد', 'في موازاة ذلك', 'بالتزامن', 'يذكر أن', 'يشار إلى أن', 'الجدير بالذكر أن', 'جدير بالذكر أن', 'من الجدير بالذكر أن', 'تجدر الإشارة إلى أن', 'مما يذكر أن', 'يشار إلى أنه', 'يذكر أنه', 'وهو', 'وهي', 'وهم',
  ].map(connective),
];

/** «دون أن يوضح»: what follows was not said. */
export const unsaid: readonly Entry[] = ['من دون أن', 'دون أن', 'بدون أن', 'من غير أن', 'بدلا من أن', 'قبل أن', 'بعد أن', 'لولا أن'].map((text) => ({ text, senses: { connective: true, negation: true } }));

export const relatives: readonly Entry[] = [
  { text: 'الذي', senses: { relative: he } },
  { text: 'التي', senses: { relative: { person: 3, gender: 'f', number: null } } },
  { text: 'الذين', senses: { relative: they } },
  { text: 'اللذان', senses: { relative: { ...both, gender: 'm' } } },
  { text: 'اللذين', senses: { relative: { ...both, gender: 'm' } } },
  { text: 'اللتان', senses: { relative: { ...both, gender: 'f' } } },
  { text: 'اللتين', senses: { relative: { ...both, gender: 'f' } } },
  { text: 'ما', senses: { relative: { person: 3, gender: null, number: null } } },
  { text: 'مما', senses: { relative: { person: 3, gender: null, number: null } } },
  { text: 'من', senses: {} },
];

export const negations: readonly Entry[] = ['لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'غير', 'عدم', 'دون', 'بلا', 'لسنا'].map((text) => ({
  text,
  senses: { negation: true },
}));

export const auxiliaries: readonly Entry[] = [
  { text: 'قد', senses: { auxiliary: true } },
  { text: 'لقد', senses: { auxiliary: true } },
  { text: 'كان', senses: { auxiliary: he } },
  { text: 'كانت', senses: { auxiliary: she } },
  { text: 'كانا', senses: { auxiliary: both } },
  { text: 'كانوا', senses: { auxiliary: they } },
  { text: 'سبق', senses: { auxiliary: true } },
  { text: 'سبق أن', senses: { auxiliary: true } },
  { text: 'سبق و', senses: { auxiliary: true } },
  { text: 'عاد', senses: { auxiliary: he } },
  { text: 'عادت', senses: { auxiliary: she } },
];

/** Words and phrases that may stand between a reporting verb and what it takes. */
export const adverbs: readonly Entry[] = [
  'أيضا', 'كذلك', 'مجددا', 'في الوقت ذاته', 'في الوقت نفسه', 'في ذات الوقت', 'صراحة', 'بوضوح', 'قائلا', 'بشكل واضح', 'بشكل عام', 'مرارا', 'مرة أخرى', 'من جديد', 'آنذاك', 'حينها', 'وقتها', 'سابقا', 'لاحقا',
  'في وقت سابق', 'في وقت لاحق', 'بشدة', 'بقوة', 'هاتفيا', 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'أنفسهم', 'خطيا', 'رسميا', 'علنا', 'شخصيا', 'ضمنا', 'تحديدا', 'خصوصا', 'خاصة', 'لا سيما', 'معا', 'فقط', 'فعلا', 'أصلا', 'تماما', 'جدا', 'فورا', 'هنا', 'هناك', 'بالفعل', 'بالتالي', 'تقريبا', 'أيضا',
].map((text) => ({ text, senses: { adverb: true } }));

const hedge = (text: string): Entry => ({ text, senses: { hedge: true } });
const condition = (text: string): Entry => ({ text, senses: { condition: true } });
export const moods: readonly Entry[] = [
  ...['ربما', 'لعل', 'يمكن', 'يبدو', 'على ما يبدو', 'من المحتمل', 'من الممكن', 'من المرجح', 'يحتمل', 'يرجح', 'محتمل', 'محتملة'].map(hedge),
  ...['إذا', 'لو', 'في حال', 'إن لم', 'ما لم', 'شريطة', 'بشرط', 'في حالة', 'حال'].map(condition),
];

/** Ordinary words that begin like a clitic and a known word, or like a known form, and are neither. */
export const plain: readonly Entry[] = [
  'بحث', 'بلد', 'بلده', 'بلاد', 'وقت', 'وقع', 'وقف', 'ولد', 'وحدة', 'واحد', 'واحدة', 'وصل', 'وضع', 'وجود', 'وجد', 'وسط', 'وفد', 'وسيط', 'وزن', 'وطن', 'وثيقة', 'وراء', 'وسائل', 'وسيلة', 'ورد', 'وردت', 'فرض', 'فريق', 'فتح', 'فرصة', 'فصل', 'فكر', 'فكرة', 'فعل', 'فقدان', 'فئة', 'فجر', 'فشل', 'فلسطين', 'فوز', 'فيه', 'فيها', 'فيهم',
  'بدل', 'بدء', 'بدأ', 'بدأت', 'بعث', 'بعض', 'بقاء', 'بقي', 'برنامج', 'بحر', 'بحرية', 'بنك', 'بند', 'بنود', 'بناء', 'بيت', 'بيع', 'بيئة', 'بث', 'بثت', 'بذل', 'بلغ', 'بلغت', 'بصدد', 'لقاء', 'لقاءات', 'لجنة', 'لجان', 'لغة', 'لحظة', 'لعب', 'ليل', 'ليلة', 'لائحة', 'لوائح', 'لواء', 'لبنان', 'ليبيا', 'كتاب', 'كتلة', 'كبير', 'كبيرة', 'كثير', 'كثيرة', 'كامل', 'كاملة', 'كلمة', 'كلام', 'كمية', 'كيان', 'كيف', 'كيفية', 'كل', 'كلا', 'كما', 'له', 'لها', 'لهم', 'به', 'بها', 'بهم', 'لنا', 'بنا', 'لي', 'بي',
  'الله', 'إلا', 'أي', 'أية', 'هذا', 'هذه', 'هؤلاء', 'تلك', 'هو', 'هي', 'هم', 'هما', 'نحن', 'أنتم', 'متى', 'أين', 'هل', 'كيف', 'لماذا', 'ماذا', 'مثل', 'عدد', 'عديد', 'جميع', 'كافة', 'سوى', 'حيال', 'لأجل', 'بعيدا', 'قريبا', 'والد', 'والدة', 'واقع', 'واضح', 'واسع', 'واسعة', 'واجب', 'واشنطن', 'وارسو', 'وكالة', 'وكالات', 'وكيل', 'ولاية', 'ولايات', 'ولي', 'وعد', 'وعود', 'وعي', 'وفاة', 'وفق', 'وثائق', 'ورقة', 'ورش', 'ودية', 'وظيفة', 'وقود', 'وقفة', 'وداع', 'وساطة', 'وسطاء', 'وضوح', 'وطنية', 'وطني',
  'بصورة', 'بشكل', 'بطريقة', 'بكل', 'بأي', 'فضلا', 'كونه', 'كونها', 'لدينا', 'علي', 'عليها', 'عليه', 'عليهم', 'منه', 'منها', 'منهم', 'عنه', 'عنها', 'إليه', 'إليها',
].map((text) => ({ text, senses: {}, suffix: false }));

/** Clauses that say why a source has no name: nothing is reported in them. */
export const anonymity: readonly string[] = ['طلب', 'طلبت', 'طلبوا', 'فضل', 'فضلت', 'فضلوا', 'رفض', 'رفضت', 'رفضوا', 'اشترط', 'اشترطت', 'اشترطوا', 'شريطة', 'مفضلا', 'طالبا', 'آثر', 'آثرت'].flatMap((verb) =>
  ['عدم ذكر اسمه', 'عدم ذكر اسمها', 'عدم ذكر أسمائهم', 'عدم ذكر هويته', 'عدم الكشف عن اسمه', 'عدم الكشف عن اسمها', 'عدم الكشف عن هويته', 'عدم الكشف عن هويتها', 'عدم الكشف عن هويتهم', 'عدم كشف اسمه', 'عدم كشف هويته', 'عدم كشف هويتها', 'عدم نشر اسمه', 'عدم الإفصاح عن اسمه', 'عدم الإفصاح عن هويته', 'الكشف عن هويته', 'الكشف عن هويتها', 'الكشف عن اسمه', 'ذكر اسمه', 'كشف هويته', 'كشف اسمه'].map((what) => `${verb} ${what}`),
);
