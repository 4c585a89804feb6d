// Stories for bench/desk.mjs, as addAll takes them, over three months.
import { bytesOf, reader } from './archive-stories.mjs';

export const additionsAt = (first, count) =>
  Array.from({ length: count }, (_, at) => {
    const n = first + at;
    const bytes = bytesOf(n);
    const text = new TextDecoder().decode(bytes);
    const published = new Date(Date.UTC(2026, 0, 1 + (n % 90))).toISOString().slice(0, 10);
    return {
      bytes,
      name: null,
      article: { text, id: null, title: `الخبر ${n}`, outlet: { name: null, domain: null }, url: null, published },
      reading: reader.read({ text, published }),
      reader: 'bench',
      terms: reader.terms,
    };
  });
