import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Each statement as who says it, the cue and the content. */
function reportsOf(text: string): string[] {
  const { statements, actors } = reader.read({ text, published: '2025-10-10' });
  return statements.map(({ speaker, cue, content }) =>
    [
      actors.find(({ id }) => id === speaker)?.name ?? '',
      text.slice(cue.from, cue.to),
      content.map(({ from, to }) => text.slice(from, to)).join(' … '),
    ].join(' | '),
  );
}

describe('«كما» attributes what stands before it only where its verb takes nothing else', () => {
  test.each([
    ['ورحبت السعودية بالاتفاق، كما أكدت قطر استمرار الوساطة.', ['السعودية | رحبت | الاتفاق', 'قطر | أكدت | استمرار الوساطة']],
    ['وقال لافروف إن الجولة انتهت، كما رفضت إيران نقل اليورانيوم.', ['سيرغي لافروف | قال | الجولة انتهت', 'إيران | رفضت | نقل اليورانيوم']],
    ['وانتهت الجولة، كما أعلن لافروف أمس.', ['سيرغي لافروف | كما | وانتهت الجولة']],
    ['وانتهت الجولة دون نتيجة، كما ذكرت وكالة رويترز.', ['رويترز | كما | وانتهت الجولة دون نتيجة']],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

describe('a verb spelled like a preposition reports where a clause stands right behind it or who speaks', () => {
  test.each([
    ['وقال لافروف إن الاتفاق جاهز. وبين أن الوفد سيصل غدا.', ['سيرغي لافروف | قال | الاتفاق جاهز', 'سيرغي لافروف | بين | الوفد سيصل غدا']],
    ['وبين لافروف، في تصريح صحفي، أن الوفد سيصل غدا.', ['سيرغي لافروف | بين | الوفد سيصل غدا']],
    ['وبين الدرعاوي أن الوفد سيصل غدا.', ['الدرعاوي | بين | الوفد سيصل غدا']],
    ['وبين إيران والولايات المتحدة أن الاتفاق قريب.', []],
    ['الفرق بين أن نتفاوض وأن نحارب واضح.', []],
  ])('%s', (text, reports) => expect(reportsOf(text)).toEqual(reports));
});

test('how somebody speaks is no part of his name', () => {
  expect(reportsOf('وتابع الدرعاوي قائلا: "نحن مع الحوار".')).toEqual(['الدرعاوي | تابع | نحن مع الحوار']);
});
