import type { PersonRow } from '@masar/shapes';

/** United States. */
export const peopleUnitedStates: readonly PersonRow[] = [
  {
    id: 'person/barack-obama',
    names: {
      ar: ['باراك أوباما', 'باراك حسين أوباما'],
      en: ['Barack Obama'],
      ru: ['Барак Обама'],
    },
    short: { ar: ['أوباما'], en: ['Obama'], ru: ['Обама'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'president', of: 'state/US', from: '2009-01-20', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/joe-biden',
    names: {
      ar: ['جو بايدن', 'جوزيف بايدن', 'جوزف بايدن'],
      en: ['Joe Biden', 'Joseph Biden'],
      ru: ['Джо Байден', 'Джозеф Байден'],
    },
    short: { ar: ['بايدن'], en: ['Biden'], ru: ['Байден'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'president', of: 'state/US', from: '2021-01-20', to: '2025-01-20' },
      { title: 'vice-president', of: 'state/US', from: '2009-01-20', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/donald-trump',
    names: {
      ar: ['دونالد ترامب', 'دونالد ترمب'],
      en: ['Donald Trump', 'Donald J. Trump'],
      ru: ['Дональд Трамп'],
    },
    short: { ar: ['ترامب', 'ترمب'], en: ['Trump'], ru: ['Трамп'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'president', of: 'state/US', from: '2025-01-20', to: null },
      { title: 'president', of: 'state/US', from: '2017-01-20', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/kamala-harris',
    names: {
      ar: ['كامالا هاريس', 'كاميلا هاريس', 'كمالا هاريس'],
      en: ['Kamala Harris'],
      ru: ['Камала Харрис'],
    },
    short: { ar: ['هاريس'], en: ['Harris'], ru: ['Харрис'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'vice-president', of: 'state/US', from: '2021-01-20', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/jd-vance',
    names: {
      ar: ['جي دي فانس', 'جيه دي فانس', 'جاي دي فانس', 'جيمس ديفيد فانس'],
      en: ['JD Vance', 'J.D. Vance', 'J. D. Vance'],
      ru: ['Джей Ди Вэнс', 'Джеймс Дэвид Вэнс'],
    },
    short: { ar: ['فانس'], en: ['Vance'], ru: ['Вэнс'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'vice-president', of: 'state/US', from: '2025-01-20', to: null },
    ],
  },
  {
    id: 'person/mike-pence',
    names: {
      ar: ['مايك بنس', 'مايكل بنس'],
      en: ['Mike Pence'],
      ru: ['Майк Пенс'],
    },
    short: { ar: ['بنس'], en: ['Pence'], ru: ['Пенс'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'vice-president', of: 'state/US', from: '2017-01-20', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/hillary-clinton',
    names: {
      ar: ['هيلاري كلينتون', 'هيلاري كلنتون'],
      en: ['Hillary Clinton'],
      ru: ['Хиллари Клинтон'],
    },
    short: { ar: ['كلينتون'], en: ['Clinton'], ru: ['Клинтон'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'foreign-minister', of: 'state/US', from: '2009-01-21', to: '2013-02-01' },
    ],
  },
  {
    id: 'person/john-kerry',
    names: {
      ar: ['جون كيري'],
      en: ['John Kerry'],
      ru: ['Джон Керри'],
    },
    short: { ar: ['كيري'], en: ['Kerry'], ru: ['Керри'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-01-20', to: '2024-03-06' },
      { title: 'foreign-minister', of: 'state/US', from: '2013-02-01', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/rex-tillerson',
    names: {
      ar: ['ريكس تيلرسون', 'ريكس تليرسون'],
      en: ['Rex Tillerson'],
      ru: ['Рекс Тиллерсон'],
    },
    short: { ar: ['تيلرسون'], en: ['Tillerson'], ru: ['Тиллерсон'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'foreign-minister', of: 'state/US', from: '2017-02-01', to: '2018-03-31' },
    ],
  },
  {
    id: 'person/mike-pompeo',
    names: {
      ar: ['مايك بومبيو', 'مايكل بومبيو'],
      en: ['Mike Pompeo', 'Michael Pompeo'],
      ru: ['Майк Помпео', 'Майкл Помпео'],
    },
    short: { ar: ['بومبيو'], en: ['Pompeo'], ru: ['Помпео'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'foreign-minister', of: 'state/US', from: '2018-04-26', to: '2021-01-20' },
      { title: 'intelligence-chief', of: 'state/US', from: '2017-01-23', to: '2018-04-26' },
    ],
  },
  {
    id: 'person/antony-blinken',
    names: {
      ar: ['أنتوني بلينكن', 'أنطوني بلينكن', 'أنتوني بلنكن', 'أنتوني بلينكين', 'توني بلينكن'],
      en: ['Antony Blinken', 'Anthony Blinken', 'Tony Blinken'],
      ru: ['Энтони Блинкен'],
    },
    short: { ar: ['بلينكن', 'بلنكن', 'بلينكين'], en: ['Blinken'], ru: ['Блинкен'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'foreign-minister', of: 'state/US', from: '2021-01-26', to: '2025-01-20' },
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2015-01-09', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/marco-rubio',
    names: {
      ar: ['ماركو روبيو'],
      en: ['Marco Rubio'],
      ru: ['Марко Рубио'],
    },
    short: { ar: ['روبيو'], en: ['Rubio'], ru: ['Рубио'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2025-05-01', to: null },
      { title: 'foreign-minister', of: 'state/US', from: '2025-01-21', to: null },
    ],
  },
  {
    id: 'person/leon-panetta',
    names: {
      ar: ['ليون بانيتا'],
      en: ['Leon Panetta'],
      ru: ['Леон Панетта'],
    },
    short: { ar: ['بانيتا'], en: ['Panetta'], ru: ['Панетта'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2011-07-01', to: '2013-02-26' },
    ],
  },
  {
    id: 'person/chuck-hagel',
    names: {
      ar: ['تشاك هيغل', 'تشاك هيجل', 'تشاك هاغل', 'تشاك هاجل'],
      en: ['Chuck Hagel'],
      ru: ['Чак Хейгел'],
    },
    short: { ar: ['هيغل', 'هيجل', 'هاغل', 'هاجل'], en: ['Hagel'], ru: ['Хейгел'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2013-02-27', to: '2015-02-17' },
    ],
  },
  {
    id: 'person/ash-carter',
    names: {
      ar: ['أشتون كارتر', 'آش كارتر'],
      en: ['Ash Carter', 'Ashton Carter'],
      ru: ['Эштон Картер', 'Эш Картер'],
    },
    short: { ar: ['كارتر'], en: ['Carter'], ru: ['Картер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2015-02-17', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/james-mattis',
    names: {
      ar: ['جيمس ماتيس', 'جيم ماتيس'],
      en: ['James Mattis', 'Jim Mattis'],
      ru: ['Джеймс Мэттис'],
    },
    short: { ar: ['ماتيس'], en: ['Mattis'], ru: ['Мэттис'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2017-01-20', to: '2019-01-01' },
    ],
  },
  {
    id: 'person/mark-esper',
    names: {
      ar: ['مارك إسبر'],
      en: ['Mark Esper'],
      ru: ['Марк Эспер'],
    },
    short: { ar: ['إسبر'], en: ['Esper'], ru: ['Эспер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2019-07-23', to: '2020-11-09' },
    ],
  },
  {
    id: 'person/lloyd-austin',
    names: {
      ar: ['لويد أوستن', 'لويد أوستين'],
      en: ['Lloyd Austin'],
      ru: ['Ллойд Остин'],
    },
    short: { ar: ['أوستن', 'أوستين'], en: ['Austin'], ru: ['Остин'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2021-01-22', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/pete-hegseth',
    names: {
      ar: ['بيت هيغسيث', 'بيت هيجسيث', 'بيت هيغسث', 'بيت هيجسث', 'بيتر هيغسيث', 'بيت هيغست'],
      en: ['Pete Hegseth'],
      ru: ['Пит Хегсет'],
    },
    short: { ar: ['هيغسيث', 'هيجسيث', 'هيغسث', 'هيجسث'], en: ['Hegseth'], ru: ['Хегсет'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'defence-minister', of: 'state/US', from: '2025-01-25', to: null },
    ],
  },
  {
    id: 'person/susan-rice',
    names: {
      ar: ['سوزان رايس'],
      en: ['Susan Rice'],
      ru: ['Сьюзан Райс'],
    },
    short: { ar: ['رايس'], en: ['Rice'], ru: ['Райс'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2013-07-01', to: '2017-01-20' },
      { title: 'ambassador', of: 'org/un', from: '2009-01-26', to: '2013-06-30' },
    ],
  },
  {
    id: 'person/michael-flynn',
    names: {
      ar: ['مايكل فلين', 'مايك فلين'],
      en: ['Michael Flynn'],
      ru: ['Майкл Флинн'],
    },
    short: { ar: ['فلين'], en: ['Flynn'], ru: ['Флинн'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2017-01-20', to: '2017-02-13' },
    ],
  },
  {
    id: 'person/hr-mcmaster',
    names: {
      ar: ['هربرت ماكماستر', 'إتش آر ماكماستر', 'هربرت مكماستر', 'هربرت ريموند ماكماستر'],
      en: ['H.R. McMaster', 'H. R. McMaster', 'Herbert McMaster'],
      ru: ['Герберт Макмастер'],
    },
    short: { ar: ['ماكماستر', 'مكماستر'], en: ['McMaster'], ru: ['Макмастер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2017-02-20', to: '2018-04-09' },
    ],
  },
  {
    id: 'person/john-bolton',
    names: {
      ar: ['جون بولتون'],
      en: ['John Bolton'],
      ru: ['Джон Болтон'],
    },
    short: { ar: ['بولتون'], en: ['Bolton'], ru: ['Болтон'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2018-04-09', to: '2019-09-10' },
    ],
  },
  {
    id: 'person/robert-obrien',
    names: {
      ar: ['روبرت أوبراين'],
      en: ["Robert O'Brien", 'Robert O’Brien'],
      ru: ['Роберт О’Брайен', "Роберт О'Брайен"],
    },
    short: { ar: ['أوبراين'], en: ["O'Brien"], ru: ['О’Брайен', "О'Брайен"] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2019-09-18', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/jake-sullivan',
    names: {
      ar: ['جيك سوليفان', 'جايك سوليفان', 'جيك ساليفان'],
      en: ['Jake Sullivan'],
      ru: ['Джейк Салливан'],
    },
    short: { ar: ['سوليفان', 'ساليفان'], en: ['Sullivan'], ru: ['Салливан'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'national-security-adviser', of: 'state/US', from: '2021-01-20', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/mike-waltz',
    names: {
      ar: ['مايك والتز', 'مايك وولتز', 'مايكل والتز', 'مايكل وولتز'],
      en: ['Mike Waltz', 'Michael Waltz'],
      ru: ['Майк Уолтц', 'Майкл Уолтц'],
    },
    short: { ar: ['والتز', 'وولتز'], en: ['Waltz'], ru: ['Уолтц'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2025-09-19', to: null },
      { title: 'national-security-adviser', of: 'state/US', from: '2025-01-20', to: '2025-05-01' },
    ],
  },
  {
    id: 'person/steve-witkoff',
    names: {
      ar: ['ستيف ويتكوف', 'ستيفن ويتكوف', 'ستيف وتكوف'],
      en: ['Steve Witkoff', 'Steven Witkoff'],
      ru: ['Стив Уиткофф', 'Стивен Уиткофф'],
    },
    short: { ar: ['ويتكوف', 'وتكوف'], en: ['Witkoff'], ru: ['Уиткофф'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-01-20', to: null },
    ],
  },
  {
    id: 'person/jared-kushner',
    names: {
      ar: ['جاريد كوشنر', 'جارد كوشنر', 'غاريد كوشنر'],
      en: ['Jared Kushner'],
      ru: ['Джаред Кушнер'],
    },
    short: { ar: ['كوشنر'], en: ['Kushner'], ru: ['Кушнер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-10', to: null },
      { title: 'adviser', of: 'state/US', from: '2017-01-20', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/adam-boehler',
    names: {
      ar: ['آدم بولر', 'آدم بوهلر', 'آدم بوهلير'],
      en: ['Adam Boehler'],
      ru: ['Адам Бёлер', 'Адам Болер'],
    },
    short: { ar: ['بولر', 'بوهلر'], en: ['Boehler'], ru: ['Бёлер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-01', to: null },
    ],
  },
  {
    id: 'person/keith-kellogg',
    names: {
      ar: ['كيث كيلوغ', 'كيث كيلوج', 'كيث كيلوك'],
      en: ['Keith Kellogg'],
      ru: ['Кит Келлог'],
    },
    short: { ar: ['كيلوغ', 'كيلوج'], en: ['Kellogg'], ru: ['Келлог'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-01-20', to: '2026-01' },
    ],
  },
  {
    id: 'person/wendy-sherman',
    names: {
      ar: ['ويندي شيرمان', 'وندي شيرمان', 'ويندي شرمان'],
      en: ['Wendy Sherman'],
      ru: ['Уэнди Шерман'],
    },
    short: { ar: ['شيرمان', 'شرمان'], en: ['Sherman'], ru: ['Шерман'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2021-04-14', to: '2023-07-28' },
      { title: 'chief-negotiator', of: 'state/US', from: '2011-09-21', to: '2015-10-02' },
    ],
  },
  {
    id: 'person/victoria-nuland',
    names: {
      ar: ['فيكتوريا نولاند', 'فكتوريا نولاند', 'فيكتوريا نيولاند'],
      en: ['Victoria Nuland'],
      ru: ['Виктория Нуланд'],
    },
    short: { ar: ['نولاند', 'نيولاند'], en: ['Nuland'], ru: ['Нуланд'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2023-07-28', to: '2024-02-12' },
      { title: 'assistant-foreign-minister', of: 'state/US', from: '2013-09-18', to: '2017-01-25' },
      { title: 'spokesman', of: 'body/US/state-department', from: '2011-05', to: '2013-02' },
    ],
  },
  {
    id: 'person/christopher-landau',
    names: {
      ar: ['كريستوفر لاندو', 'كريستوفر لانداو', 'كريس لاندو'],
      en: ['Christopher Landau'],
      ru: ['Кристофер Ландау'],
    },
    short: { ar: ['لاندو', 'لانداو'], en: ['Landau'], ru: ['Ландау'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2025-03-25', to: null },
    ],
  },
  {
    id: 'person/john-sullivan',
    names: {
      ar: ['جون سوليفان', 'جون ساليفان'],
      en: ['John Sullivan'],
      ru: ['Джон Салливан'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/RU', from: '2020-02', to: '2022-09' },
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2017-05-24', to: '2019-12-20' },
    ],
  },
  {
    id: 'person/stephen-biegun',
    names: {
      ar: ['ستيفن بيغون', 'ستيفن بيجون', 'ستيف بيغون'],
      en: ['Stephen Biegun'],
      ru: ['Стивен Биган'],
    },
    short: { ar: ['بيغون', 'بيجون'], en: ['Biegun'], ru: ['Биган'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2019-12-21', to: '2021-01-20' },
      { title: 'envoy', of: 'state/US', from: '2018-08', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/robert-malley',
    names: {
      ar: ['روبرت مالي', 'روب مالي'],
      en: ['Robert Malley', 'Rob Malley'],
      ru: ['Роберт Малли'],
    },
    short: { en: ['Malley'], ru: ['Малли'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-01-28', to: '2023-06-29' },
    ],
  },
  {
    id: 'person/amos-hochstein',
    names: {
      ar: ['عاموس هوكستين', 'آموس هوكستين', 'عاموس هوكشتاين', 'آموس هوكشتاين', 'آموس هوكشتين', 'عاموس هوكستاين', 'آموس هوكستاين', 'عاموس هوكشتين'],
      en: ['Amos Hochstein'],
      ru: ['Амос Хохштейн'],
    },
    short: { ar: ['هوكستين', 'هوكشتاين', 'هوكشتين', 'هوكستاين'], en: ['Hochstein'], ru: ['Хохштейн'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-08-10', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/morgan-ortagus',
    names: {
      ar: ['مورغان أورتاغوس', 'مورجان أورتاجوس', 'مورغان أورتيغاس', 'مورغن أورتاغوس', 'مورغان أورتيغوس', 'مورجان أورتيجاس'],
      en: ['Morgan Ortagus'],
      ru: ['Морган Ортагус'],
    },
    short: { ar: ['أورتاغوس', 'أورتاجوس', 'أورتيغاس', 'أورتيجاس'], en: ['Ortagus'], ru: ['Ортагус'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-01', to: null },
      { title: 'spokesman', of: 'body/US/state-department', from: '2019-04', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/tom-barrack',
    names: {
      ar: ['توم باراك', 'توماس باراك', 'توم براك', 'توماس براك'],
      en: ['Tom Barrack', 'Thomas Barrack'],
      ru: ['Том Баррак', 'Томас Баррак'],
    },
    short: { ar: ['باراك', 'براك'], en: ['Barrack'], ru: ['Баррак'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-05-23', to: null },
      { title: 'ambassador', of: 'state/TR', from: '2025-05-14', to: null },
    ],
  },
  {
    id: 'person/william-burns',
    names: {
      ar: ['وليام بيرنز', 'ويليام بيرنز', 'وليام برنز', 'ويليام برنز', 'بيل بيرنز'],
      en: ['William Burns', 'Bill Burns'],
      ru: ['Уильям Бёрнс', 'Уильям Бернс'],
    },
    short: { ar: ['بيرنز', 'برنز'], en: ['Burns'], ru: ['Бёрнс'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'intelligence-chief', of: 'state/US', from: '2021-03-19', to: '2025-01-20' },
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2011-07-28', to: '2014-11-03' },
    ],
  },
  {
    id: 'person/gina-haspel',
    names: {
      ar: ['جينا هاسبل', 'جينا هاسبيل'],
      en: ['Gina Haspel'],
      ru: ['Джина Хаспел'],
    },
    short: { ar: ['هاسبل'], en: ['Haspel'], ru: ['Хаспел'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'intelligence-chief', of: 'state/US', from: '2018-05-21', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/john-brennan',
    names: {
      ar: ['جون برينان', 'جون برينن'],
      en: ['John Brennan'],
      ru: ['Джон Бреннан'],
    },
    short: { ar: ['برينان'], en: ['Brennan'], ru: ['Бреннан'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'intelligence-chief', of: 'state/US', from: '2013-03-08', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/john-ratcliffe',
    names: {
      ar: ['جون راتكليف', 'جون راتكليفي'],
      en: ['John Ratcliffe'],
      ru: ['Джон Рэтклифф'],
    },
    short: { ar: ['راتكليف'], en: ['Ratcliffe'], ru: ['Рэтклифф'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'intelligence-chief', of: 'state/US', from: '2025-01-23', to: null },
    ],
  },
  {
    id: 'person/tulsi-gabbard',
    names: {
      ar: ['تولسي غابارد', 'تولسي جابارد', 'تولسي غابرد'],
      en: ['Tulsi Gabbard'],
      ru: ['Тулси Габбард'],
    },
    short: { ar: ['غابارد', 'جابارد'], en: ['Gabbard'], ru: ['Габбард'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'minister', of: 'state/US', from: '2025-02-12', to: '2026-06-30' },
    ],
  },
  {
    id: 'person/susie-wiles',
    names: {
      ar: ['سوزي وايلز'],
      en: ['Susie Wiles'],
      ru: ['Сьюзи Уайлс'],
    },
    short: { ar: ['وايلز'], en: ['Wiles'], ru: ['Уайлс'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'chief-of-staff', of: 'body/US/white-house', from: '2025-01-20', to: null },
    ],
  },
  {
    id: 'person/stephen-miller',
    names: {
      ar: ['ستيفن ميلر'],
      en: ['Stephen Miller'],
      ru: ['Стивен Миллер'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'aide', of: 'body/US/white-house', from: '2025-01-20', to: null },
      { title: 'adviser', of: 'body/US/white-house', from: '2017-01-20', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/massad-boulos',
    names: {
      ar: ['مسعد بولس'],
      en: ['Massad Boulos'],
      ru: ['Массад Булос'],
    },
    short: { ar: ['بولس'], en: ['Boulos'], ru: ['Булос'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'adviser', of: 'state/US', from: '2024-12', to: null },
    ],
  },
  {
    id: 'person/jay-carney',
    names: {
      ar: ['جاي كارني'],
      en: ['Jay Carney'],
      ru: ['Джей Карни'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2011-02', to: '2014-06' },
    ],
  },
  {
    id: 'person/josh-earnest',
    names: {
      ar: ['جوش إرنست', 'جوش إيرنست'],
      en: ['Josh Earnest'],
      ru: ['Джош Эрнест'],
    },
    short: { ar: ['إرنست', 'إيرنست'], en: ['Earnest'], ru: ['Эрнест'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2014-06', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/sean-spicer',
    names: {
      ar: ['شون سبايسر'],
      en: ['Sean Spicer'],
      ru: ['Шон Спайсер'],
    },
    short: { ar: ['سبايسر'], en: ['Spicer'], ru: ['Спайсер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2017-01-20', to: '2017-07-21' },
    ],
  },
  {
    id: 'person/sarah-sanders',
    names: {
      ar: ['سارة ساندرز', 'سارة هاكابي ساندرز', 'سارة ساندرس'],
      en: ['Sarah Sanders', 'Sarah Huckabee Sanders'],
      ru: ['Сара Сандерс'],
    },
    short: { ar: ['ساندرز'], en: ['Sanders'], ru: ['Сандерс'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2017-07-26', to: '2019-07-01' },
    ],
  },
  {
    id: 'person/kayleigh-mcenany',
    names: {
      ar: ['كايلي ماكناني', 'كيلي ماكناني', 'كايلي مكناني'],
      en: ['Kayleigh McEnany'],
      ru: ['Кейли Макинани'],
    },
    short: { ar: ['ماكناني', 'مكناني'], en: ['McEnany'], ru: ['Макинани'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2020-04', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/jen-psaki',
    names: {
      ar: ['جين ساكي', 'جين بساكي', 'جنيفر ساكي', 'جنيفر بساكي', 'جن ساكي', 'جين بيساكي'],
      en: ['Jen Psaki', 'Jennifer Psaki'],
      ru: ['Джен Псаки', 'Дженнифер Псаки'],
    },
    short: { ar: ['ساكي', 'بساكي', 'بيساكي'], en: ['Psaki'], ru: ['Псаки'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2021-01-20', to: '2022-05-13' },
      { title: 'spokesman', of: 'body/US/state-department', from: '2013-02', to: '2015-03' },
    ],
  },
  {
    id: 'person/karine-jean-pierre',
    names: {
      ar: ['كارين جان بيير', 'كارين جان-بيير', 'كارين جان بيار'],
      en: ['Karine Jean-Pierre'],
      ru: ['Карин Жан-Пьер'],
    },
    short: { ar: ['جان بيير', 'جان-بيير'], en: ['Jean-Pierre'], ru: ['Жан-Пьер'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2022-05-13', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/karoline-leavitt',
    names: {
      ar: ['كارولين ليفيت', 'كارولاين ليفيت', 'كارولين ليفت'],
      en: ['Karoline Leavitt'],
      ru: ['Кэролайн Левитт', 'Каролин Ливитт'],
    },
    short: { ar: ['ليفيت'], en: ['Leavitt'], ru: ['Левитт', 'Ливитт'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2025-01-20', to: null },
    ],
  },
  {
    id: 'person/john-kirby',
    names: {
      ar: ['جون كيربي', 'جون كربي'],
      en: ['John Kirby'],
      ru: ['Джон Кирби'],
    },
    short: { ar: ['كيربي'], en: ['Kirby'], ru: ['Кирби'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/white-house', from: '2022-05', to: '2025-01-20' },
      { title: 'spokesman', of: 'body/US/pentagon', from: '2021-01', to: '2022-05' },
      { title: 'spokesman', of: 'body/US/state-department', from: '2015-05', to: '2017-01' },
    ],
  },
  {
    id: 'person/mark-toner',
    names: {
      ar: ['مارك تونر'],
      en: ['Mark Toner'],
      ru: ['Марк Тонер'],
    },
    short: { ar: ['تونر'], en: ['Toner'], ru: ['Тонер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2015-06', to: '2017-06' },
    ],
  },
  {
    id: 'person/marie-harf',
    names: {
      ar: ['ماري هارف'],
      en: ['Marie Harf'],
      ru: ['Мари Харф'],
    },
    short: { ar: ['هارف'], en: ['Harf'], ru: ['Харф'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2013-06', to: '2015-06' },
    ],
  },
  {
    id: 'person/heather-nauert',
    names: {
      ar: ['هيذر ناورت', 'هيذر نويرت', 'هيذر نوارت', 'هيثر ناورت'],
      en: ['Heather Nauert'],
      ru: ['Хизер Науэрт'],
    },
    short: { ar: ['ناورت', 'نويرت'], en: ['Nauert'], ru: ['Науэрт'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2017-04-24', to: '2019-04-03' },
    ],
  },
  {
    id: 'person/ned-price',
    names: {
      ar: ['نيد برايس'],
      en: ['Ned Price'],
      ru: ['Нед Прайс'],
    },
    short: { ar: ['برايس'], en: ['Price'], ru: ['Прайс'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2021-01-20', to: '2023-03-17' },
    ],
  },
  {
    id: 'person/matthew-miller',
    names: {
      ar: ['ماثيو ميلر', 'ماثيو ميللر', 'ماتيو ميلر', 'مات ميلر', 'ماثيو ميلير'],
      en: ['Matthew Miller', 'Matt Miller'],
      ru: ['Мэттью Миллер'],
    },
    short: { ar: ['ميلر', 'ميللر'], en: ['Miller'], ru: ['Миллер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2023-04-24', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/vedant-patel',
    names: {
      ar: ['فيدانت باتيل'],
      en: ['Vedant Patel'],
      ru: ['Ведант Патель'],
    },
    short: { ar: ['باتيل'], en: ['Patel'], ru: ['Патель'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2022-08', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/tammy-bruce',
    names: {
      ar: ['تامي بروس'],
      en: ['Tammy Bruce'],
      ru: ['Тэмми Брюс'],
    },
    short: { ar: ['بروس'], en: ['Bruce'], ru: ['Брюс'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2025-01', to: '2025-08' },
    ],
  },
  {
    id: 'person/tommy-pigott',
    names: {
      ar: ['تومي بيغوت', 'تومي بيجوت', 'توماس بيغوت', 'تومي بيغت'],
      en: ['Tommy Pigott'],
      ru: ['Томми Пиготт'],
    },
    short: { ar: ['بيغوت', 'بيجوت'], en: ['Pigott'], ru: ['Пиготт'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/state-department', from: '2025-03', to: null },
    ],
  },
  {
    id: 'person/patrick-ryder',
    names: {
      ar: ['باتريك رايدر', 'بات رايدر'],
      en: ['Patrick Ryder', 'Pat Ryder'],
      ru: ['Патрик Райдер'],
    },
    short: { ar: ['رايدر'], en: ['Ryder'], ru: ['Райдер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/pentagon', from: '2022-08', to: '2025-01' },
    ],
  },
  {
    id: 'person/sean-parnell',
    names: {
      ar: ['شون بارنيل'],
      en: ['Sean Parnell'],
      ru: ['Шон Парнелл'],
    },
    short: { ar: ['بارنيل'], en: ['Parnell'], ru: ['Парнелл'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'spokesman', of: 'body/US/pentagon', from: '2025-02', to: null },
    ],
  },
  {
    id: 'person/tim-lenderking',
    names: {
      ar: ['تيم ليندركينغ', 'تيموثي ليندركينغ', 'تيم ليندركينج', 'تيموثي ليندركينج', 'تيم لندركينغ', 'تيم لندركينج', 'تيم ليندركنغ', 'تيموثي ليندركنغ'],
      en: ['Tim Lenderking', 'Timothy Lenderking'],
      ru: ['Тим Лендеркинг', 'Тимоти Лендеркинг'],
    },
    short: { ar: ['ليندركينغ', 'ليندركينج', 'لندركينغ', 'لندركينج', 'ليندركنغ'], en: ['Lenderking'], ru: ['Лендеркинг'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-02-04', to: '2025-01' },
    ],
  },
  {
    id: 'person/jeffrey-feltman',
    names: {
      ar: ['جيفري فيلتمان', 'جيفري فلتمان'],
      en: ['Jeffrey Feltman'],
      ru: ['Джеффри Фелтман'],
    },
    short: { ar: ['فيلتمان', 'فلتمان'], en: ['Feltman'], ru: ['Фелтман'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-04-23', to: '2022-01' },
      { title: 'deputy-secretary-general', of: 'org/un', from: '2012-07', to: '2018-03' },
    ],
  },
  {
    id: 'person/mike-hammer',
    names: {
      ar: ['مايك هامر'],
      en: ['Mike Hammer'],
      ru: ['Майк Хаммер'],
    },
    short: { ar: ['هامر'], en: ['Hammer'], ru: ['Хаммер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2022-06-01', to: '2025-01' },
    ],
  },
  {
    id: 'person/tom-perriello',
    names: {
      ar: ['توم بيرييلو', 'توم بيريلو', 'توم بيرللو', 'توماس بيرييلو'],
      en: ['Tom Perriello'],
      ru: ['Том Перриелло'],
    },
    short: { ar: ['بيرييلو', 'بيريلو'], en: ['Perriello'], ru: ['Перриелло'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2024-02-26', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/donald-booth',
    names: {
      ar: ['دونالد بوث'],
      en: ['Donald Booth'],
      ru: ['Дональд Бут'],
    },
    short: { ar: ['بوث'], en: ['Booth'], ru: ['Бут'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2019-06', to: '2021-04' },
      { title: 'envoy', of: 'state/US', from: '2013-08', to: '2017-01' },
    ],
  },
  {
    id: 'person/zalmay-khalilzad',
    names: {
      ar: ['زلماي خليل زاد', 'زلماي خليلزاد', 'زلمي خليل زاد', 'زالماي خليل زاد'],
      en: ['Zalmay Khalilzad'],
      ru: ['Залмай Халилзад'],
    },
    short: { ar: ['خليل زاد', 'خليلزاد'], en: ['Khalilzad'], ru: ['Халилзад'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2018-09-05', to: '2021-10-19' },
    ],
  },
  {
    id: 'person/thomas-west',
    names: {
      ar: ['توماس ويست', 'توم ويست'],
      en: ['Thomas West', 'Tom West'],
      ru: ['Томас Уэст'],
    },
    short: { ar: ['ويست'], en: ['West'], ru: ['Уэст'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-10-19', to: '2024-10' },
    ],
  },
  {
    id: 'person/brett-mcgurk',
    names: {
      ar: ['بريت ماكغورك', 'بريت ماكجورك', 'بريت مكغورك', 'بريت ماكجيرك', 'بريت ماكغيرك', 'بريت مكجورك'],
      en: ['Brett McGurk'],
      ru: ['Бретт Макгерк'],
    },
    short: { ar: ['ماكغورك', 'ماكجورك', 'مكغورك', 'ماكجيرك', 'ماكغيرك'], en: ['McGurk'], ru: ['Макгерк'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'adviser', of: 'body/US/white-house', from: '2021-01-20', to: '2025-01-20' },
      { title: 'envoy', of: 'state/US', from: '2015-10-23', to: '2018-12-31' },
    ],
  },
  {
    id: 'person/kurt-volker',
    names: {
      ar: ['كورت فولكر', 'كيرت فولكر'],
      en: ['Kurt Volker'],
      ru: ['Курт Волкер'],
    },
    short: { ar: ['فولكر'], en: ['Volker'], ru: ['Волкер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2017-07-07', to: '2019-09-27' },
    ],
  },
  {
    id: 'person/brian-hook',
    names: {
      ar: ['برايان هوك', 'بريان هوك'],
      en: ['Brian Hook'],
      ru: ['Брайан Хук'],
    },
    short: { ar: ['هوك'], en: ['Hook'], ru: ['Хук'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2018-08-16', to: '2020-08' },
    ],
  },
  {
    id: 'person/elliott-abrams',
    names: {
      ar: ['إليوت أبرامز', 'إليوت أبرامس'],
      en: ['Elliott Abrams'],
      ru: ['Эллиотт Абрамс'],
    },
    short: { ar: ['أبرامز'], en: ['Abrams'], ru: ['Абрамс'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2019-01-25', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/james-jeffrey',
    names: {
      ar: ['جيمس جيفري', 'جيم جيفري'],
      en: ['James Jeffrey'],
      ru: ['Джеймс Джеффри'],
    },
    short: { ar: ['جيفري'], en: ['Jeffrey'], ru: ['Джеффри'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2018-08-17', to: '2020-11' },
    ],
  },
  {
    id: 'person/joel-rayburn',
    names: {
      ar: ['جويل رايبرن'],
      en: ['Joel Rayburn'],
      ru: ['Джоэл Рейберн'],
    },
    short: { ar: ['رايبرن'], en: ['Rayburn'], ru: ['Рейберн'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2018-07', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/robert-ford',
    names: {
      ar: ['روبرت فورد'],
      en: ['Robert Ford'],
      ru: ['Роберт Форд'],
    },
    short: { en: ['Ford'], ru: ['Форд'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/SY', from: '2011-01', to: '2014-02' },
    ],
  },
  {
    id: 'person/michael-ratney',
    names: {
      ar: ['مايكل راتني'],
      en: ['Michael Ratney'],
      ru: ['Майкл Ратни'],
    },
    short: { ar: ['راتني'], en: ['Ratney'], ru: ['Ратни'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/SA', from: '2023-04', to: '2025-01' },
      { title: 'envoy', of: 'state/US', from: '2015-07', to: '2018' },
    ],
  },
  {
    id: 'person/jason-greenblatt',
    names: {
      ar: ['جيسون غرينبلات', 'جيسون جرينبلات'],
      en: ['Jason Greenblatt'],
      ru: ['Джейсон Гринблатт'],
    },
    short: { ar: ['غرينبلات', 'جرينبلات'], en: ['Greenblatt'], ru: ['Гринблатт'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2017-01-20', to: '2019-10-31' },
    ],
  },
  {
    id: 'person/david-friedman',
    names: {
      ar: ['ديفيد فريدمان'],
      en: ['David Friedman'],
      ru: ['Дэвид Фридман'],
    },
    short: { ar: ['فريدمان'], en: ['Friedman'], ru: ['Фридман'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/IL', from: '2017-05-15', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/mike-huckabee',
    names: {
      ar: ['مايك هاكابي', 'مايك هكابي'],
      en: ['Mike Huckabee'],
      ru: ['Майк Хакаби'],
    },
    short: { ar: ['هاكابي'], en: ['Huckabee'], ru: ['Хакаби'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/IL', from: '2025-04-21', to: null },
    ],
  },
  {
    id: 'person/martin-indyk',
    names: {
      ar: ['مارتن إنديك'],
      en: ['Martin Indyk'],
      ru: ['Мартин Индик'],
    },
    short: { ar: ['إنديك'], en: ['Indyk'], ru: ['Индик'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2013-07-29', to: '2014-06-27' },
    ],
  },
  {
    id: 'person/david-hale',
    names: {
      ar: ['ديفيد هيل'],
      en: ['David Hale'],
      ru: ['Дэвид Хейл'],
    },
    short: { ar: ['هيل'], en: ['Hale'], ru: ['Хейл'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2018-08-30', to: '2021-01' },
      { title: 'ambassador', of: 'state/LB', from: '2013-09', to: '2015-09' },
      { title: 'envoy', of: 'state/US', from: '2011-06', to: '2013-07' },
    ],
  },
  {
    id: 'person/david-satterfield',
    names: {
      ar: ['ديفيد ساترفيلد', 'دافيد ساترفيلد'],
      en: ['David Satterfield'],
      ru: ['Дэвид Саттерфилд'],
    },
    short: { ar: ['ساترفيلد'], en: ['Satterfield'], ru: ['Саттерфилд'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2023-10-15', to: '2024-04' },
      { title: 'envoy', of: 'state/US', from: '2022-01-06', to: '2022-04' },
      { title: 'assistant-foreign-minister', of: 'state/US', from: '2017-09', to: '2019-06' },
    ],
  },
  {
    id: 'person/david-schenker',
    names: {
      ar: ['ديفيد شنكر', 'دايفيد شنكر', 'ديفيد شينكر'],
      en: ['David Schenker'],
      ru: ['Дэвид Шенкер'],
    },
    short: { ar: ['شنكر', 'شينكر'], en: ['Schenker'], ru: ['Шенкер'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'assistant-foreign-minister', of: 'state/US', from: '2019-06-14', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/barbara-leaf',
    names: {
      ar: ['باربرا ليف', 'باربارا ليف'],
      en: ['Barbara Leaf'],
      ru: ['Барбара Лиф'],
    },
    short: { en: ['Leaf'], ru: ['Лиф'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'assistant-foreign-minister', of: 'state/US', from: '2022-05-31', to: '2025-01' },
    ],
  },
  {
    id: 'person/dorothy-shea',
    names: {
      ar: ['دوروثي شيا'],
      en: ['Dorothy Shea'],
      ru: ['Дороти Ши'],
    },
    short: { ar: ['شيا'], en: ['Shea'], ru: ['Ши'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2025-01-20', to: '2025-09' },
      { title: 'ambassador', of: 'state/LB', from: '2020-03', to: '2023-12' },
    ],
  },
  {
    id: 'person/lisa-johnson',
    names: {
      ar: ['ليزا جونسون'],
      en: ['Lisa Johnson'],
      ru: ['Лиза Джонсон'],
    },
    short: {  },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/LB', from: '2024-01', to: '2025-11' },
    ],
  },
  {
    id: 'person/michel-issa',
    names: {
      ar: ['ميشال عيسى', 'ميشيل عيسى'],
      en: ['Michel Issa'],
      ru: ['Мишель Исса'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/LB', from: '2025-11', to: null },
    ],
  },
  {
    id: 'person/richard-norland',
    names: {
      ar: ['ريتشارد نورلاند'],
      en: ['Richard Norland'],
      ru: ['Ричард Норланд'],
    },
    short: { ar: ['نورلاند'], en: ['Norland'], ru: ['Норланд'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-05', to: '2025-01' },
      { title: 'ambassador', of: 'state/LY', from: '2019-08', to: '2022' },
    ],
  },
  {
    id: 'person/nikki-haley',
    names: {
      ar: ['نيكي هيلي', 'نيكي هايلي'],
      en: ['Nikki Haley'],
      ru: ['Никки Хейли'],
    },
    short: { ar: ['هيلي', 'هايلي'], en: ['Haley'], ru: ['Хейли'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2017-01-27', to: '2018-12-31' },
    ],
  },
  {
    id: 'person/samantha-power',
    names: {
      ar: ['سامانثا باور', 'سامنثا باور', 'سمانثا باور'],
      en: ['Samantha Power'],
      ru: ['Саманта Пауэр'],
    },
    short: { ar: ['باور'], en: ['Power'], ru: ['Пауэр'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2013-08-05', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/kelly-craft',
    names: {
      ar: ['كيلي كرافت'],
      en: ['Kelly Craft'],
      ru: ['Келли Крафт'],
    },
    short: { ar: ['كرافت'], en: ['Craft'], ru: ['Крафт'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2019-09-12', to: '2021-01-20' },
    ],
  },
  {
    id: 'person/linda-thomas-greenfield',
    names: {
      ar: ['ليندا توماس غرينفيلد', 'ليندا توماس-غرينفيلد', 'ليندا توماس جرينفيلد', 'ليندا غرينفيلد'],
      en: ['Linda Thomas-Greenfield', 'Linda Thomas Greenfield'],
      ru: ['Линда Томас-Гринфилд'],
    },
    short: { ar: ['توماس غرينفيلد', 'توماس-غرينفيلد', 'غرينفيلد', 'جرينفيلد'], en: ['Thomas-Greenfield'], ru: ['Томас-Гринфилд'] },
    gender: 'f',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2021-02-25', to: '2025-01-20' },
    ],
  },
  {
    id: 'person/mark-milley',
    names: {
      ar: ['مارك ميلي'],
      en: ['Mark Milley'],
      ru: ['Марк Милли'],
    },
    short: { ar: ['ميلي'], en: ['Milley'], ru: ['Милли'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'chief-of-staff', of: 'body/US/pentagon', from: '2019-10-01', to: '2023-09-30' },
    ],
  },
  {
    id: 'person/dan-caine',
    names: {
      ar: ['دان كين', 'دان كاين', 'جون دانيال كين'],
      en: ['Dan Caine'],
      ru: ['Дэн Кейн'],
    },
    short: { en: ['Caine'], ru: ['Кейн'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'chief-of-staff', of: 'body/US/pentagon', from: '2025-04-11', to: null },
    ],
  },
  {
    id: 'person/michael-kurilla',
    names: {
      ar: ['مايكل كوريلا', 'إريك كوريلا', 'مايكل إريك كوريلا'],
      en: ['Michael Kurilla', 'Erik Kurilla', 'Michael Erik Kurilla'],
      ru: ['Майкл Курилла', 'Эрик Курилла'],
    },
    short: { ar: ['كوريلا'], en: ['Kurilla'], ru: ['Курилла'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'commander', of: 'body/US/centcom', from: '2022-04-01', to: '2025-08-08' },
    ],
  },
  {
    id: 'person/brad-cooper',
    names: {
      ar: ['براد كوبر', 'تشارلز براد كوبر'],
      en: ['Brad Cooper'],
      ru: ['Брэд Купер'],
    },
    short: { ar: ['كوبر'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'commander', of: 'body/US/centcom', from: '2025-08-08', to: null },
    ],
  },
  {
    id: 'person/ernest-moniz',
    names: {
      ar: ['إرنست مونيز'],
      en: ['Ernest Moniz'],
      ru: ['Эрнест Мониз'],
    },
    short: { ar: ['مونيز'], en: ['Moniz'], ru: ['Мониз'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'energy-minister', of: 'state/US', from: '2013-05-21', to: '2017-01-20' },
    ],
  },
  {
    id: 'person/scott-bessent',
    names: {
      ar: ['سكوت بيسنت', 'سكوت بيسينت'],
      en: ['Scott Bessent'],
      ru: ['Скотт Бессент'],
    },
    short: { ar: ['بيسنت', 'بيسينت'], en: ['Bessent'], ru: ['Бессент'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'finance-minister', of: 'state/US', from: '2025-01-28', to: null },
    ],
  },
  {
    id: 'person/howard-lutnick',
    names: {
      ar: ['هوارد لوتنيك', 'هاورد لوتنيك'],
      en: ['Howard Lutnick'],
      ru: ['Говард Латник'],
    },
    short: { ar: ['لوتنيك', 'لاتنيك'], en: ['Lutnick'], ru: ['Латник'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'trade-minister', of: 'state/US', from: '2025-02-21', to: null },
    ],
  },
  {
    id: 'person/jamieson-greer',
    names: {
      ar: ['جيميسون غرير', 'جيمسون غرير', 'جيميسون جرير', 'جيمسون جرير'],
      en: ['Jamieson Greer'],
      ru: ['Джеймисон Грир'],
    },
    short: { ar: ['غرير', 'جرير'], en: ['Greer'], ru: ['Грир'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'trade-minister', of: 'state/US', from: '2025-02-26', to: null },
    ],
  },
  {
    id: 'person/dan-driscoll',
    names: {
      ar: ['دان دريسكول', 'دانيال دريسكول'],
      en: ['Dan Driscoll', 'Daniel Driscoll'],
      ru: ['Дэн Дрисколл', 'Дэниел Дрисколл'],
    },
    short: { ar: ['دريسكول'], en: ['Driscoll'], ru: ['Дрисколл'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'minister', of: 'state/US', from: '2025-02-25', to: null },
    ],
  },
  {
    id: 'person/michael-anton',
    names: {
      ar: ['مايكل أنطون', 'مايكل أنتون'],
      en: ['Michael Anton'],
      ru: ['Майкл Антон'],
    },
    short: { ar: ['أنطون', 'أنتون'], en: ['Anton'], ru: ['Антон'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'head-of-delegation', of: 'state/US', from: '2025-04', to: '2025-09' },
    ],
  },
  {
    id: 'person/john-bass',
    names: {
      ar: ['جون باس'],
      en: ['John Bass'],
      ru: ['Джон Басс'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/US', from: '2024-03', to: '2025-01' },
      { title: 'ambassador', of: 'state/AF', from: '2017-12', to: '2020-01' },
    ],
  },
  {
    id: 'person/michael-mcfaul',
    names: {
      ar: ['مايكل ماكفول', 'مايكل مكفول'],
      en: ['Michael McFaul'],
      ru: ['Майкл Макфол'],
    },
    short: { ar: ['ماكفول'], en: ['McFaul'], ru: ['Макфол'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'ambassador', of: 'state/RU', from: '2012-01-10', to: '2014-02-26' },
    ],
  },
  {
    id: 'person/sung-kim',
    names: {
      ar: ['سونغ كيم', 'سونج كيم'],
      en: ['Sung Kim'],
      ru: ['Сон Ким'],
    },
    short: {  },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2021-05', to: '2023-12' },
    ],
  },
  {
    id: 'person/richard-grenell',
    names: {
      ar: ['ريتشارد غرينيل', 'ريتشارد جرينيل', 'ريك غرينيل', 'ريتشارد غرينل'],
      en: ['Richard Grenell'],
      ru: ['Ричард Гренелл'],
    },
    short: { ar: ['غرينيل', 'جرينيل', 'غرينل'], en: ['Grenell'], ru: ['Гренелл'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-01', to: null },
    ],
  },
  {
    id: 'person/mark-savaya',
    names: {
      ar: ['مارك سافايا'],
      en: ['Mark Savaya'],
      ru: ['Марк Савайя'],
    },
    short: { ar: ['سافايا'], en: ['Savaya'], ru: ['Савайя'] },
    gender: 'm',
    side: 'US',
    offices: [
      { title: 'envoy', of: 'state/US', from: '2025-10-19', to: '2026' },
    ],
  },
];
