import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { additionsOf } from './archive/additions.ts';
import { articlesIn, copiesOf } from './input.ts';

const folder = mkdtempSync(join(tmpdir(), 'masar-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A WARC file of pages that were answered well. */
const warc = (pages: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    Object.entries(pages)
      .map(([url, page]) => {
        const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`;
        return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-01-10T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
      })
      .join(''),
  );
const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>The foreign minister said that the talks would go on in Geneva on Thursday, and in Vienna after that.</p></article></body></html>`;
const bytes = warc({ 'https://a.example/1': page('Talks go on'), 'https://a.example/2': page('Envoys leave for Vienna') });

test('a WARC file gives its pages, from the disk and from the bytes that a worker has of it', async () => {
  const file = join(folder, 'pages.warc');
  writeFileSync(file, bytes);
  const titles = ['Talks go on', 'Envoys leave for Vienna'];
  expect((await articlesIn(bytes, file)).map(({ title }) => title)).toEqual(titles);
  expect((await copiesOf(file)).map(({ text }) => text.split('\n')[0])).toEqual(titles);
  const added: (string | null)[] = [];
  for await (const { article } of additionsOf(bytes, file)) added.push(article.url);
  expect(added).toEqual(['https://a.example/1', 'https://a.example/2']);
});

test('a packed WARC file is read in pieces as it is whole', async () => {
  const noise = Array.from({ length: 20_000 }, (_, n) => Math.imul(n + 1, 2_654_435_761).toString(36)).join(' ');
  const packed = ['Talks go on', 'Envoys leave for Vienna'].map((title, at) =>
    gzipSync(warc({ [`https://a.example/${at}`]: page(title).replace('</body>', `<!-- ${noise} --></body>`) })),
  );
  for (const { length } of packed) expect(length).toBeGreaterThan(65_536);
  const found = await articlesIn(Buffer.concat(packed), 'pages.warc.gz');
  expect(found.map(({ title }) => title)).toEqual(['Talks go on', 'Envoys leave for Vienna']);
});

test('what holds no story is refused with the name of its file', async () => {
  const file = join(folder, 'empty.warc');
  writeFileSync(file, warc({}));
  const reason = `"${file}": the file holds no page with a story`;
  await expect(copiesOf(file)).rejects.toThrow(reason);
  await expect(articlesIn(Buffer.alloc(0), file)).rejects.toThrow(reason);
  await expect(articlesIn(Buffer.from('%PDF-1.7 nothing'), 'a.pdf')).rejects.toThrow('"a.pdf": the PDF file cannot be read');
});
