// Time of one reading as the text grows to ten million characters.
import { reader } from './arabic.mjs';
import { story } from './stories.mjs';

const growth = [];
for (let n = 0; n < 300; n++) reader.read({ text: story(n), published: '2022-01-10' });
for (const size of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  let text = '';
  for (let n = 0; text.length < size; n++) text += `${story(n)}\n\n`;
  text = text.slice(0, size);
  const repeats = Math.max(1, Math.round(1e6 / size));
  const start = performance.now();
  for (let n = 0; n < repeats; n++) reader.read({ text, published: '2022-01-10' });
  const ms = (performance.now() - start) / repeats;
  growth.push({ chars: size, ms: Number(ms.toFixed(2)), ns_per_char: Math.round((ms * 1e6) / size) });
}
console.log(JSON.stringify({ growth }));
