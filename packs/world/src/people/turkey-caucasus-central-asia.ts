import type { PersonRow } from '@masar/shapes';

/** Turkey, the South Caucasus, Belarus, Moldova and Central Asia. */
export const peopleTurkeyCaucasusCentralAsia: readonly PersonRow[] = [
  {
    id: 'person/recep-tayyip-erdogan',
    names: {
      ar: ['رجب طيب أردوغان', 'طيب أردوغان', 'رجب طيب اردوجان', 'رجب أردوغان'],
      en: ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan'],
      ru: ['Реджеп Тайип Эрдоган', 'Тайип Эрдоган'],
    },
    short: { ar: ['أردوغان', 'أردوجان'], en: ['Erdoğan', 'Erdogan'], ru: ['Эрдоган'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'president', of: 'state/TR', from: '2014-08-28', to: null },
      { title: 'prime-minister', of: 'state/TR', from: '2003-03-14', to: '2014-08-28' },
    ],
  },
  {
    id: 'person/abdullah-gul',
    names: {
      ar: ['عبد الله غول', 'عبدالله غول', 'عبد الله جول', 'عبدالله جول', 'عبد الله كول', 'عبدالله كول'],
      en: ['Abdullah Gül', 'Abdullah Gul'],
      ru: ['Абдулла Гюль'],
    },
    short: { en: ['Gül', 'Gul'], ru: ['Гюль'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'president', of: 'state/TR', from: '2007-08-28', to: '2014-08-28' },
    ],
  },
  {
    id: 'person/ahmet-davutoglu',
    names: {
      ar: ['أحمد داود أوغلو', 'أحمد داوود أوغلو', 'أحمد داوود أوغلوا'],
      en: ['Ahmet Davutoğlu', 'Ahmet Davutoglu'],
      ru: ['Ахмет Давутоглу'],
    },
    short: { ar: ['داود أوغلو', 'داوود أوغلو'], en: ['Davutoğlu', 'Davutoglu'], ru: ['Давутоглу'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'prime-minister', of: 'state/TR', from: '2014-08-28', to: '2016-05-24' },
      { title: 'foreign-minister', of: 'state/TR', from: '2009-05-01', to: '2014-08-28' },
    ],
  },
  {
    id: 'person/binali-yildirim',
    names: {
      ar: ['بن علي يلدريم', 'بينالي يلدريم', 'بن علي يلدرم', 'بينالي يلدرم'],
      en: ['Binali Yıldırım', 'Binali Yildirim'],
      ru: ['Бинали Йылдырым'],
    },
    short: { ar: ['يلدريم', 'يلدرم'], en: ['Yıldırım', 'Yildirim'], ru: ['Йылдырым'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'prime-minister', of: 'state/TR', from: '2016-05-24', to: '2018-07-09' },
    ],
  },
  {
    id: 'person/mevlut-cavusoglu',
    names: {
      ar: ['مولود جاويش أوغلو', 'مولود تشاووش أوغلو', 'مولود شاويش أوغلو', 'مولود تشاوش أوغلو', 'مولود جاووش أوغلو', 'مولود تشاويش أوغلو'],
      en: ['Mevlüt Çavuşoğlu', 'Mevlut Cavusoglu'],
      ru: ['Мевлют Чавушоглу'],
    },
    short: { ar: ['جاويش أوغلو', 'تشاووش أوغلو', 'تشاوش أوغلو', 'شاويش أوغلو'], en: ['Çavuşoğlu', 'Cavusoglu'], ru: ['Чавушоглу'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'foreign-minister', of: 'state/TR', from: '2015-11-24', to: '2023-06-03' },
      { title: 'foreign-minister', of: 'state/TR', from: '2014-08-29', to: '2015-08-28' },
    ],
  },
  {
    id: 'person/hakan-fidan',
    names: {
      ar: ['هاكان فيدان', 'حقان فيدان', 'هكان فيدان'],
      en: ['Hakan Fidan'],
      ru: ['Хакан Фидан'],
    },
    short: { ar: ['فيدان'], en: ['Fidan'], ru: ['Фидан'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'foreign-minister', of: 'state/TR', from: '2023-06-04', to: null },
      { title: 'intelligence-chief', of: 'state/TR', from: '2010-05-26', to: '2023-06-05' },
    ],
  },
  {
    id: 'person/ibrahim-kalin',
    names: {
      ar: ['إبراهيم قالن', 'إبراهيم كالين', 'إبراهيم كالن', 'إبراهيم قالين'],
      en: ['İbrahim Kalın', 'Ibrahim Kalin'],
      ru: ['Ибрагим Калын'],
    },
    short: { ar: ['قالن', 'كالين', 'كالن', 'قالين'], en: ['Kalın', 'Kalin'], ru: ['Калын'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'intelligence-chief', of: 'state/TR', from: '2023-06-05', to: null },
      { title: 'spokesman', of: 'state/TR', from: '2014-12', to: '2023-06' },
    ],
  },
  {
    id: 'person/hulusi-akar',
    names: {
      ar: ['خلوصي أكار'],
      en: ['Hulusi Akar'],
      ru: ['Хулуси Акар'],
    },
    short: { ar: ['أكار'], en: ['Akar'], ru: ['Акар'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'defence-minister', of: 'state/TR', from: '2018-07-10', to: '2023-06-03' },
      { title: 'chief-of-staff', of: 'body/TR/armed-forces', from: '2015-08-18', to: '2018-07-09' },
    ],
  },
  {
    id: 'person/yasar-guler',
    names: {
      ar: ['يشار غولر', 'ياشار غولر', 'يشار جولر', 'ياشار جولر', 'يشار غولار'],
      en: ['Yaşar Güler', 'Yasar Guler'],
      ru: ['Яшар Гюлер'],
    },
    short: { ar: ['غولر', 'جولر'], en: ['Güler', 'Guler'], ru: ['Гюлер'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'defence-minister', of: 'state/TR', from: '2023-06-04', to: null },
      { title: 'chief-of-staff', of: 'body/TR/armed-forces', from: '2018-07-10', to: '2023-06' },
    ],
  },
  {
    id: 'person/cevdet-yilmaz',
    names: {
      ar: ['جودت يلماز', 'جيفديت يلماز'],
      en: ['Cevdet Yılmaz', 'Cevdet Yilmaz'],
      ru: ['Джевдет Йылмаз'],
    },
    short: { ar: ['يلماز'], en: ['Yılmaz', 'Yilmaz'], ru: ['Йылмаз'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'vice-president', of: 'state/TR', from: '2023-06-03', to: null },
    ],
  },
  {
    id: 'person/fuat-oktay',
    names: {
      ar: ['فؤاد أقطاي', 'فؤاد أوقطاي', 'فؤاد أوكتاي'],
      en: ['Fuat Oktay'],
      ru: ['Фуат Октай'],
    },
    short: { ar: ['أوقطاي', 'أقطاي'], en: ['Oktay'], ru: ['Октай'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'vice-president', of: 'state/TR', from: '2018-07-10', to: '2023-06-03' },
    ],
  },
  {
    id: 'person/numan-kurtulmus',
    names: {
      ar: ['نعمان قورتولموش', 'نعمان كورتولموش', 'نعمان قورتولموس'],
      en: ['Numan Kurtulmuş', 'Numan Kurtulmus'],
      ru: ['Нуман Куртулмуш'],
    },
    short: { ar: ['قورتولموش', 'كورتولموش'], en: ['Kurtulmuş', 'Kurtulmus'], ru: ['Куртулмуш'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'parliament-speaker', of: 'state/TR', from: '2023-06-07', to: null },
    ],
  },
  {
    id: 'person/fahrettin-altun',
    names: {
      ar: ['فخر الدين ألطون', 'فخرالدين ألتون', 'فخر الدين ألتون'],
      en: ['Fahrettin Altun'],
      ru: ['Фахреттин Алтун'],
    },
    short: { ar: ['ألطون', 'ألتون'], en: ['Altun'], ru: ['Алтун'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'adviser', of: 'state/TR', from: '2018-07', to: '2025-07' },
    ],
  },
  {
    id: 'person/omer-celik',
    names: {
      ar: ['عمر جليك', 'عمر تشيليك', 'عمر جيليك'],
      en: ['Ömer Çelik', 'Omer Celik'],
      ru: ['Омер Челик'],
    },
    short: { en: ['Çelik', 'Celik'], ru: ['Челик'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'spokesman', of: 'group/akp', from: '2018-08', to: null },
    ],
  },
  {
    id: 'person/sedat-onal',
    names: {
      ar: ['سدات أونال'],
      en: ['Sedat Önal', 'Sedat Onal'],
      ru: ['Седат Онал'],
    },
    short: { ar: ['أونال'], en: ['Önal', 'Onal'], ru: ['Онал'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2024', to: null },
      { title: 'deputy-foreign-minister', of: 'state/TR', from: '2016', to: '2023' },
    ],
  },
  {
    id: 'person/nuh-yilmaz',
    names: {
      ar: ['نوح يلماز'],
      en: ['Nuh Yılmaz', 'Nuh Yilmaz'],
      ru: ['Нух Йылмаз'],
    },
    short: {  },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/TR', from: '2024', to: null },
    ],
  },
  {
    id: 'person/abdullah-ocalan',
    names: {
      ar: ['عبد الله أوجلان', 'عبدالله أوجلان', 'عبد الله أوجالان', 'عبدالله أوجالان'],
      en: ['Abdullah Öcalan', 'Abdullah Ocalan'],
      ru: ['Абдулла Оджалан'],
    },
    short: { ar: ['أوجلان', 'أوجالان'], en: ['Öcalan', 'Ocalan'], ru: ['Оджалан'] },
    gender: 'm',
    side: 'pkk',
    offices: [
      { title: 'group-leader', of: 'group/pkk', from: '1978-11', to: null },
    ],
  },
  {
    id: 'person/devlet-bahceli',
    names: {
      ar: ['دولت بهجلي', 'دولت بهتشلي', 'دولت باهتشلي', 'دولت بهشلي'],
      en: ['Devlet Bahçeli', 'Devlet Bahceli'],
      ru: ['Девлет Бахчели'],
    },
    short: { ar: ['بهجلي', 'بهتشلي', 'باهتشلي'], en: ['Bahçeli', 'Bahceli'], ru: ['Бахчели'] },
    gender: 'm',
    side: 'TR',
    offices: [
      { title: 'party-leader', of: 'group/mhp', from: '1997', to: null },
    ],
  },
  {
    id: 'person/ilham-aliyev',
    names: {
      ar: ['إلهام علييف', 'إلهام عليف', 'إلهام عليييف'],
      en: ['Ilham Aliyev'],
      ru: ['Ильхам Алиев'],
    },
    short: { ar: ['علييف', 'عليف'], en: ['Aliyev'], ru: ['Алиев'] },
    gender: 'm',
    side: 'AZ',
    offices: [
      { title: 'president', of: 'state/AZ', from: '2003-10-31', to: null },
    ],
  },
  {
    id: 'person/jeyhun-bayramov',
    names: {
      ar: ['جيهون بيراموف', 'جيهون بايراموف', 'جيحون بيراموف', 'جيحون بايراموف'],
      en: ['Jeyhun Bayramov'],
      ru: ['Джейхун Байрамов'],
    },
    short: { ar: ['بيراموف', 'بايراموف'], en: ['Bayramov'], ru: ['Байрамов'] },
    gender: 'm',
    side: 'AZ',
    offices: [
      { title: 'foreign-minister', of: 'state/AZ', from: '2020-07-16', to: null },
    ],
  },
  {
    id: 'person/elmar-mammadyarov',
    names: {
      ar: ['إلمار محمدياروف', 'إلمار ماميدياروف', 'إلمار ممدياروف'],
      en: ['Elmar Mammadyarov'],
      ru: ['Эльмар Мамедъяров'],
    },
    short: { ar: ['محمدياروف', 'ماميدياروف'], en: ['Mammadyarov'], ru: ['Мамедъяров'] },
    gender: 'm',
    side: 'AZ',
    offices: [
      { title: 'foreign-minister', of: 'state/AZ', from: '2004-04-02', to: '2020-07-16' },
    ],
  },
  {
    id: 'person/hikmet-hajiyev',
    names: {
      ar: ['حكمت حاجييف', 'حكمت حاجيف'],
      en: ['Hikmet Hajiyev'],
      ru: ['Хикмет Гаджиев'],
    },
    short: { ar: ['حاجييف'], en: ['Hajiyev'], ru: ['Гаджиев'] },
    gender: 'm',
    side: 'AZ',
    offices: [
      { title: 'aide', of: 'state/AZ', from: '2018-11', to: null },
    ],
  },
  {
    id: 'person/zakir-hasanov',
    names: {
      ar: ['ذاكر حسنوف'],
      en: ['Zakir Hasanov'],
      ru: ['Закир Гасанов'],
    },
    short: { ar: ['حسنوف'], en: ['Hasanov'], ru: ['Гасанов'] },
    gender: 'm',
    side: 'AZ',
    offices: [
      { title: 'defence-minister', of: 'state/AZ', from: '2013-10-22', to: null },
    ],
  },
  {
    id: 'person/nikol-pashinyan',
    names: {
      ar: ['نيكول باشينيان', 'نيكول باشنيان'],
      en: ['Nikol Pashinyan'],
      ru: ['Никол Пашинян'],
    },
    short: { ar: ['باشينيان', 'باشنيان'], en: ['Pashinyan'], ru: ['Пашинян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'prime-minister', of: 'state/AM', from: '2018-05-08', to: null },
    ],
  },
  {
    id: 'person/serzh-sargsyan',
    names: {
      ar: ['سيرج سركيسيان', 'سيرج ساركسيان', 'سيرج ساركيسيان', 'سيرج سرجسيان'],
      en: ['Serzh Sargsyan'],
      ru: ['Серж Саргсян'],
    },
    short: { ar: ['سركيسيان', 'ساركيسيان', 'ساركسيان'], en: ['Sargsyan'], ru: ['Саргсян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'prime-minister', of: 'state/AM', from: '2018-04-17', to: '2018-04-23' },
      { title: 'president', of: 'state/AM', from: '2008-04-09', to: '2018-04-09' },
    ],
  },
  {
    id: 'person/ararat-mirzoyan',
    names: {
      ar: ['آرارات ميرزويان'],
      en: ['Ararat Mirzoyan'],
      ru: ['Арарат Мирзоян'],
    },
    short: { ar: ['ميرزويان'], en: ['Mirzoyan'], ru: ['Мирзоян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'foreign-minister', of: 'state/AM', from: '2021-08-19', to: null },
      { title: 'parliament-speaker', of: 'state/AM', from: '2019-01-14', to: '2021-08' },
    ],
  },
  {
    id: 'person/zohrab-mnatsakanyan',
    names: {
      ar: ['زهراب مناتساكانيان', 'زوهراب مناتساكانيان'],
      en: ['Zohrab Mnatsakanyan'],
      ru: ['Зограб Мнацаканян'],
    },
    short: { ar: ['مناتساكانيان'], en: ['Mnatsakanyan'], ru: ['Мнацаканян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'foreign-minister', of: 'state/AM', from: '2018-05-12', to: '2020-11-16' },
    ],
  },
  {
    id: 'person/edward-nalbandian',
    names: {
      ar: ['إدوارد نالبانديان', 'إدوارد نلبنديان'],
      en: ['Edward Nalbandian'],
      ru: ['Эдвард Налбандян'],
    },
    short: { ar: ['نالبانديان', 'نلبنديان'], en: ['Nalbandian'], ru: ['Налбандян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'foreign-minister', of: 'state/AM', from: '2008-04-14', to: '2018-05-12' },
    ],
  },
  {
    id: 'person/armen-grigoryan',
    names: {
      ar: ['أرمين غريغوريان', 'أرمن غريغوريان', 'أرمين جريجوريان', 'أرمن جريجوريان'],
      en: ['Armen Grigoryan'],
      ru: ['Армен Григорян'],
    },
    short: { ar: ['غريغوريان', 'جريجوريان'], en: ['Grigoryan'], ru: ['Григорян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'national-security-adviser', of: 'state/AM', from: '2018-05-11', to: null },
    ],
  },
  {
    id: 'person/vahagn-khachaturyan',
    names: {
      ar: ['فاهاجن خاتشاتوريان', 'فاهاغن خاتشاتوريان'],
      en: ['Vahagn Khachaturyan'],
      ru: ['Ваагн Хачатурян'],
    },
    short: { ar: ['خاتشاتوريان'], en: ['Khachaturyan'], ru: ['Хачатурян'] },
    gender: 'm',
    side: 'AM',
    offices: [
      { title: 'president', of: 'state/AM', from: '2022-03-13', to: null },
    ],
  },
  {
    id: 'person/mikheil-saakashvili',
    names: {
      ar: ['ميخائيل ساكاشفيلي', 'ميخائيل سكاشفيلي'],
      en: ['Mikheil Saakashvili', 'Mikhail Saakashvili'],
      ru: ['Михаил Саакашвили'],
    },
    short: { ar: ['ساكاشفيلي', 'سكاشفيلي'], en: ['Saakashvili'], ru: ['Саакашвили'] },
    gender: 'm',
    side: 'GE',
    offices: [
      { title: 'president', of: 'state/GE', from: '2008-01-20', to: '2013-11-17' },
    ],
  },
  {
    id: 'person/salome-zourabichvili',
    names: {
      ar: ['سالومي زورابيشفيلي', 'سالومي زورابشفيلي', 'سالوميه زورابيشفيلي'],
      en: ['Salome Zourabichvili', 'Salome Zurabishvili'],
      ru: ['Саломе Зурабишвили'],
    },
    short: { ar: ['زورابيشفيلي', 'زورابشفيلي'], en: ['Zourabichvili'], ru: ['Зурабишвили'] },
    gender: 'f',
    side: 'GE',
    offices: [
      { title: 'president', of: 'state/GE', from: '2018-12-16', to: '2024-12-29' },
    ],
  },
  {
    id: 'person/irakli-kobakhidze',
    names: {
      ar: ['إيراكلي كوباخيدزه', 'إيراكلي كوباخيدزي', 'إيراكلي كوباخيدزا'],
      en: ['Irakli Kobakhidze'],
      ru: ['Ираклий Кобахидзе'],
    },
    short: { ar: ['كوباخيدزه', 'كوباخيدزي'], en: ['Kobakhidze'], ru: ['Кобахидзе'] },
    gender: 'm',
    side: 'GE',
    offices: [
      { title: 'prime-minister', of: 'state/GE', from: '2024-02-08', to: null },
    ],
  },
  {
    id: 'person/irakli-garibashvili',
    names: {
      ar: ['إيراكلي غاريباشفيلي', 'إيراكلي جاريباشفيلي'],
      en: ['Irakli Garibashvili'],
      ru: ['Ираклий Гарибашвили'],
    },
    short: { ar: ['غاريباشفيلي', 'جاريباشفيلي'], en: ['Garibashvili'], ru: ['Гарибашвили'] },
    gender: 'm',
    side: 'GE',
    offices: [
      { title: 'prime-minister', of: 'state/GE', from: '2021-02-22', to: '2024-01-29' },
      { title: 'prime-minister', of: 'state/GE', from: '2013-11-20', to: '2015-12-30' },
    ],
  },
  {
    id: 'person/alexander-lukashenko',
    names: {
      ar: ['ألكسندر لوكاشينكو', 'أليكسندر لوكاشينكو', 'ألكسندر لوكاشنكو'],
      en: ['Alexander Lukashenko', 'Aleksandr Lukashenko'],
      ru: ['Александр Лукашенко'],
    },
    short: { ar: ['لوكاشينكو', 'لوكاشنكو'], en: ['Lukashenko'], ru: ['Лукашенко'] },
    gender: 'm',
    side: 'BY',
    offices: [
      { title: 'president', of: 'state/BY', from: '1994-07-20', to: null },
    ],
  },
  {
    id: 'person/vladimir-makei',
    names: {
      ar: ['فلاديمير ماكي', 'فلاديمير ماكيي'],
      en: ['Vladimir Makei', 'Uladzimir Makei'],
      ru: ['Владимир Макей'],
    },
    short: { ar: ['ماكي'], en: ['Makei'], ru: ['Макей'] },
    gender: 'm',
    side: 'BY',
    offices: [
      { title: 'foreign-minister', of: 'state/BY', from: '2012-08-20', to: '2022-11-26' },
    ],
  },
  {
    id: 'person/maxim-ryzhenkov',
    names: {
      ar: ['مكسيم ريجينكوف', 'مكسيم ريزنكوف', 'ماكسيم ريجنكوف', 'ماكسيم ريجينكوف'],
      en: ['Maxim Ryzhenkov', 'Maksim Ryzhenkov'],
      ru: ['Максим Рыженков'],
    },
    short: { ar: ['ريجينكوف', 'ريجنكوف'], en: ['Ryzhenkov'], ru: ['Рыженков'] },
    gender: 'm',
    side: 'BY',
    offices: [
      { title: 'foreign-minister', of: 'state/BY', from: '2024-06-27', to: null },
    ],
  },
  {
    id: 'person/maia-sandu',
    names: {
      ar: ['مايا ساندو'],
      en: ['Maia Sandu'],
      ru: ['Майя Санду'],
    },
    short: { ar: ['ساندو'], en: ['Sandu'], ru: ['Санду'] },
    gender: 'f',
    side: 'MD',
    offices: [
      { title: 'president', of: 'state/MD', from: '2020-12-24', to: null },
    ],
  },
  {
    id: 'person/nursultan-nazarbayev',
    names: {
      ar: ['نور سلطان نزارباييف', 'نورسلطان نزارباييف', 'نور سلطان نازارباييف', 'نورسلطان نازارباييف'],
      en: ['Nursultan Nazarbayev'],
      ru: ['Нурсултан Назарбаев'],
    },
    short: { ar: ['نزارباييف', 'نازارباييف'], en: ['Nazarbayev'], ru: ['Назарбаев'] },
    gender: 'm',
    side: 'KZ',
    offices: [
      { title: 'president', of: 'state/KZ', from: '1991-12-16', to: '2019-03-20' },
    ],
  },
  {
    id: 'person/kassym-jomart-tokayev',
    names: {
      ar: ['قاسم جومارت توكاييف', 'قاسم جومرت توكاييف', 'قاسم-جومارت توكاييف', 'قاسم جومارت توقاييف', 'قاسم جومرت توقايف', 'قاسم جومارت توكايف'],
      en: ['Kassym-Jomart Tokayev', 'Kassym Jomart Tokayev'],
      ru: ['Касым-Жомарт Токаев'],
    },
    short: { ar: ['توكاييف', 'توقاييف', 'توقايف', 'توكايف'], en: ['Tokayev'], ru: ['Токаев'] },
    gender: 'm',
    side: 'KZ',
    offices: [
      { title: 'president', of: 'state/KZ', from: '2019-03-20', to: null },
    ],
  },
  {
    id: 'person/kairat-abdrakhmanov',
    names: {
      ar: ['خيرت عبد الرحمانوف', 'خيرت عبدالرحمانوف', 'خيرت عبدالرحمنوف', 'قيرات عبد الرحمنوف', 'قيرات عبدالرحمنوف'],
      en: ['Kairat Abdrakhmanov'],
      ru: ['Кайрат Абдрахманов'],
    },
    short: { en: ['Abdrakhmanov'], ru: ['Абдрахманов'] },
    gender: 'm',
    side: 'KZ',
    offices: [
      { title: 'foreign-minister', of: 'state/KZ', from: '2016-12-28', to: '2018-12-26' },
    ],
  },
  {
    id: 'person/mukhtar-tleuberdi',
    names: {
      ar: ['مختار تليوبردي', 'مختار تلوبردي', 'مختار تيلوبيردي'],
      en: ['Mukhtar Tleuberdi'],
      ru: ['Мухтар Тлеуберди'],
    },
    short: { ar: ['تليوبردي', 'تلوبردي'], en: ['Tleuberdi'], ru: ['Тлеуберди'] },
    gender: 'm',
    side: 'KZ',
    offices: [
      { title: 'foreign-minister', of: 'state/KZ', from: '2019-09-18', to: '2023-04-03' },
    ],
  },
  {
    id: 'person/murat-nurtleu',
    names: {
      ar: ['مراد نورتلو', 'مورات نورتلو', 'مراد نورتليو'],
      en: ['Murat Nurtleu'],
      ru: ['Мурат Нуртлеу'],
    },
    short: { ar: ['نورتلو'], en: ['Nurtleu'], ru: ['Нуртлеу'] },
    gender: 'm',
    side: 'KZ',
    offices: [
      { title: 'foreign-minister', of: 'state/KZ', from: '2023-04-03', to: '2025-09' },
    ],
  },
  {
    id: 'person/shavkat-mirziyoyev',
    names: {
      ar: ['شوكت ميرضيائيف', 'شوكت ميرزيوييف', 'شوكت ميرزيايف', 'شوكت ميرضيايف', 'شوكت ميرضيوييف'],
      en: ['Shavkat Mirziyoyev'],
      ru: ['Шавкат Мирзиёев', 'Шавкат Мирзиеев'],
    },
    short: { ar: ['ميرضيائيف', 'ميرزيوييف', 'ميرزيايف'], en: ['Mirziyoyev'], ru: ['Мирзиёев', 'Мирзиеев'] },
    gender: 'm',
    side: 'UZ',
    offices: [
      { title: 'president', of: 'state/UZ', from: '2016-09-08', to: null },
    ],
  },
  {
    id: 'person/sadyr-japarov',
    names: {
      ar: ['صادير جباروف', 'سادير جاباروف', 'صدير جباروف', 'صدر جباروف', 'سادير جباروف'],
      en: ['Sadyr Japarov'],
      ru: ['Садыр Жапаров'],
    },
    short: { ar: ['جباروف', 'جاباروف'], en: ['Japarov'], ru: ['Жапаров'] },
    gender: 'm',
    side: 'KG',
    offices: [
      { title: 'president', of: 'state/KG', from: '2021-01-28', to: null },
    ],
  },
  {
    id: 'person/emomali-rahmon',
    names: {
      ar: ['إمام علي رحمن', 'إمام علي رحمون', 'إمامعلي رحمان', 'إمام علي رحمان', 'إمام علي رحمانوف'],
      en: ['Emomali Rahmon'],
      ru: ['Эмомали Рахмон'],
    },
    short: { en: ['Rahmon'], ru: ['Рахмон'] },
    gender: 'm',
    side: 'TJ',
    offices: [
      { title: 'president', of: 'state/TJ', from: '1994-11-16', to: null },
    ],
  },
  {
    id: 'person/gurbanguly-berdimuhamedov',
    names: {
      ar: ['قربان قولي بيردي محمدوف', 'قربانقلي بردي محمدوف', 'قربان قولي بردي محمدوف'],
      en: ['Gurbanguly Berdimuhamedov'],
      ru: ['Гурбангулы Бердымухамедов'],
    },
    short: {  },
    gender: 'm',
    side: 'TM',
    offices: [
      { title: 'chairman', of: 'body/TM/halk-maslahaty', from: '2022-03', to: null },
      { title: 'president', of: 'state/TM', from: '2007-02-14', to: '2022-03-19' },
    ],
  },
  {
    id: 'person/serdar-berdimuhamedov',
    names: {
      ar: ['سردار بيردي محمدوف', 'سردار بردي محمدوف', 'سيردار بيردي محمدوف'],
      en: ['Serdar Berdimuhamedov'],
      ru: ['Сердар Бердымухамедов'],
    },
    short: { ar: ['بردي محمدوف', 'بيردي محمدوف'], en: ['Berdimuhamedov'], ru: ['Бердымухамедов'] },
    gender: 'm',
    side: 'TM',
    offices: [
      { title: 'president', of: 'state/TM', from: '2022-03-19', to: null },
    ],
  },
];
