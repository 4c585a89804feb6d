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

describe('a name behind a title, whatever its first word is elsewhere', () => {
  test.each([
    ['وقال رئيس اللجنة علي الدرعاوي إن اللقاء تأجل.', 'علي الدرعاوي'],
    ['وقالت الناطقة باسم الرئاسة لينا سلامة لإذاعة محلية إن اللقاء تأجل.', 'لينا سلامة'],
    ['وقال رئيس اللجنة نصر الدرعاوي، في مؤتمر صحفي، إن اللقاء تأجل.', 'نصر الدرعاوي'],
    ['وقال حاكم الولاية عبد الستار باريز إن اللقاء تأجل.', 'عبد الستار باريز'],
    ['وقال العميد متقاعد سعد الدرعاوي إن اللقاء تأجل.', 'سعد الدرعاوي'],
    ['وقال المفاوض النووي الإيراني سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المدير التنفيذي لبرنامج الأغذية العالمي سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المتحدث باسم الأهالي، الشيخ سمير درعاوي: اللقاء تأجل.', 'سمير درعاوي'],
    ['تأجل اللقاء، وفق ما أوضحه الدكتور سمير الدرعاوي رئيس لجنة الحوار.', 'سمير الدرعاوي'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));

  test.each([
    ['وأكد رئيس اللجنة علي ضرورة اللقاء.', 'رئيس اللجنة'],
    ['وأعلن رئيس اللجنة تأجيل اللقاء، في مؤتمر صحفي.', 'رئيس اللجنة'],
    ['وقال المدير للوكالة إن اللقاء تأجل.', 'المدير'],
  ])('not in «%s»', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});

describe('who speaks in the name of somebody is called by that too, and is not he', () => {
  test.each([
    ['وقال متحدث باسم الصندوق إن اللقاء تأجل.', 'متحدث باسم الصندوق'],
    ['وقال متحدث باسم قبيلة الدرعاوي إن اللقاء تأجل.', 'متحدث باسم قبيلة الدرعاوي'],
    ['وقال متحدث باسم غوتيريش إن اللقاء تأجل.', 'متحدث باسم غوتيريش'],
    ['وقال متحدث باسم الرئيس السابق سمير درعاوي إن اللقاء تأجل.', 'متحدث باسم الرئيس السابق سمير درعاوي'],
    ['وقال المتحدث باسم الرئيس السيسي سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال المتحدث باسم رئيس الوزراء سمير درعاوي إن اللقاء تأجل.', 'سمير درعاوي'],
    ['وقال سمير درعاوي باسم الحزب إن اللقاء تأجل.', 'سمير درعاوي'],
  ])('%s', (text, speaker) => expect(last(text).speaker).toBe(speaker));
});
