import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
/** Each encounter of the text: kind, status, day and place where told, and who took part, by side. */
const read = (text: string) => {
  const { actors, encounters } = reader.read({ text, published: '2025-12-03' });
  return encounters.map(({ kind, status, start, place, participants }) =>
    [
      kind,
      status,
      ...(start === null ? [] : [start]),
      ...(place === null ? [] : [place.name]),
      participants
        .map((id) => actors.find((who) => who.id === id))
        .map((who) => who?.side ?? who?.name)
        .sort()
        .join(),
    ].join(' '),
  );
};
const reads = (title: string, cases: readonly (readonly [string, ...string[]])[]) =>
  describe(title, () => {
    for (const [text, ...all] of cases) test(text, () => expect(read(text)).toEqual(all));
  });

reads('whom a visitor meets on the visit', [
  ['اختتم غروندبرغ زيارة إلى الرياض التقى خلالها وزير الخارجية اليمني شائع الزنداني.', 'visit held الرياض un', 'meeting held الرياض YE,un'],
  ['زار غروندبرغ الرياض والتقى خلالها وزير الخارجية اليمني شائع الزنداني.', 'visit held الرياض SA,un', 'meeting held الرياض YE,un'],
  ['زار غروندبرغ الرياض والتقى خلال الزيارة شائع الزنداني.', 'visit held الرياض SA,un', 'meeting held YE,un'],
  [
    'وصل عراقجي إلى بيروت في زيارة تستمر يومين يلتقي خلالها الرئيس اللبناني جوزيف عون.',
    'visit ongoing بيروت IR',
    'meeting planned بيروت IR,LB',
  ],
  // What else is told with a pronoun is no meeting on a visit.
  ['اختتم غروندبرغ زيارة إلى الرياض التقى بعدها بأيام شائع الزنداني.', 'visit held الرياض un', 'meeting held YE'],
]);

reads('the state that is visited does not do what is told next', [
  ['زار غروندبرغ الرياض والتقى وزير الخارجية اليمني شائع الزنداني.', 'visit held الرياض SA,un', 'meeting held YE,un'],
  [
    'أورتاغوس زارت الثلاثاء إسرائيل والتقت وزير الخارجية اليمني شائع الزنداني.',
    'visit held 2025-12-02 إسرائيل IL,US',
    'meeting held 2025-12-02 US,YE',
  ],
  ['وأعلنت تركيا الهدنة والتقت المبعوث الأميركي توم باراك.', 'meeting held TR,US'],
]);

reads('a verb of going that may report with a noun is of a day to come', [
  ['يتوجه نتنياهو الأحد إلى واشنطن.', 'visit planned 2025-12-07 واشنطن IL'],
  ['ويتوجه فيدان، الجمعة، إلى القاهرة.', 'visit planned 2025-12-05 القاهرة TR'],
  ['توجه نتنياهو الأحد إلى واشنطن.', 'visit held 2025-11-30 واشنطن IL'],
]);

reads('whom a comma parts from the verb that takes him', [
  ['استقبل الأمير محمد بن سلمان اليوم، وزير الخارجية التركي هاكان فيدان.', 'meeting held 2025-12-03 SA,TR'],
  ['استقبل الأمير محمد بن سلمان في جدة، معالي وزير الخارجية التركي هاكان فيدان.', 'meeting held جدة SA,TR'],
  ['تلقى الأمير فيصل بن فرحان اتصالا هاتفيا، اليوم، من وزير خارجية تركيا هاكان فيدان.', 'call held 2025-12-03 SA,TR'],
  // Both are named before it: whoever stands behind does something else.
  ['استقبل الأمير محمد بن سلمان هاكان فيدان اليوم، وزير الدفاع يسرائيل كاتس غائب.', 'meeting held 2025-12-03 SA,TR'],
  ['واستقبل الأمير محمد بن سلمان اليوم، فيدان قال إن الوفد حضر.', 'meeting held 2025-12-03 SA'],
]);

reads('whom they met on the margins of something', [
  ['التقى فيدان على هامش منتدى الدوحة عراقجي.', 'meeting held الدوحة IR,TR'],
  ['التقى فيدان في نيويورك على هامش أعمال الجمعية العامة للأمم المتحدة وزير خارجية أرمينيا أرارات ميرزويان.', 'meeting held نيويورك AM,TR'],
  ['اجتمع عراقجي على هامش اجتماع منظمة التعاون الإسلامي في جدة مع فيصل بن فرحان.', 'meeting held جدة IR,SA', 'meeting held جدة oic'],
  ['وقال فيدان على هامش اجتماع الوزير عراقجي ونظيره العراقي في جدة إن الحل قريب.', 'meeting held جدة IQ,IR'],
]);

reads('the day in front of a verb that governs a noun of meeting', [
  ['وفي 4 نوفمبر عقد اجتماع في أبوظبي بين روسيا وأوكرانيا.', 'meeting held 2025-11-04 أبوظبي RU,UA'],
  ['وفي وقت سابق الجمعة أجرى فيدان اتصالا هاتفيا مع عراقجي.', 'call held 2025-11-28 IR,TR'],
  ['وأمس عقدت روسيا وأوكرانيا اجتماعا في أبوظبي.', 'meeting held 2025-12-02 أبوظبي RU,UA'],
]);

reads('what is said there is not of the meeting, and who speaks is', [
  ['شدد لافروف خلال لقائه فيدان على وحدة سوريا.', 'meeting held RU,TR'],
  ['أكد السيسي لدى استقباله مسعد بولس رفض تقسيم السودان.', 'meeting held EG,US'],
  ['حذر عراقجي خلال اجتماع مع غروسي من سياسة واشنطن.', 'meeting held IR,iaea'],
  ['عبرت حماس خلال اجتماع بالقاهرة مع حسن رشاد عن حرصها على الهدنة.', 'meeting held القاهرة EG,hamas'],
  ['أكدت الجزائر خلال اجتماع مع فرنسا في باريس رفضها الضغوط.', 'meeting held باريس DZ,FR'],
  // Whose meeting it is is told: who speaks of it was not there.
  ['أكد غوتيريش خلال لقاء عقده فيدان مع عراقجي أن الحل قريب.', 'meeting held IR,TR'],
  ['قال لافروف إن فيدان التقى عراقجي في أنقرة.', 'meeting held أنقرة IR,TR'],
]);

reads('who speaks behind the meeting that opens the sentence', [
  ['وفي اتصال هاتفي مع نظيره القطري محمد بن عبد الرحمن، أكد عراقجي أن بلاده مستعدة للحوار.', 'call held IR,QA'],
  ['وفي مؤتمر صحفي مع نظيره القطري محمد بن عبد الرحمن، قال عراقجي إن الحل قريب.', 'briefing held IR,QA'],
  ['وفي اجتماع بين فيدان ونظيره القطري محمد بن عبد الرحمن، قال عراقجي إن الحل قريب.', 'meeting held QA,TR'],
]);

reads('who says that he met somebody', [
  ['قال ترامب إنه أجرى مكالمة هاتفية مع شي جين بينغ.', 'call held CN,US'],
  ['أعلن مظلوم عبدي أنه عقد لقاء مع توم باراك.', 'meeting held US,sdf'],
  ['قال ترامب إنه سيلتقي شي جين بينغ.', 'meeting planned CN,US'],
  ['وقال عراقجي: «سألتقي شي جين بينغ في جنيف».', 'meeting planned جنيف CN,IR'],
  [
    'أعلن عراقجي أنه سيتوجه إلى جنيف الثلاثاء المقبل لإجراء محادثات مع توم باراك.',
    'visit planned 2025-12-09 جنيف IR',
    'talks planned جنيف IR,US',
  ],
  // The pronoun means nobody, or somebody else acts.
  ['قال ترامب إنه سيعقد لقاء بين فيدان وعراقجي.', 'meeting planned IR,TR'],
  ['قالت تركيا إنه سيلتقي شي جين بينغ.', 'meeting planned CN'],
  ['قال ترامب إن فيدان سيلتقي شي جين بينغ.', 'meeting planned CN,TR'],
]);

reads('who did what was told before does what the next verb tells of nobody else', [
  ['وصل عباس عراقجي إلى القاهرة. ومن المقرر أن يلتقي بدر عبد العاطي غدا.', 'visit held القاهرة IR', 'meeting planned 2025-12-04 EG,IR'],
  ['وصل عراقجي إلى القاهرة، ومن المقرر أن يجري محادثات مع بدر عبد العاطي.', 'visit held القاهرة IR', 'talks planned EG,IR'],
  ['يصل عراقجي إلى القاهرة غدا ويجري محادثات مع بدر عبد العاطي.', 'visit planned 2025-12-04 القاهرة IR', 'talks planned EG,IR'],
  ['التقى عبد العاطي توم باراك، واجتمع مع عراقجي.', 'meeting held EG,US', 'meeting held EG,IR'],
  ['التقى عبد العاطي توم باراك. ثم التقى عراقجي.', 'meeting held EG,US', 'meeting held EG,IR'],
  ['أجرى ترامب اتصالا هاتفيا ببوتين، ثم أجرى اتصالا مع زيلينسكي.', 'call held RU,US', 'call held UA,US'],
  ['توجه عراقجي إلى مسقط للمشاركة في الجولة الثانية من المفاوضات مع الولايات المتحدة.', 'visit held مسقط IR', 'talks planned IR,US'],
  // What is held holds nothing, and two who met are told.
  ['التقى عبد العاطي توم باراك. وستعقد الجولة الثانية مع تركيا غدا.', 'meeting held EG,US', 'talks planned 2025-12-04 TR'],
  ['وصل عراقجي إلى القاهرة. والتقى فيدان توم باراك.', 'visit held القاهرة IR', 'meeting held TR,US'],
]);

reads('sides that are told side by side, or as those of a series', [
  ['انطلقت محادثات سورية إسرائيلية في باريس.', 'talks ongoing باريس IL,SY'],
  ['تعقد القاهرة اجتماعا ثلاثيا مصريا سودانيا إثيوبيا غدا.', 'meeting planned 2025-12-04 EG,ET,SD'],
  ['يعقد اجتماع سوري إسرائيلي في باريس غدا.', 'meeting planned 2025-12-04 باريس IL,SY'],
  ['عقدت قمة روسية - أميركية في جنيف أمس.', 'summit held 2025-12-02 جنيف RU,US'],
  // Whoever is known of them does, and of one nationality alone nothing is told.
  ['عقد لافروف وروبيو قمة روسية - أميركية في جنيف أمس.', 'summit held 2025-12-02 جنيف RU,US'],
  ['وعقد اجتماع وزاري مصري في جنيف أمس.', 'meeting held 2025-12-02 جنيف '],
]);

reads('who takes part in a meeting of others, comes along, or is told as one of several', [
  ['يشارك عراقجي في اجتماع منظمة التعاون الإسلامي في جدة.', 'meeting ongoing جدة IR,oic'],
  ['شارك هاكان فيدان في اجتماع مجموعة الاتصال في برلين.', 'meeting held برلين TR'],
  ['وقال إن بلاده ستشارك في محادثات جنيف مع روسيا الأحد.', 'talks planned 2025-12-07 جنيف RU,بلاده'],
  ['التقى عبد العاطي توم باراك برفقة إبراهيم قالن.', 'meeting held EG,TR,US'],
  ['وصل عراقجي إلى مسقط برفقة إسماعيل بقائي ومجيد تخت روانجي.', 'visit held مسقط IR,IR,IR'],
  ['التقى لاريجاني في بيروت كلا من جوزيف عون ونواف سلام ونبيه بري.', 'meeting held بيروت IR,LB,LB,LB'],
  // Who shares in something else meets nobody.
  ['وشارك هاكان فيدان أهل الضحايا حزنهم.'],
]);

reads('in which part of a country it is says nothing of who was there', [
  ['التقى عبدي توم باراك في الحسكة شمال شرقي سوريا.', 'meeting held الحسكة US,sdf'],
  ['عقد المجلس الانتقالي اجتماعا بمدينة عدن جنوبي اليمن مع هانس غروندبرغ.', 'meeting held عدن stc,un'],
]);

reads('whose delegation it is', [
  ['التقى وفد قيادي من حركة حماس رئيس المخابرات المصرية حسن رشاد.', 'meeting held EG,hamas'],
  ['التقى وفد رفيع المستوى من حركة حماس حسن رشاد.', 'meeting held EG,hamas'],
  ['وصل وفد كبير من دمشق إلى موسكو أمس.', 'visit held 2025-12-02 موسكو SY'],
]);

reads('the two of whom alone the story tells', [
  ['أعلنت السعودية وإيران الهدنة. وجرت مباحثات بين وفدي البلدين في بكين.', 'talks held بكين IR,SA'],
  ['أعلنت السعودية وإيران الهدنة. ويعقد وزيرا خارجية البلدين اجتماعا غدا.', 'meeting planned 2025-12-04 IR,SA'],
  ['شنت باكستان غارات على أفغانستان. وكانت جولة محادثات بين البلدين عقدت في إسطنبول.', 'talks held إسطنبول AF,PK'],
  // Of three it is not told which, and of nobody «الجانبان» are nobody.
  ['شنت باكستان غارات على أفغانستان قرب إيران. وكانت جولة محادثات بين البلدين عقدت في إسطنبول.', 'talks held إسطنبول '],
  ['وعقدت جولة محادثات بين الجانبين في إسطنبول أمس.', 'talks held 2025-12-02 إسطنبول '],
]);

reads('as many as a list before names', [
  [
    'اجتمع وزراء خارجية مصر والسودان وإثيوبيا أمس. واتفقت الدول الثلاث على عقد اجتماع في الخرطوم غدا.',
    'meeting held 2025-12-02 EG,ET,SD',
    'meeting planned 2025-12-04 الخرطوم EG,ET,SD',
  ],
  ['رحبت فرنسا وألمانيا وبريطانيا بالرد. والتقى عراقجي ممثلي الدول الثلاث في جنيف.', 'meeting held جنيف DE,FR,GB,IR'],
  ['رحبت فرنسا وألمانيا وحلف شمال الأطلسي بالرد. والتقى عراقجي ممثلي الأطراف الثلاثة في جنيف.', 'meeting held جنيف DE,FR,IR,nato'],
  // Two are not three, and three are none of four.
  ['رحبت فرنسا وألمانيا بالرد. وعقدت الدول الثلاث اجتماعا في جنيف أمس.', 'meeting held 2025-12-02 جنيف الدول'],
  ['رحبت فرنسا وألمانيا وبريطانيا وإيطاليا بالرد. وعقدت الدول الثلاث اجتماعا في جنيف أمس.', 'meeting held 2025-12-02 جنيف الدول'],
]);

reads('a meeting between two who were told before', [
  [
    'التقى بوتين ترامب أمس. وقال الكرملين إن لقاء آخر بينهما سيعقد في موسكو غدا.',
    'meeting held 2025-12-02 RU,US',
    'meeting planned 2025-12-04 موسكو RU,US',
  ],
  ['وقال بيسكوف إن القرار اتخذ بعد قمتهما في جنيف أمس.', 'summit held 2025-12-02 جنيف '],
  [
    'استقبل عون باراك في بيروت أمس. وقال باراك خلال القمة التي ستجمعهما غدا إن الحل قريب.',
    'meeting held 2025-12-02 بيروت LB,US',
    'summit planned 2025-12-04 LB,US',
  ],
  ['تصاعد الخلاف بين مصر وإثيوبيا. وعقدت جولة مفاوضات بينهما في القاهرة أمس.', 'talks held 2025-12-02 القاهرة EG,ET'],
  [
    'التقى تبون بارو أمس. وكان الرئيسان تبون وماكرون قد اتفقا على عقد لقاء بينهما قريبا.',
    'meeting held 2025-12-02 DZ,FR',
    'meeting planned DZ,FR',
  ],
  ['تصاعد الخلاف بين مصر وإثيوبيا. ودعا الحزب إلى تعزيز الحوار بينهما.'],
]);

reads('those who agree to hold a meeting take part in it', [
  ['اتفق ترامب وبوتين خلال اتصال هاتفي على عقد قمة في بودابست.', 'call held RU,US', 'summit planned بودابست RU,US'],
  [
    'اتفق عبد العاطي وفيدان خلال لقائهما في أنقرة على عقد اجتماع في القاهرة غدا.',
    'meeting held أنقرة EG,TR',
    'meeting planned 2025-12-04 القاهرة EG,TR',
  ],
  // Those who ask for it may stay away.
  ['دعا ترامب وبوتين خلال اتصال هاتفي إلى عقد قمة في بودابست.', 'call held RU,US', 'summit planned بودابست '],
]);

reads('who tells of talks with one side is the other', [
  ['أكدت دمشق أن المفاوضات مع قسد متوقفة.', 'talks postponed SY,sdf'],
  ['وأوضح بوتين أنه ستكون هناك محادثات مع الأمريكيين في جنيف غدا.', 'talks planned 2025-12-04 جنيف RU,US'],
  // Of talks that he says a third has he is none, nor of those between two, nor of somebody's own.
  ['وأوضح بوتين أن تركيا ترى المحادثات مع الأمريكيين مفيدة.', 'talks held US'],
  ['وأوضح بوتين أن المحادثات بين تركيا واليونان في جنيف مستمرة.', 'talks ongoing جنيف GR,TR'],
]);

reads('talks of which it is said that there are none', [
  ['لا توجد أي مفاوضات مع إسرائيل.', 'talks denied IL'],
  ['أكدت طهران عدم وجود أي مفاوضات مع واشنطن.', 'talks denied IR,US'],
  ['ليست هناك محادثات بين دمشق وتل أبيب.', 'talks denied IL,SY'],
  // That they have no result, or no day yet, is said of talks that there are.
  ['أكدت طهران عدم وجود نتائج للمفاوضات مع واشنطن.', 'talks held IR,US'],
  ['لا يوجد موعد محدد للمحادثات بين طهران وواشنطن.', 'talks planned IR,US'],
]);

reads('all whom a meeting brought together, where a clause without a relative word tells', [
  ['عقد لقاء ثلاثي ضم وزراء خارجية تركيا وسوريا والأردن في أنقرة.', 'meeting held أنقرة JO,SY,TR'],
  ['جرى أمس اتصال هاتفي جمع بين السيسي وماكرون.', 'call held 2025-12-02 EG,FR'],
  // What somebody else gathered is none of it.
  ['عقدت تركيا وسوريا لقاء في أنقرة، وجمع الأردن مساعدات.', 'meeting held أنقرة SY,TR'],
]);

reads('who says it, before a quotation with a subject of its own', [
  ['وقالت وزارة الخارجية المصرية: "استقبل الرئيس عبد الفتاح السيسي وزير الخارجية التركي هاكان فيدان".', 'meeting held EG,TR'],
  ['وكتب المجلس الأوروبي: "التقى وزير الخارجية المصري بدر عبد العاطي سيرغي لافروف".', 'meeting held EG,RU'],
  ['وعقد «مجلس الأمن الدولي» اجتماعا مع سيرغي لافروف أمس.', 'meeting held 2025-12-02 RU,un'],
]);

reads('a clause of whoever meets, between him and whom he meets', [
  ['يلتقي فيدان، الذي يقوم بجولة في المنطقة، وزير الخارجية اليمني شائع الزنداني.', 'meeting ongoing TR,YE', 'visit ongoing TR'],
  ['ومن المقرر أن يلتقي فيدان الذي وصل إلى مسقط أمس، شائع الزنداني.', 'meeting planned TR,YE', 'visit held 2025-12-02 مسقط TR'],
  ['أجرى فيدان، الذي يزور مسقط، محادثات مع شائع الزنداني.', 'visit ongoing مسقط TR', 'talks held TR,YE'],
  // Behind the comma somebody else speaks.
  ['التقى فيدان الذي وصل إلى مسقط أمس، شائع الزنداني قال إن الوفد حضر.', 'meeting held TR', 'visit held 2025-12-02 مسقط TR'],
  ['أكد فيدان، الذي يزور مسقط، أن محادثات ستعقد غدا.', 'visit ongoing مسقط TR', 'talks planned 2025-12-04 '],
]);

reads('who was there, by a verb whose pronoun goes back to the meeting', [
  ['عقد اجتماع في الرياض أمس، شارك فيه هاكان فيدان ونظيره اليمني شائع الزنداني.', 'meeting held 2025-12-02 الرياض TR,YE'],
  ['عقد اجتماع في الرياض أمس وحضره كل من هاكان فيدان وشائع الزنداني.', 'meeting held 2025-12-02 الرياض TR,YE'],
  ['انطلقت المحادثات في الرياض، وتشارك فيها تركيا واليمن.', 'talks ongoing الرياض TR,YE'],
  ['عقد في الرياض اجتماع لم يشارك فيه هاكان فيدان.', 'meeting held الرياض '],
  ['بدأت في الرياض محادثات سياسية ترعاها قطر، وتشارك فيها تركيا واليمن.', 'talks ongoing الرياض TR,YE'],
  // What they take part in is something else.
  ['بدأت المفاوضات في الرياض، وتباطأت بعد انضمام اليمن إلى اتحاد شكلته موسكو وتشارك فيه تركيا.', 'talks ongoing الرياض '],
  ['عقد اجتماع في الرياض أمس، وقال الوسيط إن الحرب التي تشارك فيها تركيا ستنتهي.', 'meeting held 2025-12-02 الرياض '],
  ['عقد اجتماع في الرياض أمس، شارك فيه مئات. وقال هاكان فيدان إن اليمن مهم.', 'meeting held 2025-12-02 الرياض '],
]);

reads('a verb of gathering with a pronoun that is spelled like a weekday', [
  ['وقال فيدان عقب لقاء جمعه بنظيره اليمني شائع الزنداني إن الوضع صعب.', 'meeting held TR,YE'],
  ['أبدى فيدان تحفظاته خلال اللقاء الذي جمعه مع شائع الزنداني في جدة.', 'meeting held جدة TR,YE'],
  ['أشاد فيدان بالاجتماع الذي عقده شائع الزنداني في جدة.', 'meeting planned جدة YE'],
  ['ونفى فيدان ما تردد عن لقاء جمعه مساء الأحد بشائع الزنداني.', 'meeting denied 2025-11-30 TR,YE'],
  ['وعقد فيدان لقاء الجمعة مع شائع الزنداني.', 'meeting held 2025-11-28 TR,YE'],
]);

reads('the several who did together what is told with talks that name nobody', [
  ['اتفقت مصر وإثيوبيا في ختام محادثات في القاهرة على تشكيل لجنة.', 'talks held القاهرة EG,ET'],
  ['فشلت روسيا وأوكرانيا أمس، بعد سبع ساعات من المفاوضات في بروكسل، في إبرام اتفاق.', 'talks held بروكسل RU,UA'],
  ['روسيا وأوكرانيا تبادلتا 300 أسير عقب محادثات إسطنبول.', 'talks held إسطنبول RU,UA'],
  ['فشلت روسيا وأوكرانيا، بعد مفاوضات في بروكسل برعاية قطر، في إبرام اتفاق.', 'talks held بروكسل QA,RU,UA'],
  // Who speaks of them, or did it in a meeting that is known, need not have been there.
  ['رحبت فرنسا وألمانيا بعد محادثات جنيف بالاتفاق.', 'talks held جنيف '],
  ['وناقشت مصر وإثيوبيا خلال اللقاء ملف السد.', 'meeting held '],
]);

reads('who spoke of something with whom, in a call or meeting', [
  ['وبحث فيدان الملف مع شائع الزنداني في اتصال هاتفي يوم الثلاثاء الماضي.', 'call held 2025-12-02 TR,YE'],
  ['وكان فيدان بحث الملف مع نظيره اليمني شائع الزنداني في اتصال هاتفي أمس.', 'call held 2025-12-02 TR,YE'],
  ['وبحث فيدان الملف في اجتماع مع شائع الزنداني.', 'meeting held TR,YE'],
  ['وبحث فيدان ملف شائع الزنداني في اتصال هاتفي أمس.', 'call held 2025-12-02 '],
]);

reads('who speaks of a meeting to come as his own', [
  ['وأضاف فيدان أنه يأمل بعقد لقاء مع شائع الزنداني الشهر المقبل.', 'meeting proposed 2026-01 TR,YE'],
  ['وأعرب فيدان عن استعداده للقاء شائع الزنداني.', 'meeting proposed TR,YE'],
  ['وقال فيدان إنه يعتزم لقاء شائع الزنداني.', 'meeting planned TR,YE'],
  ['يأمل فيدان في لقاء شائع الزنداني الشهر المقبل.', 'meeting planned 2026-01 TR,YE'],
  // The meeting is somebody else's, or the pronoun nobody's.
  ['يأمل المتحدث باسم الكرملين دميتري بيسكوف في عقد لقاء مع ترامب.', 'meeting planned US'],
  ['وقال فيدان إن الرئيس أردوغان يعتزم لقاء شائع الزنداني.', 'meeting planned YE'],
  ['وقال فيدان إنه من المقرر عقد لقاء مع شائع الزنداني.', 'meeting planned YE'],
  ['وقال فيدان إنها مستعدة للقاء شائع الزنداني.', 'meeting proposed YE'],
]);

reads('a land between the verb and what was held there', [
  ['أجرى فيدان في العراق محادثات مع شائع الزنداني.', 'talks held TR,YE'],
  ['اختتم طرفا النزاع في الصحراء الغربية، جبهة البوليساريو والمغرب، جولة رابعة من المفاوضات.', 'talks held MA,polisario'],
  ['أجرى العراق محادثات مع شائع الزنداني.', 'talks held IQ,YE'],
]);

reads('whom somebody meets on a visit that is told between', [
  ['وسيجتمع فيدان خلال زيارته مع شائع الزنداني.', 'meeting planned TR,YE', 'visit planned TR'],
  ['ومن المقرر أن يجتمع فيدان خلال زيارته إلى مسقط، مع شائع الزنداني.', 'meeting planned TR,YE', 'visit held مسقط TR'],
  ['وصل فيدان إلى مسقط في زيارة سيلتقي فيها شائع الزنداني.', 'visit held مسقط TR', 'meeting planned مسقط TR,YE'],
  ['وسيجتمع فيدان خلال زيارته مسقط الأسبوع المقبل.', 'meeting planned TR', 'visit planned 2025-W50 مسقط TR'],
]);

reads('who held the first of a list held the next', [
  ['عقد فيدان اجتماعا مع شائع الزنداني أمس ومع سيرغي لافروف اليوم.', 'meeting held 2025-12-02 TR,YE', 'meeting held 2025-12-03 RU,TR'],
]);

reads('who speaks behind talks that name nobody comes from them', [
  ['وقال فيدان عقب محادثات في القاهرة إن الوضع صعب.', 'talks held القاهرة TR'],
  ['كشف فيدان، في ختام جولة المفاوضات التي استضافتها القاهرة، عن التوصل إلى تفاهم.', 'talks held القاهرة TR'],
  // A spokesman need not have been there, nor who speaks of those of others or of one that is known.
  ['وقال المتحدث باسم الكرملين دميتري بيسكوف عقب محادثات في الرياض إن الوضع صعب.', 'talks held الرياض '],
  ['وقال فيدان بعد محادثات بين صربيا وكوسوفو في بروكسل إن الاتفاق قريب.', 'talks held بروكسل RS,XK'],
  ['وقال فيدان عقب المحادثات في القاهرة إن الوضع صعب.', 'talks held القاهرة '],
]);

reads('those of whom delegations are, who leads them, and who is listed in brackets', [
  ['ويجتمع مندوبون عن الحكومة اليمنية وعن جماعة الحوثيين في عمان.', 'meeting ongoing عمان YE,houthis'],
  ['التقى فيدان بالوفد الجزائري الذي يترأسه عبد القادر مساهل.', 'meeting held DZ,DZ,TR'],
  ['التقى فيدان بالوفد الجزائري الذي أرسله عبد القادر مساهل.', 'meeting held DZ,TR'],
  ['بدأت المحادثات بمشاركة الوسطاء (مصر وقطر) في الدوحة.', 'talks ongoing الدوحة EG,QA'],
  ['بدأت المحادثات بمشاركة الوسطاء (وهم كثيرون) في الدوحة.', 'talks ongoing الدوحة الوسطاء'],
  ['اجتمع ممثلو القوى الست الكبرى مع وفد إيراني في فيينا.', 'meeting held فيينا IR,p5-plus-1'],
  ['التقى فيدان بكل من شائع الزنداني وسيرغي لافروف.', 'meeting held RU,TR,YE'],
]);

reads('whoever made a visit, by the pronoun on what is told of it or of him', [
  [
    'بدأ فيدان أمس زيارة إلى مسقط، استهلها بلقاء شائع الزنداني، ثم استقبله اليوم سيرغي لافروف.',
    'visit ongoing 2025-12-02 مسقط TR',
    'meeting held 2025-12-02 TR,YE',
    'meeting held 2025-12-03 RU,TR',
  ],
  ['وصل فيدان إلى مسقط أمس، واستقبله شائع الزنداني.', 'visit held 2025-12-02 مسقط TR', 'meeting held 2025-12-02 TR,YE'],
  ['وصلت كايا كالاس إلى مسقط أمس. واستقبل شائع الزنداني سيرغي لافروف.', 'visit held 2025-12-02 مسقط eu', 'meeting held RU,YE'],
]);
