import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Captured, capturedIn, limits } from '../src/index.ts';
import { articlesIn, taken } from './made.ts';

const linesOf = async (content: string | Uint8Array, name: string) => {
  const [article] = articlesIn(await taken(content, { name }));
  return article?.blocks.map(({ kind, from, to }) => `${kind}: ${article.text.slice(from, to)}`);
};

describe('Markdown', () => {
  it('gives its copy without its marks', async () => {
    const file =
      '---\ntitle: "محادثات جنيف"\ndate: 2022-01-10\nauthor: سامر الخطيب\n---\n\nقال **الوزير** إن [المحادثات](https://x.example) مفيدة.\n\n> لن ننتظر.\n\n- جنيف\n- بروكسل\n\n## ردود\n\nنص `آخر` <script>alert(1)</script>\n';
    expect(await linesOf(file, 'story.md')).toEqual([
      'headline: محادثات جنيف',
      'paragraph: قال الوزير إن المحادثات مفيدة.',
      'quotation: لن ننتظر.',
      'item: جنيف',
      'item: بروكسل',
      'heading: ردود',
      'paragraph: نص آخر',
    ]);
    expect(articlesIn(await taken(file, { name: 'story.md' }))[0]).toMatchObject({
      format: 'markdown',
      published: '2022-01-10',
      bylines: ['سامر الخطيب'],
      lang: 'ar',
    });
  });
  it('takes the first heading for the headline, and a text file for no Markdown', async () => {
    expect(await linesOf('# Talks go on\n\nThe envoys met.', 'a.md')).toEqual(['headline: Talks go on', 'paragraph: The envoys met.']);
    expect(await linesOf('# Talks go on\n\nThe envoys met.', 'a.txt')).toEqual(['headline: # Talks go on', 'paragraph: The envoys met.']);
  });
});

describe('DOCX', () => {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const docx = (body: string, files: Record<string, Uint8Array> = {}) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      'docProps/core.xml': strToU8(
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>Document1</dc:title><dcterms:modified>2022-01-10T10:00:00Z</dcterms:modified></cp:coreProperties>',
      ),
      ...files,
    });
  it('gives its paragraphs, with what was deleted left out', async () => {
    const body = [
      paragraph('بيان صحفي', 'Title'),
      '<w:p><w:r><w:t>قال الوزير إن </w:t></w:r><w:del><w:r><w:delText>الاجتماع</w:delText></w:r></w:del><w:ins><w:r><w:t>اللقاء</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> سيعقد &amp; يستمر</w:t><w:br/><w:t>غدا.</w:t></w:r></w:p>',
      paragraph('خلفية', 'Heading2'),
      `<w:tbl><w:tr><w:tc>${paragraph('خلية')}</w:tc></w:tr></w:tbl>`,
      '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>إطار</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>إطار</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
    ].join('');
    expect(await linesOf(docx(body), 'a.docx')).toEqual([
      'headline: بيان صحفي',
      'paragraph: قال الوزير إن اللقاء سيعقد & يستمر',
      'paragraph: غدا.',
      'heading: خلفية',
      'paragraph: خلية',
      'paragraph: إطار',
    ]);
    expect(articlesIn(await taken(docx(body)))[0]).toMatchObject({
      format: 'docx',
      title: 'بيان صحفي',
      modified: '2022-01-10T10:00:00Z',
      published: null,
      direction: 'rtl',
    });
  });
  it('is refused where it is another container, damaged, too large, or declares entities', async () => {
    expect(await taken(zipSync({ 'a.txt': strToU8('x') }))).toBe('unknown format');
    expect(await taken(docx(paragraph('x')).subarray(0, 200))).toBe('malformed');
    expect(await taken(docx(''))).toBe('no copy');
    expect(await taken(zipSync({ 'word/document.xml': new Uint8Array(limits.markup + 1) }))).toBe('too large');
    expect(await taken(docx('', Object.fromEntries(Array.from({ length: limits.files }, (_, at) => [`f${at}`, new Uint8Array()]))))).toBe(
      'too large',
    );
    expect(await taken(docx('', { 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>') }))).toBe(
      'forbidden',
    );
  });
});

/** A PDF file of pages of lines, with the lines' places; its font says which letters its codes are, and nothing else. */
function pdf(pages: readonly (readonly { readonly text: string; readonly y: number }[])[]): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const codes = new Map(letters.map((letter, at) => [letter, hex(at + 1)]));
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${letters.length} beginbfchar ${letters.map((letter) => `<${codes.get(letter)}> <${hex(letter.charCodeAt(0))}>`).join(' ')} endbfchar endcmap end end`;
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /DW 500 >>',
    stream(map),
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      stream(
        lines
          .map(({ text, y }) => `BT /F 12 Tf 1 0 0 1 50 ${y} Tm <${[...text].map((letter) => codes.get(letter)).join('')}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ];
  let file = '%PDF-1.5\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

const backwards = (text: string) => [...text].reverse().join('');

describe('PDF', () => {
  const read = async (bytes: Uint8Array) => {
    const received = await taken(bytes);
    if (typeof received === 'string') return received;
    return articlesIn(received).flatMap(({ blocks, text }) => blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`));
  };
  it('puts lines together to paragraphs, without page numbers and running heads', async () => {
    const page = (number: number) => [
      { text: `Press service, page ${number}`, y: 780 },
      { text: `${number}. The envoys said that the talks would go on in`, y: 700 },
      { text: 'Brussels and then in Vienna.', y: 685 },
      { text: 'A second round was planned for the end of the month.', y: 650 },
      { text: String(number), y: 20 },
    ];
    expect(await read(pdf([[{ text: 'Talks go on', y: 740 }], page(1), page(2), page(3)]))).toEqual([
      'headline: Talks go on',
      ...[1, 2, 3].flatMap((number) => [
        `paragraph: ${number}. The envoys said that the talks would go on in Brussels and then in Vienna.`,
        'paragraph: A second round was planned for the end of the month.',
      ]),
    ]);
  });
  it('reads Arabic in its order, which is drawn backwards and in presentation forms', async () => {
    expect(
      await read(
        pdf([
          [
            { text: backwards('قال الوزير إن المحادثات مفيدة.'), y: 700 },
            { text: backwards('\ufee3\ufeee\ufeb3\ufedc\ufeee'), y: 640 },
          ],
        ]),
      ),
    ).toEqual(['paragraph: قال الوزير إن المحادثات مفيدة.', 'paragraph: موسكو']);
  });
  it('is refused where it holds no text or is damaged, with one refusal', async () => {
    const good = pdf([[{ text: 'Talks go on in Geneva.', y: 700 }]]);
    expect(await read(pdf([[]]))).toBe('no copy');
    expect(await read(Buffer.from('%PDF-1.7 nothing'))).toBe('malformed');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), fc.uint8Array({ maxLength: 12 }), async (at, put) => {
        await read(Buffer.concat([good.subarray(0, at), put, good.subarray(at + put.length)]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('compressed files', () => {
  it('are unpacked once, up to what is taken in', async () => {
    const sitemap = '<urlset><url><loc>https://a.example/1</loc></url></urlset>';
    expect(await taken(gzipSync(sitemap))).toMatchObject({ kind: 'sitemap', sitemap: { entries: [{ url: 'https://a.example/1' }] } });
    expect(await taken(gzipSync(gzipSync(sitemap)))).toBe('forbidden');
    expect(await taken(gzipSync(Buffer.alloc(limits.bytes + 1)))).toBe('too large');
    expect(await taken(gzipSync(sitemap).subarray(0, 20))).toBe('malformed');
  });
});

describe('WARC', () => {
  const record = (type: string, url: string, body: Uint8Array, head = '') => {
    const block = Buffer.concat([Buffer.from(head), body]);
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-01-10T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`,
      ),
      block,
      Buffer.from('\r\n\r\n'),
    ]);
  };
  const http = (status: number, fields: string) => `HTTP/1.1 ${status} X\r\n${fields}\r\n\r\n`;
  const page = Buffer.from('<!doctype html><title>Talks</title><p>The envoys met.');
  const all = async (...parts: Uint8Array[]) => {
    const out: Captured[] = [];
    for await (const one of capturedIn(parts)) out.push(one);
    return out;
  };
  const records = [
    record('warcinfo', '', Buffer.from('software: x')),
    record('request', 'https://a.example/1', Buffer.from('GET /1 HTTP/1.1\r\n\r\n')),
    record('response', 'https://a.example/1', page, http(200, 'Content-Type: text/html; charset=utf-8')),
    record('response', 'https://a.example/2', gzipSync(page), http(200, 'Content-Type: text/html\r\nContent-Encoding: gzip')),
    record('response', 'https://a.example/3', brotliCompressSync(page), http(200, 'Content-Type: text/html\r\nContent-Encoding: br')),
    record(
      'response',
      'https://a.example/4',
      Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from('\r\n0\r\n\r\n')]),
      http(200, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
    ),
    record('response', 'https://a.example/gone', page, http(404, 'Content-Type: text/html')),
    record('response', 'https://a.example/i.png', page, http(200, 'Content-Type: image/png')),
  ];
  it('gives the documents that were answered well, unpacked, with address, type and time', async () => {
    for (const parts of [records, records.map((one) => gzipSync(one))]) {
      const found = await all(...parts);
      expect(found.map(({ url }) => url)).toEqual([1, 2, 3, 4].map((number) => `https://a.example/${number}`));
      for (const one of found) expect(Buffer.from(one.bytes).toString()).toBe(page.toString());
      expect(found[0]).toMatchObject({ contentType: 'text/html; charset=utf-8', captured: '2022-01-10T12:00:00Z' });
    }
  });
  it('passes over what unpacks to more than is taken in', async () => {
    const bomb = Buffer.alloc(limits.bytes + 1);
    const head = (how: string) => http(200, `Content-Type: text/html\r\nContent-Encoding: ${how}`);
    const found = await all(
      record('response', 'https://a.example/b', gzipSync(bomb), head('gzip')),
      record('response', 'https://a.example/c', brotliCompressSync(bomb), head('br')),
      records[2] as Buffer,
    );
    expect(found.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });
  it('ends in nothing but a refusal on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.uint8Array({ maxLength: 40 }), async (at, put) => {
        const whole = Buffer.concat(records);
        await all(Buffer.concat([whole.subarray(0, at), put, whole.subarray(at)])).catch((error) => expect(error).toBeInstanceOf(Refusal));
      }),
      { numRuns: 60 },
    );
  });
});
