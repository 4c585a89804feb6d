// Words a second and peak memory of a full Arabic reading of N stories, read one after the other.
import { reader, story, wordsIn } from './stories.mjs';

const count = Number(process.argv[2]);
for (let n = 0; n < Math.min(300, count); n++) reader.read({ text: story(n), published: '2022-01-10' });
let words = 0;
let spent = 0;
for (let n = 0; n < count; n++) {
  const text = story(n);
  words += wordsIn(text);
  const start = performance.now();
  JSON.stringify(reader.read({ text, published: '2022-01-10' }).statements.length);
  spent += performance.now() - start;
}
console.log(JSON.stringify({ words, words_per_second: (words / spent) * 1000, peak_mb: process.resourceUsage().maxRSS / 1024 }));
