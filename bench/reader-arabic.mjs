// Words a second and peak memory of a full Arabic reading of stories, read as the command reads those of a folder: some at once, with the young objects cleaned up between.
import { together } from '@masar/reader';
import { collectYoung } from '../apps/cli/dist/young-objects.js';
import { reader } from './arabic.mjs';
import { byTurns, meter } from './meter.mjs';
import { story, wordsIn } from './stories.mjs';

const { time, figures } = meter();
let n = 0;

/** As many stories as are read at once. */
function batch() {
  const inputs = [];
  let units = 0;
  while (inputs.length < together.stories && units < together.units) {
    const text = story(n++);
    inputs.push({ text, published: '2022-01-10' });
    units += text.length;
  }
  return inputs;
}

const next = () => {
  const inputs = batch();
  const words = inputs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  time(words, () => {
    collectYoung();
    reader.readAll(inputs);
  });
  return words;
};
byTurns(next, () => ({ ...figures(), stories: n }));
