import type { PersonRow } from '@masar/shapes';

/** Egypt, Sudan and South Sudan, and the League of Arab States. */
export const peopleEgyptSudan: readonly PersonRow[] = [
  {
    id: 'person/abdel-fattah-el-sisi',
    names: {
      ar: ['عبد الفتاح السيسي', 'عبدالفتاح السيسي'],
      en: ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'Abdel-Fattah el-Sissi'],
      ru: ['Абдель Фаттах ас-Сиси', 'Абдель Фаттах ас-Сисси'],
    },
    short: { ar: ['السيسي'], en: ['el-Sisi', 'al-Sisi', 'Sisi', 'el-Sissi'], ru: ['ас-Сиси', 'ас-Сисси'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'president', of: 'state/EG', from: '2014-06-08', to: null },
      { title: 'defence-minister', of: 'state/EG', from: '2012-08-12', to: '2014-03-26' },
    ],
  },
  {
    id: 'person/mohamed-morsi',
    names: {
      ar: ['محمد مرسي'],
      en: ['Mohamed Morsi', 'Mohammed Morsi', 'Mohamed Mursi'],
      ru: ['Мухаммед Мурси', 'Мохаммед Мурси'],
    },
    short: { ar: ['مرسي'], en: ['Morsi', 'Mursi'], ru: ['Мурси'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'president', of: 'state/EG', from: '2012-06-30', to: '2013-07-03' },
    ],
  },
  {
    id: 'person/adly-mansour',
    names: {
      ar: ['عدلي منصور'],
      en: ['Adly Mansour'],
      ru: ['Адли Мансур'],
    },
    short: { en: ['Mansour'], ru: ['Мансур'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'president', of: 'state/EG', from: '2013-07-04', to: '2014-06-08' },
    ],
  },
  {
    id: 'person/hisham-qandil',
    names: {
      ar: ['هشام قنديل'],
      en: ['Hisham Qandil', 'Hesham Qandil'],
      ru: ['Хишам Кандиль'],
    },
    short: { ar: ['قنديل'], en: ['Qandil'], ru: ['Кандиль'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'prime-minister', of: 'state/EG', from: '2012-08-02', to: '2013-07-08' },
    ],
  },
  {
    id: 'person/hazem-el-beblawi',
    names: {
      ar: ['حازم الببلاوي'],
      en: ['Hazem el-Beblawi', 'Hazem al-Beblawi'],
      ru: ['Хазем аль-Беблауи'],
    },
    short: { ar: ['الببلاوي'], en: ['el-Beblawi', 'al-Beblawi'], ru: ['аль-Беблауи'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'prime-minister', of: 'state/EG', from: '2013-07-09', to: '2014-03-01' },
    ],
  },
  {
    id: 'person/ibrahim-mahlab',
    names: {
      ar: ['إبراهيم محلب'],
      en: ['Ibrahim Mahlab', 'Ibrahim Mehleb'],
      ru: ['Ибрагим Махляб'],
    },
    short: { ar: ['محلب'], en: ['Mahlab', 'Mehleb'], ru: ['Махляб'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'prime-minister', of: 'state/EG', from: '2014-03-01', to: '2015-09-19' },
    ],
  },
  {
    id: 'person/sherif-ismail',
    names: {
      ar: ['شريف إسماعيل'],
      en: ['Sherif Ismail'],
      ru: ['Шериф Исмаил'],
    },
    short: { en: ['Ismail'], ru: ['Исмаил'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'prime-minister', of: 'state/EG', from: '2015-09-19', to: '2018-06-07' },
    ],
  },
  {
    id: 'person/mostafa-madbouly',
    names: {
      ar: ['مصطفى مدبولي'],
      en: ['Mostafa Madbouly', 'Mustafa Madbouly'],
      ru: ['Мустафа Мадбули'],
    },
    short: { ar: ['مدبولي'], en: ['Madbouly'], ru: ['Мадбули'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'prime-minister', of: 'state/EG', from: '2018-06-07', to: null },
    ],
  },
  {
    id: 'person/mohamed-kamel-amr',
    names: {
      ar: ['محمد كامل عمرو'],
      en: ['Mohamed Kamel Amr'],
      ru: ['Мухаммед Камель Амр'],
    },
    short: { en: ['Amr'], ru: ['Амр'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'foreign-minister', of: 'state/EG', from: '2011-12-07', to: '2013-07-16' },
    ],
  },
  {
    id: 'person/nabil-fahmy',
    names: {
      ar: ['نبيل فهمي'],
      en: ['Nabil Fahmy', 'Nabil Fahmi'],
      ru: ['Набиль Фахми'],
    },
    short: { en: ['Fahmy'], ru: ['Фахми'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'secretary-general', of: 'org/arab-league', from: '2026-07-01', to: null },
      { title: 'foreign-minister', of: 'state/EG', from: '2013-07-16', to: '2014-06-17' },
    ],
  },
  {
    id: 'person/sameh-shoukry',
    names: {
      ar: ['سامح شكري'],
      en: ['Sameh Shoukry', 'Sameh Shoukri', 'Sameh Shukri'],
      ru: ['Самех Шукри'],
    },
    short: { ar: ['شكري'], en: ['Shoukry', 'Shoukri', 'Shukri'], ru: ['Шукри'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'foreign-minister', of: 'state/EG', from: '2014-06-17', to: '2024-07-03' },
    ],
  },
  {
    id: 'person/badr-abdelatty',
    names: {
      ar: ['بدر عبد العاطي', 'بدر عبدالعاطي'],
      en: ['Badr Abdelatty', 'Badr Abdel Atty', 'Badr Abdel-Aty'],
      ru: ['Бадр Абдель Аты', 'Бадр Абдельати'],
    },
    short: { ar: ['عبد العاطي', 'عبدالعاطي'], en: ['Abdelatty', 'Abdel Atty'], ru: ['Абдель Аты', 'Абдельати'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'foreign-minister', of: 'state/EG', from: '2024-07-03', to: null },
      { title: 'spokesman', of: 'body/EG/foreign-ministry', from: '2013-06', to: '2015-07' },
    ],
  },
  {
    id: 'person/sedki-sobhy',
    names: {
      ar: ['صدقي صبحي'],
      en: ['Sedki Sobhy', 'Sedki Sobhi'],
      ru: ['Седки Собхи'],
    },
    short: { en: ['Sobhy'], ru: ['Собхи'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'defence-minister', of: 'state/EG', from: '2014-03-27', to: '2018-06-14' },
    ],
  },
  {
    id: 'person/mohamed-zaki',
    names: {
      ar: ['محمد زكي'],
      en: ['Mohamed Zaki', 'Mohamed Ahmed Zaki'],
      ru: ['Мухаммед Заки', 'Мохаммед Заки'],
    },
    short: { en: ['Zaki'], ru: ['Заки'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'defence-minister', of: 'state/EG', from: '2018-06-14', to: '2024-07-03' },
    ],
  },
  {
    id: 'person/abdel-mageed-saqr',
    names: {
      ar: ['عبد المجيد صقر', 'عبدالمجيد صقر'],
      en: ['Abdel Mageed Saqr', 'Abdel-Meguid Saqr'],
      ru: ['Абдель Магид Сакр'],
    },
    short: { en: ['Saqr'], ru: ['Сакр'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'defence-minister', of: 'state/EG', from: '2024-07-03', to: '2026-02' },
    ],
  },
  {
    id: 'person/ashraf-salem-zaher',
    names: {
      ar: ['أشرف سالم زاهر'],
      en: ['Ashraf Salem Zaher'],
      ru: ['Ашраф Салем Захер'],
    },
    short: { en: ['Zaher'], ru: ['Захер'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'defence-minister', of: 'state/EG', from: '2026-02', to: null },
    ],
  },
  {
    id: 'person/khaled-fawzy',
    names: {
      ar: ['خالد فوزي'],
      en: ['Khaled Fawzy', 'Khaled Fawzi'],
      ru: ['Халед Фаузи'],
    },
    short: { en: ['Fawzy'], ru: ['Фаузи'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'intelligence-chief', of: 'state/EG', from: '2014-12-21', to: '2018-01-18' },
    ],
  },
  {
    id: 'person/abbas-kamel',
    names: {
      ar: ['عباس كامل'],
      en: ['Abbas Kamel'],
      ru: ['Аббас Камель'],
    },
    short: { en: ['Kamel'], ru: ['Камель'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'intelligence-chief', of: 'state/EG', from: '2018-06-28', to: '2024-10-16' },
    ],
  },
  {
    id: 'person/hassan-rashad',
    names: {
      ar: ['حسن رشاد', 'حسن محمود رشاد'],
      en: ['Hassan Rashad'],
      ru: ['Хасан Рашад'],
    },
    short: { en: ['Rashad'], ru: ['Рашад'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'intelligence-chief', of: 'state/EG', from: '2024-10-16', to: null },
    ],
  },
  {
    id: 'person/ahmed-abu-zeid',
    names: {
      ar: ['أحمد أبو زيد'],
      en: ['Ahmed Abu Zeid', 'Ahmed Abou Zeid'],
      ru: ['Ахмед Абу Зейд'],
    },
    short: { en: ['Abu Zeid', 'Abou Zeid'], ru: ['Абу Зейд'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'body/EG/foreign-ministry', from: '2015-07', to: '2018-09' },
    ],
  },
  {
    id: 'person/ahmed-hafez',
    names: {
      ar: ['أحمد حافظ'],
      en: ['Ahmed Hafez'],
      ru: ['Ахмед Хафез'],
    },
    short: { en: ['Hafez'], ru: ['Хафез'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'body/EG/foreign-ministry', from: '2018-09', to: '2022-09' },
    ],
  },
  {
    id: 'person/tamim-khallaf',
    names: {
      ar: ['تميم خلاف'],
      en: ['Tamim Khallaf'],
      ru: ['Тамим Халляф'],
    },
    short: { en: ['Khallaf'], ru: ['Халляф'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'body/EG/foreign-ministry', from: '2024-08', to: null },
    ],
  },
  {
    id: 'person/alaa-youssef',
    names: {
      ar: ['علاء يوسف'],
      en: ['Alaa Youssef'],
      ru: ['Алаа Юсеф'],
    },
    short: { en: ['Youssef'], ru: ['Юсеф'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'state/EG', from: '2014-10', to: '2017-08' },
    ],
  },
  {
    id: 'person/bassam-rady',
    names: {
      ar: ['بسام راضي'],
      en: ['Bassam Rady', 'Bassam Radi'],
      ru: ['Бассам Ради'],
    },
    short: { en: ['Rady'], ru: ['Ради'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'state/EG', from: '2017-08', to: '2022-12' },
    ],
  },
  {
    id: 'person/ahmed-fahmy',
    names: {
      ar: ['أحمد فهمي'],
      en: ['Ahmed Fahmy', 'Ahmed Fahmi'],
      ru: ['Ахмед Фахми'],
    },
    short: { en: ['Fahmy'], ru: ['Фахми'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'state/EG', from: '2022-12', to: '2024-07' },
    ],
  },
  {
    id: 'person/mohamed-el-shennawy',
    names: {
      ar: ['محمد الشناوي'],
      en: ['Mohamed El-Shennawy', 'Mohamed al-Shennawy'],
      ru: ['Мухаммед аш-Шеннауи'],
    },
    short: { ar: ['الشناوي'], en: ['El-Shennawy'], ru: ['аш-Шеннауи'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'spokesman', of: 'state/EG', from: '2024-08', to: null },
    ],
  },
  {
    id: 'person/diaa-rashwan',
    names: {
      ar: ['ضياء رشوان'],
      en: ['Diaa Rashwan'],
      ru: ['Диаа Рашван'],
    },
    short: { ar: ['رشوان'], en: ['Rashwan'], ru: ['Рашван'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'minister', of: 'state/EG', from: '2026-02', to: null },
      { title: 'chairman', of: 'body/EG/sis', from: '2017-06', to: '2026-02' },
    ],
  },
  {
    id: 'person/hossam-moghazy',
    names: {
      ar: ['حسام مغازي'],
      en: ['Hossam Moghazy', 'Hossam Moghazi'],
      ru: ['Хоссам Могази'],
    },
    short: { ar: ['مغازي'], en: ['Moghazy', 'Moghazi'], ru: ['Могази'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'water-minister', of: 'state/EG', from: '2014-06-17', to: '2016-03-23' },
    ],
  },
  {
    id: 'person/mohamed-abdel-aty',
    names: {
      ar: ['محمد عبد العاطي', 'محمد عبدالعاطي'],
      en: ['Mohamed Abdel Aty', 'Mohamed Abdel-Aty'],
      ru: ['Мухаммед Абдель Аты', 'Мохаммед Абдель Аты'],
    },
    short: { en: ['Abdel Aty'], ru: ['Абдель Аты'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'water-minister', of: 'state/EG', from: '2016-03-23', to: '2022-08-13' },
    ],
  },
  {
    id: 'person/hani-sewilam',
    names: {
      ar: ['هاني سويلم'],
      en: ['Hani Sewilam', 'Hany Sewilam'],
      ru: ['Хани Сувейлем'],
    },
    short: { ar: ['سويلم'], en: ['Sewilam'], ru: ['Сувейлем'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'water-minister', of: 'state/EG', from: '2022-08-13', to: null },
    ],
  },
  {
    id: 'person/osama-abdelkhalek',
    names: {
      ar: ['أسامة عبد الخالق', 'أسامة عبدالخالق'],
      en: ['Osama Abdelkhalek', 'Osama Abdel Khalek'],
      ru: ['Осама Абдель Халек'],
    },
    short: { en: ['Abdelkhalek'], ru: ['Халек'] },
    gender: 'm',
    side: 'EG',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2020', to: null },
    ],
  },
  {
    id: 'person/ahmed-aboul-gheit',
    names: {
      ar: ['أحمد أبو الغيط', 'أحمد أبوالغيط'],
      en: ['Ahmed Aboul Gheit', 'Ahmed Abul Gheit', 'Ahmed Aboul-Gheit'],
      ru: ['Ахмед Абуль Гейт'],
    },
    short: { ar: ['أبو الغيط', 'أبوالغيط'], en: ['Aboul Gheit', 'Abul Gheit', 'Aboul-Gheit'], ru: ['Абуль Гейт'] },
    gender: 'm',
    side: 'arab-league',
    offices: [
      { title: 'secretary-general', of: 'org/arab-league', from: '2016-07-01', to: '2026-06-30' },
    ],
  },
  {
    id: 'person/nabil-elaraby',
    names: {
      ar: ['نبيل العربي'],
      en: ['Nabil Elaraby', 'Nabil el-Araby'],
      ru: ['Набиль аль-Араби'],
    },
    short: { en: ['Elaraby', 'el-Araby'], ru: ['аль-Араби'] },
    gender: 'm',
    side: 'arab-league',
    offices: [
      { title: 'secretary-general', of: 'org/arab-league', from: '2011-07-01', to: '2016-06-30' },
    ],
  },
  {
    id: 'person/hossam-zaki',
    names: {
      ar: ['حسام زكي'],
      en: ['Hossam Zaki'],
      ru: ['Хоссам Заки'],
    },
    short: { en: ['Zaki'], ru: ['Заки'] },
    gender: 'm',
    side: 'arab-league',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/arab-league', from: '2016', to: null },
    ],
  },
  {
    id: 'person/ahmed-ben-helli',
    names: {
      ar: ['أحمد بن حلي'],
      en: ['Ahmed Ben Helli', 'Ahmed Benhelli'],
      ru: ['Ахмед Бен Хелли'],
    },
    short: { ar: ['بن حلي'], en: ['Ben Helli'], ru: ['Бен Хелли'] },
    gender: 'm',
    side: 'arab-league',
    offices: [
      { title: 'deputy-secretary-general', of: 'org/arab-league', from: '2009', to: '2017' },
    ],
  },
  {
    id: 'person/gamal-roshdy',
    names: {
      ar: ['جمال رشدي'],
      en: ['Gamal Roshdy', 'Gamal Rushdi'],
      ru: ['Гамаль Рушди'],
    },
    short: { en: ['Roshdy'], ru: ['Рушди'] },
    gender: 'm',
    side: 'arab-league',
    offices: [
      { title: 'spokesman', of: 'org/arab-league', from: '2020', to: null },
    ],
  },
  {
    id: 'person/omar-al-bashir',
    names: {
      ar: ['عمر البشير', 'عمر حسن البشير', 'عمر حسن أحمد البشير'],
      en: ['Omar al-Bashir', 'Omar Al-Bashir'],
      ru: ['Омар аль-Башир'],
    },
    short: { ar: ['البشير'], en: ['al-Bashir', 'Bashir'], ru: ['аль-Башир'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'president', of: 'state/SD', from: '1989-06-30', to: '2019-04-11' },
    ],
  },
  {
    id: 'person/abdel-fattah-al-burhan',
    names: {
      ar: ['عبد الفتاح البرهان', 'عبدالفتاح البرهان', 'عبد الفتاح برهان', 'عبدالفتاح برهان'],
      en: ['Abdel Fattah al-Burhan', 'Abdel Fattah Al-Burhan', 'Abdel-Fattah Burhan'],
      ru: ['Абдель Фаттах аль-Бурхан', 'Абдель Фаттах Бурхан'],
    },
    short: { ar: ['البرهان'], en: ['al-Burhan', 'Burhan'], ru: ['аль-Бурхан', 'Бурхан'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'chairman', of: 'body/SD/sovereignty-council', from: '2019-08-21', to: null },
      { title: 'army-chief', of: 'state/SD', from: '2019-04-12', to: null },
    ],
  },
  {
    id: 'person/mohamed-hamdan-dagalo',
    names: {
      ar: ['محمد حمدان دقلو', 'حميدتي', 'محمد حمدان حميدتي', 'محمد حمدان دقلو حميدتي'],
      en: ['Mohamed Hamdan Dagalo', 'Hemedti', 'Hemeti', 'Mohamed Hamdan Daglo'],
      ru: ['Мохаммед Хамдан Дагло', 'Мухаммед Хамдан Дагло', 'Хамидти', 'Хемедти'],
    },
    short: { ar: ['حميدتي', 'دقلو'], en: ['Hemedti', 'Dagalo', 'Hemeti', 'Daglo'], ru: ['Дагло', 'Хамидти', 'Хемедти'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'vice-president', of: 'state/SD', from: '2019-08-21', to: '2023-05-19' },
      { title: 'commander', of: 'group/rsf', from: '2013-08', to: null },
    ],
  },
  {
    id: 'person/abdelrahim-dagalo',
    names: {
      ar: ['عبد الرحيم دقلو', 'عبدالرحيم دقلو', 'عبد الرحيم حمدان دقلو', 'عبدالرحيم حمدان دقلو'],
      en: ['Abdelrahim Dagalo', 'Abdul Rahim Dagalo', 'Abdelrahim Hamdan Dagalo'],
      ru: ['Абдель Рахим Дагло'],
    },
    short: {  },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'commander', of: 'group/rsf', from: '2013', to: null },
    ],
  },
  {
    id: 'person/yousif-ezzat',
    names: {
      ar: ['يوسف عزت'],
      en: ['Yousif Ezzat', 'Youssef Ezzat'],
      ru: ['Юсеф Эззат'],
    },
    short: { en: ['Ezzat'], ru: ['Эззат'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'adviser', of: 'group/rsf', from: '2022', to: '2024-08' },
    ],
  },
  {
    id: 'person/mohamed-al-mukhtar',
    names: {
      ar: ['محمد المختار النور'],
      en: ['Mohamed al-Mukhtar', 'Mohamed al-Mukhtar al-Nur'],
      ru: ['Мохаммед аль-Мухтар ан-Нур'],
    },
    short: { en: ['al-Mukhtar'], ru: ['ан-Нур'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'adviser', of: 'group/rsf', from: '2023', to: null },
    ],
  },
  {
    id: 'person/el-basha-tibeig',
    names: {
      ar: ['الباشا طبيق'],
      en: ['El-Basha Tibeig', 'al-Basha Tibiq'],
      ru: ['аль-Баша Тибик'],
    },
    short: { ar: ['طبيق'], en: ['Tibeig', 'Tibiq'], ru: ['Тибик'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'adviser', of: 'group/rsf', from: '2023', to: null },
    ],
  },
  {
    id: 'person/al-fateh-qurashi',
    names: {
      ar: ['الفاتح قرشي'],
      en: ['Al-Fateh Qurashi', 'al-Fatih Qurashi'],
      ru: ['аль-Фатех Кураши'],
    },
    short: { en: ['Qurashi'], ru: ['Кураши'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'spokesman', of: 'group/rsf', from: '2023', to: null },
    ],
  },
  {
    id: 'person/alaa-eldin-nugud',
    names: {
      ar: ['علاء الدين نقد', 'علاءالدين نقد'],
      en: ['Alaa Eldin Nugud', 'Alaa Nugud'],
      ru: ['Алаа ад-Дин Нугуд'],
    },
    short: { en: ['Nugud'], ru: ['Нугуд'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'spokesman', of: 'group/tasis', from: '2025-02', to: null },
    ],
  },
  {
    id: 'person/mohamed-hassan-al-taishi',
    names: {
      ar: ['محمد حسن التعايشي'],
      en: ["Mohamed Hassan al-Ta'ishi", 'Mohamed Hassan al-Taishi'],
      ru: ['Мохаммед Хасан ат-Таиши'],
    },
    short: { ar: ['التعايشي'], en: ["al-Ta'ishi", 'al-Taishi'], ru: ['ат-Таиши'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'prime-minister', of: 'group/tasis', from: '2025-07-26', to: null },
    ],
  },
  {
    id: 'person/ezzeldin-al-safi',
    names: {
      ar: ['عز الدين الصافي', 'عزالدين الصافي'],
      en: ['Ezzeldin al-Safi', 'Izzeldin al-Safi'],
      ru: ['Эзз ад-Дин ас-Сафи'],
    },
    short: { en: ['al-Safi'], ru: ['ас-Сафи'] },
    gender: 'm',
    side: 'rsf',
    offices: [
      { title: 'head-of-delegation', of: 'group/rsf', from: '2023', to: null },
    ],
  },
  {
    id: 'person/shams-al-din-kabbashi',
    names: {
      ar: ['شمس الدين كباشي', 'شمس الدين الكباشي'],
      en: ['Shams al-Din Kabbashi', 'Shamseldin Kabbashi'],
      ru: ['Шамс ад-Дин Кабаши', 'Шамседдин Кабаши'],
    },
    short: { ar: ['كباشي', 'الكباشي'], en: ['Kabbashi'], ru: ['Кабаши'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'head-of-delegation', of: 'state/SD', from: '2024-01', to: '2024-02' },
      { title: 'commander', of: 'body/SD/army', from: '2023-05', to: null },
    ],
  },
  {
    id: 'person/yasser-al-atta',
    names: {
      ar: ['ياسر العطا'],
      en: ['Yasser al-Atta', 'Yasir al-Atta'],
      ru: ['Ясер аль-Атта'],
    },
    short: { ar: ['العطا'], en: ['al-Atta'], ru: ['аль-Атта'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'commander', of: 'body/SD/army', from: '2023-05', to: null },
    ],
  },
  {
    id: 'person/ibrahim-jaber',
    names: {
      ar: ['إبراهيم جابر'],
      en: ['Ibrahim Jaber', 'Ibrahim Gaber'],
      ru: ['Ибрагим Джабер'],
    },
    short: { en: ['Jaber'], ru: ['Джабер'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'commander', of: 'body/SD/army', from: '2023-05', to: null },
    ],
  },
  {
    id: 'person/malik-agar',
    names: {
      ar: ['مالك عقار'],
      en: ['Malik Agar'],
      ru: ['Малик Агар'],
    },
    short: { en: ['Agar'], ru: ['Агар'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'vice-president', of: 'state/SD', from: '2023-05-19', to: null },
    ],
  },
  {
    id: 'person/nabil-abdallah',
    names: {
      ar: ['نبيل عبد الله', 'نبيل عبدالله'],
      en: ['Nabil Abdallah', 'Nabil Abdullah'],
      ru: ['Набиль Абдалла'],
    },
    short: { en: ['Abdallah'], ru: ['Абдалла'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'spokesman', of: 'body/SD/army', from: '2022', to: '2025-04' },
    ],
  },
  {
    id: 'person/abdalla-hamdok',
    names: {
      ar: ['عبد الله حمدوك', 'عبدالله حمدوك'],
      en: ['Abdalla Hamdok', 'Abdallah Hamdok', 'Abdullah Hamdok'],
      ru: ['Абдалла Хамдок', 'Абдулла Хамдук'],
    },
    short: { ar: ['حمدوك'], en: ['Hamdok'], ru: ['Хамдок', 'Хамдук'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'chairman', of: 'group/sumoud', from: '2025-02', to: null },
      { title: 'prime-minister', of: 'state/SD', from: '2019-08-21', to: '2022-01-02' },
    ],
  },
  {
    id: 'person/kamil-idris',
    names: {
      ar: ['كامل إدريس'],
      en: ['Kamil Idris', 'Kamil El-Tayeb Idris'],
      ru: ['Камиль Идрис'],
    },
    short: { en: ['Idris'], ru: ['Идрис'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'prime-minister', of: 'state/SD', from: '2025-05-31', to: null },
    ],
  },
  {
    id: 'person/ali-karti',
    names: {
      ar: ['علي كرتي', 'علي أحمد كرتي'],
      en: ['Ali Karti', 'Ali Ahmed Karti'],
      ru: ['Али Карти'],
    },
    short: { ar: ['كرتي'], en: ['Karti'], ru: ['Карти'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2010-06', to: '2015-06-06' },
    ],
  },
  {
    id: 'person/ibrahim-ghandour',
    names: {
      ar: ['إبراهيم غندور'],
      en: ['Ibrahim Ghandour'],
      ru: ['Ибрагим Гандур'],
    },
    short: { ar: ['غندور'], en: ['Ghandour'], ru: ['Гандур'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2015-06-06', to: '2018-04-19' },
    ],
  },
  {
    id: 'person/el-dirdiri-mohamed-ahmed',
    names: {
      ar: ['الدرديري محمد أحمد', 'الدرديري أحمد'],
      en: ['El-Dirdiri Mohamed Ahmed', 'Al-Dirdiri Mohamed Ahmed'],
      ru: ['Ад-Дирдири Мухаммед Ахмед'],
    },
    short: { ar: ['الدرديري'], en: ['El-Dirdiri', 'Al-Dirdiri'], ru: ['Ад-Дирдири'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2018-05-14', to: '2019-04' },
    ],
  },
  {
    id: 'person/asma-mohamed-abdalla',
    names: {
      ar: ['أسماء محمد عبد الله', 'أسماء محمد عبدالله'],
      en: ['Asma Mohamed Abdalla'],
      ru: ['Асма Мохаммед Абдалла'],
    },
    short: { en: ['Abdalla'], ru: ['Абдалла'] },
    gender: 'f',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2019-09-08', to: '2020-07-09' },
    ],
  },
  {
    id: 'person/omer-gamareldin',
    names: {
      ar: ['عمر قمر الدين', 'عمر قمرالدين'],
      en: ['Omer Gamareldin', 'Omar Qamar al-Din'],
      ru: ['Омар Камар ад-Дин'],
    },
    short: { ar: ['قمر الدين'], en: ['Gamareldin'], ru: ['Камар ад-Дин'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2020-07-09', to: '2021-02-10' },
    ],
  },
  {
    id: 'person/mariam-al-mahdi',
    names: {
      ar: ['مريم الصادق المهدي', 'مريم المهدي', 'مريم الصادق'],
      en: ['Mariam al-Mahdi', 'Mariam al-Sadiq al-Mahdi'],
      ru: ['Мариам аль-Махди', 'Марьям ас-Садик аль-Махди'],
    },
    short: { en: ['al-Mahdi'], ru: ['аль-Махди'] },
    gender: 'f',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2021-02-10', to: '2021-11-22' },
    ],
  },
  {
    id: 'person/ali-al-sadiq',
    names: {
      ar: ['علي الصادق', 'علي الصادق علي'],
      en: ['Ali al-Sadiq', 'Ali al-Sadiq Ali'],
      ru: ['Али ас-Садик'],
    },
    short: { en: ['al-Sadiq'], ru: ['ас-Садик'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2022-01-20', to: '2024-04-17' },
    ],
  },
  {
    id: 'person/hussein-awad',
    names: {
      ar: ['حسين عوض', 'حسين عوض علي'],
      en: ['Hussein Awad', 'Hussein Awad Ali'],
      ru: ['Хусейн Авад', 'Хусейн Авад Али'],
    },
    short: { en: ['Awad'], ru: ['Авад'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2024-04-17', to: '2024-11-03' },
    ],
  },
  {
    id: 'person/ali-youssef-al-sharif',
    names: {
      ar: ['علي يوسف الشريف', 'علي يوسف'],
      en: ['Ali Youssef al-Sharif', 'Ali Youssef', 'Ali Yusuf'],
      ru: ['Али Юсеф аш-Шариф', 'Али Юсеф'],
    },
    short: { en: ['Ali Youssef'], ru: ['Али Юсеф'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2024-11-03', to: '2025-04-30' },
    ],
  },
  {
    id: 'person/mohieddin-salem',
    names: {
      ar: ['محيي الدين سالم', 'محي الدين سالم'],
      en: ['Mohieddin Salem', 'Mohi El-Din Salim'],
      ru: ['Мохи ад-Дин Салем'],
    },
    short: { en: ['Salem'], ru: ['Салем'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'foreign-minister', of: 'state/SD', from: '2025-09', to: null },
    ],
  },
  {
    id: 'person/al-harith-idriss',
    names: {
      ar: ['الحارث إدريس', 'الحارث إدريس الحارث'],
      en: ['Al-Harith Idriss', 'Al-Harith Idriss al-Harith'],
      ru: ['Аль-Харит Идрис'],
    },
    short: { en: ['Al-Harith'], ru: ['Аль-Харит'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2021', to: null },
    ],
  },
  {
    id: 'person/yasser-abbas',
    names: {
      ar: ['ياسر عباس'],
      en: ['Yasser Abbas'],
      ru: ['Ясер Аббас'],
    },
    short: { en: ['Abbas'], ru: ['Аббас'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'water-minister', of: 'state/SD', from: '2019-09-08', to: '2022-01' },
    ],
  },
  {
    id: 'person/gibril-ibrahim',
    names: {
      ar: ['جبريل إبراهيم'],
      en: ['Gibril Ibrahim', 'Jibril Ibrahim'],
      ru: ['Джибриль Ибрагим'],
    },
    short: { en: ['Ibrahim'], ru: ['Ибрагим'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'finance-minister', of: 'state/SD', from: '2021-02-10', to: null },
    ],
  },
  {
    id: 'person/minni-minnawi',
    names: {
      ar: ['مني أركو مناوي', 'مني مناوي', 'أركو مناوي'],
      en: ['Minni Minnawi', 'Minni Arko Minnawi'],
      ru: ['Минни Миннави', 'Минни Арко Миннави'],
    },
    short: { ar: ['مناوي'], en: ['Minnawi'], ru: ['Миннави'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'group-leader', of: 'group/slm-mm', from: '2001', to: null },
    ],
  },
  {
    id: 'person/abdel-wahid-al-nur',
    names: {
      ar: ['عبد الواحد نور', 'عبدالواحد نور', 'عبد الواحد محمد نور', 'عبدالواحد محمد نور', 'عبد الواحد محمد أحمد نور', 'عبدالواحد محمد أحمد نور'],
      en: ['Abdel Wahid al-Nur', 'Abdul Wahid al-Nur', 'Abdelwahid Nur'],
      ru: ['Абдель Вахид ан-Нур'],
    },
    short: { en: ['al-Nur', 'Nur'], ru: ['ан-Нур'] },
    gender: 'm',
    side: 'slm-aw',
    offices: [
      { title: 'group-leader', of: 'group/slm-aw', from: '2001', to: null },
    ],
  },
  {
    id: 'person/abdelaziz-al-hilu',
    names: {
      ar: ['عبد العزيز الحلو', 'عبدالعزيز الحلو'],
      en: ['Abdelaziz al-Hilu', 'Abdel Aziz al-Hilu'],
      ru: ['Абдель Азиз аль-Хилу'],
    },
    short: { en: ['al-Hilu'], ru: ['аль-Хилу'] },
    gender: 'm',
    side: 'splm-n',
    offices: [
      { title: 'group-leader', of: 'group/splm-n', from: '2017', to: null },
    ],
  },
  {
    id: 'person/sadiq-al-mahdi',
    names: {
      ar: ['الصادق المهدي'],
      en: ['Sadiq al-Mahdi', 'Al-Sadiq al-Mahdi'],
      ru: ['Садык аль-Махди'],
    },
    short: {  },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'party-leader', of: 'group/umma', from: '1964', to: '2020-11-26' },
    ],
  },
  {
    id: 'person/khalid-omer-yousif',
    names: {
      ar: ['خالد عمر يوسف'],
      en: ['Khalid Omer Yousif', 'Khalid Omar Youssef'],
      ru: ['Халед Омар Юсеф'],
    },
    short: { en: ['Yousif'], ru: ['Юсеф'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'minister', of: 'state/SD', from: '2021-02-10', to: '2021-10-25' },
    ],
  },
  {
    id: 'person/yasir-arman',
    names: {
      ar: ['ياسر عرمان'],
      en: ['Yasir Arman', 'Yasser Arman'],
      ru: ['Ясер Арман'],
    },
    short: { ar: ['عرمان'], en: ['Arman'], ru: ['Арман'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'adviser', of: 'state/SD', from: '2021', to: '2021-10' },
    ],
  },
  {
    id: 'person/bakri-hassan-saleh',
    names: {
      ar: ['بكري حسن صالح'],
      en: ['Bakri Hassan Saleh'],
      ru: ['Бакри Хасан Салех'],
    },
    short: { en: ['Saleh'], ru: ['Салех'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'prime-minister', of: 'state/SD', from: '2017-03-02', to: '2018-09-10' },
      { title: 'vice-president', of: 'state/SD', from: '2013-12-08', to: '2019-02-23' },
    ],
  },
  {
    id: 'person/awad-ibn-auf',
    names: {
      ar: ['عوض بن عوف', 'عوض ابن عوف'],
      en: ['Awad Ibn Auf', 'Ahmed Awad Ibn Auf'],
      ru: ['Авад ибн Ауф'],
    },
    short: { ar: ['بن عوف'], en: ['Ibn Auf'], ru: ['ибн Ауф'] },
    gender: 'm',
    side: 'SD',
    offices: [
      { title: 'defence-minister', of: 'state/SD', from: '2015-08', to: '2019-04-12' },
    ],
  },
  {
    id: 'person/salva-kiir',
    names: {
      ar: ['سلفا كير', 'سلفاكير', 'سلفا كير ميارديت', 'سلفاكير ميارديت'],
      en: ['Salva Kiir', 'Salva Kiir Mayardit'],
      ru: ['Салва Киир', 'Сальва Киир Маярдит'],
    },
    short: { ar: ['سلفا كير', 'سلفاكير', 'ميارديت'], en: ['Kiir'], ru: ['Киир'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'president', of: 'state/SS', from: '2011-07-09', to: null },
    ],
  },
  {
    id: 'person/riek-machar',
    names: {
      ar: ['رياك مشار', 'ريك مشار', 'رياك ماشار', 'ريك ماشار'],
      en: ['Riek Machar'],
      ru: ['Риек Мачар', 'Рик Машар'],
    },
    short: { ar: ['مشار', 'ماشار'], en: ['Machar'], ru: ['Мачар', 'Машар'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'vice-president', of: 'state/SS', from: '2020-02-22', to: '2025-09' },
      { title: 'vice-president', of: 'state/SS', from: '2011-07-09', to: '2013-07-23' },
    ],
  },
  {
    id: 'person/taban-deng-gai',
    names: {
      ar: ['تعبان دينق', 'تعبان دينق قاي', 'تابان دينغ', 'تابان دنق', 'تابان دينغ غاي'],
      en: ['Taban Deng Gai'],
      ru: ['Табан Денг Гай'],
    },
    short: { ar: ['دينق قاي'], en: ['Taban Deng'], ru: ['Гай'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'vice-president', of: 'state/SS', from: '2016-07-25', to: null },
    ],
  },
  {
    id: 'person/nhial-deng-nhial',
    names: {
      ar: ['نيال دينق نيال', 'نيال دينغ نيال', 'نيال دينق', 'نيال دينغ'],
      en: ['Nhial Deng Nhial'],
      ru: ['Ньял Денг Ньял'],
    },
    short: { en: ['Nhial Deng'], ru: ['Ньял'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'foreign-minister', of: 'state/SS', from: '2018', to: '2019' },
      { title: 'chief-negotiator', of: 'state/SS', from: '2014-01', to: '2018-09' },
      { title: 'foreign-minister', of: 'state/SS', from: '2011-08', to: '2013-07' },
    ],
  },
  {
    id: 'person/barnaba-marial-benjamin',
    names: {
      ar: ['برنابا ماريال بنجامين', 'برنابا بنجامين', 'برنابا مريال بنجامين'],
      en: ['Barnaba Marial Benjamin'],
      ru: ['Барнаба Мариал Бенджамин'],
    },
    short: { en: ['Benjamin'], ru: ['Бенджамин'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'foreign-minister', of: 'state/SS', from: '2013-07-31', to: '2016-04' },
    ],
  },
  {
    id: 'person/deng-alor',
    names: {
      ar: ['دينق ألور', 'دينق ألور كول', 'دينغ ألور'],
      en: ['Deng Alor', 'Deng Alor Kuol'],
      ru: ['Денг Алор'],
    },
    short: { en: ['Alor'], ru: ['Алор'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'foreign-minister', of: 'state/SS', from: '2016-04', to: '2018' },
    ],
  },
  {
    id: 'person/mayiik-ayii-deng',
    names: {
      ar: ['مييك أيي دينق', 'مايك أيي دينق', 'مايك أيي'],
      en: ['Mayiik Ayii Deng'],
      ru: ['Майик Айи Денг'],
    },
    short: { en: ['Mayiik Ayii'], ru: ['Денг'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'foreign-minister', of: 'state/SS', from: '2021-09', to: '2023-01' },
    ],
  },
  {
    id: 'person/tut-gatluak',
    names: {
      ar: ['توت قلواك', 'توت قلواك مانيمي', 'توت غلواك', 'توت جلواك'],
      en: ['Tut Gatluak', 'Tut Gatluak Manime', 'Tutkew Gatluak'],
      ru: ['Тут Галуак'],
    },
    short: { ar: ['قلواك'], en: ['Gatluak'], ru: ['Галуак'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'national-security-adviser', of: 'state/SS', from: '2013', to: '2025' },
    ],
  },
  {
    id: 'person/pagan-amum',
    names: {
      ar: ['باقان أموم', 'باغان أموم'],
      en: ['Pagan Amum'],
      ru: ['Паган Амум'],
    },
    short: { en: ['Amum'], ru: ['Амум'] },
    gender: 'm',
    side: 'SS',
    offices: [
      { title: 'chief-negotiator', of: 'state/SS', from: '2011', to: '2013-07' },
    ],
  },
];
