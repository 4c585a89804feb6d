import type { PersonRow } from '@masar/shapes';

/** United Nations and its agencies. */
export const peopleUnitedNations: readonly PersonRow[] = [
  {
    id: 'person/antonio-guterres',
    names: {
      ar: ['أنطونيو غوتيريش', 'أنطونيو جوتيريش', 'أنطونيو غوتيريس', 'أنطونيو جوتيريس', 'أنطونيو غوتيرش', 'أنتونيو غوتيريش', 'أنتونيو جوتيريش', 'أنتونيو غوتيريس', 'أنطونيو غوتيرس', 'أنطونيو جوتيرش', 'أنطونيو جوتيرس'],
      en: ['António Guterres', 'Antonio Guterres'],
      ru: ['Антониу Гутерриш', 'Антонио Гутерреш', 'Антониу Гутерреш'],
    },
    short: { ar: ['غوتيريش', 'جوتيريش', 'غوتيريس', 'جوتيريس', 'غوتيرش', 'غوتيرس', 'جوتيرش'], en: ['Guterres'], ru: ['Гутерриш', 'Гутерреш'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'secretary-general', of: 'org/un', from: '2017-01-01', to: null },
    ],
  },
  {
    id: 'person/ban-ki-moon',
    names: {
      ar: ['بان كي مون', 'بان كي-مون', 'بان كيمون'],
      en: ['Ban Ki-moon'],
      ru: ['Пан Ги Мун'],
    },
    short: { ar: ['كي مون'], en: ['Ban'], ru: ['Пан Ги Мун'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'secretary-general', of: 'org/un', from: '2007-01-01', to: '2016-12-31' },
    ],
  },
  {
    id: 'person/kofi-annan',
    names: {
      ar: ['كوفي أنان', 'كوفي عنان'],
      en: ['Kofi Annan'],
      ru: ['Кофи Аннан'],
    },
    short: { ar: ['عنان', 'أنان'], en: ['Annan'], ru: ['Аннан'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SY', from: '2012-02-23', to: '2012-08-31' },
    ],
  },
  {
    id: 'person/lakhdar-brahimi',
    names: {
      ar: ['الأخضر الإبراهيمي'],
      en: ['Lakhdar Brahimi'],
      ru: ['Лахдар Брахими'],
    },
    short: { ar: ['الإبراهيمي'], en: ['Brahimi'], ru: ['Брахими'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SY', from: '2012-09-01', to: '2014-05-31' },
    ],
  },
  {
    id: 'person/staffan-de-mistura',
    names: {
      ar: ['ستيفان دي ميستورا', 'ستافان دي ميستورا', 'ستيفان دي مستورا', 'ستافان دي مستورا', 'ستفان دي ميستورا', 'ستيفان ديمستورا', 'ستيفان دو ميستورا'],
      en: ['Staffan de Mistura', 'Staffan De Mistura'],
      ru: ['Стаффан де Мистура'],
    },
    short: { ar: ['دي ميستورا', 'دي مستورا', 'ديمستورا', 'دو ميستورا', 'ديميستورا'], en: ['de Mistura', 'De Mistura'], ru: ['де Мистура'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/EH', from: '2021-11-01', to: null },
      { title: 'un-envoy', of: 'state/SY', from: '2014-07-10', to: '2018-12-31' },
    ],
  },
  {
    id: 'person/geir-pedersen',
    names: {
      ar: ['غير بيدرسن', 'غيير بيدرسن', 'غيير بيدرسون', 'غير بيدرسون', 'جير بيدرسن', 'جير بيدرسون', 'غير بيدرسين', 'جير بيدرسين', 'غاير بيدرسون', 'غاير بيدرسن', 'جاير بيدرسون', 'غير أوتو بيدرسن', 'غير أو بيدرسن', 'جير بدرسون', 'غير بدرسون'],
      en: ['Geir Pedersen', 'Geir O. Pedersen', 'Geir Otto Pedersen'],
      ru: ['Гейр Педерсен', 'Гейр Отто Педерсен'],
    },
    short: { ar: ['بيدرسن', 'بيدرسون', 'بيدرسين', 'بدرسون'], en: ['Pedersen'], ru: ['Педерсен'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SY', from: '2019-01-07', to: '2025-09' },
    ],
  },
  {
    id: 'person/najat-rochdi',
    names: {
      ar: ['نجاة رشدي'],
      en: ['Najat Rochdi'],
      ru: ['Нажат Рушди', 'Наджат Рушди'],
    },
    short: { ar: ['رشدي'], en: ['Rochdi'], ru: ['Рушди'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'special-representative', of: 'org/un', from: '2022-08', to: '2025-12-31' },
    ],
  },
  {
    id: 'person/claudio-cordone',
    names: {
      ar: ['كلاوديو كوردوني'],
      en: ['Claudio Cordone'],
      ru: ['Клаудио Кордоне'],
    },
    short: { ar: ['كوردوني'], en: ['Cordone'], ru: ['Кордоне'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'special-representative', of: 'org/un', from: '2026-01-01', to: null },
    ],
  },
  {
    id: 'person/ramzy-ezzeldin-ramzy',
    names: {
      ar: ['رمزي عز الدين رمزي', 'رمزي عزالدين رمزي'],
      en: ['Ramzy Ezzeldin Ramzy'],
      ru: ['Рамзи Эззельдин Рамзи', 'Рамзи Иззеддин Рамзи'],
    },
    short: { en: ['Ramzy'], ru: ['Рамзи'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'special-representative', of: 'org/un', from: '2014-07', to: '2019-06' },
    ],
  },
  {
    id: 'person/martin-griffiths',
    names: {
      ar: ['مارتن غريفيث', 'مارتن جريفيث', 'مارتن غريفيثس', 'مارتن غريفثس', 'مارتن جريفيثس', 'مارتن غريفث', 'مارتن جريفث', 'مارتن غريفتس', 'مارتن غريفيتس', 'مارتن جريفتس'],
      en: ['Martin Griffiths'],
      ru: ['Мартин Гриффитс'],
    },
    short: { ar: ['غريفيث', 'جريفيث', 'غريفيثس', 'غريفثس', 'جريفيثس', 'غريفث', 'جريفث', 'غريفيتس'], en: ['Griffiths'], ru: ['Гриффитс'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2021-07-19', to: '2024-06-30' },
      { title: 'un-envoy', of: 'state/YE', from: '2018-03-16', to: '2021-07' },
    ],
  },
  {
    id: 'person/hans-grundberg',
    names: {
      ar: ['هانس غروندبرغ', 'هانس جروندبرج', 'هانس غروندبيرغ', 'هانز غروندبرغ', 'هانز جروندبرج', 'هانس جروندبيرج', 'هانز غروندبيرغ', 'هانس غروندبرج', 'هانس غروندبورغ', 'هانز غراندبرغ'],
      en: ['Hans Grundberg'],
      ru: ['Ханс Грундберг'],
    },
    short: { ar: ['غروندبرغ', 'جروندبرج', 'غروندبيرغ', 'جروندبيرج', 'غراندبرغ'], en: ['Grundberg'], ru: ['Грундберг'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/YE', from: '2021-09-05', to: null },
    ],
  },
  {
    id: 'person/ismail-ould-cheikh-ahmed',
    names: {
      ar: ['إسماعيل ولد الشيخ أحمد', 'إسماعيل ولد الشيخ'],
      en: ['Ismail Ould Cheikh Ahmed'],
      ru: ['Исмаил ульд Шейх Ахмед', 'Исмаил Ульд аш-Шейх Ахмед'],
    },
    short: { ar: ['ولد الشيخ أحمد', 'ولد الشيخ'], en: ['Ould Cheikh Ahmed', 'Ould Cheikh'], ru: ['ульд Шейх Ахмед'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'foreign-minister', of: 'state/MR', from: '2018-06-11', to: '2022-03-31' },
      { title: 'un-envoy', of: 'state/YE', from: '2015-04-25', to: '2018-02-28' },
    ],
  },
  {
    id: 'person/jamal-benomar',
    names: {
      ar: ['جمال بن عمر', 'جمال بنعمر'],
      en: ['Jamal Benomar'],
      ru: ['Джамаль Беномар'],
    },
    short: { ar: ['بن عمر', 'بنعمر'], en: ['Benomar'], ru: ['Беномар'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/YE', from: '2011-04', to: '2015-04-16' },
    ],
  },
  {
    id: 'person/volker-perthes',
    names: {
      ar: ['فولكر بيرتس', 'فولكر بيرتيس', 'فولكر بيرثس', 'فولكر بيرتز', 'فولكر برتس'],
      en: ['Volker Perthes'],
      ru: ['Фолькер Пертес'],
    },
    short: { ar: ['بيرتس', 'بيرتيس', 'بيرثس', 'بيرتز', 'برتس'], en: ['Perthes'], ru: ['Пертес'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SD', from: '2021-01-07', to: '2023-09-13' },
    ],
  },
  {
    id: 'person/ramtane-lamamra',
    names: {
      ar: ['رمطان لعمامرة', 'رمضان لعمامرة'],
      en: ['Ramtane Lamamra'],
      ru: ['Рамтан Ламамра'],
    },
    short: { ar: ['لعمامرة'], en: ['Lamamra'], ru: ['Ламамра'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SD', from: '2023-11-17', to: '2026-02-24' },
      { title: 'foreign-minister', of: 'state/DZ', from: '2021-07-07', to: '2023-03-16' },
      { title: 'foreign-minister', of: 'state/DZ', from: '2019-03-11', to: '2019-04-01' },
      { title: 'foreign-minister', of: 'state/DZ', from: '2013-09-11', to: '2017-05-25' },
    ],
  },
  {
    id: 'person/pekka-haavisto',
    names: {
      ar: ['بيكا هافيستو', 'بيكا هافستو', 'بيكا هافيستوا'],
      en: ['Pekka Haavisto'],
      ru: ['Пекка Хаависто'],
    },
    short: { ar: ['هافيستو', 'هافستو'], en: ['Haavisto'], ru: ['Хаависто'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SD', from: '2026-02-24', to: null },
      { title: 'foreign-minister', of: 'state/FI', from: '2019-06-06', to: '2023-06-20' },
    ],
  },
  {
    id: 'person/nicholas-haysom',
    names: {
      ar: ['نيكولاس هايسوم', 'نيكولاس هيسوم'],
      en: ['Nicholas Haysom'],
      ru: ['Николас Хейсом'],
    },
    short: { ar: ['هايسوم'], en: ['Haysom'], ru: ['Хейсом'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SS', from: '2021-01-15', to: null },
      { title: 'un-envoy', of: 'state/SD', from: '2016-03', to: '2018-09' },
    ],
  },
  {
    id: 'person/tom-fletcher',
    names: {
      ar: ['توم فليتشر', 'توم فلتشر'],
      en: ['Tom Fletcher'],
      ru: ['Том Флетчер'],
    },
    short: { ar: ['فليتشر', 'فلتشر'], en: ['Fletcher'], ru: ['Флетчер'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2024-11-18', to: null },
    ],
  },
  {
    id: 'person/mark-lowcock',
    names: {
      ar: ['مارك لوكوك', 'مارك لووكوك'],
      en: ['Mark Lowcock'],
      ru: ['Марк Лоукок'],
    },
    short: { ar: ['لوكوك'], en: ['Lowcock'], ru: ['Лоукок'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2017-09-01', to: '2021-06-18' },
    ],
  },
  {
    id: 'person/stephen-obrien',
    names: {
      ar: ['ستيفن أوبراين'],
      en: ["Stephen O'Brien", 'Stephen O’Brien'],
      ru: ['Стивен О’Брайен'],
    },
    short: {  },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2015-05-29', to: '2017-08-31' },
    ],
  },
  {
    id: 'person/valerie-amos',
    names: {
      ar: ['فاليري آموس'],
      en: ['Valerie Amos'],
      ru: ['Валери Амос'],
    },
    short: { ar: ['آموس'], en: ['Amos'], ru: ['Амос'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2010-09', to: '2015-05' },
    ],
  },
  {
    id: 'person/stephane-dujarric',
    names: {
      ar: ['ستيفان دوجاريك', 'ستيفان دوغاريك', 'ستيفان دوجاريتش', 'ستيفان دوياريك'],
      en: ['Stéphane Dujarric', 'Stephane Dujarric'],
      ru: ['Стефан Дюжаррик'],
    },
    short: { ar: ['دوجاريك', 'دوغاريك'], en: ['Dujarric'], ru: ['Дюжаррик'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'spokesman', of: 'org/un', from: '2014-03-10', to: null },
    ],
  },
  {
    id: 'person/farhan-haq',
    names: {
      ar: ['فرحان حق'],
      en: ['Farhan Haq'],
      ru: ['Фархан Хак'],
    },
    short: { en: ['Haq'], ru: ['Хак'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'spokesman', of: 'org/un', from: '2014', to: null },
    ],
  },
  {
    id: 'person/martin-nesirky',
    names: {
      ar: ['مارتن نسيركي', 'مارتن نيسيركي'],
      en: ['Martin Nesirky'],
      ru: ['Мартин Несирки'],
    },
    short: { ar: ['نسيركي', 'نيسيركي'], en: ['Nesirky'], ru: ['Несирки'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'spokesman', of: 'org/un', from: '2009-12', to: '2014-03' },
    ],
  },
  {
    id: 'person/philippe-lazzarini',
    names: {
      ar: ['فيليب لازاريني', 'فيليب لزاريني'],
      en: ['Philippe Lazzarini'],
      ru: ['Филипп Лаззарини'],
    },
    short: { ar: ['لازاريني'], en: ['Lazzarini'], ru: ['Лаззарини'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'director-general', of: 'org/unrwa', from: '2020-03-18', to: '2026-03-31' },
    ],
  },
  {
    id: 'person/pierre-krahenbuhl',
    names: {
      ar: ['بيير كرينبول', 'بيير كراهينبول', 'بيار كرينبول', 'بيير كراينبول'],
      en: ['Pierre Krähenbühl', 'Pierre Krahenbuhl'],
      ru: ['Пьер Кренбюль'],
    },
    short: { ar: ['كرينبول', 'كراهينبول'], en: ['Krähenbühl', 'Krahenbuhl'], ru: ['Кренбюль'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'director-general', of: 'org/icrc', from: '2024-04', to: null },
      { title: 'director-general', of: 'org/unrwa', from: '2014-03-30', to: '2019-11-06' },
    ],
  },
  {
    id: 'person/rosemary-dicarlo',
    names: {
      ar: ['روزماري ديكارلو', 'روزماري دي كارلو', 'روز ماري ديكارلو'],
      en: ['Rosemary DiCarlo'],
      ru: ['Розмари Дикарло'],
    },
    short: { ar: ['ديكارلو', 'دي كارلو'], en: ['DiCarlo'], ru: ['Дикарло'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2018-05-01', to: null },
    ],
  },
  {
    id: 'person/amina-j-mohammed',
    names: {
      ar: ['أمينة محمد', 'أمينة ج محمد'],
      en: ['Amina J. Mohammed', 'Amina Mohammed'],
      ru: ['Амина Мохаммед'],
    },
    short: {  },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2017-01-01', to: null },
    ],
  },
  {
    id: 'person/jan-eliasson',
    names: {
      ar: ['يان إلياسون'],
      en: ['Jan Eliasson'],
      ru: ['Ян Элиассон'],
    },
    short: { ar: ['إلياسون'], en: ['Eliasson'], ru: ['Элиассон'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2012-07-01', to: '2016-12-31' },
    ],
  },
  {
    id: 'person/jean-pierre-lacroix',
    names: {
      ar: ['جان بيير لاكروا', 'جان-بيير لاكروا', 'جان بيار لاكروا'],
      en: ['Jean-Pierre Lacroix'],
      ru: ['Жан-Пьер Лакруа'],
    },
    short: { ar: ['لاكروا'], en: ['Lacroix'], ru: ['Лакруа'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2017-04-01', to: null },
    ],
  },
  {
    id: 'person/horst-kohler',
    names: {
      ar: ['هورست كولر', 'هورست كوهلر'],
      en: ['Horst Köhler', 'Horst Koehler', 'Horst Kohler'],
      ru: ['Хорст Кёлер', 'Хорст Келер'],
    },
    short: { ar: ['كولر', 'كوهلر'], en: ['Köhler', 'Koehler', 'Kohler'], ru: ['Кёлер', 'Келер'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/EH', from: '2017-08-16', to: '2019-05-22' },
    ],
  },
  {
    id: 'person/christopher-ross',
    names: {
      ar: ['كريستوفر روس'],
      en: ['Christopher Ross'],
      ru: ['Кристофер Росс'],
    },
    short: { en: ['Ross'], ru: ['Росс'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/EH', from: '2009-01', to: '2017-04-30' },
    ],
  },
  {
    id: 'person/alexander-ivanko',
    names: {
      ar: ['ألكسندر إيفانكو'],
      en: ['Alexander Ivanko'],
      ru: ['Александр Иванко'],
    },
    short: { ar: ['إيفانكو'], en: ['Ivanko'], ru: ['Иванко'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/EH', from: '2021-08-27', to: null },
    ],
  },
  {
    id: 'person/tor-wennesland',
    names: {
      ar: ['تور وينسلاند', 'تور وينيسلاند', 'تور فنسلاند', 'تور فينيسلاند', 'تور وينسلند'],
      en: ['Tor Wennesland'],
      ru: ['Тор Веннесланд'],
    },
    short: { ar: ['وينسلاند', 'وينيسلاند', 'فنسلاند', 'فينيسلاند'], en: ['Wennesland'], ru: ['Веннесланд'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/PS', from: '2021-01', to: '2024-12' },
    ],
  },
  {
    id: 'person/nickolay-mladenov',
    names: {
      ar: ['نيكولاي ملادينوف', 'نيكولاي ميلادينوف', 'نيكولاي ملادنوف'],
      en: ['Nickolay Mladenov', 'Nikolay Mladenov'],
      ru: ['Николай Младенов'],
    },
    short: { ar: ['ملادينوف', 'ميلادينوف', 'ملادنوف'], en: ['Mladenov'], ru: ['Младенов'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'high-representative', of: 'org/board-of-peace', from: '2026-01', to: null },
      { title: 'un-envoy', of: 'state/PS', from: '2015-02-05', to: '2020-12-31' },
      { title: 'un-envoy', of: 'state/IQ', from: '2013-08', to: '2015-02' },
      { title: 'foreign-minister', of: 'state/BG', from: '2010-01-27', to: '2013-03-13' },
    ],
  },
  {
    id: 'person/sigrid-kaag',
    names: {
      ar: ['سيغريد كاغ', 'سيجريد كاج', 'سيغريد كاخ', 'سيغرد كاغ', 'سيجريد كاخ', 'سيغريد كاج'],
      en: ['Sigrid Kaag'],
      ru: ['Сигрид Каг'],
    },
    short: { ar: ['كاغ', 'كاخ'], en: ['Kaag'], ru: ['Каг'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/PS', from: '2025-01', to: '2025-07' },
      { title: 'un-envoy', of: 'org/unrwa', from: '2024-01-08', to: '2025-01' },
      { title: 'foreign-minister', of: 'state/NL', from: '2021-05-25', to: '2021-09-17' },
      { title: 'un-envoy', of: 'state/LB', from: '2015-01', to: '2017-10' },
      { title: 'head-of-delegation', of: 'org/opcw', from: '2013-10-16', to: '2014-09' },
    ],
  },
  {
    id: 'person/ramiz-alakbarov',
    names: {
      ar: ['رامز الأكبروف', 'راميز الأكبروف'],
      en: ['Ramiz Alakbarov'],
      ru: ['Рамиз Алакбаров'],
    },
    short: { ar: ['الأكبروف'], en: ['Alakbarov'], ru: ['Алакбаров'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/PS', from: '2025-07', to: null },
    ],
  },
  {
    id: 'person/jan-kubis',
    names: {
      ar: ['يان كوبيش', 'يان كوبيتش', 'يان كوبيس'],
      en: ['Ján Kubiš', 'Jan Kubis', 'Jan Kubiš'],
      ru: ['Ян Кубиш'],
    },
    short: { ar: ['كوبيش', 'كوبيتش'], en: ['Kubiš', 'Kubis'], ru: ['Кубиш'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2021-01-18', to: '2021-12-10' },
      { title: 'un-envoy', of: 'state/LB', from: '2019-01', to: '2021-01' },
      { title: 'un-envoy', of: 'state/IQ', from: '2015-02', to: '2018-12' },
    ],
  },
  {
    id: 'person/jeanine-hennis-plasschaert',
    names: {
      ar: ['جينين هينيس بلاسخارت', 'جينين هينيس-بلاسخارت', 'جينين بلاسخارت', 'جنين بلاسخارت', 'جينين هينيس بلاشارت', 'جينين بلاسخرت', 'جنين هينيس بلاسخارت'],
      en: ['Jeanine Hennis-Plasschaert', 'Jeanine Plasschaert'],
      ru: ['Жанин Хеннис-Пласхарт'],
    },
    short: { ar: ['بلاسخارت', 'هينيس بلاسخارت', 'هينيس-بلاسخارت', 'بلاسخرت'], en: ['Hennis-Plasschaert', 'Plasschaert'], ru: ['Хеннис-Пласхарт', 'Пласхарт'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LB', from: '2024-06', to: null },
      { title: 'un-envoy', of: 'state/IQ', from: '2018-12-17', to: '2024-05-31' },
    ],
  },
  {
    id: 'person/joanna-wronecka',
    names: {
      ar: ['يوانا فرونتسكا', 'جوانا فرونتسكا', 'يوانا ورونيكا', 'جوانا ورونيكا', 'يوانا فرونيتسكا', 'جوانا وورونيكا'],
      en: ['Joanna Wronecka'],
      ru: ['Йоанна Вронецкая', 'Йоанна Вронецка'],
    },
    short: { ar: ['فرونتسكا', 'ورونيكا', 'فرونيتسكا'], en: ['Wronecka'], ru: ['Вронецкая'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LB', from: '2021-04', to: '2024-05' },
    ],
  },
  {
    id: 'person/mohamed-al-hassan',
    names: {
      ar: ['محمد الحسان'],
      en: ['Mohamed Al Hassan', 'Mohammed al-Hassan'],
      ru: ['Мохамед аль-Хассан'],
    },
    short: { ar: ['الحسان'], en: ['Al Hassan', 'al-Hassan'], ru: ['аль-Хассан'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/IQ', from: '2024-07-15', to: '2025-12-31' },
    ],
  },
  {
    id: 'person/martin-kobler',
    names: {
      ar: ['مارتن كوبلر', 'مارتن كوبلير', 'مارتين كوبلر'],
      en: ['Martin Kobler'],
      ru: ['Мартин Коблер'],
    },
    short: { ar: ['كوبلر', 'كوبلير'], en: ['Kobler'], ru: ['Коблер'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2015-11-17', to: '2017-06' },
      { title: 'un-envoy', of: 'state/IQ', from: '2011-08', to: '2013-07' },
    ],
  },
  {
    id: 'person/bernardino-leon',
    names: {
      ar: ['برناردينو ليون', 'برناردينيو ليون', 'برنادينو ليون', 'بيرناردينو ليون'],
      en: ['Bernardino León', 'Bernardino Leon'],
      ru: ['Бернардино Леон'],
    },
    short: { ar: ['ليون'], en: ['León', 'Leon'], ru: ['Леон'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2014-08-14', to: '2015-11-17' },
      { title: 'envoy', of: 'org/eu', from: '2011-07', to: '2014-08' },
    ],
  },
  {
    id: 'person/tarek-mitri',
    names: {
      ar: ['طارق متري'],
      en: ['Tarek Mitri'],
      ru: ['Тарик Митри'],
    },
    short: { ar: ['متري'], en: ['Mitri'], ru: ['Митри'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/LB', from: '2025-02-08', to: null },
      { title: 'un-envoy', of: 'state/LY', from: '2012-09-12', to: '2014-08' },
    ],
  },
  {
    id: 'person/ghassan-salame',
    names: {
      ar: ['غسان سلامة'],
      en: ['Ghassan Salamé', 'Ghassan Salame'],
      ru: ['Гассан Саламе'],
    },
    short: { en: ['Salamé'], ru: ['Саламе'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'minister', of: 'state/LB', from: '2025-02-08', to: null },
      { title: 'un-envoy', of: 'state/LY', from: '2017-06-22', to: '2020-03-02' },
    ],
  },
  {
    id: 'person/stephanie-williams',
    names: {
      ar: ['ستيفاني وليامز', 'ستيفاني ويليامز', 'ستيفاني وليمز', 'ستيفاني ويليامس', 'ستيفاني توركو وليامز'],
      en: ['Stephanie Williams', 'Stephanie Turco Williams'],
      ru: ['Стефани Уильямс', 'Стефани Вильямс'],
    },
    short: { ar: ['وليامز', 'ويليامز', 'وليمز', 'ويليامس'], en: ['Williams'], ru: ['Уильямс'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2020-03', to: '2022-07-31' },
    ],
  },
  {
    id: 'person/abdoulaye-bathily',
    names: {
      ar: ['عبد الله باثيلي', 'عبدالله باثيلي', 'عبد الله باتيلي', 'عبدالله باتيلي', 'عبدولاي باتيلي', 'عبدولاي باثيلي', 'عبد اللاي باتيلي', 'عبداللاي باتيلي', 'عبد اللاي باثيلي', 'عبداللاي باثيلي'],
      en: ['Abdoulaye Bathily'],
      ru: ['Абдулай Батили'],
    },
    short: { ar: ['باثيلي', 'باتيلي'], en: ['Bathily'], ru: ['Батили'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2022-09-25', to: '2024-05-14' },
    ],
  },
  {
    id: 'person/hanna-tetteh',
    names: {
      ar: ['هانا تيتيه', 'هانا تيته', 'هانا سيروا تيتيه', 'هنا تيتيه', 'حنا تيتيه', 'هانا تيتي'],
      en: ['Hanna Tetteh', 'Hanna Serwaa Tetteh'],
      ru: ['Ханна Теттех', 'Ханна Тетте'],
    },
    short: { ar: ['تيتيه', 'تيتة', 'تيتي'], en: ['Tetteh'], ru: ['Теттех'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2025-01-24', to: null },
      { title: 'un-envoy', of: 'org/horn-of-africa', from: '2022-02', to: '2024-02' },
      { title: 'foreign-minister', of: 'state/GH', from: '2013-01', to: '2017-01' },
    ],
  },
  {
    id: 'person/stephanie-koury',
    names: {
      ar: ['ستيفاني خوري'],
      en: ['Stephanie Koury', 'Stephanie Khoury'],
      ru: ['Стефани Хури'],
    },
    short: { ar: ['خوري'], en: ['Koury'], ru: ['Хури'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/LY', from: '2024-05-15', to: '2025-01-24' },
      { title: 'special-representative', of: 'org/un', from: '2024-03', to: '2026' },
    ],
  },
  {
    id: 'person/rafael-grossi',
    names: {
      ar: ['رافاييل غروسي', 'رافاييل جروسي', 'رفائيل غروسي', 'رافاييل ماريانو غروسي', 'رفائيل جروسي', 'رافايل غروسي', 'رافاييل ماريانو جروسي', 'رافايل جروسي'],
      en: ['Rafael Grossi', 'Rafael Mariano Grossi'],
      ru: ['Рафаэль Гросси', 'Рафаэль Мариано Гросси'],
    },
    short: { ar: ['غروسي', 'جروسي'], en: ['Grossi'], ru: ['Гросси'] },
    gender: 'm',
    side: 'iaea',
    offices: [
      { title: 'director-general', of: 'org/iaea', from: '2019-12-03', to: null },
    ],
  },
  {
    id: 'person/yukiya-amano',
    names: {
      ar: ['يوكيا أمانو'],
      en: ['Yukiya Amano'],
      ru: ['Юкия Амано'],
    },
    short: { ar: ['أمانو'], en: ['Amano'], ru: ['Амано'] },
    gender: 'm',
    side: 'iaea',
    offices: [
      { title: 'director-general', of: 'org/iaea', from: '2009-12-01', to: '2019-07-18' },
    ],
  },
  {
    id: 'person/cornel-feruta',
    names: {
      ar: ['كورنيل فيروتا', 'كورنيل فيروتسا'],
      en: ['Cornel Feruță', 'Cornel Feruta'],
      ru: ['Корнел Феруцэ', 'Корнел Феруца'],
    },
    short: { ar: ['فيروتا'], en: ['Feruță', 'Feruta'], ru: ['Феруцэ', 'Феруца'] },
    gender: 'm',
    side: 'iaea',
    offices: [
      { title: 'director-general', of: 'org/iaea', from: '2019-07-25', to: '2019-12-02' },
    ],
  },
  {
    id: 'person/massimo-aparo',
    names: {
      ar: ['ماسيمو أبارو'],
      en: ['Massimo Aparo'],
      ru: ['Массимо Апаро'],
    },
    short: { ar: ['أبارو'], en: ['Aparo'], ru: ['Апаро'] },
    gender: 'm',
    side: 'iaea',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/iaea', from: '2018-05', to: '2026' },
    ],
  },
  {
    id: 'person/mohamed-elbaradei',
    names: {
      ar: ['محمد البرادعي'],
      en: ['Mohamed ElBaradei', 'Mohamed El Baradei', 'Mohamed Elbaradei'],
      ru: ['Мохаммед эль-Барадеи', 'Мохаммед аль-Барадеи'],
    },
    short: { ar: ['البرادعي'], en: ['ElBaradei', 'El Baradei'], ru: ['эль-Барадеи', 'аль-Барадеи'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'vice-president', of: 'state/EG', from: '2013-07-14', to: '2013-08-14' },
      { title: 'director-general', of: 'org/iaea', from: '1997-12-01', to: '2009-11-30' },
    ],
  },
  {
    id: 'person/volker-turk',
    names: {
      ar: ['فولكر تورك'],
      en: ['Volker Türk', 'Volker Turk'],
      ru: ['Фолькер Тюрк'],
    },
    short: { en: ['Türk'], ru: ['Тюрк'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'high-representative', of: 'org/ohchr', from: '2022-10-17', to: null },
    ],
  },
  {
    id: 'person/michelle-bachelet',
    names: {
      ar: ['ميشيل باشليه', 'ميشال باشليه', 'ميشيل باشيليت', 'ميشيل باشيليه'],
      en: ['Michelle Bachelet'],
      ru: ['Мишель Бачелет'],
    },
    short: { ar: ['باشليه', 'باشيليت'], en: ['Bachelet'], ru: ['Бачелет'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'high-representative', of: 'org/ohchr', from: '2018-09-01', to: '2022-08-31' },
      { title: 'president', of: 'state/CL', from: '2014-03-11', to: '2018-03-11' },
    ],
  },
  {
    id: 'person/filippo-grandi',
    names: {
      ar: ['فيليبو غراندي', 'فيليبو جراندي'],
      en: ['Filippo Grandi'],
      ru: ['Филиппо Гранди'],
    },
    short: { ar: ['غراندي', 'جراندي'], en: ['Grandi'], ru: ['Гранди'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'high-representative', of: 'org/unhcr', from: '2016-01-01', to: '2025-12-31' },
      { title: 'director-general', of: 'org/unrwa', from: '2010-01', to: '2014-03' },
    ],
  },
  {
    id: 'person/cindy-mccain',
    names: {
      ar: ['سيندي ماكين', 'سيندي مكين'],
      en: ['Cindy McCain'],
      ru: ['Синди Маккейн'],
    },
    short: { ar: ['ماكين'], en: ['McCain'], ru: ['Маккейн'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'director-general', of: 'org/wfp', from: '2023-04-05', to: '2026-02' },
    ],
  },
  {
    id: 'person/tedros-adhanom-ghebreyesus',
    names: {
      ar: ['تيدروس أدهانوم غيبريسوس', 'تيدروس أدهانوم جيبريسوس', 'تيدروس أدهانوم', 'تيدروس غيبريسوس', 'تيدروس أدهانوم غيبرييسوس', 'تيدروس جيبريسوس'],
      en: ['Tedros Adhanom Ghebreyesus', 'Tedros Adhanom'],
      ru: ['Тедрос Адханом Гебрейесус'],
    },
    short: { ar: ['تيدروس', 'غيبريسوس', 'جيبريسوس', 'أدهانوم'], en: ['Tedros'], ru: ['Тедрос', 'Гебрейесус'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'director-general', of: 'org/who', from: '2017-07-01', to: null },
      { title: 'foreign-minister', of: 'state/ET', from: '2012-11-29', to: '2016-11-01' },
    ],
  },
  {
    id: 'person/david-shearer',
    names: {
      ar: ['ديفيد شيرر'],
      en: ['David Shearer'],
      ru: ['Дэвид Ширер'],
    },
    short: { ar: ['شيرر'], en: ['Shearer'], ru: ['Ширер'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SS', from: '2017-01', to: '2021-04' },
    ],
  },
  {
    id: 'person/michael-lollesgaard',
    names: {
      ar: ['مايكل لوليسغارد', 'مايكل لوليسجارد', 'مايكل أنكر لوليسغارد', 'مايكل لوليسغار'],
      en: ['Michael Lollesgaard', 'Michael Anker Lollesgaard'],
      ru: ['Микаэль Лоллесгорд'],
    },
    short: { ar: ['لوليسغارد', 'لوليسجارد'], en: ['Lollesgaard'], ru: ['Лоллесгорд'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'head-of-delegation', of: 'state/YE', from: '2019-01-31', to: '2019-07' },
    ],
  },
  {
    id: 'person/patrick-cammaert',
    names: {
      ar: ['باتريك كاميرت', 'باتريك كاميرات', 'باتريك كمارت'],
      en: ['Patrick Cammaert'],
      ru: ['Патрик Каммарт'],
    },
    short: { ar: ['كاميرت'], en: ['Cammaert'], ru: ['Каммарт'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'head-of-delegation', of: 'state/YE', from: '2018-12', to: '2019-01' },
    ],
  },
  {
    id: 'person/maria-angela-holguin',
    names: {
      ar: ['ماريا أنخيلا هولغوين', 'ماريا أنخيلا هولغين', 'ماريا أنجيلا هولغوين', 'ماريا هولغوين'],
      en: ['María Ángela Holguín', 'Maria Angela Holguin'],
      ru: ['Мария Анхела Ольгин'],
    },
    short: { ar: ['هولغوين', 'هولغين'], en: ['Holguín', 'Holguin'], ru: ['Ольгин'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/CY', from: '2024-01', to: null },
      { title: 'foreign-minister', of: 'state/CO', from: '2010-08-07', to: '2018-08-07' },
    ],
  },
  {
    id: 'person/espen-barth-eide',
    names: {
      ar: ['إسبن بارث إيدي', 'إسبن بارت إيدي'],
      en: ['Espen Barth Eide'],
      ru: ['Эспен Барт Эйде'],
    },
    short: { en: ['Eide', 'Barth Eide'], ru: ['Эйде', 'Барт Эйде'] },
    gender: 'm',
    side: 'NO',
    offices: [
      { title: 'foreign-minister', of: 'state/NO', from: '2023-10-16', to: null },
      { title: 'un-envoy', of: 'state/CY', from: '2014-08', to: '2017-08' },
      { title: 'foreign-minister', of: 'state/NO', from: '2012-09-21', to: '2013-10-16' },
    ],
  },
  {
    id: 'person/alexander-downer',
    names: {
      ar: ['ألكسندر داونر'],
      en: ['Alexander Downer'],
      ru: ['Александр Даунер'],
    },
    short: { ar: ['داونر'], en: ['Downer'], ru: ['Даунер'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/CY', from: '2008-07', to: '2014-02' },
    ],
  },
  {
    id: 'person/jane-holl-lute',
    names: {
      ar: ['جين هول لوت'],
      en: ['Jane Holl Lute'],
      ru: ['Джейн Холл Лют'],
    },
    short: { en: ['Lute'], ru: ['Лют'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/CY', from: '2018-07', to: '2021-09' },
    ],
  },
  {
    id: 'person/deborah-lyons',
    names: {
      ar: ['ديبورا ليونز', 'ديبورا لاينز'],
      en: ['Deborah Lyons'],
      ru: ['Дебора Лайонс'],
    },
    short: { ar: ['ليونز'], en: ['Lyons'], ru: ['Лайонс'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/AF', from: '2020-03', to: '2022-06' },
    ],
  },
  {
    id: 'person/roza-otunbayeva',
    names: {
      ar: ['روزا أوتونباييفا', 'روزا أوتونبايفا', 'روزا أوتنباييفا'],
      en: ['Roza Otunbayeva'],
      ru: ['Роза Отунбаева'],
    },
    short: { ar: ['أوتونباييفا', 'أوتونبايفا'], en: ['Otunbayeva'], ru: ['Отунбаева'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/AF', from: '2022-09-02', to: '2025-09' },
    ],
  },
  {
    id: 'person/james-swan',
    names: {
      ar: ['جيمس سوان'],
      en: ['James Swan'],
      ru: ['Джеймс Суон'],
    },
    short: {  },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SO', from: '2024', to: null },
      { title: 'un-envoy', of: 'state/SO', from: '2019-05', to: '2022-12' },
    ],
  },
  {
    id: 'person/michael-keating',
    names: {
      ar: ['مايكل كيتنغ', 'مايكل كيتينغ', 'مايكل كيتنج'],
      en: ['Michael Keating'],
      ru: ['Майкл Китинг'],
    },
    short: { ar: ['كيتنغ', 'كيتينغ'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/SO', from: '2015-11', to: '2018-09' },
    ],
  },
  {
    id: 'person/bintou-keita',
    names: {
      ar: ['بينتو كيتا', 'بنتو كيتا'],
      en: ['Bintou Keita'],
      ru: ['Бинту Кейта'],
    },
    short: { en: ['Keita'], ru: ['Кейта'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/CD', from: '2021-02', to: '2025-11' },
    ],
  },
  {
    id: 'person/jiang-hua',
    names: {
      ar: ['هوا جيانغ'],
      en: ['Jiang Hua'],
      ru: ['Цзян Хуа'],
    },
    short: { en: ['Hua'], ru: ['Хуа'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'spokesman', of: 'org/un', from: '2010', to: null },
    ],
  },
  {
    id: 'person/andrea-tenenti',
    names: {
      ar: ['أندريا تيننتي', 'أندريا تينينتي', 'أندريا تننتي'],
      en: ['Andrea Tenenti'],
      ru: ['Андреа Тененти'],
    },
    short: { ar: ['تيننتي', 'تينينتي'], en: ['Tenenti'], ru: ['Тененти'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'spokesman', of: 'org/unifil', from: '2010', to: '2025' },
    ],
  },
  {
    id: 'person/jonathan-whittall',
    names: {
      ar: ['جوناثان وايتول', 'جوناثان ويتال'],
      en: ['Jonathan Whittall'],
      ru: ['Джонатан Уиттолл'],
    },
    short: { ar: ['ويتال'], en: ['Whittall'], ru: ['Уиттолл'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'head-of-delegation', of: 'state/PS', from: '2024', to: '2025-07' },
    ],
  },
  {
    id: 'person/christine-schraner-burgener',
    names: {
      ar: ['كريستين شراينر بورغنر', 'كريستين شرانر بورغنر', 'كريستين شرانر بورجنر'],
      en: ['Christine Schraner Burgener'],
      ru: ['Кристин Шранер Бургенер'],
    },
    short: { ar: ['بورغنر'], en: ['Schraner Burgener', 'Burgener'], ru: ['Бургенер'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/MM', from: '2018-04', to: '2021-10' },
    ],
  },
  {
    id: 'person/julie-bishop',
    names: {
      ar: ['جولي بيشوب'],
      en: ['Julie Bishop'],
      ru: ['Джули Бишоп'],
    },
    short: { ar: ['بيشوب'] },
    gender: 'f',
    side: 'un',
    offices: [
      { title: 'un-envoy', of: 'state/MM', from: '2024-04', to: null },
      { title: 'foreign-minister', of: 'state/AU', from: '2013-09-18', to: '2018-08-26' },
    ],
  },
  {
    id: 'person/miroslav-jenca',
    names: {
      ar: ['ميروسلاف جنكا', 'ميروسلاف ينتشا', 'ميروسلاف جينكا'],
      en: ['Miroslav Jenča', 'Miroslav Jenca'],
      ru: ['Мирослав Йенча'],
    },
    short: { ar: ['جنكا', 'ينتشا'], en: ['Jenča', 'Jenca'], ru: ['Йенча'] },
    gender: 'm',
    side: 'un',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/un', from: '2015', to: null },
    ],
  },
];
