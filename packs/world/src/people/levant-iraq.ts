import type { PersonRow } from '@masar/shapes';

/** Jordan, Lebanon, Syria and Iraq. */
export const peopleLevantIraq: readonly PersonRow[] = [
  {
    id: 'person/abdullah-ii',
    names: {
      ar: ['عبد الله الثاني', 'عبدالله الثاني', 'الملك عبد الله الثاني', 'الملك عبدالله الثاني', 'عبد الله الثاني بن الحسين', 'عبدالله الثاني بن الحسين', 'عبد الله الثاني ابن الحسين', 'عبدالله الثاني ابن الحسين'],
      en: ['Abdullah II', 'King Abdullah II', 'King Abdullah II of Jordan'],
      ru: ['Абдалла II', 'Абдулла II'],
    },
    short: {  },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'monarch', of: 'state/JO', from: '1999-02-07', to: null },
    ],
  },
  {
    id: 'person/hussein-bin-abdullah',
    names: {
      ar: ['الحسين بن عبد الله الثاني', 'الحسين بن عبدالله الثاني', 'الأمير الحسين بن عبد الله', 'الأمير الحسين بن عبدالله'],
      en: ['Hussein bin Abdullah', 'Crown Prince Hussein'],
      ru: ['Хусейн бен Абдалла'],
    },
    short: {  },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'crown-prince', of: 'state/JO', from: '2009-07-02', to: null },
    ],
  },
  {
    id: 'person/ayman-safadi',
    names: {
      ar: ['أيمن الصفدي'],
      en: ['Ayman Safadi', 'Ayman al-Safadi'],
      ru: ['Айман ас-Сафади', 'Айман Сафади'],
    },
    short: { ar: ['الصفدي'], en: ['Safadi', 'al-Safadi'], ru: ['ас-Сафади', 'Сафади'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/JO', from: '2020-10-12', to: null },
      { title: 'foreign-minister', of: 'state/JO', from: '2017-01-15', to: null },
    ],
  },
  {
    id: 'person/nasser-judeh',
    names: {
      ar: ['ناصر جودة'],
      en: ['Nasser Judeh'],
      ru: ['Насер Джода', 'Насер Джуде'],
    },
    short: { en: ['Judeh'], ru: ['Джода', 'Джуде'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'foreign-minister', of: 'state/JO', from: '2009-02-23', to: '2017-01-15' },
    ],
  },
  {
    id: 'person/abdullah-ensour',
    names: {
      ar: ['عبد الله النسور', 'عبدالله النسور'],
      en: ['Abdullah Ensour'],
      ru: ['Абдалла Энсур', 'Абдулла ан-Нсур'],
    },
    short: { ar: ['النسور'], en: ['Ensour'], ru: ['Энсур', 'ан-Нсур'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'prime-minister', of: 'state/JO', from: '2012-10-11', to: '2016-05-29' },
    ],
  },
  {
    id: 'person/hani-mulki',
    names: {
      ar: ['هاني الملقي'],
      en: ['Hani Mulki', 'Hani al-Mulki'],
      ru: ['Хани аль-Мульки'],
    },
    short: { ar: ['الملقي'], en: ['Mulki', 'al-Mulki'], ru: ['аль-Мульки'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'prime-minister', of: 'state/JO', from: '2016-06-01', to: '2018-06-14' },
    ],
  },
  {
    id: 'person/omar-razzaz',
    names: {
      ar: ['عمر الرزاز'],
      en: ['Omar Razzaz', 'Omar al-Razzaz'],
      ru: ['Омар ар-Раззаз'],
    },
    short: { ar: ['الرزاز'], en: ['Razzaz', 'al-Razzaz'], ru: ['ар-Раззаз'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'prime-minister', of: 'state/JO', from: '2018-06-14', to: '2020-10-12' },
    ],
  },
  {
    id: 'person/bisher-khasawneh',
    names: {
      ar: ['بشر الخصاونة'],
      en: ['Bisher Khasawneh', 'Bisher al-Khasawneh'],
      ru: ['Бишр аль-Хасауна'],
    },
    short: { ar: ['الخصاونة'], en: ['Khasawneh', 'al-Khasawneh'], ru: ['аль-Хасауна'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'prime-minister', of: 'state/JO', from: '2020-10-12', to: '2024-09-15' },
    ],
  },
  {
    id: 'person/jafar-hassan',
    names: {
      ar: ['جعفر حسان'],
      en: ['Jafar Hassan'],
      ru: ['Джафар Хассан'],
    },
    short: { en: ['Hassan'], ru: ['Хассан'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'prime-minister', of: 'state/JO', from: '2024-09-15', to: null },
    ],
  },
  {
    id: 'person/sufian-qudah',
    names: {
      ar: ['سفيان القضاة'],
      en: ['Sufian Qudah', 'Sufyan al-Qudah'],
      ru: ['Суфьян аль-Куда'],
    },
    short: { en: ['Qudah', 'al-Qudah'], ru: ['аль-Куда'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'spokesman', of: 'body/JO/foreign-ministry', from: '2023', to: '2025' },
    ],
  },
  {
    id: 'person/yousef-huneiti',
    names: {
      ar: ['يوسف الحنيطي'],
      en: ['Yousef Huneiti', 'Yousef al-Hunaiti'],
      ru: ['Юсеф аль-Хунейти'],
    },
    short: { ar: ['الحنيطي'], en: ['Huneiti', 'al-Hunaiti'], ru: ['аль-Хунейти'] },
    gender: 'm',
    side: 'JO',
    offices: [
      { title: 'chief-of-staff', of: 'body/JO/army', from: '2019-07-24', to: null },
    ],
  },
  {
    id: 'person/michel-suleiman',
    names: {
      ar: ['ميشال سليمان', 'ميشيل سليمان'],
      en: ['Michel Suleiman', 'Michel Sleiman'],
      ru: ['Мишель Сулейман'],
    },
    short: {  },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'president', of: 'state/LB', from: '2008-05-25', to: '2014-05-24' },
    ],
  },
  {
    id: 'person/michel-aoun',
    names: {
      ar: ['ميشال عون', 'ميشيل عون'],
      en: ['Michel Aoun'],
      ru: ['Мишель Аун'],
    },
    short: { en: ['Aoun'], ru: ['Аун'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'president', of: 'state/LB', from: '2016-10-31', to: '2022-10-30' },
    ],
  },
  {
    id: 'person/joseph-aoun',
    names: {
      ar: ['جوزيف عون', 'جوزاف عون', 'العماد جوزيف عون', 'جوزف عون'],
      en: ['Joseph Aoun'],
      ru: ['Жозеф Аун', 'Джозеф Аун'],
    },
    short: { ar: ['عون'], en: ['Aoun'], ru: ['Аун'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'president', of: 'state/LB', from: '2025-01-09', to: null },
      { title: 'army-chief', of: 'state/LB', from: '2017-03-08', to: '2025-01-09' },
    ],
  },
  {
    id: 'person/nabih-berri',
    names: {
      ar: ['نبيه بري'],
      en: ['Nabih Berri'],
      ru: ['Набих Берри'],
    },
    short: { en: ['Berri'], ru: ['Берри'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'parliament-speaker', of: 'state/LB', from: '1992-10-20', to: null },
    ],
  },
  {
    id: 'person/najib-mikati',
    names: {
      ar: ['نجيب ميقاتي'],
      en: ['Najib Mikati'],
      ru: ['Наджиб Микати'],
    },
    short: { ar: ['ميقاتي'], en: ['Mikati'], ru: ['Микати'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'prime-minister', of: 'state/LB', from: '2021-09-10', to: '2025-02-08' },
      { title: 'prime-minister', of: 'state/LB', from: '2011-06-13', to: '2014-02-15' },
    ],
  },
  {
    id: 'person/tammam-salam',
    names: {
      ar: ['تمام سلام'],
      en: ['Tammam Salam'],
      ru: ['Таммам Салям', 'Таммам Салам'],
    },
    short: { en: ['Salam'], ru: ['Салям'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'prime-minister', of: 'state/LB', from: '2014-02-15', to: '2016-12-18' },
    ],
  },
  {
    id: 'person/saad-hariri',
    names: {
      ar: ['سعد الحريري', 'سعد الدين الحريري'],
      en: ['Saad Hariri', 'Saad al-Hariri'],
      ru: ['Саад Харири', 'Саад аль-Харири'],
    },
    short: { ar: ['الحريري'], en: ['Hariri', 'al-Hariri'], ru: ['Харири', 'аль-Харири'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'prime-minister', of: 'state/LB', from: '2016-12-18', to: '2020-01-21' },
      { title: 'prime-minister', of: 'state/LB', from: '2009-11-09', to: '2011-06-13' },
    ],
  },
  {
    id: 'person/hassan-diab',
    names: {
      ar: ['حسان دياب'],
      en: ['Hassan Diab'],
      ru: ['Хасан Диаб'],
    },
    short: { ar: ['دياب'], en: ['Diab'], ru: ['Диаб'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'prime-minister', of: 'state/LB', from: '2020-01-21', to: '2021-09-10' },
    ],
  },
  {
    id: 'person/nawaf-salam',
    names: {
      ar: ['نواف سلام'],
      en: ['Nawaf Salam'],
      ru: ['Наваф Салям', 'Наваф Салам'],
    },
    short: { en: ['Salam'], ru: ['Салям'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'prime-minister', of: 'state/LB', from: '2025-02-08', to: null },
    ],
  },
  {
    id: 'person/adnan-mansour',
    names: {
      ar: ['عدنان منصور'],
      en: ['Adnan Mansour'],
      ru: ['Аднан Мансур'],
    },
    short: { en: ['Mansour'], ru: ['Мансур'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'foreign-minister', of: 'state/LB', from: '2011-06-13', to: '2014-02-15' },
    ],
  },
  {
    id: 'person/gebran-bassil',
    names: {
      ar: ['جبران باسيل'],
      en: ['Gebran Bassil'],
      ru: ['Джебран Басиль'],
    },
    short: { ar: ['باسيل'], en: ['Bassil'], ru: ['Басиль'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'party-leader', of: 'group/free-patriotic-movement', from: '2015-08-27', to: null },
      { title: 'foreign-minister', of: 'state/LB', from: '2014-02-15', to: '2020-01-21' },
    ],
  },
  {
    id: 'person/nassif-hitti',
    names: {
      ar: ['ناصيف حتي'],
      en: ['Nassif Hitti'],
      ru: ['Насиф Хитти'],
    },
    short: { en: ['Hitti'], ru: ['Хитти'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'foreign-minister', of: 'state/LB', from: '2020-01-21', to: '2020-08-03' },
    ],
  },
  {
    id: 'person/charbel-wehbe',
    names: {
      ar: ['شربل وهبة'],
      en: ['Charbel Wehbe'],
      ru: ['Шарбель Вахбе'],
    },
    short: { en: ['Wehbe'], ru: ['Вахбе'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'foreign-minister', of: 'state/LB', from: '2020-08-03', to: '2021-05-19' },
    ],
  },
  {
    id: 'person/abdallah-bou-habib',
    names: {
      ar: ['عبد الله بو حبيب', 'عبدالله بو حبيب', 'عبد الله بوحبيب', 'عبدالله بوحبيب', 'عبد الله أبو حبيب', 'عبدالله أبو حبيب'],
      en: ['Abdallah Bou Habib', 'Abdallah Bouhabib'],
      ru: ['Абдалла Бу Хабиб'],
    },
    short: { ar: ['بو حبيب', 'بوحبيب'], en: ['Bou Habib', 'Bouhabib'], ru: ['Бу Хабиб'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'foreign-minister', of: 'state/LB', from: '2021-09-10', to: '2025-02-08' },
    ],
  },
  {
    id: 'person/youssef-raggi',
    names: {
      ar: ['يوسف رجي', 'جو رجي'],
      en: ['Youssef Raggi', 'Youssef Rajji', 'Joe Raggi'],
      ru: ['Юсеф Раджи'],
    },
    short: { ar: ['رجي'], en: ['Raggi', 'Rajji'], ru: ['Раджи'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'foreign-minister', of: 'state/LB', from: '2025-02-08', to: null },
    ],
  },
  {
    id: 'person/michel-menassa',
    names: {
      ar: ['ميشال منسى'],
      en: ['Michel Menassa'],
      ru: ['Мишель Менасса'],
    },
    short: { en: ['Menassa'], ru: ['Менасса'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'defence-minister', of: 'state/LB', from: '2025-02-08', to: null },
    ],
  },
  {
    id: 'person/elias-bou-saab',
    names: {
      ar: ['إلياس بو صعب', 'الياس بوصعب', 'إلياس أبو صعب'],
      en: ['Elias Bou Saab'],
      ru: ['Элиас Бу Сааб'],
    },
    short: { ar: ['بو صعب', 'بوصعب'], en: ['Bou Saab'], ru: ['Бу Сааб'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'vice-president', of: 'body/LB/parliament', from: '2022-05-31', to: null },
      { title: 'defence-minister', of: 'state/LB', from: '2019-01-31', to: '2020-01-21' },
    ],
  },
  {
    id: 'person/abbas-ibrahim',
    names: {
      ar: ['عباس إبراهيم', 'اللواء عباس إبراهيم'],
      en: ['Abbas Ibrahim'],
      ru: ['Аббас Ибрагим'],
    },
    short: { en: ['Ibrahim'], ru: ['Ибрагим'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'intelligence-chief', of: 'state/LB', from: '2011-07-18', to: '2023-03-02' },
    ],
  },
  {
    id: 'person/nada-hamadeh-moawad',
    names: {
      ar: ['ندى حمادة معوض', 'ندى حمادة', 'ندى معوض'],
      en: ['Nada Hamadeh Moawad', 'Nada Hamadeh'],
      ru: ['Нада Хамаде Моавад'],
    },
    short: { en: ['Moawad'], ru: ['Моавад'] },
    gender: 'f',
    side: 'LB',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2025', to: null },
    ],
  },
  {
    id: 'person/simon-karam',
    names: {
      ar: ['سيمون كرم'],
      en: ['Simon Karam'],
      ru: ['Симон Карам'],
    },
    short: { en: ['Karam'], ru: ['Карам'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'head-of-delegation', of: 'state/LB', from: '2025-12-03', to: null },
    ],
  },
  {
    id: 'person/rodolphe-haykal',
    names: {
      ar: ['رودولف هيكل'],
      en: ['Rodolphe Haykal', 'Rudolph Haikal'],
      ru: ['Родольф Хайкал'],
    },
    short: { en: ['Haykal', 'Haikal'], ru: ['Хайкал'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'army-chief', of: 'state/LB', from: '2025-03-13', to: null },
    ],
  },
  {
    id: 'person/samir-geagea',
    names: {
      ar: ['سمير جعجع'],
      en: ['Samir Geagea'],
      ru: ['Самир Джааджаа'],
    },
    short: { ar: ['جعجع'], en: ['Geagea'], ru: ['Джааджаа'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'party-leader', of: 'group/lebanese-forces', from: '1986', to: null },
    ],
  },
  {
    id: 'person/walid-jumblatt',
    names: {
      ar: ['وليد جنبلاط'],
      en: ['Walid Jumblatt', 'Walid Joumblatt'],
      ru: ['Валид Джумблат'],
    },
    short: { ar: ['جنبلاط'], en: ['Jumblatt', 'Joumblatt'], ru: ['Джумблат'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'party-leader', of: 'group/psp', from: '1977', to: '2023-05' },
    ],
  },
  {
    id: 'person/suleiman-frangieh',
    names: {
      ar: ['سليمان فرنجية'],
      en: ['Suleiman Frangieh', 'Sleiman Frangieh'],
      ru: ['Сулейман Франжье'],
    },
    short: { ar: ['فرنجية'], en: ['Frangieh'], ru: ['Франжье'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'party-leader', of: 'group/marada', from: '2006', to: null },
    ],
  },
  {
    id: 'person/samy-gemayel',
    names: {
      ar: ['سامي الجميل'],
      en: ['Samy Gemayel', 'Sami Gemayel'],
      ru: ['Сами Жмайель'],
    },
    short: { en: ['Gemayel'], ru: ['Жмайель'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'party-leader', of: 'group/kataeb', from: '2015-06', to: null },
    ],
  },
  {
    id: 'person/riad-salameh',
    names: {
      ar: ['رياض سلامة'],
      en: ['Riad Salameh', 'Riad Salame'],
      ru: ['Рияд Саламе'],
    },
    short: { en: ['Salameh'], ru: ['Саламе'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'central-bank-governor', of: 'state/LB', from: '1993-08-01', to: '2023-07-31' },
    ],
  },
  {
    id: 'person/karim-souaid',
    names: {
      ar: ['كريم سعيد'],
      en: ['Karim Souaid', 'Karim Souhaid'],
      ru: ['Карим Суэйд'],
    },
    short: { en: ['Souaid'], ru: ['Суэйд'] },
    gender: 'm',
    side: 'LB',
    offices: [
      { title: 'central-bank-governor', of: 'state/LB', from: '2025-03-27', to: null },
    ],
  },
  {
    id: 'person/hassan-nasrallah',
    names: {
      ar: ['حسن نصر الله', 'حسن نصرالله'],
      en: ['Hassan Nasrallah'],
      ru: ['Хасан Насралла'],
    },
    short: { ar: ['نصر الله', 'نصرالله'], en: ['Nasrallah'], ru: ['Насралла'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'secretary-general', of: 'group/hezbollah', from: '1992-02-16', to: '2024-09-27' },
    ],
  },
  {
    id: 'person/naim-qassem',
    names: {
      ar: ['نعيم قاسم'],
      en: ['Naim Qassem', 'Naim Kassem'],
      ru: ['Наим Касем'],
    },
    short: { en: ['Qassem', 'Kassem'], ru: ['Касем'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'secretary-general', of: 'group/hezbollah', from: '2024-10-29', to: null },
      { title: 'deputy-secretary-general', of: 'group/hezbollah', from: '1991', to: '2024-10-29' },
    ],
  },
  {
    id: 'person/hashem-safieddine',
    names: {
      ar: ['هاشم صفي الدين'],
      en: ['Hashem Safieddine'],
      ru: ['Хашем Сафи ад-Дин', 'Хашим Сафиеддин'],
    },
    short: { ar: ['صفي الدين'], en: ['Safieddine'], ru: ['Сафи ад-Дин', 'Сафиеддин'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'chairman', of: 'group/hezbollah', from: '2001', to: '2024-10-03' },
    ],
  },
  {
    id: 'person/mohammad-raad',
    names: {
      ar: ['محمد رعد'],
      en: ['Mohammad Raad', 'Mohammed Raad'],
      ru: ['Мухаммед Раад'],
    },
    short: { en: ['Raad'], ru: ['Раад'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'group-leader', of: 'body/LB/parliament', from: '2000', to: null },
    ],
  },
  {
    id: 'person/wafiq-safa',
    names: {
      ar: ['وفيق صفا'],
      en: ['Wafiq Safa'],
      ru: ['Вафик Сафа'],
    },
    short: { en: ['Safa'], ru: ['Сафа'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'aide', of: 'group/hezbollah', from: '1987', to: null },
    ],
  },
  {
    id: 'person/mohammad-afif',
    names: {
      ar: ['محمد عفيف'],
      en: ['Mohammad Afif', 'Mohammed Afif'],
      ru: ['Мухаммед Афиф'],
    },
    short: { en: ['Afif'], ru: ['Афиф'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'spokesman', of: 'group/hezbollah', from: '2014', to: '2024-11-17' },
    ],
  },
  {
    id: 'person/hassan-fadlallah',
    names: {
      ar: ['حسن فضل الله'],
      en: ['Hassan Fadlallah'],
      ru: ['Хасан Фадлалла'],
    },
    short: { en: ['Fadlallah'], ru: ['Фадлалла'] },
    gender: 'm',
    side: 'hezbollah',
    offices: [
      { title: 'aide', of: 'group/hezbollah', from: '2005', to: null },
    ],
  },
  {
    id: 'person/bashar-al-assad',
    names: {
      ar: ['بشار الأسد'],
      en: ['Bashar al-Assad', 'Bashar Assad'],
      ru: ['Башар Асад', 'Башар аль-Асад'],
    },
    short: { ar: ['الأسد'], en: ['al-Assad', 'Assad'], ru: ['Асад', 'аль-Асад'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'president', of: 'state/SY', from: '2000-07-17', to: '2024-12-08' },
    ],
  },
  {
    id: 'person/ahmed-al-sharaa',
    names: {
      ar: ['أحمد الشرع', 'أبو محمد الجولاني', 'أحمد حسين الشرع'],
      en: ['Ahmed al-Sharaa', 'Ahmad al-Sharaa', 'Ahmed al-Shara', 'Abu Mohammed al-Jolani'],
      ru: ['Ахмед аш-Шараа', 'Ахмед аль-Шараа', 'Абу Мухаммед аль-Джулани'],
    },
    short: { ar: ['الشرع', 'الجولاني'], en: ['al-Sharaa', 'Sharaa', 'al-Shara', 'al-Jolani'], ru: ['аш-Шараа', 'аль-Шараа', 'аль-Джулани'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'president', of: 'state/SY', from: '2025-01-29', to: null },
      { title: 'group-leader', of: 'group/hts', from: '2017-01', to: '2025-01-29' },
    ],
  },
  {
    id: 'person/asaad-al-shaibani',
    names: {
      ar: ['أسعد الشيباني', 'أسعد حسن الشيباني'],
      en: ['Asaad al-Shaibani', 'Asaad Hassan al-Shaibani', 'Asaad al-Shibani'],
      ru: ['Асаад аш-Шибани', 'Асаад Хасан аш-Шейбани', 'Асаад аш-Шейбани'],
    },
    short: { ar: ['الشيباني'], en: ['al-Shaibani', 'Shaibani', 'al-Shibani'], ru: ['аш-Шибани', 'аш-Шейбани'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'foreign-minister', of: 'state/SY', from: '2024-12-21', to: null },
    ],
  },
  {
    id: 'person/walid-al-moallem',
    names: {
      ar: ['وليد المعلم'],
      en: ['Walid al-Moallem', 'Walid Muallem', 'Walid al-Muallem'],
      ru: ['Валид Муаллем', 'Валид аль-Муаллем'],
    },
    short: { en: ['al-Moallem', 'Muallem', 'al-Muallem'], ru: ['Муаллем', 'аль-Муаллем'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'foreign-minister', of: 'state/SY', from: '2006-02-11', to: '2020-11-16' },
    ],
  },
  {
    id: 'person/faisal-mekdad',
    names: {
      ar: ['فيصل المقداد'],
      en: ['Faisal Mekdad', 'Faisal Miqdad', 'Faisal al-Mekdad'],
      ru: ['Фейсал Микдад', 'Фейсал аль-Микдад'],
    },
    short: { ar: ['المقداد'], en: ['Mekdad', 'Miqdad', 'al-Mekdad'], ru: ['Микдад', 'аль-Микдад'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'vice-president', of: 'state/SY', from: '2024-09-23', to: '2024-12-08' },
      { title: 'foreign-minister', of: 'state/SY', from: '2020-11-22', to: '2024-09-23' },
      { title: 'deputy-foreign-minister', of: 'state/SY', from: '2006', to: '2020-11-22' },
    ],
  },
  {
    id: 'person/bassam-sabbagh',
    names: {
      ar: ['بسام الصباغ', 'بسام صباغ'],
      en: ['Bassam Sabbagh', 'Bassam al-Sabbagh'],
      ru: ['Бассам Саббаг'],
    },
    short: { en: ['Sabbagh', 'al-Sabbagh'], ru: ['Саббаг'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'foreign-minister', of: 'state/SY', from: '2024-09-23', to: '2024-12-08' },
      { title: 'ambassador', of: 'org/un', from: '2020-11', to: '2024-01' },
    ],
  },
  {
    id: 'person/bashar-jaafari',
    names: {
      ar: ['بشار الجعفري'],
      en: ['Bashar Jaafari', 'Bashar al-Jaafari', "Bashar Ja'afari"],
      ru: ['Башар Джаафари', 'Башар аль-Джаафари'],
    },
    short: { ar: ['الجعفري'], en: ['Jaafari', 'al-Jaafari', "Ja'afari"], ru: ['Джаафари', 'аль-Джаафари'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'ambassador', of: 'state/RU', from: '2022-10', to: '2024-12-08' },
      { title: 'deputy-foreign-minister', of: 'state/SY', from: '2020-11-22', to: '2022-10' },
      { title: 'head-of-delegation', of: 'state/SY', from: '2014', to: '2020-11' },
      { title: 'ambassador', of: 'org/un', from: '2006', to: '2020-11-22' },
    ],
  },
  {
    id: 'person/ayman-sousan',
    names: {
      ar: ['أيمن سوسان'],
      en: ['Ayman Sousan', 'Ayman Soussan'],
      ru: ['Айман Сусан'],
    },
    short: { ar: ['سوسان'], en: ['Sousan'], ru: ['Сусан'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'head-of-delegation', of: 'state/SY', from: '2021', to: '2022' },
      { title: 'deputy-foreign-minister', of: 'state/SY', from: '2015', to: '2024' },
    ],
  },
  {
    id: 'person/bouthaina-shaaban',
    names: {
      ar: ['بثينة شعبان'],
      en: ['Bouthaina Shaaban'],
      ru: ['Бусейна Шаабан'],
    },
    short: { en: ['Shaaban'], ru: ['Шаабан'] },
    gender: 'f',
    side: 'SY',
    offices: [
      { title: 'adviser', of: 'state/SY', from: '2008', to: '2024-12-08' },
    ],
  },
  {
    id: 'person/wael-al-halqi',
    names: {
      ar: ['وائل الحلقي'],
      en: ['Wael al-Halqi', 'Wael al-Halki'],
      ru: ['Ваиль аль-Хальки', 'Ваэль аль-Хальки'],
    },
    short: { ar: ['الحلقي'], en: ['al-Halqi', 'al-Halki'], ru: ['аль-Хальки'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'prime-minister', of: 'state/SY', from: '2012-08-09', to: '2016-07-03' },
    ],
  },
  {
    id: 'person/imad-khamis',
    names: {
      ar: ['عماد خميس'],
      en: ['Imad Khamis'],
      ru: ['Имад Хамис'],
    },
    short: { en: ['Khamis'], ru: ['Хамис'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'prime-minister', of: 'state/SY', from: '2016-07-03', to: '2020-06-11' },
    ],
  },
  {
    id: 'person/hussein-arnous',
    names: {
      ar: ['حسين عرنوس'],
      en: ['Hussein Arnous'],
      ru: ['Хусейн Арнус'],
    },
    short: { ar: ['عرنوس'], en: ['Arnous'], ru: ['Арнус'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'prime-minister', of: 'state/SY', from: '2020-06-11', to: '2024-09-23' },
    ],
  },
  {
    id: 'person/mohammad-ghazi-al-jalali',
    names: {
      ar: ['محمد غازي الجلالي', 'محمد الجلالي'],
      en: ['Mohammad Ghazi al-Jalali', 'Mohammed Ghazi al-Jalali'],
      ru: ['Мухаммед Гази аль-Джалали'],
    },
    short: { ar: ['الجلالي'], en: ['al-Jalali'], ru: ['аль-Джалали'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'prime-minister', of: 'state/SY', from: '2024-09-23', to: '2024-12-10' },
    ],
  },
  {
    id: 'person/mohammed-al-bashir',
    names: {
      ar: ['محمد البشير'],
      en: ['Mohammed al-Bashir', 'Mohammad al-Bashir'],
      ru: ['Мухаммед аль-Башир'],
    },
    short: {  },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'energy-minister', of: 'state/SY', from: '2025-03-29', to: null },
      { title: 'prime-minister', of: 'state/SY', from: '2024-12-10', to: '2025-03-29' },
    ],
  },
  {
    id: 'person/murhaf-abu-qasra',
    names: {
      ar: ['مرهف أبو قصرة'],
      en: ['Murhaf Abu Qasra', 'Marhaf Abu Qasra'],
      ru: ['Мурхаф Абу Касра'],
    },
    short: { ar: ['أبو قصرة'], en: ['Abu Qasra'], ru: ['Абу Касра'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'defence-minister', of: 'state/SY', from: '2024-12-21', to: null },
    ],
  },
  {
    id: 'person/anas-khattab',
    names: {
      ar: ['أنس خطاب'],
      en: ['Anas Khattab'],
      ru: ['Анас Хаттаб'],
    },
    short: { en: ['Khattab'], ru: ['Хаттаб'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'interior-minister', of: 'state/SY', from: '2025-03-29', to: null },
      { title: 'intelligence-chief', of: 'state/SY', from: '2024-12-26', to: '2025-03-29' },
    ],
  },
  {
    id: 'person/fahd-jassem-al-freij',
    names: {
      ar: ['فهد جاسم الفريج', 'فهد الفريج'],
      en: ['Fahd Jassem al-Freij', 'Fahd al-Freij'],
      ru: ['Фахд Джасем аль-Фрейдж'],
    },
    short: { ar: ['الفريج'], en: ['al-Freij'], ru: ['аль-Фрейдж'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'defence-minister', of: 'state/SY', from: '2012-07-18', to: '2018-01-01' },
    ],
  },
  {
    id: 'person/ali-mamlouk',
    names: {
      ar: ['علي مملوك'],
      en: ['Ali Mamlouk'],
      ru: ['Али Мамлюк'],
    },
    short: { en: ['Mamlouk'], ru: ['Мамлюк'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'intelligence-chief', of: 'body/SY/national-security-bureau', from: '2012-07', to: '2024-01' },
    ],
  },
  {
    id: 'person/ibrahim-olabi',
    names: {
      ar: ['إبراهيم علبي', 'إبراهيم العلبي'],
      en: ['Ibrahim Olabi'],
      ru: ['Ибрагим Олаби'],
    },
    short: { ar: ['علبي'], en: ['Olabi'], ru: ['Олаби'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2025-08', to: null },
    ],
  },
  {
    id: 'person/qutaiba-idlbi',
    names: {
      ar: ['قتيبة إدلبي'],
      en: ['Qutaiba Idlbi'],
      ru: ['Кутейба Идльби'],
    },
    short: { ar: ['إدلبي'], en: ['Idlbi'], ru: ['Идльби'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'adviser', of: 'body/SY/foreign-ministry', from: '2025', to: null },
    ],
  },
  {
    id: 'person/hussein-al-salama',
    names: {
      ar: ['حسين السلامة'],
      en: ['Hussein al-Salama', 'Hussein al-Salameh'],
      ru: ['Хусейн ас-Саляма'],
    },
    short: { en: ['al-Salama', 'al-Salameh'], ru: ['ас-Саляма'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'intelligence-chief', of: 'state/SY', from: '2025-05', to: null },
    ],
  },
  {
    id: 'person/ahmad-kuzbari',
    names: {
      ar: ['أحمد الكزبري', 'أحمد كزبري'],
      en: ['Ahmad Kuzbari', 'Ahmad al-Kuzbari'],
      ru: ['Ахмад Кузбари', 'Ахмед аль-Кузбари'],
    },
    short: { ar: ['الكزبري'], en: ['Kuzbari', 'al-Kuzbari'], ru: ['Кузбари', 'аль-Кузбари'] },
    gender: 'm',
    side: 'SY',
    offices: [
      { title: 'head-of-delegation', of: 'state/SY', from: '2019-10', to: '2024-12' },
    ],
  },
  {
    id: 'person/hadi-al-bahra',
    names: {
      ar: ['هادي البحرة'],
      en: ['Hadi al-Bahra', 'Hadi Bahra'],
      ru: ['Хади аль-Бахра'],
    },
    short: { ar: ['البحرة'], en: ['al-Bahra', 'Bahra'], ru: ['аль-Бахра'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2023-09-12', to: '2025-02' },
      { title: 'head-of-delegation', of: 'group/syrian-opposition', from: '2019-10', to: '2024-12' },
      { title: 'chairman', of: 'group/syrian-coalition', from: '2014-07-09', to: '2015-01-05' },
    ],
  },
  {
    id: 'person/ahmad-jarba',
    names: {
      ar: ['أحمد الجربا', 'أحمد عاصي الجربا'],
      en: ['Ahmad Jarba', 'Ahmad al-Jarba'],
      ru: ['Ахмед аль-Джарба', 'Ахмад аль-Джарба'],
    },
    short: { ar: ['الجربا'], en: ['Jarba', 'al-Jarba'], ru: ['аль-Джарба', 'Джарба'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2013-07-06', to: '2014-07-09' },
    ],
  },
  {
    id: 'person/moaz-al-khatib',
    names: {
      ar: ['معاذ الخطيب', 'أحمد معاذ الخطيب'],
      en: ['Moaz al-Khatib', 'Ahmed Moaz al-Khatib'],
      ru: ['Муаз аль-Хатыб', 'Ахмед Муаз аль-Хатыб'],
    },
    short: { en: ['al-Khatib'], ru: ['аль-Хатыб'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2012-11-11', to: '2013-04-21' },
    ],
  },
  {
    id: 'person/khaled-khoja',
    names: {
      ar: ['خالد خوجة'],
      en: ['Khaled Khoja'],
      ru: ['Халед Ходжа'],
    },
    short: { en: ['Khoja'], ru: ['Ходжа'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2015-01-05', to: '2016-03-05' },
    ],
  },
  {
    id: 'person/anas-al-abdah',
    names: {
      ar: ['أنس العبدة'],
      en: ['Anas al-Abdah', 'Anas al-Abda'],
      ru: ['Анас аль-Абда'],
    },
    short: { ar: ['العبدة'], en: ['al-Abdah', 'al-Abda'], ru: ['аль-Абда'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-negotiation-commission', from: '2020-06', to: '2022-06' },
      { title: 'chairman', of: 'group/syrian-coalition', from: '2019-06-29', to: '2020-07' },
      { title: 'chairman', of: 'group/syrian-coalition', from: '2016-03-05', to: '2017-05' },
    ],
  },
  {
    id: 'person/nasr-al-hariri',
    names: {
      ar: ['نصر الحريري'],
      en: ['Nasr al-Hariri', 'Naser al-Hariri'],
      ru: ['Наср аль-Харири', 'Насер аль-Харири'],
    },
    short: { en: ['al-Hariri'], ru: ['аль-Харири'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2020-07-12', to: '2021-07' },
      { title: 'chairman', of: 'group/syrian-negotiation-commission', from: '2017-11-24', to: '2020-06' },
      { title: 'head-of-delegation', of: 'group/syrian-opposition', from: '2017-02', to: '2017-11' },
    ],
  },
  {
    id: 'person/riyad-hijab',
    names: {
      ar: ['رياض حجاب'],
      en: ['Riyad Hijab', 'Riad Hijab'],
      ru: ['Рияд Хиджаб'],
    },
    short: { en: ['Hijab'], ru: ['Хиджаб'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-negotiation-commission', from: '2015-12-17', to: '2017-11-20' },
      { title: 'prime-minister', of: 'state/SY', from: '2012-06-23', to: '2012-08-06' },
    ],
  },
  {
    id: 'person/salem-al-meslet',
    names: {
      ar: ['سالم المسلط'],
      en: ['Salem al-Meslet', 'Salem al-Muslet'],
      ru: ['Салем аль-Муслет'],
    },
    short: { en: ['al-Meslet', 'al-Muslet'], ru: ['аль-Муслет'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-coalition', from: '2021-07-12', to: '2023-09-12' },
      { title: 'spokesman', of: 'group/syrian-negotiation-commission', from: '2015-12', to: '2017-11' },
    ],
  },
  {
    id: 'person/bader-jamous',
    names: {
      ar: ['بدر جاموس'],
      en: ['Bader Jamous', 'Badr Jamous'],
      ru: ['Бадр Джамус'],
    },
    short: { ar: ['جاموس'], en: ['Jamous'], ru: ['Джамус'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'chairman', of: 'group/syrian-negotiation-commission', from: '2022-06-12', to: '2025-02' },
    ],
  },
  {
    id: 'person/mohammed-alloush',
    names: {
      ar: ['محمد علوش'],
      en: ['Mohammed Alloush', 'Mohammad Alloush'],
      ru: ['Мухаммед Аллуш', 'Мохаммед Аллюш'],
    },
    short: { ar: ['علوش'], en: ['Alloush'], ru: ['Аллуш', 'Аллюш'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'head-of-delegation', of: 'group/syrian-opposition', from: '2017-01', to: '2018' },
      { title: 'chief-negotiator', of: 'group/syrian-negotiation-commission', from: '2016-01', to: '2016-05-29' },
    ],
  },
  {
    id: 'person/asaad-al-zoubi',
    names: {
      ar: ['أسعد الزعبي'],
      en: ['Asaad al-Zoubi', 'Asaad al-Zubi'],
      ru: ['Асаад аз-Зоуби', 'Асаад аз-Зуби'],
    },
    short: { ar: ['الزعبي'], en: ['al-Zoubi', 'al-Zubi'], ru: ['аз-Зоуби', 'аз-Зуби'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'head-of-delegation', of: 'group/syrian-opposition', from: '2016-01', to: '2016-12' },
    ],
  },
  {
    id: 'person/yahya-al-aridi',
    names: {
      ar: ['يحيى العريضي'],
      en: ['Yahya al-Aridi'],
      ru: ['Яхья аль-Ариди'],
    },
    short: { ar: ['العريضي'], en: ['al-Aridi'], ru: ['аль-Ариди'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'spokesman', of: 'group/syrian-negotiation-commission', from: '2017-11', to: '2020' },
    ],
  },
  {
    id: 'person/ahmad-tomeh',
    names: {
      ar: ['أحمد طعمة'],
      en: ['Ahmad Tomeh', 'Ahmad Toumeh', 'Ahmed Tomah'],
      ru: ['Ахмед Томе', 'Ахмад Туме'],
    },
    short: { ar: ['طعمة'], en: ['Tomeh', 'Toumeh', 'Tomah'], ru: ['Томе', 'Туме'] },
    gender: 'm',
    side: 'syrian-opposition',
    offices: [
      { title: 'head-of-delegation', of: 'group/syrian-opposition', from: '2018', to: '2024' },
      { title: 'prime-minister', of: 'group/syrian-coalition', from: '2013-09-14', to: '2016-05' },
    ],
  },
  {
    id: 'person/mazloum-abdi',
    names: {
      ar: ['مظلوم عبدي', 'مظلوم كوباني', 'فرهاد عبدي شاهين'],
      en: ['Mazloum Abdi', 'Mazlum Abdi', 'Mazloum Kobani'],
      ru: ['Мазлум Абди', 'Мазлюм Абди'],
    },
    short: { ar: ['عبدي'], en: ['Abdi'], ru: ['Абди'] },
    gender: 'm',
    side: 'sdf',
    offices: [
      { title: 'commander', of: 'group/sdf', from: '2015-10', to: null },
    ],
  },
  {
    id: 'person/ilham-ahmed',
    names: {
      ar: ['إلهام أحمد'],
      en: ['Ilham Ahmed', 'Elham Ahmad', 'Ilham Ahmad'],
      ru: ['Ильхам Ахмед', 'Ильхам Ахмад'],
    },
    short: {  },
    gender: 'f',
    side: 'sdf',
    offices: [
      { title: 'foreign-minister', of: 'org/aanes', from: '2023', to: null },
      { title: 'chairman', of: 'group/sdc', from: '2015-12', to: '2023-12' },
    ],
  },
  {
    id: 'person/salih-muslim',
    names: {
      ar: ['صالح مسلم', 'صالح مسلم محمد'],
      en: ['Salih Muslim', 'Saleh Muslim'],
      ru: ['Салех Муслим'],
    },
    short: { en: ['Muslim'], ru: ['Муслим'] },
    gender: 'm',
    side: 'sdf',
    offices: [
      { title: 'party-leader', of: 'group/pyd', from: '2010-09', to: null },
    ],
  },
  {
    id: 'person/sipan-hamo',
    names: {
      ar: ['سيبان حمو'],
      en: ['Sipan Hamo', 'Sipan Hemo'],
      ru: ['Сипан Хамо'],
    },
    short: { en: ['Hamo', 'Hemo'], ru: ['Хамо'] },
    gender: 'm',
    side: 'sdf',
    offices: [
      { title: 'commander', of: 'group/ypg', from: '2011', to: null },
    ],
  },
  {
    id: 'person/farhad-shami',
    names: {
      ar: ['فرهاد شامي'],
      en: ['Farhad Shami'],
      ru: ['Фархад Шами'],
    },
    short: { en: ['Shami'], ru: ['Шами'] },
    gender: 'm',
    side: 'sdf',
    offices: [
      { title: 'spokesman', of: 'group/sdf', from: '2021', to: null },
    ],
  },
  {
    id: 'person/foza-yusuf',
    names: {
      ar: ['فوزة يوسف', 'فوزة اليوسف'],
      en: ['Foza Yusuf', 'Fawza Yousef'],
      ru: ['Фоза Юсуф'],
    },
    short: {  },
    gender: 'f',
    side: 'sdf',
    offices: [
      { title: 'head-of-delegation', of: 'group/sdf', from: '2025-04', to: null },
    ],
  },
  {
    id: 'person/jalal-talabani',
    names: {
      ar: ['جلال طالباني', 'جلال الطالباني'],
      en: ['Jalal Talabani'],
      ru: ['Джалаль Талабани'],
    },
    short: { en: ['Talabani'], ru: ['Талабани'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'president', of: 'state/IQ', from: '2005-04-07', to: '2014-07-24' },
    ],
  },
  {
    id: 'person/fuad-masum',
    names: {
      ar: ['فؤاد معصوم'],
      en: ['Fuad Masum', 'Fouad Massoum'],
      ru: ['Фуад Масум'],
    },
    short: { en: ['Masum'], ru: ['Масум'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'president', of: 'state/IQ', from: '2014-07-24', to: '2018-10-02' },
    ],
  },
  {
    id: 'person/barham-salih',
    names: {
      ar: ['برهم صالح', 'برهم أحمد صالح'],
      en: ['Barham Salih', 'Barham Saleh'],
      ru: ['Бархам Салех', 'Бархам Салих'],
    },
    short: { en: ['Salih', 'Saleh'], ru: ['Салех', 'Салих'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'high-representative', of: 'org/unhcr', from: '2026-01-01', to: null },
      { title: 'president', of: 'state/IQ', from: '2018-10-02', to: '2022-10-17' },
    ],
  },
  {
    id: 'person/abdul-latif-rashid',
    names: {
      ar: ['عبد اللطيف رشيد', 'عبداللطيف رشيد', 'عبد اللطيف جمال رشيد', 'عبداللطيف جمال رشيد'],
      en: ['Abdul Latif Rashid', 'Abdullatif Rashid', 'Abdul Latif Jamal Rashid'],
      ru: ['Абдул Латиф Рашид', 'Абдель Латиф Рашид'],
    },
    short: { en: ['Rashid'], ru: ['Рашид'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'president', of: 'state/IQ', from: '2022-10-17', to: '2026-04' },
    ],
  },
  {
    id: 'person/nizar-amedi',
    names: {
      ar: ['نزار آميدي', 'نزار ئاميدي'],
      en: ['Nizar Amedi', 'Nizar Amidi'],
      ru: ['Низар Амеди', 'Низар Амиди'],
    },
    short: { ar: ['آميدي'], en: ['Amedi', 'Amidi'], ru: ['Амеди', 'Амиди'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'president', of: 'state/IQ', from: '2026-04-11', to: null },
    ],
  },
  {
    id: 'person/nouri-al-maliki',
    names: {
      ar: ['نوري المالكي'],
      en: ['Nouri al-Maliki', 'Nuri al-Maliki'],
      ru: ['Нури аль-Малики', 'Нури Малики'],
    },
    short: { ar: ['المالكي'], en: ['al-Maliki', 'Maliki'], ru: ['аль-Малики', 'Малики'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'vice-president', of: 'state/IQ', from: '2014-09-09', to: '2018-10' },
      { title: 'prime-minister', of: 'state/IQ', from: '2006-05-20', to: '2014-09-08' },
    ],
  },
  {
    id: 'person/haider-al-abadi',
    names: {
      ar: ['حيدر العبادي'],
      en: ['Haider al-Abadi', 'Haidar al-Abadi'],
      ru: ['Хайдер аль-Абади', 'Хейдар аль-Абади'],
    },
    short: { ar: ['العبادي'], en: ['al-Abadi', 'Abadi'], ru: ['аль-Абади'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'prime-minister', of: 'state/IQ', from: '2014-09-08', to: '2018-10-25' },
    ],
  },
  {
    id: 'person/adil-abdul-mahdi',
    names: {
      ar: ['عادل عبد المهدي', 'عادل عبدالمهدي'],
      en: ['Adil Abdul-Mahdi', 'Adel Abdul Mahdi'],
      ru: ['Адиль Абдул Махди', 'Адель Абдель Махди'],
    },
    short: { ar: ['عبد المهدي', 'عبدالمهدي'], en: ['Abdul-Mahdi', 'Abdul Mahdi'], ru: ['Абдул Махди', 'Абдель Махди'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'prime-minister', of: 'state/IQ', from: '2018-10-25', to: '2020-05-07' },
      { title: 'oil-minister', of: 'state/IQ', from: '2014-09-08', to: '2016-07' },
    ],
  },
  {
    id: 'person/mustafa-al-kadhimi',
    names: {
      ar: ['مصطفى الكاظمي'],
      en: ['Mustafa al-Kadhimi', 'Mustafa Kadhimi'],
      ru: ['Мустафа аль-Казыми', 'Мустафа аль-Казими'],
    },
    short: { ar: ['الكاظمي'], en: ['al-Kadhimi', 'Kadhimi'], ru: ['аль-Казыми', 'аль-Казими'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'prime-minister', of: 'state/IQ', from: '2020-05-07', to: '2022-10-27' },
      { title: 'intelligence-chief', of: 'state/IQ', from: '2016-06', to: '2020-05' },
    ],
  },
  {
    id: 'person/mohammed-shia-al-sudani',
    names: {
      ar: ['محمد شياع السوداني', 'محمد السوداني'],
      en: ['Mohammed Shia al-Sudani', "Mohammed Shia' al-Sudani", 'Mohamed al-Sudani'],
      ru: ['Мухаммед Шиа ас-Судани', 'Мохаммед ас-Судани'],
    },
    short: { en: ['al-Sudani'], ru: ['ас-Судани'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'prime-minister', of: 'state/IQ', from: '2022-10-27', to: '2026-05' },
    ],
  },
  {
    id: 'person/ali-al-zaidi',
    names: {
      ar: ['علي الزيدي', 'علي فالح الزيدي'],
      en: ['Ali al-Zaidi', 'Ali Faleh al-Zaidi'],
      ru: ['Али аз-Зейди'],
    },
    short: { ar: ['الزيدي'], en: ['al-Zaidi'], ru: ['аз-Зейди'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'prime-minister', of: 'state/IQ', from: '2026-05', to: null },
    ],
  },
  {
    id: 'person/hoshyar-zebari',
    names: {
      ar: ['هوشيار زيباري'],
      en: ['Hoshyar Zebari'],
      ru: ['Хошияр Зибари'],
    },
    short: { ar: ['زيباري'], en: ['Zebari'], ru: ['Зибари'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'finance-minister', of: 'state/IQ', from: '2014-10-18', to: '2016-09-21' },
      { title: 'foreign-minister', of: 'state/IQ', from: '2003-09-03', to: '2014-07-11' },
    ],
  },
  {
    id: 'person/ibrahim-al-jaafari',
    names: {
      ar: ['إبراهيم الجعفري'],
      en: ['Ibrahim al-Jaafari', 'Ibrahim Jaafari'],
      ru: ['Ибрагим аль-Джаафари', 'Ибрахим аль-Джафари'],
    },
    short: {  },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'foreign-minister', of: 'state/IQ', from: '2014-09-08', to: '2018-10-25' },
    ],
  },
  {
    id: 'person/mohamed-ali-alhakim',
    names: {
      ar: ['محمد علي الحكيم'],
      en: ['Mohamed Ali Alhakim', 'Mohammed Ali al-Hakim'],
      ru: ['Мухаммед Али аль-Хаким'],
    },
    short: { en: ['Alhakim', 'al-Hakim'], ru: ['аль-Хаким'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'foreign-minister', of: 'state/IQ', from: '2018-10-25', to: '2020-05-07' },
    ],
  },
  {
    id: 'person/fuad-hussein',
    names: {
      ar: ['فؤاد حسين'],
      en: ['Fuad Hussein', 'Fouad Hussein'],
      ru: ['Фуад Хусейн'],
    },
    short: { en: ['Hussein'], ru: ['Хусейн'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'foreign-minister', of: 'state/IQ', from: '2020-06-06', to: null },
    ],
  },
  {
    id: 'person/osama-al-nujaifi',
    names: {
      ar: ['أسامة النجيفي'],
      en: ['Osama al-Nujaifi', 'Usama al-Nujaifi'],
      ru: ['Усама ан-Нуджайфи', 'Осама ан-Нуджейфи'],
    },
    short: { ar: ['النجيفي'], en: ['al-Nujaifi'], ru: ['ан-Нуджайфи'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'vice-president', of: 'state/IQ', from: '2014-09-09', to: '2018-10' },
      { title: 'parliament-speaker', of: 'state/IQ', from: '2010-11-11', to: '2014-07' },
    ],
  },
  {
    id: 'person/salim-al-jabouri',
    names: {
      ar: ['سليم الجبوري'],
      en: ['Salim al-Jabouri', 'Saleem al-Jubouri'],
      ru: ['Салим аль-Джабури'],
    },
    short: { ar: ['الجبوري'], en: ['al-Jabouri', 'al-Jubouri'], ru: ['аль-Джабури'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'parliament-speaker', of: 'state/IQ', from: '2014-07-15', to: '2018-09-15' },
    ],
  },
  {
    id: 'person/mohammed-al-halbousi',
    names: {
      ar: ['محمد الحلبوسي'],
      en: ['Mohammed al-Halbousi', 'Mohamed al-Halbousi'],
      ru: ['Мухаммед аль-Хальбуси'],
    },
    short: { ar: ['الحلبوسي'], en: ['al-Halbousi'], ru: ['аль-Хальбуси'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'parliament-speaker', of: 'state/IQ', from: '2018-09-15', to: '2023-11-14' },
    ],
  },
  {
    id: 'person/mahmoud-al-mashhadani',
    names: {
      ar: ['محمود المشهداني'],
      en: ['Mahmoud al-Mashhadani'],
      ru: ['Махмуд аль-Машхадани'],
    },
    short: { ar: ['المشهداني'], en: ['al-Mashhadani'], ru: ['аль-Машхадани'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'parliament-speaker', of: 'state/IQ', from: '2024-10-31', to: '2025-12-29' },
    ],
  },
  {
    id: 'person/haibat-al-halbousi',
    names: {
      ar: ['هيبت الحلبوسي'],
      en: ['Haibat al-Halbousi', 'Haibet al-Halbousi'],
      ru: ['Хейбат аль-Хальбуси'],
    },
    short: {  },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'parliament-speaker', of: 'state/IQ', from: '2025-12-29', to: null },
    ],
  },
  {
    id: 'person/qasim-al-araji',
    names: {
      ar: ['قاسم الأعرجي'],
      en: ['Qasim al-Araji', 'Qassem al-Araji'],
      ru: ['Касим аль-Араджи'],
    },
    short: { ar: ['الأعرجي'], en: ['al-Araji'], ru: ['аль-Араджи'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'national-security-adviser', of: 'state/IQ', from: '2020-07-04', to: null },
      { title: 'interior-minister', of: 'state/IQ', from: '2017-01-30', to: '2018-10-24' },
    ],
  },
  {
    id: 'person/falih-al-fayyadh',
    names: {
      ar: ['فالح الفياض'],
      en: ['Falih al-Fayyadh', 'Faleh al-Fayyad'],
      ru: ['Фалих аль-Файяд'],
    },
    short: { ar: ['الفياض'], en: ['al-Fayyadh', 'al-Fayyad'], ru: ['аль-Файяд'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'chairman', of: 'group/pmf', from: '2014', to: null },
      { title: 'national-security-adviser', of: 'state/IQ', from: '2010', to: '2020-07-04' },
    ],
  },
  {
    id: 'person/bassem-al-awadi',
    names: {
      ar: ['باسم العوادي'],
      en: ['Bassem al-Awadi', 'Basim al-Awadi'],
      ru: ['Басем аль-Авади'],
    },
    short: { ar: ['العوادي'], en: ['al-Awadi'], ru: ['аль-Авади'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'spokesman', of: 'state/IQ', from: '2022-11', to: null },
    ],
  },
  {
    id: 'person/ahmed-al-sahhaf',
    names: {
      ar: ['أحمد الصحاف'],
      en: ['Ahmed al-Sahhaf'],
      ru: ['Ахмед ас-Саххаф'],
    },
    short: { ar: ['الصحاف'], en: ['al-Sahhaf'], ru: ['ас-Саххаф'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'spokesman', of: 'body/IQ/foreign-ministry', from: '2019', to: '2023' },
    ],
  },
  {
    id: 'person/juma-inad',
    names: {
      ar: ['جمعة عناد'],
      en: ['Juma Inad'],
      ru: ['Джума Инад'],
    },
    short: { en: ['Inad'], ru: ['Инад'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'defence-minister', of: 'state/IQ', from: '2020-05-07', to: '2022-10-27' },
    ],
  },
  {
    id: 'person/thabet-al-abbasi',
    names: {
      ar: ['ثابت العباسي', 'ثابت محمد العباسي'],
      en: ['Thabet al-Abbasi'],
      ru: ['Сабит аль-Аббаси'],
    },
    short: { en: ['al-Abbasi'], ru: ['аль-Аббаси'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'defence-minister', of: 'state/IQ', from: '2022-10-27', to: '2026-05' },
    ],
  },
  {
    id: 'person/hayan-abdul-ghani',
    names: {
      ar: ['حيان عبد الغني', 'حيان عبدالغني'],
      en: ['Hayan Abdul Ghani', 'Hayyan Abdul-Ghani'],
      ru: ['Хайян Абдул Гани'],
    },
    short: { en: ['Ghani'], ru: ['Гани'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'oil-minister', of: 'state/IQ', from: '2022-10-27', to: '2026-05' },
    ],
  },
  {
    id: 'person/muqtada-al-sadr',
    names: {
      ar: ['مقتدى الصدر'],
      en: ['Muqtada al-Sadr', 'Moqtada al-Sadr'],
      ru: ['Муктада ас-Садр'],
    },
    short: { ar: ['الصدر'], en: ['al-Sadr'], ru: ['ас-Садр'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'party-leader', of: 'group/sadrists', from: '2003', to: null },
    ],
  },
  {
    id: 'person/ammar-al-hakim',
    names: {
      ar: ['عمار الحكيم'],
      en: ['Ammar al-Hakim'],
      ru: ['Аммар аль-Хаким'],
    },
    short: { ar: ['الحكيم'], en: ['al-Hakim'], ru: ['аль-Хаким'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'party-leader', of: 'group/hikma', from: '2017-07', to: null },
    ],
  },
  {
    id: 'person/qais-al-khazali',
    names: {
      ar: ['قيس الخزعلي'],
      en: ['Qais al-Khazali'],
      ru: ['Каис аль-Хазали'],
    },
    short: { ar: ['الخزعلي'], en: ['al-Khazali'], ru: ['аль-Хазали'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'secretary-general', of: 'group/asaib-ahl-al-haq', from: '2006', to: null },
    ],
  },
  {
    id: 'person/hadi-al-amiri',
    names: {
      ar: ['هادي العامري'],
      en: ['Hadi al-Amiri'],
      ru: ['Хади аль-Амири'],
    },
    short: { ar: ['العامري'], en: ['al-Amiri'], ru: ['аль-Амири'] },
    gender: 'm',
    side: 'IQ',
    offices: [
      { title: 'secretary-general', of: 'group/badr', from: '2009', to: null },
    ],
  },
  {
    id: 'person/masoud-barzani',
    names: {
      ar: ['مسعود بارزاني', 'مسعود البارزاني', 'مسعود برزاني'],
      en: ['Masoud Barzani', 'Massoud Barzani'],
      ru: ['Масуд Барзани'],
    },
    short: { en: ['Barzani'], ru: ['Барзани'] },
    gender: 'm',
    side: 'krg',
    offices: [
      { title: 'president', of: 'body/IQ/krg', from: '2005-06-14', to: '2017-11-01' },
      { title: 'party-leader', of: 'group/kdp', from: '1979', to: null },
    ],
  },
  {
    id: 'person/nechirvan-barzani',
    names: {
      ar: ['نيجيرفان بارزاني', 'نيجرفان بارزاني', 'نيجيرفان البارزاني', 'نيجرفان البارزاني'],
      en: ['Nechirvan Barzani'],
      ru: ['Нечирван Барзани'],
    },
    short: { en: ['Barzani'], ru: ['Барзани'] },
    gender: 'm',
    side: 'krg',
    offices: [
      { title: 'president', of: 'body/IQ/krg', from: '2019-06-10', to: null },
      { title: 'prime-minister', of: 'body/IQ/krg', from: '2012-03-07', to: '2019-06-10' },
    ],
  },
  {
    id: 'person/masrour-barzani',
    names: {
      ar: ['مسرور بارزاني', 'مسرور البارزاني'],
      en: ['Masrour Barzani'],
      ru: ['Масрур Барзани'],
    },
    short: { en: ['Barzani'], ru: ['Барзани'] },
    gender: 'm',
    side: 'krg',
    offices: [
      { title: 'prime-minister', of: 'body/IQ/krg', from: '2019-07-10', to: null },
    ],
  },
  {
    id: 'person/qubad-talabani',
    names: {
      ar: ['قوباد طالباني', 'قباد طالباني'],
      en: ['Qubad Talabani'],
      ru: ['Кубад Талабани'],
    },
    short: { en: ['Talabani'], ru: ['Талабани'] },
    gender: 'm',
    side: 'krg',
    offices: [
      { title: 'deputy-prime-minister', of: 'body/IQ/krg', from: '2014-06-18', to: null },
    ],
  },
  {
    id: 'person/bafel-talabani',
    names: {
      ar: ['بافل طالباني', 'بافل جلال طالباني'],
      en: ['Bafel Talabani'],
      ru: ['Бафель Талабани'],
    },
    short: { en: ['Talabani'], ru: ['Талабани'] },
    gender: 'm',
    side: 'krg',
    offices: [
      { title: 'party-leader', of: 'group/puk', from: '2020-02', to: null },
    ],
  },
];
