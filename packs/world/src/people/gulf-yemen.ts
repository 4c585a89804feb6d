import type { PersonRow } from '@masar/shapes';

/** Gulf states, their council, the Organisation of Islamic Cooperation, and Yemen. */
export const peopleGulfYemen: readonly PersonRow[] = [
  {
    id: 'person/tamim-bin-hamad-al-thani',
    names: {
      ar: ['تميم بن حمد آل ثاني', 'تميم بن حمد', 'الشيخ تميم'],
      en: ['Tamim bin Hamad Al Thani', 'Sheikh Tamim bin Hamad Al Thani', 'Tamim bin Hamad'],
      ru: ['Тамим бен Хамад Аль Тани', 'Тамим бен Хамад'],
    },
    short: { en: ['Sheikh Tamim'], ru: ['шейх Тамим'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'emir', of: 'state/QA', from: '2013-06-25', to: null },
    ],
  },
  {
    id: 'person/hamad-bin-khalifa-al-thani',
    names: {
      ar: ['حمد بن خليفة آل ثاني', 'حمد بن خليفة'],
      en: ['Hamad bin Khalifa Al Thani'],
      ru: ['Хамад бен Халифа Аль Тани'],
    },
    short: {  },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'emir', of: 'state/QA', from: '1995-06-27', to: '2013-06-25' },
    ],
  },
  {
    id: 'person/hamad-bin-jassim-al-thani',
    names: {
      ar: ['حمد بن جاسم آل ثاني', 'حمد بن جاسم', 'حمد بن جاسم بن جبر آل ثاني'],
      en: ['Hamad bin Jassim Al Thani', 'Hamad bin Jassim', 'Hamad bin Jassim bin Jaber Al Thani'],
      ru: ['Хамад бен Джасем Аль Тани', 'Хамад бен Джасем'],
    },
    short: { ar: ['حمد بن جاسم', 'بن جاسم'], en: ['Hamad bin Jassim'], ru: ['Хамад бен Джасем'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'prime-minister', of: 'state/QA', from: '2007-04-03', to: '2013-06-26' },
      { title: 'foreign-minister', of: 'state/QA', from: '1992-09-01', to: '2013-06-26' },
    ],
  },
  {
    id: 'person/abdullah-bin-nasser-al-thani',
    names: {
      ar: ['عبد الله بن ناصر آل ثاني', 'عبدالله بن ناصر آل ثاني', 'عبد الله بن ناصر بن خليفة آل ثاني', 'عبدالله بن ناصر بن خليفة آل ثاني'],
      en: ['Abdullah bin Nasser Al Thani', 'Abdullah bin Nasser bin Khalifa Al Thani'],
      ru: ['Абдалла бен Насер Аль Тани'],
    },
    short: {  },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'prime-minister', of: 'state/QA', from: '2013-06-26', to: '2020-01-28' },
    ],
  },
  {
    id: 'person/khalid-bin-khalifa-al-thani',
    names: {
      ar: ['خالد بن خليفة آل ثاني', 'خالد بن خليفة بن عبد العزيز آل ثاني', 'خالد بن خليفة بن عبدالعزيز آل ثاني'],
      en: ['Khalid bin Khalifa Al Thani', 'Khalid bin Khalifa bin Abdulaziz Al Thani'],
      ru: ['Халед бен Халифа Аль Тани'],
    },
    short: {  },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'prime-minister', of: 'state/QA', from: '2020-01-28', to: '2023-03-07' },
    ],
  },
  {
    id: 'person/mohammed-bin-abdulrahman-al-thani',
    names: {
      ar: ['محمد بن عبد الرحمن آل ثاني', 'محمد بن عبدالرحمن آل ثاني', 'محمد بن عبد الرحمن', 'محمد بن عبدالرحمن', 'محمد بن عبد الرحمن بن جاسم آل ثاني', 'محمد بن عبدالرحمن بن جاسم آل ثاني'],
      en: ['Mohammed bin Abdulrahman Al Thani', 'Mohammed bin Abdulrahman', 'Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani'],
      ru: ['Мухаммед бен Абдель Рахман Аль Тани', 'Мохаммед бен Абдулрахман Аль Тани', 'Мухаммед бен Абдуррахман Аль Тани'],
    },
    short: {  },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'prime-minister', of: 'state/QA', from: '2023-03-07', to: null },
      { title: 'foreign-minister', of: 'state/QA', from: '2016-01-27', to: null },
    ],
  },
  {
    id: 'person/khalid-al-attiyah',
    names: {
      ar: ['خالد العطية', 'خالد بن محمد العطية'],
      en: ['Khalid al-Attiyah', 'Khalid bin Mohammad Al Attiyah', 'Khaled al-Attiyah'],
      ru: ['Халед аль-Аттыйя', 'Халид аль-Аттыйя'],
    },
    short: { ar: ['العطية'], en: ['al-Attiyah', 'Al Attiyah'], ru: ['аль-Аттыйя'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'defence-minister', of: 'state/QA', from: '2016-01-27', to: '2024-11-12' },
      { title: 'foreign-minister', of: 'state/QA', from: '2013-06-26', to: '2016-01-27' },
    ],
  },
  {
    id: 'person/saoud-bin-abdulrahman-al-thani',
    names: {
      ar: ['سعود بن عبد الرحمن آل ثاني', 'سعود بن عبدالرحمن آل ثاني'],
      en: ['Saoud bin Abdulrahman Al Thani'],
      ru: ['Сауд бен Абдель Рахман Аль Тани'],
    },
    short: {  },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'defence-minister', of: 'state/QA', from: '2024-11-12', to: null },
    ],
  },
  {
    id: 'person/majed-al-ansari',
    names: {
      ar: ['ماجد الأنصاري', 'ماجد محمد الأنصاري', 'ماجد بن محمد الأنصاري'],
      en: ['Majed al-Ansari', 'Majed Al-Ansari', 'Majed bin Mohammed Al Ansari'],
      ru: ['Маджед аль-Ансари', 'Маджид аль-Ансари'],
    },
    short: { ar: ['الأنصاري'], en: ['al-Ansari', 'Al Ansari'], ru: ['аль-Ансари'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'spokesman', of: 'body/QA/foreign-ministry', from: '2021-12', to: null },
    ],
  },
  {
    id: 'person/mohammed-al-khulaifi',
    names: {
      ar: ['محمد الخليفي', 'محمد بن عبد العزيز الخليفي', 'محمد بن عبدالعزيز الخليفي', 'محمد بن عبد العزيز بن صالح الخليفي', 'محمد بن عبدالعزيز بن صالح الخليفي'],
      en: ['Mohammed al-Khulaifi', 'Mohammed bin Abdulaziz Al-Khulaifi'],
      ru: ['Мухаммед аль-Хулейфи', 'Мохаммед аль-Хулайфи'],
    },
    short: { ar: ['الخليفي'], en: ['al-Khulaifi'], ru: ['аль-Хулейфи', 'аль-Хулайфи'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'minister', of: 'state/QA', from: '2023-03-07', to: null },
      { title: 'assistant-foreign-minister', of: 'state/QA', from: '2021', to: '2023-03' },
    ],
  },
  {
    id: 'person/sultan-al-muraikhi',
    names: {
      ar: ['سلطان المريخي', 'سلطان بن سعد المريخي'],
      en: ['Sultan al-Muraikhi', 'Sultan bin Saad Al-Muraikhi'],
      ru: ['Султан аль-Мурайхи'],
    },
    short: { ar: ['المريخي'], en: ['al-Muraikhi'], ru: ['аль-Мурайхи'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'minister', of: 'state/QA', from: '2016-12', to: null },
    ],
  },
  {
    id: 'person/lolwah-al-khater',
    names: {
      ar: ['لولوة الخاطر', 'لولوة راشد الخاطر'],
      en: ['Lolwah al-Khater', 'Lolwah Alkhater'],
      ru: ['Лульва аль-Хатер'],
    },
    short: { ar: ['الخاطر'], en: ['al-Khater', 'Alkhater'], ru: ['аль-Хатер'] },
    gender: 'f',
    side: 'QA',
    offices: [
      { title: 'minister', of: 'state/QA', from: '2023', to: null },
      { title: 'assistant-foreign-minister', of: 'state/QA', from: '2017', to: '2023' },
      { title: 'spokesman', of: 'body/QA/foreign-ministry', from: '2017-09', to: '2021' },
    ],
  },
  {
    id: 'person/mutlaq-al-qahtani',
    names: {
      ar: ['مطلق القحطاني', 'مطلق بن ماجد القحطاني'],
      en: ['Mutlaq al-Qahtani', 'Mutlaq bin Majed Al-Qahtani'],
      ru: ['Мутлак аль-Кахтани'],
    },
    short: { ar: ['القحطاني'], en: ['al-Qahtani'], ru: ['аль-Кахтани'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'envoy', of: 'state/QA', from: '2015', to: '2023' },
    ],
  },
  {
    id: 'person/mohammed-al-emadi',
    names: {
      ar: ['محمد العمادي'],
      en: ['Mohammed al-Emadi', 'Mohammed Al-Emadi'],
      ru: ['Мухаммед аль-Эмади'],
    },
    short: { ar: ['العمادي'], en: ['al-Emadi'], ru: ['аль-Эмади'] },
    gender: 'm',
    side: 'QA',
    offices: [
      { title: 'envoy', of: 'state/QA', from: '2012', to: '2024' },
    ],
  },
  {
    id: 'person/abdullah-bin-abdulaziz-al-saud',
    names: {
      ar: ['عبد الله بن عبد العزيز آل سعود', 'عبدالله بن عبدالعزيز آل سعود', 'الملك عبد الله بن عبد العزيز', 'الملك عبدالله بن عبدالعزيز', 'عبد الله بن عبد العزيز', 'عبدالله بن عبدالعزيز'],
      en: ['Abdullah bin Abdulaziz Al Saud', 'King Abdullah bin Abdulaziz'],
      ru: ['Абдалла бен Абдель Азиз Аль Сауд'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'monarch', of: 'state/SA', from: '2005-08-01', to: '2015-01-23' },
    ],
  },
  {
    id: 'person/salman-bin-abdulaziz-al-saud',
    names: {
      ar: ['سلمان بن عبد العزيز آل سعود', 'سلمان بن عبدالعزيز آل سعود', 'سلمان بن عبد العزيز', 'سلمان بن عبدالعزيز', 'الملك سلمان'],
      en: ['Salman bin Abdulaziz Al Saud', 'King Salman', 'Salman bin Abdulaziz'],
      ru: ['Сальман бен Абдель Азиз Аль Сауд', 'Салман бен Абдулазиз'],
    },
    short: { ar: ['الملك سلمان'], en: ['King Salman'], ru: ['король Сальман'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'monarch', of: 'state/SA', from: '2015-01-23', to: null },
      { title: 'crown-prince', of: 'state/SA', from: '2012-06-18', to: '2015-01-23' },
      { title: 'defence-minister', of: 'state/SA', from: '2011-11-05', to: '2015-01-23' },
    ],
  },
  {
    id: 'person/muqrin-bin-abdulaziz',
    names: {
      ar: ['مقرن بن عبد العزيز', 'مقرن بن عبدالعزيز', 'مقرن بن عبد العزيز آل سعود', 'مقرن بن عبدالعزيز آل سعود'],
      en: ['Muqrin bin Abdulaziz'],
      ru: ['Мукрин бен Абдель Азиз'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'crown-prince', of: 'state/SA', from: '2015-01-23', to: '2015-04-29' },
      { title: 'intelligence-chief', of: 'state/SA', from: '2005-10', to: '2012-07' },
    ],
  },
  {
    id: 'person/mohammed-bin-nayef',
    names: {
      ar: ['محمد بن نايف', 'محمد بن نايف بن عبد العزيز', 'محمد بن نايف بن عبدالعزيز'],
      en: ['Mohammed bin Nayef', 'Muhammad bin Nayef'],
      ru: ['Мухаммед бен Наиф', 'Мохаммед бен Наеф'],
    },
    short: { ar: ['بن نايف'], en: ['bin Nayef'], ru: ['бен Наиф'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'crown-prince', of: 'state/SA', from: '2015-04-29', to: '2017-06-21' },
      { title: 'interior-minister', of: 'state/SA', from: '2012-11-05', to: '2017-06-21' },
    ],
  },
  {
    id: 'person/mohammed-bin-salman',
    names: {
      ar: ['محمد بن سلمان', 'محمد بن سلمان آل سعود', 'محمد بن سلمان بن عبد العزيز', 'محمد بن سلمان بن عبدالعزيز'],
      en: ['Mohammed bin Salman', 'Mohammad bin Salman', 'Muhammad bin Salman'],
      ru: ['Мухаммед бен Сальман', 'Мохаммед бен Салман', 'Мухаммед бин Салман'],
    },
    short: { ar: ['بن سلمان'], en: ['bin Salman', 'MBS'], ru: ['бен Сальман', 'бен Салман'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'prime-minister', of: 'state/SA', from: '2022-09-27', to: null },
      { title: 'crown-prince', of: 'state/SA', from: '2017-06-21', to: null },
      { title: 'defence-minister', of: 'state/SA', from: '2015-01-23', to: '2022-09-27' },
    ],
  },
  {
    id: 'person/khalid-bin-salman',
    names: {
      ar: ['خالد بن سلمان', 'خالد بن سلمان بن عبد العزيز', 'خالد بن سلمان بن عبدالعزيز'],
      en: ['Khalid bin Salman', 'Khaled bin Salman'],
      ru: ['Халед бен Сальман', 'Халид бен Салман'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'defence-minister', of: 'state/SA', from: '2022-09-27', to: null },
      { title: 'deputy-defence-minister', of: 'state/SA', from: '2019-02-23', to: '2022-09-27' },
      { title: 'ambassador', of: 'state/US', from: '2017-04', to: '2019-02' },
    ],
  },
  {
    id: 'person/saud-al-faisal',
    names: {
      ar: ['سعود الفيصل'],
      en: ['Saud al-Faisal', 'Saud Al-Faisal', 'Prince Saud al-Faisal'],
      ru: ['Сауд аль-Фейсал', 'Сауд аль-Файсал'],
    },
    short: { en: ['al-Faisal'], ru: ['аль-Фейсал'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'foreign-minister', of: 'state/SA', from: '1975-10-13', to: '2015-04-29' },
    ],
  },
  {
    id: 'person/adel-al-jubeir',
    names: {
      ar: ['عادل الجبير', 'عادل بن أحمد الجبير'],
      en: ['Adel al-Jubeir', 'Adel Al-Jubeir'],
      ru: ['Адель аль-Джубейр', 'Адиль аль-Джубейр'],
    },
    short: { ar: ['الجبير'], en: ['al-Jubeir', 'Jubeir'], ru: ['аль-Джубейр'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'minister', of: 'state/SA', from: '2018-12-27', to: null },
      { title: 'foreign-minister', of: 'state/SA', from: '2015-04-29', to: '2018-12-27' },
    ],
  },
  {
    id: 'person/ibrahim-al-assaf',
    names: {
      ar: ['إبراهيم العساف'],
      en: ['Ibrahim al-Assaf', 'Ibrahim Al-Assaf'],
      ru: ['Ибрагим аль-Ассаф'],
    },
    short: { ar: ['العساف'], en: ['al-Assaf'], ru: ['аль-Ассаф'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'foreign-minister', of: 'state/SA', from: '2018-12-27', to: '2019-10-23' },
      { title: 'finance-minister', of: 'state/SA', from: '1996-01', to: '2016-10-31' },
    ],
  },
  {
    id: 'person/faisal-bin-farhan',
    names: {
      ar: ['فيصل بن فرحان', 'فيصل بن فرحان آل سعود', 'فيصل بن فرحان بن عبد الله', 'فيصل بن فرحان بن عبدالله'],
      en: ['Faisal bin Farhan', 'Faisal bin Farhan Al Saud', 'Prince Faisal bin Farhan'],
      ru: ['Фейсал бен Фархан', 'Фейсал бин Фархан'],
    },
    short: { ar: ['بن فرحان'], en: ['bin Farhan'], ru: ['бен Фархан', 'бин Фархан'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'foreign-minister', of: 'state/SA', from: '2019-10-23', to: null },
    ],
  },
  {
    id: 'person/yazid-bin-farhan',
    names: {
      ar: ['يزيد بن فرحان'],
      en: ['Yazid bin Farhan'],
      ru: ['Язид бен Фархан'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'envoy', of: 'state/SA', from: '2025-01', to: null },
    ],
  },
  {
    id: 'person/waleed-al-khuraiji',
    names: {
      ar: ['وليد الخريجي', 'وليد بن عبد الكريم الخريجي', 'وليد بن عبدالكريم الخريجي'],
      en: ['Waleed al-Khuraiji', 'Walid al-Khereiji', 'Waleed Elkhereiji'],
      ru: ['Валид аль-Хурейджи'],
    },
    short: { ar: ['الخريجي'], en: ['al-Khuraiji', 'al-Khereiji', 'Elkhereiji'], ru: ['аль-Хурейджи'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/SA', from: '2020', to: null },
    ],
  },
  {
    id: 'person/musaed-al-aiban',
    names: {
      ar: ['مساعد العيبان', 'مساعد بن محمد العيبان'],
      en: ['Musaed al-Aiban', 'Musaad al-Aiban'],
      ru: ['Мусаид аль-Айбан'],
    },
    short: { ar: ['العيبان'], en: ['al-Aiban'], ru: ['аль-Айбан'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'national-security-adviser', of: 'state/SA', from: '2018-12-27', to: null },
    ],
  },
  {
    id: 'person/mohammed-al-jaber',
    names: {
      ar: ['محمد آل جابر', 'محمد سعيد آل جابر', 'محمد بن سعيد آل جابر'],
      en: ['Mohammed Al Jaber', 'Mohammed al-Jaber'],
      ru: ['Мухаммед аль-Джабер', 'Мухаммед Аль Джабер'],
    },
    short: { ar: ['آل جابر'], en: ['Al Jaber', 'al-Jaber'], ru: ['аль-Джабер'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'ambassador', of: 'state/YE', from: '2014-09', to: null },
    ],
  },
  {
    id: 'person/abdulaziz-bin-salman',
    names: {
      ar: ['عبد العزيز بن سلمان', 'عبدالعزيز بن سلمان'],
      en: ['Abdulaziz bin Salman', 'Prince Abdulaziz bin Salman'],
      ru: ['Абдель Азиз бен Сальман', 'Абдулазиз бен Салман'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'energy-minister', of: 'state/SA', from: '2019-09-08', to: null },
    ],
  },
  {
    id: 'person/khalid-al-falih',
    names: {
      ar: ['خالد الفالح'],
      en: ['Khalid al-Falih', 'Khaled al-Falih'],
      ru: ['Халед аль-Фалих', 'Халид аль-Фалех'],
    },
    short: { ar: ['الفالح'], en: ['al-Falih'], ru: ['аль-Фалих'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'minister', of: 'state/SA', from: '2020-02-25', to: '2026-02' },
      { title: 'energy-minister', of: 'state/SA', from: '2016-05-07', to: '2019-09-08' },
    ],
  },
  {
    id: 'person/ali-al-naimi',
    names: {
      ar: ['علي النعيمي'],
      en: ['Ali al-Naimi'],
      ru: ['Али ан-Наими'],
    },
    short: { ar: ['النعيمي'], en: ['al-Naimi'], ru: ['ан-Наими'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'oil-minister', of: 'state/SA', from: '1995-08-02', to: '2016-05-07' },
    ],
  },
  {
    id: 'person/abdallah-al-mouallimi',
    names: {
      ar: ['عبد الله المعلمي', 'عبدالله المعلمي'],
      en: ['Abdallah al-Mouallimi'],
      ru: ['Абдалла аль-Муаллими'],
    },
    short: { ar: ['المعلمي'], en: ['al-Mouallimi'], ru: ['аль-Муаллими'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2011-06', to: '2022-07' },
    ],
  },
  {
    id: 'person/turki-al-maliki',
    names: {
      ar: ['تركي المالكي'],
      en: ['Turki al-Maliki', 'Turki Al-Maliki'],
      ru: ['Турки аль-Малики'],
    },
    short: {  },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'spokesman', of: 'org/saudi-coalition', from: '2017-07', to: null },
    ],
  },
  {
    id: 'person/ahmed-asiri',
    names: {
      ar: ['أحمد عسيري', 'أحمد العسيري'],
      en: ['Ahmed Asiri', 'Ahmad al-Asiri'],
      ru: ['Ахмед Асири', 'Ахмед аль-Асири'],
    },
    short: { ar: ['عسيري'], en: ['Asiri', 'al-Asiri'], ru: ['Асири', 'аль-Асири'] },
    gender: 'm',
    side: 'SA',
    offices: [
      { title: 'spokesman', of: 'org/saudi-coalition', from: '2015-03', to: '2017-07' },
    ],
  },
  {
    id: 'person/khalifa-bin-zayed-al-nahyan',
    names: {
      ar: ['خليفة بن زايد آل نهيان', 'خليفة بن زايد'],
      en: ['Khalifa bin Zayed Al Nahyan', 'Khalifa bin Zayed'],
      ru: ['Халифа бен Заид Аль Нахайян'],
    },
    short: {  },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'president', of: 'state/AE', from: '2004-11-03', to: '2022-05-13' },
    ],
  },
  {
    id: 'person/mohammed-bin-zayed-al-nahyan',
    names: {
      ar: ['محمد بن زايد آل نهيان', 'محمد بن زايد'],
      en: ['Mohammed bin Zayed Al Nahyan', 'Mohamed bin Zayed', 'Mohammed bin Zayed'],
      ru: ['Мухаммед бен Заид Аль Нахайян', 'Мухаммед бен Зайед', 'Мохаммед бин Зайд'],
    },
    short: { ar: ['بن زايد'], en: ['bin Zayed', 'MBZ'], ru: ['бен Заид', 'бен Зайед'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'president', of: 'state/AE', from: '2022-05-14', to: null },
      { title: 'crown-prince', of: 'body/AE/abu-dhabi', from: '2004-11', to: '2022-05-14' },
    ],
  },
  {
    id: 'person/mohammed-bin-rashid-al-maktoum',
    names: {
      ar: ['محمد بن راشد آل مكتوم', 'محمد بن راشد'],
      en: ['Mohammed bin Rashid Al Maktoum', 'Mohammed bin Rashid'],
      ru: ['Мухаммед бен Рашид Аль Мактум', 'Мохаммед бин Рашид'],
    },
    short: { ar: ['بن راشد'], en: ['bin Rashid'], ru: ['бен Рашид'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'prime-minister', of: 'state/AE', from: '2006-01-05', to: null },
      { title: 'vice-president', of: 'state/AE', from: '2006-01-05', to: null },
    ],
  },
  {
    id: 'person/abdullah-bin-zayed-al-nahyan',
    names: {
      ar: ['عبد الله بن زايد آل نهيان', 'عبدالله بن زايد آل نهيان', 'عبد الله بن زايد', 'عبدالله بن زايد'],
      en: ['Abdullah bin Zayed Al Nahyan', 'Abdullah bin Zayed'],
      ru: ['Абдалла бен Заид Аль Нахайян', 'Абдулла бин Зайед'],
    },
    short: {  },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/AE', from: '2024-07-14', to: null },
      { title: 'foreign-minister', of: 'state/AE', from: '2006-02-09', to: null },
    ],
  },
  {
    id: 'person/mansour-bin-zayed-al-nahyan',
    names: {
      ar: ['منصور بن زايد آل نهيان', 'منصور بن زايد'],
      en: ['Mansour bin Zayed Al Nahyan', 'Mansour bin Zayed'],
      ru: ['Мансур бен Заид Аль Нахайян'],
    },
    short: {  },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'vice-president', of: 'state/AE', from: '2023-03-29', to: null },
      { title: 'deputy-prime-minister', of: 'state/AE', from: '2009-05', to: null },
    ],
  },
  {
    id: 'person/tahnoun-bin-zayed-al-nahyan',
    names: {
      ar: ['طحنون بن زايد آل نهيان', 'طحنون بن زايد'],
      en: ['Tahnoun bin Zayed Al Nahyan', 'Tahnoon bin Zayed'],
      ru: ['Тахнун бен Заид Аль Нахайян'],
    },
    short: {  },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'national-security-adviser', of: 'state/AE', from: '2016-02-14', to: null },
    ],
  },
  {
    id: 'person/hamdan-bin-mohammed-al-maktoum',
    names: {
      ar: ['حمدان بن محمد آل مكتوم', 'حمدان بن محمد بن راشد آل مكتوم', 'حمدان بن محمد بن راشد'],
      en: ['Hamdan bin Mohammed Al Maktoum'],
      ru: ['Хамдан бен Мухаммед Аль Мактум'],
    },
    short: {  },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'defence-minister', of: 'state/AE', from: '2024-07-14', to: null },
    ],
  },
  {
    id: 'person/anwar-gargash',
    names: {
      ar: ['أنور قرقاش'],
      en: ['Anwar Gargash'],
      ru: ['Анвар Гаргаш'],
    },
    short: { ar: ['قرقاش'], en: ['Gargash'], ru: ['Гаргаш'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'adviser', of: 'state/AE', from: '2021-02-10', to: null },
      { title: 'minister', of: 'state/AE', from: '2008-02', to: '2021-02-10' },
    ],
  },
  {
    id: 'person/khalifa-shaheen-al-marar',
    names: {
      ar: ['خليفة شاهين المرر', 'خليفة شاهين'],
      en: ['Khalifa Shaheen al-Marar', 'Khalifa Shaheen'],
      ru: ['Халифа Шахин аль-Марар'],
    },
    short: { en: ['al-Marar'], ru: ['аль-Марар'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'minister', of: 'state/AE', from: '2021-02-10', to: null },
    ],
  },
  {
    id: 'person/lana-nusseibeh',
    names: {
      ar: ['لانا نسيبة', 'لانا زكي نسيبة'],
      en: ['Lana Nusseibeh'],
      ru: ['Лана Нуссейбе'],
    },
    short: { ar: ['نسيبة'], en: ['Nusseibeh'], ru: ['Нуссейбе'] },
    gender: 'f',
    side: 'AE',
    offices: [
      { title: 'minister', of: 'state/AE', from: '2025', to: null },
      { title: 'ambassador', of: 'org/un', from: '2013-09', to: '2024' },
    ],
  },
  {
    id: 'person/reem-al-hashimy',
    names: {
      ar: ['ريم الهاشمي', 'ريم بنت إبراهيم الهاشمي'],
      en: ['Reem al-Hashimy', 'Reem Al Hashimy'],
      ru: ['Рим аль-Хашими'],
    },
    short: { en: ['al-Hashimy'], ru: ['аль-Хашими'] },
    gender: 'f',
    side: 'AE',
    offices: [
      { title: 'minister', of: 'state/AE', from: '2008-02', to: null },
    ],
  },
  {
    id: 'person/sultan-al-jaber',
    names: {
      ar: ['سلطان الجابر', 'سلطان بن أحمد الجابر', 'سلطان أحمد الجابر'],
      en: ['Sultan al-Jaber', 'Sultan Al Jaber', 'Sultan Ahmed al-Jaber'],
      ru: ['Султан аль-Джабер', 'Султан Ахмед аль-Джабер'],
    },
    short: { en: ['al-Jaber'], ru: ['аль-Джабер'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'president', of: 'org/cop28', from: '2023-01', to: '2024-11' },
      { title: 'minister', of: 'state/AE', from: '2013-03', to: null },
    ],
  },
  {
    id: 'person/suhail-al-mazrouei',
    names: {
      ar: ['سهيل المزروعي', 'سهيل بن محمد المزروعي'],
      en: ['Suhail al-Mazrouei', 'Suhail al-Mazroui'],
      ru: ['Сухейль аль-Мазруи'],
    },
    short: { ar: ['المزروعي'], en: ['al-Mazrouei', 'al-Mazroui'], ru: ['аль-Мазруи'] },
    gender: 'm',
    side: 'AE',
    offices: [
      { title: 'energy-minister', of: 'state/AE', from: '2013-03', to: null },
    ],
  },
  {
    id: 'person/sabah-al-ahmad-al-jaber-al-sabah',
    names: {
      ar: ['صباح الأحمد الجابر الصباح', 'صباح الأحمد', 'صباح الأحمد الصباح'],
      en: ['Sabah al-Ahmad al-Jaber al-Sabah', 'Sabah al-Ahmad', 'Sheikh Sabah al-Ahmad al-Sabah'],
      ru: ['Сабах аль-Ахмед аль-Джабер ас-Сабах', 'Сабах аль-Ахмед'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'emir', of: 'state/KW', from: '2006-01-29', to: '2020-09-29' },
    ],
  },
  {
    id: 'person/nawaf-al-ahmad-al-jaber-al-sabah',
    names: {
      ar: ['نواف الأحمد الجابر الصباح', 'نواف الأحمد', 'نواف الأحمد الصباح'],
      en: ['Nawaf al-Ahmad al-Jaber al-Sabah', 'Nawaf al-Ahmad'],
      ru: ['Наваф аль-Ахмед аль-Джабер ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'emir', of: 'state/KW', from: '2020-09-30', to: '2023-12-16' },
      { title: 'crown-prince', of: 'state/KW', from: '2006-02-20', to: '2020-09-30' },
    ],
  },
  {
    id: 'person/meshal-al-ahmad-al-jaber-al-sabah',
    names: {
      ar: ['مشعل الأحمد الجابر الصباح', 'مشعل الأحمد', 'مشعل الأحمد الصباح'],
      en: ['Meshal al-Ahmad al-Jaber al-Sabah', 'Mishal al-Ahmad', 'Meshal al-Ahmad'],
      ru: ['Мишаль аль-Ахмед аль-Джабер ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'emir', of: 'state/KW', from: '2023-12-16', to: null },
      { title: 'crown-prince', of: 'state/KW', from: '2020-10-08', to: '2023-12-16' },
    ],
  },
  {
    id: 'person/sabah-al-khalid-al-sabah',
    names: {
      ar: ['صباح خالد الحمد الصباح', 'صباح الخالد', 'صباح الخالد الحمد الصباح', 'صباح الخالد الصباح', 'صباح خالد الصباح'],
      en: ['Sabah al-Khalid al-Sabah', 'Sabah Khaled al-Hamad al-Sabah', 'Sabah al-Khalid'],
      ru: ['Сабах аль-Халед ас-Сабах', 'Сабах Халед аль-Хамад ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'crown-prince', of: 'state/KW', from: '2024-06-02', to: null },
      { title: 'prime-minister', of: 'state/KW', from: '2019-11-19', to: '2022-07-24' },
      { title: 'foreign-minister', of: 'state/KW', from: '2011-10-22', to: '2019-11-19' },
    ],
  },
  {
    id: 'person/ahmad-nasser-al-mohammad-al-sabah',
    names: {
      ar: ['أحمد ناصر المحمد الصباح', 'أحمد ناصر المحمد', 'أحمد ناصر الصباح', 'أحمد الناصر'],
      en: ['Ahmad Nasser al-Mohammad al-Sabah', 'Ahmad Nasser Al-Sabah'],
      ru: ['Ахмед Насер аль-Мухаммед ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'foreign-minister', of: 'state/KW', from: '2019-12-17', to: '2022-10-16' },
    ],
  },
  {
    id: 'person/salem-abdullah-al-jaber-al-sabah',
    names: {
      ar: ['سالم عبد الله الجابر الصباح', 'سالم عبدالله الجابر الصباح', 'سالم الصباح', 'سالم عبد الله الصباح', 'سالم عبدالله الصباح'],
      en: ['Salem Abdullah al-Jaber al-Sabah', 'Salem Al-Sabah'],
      ru: ['Салем Абдалла аль-Джабер ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'foreign-minister', of: 'state/KW', from: '2022-10-16', to: '2024-01-17' },
    ],
  },
  {
    id: 'person/abdullah-al-yahya',
    names: {
      ar: ['عبد الله اليحيا', 'عبدالله اليحيا', 'عبد الله علي اليحيا', 'عبدالله علي اليحيا', 'عبد الله اليحيى', 'عبدالله اليحيى'],
      en: ['Abdullah al-Yahya', 'Abdullah Ali al-Yahya'],
      ru: ['Абдалла аль-Яхья'],
    },
    short: { ar: ['اليحيا', 'اليحيى'], en: ['al-Yahya'], ru: ['аль-Яхья'] },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'foreign-minister', of: 'state/KW', from: '2024-01-17', to: '2026-02' },
    ],
  },
  {
    id: 'person/jarrah-jaber-al-ahmad-al-sabah',
    names: {
      ar: ['جراح جابر الأحمد الصباح', 'جراح الجابر الأحمد الصباح', 'جراح جابر الأحمد', 'جراح الجابر'],
      en: ['Jarrah Jaber al-Ahmad al-Sabah'],
      ru: ['Джаррах Джабер аль-Ахмед ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'foreign-minister', of: 'state/KW', from: '2026-02', to: null },
      { title: 'deputy-foreign-minister', of: 'state/KW', from: '2024', to: '2026-02' },
    ],
  },
  {
    id: 'person/ahmad-abdullah-al-ahmad-al-sabah',
    names: {
      ar: ['أحمد عبد الله الأحمد الصباح', 'أحمد عبدالله الأحمد الصباح', 'أحمد عبد الله الأحمد', 'أحمد عبدالله الأحمد', 'أحمد العبد الله الصباح', 'أحمد العبدالله الصباح', 'أحمد العبد الله الأحمد الصباح', 'أحمد العبدالله الأحمد الصباح'],
      en: ['Ahmad Abdullah al-Ahmad al-Sabah'],
      ru: ['Ахмед Абдалла аль-Ахмед ас-Сабах'],
    },
    short: {  },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'prime-minister', of: 'state/KW', from: '2024-05-15', to: null },
    ],
  },
  {
    id: 'person/khaled-al-jarallah',
    names: {
      ar: ['خالد الجار الله', 'خالد الجارالله', 'خالد سليمان الجار الله'],
      en: ['Khaled al-Jarallah', 'Khaled Al-Jarallah'],
      ru: ['Халед аль-Джаралла'],
    },
    short: { ar: ['الجار الله', 'الجارالله'], en: ['al-Jarallah'], ru: ['аль-Джаралла'] },
    gender: 'm',
    side: 'KW',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/KW', from: '1999', to: '2021-01' },
    ],
  },
  {
    id: 'person/qaboos-bin-said',
    names: {
      ar: ['قابوس بن سعيد', 'السلطان قابوس', 'قابوس بن سعيد آل سعيد'],
      en: ['Qaboos bin Said', 'Sultan Qaboos', 'Qaboos bin Said Al Said'],
      ru: ['Кабус бен Саид'],
    },
    short: { ar: ['السلطان قابوس'], en: ['Sultan Qaboos'], ru: ['султан Кабус'] },
    gender: 'm',
    side: 'OM',
    offices: [
      { title: 'sultan', of: 'state/OM', from: '1970-07-23', to: '2020-01-10' },
    ],
  },
  {
    id: 'person/haitham-bin-tariq',
    names: {
      ar: ['هيثم بن طارق', 'هيثم بن طارق آل سعيد'],
      en: ['Haitham bin Tariq', 'Sultan Haitham bin Tariq', 'Haitham bin Tariq Al Said'],
      ru: ['Хейсам бен Тарик'],
    },
    short: { ar: ['السلطان هيثم'], en: ['Sultan Haitham'], ru: ['султан Хейсам'] },
    gender: 'm',
    side: 'OM',
    offices: [
      { title: 'sultan', of: 'state/OM', from: '2020-01-11', to: null },
    ],
  },
  {
    id: 'person/yusuf-bin-alawi',
    names: {
      ar: ['يوسف بن علوي', 'يوسف بن علوي بن عبد الله', 'يوسف بن علوي بن عبدالله'],
      en: ['Yusuf bin Alawi', 'Yousef bin Alawi'],
      ru: ['Юсеф бен Алауи', 'Юсуф бен Алави'],
    },
    short: { ar: ['بن علوي'], en: ['bin Alawi'], ru: ['бен Алауи', 'бен Алави'] },
    gender: 'm',
    side: 'OM',
    offices: [
      { title: 'foreign-minister', of: 'state/OM', from: '1997-12', to: '2020-08-18' },
    ],
  },
  {
    id: 'person/badr-albusaidi',
    names: {
      ar: ['بدر البوسعيدي', 'بدر بن حمد البوسعيدي', 'بدر بن حمد بن حمود البوسعيدي'],
      en: ['Badr Albusaidi', 'Badr al-Busaidi', 'Badr bin Hamad Al Busaidi'],
      ru: ['Бадр аль-Бусаиди', 'Бадр бен Хамад аль-Бусаиди'],
    },
    short: { ar: ['البوسعيدي'], en: ['Albusaidi', 'al-Busaidi'], ru: ['аль-Бусаиди'] },
    gender: 'm',
    side: 'OM',
    offices: [
      { title: 'foreign-minister', of: 'state/OM', from: '2020-08-18', to: null },
    ],
  },
  {
    id: 'person/hamad-bin-isa-al-khalifa',
    names: {
      ar: ['حمد بن عيسى آل خليفة', 'حمد بن عيسى'],
      en: ['Hamad bin Isa Al Khalifa', 'King Hamad'],
      ru: ['Хамад бен Иса Аль Халифа'],
    },
    short: {  },
    gender: 'm',
    side: 'BH',
    offices: [
      { title: 'monarch', of: 'state/BH', from: '1999-03-06', to: null },
    ],
  },
  {
    id: 'person/salman-bin-hamad-al-khalifa',
    names: {
      ar: ['سلمان بن حمد آل خليفة', 'سلمان بن حمد'],
      en: ['Salman bin Hamad Al Khalifa'],
      ru: ['Сальман бен Хамад Аль Халифа'],
    },
    short: {  },
    gender: 'm',
    side: 'BH',
    offices: [
      { title: 'prime-minister', of: 'state/BH', from: '2020-11-11', to: null },
      { title: 'crown-prince', of: 'state/BH', from: '1999-03-09', to: null },
    ],
  },
  {
    id: 'person/khalid-bin-ahmed-al-khalifa',
    names: {
      ar: ['خالد بن أحمد آل خليفة', 'خالد بن أحمد', 'خالد بن أحمد بن محمد آل خليفة'],
      en: ['Khalid bin Ahmed Al Khalifa'],
      ru: ['Халед бен Ахмед Аль Халифа'],
    },
    short: {  },
    gender: 'm',
    side: 'BH',
    offices: [
      { title: 'foreign-minister', of: 'state/BH', from: '2005-09-26', to: '2020-02-11' },
    ],
  },
  {
    id: 'person/abdullatif-al-zayani',
    names: {
      ar: ['عبد اللطيف الزياني', 'عبداللطيف الزياني', 'عبد اللطيف بن راشد الزياني', 'عبداللطيف بن راشد الزياني'],
      en: ['Abdullatif al-Zayani', 'Abdul Latif al-Zayani', 'Abdullatif bin Rashid Al Zayani'],
      ru: ['Абдель Латиф аз-Заяни', 'Абдул Латиф аз-Зайани'],
    },
    short: { ar: ['الزياني'], en: ['al-Zayani'], ru: ['аз-Заяни', 'аз-Зайани'] },
    gender: 'm',
    side: 'BH',
    offices: [
      { title: 'foreign-minister', of: 'state/BH', from: '2020-02-11', to: null },
      { title: 'secretary-general', of: 'org/gcc', from: '2011-04-01', to: '2020-01-31' },
    ],
  },
  {
    id: 'person/nayef-al-hajraf',
    names: {
      ar: ['نايف الحجرف', 'نايف فلاح مبارك الحجرف', 'نايف مبارك الحجرف'],
      en: ['Nayef al-Hajraf', 'Nayef Falah al-Hajraf'],
      ru: ['Наиф аль-Хаджраф'],
    },
    short: { ar: ['الحجرف'], en: ['al-Hajraf'], ru: ['аль-Хаджраф'] },
    gender: 'm',
    side: 'gcc',
    offices: [
      { title: 'secretary-general', of: 'org/gcc', from: '2020-02-01', to: '2023-01-31' },
    ],
  },
  {
    id: 'person/jasem-albudaiwi',
    names: {
      ar: ['جاسم البديوي', 'جاسم محمد البديوي'],
      en: ['Jasem Albudaiwi', 'Jasem al-Budaiwi', 'Jasem Mohamed Albudaiwi'],
      ru: ['Джасем аль-Будейви', 'Джасем аль-Будайви'],
    },
    short: { ar: ['البديوي'], en: ['Albudaiwi', 'al-Budaiwi'], ru: ['аль-Будейви'] },
    gender: 'm',
    side: 'gcc',
    offices: [
      { title: 'secretary-general', of: 'org/gcc', from: '2023-02-01', to: null },
    ],
  },
  {
    id: 'person/iyad-madani',
    names: {
      ar: ['إياد مدني', 'إياد أمين مدني'],
      en: ['Iyad Madani', 'Iyad Ameen Madani'],
      ru: ['Ияд Мадани'],
    },
    short: { en: ['Madani'], ru: ['Мадани'] },
    gender: 'm',
    side: 'oic',
    offices: [
      { title: 'secretary-general', of: 'org/oic', from: '2014-01-31', to: '2016-10-31' },
    ],
  },
  {
    id: 'person/yousef-al-othaimeen',
    names: {
      ar: ['يوسف العثيمين', 'يوسف بن أحمد العثيمين'],
      en: ['Yousef al-Othaimeen', 'Yousef Al-Othaimeen'],
      ru: ['Юсеф аль-Усеймин'],
    },
    short: { ar: ['العثيمين'], en: ['al-Othaimeen'], ru: ['аль-Усеймин'] },
    gender: 'm',
    side: 'oic',
    offices: [
      { title: 'secretary-general', of: 'org/oic', from: '2016-11-17', to: '2021-11-16' },
    ],
  },
  {
    id: 'person/hissein-brahim-taha',
    names: {
      ar: ['حسين إبراهيم طه'],
      en: ['Hissein Brahim Taha'],
      ru: ['Хусейн Брахим Таха', 'Хисейн Брахим Таха'],
    },
    short: { en: ['Taha'], ru: ['Таха'] },
    gender: 'm',
    side: 'oic',
    offices: [
      { title: 'secretary-general', of: 'org/oic', from: '2021-11-17', to: null },
      { title: 'foreign-minister', of: 'state/TD', from: '2017-12', to: '2018-11' },
    ],
  },
  {
    id: 'person/ali-abdullah-saleh',
    names: {
      ar: ['علي عبد الله صالح', 'علي عبدالله صالح'],
      en: ['Ali Abdullah Saleh'],
      ru: ['Али Абдалла Салех', 'Али Абдулла Салех'],
    },
    short: { en: ['Saleh'], ru: ['Салех'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'president', of: 'state/YE', from: '1990-05-22', to: '2012-02-27' },
    ],
  },
  {
    id: 'person/abdrabbuh-mansur-hadi',
    names: {
      ar: ['عبد ربه منصور هادي', 'منصور هادي', 'عبدربه منصور هادي'],
      en: ['Abdrabbuh Mansur Hadi', 'Abd-Rabbu Mansour Hadi', 'Abed Rabbo Mansour Hadi'],
      ru: ['Абд-Раббу Мансур Хади', 'Абд Раббо Мансур Хади'],
    },
    short: { en: ['Hadi'], ru: ['Хади'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'president', of: 'state/YE', from: '2012-02-27', to: '2022-04-07' },
    ],
  },
  {
    id: 'person/rashad-al-alimi',
    names: {
      ar: ['رشاد العليمي', 'رشاد محمد العليمي'],
      en: ['Rashad al-Alimi', 'Rashad Al-Alimi'],
      ru: ['Рашад аль-Алими'],
    },
    short: { ar: ['العليمي'], en: ['al-Alimi', 'Alimi'], ru: ['аль-Алими'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'president', of: 'state/YE', from: '2022-04-07', to: null },
      { title: 'chairman', of: 'body/YE/presidential-council', from: '2022-04-07', to: null },
    ],
  },
  {
    id: 'person/ali-mohsen-al-ahmar',
    names: {
      ar: ['علي محسن الأحمر', 'علي محسن', 'علي محسن صالح'],
      en: ['Ali Mohsen al-Ahmar'],
      ru: ['Али Мохсен аль-Ахмар'],
    },
    short: { en: ['al-Ahmar'], ru: ['аль-Ахмар'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'vice-president', of: 'state/YE', from: '2016-04-03', to: '2022-04-07' },
    ],
  },
  {
    id: 'person/aidarous-al-zubaidi',
    names: {
      ar: ['عيدروس الزبيدي', 'عيدروس قاسم الزبيدي'],
      en: ['Aidarous al-Zubaidi', 'Aidarus al-Zoubaidi', 'Aidarous al-Zubaydi'],
      ru: ['Айдарус аз-Зубейди'],
    },
    short: { ar: ['الزبيدي'], en: ['al-Zubaidi', 'al-Zoubaidi', 'al-Zubaydi'], ru: ['аз-Зубейди'] },
    gender: 'm',
    side: 'stc',
    offices: [
      { title: 'vice-president', of: 'body/YE/presidential-council', from: '2022-04-07', to: '2026-01-07' },
      { title: 'group-leader', of: 'group/stc', from: '2017-05-11', to: '2026-01' },
    ],
  },
  {
    id: 'person/tareq-saleh',
    names: {
      ar: ['طارق صالح', 'طارق محمد عبد الله صالح', 'طارق محمد عبدالله صالح', 'طارق عفاش'],
      en: ['Tareq Saleh', 'Tariq Saleh'],
      ru: ['Тарик Салех'],
    },
    short: {  },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'vice-president', of: 'body/YE/presidential-council', from: '2022-04-07', to: null },
    ],
  },
  {
    id: 'person/sultan-al-arada',
    names: {
      ar: ['سلطان العرادة'],
      en: ['Sultan al-Arada'],
      ru: ['Султан аль-Арада'],
    },
    short: { ar: ['العرادة'], en: ['al-Arada'], ru: ['аль-Арада'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'vice-president', of: 'body/YE/presidential-council', from: '2022-04-07', to: null },
    ],
  },
  {
    id: 'person/abdulrahman-al-mahrami',
    names: {
      ar: ['أبو زرعة المحرمي', 'عبد الرحمن المحرمي', 'عبدالرحمن المحرمي', 'عبد الرحمن أبو زرعة المحرمي', 'عبدالرحمن أبو زرعة المحرمي'],
      en: ['Abdulrahman al-Mahrami', 'Abu Zaraa al-Mahrami'],
      ru: ['Абдуррахман аль-Махрами'],
    },
    short: { ar: ['المحرمي'], en: ['al-Mahrami'], ru: ['аль-Махрами'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'vice-president', of: 'body/YE/presidential-council', from: '2022-04-07', to: null },
    ],
  },
  {
    id: 'person/mohammed-basindawa',
    names: {
      ar: ['محمد سالم باسندوة'],
      en: ['Mohammed Basindawa', 'Mohammed Salem Basindwah'],
      ru: ['Мухаммед Басиндва'],
    },
    short: { ar: ['باسندوة'], en: ['Basindawa', 'Basindwah'], ru: ['Басиндва'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2011-12-10', to: '2014-09-24' },
    ],
  },
  {
    id: 'person/khaled-bahah',
    names: {
      ar: ['خالد بحاح', 'خالد محفوظ بحاح'],
      en: ['Khaled Bahah'],
      ru: ['Халед Бахах'],
    },
    short: { ar: ['بحاح'], en: ['Bahah'], ru: ['Бахах'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'vice-president', of: 'state/YE', from: '2015-04-13', to: '2016-04-03' },
      { title: 'prime-minister', of: 'state/YE', from: '2014-11-09', to: '2016-04-03' },
    ],
  },
  {
    id: 'person/ahmed-obeid-bin-daghr',
    names: {
      ar: ['أحمد عبيد بن دغر', 'أحمد بن دغر'],
      en: ['Ahmed Obeid bin Daghr', 'Ahmed bin Dagher'],
      ru: ['Ахмед Обейд бен Дагр'],
    },
    short: { ar: ['بن دغر'], en: ['bin Daghr', 'bin Dagher'], ru: ['бен Дагр'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2016-04-03', to: '2018-10-15' },
    ],
  },
  {
    id: 'person/maeen-abdulmalik',
    names: {
      ar: ['معين عبد الملك', 'معين عبدالملك', 'معين عبد الملك سعيد', 'معين عبدالملك سعيد'],
      en: ['Maeen Abdulmalik', 'Maeen Abdulmalik Saeed', 'Moeen Abdulmalik'],
      ru: ['Маин Абдель Малик Саид', 'Маин Абдулмалик'],
    },
    short: { en: ['Abdulmalik'], ru: ['Абдулмалик'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2018-10-15', to: '2024-02-05' },
    ],
  },
  {
    id: 'person/ahmed-awad-bin-mubarak',
    names: {
      ar: ['أحمد عوض بن مبارك', 'أحمد بن مبارك'],
      en: ['Ahmed Awad bin Mubarak', 'Ahmed bin Mubarak'],
      ru: ['Ахмед Авад бен Мубарак', 'Ахмед бен Мубарак'],
    },
    short: { ar: ['بن مبارك'], en: ['bin Mubarak'], ru: ['бен Мубарак'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2024-02-05', to: '2025-05-03' },
      { title: 'foreign-minister', of: 'state/YE', from: '2020-12-18', to: '2024-03' },
    ],
  },
  {
    id: 'person/salem-bin-breik',
    names: {
      ar: ['سالم بن بريك', 'سالم صالح بن بريك'],
      en: ['Salem bin Breik', 'Salem bin Braik'],
      ru: ['Салем бен Брейк'],
    },
    short: { en: ['bin Breik', 'bin Braik'], ru: ['бен Брейк'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2025-05-03', to: '2026-01-16' },
      { title: 'finance-minister', of: 'state/YE', from: '2018-10', to: '2025' },
    ],
  },
  {
    id: 'person/shaya-al-zindani',
    names: {
      ar: ['شائع الزنداني', 'شائع محسن الزنداني'],
      en: ['Shaya al-Zindani', 'Shaya Mohsen al-Zindani', 'Shaea al-Zandani'],
      ru: ['Шайа аз-Зиндани', 'Шаиа Мохсен аз-Зиндани'],
    },
    short: { ar: ['الزنداني'], en: ['al-Zindani', 'al-Zandani'], ru: ['аз-Зиндани'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'prime-minister', of: 'state/YE', from: '2026-01-16', to: null },
      { title: 'foreign-minister', of: 'state/YE', from: '2024-03-27', to: null },
    ],
  },
  {
    id: 'person/abu-bakr-al-qirbi',
    names: {
      ar: ['أبو بكر القربي'],
      en: ['Abu Bakr al-Qirbi'],
      ru: ['Абу Бакр аль-Кирби'],
    },
    short: { ar: ['القربي'], en: ['al-Qirbi'], ru: ['аль-Кирби'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'foreign-minister', of: 'state/YE', from: '2001-04', to: '2014-06' },
    ],
  },
  {
    id: 'person/riyadh-yaseen',
    names: {
      ar: ['رياض ياسين', 'رياض ياسين عبد الله', 'رياض ياسين عبدالله'],
      en: ['Riyadh Yaseen', 'Riad Yassin'],
      ru: ['Рияд Ясин'],
    },
    short: { en: ['Yaseen', 'Yassin'], ru: ['Ясин'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'foreign-minister', of: 'state/YE', from: '2015-03', to: '2015-12-01' },
    ],
  },
  {
    id: 'person/abdulmalik-al-mekhlafi',
    names: {
      ar: ['عبد الملك المخلافي', 'عبدالملك المخلافي'],
      en: ['Abdulmalik al-Mekhlafi', 'Abdul Malik al-Mikhlafi'],
      ru: ['Абдель Малик аль-Мехляфи', 'Абдулмалик аль-Михляфи'],
    },
    short: { ar: ['المخلافي'], en: ['al-Mekhlafi', 'al-Mikhlafi'], ru: ['аль-Мехляфи'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'head-of-delegation', of: 'state/YE', from: '2016-04', to: '2018-05' },
      { title: 'foreign-minister', of: 'state/YE', from: '2015-12-01', to: '2018-05-24' },
    ],
  },
  {
    id: 'person/khaled-al-yamani',
    names: {
      ar: ['خالد اليماني', 'خالد حسين اليماني'],
      en: ['Khaled al-Yamani', 'Khaled Hussein Alyemany'],
      ru: ['Халед аль-Ямани'],
    },
    short: { en: ['al-Yamani', 'Alyemany'], ru: ['аль-Ямани'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'head-of-delegation', of: 'state/YE', from: '2018-12-06', to: '2018-12-13' },
      { title: 'foreign-minister', of: 'state/YE', from: '2018-05-24', to: '2019-06' },
    ],
  },
  {
    id: 'person/mohammed-al-hadhrami',
    names: {
      ar: ['محمد الحضرمي', 'محمد عبد الله الحضرمي', 'محمد عبدالله الحضرمي'],
      en: ['Mohammed al-Hadhrami', 'Mohammed Al-Hadrami'],
      ru: ['Мухаммед аль-Хадрами'],
    },
    short: { en: ['al-Hadhrami', 'al-Hadrami'], ru: ['аль-Хадрами'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'foreign-minister', of: 'state/YE', from: '2019-09-19', to: '2020-12-18' },
    ],
  },
  {
    id: 'person/abdullah-al-saadi',
    names: {
      ar: ['عبد الله السعدي', 'عبدالله السعدي', 'عبد الله علي فضل السعدي', 'عبدالله علي فضل السعدي'],
      en: ['Abdullah al-Saadi', 'Abdullah Ali Fadhel Al-Saadi'],
      ru: ['Абдалла ас-Саади'],
    },
    short: { en: ['al-Saadi'], ru: ['ас-Саади'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2018', to: null },
    ],
  },
  {
    id: 'person/muammar-al-eryani',
    names: {
      ar: ['معمر الإرياني'],
      en: ['Muammar al-Eryani', 'Moammar al-Eryani'],
      ru: ['Муаммар аль-Эрьяни', 'Муаммар аль-Ирьяни'],
    },
    short: { ar: ['الإرياني'], en: ['al-Eryani'], ru: ['аль-Эрьяни', 'аль-Ирьяни'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'minister', of: 'state/YE', from: '2016-09', to: null },
    ],
  },
  {
    id: 'person/hadi-haig',
    names: {
      ar: ['هادي هيج'],
      en: ['Hadi Haig'],
      ru: ['Хади Хейдж'],
    },
    short: { en: ['Haig'], ru: ['Хейдж'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'head-of-delegation', of: 'state/YE', from: '2018-12', to: null },
    ],
  },
  {
    id: 'person/majed-fadhail',
    names: {
      ar: ['ماجد فضائل'],
      en: ['Majed Fadhail', 'Majid Fadail'],
      ru: ['Маджед Фадаиль'],
    },
    short: { en: ['Fadhail'], ru: ['Фадаиль'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'spokesman', of: 'state/YE', from: '2018-12', to: null },
    ],
  },
  {
    id: 'person/askar-zaeel',
    names: {
      ar: ['عسكر زعيل'],
      en: ['Askar Zaeel'],
      ru: ['Аскар Заиль'],
    },
    short: { ar: ['زعيل'], en: ['Zaeel'], ru: ['Заиль'] },
    gender: 'm',
    side: 'YE',
    offices: [
      { title: 'aide', of: 'state/YE', from: '2018', to: null },
    ],
  },
  {
    id: 'person/abdul-malik-al-houthi',
    names: {
      ar: ['عبد الملك الحوثي', 'عبدالملك الحوثي', 'عبد الملك بدر الدين الحوثي', 'عبدالملك بدر الدين الحوثي'],
      en: ['Abdul-Malik al-Houthi', 'Abdulmalik al-Houthi', 'Abdel-Malek al-Houthi'],
      ru: ['Абдель Малик аль-Хуси', 'Абдул-Малик аль-Хуси'],
    },
    short: { en: ['al-Houthi'], ru: ['аль-Хуси'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'group-leader', of: 'group/houthis', from: '2004', to: null },
    ],
  },
  {
    id: 'person/mohammed-abdulsalam',
    names: {
      ar: ['محمد عبد السلام', 'محمد عبدالسلام', 'محمد عبد السلام فليتة', 'محمد عبدالسلام فليتة'],
      en: ['Mohammed Abdulsalam', 'Mohammed Abdul-Salam', 'Mohammed Abdelsalam'],
      ru: ['Мухаммед Абдель Салам', 'Мухаммед Абдулсалам', 'Мохаммед Абдель Салям'],
    },
    short: { en: ['Abdulsalam', 'Abdul-Salam'], ru: ['Абдель Салам', 'Абдулсалам'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'head-of-delegation', of: 'group/houthis', from: '2015', to: null },
      { title: 'spokesman', of: 'group/houthis', from: '2007', to: null },
    ],
  },
  {
    id: 'person/mahdi-al-mashat',
    names: {
      ar: ['مهدي المشاط'],
      en: ['Mahdi al-Mashat', 'Mahdi al-Mashaat'],
      ru: ['Махди аль-Машат'],
    },
    short: { ar: ['المشاط'], en: ['al-Mashat'], ru: ['аль-Машат'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'chairman', of: 'body/YE/supreme-political-council', from: '2018-04-25', to: null },
    ],
  },
  {
    id: 'person/saleh-al-sammad',
    names: {
      ar: ['صالح الصماد', 'صالح علي الصماد'],
      en: ['Saleh al-Sammad', 'Saleh Ali al-Sammad'],
      ru: ['Салех ас-Саммад'],
    },
    short: { ar: ['الصماد'], en: ['al-Sammad'], ru: ['ас-Саммад'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'chairman', of: 'body/YE/supreme-political-council', from: '2016-08-06', to: '2018-04-19' },
    ],
  },
  {
    id: 'person/mohammed-ali-al-houthi',
    names: {
      ar: ['محمد علي الحوثي'],
      en: ['Mohammed Ali al-Houthi', 'Mohamed Ali al-Houthi'],
      ru: ['Мухаммед Али аль-Хуси'],
    },
    short: {  },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'chairman', of: 'body/YE/revolutionary-committee', from: '2015-02-06', to: '2016-08-15' },
    ],
  },
  {
    id: 'person/abdel-aziz-bin-habtour',
    names: {
      ar: ['عبد العزيز بن حبتور', 'عبدالعزيز بن حبتور', 'عبد العزيز صالح بن حبتور', 'عبدالعزيز صالح بن حبتور'],
      en: ['Abdel-Aziz bin Habtour', 'Abdulaziz bin Habtoor'],
      ru: ['Абдель Азиз бен Хабтур'],
    },
    short: { ar: ['بن حبتور'], en: ['bin Habtour', 'bin Habtoor'], ru: ['бен Хабтур'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'prime-minister', of: 'group/houthis', from: '2016-10-04', to: '2024-08-10' },
    ],
  },
  {
    id: 'person/ahmed-al-rahawi',
    names: {
      ar: ['أحمد غالب الرهوي', 'أحمد الرهوي'],
      en: ['Ahmed al-Rahawi', 'Ahmed Ghaleb al-Rahawi'],
      ru: ['Ахмед ар-Рахауи', 'Ахмед Галеб ар-Рахави'],
    },
    short: { ar: ['الرهوي'], en: ['al-Rahawi'], ru: ['ар-Рахауи', 'ар-Рахави'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'prime-minister', of: 'group/houthis', from: '2024-08-10', to: '2025-08-28' },
    ],
  },
  {
    id: 'person/hisham-sharaf',
    names: {
      ar: ['هشام شرف', 'هشام شرف عبد الله', 'هشام شرف عبدالله'],
      en: ['Hisham Sharaf', 'Hisham Sharaf Abdullah'],
      ru: ['Хишам Шараф'],
    },
    short: { en: ['Sharaf'], ru: ['Шараф'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'foreign-minister', of: 'group/houthis', from: '2016-11-28', to: '2024-08' },
    ],
  },
  {
    id: 'person/jamal-amer',
    names: {
      ar: ['جمال عامر', 'جمال أحمد عامر'],
      en: ['Jamal Amer', 'Jamal Ahmed Amer'],
      ru: ['Джамаль Амер'],
    },
    short: { en: ['Amer'], ru: ['Амер'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'foreign-minister', of: 'group/houthis', from: '2024-08-12', to: '2025-08-28' },
    ],
  },
  {
    id: 'person/hussein-al-ezzi',
    names: {
      ar: ['حسين العزي'],
      en: ['Hussein al-Ezzi', 'Hussein al-Izzi'],
      ru: ['Хусейн аль-Эззи'],
    },
    short: { ar: ['العزي'], en: ['al-Ezzi', 'al-Izzi'], ru: ['аль-Эззи'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'deputy-foreign-minister', of: 'group/houthis', from: '2017', to: '2024-08' },
    ],
  },
  {
    id: 'person/yahya-saree',
    names: {
      ar: ['يحيى سريع'],
      en: ['Yahya Saree', 'Yahya Sarea'],
      ru: ['Яхья Сариа', 'Яхья Сари'],
    },
    short: { en: ['Saree', 'Sarea'], ru: ['Сариа'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'spokesman', of: 'group/houthis', from: '2018-09', to: null },
    ],
  },
  {
    id: 'person/abdulqader-al-murtada',
    names: {
      ar: ['عبد القادر المرتضى', 'عبدالقادر المرتضى'],
      en: ['Abdulqader al-Murtada', 'Abdul Qader al-Murtada'],
      ru: ['Абдель Кадер аль-Муртада'],
    },
    short: { en: ['al-Murtada'], ru: ['аль-Муртада'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'head-of-delegation', of: 'group/houthis', from: '2018-12', to: null },
    ],
  },
  {
    id: 'person/abdulmalik-al-ejri',
    names: {
      ar: ['عبد الملك العجري', 'عبدالملك العجري'],
      en: ['Abdulmalik al-Ejri', 'Abdulmalik al-Ajri'],
      ru: ['Абдель Малик аль-Аджри'],
    },
    short: { ar: ['العجري'], en: ['al-Ejri', 'al-Ajri'], ru: ['аль-Аджри'] },
    gender: 'm',
    side: 'houthis',
    offices: [
      { title: 'aide', of: 'group/houthis', from: '2015', to: null },
    ],
  },
  {
    id: 'person/hani-bin-breik',
    names: {
      ar: ['هاني بن بريك'],
      en: ['Hani bin Breik', 'Hani bin Braik'],
      ru: ['Хани бен Брейк'],
    },
    short: {  },
    gender: 'm',
    side: 'stc',
    offices: [
      { title: 'vice-president', of: 'group/stc', from: '2017-05', to: '2026-01' },
    ],
  },
  {
    id: 'person/ali-al-kathiri',
    names: {
      ar: ['علي الكثيري', 'علي عبد الله الكثيري', 'علي عبدالله الكثيري'],
      en: ['Ali al-Kathiri'],
      ru: ['Али аль-Катири'],
    },
    short: { ar: ['الكثيري'], en: ['al-Kathiri'], ru: ['аль-Катири'] },
    gender: 'm',
    side: 'stc',
    offices: [
      { title: 'chairman', of: 'body/YE/southern-national-assembly', from: '2024', to: '2026-01' },
      { title: 'spokesman', of: 'group/stc', from: '2019', to: '2023' },
    ],
  },
];
