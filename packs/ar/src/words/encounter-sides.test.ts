import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
const read = (text: string) =>
  reader.read({ text, published: '2025-04-06' }).encounters.map(({ kind, start, place, sides }) => ({
    kind,
    start,
    place: place?.ref ?? null,
    sides: [...sides].sort().join(),
  }));

describe('who has an encounter under its roof is where it is, and no party', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['ستستضيف الدوحة غدا جولة جديدة من المحادثات بين إيران والولايات المتحدة.', 'place/doha', 'IR,US'],
    ['موسكو ستستضيف غدا اجتماعا لوزيري خارجية أرمينيا وأذربيجان.', 'place/moscow', 'AM,AZ'],
    ['وانتهت أمس جولة المحادثات التي استضافتها مدينة جنيف.', 'place/geneva', ''],
    ['شهدت عاصمة طاجيكستان، دوشنبه، أمس اجتماعا لوزراء خارجية روسيا وأرمينيا.', 'place/dushanbe', 'AM,RU'],
    ['عقدت تركيا واليونان محادثات في مدينة لوزان السويسرية أمس.', 'place/lausanne', 'GR,TR'],
    ['التقى لافروف نظيره التركي هاكان فيدان في العاصمة القطرية أمس.', 'place/doha', 'RU,TR'],
    ['زار لافروف أنقرة أمس.', 'place/ankara', 'RU,TR'],
    // Of two seats of one government each is itself, and the capital is the first.
    ['زار لافروف صنعاء أمس.', 'place/sanaa', 'RU,YE'],
    ['زار لافروف عدن أمس.', 'place/aden', 'RU,YE'],
    ['زار لافروف الخرطوم أمس.', 'place/khartoum', 'RU,SD'],
    ['التقى لافروف نظيره التركي هاكان فيدان في العاصمة اليمنية أمس.', 'place/sanaa', 'RU,TR'],
    ['تستضيف قطر ومصر محادثات غدا.', null, ''],
    // At whose of two hosts it is the copy does not say.
    ['تستضيف الدوحة والقاهرة غدا محادثات بين إسرائيل ولبنان.', null, 'IL,LB'],
    ['قطر ومصر ستستضيفان غدا محادثات بين إسرائيل ولبنان.', null, 'IL,LB'],
    ['الدوحة والقاهرة تستضيفان محادثات بين إسرائيل ولبنان.', null, 'IL,LB'],
    // A town that has them under its roof, and the house of somebody.
    ['استؤنفت أمس المحادثات التي تستضيفها جنيف بين الصين والولايات المتحدة.', 'place/geneva', 'CN,US'],
    ['التقى الشرع أمس توم باراك في قصر الشعب بدمشق.', 'place/damascus', 'SY,US'],
    // What talks are about is not where they are.
    ['استأنفت مصر وإثيوبيا أمس مفاوضات سد النهضة.', null, 'EG,ET'],
    ['عقدت مصر وإثيوبيا أمس اجتماعا في سد النهضة.', 'place/gerd', 'EG,ET'],
    ['عقدت مصر وتركيا محادثات أمس بشأن العاصمة الليبية.', null, 'EG,TR'],
    ['عقدت مصر وتركيا محادثات أمس في العاصمة الليبية.', 'place/tripoli', 'EG,TR'],
    // Whose a capital or a town is says where it is, and in quotation marks its name is one.
    ['بدأت في العاصمة النمساوية فيينا أمس محادثات بين إيران وروسيا.', 'place/vienna', 'IR,RU'],
    ['انطلقت في مدينة إسطنبول التركية محادثات بين روسيا وأوكرانيا أمس.', 'place/istanbul', 'RU,UA'],
    ['يعقد غدا في العاصمة السودانية "الخرطوم" اجتماع بين مصر وإثيوبيا.', 'place/khartoum', 'EG,ET'],
    ['أجرى المبعوث الأميركي أمس محادثات مع قيادة "حماس" في الدوحة.', 'place/doha', 'US,hamas'],
    // A given name that no table knows makes a known surname somebody else's.
    ['التقى لافروف أمس نائب الرئيس السوري فاروق الشرع.', null, 'RU,SY'],
    // Behind the name of a movement a nationality describes it, and whom somebody is with is no part of what he is.
    ['التقى وفد من حركة طالبان الأفغانية أمس وزير الخارجية القطري في الدوحة.', 'place/doha', 'QA,taliban'],
    ['اجتمع المبعوث الأميركي أمس مع وفد حركة حماس الفلسطينية في الدوحة.', 'place/doha', 'US,hamas'],
    ['اجتمع المبعوث الأميركي مع وفد حركة حماس الفلسطينية في الدوحة.', 'place/doha', 'US,hamas'],
    // Who receives somebody takes part, whatever the place.
    ['استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة أمس ملك الأردن عبد الله الثاني.', 'place/cairo', 'EG,JO'],
    ['عقدت مصر وتركيا اجتماعا في أنقرة أمس.', 'place/ankara', 'EG,TR'],
  ];
  for (const [text, place, sides] of cases) test(text, () => expect(read(text)).toMatchObject([{ place, sides }]));
});

describe('who is named in what an encounter is for, about or after takes no part', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['عقد وزيرا خارجية مصر وتركيا اجتماعا أمس لتهدئة المخاوف من الاتفاق مع إيران.', 'EG,TR'],
    ['التقى لافروف نظيره التركي هاكان فيدان أمس بعد توصل إيران والسعودية إلى تفاهم.', 'RU,TR'],
    ['التقى لافروف أمس نظيره التركي هاكان فيدان منذ اندلاع الحرب الإسرائيلية.', 'RU,TR'],
    ['لقاء الدوحة الثلاثي سيبحث محاربة داعش وميليشيات إيران.', ''],
    ['وتناول اللقاء بين لافروف وفيدان أمس الوضع في غزة والعلاقات مع إسرائيل.', 'RU,TR'],
    ['وقال الكرملين إن الرئيسين بوتين وترامب سيتناولان ملفات عدة، في مقدمتها محادثات الشهر المقبل في جنيف.', ''],
    ['وقال لافروف في كلمة أعقبت مكالمة الرئيسين بوتين وترامب إن بلاده راضية.', 'RU,US'],
    ['وقال المتحدث إن بوتين وافق، خلال لقائه ماكرون في موسكو أمس، على مواصلة الحوار.', 'FR,RU'],
    ['وقال ماكرون بعد لقائه نظيره الأوكراني فولوديمير زيلينسكي إنه متفائل.', 'FR,UA'],
    ['وصرح بوتين، في مؤتمر صحفي مشترك مع ماكرون عقب محادثات امتدت ساعات، بأن بعض الأفكار مفيد.', 'FR,RU'],
    // Whom the talks are with takes part.
    ['وصل لافروف إلى أنقرة أمس لعقد محادثات مع نظيره التركي هاكان فيدان.', 'RU,TR'],
  ];
  for (const [text, sides] of cases) test(text, () => expect(read(text).at(-1)).toMatchObject({ sides }));
});

describe('who is told as there takes part', () => {
  const participants = (text: string): string[] => {
    const { encounters, actors } = reader.read({ text, published: '2025-04-06' });
    return (encounters.at(-1)?.participants ?? []).map((id) => actors.find((one) => one.id === id)?.name ?? '');
  };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['التقى الشرع أمس في دمشق سيرغي لافروف بحضور توم باراك.', ['أحمد الشرع', 'سيرغي لافروف', 'توم باراك']],
    [
      'بدأ اجتماع في الناقورة أمس، بحضور توم باراك، ووفد من الجيش اللبناني، وبمشاركة اليونيفيل.',
      ['توم باراك', 'الجيش اللبناني', 'اليونيفيل'],
    ],
    ['عقد أمس في بغداد اجتماع برئاسة فؤاد حسين وحضور توم باراك.', ['فؤاد حسين', 'توم باراك']],
    // Who has it under their care was there, and is none of its sides.
    ['وعقدت محادثات بين حماس وإسرائيل برعاية قطر ومصر في القاهرة أمس.', ['حماس', 'إسرائيل', 'قطر', 'مصر']],
    ['وقالت قطر إنها مستعدة. وعقدت محادثات بين حماس وإسرائيل بوساطة قطرية في القاهرة أمس.', ['حماس', 'إسرائيل', 'قطر']],
    ['وانطلقت محادثات بين حماس وإسرائيل بوساطة مصرية قطرية في القاهرة أمس.', ['حماس', 'إسرائيل', 'مصر', 'قطر']],
    ['وانطلقت في جنيف أمس محادثات بين أرمينيا وأذربيجان برعاية أممية.', ['أرمينيا', 'أذربيجان', 'الأمم المتحدة']],
    // The house of somebody is where it was, not who was there; who sits in it was.
    ['استقبل جوزيف عون أمس في قصر بعبدا توم باراك.', ['جوزيف عون', 'توم باراك']],
    ['التقى بوتين أمس ستيف ويتكوف في الكرملين.', ['فلاديمير بوتين', 'ستيف ويتكوف']],
    ['عقد البيت الأبيض أمس اجتماعا مع سيرغي لافروف.', ['البيت الأبيض', 'سيرغي لافروف']],
    ['عقد مجلس الأمن الدولي جلسة أمس بحضور سيرغي لافروف.', ['مجلس الأمن الدولي', 'سيرغي لافروف']],
    // Under whose roof it is says nothing of who was there.
    ['التقى هاكان فيدان أمس سيرغي لافروف في مقر البعثة التركية.', ['هاكان فيدان', 'سيرغي لافروف']],
  ];
  test.each(cases)('%s', (text, names) => expect(participants(text)).toEqual(names));
});

describe('who oversees an encounter is none of its sides', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['وبدأت المفاوضات بوساطة سعودية أميركية في جدة.', 'place/jeddah', ''],
    ['وعقدت محادثات بين حماس وإسرائيل بوساطة قطر ومصر في القاهرة أمس.', 'place/cairo', 'IL,hamas'],
    ['وأجرت إيران والولايات المتحدة محادثات أمس، بوساطة سلطنة عمان، في مسقط.', 'place/muscat', 'IR,US'],
    ['وانطلقت في جنيف محادثات برعاية الأمم المتحدة بين أرمينيا وأذربيجان.', 'place/geneva', 'AM,AZ'],
    ['وبرعاية مصر، انطلقت أمس في جنيف محادثات بين أرمينيا وأذربيجان.', 'place/geneva', 'AM,AZ'],
    // Who is with somebody behind it takes part.
    ['وعقدت تركيا محادثات برعاية الأمم المتحدة مع اليونان أمس.', null, 'GR,TR'],
  ];
  for (const [text, place, sides] of cases) test(text, () => expect(read(text)).toMatchObject([{ place, sides }]));
  test('a mediation that acts is somebody, one that talks are held by is not', () => {
    const names = (text: string) => reader.read({ text, published: '2025-04-06' }).actors.map(({ name }) => name);
    expect(names('وأعلنت الوساطة القطرية أن المحادثات بدأت.')).toContain('الوساطة القطرية');
    expect(names('وبدأت المحادثات بوساطة قطرية في جدة.')).toEqual(['قطر']);
  });
});

describe('who acts in the sentence takes part in what it was said at', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['وقال الرئيس التونسي قيس سعيد، بعد لقاء مع الرئيس الفرنسي إيمانويل ماكرون في باريس، إنه متفائل.', 'FR,TN'],
    ['وبعد لقاء مع الرئيس الفرنسي إيمانويل ماكرون في باريس، قال الرئيس التونسي قيس سعيد إنه متفائل.', 'FR,TN'],
    ['وخلال لقائه نظيره الروسي سيرغي لافروف، أكد سامح شكري ضرورة وقف إطلاق النار.', 'EG,RU'],
    ['وأكد الوزيران سامح شكري وسيرغي لافروف خلال لقائهما في موسكو ضرورة وقف إطلاق النار.', 'EG,RU'],
    ['وقال أحمد أبو الغيط إن سامح شكري وسيرغي لافروف أكدا خلال لقائهما ضرورة وقف إطلاق النار.', 'EG,RU'],
    ['تلقى الرئيس عبد الفتاح السيسي أمس اتصالا هاتفيا من الرئيس الفرنسي إيمانويل ماكرون.', 'EG,FR'],
    ['وصل سيرغي لافروف إلى القاهرة أمس حيث أجرى مباحثات مع سامح شكري.', 'EG,RU'],
    // Not who came where somebody else is named behind the verb.
    ['وصل سيرغي لافروف إلى القاهرة أمس فيما أجرى هاكان فيدان مباحثات مع سامح شكري.', 'EG,TR'],
    // Not who tells of it in a clause of his own, nor of whom there are more than the pronoun means.
    ['وقال دميتري بيسكوف إن القرار اتخذ بعد لقاء مع الرئيس الفرنسي إيمانويل ماكرون.', 'FR'],
    ['وبحث هاكان فيدان وسامح شكري وسيرغي لافروف الهدنة قبل يوم من اتصالهما أمس.', ''],
    // A telephone call from a place.
    ['أجرى الرئيس عبد الفتاح السيسي أمس اتصالا هاتفيا من باريس.', 'EG'],
  ];
  for (const [text, sides] of cases) test(text, () => expect(read(text).at(-1)?.sides ?? '').toBe(sides));
});

describe('trips', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['غادر سامح شكري القاهرة أمس متوجها إلى موسكو.', 'place/moscow', 'EG'],
    ['وغادر الوفد الفلسطيني رام الله إلى الدوحة أمس.', 'place/doha', 'PS'],
    ['أعلنت الأمم المتحدة وصول المبعوث الأميركي ستيف ويتكوف إلى موسكو أمس.', 'place/moscow', 'US'],
    ['وحل هاكان فيدان، أمس السبت، بالعاصمة الألمانية برلين.', 'place/berlin', 'TR'],
  ];
  for (const [text, place, sides] of cases) test(text, () => expect(read(text)).toMatchObject([{ kind: 'visit', place, sides }]));
  test.each([
    // Home again, nowhere, out of a room, to power, or things.
    'غادر سيرغي لافروف أنقرة أمس عائدا إلى موسكو.',
    'غادر سيرغي لافروف أنقرة أمس.',
    'غادر سيرغي لافروف القاعة قبل أن يصل إلى القاهرة طرد بريدي.',
    'تغير كل شيء قبل وصول دونالد ترامب إلى البيت الأبيض.',
    'قال المتحدث إن وصول المساعدات إلى غزة تأخر.',
    'قال المتحدث إن الوصول إلى القدس صعب.',
    'توجه الوفد القطري بالشكر إلى مصر.',
  ])('none: %s', (text) => expect(read(text)).toEqual([]));
});

test('a date in what an encounter comes after is not its own', () => {
  expect(read('يزور لافروف أنقرة بعد توقيع روسيا وإيران اتفاقا في 14 مارس.')).toMatchObject([{ start: null }, { kind: 'session' }]);
  expect(read('زار لافروف أنقرة في 14 مارس بعد انهيار الهدنة.')).toMatchObject([{ start: '2025-03-14' }]);
});

test.each([
  ['وهذه أول مرة يلتقي فيها لافروف نظيره التركي هاكان فيدان منذ حرب بيروت عام 2006.', 'RU,TR'],
  ['وأكد المسؤول الذي حضر محادثات روسيا وتركيا في تصريح صحفي أمس أن الاتفاق قريب.', 'RU,TR'],
  ['وأجرت روسيا وتركيا محادثات حول الاتفاق النووي الموقع في 2015.', 'RU,TR'],
])('%s: what something else has been since, was said or was signed gives no day and no place', (text, sides) => {
  expect(read(text)).toMatchObject([{ start: null, place: null, sides }]);
});

describe('who came somewhere is who met there', () => {
  test.each([
    ['وصل لافروف إلى روما أمس، حيث التقى نظيره الإيطالي أنطونيو تاياني.', 'IT,RU'],
    ['وصل لافروف إلى روما أمس والتقى نظيره الإيطالي أنطونيو تاياني.', 'IT,RU'],
  ])('%s', (text, sides) => expect(read(text).find(({ kind }) => kind === 'meeting')?.sides).toBe(sides));
});

describe('one of a series is between those who hold it', () => {
  const series = 'اختتمت إيران والولايات المتحدة أمس في مسقط جولة ثالثة من المحادثات. ';
  test.each([
    ['so are talks of which nobody is told', 'وانتهت المحادثات في روما مساء أمس.', 'IR,US'],
    ['and talks of delegations', 'وانتهت محادثات الوفود في روما مساء أمس.', 'IR,US'],
    ['but not the session of a committee', 'وعقدت لجنة الطاقة جلسة في روما مساء أمس.', ''],
  ])('%s', (_, text, sides) =>
    expect(read(`اختتمت إيران والولايات المتحدة أمس في مسقط محادثات مباشرة. ${text}`).at(-1)?.sides ?? '').toBe(sides),
  );
  test('where the story tells of one series', () => {
    const reading = reader.read({ text: `${series}وستعقد الجولة الرابعة في روما السبت المقبل.`, published: '2025-04-06' });
    const [, next] = reading.encounters;
    expect([...(next?.sides ?? [])].sort()).toEqual(['IR', 'US']);
    expect(next?.why.from).toHaveLength(2);
  });
  test('not where it tells of two', () =>
    expect(
      read(`${series}وعقدت روسيا وأوكرانيا جولة ثانية في إسطنبول أول أمس. وستعقد الجولة الرابعة في روما السبت المقبل.`).at(-1),
    ).toMatchObject({ sides: '' }));
  test('a counted one where only one of them is counted', () =>
    expect(
      read(`${series}وعقدت روسيا وأوكرانيا محادثات في إسطنبول أول أمس. وستعقد الجولة الرابعة في روما السبت المقبل.`).at(-1),
    ).toMatchObject({ sides: 'IR,US' }));
  test('not where it names somebody else', () =>
    expect(read(`${series}وستعقد الجولة الرابعة مع مصر في روما السبت المقبل.`).at(-1)).toMatchObject({ sides: 'EG' }));
});

test('two who were named as one are meant by a dual title, not who has spoken since', () => {
  const text =
    'أجرى الرئيسان الروسي فلاديمير بوتين والأميركي جو بايدن مكالمة هاتفية أمس. وقال يوري أوشاكوف مساعد الرئيس الروسي، في إفادة أعقبت مكالمة الزعيمين، إنها كانت مفيدة.';
  const { encounters, actors } = reader.read({ text, published: '2021-12-31' });
  const calls = encounters.filter(({ kind }) => kind === 'call');
  expect(calls).toHaveLength(1);
  expect(calls[0]?.participants.map((id) => actors.find((actor) => actor.id === id)?.ref).sort()).toEqual([
    'person/joe-biden',
    'person/vladimir-putin',
  ]);
});

test('a dual title means those who are called so, before two who were named as one', () => {
  const text =
    'أجرى الرئيسان الروسي فلاديمير بوتين والأميركي دونالد ترامب مكالمة هاتفية أمس. والتقى المبعوث الأميركي ستيف ويتكوف المبعوث الروسي كيريل دميترييف في جنيف. وقال المبعوثان إن الحوار مفيد.';
  const { statements, actors } = reader.read({ text, published: '2025-04-06' });
  const speaker = actors.find(({ id }) => id === statements.at(-1)?.speaker);
  expect(speaker?.name).toBe('ستيف ويتكوف / كيريل دميترييف');
});
