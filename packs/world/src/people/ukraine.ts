import type { PersonRow } from '@masar/shapes';

/** Ukraine. */
export const peopleUkraine: readonly PersonRow[] = [
  {
    id: 'person/volodymyr-zelensky',
    names: {
      ar: ['فولوديمير زيلينسكي', 'فلاديمير زيلينسكي', 'فولوديمير زلينسكي', 'فلاديمير زلينسكي', 'فولودومير زيلينسكي', 'فولودمير زيلينسكي', 'فولديمير زيلينسكي'],
      en: ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
      ru: ['Владимир Зеленский', 'Володимир Зеленский'],
    },
    short: { ar: ['زيلينسكي', 'زلينسكي'], en: ['Zelensky', 'Zelenskyy', 'Zelenskiy'], ru: ['Зеленский'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'president', of: 'state/UA', from: '2019-05-20', to: null },
    ],
  },
  {
    id: 'person/petro-poroshenko',
    names: {
      ar: ['بيترو بوروشينكو', 'بترو بوروشينكو', 'بيوتر بوروشينكو', 'بترو بوروشنكو', 'بيترو بوروشنكو'],
      en: ['Petro Poroshenko'],
      ru: ['Пётр Порошенко', 'Петр Порошенко'],
    },
    short: { ar: ['بوروشينكو', 'بوروشنكو'], en: ['Poroshenko'], ru: ['Порошенко'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'president', of: 'state/UA', from: '2014-06-07', to: '2019-05-20' },
    ],
  },
  {
    id: 'person/viktor-yanukovych',
    names: {
      ar: ['فيكتور يانوكوفيتش', 'فيكتور ينوكوفيتش'],
      en: ['Viktor Yanukovych'],
      ru: ['Виктор Янукович'],
    },
    short: { ar: ['يانوكوفيتش', 'ينوكوفيتش'], en: ['Yanukovych'], ru: ['Янукович'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'president', of: 'state/UA', from: '2010-02-25', to: '2014-02-22' },
    ],
  },
  {
    id: 'person/oleksandr-turchynov',
    names: {
      ar: ['أولكسندر تورتشينوف', 'ألكسندر تورتشينوف'],
      en: ['Oleksandr Turchynov', 'Olexander Turchynov'],
      ru: ['Александр Турчинов'],
    },
    short: { ar: ['تورتشينوف'], en: ['Turchynov'], ru: ['Турчинов'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'secretary-general', of: 'body/UA/national-security-council', from: '2014-12-16', to: '2019-05-19' },
      { title: 'president', of: 'state/UA', from: '2014-02-23', to: '2014-06-07' },
    ],
  },
  {
    id: 'person/arseniy-yatsenyuk',
    names: {
      ar: ['أرسيني ياتسينيوك', 'أرسيني ياتسنيوك', 'أرسني ياتسينيوك'],
      en: ['Arseniy Yatsenyuk'],
      ru: ['Арсений Яценюк'],
    },
    short: { ar: ['ياتسينيوك', 'ياتسنيوك'], en: ['Yatsenyuk'], ru: ['Яценюк'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'prime-minister', of: 'state/UA', from: '2014-02-27', to: '2016-04-14' },
    ],
  },
  {
    id: 'person/volodymyr-groysman',
    names: {
      ar: ['فولوديمير غرويسمان', 'فلاديمير غرويسمان', 'فولوديمير جرويسمان'],
      en: ['Volodymyr Groysman'],
      ru: ['Владимир Гройсман'],
    },
    short: { ar: ['غرويسمان', 'جرويسمان'], en: ['Groysman'], ru: ['Гройсман'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'prime-minister', of: 'state/UA', from: '2016-04-14', to: '2019-08-29' },
      { title: 'parliament-speaker', of: 'state/UA', from: '2014-11-27', to: '2016-04-14' },
    ],
  },
  {
    id: 'person/denys-shmyhal',
    names: {
      ar: ['دينيس شميهال', 'دينيس شميغال', 'دينيس شميجال', 'دنيس شميهال'],
      en: ['Denys Shmyhal', 'Denis Shmyhal'],
      ru: ['Денис Шмыгаль'],
    },
    short: { ar: ['شميهال', 'شميغال', 'شميجال'], en: ['Shmyhal'], ru: ['Шмыгаль'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'energy-minister', of: 'state/UA', from: '2026-01', to: null },
      { title: 'defence-minister', of: 'state/UA', from: '2025-07-17', to: '2026-01' },
      { title: 'prime-minister', of: 'state/UA', from: '2020-03-04', to: '2025-07-16' },
    ],
  },
  {
    id: 'person/yulia-svyrydenko',
    names: {
      ar: ['يوليا سفيريدينكو', 'يوليا سفريدينكو', 'يوليا سفيريدنكو'],
      en: ['Yulia Svyrydenko', 'Yuliia Svyrydenko'],
      ru: ['Юлия Свириденко'],
    },
    short: { ar: ['سفيريدينكو', 'سفريدينكو', 'سفيريدنكو'], en: ['Svyrydenko'], ru: ['Свириденко'] },
    gender: 'f',
    side: 'UA',
    offices: [
      { title: 'prime-minister', of: 'state/UA', from: '2025-07-17', to: null },
      { title: 'trade-minister', of: 'state/UA', from: '2021-11-04', to: '2025-07-16' },
    ],
  },
  {
    id: 'person/andriy-deshchytsia',
    names: {
      ar: ['أندريه ديشيتسا', 'أندري ديشتشيتسيا', 'أندريه ديشتشيتسا'],
      en: ['Andriy Deshchytsia', 'Andrii Deshchytsia'],
      ru: ['Андрей Дещица'],
    },
    short: { ar: ['ديشيتسا', 'ديشتشيتسا', 'ديشتشيتسيا'], en: ['Deshchytsia'], ru: ['Дещица'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'foreign-minister', of: 'state/UA', from: '2014-02-27', to: '2014-06-19' },
    ],
  },
  {
    id: 'person/pavlo-klimkin',
    names: {
      ar: ['بافلو كليمكين', 'بافل كليمكين'],
      en: ['Pavlo Klimkin'],
      ru: ['Павел Климкин'],
    },
    short: { ar: ['كليمكين'], en: ['Klimkin'], ru: ['Климкин'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'foreign-minister', of: 'state/UA', from: '2014-06-19', to: '2019-08-29' },
    ],
  },
  {
    id: 'person/vadym-prystaiko',
    names: {
      ar: ['فاديم بريستايكو', 'فاديم بريستايكوف'],
      en: ['Vadym Prystaiko'],
      ru: ['Вадим Пристайко'],
    },
    short: { ar: ['بريستايكو'], en: ['Prystaiko'], ru: ['Пристайко'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'foreign-minister', of: 'state/UA', from: '2019-08-29', to: '2020-03-04' },
    ],
  },
  {
    id: 'person/dmytro-kuleba',
    names: {
      ar: ['دميترو كوليبا', 'دميتري كوليبا', 'دميترو كولبا', 'ديمترو كوليبا', 'ديميترو كوليبا', 'ديمتري كوليبا'],
      en: ['Dmytro Kuleba', 'Dmitry Kuleba'],
      ru: ['Дмитрий Кулеба'],
    },
    short: { ar: ['كوليبا'], en: ['Kuleba'], ru: ['Кулеба'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'foreign-minister', of: 'state/UA', from: '2020-03-04', to: '2024-09-05' },
    ],
  },
  {
    id: 'person/andriy-sybiha',
    names: {
      ar: ['أندريه سيبيها', 'أندري سيبيها', 'أندريه سيبيغا', 'أندري سيبيغا', 'أندريه سيبيجا', 'أندري سيبيجا', 'أندريه سيبها', 'أندري سيبها'],
      en: ['Andriy Sybiha', 'Andrii Sybiha'],
      ru: ['Андрей Сибига'],
    },
    short: { ar: ['سيبيها', 'سيبيغا', 'سيبيجا', 'سيبها'], en: ['Sybiha'], ru: ['Сибига'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'foreign-minister', of: 'state/UA', from: '2024-09-05', to: null },
    ],
  },
  {
    id: 'person/andriy-yermak',
    names: {
      ar: ['أندريه يرماك', 'أندري يرماك', 'أندريه ييرماك', 'أندري ييرماك', 'أندريه إرماك'],
      en: ['Andriy Yermak', 'Andrii Yermak'],
      ru: ['Андрей Ермак'],
    },
    short: { ar: ['يرماك', 'ييرماك'], en: ['Yermak'], ru: ['Ермак'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'head-of-delegation', of: 'state/UA', from: '2025-11', to: '2025-11-28' },
      { title: 'chief-of-staff', of: 'state/UA', from: '2020-02-11', to: '2025-11-28' },
    ],
  },
  {
    id: 'person/rustem-umerov',
    names: {
      ar: ['رستم عمروف', 'رستم أوميروف', 'رستم عميروف', 'رستم أومروف', 'روستم عمروف', 'روستم أوميروف'],
      en: ['Rustem Umerov', 'Rustem Umierov'],
      ru: ['Рустем Умеров'],
    },
    short: { ar: ['عمروف', 'أوميروف', 'عميروف', 'أومروف'], en: ['Umerov'], ru: ['Умеров'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'secretary-general', of: 'body/UA/national-security-council', from: '2025-07-18', to: null },
      { title: 'head-of-delegation', of: 'state/UA', from: '2025-05', to: null },
      { title: 'defence-minister', of: 'state/UA', from: '2023-09-06', to: '2025-07-17' },
    ],
  },
  {
    id: 'person/mykhailo-podolyak',
    names: {
      ar: ['ميخايلو بودولياك', 'ميخائيل بودولياك', 'ميخايلو بودولاك', 'ميخايلو بودلياك', 'ميخائيلو بودولياك'],
      en: ['Mykhailo Podolyak', 'Mikhail Podolyak'],
      ru: ['Михаил Подоляк'],
    },
    short: { ar: ['بودولياك', 'بودولاك', 'بودلياك'], en: ['Podolyak'], ru: ['Подоляк'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'adviser', of: 'state/UA', from: '2020-04', to: null },
    ],
  },
  {
    id: 'person/davyd-arakhamia',
    names: {
      ar: ['دافيد أراخاميا', 'ديفيد أراخاميا', 'داود أراخاميا', 'دافيد أراخميا', 'ديفيد أرخاميا', 'دافيد أراهاميا'],
      en: ['Davyd Arakhamia', 'David Arakhamia'],
      ru: ['Давид Арахамия'],
    },
    short: { ar: ['أراخاميا', 'أرخاميا', 'أراخميا', 'أراهاميا'], en: ['Arakhamia'], ru: ['Арахамия'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'head-of-delegation', of: 'state/UA', from: '2022-02-28', to: '2022-04' },
      { title: 'party-leader', of: 'state/UA', from: '2019-08-29', to: null },
    ],
  },
  {
    id: 'person/oleksii-reznikov',
    names: {
      ar: ['أوليكسي ريزنيكوف', 'أليكسي ريزنيكوف', 'أولكسي ريزنيكوف', 'أوليكسي رزنيكوف', 'ألكسي ريزنيكوف'],
      en: ['Oleksii Reznikov', 'Oleksiy Reznikov', 'Alexei Reznikov'],
      ru: ['Алексей Резников'],
    },
    short: { ar: ['ريزنيكوف', 'رزنيكوف'], en: ['Reznikov'], ru: ['Резников'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'defence-minister', of: 'state/UA', from: '2021-11-04', to: '2023-09-05' },
      { title: 'deputy-prime-minister', of: 'state/UA', from: '2020-03-04', to: '2021-11-03' },
    ],
  },
  {
    id: 'person/ruslan-stefanchuk',
    names: {
      ar: ['رسلان ستيفانتشوك', 'روسلان ستيفانتشوك'],
      en: ['Ruslan Stefanchuk'],
      ru: ['Руслан Стефанчук'],
    },
    short: { ar: ['ستيفانتشوك'], en: ['Stefanchuk'], ru: ['Стефанчук'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'parliament-speaker', of: 'state/UA', from: '2021-10-08', to: null },
    ],
  },
  {
    id: 'person/stepan-poltorak',
    names: {
      ar: ['ستيبان بولتوراك'],
      en: ['Stepan Poltorak'],
      ru: ['Степан Полторак'],
    },
    short: { ar: ['بولتوراك'], en: ['Poltorak'], ru: ['Полторак'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'defence-minister', of: 'state/UA', from: '2014-10-14', to: '2019-08-29' },
    ],
  },
  {
    id: 'person/andriy-taran',
    names: {
      ar: ['أندريه تاران', 'أندري تاران'],
      en: ['Andriy Taran', 'Andrii Taran'],
      ru: ['Андрей Таран'],
    },
    short: { ar: ['تاران'], en: ['Taran'], ru: ['Таран'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'defence-minister', of: 'state/UA', from: '2020-03-04', to: '2021-11-03' },
    ],
  },
  {
    id: 'person/mykhailo-fedorov',
    names: {
      ar: ['ميخايلو فيدوروف', 'ميخائيل فيدوروف', 'ميخايلو فيدروف'],
      en: ['Mykhailo Fedorov'],
      ru: ['Михаил Фёдоров', 'Михаил Федоров'],
    },
    short: { ar: ['فيدوروف'], en: ['Fedorov'], ru: ['Фёдоров', 'Федоров'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'defence-minister', of: 'state/UA', from: '2026-01-14', to: null },
      { title: 'deputy-prime-minister', of: 'state/UA', from: '2023-03', to: '2026-01' },
    ],
  },
  {
    id: 'person/kyrylo-budanov',
    names: {
      ar: ['كيريلو بودانوف', 'كيريل بودانوف', 'كيرلو بودانوف'],
      en: ['Kyrylo Budanov', 'Kirill Budanov'],
      ru: ['Кирилл Буданов'],
    },
    short: { ar: ['بودانوف'], en: ['Budanov'], ru: ['Буданов'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'chief-of-staff', of: 'state/UA', from: '2026-01-02', to: null },
      { title: 'intelligence-chief', of: 'state/UA', from: '2020-08-05', to: '2026-01-02' },
    ],
  },
  {
    id: 'person/oleksiy-danilov',
    names: {
      ar: ['أوليكسي دانيلوف', 'أليكسي دانيلوف', 'أولكسي دانيلوف'],
      en: ['Oleksiy Danilov', 'Oleksii Danilov'],
      ru: ['Алексей Данилов'],
    },
    short: { ar: ['دانيلوف'], en: ['Danilov'], ru: ['Данилов'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'secretary-general', of: 'body/UA/national-security-council', from: '2019-10-03', to: '2024-03-26' },
    ],
  },
  {
    id: 'person/valerii-zaluzhnyi',
    names: {
      ar: ['فاليري زالوجني', 'فاليري زالوجنيي', 'فاليري زالوزني', 'فاليري زالوغني'],
      en: ['Valerii Zaluzhnyi', 'Valery Zaluzhny', 'Valeriy Zaluzhny'],
      ru: ['Валерий Залужный'],
    },
    short: { ar: ['زالوجني', 'زالوزني'], en: ['Zaluzhnyi', 'Zaluzhny'], ru: ['Залужный'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'ambassador', of: 'state/GB', from: '2024-07', to: '2026-01' },
      { title: 'army-chief', of: 'state/UA', from: '2021-07-27', to: '2024-02-08' },
    ],
  },
  {
    id: 'person/oleksandr-syrskyi',
    names: {
      ar: ['أولكسندر سيرسكي', 'ألكسندر سيرسكي', 'أوليكساندر سيرسكي', 'أولكساندر سيرسكي'],
      en: ['Oleksandr Syrskyi', 'Oleksandr Syrsky', 'Alexander Syrsky'],
      ru: ['Александр Сырский'],
    },
    short: { ar: ['سيرسكي'], en: ['Syrskyi'], ru: ['Сырский'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'army-chief', of: 'state/UA', from: '2024-02-08', to: null },
    ],
  },
  {
    id: 'person/andrii-hnatov',
    names: {
      ar: ['أندريه هناتوف', 'أندري هناتوف', 'أندريه غناتوف', 'أندري جناتوف'],
      en: ['Andrii Hnatov', 'Andriy Hnatov'],
      ru: ['Андрей Гнатов'],
    },
    short: { ar: ['هناتوف', 'غناتوف'], en: ['Hnatov'], ru: ['Гнатов'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'chief-of-staff', of: 'body/UA/armed-forces', from: '2025-03-16', to: null },
    ],
  },
  {
    id: 'person/sergiy-kyslytsya',
    names: {
      ar: ['سيرغي كيسليتسيا', 'سيرغي كيسليتسا', 'سيرجي كيسليتسيا', 'سيرهي كيسليتسيا', 'سيرغي كيسليتسيه'],
      en: ['Sergiy Kyslytsya', 'Serhii Kyslytsya'],
      ru: ['Сергей Кислица'],
    },
    short: { ar: ['كيسليتسيا', 'كيسليتسا'], en: ['Kyslytsya'], ru: ['Кислица'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/UA', from: '2024-12', to: '2026-01' },
      { title: 'ambassador', of: 'org/un', from: '2020-02', to: '2024-12' },
    ],
  },
  {
    id: 'person/ihor-zhovkva',
    names: {
      ar: ['إيغور جوفكفا', 'إيهور جوفكفا', 'إيغور زوفكفا', 'إيهور زوفكفا', 'إيغور جوكفا', 'إيجور جوفكفا'],
      en: ['Ihor Zhovkva'],
      ru: ['Игорь Жовква'],
    },
    short: { ar: ['جوفكفا', 'زوفكفا', 'جوكفا'], en: ['Zhovkva'], ru: ['Жовква'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'aide', of: 'state/UA', from: '2019-09', to: null },
    ],
  },
  {
    id: 'person/oleg-nikolenko',
    names: {
      ar: ['أوليغ نيكولينكو', 'أوليه نيكولينكو', 'أوليج نيكولينكو', 'أوليغ نيكولنكو'],
      en: ['Oleg Nikolenko', 'Oleh Nikolenko'],
      ru: ['Олег Николенко'],
    },
    short: { ar: ['نيكولينكو'], en: ['Nikolenko'], ru: ['Николенко'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'spokesman', of: 'body/UA/foreign-ministry', from: '2020-09', to: '2024-05' },
    ],
  },
  {
    id: 'person/heorhii-tykhyi',
    names: {
      ar: ['هيورهي تيخي', 'جورجي تيخي', 'هيورغي تيخي', 'غيورغي تيخي', 'هيورهي تيكي'],
      en: ['Heorhii Tykhyi', 'Georgiy Tykhy', 'Heorhiy Tykhyi'],
      ru: ['Георгий Тихий'],
    },
    short: { ar: ['تيخي'], en: ['Tykhyi', 'Tykhy'], ru: ['Тихий'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'spokesman', of: 'body/UA/foreign-ministry', from: '2024-06', to: null },
    ],
  },
  {
    id: 'person/serhii-nykyforov',
    names: {
      ar: ['سيرغي نيكيفوروف', 'سيرهي نيكيفوروف', 'سيرجي نيكيفوروف'],
      en: ['Serhii Nykyforov', 'Sergii Nykyforov'],
      ru: ['Сергей Никифоров'],
    },
    short: { ar: ['نيكيفوروف'], en: ['Nykyforov'], ru: ['Никифоров'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'spokesman', of: 'state/UA', from: '2021-12', to: null },
    ],
  },
  {
    id: 'person/oleksandr-kubrakov',
    names: {
      ar: ['أولكسندر كوبراكوف', 'ألكسندر كوبراكوف'],
      en: ['Oleksandr Kubrakov'],
      ru: ['Александр Кубраков'],
    },
    short: { ar: ['كوبراكوف'], en: ['Kubrakov'], ru: ['Кубраков'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/UA', from: '2022-12', to: '2024-05-09' },
      { title: 'minister', of: 'state/UA', from: '2021-05', to: '2024-05' },
    ],
  },
  {
    id: 'person/leonid-kuchma',
    names: {
      ar: ['ليونيد كوتشما', 'ليونيد كوشما'],
      en: ['Leonid Kuchma'],
      ru: ['Леонид Кучма'],
    },
    short: { ar: ['كوتشما', 'كوشما'], en: ['Kuchma'], ru: ['Кучма'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'head-of-delegation', of: 'state/UA', from: '2019-06-03', to: '2020-07-28' },
      { title: 'head-of-delegation', of: 'state/UA', from: '2014-06', to: '2018-10' },
    ],
  },
  {
    id: 'person/leonid-kravchuk',
    names: {
      ar: ['ليونيد كرافتشوك', 'ليونيد كرافشوك'],
      en: ['Leonid Kravchuk'],
      ru: ['Леонид Кравчук'],
    },
    short: { ar: ['كرافتشوك', 'كرافشوك'], en: ['Kravchuk'], ru: ['Кравчук'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'head-of-delegation', of: 'state/UA', from: '2020-07-30', to: '2022-02' },
    ],
  },
  {
    id: 'person/iryna-vereshchuk',
    names: {
      ar: ['إيرينا فيريشتشوك', 'إيرينا فيريشوك', 'إيرينا فيرشتشوك', 'إيرينا فيريشتشيوك'],
      en: ['Iryna Vereshchuk', 'Irina Vereshchuk'],
      ru: ['Ирина Верещук'],
    },
    short: { ar: ['فيريشتشوك', 'فيريشوك', 'فيرشتشوك'], en: ['Vereshchuk'], ru: ['Верещук'] },
    gender: 'f',
    side: 'UA',
    offices: [
      { title: 'deputy-prime-minister', of: 'state/UA', from: '2021-11-04', to: '2024-09-05' },
    ],
  },
  {
    id: 'person/olha-stefanishyna',
    names: {
      ar: ['أولها ستيفانيشينا', 'أولغا ستيفانيشينا', 'أولها ستيفانيشنا', 'أولجا ستيفانيشينا'],
      en: ['Olha Stefanishyna', 'Olga Stefanishyna'],
      ru: ['Ольга Стефанишина'],
    },
    short: { ar: ['ستيفانيشينا', 'ستيفانيشنا'], en: ['Stefanishyna'], ru: ['Стефанишина'] },
    gender: 'f',
    side: 'UA',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2025-08-27', to: null },
      { title: 'deputy-prime-minister', of: 'state/UA', from: '2020-06-04', to: '2025-07-16' },
    ],
  },
  {
    id: 'person/oksana-markarova',
    names: {
      ar: ['أوكسانا ماركاروفا'],
      en: ['Oksana Markarova'],
      ru: ['Оксана Маркарова'],
    },
    short: { ar: ['ماركاروفا'], en: ['Markarova'], ru: ['Маркарова'] },
    gender: 'f',
    side: 'UA',
    offices: [
      { title: 'ambassador', of: 'state/US', from: '2021-04-20', to: '2025-08' },
    ],
  },
  {
    id: 'person/dmytro-lubinets',
    names: {
      ar: ['دميترو لوبينيتس', 'دميتري لوبينيتس', 'ديمترو لوبينيتس', 'دميترو لوبينتس'],
      en: ['Dmytro Lubinets'],
      ru: ['Дмитрий Лубинец'],
    },
    short: { ar: ['لوبينيتس', 'لوبينتس'], en: ['Lubinets'], ru: ['Лубинец'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'minister', of: 'state/UA', from: '2022-07-01', to: null },
    ],
  },
  {
    id: 'person/vasyl-bodnar',
    names: {
      ar: ['فاسيل بودنار', 'فاسيلي بودنار'],
      en: ['Vasyl Bodnar'],
      ru: ['Василий Боднар'],
    },
    short: { ar: ['بودنار'], en: ['Bodnar'], ru: ['Боднар'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'deputy-foreign-minister', of: 'state/UA', from: '2017-12', to: '2021-05' },
    ],
  },
  {
    id: 'person/oleksandr-chalyi',
    names: {
      ar: ['أولكسندر تشالي', 'ألكسندر تشالي'],
      en: ['Oleksandr Chalyi', 'Oleksandr Chaly'],
      ru: ['Александр Чалый'],
    },
    short: { ar: ['تشالي'], en: ['Chalyi'], ru: ['Чалый'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'head-of-delegation', of: 'state/UA', from: '2022-03', to: '2022-04' },
    ],
  },
  {
    id: 'person/oleksandr-bevz',
    names: {
      ar: ['أولكسندر بيفز', 'أولكسندر بيفس', 'ألكسندر بيفز'],
      en: ['Oleksandr Bevz'],
      ru: ['Александр Бевз'],
    },
    short: { ar: ['بيفز'], en: ['Bevz'], ru: ['Бевз'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'adviser', of: 'state/UA', from: '2024', to: null },
    ],
  },
  {
    id: 'person/serhiy-leshchenko',
    names: {
      ar: ['سيرغي ليشينكو', 'سيرهي ليشينكو', 'سيرجي ليشينكو'],
      en: ['Serhiy Leshchenko', 'Serhii Leshchenko'],
      ru: ['Сергей Лещенко'],
    },
    short: { ar: ['ليشينكو'], en: ['Leshchenko'], ru: ['Лещенко'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'adviser', of: 'state/UA', from: '2022', to: null },
    ],
  },
  {
    id: 'person/oleksiy-arestovych',
    names: {
      ar: ['أوليكسي أريستوفيتش', 'أليكسي أريستوفيتش', 'أولكسي أريستوفيتش', 'أليكسي أرستوفيتش'],
      en: ['Oleksiy Arestovych', 'Alexey Arestovich'],
      ru: ['Алексей Арестович'],
    },
    short: { ar: ['أريستوفيتش', 'أرستوفيتش'], en: ['Arestovych'], ru: ['Арестович'] },
    gender: 'm',
    side: 'UA',
    offices: [
      { title: 'adviser', of: 'state/UA', from: '2020-12', to: '2023-01-17' },
    ],
  },
];
