import type { PersonRow } from '@masar/shapes';

/** Russia. */
export const peopleRussia: readonly PersonRow[] = [
  {
    id: 'person/vladimir-putin',
    names: {
      ar: ['فلاديمير بوتين', 'فلاديمر بوتين'],
      en: ['Vladimir Putin'],
      ru: ['Владимир Путин'],
    },
    short: { ar: ['بوتين'], en: ['Putin'], ru: ['Путин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'president', of: 'state/RU', from: '2012-05-07', to: null },
      { title: 'prime-minister', of: 'state/RU', from: '2008-05-08', to: '2012-05-07' },
    ],
  },
  {
    id: 'person/dmitry-medvedev',
    names: {
      ar: ['دميتري ميدفيديف', 'ديمتري ميدفيديف', 'دميتري مدفيديف', 'ديمتري مدفيديف', 'دميتري ميدفيدف', 'ديميتري ميدفيديف', 'ديمتري ميدفيدف'],
      en: ['Dmitry Medvedev', 'Dmitri Medvedev'],
      ru: ['Дмитрий Медведев'],
    },
    short: { ar: ['ميدفيديف', 'مدفيديف', 'ميدفيدف'], en: ['Medvedev'], ru: ['Медведев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'vice-president', of: 'body/RU/security-council', from: '2020-01-16', to: null },
      { title: 'prime-minister', of: 'state/RU', from: '2012-05-08', to: '2020-01-16' },
      { title: 'president', of: 'state/RU', from: '2008-05-07', to: '2012-05-07' },
    ],
  },
  {
    id: 'person/mikhail-mishustin',
    names: {
      ar: ['ميخائيل ميشوستين', 'ميخائيل ميشوستن'],
      en: ['Mikhail Mishustin'],
      ru: ['Михаил Мишустин'],
    },
    short: { ar: ['ميشوستين'], en: ['Mishustin'], ru: ['Мишустин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'prime-minister', of: 'state/RU', from: '2020-01-16', to: null },
    ],
  },
  {
    id: 'person/sergey-lavrov',
    names: {
      ar: ['سيرغي لافروف', 'سيرجي لافروف', 'سيرغيه لافروف', 'سرغي لافروف', 'سيركي لافروف'],
      en: ['Sergey Lavrov', 'Sergei Lavrov'],
      ru: ['Сергей Лавров'],
    },
    short: { ar: ['لافروف'], en: ['Lavrov'], ru: ['Лавров'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'foreign-minister', of: 'state/RU', from: '2004-03-09', to: null },
    ],
  },
  {
    id: 'person/sergey-shoigu',
    names: {
      ar: ['سيرغي شويغو', 'سيرجي شويغو', 'سيرجي شويجو', 'سيرغي شويجو', 'سيرغي شايغو'],
      en: ['Sergey Shoigu', 'Sergei Shoigu', 'Sergei Shoygu'],
      ru: ['Сергей Шойгу'],
    },
    short: { ar: ['شويغو', 'شويجو', 'شايغو'], en: ['Shoigu'], ru: ['Шойгу'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'secretary-general', of: 'body/RU/security-council', from: '2024-05-12', to: null },
      { title: 'defence-minister', of: 'state/RU', from: '2012-11-06', to: '2024-05-12' },
    ],
  },
  {
    id: 'person/andrey-belousov',
    names: {
      ar: ['أندريه بيلوسوف', 'أندري بيلوسوف', 'أندريه بيلاوسوف', 'أندريه بلوسوف'],
      en: ['Andrey Belousov', 'Andrei Belousov'],
      ru: ['Андрей Белоусов'],
    },
    short: { ar: ['بيلوسوف', 'بيلاوسوف', 'بلوسوف'], en: ['Belousov'], ru: ['Белоусов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'defence-minister', of: 'state/RU', from: '2024-05-14', to: null },
      { title: 'deputy-prime-minister', of: 'state/RU', from: '2020-01-21', to: '2024-05-07' },
    ],
  },
  {
    id: 'person/yuri-ushakov',
    names: {
      ar: ['يوري أوشاكوف'],
      en: ['Yuri Ushakov', 'Yury Ushakov'],
      ru: ['Юрий Ушаков'],
    },
    short: { ar: ['أوشاكوف'], en: ['Ushakov'], ru: ['Ушаков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'aide', of: 'body/RU/kremlin', from: '2012-05', to: null },
    ],
  },
  {
    id: 'person/dmitry-peskov',
    names: {
      ar: ['دميتري بيسكوف', 'ديمتري بيسكوف', 'ديميتري بيسكوف'],
      en: ['Dmitry Peskov', 'Dmitri Peskov'],
      ru: ['Дмитрий Песков'],
    },
    short: { ar: ['بيسكوف'], en: ['Peskov'], ru: ['Песков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'spokesman', of: 'body/RU/kremlin', from: '2012-05', to: null },
    ],
  },
  {
    id: 'person/sergey-ryabkov',
    names: {
      ar: ['سيرغي ريابكوف', 'سيرجي ريابكوف', 'سيرغي ريباكوف', 'سيرجي ريباكوف'],
      en: ['Sergey Ryabkov', 'Sergei Ryabkov', 'Sergei Riabkov'],
      ru: ['Сергей Рябков'],
    },
    short: { ar: ['ريابكوف', 'ريباكوف'], en: ['Ryabkov'], ru: ['Рябков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2008-08-15', to: null },
    ],
  },
  {
    id: 'person/maria-zakharova',
    names: {
      ar: ['ماريا زاخاروفا', 'ماريا زخاروفا', 'ماريا زاخروفا'],
      en: ['Maria Zakharova', 'Mariya Zakharova'],
      ru: ['Мария Захарова'],
    },
    short: { ar: ['زاخاروفا', 'زخاروفا'], en: ['Zakharova'], ru: ['Захарова'] },
    gender: 'f',
    side: 'RU',
    offices: [
      { title: 'spokesman', of: 'body/RU/foreign-ministry', from: '2015-08-10', to: null },
    ],
  },
  {
    id: 'person/alexander-lukashevich',
    names: {
      ar: ['ألكسندر لوكاشيفيتش'],
      en: ['Alexander Lukashevich'],
      ru: ['Александр Лукашевич'],
    },
    short: { ar: ['لوكاشيفيتش'], en: ['Lukashevich'], ru: ['Лукашевич'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/osce', from: '2015-08', to: null },
      { title: 'spokesman', of: 'body/RU/foreign-ministry', from: '2011-04', to: '2015-08' },
    ],
  },
  {
    id: 'person/vladimir-medinsky',
    names: {
      ar: ['فلاديمير ميدينسكي', 'فلاديمير مدينسكي', 'فلاديمير ميدنسكي'],
      en: ['Vladimir Medinsky'],
      ru: ['Владимир Мединский'],
    },
    short: { ar: ['ميدينسكي', 'مدينسكي', 'ميدنسكي'], en: ['Medinsky'], ru: ['Мединский'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'head-of-delegation', of: 'state/RU', from: '2025-05', to: null },
      { title: 'head-of-delegation', of: 'state/RU', from: '2022-02-28', to: '2022-04' },
      { title: 'aide', of: 'body/RU/kremlin', from: '2020-01-24', to: null },
    ],
  },
  {
    id: 'person/kirill-dmitriev',
    names: {
      ar: ['كيريل دميترييف', 'كيريل ديمترييف', 'كيريل ديميترييف', 'كيريل دميتريف', 'كيريل ديمتريف'],
      en: ['Kirill Dmitriev'],
      ru: ['Кирилл Дмитриев'],
    },
    short: { ar: ['دميترييف', 'ديمترييف', 'ديميترييف', 'دميتريف', 'ديمتريف'], en: ['Dmitriev'], ru: ['Дмитриев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'envoy', of: 'state/RU', from: '2025-02-23', to: null },
    ],
  },
  {
    id: 'person/mikhail-bogdanov',
    names: {
      ar: ['ميخائيل بوغدانوف', 'ميخائيل بوجدانوف', 'ميخائيل بغدانوف', 'ميخائل بوغدانوف'],
      en: ['Mikhail Bogdanov'],
      ru: ['Михаил Богданов'],
    },
    short: { ar: ['بوغدانوف', 'بوجدانوف'], en: ['Bogdanov'], ru: ['Богданов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'envoy', of: 'state/RU', from: '2014-10', to: '2025-07' },
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2011-06-12', to: '2025-07' },
    ],
  },
  {
    id: 'person/alexander-grushko',
    names: {
      ar: ['ألكسندر غروشكو', 'ألكسندر جروشكو'],
      en: ['Alexander Grushko', 'Aleksandr Grushko'],
      ru: ['Александр Грушко'],
    },
    short: { ar: ['غروشكو', 'جروشكو'], en: ['Grushko'], ru: ['Грушко'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2018-01-22', to: null },
      { title: 'ambassador', of: 'org/nato', from: '2012-10', to: '2018-01' },
    ],
  },
  {
    id: 'person/leonid-slutsky',
    names: {
      ar: ['ليونيد سلوتسكي'],
      en: ['Leonid Slutsky'],
      ru: ['Леонид Слуцкий'],
    },
    short: { ar: ['سلوتسكي'], en: ['Slutsky'], ru: ['Слуцкий'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'party-leader', of: 'state/RU', from: '2022-05-27', to: null },
      { title: 'head-of-delegation', of: 'state/RU', from: '2022-02-28', to: '2022-04' },
    ],
  },
  {
    id: 'person/alexander-fomin',
    names: {
      ar: ['ألكسندر فومين', 'اليكسندر فومين'],
      en: ['Alexander Fomin', 'Aleksandr Fomin'],
      ru: ['Александр Фомин'],
    },
    short: { ar: ['فومين'], en: ['Fomin'], ru: ['Фомин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-defence-minister', of: 'state/RU', from: '2017-01-31', to: null },
    ],
  },
  {
    id: 'person/sergey-vershinin',
    names: {
      ar: ['سيرغي فيرشينين', 'سيرجي فيرشينين', 'سيرغي فرشينين'],
      en: ['Sergey Vershinin', 'Sergei Vershinin'],
      ru: ['Сергей Вершинин'],
    },
    short: { ar: ['فيرشينين', 'فرشينين'], en: ['Vershinin'], ru: ['Вершинин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2018-03-26', to: null },
    ],
  },
  {
    id: 'person/alexander-lavrentiev',
    names: {
      ar: ['ألكسندر لافرنتييف', 'ألكسندر لافرينتيف', 'ألكسندر لافرنتيف', 'ألكسندر لافرينتييف'],
      en: ['Alexander Lavrentiev', 'Alexander Lavrentyev'],
      ru: ['Александр Лаврентьев'],
    },
    short: { ar: ['لافرنتييف', 'لافرينتيف', 'لافرنتيف', 'لافرينتييف'], en: ['Lavrentiev'], ru: ['Лаврентьев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'envoy', of: 'state/RU', from: '2015', to: null },
    ],
  },
  {
    id: 'person/vassily-nebenzia',
    names: {
      ar: ['فاسيلي نيبينزيا', 'فاسيلي نيبنزيا', 'فاسيلي نبينزيا', 'فاسيلي نيبينزا'],
      en: ['Vassily Nebenzia', 'Vasily Nebenzya', 'Vassily Nebenzya'],
      ru: ['Василий Небензя'],
    },
    short: { ar: ['نيبينزيا', 'نيبنزيا', 'نبينزيا'], en: ['Nebenzia'], ru: ['Небензя'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2017-07-27', to: null },
    ],
  },
  {
    id: 'person/vitaly-churkin',
    names: {
      ar: ['فيتالي تشوركين', 'فيتالي تشيركين'],
      en: ['Vitaly Churkin'],
      ru: ['Виталий Чуркин'],
    },
    short: { ar: ['تشوركين'], en: ['Churkin'], ru: ['Чуркин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2006-04-08', to: '2017-02-20' },
    ],
  },
  {
    id: 'person/dmitry-polyanskiy',
    names: {
      ar: ['دميتري بوليانسكي', 'ديمتري بوليانسكي', 'دميتري بولانسكي'],
      en: ['Dmitry Polyanskiy', 'Dmitry Polyansky'],
      ru: ['Дмитрий Полянский'],
    },
    short: { ar: ['بوليانسكي'], en: ['Polyanskiy'], ru: ['Полянский'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/osce', from: '2025-12', to: null },
      { title: 'ambassador', of: 'org/un', from: '2018-02', to: '2025-12' },
    ],
  },
  {
    id: 'person/anatoly-antonov',
    names: {
      ar: ['أناتولي أنتونوف'],
      en: ['Anatoly Antonov'],
      ru: ['Анатолий Антонов'],
    },
    short: { ar: ['أنتونوف'], en: ['Antonov'], ru: ['Антонов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2017-08-21', to: '2024-10' },
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2016-12', to: '2017-08' },
      { title: 'deputy-defence-minister', of: 'state/RU', from: '2011-02', to: '2016-12' },
    ],
  },
  {
    id: 'person/alexander-darchiev',
    names: {
      ar: ['ألكسندر دارتشييف', 'ألكسندر دارتشيف'],
      en: ['Alexander Darchiev'],
      ru: ['Александр Дарчиев'],
    },
    short: { ar: ['دارتشييف', 'دارتشيف'], en: ['Darchiev'], ru: ['Дарчиев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2025-03-06', to: null },
    ],
  },
  {
    id: 'person/nikolai-patrushev',
    names: {
      ar: ['نيكولاي باتروشيف', 'نيقولاي باتروشيف'],
      en: ['Nikolai Patrushev', 'Nikolay Patrushev'],
      ru: ['Николай Патрушев'],
    },
    short: { ar: ['باتروشيف'], en: ['Patrushev'], ru: ['Патрушев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'aide', of: 'body/RU/kremlin', from: '2024-05-14', to: null },
      { title: 'secretary-general', of: 'body/RU/security-council', from: '2008-05-12', to: '2024-05-12' },
    ],
  },
  {
    id: 'person/sergey-naryshkin',
    names: {
      ar: ['سيرغي ناريشكين', 'سيرجي ناريشكين'],
      en: ['Sergey Naryshkin', 'Sergei Naryshkin'],
      ru: ['Сергей Нарышкин'],
    },
    short: { ar: ['ناريشكين'], en: ['Naryshkin'], ru: ['Нарышкин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'intelligence-chief', of: 'state/RU', from: '2016-10-05', to: null },
      { title: 'parliament-speaker', of: 'state/RU', from: '2011-12-21', to: '2016-10-05' },
    ],
  },
  {
    id: 'person/grigory-karasin',
    names: {
      ar: ['غريغوري كاراسين', 'جريجوري كاراسين', 'غريغوري كراسين'],
      en: ['Grigory Karasin'],
      ru: ['Григорий Карасин'],
    },
    short: { ar: ['كاراسين'], en: ['Karasin'], ru: ['Карасин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'head-of-delegation', of: 'state/RU', from: '2025-03-24', to: '2025-03-25' },
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2005-06', to: '2019-09' },
    ],
  },
  {
    id: 'person/sergey-beseda',
    names: {
      ar: ['سيرغي بيسيدا', 'سيرجي بيسيدا'],
      en: ['Sergey Beseda', 'Sergei Beseda'],
      ru: ['Сергей Беседа'],
    },
    short: { ar: ['بيسيدا'], en: ['Beseda'], ru: ['Беседа'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'head-of-delegation', of: 'state/RU', from: '2025-03-24', to: '2025-03-25' },
    ],
  },
  {
    id: 'person/mikhail-ulyanov',
    names: {
      ar: ['ميخائيل أوليانوف', 'ميخائيل يوليانوف'],
      en: ['Mikhail Ulyanov'],
      ru: ['Михаил Ульянов'],
    },
    short: { ar: ['أوليانوف', 'يوليانوف'], en: ['Ulyanov'], ru: ['Ульянов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/iaea', from: '2018-01-23', to: null },
    ],
  },
  {
    id: 'person/dmitry-kozak',
    names: {
      ar: ['دميتري كوزاك', 'ديمتري كوزاك', 'دميتري كازاك'],
      en: ['Dmitry Kozak'],
      ru: ['Дмитрий Козак'],
    },
    short: { ar: ['كوزاك'], en: ['Kozak'], ru: ['Козак'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'aide', of: 'body/RU/kremlin', from: '2020-01-24', to: '2025-09-18' },
      { title: 'deputy-prime-minister', of: 'state/RU', from: '2008-10-14', to: '2020-01-21' },
    ],
  },
  {
    id: 'person/vladislav-surkov',
    names: {
      ar: ['فلاديسلاف سوركوف'],
      en: ['Vladislav Surkov'],
      ru: ['Владислав Сурков'],
    },
    short: { ar: ['سوركوف'], en: ['Surkov'], ru: ['Сурков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'aide', of: 'body/RU/kremlin', from: '2013-09-20', to: '2020-02-18' },
    ],
  },
  {
    id: 'person/igor-kostyukov',
    names: {
      ar: ['إيغور كوستيوكوف', 'إيجور كوستيوكوف', 'إيغور كوستوكوف'],
      en: ['Igor Kostyukov'],
      ru: ['Игорь Костюков'],
    },
    short: { ar: ['كوستيوكوف'], en: ['Kostyukov'], ru: ['Костюков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'head-of-delegation', of: 'state/RU', from: '2026-01', to: null },
      { title: 'intelligence-chief', of: 'body/RU/gru', from: '2018-11-22', to: null },
    ],
  },
  {
    id: 'person/mikhail-galuzin',
    names: {
      ar: ['ميخائيل غالوزين', 'ميخائيل جالوزين'],
      en: ['Mikhail Galuzin'],
      ru: ['Михаил Галузин'],
    },
    short: { ar: ['غالوزين', 'جالوزين'], en: ['Galuzin'], ru: ['Галузин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2022-11', to: null },
    ],
  },
  {
    id: 'person/andrey-rudenko',
    names: {
      ar: ['أندريه رودينكو', 'أندري رودينكو'],
      en: ['Andrey Rudenko', 'Andrei Rudenko'],
      ru: ['Андрей Руденко'],
    },
    short: { ar: ['رودينكو'], en: ['Rudenko'], ru: ['Руденко'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2019-09', to: null },
    ],
  },
  {
    id: 'person/gennady-gatilov',
    names: {
      ar: ['غينادي غاتيلوف', 'جينادي جاتيلوف', 'غينادي جاتيلوف', 'جينادي غاتيلوف', 'غيناديه غاتيلوف'],
      en: ['Gennady Gatilov'],
      ru: ['Геннадий Гатилов'],
    },
    short: { ar: ['غاتيلوف', 'جاتيلوف'], en: ['Gatilov'], ru: ['Гатилов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2018-01', to: null },
      { title: 'deputy-foreign-minister', of: 'state/RU', from: '2011-01-31', to: '2018-01' },
    ],
  },
  {
    id: 'person/igor-konashenkov',
    names: {
      ar: ['إيغور كوناشينكوف', 'إيجور كوناشينكوف', 'إيغور كوناشنكوف'],
      en: ['Igor Konashenkov'],
      ru: ['Игорь Конашенков'],
    },
    short: { ar: ['كوناشينكوف', 'كوناشنكوف'], en: ['Konashenkov'], ru: ['Конашенков'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'spokesman', of: 'body/RU/defence-ministry', from: '2011', to: null },
    ],
  },
  {
    id: 'person/valery-gerasimov',
    names: {
      ar: ['فاليري غيراسيموف', 'فاليري جيراسيموف', 'فاليري غيراسموف'],
      en: ['Valery Gerasimov'],
      ru: ['Валерий Герасимов'],
    },
    short: { ar: ['غيراسيموف', 'جيراسيموف'], en: ['Gerasimov'], ru: ['Герасимов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'chief-of-staff', of: 'body/RU/defence-ministry', from: '2012-11-09', to: null },
    ],
  },
  {
    id: 'person/vyacheslav-volodin',
    names: {
      ar: ['فياتشيسلاف فولودين'],
      en: ['Vyacheslav Volodin'],
      ru: ['Вячеслав Володин'],
    },
    short: { ar: ['فولودين'], en: ['Volodin'], ru: ['Володин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'parliament-speaker', of: 'state/RU', from: '2016-10-05', to: null },
    ],
  },
  {
    id: 'person/valentina-matviyenko',
    names: {
      ar: ['فالنتينا ماتفيينكو', 'فالنتينا ماتفيينكا', 'فالنتينا ماتفيينكوو'],
      en: ['Valentina Matviyenko', 'Valentina Matvienko'],
      ru: ['Валентина Матвиенко'],
    },
    short: { ar: ['ماتفيينكو'], en: ['Matviyenko'], ru: ['Матвиенко'] },
    gender: 'f',
    side: 'RU',
    offices: [
      { title: 'chairman', of: 'body/RU/federation-council', from: '2011-09-21', to: null },
    ],
  },
  {
    id: 'person/konstantin-kosachev',
    names: {
      ar: ['قسطنطين كوساتشوف', 'كونستانتين كوساتشيف', 'قسطنطين كوساتشيف'],
      en: ['Konstantin Kosachev'],
      ru: ['Константин Косачёв', 'Константин Косачев'],
    },
    short: { ar: ['كوساتشوف', 'كوساتشيف'], en: ['Kosachev'], ru: ['Косачёв', 'Косачев'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'vice-president', of: 'body/RU/federation-council', from: '2021', to: null },
    ],
  },
  {
    id: 'person/alexander-novak',
    names: {
      ar: ['ألكسندر نوفاك'],
      en: ['Alexander Novak'],
      ru: ['Александр Новак'],
    },
    short: { ar: ['نوفاك'], en: ['Novak'], ru: ['Новак'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/RU', from: '2020-11-10', to: null },
      { title: 'energy-minister', of: 'state/RU', from: '2012-05-21', to: '2020-11-10' },
    ],
  },
  {
    id: 'person/yevgeny-prigozhin',
    names: {
      ar: ['يفغيني بريغوجين', 'يفجيني بريجوجين', 'يفغيني بريغوزين', 'يفجيني بريجوزين'],
      en: ['Yevgeny Prigozhin'],
      ru: ['Евгений Пригожин'],
    },
    short: { ar: ['بريغوجين', 'بريجوجين', 'بريغوزين'], en: ['Prigozhin'], ru: ['Пригожин'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'group-leader', of: 'group/wagner', from: '2014', to: '2023-08-23' },
    ],
  },
  {
    id: 'person/maria-lvova-belova',
    names: {
      ar: ['ماريا لفوفا بيلوفا', 'ماريا لفوفا-بيلوفا'],
      en: ['Maria Lvova-Belova'],
      ru: ['Мария Львова-Белова'],
    },
    short: { ar: ['لفوفا بيلوفا', 'لفوفا-بيلوفا'], en: ['Lvova-Belova'], ru: ['Львова-Белова'] },
    gender: 'f',
    side: 'RU',
    offices: [
      { title: 'minister', of: 'state/RU', from: '2021-10-27', to: null },
    ],
  },
  {
    id: 'person/tatyana-moskalkova',
    names: {
      ar: ['تاتيانا موسكالكوفا'],
      en: ['Tatyana Moskalkova'],
      ru: ['Татьяна Москалькова'],
    },
    short: { ar: ['موسكالكوفا'], en: ['Moskalkova'], ru: ['Москалькова'] },
    gender: 'f',
    side: 'RU',
    offices: [
      { title: 'minister', of: 'state/RU', from: '2016-04-22', to: '2026' },
    ],
  },
  {
    id: 'person/mikhail-zurabov',
    names: {
      ar: ['ميخائيل زورابوف'],
      en: ['Mikhail Zurabov'],
      ru: ['Михаил Зурабов'],
    },
    short: { ar: ['زورابوف'], en: ['Zurabov'], ru: ['Зурабов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'state/UA', from: '2009-08', to: '2016-07-28' },
    ],
  },
  {
    id: 'person/boris-gryzlov',
    names: {
      ar: ['بوريس غريزلوف', 'بوريس جريزلوف'],
      en: ['Boris Gryzlov'],
      ru: ['Борис Грызлов'],
    },
    short: { ar: ['غريزلوف', 'جريزلوف'], en: ['Gryzlov'], ru: ['Грызлов'] },
    gender: 'm',
    side: 'RU',
    offices: [
      { title: 'ambassador', of: 'state/BY', from: '2022-01-14', to: null },
      { title: 'head-of-delegation', of: 'state/RU', from: '2015-12-26', to: '2022-01' },
    ],
  },
  {
    id: 'person/alexander-zakharchenko',
    names: {
      ar: ['ألكسندر زاخارتشينكو', 'ألكسندر زاخارشينكو'],
      en: ['Alexander Zakharchenko'],
      ru: ['Александр Захарченко'],
    },
    short: { ar: ['زاخارتشينكو', 'زاخارشينكو'], en: ['Zakharchenko'], ru: ['Захарченко'] },
    gender: 'm',
    side: 'dnr',
    offices: [
      { title: 'group-leader', of: 'group/dnr', from: '2014-08-07', to: '2018-08-31' },
    ],
  },
  {
    id: 'person/denis-pushilin',
    names: {
      ar: ['دينيس بوشيلين', 'دينيس بوشلين'],
      en: ['Denis Pushilin'],
      ru: ['Денис Пушилин'],
    },
    short: { ar: ['بوشيلين'], en: ['Pushilin'], ru: ['Пушилин'] },
    gender: 'm',
    side: 'dnr',
    offices: [
      { title: 'group-leader', of: 'group/dnr', from: '2018-09-07', to: null },
    ],
  },
  {
    id: 'person/igor-plotnitsky',
    names: {
      ar: ['إيغور بلوتنيتسكي', 'إيجور بلوتنيتسكي'],
      en: ['Igor Plotnitsky'],
      ru: ['Игорь Плотницкий'],
    },
    short: { ar: ['بلوتنيتسكي'], en: ['Plotnitsky'], ru: ['Плотницкий'] },
    gender: 'm',
    side: 'lnr',
    offices: [
      { title: 'group-leader', of: 'group/lnr', from: '2014-08-14', to: '2017-11-24' },
    ],
  },
];
