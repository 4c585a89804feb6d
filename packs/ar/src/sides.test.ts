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
