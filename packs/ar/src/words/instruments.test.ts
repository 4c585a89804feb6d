import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
const read = (text: string) => reader.read({ text, published: '2025-04-06' });

test('each coordinated verbal noun is a provision, with who is bound', () => {
  const [one] = read(
    'وينص الاتفاق على وقف إطلاق النار لمدة 60 يوما وانسحاب القوات من المدن وتبادل الأسرى، مع التزام إسرائيل بفتح المعابر.',
  ).instruments;
  expect(one?.kind).toBe('agreement');
  expect(one?.provisions.map((duty) => duty.duty)).toEqual([
    'وقف إطلاق النار لمدة 60 يوما',
    'انسحاب القوات من المدن',
    'تبادل الأسرى',
    'فتح المعابر',
  ]);
  expect(one?.provisions.at(-1)?.obliged).toEqual(['IL']);
});

test('a draft has issuer, parties and date, and its duties bind all parties', () => {
  const text =
    'ونشرت وزارة الخارجية الروسية في 2 أبريل مسودة اتفاقيات بين روسيا والولايات المتحدة. وتقضي هذه المسودة بخفض القوات، مع تعهد واشنطن بعدم نشر الصواريخ.';
  const { instruments, actors } = read(text);
  expect(instruments).toHaveLength(1);
  expect(instruments[0]).toMatchObject({ kind: 'draft treaty', date: '2025-04-02', status: 'proposed' });
  expect(actors.find((who) => who.id === instruments[0]?.issuer)?.name).toBe('وزارة الخارجية الروسية');
  expect(instruments[0]?.provisions.map((duty) => [[...duty.obliged].sort().join(), duty.duty])).toEqual([
    ['RU,US', 'خفض القوات'],
    ['US', 'عدم نشر الصواريخ'],
  ]);
});

test('a resolution is told by its number', () => {
  const { instruments } = read('ومدد مجلس الأمن ولاية البعثة بموجب القرار 2440 الصادر في 31 أكتوبر 2018.');
  expect(instruments).toMatchObject([{ kind: 'resolution', date: '2018-10-31' }]);
});

test('a text that is only spoken of is none', () => {
  expect(read('وقال إن التوصل إلى اتفاق ممكن.').instruments).toEqual([]);
});
