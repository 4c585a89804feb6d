// Words a second and peak memory of a full Arabic reading of N stories, read one after the other.
import { reader } from './arabic.mjs';
import { meter } from './meter.mjs';
import { story, wordsIn } from './stories.mjs';

const count = Number(process.argv[2]);
const { time, figures } = meter();
for (let n = 0; n < count; n++) {
  const text = story(n);
  time(wordsIn(text), () => reader.read({ text, published: '2022-01-10' }));
}
console.log(JSON.stringify(figures()));
