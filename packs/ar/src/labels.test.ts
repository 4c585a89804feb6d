import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Each statement of copy behind a first sentence, as who says it and what. */
function saidIn(lines: string): string[] {
  const text = `قصف على المدينة.\n\n${lines}\n`;
  const { statements, actors } = reader.read({ text, published: '2025-10-10' });
  return statements.map(
    ({ speaker, content }) =>
      `${actors.find(({ id }) => id === speaker)?.name}: ${content.map(({ from, to }) => text.slice(from, to)).join(' … ')}`,
  );
}

describe('a line of live coverage reports behind its colon', () => {
  test.each([
    ['22:15\nعاجل | هيئة البث الإسرائيلية: الوفد لن يصل قبل الأحد', ['هيئة البث الإسرائيلية: الوفد لن يصل قبل الأحد']],
    ['هيئة البث الإسرائيلية عن مصدر سياسي: الوفد لن يصل', ['مصدر سياسي: الوفد لن يصل']],
    ['مصدر في حماس للتلفزيون العربي:\n- الوفد قدم القوائم\n- نرفض نزع السلاح', ['مصدر في حماس: الوفد قدم القوائم … نرفض نزع السلاح']],
    // Where news is from, an address, and a name behind a title.
    ['الدوحة: محمد علي', []],
    ['تويتر: Arfaj1', []],
    ['المدير: سيرغي لافروف', []],
  ])('%s', (lines, said) => expect(saidIn(lines)).toEqual(said));
});
