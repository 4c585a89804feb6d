import type { PersonRow } from '@masar/shapes';

/** Israel and Palestine. */
export const peopleIsraelPalestine: readonly PersonRow[] = [
  {
    id: 'person/benjamin-netanyahu',
    names: {
      ar: ['بنيامين نتنياهو', 'بنيامين نتانياهو', 'بنيامين نيتانياهو', 'بنيامين نتيناهو'],
      en: ['Benjamin Netanyahu', 'Binyamin Netanyahu'],
      ru: ['Биньямин Нетаньяху', 'Беньямин Нетаньяху', 'Биньямин Нетаниягу'],
    },
    short: { ar: ['نتنياهو', 'نتانياهو', 'نيتانياهو'], en: ['Netanyahu'], ru: ['Нетаньяху', 'Нетаниягу'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'prime-minister', of: 'state/IL', from: '2022-12-29', to: null },
      { title: 'prime-minister', of: 'state/IL', from: '2009-03-31', to: '2021-06-13' },
    ],
  },
  {
    id: 'person/naftali-bennett',
    names: {
      ar: ['نفتالي بينيت', 'نفتالي بينت', 'نفتالي بنت'],
      en: ['Naftali Bennett'],
      ru: ['Нафтали Беннет', 'Нафтали Беннетт'],
    },
    short: { ar: ['بينيت'], en: ['Bennett'], ru: ['Беннет'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'prime-minister', of: 'state/IL', from: '2021-06-13', to: '2022-06-30' },
      { title: 'defence-minister', of: 'state/IL', from: '2019-11-12', to: '2020-05-17' },
    ],
  },
  {
    id: 'person/yair-lapid',
    names: {
      ar: ['يائير لابيد', 'يئير لابيد', 'يائير لبيد', 'يئير لبيد'],
      en: ['Yair Lapid'],
      ru: ['Яир Лапид'],
    },
    short: { ar: ['لابيد', 'لبيد'], en: ['Lapid'], ru: ['Лапид'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'party-leader', of: 'state/IL', from: '2022-12-29', to: null },
      { title: 'prime-minister', of: 'state/IL', from: '2022-07-01', to: '2022-12-29' },
      { title: 'foreign-minister', of: 'state/IL', from: '2021-06-13', to: '2022-12-29' },
    ],
  },
  {
    id: 'person/benny-gantz',
    names: {
      ar: ['بيني غانتس', 'بيني جانتس', 'بيني غانتز', 'بني غانتس', 'بيني جانتز', 'بنيامين غانتس', 'بني غانتز'],
      en: ['Benny Gantz'],
      ru: ['Бени Ганц', 'Бенни Ганц'],
    },
    short: { ar: ['غانتس', 'جانتس', 'غانتز', 'جانتز'], en: ['Gantz'], ru: ['Ганц'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2023-10-12', to: '2024-06-09' },
      { title: 'defence-minister', of: 'state/IL', from: '2020-05-17', to: '2022-12-29' },
      { title: 'chief-of-staff', of: 'body/IL/idf', from: '2011-02-14', to: '2015-02-16' },
    ],
  },
  {
    id: 'person/yoav-gallant',
    names: {
      ar: ['يوآف غالانت', 'يوآف جالانت', 'يواف غالنت', 'يوآف غلانت', 'يواف جالنت', 'يوآف غلنت'],
      en: ['Yoav Gallant'],
      ru: ['Йоав Галант', 'Йоав Галлант'],
    },
    short: { ar: ['غالانت', 'جالانت', 'غالنت', 'جالنت', 'غلانت'], en: ['Gallant'], ru: ['Галант'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'defence-minister', of: 'state/IL', from: '2022-12-29', to: '2024-11-05' },
    ],
  },
  {
    id: 'person/israel-katz',
    names: {
      ar: ['يسرائيل كاتس', 'يسرائيل كاتز', 'إسرائيل كاتس', 'إسرائيل كاتز', 'يسرائيل كتس'],
      en: ['Israel Katz', 'Yisrael Katz'],
      ru: ['Исраэль Кац', 'Израэль Кац'],
    },
    short: { ar: ['كاتس', 'كاتز'], en: ['Katz'], ru: ['Кац'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'defence-minister', of: 'state/IL', from: '2024-11-05', to: null },
      { title: 'foreign-minister', of: 'state/IL', from: '2024-01-01', to: '2024-11-05' },
      { title: 'foreign-minister', of: 'state/IL', from: '2019-02-17', to: '2020-05-17' },
    ],
  },
  {
    id: 'person/gideon-saar',
    names: {
      ar: ['جدعون ساعر', 'غدعون ساعر', 'جدعون سار', 'غيدعون ساعر'],
      en: ["Gideon Sa'ar", 'Gideon Saar', 'Gideon Sa’ar'],
      ru: ['Гидеон Саар'],
    },
    short: { ar: ['ساعر'], en: ["Sa'ar", 'Saar', 'Sa’ar'], ru: ['Саар'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'foreign-minister', of: 'state/IL', from: '2024-11-08', to: null },
    ],
  },
  {
    id: 'person/ron-dermer',
    names: {
      ar: ['رون ديرمر', 'رون درمر', 'رون ديرمير'],
      en: ['Ron Dermer'],
      ru: ['Рон Дермер'],
    },
    short: { ar: ['ديرمر', 'درمر', 'ديرمير'], en: ['Dermer'], ru: ['Дермер'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2022-12-29', to: '2025-11-11' },
      { title: 'ambassador', of: 'state/US', from: '2013-10-01', to: '2021-01' },
    ],
  },
  {
    id: 'person/david-barnea',
    names: {
      ar: ['دافيد برنياع', 'ديفيد برنياع', 'دافيد بارنياع', 'ديفيد بارنياع', 'ديفيد بارنيا', 'دافيد برنيع', 'ديدي برنياع', 'ديفيد برنيع', 'ديفيد برنيا', 'دافيد بارنيا'],
      en: ['David Barnea', 'Dadi Barnea'],
      ru: ['Давид Барнеа', 'Дэвид Барнеа'],
    },
    short: { ar: ['برنياع', 'بارنياع', 'بارنيا', 'برنيع', 'برنيا'], en: ['Barnea'], ru: ['Барнеа'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/mossad', from: '2021-06-01', to: '2026-06' },
    ],
  },
  {
    id: 'person/roman-gofman',
    names: {
      ar: ['رومان غوفمان', 'رومان جوفمان'],
      en: ['Roman Gofman'],
      ru: ['Роман Гофман'],
    },
    short: { ar: ['غوفمان', 'جوفمان'], en: ['Gofman'], ru: ['Гофман'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/mossad', from: '2026-06', to: null },
      { title: 'aide', of: 'state/IL', from: '2024-04', to: '2026-06' },
    ],
  },
  {
    id: 'person/ronen-bar',
    names: {
      ar: ['رونين بار', 'رونان بار'],
      en: ['Ronen Bar'],
      ru: ['Ронен Бар'],
    },
    short: {  },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/shin-bet', from: '2021-10-13', to: '2025-06-15' },
    ],
  },
  {
    id: 'person/david-zini',
    names: {
      ar: ['دافيد زيني', 'ديفيد زيني'],
      en: ['David Zini'],
      ru: ['Давид Зини'],
    },
    short: { en: ['Zini'], ru: ['Зини'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/shin-bet', from: '2025-10-05', to: null },
    ],
  },
  {
    id: 'person/nadav-argaman',
    names: {
      ar: ['نداف أرغمان', 'نداف أرجمان'],
      en: ['Nadav Argaman'],
      ru: ['Надав Аргаман'],
    },
    short: { ar: ['أرغمان', 'أرجمان'], en: ['Argaman'], ru: ['Аргаман'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/shin-bet', from: '2016-05', to: '2021-10-13' },
    ],
  },
  {
    id: 'person/tzachi-hanegbi',
    names: {
      ar: ['تساحي هنغبي', 'تساحي هنجبي', 'تساحي هانغبي', 'تساهي هنغبي', 'تساحي هنغفي'],
      en: ['Tzachi Hanegbi'],
      ru: ['Цахи Ханегби', 'Цахи Анегби'],
    },
    short: { ar: ['هنغبي', 'هنجبي', 'هانغبي'], en: ['Hanegbi'], ru: ['Ханегби', 'Анегби'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'national-security-adviser', of: 'state/IL', from: '2023-01-23', to: '2025-10-21' },
    ],
  },
  {
    id: 'person/gil-reich',
    names: {
      ar: ['جيل رايش', 'غيل رايش', 'غيل رايخ', 'جيل رايخ'],
      en: ['Gil Reich'],
      ru: ['Гиль Райх'],
    },
    short: { ar: ['رايش'], en: ['Reich'], ru: ['Райх'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'national-security-adviser', of: 'state/IL', from: '2025-10-22', to: null },
    ],
  },
  {
    id: 'person/meir-ben-shabbat',
    names: {
      ar: ['مائير بن شبات', 'مئير بن شبات'],
      en: ['Meir Ben-Shabbat'],
      ru: ['Меир Бен-Шабат'],
    },
    short: { ar: ['بن شبات'], en: ['Ben-Shabbat'], ru: ['Бен-Шабат'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'national-security-adviser', of: 'state/IL', from: '2017-08-13', to: '2021-08' },
    ],
  },
  {
    id: 'person/eyal-hulata',
    names: {
      ar: ['إيال حولتا', 'إيال حولاتا', 'إيال هولاتا'],
      en: ['Eyal Hulata'],
      ru: ['Эяль Хулата'],
    },
    short: { ar: ['حولتا', 'حولاتا', 'هولاتا'], en: ['Hulata'], ru: ['Хулата'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'national-security-adviser', of: 'state/IL', from: '2021-08', to: '2023-01' },
    ],
  },
  {
    id: 'person/yossi-cohen',
    names: {
      ar: ['يوسي كوهين'],
      en: ['Yossi Cohen'],
      ru: ['Йоси Коэн'],
    },
    short: {  },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'intelligence-chief', of: 'body/IL/mossad', from: '2016-01-06', to: '2021-06-01' },
      { title: 'national-security-adviser', of: 'state/IL', from: '2013-08', to: '2016-01' },
    ],
  },
  {
    id: 'person/eli-cohen',
    names: {
      ar: ['إيلي كوهين', 'إيلي كوهن'],
      en: ['Eli Cohen'],
      ru: ['Эли Коэн'],
    },
    short: { ar: ['كوهين', 'كوهن'], en: ['Cohen'], ru: ['Коэн'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'energy-minister', of: 'state/IL', from: '2024-01-01', to: null },
      { title: 'foreign-minister', of: 'state/IL', from: '2022-12-29', to: '2024-01-01' },
    ],
  },
  {
    id: 'person/gadi-eisenkot',
    names: {
      ar: ['غادي آيزنكوت', 'جادي إيزنكوت', 'غادي ايزنكوط'],
      en: ['Gadi Eisenkot', 'Gadi Eizenkot'],
      ru: ['Гади Айзенкот', 'Гади Эйзенкот'],
    },
    short: { ar: ['آيزنكوت'], en: ['Eisenkot', 'Eizenkot'], ru: ['Айзенкот', 'Эйзенкот'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2023-10-12', to: '2024-06-09' },
      { title: 'chief-of-staff', of: 'body/IL/idf', from: '2015-02-16', to: '2019-01-15' },
    ],
  },
  {
    id: 'person/aviv-kochavi',
    names: {
      ar: ['أفيف كوخافي', 'أفيف كوتشافي'],
      en: ['Aviv Kochavi'],
      ru: ['Авив Кохави'],
    },
    short: { ar: ['كوخافي'], en: ['Kochavi'], ru: ['Кохави'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'chief-of-staff', of: 'body/IL/idf', from: '2019-01-15', to: '2023-01-16' },
    ],
  },
  {
    id: 'person/herzi-halevi',
    names: {
      ar: ['هرتسي هاليفي', 'هرتسي هليفي', 'هيرتسي هاليفي', 'هرتزي هاليفي', 'هرتسي ليفي'],
      en: ['Herzi Halevi'],
      ru: ['Герци Халеви', 'Герци Галеви'],
    },
    short: { ar: ['هاليفي', 'هليفي'], en: ['Halevi'], ru: ['Халеви', 'Галеви'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'chief-of-staff', of: 'body/IL/idf', from: '2023-01-16', to: '2025-03-05' },
    ],
  },
  {
    id: 'person/eyal-zamir',
    names: {
      ar: ['إيال زامير', 'إيال زمير'],
      en: ['Eyal Zamir'],
      ru: ['Эяль Замир'],
    },
    short: { ar: ['زامير'], en: ['Zamir'], ru: ['Замир'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'chief-of-staff', of: 'body/IL/idf', from: '2025-03-05', to: null },
    ],
  },
  {
    id: 'person/isaac-herzog',
    names: {
      ar: ['إسحاق هرتسوغ', 'يتسحاق هرتسوغ', 'إسحق هرتسوغ', 'إسحاق هرتسوج', 'يتسحاق هرتسوج', 'إسحاق هرتزوغ', 'إسحاق هيرتسوغ', 'إسحق هرتسوج', 'إسحاق هرتصوغ'],
      en: ['Isaac Herzog', 'Yitzhak Herzog'],
      ru: ['Ицхак Герцог'],
    },
    short: { ar: ['هرتسوغ', 'هرتسوج', 'هرتزوغ', 'هيرتسوغ'], en: ['Herzog'], ru: ['Герцог'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'president', of: 'state/IL', from: '2021-07-07', to: null },
    ],
  },
  {
    id: 'person/reuven-rivlin',
    names: {
      ar: ['رؤوفين ريفلين', 'رئوفين ريفلين', 'رؤوبين ريفلين', 'روفين ريفلين'],
      en: ['Reuven Rivlin'],
      ru: ['Реувен Ривлин'],
    },
    short: { ar: ['ريفلين'], en: ['Rivlin'], ru: ['Ривлин'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'president', of: 'state/IL', from: '2014-07-24', to: '2021-07-07' },
    ],
  },
  {
    id: 'person/shimon-peres',
    names: {
      ar: ['شمعون بيريز', 'شيمون بيريز', 'شمعون بيريس', 'شمعون بيرز'],
      en: ['Shimon Peres'],
      ru: ['Шимон Перес'],
    },
    short: { ar: ['بيريز', 'بيريس'], en: ['Peres'], ru: ['Перес'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'president', of: 'state/IL', from: '2007-07-15', to: '2014-07-24' },
    ],
  },
  {
    id: 'person/ehud-barak',
    names: {
      ar: ['إيهود باراك', 'ايهود براك'],
      en: ['Ehud Barak'],
      ru: ['Эхуд Барак'],
    },
    short: { en: ['Barak'], ru: ['Барак'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'defence-minister', of: 'state/IL', from: '2007-06-18', to: '2013-03-18' },
    ],
  },
  {
    id: 'person/moshe-yaalon',
    names: {
      ar: ['موشيه يعلون', 'موشيه يعالون', 'موشي يعلون', 'موشيه يعلوون'],
      en: ["Moshe Ya'alon", 'Moshe Yaalon'],
      ru: ['Моше Яалон', 'Моше Аялон'],
    },
    short: { ar: ['يعلون', 'يعالون'], en: ["Ya'alon", 'Yaalon'], ru: ['Яалон'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'defence-minister', of: 'state/IL', from: '2013-03-18', to: '2016-05-22' },
    ],
  },
  {
    id: 'person/avigdor-lieberman',
    names: {
      ar: ['أفيغدور ليبرمان', 'أفيجدور ليبرمان', 'أفيغدور ليبيرمان'],
      en: ['Avigdor Lieberman', 'Avigdor Liberman'],
      ru: ['Авигдор Либерман'],
    },
    short: { ar: ['ليبرمان'], en: ['Lieberman', 'Liberman'], ru: ['Либерман'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'defence-minister', of: 'state/IL', from: '2016-05-30', to: '2018-11-18' },
      { title: 'foreign-minister', of: 'state/IL', from: '2013-11-11', to: '2015-05-06' },
      { title: 'foreign-minister', of: 'state/IL', from: '2009-03-31', to: '2012-12-18' },
      { title: 'party-leader', of: 'state/IL', from: '1999', to: null },
    ],
  },
  {
    id: 'person/tzipi-livni',
    names: {
      ar: ['تسيبي ليفني', 'تسبي ليفني', 'تسيفي ليفني'],
      en: ['Tzipi Livni'],
      ru: ['Ципи Ливни'],
    },
    short: { ar: ['ليفني'], en: ['Livni'], ru: ['Ливни'] },
    gender: 'f',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2013-03-18', to: '2014-12-04' },
      { title: 'chief-negotiator', of: 'state/IL', from: '2013-03-18', to: '2014-04' },
      { title: 'foreign-minister', of: 'state/IL', from: '2006-01-18', to: '2009-03-31' },
    ],
  },
  {
    id: 'person/gabi-ashkenazi',
    names: {
      ar: ['غابي أشكنازي', 'جابي أشكنازي', 'غبي أشكنازي'],
      en: ['Gabi Ashkenazi'],
      ru: ['Габи Ашкенази'],
    },
    short: { ar: ['أشكنازي'], en: ['Ashkenazi'], ru: ['Ашкенази'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'foreign-minister', of: 'state/IL', from: '2020-05-17', to: '2021-06-13' },
    ],
  },
  {
    id: 'person/itamar-ben-gvir',
    names: {
      ar: ['إيتمار بن غفير', 'إيتمار بن جفير', 'إيتامار بن غفير', 'إيتمار بن غافير', 'إيتامار بن جفير'],
      en: ['Itamar Ben-Gvir', 'Itamar Ben Gvir'],
      ru: ['Итамар Бен-Гвир'],
    },
    short: { ar: ['بن غفير', 'بن جفير', 'بن غافير'], en: ['Ben-Gvir', 'Ben Gvir'], ru: ['Бен-Гвир'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2022-12-29', to: null },
    ],
  },
  {
    id: 'person/bezalel-smotrich',
    names: {
      ar: ['بتسلئيل سموتريتش', 'بتسلئيل سموتريش', 'بتسالئيل سموتريتش', 'بتسلئيل سموطريتش', 'بتسئيل سموتريتش', 'بتسلال سموتريتش'],
      en: ['Bezalel Smotrich'],
      ru: ['Бецалель Смотрич'],
    },
    short: { ar: ['سموتريتش', 'سموتريش', 'سموطريتش'], en: ['Smotrich'], ru: ['Смотрич'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'finance-minister', of: 'state/IL', from: '2022-12-29', to: null },
    ],
  },
  {
    id: 'person/daniel-hagari',
    names: {
      ar: ['دانيال هاغاري', 'دانيال هاجاري', 'دانييل هاغاري', 'دانييل هاجاري', 'دانيال هغاري', 'دانيال هاكاري'],
      en: ['Daniel Hagari'],
      ru: ['Даниэль Хагари'],
    },
    short: { ar: ['هاغاري', 'هاجاري', 'هغاري'], en: ['Hagari'], ru: ['Хагари'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'spokesman', of: 'body/IL/idf', from: '2023-03', to: '2025-03' },
    ],
  },
  {
    id: 'person/effie-defrin',
    names: {
      ar: ['إيفي ديفرين', 'إيفي دفرين', 'إيفي دافرين'],
      en: ['Effie Defrin', 'Efi Defrin'],
      ru: ['Эффи Дефрин'],
    },
    short: { ar: ['ديفرين', 'دفرين', 'دافرين'], en: ['Defrin'], ru: ['Дефрин'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'spokesman', of: 'body/IL/idf', from: '2025-03', to: null },
    ],
  },
  {
    id: 'person/avichay-adraee',
    names: {
      ar: ['أفيخاي أدرعي', 'أفيخاي درعي'],
      en: ['Avichay Adraee'],
      ru: ['Авихай Адраи'],
    },
    short: { ar: ['أدرعي'], en: ['Adraee'], ru: ['Адраи'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'spokesman', of: 'body/IL/idf', from: '2005', to: '2026' },
    ],
  },
  {
    id: 'person/danny-danon',
    names: {
      ar: ['داني دانون', 'دانيال دانون'],
      en: ['Danny Danon'],
      ru: ['Дани Данон', 'Дэнни Данон'],
    },
    short: { ar: ['دانون'], en: ['Danon'], ru: ['Данон'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2024-08', to: null },
      { title: 'ambassador', of: 'org/un', from: '2015-10', to: '2020-07' },
    ],
  },
  {
    id: 'person/gilad-erdan',
    names: {
      ar: ['جلعاد إردان', 'غلعاد إردان'],
      en: ['Gilad Erdan'],
      ru: ['Гилад Эрдан'],
    },
    short: { ar: ['إردان'], en: ['Erdan'], ru: ['Эрдан'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2020-07', to: '2024-08' },
    ],
  },
  {
    id: 'person/nitzan-alon',
    names: {
      ar: ['نيتسان ألون', 'نيتزان ألون'],
      en: ['Nitzan Alon'],
      ru: ['Ницан Алон'],
    },
    short: { ar: ['ألون'], en: ['Alon'], ru: ['Алон'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'head-of-delegation', of: 'state/IL', from: '2023-10', to: '2025-11' },
    ],
  },
  {
    id: 'person/gal-hirsch',
    names: {
      ar: ['غال هيرش', 'جال هيرش'],
      en: ['Gal Hirsch'],
      ru: ['Галь Хирш'],
    },
    short: { ar: ['هيرش'], en: ['Hirsch'], ru: ['Хирш'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'minister', of: 'state/IL', from: '2023-10', to: null },
    ],
  },
  {
    id: 'person/ophir-falk',
    names: {
      ar: ['أوفير فالك', 'أوفير فولك'],
      en: ['Ophir Falk'],
      ru: ['Офир Фальк'],
    },
    short: { ar: ['فالك'], en: ['Falk'], ru: ['Фальк'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'adviser', of: 'state/IL', from: '2022-12', to: null },
    ],
  },
  {
    id: 'person/yechiel-leiter',
    names: {
      ar: ['يحيئيل ليتر', 'يحيئيل لايتر', 'يحيئيل ليتير'],
      en: ['Yechiel Leiter'],
      ru: ['Йехиэль Лейтер'],
    },
    short: { ar: ['لايتر'], en: ['Leiter'], ru: ['Лейтер'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2025-01-27', to: null },
    ],
  },
  {
    id: 'person/yossi-draznin',
    names: {
      ar: ['يوسي درازنين'],
      en: ['Yossi Draznin'],
      ru: ['Йоси Дразнин'],
    },
    short: { en: ['Draznin'], ru: ['Дразнин'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'head-of-delegation', of: 'state/IL', from: '2025-12', to: null },
    ],
  },
  {
    id: 'person/uri-resnick',
    names: {
      ar: ['أوري ريسنيك', 'أوري رسنيك'],
      en: ['Uri Resnick'],
      ru: ['Ури Резник'],
    },
    short: { ar: ['ريسنيك', 'رسنيك'], en: ['Resnick'], ru: ['Резник'] },
    gender: 'm',
    side: 'IL',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/IL', from: '2025-12', to: null },
    ],
  },
  {
    id: 'person/mahmoud-abbas',
    names: {
      ar: ['محمود عباس', 'أبو مازن', 'محمود عباس أبو مازن'],
      en: ['Mahmoud Abbas'],
      ru: ['Махмуд Аббас'],
    },
    short: { ar: ['أبو مازن'], en: ['Abbas'], ru: ['Аббас'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'president', of: 'state/PS', from: '2005-01-15', to: null },
      { title: 'chairman', of: 'group/plo', from: '2004-11-11', to: null },
    ],
  },
  {
    id: 'person/rami-hamdallah',
    names: {
      ar: ['رامي الحمد الله', 'رامي الحمدلله', 'رامي حمد الله'],
      en: ['Rami Hamdallah'],
      ru: ['Рами Хамдалла'],
    },
    short: { ar: ['الحمد الله'], en: ['Hamdallah'], ru: ['Хамдалла'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'prime-minister', of: 'state/PS', from: '2013-06-06', to: '2019-04-13' },
    ],
  },
  {
    id: 'person/salam-fayyad',
    names: {
      ar: ['سلام فياض'],
      en: ['Salam Fayyad'],
      ru: ['Салам Файяд'],
    },
    short: { en: ['Fayyad'], ru: ['Файяд'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'prime-minister', of: 'state/PS', from: '2007-06-15', to: '2013-06-06' },
    ],
  },
  {
    id: 'person/mohammad-shtayyeh',
    names: {
      ar: ['محمد اشتية'],
      en: ['Mohammad Shtayyeh', 'Mohammed Shtayyeh'],
      ru: ['Мухаммед Штайе', 'Мохаммед Штайе'],
    },
    short: { ar: ['اشتية'], en: ['Shtayyeh'], ru: ['Штайе'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'prime-minister', of: 'state/PS', from: '2019-04-13', to: '2024-03-31' },
    ],
  },
  {
    id: 'person/mohammad-mustafa',
    names: {
      ar: ['محمد مصطفى'],
      en: ['Mohammad Mustafa', 'Mohammed Mustafa'],
      ru: ['Мухаммед Мустафа', 'Мохаммед Мустафа'],
    },
    short: { en: ['Mustafa'], ru: ['Мустафа'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'prime-minister', of: 'state/PS', from: '2024-03-31', to: null },
      { title: 'foreign-minister', of: 'state/PS', from: '2024-03-31', to: '2025-06' },
    ],
  },
  {
    id: 'person/riyad-al-maliki',
    names: {
      ar: ['رياض المالكي'],
      en: ['Riyad al-Maliki', 'Riad Malki', 'Riyad Al-Maliki'],
      ru: ['Рияд аль-Малики'],
    },
    short: { en: ['al-Maliki', 'Malki'], ru: ['аль-Малики'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'foreign-minister', of: 'state/PS', from: '2007-06-14', to: '2024-03-31' },
    ],
  },
  {
    id: 'person/varsen-aghabekian-shahin',
    names: {
      ar: ['فارسين أغابكيان', 'فارسين أغابكيان شاهين', 'فارسين شاهين', 'فارسين اجابكيان'],
      en: ['Varsen Aghabekian Shahin', 'Varsen Aghabekian'],
      ru: ['Варсен Агабекян Шахин', 'Варсен Агабекян'],
    },
    short: { ar: ['أغابكيان'], en: ['Aghabekian', 'Shahin'], ru: ['Агабекян'] },
    gender: 'f',
    side: 'PS',
    offices: [
      { title: 'foreign-minister', of: 'state/PS', from: '2025-06', to: null },
    ],
  },
  {
    id: 'person/hussein-al-sheikh',
    names: {
      ar: ['حسين الشيخ'],
      en: ['Hussein al-Sheikh', 'Hussein Al-Sheikh'],
      ru: ['Хусейн аш-Шейх'],
    },
    short: { en: ['al-Sheikh'], ru: ['аш-Шейх'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'vice-president', of: 'state/PS', from: '2025-04-26', to: null },
      { title: 'secretary-general', of: 'group/plo', from: '2022-05-26', to: '2025-04' },
    ],
  },
  {
    id: 'person/saeb-erekat',
    names: {
      ar: ['صائب عريقات'],
      en: ['Saeb Erekat', 'Saeb Erakat'],
      ru: ['Саиб Арикат', 'Саиб Эрекат'],
    },
    short: { ar: ['عريقات'], en: ['Erekat', 'Erakat'], ru: ['Арикат', 'Эрекат'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'secretary-general', of: 'group/plo', from: '2015-07', to: '2020-11-10' },
      { title: 'chief-negotiator', of: 'state/PS', from: '1995', to: '2020-11-10' },
    ],
  },
  {
    id: 'person/nabil-abu-rudeineh',
    names: {
      ar: ['نبيل أبو ردينة'],
      en: ['Nabil Abu Rudeineh', 'Nabil Abu Rdeneh'],
      ru: ['Набиль Абу Рудейна'],
    },
    short: { ar: ['أبو ردينة'], en: ['Abu Rudeineh'], ru: ['Абу Рудейна'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'spokesman', of: 'state/PS', from: '2005', to: null },
    ],
  },
  {
    id: 'person/riyad-mansour',
    names: {
      ar: ['رياض منصور'],
      en: ['Riyad Mansour'],
      ru: ['Рияд Мансур'],
    },
    short: { en: ['Mansour'], ru: ['Мансур'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'ambassador', of: 'org/un', from: '2005', to: null },
    ],
  },
  {
    id: 'person/majed-faraj',
    names: {
      ar: ['ماجد فرج'],
      en: ['Majed Faraj', 'Majid Faraj'],
      ru: ['Маджед Фарадж'],
    },
    short: { en: ['Faraj'], ru: ['Фарадж'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'intelligence-chief', of: 'state/PS', from: '2009-09', to: null },
    ],
  },
  {
    id: 'person/azzam-al-ahmad',
    names: {
      ar: ['عزام الأحمد'],
      en: ['Azzam al-Ahmad', 'Azzam al-Ahmed'],
      ru: ['Аззам аль-Ахмад'],
    },
    short: { en: ['al-Ahmad'], ru: ['аль-Ахмад'] },
    gender: 'm',
    side: 'fatah',
    offices: [
      { title: 'secretary-general', of: 'group/plo', from: '2025-05', to: null },
      { title: 'group-leader', of: 'group/fatah', from: '2009-08', to: null },
    ],
  },
  {
    id: 'person/mahmoud-al-aloul',
    names: {
      ar: ['محمود العالول'],
      en: ['Mahmoud al-Aloul', 'Mahmoud Aloul'],
      ru: ['Махмуд аль-Алул'],
    },
    short: { ar: ['العالول'], en: ['al-Aloul', 'Aloul'], ru: ['аль-Алул'] },
    gender: 'm',
    side: 'fatah',
    offices: [
      { title: 'vice-president', of: 'group/fatah', from: '2017-02', to: null },
    ],
  },
  {
    id: 'person/jibril-rajoub',
    names: {
      ar: ['جبريل الرجوب'],
      en: ['Jibril Rajoub'],
      ru: ['Джибриль Раджуб'],
    },
    short: { ar: ['الرجوب'], en: ['Rajoub'], ru: ['Раджуб'] },
    gender: 'm',
    side: 'fatah',
    offices: [
      { title: 'secretary-general', of: 'group/fatah', from: '2017-02', to: null },
    ],
  },
  {
    id: 'person/rawhi-fattouh',
    names: {
      ar: ['روحي فتوح'],
      en: ['Rawhi Fattouh'],
      ru: ['Рухи Фаттух'],
    },
    short: { en: ['Fattouh'], ru: ['Фаттух'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'parliament-speaker', of: 'state/PS', from: '2022-02', to: null },
    ],
  },
  {
    id: 'person/ali-shaath',
    names: {
      ar: ['علي شعث'],
      en: ['Ali Shaath'],
      ru: ['Али Шаат'],
    },
    short: { ar: ['شعث'], en: ['Shaath'], ru: ['Шаат'] },
    gender: 'm',
    side: 'PS',
    offices: [
      { title: 'chairman', of: 'org/ncag', from: '2026-01', to: null },
    ],
  },
  {
    id: 'person/ismail-haniyeh',
    names: {
      ar: ['إسماعيل هنية'],
      en: ['Ismail Haniyeh', 'Ismail Haniya'],
      ru: ['Исмаил Хания', 'Исмаил Ханийя'],
    },
    short: { ar: ['هنية'], en: ['Haniyeh', 'Haniya'], ru: ['Хания'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'group-leader', of: 'group/hamas', from: '2017-05-06', to: '2024-07-31' },
    ],
  },
  {
    id: 'person/yahya-sinwar',
    names: {
      ar: ['يحيى السنوار'],
      en: ['Yahya Sinwar'],
      ru: ['Яхья Синвар', 'Яхья ас-Синвар'],
    },
    short: { ar: ['السنوار'], en: ['Sinwar'], ru: ['Синвар', 'ас-Синвар'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'group-leader', of: 'group/hamas', from: '2024-08-06', to: '2024-10-16' },
      { title: 'commander', of: 'group/hamas', from: '2017-02-13', to: '2024-10-16' },
    ],
  },
  {
    id: 'person/mohammed-sinwar',
    names: {
      ar: ['محمد السنوار'],
      en: ['Mohammed Sinwar', 'Mohammad Sinwar'],
      ru: ['Мухаммед Синвар', 'Мохаммед Синвар'],
    },
    short: {  },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'commander', of: 'group/hamas', from: '2024-10', to: '2025-05-13' },
    ],
  },
  {
    id: 'person/mohammed-deif',
    names: {
      ar: ['محمد الضيف'],
      en: ['Mohammed Deif', 'Mohammad Deif'],
      ru: ['Мухаммед Дейф', 'Мохаммед Дейф'],
    },
    short: { en: ['Deif'], ru: ['Дейф'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'commander', of: 'group/hamas', from: '2002-07', to: '2024-07-13' },
    ],
  },
  {
    id: 'person/izz-al-din-al-haddad',
    names: {
      ar: ['عز الدين الحداد', 'عزالدين الحداد'],
      en: ['Izz al-Din al-Haddad', 'Izz al-Din Haddad'],
      ru: ['Изз ад-Дин аль-Хаддад'],
    },
    short: { en: ['al-Haddad', 'Haddad'], ru: ['аль-Хаддад'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'commander', of: 'group/hamas', from: '2025-05', to: '2026' },
    ],
  },
  {
    id: 'person/khaled-meshaal',
    names: {
      ar: ['خالد مشعل'],
      en: ['Khaled Meshaal', 'Khaled Mashal', 'Khaled Mishal'],
      ru: ['Халед Машаль'],
    },
    short: { ar: ['مشعل'], en: ['Meshaal', 'Mashal'], ru: ['Машаль'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'group-leader', of: 'group/hamas', from: '1996', to: '2017-05-06' },
    ],
  },
  {
    id: 'person/khalil-al-hayya',
    names: {
      ar: ['خليل الحية'],
      en: ['Khalil al-Hayya', 'Khalil Al-Hayya'],
      ru: ['Халиль аль-Хайя', 'Халиль Хайя'],
    },
    short: { en: ['al-Hayya'], ru: ['аль-Хайя'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'head-of-delegation', of: 'group/hamas', from: '2024-10', to: null },
      { title: 'chief-negotiator', of: 'group/hamas', from: '2023-10', to: null },
    ],
  },
  {
    id: 'person/osama-hamdan',
    names: {
      ar: ['أسامة حمدان'],
      en: ['Osama Hamdan'],
      ru: ['Усама Хамдан', 'Осама Хамдан'],
    },
    short: { ar: ['حمدان'], en: ['Hamdan'], ru: ['Хамдан'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2010', to: null },
    ],
  },
  {
    id: 'person/mousa-abu-marzouk',
    names: {
      ar: ['موسى أبو مرزوق'],
      en: ['Mousa Abu Marzouk', 'Moussa Abu Marzouk'],
      ru: ['Муса Абу Марзук', 'Мусса Абу Марзук'],
    },
    short: { ar: ['أبو مرزوق'], en: ['Abu Marzouk'], ru: ['Абу Марзук'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'vice-president', of: 'group/hamas', from: '2013', to: '2017' },
    ],
  },
  {
    id: 'person/sami-abu-zuhri',
    names: {
      ar: ['سامي أبو زهري'],
      en: ['Sami Abu Zuhri'],
      ru: ['Сами Абу Зухри'],
    },
    short: { ar: ['أبو زهري'], en: ['Abu Zuhri'], ru: ['Абу Зухри'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2005', to: null },
    ],
  },
  {
    id: 'person/taher-al-nunu',
    names: {
      ar: ['طاهر النونو'],
      en: ['Taher al-Nunu', 'Taher al-Nono'],
      ru: ['Тахер ан-Нуну'],
    },
    short: { ar: ['النونو'], en: ['al-Nunu', 'al-Nono'], ru: ['ан-Нуну'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'adviser', of: 'group/hamas', from: '2014', to: null },
    ],
  },
  {
    id: 'person/ghazi-hamad',
    names: {
      ar: ['غازي حمد'],
      en: ['Ghazi Hamad'],
      ru: ['Гази Хамад'],
    },
    short: { en: ['Hamad'], ru: ['Хамад'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'deputy-foreign-minister', of: 'group/hamas', from: '2012-10', to: null },
    ],
  },
  {
    id: 'person/basem-naim',
    names: {
      ar: ['باسم نعيم'],
      en: ['Basem Naim', 'Bassem Naim'],
      ru: ['Басем Наим'],
    },
    short: { en: ['Naim'], ru: ['Наим'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2017', to: null },
    ],
  },
  {
    id: 'person/izzat-al-rishq',
    names: {
      ar: ['عزت الرشق'],
      en: ['Izzat al-Rishq', 'Ezzat al-Rishq'],
      ru: ['Иззат ар-Ришк'],
    },
    short: { ar: ['الرشق'], en: ['al-Rishq'], ru: ['ар-Ришк'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2009', to: null },
    ],
  },
  {
    id: 'person/fawzi-barhoum',
    names: {
      ar: ['فوزي برهوم'],
      en: ['Fawzi Barhoum'],
      ru: ['Фаузи Бархум'],
    },
    short: { ar: ['برهوم'], en: ['Barhoum'], ru: ['Бархум'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2006', to: null },
    ],
  },
  {
    id: 'person/hazem-qassem',
    names: {
      ar: ['حازم قاسم'],
      en: ['Hazem Qassem', 'Hazem Qasem'],
      ru: ['Хазем Касем'],
    },
    short: { en: ['Qassem'], ru: ['Касем'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2014', to: null },
    ],
  },
  {
    id: 'person/abdel-latif-al-qanou',
    names: {
      ar: ['عبد اللطيف القانوع', 'عبداللطيف القانوع'],
      en: ['Abdel-Latif al-Qanou', 'Abdul Latif al-Qanou'],
      ru: ['Абдель Латиф аль-Кану'],
    },
    short: { ar: ['القانوع'], en: ['al-Qanou'], ru: ['аль-Кану'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2016', to: '2025-03-27' },
    ],
  },
  {
    id: 'person/husam-badran',
    names: {
      ar: ['حسام بدران'],
      en: ['Husam Badran', 'Hossam Badran'],
      ru: ['Хусам Бадран'],
    },
    short: { en: ['Badran'], ru: ['Бадран'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2012', to: null },
    ],
  },
  {
    id: 'person/mahmoud-mardawi',
    names: {
      ar: ['محمود مرداوي'],
      en: ['Mahmoud Mardawi'],
      ru: ['Махмуд Мардауи'],
    },
    short: { ar: ['مرداوي'], en: ['Mardawi'], ru: ['Мардауи'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '2018', to: null },
    ],
  },
  {
    id: 'person/mohammed-nazzal',
    names: {
      ar: ['محمد نزال'],
      en: ['Mohammed Nazzal', 'Mohammad Nazzal'],
      ru: ['Мухаммед Наззаль'],
    },
    short: { en: ['Nazzal'], ru: ['Наззаль'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/hamas', from: '1996', to: null },
    ],
  },
  {
    id: 'person/mohammed-darwish',
    names: {
      ar: ['محمد درويش', 'محمد إسماعيل درويش', 'أبو عمر حسن'],
      en: ['Mohammed Darwish', 'Mohammad Darwish', 'Mohammed Ismail Darwish'],
      ru: ['Мухаммед Дервиш', 'Мохаммед Дарвиш'],
    },
    short: { en: ['Darwish'], ru: ['Дервиш', 'Дарвиш'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'chairman', of: 'body/PS/hamas-shura', from: '2023-10', to: null },
    ],
  },
  {
    id: 'person/zaher-jabarin',
    names: {
      ar: ['زاهر جبارين'],
      en: ['Zaher Jabarin'],
      ru: ['Захер Джабарин'],
    },
    short: { ar: ['جبارين'], en: ['Jabarin'], ru: ['Джабарин'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'aide', of: 'group/hamas', from: '2024-01', to: null },
    ],
  },
  {
    id: 'person/saleh-al-arouri',
    names: {
      ar: ['صالح العاروري'],
      en: ['Saleh al-Arouri', 'Saleh Arouri'],
      ru: ['Салех аль-Арури'],
    },
    short: { ar: ['العاروري'], en: ['al-Arouri', 'Arouri'], ru: ['аль-Арури'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'vice-president', of: 'group/hamas', from: '2017-10-09', to: '2024-01-02' },
    ],
  },
  {
    id: 'person/mahmoud-al-zahar',
    names: {
      ar: ['محمود الزهار'],
      en: ['Mahmoud al-Zahar', 'Mahmoud Zahar'],
      ru: ['Махмуд аз-Захар'],
    },
    short: { ar: ['الزهار'], en: ['al-Zahar', 'Zahar'], ru: ['аз-Захар'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'minister', of: 'group/hamas', from: '2006', to: null },
    ],
  },
  {
    id: 'person/abu-obeida',
    names: {
      ar: ['أبو عبيدة', 'حذيفة الكحلوت'],
      en: ['Abu Obeida', 'Abu Ubaida', 'Huthayfa al-Kahlout'],
      ru: ['Абу Убейда', 'Абу Обейда'],
    },
    short: { ar: ['أبو عبيدة'], en: ['Abu Obeida', 'Abu Ubaida'], ru: ['Абу Убейда', 'Абу Обейда'] },
    gender: 'm',
    side: 'hamas',
    offices: [
      { title: 'spokesman', of: 'group/qassam', from: '2006', to: '2025-08-30' },
    ],
  },
  {
    id: 'person/ziyad-al-nakhalah',
    names: {
      ar: ['زياد النخالة'],
      en: ['Ziyad al-Nakhalah', 'Ziad al-Nakhala'],
      ru: ['Зияд ан-Нахаля'],
    },
    short: { ar: ['النخالة'], en: ['al-Nakhalah', 'al-Nakhala'], ru: ['ан-Нахаля'] },
    gender: 'm',
    side: 'islamic-jihad',
    offices: [
      { title: 'secretary-general', of: 'group/islamic-jihad', from: '2018-09-28', to: null },
    ],
  },
  {
    id: 'person/ramadan-shallah',
    names: {
      ar: ['رمضان شلح', 'رمضان عبد الله شلح', 'رمضان عبدالله شلح'],
      en: ['Ramadan Shallah', 'Ramadan Shalah'],
      ru: ['Рамадан Шаллах'],
    },
    short: { ar: ['شلح'], en: ['Shallah'], ru: ['Шаллах'] },
    gender: 'm',
    side: 'islamic-jihad',
    offices: [
      { title: 'secretary-general', of: 'group/islamic-jihad', from: '1995-10', to: '2018-09-28' },
    ],
  },
  {
    id: 'person/mohammed-al-hindi',
    names: {
      ar: ['محمد الهندي'],
      en: ['Mohammed al-Hindi', 'Mohammad al-Hindi'],
      ru: ['Мухаммед аль-Хинди'],
    },
    short: { en: ['al-Hindi'], ru: ['аль-Хинди'] },
    gender: 'm',
    side: 'islamic-jihad',
    offices: [
      { title: 'deputy-secretary-general', of: 'group/islamic-jihad', from: '2018', to: null },
    ],
  },
  {
    id: 'person/daoud-shehab',
    names: {
      ar: ['داود شهاب'],
      en: ['Daoud Shehab', 'Dawoud Shihab'],
      ru: ['Дауд Шихаб'],
    },
    short: { en: ['Shehab'], ru: ['Шихаб'] },
    gender: 'm',
    side: 'islamic-jihad',
    offices: [
      { title: 'spokesman', of: 'group/islamic-jihad', from: '2006', to: null },
    ],
  },
];
