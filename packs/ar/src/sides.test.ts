import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Name and side of who speaks first. */
function speakerOf(text: string): string {
  const { statements, actors } = reader.read({ text, published: '2025-04-06' });
  const who = actors.find(({ id }) => id === statements[0]?.speaker);
  return `${who?.name} ${who?.side ?? '-'}`;
}

// Who is sent somewhere speaks for those who sent him.
test.each([
  ['قال السفير الصيني لدى سوريا إن بلاده تدعم الحل.', 'السفير الصيني لدى سوريا CN'],
  ['قال سفير مصر لدى إثيوبيا إن الحل قريب.', 'سفير مصر لدى إثيوبيا EG'],
  ['قال السفير الفلسطيني في سوريا إن الحل قريب.', 'السفير الفلسطيني في سوريا PS'],
  ['قال المبعوث النرويجي إلى سوريا إن الحل قريب.', 'المبعوث النرويجي إلى سوريا NO'],
  ['قال مبعوث الاتحاد الأفريقي إلى السودان إن الحل قريب.', 'مبعوث الاتحاد الأفريقي إلى السودان au'],
  ['قال المبعوث الأممي إلى السودان إن الحل قريب.', 'المبعوث الأممي إلى السودان un'],
  // Who speaks for somebody is not he, and is on his side.
  ['قال المتحدث باسم نتنياهو إن الحل قريب.', 'المتحدث باسم نتنياهو IL'],
  ['وقال متحدث باسم الرئيس ترامب إن الحل قريب.', 'متحدث باسم الرئيس ترامب US'],
  // «البلدان» are not one state.
  ['واتفق البلدان على الحل، بعد لقاء السيسي وأردوغان.', 'البلدان -'],
  // By whom, the copy does not say; and what somebody is in may be his own.
  ['قال المبعوث الخاص إلى ليبيا إن الحل قريب.', 'المبعوث الخاص إلى ليبيا -'],
  ['قال قيادي في حركة حماس إن الحل قريب.', 'قيادي في حركة حماس hamas'],
  ['قال وزير الخارجية في الحكومة السودانية إن الحل قريب.', 'علي يوسف الشريف SD'],
])('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker));

// What is spelled like a title or a body and is nobody.
test.each([
  'وتستخدم أجهزة الطرد المركزي المتطورة.',
  'وصدر الأمر الملكي أمس.',
  'وفككت البنية النووية الكبيرة أمس.',
  'ولا أحد يريد الحرب.',
  'واتفقا على المحافظة على الهدوء.',
  'وجاء ذلك بهدف المساعدة على وقف الحرب.',
])('%s: nobody is named', (text) => expect(reader.read({ text, published: '2025-04-06' }).actors).toEqual([]));

test.each([
  ['وقال أحد الوزراء إن الحل قريب.', 'أحد الوزراء'],
  ['وقال كبير المفاوضين إن الحل قريب.', 'كبير المفاوضين'],
  ['وأعلن مركزا الدراسات أن الحل قريب.', 'مركزا الدراسات'],
  ['وقالت الوزيرة إن الحل قريب.', 'الوزيرة'],
])('%s: somebody is', (text, name) => expect(speakerOf(text)).toBe(`${name} -`));

/** Names and sides of all who speak, in turn. */
function speakersOf(text: string): string[] {
  const { statements, actors } = reader.read({ text, published: '2025-04-06' });
  return statements.map(({ speaker }) => {
    const who = actors.find(({ id }) => id === speaker);
    return `${who?.name} ${who?.side ?? '-'}`;
  });
}

// A text is on the side of whoever issues it, and with its article alone is the one brought in last.
test.each([
  ['وأكد بيان لوزارة النفط العراقية أن الحل قريب. وأضاف البيان أن اللقاء مفيد.', Array(2).fill('بيان لوزارة النفط العراقية IQ')],
  ['قالت وزارة النفط العراقية في بيان إن الحل قريب. وأشار البيان إلى أن اللقاء مفيد.', ['وزارة النفط العراقية IQ', 'البيان IQ']],
  ['وفق بلاغ صادر عن الديوان الملكي المغربي، فإن الحل قريب.', ['بلاغ صادر عن الديوان الملكي المغربي MA']],
  ['وبحسب بيان رئاسي جزائري، فإن الحل قريب.', ['بيان رئاسي جزائري DZ']],
  ['وينص المقترح الأميركي على انسحاب القوات.', ['المقترح الأميركي US']],
  // Of two who issue one, and of an agreement, no side is told.
  ['وجاء في بيان مشترك لإيران وروسيا أن الحل قريب.', ['بيان مشترك لإيران وروسيا -']],
  ['وجاء في البيان السعودي الأردني المشترك أن الحل قريب.', ['البيان السعودي الأردني المشترك -']],
  ['وينص الاتفاق السوداني على انسحاب القوات.', ['الاتفاق السوداني -']],
])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

test.each([
  // What is told with its state is the same without it, and another field is another body.
  [
    'وقالت وزارة العدل البحرينية إن الحل قريب. وأكدت وزارة النفط البحرينية أن اللقاء مفيد. وأضافت وزارة العدل أن الوقت ضيق.',
    ['وزارة العدل البحرينية BH', 'وزارة النفط البحرينية BH', 'وزارة العدل البحرينية BH'],
  ],
  // Who was told without a name is his office alone from then on.
  ['قال قيادي في حركة حماس إن الحل قريب. وأوضح القيادي، الذي طلب حجب اسمه، أن اللقاء مفيد.', Array(2).fill('قيادي في حركة حماس hamas')],
  ['وقال قيادي في حركة حماس إن الحل قريب. وأوضح القيادي السابق أن اللقاء مفيد.', ['قيادي في حركة حماس hamas', 'القيادي السابق -']],
  // A kingdom is called so, and no other state.
  ['ورحبت السعودية باللقاء. وأكدت المملكة أن الحل قريب.', ['السعودية SA', 'السعودية SA']],
  ['وقال المتحدث باسم الخارجية السودانية إن الحل قريب. وقالت المملكة إن اللقاء مفيد.', ['المتحدث باسم الخارجية السودانية SD', 'المملكة -']],
  ['وأعلنت سلطنة عمان أن الحل قريب. وأكدت السلطنة أن اللقاء مفيد.', ['سلطنة عمان OM', 'سلطنة عمان OM']],
])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

// Behind a given name the adjective of a nation is a surname.
test.each([
  ['وقال خالد بن سالم السويدي المتحدث باسم الوزارة إن الحل قريب.', 'خالد بن سالم السويدي -'],
  ['قال النائب علي المصري إن الحل قريب.', 'علي المصري -'],
  ['قال الوزير السويدي إن الحل قريب.', 'الوزير السويدي SE'],
  // A particle with the article closes a name, an adjective without it begins one, and «يحيى» greets nobody.
  ['صرح محافظ البنك حسن عبد الله بأن الحل قريب.', 'حسن عبد الله -'],
  ['وقال رئيس الحكومة سامي عنان إن الحل قريب.', 'سامي عنان -'],
  ['وقال نائب رئيس اللجنة مساعد الوزير إن الحل قريب.', 'نائب رئيس اللجنة مساعد الوزير -'],
  ['ذكر رئيس الوفد يحيى كرمان أن الحل قريب.', 'يحيى كرمان -'],
  ['قال الناطق باسم اتحاد الشغل حاتم الطاهري إن الحل قريب.', 'حاتم الطاهري TN'],
  ['وجاء على لسان رئيس اللجنة سامي عنان أن الحل قريب.', 'سامي عنان -'],
])('%s', (text, speaker) => expect(speakerOf(text)).toBe(speaker));
