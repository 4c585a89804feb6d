// Words a second and peak memory of a full Arabic reading of stories, read as the stories of a folder are: some at once.
import { together } from '@masar/reader';
import { reader } from './arabic.mjs';
import { byTurns, meter } from './meter.mjs';
import { story, wordsIn } from './stories.mjs';

const { time, figures } = meter();
let n = 0;
const next = () => {
  const inputs = Array.from({ length: together.stories }, () => ({ text: story(n++), published: '2022-01-10' }));
  const words = inputs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  time(words, () => reader.readAll(inputs));
  return words;
};
byTurns(next, () => ({ ...figures(), stories: n }));
