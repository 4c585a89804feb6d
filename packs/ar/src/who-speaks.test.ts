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

describe('an office speaks for whom it is of, not for where its holder is sent', () => {
  test.each([
    ['قال المبعوث الأمريكي إلى سوريا فلان الفلاني إن الحل سياسي.', 'US'],
    ['قال السفير الروسي لدى واشنطن إن بلاده مستعدة.', 'RU'],
    ['قال سفير روسيا لدى مصر فلان الفلاني إن الحل سياسي.', 'RU'],
    ['قال السفير الأمريكي في لبنان إن الحل سياسي.', 'US'],
    ['قال مندوب روسيا الدائم لدى الأمم المتحدة إن الحل سياسي.', 'RU'],
    ['قال سفير الاتحاد الأوروبي لدى السودان إن الحل سياسي.', 'eu'],
    ['قال ممثل الأمين العام للأمم المتحدة في ليبيا إن الحل سياسي.', 'un'],
    ['قال القيادي الفلسطيني في حركة حماس أسامة حمدان إن الحل سياسي.', 'hamas'],
    ['قال المتحدث باسم وزارة الخارجية الروسية إن الحل سياسي.', 'RU'],
    ['قال المتحدث باسم الحكومة اليمنية إن الحل سياسي.', 'YE'],
    ['قال المبعوث الخاص إلى ليبيا إن الحل سياسي.', null],
  ])('%s: %s', (text, side) => {
    expect(last(text).side).toBe(side);
  });
});

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
