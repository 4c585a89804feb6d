import type { Agreement, Entry } from '@masar/shapes';

type Tags = Readonly<Record<string, number | string>>;

const tagged = (spellings: string, time: Tags, more: Partial<Entry> = {}): Entry[] =>
  spellings.split('|').map((text) => ({ text, senses: { time }, ...more }));

/** Month names of every region: Levant and Iraq, Egypt and Gulf, Tunisia and Algeria, Morocco, Mauritania. */
const months: readonly (readonly [number, string])[] = [
  [1, 'يناير|كانون الثاني|كانون ثاني|جانفي|جانفييه|ينيّر'],
  [2, 'فبراير|شباط|فيفري|فيفرييه'],
  [3, 'آذار'],
  [4, 'أبريل|أفريل'],
  [5, 'مايو|أيار'],
  [6, 'يونيو|يونيه|حزيران'],
  [7, 'يوليو|تموز|جويلية|يوليوز|جوييه'],
  [8, 'أغسطس|أغشت'],
  [9, 'سبتمبر|أيلول|شتنبر|سبتنبر|شتمبر'],
  [10, 'أكتوبر|تشرين الأول|تشرين أول|أكتوبير'],
  [11, 'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|نوفنبر|نفمبر'],
  [12, 'ديسمبر|كانون الأول|كانون أول|دجنبر|ديسنبر|دجمبر'],
];

/** Month names that are also other words (practised, cheated, a make of car, a name, father): they ask for a number or a preposition. */
const weakMonths: readonly (readonly [number, string])[] = [
  [3, 'مارس'],
  [4, 'نيسان'],
  [5, 'ماي'],
  [6, 'جوان'],
  [7, 'يوليه'],
  [8, 'آب|أوت|غشت'],
];

const hijriMonths: readonly (readonly [number, string])[] = [
  [3, 'ربيع الأول|ربيع أول|ربيع الاول'],
  [4, 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع ثان|ربيع آخر'],
  [5, 'جمادى الأولى|جمادى الأول|جماد أول|جماد الأول|جمادى الاولى'],
  [6, 'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جماد ثاني|جماد الثاني|جماد الآخر'],
  [11, 'ذو القعدة|ذي القعدة|ذوالقعدة|ذيالقعدة|ذو القعده'],
  [12, 'ذو الحجة|ذي الحجة|ذوالحجة|ذو حجة'],
];

/** Names of men, and forbidden or zero, when no day or year stands beside them. */
const weakHijriMonths: readonly (readonly [number, string])[] = [
  [1, 'محرم|المحرم'],
  [2, 'صفر'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
];

/** Days of the week stand with the article: «أحد» without it means one of. */
const weekdays: readonly (readonly [number, string])[] = [
  [1, 'الاثنين|الإثنين|الأثنين'],
  [2, 'الثلاثاء|الثلثاء|الثلاثا'],
  [3, 'الأربعاء|الأربعا'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
  [7, 'الأحد'],
];

/** Without the article only inside a phrase: «ثلاثاء الأسبوع الماضي», «أول أحد من مارس». */
const bareWeekdays: readonly (readonly [number, string])[] = [
  [1, 'اثنين|إثنين'],
  [2, 'ثلاثاء|ثلاثا'],
  [3, 'أربعاء|أربعا'],
  [4, 'خميس'],
  [5, 'جمعة'],
  [6, 'سبت'],
  [7, 'أحد'],
];

/** Units of time: ISO 8601 letter, singular, dual, plural; `T` before those of the clock. */
const units: readonly { unit: string; one: string; two: string; many: string }[] = [
  { unit: 'D', one: 'يوم|يوما', two: 'يومان|يومين', many: 'أيام|أياما' },
  { unit: 'W', one: 'أسبوع|أسبوعا', two: 'أسبوعان|أسبوعين', many: 'أسابيع|أسبوعيا' },
  { unit: 'M', one: 'شهر|شهرا', two: 'شهران|شهرين', many: 'أشهر|شهور' },
  { unit: 'Y', one: 'سنة|عام|عاما', two: 'سنتان|سنتين|عامان|عامين', many: 'سنوات|سنين|أعوام|أعواما' },
  { unit: 'TH', one: 'ساعة', two: 'ساعتان|ساعتين', many: 'ساعات' },
  { unit: 'TM', one: 'دقيقة', two: 'دقيقتان|دقيقتين', many: 'دقائق' },
  { unit: 'TS', one: 'ثانية', two: 'ثانيتان|ثانيتين', many: 'ثوان|ثواني' },
  { unit: 'decade', one: 'عقد|عقدا', two: 'عقدان|عقدين', many: 'عقود' },
  { unit: 'century', one: 'قرن|قرنا', two: 'قرنان|قرنين', many: 'قرون' },
];

const unitEntries = units.flatMap(({ unit, one, two, many }) => [
  ...tagged(one, { unit, single: unit }),
  ...tagged(two, { unit, dual: unit }),
  ...tagged(many, { unit, plural: unit }),
]);

/** Units with the article, as «الماضي» and «المقبل» follow them. */
const definiteUnits: readonly Entry[] = [
  ...tagged('الأسبوع|الاسبوع', { theUnit: 'week' }),
  ...tagged('الشهر', { theUnit: 'month', monthWord: 1 }),
  ...tagged('العام|السنة', { theUnit: 'year', yearWord: 1 }),
  ...tagged('العقد', { theUnit: 'decade' }),
  ...tagged('القرن', { theUnit: 'century' }),
  ...tagged('الساعة', { clockWord: 1 }),
  ...tagged('اليوم', { rel: 0, theUnit: 'day', dayWord: 1 }),
  ...tagged('الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام|السنين|الساعات|الدقائق|العقود|القرون|الليالي', { thePlural: 1 }),
  ...tagged('الفترة|المرحلة|المدة|الآونة|الحقبة', { thePeriod: 1 }),
  ...tagged('اليومين|اليومان|الأسبوعين|الأسبوعان|الشهرين|الشهران|العامين|العامان|السنتين|الساعتين|العقدين', { thePlural: 1 }),
];

/** Words that stand before a date and say what it is: they belong to its span. */
const leads: readonly Entry[] = [
  ...tagged('يوم', { dayWord: 1, join: 'lead' }),
  ...tagged('يومي|يوما', { daysWord: 1 }),
  ...tagged('أيام', { daysWord: 1 }),
  ...tagged('شهر', { monthWord: 1 }),
  ...tagged('شهري|أشهر', { monthsWord: 1 }),
  ...tagged('عام|سنة', { yearWord: 1 }),
  ...tagged('عامي|سنتي|أعوام|سنوات|الأعوام|السنوات|العامين', { yearsWord: 1 }),
  ...tagged('ساعة', { hourWord: 1 }),
  ...tagged('ليلة|الليلة', { night: 1 }),
];

const joiners: readonly Entry[] = [
  ...tagged('من', { join: 'of' }),
  ...tagged('و', { join: 'and' }),
  ...tagged('في|فى|عند|الموافق|والموافق|موافق|المصادف|حوالي|نحو|قرابة|زهاء|ل|ب|على|تمام|بتاريخ|تاريخ', { join: 'lead' }),
];

/** Last, this and next, in each gender and number. */
const which: readonly Entry[] = [
  ...tagged(
    'الماضي|الماضية|الماضيين|الماضيان|الماضيتين|المنصرم|المنصرمة|المنصرمين|المنقضي|المنقضية|الفائت|الفائتة|الفائتين|الفارط|الفارطة|الفارطين|الماض|المنفرط|المنسلخ|المنفلت',
    { which: -1, ended: 1 },
  ),
  ...tagged('السابق|السابقة', { which: -1 }),
  ...tagged('الجاري|الجارية|الحالي|الحالية|الراهن|الراهنة', { which: 0 }),
  ...tagged('المقبل|المقبلة|المقبلين|المقبلان|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية|الجاي|الوشيك', { which: 1 }),
  ...tagged('الأسبق|قبل الماضي|قبل الماضية|ما قبل الماضي', { which: -2 }),
  ...tagged('بعد المقبل|ما بعد المقبل|بعد القادم|بعد المقبلة', { which: 2 }),
  ...tagged('التالي|التالية|اللاحق|الموالي|الموالية', { which: 1, follows: 1 }),
  ...tagged('الأخيرة|الأخير', { latest: 1 }),
  ...tagged('القليلة|القلائل|الثلاثة|الأربعة|الخمسة|الستة|السبعة|الثمانية|التسعة|العشرة|الثلاث|الأربع|الخمس|الست|السبع|العشر|الطويلة', {
    count: 1,
  }),
  ...tagged('قليلة|معدودة|قلائل|عدة|طويلة|قصيرة', { few: 1 }),
  ...tagged('نفسه|نفسها|ذاته|ذاتها|عينه', { same: 1 }),
  ...tagged('نفس|ذات', { sameBefore: 1 }),
  ...tagged('هذا|هذه', { this: 0 }),
  ...tagged('ذلك|تلك', { that: 1 }),
  ...tagged('منه', { ofIt: 1 }),
];

const relative: readonly Entry[] = [
  ...tagged('أمس|البارحة|امبارح|يوم أمس|بالأمس', { rel: -1 }),
  ...tagged('أول أمس|أول من أمس|أمس الأول|الأول من أمس|أول البارحة|قبل أمس|قبل البارحة|يوم قبل أمس', { rel: -2 }),
  ...tagged('غدا|غد|الغد|بكرة|بكرا|يوم غد|يوم الغد', { rel: 1 }),
  ...tagged('بعد غد|بعد الغد|بعد غدا|بعد بكرة|بعد يوم غد|يوم بعد غد|يوم بعد الغد', { rel: 2 }),
];

/** Parts of the day; with the article only behind an hour or «هذا»: «الصباح» before a day is a family. */
const parts: readonly Entry[] = [
  ...tagged('صباح|صباحا|ضحى|صبيحة|صبحا|قبل الظهر|قبل ظهر', { part: 'MO' }),
  ...tagged('فجر|فجرا|سحرا|بعد منتصف الليل|بعد منتصف ليل', { part: 'MO' }),
  ...tagged('ظهر|ظهرا|ظهيرة|زوال|زوالا|منتصف النهار', { part: 'MI' }),
  ...tagged('بعد ظهر|بعد الظهر|عصر|عصرا|بعد العصر|بعد عصر|قبل المغرب|بعد الزوال|بعد زوال', { part: 'AF' }),
  ...tagged('مساء|مساءا|عشية|بعد المغرب|مغرب|مغربا', { part: 'EV' }),
  ...tagged('ليل|ليلا', { part: 'NI' }),
  ...tagged('منتصف ليل|منتصف الليل', { midnight: 1 }),
  ...tagged('الصباح|الصبح|الفجر|الضحى', { partBehind: 'MO' }),
  ...tagged('الظهر|الظهيرة', { partBehind: 'MI' }),
  ...tagged('العصر', { partBehind: 'AF' }),
  ...tagged('المساء|العشاء|المغرب', { partBehind: 'EV' }),
  ...tagged('الليل', { partBehind: 'NI' }),
];

/** Halves of the day, as short letters behind an hour. */
const halves: readonly Entry[] = [...tagged('ص|am', { half: 'am' }), ...tagged('م|pm', { half: 'pm' })];

/** Eras behind a year: «2001م», «1443هـ». */
const eras: readonly Entry[] = [
  ...tagged('م|ميلادي|ميلادية|ميلاديا|ء|للميلاد', { era: 'CE' }),
  ...tagged('ه|هجري|هجرية|هجريا|للهجرة', { era: 'AH' }),
];

/** Zones by the town or land whose time it is. */
const zones: readonly (readonly [string, string])[] = [
  ['Z', 'غرينتش|غرينيتش|جرينتش|جرينيتش|جرينيتش الموحد|غرينتش الموحد|جرينتش الموحد'],
  ['Asia/Riyadh', 'مكة|مكة المكرمة|الرياض|السعودية|المملكة'],
  ['Asia/Jerusalem', 'القدس|القدس المحتلة|إسرائيل|تل أبيب'],
  ['Asia/Gaza', 'فلسطين|غزة|رام الله'],
  ['Asia/Tehran', 'طهران|إيران'],
  ['Africa/Cairo', 'القاهرة|مصر'],
  ['Europe/Moscow', 'موسكو|روسيا'],
  ['Asia/Beirut', 'بيروت|لبنان'],
  ['Asia/Damascus', 'دمشق|سوريا|سورية'],
  ['Asia/Baghdad', 'بغداد|العراق'],
  ['Asia/Amman', 'عمان|الأردن'],
  ['Asia/Dubai', 'أبوظبي|أبو ظبي|دبي|الإمارات'],
  ['Asia/Muscat', 'مسقط|سلطنة عمان'],
  ['Asia/Qatar', 'الدوحة|قطر'],
  ['Asia/Kuwait', 'الكويت'],
  ['Asia/Bahrain', 'المنامة|البحرين'],
  ['Asia/Aden', 'صنعاء|اليمن|عدن'],
  ['Africa/Khartoum', 'الخرطوم|السودان'],
  ['Africa/Tripoli', 'طرابلس|ليبيا'],
  ['Africa/Tunis', 'تونس'],
  ['Africa/Algiers', 'الجزائر'],
  ['Africa/Casablanca', 'الرباط|المغرب'],
  ['Africa/Addis_Ababa', 'أديس أبابا'],
  ['Europe/Istanbul', 'أنقرة|إسطنبول|تركيا'],
  ['Europe/Kyiv', 'كييف|أوكرانيا'],
  ['Europe/Paris', 'باريس|فرنسا|وسط أوروبا'],
  ['Europe/Berlin', 'برلين|ألمانيا'],
  ['Europe/Vienna', 'فيينا'],
  ['Europe/Zurich', 'جنيف|سويسرا'],
  ['Europe/Rome', 'روما|إيطاليا'],
  ['Europe/Brussels', 'بروكسل'],
  ['Europe/London', 'لندن|بريطانيا'],
  ['America/New_York', 'واشنطن|نيويورك|شرق الولايات المتحدة|الساحل الشرقي'],
  ['America/Los_Angeles', 'كاليفورنيا|لوس أنجلوس'],
  ['Asia/Shanghai', 'بكين|الصين'],
  ['Asia/Tokyo', 'طوكيو|اليابان'],
  ['Asia/Seoul', 'سول|سيول|كوريا الجنوبية'],
  ['Asia/Karachi', 'إسلام آباد|باكستان'],
  ['Asia/Kolkata', 'نيودلهي|الهند'],
];

const zoneEntries: readonly Entry[] = [
  ...zones.flatMap(([zone, places]) =>
    places
      .split('|')
      .flatMap((place) => [`بتوقيت ${place}`, `توقيت ${place}`].map((text): Entry => ({ text, senses: { time: { zone } } }))),
  ),
  ...tagged('ت غ|تغ|gmt|utc|غرينتش|غرينيتش|جرينتش|توقيت غرينتش|توقيت جرينتش|بالتوقيت العالمي|بتوقيت gmt', { zone: 'Z' }),
  ...tagged('بالتوقيت المحلي|بتوقيت المدينة|التوقيت المحلي', { localZone: 1 }),
];

/** Edges of a period; the period itself is what is meant, but for the first day of a month. */
const edges: readonly Entry[] = [
  ...tagged('مطلع|بداية|أوائل|مستهل|في مطلع|في بداية|في مستهل|في أوائل|بدايات|في بدايات|أول', { edge: 'start' }),
  ...tagged('منتصف|أواسط|في منتصف|في أواسط|نصف|نص|في نصف', { edge: 'mid' }),
  ...tagged('نهاية|أواخر|متم|ختام|في نهاية|في أواخر|في ختام|في متم|عند متم|نهايات|موفى|أواخر شهر', { edge: 'end' }),
  ...tagged('غرة|فاتح', { ordinal: 1 }),
  ...tagged('عطلة نهاية الأسبوع|نهاية الأسبوع|عطلة نهاية الاسبوع', { weekend: 1 }),
];

const seasons: readonly Entry[] = [
  ...tagged('ربيع|الربيع', { season: 21 }),
  ...tagged('صيف|الصيف|صائفة', { season: 22 }),
  ...tagged('خريف|الخريف', { season: 23 }),
  ...tagged('شتاء|الشتاء', { season: 24 }),
  ...tagged('الربع|ربع', { quarter: 1 }),
  ...tagged('النصف', { halfYear: 1 }),
];

/** Decades by name: «تسعينيات القرن الماضي». */
const decades: readonly Entry[] = [
  ['عشرين', 1920],
  ['ثلاثين', 1930],
  ['أربعين', 1940],
  ['خمسين', 1950],
  ['ستين', 1960],
  ['سبعين', 1970],
  ['ثمانين', 1980],
  ['تسعين', 1990],
].flatMap(([stem, decade]) => tagged(`${stem}يات|${stem}ات|ال${stem}يات|ال${stem}ات`, { decade: decade as number }));

/** Cardinal numbers, both genders and cases. */
const cardinals: readonly (readonly [number, string])[] = [
  [1, 'واحد|واحدة|واحدا'],
  [2, 'اثنان|اثنتان|اثنتين'],
  [3, 'ثلاثة|ثلاث|ثلاثا'],
  [4, 'أربعة|أربع|أربعا'],
  [5, 'خمسة|خمس|خمسا'],
  [6, 'ستة|ست|ستا'],
  [7, 'سبعة|سبع|سبعا'],
  [8, 'ثمانية|ثماني|ثمان|ثمانيا'],
  [9, 'تسعة|تسع|تسعا'],
  [10, 'عشرة|عشر|عشرا'],
  [11, 'أحد عشر|إحدى عشرة|أحد عشرة'],
  [12, 'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثني عشر'],
  [100, 'مئة|مائة|مية'],
  [200, 'مئتا|مئتي|مائتي|مئتين'],
];
const teens: readonly (readonly [number, string, string])[] = [
  [3, 'ثلاثة', 'ثلاث'],
  [4, 'أربعة', 'أربع'],
  [5, 'خمسة', 'خمس'],
  [6, 'ستة', 'ست'],
  [7, 'سبعة', 'سبع'],
  [8, 'ثمانية', 'ثماني'],
  [9, 'تسعة', 'تسع'],
];
const tens: readonly (readonly [number, string])[] = [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
];
const unitsOfTens: readonly (readonly [number, string])[] = [
  [1, 'واحد|واحدة|إحدى'],
  [2, 'اثنان|اثنين|اثنتين'],
  ...teens.map(([n, m, f]) => [n, `${m}|${f}`] as const),
];

const cardinal = (spellings: string, value: number): Entry[] =>
  spellings.split('|').map((text) => ({ text, senses: { number: { value, ordinal: false }, time: { cardinal: value } } }));

const cardinalEntries: readonly Entry[] = [
  ...cardinals.flatMap(([value, spellings]) => cardinal(spellings, value)),
  ...teens.flatMap(([n, m, f]) => cardinal(`${m} عشر|${f} عشرة|${m} عشرة|${f} عشر`, n + 10)),
  // «الدول الثلاث»: how many they are, and no time.
  ...teens.flatMap(([value, m, f]) =>
    [`ال${m}`, `ال${f}`].map((text) => ({ text, senses: { number: { value, ordinal: false, all: true as const } } })),
  ),
  ...tens.flatMap(([ten, stem]) => [
    ...cardinal(`${stem}ون|${stem}ين`, ten),
    ...unitsOfTens.flatMap(([one, spellings]) =>
      spellings.split('|').flatMap((unit) => cardinal(`${unit} و${stem}ون|${unit} و${stem}ين`, ten + one)),
    ),
  ]),
];

/** Ordinals from first to thirty-first; the feminine ones are also the hours. */
const ordinals: readonly (readonly [number, string, string])[] = [
  [1, 'أول|الأول', 'أولى|الأولى'],
  [2, 'ثاني|ثان|الثاني', 'ثانية|الثانية'],
  [3, 'ثالث|الثالث', 'ثالثة|الثالثة'],
  [4, 'رابع|الرابع', 'رابعة|الرابعة'],
  [5, 'خامس|الخامس', 'خامسة|الخامسة'],
  [6, 'سادس|السادس', 'سادسة|السادسة'],
  [7, 'سابع|السابع', 'سابعة|السابعة'],
  [8, 'ثامن|الثامن', 'ثامنة|الثامنة'],
  [9, 'تاسع|التاسع', 'تاسعة|التاسعة'],
  [10, 'عاشر|العاشر', 'عاشرة|العاشرة'],
  [11, 'حادي عشر|الحادي عشر|الحادي عشرة', 'الحادية عشرة|الحادية عشر|حادية عشرة'],
  [12, 'ثاني عشر|الثاني عشر|الثاني عشرة', 'الثانية عشرة|الثانية عشر|ثانية عشرة'],
];
const bases: readonly (readonly [number, string])[] = [
  [1, 'الحادي'],
  [2, 'الثاني'],
  [3, 'الثالث'],
  [4, 'الرابع'],
  [5, 'الخامس'],
  [6, 'السادس'],
  [7, 'السابع'],
  [8, 'الثامن'],
  [9, 'التاسع'],
];

const ordinal = (spellings: string, value: number, more: Tags = {}): Entry[] =>
  spellings.split('|').map((text) => ({ text, senses: { number: { value, ordinal: true }, time: { ordinal: value, ...more } } }));

const ordinalEntries: readonly Entry[] = [
  ...ordinals.flatMap(([value, m, f]) => [...ordinal(m, value), ...ordinal(f, value, { hour: value })]),
  ...ordinal('الواحدة', 1, { hour: 1 }),
  ...bases.slice(2).flatMap(([n, base]) => ordinal(`${base} عشر|${base} عشرة`, n + 10)),
  ...bases.flatMap(([n, base]) => ordinal(`${base} والعشرين|${base} والعشرون`, n + 20)),
  ...ordinal('العشرين|العشرون', 20),
  ...ordinal('الثلاثين|الثلاثون', 30),
  ...ordinal('الحادي والثلاثين|الحادي والثلاثون', 31),
  ...tagged('آخر|الأخير|الأخيرة', { lastOf: -1 }),
];

const fractions: readonly Entry[] = [
  ...tagged('نصف|النصف', { fraction: 30 }),
  ...tagged('ربع|الربع|ربعا', { fraction: 15 }),
  ...tagged('ثلث|الثلث|ثلثا', { fraction: 20 }),
];

/** Words around a length of time, part of its span: they change nothing of the value. */
const about: readonly Entry[] = tagged(
  'أكثر من|أقل من|نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من|ما لا يقل عن|ما يزيد على|ما يزيد عن|أزيد من|لمدة|طوال|طيلة|على مدى|على مدار|مدة|استمر|استمرت|دام|دامت|استغرق|استغرقت|لنحو|لأكثر من|مهلة|هدنة',
  { about: 1 },
);

/** «قبل», «منذ»: counted back from publication; «بعد», «خلال»: counted on. */
const counted: readonly Entry[] = [
  ...tagged('قبل', { ago: -1 }),
  ...tagged('منذ', { since: 1 }),
  ...tagged('بعد|عقب', { hence: 1 }),
  ...tagged('بعدها|بعده', { fromThat: 1 }),
  ...tagged('قبلها|قبله', { fromThat: -1 }),
  ...tagged('خلال|في غضون|في خلال|غضون', { within: 1 }),
  ...tagged('من الآن', { fromNow: 1, vague: 'PRESENT_REF' }),
  ...tagged('حتى|لغاية|إلى غاية|لحد|إلى حد|إلى حدود', { until: 1 }),
];

const vague = (value: string, spellings: string): Entry[] => tagged(spellings, { vague: value });

/** Fixed phrases that date nothing. */
const vagueEntries: readonly Entry[] = [
  ...vague(
    'PAST_REF',
    'مؤخرا|في وقت سابق|وقت سابق|في وقت مبكر|سابقا|قبل قليل|منذ قليل|قبل أيام|قبل أيام قليلة|قبل ساعات|قبل ساعات قليلة|قبل أسابيع|قبل أشهر|قبل شهور|قبل سنوات|قبل أعوام|قبل دقائق|قبل لحظات|قبل عقود|قبل فترة|قبل فترة قصيرة|قبل مدة|قبل وقت قصير|منذ فترة|منذ مدة|منذ أيام|منذ أسابيع|منذ أشهر|منذ شهور|منذ سنوات|منذ أعوام|منذ عقود|منذ سنين|منذ زمن|منذ وقت طويل|منذ فترة طويلة|منذ ساعات|منذ البداية|في الماضي|في السابق|في الآونة الأخيرة|آنفا|للتو|حديثا|في الفترة الماضية|في الفترة الأخيرة|في مناسبات سابقة|قبل عدة أيام|قبل عدة أشهر|قبل عدة سنوات|قبل بضعة أيام|قبل بضعة أشهر|قبل نحو أسبوع',
  ),
  ...vague(
    'FUTURE_REF',
    'قريبا|في القريب العاجل|في وقت قريب|في أقرب وقت|في أقرب وقت ممكن|في أقرب الآجال|بأسرع وقت|في أسرع وقت|في أسرع وقت ممكن|في المستقبل|في المستقبل القريب|مستقبلا|المستقبل القريب|عما قريب|في غضون أيام|في غضون ساعات|في غضون أسابيع|خلال أيام|خلال ساعات|خلال أسابيع|خلال أشهر|في غضون أشهر|في موعد لاحق|في تاريخ لاحق|في القريب|بعد عيد الأضحى|بعد عيد الفطر|بعد العيد|بعد رمضان|بعد شهر رمضان|إلى أجل غير مسمى|إلى موعد لاحق|حتى إشعار آخر',
  ),
  ...vague(
    'PRESENT_REF',
    'الآن|حتى الآن|إلى الآن|لغاية الآن|لحد الآن|إلى حد الآن|حاليا|راهنا|حتى اللحظة|حتى هذه اللحظة|في هذه اللحظة|حتى لحظة كتابة الخبر|حتى كتابة هذا الخبر|حتى كتابة هذه السطور|حتى كتابة الخبر|حتى ساعة إعداد الخبر|حتى مساعة|في الوقت الحالي|في الوقت الراهن|في الوقت الحاضر|الوقت الحالي|الوقت الراهن|في المرحلة الراهنة|في المرحلة الحالية|في الفترة الراهنة|في الفترة الحالية|هذه الأيام|في هذه الأيام|حتى يومنا هذا|حالا|في يومنا هذا|اليوم وغدا|في الظرف الراهن|في هذه المرحلة',
  ),
  ...tagged('في وقت لاحق|لاحقا|في وقت متأخر|فيما بعد|في ما بعد', { later: 1 }),
  ...tagged(
    'حينها|وقتها|آنذاك|حينذاك|وقتئذ|وقتذاك|يومها|يومذاك|حينه|في حينه|في حينها|في ذلك الوقت|في ذلك الحين|ذلك الحين|منذ ذلك الحين|في ذلك اليوم|في اليوم نفسه|في اليوم ذاته|اليوم نفسه|اليوم ذاته|ذلك اليوم|في نفس اليوم|نفس اليوم|في ذات اليوم|يومئذ|ساعتها',
    { thatTime: 1 },
  ),
];

/** Feasts, as month and day in one figure; by the Hijri calendar, and by the Gregorian. */
const feasts: readonly Entry[] = [
  ...tagged('عيد الأضحى|عيد الأضحى المبارك', { hijriFeast: 1210 }),
  ...tagged('عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد', { hijriFeast: 1001 }),
  ...tagged('رأس السنة الهجرية', { hijriFeast: 101 }),
  ...tagged('المولد النبوي|المولد النبوي الشريف', { hijriFeast: 312 }),
  ...tagged('عيد الميلاد|أعياد الميلاد|عيد الميلاد المجيد', { feast: 1225 }),
  ...tagged('رأس السنة الميلادية|رأس السنة', { feast: 101 }),
];

/** Words that tell what is planned from what has been. */
const tense: readonly Entry[] = [
  ...tagged(
    'المقرر|مقرر|مقررة|المقررة|مقررا|المرتقب|المرتقبة|مرتقب|مرتقبة|المزمع|المزمعة|المنتظر|المنتظرة|منتظرا|متوقع|المتوقع|المتوقعة|يتوقع|تتوقع|يفترض|المفترض|يرتقب|ترتقب|ينتظر|تنتظر|يعتزم|تعتزم|ينوي|تنوي|يعتزمون|سوف|لن|المرجح|يرجح|يستعد|تستعد|يزمع|تقرر|موعد|تمهيدا|استعدادا|المرتقبان|المخطط|يخطط|تخطط|مبرمجا|المبرمج|دعوة إلى|سيتم|ستتم|المؤمل|يؤمل|يأمل|المحدد|مؤجلة|موعدا|اعتبارا|ابتداء|بدءا',
    { tense: 'future' },
  ),
  ...tagged('كان|كانت|كانا|كانوا|كنت|كنا|كاد|كادت|كادا|منذ', { tense: 'past' }),
  ...tagged('بحلول', { tense: 'due' }),
  ...tagged('لم|ألم', { undone: 1 }),
  // Somebody is given time, or something is renewed, until a day.
  ...tagged('مهلة|المهلة|أمهل|أمهلت|أمهلا|أمهلوا|يمهل|تمهل|إمهال|جدد|جددت|تجديد', { moved: 1 }),
  ...tagged('بعد|عقب|إثر|غداة|بعيد|في أعقاب|فور', { following: 1 }),
];

/** Nouns and particles that are written like past verbs: they tell no tense. */
const timeless: readonly Entry[] = tagged(
  'عقد|بين|نص|خفض|بحث|رد|طلب|دعم|منع|حل|وقف|غير|مثل|عبر|علم|عرف|هدف|قصف|وضع|ترك|أخذ|فتح|رفع|نشر|بث|قتل|فرض|سبق|تلا|مر|أجل|صنع|دفع|بدء|ضم|شغل|حدث|حصل|عمل|تعاون|تبادل|تراجع|خرق|شكل|لعب|جمد|حضر|منح|دار|تناول|توقف|تعلق|توسط|مضى|أقر|عين|سلم|يأتي|تأتي|يبدو|تبدو|يعد|تعد|يعتبر|تعتبر|تسلم|تفقد|تحرك',
  { tense: 'none' },
);

const she: Agreement = { person: 3, gender: 'f', number: 's' };

/** Future forms of verbs that the table of verbs leaves out. */
const future: readonly Entry[] = 'سيتم|ستتم|سيقام|ستقام|سيكون|ستكون|سيعقد|ستعقد|ستجرى|سيجرى|ستستأنف|سيستأنف|ستستكمل|سيجتمعان|سيلتقيان'
  .split('|')
  .map((text): Entry => ({ text, senses: { verb: { form: 'future', agreement: she } } }));

/** «وقتنا», «وقته»: a time of one's own. */
const own: readonly Entry[] = [{ text: 'وقت', senses: {}, suffix: true }];

const named = (rows: readonly (readonly [number, string])[], tag: string, more: Tags = {}): Entry[] =>
  rows.flatMap(([value, spellings]) => tagged(spellings, { [tag]: value, ...more }));

/** Words of time. */
export const timeWords: readonly Entry[] = [
  ...named(months, 'month'),
  ...named(weakMonths, 'month', { weak: 1 }),
  ...named(hijriMonths, 'hijri'),
  ...named(weakHijriMonths, 'hijri', { weak: 1 }),
  ...named(weekdays, 'weekday'),
  ...named(bareWeekdays, 'bareWeekday'),
  ...unitEntries,
  ...definiteUnits,
  ...leads,
  ...joiners,
  ...which,
  ...relative,
  ...parts,
  ...halves,
  ...eras,
  ...zoneEntries,
  ...edges,
  ...seasons,
  ...decades,
  ...cardinalEntries,
  ...ordinalEntries,
  ...fractions,
  ...about,
  ...counted,
  ...vagueEntries,
  ...feasts,
  ...tense,
  ...timeless,
  ...future,
  ...own,
];
