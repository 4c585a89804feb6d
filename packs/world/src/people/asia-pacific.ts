import type { PersonRow } from '@masar/shapes';

/** Afghanistan, Pakistan, India, China, Japan, the Koreas, South-East Asia and Australia. */
export const peopleAsiaPacific: readonly PersonRow[] = [
  {
    id: 'person/ashraf-ghani',
    names: {
      ar: ['أشرف غني', 'أشرف غني أحمدزاي'],
      en: ['Ashraf Ghani'],
      ru: ['Ашраф Гани'],
    },
    short: { en: ['Ghani'], ru: ['Гани'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'president', of: 'state/AF', from: '2014-09-29', to: '2021-08-15' },
    ],
  },
  {
    id: 'person/hamid-karzai',
    names: {
      ar: ['حامد كرزاي', 'حميد كرزاي', 'حامد قرضاي'],
      en: ['Hamid Karzai'],
      ru: ['Хамид Карзай'],
    },
    short: { ar: ['كرزاي', 'قرضاي'], en: ['Karzai'], ru: ['Карзай'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'president', of: 'state/AF', from: '2001-12-22', to: '2014-09-29' },
    ],
  },
  {
    id: 'person/abdullah-abdullah',
    names: {
      ar: ['عبد الله عبد الله', 'عبدالله عبدالله'],
      en: ['Abdullah Abdullah'],
      ru: ['Абдулла Абдулла'],
    },
    short: { en: ['Abdullah'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'chairman', of: 'body/AF/high-council-for-national-reconciliation', from: '2020-05-17', to: '2021-08-15' },
      { title: 'prime-minister', of: 'state/AF', from: '2014-09-29', to: '2020-03-11' },
    ],
  },
  {
    id: 'person/salahuddin-rabbani',
    names: {
      ar: ['صلاح الدين رباني'],
      en: ['Salahuddin Rabbani'],
      ru: ['Салахуддин Раббани'],
    },
    short: { ar: ['رباني'], en: ['Rabbani'], ru: ['Раббани'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'foreign-minister', of: 'state/AF', from: '2015-02', to: '2019-10-23' },
      { title: 'chairman', of: 'body/AF/high-peace-council', from: '2012-04', to: '2015-02' },
    ],
  },
  {
    id: 'person/hanif-atmar',
    names: {
      ar: ['محمد حنيف أتمر', 'حنيف أتمر', 'محمد حنيف أتمار', 'حنيف أتمار'],
      en: ['Hanif Atmar', 'Mohammad Haneef Atmar'],
      ru: ['Ханиф Атмар'],
    },
    short: { ar: ['أتمر', 'أتمار'], en: ['Atmar'], ru: ['Атмар'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'foreign-minister', of: 'state/AF', from: '2020-04-04', to: '2021-08-15' },
      { title: 'national-security-adviser', of: 'state/AF', from: '2014-09', to: '2018-08-25' },
    ],
  },
  {
    id: 'person/hamdullah-mohib',
    names: {
      ar: ['حمد الله محب', 'حمدالله محب'],
      en: ['Hamdullah Mohib'],
      ru: ['Хамдулла Мохиб'],
    },
    short: { en: ['Mohib'], ru: ['Мохиб'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'national-security-adviser', of: 'state/AF', from: '2018-08-25', to: '2021-08-15' },
    ],
  },
  {
    id: 'person/masoom-stanekzai',
    names: {
      ar: ['معصوم ستانكزاي', 'معصوم ستانيكزاي', 'محمد معصوم ستانكزاي'],
      en: ['Masoom Stanekzai', 'Mohammed Masoom Stanekzai'],
      ru: ['Масум Станекзай'],
    },
    short: { en: ['Stanekzai'], ru: ['Станекзай'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'chief-negotiator', of: 'state/AF', from: '2020-03', to: '2021-08' },
      { title: 'intelligence-chief', of: 'state/AF', from: '2015-05', to: '2019-09' },
    ],
  },
  {
    id: 'person/nader-nadery',
    names: {
      ar: ['نادر نادري'],
      en: ['Nader Nadery', 'Nader Naderi'],
      ru: ['Надер Надери'],
    },
    short: { ar: ['نادري'], en: ['Nadery', 'Naderi'], ru: ['Надери'] },
    gender: 'm',
    side: 'AF',
    offices: [
      { title: 'aide', of: 'state/AF', from: '2020-03', to: '2021-08' },
    ],
  },
  {
    id: 'person/hibatullah-akhundzada',
    names: {
      ar: ['هبة الله أخوند زاده', 'هبة الله أخوندزاده', 'هيبة الله أخوند زاده', 'هيبة الله أخوندزاده'],
      en: ['Hibatullah Akhundzada', 'Haibatullah Akhundzada'],
      ru: ['Хайбатулла Ахундзада', 'Хибатулла Ахундзада'],
    },
    short: { ar: ['أخوند زاده', 'أخوندزاده', 'آخند زاده'], en: ['Akhundzada'], ru: ['Ахундзада'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'group-leader', of: 'group/taliban', from: '2016-05-25', to: null },
    ],
  },
  {
    id: 'person/mullah-omar',
    names: {
      ar: ['الملا عمر', 'محمد عمر مجاهد', 'الملا محمد عمر'],
      en: ['Mullah Omar', 'Mohammed Omar'],
      ru: ['Мулла Омар', 'Мохаммад Омар'],
    },
    short: { ar: ['الملا عمر'], en: ['Mullah Omar'], ru: ['мулла Омар'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'group-leader', of: 'group/taliban', from: '1996-04', to: '2013-04-23' },
    ],
  },
  {
    id: 'person/akhtar-mansour',
    names: {
      ar: ['أختر منصور', 'الملا أختر منصور', 'أختر محمد منصور', 'الملا منصور'],
      en: ['Akhtar Mansour', 'Akhtar Mohammad Mansour'],
      ru: ['Ахтар Мансур'],
    },
    short: { en: ['Mansour'], ru: ['Мансур'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'group-leader', of: 'group/taliban', from: '2015-07-29', to: '2016-05-21' },
    ],
  },
  {
    id: 'person/abdul-ghani-baradar',
    names: {
      ar: ['عبد الغني برادر', 'عبدالغني برادر', 'عبد الغني بارادار', 'عبدالغني بارادار', 'الملا برادر', 'الملا عبد الغني برادر', 'الملا عبدالغني برادر', 'عبد الغني بردار', 'عبدالغني بردار'],
      en: ['Abdul Ghani Baradar', 'Mullah Baradar'],
      ru: ['Абдул Гани Барадар'],
    },
    short: { ar: ['برادر', 'بارادار'], en: ['Baradar'], ru: ['Барадар'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/AF', from: '2021-09-07', to: null },
      { title: 'head-of-delegation', of: 'group/taliban', from: '2019-01', to: '2021-08' },
    ],
  },
  {
    id: 'person/sher-mohammad-abbas-stanikzai',
    names: {
      ar: ['شير محمد عباس ستانكزاي', 'عباس ستانكزاي', 'شير محمد عباس ستانيكزاي', 'شير محمد ستانكزاي', 'شير محمد ستانيكزاي', 'عباس ستانيكزاي'],
      en: ['Sher Mohammad Abbas Stanikzai', 'Abbas Stanikzai'],
      ru: ['Шер Мохаммад Аббас Станикзай'],
    },
    short: { en: ['Stanikzai', 'Stanekzai'], ru: ['Станикзай'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/AF', from: '2021-09-07', to: '2025-01' },
      { title: 'head-of-delegation', of: 'group/taliban', from: '2015-08', to: '2019-01' },
    ],
  },
  {
    id: 'person/amir-khan-muttaqi',
    names: {
      ar: ['أمير خان متقي', 'أمير متقي'],
      en: ['Amir Khan Muttaqi'],
      ru: ['Амир Хан Муттаки'],
    },
    short: { ar: ['متقي'], en: ['Muttaqi'], ru: ['Муттаки'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'foreign-minister', of: 'state/AF', from: '2021-09-07', to: null },
    ],
  },
  {
    id: 'person/hassan-akhund',
    names: {
      ar: ['محمد حسن آخوند', 'الملا حسن آخوند', 'الملا محمد حسن آخوند', 'محمد حسن أخند'],
      en: ['Hassan Akhund', 'Mohammad Hassan Akhund'],
      ru: ['Мохаммад Хасан Ахунд'],
    },
    short: { ar: ['آخوند'], en: ['Akhund'], ru: ['Ахунд'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'prime-minister', of: 'state/AF', from: '2021-09-07', to: null },
    ],
  },
  {
    id: 'person/sirajuddin-haqqani',
    names: {
      ar: ['سراج الدين حقاني', 'سراجالدين حقاني', 'خليفة سراج الدين حقاني'],
      en: ['Sirajuddin Haqqani'],
      ru: ['Сираджуддин Хаккани'],
    },
    short: { ar: ['حقاني'], en: ['Haqqani'], ru: ['Хаккани'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'interior-minister', of: 'state/AF', from: '2021-09-07', to: null },
    ],
  },
  {
    id: 'person/mohammad-yaqoob',
    names: {
      ar: ['محمد يعقوب مجاهد', 'الملا يعقوب', 'محمد يعقوب', 'الملا محمد يعقوب'],
      en: ['Mohammad Yaqoob', 'Mullah Yaqoob', 'Mohammad Yaqoob Mujahid'],
      ru: ['Мохаммад Якуб', 'мулла Якуб'],
    },
    short: { en: ['Yaqoob'], ru: ['Якуб'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'defence-minister', of: 'state/AF', from: '2021-09-07', to: null },
    ],
  },
  {
    id: 'person/zabihullah-mujahid',
    names: {
      ar: ['ذبيح الله مجاهد', 'ذبيحالله مجاهد'],
      en: ['Zabihullah Mujahid'],
      ru: ['Забихулла Муджахид'],
    },
    short: { en: ['Mujahid'], ru: ['Муджахид'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'spokesman', of: 'group/taliban', from: '2007', to: null },
    ],
  },
  {
    id: 'person/suhail-shaheen',
    names: {
      ar: ['سهيل شاهين', 'محمد سهيل شاهين'],
      en: ['Suhail Shaheen'],
      ru: ['Сухейль Шахин'],
    },
    short: { en: ['Shaheen'], ru: ['Шахин'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'spokesman', of: 'group/taliban', from: '2019', to: null },
    ],
  },
  {
    id: 'person/mohammad-naeem',
    names: {
      ar: ['محمد نعيم', 'محمد نعيم وردك'],
      en: ['Mohammad Naeem', 'Mohammad Naeem Wardak'],
      ru: ['Мохаммад Наим'],
    },
    short: { en: ['Naeem'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/AF', from: '2025-01', to: null },
      { title: 'spokesman', of: 'group/taliban', from: '2012', to: '2022' },
    ],
  },
  {
    id: 'person/abdul-hakim-haqqani',
    names: {
      ar: ['عبد الحكيم حقاني', 'عبدالحكيم حقاني', 'عبد الحكيم إسحاقزاي', 'عبدالحكيم إسحاقزاي', 'عبد الحكيم اسحق زاي', 'عبدالحكيم اسحق زاي'],
      en: ['Abdul Hakim Haqqani', 'Abdul Hakim Ishaqzai'],
      ru: ['Абдул Хаким Хаккани'],
    },
    short: {  },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'chief-negotiator', of: 'group/taliban', from: '2020-09', to: '2021-08' },
    ],
  },
  {
    id: 'person/abdul-qahar-balkhi',
    names: {
      ar: ['عبد القهار بلخي', 'عبدالقهار بلخي'],
      en: ['Abdul Qahar Balkhi'],
      ru: ['Абдул Кахар Балхи'],
    },
    short: { ar: ['بلخي'], en: ['Balkhi'], ru: ['Балхи'] },
    gender: 'm',
    side: 'taliban',
    offices: [
      { title: 'spokesman', of: 'body/AF/foreign-ministry', from: '2021-10', to: null },
    ],
  },
  {
    id: 'person/ahmad-massoud',
    names: {
      ar: ['أحمد مسعود'],
      en: ['Ahmad Massoud'],
      ru: ['Ахмад Масуд'],
    },
    short: { en: ['Massoud'], ru: ['Масуд'] },
    gender: 'm',
    side: 'nrf',
    offices: [
      { title: 'group-leader', of: 'group/nrf', from: '2021-08', to: null },
    ],
  },
  {
    id: 'person/nawaz-sharif',
    names: {
      ar: ['نواز شريف', 'محمد نواز شريف'],
      en: ['Nawaz Sharif'],
      ru: ['Наваз Шариф'],
    },
    short: {  },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'prime-minister', of: 'state/PK', from: '2013-06-05', to: '2017-07-28' },
    ],
  },
  {
    id: 'person/shehbaz-sharif',
    names: {
      ar: ['شهباز شريف', 'محمد شهباز شريف'],
      en: ['Shehbaz Sharif', 'Shahbaz Sharif'],
      ru: ['Шахбаз Шариф', 'Шехбаз Шариф'],
    },
    short: { en: ['Sharif'], ru: ['Шариф'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'prime-minister', of: 'state/PK', from: '2024-03-04', to: null },
      { title: 'prime-minister', of: 'state/PK', from: '2022-04-11', to: '2023-08-14' },
    ],
  },
  {
    id: 'person/imran-khan',
    names: {
      ar: ['عمران خان'],
      en: ['Imran Khan'],
      ru: ['Имран Хан'],
    },
    short: { en: ['Khan'], ru: ['Хан'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'prime-minister', of: 'state/PK', from: '2018-08-18', to: '2022-04-10' },
    ],
  },
  {
    id: 'person/asif-ali-zardari',
    names: {
      ar: ['آصف علي زرداري', 'أصف زرداري'],
      en: ['Asif Ali Zardari'],
      ru: ['Асиф Али Зардари'],
    },
    short: { ar: ['زرداري'], en: ['Zardari'], ru: ['Зардари'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'president', of: 'state/PK', from: '2024-03-10', to: null },
      { title: 'president', of: 'state/PK', from: '2008-09-09', to: '2013-09-09' },
    ],
  },
  {
    id: 'person/ishaq-dar',
    names: {
      ar: ['إسحاق دار', 'إسحق دار', 'محمد إسحاق دار', 'محمد إسحق دار'],
      en: ['Ishaq Dar', 'Mohammad Ishaq Dar'],
      ru: ['Исхак Дар', 'Мохаммад Исхак Дар'],
    },
    short: { en: ['Dar'], ru: ['Дар'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'foreign-minister', of: 'state/PK', from: '2024-03-11', to: null },
      { title: 'deputy-prime-minister', of: 'state/PK', from: '2024-04-28', to: null },
    ],
  },
  {
    id: 'person/shah-mahmood-qureshi',
    names: {
      ar: ['شاه محمود قريشي', 'شاه محمود قرشي'],
      en: ['Shah Mahmood Qureshi'],
      ru: ['Шах Мехмуд Куреши', 'Шах Махмуд Куреши'],
    },
    short: { ar: ['قريشي'], en: ['Qureshi'], ru: ['Куреши'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'foreign-minister', of: 'state/PK', from: '2018-08-20', to: '2022-04-10' },
    ],
  },
  {
    id: 'person/bilawal-bhutto-zardari',
    names: {
      ar: ['بيلاوال بوتو زرداري', 'بيلاول بوتو زرداري', 'بلاول بوتو زرداري', 'بيلاوال بوتو', 'بلاول بوتو', 'بيلاوال بوتو-زرداري'],
      en: ['Bilawal Bhutto Zardari', 'Bilawal Bhutto'],
      ru: ['Билавал Бхутто-Зардари', 'Билавал Бхутто Зардари'],
    },
    short: { ar: ['بوتو زرداري', 'بوتو'], en: ['Bhutto Zardari', 'Bhutto'], ru: ['Бхутто-Зардари', 'Бхутто'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'foreign-minister', of: 'state/PK', from: '2022-04-27', to: '2023-08-14' },
    ],
  },
  {
    id: 'person/sartaj-aziz',
    names: {
      ar: ['سرتاج عزيز'],
      en: ['Sartaj Aziz'],
      ru: ['Сартадж Азиз'],
    },
    short: { en: ['Aziz'], ru: ['Азиз'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'adviser', of: 'state/PK', from: '2013-06-07', to: '2017-07-28' },
    ],
  },
  {
    id: 'person/asim-munir',
    names: {
      ar: ['عاصم منير', 'سيد عاصم منير', 'أسيم منير'],
      en: ['Asim Munir', 'Syed Asim Munir'],
      ru: ['Асим Мунир'],
    },
    short: { en: ['Munir'], ru: ['Мунир'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'army-chief', of: 'state/PK', from: '2022-11-29', to: null },
      { title: 'intelligence-chief', of: 'state/PK', from: '2018-10', to: '2019-06' },
    ],
  },
  {
    id: 'person/mohsin-naqvi',
    names: {
      ar: ['محسن نقوي'],
      en: ['Mohsin Naqvi'],
      ru: ['Мохсин Накви'],
    },
    short: { ar: ['نقوي'], en: ['Naqvi'], ru: ['Накви'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'interior-minister', of: 'state/PK', from: '2024-03-11', to: null },
    ],
  },
  {
    id: 'person/khawaja-asif',
    names: {
      ar: ['خواجة محمد آصف', 'خواجه آصف'],
      en: ['Khawaja Asif', 'Khawaja Muhammad Asif'],
      ru: ['Хаваджа Асиф', 'Хаваджа Мохаммад Асиф'],
    },
    short: { en: ['Asif'], ru: ['Асиф'] },
    gender: 'm',
    side: 'PK',
    offices: [
      { title: 'defence-minister', of: 'state/PK', from: '2024-03-11', to: null },
      { title: 'foreign-minister', of: 'state/PK', from: '2017-08-04', to: '2018-04-26' },
    ],
  },
  {
    id: 'person/narendra-modi',
    names: {
      ar: ['ناريندرا مودي', 'نارندرا مودي'],
      en: ['Narendra Modi'],
      ru: ['Нарендра Моди'],
    },
    short: { ar: ['مودي'], en: ['Modi'], ru: ['Моди'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'prime-minister', of: 'state/IN', from: '2014-05-26', to: null },
    ],
  },
  {
    id: 'person/manmohan-singh',
    names: {
      ar: ['مانموهان سينغ', 'مانموهان سينج'],
      en: ['Manmohan Singh'],
      ru: ['Манмохан Сингх'],
    },
    short: { en: ['Singh'], ru: ['Сингх'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'prime-minister', of: 'state/IN', from: '2004-05-22', to: '2014-05-26' },
    ],
  },
  {
    id: 'person/sushma-swaraj',
    names: {
      ar: ['سوشما سواراج', 'سوشما سوارج'],
      en: ['Sushma Swaraj'],
      ru: ['Сушма Сварадж'],
    },
    short: { ar: ['سواراج'], en: ['Swaraj'], ru: ['Сварадж'] },
    gender: 'f',
    side: 'IN',
    offices: [
      { title: 'foreign-minister', of: 'state/IN', from: '2014-05-26', to: '2019-05-30' },
    ],
  },
  {
    id: 'person/subrahmanyam-jaishankar',
    names: {
      ar: ['سوبرامانيام جايشانكار', 'سوبراهمانيام جايشانكار', 'سوبرهمنيام جايشانكار', 'إس جايشانكار', 'سوبراهمانيام جيشانكار', 'سوبرامانيام جيشانكار'],
      en: ['Subrahmanyam Jaishankar', 'S. Jaishankar', 'S Jaishankar'],
      ru: ['Субраманьям Джайшанкар'],
    },
    short: { ar: ['جايشانكار', 'جيشانكار', 'جاي شانكار'], en: ['Jaishankar'], ru: ['Джайшанкар'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'foreign-minister', of: 'state/IN', from: '2019-05-31', to: null },
    ],
  },
  {
    id: 'person/rajnath-singh',
    names: {
      ar: ['راجناث سينغ', 'راجنات سينغ', 'راجناث سينج'],
      en: ['Rajnath Singh'],
      ru: ['Раджнатх Сингх'],
    },
    short: { en: ['Singh'], ru: ['Сингх'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'defence-minister', of: 'state/IN', from: '2019-05-31', to: null },
      { title: 'interior-minister', of: 'state/IN', from: '2014-05-26', to: '2019-05-30' },
    ],
  },
  {
    id: 'person/ajit-doval',
    names: {
      ar: ['أجيت دوفال'],
      en: ['Ajit Doval'],
      ru: ['Аджит Довал'],
    },
    short: { ar: ['دوفال'], en: ['Doval'], ru: ['Довал'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'national-security-adviser', of: 'state/IN', from: '2014-05-30', to: null },
    ],
  },
  {
    id: 'person/vikram-misri',
    names: {
      ar: ['فيكرام ميسري', 'فيكرم ميسري', 'فيكرام مصري'],
      en: ['Vikram Misri'],
      ru: ['Викрам Мисри'],
    },
    short: { ar: ['ميسري'], en: ['Misri'], ru: ['Мисри'] },
    gender: 'm',
    side: 'IN',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IN', from: '2024-07-15', to: null },
    ],
  },
  {
    id: 'person/xi-jinping',
    names: {
      ar: ['شي جين بينغ', 'شي جينبينغ', 'شي جين بينج', 'شي جينبينج', 'تشي جين بينغ'],
      en: ['Xi Jinping'],
      ru: ['Си Цзиньпин'],
    },
    short: { ar: ['جين بينغ', 'جينبينغ', 'جين بينج'], en: ['Xi'], ru: ['Си Цзиньпин'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'president', of: 'state/CN', from: '2013-03-14', to: null },
    ],
  },
  {
    id: 'person/li-keqiang',
    names: {
      ar: ['لي كه تشيانغ', 'لي كيكيانغ', 'لي كيتشيانغ', 'لي كه تشيانج', 'لي كيكيانج', 'لي كي تشيانغ'],
      en: ['Li Keqiang'],
      ru: ['Ли Кэцян'],
    },
    short: { en: ['Li'], ru: ['Ли Кэцян'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'prime-minister', of: 'state/CN', from: '2013-03-15', to: '2023-03-11' },
    ],
  },
  {
    id: 'person/li-qiang',
    names: {
      ar: ['لي تشيانغ', 'لي تشيانج', 'لي كيانغ', 'لي كيانج'],
      en: ['Li Qiang'],
      ru: ['Ли Цян'],
    },
    short: {  },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'prime-minister', of: 'state/CN', from: '2023-03-11', to: null },
    ],
  },
  {
    id: 'person/wang-yi',
    names: {
      ar: ['وانغ يي', 'وانج يي'],
      en: ['Wang Yi'],
      ru: ['Ван И'],
    },
    short: { ar: ['وانغ', 'وانج'], en: ['Wang'], ru: ['Ван И'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'foreign-minister', of: 'state/CN', from: '2023-07-25', to: null },
      { title: 'foreign-minister', of: 'state/CN', from: '2013-03-16', to: '2022-12-30' },
    ],
  },
  {
    id: 'person/qin-gang',
    names: {
      ar: ['تشين غانغ', 'تشين قانغ', 'تشين جانج', 'تشين جانغ', 'كين غانغ'],
      en: ['Qin Gang'],
      ru: ['Цинь Ган'],
    },
    short: { en: ['Qin'], ru: ['Цинь Ган'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'foreign-minister', of: 'state/CN', from: '2022-12-30', to: '2023-07-25' },
    ],
  },
  {
    id: 'person/yang-jiechi',
    names: {
      ar: ['يانغ جيتشي', 'يانغ جيه تشي', 'يانج جيتشي', 'يانغ جيشي', 'يانج جيه تشي', 'يانغ جيه شي'],
      en: ['Yang Jiechi'],
      ru: ['Ян Цзечи'],
    },
    short: { en: ['Yang'], ru: ['Ян Цзечи'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'adviser', of: 'state/CN', from: '2013-08', to: '2023-01' },
      { title: 'foreign-minister', of: 'state/CN', from: '2007-04-27', to: '2013-03-16' },
    ],
  },
  {
    id: 'person/mao-ning',
    names: {
      ar: ['ماو نينغ', 'ماو نينج'],
      en: ['Mao Ning'],
      ru: ['Мао Нин'],
    },
    short: { en: ['Mao'], ru: ['Мао Нин'] },
    gender: 'f',
    side: 'CN',
    offices: [
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2022-09', to: null },
    ],
  },
  {
    id: 'person/guo-jiakun',
    names: {
      ar: ['قوه جياكون', 'غوو جياكون', 'قوه جيا كون', 'جو جياكون', 'غو جياكون', 'قوو جياكون'],
      en: ['Guo Jiakun'],
      ru: ['Го Цзякунь'],
    },
    short: { en: ['Guo'], ru: ['Го Цзякунь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2025-01', to: null },
    ],
  },
  {
    id: 'person/lin-jian',
    names: {
      ar: ['لين جيان'],
      en: ['Lin Jian'],
      ru: ['Линь Цзянь'],
    },
    short: { en: ['Lin'], ru: ['Линь Цзянь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2024-03', to: null },
    ],
  },
  {
    id: 'person/wang-wenbin',
    names: {
      ar: ['وانغ ون بين', 'وانغ وينبين', 'وانج ون بين', 'وانغ وين بين', 'وانج وينبين', 'وانغ ونبين'],
      en: ['Wang Wenbin'],
      ru: ['Ван Вэньбинь'],
    },
    short: {  },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2020-07', to: '2024-05' },
    ],
  },
  {
    id: 'person/zhao-lijian',
    names: {
      ar: ['تشاو لي جيان', 'تشاو ليجيان', 'جاو ليجيان'],
      en: ['Zhao Lijian'],
      ru: ['Чжао Лицзянь'],
    },
    short: { en: ['Zhao'], ru: ['Чжао Лицзянь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2020-02', to: '2023-01' },
    ],
  },
  {
    id: 'person/hua-chunying',
    names: {
      ar: ['هوا تشون يينغ', 'هوا تشونيينغ', 'هوا شونيينغ', 'هوا تشون ينغ', 'هوا تشونينج', 'هوا تشونينغ', 'هوا تشون يينج'],
      en: ['Hua Chunying'],
      ru: ['Хуа Чуньин'],
    },
    short: { en: ['Hua'], ru: ['Хуа Чуньин'] },
    gender: 'f',
    side: 'CN',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/CN', from: '2024', to: null },
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2012-11', to: '2024-05' },
    ],
  },
  {
    id: 'person/geng-shuang',
    names: {
      ar: ['قنغ شوانغ', 'جينغ شوانغ', 'غينغ شوانغ', 'كنغ شوانغ', 'جنغ شوانغ', 'غنغ شوانغ'],
      en: ['Geng Shuang'],
      ru: ['Гэн Шуан'],
    },
    short: { en: ['Geng'], ru: ['Гэн Шуан'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2020-07', to: '2025' },
      { title: 'spokesman', of: 'body/CN/foreign-ministry', from: '2016-09', to: '2020-06' },
    ],
  },
  {
    id: 'person/zhai-jun',
    names: {
      ar: ['تشاي جون', 'تشاي جيون', 'زهاي جون', 'جاي جون'],
      en: ['Zhai Jun'],
      ru: ['Чжай Цзюнь'],
    },
    short: { en: ['Zhai'], ru: ['Чжай Цзюнь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'envoy', of: 'state/CN', from: '2019-09', to: null },
    ],
  },
  {
    id: 'person/li-hui',
    names: {
      ar: ['لي هوي'],
      en: ['Li Hui'],
      ru: ['Ли Хуэй'],
    },
    short: { ru: ['Ли Хуэй'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'envoy', of: 'state/CN', from: '2023-05', to: '2025' },
      { title: 'ambassador', of: 'state/RU', from: '2009-08', to: '2019-08' },
    ],
  },
  {
    id: 'person/fu-cong',
    names: {
      ar: ['فو كونغ', 'فو تسونغ', 'فو كونج', 'فو تسونج'],
      en: ['Fu Cong'],
      ru: ['Фу Цун'],
    },
    short: { en: ['Fu'], ru: ['Фу Цун'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2024-04', to: null },
    ],
  },
  {
    id: 'person/zhang-jun',
    names: {
      ar: ['تشانغ جون', 'تشانج جون', 'جانغ جون', 'زانغ جون'],
      en: ['Zhang Jun'],
      ru: ['Чжан Цзюнь'],
    },
    short: { ru: ['Чжан Цзюнь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2019-07', to: '2024-03' },
    ],
  },
  {
    id: 'person/he-lifeng',
    names: {
      ar: ['هي ليفنغ', 'خه لي فنغ', 'هي لي فنغ', 'خه ليفنغ', 'هه لي فنغ', 'هو ليفنغ', 'هي ليفينغ', 'هي لي فنج'],
      en: ['He Lifeng'],
      ru: ['Хэ Лифэн'],
    },
    short: { en: ['He'], ru: ['Хэ Лифэн'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/CN', from: '2023-03-12', to: null },
    ],
  },
  {
    id: 'person/li-chenggang',
    names: {
      ar: ['لي تشنغ قانغ', 'لي تشينغ قانغ', 'لي تشنغ غانغ', 'لي شينجانج', 'لي تشينغانغ'],
      en: ['Li Chenggang'],
      ru: ['Ли Чэнган'],
    },
    short: { ru: ['Ли Чэнган'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'chief-negotiator', of: 'state/CN', from: '2025-04', to: null },
    ],
  },
  {
    id: 'person/liu-he',
    names: {
      ar: ['ليو خه', 'ليو هي', 'ليو هه'],
      en: ['Liu He'],
      ru: ['Лю Хэ'],
    },
    short: { en: ['Liu'], ru: ['Лю Хэ'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/CN', from: '2018-03-19', to: '2023-03-12' },
    ],
  },
  {
    id: 'person/li-shangfu',
    names: {
      ar: ['لي شانغ فو', 'لي شانغفو', 'لي شانج فو'],
      en: ['Li Shangfu'],
      ru: ['Ли Шанфу'],
    },
    short: { ru: ['Ли Шанфу'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'defence-minister', of: 'state/CN', from: '2023-03-12', to: '2023-10-24' },
    ],
  },
  {
    id: 'person/dong-jun',
    names: {
      ar: ['دونغ جيون', 'دونغ جون', 'دونج جون', 'دونج جيون'],
      en: ['Dong Jun'],
      ru: ['Дун Цзюнь'],
    },
    short: { en: ['Dong'], ru: ['Дун Цзюнь'] },
    gender: 'm',
    side: 'CN',
    offices: [
      { title: 'defence-minister', of: 'state/CN', from: '2023-12-29', to: null },
    ],
  },
  {
    id: 'person/shinzo-abe',
    names: {
      ar: ['شينزو آبي', 'شينزو أبيه', 'شنزو آبي'],
      en: ['Shinzo Abe', 'Shinzō Abe'],
      ru: ['Синдзо Абэ'],
    },
    short: { en: ['Abe'], ru: ['Абэ'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'prime-minister', of: 'state/JP', from: '2012-12-26', to: '2020-09-16' },
    ],
  },
  {
    id: 'person/yoshihide-suga',
    names: {
      ar: ['يوشيهيدي سوغا', 'يوشيهيدي سوجا', 'يوشيهيده سوغا', 'يوشيهيده سوجا'],
      en: ['Yoshihide Suga'],
      ru: ['Ёсихидэ Суга'],
    },
    short: { ar: ['سوغا', 'سوجا'], en: ['Suga'], ru: ['Суга'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'prime-minister', of: 'state/JP', from: '2020-09-16', to: '2021-10-04' },
    ],
  },
  {
    id: 'person/fumio-kishida',
    names: {
      ar: ['فوميو كيشيدا', 'فومييو كيشيدا'],
      en: ['Fumio Kishida'],
      ru: ['Фумио Кисида'],
    },
    short: { ar: ['كيشيدا'], en: ['Kishida'], ru: ['Кисида'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'prime-minister', of: 'state/JP', from: '2021-10-04', to: '2024-10-01' },
      { title: 'foreign-minister', of: 'state/JP', from: '2012-12-26', to: '2017-08-03' },
    ],
  },
  {
    id: 'person/shigeru-ishiba',
    names: {
      ar: ['شيغيرو إيشيبا', 'شيجيرو إيشيبا', 'شيغيرو إشيبا'],
      en: ['Shigeru Ishiba'],
      ru: ['Сигэру Исиба'],
    },
    short: { ar: ['إيشيبا', 'إشيبا'], en: ['Ishiba'], ru: ['Исиба'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'prime-minister', of: 'state/JP', from: '2024-10-01', to: '2025-10-21' },
    ],
  },
  {
    id: 'person/sanae-takaichi',
    names: {
      ar: ['ساناي تاكايتشي', 'ساناي تاكاييتشي', 'ساناي تاكاتشي'],
      en: ['Sanae Takaichi'],
      ru: ['Санаэ Такаити'],
    },
    short: { ar: ['تاكايتشي', 'تاكاييتشي'], en: ['Takaichi'], ru: ['Такаити'] },
    gender: 'f',
    side: 'JP',
    offices: [
      { title: 'prime-minister', of: 'state/JP', from: '2025-10-21', to: null },
    ],
  },
  {
    id: 'person/taro-kono',
    names: {
      ar: ['تارو كونو'],
      en: ['Taro Kono'],
      ru: ['Таро Коно'],
    },
    short: { ar: ['كونو'], en: ['Kono'], ru: ['Коно'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'defence-minister', of: 'state/JP', from: '2019-09-11', to: '2020-09-16' },
      { title: 'foreign-minister', of: 'state/JP', from: '2017-08-03', to: '2019-09-11' },
    ],
  },
  {
    id: 'person/toshimitsu-motegi',
    names: {
      ar: ['توشيميتسو موتيغي', 'توشيميتسو موتيجي', 'توشيميتسو موتغي'],
      en: ['Toshimitsu Motegi'],
      ru: ['Тосимицу Мотэги'],
    },
    short: { ar: ['موتيغي', 'موتيجي'], en: ['Motegi'], ru: ['Мотэги'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'foreign-minister', of: 'state/JP', from: '2025-10-21', to: null },
      { title: 'foreign-minister', of: 'state/JP', from: '2019-09-11', to: '2021-11-10' },
    ],
  },
  {
    id: 'person/yoshimasa-hayashi',
    names: {
      ar: ['يوشيماسا هاياشي'],
      en: ['Yoshimasa Hayashi'],
      ru: ['Ёсимаса Хаяси'],
    },
    short: { ar: ['هاياشي'], en: ['Hayashi'], ru: ['Хаяси'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'foreign-minister', of: 'state/JP', from: '2021-11-10', to: '2023-09-13' },
    ],
  },
  {
    id: 'person/yoko-kamikawa',
    names: {
      ar: ['يوكو كاميكاوا'],
      en: ['Yoko Kamikawa'],
      ru: ['Ёко Камикава'],
    },
    short: { ar: ['كاميكاوا'], en: ['Kamikawa'], ru: ['Камикава'] },
    gender: 'f',
    side: 'JP',
    offices: [
      { title: 'foreign-minister', of: 'state/JP', from: '2023-09-13', to: '2024-10-01' },
    ],
  },
  {
    id: 'person/takeshi-iwaya',
    names: {
      ar: ['تاكيشي إيوايا'],
      en: ['Takeshi Iwaya'],
      ru: ['Такэси Ивая'],
    },
    short: { ar: ['إيوايا'], en: ['Iwaya'], ru: ['Ивая'] },
    gender: 'm',
    side: 'JP',
    offices: [
      { title: 'foreign-minister', of: 'state/JP', from: '2024-10-01', to: '2025-10-21' },
      { title: 'defence-minister', of: 'state/JP', from: '2018-10-02', to: '2019-09-11' },
    ],
  },
  {
    id: 'person/kim-jong-un',
    names: {
      ar: ['كيم جونغ أون', 'كيم جونغ-أون', 'كيم جونج أون', 'كيم جونج-أون', 'كيم يونغ أون', 'كيم جونغ ون'],
      en: ['Kim Jong Un', 'Kim Jong-un'],
      ru: ['Ким Чен Ын'],
    },
    short: { ar: ['كيم'], en: ['Kim'], ru: ['Ким Чен Ын'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'supreme-leader', of: 'state/KP', from: '2011-12-17', to: null },
    ],
  },
  {
    id: 'person/kim-yo-jong',
    names: {
      ar: ['كيم يو جونغ', 'كيم يو-جونغ', 'كيم يو جونج', 'كيم يو يونغ', 'كيم يو-جونج'],
      en: ['Kim Yo Jong', 'Kim Yo-jong'],
      ru: ['Ким Ё Чжон'],
    },
    short: { ru: ['Ким Ё Чжон'] },
    gender: 'f',
    side: 'KP',
    offices: [
      { title: 'aide', of: 'state/KP', from: '2014', to: null },
    ],
  },
  {
    id: 'person/ri-yong-ho',
    names: {
      ar: ['ري يونغ هو', 'ري يونج هو', 'ري يونغ-هو'],
      en: ['Ri Yong Ho', 'Ri Yong-ho'],
      ru: ['Ли Ён Хо'],
    },
    short: { en: ['Ri'], ru: ['Ли Ён Хо'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'foreign-minister', of: 'state/KP', from: '2016-05', to: '2020-01' },
    ],
  },
  {
    id: 'person/choe-son-hui',
    names: {
      ar: ['تشوي سون هوي', 'تشوي سون هي', 'تشوي سون هيو', 'تشو سون هوي', 'تشوي صن هوي', 'تشوي سون-هوي'],
      en: ['Choe Son Hui', 'Choe Son-hui'],
      ru: ['Цой Сон Хи', 'Чхве Сон Хи'],
    },
    short: { en: ['Choe'], ru: ['Цой Сон Хи', 'Чхве Сон Хи'] },
    gender: 'f',
    side: 'KP',
    offices: [
      { title: 'foreign-minister', of: 'state/KP', from: '2022-06-10', to: null },
      { title: 'deputy-foreign-minister', of: 'state/KP', from: '2018-02', to: '2022-06' },
    ],
  },
  {
    id: 'person/kim-yong-chol',
    names: {
      ar: ['كيم يونغ تشول', 'كيم يونغ شول', 'كيم يونج تشول', 'كيم يونغ-تشول'],
      en: ['Kim Yong Chol', 'Kim Yong-chol'],
      ru: ['Ким Ён Чхоль'],
    },
    short: { ru: ['Ким Ён Чхоль'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'chief-negotiator', of: 'state/KP', from: '2018-05', to: '2019-04' },
    ],
  },
  {
    id: 'person/kim-hyok-chol',
    names: {
      ar: ['كيم هيوك تشول', 'كيم هيوك شول', 'كيم هيوك-تشول'],
      en: ['Kim Hyok Chol', 'Kim Hyok-chol'],
      ru: ['Ким Хёк Чхоль'],
    },
    short: { ru: ['Ким Хёк Чхоль'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'envoy', of: 'state/KP', from: '2019-01', to: '2019-03' },
    ],
  },
  {
    id: 'person/kim-myong-gil',
    names: {
      ar: ['كيم ميونغ جيل', 'كيم ميونغ غيل', 'كيم ميونج جيل', 'كيم ميونغ-غيل'],
      en: ['Kim Myong Gil', 'Kim Myong-gil'],
      ru: ['Ким Мён Гиль'],
    },
    short: { ru: ['Ким Мён Гиль'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'envoy', of: 'state/KP', from: '2019-09', to: '2020' },
    ],
  },
  {
    id: 'person/kim-kye-gwan',
    names: {
      ar: ['كيم كي غوان', 'كيم كيه غوان', 'كيم كاي غوان', 'كيم كي جوان'],
      en: ['Kim Kye Gwan', 'Kim Kye-gwan'],
      ru: ['Ким Ге Гван'],
    },
    short: { ru: ['Ким Ге Гван'] },
    gender: 'm',
    side: 'KP',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/KP', from: '2010-09', to: '2019' },
    ],
  },
  {
    id: 'person/park-geun-hye',
    names: {
      ar: ['بارك غيون هاي', 'باك غون هيه', 'باك كون هيه', 'بارك جيون هاي', 'بارك كون هيه', 'باك كن هيه', 'بارك جون هيه', 'بارك غن هي', 'بارك غيون-هاي'],
      en: ['Park Geun-hye'],
      ru: ['Пак Кын Хе'],
    },
    short: { en: ['Park'], ru: ['Пак Кын Хе'] },
    gender: 'f',
    side: 'KR',
    offices: [
      { title: 'president', of: 'state/KR', from: '2013-02-25', to: '2017-03-10' },
    ],
  },
  {
    id: 'person/moon-jae-in',
    names: {
      ar: ['مون جاي إن', 'مون جيه إن', 'مون جاي-إن', 'مون جي إن', 'مون جيه-إن'],
      en: ['Moon Jae-in', 'Moon Jae In'],
      ru: ['Мун Чжэ Ин'],
    },
    short: { ar: ['مون'], en: ['Moon'], ru: ['Мун Чжэ Ин'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'president', of: 'state/KR', from: '2017-05-10', to: '2022-05-10' },
    ],
  },
  {
    id: 'person/yoon-suk-yeol',
    names: {
      ar: ['يون سوك يول', 'يون سيوك يول', 'يون سوك-يول', 'يون سيوك يوول', 'يون سوك يوول', 'يون سيوك-يول'],
      en: ['Yoon Suk Yeol', 'Yoon Suk-yeol'],
      ru: ['Юн Сок Ёль'],
    },
    short: { ar: ['يون'], en: ['Yoon'], ru: ['Юн Сок Ёль'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'president', of: 'state/KR', from: '2022-05-10', to: '2025-04-04' },
    ],
  },
  {
    id: 'person/lee-jae-myung',
    names: {
      ar: ['لي جاي ميونغ', 'لي جيه ميونغ', 'لي جاي-ميونغ', 'لي جاي ميونج', 'لي جيه ميونج', 'لي جيه-ميونغ', 'لي جاي ميونك'],
      en: ['Lee Jae-myung', 'Lee Jae Myung'],
      ru: ['Ли Чжэ Мён', 'Ли Джэ Мён'],
    },
    short: { en: ['Lee'], ru: ['Ли Чжэ Мён'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'president', of: 'state/KR', from: '2025-06-04', to: null },
    ],
  },
  {
    id: 'person/kang-kyung-wha',
    names: {
      ar: ['كانغ كيونغ هوا', 'كانغ كيونغ وها', 'كانج كيونج هوا', 'كانغ كيونغ-هوا', 'كانغ كيونغ وا', 'كانج كيونغ-هوا'],
      en: ['Kang Kyung-wha'],
      ru: ['Кан Гён Хва'],
    },
    short: { en: ['Kang'], ru: ['Кан Гён Хва'] },
    gender: 'f',
    side: 'KR',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2025-09', to: null },
      { title: 'foreign-minister', of: 'state/KR', from: '2017-06-18', to: '2021-02-08' },
    ],
  },
  {
    id: 'person/chung-eui-yong',
    names: {
      ar: ['تشونغ إيوي يونغ', 'تشونج إيوي يونج', 'تشونغ أوي يونغ', 'تشونغ إيوي-يونغ', 'تشونغ وي يونغ', 'تشونج أوي-يونج'],
      en: ['Chung Eui-yong', 'Chung Eui Yong'],
      ru: ['Чон Ый Ён'],
    },
    short: { en: ['Chung'], ru: ['Чон Ый Ён'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'foreign-minister', of: 'state/KR', from: '2021-02-09', to: '2022-05' },
      { title: 'national-security-adviser', of: 'state/KR', from: '2017-05-21', to: '2020-07' },
    ],
  },
  {
    id: 'person/suh-hoon',
    names: {
      ar: ['سوه هون', 'سو هون', 'سوه هوون'],
      en: ['Suh Hoon'],
      ru: ['Со Хун'],
    },
    short: { en: ['Suh'], ru: ['Со Хун'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'national-security-adviser', of: 'state/KR', from: '2020-07', to: '2022-05' },
      { title: 'intelligence-chief', of: 'state/KR', from: '2017-06-01', to: '2020-07' },
    ],
  },
  {
    id: 'person/park-jin',
    names: {
      ar: ['باك جين', 'بارك جين'],
      en: ['Park Jin'],
      ru: ['Пак Чин'],
    },
    short: { ru: ['Пак Чин'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'foreign-minister', of: 'state/KR', from: '2022-05-12', to: '2024-01-10' },
    ],
  },
  {
    id: 'person/cho-tae-yul',
    names: {
      ar: ['تشو تيه يول', 'تشو تاي يول', 'تشو تاي-يول', 'جو تاي يول', 'تشو تيه-يول'],
      en: ['Cho Tae-yul'],
      ru: ['Чо Тхэ Ёль'],
    },
    short: { ru: ['Чо Тхэ Ёль'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'foreign-minister', of: 'state/KR', from: '2024-01-10', to: '2025-07-21' },
    ],
  },
  {
    id: 'person/cho-hyun',
    names: {
      ar: ['تشو هيون', 'جو هيون', 'تشو هيونغ'],
      en: ['Cho Hyun'],
      ru: ['Чо Хён'],
    },
    short: { en: ['Cho'], ru: ['Чо Хён'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'foreign-minister', of: 'state/KR', from: '2025-07-21', to: null },
    ],
  },
  {
    id: 'person/wi-sung-lac',
    names: {
      ar: ['وي سونغ لاك', 'وي سونج لاك', 'وي سونغ-لاك', 'وي سونغ راك'],
      en: ['Wi Sung-lac'],
      ru: ['Ви Сон Нак'],
    },
    short: { en: ['Wi'], ru: ['Ви Сон Нак'] },
    gender: 'm',
    side: 'KR',
    offices: [
      { title: 'national-security-adviser', of: 'state/KR', from: '2025-06-04', to: null },
    ],
  },
  {
    id: 'person/nguyen-phu-trong',
    names: {
      ar: ['نغوين فو ترونغ', 'نجوين فو ترونج', 'نغوين فو ترونج', 'نجوين فو ترونغ', 'نغوين فو تشونغ'],
      en: ['Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
      ru: ['Нгуен Фу Чонг'],
    },
    short: { en: ['Trong'], ru: ['Нгуен Фу Чонг'] },
    gender: 'm',
    side: 'VN',
    offices: [
      { title: 'president', of: 'state/VN', from: '2018-10-23', to: '2021-04-05' },
      { title: 'secretary-general', of: 'group/vietnam-communist-party', from: '2011-01-19', to: '2024-07-19' },
    ],
  },
  {
    id: 'person/to-lam',
    names: {
      ar: ['تو لام'],
      en: ['Tô Lâm', 'To Lam'],
      ru: ['То Лам'],
    },
    short: { en: ['To Lam'], ru: ['То Лам'] },
    gender: 'm',
    side: 'VN',
    offices: [
      { title: 'secretary-general', of: 'group/vietnam-communist-party', from: '2024-08-03', to: null },
      { title: 'president', of: 'state/VN', from: '2024-05-22', to: '2024-10-21' },
    ],
  },
  {
    id: 'person/pham-minh-chinh',
    names: {
      ar: ['فام مينه تشينه', 'فام مينه تشين', 'فام مين تشينه', 'فام مين تشين', 'فام منه تشينه'],
      en: ['Phạm Minh Chính', 'Pham Minh Chinh'],
      ru: ['Фам Минь Тинь'],
    },
    short: { en: ['Chinh'], ru: ['Фам Минь Тинь'] },
    gender: 'm',
    side: 'VN',
    offices: [
      { title: 'prime-minister', of: 'state/VN', from: '2021-04-05', to: '2026-04' },
    ],
  },
  {
    id: 'person/rodrigo-duterte',
    names: {
      ar: ['رودريغو دوتيرتي', 'رودريجو دوتيرتي', 'رودريغو دوتيرتيه', 'رودريغو دوتيرت', 'رودريجو دوتيرتيه'],
      en: ['Rodrigo Duterte'],
      ru: ['Родриго Дутерте'],
    },
    short: { ar: ['دوتيرتي', 'دوتيرتيه'], en: ['Duterte'], ru: ['Дутерте'] },
    gender: 'm',
    side: 'PH',
    offices: [
      { title: 'president', of: 'state/PH', from: '2016-06-30', to: '2022-06-30' },
    ],
  },
  {
    id: 'person/benigno-aquino',
    names: {
      ar: ['بنينو أكينو', 'بنينيو أكينو', 'بينينو أكينو', 'بنيغنو أكينو', 'بينيغنو أكينو'],
      en: ['Benigno Aquino', 'Benigno Aquino III'],
      ru: ['Бенигно Акино'],
    },
    short: { ar: ['أكينو'], en: ['Aquino'], ru: ['Акино'] },
    gender: 'm',
    side: 'PH',
    offices: [
      { title: 'president', of: 'state/PH', from: '2010-06-30', to: '2016-06-30' },
    ],
  },
  {
    id: 'person/ferdinand-marcos-jr',
    names: {
      ar: ['فرديناند ماركوس', 'فرديناند ماركوس الابن', 'فرديناند ماركوس جونيور', 'بونغ بونغ ماركوس', 'فردناند ماركوس'],
      en: ['Ferdinand Marcos Jr.', 'Ferdinand Marcos', 'Bongbong Marcos'],
      ru: ['Фердинанд Маркос', 'Фердинанд Маркос-младший'],
    },
    short: { ar: ['ماركوس'], en: ['Marcos'], ru: ['Маркос'] },
    gender: 'm',
    side: 'PH',
    offices: [
      { title: 'president', of: 'state/PH', from: '2022-06-30', to: null },
    ],
  },
  {
    id: 'person/joko-widodo',
    names: {
      ar: ['جوكو ويدودو', 'جوكو فيدودو'],
      en: ['Joko Widodo', 'Jokowi'],
      ru: ['Джоко Видодо'],
    },
    short: { ar: ['ويدودو', 'جوكوي'], en: ['Widodo', 'Jokowi'], ru: ['Видодо'] },
    gender: 'm',
    side: 'ID',
    offices: [
      { title: 'president', of: 'state/ID', from: '2014-10-20', to: '2024-10-20' },
    ],
  },
  {
    id: 'person/prabowo-subianto',
    names: {
      ar: ['برابوو سوبيانتو', 'برابو سوبيانتو'],
      en: ['Prabowo Subianto'],
      ru: ['Прабово Субианто'],
    },
    short: { ar: ['برابوو', 'سوبيانتو'], en: ['Prabowo', 'Subianto'], ru: ['Прабово', 'Субианто'] },
    gender: 'm',
    side: 'ID',
    offices: [
      { title: 'president', of: 'state/ID', from: '2024-10-20', to: null },
      { title: 'defence-minister', of: 'state/ID', from: '2019-10-23', to: '2024-10-20' },
    ],
  },
  {
    id: 'person/retno-marsudi',
    names: {
      ar: ['ريتنو مارسودي', 'رتنو مارسودي', 'ريتنو ليستاري مارسودي'],
      en: ['Retno Marsudi'],
      ru: ['Ретно Марсуди'],
    },
    short: { ar: ['مارسودي'], en: ['Retno', 'Marsudi'], ru: ['Марсуди'] },
    gender: 'f',
    side: 'ID',
    offices: [
      { title: 'foreign-minister', of: 'state/ID', from: '2014-10-27', to: '2024-10-20' },
    ],
  },
  {
    id: 'person/mahathir-mohamad',
    names: {
      ar: ['مهاتير محمد', 'مهاتير بن محمد'],
      en: ['Mahathir Mohamad', 'Mahathir Mohammad'],
      ru: ['Махатхир Мохамад'],
    },
    short: { ar: ['مهاتير'], en: ['Mahathir'], ru: ['Махатхир'] },
    gender: 'm',
    side: 'MY',
    offices: [
      { title: 'prime-minister', of: 'state/MY', from: '2018-05-10', to: '2020-03-01' },
    ],
  },
  {
    id: 'person/anwar-ibrahim',
    names: {
      ar: ['أنور إبراهيم'],
      en: ['Anwar Ibrahim'],
      ru: ['Анвар Ибрагим'],
    },
    short: { en: ['Anwar'], ru: ['Анвар'] },
    gender: 'm',
    side: 'MY',
    offices: [
      { title: 'prime-minister', of: 'state/MY', from: '2022-11-24', to: null },
    ],
  },
  {
    id: 'person/aung-san-suu-kyi',
    names: {
      ar: ['أونغ سان سو تشي', 'أون سان سو تشي', 'أونج سان سو تشي', 'أونغ سان سوتشي', 'أونغ سان سو كي'],
      en: ['Aung San Suu Kyi'],
      ru: ['Аун Сан Су Чжи'],
    },
    short: { ar: ['سو تشي'], en: ['Suu Kyi'], ru: ['Су Чжи'] },
    gender: 'f',
    side: 'MM',
    offices: [
      { title: 'minister', of: 'state/MM', from: '2016-04-06', to: '2021-02-01' },
    ],
  },
  {
    id: 'person/min-aung-hlaing',
    names: {
      ar: ['مين أونغ هلاينغ', 'مين أونغ هلينغ', 'مين أونج هلاينج', 'مين أونغ هلاين', 'مين أونج هلينج'],
      en: ['Min Aung Hlaing'],
      ru: ['Мин Аун Хлайн'],
    },
    short: { ar: ['هلاينغ', 'هلينغ'], en: ['Min Aung Hlaing'], ru: ['Мин Аун Хлайн'] },
    gender: 'm',
    side: 'MM',
    offices: [
      { title: 'president', of: 'state/MM', from: '2026-04', to: null },
      { title: 'army-chief', of: 'state/MM', from: '2011-03-30', to: '2026-04' },
    ],
  },
  {
    id: 'person/anutin-charnvirakul',
    names: {
      ar: ['أنوتين تشارنفيراكول', 'أنوتين شارنفيراكول', 'أنوتين تشارنفيراكل'],
      en: ['Anutin Charnvirakul'],
      ru: ['Анутин Чанвиракун'],
    },
    short: { ar: ['أنوتين'], en: ['Anutin', 'Charnvirakul'], ru: ['Анутин'] },
    gender: 'm',
    side: 'TH',
    offices: [
      { title: 'prime-minister', of: 'state/TH', from: '2025-09-07', to: null },
    ],
  },
  {
    id: 'person/hun-manet',
    names: {
      ar: ['هون مانيت', 'هون مانت'],
      en: ['Hun Manet'],
      ru: ['Хун Манет'],
    },
    short: { en: ['Hun Manet'], ru: ['Хун Манет'] },
    gender: 'm',
    side: 'KH',
    offices: [
      { title: 'prime-minister', of: 'state/KH', from: '2023-08-22', to: null },
    ],
  },
  {
    id: 'person/scott-morrison',
    names: {
      ar: ['سكوت موريسون'],
      en: ['Scott Morrison'],
      ru: ['Скотт Моррисон'],
    },
    short: { ar: ['موريسون'], en: ['Morrison'], ru: ['Моррисон'] },
    gender: 'm',
    side: 'AU',
    offices: [
      { title: 'prime-minister', of: 'state/AU', from: '2018-08-24', to: '2022-05-23' },
    ],
  },
  {
    id: 'person/anthony-albanese',
    names: {
      ar: ['أنتوني ألبانيزي', 'أنطوني ألبانيزي', 'أنتوني ألبانيز', 'أنتوني ألبانيزيه'],
      en: ['Anthony Albanese'],
      ru: ['Энтони Албанезе', 'Энтони Албаниз'],
    },
    short: { ar: ['ألبانيزي', 'ألبانيز'], en: ['Albanese'], ru: ['Албанезе', 'Албаниз'] },
    gender: 'm',
    side: 'AU',
    offices: [
      { title: 'prime-minister', of: 'state/AU', from: '2022-05-23', to: null },
    ],
  },
  {
    id: 'person/penny-wong',
    names: {
      ar: ['بيني وونغ', 'بيني وونج', 'بيني وانغ'],
      en: ['Penny Wong'],
      ru: ['Пенни Вонг'],
    },
    short: { ar: ['وونغ', 'وونج'], en: ['Wong'], ru: ['Вонг'] },
    gender: 'f',
    side: 'AU',
    offices: [
      { title: 'foreign-minister', of: 'state/AU', from: '2022-05-23', to: null },
    ],
  },
  {
    id: 'person/marise-payne',
    names: {
      ar: ['ماريز باين', 'ماريس باين', 'ماريسا باين'],
      en: ['Marise Payne'],
      ru: ['Мариз Пейн'],
    },
    short: { en: ['Payne'], ru: ['Пейн'] },
    gender: 'f',
    side: 'AU',
    offices: [
      { title: 'foreign-minister', of: 'state/AU', from: '2018-08-28', to: '2022-05-23' },
      { title: 'defence-minister', of: 'state/AU', from: '2015-09-21', to: '2018-08-28' },
    ],
  },
];
