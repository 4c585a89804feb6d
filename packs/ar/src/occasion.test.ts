import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Kind of the encounter at which the first statement was made, or null. */
function occasionOf(text: string): string | null {
  const { statements, encounters } = reader.read({ text, published: '2022-01-10' });
  return encounters.find(({ id }) => id === statements[0]?.occasion)?.kind ?? null;
}

test.each([
  ['وقال رئيس الوفد خلال مؤتمر صحفي في جنيف إن الجولة انتهت.', 'briefing'],
  ['وأوضح الوزير، في تصريح لصحيفة "الساحل"، أن النص جاهز.', 'interview'],
  ['وشدد الوزير خلال لقائه المبعوث الأممي على ضرورة وقف القتال.', 'meeting'],
])('%s', (text, kind) => expect(occasionOf(text)).toBe(kind));

test.each(['وقال رئيس الوفد إن الاجتماع سيعقد غدا في جنيف.', 'عقد الوزيران اجتماعا في عمان. وقال المتحدث إن النص جاهز.'])(
  'no occasion: %s',
  (text) => expect(occasionOf(text)).toBeNull(),
);
