import type { PersonRow } from '@masar/shapes';

/** Iran. */
export const peopleIran: readonly PersonRow[] = [
  {
    id: 'person/ali-khamenei',
    names: {
      ar: ['علي خامنئي', 'علي الخامنئي', 'آية الله علي خامنئي', 'السيد علي خامنئي', 'علي خامنه اي'],
      en: ['Ali Khamenei', 'Ayatollah Ali Khamenei'],
      ru: ['Али Хаменеи', 'Али Хоменеи'],
    },
    short: { ar: ['خامنئي', 'الخامنئي', 'خامنه اي'], en: ['Khamenei'], ru: ['Хаменеи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'supreme-leader', of: 'state/IR', from: '1989-06-04', to: '2026-02-28' },
    ],
  },
  {
    id: 'person/mojtaba-khamenei',
    names: {
      ar: ['مجتبى خامنئي', 'مجتبى الخامنئي'],
      en: ['Mojtaba Khamenei'],
      ru: ['Моджтаба Хаменеи'],
    },
    short: {  },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'supreme-leader', of: 'state/IR', from: '2026-03-08', to: null },
    ],
  },
  {
    id: 'person/mahmoud-ahmadinejad',
    names: {
      ar: ['محمود أحمدي نجاد', 'محمود أحمدي نجادي'],
      en: ['Mahmoud Ahmadinejad'],
      ru: ['Махмуд Ахмадинежад'],
    },
    short: { ar: ['أحمدي نجاد', 'نجاد'], en: ['Ahmadinejad'], ru: ['Ахмадинежад'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'president', of: 'state/IR', from: '2005-08-03', to: '2013-08-03' },
    ],
  },
  {
    id: 'person/hassan-rouhani',
    names: {
      ar: ['حسن روحاني'],
      en: ['Hassan Rouhani'],
      ru: ['Хасан Роухани', 'Хасан Рухани'],
    },
    short: { ar: ['روحاني'], en: ['Rouhani'], ru: ['Роухани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'president', of: 'state/IR', from: '2013-08-03', to: '2021-08-03' },
      { title: 'chief-negotiator', of: 'state/IR', from: '2003-10', to: '2005-08' },
    ],
  },
  {
    id: 'person/ebrahim-raisi',
    names: {
      ar: ['إبراهيم رئيسي'],
      en: ['Ebrahim Raisi', 'Ebrahim Raeisi', 'Ebrahim Raeesi'],
      ru: ['Эбрахим Раиси', 'Ибрахим Раиси'],
    },
    short: { en: ['Raisi'], ru: ['Раиси'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'president', of: 'state/IR', from: '2021-08-03', to: '2024-05-19' },
    ],
  },
  {
    id: 'person/masoud-pezeshkian',
    names: {
      ar: ['مسعود بزشكيان', 'مسعود بيزشكيان', 'مسعود بازشكيان', 'مسعود بزكشيان', 'مسعود بيزيشكيان'],
      en: ['Masoud Pezeshkian'],
      ru: ['Масуд Пезешкиан'],
    },
    short: { ar: ['بزشكيان', 'بيزشكيان', 'بازشكيان'], en: ['Pezeshkian'], ru: ['Пезешкиан'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'president', of: 'state/IR', from: '2024-07-28', to: null },
    ],
  },
  {
    id: 'person/mohammad-mokhber',
    names: {
      ar: ['محمد مخبر'],
      en: ['Mohammad Mokhber'],
      ru: ['Мохаммад Мохбер'],
    },
    short: { en: ['Mokhber'], ru: ['Мохбер'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'adviser', of: 'state/IR', from: '2024-09', to: null },
      { title: 'president', of: 'state/IR', from: '2024-05-19', to: '2024-07-28' },
      { title: 'vice-president', of: 'state/IR', from: '2021-08-08', to: '2024-07-28' },
    ],
  },
  {
    id: 'person/mohammad-reza-aref',
    names: {
      ar: ['محمد رضا عارف'],
      en: ['Mohammad Reza Aref', 'Mohammadreza Aref'],
      ru: ['Мохаммад Реза Ареф'],
    },
    short: { en: ['Aref'], ru: ['Ареф'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'vice-president', of: 'state/IR', from: '2024-07-28', to: null },
    ],
  },
  {
    id: 'person/eshaq-jahangiri',
    names: {
      ar: ['إسحاق جهانغيري', 'إسحاق جهانجيري', 'إسحاق جهانكيري'],
      en: ['Eshaq Jahangiri'],
      ru: ['Эсхак Джахангири'],
    },
    short: { ar: ['جهانغيري', 'جهانجيري', 'جهانكيري'], en: ['Jahangiri'], ru: ['Джахангири'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'vice-president', of: 'state/IR', from: '2013-08-05', to: '2021-08-08' },
    ],
  },
  {
    id: 'person/mohammad-javad-zarif',
    names: {
      ar: ['محمد جواد ظريف', 'جواد ظريف'],
      en: ['Mohammad Javad Zarif', 'Javad Zarif'],
      ru: ['Мохаммад Джавад Зариф', 'Джавад Зариф'],
    },
    short: { ar: ['ظريف'], en: ['Zarif'], ru: ['Зариф'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'vice-president', of: 'state/IR', from: '2024-08-01', to: '2025-03-02' },
      { title: 'foreign-minister', of: 'state/IR', from: '2013-08-15', to: '2021-08-25' },
    ],
  },
  {
    id: 'person/hossein-amir-abdollahian',
    names: {
      ar: ['حسين أمير عبد اللهيان', 'حسين أمير عبداللهيان', 'حسين أمير عبد الليهان', 'حسين أمير عبدالليهان', 'حسين عبد اللهيان', 'حسين عبداللهيان'],
      en: ['Hossein Amir-Abdollahian', 'Hossein Amirabdollahian', 'Hossein Amir Abdollahian'],
      ru: ['Хосейн Амир Абдоллахиан', 'Хоссейн Амир Абдоллахиян', 'Хосейн Амир Абдоллахиян'],
    },
    short: { ar: ['أمير عبد اللهيان', 'أمير عبداللهيان', 'عبد اللهيان', 'عبداللهيان'], en: ['Amir-Abdollahian', 'Amirabdollahian'], ru: ['Абдоллахиан', 'Абдоллахиян'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'foreign-minister', of: 'state/IR', from: '2021-08-25', to: '2024-05-19' },
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2011', to: '2016-06' },
    ],
  },
  {
    id: 'person/ali-bagheri-kani',
    names: {
      ar: ['علي باقري كني', 'علي باقري كاني', 'علي باقري'],
      en: ['Ali Bagheri Kani', 'Ali Bagheri', 'Ali Baqeri Kani'],
      ru: ['Али Багери Кани', 'Али Багери'],
    },
    short: { ar: ['باقري كني', 'باقري كاني', 'باقري'], en: ['Bagheri Kani', 'Bagheri', 'Baqeri'], ru: ['Багери Кани', 'Багери'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'foreign-minister', of: 'state/IR', from: '2024-05-20', to: '2024-08-21' },
      { title: 'chief-negotiator', of: 'state/IR', from: '2021-09-14', to: '2024-08' },
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2021-09-14', to: '2024-08' },
    ],
  },
  {
    id: 'person/abbas-araghchi',
    names: {
      ar: ['عباس عراقجي', 'عباس عراقتشي', 'عباس عرقجي', 'عباس أراغجي', 'عباس أراقجي', 'سيد عباس عراقجي', 'عباس عراقشي'],
      en: ['Abbas Araghchi', 'Abbas Araqchi', 'Abbas Aragchi', 'Seyed Abbas Araghchi'],
      ru: ['Аббас Арагчи', 'Аббас Аракчи'],
    },
    short: { ar: ['عراقجي', 'عراقتشي', 'عرقجي', 'أراغجي', 'أراقجي', 'عراقشي'], en: ['Araghchi', 'Araqchi', 'Aragchi'], ru: ['Арагчи', 'Аракчи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'foreign-minister', of: 'state/IR', from: '2024-08-21', to: null },
      { title: 'chief-negotiator', of: 'state/IR', from: '2013-09', to: '2021-09' },
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2013-09', to: '2021-09' },
    ],
  },
  {
    id: 'person/ali-akbar-salehi',
    names: {
      ar: ['علي أكبر صالحي'],
      en: ['Ali Akbar Salehi'],
      ru: ['Али Акбар Салехи'],
    },
    short: { ar: ['صالحي'], en: ['Salehi'], ru: ['Салехи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'vice-president', of: 'state/IR', from: '2013-08-16', to: '2021-08-29' },
      { title: 'chairman', of: 'body/IR/aeoi', from: '2013-08-16', to: '2021-08-29' },
      { title: 'foreign-minister', of: 'state/IR', from: '2010-12-13', to: '2013-08-15' },
    ],
  },
  {
    id: 'person/mohammad-eslami',
    names: {
      ar: ['محمد إسلامي'],
      en: ['Mohammad Eslami', 'Mohammad Islami'],
      ru: ['Мохаммад Эслами'],
    },
    short: { en: ['Eslami'], ru: ['Эслами'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chairman', of: 'body/IR/aeoi', from: '2021-08-29', to: null },
      { title: 'vice-president', of: 'state/IR', from: '2021-08-29', to: null },
    ],
  },
  {
    id: 'person/behrouz-kamalvandi',
    names: {
      ar: ['بهروز كمالوندي', 'بهروز كمالفندي'],
      en: ['Behrouz Kamalvandi'],
      ru: ['Бехруз Камальванди'],
    },
    short: { ar: ['كمالوندي', 'كمالفندي'], en: ['Kamalvandi'], ru: ['Камальванди'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/aeoi', from: '2013', to: null },
    ],
  },
  {
    id: 'person/ali-shamkhani',
    names: {
      ar: ['علي شمخاني'],
      en: ['Ali Shamkhani'],
      ru: ['Али Шамхани'],
    },
    short: { ar: ['شمخاني'], en: ['Shamkhani'], ru: ['Шамхани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'adviser', of: 'state/IR', from: '2023-05-22', to: '2026-02-28' },
      { title: 'secretary-general', of: 'body/IR/snsc', from: '2013-09-10', to: '2023-05-22' },
    ],
  },
  {
    id: 'person/saeed-jalili',
    names: {
      ar: ['سعيد جليلي'],
      en: ['Saeed Jalili', 'Said Jalili'],
      ru: ['Саид Джалили'],
    },
    short: { ar: ['جليلي'], en: ['Jalili'], ru: ['Джалили'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'secretary-general', of: 'body/IR/snsc', from: '2007-10-20', to: '2013-09-10' },
      { title: 'chief-negotiator', of: 'state/IR', from: '2007-10-20', to: '2013-09-10' },
    ],
  },
  {
    id: 'person/ali-akbar-ahmadian',
    names: {
      ar: ['علي أكبر أحمديان'],
      en: ['Ali Akbar Ahmadian'],
      ru: ['Али Акбар Ахмадиан', 'Али Акбар Ахмадиян'],
    },
    short: { ar: ['أحمديان'], en: ['Ahmadian'], ru: ['Ахмадиан'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'secretary-general', of: 'body/IR/snsc', from: '2023-05-22', to: '2025-08-05' },
    ],
  },
  {
    id: 'person/ali-larijani',
    names: {
      ar: ['علي لاريجاني'],
      en: ['Ali Larijani'],
      ru: ['Али Лариджани'],
    },
    short: { ar: ['لاريجاني'], en: ['Larijani'], ru: ['Лариджани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'secretary-general', of: 'body/IR/snsc', from: '2025-08-05', to: '2026-03-17' },
      { title: 'parliament-speaker', of: 'state/IR', from: '2008-06-12', to: '2020-05-28' },
    ],
  },
  {
    id: 'person/sadeq-larijani',
    names: {
      ar: ['صادق لاريجاني', 'صادق آملي لاريجاني'],
      en: ['Sadeq Larijani', 'Sadegh Larijani'],
      ru: ['Садек Лариджани'],
    },
    short: {  },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chairman', of: 'body/IR/expediency-council', from: '2018-12-30', to: null },
    ],
  },
  {
    id: 'person/mohammad-bagher-zolghadr',
    names: {
      ar: ['محمد باقر ذو القدر', 'محمد باقر ذوالقدر'],
      en: ['Mohammad Bagher Zolghadr', 'Mohammad Bagher Zolqadr'],
      ru: ['Мохаммад Багер Золькадр'],
    },
    short: { ar: ['ذو القدر', 'ذوالقدر'], en: ['Zolghadr', 'Zolqadr'], ru: ['Золькадр'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'secretary-general', of: 'body/IR/snsc', from: '2026-03', to: null },
    ],
  },
  {
    id: 'person/mohammad-bagher-ghalibaf',
    names: {
      ar: ['محمد باقر قاليباف', 'محمد باقر غاليباف', 'محمد باقر كاليباف'],
      en: ['Mohammad Bagher Ghalibaf', 'Mohammad Baqer Qalibaf', 'Mohammad Bagher Qalibaf'],
      ru: ['Мохаммад Багер Галибаф', 'Мохаммад Бакер Калибаф'],
    },
    short: { ar: ['قاليباف', 'غاليباف'], en: ['Ghalibaf', 'Qalibaf'], ru: ['Галибаф', 'Калибаф'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'head-of-delegation', of: 'state/IR', from: '2026-04', to: null },
      { title: 'parliament-speaker', of: 'state/IR', from: '2020-05-28', to: null },
    ],
  },
  {
    id: 'person/nasser-kanaani',
    names: {
      ar: ['ناصر كنعاني'],
      en: ['Nasser Kanaani', 'Nasser Kanani'],
      ru: ['Насер Канани'],
    },
    short: { ar: ['كنعاني'], en: ['Kanaani'], ru: ['Канани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2022-06', to: '2024-08' },
    ],
  },
  {
    id: 'person/saeed-khatibzadeh',
    names: {
      ar: ['سعيد خطيب زاده'],
      en: ['Saeed Khatibzadeh'],
      ru: ['Саид Хатибзаде'],
    },
    short: { ar: ['خطيب زاده'], en: ['Khatibzadeh'], ru: ['Хатибзаде'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2025', to: null },
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2020-08', to: '2022-06' },
    ],
  },
  {
    id: 'person/abbas-mousavi',
    names: {
      ar: ['عباس موسوي'],
      en: ['Abbas Mousavi'],
      ru: ['Аббас Мусави'],
    },
    short: { en: ['Mousavi'], ru: ['Мусави'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2019-04', to: '2020-08' },
    ],
  },
  {
    id: 'person/bahram-qassemi',
    names: {
      ar: ['بهرام قاسمي'],
      en: ['Bahram Qassemi', 'Bahram Ghasemi'],
      ru: ['Бахрам Касеми'],
    },
    short: { ar: ['قاسمي'], en: ['Qassemi', 'Ghasemi'], ru: ['Касеми'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2016-06', to: '2019-02' },
    ],
  },
  {
    id: 'person/hossein-jaberi-ansari',
    names: {
      ar: ['حسين جابري أنصاري', 'حسين جابر أنصاري'],
      en: ['Hossein Jaberi Ansari'],
      ru: ['Хосейн Джабери Ансари'],
    },
    short: { ar: ['جابري أنصاري', 'جابر أنصاري'], en: ['Jaberi Ansari'], ru: ['Джабери Ансари'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2016-06', to: '2019' },
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2015-11', to: '2016-06' },
    ],
  },
  {
    id: 'person/marzieh-afkham',
    names: {
      ar: ['مرضية أفخم'],
      en: ['Marzieh Afkham', 'Marziyeh Afkham'],
      ru: ['Марзие Афхам'],
    },
    short: { ar: ['أفخم'], en: ['Afkham'], ru: ['Афхам'] },
    gender: 'f',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2013-09', to: '2015-11' },
    ],
  },
  {
    id: 'person/ramin-mehmanparast',
    names: {
      ar: ['رامين مهمانبرست', 'رامين مهمان برست'],
      en: ['Ramin Mehmanparast'],
      ru: ['Рамин Мехманпараст'],
    },
    short: { ar: ['مهمانبرست', 'مهمان برست'], en: ['Mehmanparast'], ru: ['Мехманпараст'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2009-10', to: '2013-08' },
    ],
  },
  {
    id: 'person/esmail-baghaei',
    names: {
      ar: ['إسماعيل بقائي', 'إسماعيل بقائي هامانه', 'إسماعيل باقائي', 'إسماعيل باغائي'],
      en: ['Esmail Baghaei', 'Esmaeil Baghaei', 'Esmaeil Baqaei', 'Esmail Baqaei'],
      ru: ['Эсмаил Багаи', 'Исмаил Багаи', 'Эсмаил Бакаи'],
    },
    short: { ar: ['بقائي', 'باقائي', 'باغائي'], en: ['Baghaei', 'Baqaei'], ru: ['Багаи', 'Бакаи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'body/IR/foreign-ministry', from: '2024-08', to: null },
    ],
  },
  {
    id: 'person/majid-takht-ravanchi',
    names: {
      ar: ['مجيد تخت روانجي', 'مجيد تخت روانتشي', 'مجيد تخت رافانجي', 'مجيد تخت رافانتشي', 'مجيد روانجي', 'مجيد تخت راونجي'],
      en: ['Majid Takht-Ravanchi', 'Majid Takht Ravanchi', 'Majid Ravanchi'],
      ru: ['Маджид Тахт-Раванчи', 'Маджид Тахт Раванчи'],
    },
    short: { ar: ['تخت روانجي', 'تخت روانتشي', 'تخت رافانجي', 'روانجي'], en: ['Takht-Ravanchi', 'Takht Ravanchi', 'Ravanchi'], ru: ['Тахт-Раванчи', 'Раванчи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2024-09', to: null },
      { title: 'ambassador', of: 'org/un', from: '2019-04', to: '2022-08' },
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2013-09', to: '2018' },
    ],
  },
  {
    id: 'person/kazem-gharibabadi',
    names: {
      ar: ['كاظم غريب آبادي', 'كاظم غريبآبادي'],
      en: ['Kazem Gharibabadi', 'Kazem Gharib Abadi'],
      ru: ['Казем Гарибабади'],
    },
    short: { ar: ['غريب آبادي', 'غريبآبادي'], en: ['Gharibabadi'], ru: ['Гарибабади'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IR', from: '2024-09', to: null },
      { title: 'ambassador', of: 'org/iaea', from: '2018-09', to: '2021-12' },
    ],
  },
  {
    id: 'person/amir-saeid-iravani',
    names: {
      ar: ['سعيد إيرواني', 'أمير سعيد إيرواني', 'أمير سعيد إيراواني'],
      en: ['Amir Saeid Iravani', 'Saeed Iravani', 'Amir Saeed Iravani'],
      ru: ['Амир Саид Иравани'],
    },
    short: { ar: ['إيرواني', 'إيراواني'], en: ['Iravani'], ru: ['Иравани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2022-08', to: null },
    ],
  },
  {
    id: 'person/gholamali-khoshroo',
    names: {
      ar: ['غلام علي خوشرو', 'غلامعلي خوشرو'],
      en: ['Gholamali Khoshroo', 'Gholam Ali Khoshroo'],
      ru: ['Голамали Хошру'],
    },
    short: { ar: ['خوشرو'], en: ['Khoshroo'], ru: ['Хошру'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2015-01', to: '2019-04' },
    ],
  },
  {
    id: 'person/mohsen-naziri-asl',
    names: {
      ar: ['محسن نذيري أصل', 'محسن نذيري'],
      en: ['Mohsen Naziri Asl', 'Mohsen Naziri'],
      ru: ['Мохсен Назири Асль'],
    },
    short: { ar: ['نذيري أصل', 'نذيري'], en: ['Asl'], ru: ['Асль'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'org/iaea', from: '2022', to: '2024' },
    ],
  },
  {
    id: 'person/reza-najafi',
    names: {
      ar: ['رضا نجفي'],
      en: ['Reza Najafi'],
      ru: ['Реза Наджафи'],
    },
    short: { ar: ['نجفي'], en: ['Najafi'], ru: ['Наджафи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'org/iaea', from: '2024', to: null },
      { title: 'ambassador', of: 'org/iaea', from: '2013-08', to: '2018-08' },
    ],
  },
  {
    id: 'person/ali-asghar-soltanieh',
    names: {
      ar: ['علي أصغر سلطانية'],
      en: ['Ali Asghar Soltanieh'],
      ru: ['Али Асгар Солтание'],
    },
    short: { en: ['Soltanieh'], ru: ['Солтание'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'org/iaea', from: '2006', to: '2013-08' },
    ],
  },
  {
    id: 'person/mahmoud-vaezi',
    names: {
      ar: ['محمود واعظي'],
      en: ['Mahmoud Vaezi'],
      ru: ['Махмуд Ваэзи'],
    },
    short: { ar: ['واعظي'], en: ['Vaezi'], ru: ['Ваэзи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chief-of-staff', of: 'state/IR', from: '2017-08-20', to: '2021-08-03' },
      { title: 'minister', of: 'state/IR', from: '2013-08-15', to: '2017-08-20' },
    ],
  },
  {
    id: 'person/kamal-kharazi',
    names: {
      ar: ['كمال خرازي'],
      en: ['Kamal Kharazi', 'Kamal Kharrazi'],
      ru: ['Камаль Харрази'],
    },
    short: { ar: ['خرازي'], en: ['Kharazi'], ru: ['Харрази'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'adviser', of: 'state/IR', from: '2006-06', to: '2026-04' },
    ],
  },
  {
    id: 'person/ali-akbar-velayati',
    names: {
      ar: ['علي أكبر ولايتي'],
      en: ['Ali Akbar Velayati'],
      ru: ['Али Акбар Велаяти'],
    },
    short: { ar: ['ولايتي'], en: ['Velayati'], ru: ['Велаяти'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'adviser', of: 'state/IR', from: '1997-08', to: null },
    ],
  },
  {
    id: 'person/ali-asghar-khaji',
    names: {
      ar: ['علي أصغر خاجي', 'علي أصغر حاجي'],
      en: ['Ali Asghar Khaji'],
      ru: ['Али Асгар Хаджи'],
    },
    short: { ar: ['خاجي'], en: ['Khaji'], ru: ['Хаджи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'adviser', of: 'state/IR', from: '2019', to: '2024' },
    ],
  },
  {
    id: 'person/hossein-dehghan',
    names: {
      ar: ['حسين دهقان'],
      en: ['Hossein Dehghan'],
      ru: ['Хосейн Дехган'],
    },
    short: { ar: ['دهقان'], en: ['Dehghan'], ru: ['Дехган'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'defence-minister', of: 'state/IR', from: '2013-08-15', to: '2017-08-20' },
    ],
  },
  {
    id: 'person/amir-hatami',
    names: {
      ar: ['أمير حاتمي'],
      en: ['Amir Hatami'],
      ru: ['Амир Хатами'],
    },
    short: { ar: ['حاتمي'], en: ['Hatami'], ru: ['Хатами'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'army-chief', of: 'state/IR', from: '2025-06', to: null },
      { title: 'defence-minister', of: 'state/IR', from: '2017-08-20', to: '2021-08-25' },
    ],
  },
  {
    id: 'person/mohammad-reza-ashtiani',
    names: {
      ar: ['محمد رضا آشتياني', 'محمد رضا قرائي آشتياني'],
      en: ['Mohammad-Reza Ashtiani', 'Mohammad Reza Gharaei Ashtiani', 'Mohammad Reza Ashtiani'],
      ru: ['Мохаммад Реза Аштиани'],
    },
    short: { ar: ['آشتياني'], en: ['Ashtiani'], ru: ['Аштиани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'defence-minister', of: 'state/IR', from: '2021-08-25', to: '2024-08-21' },
    ],
  },
  {
    id: 'person/aziz-nasirzadeh',
    names: {
      ar: ['عزيز نصير زاده', 'عزيز نصيرزاده'],
      en: ['Aziz Nasirzadeh'],
      ru: ['Азиз Насирзаде'],
    },
    short: { ar: ['نصير زاده', 'نصيرزاده'], en: ['Nasirzadeh'], ru: ['Насирзаде'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'defence-minister', of: 'state/IR', from: '2024-08-21', to: '2026-02-28' },
    ],
  },
  {
    id: 'person/qassem-soleimani',
    names: {
      ar: ['قاسم سليماني'],
      en: ['Qassem Soleimani', 'Qasem Soleimani', 'Ghassem Soleimani'],
      ru: ['Касем Сулеймани', 'Касем Солеймани'],
    },
    short: { ar: ['سليماني'], en: ['Soleimani'], ru: ['Сулеймани', 'Солеймани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/quds-force', from: '1998-03', to: '2020-01-03' },
    ],
  },
  {
    id: 'person/esmail-qaani',
    names: {
      ar: ['إسماعيل قاآني', 'إسماعيل قآني'],
      en: ['Esmail Qaani', 'Esmail Ghaani', 'Esmaeil Qaani'],
      ru: ['Эсмаил Каани', 'Исмаил Каани'],
    },
    short: { ar: ['قاآني', 'قآني'], en: ['Qaani'], ru: ['Каани'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/quds-force', from: '2020-01-03', to: null },
    ],
  },
  {
    id: 'person/hossein-salami',
    names: {
      ar: ['حسين سلامي'],
      en: ['Hossein Salami'],
      ru: ['Хосейн Салами'],
    },
    short: { ar: ['سلامي'], en: ['Salami'], ru: ['Салами'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/irgc', from: '2019-04-21', to: '2025-06-13' },
    ],
  },
  {
    id: 'person/mohammad-ali-jafari',
    names: {
      ar: ['محمد علي جعفري'],
      en: ['Mohammad Ali Jafari'],
      ru: ['Мохаммад Али Джафари'],
    },
    short: { en: ['Jafari'], ru: ['Джафари'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/irgc', from: '2007-09-01', to: '2019-04-21' },
    ],
  },
  {
    id: 'person/mohammad-pakpour',
    names: {
      ar: ['محمد باكبور'],
      en: ['Mohammad Pakpour'],
      ru: ['Мохаммад Пакпур'],
    },
    short: { ar: ['باكبور'], en: ['Pakpour'], ru: ['Пакпур'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/irgc', from: '2025-06-13', to: '2026-02-28' },
    ],
  },
  {
    id: 'person/mohammad-bagheri',
    names: {
      ar: ['محمد باقري'],
      en: ['Mohammad Bagheri'],
      ru: ['Мохаммад Багери'],
    },
    short: {  },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chief-of-staff', of: 'body/IR/armed-forces', from: '2016-06-28', to: '2025-06-13' },
    ],
  },
  {
    id: 'person/abdolrahim-mousavi',
    names: {
      ar: ['عبد الرحيم موسوي', 'عبدالرحيم موسوي'],
      en: ['Abdolrahim Mousavi', 'Abdulrahim Mousavi'],
      ru: ['Абдольрахим Мусави'],
    },
    short: {  },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chief-of-staff', of: 'body/IR/armed-forces', from: '2025-06-13', to: '2026-02-28' },
      { title: 'army-chief', of: 'state/IR', from: '2017-08-21', to: '2025-06-13' },
    ],
  },
  {
    id: 'person/ahmad-vahidi',
    names: {
      ar: ['أحمد وحيدي'],
      en: ['Ahmad Vahidi'],
      ru: ['Ахмад Вахиди'],
    },
    short: { en: ['Vahidi'], ru: ['Вахиди'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'commander', of: 'body/IR/irgc', from: '2026-03-01', to: null },
      { title: 'interior-minister', of: 'state/IR', from: '2021-08-25', to: '2024-08-21' },
    ],
  },
  {
    id: 'person/abdolreza-rahmani-fazli',
    names: {
      ar: ['عبد الرضا رحماني فضلي', 'عبدالرضا رحماني فضلي'],
      en: ['Abdolreza Rahmani Fazli'],
      ru: ['Абдолреза Рахмани Фазли'],
    },
    short: { ar: ['رحماني فضلي'], en: ['Rahmani Fazli'], ru: ['Фазли'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'ambassador', of: 'state/CN', from: '2025', to: null },
      { title: 'interior-minister', of: 'state/IR', from: '2013-08-15', to: '2021-08-25' },
    ],
  },
  {
    id: 'person/eskandar-momeni',
    names: {
      ar: ['إسكندر مؤمني'],
      en: ['Eskandar Momeni'],
      ru: ['Эскандар Момени'],
    },
    short: { ar: ['مؤمني'], en: ['Momeni'], ru: ['Момени'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'interior-minister', of: 'state/IR', from: '2024-08-21', to: null },
    ],
  },
  {
    id: 'person/bijan-zanganeh',
    names: {
      ar: ['بيجن زنغنه', 'بيجن زنكنه', 'بيجن نامدار زنغنه', 'بيجان زنغنه', 'بيجن زنجنه'],
      en: ['Bijan Zanganeh', 'Bijan Namdar Zanganeh'],
      ru: ['Бижан Зангане', 'Биджан Намдар Зангане'],
    },
    short: { ar: ['زنغنه', 'زنكنه', 'زنجنه'], en: ['Zanganeh'], ru: ['Зангане'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'oil-minister', of: 'state/IR', from: '2013-08-15', to: '2021-08-25' },
    ],
  },
  {
    id: 'person/javad-owji',
    names: {
      ar: ['جواد أوجي'],
      en: ['Javad Owji'],
      ru: ['Джавад Оуджи'],
    },
    short: { ar: ['أوجي'], en: ['Owji'], ru: ['Оуджи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'oil-minister', of: 'state/IR', from: '2021-08-25', to: '2024-08-21' },
    ],
  },
  {
    id: 'person/mohsen-paknejad',
    names: {
      ar: ['محسن باك نجاد', 'محسن باكنجاد'],
      en: ['Mohsen Paknejad'],
      ru: ['Мохсен Пакнежад'],
    },
    short: { ar: ['باك نجاد', 'باكنجاد'], en: ['Paknejad'], ru: ['Пакнежад'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'oil-minister', of: 'state/IR', from: '2024-08-21', to: null },
    ],
  },
  {
    id: 'person/esmail-khatib',
    names: {
      ar: ['إسماعيل خطيب'],
      en: ['Esmail Khatib', 'Esmaeil Khatib'],
      ru: ['Эсмаил Хатиб'],
    },
    short: {  },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'intelligence-chief', of: 'state/IR', from: '2021-08-25', to: '2026-03' },
    ],
  },
  {
    id: 'person/ali-rabiei',
    names: {
      ar: ['علي ربيعي'],
      en: ['Ali Rabiei'],
      ru: ['Али Рабии'],
    },
    short: { en: ['Rabiei'], ru: ['Рабии'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'state/IR', from: '2019-05', to: '2021-08' },
    ],
  },
  {
    id: 'person/ali-bahadori-jahromi',
    names: {
      ar: ['علي بهادري جهرمي'],
      en: ['Ali Bahadori Jahromi'],
      ru: ['Али Бахадори Джахроми'],
    },
    short: { ar: ['بهادري جهرمي'], en: ['Jahromi'], ru: ['Джахроми'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'state/IR', from: '2021-08', to: '2024-08' },
    ],
  },
  {
    id: 'person/fatemeh-mohajerani',
    names: {
      ar: ['فاطمة مهاجراني'],
      en: ['Fatemeh Mohajerani'],
      ru: ['Фатеме Мохаджерани'],
    },
    short: { ar: ['مهاجراني'], en: ['Mohajerani'], ru: ['Мохаджерани'] },
    gender: 'f',
    side: 'IR',
    offices: [
      { title: 'spokesman', of: 'state/IR', from: '2024-08-28', to: null },
    ],
  },
  {
    id: 'person/ebrahim-azizi',
    names: {
      ar: ['إبراهيم عزيزي'],
      en: ['Ebrahim Azizi'],
      ru: ['Эбрахим Азизи'],
    },
    short: { en: ['Azizi'], ru: ['Азизи'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chairman', of: 'body/IR/parliament-security-committee', from: '2024-06', to: null },
    ],
  },
  {
    id: 'person/heshmatollah-falahatpisheh',
    names: {
      ar: ['حشمت الله فلاحت بيشه'],
      en: ['Heshmatollah Falahatpisheh'],
      ru: ['Хешматолла Фалахатпише'],
    },
    short: { ar: ['فلاحت بيشه'], en: ['Falahatpisheh'], ru: ['Фалахатпише'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chairman', of: 'body/IR/parliament-security-committee', from: '2018-06', to: '2019-06' },
    ],
  },
  {
    id: 'person/alaeddin-boroujerdi',
    names: {
      ar: ['علاء الدين بروجردي', 'علاءالدين بروجردي'],
      en: ['Alaeddin Boroujerdi'],
      ru: ['Алаэддин Боруджерди'],
    },
    short: { ar: ['بروجردي'], en: ['Boroujerdi'], ru: ['Боруджерди'] },
    gender: 'm',
    side: 'IR',
    offices: [
      { title: 'chairman', of: 'body/IR/parliament-security-committee', from: '2004', to: '2018-06' },
    ],
  },
];
