import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../packages/reader/src/read.ts';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Who says the last thing in a text, for which side, and to whom. */
function last(text: string) {
  const { statements, actors } = reader.read({ text: `${text}\n`, published: '2024-08-01' });
  const name = (id: string | null | undefined) => actors.find((one) => one.id === id)?.name ?? null;
  const one = statements.at(-1);
  return { speaker: name(one?.speaker), side: one?.side ?? null, to: one?.addressees.map(name) };
}

test('behind the name of a state a nationality without the article is a name', () => {
  expect(last('قال سفير روسيا في مصر جورجي بوريسنكو إن الحل سياسي.')).toMatchObject({ speaker: 'جورجي بوريسنكو', side: 'RU' });
});

describe('who does not agree with a verb that has no subject is told, and so is who stands beside him', () => {
  test.each([
    ['أدانت الولايات المتحدة الهجوم. ودعت الجيش والحكومة إلى ضبط النفس.', 'الولايات المتحدة', ['الجيش', 'الحكومة']],
    ['زار بلينكن القاهرة. ودعا إسرائيل وحماس إلى قبول المقترح.', 'أنتوني بلينكن', ['إسرائيل', 'حماس']],
    ['وحث المشاركون في المحادثات قوات الدعم السريع على فتح الطريق.', 'المشاركون', ['قوات الدعم السريع']],
    ['ودعت الولايات المتحدة وفرنسا إلى الهدوء.', 'الولايات المتحدة / فرنسا', []],
    ['وطالب المجتمع الدولي إسرائيل بوقف النار.', 'المجتمع الدولي', ['إسرائيل']],
  ])('%s', (text, speaker, to) => {
    expect(last(text)).toMatchObject({ speaker, to });
  });
});

test('content begins with a whole word where its article is written into the particle', () => {
  const text = 'ودعت الولايات المتحدة الجيش للمشاركة في محادثات.';
  const [content] = reader.read({ text, published: '2024-08-01' }).statements[0]?.content ?? [];
  expect(text.slice(content?.from, content?.to)).toBe('للمشاركة في محادثات');
});
