import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** Of each statement its cue and the names of the chain behind it. */
function chainsOf(text: string): string[] {
  const { statements, actors } = reader.read({ text, published: '2025-04-06' });
  return statements.map(({ cue, via }) =>
    [text.slice(cue.from, cue.to), ...via.map((id) => actors.find((actor) => actor.id === id)?.name)].join(' < '),
  );
}

test.each([
  ['رفضت موسكو العرض، بحسب وكالة رويترز.', ['رفضت < رويترز', 'بحسب']],
  ['وبحسب وكالة رويترز، رفضت موسكو العرض وأكدت أنها لن تتراجع.', ['بحسب', 'رفضت < رويترز', 'أكدت < رويترز']],
  ['وقال الوزير إن موسكو رفضت العرض، بحسب وكالة رويترز.', ['قال < رويترز', 'رفضت', 'بحسب']],
  // What the phrase does not attribute, and whoever it names himself.
  ['رفضت موسكو العرض. وبحسب وكالة رويترز، تأجلت الجلسة إلى الثلاثاء.', ['رفضت', 'بحسب']],
  ['وأكد الوزير أن النص جاهز، على حد قوله.', ['أكد']],
] as const)('%s', (text, chains) => expect(chainsOf(text)).toEqual(chains));
