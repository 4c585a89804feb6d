import type { PersonRow } from '@masar/shapes';

/** Africa south of the Sahara, the African Union and IGAD. */
export const peopleAfrica: readonly PersonRow[] = [
  {
    id: 'person/moussa-faki-mahamat',
    names: {
      ar: ['موسى فقي محمد', 'موسى فكي', 'موسى فقي', 'موسى فكي محمد', 'موسى فاكي', 'موسى فاكي محمد'],
      en: ['Moussa Faki Mahamat', 'Moussa Faki'],
      ru: ['Мусса Факи Махамат', 'Муса Факи Махамат'],
    },
    short: { en: ['Faki'], ru: ['Факи Махамат', 'Факи'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'commission-president', of: 'org/au', from: '2017-03-14', to: '2025-03-13' },
      { title: 'foreign-minister', of: 'state/TD', from: '2008-04', to: '2017-02' },
    ],
  },
  {
    id: 'person/mahmoud-ali-youssouf',
    names: {
      ar: ['محمود علي يوسف'],
      en: ['Mahmoud Ali Youssouf', 'Mahamoud Ali Youssouf'],
      ru: ['Махмуд Али Юсуф'],
    },
    short: { en: ['Youssouf'], ru: ['Юсуф'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'commission-president', of: 'org/au', from: '2025-03-13', to: null },
      { title: 'foreign-minister', of: 'state/DJ', from: '2005-05-22', to: '2025-03' },
    ],
  },
  {
    id: 'person/nkosazana-dlamini-zuma',
    names: {
      ar: ['نكوسازانا دلاميني زوما', 'نكوسازانا دلاميني-زوما', 'نكوسازانا زوما', 'دلاميني زوما'],
      en: ['Nkosazana Dlamini-Zuma'],
      ru: ['Нкосазана Дламини-Зума'],
    },
    short: { ar: ['دلاميني زوما', 'دلاميني-زوما'], en: ['Dlamini-Zuma'], ru: ['Дламини-Зума'] },
    gender: 'f',
    side: 'au',
    offices: [
      { title: 'commission-president', of: 'org/au', from: '2012-10-15', to: '2017-03-14' },
    ],
  },
  {
    id: 'person/bankole-adeoye',
    names: {
      ar: ['بانكولي أديوي', 'بانكول أديوي', 'بانكولي أديوييه'],
      en: ['Bankole Adeoye'],
      ru: ['Банколе Адеойе'],
    },
    short: { ar: ['أديوي'], en: ['Adeoye'], ru: ['Адеойе'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'minister', of: 'org/au', from: '2021-02', to: null },
    ],
  },
  {
    id: 'person/smail-chergui',
    names: {
      ar: ['إسماعيل شرقي'],
      en: ['Smaïl Chergui', 'Smail Chergui'],
      ru: ['Смаил Шерги'],
    },
    short: { en: ['Chergui'], ru: ['Шерги'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'minister', of: 'org/au', from: '2013-10', to: '2021-03' },
    ],
  },
  {
    id: 'person/mohamed-el-hacen-lebatt',
    names: {
      ar: ['محمد الحسن لبات', 'محمد الحسن ولد لبات', 'محمد الحسن لباد'],
      en: ['Mohamed El Hacen Lebatt'],
      ru: ['Мохамед аль-Хасан Леббат'],
    },
    short: { ar: ['لبات', 'ولد لبات'], en: ['Lebatt'], ru: ['Леббат'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'envoy', of: 'org/au', from: '2019-05', to: '2024' },
    ],
  },
  {
    id: 'person/mohamed-ibn-chambas',
    names: {
      ar: ['محمد بن شمباس', 'محمد بن تشمباس'],
      en: ['Mohamed Ibn Chambas'],
      ru: ['Мохаммед ибн Чамбас'],
    },
    short: { ar: ['شمباس', 'تشمباس'], en: ['Chambas'], ru: ['Чамбас'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'envoy', of: 'org/au', from: '2024-01', to: null },
    ],
  },
  {
    id: 'person/olusegun-obasanjo',
    names: {
      ar: ['أولوسيغون أوباسانغو', 'أولوسيغون أوباسانجو', 'أولوسيجون أوباسانجو'],
      en: ['Olusegun Obasanjo'],
      ru: ['Олусегун Обасанджо'],
    },
    short: { ar: ['أوباسانغو', 'أوباسانجو'], en: ['Obasanjo'], ru: ['Обасанджо'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'envoy', of: 'org/au', from: '2021-08-26', to: '2023' },
      { title: 'president', of: 'state/NG', from: '1999-05-29', to: '2007-05-29' },
    ],
  },
  {
    id: 'person/thabo-mbeki',
    names: {
      ar: ['ثابو مبيكي', 'تابو مبيكي'],
      en: ['Thabo Mbeki'],
      ru: ['Табо Мбеки'],
    },
    short: { ar: ['مبيكي'], en: ['Mbeki'], ru: ['Мбеки'] },
    gender: 'm',
    side: 'au',
    offices: [
      { title: 'chairman', of: 'org/auhip', from: '2009-10', to: '2022' },
      { title: 'president', of: 'state/ZA', from: '1999-06-14', to: '2008-09-24' },
    ],
  },
  {
    id: 'person/workneh-gebeyehu',
    names: {
      ar: ['ورقنه جبيهو', 'ورقني جيبيهو', 'ورقينيه جيبيهو', 'وركنه جبيهو', 'ورقنيه جبيهو', 'ورقنه غيبيهو', 'وركينه جبيهو'],
      en: ['Workneh Gebeyehu'],
      ru: ['Воркнех Гебейеху'],
    },
    short: { ar: ['جبيهو', 'جيبيهو', 'غيبيهو'], en: ['Workneh', 'Gebeyehu'], ru: ['Воркнех'] },
    gender: 'm',
    side: 'igad',
    offices: [
      { title: 'secretary-general', of: 'org/igad', from: '2019-11-29', to: null },
      { title: 'foreign-minister', of: 'state/ET', from: '2016-11-01', to: '2019-04-18' },
    ],
  },
  {
    id: 'person/mahboub-maalim',
    names: {
      ar: ['محبوب معلم', 'محبوب معالم'],
      en: ['Mahboub Maalim'],
      ru: ['Махбуб Маалим'],
    },
    short: { en: ['Maalim'], ru: ['Маалим'] },
    gender: 'm',
    side: 'igad',
    offices: [
      { title: 'secretary-general', of: 'org/igad', from: '2008-06', to: '2019-11' },
    ],
  },
  {
    id: 'person/ismail-wais',
    names: {
      ar: ['إسماعيل وايس', 'إسماعيل ويس'],
      en: ['Ismail Wais'],
      ru: ['Исмаил Ваис'],
    },
    short: { ar: ['وايس'], en: ['Wais'], ru: ['Ваис'] },
    gender: 'm',
    side: 'igad',
    offices: [
      { title: 'envoy', of: 'org/igad', from: '2016', to: '2023' },
    ],
  },
  {
    id: 'person/seyoum-mesfin',
    names: {
      ar: ['سيوم مسفن', 'سيوم مسفين'],
      en: ['Seyoum Mesfin'],
      ru: ['Сейум Месфин'],
    },
    short: { en: ['Seyoum'], ru: ['Сейум'] },
    gender: 'm',
    side: 'igad',
    offices: [
      { title: 'chief-negotiator', of: 'org/igad', from: '2014-01', to: '2018' },
      { title: 'foreign-minister', of: 'state/ET', from: '1991', to: '2010-10' },
    ],
  },
  {
    id: 'person/lawrence-korbandy',
    names: {
      ar: ['لورانس كورباندي', 'لورنس كورباندي'],
      en: ['Lawrence Korbandy'],
      ru: ['Лоуренс Корбанди'],
    },
    short: { ar: ['كورباندي'], en: ['Korbandy'], ru: ['Корбанди'] },
    gender: 'm',
    side: 'igad',
    offices: [
      { title: 'envoy', of: 'org/igad', from: '2023-08', to: null },
    ],
  },
  {
    id: 'person/hailemariam-desalegn',
    names: {
      ar: ['هايلي مريم ديسالين', 'هايلي ماريام ديسالين', 'هيلي ماريام ديسالين', 'هايلي ماريام ديسالغن', 'هيلا مريام ديسالين', 'هيلي مريم ديسالين'],
      en: ['Hailemariam Desalegn'],
      ru: ['Хайлемариам Десалень'],
    },
    short: { ar: ['ديسالين', 'ديسالغن'], en: ['Desalegn'], ru: ['Десалень'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'prime-minister', of: 'state/ET', from: '2012-08-20', to: '2018-04-02' },
      { title: 'foreign-minister', of: 'state/ET', from: '2010-10', to: '2012-08' },
    ],
  },
  {
    id: 'person/abiy-ahmed',
    names: {
      ar: ['أبي أحمد', 'آبي أحمد علي'],
      en: ['Abiy Ahmed', 'Abiy Ahmed Ali'],
      ru: ['Абий Ахмед', 'Абий Ахмед Али'],
    },
    short: { en: ['Abiy'], ru: ['Абий'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'prime-minister', of: 'state/ET', from: '2018-04-02', to: null },
    ],
  },
  {
    id: 'person/gedu-andargachew',
    names: {
      ar: ['غيدو أندارغاتشيو', 'غيدو أندارجاتشيو', 'جيدو أندارجاشيو', 'غدو أندارغاشو', 'جيدو أندارجاتشو', 'غيدو أندارغاشو'],
      en: ['Gedu Andargachew'],
      ru: ['Геду Андаргачью'],
    },
    short: { ar: ['أندارغاتشيو', 'أندارجاتشيو', 'أندارغاشو'], en: ['Gedu'], ru: ['Геду'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'foreign-minister', of: 'state/ET', from: '2019-04-18', to: '2020-11-08' },
    ],
  },
  {
    id: 'person/demeke-mekonnen',
    names: {
      ar: ['ديميكي ميكونين', 'دمقي مكونن', 'ديميكي مكونن', 'ديميك ميكونين', 'ديميكي ميكونن', 'دمقي ميكونن', 'دمكي مكونن'],
      en: ['Demeke Mekonnen'],
      ru: ['Демеке Меконнен'],
    },
    short: { ar: ['ميكونين', 'مكونن', 'ميكونن'], en: ['Demeke'], ru: ['Меконнен'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'foreign-minister', of: 'state/ET', from: '2020-11-08', to: '2024-01-26' },
      { title: 'deputy-prime-minister', of: 'state/ET', from: '2012-11-29', to: '2024-01' },
    ],
  },
  {
    id: 'person/taye-atske-selassie',
    names: {
      ar: ['تايي أتسكي سيلاسي', 'تاي أتسقي سيلاسي', 'تايي أتسقي سيلاسي', 'تاي أتسكي سيلاسي', 'تايي أصقي سلاسي'],
      en: ['Taye Atske Selassie'],
      ru: ['Тайе Ацке Селассие'],
    },
    short: { en: ['Taye'], ru: ['Тайе'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'president', of: 'state/ET', from: '2024-10-07', to: null },
      { title: 'foreign-minister', of: 'state/ET', from: '2024-02-08', to: '2024-10' },
    ],
  },
  {
    id: 'person/gedion-timothewos',
    names: {
      ar: ['جيديون تيموتيوس', 'جيديون طيموتيوس', 'غيديون تيموتيوس', 'جيدون طيموتيوس', 'جيديون تيموثيوس'],
      en: ['Gedion Timothewos', 'Gedion Timotheos'],
      ru: ['Гедион Тимотеос', 'Гедион Тимотевос'],
    },
    short: { ar: ['تيموتيوس', 'طيموتيوس', 'تيموثيوس'], en: ['Gedion', 'Timothewos'], ru: ['Тимотеос', 'Тимотевос'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'foreign-minister', of: 'state/ET', from: '2024-10-18', to: null },
    ],
  },
  {
    id: 'person/seleshi-bekele',
    names: {
      ar: ['سيليشي بيكيلي', 'سيلشي بقلي', 'سيليشي بقلي', 'سيلشي بيكيلي', 'سلشي بقلي', 'سيليشي بيكلي', 'سليشي بقلي'],
      en: ['Seleshi Bekele'],
      ru: ['Силеши Бекеле', 'Селеши Бекеле'],
    },
    short: { ar: ['بيكيلي', 'بقلي', 'بيكلي'], en: ['Seleshi', 'Bekele'], ru: ['Бекеле'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'chief-negotiator', of: 'state/ET', from: '2021-10', to: null },
      { title: 'water-minister', of: 'state/ET', from: '2016-11-01', to: '2021-10-06' },
    ],
  },
  {
    id: 'person/habtamu-itefa',
    names: {
      ar: ['هابتامو إيتيفا', 'هبتامو إيتيفا', 'هابتامو إتيفا', 'هبتامو إتيفا'],
      en: ['Habtamu Itefa'],
      ru: ['Хабтаму Итефа'],
    },
    short: { ar: ['إيتيفا', 'إتيفا'], en: ['Habtamu', 'Itefa'], ru: ['Итефа'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'water-minister', of: 'state/ET', from: '2021-10-06', to: null },
    ],
  },
  {
    id: 'person/dina-mufti',
    names: {
      ar: ['دينا مفتي'],
      en: ['Dina Mufti'],
      ru: ['Дина Муфти'],
    },
    short: { en: ['Mufti'], ru: ['Муфти'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'spokesman', of: 'body/ET/foreign-ministry', from: '2020', to: '2022-08' },
    ],
  },
  {
    id: 'person/nebiyat-getachew',
    names: {
      ar: ['نبيات غيتاتشو', 'نبيات جيتاشو', 'نبيات جيتاتشو', 'نيبيات غيتاتشو'],
      en: ['Nebiyat Getachew'],
      ru: ['Небият Гетачью'],
    },
    short: { en: ['Getachew'], ru: ['Гетачью'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'spokesman', of: 'body/ET/foreign-ministry', from: '2023-12', to: null },
    ],
  },
  {
    id: 'person/redwan-hussien',
    names: {
      ar: ['رضوان حسين', 'ردوان حسين'],
      en: ['Redwan Hussien', 'Redwan Hussein'],
      ru: ['Редван Хусейн'],
    },
    short: { en: ['Redwan'], ru: ['Редван'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'intelligence-chief', of: 'state/ET', from: '2024-02', to: null },
      { title: 'national-security-adviser', of: 'state/ET', from: '2022', to: '2024-02' },
      { title: 'head-of-delegation', of: 'state/ET', from: '2022-10-25', to: '2022-11-12' },
    ],
  },
  {
    id: 'person/birhanu-jula',
    names: {
      ar: ['برهانو جولا', 'بيرهانو جولا', 'برهانو غولا'],
      en: ['Birhanu Jula', 'Berhanu Jula'],
      ru: ['Бирхану Джула'],
    },
    short: { en: ['Birhanu'], ru: ['Бирхану'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'chief-of-staff', of: 'body/ET/armed-forces', from: '2020-11-08', to: null },
    ],
  },
  {
    id: 'person/sahle-work-zewde',
    names: {
      ar: ['سهلورق زودي', 'سهلي ورق زودي', 'ساهلورق زودي', 'سهل ورق زودي'],
      en: ['Sahle-Work Zewde'],
      ru: ['Сахле-Ворк Зевде'],
    },
    short: { ar: ['زودي'], en: ['Sahle-Work', 'Zewde'], ru: ['Сахле-Ворк'] },
    gender: 'f',
    side: 'ET',
    offices: [
      { title: 'president', of: 'state/ET', from: '2018-10-25', to: '2024-10-07' },
    ],
  },
  {
    id: 'person/debretsion-gebremichael',
    names: {
      ar: ['ديبرتسيون غبريميكائيل', 'ديبريتسيون غبراميكائيل', 'دبرصيون جبر ميكائيل', 'ديبريتسيون جبراميكائيل', 'دبراصيون جبرميكائيل', 'دبرصيون غبر ميكائيل'],
      en: ['Debretsion Gebremichael'],
      ru: ['Дэбрэцион Гэбрэмикаэль', 'Дебрецион Гебремикаэль'],
    },
    short: { ar: ['دبرصيون', 'ديبريتسيون', 'دبراصيون'], en: ['Debretsion'], ru: ['Дэбрэцион', 'Дебрецион'] },
    gender: 'm',
    side: 'tplf',
    offices: [
      { title: 'chairman', of: 'group/tplf', from: '2018-01', to: null },
    ],
  },
  {
    id: 'person/getachew-reda',
    names: {
      ar: ['غيتاتشو رضا', 'جيتاتشو رضا', 'غيتاشو ردا', 'جيتاتشو ردا', 'غيتاشو رضا', 'جيتاشو رضا', 'غيتاتشو ريدا'],
      en: ['Getachew Reda'],
      ru: ['Гетачью Реда', 'Гетачоу Реда'],
    },
    short: { en: ['Getachew'], ru: ['Гетачью'] },
    gender: 'm',
    side: 'ET',
    offices: [
      { title: 'minister', of: 'state/ET', from: '2025-04', to: null },
      { title: 'head-of-delegation', of: 'group/tplf', from: '2022-10-25', to: '2022-11-12' },
      { title: 'spokesman', of: 'group/tplf', from: '2020-11', to: '2022-11' },
    ],
  },
  {
    id: 'person/tadesse-werede',
    names: {
      ar: ['تاديسي ويريدي', 'تاديسي ويردي', 'تاديسي وريدي', 'تاديسي وردي'],
      en: ['Tadesse Werede', 'Tadesse Worede'],
      ru: ['Тадессе Вереде'],
    },
    short: { en: ['Tadesse'], ru: ['Тадессе'] },
    gender: 'm',
    side: 'tplf',
    offices: [
      { title: 'commander', of: 'group/tdf', from: '2020-11', to: null },
    ],
  },
  {
    id: 'person/isaias-afwerki',
    names: {
      ar: ['أسياس أفورقي', 'إسياسي أفورقي', 'أسياس أفوركي'],
      en: ['Isaias Afwerki', 'Isaias Afewerki'],
      ru: ['Исайяс Афеверки'],
    },
    short: { ar: ['أفورقي', 'أفوركي'], en: ['Isaias', 'Afwerki'], ru: ['Афеверки'] },
    gender: 'm',
    side: 'ER',
    offices: [
      { title: 'president', of: 'state/ER', from: '1993-05-24', to: null },
    ],
  },
  {
    id: 'person/osman-saleh',
    names: {
      ar: ['عثمان صالح', 'عثمان صالح محمد'],
      en: ['Osman Saleh', 'Osman Saleh Mohammed'],
      ru: ['Осман Салех'],
    },
    short: { en: ['Saleh'], ru: ['Салех'] },
    gender: 'm',
    side: 'ER',
    offices: [
      { title: 'foreign-minister', of: 'state/ER', from: '2007-04', to: null },
    ],
  },
  {
    id: 'person/yemane-gebreab',
    names: {
      ar: ['يماني جبر آب', 'يماني قبرآب', 'يماني غبريآب', 'يماني جبرآب'],
      en: ['Yemane Gebreab'],
      ru: ['Йемане Гебреаб'],
    },
    short: {  },
    gender: 'm',
    side: 'ER',
    offices: [
      { title: 'adviser', of: 'state/ER', from: '1994', to: null },
    ],
  },
  {
    id: 'person/yemane-gebremeskel',
    names: {
      ar: ['يماني جبر ميسكل', 'يماني غبري مسقل', 'يماني جبر مسكل', 'يماني قبرمسقل', 'يماني جبرمسقل', 'يماني غبرمسكل', 'يماني جبري ميسكيل'],
      en: ['Yemane Gebremeskel'],
      ru: ['Йемане Гебремескель'],
    },
    short: { en: ['Gebremeskel'], ru: ['Гебремескель'] },
    gender: 'm',
    side: 'ER',
    offices: [
      { title: 'minister', of: 'state/ER', from: '2015-03', to: null },
    ],
  },
  {
    id: 'person/hassan-sheikh-mohamud',
    names: {
      ar: ['حسن شيخ محمود', 'حسن شيخ محمد'],
      en: ['Hassan Sheikh Mohamud'],
      ru: ['Хасан Шейх Махмуд'],
    },
    short: {  },
    gender: 'm',
    side: 'SO',
    offices: [
      { title: 'president', of: 'state/SO', from: '2022-05-23', to: null },
      { title: 'president', of: 'state/SO', from: '2012-09-16', to: '2017-02-16' },
    ],
  },
  {
    id: 'person/mohamed-abdullahi-mohamed',
    names: {
      ar: ['محمد عبد الله فرماجو', 'محمد عبدالله فرماجو', 'محمد عبد الله محمد', 'محمد عبدالله محمد', 'محمد عبد الله محمد فرماجو', 'محمد عبدالله محمد فرماجو', 'محمد فرماجو', 'محمد عبد الله فرماجيو', 'محمد عبدالله فرماجيو'],
      en: ['Mohamed Abdullahi Mohamed', 'Mohamed Abdullahi Farmajo', 'Mohamed Farmajo', 'Mohamed Abdullahi Farmaajo'],
      ru: ['Мохамед Абдуллахи Мохамед', 'Мохамед Абдуллахи Фармаджо'],
    },
    short: { ar: ['فرماجو', 'فارماجو'], en: ['Farmajo', 'Farmaajo'], ru: ['Фармаджо'] },
    gender: 'm',
    side: 'SO',
    offices: [
      { title: 'president', of: 'state/SO', from: '2017-02-16', to: '2022-05-23' },
    ],
  },
  {
    id: 'person/hamza-abdi-barre',
    names: {
      ar: ['حمزة عبدي بري'],
      en: ['Hamza Abdi Barre'],
      ru: ['Хамза Абди Барре'],
    },
    short: { en: ['Barre'], ru: ['Барре'] },
    gender: 'm',
    side: 'SO',
    offices: [
      { title: 'prime-minister', of: 'state/SO', from: '2022-06-25', to: null },
    ],
  },
  {
    id: 'person/ahmed-moalim-fiqi',
    names: {
      ar: ['أحمد معلم فقي', 'أحمد معلم فقي أحمد', 'أحمد معلم فيقي'],
      en: ['Ahmed Moalim Fiqi', 'Ahmed Moallim Fiqi'],
      ru: ['Ахмед Моалим Фики'],
    },
    short: { en: ['Fiqi'], ru: ['Фики'] },
    gender: 'm',
    side: 'SO',
    offices: [
      { title: 'foreign-minister', of: 'state/SO', from: '2024-04', to: '2025-04' },
    ],
  },
  {
    id: 'person/abdisalam-abdi-ali',
    names: {
      ar: ['عبد السلام عبدي علي', 'عبدالسلام عبدي علي', 'عبد السلام علي', 'عبدالسلام علي'],
      en: ['Abdisalam Abdi Ali', 'Abdisalan Abdi Ali'],
      ru: ['Абдисалам Абди Али'],
    },
    short: {  },
    gender: 'm',
    side: 'SO',
    offices: [
      { title: 'foreign-minister', of: 'state/SO', from: '2025-04-27', to: null },
    ],
  },
  {
    id: 'person/muse-bihi-abdi',
    names: {
      ar: ['موسى بيحي عبدي', 'موسى بيهي عبدي', 'موسى بيحي', 'موسى بيهي'],
      en: ['Muse Bihi Abdi', 'Muse Bihi'],
      ru: ['Мусе Бихи Абди'],
    },
    short: { ar: ['بيحي'], en: ['Bihi'], ru: ['Бихи'] },
    gender: 'm',
    side: 'somaliland',
    offices: [
      { title: 'president', of: 'org/somaliland', from: '2017-12-13', to: '2024-12-12' },
    ],
  },
  {
    id: 'person/abdirahman-mohamed-abdullahi',
    names: {
      ar: ['عبد الرحمن محمد عبد الله عرو', 'عبدالرحمن محمد عبدالله عرو', 'عبد الرحمن عرو', 'عبدالرحمن عرو', 'عبد الرحمن محمد عبد الله', 'عبدالرحمن محمد عبدالله', 'عبد الرحمن سيرو', 'عبدالرحمن سيرو', 'عبد الرحمن عيرو', 'عبدالرحمن عيرو'],
      en: ['Abdirahman Mohamed Abdullahi', 'Abdirahman Irro', 'Abdirahman Mohamed Abdullahi Irro'],
      ru: ['Абдирахман Мохамед Абдуллахи', 'Абдирахман Ирро'],
    },
    short: { en: ['Irro'], ru: ['Ирро'] },
    gender: 'm',
    side: 'somaliland',
    offices: [
      { title: 'president', of: 'org/somaliland', from: '2024-12-12', to: null },
    ],
  },
  {
    id: 'person/ismail-omar-guelleh',
    names: {
      ar: ['إسماعيل عمر جيله', 'إسماعيل عمر غيله', 'إسماعيل عمر جيلي', 'إسماعيل عمر غيلي'],
      en: ['Ismaïl Omar Guelleh', 'Ismail Omar Guelleh'],
      ru: ['Исмаил Омар Гелле'],
    },
    short: { en: ['Guelleh'], ru: ['Гелле'] },
    gender: 'm',
    side: 'DJ',
    offices: [
      { title: 'president', of: 'state/DJ', from: '1999-05-08', to: null },
    ],
  },
  {
    id: 'person/uhuru-kenyatta',
    names: {
      ar: ['أوهورو كينياتا', 'أوهورو كنياتا'],
      en: ['Uhuru Kenyatta'],
      ru: ['Ухуру Кениата', 'Ухуру Кеньятта'],
    },
    short: { ar: ['كينياتا'], en: ['Kenyatta'], ru: ['Кениата', 'Кеньятта'] },
    gender: 'm',
    side: 'KE',
    offices: [
      { title: 'president', of: 'state/KE', from: '2013-04-09', to: '2022-09-13' },
    ],
  },
  {
    id: 'person/william-ruto',
    names: {
      ar: ['وليام روتو', 'ويليام روتو', 'وليم روتو'],
      en: ['William Ruto'],
      ru: ['Уильям Руто'],
    },
    short: { ar: ['روتو'], en: ['Ruto'], ru: ['Руто'] },
    gender: 'm',
    side: 'KE',
    offices: [
      { title: 'president', of: 'state/KE', from: '2022-09-13', to: null },
    ],
  },
  {
    id: 'person/musalia-mudavadi',
    names: {
      ar: ['موساليا مودافادي', 'موساليا مودفادي'],
      en: ['Musalia Mudavadi'],
      ru: ['Мусалия Мудавади'],
    },
    short: { ar: ['مودافادي'], en: ['Mudavadi'], ru: ['Мудавади'] },
    gender: 'm',
    side: 'KE',
    offices: [
      { title: 'foreign-minister', of: 'state/KE', from: '2023-10', to: null },
    ],
  },
  {
    id: 'person/alfred-mutua',
    names: {
      ar: ['ألفريد موتوا', 'ألفرد موتوا'],
      en: ['Alfred Mutua'],
      ru: ['Альфред Мутуа'],
    },
    short: { ar: ['موتوا'], en: ['Mutua'], ru: ['Мутуа'] },
    gender: 'm',
    side: 'KE',
    offices: [
      { title: 'foreign-minister', of: 'state/KE', from: '2022-10-27', to: '2023-10' },
    ],
  },
  {
    id: 'person/korir-singoei',
    names: {
      ar: ['كورير سينغوي', 'كورير سينغ أوي', 'كورير سينج أوي', 'كورير سينجوي'],
      en: ["Korir Sing'Oei", 'Korir Singoei'],
      ru: ["Корир Синг'Оэй"],
    },
    short: { en: ["Sing'Oei", 'Singoei'], ru: ["Синг'Оэй"] },
    gender: 'm',
    side: 'KE',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/KE', from: '2022-12', to: null },
    ],
  },
  {
    id: 'person/yoweri-museveni',
    names: {
      ar: ['يوري موسيفيني', 'يوويري موسيفيني', 'يوري موسفيني', 'يوويري موسفيني'],
      en: ['Yoweri Museveni'],
      ru: ['Йовери Мусевени'],
    },
    short: { ar: ['موسيفيني', 'موسفيني'], en: ['Museveni'], ru: ['Мусевени'] },
    gender: 'm',
    side: 'UG',
    offices: [
      { title: 'president', of: 'state/UG', from: '1986-01-29', to: null },
    ],
  },
  {
    id: 'person/idriss-deby',
    names: {
      ar: ['إدريس ديبي', 'إدريس ديبي إتنو', 'إدريس دبي'],
      en: ['Idriss Déby', 'Idriss Deby', 'Idriss Déby Itno'],
      ru: ['Идрис Деби', 'Идрис Деби Итно'],
    },
    short: { en: ['Déby', 'Deby'], ru: ['Деби'] },
    gender: 'm',
    side: 'TD',
    offices: [
      { title: 'president', of: 'state/TD', from: '1990-12-02', to: '2021-04-20' },
    ],
  },
  {
    id: 'person/mahamat-idriss-deby',
    names: {
      ar: ['محمد إدريس ديبي', 'محمد ديبي', 'محمد إدريس ديبي إتنو', 'محمد إدريس دبي'],
      en: ['Mahamat Idriss Déby', 'Mahamat Idriss Deby', 'Mahamat Deby', 'Mahamat Idriss Déby Itno'],
      ru: ['Махамат Идрис Деби', 'Махамат Деби'],
    },
    short: { ar: ['ديبي'], en: ['Déby', 'Deby'], ru: ['Деби'] },
    gender: 'm',
    side: 'TD',
    offices: [
      { title: 'president', of: 'state/TD', from: '2021-04-20', to: null },
    ],
  },
  {
    id: 'person/mahamat-saleh-annadif',
    names: {
      ar: ['محمد صالح النظيف', 'محمد صالح أناديف', 'محمد صالح نضيف', 'محمد صالح أنديف'],
      en: ['Mahamat Saleh Annadif'],
      ru: ['Махамат Салех Аннадиф'],
    },
    short: { ar: ['أناديف'], en: ['Annadif'], ru: ['Аннадиф'] },
    gender: 'm',
    side: 'TD',
    offices: [
      { title: 'foreign-minister', of: 'state/TD', from: '2022-10', to: '2024-05' },
      { title: 'un-envoy', of: 'state/ML', from: '2015-12', to: '2021-03' },
    ],
  },
  {
    id: 'person/ibrahim-boubacar-keita',
    names: {
      ar: ['إبراهيم أبو بكر كيتا', 'إبراهيم بوبكر كيتا', 'إبراهيم بو بكر كيتا', 'إبراهيم بوبكار كيتا'],
      en: ['Ibrahim Boubacar Keïta', 'Ibrahim Boubacar Keita'],
      ru: ['Ибрагим Бубакар Кейта'],
    },
    short: { ar: ['كيتا'], en: ['Keïta', 'Keita'], ru: ['Кейта'] },
    gender: 'm',
    side: 'ML',
    offices: [
      { title: 'president', of: 'state/ML', from: '2013-09-04', to: '2020-08-18' },
    ],
  },
  {
    id: 'person/assimi-goita',
    names: {
      ar: ['عاصمي غويتا', 'أسيمي غويتا', 'عاصيمي غويتا', 'أسيمي جويتا', 'عاصمي جويتا', 'أسيمي غوتا'],
      en: ['Assimi Goïta', 'Assimi Goita'],
      ru: ['Ассими Гойта'],
    },
    short: { ar: ['غويتا', 'جويتا'], en: ['Goïta', 'Goita'], ru: ['Гойта'] },
    gender: 'm',
    side: 'ML',
    offices: [
      { title: 'president', of: 'state/ML', from: '2021-05-24', to: null },
    ],
  },
  {
    id: 'person/abdoulaye-diop',
    names: {
      ar: ['عبد الله ديوب', 'عبدالله ديوب', 'عبدولاي ديوب', 'عبدالاي ديوب', 'عبد اللاي ديوب', 'عبداللاي ديوب'],
      en: ['Abdoulaye Diop'],
      ru: ['Абдулай Диоп'],
    },
    short: { ar: ['ديوب'], en: ['Diop'], ru: ['Диоп'] },
    gender: 'm',
    side: 'ML',
    offices: [
      { title: 'foreign-minister', of: 'state/ML', from: '2021-06-11', to: null },
      { title: 'foreign-minister', of: 'state/ML', from: '2014-04-11', to: '2017-12' },
    ],
  },
  {
    id: 'person/choguel-kokalla-maiga',
    names: {
      ar: ['شوغيل كوكالا مايغا', 'تشوغيل كوكالا مايغا', 'شوغيل مايغا', 'شوغويل كوكالا مايغا', 'تشوجيل مايجا', 'شوغل مايغا'],
      en: ['Choguel Kokalla Maïga', 'Choguel Maiga', 'Choguel Kokalla Maiga'],
      ru: ['Шогель Кокалла Майга'],
    },
    short: { ar: ['مايغا', 'مايجا'], en: ['Maïga', 'Maiga'], ru: ['Майга'] },
    gender: 'm',
    side: 'ML',
    offices: [
      { title: 'prime-minister', of: 'state/ML', from: '2021-06-07', to: '2024-11-20' },
    ],
  },
  {
    id: 'person/mohamed-bazoum',
    names: {
      ar: ['محمد بازوم', 'محمد بازومي'],
      en: ['Mohamed Bazoum'],
      ru: ['Мохамед Базум'],
    },
    short: { ar: ['بازوم'], en: ['Bazoum'], ru: ['Базум'] },
    gender: 'm',
    side: 'NE',
    offices: [
      { title: 'president', of: 'state/NE', from: '2021-04-02', to: '2023-07-26' },
      { title: 'foreign-minister', of: 'state/NE', from: '2015-02', to: '2016-04' },
    ],
  },
  {
    id: 'person/mahamadou-issoufou',
    names: {
      ar: ['محمدو إيسوفو', 'محمد إيسوفو', 'مامادو إيسوفو', 'محمدو يوسفو'],
      en: ['Mahamadou Issoufou'],
      ru: ['Махамаду Иссуфу'],
    },
    short: { ar: ['إيسوفو'], en: ['Issoufou'], ru: ['Иссуфу'] },
    gender: 'm',
    side: 'NE',
    offices: [
      { title: 'president', of: 'state/NE', from: '2011-04-07', to: '2021-04-02' },
    ],
  },
  {
    id: 'person/abdourahamane-tiani',
    names: {
      ar: ['عبد الرحمن تياني', 'عبدالرحمن تياني', 'عبد الرحمن تشياني', 'عبدالرحمن تشياني', 'عبد الرحماني تياني', 'عبدالرحماني تياني', 'عبد الرحمن تيشاني', 'عبدالرحمن تيشاني'],
      en: ['Abdourahamane Tiani', 'Abdourahmane Tchiani'],
      ru: ['Абдурахман Тиани', 'Абдурахман Чиани'],
    },
    short: { ar: ['تياني', 'تشياني'], en: ['Tiani', 'Tchiani'], ru: ['Тиани', 'Чиани'] },
    gender: 'm',
    side: 'NE',
    offices: [
      { title: 'president', of: 'state/NE', from: '2023-07-28', to: null },
    ],
  },
  {
    id: 'person/ali-lamine-zeine',
    names: {
      ar: ['علي محمد الأمين زين', 'علي لمين زين', 'علي الأمين زين', 'علي مهامان لامين زين', 'علي محمد لمين زين'],
      en: ['Ali Lamine Zeine', 'Ali Mahaman Lamine Zeine'],
      ru: ['Али Ламин Зейн'],
    },
    short: { en: ['Zeine'], ru: ['Зейн'] },
    gender: 'm',
    side: 'NE',
    offices: [
      { title: 'prime-minister', of: 'state/NE', from: '2023-08-07', to: null },
    ],
  },
  {
    id: 'person/bakary-yaou-sangare',
    names: {
      ar: ['بكاري ياوو سانغاري', 'بكاري ياو سانغاري', 'باكاري ياوو سانغاري', 'بكاري ياو سانجاري'],
      en: ['Bakary Yaou Sangaré', 'Bakary Yaou Sangare'],
      ru: ['Бакари Яу Сангаре'],
    },
    short: { ar: ['سانغاري', 'سانجاري'], en: ['Sangaré', 'Sangare'], ru: ['Сангаре'] },
    gender: 'm',
    side: 'NE',
    offices: [
      { title: 'foreign-minister', of: 'state/NE', from: '2023-08', to: null },
    ],
  },
  {
    id: 'person/ibrahim-traore',
    names: {
      ar: ['إبراهيم تراوري', 'ابراهيم تراوريه'],
      en: ['Ibrahim Traoré', 'Ibrahim Traore'],
      ru: ['Ибрагим Траоре'],
    },
    short: { ar: ['تراوري'], en: ['Traoré', 'Traore'], ru: ['Траоре'] },
    gender: 'm',
    side: 'BF',
    offices: [
      { title: 'president', of: 'state/BF', from: '2022-09-30', to: null },
    ],
  },
  {
    id: 'person/karamoko-jean-marie-traore',
    names: {
      ar: ['كاراموكو جان ماري تراوري', 'جان ماري تراوري', 'كاراموكو جان ماري تراوريه'],
      en: ['Karamoko Jean-Marie Traoré', 'Karamoko Jean Marie Traore'],
      ru: ['Карамоко Жан-Мари Траоре'],
    },
    short: {  },
    gender: 'm',
    side: 'BF',
    offices: [
      { title: 'foreign-minister', of: 'state/BF', from: '2023-12', to: null },
    ],
  },
  {
    id: 'person/blaise-compaore',
    names: {
      ar: ['بليز كومباوري', 'بليز كومباوريه'],
      en: ['Blaise Compaoré', 'Blaise Compaore'],
      ru: ['Блез Компаоре'],
    },
    short: { ar: ['كومباوري'], en: ['Compaoré', 'Compaore'], ru: ['Компаоре'] },
    gender: 'm',
    side: 'BF',
    offices: [
      { title: 'president', of: 'state/BF', from: '1987-10-15', to: '2014-10-31' },
    ],
  },
  {
    id: 'person/macky-sall',
    names: {
      ar: ['مكي سال', 'ماكي سال', 'ماكي صال', 'مكي صال'],
      en: ['Macky Sall'],
      ru: ['Маки Салл'],
    },
    short: { en: ['Sall'], ru: ['Салл'] },
    gender: 'm',
    side: 'SN',
    offices: [
      { title: 'president', of: 'state/SN', from: '2012-04-02', to: '2024-04-02' },
    ],
  },
  {
    id: 'person/bassirou-diomaye-faye',
    names: {
      ar: ['باسيرو ديوماي فاي', 'باسيرو ديوماي', 'باسيرو ديوماي فاي ديوماي'],
      en: ['Bassirou Diomaye Faye'],
      ru: ['Бассиру Диомай Фай'],
    },
    short: { en: ['Faye'], ru: ['Фай'] },
    gender: 'm',
    side: 'SN',
    offices: [
      { title: 'president', of: 'state/SN', from: '2024-04-02', to: null },
    ],
  },
  {
    id: 'person/alassane-ouattara',
    names: {
      ar: ['الحسن واتارا', 'الحسن وتارا', 'ألاسان واتارا', 'حسن واتارا'],
      en: ['Alassane Ouattara'],
      ru: ['Алассан Уаттара'],
    },
    short: { ar: ['واتارا', 'وتارا'], en: ['Ouattara'], ru: ['Уаттара'] },
    gender: 'm',
    side: 'CI',
    offices: [
      { title: 'president', of: 'state/CI', from: '2010-12-04', to: null },
    ],
  },
  {
    id: 'person/goodluck-jonathan',
    names: {
      ar: ['غودلاك جوناثان', 'جودلاك جوناثان', 'غودلك جوناثان'],
      en: ['Goodluck Jonathan'],
      ru: ['Гудлак Джонатан'],
    },
    short: { en: ['Jonathan'], ru: ['Джонатан'] },
    gender: 'm',
    side: 'NG',
    offices: [
      { title: 'president', of: 'state/NG', from: '2010-05-06', to: '2015-05-29' },
    ],
  },
  {
    id: 'person/muhammadu-buhari',
    names: {
      ar: ['محمد بخاري', 'محمدو بخاري', 'محمد بوهاري', 'محمدو بوهاري'],
      en: ['Muhammadu Buhari'],
      ru: ['Мухаммаду Бухари'],
    },
    short: { ar: ['بخاري', 'بوهاري'], en: ['Buhari'], ru: ['Бухари'] },
    gender: 'm',
    side: 'NG',
    offices: [
      { title: 'president', of: 'state/NG', from: '2015-05-29', to: '2023-05-29' },
    ],
  },
  {
    id: 'person/bola-tinubu',
    names: {
      ar: ['بولا تينوبو', 'بولا أحمد تينوبو', 'بولا تينبو'],
      en: ['Bola Tinubu', 'Bola Ahmed Tinubu'],
      ru: ['Бола Тинубу'],
    },
    short: { ar: ['تينوبو'], en: ['Tinubu'], ru: ['Тинубу'] },
    gender: 'm',
    side: 'NG',
    offices: [
      { title: 'president', of: 'state/NG', from: '2023-05-29', to: null },
    ],
  },
  {
    id: 'person/yusuf-tuggar',
    names: {
      ar: ['يوسف توغار', 'يوسف توجار', 'يوسف تغار'],
      en: ['Yusuf Tuggar'],
      ru: ['Юсуф Туггар'],
    },
    short: { ar: ['توغار', 'توجار'], en: ['Tuggar'], ru: ['Туггар'] },
    gender: 'm',
    side: 'NG',
    offices: [
      { title: 'foreign-minister', of: 'state/NG', from: '2023-08-21', to: '2026' },
    ],
  },
  {
    id: 'person/omar-alieu-touray',
    names: {
      ar: ['عمر عليو توراي', 'عمر توراي', 'عمر علي توراي', 'عمر أليو توراي'],
      en: ['Omar Alieu Touray'],
      ru: ['Омар Алиу Турай'],
    },
    short: { ar: ['توراي'], en: ['Touray'], ru: ['Турай'] },
    gender: 'm',
    side: 'ecowas',
    offices: [
      { title: 'commission-president', of: 'org/ecowas', from: '2022-07-14', to: null },
    ],
  },
  {
    id: 'person/jacob-zuma',
    names: {
      ar: ['جاكوب زوما', 'جيكوب زوما'],
      en: ['Jacob Zuma'],
      ru: ['Джейкоб Зума'],
    },
    short: { ar: ['زوما'], en: ['Zuma'], ru: ['Зума'] },
    gender: 'm',
    side: 'ZA',
    offices: [
      { title: 'president', of: 'state/ZA', from: '2009-05-09', to: '2018-02-14' },
    ],
  },
  {
    id: 'person/cyril-ramaphosa',
    names: {
      ar: ['سيريل رامافوزا', 'سيريل رامابوسا', 'سيريل رامافوسا'],
      en: ['Cyril Ramaphosa'],
      ru: ['Сирил Рамафоса'],
    },
    short: { ar: ['رامافوزا', 'رامابوسا', 'رامافوسا'], en: ['Ramaphosa'], ru: ['Рамафоса'] },
    gender: 'm',
    side: 'ZA',
    offices: [
      { title: 'president', of: 'state/ZA', from: '2018-02-15', to: null },
    ],
  },
  {
    id: 'person/naledi-pandor',
    names: {
      ar: ['ناليدي باندور', 'ناليدي بندور'],
      en: ['Naledi Pandor'],
      ru: ['Наледи Пандор'],
    },
    short: { ar: ['باندور'], en: ['Pandor'], ru: ['Пандор'] },
    gender: 'f',
    side: 'ZA',
    offices: [
      { title: 'foreign-minister', of: 'state/ZA', from: '2019-05-29', to: '2024-06-30' },
    ],
  },
  {
    id: 'person/ronald-lamola',
    names: {
      ar: ['رونالد لامولا'],
      en: ['Ronald Lamola'],
      ru: ['Рональд Ламола'],
    },
    short: { ar: ['لامولا'], en: ['Lamola'], ru: ['Ламола'] },
    gender: 'm',
    side: 'ZA',
    offices: [
      { title: 'foreign-minister', of: 'state/ZA', from: '2024-07-03', to: null },
    ],
  },
  {
    id: 'person/paul-kagame',
    names: {
      ar: ['بول كاغامي', 'بول كاجامي', 'بول كاغامه', 'بول كاجامه', 'بول كاغاميه'],
      en: ['Paul Kagame'],
      ru: ['Поль Кагаме'],
    },
    short: { ar: ['كاغامي', 'كاجامي', 'كاغامه', 'كاجامه'], en: ['Kagame'], ru: ['Кагаме'] },
    gender: 'm',
    side: 'RW',
    offices: [
      { title: 'president', of: 'state/RW', from: '2000-04-22', to: null },
    ],
  },
  {
    id: 'person/olivier-nduhungirehe',
    names: {
      ar: ['أوليفييه ندوهونغيريهي', 'أوليفييه ندوهونجيريهي', 'أوليفيه ندوهونغيرهي', 'أوليفييه ندوهونغيريهه', 'أوليفيي ندوهونجيريهي'],
      en: ['Olivier Nduhungirehe'],
      ru: ['Оливье Ндухунгирехе'],
    },
    short: { ar: ['ندوهونغيريهي', 'ندوهونجيريهي'], en: ['Nduhungirehe'], ru: ['Ндухунгирехе'] },
    gender: 'm',
    side: 'RW',
    offices: [
      { title: 'foreign-minister', of: 'state/RW', from: '2024-06-12', to: null },
    ],
  },
  {
    id: 'person/joseph-kabila',
    names: {
      ar: ['جوزيف كابيلا', 'جوزف كابيلا'],
      en: ['Joseph Kabila'],
      ru: ['Жозеф Кабила'],
    },
    short: { ar: ['كابيلا'], en: ['Kabila'], ru: ['Кабила'] },
    gender: 'm',
    side: 'CD',
    offices: [
      { title: 'president', of: 'state/CD', from: '2001-01-17', to: '2019-01-24' },
    ],
  },
  {
    id: 'person/felix-tshisekedi',
    names: {
      ar: ['فيليكس تشيسكيدي', 'فيليكس تشيسيكيدي', 'فليكس تشيسيكيدي'],
      en: ['Félix Tshisekedi', 'Felix Tshisekedi'],
      ru: ['Феликс Чисекеди'],
    },
    short: { ar: ['تشيسكيدي', 'تشيسيكيدي'], en: ['Tshisekedi'], ru: ['Чисекеди'] },
    gender: 'm',
    side: 'CD',
    offices: [
      { title: 'president', of: 'state/CD', from: '2019-01-24', to: null },
    ],
  },
  {
    id: 'person/therese-kayikwamba-wagner',
    names: {
      ar: ['تيريز كاييكوامبا فاغنر', 'تيريز كايكوامبا فاغنر', 'تيريز كايكوامبا واغنر', 'تيريز كاييكوامبا واغنر', 'تيريزا كايكوامبا فاغنر', 'تيريز فاغنر', 'تيريز كايكوامبا فاجنر'],
      en: ['Thérèse Kayikwamba Wagner', 'Therese Kayikwamba Wagner'],
      ru: ['Тереза Кайиквамба Вагнер'],
    },
    short: { ar: ['كاييكوامبا فاغنر', 'كايكوامبا فاغنر', 'كايكوامبا واغنر'], en: ['Kayikwamba Wagner'], ru: ['Кайиквамба Вагнер'] },
    gender: 'f',
    side: 'CD',
    offices: [
      { title: 'foreign-minister', of: 'state/CD', from: '2024-06-12', to: null },
    ],
  },
  {
    id: 'person/patrick-muyaya',
    names: {
      ar: ['باتريك مويايا', 'باتريك مويا'],
      en: ['Patrick Muyaya'],
      ru: ['Патрик Муяя'],
    },
    short: { ar: ['مويايا'], en: ['Muyaya'], ru: ['Муяя'] },
    gender: 'm',
    side: 'CD',
    offices: [
      { title: 'spokesman', of: 'state/CD', from: '2021-04', to: null },
    ],
  },
  {
    id: 'person/corneille-nangaa',
    names: {
      ar: ['كورنيل نانغا', 'كورنيي نانغا', 'كورني نانغا', 'كورنيل نانجا', 'كورنيل ناانغا'],
      en: ['Corneille Nangaa'],
      ru: ['Корней Нангаа'],
    },
    short: { ar: ['نانغا', 'نانجا'], en: ['Nangaa'], ru: ['Нангаа'] },
    gender: 'm',
    side: 'm23',
    offices: [
      { title: 'group-leader', of: 'group/afc', from: '2023-12-15', to: null },
    ],
  },
  {
    id: 'person/bertrand-bisimwa',
    names: {
      ar: ['برتراند بيسيموا', 'بيرتراند بيسيموا'],
      en: ['Bertrand Bisimwa'],
      ru: ['Бертран Бисимва'],
    },
    short: { ar: ['بيسيموا'], en: ['Bisimwa'], ru: ['Бисимва'] },
    gender: 'm',
    side: 'm23',
    offices: [
      { title: 'president', of: 'group/m23', from: '2013-03', to: null },
    ],
  },
  {
    id: 'person/benjamin-mbonimpa',
    names: {
      ar: ['بنجامين مبونيمبا', 'بينجامين مبونيمبا', 'بنيامين مبونيمبا'],
      en: ['Benjamin Mbonimpa'],
      ru: ['Бенжамен Мбонимпа'],
    },
    short: { ar: ['مبونيمبا'], en: ['Mbonimpa'], ru: ['Мбонимпа'] },
    gender: 'm',
    side: 'm23',
    offices: [
      { title: 'head-of-delegation', of: 'group/m23', from: '2025-04', to: null },
    ],
  },
  {
    id: 'person/joao-lourenco',
    names: {
      ar: ['جواو لورينسو', 'جواو لورنسو', 'جواو لورنكو', 'جواو لورينكو'],
      en: ['João Lourenço', 'Joao Lourenco'],
      ru: ['Жуан Лоренсу'],
    },
    short: { ar: ['لورينسو', 'لورنسو'], en: ['Lourenço', 'Lourenco'], ru: ['Лоренсу'] },
    gender: 'm',
    side: 'AO',
    offices: [
      { title: 'president', of: 'state/AO', from: '2017-09-26', to: null },
    ],
  },
  {
    id: 'person/faustin-archange-touadera',
    names: {
      ar: ['فوستين أرشانج تواديرا', 'فوستان أرشانج تواديرا', 'فوستان أركانج تواديرا', 'فوستين أرشانغ تواديرا'],
      en: ['Faustin-Archange Touadéra', 'Faustin-Archange Touadera'],
      ru: ['Фостен-Арканж Туадера'],
    },
    short: { ar: ['تواديرا'], en: ['Touadéra', 'Touadera'], ru: ['Туадера'] },
    gender: 'm',
    side: 'CF',
    offices: [
      { title: 'president', of: 'state/CF', from: '2016-03-30', to: null },
    ],
  },
];
