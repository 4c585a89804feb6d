// Words a second and peak memory of a full Arabic reading of N stories, read as the stories of a folder are: some at once.
import { together } from '../packages/reader/dist/index.js';
import { reader } from './arabic.mjs';
import { meter } from './meter.mjs';
import { story, wordsIn } from './stories.mjs';

const count = Number(process.argv[2]);
const atOnce = Number(process.argv[3] ?? together.stories);
const { time, figures } = meter();
for (let n = 0; n < count; n += atOnce) {
  const inputs = Array.from({ length: Math.min(atOnce, count - n) }, (_, at) => ({ text: story(n + at), published: '2022-01-10' }));
  const words = inputs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  time(words, () => reader.readAll(inputs));
}
console.log(JSON.stringify(figures()));
