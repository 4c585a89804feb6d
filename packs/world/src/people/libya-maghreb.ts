import type { PersonRow } from '@masar/shapes';

/** Libya, Tunisia, Algeria, Morocco, Mauritania and Western Sahara. */
export const peopleLibyaMaghreb: readonly PersonRow[] = [
  {
    id: 'person/ali-zeidan',
    names: {
      ar: ['علي زيدان'],
      en: ['Ali Zeidan', 'Ali Zidan'],
      ru: ['Али Зейдан'],
    },
    short: { en: ['Zeidan'], ru: ['Зейдан'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'state/LY', from: '2012-11-14', to: '2014-03-11' },
    ],
  },
  {
    id: 'person/abdullah-al-thinni',
    names: {
      ar: ['عبد الله الثني', 'عبدالله الثني'],
      en: ['Abdullah al-Thinni', 'Abdullah al-Thani'],
      ru: ['Абдалла ат-Тани'],
    },
    short: { ar: ['الثني'], en: ['al-Thinni'], ru: ['ат-Тани'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'body/LY/eastern-government', from: '2014-09', to: '2021-03-15' },
      { title: 'prime-minister', of: 'state/LY', from: '2014-03-11', to: '2014-09' },
    ],
  },
  {
    id: 'person/fayez-al-sarraj',
    names: {
      ar: ['فايز السراج', 'فايز مصطفى السراج'],
      en: ['Fayez al-Sarraj', 'Fayez Sarraj', 'Faiez Serraj', 'Fayez al-Serraj'],
      ru: ['Фаиз Сарадж', 'Фаез Сарадж', 'Файез ас-Саррадж'],
    },
    short: { ar: ['السراج'], en: ['al-Sarraj', 'Sarraj', 'Serraj', 'al-Serraj'], ru: ['Сарадж', 'ас-Саррадж'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'state/LY', from: '2016-03-30', to: '2021-03-15' },
    ],
  },
  {
    id: 'person/abdul-hamid-dbeibah',
    names: {
      ar: ['عبد الحميد الدبيبة', 'عبدالحميد الدبيبة', 'عبد الحميد محمد الدبيبة', 'عبدالحميد محمد الدبيبة', 'عبد الحميد دبيبة', 'عبدالحميد دبيبة'],
      en: ['Abdul Hamid Dbeibah', 'Abdulhamid Dbeibah', 'Abdul Hamid al-Dbeibah'],
      ru: ['Абдель Хамид Дбейба', 'Абдул-Хамид Дбейба'],
    },
    short: { ar: ['الدبيبة', 'دبيبة'], en: ['Dbeibah', 'al-Dbeibah', 'Dbeiba'], ru: ['Дбейба'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'state/LY', from: '2021-03-15', to: null },
    ],
  },
  {
    id: 'person/mohamed-al-menfi',
    names: {
      ar: ['محمد المنفي', 'محمد يونس المنفي'],
      en: ['Mohamed al-Menfi', 'Mohammed al-Menfi', 'Mohamed Menfi'],
      ru: ['Мухаммед аль-Манфи', 'Мохаммед Менфи'],
    },
    short: { en: ['al-Menfi', 'Menfi'], ru: ['аль-Манфи', 'Менфи'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chairman', of: 'body/LY/presidential-council', from: '2021-03-15', to: null },
    ],
  },
  {
    id: 'person/musa-al-koni',
    names: {
      ar: ['موسى الكوني'],
      en: ['Musa al-Koni', 'Moussa al-Koni'],
      ru: ['Муса аль-Куни'],
    },
    short: { ar: ['الكوني'], en: ['al-Koni'], ru: ['аль-Куни'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'vice-president', of: 'body/LY/presidential-council', from: '2021-03-15', to: null },
    ],
  },
  {
    id: 'person/abdullah-al-lafi',
    names: {
      ar: ['عبد الله اللافي', 'عبدالله اللافي'],
      en: ['Abdullah al-Lafi'],
      ru: ['Абдалла аль-Лафи'],
    },
    short: { ar: ['اللافي'], en: ['al-Lafi'], ru: ['аль-Лафи'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'vice-president', of: 'body/LY/presidential-council', from: '2021-03-15', to: null },
    ],
  },
  {
    id: 'person/fathi-bashagha',
    names: {
      ar: ['فتحي باشاغا', 'فتحي باشا آغا', 'فتحي باشاآغا'],
      en: ['Fathi Bashagha'],
      ru: ['Фатхи Башага'],
    },
    short: { ar: ['باشاغا', 'باشا آغا'], en: ['Bashagha'], ru: ['Башага'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'body/LY/eastern-government', from: '2022-03-03', to: '2023-05-16' },
      { title: 'interior-minister', of: 'state/LY', from: '2018-10-07', to: '2021-03-15' },
    ],
  },
  {
    id: 'person/osama-hammad',
    names: {
      ar: ['أسامة حماد'],
      en: ['Osama Hammad', 'Osama Hamad'],
      ru: ['Усама Хаммад', 'Осама Хамад'],
    },
    short: { en: ['Hammad'], ru: ['Хаммад'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'body/LY/eastern-government', from: '2023-05-16', to: null },
    ],
  },
  {
    id: 'person/aguila-saleh',
    names: {
      ar: ['عقيلة صالح', 'عقيلة صالح عيسى', 'عقيله صالح عيسى قويدر'],
      en: ['Aguila Saleh', 'Agila Saleh', 'Aguila Saleh Issa'],
      ru: ['Агила Салех', 'Акила Салех'],
    },
    short: { en: ['Saleh'], ru: ['Салех'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'parliament-speaker', of: 'state/LY', from: '2014-08-05', to: null },
    ],
  },
  {
    id: 'person/khaled-al-mishri',
    names: {
      ar: ['خالد المشري'],
      en: ['Khaled al-Mishri', 'Khalid al-Mishri'],
      ru: ['Халед аль-Мишри', 'Халид аль-Мешри'],
    },
    short: { ar: ['المشري'], en: ['al-Mishri', 'Mishri'], ru: ['аль-Мишри', 'аль-Мешри'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chairman', of: 'body/LY/high-council-of-state', from: '2018-04-08', to: '2023-08-06' },
    ],
  },
  {
    id: 'person/mohamed-takala',
    names: {
      ar: ['محمد تكالة'],
      en: ['Mohamed Takala', 'Mohammed Takala'],
      ru: ['Мухаммед Такала', 'Мохаммед Такала'],
    },
    short: { ar: ['تكالة'], en: ['Takala'], ru: ['Такала'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chairman', of: 'body/LY/high-council-of-state', from: '2023-08-06', to: null },
    ],
  },
  {
    id: 'person/abdulrahman-sewehli',
    names: {
      ar: ['عبد الرحمن السويحلي', 'عبدالرحمن السويحلي'],
      en: ['Abdulrahman Sewehli', 'Abdel-Rahman al-Suwayhili'],
      ru: ['Абдуррахман ас-Сувейхли'],
    },
    short: { ar: ['السويحلي'], en: ['Sewehli', 'al-Suwayhili'], ru: ['ас-Сувейхли'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chairman', of: 'body/LY/high-council-of-state', from: '2016-04-06', to: '2018-04-08' },
    ],
  },
  {
    id: 'person/nouri-abusahmain',
    names: {
      ar: ['نوري أبو سهمين', 'نوري أبوسهمين', 'نوري بوسهمين'],
      en: ['Nouri Abusahmain', 'Nuri Abu Sahmain'],
      ru: ['Нури Абу Сахмейн', 'Нури Абусахмин'],
    },
    short: { ar: ['أبو سهمين', 'أبوسهمين', 'بوسهمين'], en: ['Abusahmain', 'Abu Sahmain'], ru: ['Абу Сахмейн', 'Абусахмин'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'parliament-speaker', of: 'state/LY', from: '2013-06-25', to: '2014-08-05' },
    ],
  },
  {
    id: 'person/salah-al-makhzoum',
    names: {
      ar: ['صالح المخزوم'],
      en: ['Salah al-Makhzoum', 'Saleh al-Makhzoum'],
      ru: ['Салех аль-Махзум'],
    },
    short: { ar: ['المخزوم'], en: ['al-Makhzoum'], ru: ['аль-Махзум'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'head-of-delegation', of: 'state/LY', from: '2014-12', to: '2015-08' },
    ],
  },
  {
    id: 'person/mohamed-shoaib',
    names: {
      ar: ['محمد شعيب', 'امحمد شعيب'],
      en: ['Mohamed Shoaib', 'Emhemed Shouaib'],
      ru: ['Мухаммед Шуэйб'],
    },
    short: {  },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'head-of-delegation', of: 'state/LY', from: '2015-01', to: '2015-12' },
    ],
  },
  {
    id: 'person/khalifa-al-ghawil',
    names: {
      ar: ['خليفة الغويل'],
      en: ['Khalifa al-Ghawil', 'Khalifa Ghwell'],
      ru: ['Халифа аль-Гувейль'],
    },
    short: { ar: ['الغويل'], en: ['al-Ghawil', 'Ghwell'], ru: ['аль-Гувейль'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'prime-minister', of: 'body/LY/national-salvation-government', from: '2015-03-31', to: '2017-03' },
    ],
  },
  {
    id: 'person/mohamed-abdelaziz',
    names: {
      ar: ['محمد عبد العزيز', 'محمد عبدالعزيز'],
      en: ['Mohamed Abdelaziz'],
      ru: ['Мухаммед Абдель Азиз'],
    },
    short: {  },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'state/LY', from: '2013-01', to: '2014-08' },
    ],
  },
  {
    id: 'person/mohamed-al-dairi',
    names: {
      ar: ['محمد الدايري', 'محمد الهادي الدايري'],
      en: ['Mohamed al-Dairi', 'Mohammed Dayri'],
      ru: ['Мухаммед ад-Дайри'],
    },
    short: { ar: ['الدايري'], en: ['al-Dairi', 'Dayri'], ru: ['ад-Дайри'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'body/LY/eastern-government', from: '2014-09', to: '2018-12' },
    ],
  },
  {
    id: 'person/mohamed-siala',
    names: {
      ar: ['محمد سيالة', 'محمد الطاهر سيالة', 'محمد طاهر سيالة'],
      en: ['Mohamed Siala', 'Mohamed Taha Siala', 'Mohammed Taher Siala'],
      ru: ['Мухаммед Сиала', 'Мухаммед Тахер Сиала'],
    },
    short: { ar: ['سيالة'], en: ['Siala'], ru: ['Сиала'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'state/LY', from: '2016-04', to: '2021-03-15' },
    ],
  },
  {
    id: 'person/najla-mangoush',
    names: {
      ar: ['نجلاء المنقوش'],
      en: ['Najla Mangoush', 'Najla al-Mangoush', 'Najla El Mangoush'],
      ru: ['Наджла аль-Мангуш', 'Наджла Мангуш'],
    },
    short: { ar: ['المنقوش'], en: ['Mangoush', 'al-Mangoush'], ru: ['аль-Мангуш', 'Мангуш'] },
    gender: 'f',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'state/LY', from: '2021-03-15', to: '2023-08-28' },
    ],
  },
  {
    id: 'person/taher-al-baour',
    names: {
      ar: ['الطاهر الباعور'],
      en: ['Taher al-Baour', 'Al-Taher al-Baour'],
      ru: ['Тахер аль-Баур'],
    },
    short: { ar: ['الباعور'], en: ['al-Baour'], ru: ['аль-Баур'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'state/LY', from: '2023-09', to: null },
    ],
  },
  {
    id: 'person/abdulhadi-al-hweij',
    names: {
      ar: ['عبد الهادي الحويج', 'عبدالهادي الحويج'],
      en: ['Abdulhadi al-Hweij', 'Abdul Hadi Lahweej'],
      ru: ['Абдель Хади аль-Хувейдж'],
    },
    short: { ar: ['الحويج'], en: ['al-Hweij', 'Lahweej'], ru: ['аль-Хувейдж'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'foreign-minister', of: 'body/LY/eastern-government', from: '2023-05', to: null },
      { title: 'foreign-minister', of: 'body/LY/eastern-government', from: '2019', to: '2021-03' },
    ],
  },
  {
    id: 'person/khalifa-haftar',
    names: {
      ar: ['خليفة حفتر', 'خليفة بلقاسم حفتر'],
      en: ['Khalifa Haftar', 'Khalifa Hifter'],
      ru: ['Халифа Хафтар'],
    },
    short: { ar: ['حفتر'], en: ['Haftar', 'Hifter'], ru: ['Хафтар'] },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'commander', of: 'group/lna', from: '2015-03-02', to: null },
    ],
  },
  {
    id: 'person/saddam-haftar',
    names: {
      ar: ['صدام حفتر', 'صدام خليفة حفتر'],
      en: ['Saddam Haftar'],
      ru: ['Саддам Хафтар'],
    },
    short: {  },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'commander', of: 'group/lna', from: '2025-08', to: null },
      { title: 'commander', of: 'group/lna', from: '2024-05', to: '2025-08' },
    ],
  },
  {
    id: 'person/belgacem-haftar',
    names: {
      ar: ['بلقاسم حفتر'],
      en: ['Belgacem Haftar', 'Belqasem Haftar'],
      ru: ['Белькасем Хафтар'],
    },
    short: {  },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'director-general', of: 'org/libya-reconstruction-fund', from: '2024-02', to: null },
    ],
  },
  {
    id: 'person/khaled-haftar',
    names: {
      ar: ['خالد حفتر'],
      en: ['Khaled Haftar'],
      ru: ['Халед Хафтар'],
    },
    short: {  },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'chief-of-staff', of: 'group/lna', from: '2025-08', to: null },
    ],
  },
  {
    id: 'person/ahmed-al-mismari',
    names: {
      ar: ['أحمد المسماري'],
      en: ['Ahmed al-Mismari', 'Ahmad al-Mesmari'],
      ru: ['Ахмед аль-Мисмари'],
    },
    short: { ar: ['المسماري'], en: ['al-Mismari', 'al-Mesmari'], ru: ['аль-Мисмари'] },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'spokesman', of: 'group/lna', from: '2014', to: null },
    ],
  },
  {
    id: 'person/abdulrazek-al-nadoori',
    names: {
      ar: ['عبد الرازق الناظوري', 'عبدالرازق الناظوري', 'عبد الرزاق الناظوري', 'عبدالرزاق الناظوري'],
      en: ['Abdulrazek al-Nadoori', 'Abdul Razzaq al-Nadhuri'],
      ru: ['Абдель Раззак ан-Надури'],
    },
    short: { ar: ['الناظوري'], en: ['al-Nadoori', 'al-Nadhuri'], ru: ['ан-Надури'] },
    gender: 'm',
    side: 'lna',
    offices: [
      { title: 'chief-of-staff', of: 'group/lna', from: '2014-08', to: '2025-08' },
    ],
  },
  {
    id: 'person/mohammed-al-haddad',
    names: {
      ar: ['محمد الحداد', 'محمد علي الحداد'],
      en: ['Mohammed al-Haddad', 'Mohamed Ali al-Haddad'],
      ru: ['Мухаммед аль-Хаддад', 'Мохаммед Али аль-Хаддад'],
    },
    short: { en: ['al-Haddad'], ru: ['аль-Хаддад'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chief-of-staff', of: 'body/LY/army', from: '2020-09', to: '2025-12-23' },
    ],
  },
  {
    id: 'person/saddek-elkaber',
    names: {
      ar: ['الصديق الكبير', 'الصديق عمر الكبير'],
      en: ['Saddek Elkaber', 'Sadiq al-Kabir'],
      ru: ['Ас-Сиддик аль-Кабир', 'Садик аль-Кабир'],
    },
    short: { en: ['Elkaber', 'al-Kabir'], ru: ['аль-Кабир'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'central-bank-governor', of: 'state/LY', from: '2011-10', to: '2024-09' },
    ],
  },
  {
    id: 'person/naji-issa',
    names: {
      ar: ['ناجي عيسى', 'ناجي محمد عيسى'],
      en: ['Naji Issa'],
      ru: ['Наджи Исса'],
    },
    short: { en: ['Issa'], ru: ['Исса'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'central-bank-governor', of: 'state/LY', from: '2024-10-01', to: null },
    ],
  },
  {
    id: 'person/mustafa-sanalla',
    names: {
      ar: ['مصطفى صنع الله'],
      en: ['Mustafa Sanalla'],
      ru: ['Мустафа Саналла'],
    },
    short: { ar: ['صنع الله'], en: ['Sanalla'], ru: ['Саналла'] },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'chairman', of: 'body/LY/noc', from: '2014-05', to: '2022-07-12' },
    ],
  },
  {
    id: 'person/saif-al-islam-gaddafi',
    names: {
      ar: ['سيف الإسلام القذافي', 'سيف الإسلام معمر القذافي'],
      en: ['Saif al-Islam Gaddafi', 'Seif al-Islam Gadhafi'],
      ru: ['Саиф аль-Ислам Каддафи', 'Сейф аль-Ислам Каддафи'],
    },
    short: {  },
    gender: 'm',
    side: 'LY',
    offices: [
      { title: 'aide', of: 'state/LY', from: '2000', to: '2011-08' },
    ],
  },
  {
    id: 'person/moncef-marzouki',
    names: {
      ar: ['المنصف المرزوقي', 'منصف المرزوقي'],
      en: ['Moncef Marzouki'],
      ru: ['Монсеф Марзуки'],
    },
    short: { ar: ['المرزوقي'], en: ['Marzouki'], ru: ['Марзуки'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'president', of: 'state/TN', from: '2011-12-13', to: '2014-12-31' },
    ],
  },
  {
    id: 'person/beji-caid-essebsi',
    names: {
      ar: ['الباجي قائد السبسي', 'باجي قائد السبسي'],
      en: ['Beji Caid Essebsi', 'Béji Caïd Essebsi'],
      ru: ['Беджи Каид ас-Себси', 'Бежи Каид Эс-Себси'],
    },
    short: { ar: ['السبسي', 'قائد السبسي'], en: ['Essebsi', 'Caid Essebsi'], ru: ['ас-Себси', 'Эс-Себси'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'president', of: 'state/TN', from: '2014-12-31', to: '2019-07-25' },
    ],
  },
  {
    id: 'person/kais-saied',
    names: {
      ar: ['قيس سعيد'],
      en: ['Kais Saied', 'Kaïs Saïed', 'Qais Saied'],
      ru: ['Каис Саид'],
    },
    short: { en: ['Saied', 'Saïed'], ru: ['Саид'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'president', of: 'state/TN', from: '2019-10-23', to: null },
    ],
  },
  {
    id: 'person/khemaies-jhinaoui',
    names: {
      ar: ['خميس الجهيناوي'],
      en: ['Khemaies Jhinaoui', 'Khemaies Jhinaoui'],
      ru: ['Хамис аль-Джинауи', 'Хемаис Джинауи'],
    },
    short: { ar: ['الجهيناوي'], en: ['Jhinaoui'], ru: ['аль-Джинауи', 'Джинауи'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'foreign-minister', of: 'state/TN', from: '2016-01-12', to: '2019-10-29' },
    ],
  },
  {
    id: 'person/taieb-baccouche',
    names: {
      ar: ['الطيب البكوش'],
      en: ['Taieb Baccouche'],
      ru: ['Тайеб Баккуш'],
    },
    short: { ar: ['البكوش'], en: ['Baccouche'], ru: ['Баккуш'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'secretary-general', of: 'org/amu', from: '2016-08', to: '2024' },
      { title: 'foreign-minister', of: 'state/TN', from: '2015-02-06', to: '2016-01-12' },
    ],
  },
  {
    id: 'person/othman-jerandi',
    names: {
      ar: ['عثمان الجرندي'],
      en: ['Othman Jerandi'],
      ru: ['Осман Джеранди'],
    },
    short: { ar: ['الجرندي'], en: ['Jerandi'], ru: ['Джеранди'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'foreign-minister', of: 'state/TN', from: '2020-09-02', to: '2023-02-07' },
      { title: 'foreign-minister', of: 'state/TN', from: '2013-03-13', to: '2014-01-29' },
    ],
  },
  {
    id: 'person/nabil-ammar',
    names: {
      ar: ['نبيل عمار'],
      en: ['Nabil Ammar'],
      ru: ['Набиль Аммар'],
    },
    short: { en: ['Ammar'], ru: ['Аммар'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'foreign-minister', of: 'state/TN', from: '2023-02-07', to: '2024-08-25' },
    ],
  },
  {
    id: 'person/mohamed-ali-nafti',
    names: {
      ar: ['محمد علي النفطي'],
      en: ['Mohamed Ali Nafti', 'Mohammed Ali Nafti'],
      ru: ['Мухаммед Али Нафти'],
    },
    short: { ar: ['النفطي'], en: ['Nafti'], ru: ['Нафти'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'foreign-minister', of: 'state/TN', from: '2024-08-25', to: null },
    ],
  },
  {
    id: 'person/rached-ghannouchi',
    names: {
      ar: ['راشد الغنوشي'],
      en: ['Rached Ghannouchi', 'Rashid al-Ghannushi'],
      ru: ['Рашид Ганнуши', 'Рашид аль-Ганнуши'],
    },
    short: { ar: ['الغنوشي'], en: ['Ghannouchi', 'al-Ghannushi'], ru: ['Ганнуши', 'аль-Ганнуши'] },
    gender: 'm',
    side: 'TN',
    offices: [
      { title: 'parliament-speaker', of: 'state/TN', from: '2019-11-13', to: '2022-03-30' },
      { title: 'party-leader', of: 'group/ennahda', from: '1991-11', to: null },
    ],
  },
  {
    id: 'person/abdelaziz-bouteflika',
    names: {
      ar: ['عبد العزيز بوتفليقة', 'عبدالعزيز بوتفليقة'],
      en: ['Abdelaziz Bouteflika'],
      ru: ['Абдель Азиз Бутефлика', 'Абдельазиз Бутефлика'],
    },
    short: { ar: ['بوتفليقة'], en: ['Bouteflika'], ru: ['Бутефлика'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'president', of: 'state/DZ', from: '1999-04-27', to: '2019-04-02' },
    ],
  },
  {
    id: 'person/abdelkader-bensalah',
    names: {
      ar: ['عبد القادر بن صالح', 'عبدالقادر بن صالح'],
      en: ['Abdelkader Bensalah'],
      ru: ['Абделькадер Бенсалах'],
    },
    short: { ar: ['بن صالح'], en: ['Bensalah'], ru: ['Бенсалах'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'president', of: 'state/DZ', from: '2019-04-09', to: '2019-12-19' },
    ],
  },
  {
    id: 'person/abdelmadjid-tebboune',
    names: {
      ar: ['عبد المجيد تبون', 'عبدالمجيد تبون'],
      en: ['Abdelmadjid Tebboune'],
      ru: ['Абдельмаджид Теббун', 'Абдель Маджид Теббун'],
    },
    short: { ar: ['تبون'], en: ['Tebboune'], ru: ['Теббун'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'president', of: 'state/DZ', from: '2019-12-19', to: null },
    ],
  },
  {
    id: 'person/mourad-medelci',
    names: {
      ar: ['مراد مدلسي'],
      en: ['Mourad Medelci'],
      ru: ['Мурад Медельси'],
    },
    short: { ar: ['مدلسي'], en: ['Medelci'], ru: ['Медельси'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'foreign-minister', of: 'state/DZ', from: '2007-06-04', to: '2013-09-11' },
    ],
  },
  {
    id: 'person/abdelkader-messahel',
    names: {
      ar: ['عبد القادر مساهل', 'عبدالقادر مساهل'],
      en: ['Abdelkader Messahel'],
      ru: ['Абделькадер Мессахель', 'Абдель Кадер Месахель'],
    },
    short: { ar: ['مساهل'], en: ['Messahel'], ru: ['Мессахель'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'foreign-minister', of: 'state/DZ', from: '2017-05-25', to: '2019-03-11' },
    ],
  },
  {
    id: 'person/sabri-boukadoum',
    names: {
      ar: ['صبري بوقادوم', 'صبري بوقدوم'],
      en: ['Sabri Boukadoum', 'Sabri Boukadum'],
      ru: ['Сабри Букадум'],
    },
    short: { ar: ['بوقادوم', 'بوقدوم'], en: ['Boukadoum'], ru: ['Букадум'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2023', to: null },
      { title: 'foreign-minister', of: 'state/DZ', from: '2019-04-02', to: '2021-07-07' },
    ],
  },
  {
    id: 'person/ahmed-attaf',
    names: {
      ar: ['أحمد عطاف'],
      en: ['Ahmed Attaf'],
      ru: ['Ахмед Аттаф'],
    },
    short: { ar: ['عطاف'], en: ['Attaf'], ru: ['Аттаф'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'foreign-minister', of: 'state/DZ', from: '2023-03-18', to: null },
    ],
  },
  {
    id: 'person/amar-belani',
    names: {
      ar: ['عمار بلاني'],
      en: ['Amar Belani'],
      ru: ['Амар Белани'],
    },
    short: { ar: ['بلاني'], en: ['Belani'], ru: ['Белани'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'envoy', of: 'state/DZ', from: '2021-08', to: '2022' },
    ],
  },
  {
    id: 'person/amar-bendjama',
    names: {
      ar: ['عمار بن جامع'],
      en: ['Amar Bendjama'],
      ru: ['Амар Бенджама'],
    },
    short: { ar: ['بن جامع'], en: ['Bendjama'], ru: ['Бенджама'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2023', to: null },
    ],
  },
  {
    id: 'person/ahmed-gaid-salah',
    names: {
      ar: ['أحمد قايد صالح'],
      en: ['Ahmed Gaid Salah', 'Ahmed Gaïd Salah'],
      ru: ['Ахмед Гаид Салах'],
    },
    short: { ar: ['قايد صالح'], en: ['Gaid Salah'], ru: ['Гаид Салах'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'chief-of-staff', of: 'body/DZ/army', from: '2004-08-03', to: '2019-12-23' },
    ],
  },
  {
    id: 'person/said-chengriha',
    names: {
      ar: ['السعيد شنقريحة', 'سعيد شنقريحة'],
      en: ['Said Chengriha', 'Saïd Chengriha'],
      ru: ['Саид Шенгриха', 'Саид Шангриха'],
    },
    short: { ar: ['شنقريحة'], en: ['Chengriha'], ru: ['Шенгриха'] },
    gender: 'm',
    side: 'DZ',
    offices: [
      { title: 'chief-of-staff', of: 'body/DZ/army', from: '2019-12-23', to: null },
    ],
  },
  {
    id: 'person/mohammed-vi',
    names: {
      ar: ['محمد السادس', 'الملك محمد السادس', 'العاهل المغربي محمد السادس'],
      en: ['Mohammed VI', 'King Mohammed VI', 'Mohamed VI'],
      ru: ['Мухаммед VI', 'Мохаммед VI'],
    },
    short: {  },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'monarch', of: 'state/MA', from: '1999-07-23', to: null },
    ],
  },
  {
    id: 'person/abdelilah-benkirane',
    names: {
      ar: ['عبد الإله بنكيران', 'عبدالإله بنكيران', 'عبد الإله بن كيران', 'عبدالإله بن كيران'],
      en: ['Abdelilah Benkirane'],
      ru: ['Абделила Бенкиран'],
    },
    short: { ar: ['بنكيران', 'بن كيران'], en: ['Benkirane'], ru: ['Бенкиран'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'prime-minister', of: 'state/MA', from: '2011-11-29', to: '2017-03-17' },
    ],
  },
  {
    id: 'person/saadeddine-othmani',
    names: {
      ar: ['سعد الدين العثماني', 'سعدالدين العثماني'],
      en: ['Saadeddine Othmani', 'Saad-Eddine El Othmani'],
      ru: ['Саадеддин Османи', 'Саад ад-Дин аль-Усмани'],
    },
    short: { en: ['Othmani', 'El Othmani'], ru: ['Османи', 'аль-Усмани'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'prime-minister', of: 'state/MA', from: '2017-03-17', to: '2021-10-07' },
      { title: 'foreign-minister', of: 'state/MA', from: '2012-01-03', to: '2013-10-10' },
    ],
  },
  {
    id: 'person/salaheddine-mezouar',
    names: {
      ar: ['صلاح الدين مزوار', 'صلاح الدين المزوار'],
      en: ['Salaheddine Mezouar'],
      ru: ['Салахеддин Мезуар'],
    },
    short: { ar: ['مزوار'], en: ['Mezouar'], ru: ['Мезуар'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'foreign-minister', of: 'state/MA', from: '2013-10-10', to: '2017-04-05' },
    ],
  },
  {
    id: 'person/nasser-bourita',
    names: {
      ar: ['ناصر بوريطة'],
      en: ['Nasser Bourita'],
      ru: ['Насер Бурита', 'Нассер Бурита'],
    },
    short: { ar: ['بوريطة'], en: ['Bourita'], ru: ['Бурита'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'foreign-minister', of: 'state/MA', from: '2017-04-05', to: null },
    ],
  },
  {
    id: 'person/aziz-akhannouch',
    names: {
      ar: ['عزيز أخنوش'],
      en: ['Aziz Akhannouch'],
      ru: ['Азиз Аханнуш'],
    },
    short: { ar: ['أخنوش'], en: ['Akhannouch'], ru: ['Аханнуш'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'prime-minister', of: 'state/MA', from: '2021-10-07', to: null },
    ],
  },
  {
    id: 'person/omar-hilale',
    names: {
      ar: ['عمر هلال'],
      en: ['Omar Hilale'],
      ru: ['Омар Хилаль'],
    },
    short: { en: ['Hilale'], ru: ['Хилаль'] },
    gender: 'm',
    side: 'MA',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2014-04', to: null },
    ],
  },
  {
    id: 'person/mohamed-ould-abdel-aziz',
    names: {
      ar: ['محمد ولد عبد العزيز', 'محمد ولد عبدالعزيز'],
      en: ['Mohamed Ould Abdel Aziz'],
      ru: ['Мухаммед ульд Абдель Азиз', 'Мохамед ульд Абдель Азиз'],
    },
    short: { ar: ['ولد عبد العزيز', 'ولد عبدالعزيز'], en: ['Ould Abdel Aziz'], ru: ['ульд Абдель Азиз'] },
    gender: 'm',
    side: 'MR',
    offices: [
      { title: 'president', of: 'state/MR', from: '2009-08-05', to: '2019-08-01' },
    ],
  },
  {
    id: 'person/mohamed-ould-ghazouani',
    names: {
      ar: ['محمد ولد الغزواني', 'محمد ولد الشيخ الغزواني', 'محمد الشيخ الغزواني', 'محمد ولد شيخ الغزواني'],
      en: ['Mohamed Ould Ghazouani', 'Mohamed Ould Cheikh El Ghazouani'],
      ru: ['Мухаммед ульд аль-Газуани', 'Мохамед ульд Газвани'],
    },
    short: { ar: ['ولد الغزواني', 'الغزواني', 'ولد الشيخ الغزواني'], en: ['Ould Ghazouani', 'Ghazouani'], ru: ['аль-Газуани', 'Газвани'] },
    gender: 'm',
    side: 'MR',
    offices: [
      { title: 'president', of: 'state/MR', from: '2019-08-01', to: null },
    ],
  },
  {
    id: 'person/mohamed-salem-ould-merzoug',
    names: {
      ar: ['محمد سالم ولد مرزوك', 'محمد سالم ولد مرزوق'],
      en: ['Mohamed Salem Ould Merzoug'],
      ru: ['Мухаммед Салем ульд Мерзуг'],
    },
    short: { ar: ['ولد مرزوك', 'ولد مرزوق'], en: ['Ould Merzoug', 'Merzoug'], ru: ['ульд Мерзуг'] },
    gender: 'm',
    side: 'MR',
    offices: [
      { title: 'foreign-minister', of: 'state/MR', from: '2022-03-31', to: null },
    ],
  },
  {
    id: 'person/brahim-ghali',
    names: {
      ar: ['إبراهيم غالي'],
      en: ['Brahim Ghali'],
      ru: ['Брахим Гали'],
    },
    short: { en: ['Ghali'], ru: ['Гали'] },
    gender: 'm',
    side: 'polisario',
    offices: [
      { title: 'secretary-general', of: 'group/polisario', from: '2016-07-09', to: null },
    ],
  },
  {
    id: 'person/mohamed-sidati',
    names: {
      ar: ['محمد سيداتي'],
      en: ['Mohamed Sidati'],
      ru: ['Мохамед Сидати'],
    },
    short: { en: ['Sidati'], ru: ['Сидати'] },
    gender: 'm',
    side: 'polisario',
    offices: [
      { title: 'foreign-minister', of: 'group/polisario', from: '2023-01', to: null },
    ],
  },
  {
    id: 'person/mohamed-salem-ould-salek',
    names: {
      ar: ['محمد سالم ولد السالك'],
      en: ['Mohamed Salem Ould Salek'],
      ru: ['Мохамед Салем ульд Салек'],
    },
    short: { ar: ['ولد السالك'], en: ['Ould Salek'], ru: ['ульд Салек'] },
    gender: 'm',
    side: 'polisario',
    offices: [
      { title: 'foreign-minister', of: 'group/polisario', from: '1998', to: '2023-01' },
    ],
  },
  {
    id: 'person/khatri-addouh',
    names: {
      ar: ['خطري أدوه', 'خطري الدوه'],
      en: ['Khatri Addouh'],
      ru: ['Хатри Аддух'],
    },
    short: { en: ['Addouh'], ru: ['Аддух'] },
    gender: 'm',
    side: 'polisario',
    offices: [
      { title: 'parliament-speaker', of: 'group/polisario', from: '2010', to: '2020' },
      { title: 'head-of-delegation', of: 'group/polisario', from: '2008', to: null },
    ],
  },
  {
    id: 'person/sidi-mohamed-omar',
    names: {
      ar: ['سيدي محمد عمار', 'سيدي محمد عمر'],
      en: ['Sidi Mohamed Omar', 'Sidi Omar'],
      ru: ['Сиди Мохамед Омар'],
    },
    short: {  },
    gender: 'm',
    side: 'polisario',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2018-03', to: null },
    ],
  },
];
