import type { PersonRow } from '@masar/shapes';

/** European Union, NATO, OSCE, the Red Cross, the Holy See and European states. */
export const peopleEurope: readonly PersonRow[] = [
  {
    id: 'person/jose-manuel-barroso',
    names: {
      ar: ['خوسيه مانويل باروزو', 'جوزيه مانويل باروزو', 'خوسي مانويل باروسو', 'خوسيه مانويل باروسو', 'جوزيه مانويل باروسو', 'جوزيه باروزو'],
      en: ['José Manuel Barroso', 'Jose Manuel Barroso'],
      ru: ['Жозе Мануэл Баррозу', 'Жозе Мануэль Баррозу'],
    },
    short: { ar: ['باروزو', 'باروسو'], en: ['Barroso'], ru: ['Баррозу'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'commission-president', of: 'org/eu', from: '2004-11-22', to: '2014-10-31' },
    ],
  },
  {
    id: 'person/jean-claude-juncker',
    names: {
      ar: ['جان كلود يونكر', 'جان-كلود يونكر', 'جون كلود يونكر', 'جان كلود يونكير'],
      en: ['Jean-Claude Juncker'],
      ru: ['Жан-Клод Юнкер'],
    },
    short: { ar: ['يونكر'], en: ['Juncker'], ru: ['Юнкер'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'commission-president', of: 'org/eu', from: '2014-11-01', to: '2019-11-30' },
    ],
  },
  {
    id: 'person/ursula-von-der-leyen',
    names: {
      ar: ['أورسولا فون دير لاين', 'أورسولا فون دير لايين', 'أورزولا فون دير لاين', 'أورسولا فون ديرلاين', 'أورسولا فون در لاين', 'أورسولا فون دير ليين', 'أورزولا فون دير لايين'],
      en: ['Ursula von der Leyen'],
      ru: ['Урсула фон дер Ляйен', 'Урсула фон дер Лейен'],
    },
    short: { ar: ['فون دير لاين', 'فون دير لايين', 'فون ديرلاين', 'فون در لاين', 'دير لاين'], en: ['von der Leyen'], ru: ['фон дер Ляйен', 'фон дер Лейен'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'commission-president', of: 'org/eu', from: '2019-12-01', to: null },
      { title: 'defence-minister', of: 'state/DE', from: '2013-12-17', to: '2019-07-17' },
    ],
  },
  {
    id: 'person/herman-van-rompuy',
    names: {
      ar: ['هيرمان فان رومبوي', 'هرمان فان رومبوي', 'هيرمان فان رومبي'],
      en: ['Herman Van Rompuy'],
      ru: ['Херман Ван Ромпёй', 'Херман ван Ромпей'],
    },
    short: { ar: ['فان رومبوي'], en: ['Van Rompuy'], ru: ['Ван Ромпёй', 'ван Ромпей'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'council-president', of: 'org/eu', from: '2009-12-01', to: '2014-11-30' },
    ],
  },
  {
    id: 'person/donald-tusk',
    names: {
      ar: ['دونالد توسك'],
      en: ['Donald Tusk'],
      ru: ['Дональд Туск'],
    },
    short: { ar: ['توسك'], en: ['Tusk'], ru: ['Туск'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'prime-minister', of: 'state/PL', from: '2023-12-13', to: null },
      { title: 'council-president', of: 'org/eu', from: '2014-12-01', to: '2019-11-30' },
      { title: 'prime-minister', of: 'state/PL', from: '2007-11-16', to: '2014-09-22' },
    ],
  },
  {
    id: 'person/charles-michel',
    names: {
      ar: ['شارل ميشيل', 'شارل ميشال'],
      en: ['Charles Michel'],
      ru: ['Шарль Мишель'],
    },
    short: { en: ['Michel'], ru: ['Мишель'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'council-president', of: 'org/eu', from: '2019-12-01', to: '2024-11-30' },
      { title: 'prime-minister', of: 'state/BE', from: '2014-10-11', to: '2019-10-27' },
    ],
  },
  {
    id: 'person/antonio-costa',
    names: {
      ar: ['أنطونيو كوستا', 'أنتونيو كوستا'],
      en: ['António Costa', 'Antonio Costa'],
      ru: ['Антониу Кошта', 'Антонио Коста'],
    },
    short: { ar: ['كوستا'], en: ['Costa'], ru: ['Кошта', 'Коста'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'council-president', of: 'org/eu', from: '2024-12-01', to: null },
      { title: 'prime-minister', of: 'state/PT', from: '2015-11-26', to: '2024-04-02' },
    ],
  },
  {
    id: 'person/catherine-ashton',
    names: {
      ar: ['كاثرين آشتون', 'كاثرين أشتن', 'كاترين آشتون'],
      en: ['Catherine Ashton'],
      ru: ['Кэтрин Эштон'],
    },
    short: { ar: ['آشتون'], en: ['Ashton'], ru: ['Эштон'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'high-representative', of: 'org/eu', from: '2009-12-01', to: '2014-10-31' },
    ],
  },
  {
    id: 'person/federica-mogherini',
    names: {
      ar: ['فيديريكا موغيريني', 'فيدريكا موغيريني', 'فيديريكا موجيريني', 'فيدريكا موجيريني', 'فيديريكا موغريني', 'فيدريكا موغريني', 'فيديريكا موجريني'],
      en: ['Federica Mogherini'],
      ru: ['Федерика Могерини'],
    },
    short: { ar: ['موغيريني', 'موجيريني', 'موغريني', 'موجريني'], en: ['Mogherini'], ru: ['Могерини'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'high-representative', of: 'org/eu', from: '2014-11-01', to: '2019-11-30' },
      { title: 'foreign-minister', of: 'state/IT', from: '2014-02-22', to: '2014-10-31' },
    ],
  },
  {
    id: 'person/josep-borrell',
    names: {
      ar: ['جوزيب بوريل', 'جوزيف بوريل', 'جوسيب بوريل', 'خوسيب بوريل', 'جوزيب بوريلو', 'جوزب بوريل'],
      en: ['Josep Borrell'],
      ru: ['Жозеп Боррель', 'Хосеп Боррель'],
    },
    short: { ar: ['بوريل'], en: ['Borrell'], ru: ['Боррель'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'high-representative', of: 'org/eu', from: '2019-12-01', to: '2024-11-30' },
      { title: 'foreign-minister', of: 'state/ES', from: '2018-06-07', to: '2019-11-30' },
    ],
  },
  {
    id: 'person/kaja-kallas',
    names: {
      ar: ['كايا كالاس', 'كايا كلاس', 'كاجا كالاس'],
      en: ['Kaja Kallas'],
      ru: ['Кая Каллас'],
    },
    short: { ar: ['كالاس'], en: ['Kallas'], ru: ['Каллас'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'high-representative', of: 'org/eu', from: '2024-12-01', to: null },
      { title: 'prime-minister', of: 'state/EE', from: '2021-01-26', to: '2024-07-23' },
    ],
  },
  {
    id: 'person/enrique-mora',
    names: {
      ar: ['إنريكي مورا', 'انريكه مورا', 'إنريكيه مورا'],
      en: ['Enrique Mora'],
      ru: ['Энрике Мора'],
    },
    short: { ar: ['مورا'], en: ['Mora'], ru: ['Мора'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/eu', from: '2015', to: '2025' },
    ],
  },
  {
    id: 'person/helga-schmid',
    names: {
      ar: ['هيلغا شميد', 'هيلجا شميد', 'هيلغا شميت', 'هيلغا شميدت', 'هيلجا شميت'],
      en: ['Helga Schmid'],
      ru: ['Хельга Шмид'],
    },
    short: { ar: ['شميد'], en: ['Schmid'], ru: ['Шмид'] },
    gender: 'f',
    side: 'osce',
    offices: [
      { title: 'secretary-general', of: 'org/osce', from: '2020-12-04', to: '2024-09-03' },
      { title: 'secretary-general', of: 'body/EU/eeas', from: '2016-09', to: '2020-12' },
    ],
  },
  {
    id: 'person/peter-stano',
    names: {
      ar: ['بيتر ستانو'],
      en: ['Peter Stano'],
      ru: ['Петер Стано'],
    },
    short: { ar: ['ستانو'], en: ['Stano'], ru: ['Стано'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'spokesman', of: 'org/eu', from: '2019-12', to: '2024-12' },
    ],
  },
  {
    id: 'person/anouar-el-anouni',
    names: {
      ar: ['أنور العنوني', 'أنوار العنوني'],
      en: ['Anouar El Anouni'],
      ru: ['Ануар эль-Ануни'],
    },
    short: { ar: ['العنوني'], en: ['El Anouni'], ru: ['эль-Ануни'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'spokesman', of: 'org/eu', from: '2024-12', to: null },
    ],
  },
  {
    id: 'person/maja-kocijancic',
    names: {
      ar: ['مايا كوسيانتشيتش', 'مايا كوسيانتيتش', 'مايا كوتسيانتشيتش'],
      en: ['Maja Kocijančič', 'Maja Kocijancic'],
      ru: ['Майя Косьянчич', 'Майя Кочиянчич'],
    },
    short: { ar: ['كوسيانتشيتش'], en: ['Kocijančič', 'Kocijancic'], ru: ['Косьянчич', 'Кочиянчич'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'spokesman', of: 'org/eu', from: '2010', to: '2019-11' },
    ],
  },
  {
    id: 'person/annette-weber',
    names: {
      ar: ['أنيت فيبر', 'أنيته فيبر', 'أنيتي فيبر'],
      en: ['Annette Weber'],
      ru: ['Аннетте Вебер'],
    },
    short: { ar: ['فيبر'], en: ['Weber'], ru: ['Вебер'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'special-representative', of: 'org/eu', from: '2021-07', to: '2025-03' },
    ],
  },
  {
    id: 'person/dubravka-suica',
    names: {
      ar: ['دوبرافكا شويتسا', 'دوبرافكا سويكا', 'دوبرافكا سويتشا', 'دوبرافكا شويكا'],
      en: ['Dubravka Šuica', 'Dubravka Suica'],
      ru: ['Дубравка Шуйца'],
    },
    short: { ar: ['شويتسا'], en: ['Šuica', 'Suica'], ru: ['Шуйца'] },
    gender: 'f',
    side: 'eu',
    offices: [
      { title: 'minister', of: 'org/eu', from: '2024-12-01', to: null },
    ],
  },
  {
    id: 'person/miroslav-lajcak',
    names: {
      ar: ['ميروسلاف لايتشاك', 'ميروسلاف لايتشك', 'ميروسلاف لاجاك'],
      en: ['Miroslav Lajčák', 'Miroslav Lajcak'],
      ru: ['Мирослав Лайчак'],
    },
    short: { ar: ['لايتشاك'], en: ['Lajčák', 'Lajcak'], ru: ['Лайчак'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'special-representative', of: 'org/eu', from: '2020-04', to: '2025-01' },
      { title: 'president', of: 'org/unga', from: '2017-09-12', to: '2018-09-18' },
      { title: 'foreign-minister', of: 'state/SK', from: '2012-04-04', to: '2020-03-21' },
    ],
  },
  {
    id: 'person/sven-koopmans',
    names: {
      ar: ['سفين كوبمانس', 'سفين كوبمانز'],
      en: ['Sven Koopmans'],
      ru: ['Свен Копманс'],
    },
    short: { ar: ['كوبمانس', 'كوبمانز'], en: ['Koopmans'], ru: ['Копманс'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'special-representative', of: 'org/eu', from: '2021-05', to: '2025-02' },
    ],
  },
  {
    id: 'person/anders-fogh-rasmussen',
    names: {
      ar: ['أندرس فوغ راسموسن', 'أندرس فوج راسموسن', 'أندرس فو راسموسن', 'أندرس راسموسن'],
      en: ['Anders Fogh Rasmussen'],
      ru: ['Андерс Фог Расмуссен'],
    },
    short: { ar: ['راسموسن'], en: ['Rasmussen'], ru: ['Расмуссен'] },
    gender: 'm',
    side: 'nato',
    offices: [
      { title: 'secretary-general', of: 'org/nato', from: '2009-08-01', to: '2014-09-30' },
    ],
  },
  {
    id: 'person/jens-stoltenberg',
    names: {
      ar: ['ينس ستولتنبرغ', 'ينس ستولتنبرج', 'يانس ستولتنبرغ', 'يانس ستولتنبرج', 'جينس ستولتنبرغ', 'ينس ستولتنبيرغ', 'ينس شتولتنبرغ', 'ينس شتولتنبرج', 'جينس ستولتنبرج', 'ينس ستولتنبيرج', 'يانس ستولتنبيرغ', 'ينس شتولتنبيرغ'],
      en: ['Jens Stoltenberg'],
      ru: ['Йенс Столтенберг'],
    },
    short: { ar: ['ستولتنبرغ', 'ستولتنبرج', 'شتولتنبرغ', 'شتولتنبرج', 'ستولتنبيرغ', 'ستولتنبيرج', 'شتولتنبيرغ'], en: ['Stoltenberg'], ru: ['Столтенберг'] },
    gender: 'm',
    side: 'nato',
    offices: [
      { title: 'finance-minister', of: 'state/NO', from: '2025-02-04', to: null },
      { title: 'secretary-general', of: 'org/nato', from: '2014-10-01', to: '2024-10-01' },
    ],
  },
  {
    id: 'person/mark-rutte',
    names: {
      ar: ['مارك روته', 'مارك روتي', 'مارك روتيه', 'مارك روت'],
      en: ['Mark Rutte'],
      ru: ['Марк Рютте'],
    },
    short: { ar: ['روته', 'روتي', 'روتيه'], en: ['Rutte'], ru: ['Рютте'] },
    gender: 'm',
    side: 'nato',
    offices: [
      { title: 'secretary-general', of: 'org/nato', from: '2024-10-01', to: null },
      { title: 'prime-minister', of: 'state/NL', from: '2010-10-14', to: '2024-07-02' },
    ],
  },
  {
    id: 'person/lamberto-zannier',
    names: {
      ar: ['لامبرتو زانيير', 'لامبرتو زانير', 'لامبرتو زانييه'],
      en: ['Lamberto Zannier'],
      ru: ['Ламберто Заньер'],
    },
    short: { ar: ['زانيير', 'زانير'], en: ['Zannier'], ru: ['Заньер'] },
    gender: 'm',
    side: 'osce',
    offices: [
      { title: 'secretary-general', of: 'org/osce', from: '2011-07-01', to: '2017-06-30' },
    ],
  },
  {
    id: 'person/thomas-greminger',
    names: {
      ar: ['توماس غريمينغر', 'توماس جريمينجر', 'توماس غريمنغر'],
      en: ['Thomas Greminger'],
      ru: ['Томас Гремингер'],
    },
    short: { ar: ['غريمينغر', 'جريمينجر'], en: ['Greminger'], ru: ['Гремингер'] },
    gender: 'm',
    side: 'osce',
    offices: [
      { title: 'secretary-general', of: 'org/osce', from: '2017-07-18', to: '2020-07-18' },
    ],
  },
  {
    id: 'person/feridun-sinirlioglu',
    names: {
      ar: ['فريدون سينيرلي أوغلو', 'فريدون سينيرلي أوغلى'],
      en: ['Feridun Sinirlioğlu', 'Feridun Sinirlioglu'],
      ru: ['Феридун Синирлиоглу'],
    },
    short: { ar: ['سينيرلي أوغلو'], en: ['Sinirlioğlu', 'Sinirlioglu'], ru: ['Синирлиоглу'] },
    gender: 'm',
    side: 'osce',
    offices: [
      { title: 'secretary-general', of: 'org/osce', from: '2024-12', to: null },
      { title: 'foreign-minister', of: 'state/TR', from: '2015-08-28', to: '2015-11-24' },
    ],
  },
  {
    id: 'person/martin-sajdik',
    names: {
      ar: ['مارتن سايديك', 'مارتين سايديك', 'مارتن زايديك'],
      en: ['Martin Sajdik'],
      ru: ['Мартин Сайдик'],
    },
    short: { ar: ['سايديك'], en: ['Sajdik'], ru: ['Сайдик'] },
    gender: 'm',
    side: 'osce',
    offices: [
      { title: 'special-representative', of: 'org/osce', from: '2015-06', to: '2019-12' },
    ],
  },
  {
    id: 'person/heidi-tagliavini',
    names: {
      ar: ['هايدي تاليافيني', 'هايدي تاغليافيني', 'هايدي تاجليافيني'],
      en: ['Heidi Tagliavini'],
      ru: ['Хайди Тальявини'],
    },
    short: { ar: ['تاليافيني', 'تاغليافيني'], en: ['Tagliavini'], ru: ['Тальявини'] },
    gender: 'f',
    side: 'osce',
    offices: [
      { title: 'special-representative', of: 'org/osce', from: '2014-06', to: '2015-06' },
    ],
  },
  {
    id: 'person/heidi-grau',
    names: {
      ar: ['هايدي غراو', 'هايدي جراو'],
      en: ['Heidi Grau'],
      ru: ['Хайди Грау'],
    },
    short: { ar: ['غراو'], en: ['Grau'], ru: ['Грау'] },
    gender: 'f',
    side: 'osce',
    offices: [
      { title: 'special-representative', of: 'org/osce', from: '2020-01', to: '2021-10' },
    ],
  },
  {
    id: 'person/peter-maurer',
    names: {
      ar: ['بيتر ماورر', 'بيتر مورر', 'بيتر ماورير'],
      en: ['Peter Maurer'],
      ru: ['Петер Маурер'],
    },
    short: { ar: ['ماورر', 'مورر'], en: ['Maurer'], ru: ['Маурер'] },
    gender: 'm',
    side: 'icrc',
    offices: [
      { title: 'president', of: 'org/icrc', from: '2012-07-01', to: '2022-09-30' },
    ],
  },
  {
    id: 'person/mirjana-spoljaric',
    names: {
      ar: ['ميريانا سبولياريتش', 'ميريانا سبولياريك', 'ميرجانا سبولياريتش', 'ميريانا سبولجاريك', 'ميرجانا سبولياريك', 'ميريانا سبولياريتش إيغر'],
      en: ['Mirjana Spoljaric', 'Mirjana Spoljaric Egger'],
      ru: ['Мирьяна Сполярич', 'Мирьяна Сполярич Эггер'],
    },
    short: { ar: ['سبولياريتش', 'سبولياريك', 'سبولجاريك'], en: ['Spoljaric'], ru: ['Сполярич'] },
    gender: 'f',
    side: 'icrc',
    offices: [
      { title: 'president', of: 'org/icrc', from: '2022-10-01', to: null },
    ],
  },
  {
    id: 'person/pope-francis',
    names: {
      ar: ['البابا فرنسيس', 'البابا فرانسيس', 'خورخي ماريو بيرغوليو', 'خورخي ماريو بيرجوليو', 'البابا فرانشيسكو'],
      en: ['Pope Francis', 'Jorge Mario Bergoglio'],
      ru: ['Папа Франциск', 'Франциск'],
    },
    short: { ar: ['البابا فرنسيس', 'البابا فرانسيس'], en: ['Pope Francis'], ru: ['Франциск'] },
    gender: 'm',
    side: 'VA',
    offices: [
      { title: 'pope', of: 'state/VA', from: '2013-03-13', to: '2025-04-21' },
    ],
  },
  {
    id: 'person/pope-leo-xiv',
    names: {
      ar: ['البابا لاون الرابع عشر', 'البابا ليو الرابع عشر', 'ليو الرابع عشر', 'لاون الرابع عشر', 'روبرت بريفوست', 'روبرت فرنسيس بريفوست'],
      en: ['Pope Leo XIV', 'Leo XIV', 'Robert Prevost'],
      ru: ['Папа Лев XIV', 'Лев XIV', 'Роберт Превост'],
    },
    short: { ar: ['البابا لاون', 'البابا ليو'], en: ['Pope Leo'], ru: ['Лев XIV'] },
    gender: 'm',
    side: 'VA',
    offices: [
      { title: 'pope', of: 'state/VA', from: '2025-05-08', to: null },
    ],
  },
  {
    id: 'person/pietro-parolin',
    names: {
      ar: ['بيترو بارولين', 'بيترو بارولن'],
      en: ['Pietro Parolin'],
      ru: ['Пьетро Паролин'],
    },
    short: { ar: ['بارولين'], en: ['Parolin'], ru: ['Паролин'] },
    gender: 'm',
    side: 'VA',
    offices: [
      { title: 'secretary-general', of: 'state/VA', from: '2013-10-15', to: null },
    ],
  },
  {
    id: 'person/paul-gallagher',
    names: {
      ar: ['بول غالاغر', 'بول ريتشارد غالاغر', 'بول جالاجر', 'بول غالاغير'],
      en: ['Paul Gallagher', 'Paul Richard Gallagher'],
      ru: ['Пол Галлахер'],
    },
    short: { ar: ['غالاغر', 'جالاجر'], en: ['Gallagher'], ru: ['Галлахер'] },
    gender: 'm',
    side: 'VA',
    offices: [
      { title: 'foreign-minister', of: 'state/VA', from: '2014-11-08', to: null },
    ],
  },
  {
    id: 'person/matteo-zuppi',
    names: {
      ar: ['ماتيو زوبي', 'ماتيو تسوبي', 'ماتيو ماريا زوبي'],
      en: ['Matteo Zuppi', 'Matteo Maria Zuppi'],
      ru: ['Маттео Дзуппи'],
    },
    short: { ar: ['زوبي'], en: ['Zuppi'], ru: ['Дзуппи'] },
    gender: 'm',
    side: 'VA',
    offices: [
      { title: 'envoy', of: 'state/VA', from: '2023-05', to: null },
    ],
  },
  {
    id: 'person/francois-hollande',
    names: {
      ar: ['فرنسوا هولاند', 'فرانسوا هولاند', 'فرانسوا أولاند', 'فرنسوا أولاند'],
      en: ['François Hollande', 'Francois Hollande'],
      ru: ['Франсуа Олланд'],
    },
    short: { ar: ['هولاند', 'أولاند'], en: ['Hollande'], ru: ['Олланд'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'president', of: 'state/FR', from: '2012-05-15', to: '2017-05-14' },
    ],
  },
  {
    id: 'person/emmanuel-macron',
    names: {
      ar: ['إيمانويل ماكرون', 'إيمانويل مكرون', 'إمانويل ماكرون', 'إيمانويل ماكرو'],
      en: ['Emmanuel Macron'],
      ru: ['Эмманюэль Макрон', 'Эммануэль Макрон'],
    },
    short: { ar: ['ماكرون'], en: ['Macron'], ru: ['Макрон'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'president', of: 'state/FR', from: '2017-05-14', to: null },
    ],
  },
  {
    id: 'person/laurent-fabius',
    names: {
      ar: ['لوران فابيوس'],
      en: ['Laurent Fabius'],
      ru: ['Лоран Фабиус'],
    },
    short: { ar: ['فابيوس'], en: ['Fabius'], ru: ['Фабиус'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'foreign-minister', of: 'state/FR', from: '2012-05-16', to: '2016-02-11' },
    ],
  },
  {
    id: 'person/jean-marc-ayrault',
    names: {
      ar: ['جان مارك إيرولت', 'جان-مارك إيرولت', 'جان مارك إيرو'],
      en: ['Jean-Marc Ayrault'],
      ru: ['Жан-Марк Эро'],
    },
    short: { ar: ['إيرولت'], en: ['Ayrault'], ru: ['Эро'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'foreign-minister', of: 'state/FR', from: '2016-02-11', to: '2017-05-10' },
      { title: 'prime-minister', of: 'state/FR', from: '2012-05-15', to: '2014-03-31' },
    ],
  },
  {
    id: 'person/jean-yves-le-drian',
    names: {
      ar: ['جان إيف لودريان', 'جان ايف لو دريان', 'جان-إيف لودريان', 'جان-إيف لو دريان', 'جون إيف لودريان'],
      en: ['Jean-Yves Le Drian', 'Jean Yves Le Drian'],
      ru: ['Жан-Ив Ле Дриан'],
    },
    short: { ar: ['لودريان', 'لو دريان'], en: ['Le Drian'], ru: ['Ле Дриан'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'envoy', of: 'state/FR', from: '2023-06-07', to: null },
      { title: 'foreign-minister', of: 'state/FR', from: '2017-05-17', to: '2022-05-20' },
      { title: 'defence-minister', of: 'state/FR', from: '2012-05-16', to: '2017-05-10' },
    ],
  },
  {
    id: 'person/catherine-colonna',
    names: {
      ar: ['كاثرين كولونا', 'كاترين كولونا'],
      en: ['Catherine Colonna'],
      ru: ['Катрин Колонна'],
    },
    short: { ar: ['كولونا'], en: ['Colonna'], ru: ['Колонна'] },
    gender: 'f',
    side: 'FR',
    offices: [
      { title: 'foreign-minister', of: 'state/FR', from: '2022-05-20', to: '2024-01-11' },
    ],
  },
  {
    id: 'person/stephane-sejourne',
    names: {
      ar: ['ستيفان سيجورنيه', 'ستيفان سيجورني', 'ستيفان سيغورنيه', 'ستيفان سيجورن'],
      en: ['Stéphane Séjourné', 'Stephane Sejourne'],
      ru: ['Стефан Сежурне'],
    },
    short: { ar: ['سيجورنيه', 'سيجورني', 'سيغورنيه'], en: ['Séjourné', 'Sejourne'], ru: ['Сежурне'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'foreign-minister', of: 'state/FR', from: '2024-01-11', to: '2024-09-21' },
    ],
  },
  {
    id: 'person/jean-noel-barrot',
    names: {
      ar: ['جان نويل بارو', 'جان-نويل بارو', 'جون نويل بارو', 'جان نويل باروت'],
      en: ['Jean-Noël Barrot', 'Jean-Noel Barrot'],
      ru: ['Жан-Ноэль Барро'],
    },
    short: { ar: ['بارو'], en: ['Barrot'], ru: ['Барро'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'foreign-minister', of: 'state/FR', from: '2024-09-21', to: null },
    ],
  },
  {
    id: 'person/florence-parly',
    names: {
      ar: ['فلورنس بارلي', 'فلورانس بارلي'],
      en: ['Florence Parly'],
      ru: ['Флоранс Парли'],
    },
    short: { ar: ['بارلي'], en: ['Parly'], ru: ['Парли'] },
    gender: 'f',
    side: 'FR',
    offices: [
      { title: 'defence-minister', of: 'state/FR', from: '2017-06-21', to: '2022-05-20' },
    ],
  },
  {
    id: 'person/sebastien-lecornu',
    names: {
      ar: ['سيباستيان لوكورنو', 'سيباستيان ليكورنو', 'سيباستيان لوكورنيه', 'سباستيان لوكورنو'],
      en: ['Sébastien Lecornu', 'Sebastien Lecornu'],
      ru: ['Себастьен Лекорню'],
    },
    short: { ar: ['لوكورنو', 'ليكورنو'], en: ['Lecornu'], ru: ['Лекорню'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'prime-minister', of: 'state/FR', from: '2025-09-09', to: null },
      { title: 'defence-minister', of: 'state/FR', from: '2022-05-20', to: '2025-09-09' },
    ],
  },
  {
    id: 'person/francois-bayrou',
    names: {
      ar: ['فرنسوا بايرو', 'فرانسوا بايرو'],
      en: ['François Bayrou', 'Francois Bayrou'],
      ru: ['Франсуа Байру'],
    },
    short: { ar: ['بايرو'], en: ['Bayrou'], ru: ['Байру'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'prime-minister', of: 'state/FR', from: '2024-12-13', to: '2025-09-09' },
    ],
  },
  {
    id: 'person/emmanuel-bonne',
    names: {
      ar: ['إيمانويل بون', 'إيمانويل بونيه'],
      en: ['Emmanuel Bonne'],
      ru: ['Эммануэль Бонн'],
    },
    short: { en: ['Bonne'], ru: ['Бонн'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'adviser', of: 'state/FR', from: '2019-05', to: '2026' },
    ],
  },
  {
    id: 'person/patrick-durel',
    names: {
      ar: ['باتريك دوريل'],
      en: ['Patrick Durel'],
      ru: ['Патрик Дюрель'],
    },
    short: { ar: ['دوريل'], en: ['Durel'], ru: ['Дюрель'] },
    gender: 'm',
    side: 'FR',
    offices: [
      { title: 'adviser', of: 'state/FR', from: '2017', to: '2024' },
    ],
  },
  {
    id: 'person/angela-merkel',
    names: {
      ar: ['أنغيلا ميركل', 'أنجيلا ميركل', 'أنغيلا مركل', 'أنجيلا مركل', 'انجيلا ميركيل', 'أنغيلا ميركيل'],
      en: ['Angela Merkel'],
      ru: ['Ангела Меркель'],
    },
    short: { ar: ['ميركل', 'مركل', 'ميركيل'], en: ['Merkel'], ru: ['Меркель'] },
    gender: 'f',
    side: 'DE',
    offices: [
      { title: 'prime-minister', of: 'state/DE', from: '2005-11-22', to: '2021-12-08' },
    ],
  },
  {
    id: 'person/olaf-scholz',
    names: {
      ar: ['أولاف شولتس', 'أولاف شولتز', 'أولاف شولز'],
      en: ['Olaf Scholz'],
      ru: ['Олаф Шольц'],
    },
    short: { ar: ['شولتس', 'شولتز', 'شولز'], en: ['Scholz'], ru: ['Шольц'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'prime-minister', of: 'state/DE', from: '2021-12-08', to: '2025-05-06' },
    ],
  },
  {
    id: 'person/friedrich-merz',
    names: {
      ar: ['فريدريش ميرتس', 'فريدريش ميرز', 'فريدريش ميرتز', 'فريدريتش ميرتس', 'فردريش ميرتس', 'فريدريتش ميرز', 'فريدريك ميرتس'],
      en: ['Friedrich Merz'],
      ru: ['Фридрих Мерц'],
    },
    short: { ar: ['ميرتس', 'ميرز', 'ميرتز'], en: ['Merz'], ru: ['Мерц'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'prime-minister', of: 'state/DE', from: '2025-05-06', to: null },
    ],
  },
  {
    id: 'person/frank-walter-steinmeier',
    names: {
      ar: ['فرانك فالتر شتاينماير', 'فرانك-فالتر شتاينماير', 'فرانك والتر شتاينماير', 'فرانك فالتر شتانماير', 'فرانك فالتر ستاينماير', 'فرنك فالتر شتاينماير', 'فرانك والتر ستاينماير', 'فرانك-والتر شتاينماير'],
      en: ['Frank-Walter Steinmeier'],
      ru: ['Франк-Вальтер Штайнмайер'],
    },
    short: { ar: ['شتاينماير', 'ستاينماير', 'شتانماير'], en: ['Steinmeier'], ru: ['Штайнмайер'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'president', of: 'state/DE', from: '2017-03-19', to: null },
      { title: 'foreign-minister', of: 'state/DE', from: '2013-12-17', to: '2017-01-27' },
    ],
  },
  {
    id: 'person/guido-westerwelle',
    names: {
      ar: ['غيدو فسترفيله', 'غيدو فيسترفيله', 'جيدو فيسترفيله', 'جيدو فسترفيله', 'غيدو فيسترفيلي'],
      en: ['Guido Westerwelle'],
      ru: ['Гидо Вестервелле'],
    },
    short: { ar: ['فسترفيله', 'فيسترفيله'], en: ['Westerwelle'], ru: ['Вестервелле'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'foreign-minister', of: 'state/DE', from: '2009-10-28', to: '2013-12-17' },
    ],
  },
  {
    id: 'person/sigmar-gabriel',
    names: {
      ar: ['زيغمار غابرييل', 'سيغمار غابرييل', 'زيجمار جابرييل', 'سيجمار جابرييل', 'سيغمار غابريال', 'زيغمار غابريل'],
      en: ['Sigmar Gabriel'],
      ru: ['Зигмар Габриэль'],
    },
    short: { en: ['Gabriel'], ru: ['Габриэль'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'foreign-minister', of: 'state/DE', from: '2017-01-27', to: '2018-03-14' },
    ],
  },
  {
    id: 'person/heiko-maas',
    names: {
      ar: ['هايكو ماس'],
      en: ['Heiko Maas'],
      ru: ['Хайко Маас'],
    },
    short: { en: ['Maas'], ru: ['Маас'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'foreign-minister', of: 'state/DE', from: '2018-03-14', to: '2021-12-08' },
    ],
  },
  {
    id: 'person/annalena-baerbock',
    names: {
      ar: ['أنالينا بيربوك', 'أنالينا بيربوخ', 'أنالينا بربوك', 'أنالينا بيربوكا'],
      en: ['Annalena Baerbock'],
      ru: ['Анналена Бербок'],
    },
    short: { ar: ['بيربوك', 'بيربوخ'], en: ['Baerbock'], ru: ['Бербок'] },
    gender: 'f',
    side: 'DE',
    offices: [
      { title: 'president', of: 'org/unga', from: '2025-09-09', to: null },
      { title: 'foreign-minister', of: 'state/DE', from: '2021-12-08', to: '2025-05-06' },
    ],
  },
  {
    id: 'person/johann-wadephul',
    names: {
      ar: ['يوهان فاديفول', 'يوهان فادفول', 'يوهان فاديفل', 'يوهان فاديفيل'],
      en: ['Johann Wadephul'],
      ru: ['Йоханн Вадефуль', 'Иоганн Вадефуль'],
    },
    short: { ar: ['فاديفول', 'فادفول'], en: ['Wadephul'], ru: ['Вадефуль'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'foreign-minister', of: 'state/DE', from: '2025-05-06', to: null },
    ],
  },
  {
    id: 'person/annegret-kramp-karrenbauer',
    names: {
      ar: ['أنيغريت كرامب كارنباور', 'أنغريت كرامب كارنباور', 'أنيجريت كرامب-كارنباور', 'أنغريت كرامب-كارنباور'],
      en: ['Annegret Kramp-Karrenbauer'],
      ru: ['Аннегрет Крамп-Карренбауэр'],
    },
    short: { ar: ['كرامب كارنباور', 'كرامب-كارنباور'], en: ['Kramp-Karrenbauer'], ru: ['Крамп-Карренбауэр'] },
    gender: 'f',
    side: 'DE',
    offices: [
      { title: 'defence-minister', of: 'state/DE', from: '2019-07-17', to: '2021-12-08' },
    ],
  },
  {
    id: 'person/boris-pistorius',
    names: {
      ar: ['بوريس بيستوريوس', 'بوريس بستوريوس'],
      en: ['Boris Pistorius'],
      ru: ['Борис Писториус'],
    },
    short: { ar: ['بيستوريوس', 'بستوريوس'], en: ['Pistorius'], ru: ['Писториус'] },
    gender: 'm',
    side: 'DE',
    offices: [
      { title: 'defence-minister', of: 'state/DE', from: '2023-01-19', to: null },
    ],
  },
  {
    id: 'person/david-cameron',
    names: {
      ar: ['ديفيد كاميرون', 'ديفيد كامرون', 'دافيد كاميرون', 'ديفد كاميرون'],
      en: ['David Cameron'],
      ru: ['Дэвид Кэмерон'],
    },
    short: { ar: ['كاميرون', 'كامرون'], en: ['Cameron'], ru: ['Кэмерон'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'foreign-minister', of: 'state/GB', from: '2023-11-13', to: '2024-07-05' },
      { title: 'prime-minister', of: 'state/GB', from: '2010-05-11', to: '2016-07-13' },
    ],
  },
  {
    id: 'person/theresa-may',
    names: {
      ar: ['تيريزا ماي', 'تريزا ماي'],
      en: ['Theresa May'],
      ru: ['Тереза Мэй'],
    },
    short: { en: ['May'], ru: ['Мэй'] },
    gender: 'f',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2016-07-13', to: '2019-07-24' },
    ],
  },
  {
    id: 'person/boris-johnson',
    names: {
      ar: ['بوريس جونسون'],
      en: ['Boris Johnson'],
      ru: ['Борис Джонсон'],
    },
    short: { ar: ['جونسون'], en: ['Johnson'], ru: ['Джонсон'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2019-07-24', to: '2022-09-06' },
      { title: 'foreign-minister', of: 'state/GB', from: '2016-07-13', to: '2018-07-09' },
    ],
  },
  {
    id: 'person/liz-truss',
    names: {
      ar: ['ليز تراس', 'إليزابيث تراس'],
      en: ['Liz Truss'],
      ru: ['Лиз Трасс'],
    },
    short: { ar: ['تراس'], en: ['Truss'], ru: ['Трасс'] },
    gender: 'f',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2022-09-06', to: '2022-10-25' },
      { title: 'foreign-minister', of: 'state/GB', from: '2021-09-15', to: '2022-09-06' },
    ],
  },
  {
    id: 'person/rishi-sunak',
    names: {
      ar: ['ريشي سوناك'],
      en: ['Rishi Sunak'],
      ru: ['Риши Сунак'],
    },
    short: { ar: ['سوناك'], en: ['Sunak'], ru: ['Сунак'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2022-10-25', to: '2024-07-05' },
    ],
  },
  {
    id: 'person/keir-starmer',
    names: {
      ar: ['كير ستارمر', 'كيير ستارمر', 'كير ستارمار'],
      en: ['Keir Starmer'],
      ru: ['Кир Стармер'],
    },
    short: { ar: ['ستارمر'], en: ['Starmer'], ru: ['Стармер'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2024-07-05', to: '2026-07' },
    ],
  },
  {
    id: 'person/andy-burnham',
    names: {
      ar: ['آندي بيرنهام', 'آندي برنهام', 'أندي بورنهام'],
      en: ['Andy Burnham'],
      ru: ['Энди Бёрнэм', 'Энди Бернэм'],
    },
    short: { ar: ['بيرنهام', 'برنهام', 'بورنهام'], en: ['Burnham'], ru: ['Бёрнэм', 'Бернэм'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'prime-minister', of: 'state/GB', from: '2026-07', to: null },
    ],
  },
  {
    id: 'person/william-hague',
    names: {
      ar: ['ويليام هيغ', 'وليام هيغ', 'ويليام هيج', 'وليام هيج', 'وليم هيغ'],
      en: ['William Hague'],
      ru: ['Уильям Хейг'],
    },
    short: { ar: ['هيغ'], en: ['Hague'], ru: ['Хейг'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'foreign-minister', of: 'state/GB', from: '2010-05-12', to: '2014-07-14' },
    ],
  },
  {
    id: 'person/philip-hammond',
    names: {
      ar: ['فيليب هاموند'],
      en: ['Philip Hammond'],
      ru: ['Филип Хэммонд'],
    },
    short: { ar: ['هاموند'], en: ['Hammond'], ru: ['Хэммонд'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'finance-minister', of: 'state/GB', from: '2016-07-13', to: '2019-07-24' },
      { title: 'foreign-minister', of: 'state/GB', from: '2014-07-15', to: '2016-07-13' },
      { title: 'defence-minister', of: 'state/GB', from: '2011-10-14', to: '2014-07-15' },
    ],
  },
  {
    id: 'person/jeremy-hunt',
    names: {
      ar: ['جيريمي هانت', 'جيرمي هانت'],
      en: ['Jeremy Hunt'],
      ru: ['Джереми Хант'],
    },
    short: { ar: ['هانت'], en: ['Hunt'], ru: ['Хант'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'finance-minister', of: 'state/GB', from: '2022-10-14', to: '2024-07-05' },
      { title: 'foreign-minister', of: 'state/GB', from: '2018-07-09', to: '2019-07-24' },
    ],
  },
  {
    id: 'person/dominic-raab',
    names: {
      ar: ['دومينيك راب', 'دومنيك راب'],
      en: ['Dominic Raab'],
      ru: ['Доминик Рааб'],
    },
    short: { ar: ['راب'], en: ['Raab'], ru: ['Рааб'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/GB', from: '2022-10-25', to: '2023-04-21' },
      { title: 'foreign-minister', of: 'state/GB', from: '2019-07-24', to: '2021-09-15' },
    ],
  },
  {
    id: 'person/james-cleverly',
    names: {
      ar: ['جيمس كليفرلي', 'جيمس كلفرلي'],
      en: ['James Cleverly'],
      ru: ['Джеймс Клеверли'],
    },
    short: { ar: ['كليفرلي', 'كلفرلي'], en: ['Cleverly'], ru: ['Клеверли'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'interior-minister', of: 'state/GB', from: '2023-11-13', to: '2024-07-05' },
      { title: 'foreign-minister', of: 'state/GB', from: '2022-09-06', to: '2023-11-13' },
    ],
  },
  {
    id: 'person/david-lammy',
    names: {
      ar: ['ديفيد لامي', 'دافيد لامي', 'ديفيد لاميي'],
      en: ['David Lammy'],
      ru: ['Дэвид Лэмми'],
    },
    short: { ar: ['لامي'], en: ['Lammy'], ru: ['Лэмми'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/GB', from: '2025-09-05', to: null },
      { title: 'foreign-minister', of: 'state/GB', from: '2024-07-05', to: '2025-09-05' },
    ],
  },
  {
    id: 'person/yvette-cooper',
    names: {
      ar: ['إيفيت كوبر', 'إيفات كوبر', 'إيفيت كووبر'],
      en: ['Yvette Cooper'],
      ru: ['Иветт Купер'],
    },
    short: { en: ['Cooper'], ru: ['Купер'] },
    gender: 'f',
    side: 'GB',
    offices: [
      { title: 'foreign-minister', of: 'state/GB', from: '2025-09-05', to: null },
      { title: 'interior-minister', of: 'state/GB', from: '2024-07-05', to: '2025-09-05' },
    ],
  },
  {
    id: 'person/ben-wallace',
    names: {
      ar: ['بن والاس', 'بن والس'],
      en: ['Ben Wallace'],
      ru: ['Бен Уоллес'],
    },
    short: { ar: ['والاس'], en: ['Wallace'], ru: ['Уоллес'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'defence-minister', of: 'state/GB', from: '2019-07-24', to: '2023-08-31' },
    ],
  },
  {
    id: 'person/john-healey',
    names: {
      ar: ['جون هيلي'],
      en: ['John Healey'],
      ru: ['Джон Хили'],
    },
    short: { en: ['Healey'], ru: ['Хили'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'defence-minister', of: 'state/GB', from: '2024-07-05', to: null },
    ],
  },
  {
    id: 'person/jonathan-powell',
    names: {
      ar: ['جوناثان باول'],
      en: ['Jonathan Powell'],
      ru: ['Джонатан Пауэлл'],
    },
    short: { ar: ['باول'], en: ['Powell'], ru: ['Пауэлл'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'national-security-adviser', of: 'state/GB', from: '2024-12', to: null },
    ],
  },
  {
    id: 'person/tony-blair',
    names: {
      ar: ['توني بلير'],
      en: ['Tony Blair'],
      ru: ['Тони Блэр'],
    },
    short: { ar: ['بلير'], en: ['Blair'], ru: ['Блэр'] },
    gender: 'm',
    side: 'GB',
    offices: [
      { title: 'envoy', of: 'org/quartet', from: '2007-06-27', to: '2015-05-27' },
      { title: 'prime-minister', of: 'state/GB', from: '1997-05-02', to: '2007-06-27' },
    ],
  },
  {
    id: 'person/matteo-renzi',
    names: {
      ar: ['ماتيو رينزي', 'ماتيو رنزي'],
      en: ['Matteo Renzi'],
      ru: ['Маттео Ренци'],
    },
    short: { ar: ['رينزي'], en: ['Renzi'], ru: ['Ренци'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'prime-minister', of: 'state/IT', from: '2014-02-22', to: '2016-12-12' },
    ],
  },
  {
    id: 'person/paolo-gentiloni',
    names: {
      ar: ['باولو جنتيلوني', 'باولو جينتيلوني'],
      en: ['Paolo Gentiloni'],
      ru: ['Паоло Джентилони'],
    },
    short: { ar: ['جنتيلوني', 'جينتيلوني'], en: ['Gentiloni'], ru: ['Джентилони'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'prime-minister', of: 'state/IT', from: '2016-12-12', to: '2018-06-01' },
      { title: 'foreign-minister', of: 'state/IT', from: '2014-10-31', to: '2016-12-12' },
    ],
  },
  {
    id: 'person/giuseppe-conte',
    names: {
      ar: ['جوزيبي كونتي'],
      en: ['Giuseppe Conte'],
      ru: ['Джузеппе Конте'],
    },
    short: { ar: ['كونتي'], en: ['Conte'], ru: ['Конте'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'prime-minister', of: 'state/IT', from: '2018-06-01', to: '2021-02-13' },
    ],
  },
  {
    id: 'person/mario-draghi',
    names: {
      ar: ['ماريو دراغي', 'ماريو دراجي'],
      en: ['Mario Draghi'],
      ru: ['Марио Драги'],
    },
    short: { ar: ['دراغي', 'دراجي'], en: ['Draghi'], ru: ['Драги'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'prime-minister', of: 'state/IT', from: '2021-02-13', to: '2022-10-22' },
    ],
  },
  {
    id: 'person/giorgia-meloni',
    names: {
      ar: ['جورجيا ميلوني', 'جورجا ميلوني', 'جيورجيا ميلوني'],
      en: ['Giorgia Meloni'],
      ru: ['Джорджа Мелони', 'Джорджия Мелони'],
    },
    short: { ar: ['ميلوني'], en: ['Meloni'], ru: ['Мелони'] },
    gender: 'f',
    side: 'IT',
    offices: [
      { title: 'prime-minister', of: 'state/IT', from: '2022-10-22', to: null },
    ],
  },
  {
    id: 'person/luigi-di-maio',
    names: {
      ar: ['لويجي دي مايو', 'لويجي دي مايوه', 'لويدجي دي مايو'],
      en: ['Luigi Di Maio'],
      ru: ['Луиджи Ди Майо'],
    },
    short: { ar: ['دي مايو'], en: ['Di Maio'], ru: ['Ди Майо'] },
    gender: 'm',
    side: 'eu',
    offices: [
      { title: 'special-representative', of: 'org/eu', from: '2023-06-01', to: null },
      { title: 'foreign-minister', of: 'state/IT', from: '2019-09-05', to: '2022-10-22' },
    ],
  },
  {
    id: 'person/antonio-tajani',
    names: {
      ar: ['أنطونيو تاياني', 'أنتونيو تاجاني', 'أنطونيو تاجاني', 'أنتونيو تاياني'],
      en: ['Antonio Tajani'],
      ru: ['Антонио Таяни'],
    },
    short: { ar: ['تاياني', 'تاجاني'], en: ['Tajani'], ru: ['Таяни'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'foreign-minister', of: 'state/IT', from: '2022-10-22', to: null },
    ],
  },
  {
    id: 'person/guido-crosetto',
    names: {
      ar: ['غويدو كروزيتو', 'جويدو كروزيتو', 'غويدو كروسيتو', 'جويدو كروسيتو', 'غيدو كروزيتو'],
      en: ['Guido Crosetto'],
      ru: ['Гвидо Крозетто'],
    },
    short: { ar: ['كروزيتو', 'كروسيتو'], en: ['Crosetto'], ru: ['Крозетто'] },
    gender: 'm',
    side: 'IT',
    offices: [
      { title: 'defence-minister', of: 'state/IT', from: '2022-10-22', to: null },
    ],
  },
  {
    id: 'person/pedro-sanchez',
    names: {
      ar: ['بيدرو سانشيز', 'بيدرو سانشيث', 'بدرو سانشيز'],
      en: ['Pedro Sánchez', 'Pedro Sanchez'],
      ru: ['Педро Санчес'],
    },
    short: { ar: ['سانشيز', 'سانشيث'], en: ['Sánchez'], ru: ['Санчес'] },
    gender: 'm',
    side: 'ES',
    offices: [
      { title: 'prime-minister', of: 'state/ES', from: '2018-06-02', to: null },
    ],
  },
  {
    id: 'person/mariano-rajoy',
    names: {
      ar: ['ماريانو راخوي'],
      en: ['Mariano Rajoy'],
      ru: ['Мариано Рахой'],
    },
    short: { ar: ['راخوي'], en: ['Rajoy'], ru: ['Рахой'] },
    gender: 'm',
    side: 'ES',
    offices: [
      { title: 'prime-minister', of: 'state/ES', from: '2011-12-21', to: '2018-06-01' },
    ],
  },
  {
    id: 'person/jose-manuel-albares',
    names: {
      ar: ['خوسيه مانويل ألباريس', 'خوسي مانويل ألباريس', 'جوزيه مانويل ألباريس', 'خوسيه مانويل ألبارس', 'خوسيه ألباريس'],
      en: ['José Manuel Albares', 'Jose Manuel Albares'],
      ru: ['Хосе Мануэль Альбарес'],
    },
    short: { ar: ['ألباريس', 'ألبارس'], en: ['Albares'], ru: ['Альбарес'] },
    gender: 'm',
    side: 'ES',
    offices: [
      { title: 'foreign-minister', of: 'state/ES', from: '2021-07-12', to: null },
    ],
  },
  {
    id: 'person/viktor-orban',
    names: {
      ar: ['فيكتور أوربان', 'فكتور أوربان', 'فيكتور أوروبان'],
      en: ['Viktor Orbán', 'Viktor Orban'],
      ru: ['Виктор Орбан'],
    },
    short: { ar: ['أوربان'], en: ['Orbán'], ru: ['Орбан'] },
    gender: 'm',
    side: 'HU',
    offices: [
      { title: 'prime-minister', of: 'state/HU', from: '2010-05-29', to: '2026-05' },
    ],
  },
  {
    id: 'person/peter-magyar',
    names: {
      ar: ['بيتر ماجيار', 'بيتر ماغيار', 'بيتر ماديار'],
      en: ['Péter Magyar', 'Peter Magyar'],
      ru: ['Петер Мадьяр'],
    },
    short: { ar: ['ماجيار', 'ماديار'], en: ['Magyar'], ru: ['Мадьяр'] },
    gender: 'm',
    side: 'HU',
    offices: [
      { title: 'prime-minister', of: 'state/HU', from: '2026-05', to: null },
    ],
  },
  {
    id: 'person/peter-szijjarto',
    names: {
      ar: ['بيتر سيارتو', 'بيتر سيجارتو', 'بيتر زيجارتو', 'بيتر سزيجارتو', 'بيتر سيارتوا', 'بيتر زيارتو'],
      en: ['Péter Szijjártó', 'Peter Szijjarto'],
      ru: ['Петер Сийярто'],
    },
    short: { ar: ['سيارتو', 'سيجارتو', 'زيجارتو', 'سزيجارتو'], en: ['Szijjártó', 'Szijjarto'], ru: ['Сийярто'] },
    gender: 'm',
    side: 'HU',
    offices: [
      { title: 'foreign-minister', of: 'state/HU', from: '2014-09-23', to: '2026-05' },
    ],
  },
  {
    id: 'person/anita-orban',
    names: {
      ar: ['أنيتا أوربان'],
      en: ['Anita Orbán', 'Anita Orban'],
      ru: ['Анита Орбан'],
    },
    short: {  },
    gender: 'f',
    side: 'HU',
    offices: [
      { title: 'foreign-minister', of: 'state/HU', from: '2026-05', to: null },
    ],
  },
  {
    id: 'person/robert-fico',
    names: {
      ar: ['روبرت فيكو', 'روبرت فيتسو', 'روبرت فيتشو'],
      en: ['Robert Fico'],
      ru: ['Роберт Фицо'],
    },
    short: { ar: ['فيكو'], en: ['Fico'], ru: ['Фицо'] },
    gender: 'm',
    side: 'SK',
    offices: [
      { title: 'prime-minister', of: 'state/SK', from: '2023-10-25', to: null },
      { title: 'prime-minister', of: 'state/SK', from: '2012-04-04', to: '2018-03-22' },
    ],
  },
  {
    id: 'person/andrzej-duda',
    names: {
      ar: ['أندريه دودا', 'أندجي دودا', 'أندريه دودة', 'أندريي دودا', 'أندرزيج دودا', 'أندري دودا', 'أنجي دودا'],
      en: ['Andrzej Duda'],
      ru: ['Анджей Дуда'],
    },
    short: { ar: ['دودا'], en: ['Duda'], ru: ['Дуда'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'president', of: 'state/PL', from: '2015-08-06', to: '2025-08-06' },
    ],
  },
  {
    id: 'person/karol-nawrocki',
    names: {
      ar: ['كارول نافروتسكي', 'كارول ناوروتسكي', 'كارول نافروكي', 'كارول ناوروكي'],
      en: ['Karol Nawrocki'],
      ru: ['Кароль Навроцкий'],
    },
    short: { ar: ['نافروتسكي', 'ناوروتسكي', 'نافروكي', 'ناوروكي'], en: ['Nawrocki'], ru: ['Навроцкий'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'president', of: 'state/PL', from: '2025-08-06', to: null },
    ],
  },
  {
    id: 'person/radoslaw-sikorski',
    names: {
      ar: ['رادوسلاف سيكورسكي', 'رادوسواف سيكورسكي', 'راديك سيكورسكي', 'رادوسلو سيكورسكي', 'رادوسلاو سيكورسكي'],
      en: ['Radosław Sikorski', 'Radoslaw Sikorski', 'Radek Sikorski'],
      ru: ['Радослав Сикорский'],
    },
    short: { ar: ['سيكورسكي'], en: ['Sikorski'], ru: ['Сикорский'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'foreign-minister', of: 'state/PL', from: '2023-12-13', to: null },
      { title: 'foreign-minister', of: 'state/PL', from: '2007-11-16', to: '2014-09-22' },
    ],
  },
  {
    id: 'person/mateusz-morawiecki',
    names: {
      ar: ['ماتيوش مورافيتسكي', 'ماتيوس مورافيتسكي', 'ماتيوز مورافيتسكي', 'ماتيوش مورافيسكي'],
      en: ['Mateusz Morawiecki'],
      ru: ['Матеуш Моравецкий'],
    },
    short: { ar: ['مورافيتسكي', 'مورافيسكي'], en: ['Morawiecki'], ru: ['Моравецкий'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'prime-minister', of: 'state/PL', from: '2017-12-11', to: '2023-12-13' },
    ],
  },
  {
    id: 'person/wladyslaw-kosiniak-kamysz',
    names: {
      ar: ['فواديسواف كوسينياك كاميش', 'فلاديسلاف كوسينياك كاميش', 'فلاديسلاف كوسينياك-كاميش', 'فواديسواف كوسينياك-كاميش'],
      en: ['Władysław Kosiniak-Kamysz', 'Wladyslaw Kosiniak-Kamysz'],
      ru: ['Владислав Косиняк-Камыш'],
    },
    short: { ar: ['كوسينياك كاميش', 'كوسينياك-كاميش'], en: ['Kosiniak-Kamysz'], ru: ['Косиняк-Камыш'] },
    gender: 'm',
    side: 'PL',
    offices: [
      { title: 'defence-minister', of: 'state/PL', from: '2023-12-13', to: null },
    ],
  },
  {
    id: 'person/alexander-stubb',
    names: {
      ar: ['ألكسندر ستوب', 'أليكسندر ستوب', 'ألكساندر ستوب'],
      en: ['Alexander Stubb'],
      ru: ['Александр Стубб'],
    },
    short: { ar: ['ستوب'], en: ['Stubb'], ru: ['Стубб'] },
    gender: 'm',
    side: 'FI',
    offices: [
      { title: 'president', of: 'state/FI', from: '2024-03-01', to: null },
    ],
  },
  {
    id: 'person/sauli-niinisto',
    names: {
      ar: ['ساولي نينيستو', 'سولي نينيستو', 'ساولي نينيستوا'],
      en: ['Sauli Niinistö', 'Sauli Niinisto'],
      ru: ['Саули Ниинистё', 'Саули Нийнистё'],
    },
    short: { ar: ['نينيستو'], en: ['Niinistö', 'Niinisto'], ru: ['Ниинистё', 'Нийнистё'] },
    gender: 'm',
    side: 'FI',
    offices: [
      { title: 'president', of: 'state/FI', from: '2012-03-01', to: '2024-03-01' },
    ],
  },
  {
    id: 'person/elina-valtonen',
    names: {
      ar: ['إلينا فالتونين', 'إلينا فالتونن'],
      en: ['Elina Valtonen'],
      ru: ['Элина Валтонен'],
    },
    short: { ar: ['فالتونين'], en: ['Valtonen'], ru: ['Валтонен'] },
    gender: 'f',
    side: 'FI',
    offices: [
      { title: 'foreign-minister', of: 'state/FI', from: '2023-06-20', to: null },
    ],
  },
  {
    id: 'person/ulf-kristersson',
    names: {
      ar: ['أولف كريسترسون', 'أولف كريسترشون', 'أولف كريستيرسون'],
      en: ['Ulf Kristersson'],
      ru: ['Ульф Кристерссон'],
    },
    short: { ar: ['كريسترسون'], en: ['Kristersson'], ru: ['Кристерссон'] },
    gender: 'm',
    side: 'SE',
    offices: [
      { title: 'prime-minister', of: 'state/SE', from: '2022-10-18', to: null },
    ],
  },
  {
    id: 'person/margot-wallstrom',
    names: {
      ar: ['مارغوت فالستروم', 'مارغوت والستروم', 'مارجوت والستروم', 'مارغو فالستروم'],
      en: ['Margot Wallström', 'Margot Wallstrom'],
      ru: ['Маргот Вальстрём', 'Маргот Вальстрем'],
    },
    short: { ar: ['فالستروم', 'والستروم'], en: ['Wallström', 'Wallstrom'], ru: ['Вальстрём', 'Вальстрем'] },
    gender: 'f',
    side: 'SE',
    offices: [
      { title: 'foreign-minister', of: 'state/SE', from: '2014-10-03', to: '2019-09-10' },
    ],
  },
  {
    id: 'person/jonas-gahr-store',
    names: {
      ar: ['يوناس غار ستوره', 'يوناس غار ستوري', 'يوناس جار ستوره', 'يوناس جار ستوري', 'يوناس غاهر ستوره', 'يوناس غاهر ستور'],
      en: ['Jonas Gahr Støre', 'Jonas Gahr Store'],
      ru: ['Йонас Гар Стёре', 'Йонас Гар Стере'],
    },
    short: { ar: ['ستوره', 'ستوري'], en: ['Støre', 'Store'], ru: ['Стёре', 'Стере'] },
    gender: 'm',
    side: 'NO',
    offices: [
      { title: 'prime-minister', of: 'state/NO', from: '2021-10-14', to: null },
      { title: 'foreign-minister', of: 'state/NO', from: '2005-10-17', to: '2012-09-21' },
    ],
  },
  {
    id: 'person/mette-frederiksen',
    names: {
      ar: ['مته فريدريكسن', 'ميته فريدريكسن', 'ميتي فريدريكسن', 'مته فريديريكسن', 'ميت فريدريكسن', 'ميته فريدركسن'],
      en: ['Mette Frederiksen'],
      ru: ['Метте Фредериксен'],
    },
    short: { ar: ['فريدريكسن', 'فريديريكسن'], en: ['Frederiksen'], ru: ['Фредериксен'] },
    gender: 'f',
    side: 'DK',
    offices: [
      { title: 'prime-minister', of: 'state/DK', from: '2019-06-27', to: null },
    ],
  },
  {
    id: 'person/lars-lokke-rasmussen',
    names: {
      ar: ['لارس لوكه راسموسن', 'لارس لوكي راسموسن', 'لارس راسموسن', 'لارس لوكا راسموسن'],
      en: ['Lars Løkke Rasmussen', 'Lars Lokke Rasmussen'],
      ru: ['Ларс Лёкке Расмуссен', 'Ларс Лекке Расмуссен'],
    },
    short: { en: ['Løkke Rasmussen', 'Lokke Rasmussen'], ru: ['Лёкке Расмуссен'] },
    gender: 'm',
    side: 'DK',
    offices: [
      { title: 'foreign-minister', of: 'state/DK', from: '2022-12-15', to: null },
      { title: 'prime-minister', of: 'state/DK', from: '2015-06-28', to: '2019-06-27' },
    ],
  },
  {
    id: 'person/gitanas-nauseda',
    names: {
      ar: ['غيتاناس ناوسيدا', 'جيتاناس ناوسيدا', 'غيتاناس نوسيدا', 'جيتاناس نوسيدا'],
      en: ['Gitanas Nausėda', 'Gitanas Nauseda'],
      ru: ['Гитанас Науседа'],
    },
    short: { ar: ['ناوسيدا', 'نوسيدا'], en: ['Nausėda', 'Nauseda'], ru: ['Науседа'] },
    gender: 'm',
    side: 'LT',
    offices: [
      { title: 'president', of: 'state/LT', from: '2019-07-12', to: null },
    ],
  },
  {
    id: 'person/karolos-papoulias',
    names: {
      ar: ['كارولوس بابولياس'],
      en: ['Karolos Papoulias'],
      ru: ['Каролос Папульяс'],
    },
    short: { ar: ['بابولياس'], en: ['Papoulias'], ru: ['Папульяс'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'president', of: 'state/GR', from: '2005-03-12', to: '2015-03-13' },
    ],
  },
  {
    id: 'person/alexis-tsipras',
    names: {
      ar: ['أليكسيس تسيبراس', 'ألكسيس تسيبراس', 'ألكسس تسيبراس', 'أليكسيس تسبراس'],
      en: ['Alexis Tsipras'],
      ru: ['Алексис Ципрас'],
    },
    short: { ar: ['تسيبراس'], en: ['Tsipras'], ru: ['Ципрас'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'prime-minister', of: 'state/GR', from: '2015-09-21', to: '2019-07-08' },
      { title: 'prime-minister', of: 'state/GR', from: '2015-01-26', to: '2015-08-27' },
    ],
  },
  {
    id: 'person/kyriakos-mitsotakis',
    names: {
      ar: ['كيرياكوس ميتسوتاكيس', 'كيرياكوس متسوتاكيس', 'كرياكوس ميتسوتاكيس'],
      en: ['Kyriakos Mitsotakis'],
      ru: ['Кириакос Мицотакис'],
    },
    short: { ar: ['ميتسوتاكيس', 'متسوتاكيس'], en: ['Mitsotakis'], ru: ['Мицотакис'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'prime-minister', of: 'state/GR', from: '2019-07-08', to: null },
    ],
  },
  {
    id: 'person/nikos-dendias',
    names: {
      ar: ['نيكوس دندياس', 'نيكوس ديندياس', 'نيكولاوس دندياس'],
      en: ['Nikos Dendias'],
      ru: ['Никос Дендиас'],
    },
    short: { ar: ['دندياس', 'ديندياس'], en: ['Dendias'], ru: ['Дендиас'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'defence-minister', of: 'state/GR', from: '2023-06-27', to: null },
      { title: 'foreign-minister', of: 'state/GR', from: '2019-07-09', to: '2023-05-26' },
    ],
  },
  {
    id: 'person/nikos-kotzias',
    names: {
      ar: ['نيكوس كوتزياس', 'نيكوس كوتسياس'],
      en: ['Nikos Kotzias'],
      ru: ['Никос Котзиас', 'Никос Кодзиас'],
    },
    short: { ar: ['كوتزياس', 'كوتسياس'], en: ['Kotzias'], ru: ['Котзиас'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'foreign-minister', of: 'state/GR', from: '2015-01-27', to: '2018-10-17' },
    ],
  },
  {
    id: 'person/george-gerapetritis',
    names: {
      ar: ['يورغوس جيرابيتريتيس', 'جورج جيرابيتريتيس', 'يورغوس ييرابيتريتيس', 'جيورجوس جيرابيتريتيس', 'يورغوس غيرابيتريتيس', 'جورجوس جيرابتريتيس'],
      en: ['George Gerapetritis', 'Giorgos Gerapetritis'],
      ru: ['Георгиос Герапетритис', 'Йоргос Герапетритис'],
    },
    short: { ar: ['جيرابيتريتيس', 'ييرابيتريتيس', 'غيرابيتريتيس', 'جيرابتريتيس'], en: ['Gerapetritis'], ru: ['Герапетритис'] },
    gender: 'm',
    side: 'GR',
    offices: [
      { title: 'foreign-minister', of: 'state/GR', from: '2023-06-27', to: null },
    ],
  },
  {
    id: 'person/nicos-anastasiades',
    names: {
      ar: ['نيكوس أناستاسياديس', 'نيكوس أناستاسيادس'],
      en: ['Nicos Anastasiades'],
      ru: ['Никос Анастасиадис'],
    },
    short: { ar: ['أناستاسياديس', 'أناستاسيادس'], en: ['Anastasiades'], ru: ['Анастасиадис'] },
    gender: 'm',
    side: 'CY',
    offices: [
      { title: 'president', of: 'state/CY', from: '2013-02-28', to: '2023-02-28' },
    ],
  },
  {
    id: 'person/nikos-christodoulides',
    names: {
      ar: ['نيكوس خريستودوليديس', 'نيكوس كريستودوليديس', 'نيكوس خريستودوليدس', 'نيكوس كريستودوليدس', 'نيكوس خرستودوليدس'],
      en: ['Nikos Christodoulides'],
      ru: ['Никос Христодулидис'],
    },
    short: { ar: ['خريستودوليديس', 'كريستودوليديس', 'كريستودوليدس', 'خريستودوليدس'], en: ['Christodoulides'], ru: ['Христодулидис'] },
    gender: 'm',
    side: 'CY',
    offices: [
      { title: 'president', of: 'state/CY', from: '2023-02-28', to: null },
      { title: 'foreign-minister', of: 'state/CY', from: '2018-03-01', to: '2022-01-11' },
    ],
  },
  {
    id: 'person/constantinos-kombos',
    names: {
      ar: ['كونستانتينوس كومبوس', 'كونستانتينوس كومبوز', 'قسطنطين كومبوس'],
      en: ['Constantinos Kombos'],
      ru: ['Константинос Комбос'],
    },
    short: { ar: ['كومبوس'], en: ['Kombos'], ru: ['Комбос'] },
    gender: 'm',
    side: 'CY',
    offices: [
      { title: 'foreign-minister', of: 'state/CY', from: '2023-03-01', to: null },
    ],
  },
  {
    id: 'person/ioannis-kasoulides',
    names: {
      ar: ['يوانيس كاسوليديس', 'إيوانيس كاسوليديس', 'يوانيس كاسوليدس'],
      en: ['Ioannis Kasoulides'],
      ru: ['Иоаннис Касулидис'],
    },
    short: { ar: ['كاسوليديس', 'كاسوليدس'], en: ['Kasoulides'], ru: ['Касулидис'] },
    gender: 'm',
    side: 'CY',
    offices: [
      { title: 'foreign-minister', of: 'state/CY', from: '2022-01-11', to: '2023-02-28' },
      { title: 'foreign-minister', of: 'state/CY', from: '2013-03-01', to: '2018-03-01' },
    ],
  },
  {
    id: 'person/mustafa-akinci',
    names: {
      ar: ['مصطفى أقينجي', 'مصطفى أكينجي', 'مصطفى أقنجي', 'مصطفى أكنجي'],
      en: ['Mustafa Akıncı', 'Mustafa Akinci'],
      ru: ['Мустафа Акынджи'],
    },
    short: { ar: ['أقينجي', 'أكينجي', 'أقنجي', 'أكنجي'], en: ['Akıncı', 'Akinci'], ru: ['Акынджи'] },
    gender: 'm',
    side: 'trnc',
    offices: [
      { title: 'president', of: 'org/trnc', from: '2015-04-30', to: '2020-10-23' },
    ],
  },
  {
    id: 'person/ersin-tatar',
    names: {
      ar: ['أرسين تتار', 'أرسين تاتار'],
      en: ['Ersin Tatar'],
      ru: ['Эрсин Татар'],
    },
    short: { en: ['Tatar'], ru: ['Татар'] },
    gender: 'm',
    side: 'trnc',
    offices: [
      { title: 'president', of: 'org/trnc', from: '2020-10-23', to: '2025-10-24' },
    ],
  },
  {
    id: 'person/tufan-erhurman',
    names: {
      ar: ['طوفان إرهورمان', 'توفان إرهورمان'],
      en: ['Tufan Erhürman', 'Tufan Erhurman'],
      ru: ['Туфан Эрхюрман'],
    },
    short: { ar: ['إرهورمان'], en: ['Erhürman', 'Erhurman'], ru: ['Эрхюрман'] },
    gender: 'm',
    side: 'trnc',
    offices: [
      { title: 'president', of: 'org/trnc', from: '2025-10-24', to: null },
    ],
  },
  {
    id: 'person/dervis-eroglu',
    names: {
      ar: ['درويش إروغلو', 'درويش أر أوغلو'],
      en: ['Derviş Eroğlu', 'Dervis Eroglu'],
      ru: ['Дервиш Эроглу'],
    },
    short: { en: ['Eroğlu', 'Eroglu'], ru: ['Эроглу'] },
    gender: 'm',
    side: 'trnc',
    offices: [
      { title: 'president', of: 'org/trnc', from: '2010-04-24', to: '2015-04-30' },
    ],
  },
  {
    id: 'person/ignazio-cassis',
    names: {
      ar: ['إيغناسيو كاسيس', 'إينياتسيو كاسيس', 'إينياسيو كاسيس', 'إجناسيو كاسيس', 'إيغناتسيو كاسيس', 'إينازيو كاسيس'],
      en: ['Ignazio Cassis'],
      ru: ['Иньяцио Кассис'],
    },
    short: { ar: ['كاسيس'], en: ['Cassis'], ru: ['Кассис'] },
    gender: 'm',
    side: 'CH',
    offices: [
      { title: 'president', of: 'state/CH', from: '2022-01-01', to: '2022-12-31' },
      { title: 'foreign-minister', of: 'state/CH', from: '2017-11-01', to: null },
    ],
  },
  {
    id: 'person/didier-burkhalter',
    names: {
      ar: ['ديدييه بوركهالتر', 'ديدييه بوركالتر'],
      en: ['Didier Burkhalter'],
      ru: ['Дидье Буркхальтер'],
    },
    short: { ar: ['بوركهالتر'], en: ['Burkhalter'], ru: ['Буркхальтер'] },
    gender: 'm',
    side: 'CH',
    offices: [
      { title: 'chairman', of: 'org/osce', from: '2014-01-01', to: '2014-12-31' },
      { title: 'foreign-minister', of: 'state/CH', from: '2012-01-01', to: '2017-10-31' },
    ],
  },
  {
    id: 'person/sebastian-kurz',
    names: {
      ar: ['سيباستيان كورتس', 'سيباستيان كورتز'],
      en: ['Sebastian Kurz'],
      ru: ['Себастьян Курц'],
    },
    short: { ar: ['كورتس', 'كورتز'], en: ['Kurz'], ru: ['Курц'] },
    gender: 'm',
    side: 'AT',
    offices: [
      { title: 'prime-minister', of: 'state/AT', from: '2020-01-07', to: '2021-10-11' },
      { title: 'prime-minister', of: 'state/AT', from: '2017-12-18', to: '2019-05-28' },
      { title: 'foreign-minister', of: 'state/AT', from: '2013-12-16', to: '2017-12-18' },
    ],
  },
  {
    id: 'person/alexander-schallenberg',
    names: {
      ar: ['ألكسندر شالنبرغ', 'ألكسندر شالنبرج', 'ألكسندر شالينبرغ'],
      en: ['Alexander Schallenberg'],
      ru: ['Александр Шалленберг'],
    },
    short: { ar: ['شالنبرغ', 'شالنبرج'], en: ['Schallenberg'], ru: ['Шалленберг'] },
    gender: 'm',
    side: 'AT',
    offices: [
      { title: 'foreign-minister', of: 'state/AT', from: '2021-12-06', to: '2025-03-03' },
      { title: 'prime-minister', of: 'state/AT', from: '2021-10-11', to: '2021-12-06' },
      { title: 'foreign-minister', of: 'state/AT', from: '2019-06-03', to: '2021-10-11' },
    ],
  },
  {
    id: 'person/simon-coveney',
    names: {
      ar: ['سيمون كوفيني'],
      en: ['Simon Coveney'],
      ru: ['Саймон Ковени'],
    },
    short: { ar: ['كوفيني'], en: ['Coveney'], ru: ['Ковени'] },
    gender: 'm',
    side: 'IE',
    offices: [
      { title: 'foreign-minister', of: 'state/IE', from: '2017-06-14', to: '2022-12-17' },
    ],
  },
  {
    id: 'person/micheal-martin',
    names: {
      ar: ['مايكل مارتن', 'ميهال مارتن', 'ميشيل مارتن', 'ميهول مارتن'],
      en: ['Micheál Martin', 'Micheal Martin'],
      ru: ['Михол Мартин'],
    },
    short: { en: ['Martin'], ru: ['Мартин'] },
    gender: 'm',
    side: 'IE',
    offices: [
      { title: 'prime-minister', of: 'state/IE', from: '2025-01-23', to: null },
      { title: 'foreign-minister', of: 'state/IE', from: '2022-12-17', to: '2025-01-23' },
      { title: 'prime-minister', of: 'state/IE', from: '2020-06-27', to: '2022-12-17' },
    ],
  },
  {
    id: 'person/simon-harris',
    names: {
      ar: ['سيمون هاريس', 'سايمون هاريس'],
      en: ['Simon Harris'],
      ru: ['Саймон Харрис'],
    },
    short: {  },
    gender: 'm',
    side: 'IE',
    offices: [
      { title: 'foreign-minister', of: 'state/IE', from: '2025-01-23', to: '2025-11' },
      { title: 'prime-minister', of: 'state/IE', from: '2024-04-09', to: '2025-01-23' },
    ],
  },
  {
    id: 'person/aleksandar-vucic',
    names: {
      ar: ['ألكسندر فوتشيتش', 'ألكسندر فوسيتش', 'ألكسندر فوتشيش', 'ألكسندر فوتيتش'],
      en: ['Aleksandar Vučić', 'Aleksandar Vucic'],
      ru: ['Александр Вучич'],
    },
    short: { ar: ['فوتشيتش', 'فوسيتش', 'فوتشيش'], en: ['Vučić', 'Vucic'], ru: ['Вучич'] },
    gender: 'm',
    side: 'RS',
    offices: [
      { title: 'president', of: 'state/RS', from: '2017-05-31', to: null },
      { title: 'prime-minister', of: 'state/RS', from: '2014-04-27', to: '2017-05-30' },
    ],
  },
  {
    id: 'person/ivica-dacic',
    names: {
      ar: ['إيفيتسا داتشيتش', 'إيفيتشا داتشيتش', 'إيفيكا داسيتش', 'إيفيتسا داسيتش'],
      en: ['Ivica Dačić', 'Ivica Dacic'],
      ru: ['Ивица Дачич'],
    },
    short: { ar: ['داتشيتش'], en: ['Dačić', 'Dacic'], ru: ['Дачич'] },
    gender: 'm',
    side: 'RS',
    offices: [
      { title: 'interior-minister', of: 'state/RS', from: '2024-05', to: null },
      { title: 'foreign-minister', of: 'state/RS', from: '2022-10', to: '2024-05' },
      { title: 'foreign-minister', of: 'state/RS', from: '2014-04-27', to: '2020-10-22' },
      { title: 'prime-minister', of: 'state/RS', from: '2012-07-27', to: '2014-04-27' },
    ],
  },
  {
    id: 'person/albin-kurti',
    names: {
      ar: ['ألبين كورتي'],
      en: ['Albin Kurti'],
      ru: ['Альбин Курти'],
    },
    short: { ar: ['كورتي'], en: ['Kurti'], ru: ['Курти'] },
    gender: 'm',
    side: 'XK',
    offices: [
      { title: 'prime-minister', of: 'state/XK', from: '2021-03-22', to: null },
      { title: 'prime-minister', of: 'state/XK', from: '2020-02-03', to: '2020-06-03' },
    ],
  },
  {
    id: 'person/hashim-thaci',
    names: {
      ar: ['هاشم تاتشي', 'هاشم تاجي', 'هاشم ثاتشي'],
      en: ['Hashim Thaçi', 'Hashim Thaci'],
      ru: ['Хашим Тачи'],
    },
    short: { ar: ['تاتشي'], en: ['Thaçi', 'Thaci'], ru: ['Тачи'] },
    gender: 'm',
    side: 'XK',
    offices: [
      { title: 'president', of: 'state/XK', from: '2016-04-07', to: '2020-11-05' },
    ],
  },
  {
    id: 'person/dick-schoof',
    names: {
      ar: ['ديك شوف', 'ديك سخوف'],
      en: ['Dick Schoof'],
      ru: ['Дик Схоф'],
    },
    short: { ar: ['سخوف'], en: ['Schoof'], ru: ['Схоф'] },
    gender: 'm',
    side: 'NL',
    offices: [
      { title: 'prime-minister', of: 'state/NL', from: '2024-07-02', to: '2026-02' },
    ],
  },
  {
    id: 'person/rob-jetten',
    names: {
      ar: ['روب يتن', 'روب يتين', 'روب جيتن'],
      en: ['Rob Jetten'],
      ru: ['Роб Йеттен'],
    },
    short: { en: ['Jetten'], ru: ['Йеттен'] },
    gender: 'm',
    side: 'NL',
    offices: [
      { title: 'prime-minister', of: 'state/NL', from: '2026-02-23', to: null },
    ],
  },
  {
    id: 'person/tom-berendsen',
    names: {
      ar: ['توم بيريندسن', 'توم بيرندسن'],
      en: ['Tom Berendsen'],
      ru: ['Том Берендсен'],
    },
    short: { ar: ['بيريندسن', 'بيرندسن'], en: ['Berendsen'], ru: ['Берендсен'] },
    gender: 'm',
    side: 'NL',
    offices: [
      { title: 'foreign-minister', of: 'state/NL', from: '2026-02-23', to: null },
    ],
  },
  {
    id: 'person/caspar-veldkamp',
    names: {
      ar: ['كاسبار فيلدكامب', 'كاسبر فيلدكامب'],
      en: ['Caspar Veldkamp'],
      ru: ['Каспар Велдкамп'],
    },
    short: { ar: ['فيلدكامب'], en: ['Veldkamp'], ru: ['Велдкамп'] },
    gender: 'm',
    side: 'NL',
    offices: [
      { title: 'foreign-minister', of: 'state/NL', from: '2024-07-02', to: '2025-08-22' },
    ],
  },
  {
    id: 'person/bart-de-wever',
    names: {
      ar: ['بارت دي ويفر', 'بارت دي فيفر'],
      en: ['Bart De Wever'],
      ru: ['Барт Де Вевер'],
    },
    short: { ar: ['دي ويفر', 'دي فيفر'], en: ['De Wever'], ru: ['Де Вевер'] },
    gender: 'm',
    side: 'BE',
    offices: [
      { title: 'prime-minister', of: 'state/BE', from: '2025-02-03', to: null },
    ],
  },
  {
    id: 'person/maxime-prevot',
    names: {
      ar: ['ماكسيم بريفو', 'مكسيم بريفو'],
      en: ['Maxime Prévot', 'Maxime Prevot'],
      ru: ['Максим Прево'],
    },
    short: { ar: ['بريفو'], en: ['Prévot', 'Prevot'], ru: ['Прево'] },
    gender: 'm',
    side: 'BE',
    offices: [
      { title: 'foreign-minister', of: 'state/BE', from: '2025-02-03', to: null },
    ],
  },
  {
    id: 'person/andrej-babis',
    names: {
      ar: ['أندريه بابيش', 'أندريه بابيس', 'أندري بابيش'],
      en: ['Andrej Babiš', 'Andrej Babis'],
      ru: ['Андрей Бабиш'],
    },
    short: { ar: ['بابيش'], en: ['Babiš', 'Babis'], ru: ['Бабиш'] },
    gender: 'm',
    side: 'CZ',
    offices: [
      { title: 'prime-minister', of: 'state/CZ', from: '2025-12-09', to: null },
      { title: 'prime-minister', of: 'state/CZ', from: '2017-12-06', to: '2021-12-17' },
    ],
  },
  {
    id: 'person/petr-pavel',
    names: {
      ar: ['بيتر بافيل', 'بيتر بافل'],
      en: ['Petr Pavel'],
      ru: ['Петр Павел'],
    },
    short: { ar: ['بافيل'], en: ['Pavel'], ru: ['Павел'] },
    gender: 'm',
    side: 'CZ',
    offices: [
      { title: 'president', of: 'state/CZ', from: '2023-03-09', to: null },
    ],
  },
];
