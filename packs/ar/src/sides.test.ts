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
