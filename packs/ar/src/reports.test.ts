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
