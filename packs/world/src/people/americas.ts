import type { PersonRow } from '@masar/shapes';

/** Latin America, the Caribbean and Canada. */
export const peopleAmericas: readonly PersonRow[] = [
  {
    id: 'person/hugo-chavez',
    names: {
      ar: ['هوغو تشافيز', 'هوغو شافيز', 'هوجو تشافيز', 'هوغو تشافيس', 'هوجو شافيز'],
      en: ['Hugo Chávez', 'Hugo Chavez'],
      ru: ['Уго Чавес'],
    },
    short: { ar: ['تشافيز', 'شافيز', 'تشافيس'], en: ['Chávez', 'Chavez'], ru: ['Чавес'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'president', of: 'state/VE', from: '1999-02-02', to: '2013-03-05' },
    ],
  },
  {
    id: 'person/nicolas-maduro',
    names: {
      ar: ['نيكولاس مادورو', 'نيكولا مادورو', 'نيقولاس مادورو'],
      en: ['Nicolás Maduro', 'Nicolas Maduro'],
      ru: ['Николас Мадуро'],
    },
    short: { ar: ['مادورو'], en: ['Maduro'], ru: ['Мадуро'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'president', of: 'state/VE', from: '2013-03-05', to: '2026-01-03' },
      { title: 'foreign-minister', of: 'state/VE', from: '2006-08-09', to: '2013-01-15' },
    ],
  },
  {
    id: 'person/delcy-rodriguez',
    names: {
      ar: ['ديلسي رودريغيز', 'ديلسي رودريجيز', 'دلسي رودريغيز', 'ديلسي رودريغيس', 'دلسي رودريغز', 'ديلسي رودريغز'],
      en: ['Delcy Rodríguez', 'Delcy Rodriguez'],
      ru: ['Делси Родригес'],
    },
    short: { ar: ['رودريغيز', 'رودريجيز', 'رودريغز'], en: ['Rodríguez'], ru: ['Родригес'] },
    gender: 'f',
    side: 'VE',
    offices: [
      { title: 'president', of: 'state/VE', from: '2026-01-05', to: null },
      { title: 'vice-president', of: 'state/VE', from: '2018-06-14', to: '2026-01-05' },
      { title: 'foreign-minister', of: 'state/VE', from: '2014-12-26', to: '2017-06-21' },
    ],
  },
  {
    id: 'person/jorge-rodriguez',
    names: {
      ar: ['خورخي رودريغيز', 'خورخي رودريجيز', 'خورخيه رودريغيز', 'خورخي رودريغز', 'جورجي رودريغيز'],
      en: ['Jorge Rodríguez', 'Jorge Rodriguez'],
      ru: ['Хорхе Родригес'],
    },
    short: {  },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'parliament-speaker', of: 'state/VE', from: '2021-01-05', to: null },
      { title: 'head-of-delegation', of: 'state/VE', from: '2021-08-13', to: '2024' },
    ],
  },
  {
    id: 'person/juan-guaido',
    names: {
      ar: ['خوان غوايدو', 'خوان جوايدو', 'خوان غايدو', 'خوان جوايدوا'],
      en: ['Juan Guaidó', 'Juan Guaido'],
      ru: ['Хуан Гуайдо'],
    },
    short: { ar: ['غوايدو', 'جوايدو', 'غايدو'], en: ['Guaidó', 'Guaido'], ru: ['Гуайдо'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'group-leader', of: 'group/venezuelan-opposition', from: '2019-01-23', to: '2023-01-05' },
      { title: 'parliament-speaker', of: 'state/VE', from: '2019-01-05', to: '2020-01-05' },
    ],
  },
  {
    id: 'person/maria-corina-machado',
    names: {
      ar: ['ماريا كورينا ماتشادو', 'ماريا كورينا ماشادو', 'ماريا ماتشادو'],
      en: ['María Corina Machado', 'Maria Corina Machado'],
      ru: ['Мария Корина Мачадо'],
    },
    short: { ar: ['ماتشادو', 'ماشادو'], en: ['Machado'], ru: ['Мачадо'] },
    gender: 'f',
    side: 'VE',
    offices: [
      { title: 'group-leader', of: 'group/venezuelan-opposition', from: '2023-10', to: null },
    ],
  },
  {
    id: 'person/edmundo-gonzalez-urrutia',
    names: {
      ar: ['إدموندو غونزاليس أوروتيا', 'إدموندو غونزاليز أوروتيا', 'إدموندو جونزاليس أوروتيا', 'إدموندو غونزاليس', 'إدموندو غونزاليز', 'إدموندو جونزاليس', 'إدموندو جونزاليز'],
      en: ['Edmundo González Urrutia', 'Edmundo Gonzalez', 'Edmundo González', 'Edmundo Gonzalez Urrutia'],
      ru: ['Эдмундо Гонсалес Уррутия', 'Эдмундо Гонсалес'],
    },
    short: { ar: ['أوروتيا'], en: ['González', 'Gonzalez', 'Urrutia'], ru: ['Гонсалес'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'group-leader', of: 'group/venezuelan-opposition', from: '2024-04', to: null },
    ],
  },
  {
    id: 'person/gerardo-blyde',
    names: {
      ar: ['خيراردو بلايد', 'جيراردو بلايد', 'خيراردو بلايدي'],
      en: ['Gerardo Blyde'],
      ru: ['Херардо Блайд'],
    },
    short: { ar: ['بلايد'], en: ['Blyde'], ru: ['Блайд'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'head-of-delegation', of: 'group/venezuelan-opposition', from: '2021-08-13', to: '2024' },
    ],
  },
  {
    id: 'person/jorge-arreaza',
    names: {
      ar: ['خورخي أرياسا', 'خورخي أريازا', 'خورخي أرياثا'],
      en: ['Jorge Arreaza'],
      ru: ['Хорхе Арреаса'],
    },
    short: { ar: ['أرياسا', 'أريازا'], en: ['Arreaza'], ru: ['Арреаса'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'foreign-minister', of: 'state/VE', from: '2017-08-02', to: '2021-08-19' },
    ],
  },
  {
    id: 'person/yvan-gil',
    names: {
      ar: ['إيفان خيل', 'إيفان جيل', 'إيفان هيل', 'إيبان خيل'],
      en: ['Yván Gil', 'Yvan Gil'],
      ru: ['Иван Хиль'],
    },
    short: { en: ['Gil'], ru: ['Хиль'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'foreign-minister', of: 'state/VE', from: '2023-01-06', to: null },
    ],
  },
  {
    id: 'person/diosdado-cabello',
    names: {
      ar: ['ديوسدادو كابيلو', 'ديوسدادو كابييو', 'ديوسدادو كابيو'],
      en: ['Diosdado Cabello'],
      ru: ['Диосдадо Кабельо'],
    },
    short: { ar: ['كابيلو', 'كابييو'], en: ['Cabello'], ru: ['Кабельо'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'interior-minister', of: 'state/VE', from: '2024-08-27', to: null },
      { title: 'parliament-speaker', of: 'state/VE', from: '2012-01-05', to: '2016-01-05' },
    ],
  },
  {
    id: 'person/vladimir-padrino-lopez',
    names: {
      ar: ['فلاديمير بادرينو لوبيز', 'فلاديمير بادرينو'],
      en: ['Vladimir Padrino López', 'Vladimir Padrino Lopez', 'Vladimir Padrino'],
      ru: ['Владимир Падрино Лопес'],
    },
    short: { ar: ['بادرينو'], en: ['Padrino'], ru: ['Падрино Лопес', 'Падрино'] },
    gender: 'm',
    side: 'VE',
    offices: [
      { title: 'defence-minister', of: 'state/VE', from: '2014-10-24', to: '2026' },
    ],
  },
  {
    id: 'person/juan-manuel-santos',
    names: {
      ar: ['خوان مانويل سانتوس', 'خوان سانتوس', 'خوان مانويل سنتوس'],
      en: ['Juan Manuel Santos'],
      ru: ['Хуан Мануэль Сантос'],
    },
    short: { ar: ['سانتوس'], en: ['Santos'], ru: ['Сантос'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'president', of: 'state/CO', from: '2010-08-07', to: '2018-08-07' },
    ],
  },
  {
    id: 'person/ivan-duque',
    names: {
      ar: ['إيفان دوكي', 'إيفان دوكيه', 'إيبان دوكي'],
      en: ['Iván Duque', 'Ivan Duque'],
      ru: ['Иван Дуке'],
    },
    short: { ar: ['دوكي'], en: ['Duque'], ru: ['Дуке'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'president', of: 'state/CO', from: '2018-08-07', to: '2022-08-07' },
    ],
  },
  {
    id: 'person/gustavo-petro',
    names: {
      ar: ['غوستافو بيترو', 'جوستافو بيترو', 'غوستابو بيترو', 'غوستافو بترو'],
      en: ['Gustavo Petro'],
      ru: ['Густаво Петро'],
    },
    short: { ar: ['بيترو'], en: ['Petro'], ru: ['Петро'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'president', of: 'state/CO', from: '2022-08-07', to: '2026-08-07' },
    ],
  },
  {
    id: 'person/alvaro-leyva',
    names: {
      ar: ['ألفارو ليفا', 'ألبارو ليفا', 'ألفارو ليفا دوران', 'ألبارو ليبا'],
      en: ['Álvaro Leyva', 'Alvaro Leyva'],
      ru: ['Альваро Лейва'],
    },
    short: { en: ['Leyva'], ru: ['Лейва'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'foreign-minister', of: 'state/CO', from: '2022-08-07', to: '2024-05' },
    ],
  },
  {
    id: 'person/humberto-de-la-calle',
    names: {
      ar: ['أومبرتو دي لا كايي', 'هومبرتو دي لا كايي', 'أومبيرتو دي لا كالي', 'أومبرتو دي لا كالي', 'هومبيرتو دي لا كالي', 'هومبرتو دي لا كالي', 'أومبرتو دو لا كايي'],
      en: ['Humberto de la Calle'],
      ru: ['Умберто де ла Калье'],
    },
    short: { ar: ['دي لا كايي', 'دي لا كالي'], en: ['de la Calle'], ru: ['де ла Калье'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'chief-negotiator', of: 'state/CO', from: '2012-10-18', to: '2017' },
    ],
  },
  {
    id: 'person/sergio-jaramillo',
    names: {
      ar: ['سيرجيو خاراميو', 'سيرخيو خاراميلو', 'سيرجيو جاراميلو', 'سيرخيو خاراميو'],
      en: ['Sergio Jaramillo'],
      ru: ['Серхио Харамильо'],
    },
    short: { ar: ['خاراميو', 'خاراميلو'], en: ['Jaramillo'], ru: ['Харамильо'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'envoy', of: 'state/CO', from: '2012-08', to: '2017' },
    ],
  },
  {
    id: 'person/otty-patino',
    names: {
      ar: ['أوتي باتينيو', 'أوتي باتينيوا'],
      en: ['Otty Patiño', 'Otty Patino'],
      ru: ['Отти Патиньо'],
    },
    short: { ar: ['باتينيو'], en: ['Patiño', 'Patino'], ru: ['Патиньо'] },
    gender: 'm',
    side: 'CO',
    offices: [
      { title: 'envoy', of: 'state/CO', from: '2023-11-22', to: '2026-08' },
    ],
  },
  {
    id: 'person/rodrigo-londono',
    names: {
      ar: ['رودريغو لوندونيو', 'تيموتشنكو', 'رودريغو لوندونو', 'تيموليون خيمينيز', 'رودريغو لوندونيو تيموتشنكو', 'تيموشينكو خيمينيز', 'رودريجو لوندونو', 'تيموليون خيمينيس'],
      en: ['Rodrigo Londoño', 'Timochenko', 'Rodrigo Londono', 'Timoleón Jiménez'],
      ru: ['Родриго Лондоньо', 'Тимолеон Хименес'],
    },
    short: { ar: ['لوندونيو', 'لوندونو', 'تيموتشنكو'], en: ['Londoño', 'Londono', 'Timochenko'], ru: ['Лондоньо'] },
    gender: 'm',
    side: 'farc',
    offices: [
      { title: 'group-leader', of: 'group/farc', from: '2011-11', to: '2017' },
    ],
  },
  {
    id: 'person/ivan-marquez',
    names: {
      ar: ['إيفان ماركيز', 'إيبان ماركيز', 'لوسيانو مارين أرانغو', 'إيفان ماركيث'],
      en: ['Iván Márquez', 'Ivan Marquez', 'Luciano Marín Arango'],
      ru: ['Иван Маркес'],
    },
    short: { en: ['Márquez', 'Marquez'], ru: ['Маркес'] },
    gender: 'm',
    side: 'farc',
    offices: [
      { title: 'group-leader', of: 'group/segunda-marquetalia', from: '2019-08-29', to: null },
      { title: 'chief-negotiator', of: 'group/farc', from: '2012-10', to: '2016-11' },
    ],
  },
  {
    id: 'person/pablo-beltran',
    names: {
      ar: ['بابلو بلتران', 'بابلو بيلتران'],
      en: ['Pablo Beltrán', 'Pablo Beltran'],
      ru: ['Пабло Бельтран'],
    },
    short: { en: ['Beltrán'], ru: ['Бельтран'] },
    gender: 'm',
    side: 'eln',
    offices: [
      { title: 'head-of-delegation', of: 'group/eln', from: '2016', to: null },
    ],
  },
  {
    id: 'person/antonio-garcia',
    names: {
      ar: ['أنطونيو غارسيا', 'أنتونيو غارسيا', 'أنطونيو جارسيا'],
      en: ['Antonio García', 'Antonio Garcia'],
      ru: ['Антонио Гарсия'],
    },
    short: {  },
    gender: 'm',
    side: 'eln',
    offices: [
      { title: 'group-leader', of: 'group/eln', from: '2021-06', to: null },
    ],
  },
  {
    id: 'person/raul-castro',
    names: {
      ar: ['راؤول كاسترو', 'راول كاسترو'],
      en: ['Raúl Castro', 'Raul Castro'],
      ru: ['Рауль Кастро'],
    },
    short: { ar: ['كاسترو'], en: ['Castro'], ru: ['Кастро'] },
    gender: 'm',
    side: 'CU',
    offices: [
      { title: 'president', of: 'state/CU', from: '2008-02-24', to: '2018-04-19' },
    ],
  },
  {
    id: 'person/fidel-castro',
    names: {
      ar: ['فيدل كاسترو', 'فيديل كاسترو'],
      en: ['Fidel Castro'],
      ru: ['Фидель Кастро'],
    },
    short: {  },
    gender: 'm',
    side: 'CU',
    offices: [
      { title: 'party-leader', of: 'group/cuban-communist-party', from: '1965', to: '2011-04' },
    ],
  },
  {
    id: 'person/miguel-diaz-canel',
    names: {
      ar: ['ميغيل دياز كانيل', 'ميجيل دياز كانيل', 'ميغيل دياز-كانيل', 'ميغل دياز كانيل', 'ميغيل دياس كانيل', 'ميغيل دياس-كانيل'],
      en: ['Miguel Díaz-Canel', 'Miguel Diaz-Canel'],
      ru: ['Мигель Диас-Канель'],
    },
    short: { ar: ['دياز كانيل', 'دياز-كانيل', 'دياس كانيل'], en: ['Díaz-Canel', 'Diaz-Canel'], ru: ['Диас-Канель'] },
    gender: 'm',
    side: 'CU',
    offices: [
      { title: 'president', of: 'state/CU', from: '2018-04-19', to: null },
    ],
  },
  {
    id: 'person/bruno-rodriguez',
    names: {
      ar: ['برونو رودريغيز', 'برونو رودريجيز', 'برونو رودريغيز باريا', 'برونو رودريغيس'],
      en: ['Bruno Rodríguez', 'Bruno Rodriguez', 'Bruno Rodríguez Parrilla'],
      ru: ['Бруно Родригес', 'Бруно Родригес Паррилья'],
    },
    short: {  },
    gender: 'm',
    side: 'CU',
    offices: [
      { title: 'foreign-minister', of: 'state/CU', from: '2009-03-02', to: null },
    ],
  },
  {
    id: 'person/josefina-vidal',
    names: {
      ar: ['خوسيفينا فيدال', 'جوزفينا فيدال', 'خوسيفينا بيدال'],
      en: ['Josefina Vidal'],
      ru: ['Хосефина Видаль'],
    },
    short: { ar: ['فيدال'], en: ['Vidal'], ru: ['Видаль'] },
    gender: 'f',
    side: 'CU',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/CU', from: '2021', to: null },
      { title: 'chief-negotiator', of: 'state/CU', from: '2015-01', to: '2016' },
    ],
  },
  {
    id: 'person/dilma-rousseff',
    names: {
      ar: ['ديلما روسيف', 'ديلما روسيفا', 'ديلما روسف'],
      en: ['Dilma Rousseff'],
      ru: ['Дилма Русеф', 'Дилма Роуссефф'],
    },
    short: { ar: ['روسيف'], en: ['Rousseff'], ru: ['Русеф'] },
    gender: 'f',
    side: 'BR',
    offices: [
      { title: 'president', of: 'state/BR', from: '2011-01-01', to: '2016-08-31' },
    ],
  },
  {
    id: 'person/jair-bolsonaro',
    names: {
      ar: ['جايير بولسونارو', 'جاير بولسونارو', 'جايير بولسونارا', 'يائير بولسونارو'],
      en: ['Jair Bolsonaro'],
      ru: ['Жаир Болсонару'],
    },
    short: { ar: ['بولسونارو'], en: ['Bolsonaro'], ru: ['Болсонару'] },
    gender: 'm',
    side: 'BR',
    offices: [
      { title: 'president', of: 'state/BR', from: '2019-01-01', to: '2022-12-31' },
    ],
  },
  {
    id: 'person/luiz-inacio-lula-da-silva',
    names: {
      ar: ['لويز إيناسيو لولا دا سيلفا', 'لولا دا سيلفا', 'لويس إيناسيو لولا دا سيلفا', 'لويز ايناسيو لولا داسيلفا', 'لويس ايناسيو لولا داسيلفا', 'لولا داسيلفا', 'لويز لولا دا سيلفا'],
      en: ['Luiz Inácio Lula da Silva', 'Lula da Silva', 'Luiz Inacio Lula da Silva'],
      ru: ['Луис Инасиу Лула да Силва', 'Лула да Силва', 'Луис Инасио Лула да Силва'],
    },
    short: { ar: ['دا سيلفا', 'داسيلفا'], en: ['Lula'], ru: ['Лула', 'да Силва'] },
    gender: 'm',
    side: 'BR',
    offices: [
      { title: 'president', of: 'state/BR', from: '2023-01-01', to: null },
      { title: 'president', of: 'state/BR', from: '2003-01-01', to: '2011-01-01' },
    ],
  },
  {
    id: 'person/mauro-vieira',
    names: {
      ar: ['ماورو فييرا', 'ماورو فيرا', 'ماورو فيييرا'],
      en: ['Mauro Vieira'],
      ru: ['Мауру Виейра'],
    },
    short: { ar: ['فييرا'], en: ['Vieira'], ru: ['Виейра'] },
    gender: 'm',
    side: 'BR',
    offices: [
      { title: 'foreign-minister', of: 'state/BR', from: '2023-01-01', to: null },
      { title: 'foreign-minister', of: 'state/BR', from: '2015-01-01', to: '2016-05-12' },
    ],
  },
  {
    id: 'person/celso-amorim',
    names: {
      ar: ['سيلسو أموريم', 'سلسو أموريم'],
      en: ['Celso Amorim'],
      ru: ['Селсу Аморим'],
    },
    short: { ar: ['أموريم'], en: ['Amorim'], ru: ['Аморим'] },
    gender: 'm',
    side: 'BR',
    offices: [
      { title: 'adviser', of: 'state/BR', from: '2023-01-01', to: null },
      { title: 'defence-minister', of: 'state/BR', from: '2011-08-08', to: '2014-12-31' },
    ],
  },
  {
    id: 'person/enrique-pena-nieto',
    names: {
      ar: ['إنريكي بينيا نييتو', 'إنريكي بينا نييتو', 'إنريكه بينيا نييتو', 'إنريكي بينا نيتو', 'إنريكي بينيا نيتو'],
      en: ['Enrique Peña Nieto', 'Enrique Pena Nieto'],
      ru: ['Энрике Пенья Ньето'],
    },
    short: { ar: ['بينيا نييتو', 'بينا نييتو'], en: ['Peña Nieto', 'Pena Nieto'], ru: ['Пенья Ньето'] },
    gender: 'm',
    side: 'MX',
    offices: [
      { title: 'president', of: 'state/MX', from: '2012-12-01', to: '2018-11-30' },
    ],
  },
  {
    id: 'person/andres-manuel-lopez-obrador',
    names: {
      ar: ['أندريس مانويل لوبيز أوبرادور', 'أندريس مانويل لوبيس أوبرادور', 'لوبيز أوبرادور', 'أندرس مانويل لوبيز أوبرادور'],
      en: ['Andrés Manuel López Obrador', 'Andres Manuel Lopez Obrador'],
      ru: ['Андрес Мануэль Лопес Обрадор'],
    },
    short: { ar: ['لوبيز أوبرادور', 'أوبرادور'], en: ['López Obrador', 'Lopez Obrador'], ru: ['Лопес Обрадор'] },
    gender: 'm',
    side: 'MX',
    offices: [
      { title: 'president', of: 'state/MX', from: '2018-12-01', to: '2024-09-30' },
    ],
  },
  {
    id: 'person/claudia-sheinbaum',
    names: {
      ar: ['كلاوديا شينباوم', 'كلوديا شينباوم', 'كلوديا شاينباوم', 'كلاوديا شاينباوم'],
      en: ['Claudia Sheinbaum'],
      ru: ['Клаудия Шейнбаум'],
    },
    short: { ar: ['شينباوم', 'شاينباوم'], en: ['Sheinbaum'], ru: ['Шейнбаум'] },
    gender: 'f',
    side: 'MX',
    offices: [
      { title: 'president', of: 'state/MX', from: '2024-10-01', to: null },
    ],
  },
  {
    id: 'person/marcelo-ebrard',
    names: {
      ar: ['مارسيلو إبرارد', 'مارسيلو إيبرارد'],
      en: ['Marcelo Ebrard'],
      ru: ['Марсело Эбрард'],
    },
    short: { ar: ['إبرارد', 'إيبرارد'], en: ['Ebrard'], ru: ['Эбрард'] },
    gender: 'm',
    side: 'MX',
    offices: [
      { title: 'trade-minister', of: 'state/MX', from: '2024-10-01', to: null },
      { title: 'foreign-minister', of: 'state/MX', from: '2018-12-01', to: '2023-06-12' },
    ],
  },
  {
    id: 'person/javier-milei',
    names: {
      ar: ['خافيير ميلي', 'خافيير مايلي', 'خابيير ميلي'],
      en: ['Javier Milei'],
      ru: ['Хавьер Милей'],
    },
    short: { en: ['Milei'], ru: ['Милей'] },
    gender: 'm',
    side: 'AR',
    offices: [
      { title: 'president', of: 'state/AR', from: '2023-12-10', to: null },
    ],
  },
  {
    id: 'person/stephen-harper',
    names: {
      ar: ['ستيفن هاربر'],
      en: ['Stephen Harper'],
      ru: ['Стивен Харпер'],
    },
    short: { ar: ['هاربر'], en: ['Harper'], ru: ['Харпер'] },
    gender: 'm',
    side: 'CA',
    offices: [
      { title: 'prime-minister', of: 'state/CA', from: '2006-02-06', to: '2015-11-04' },
    ],
  },
  {
    id: 'person/justin-trudeau',
    names: {
      ar: ['جاستن ترودو', 'جاستين ترودو'],
      en: ['Justin Trudeau'],
      ru: ['Джастин Трюдо'],
    },
    short: { ar: ['ترودو'], en: ['Trudeau'], ru: ['Трюдо'] },
    gender: 'm',
    side: 'CA',
    offices: [
      { title: 'prime-minister', of: 'state/CA', from: '2015-11-04', to: '2025-03-14' },
    ],
  },
  {
    id: 'person/mark-carney',
    names: {
      ar: ['مارك كارني'],
      en: ['Mark Carney'],
      ru: ['Марк Карни'],
    },
    short: { ar: ['كارني'], en: ['Carney'], ru: ['Карни'] },
    gender: 'm',
    side: 'CA',
    offices: [
      { title: 'prime-minister', of: 'state/CA', from: '2025-03-14', to: null },
    ],
  },
  {
    id: 'person/chrystia-freeland',
    names: {
      ar: ['كريستيا فريلاند', 'كريستينا فريلاند'],
      en: ['Chrystia Freeland'],
      ru: ['Христя Фриланд'],
    },
    short: { ar: ['فريلاند'], en: ['Freeland'], ru: ['Фриланд'] },
    gender: 'f',
    side: 'CA',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/CA', from: '2019-11-20', to: '2024-12-16' },
      { title: 'foreign-minister', of: 'state/CA', from: '2017-01-10', to: '2019-11-20' },
    ],
  },
  {
    id: 'person/john-baird',
    names: {
      ar: ['جون بيرد'],
      en: ['John Baird'],
      ru: ['Джон Бэрд'],
    },
    short: { en: ['Baird'], ru: ['Бэрд'] },
    gender: 'm',
    side: 'CA',
    offices: [
      { title: 'foreign-minister', of: 'state/CA', from: '2011-05-18', to: '2015-02-03' },
    ],
  },
  {
    id: 'person/melanie-joly',
    names: {
      ar: ['ميلاني جولي'],
      en: ['Mélanie Joly', 'Melanie Joly'],
      ru: ['Мелани Жоли'],
    },
    short: { en: ['Joly'], ru: ['Жоли'] },
    gender: 'f',
    side: 'CA',
    offices: [
      { title: 'foreign-minister', of: 'state/CA', from: '2021-10-26', to: '2025-05-13' },
    ],
  },
  {
    id: 'person/anita-anand',
    names: {
      ar: ['أنيتا أناند'],
      en: ['Anita Anand'],
      ru: ['Анита Ананд'],
    },
    short: { ar: ['أناند'], en: ['Anand'], ru: ['Ананд'] },
    gender: 'f',
    side: 'CA',
    offices: [
      { title: 'foreign-minister', of: 'state/CA', from: '2025-05-13', to: null },
      { title: 'defence-minister', of: 'state/CA', from: '2021-10-26', to: '2023-07-26' },
    ],
  },
];
