// One measurement for bench/archive.mjs: node archive-store.mjs PLACE FIRST COUNT: stories FIRST… from bytes to searchable records.
import { addAll, open } from '../packages/archive/dist/index.js';
import { bytesOf, reader } from './archive-stories.mjs';

const [place, first, count] = process.argv.slice(2);
const batch = 25;
const archive = await open(place);
const ms = { read: 0, store: 0 };
let records = 0;
let bytes = 0;
const start = performance.now();
for (let at = 0; at < Number(count); at += batch) {
  const from = performance.now();
  const additions = Array.from({ length: Math.min(batch, Number(count) - at) }, (_, n) => {
    const raw = bytesOf(Number(first) + at + n);
    const text = new TextDecoder().decode(raw);
    bytes += raw.length;
    return {
      bytes: raw,
      name: null,
      article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published: '2026-03-01' },
      reading: reader.read({ text, published: '2026-03-01' }),
      reader: 'bench',
      terms: reader.terms,
    };
  });
  const read = performance.now();
  for (const added of await addAll(archive, additions)) records += added.records;
  ms.read += read - from;
  ms.store += performance.now() - read;
}
const total = performance.now() - start;
await archive.close();
console.log(
  JSON.stringify({
    stories: Number(count),
    records,
    bytes,
    ms: total,
    stories_per_second: (Number(count) / total) * 1000,
    reading_per_second: (Number(count) / ms.read) * 1000,
    storing_per_second: (Number(count) / ms.store) * 1000,
  }),
);
