import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlPage } from './html.ts';
import { readerFor } from './packs.ts';
import { terminalView } from './terminal.ts';

const bin = fileURLToPath(new URL('../bin/masar.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-'));
const story = 'قال الوزير الروسي سيرغي لافروف إن المحادثات "مفيدة"، مضيفا أن الجولة المقبلة ستعقد في جنيف يوم 10 يناير.';
const masar = (args: string[], input: string | Buffer = '') => spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8' });
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('refusals', () => {
  const cases: [string, string[], RegExp][] = [
    ['no such file', ['read', join(folder, 'none.txt')], /there is no file/],
    ['no such WARC file', ['explain', join(folder, 'nothere.warc')], /there is no file/],
    ['an empty file', ['read', file('empty.txt', '')], /empty/],
    ['white space only', ['read', file('blank.txt', ' \n\t ')], /white space/],
    [
      'binary data',
      ['read', file('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0xff, 0xfe, 0, 7]))],
      /binary/,
    ],
    ['50 MB', ['read', file('large.txt', Buffer.alloc(50 * 1024 * 1024, 0x61))], /MB/],
    ['a wrong date', ['read', file('story.txt', story), '--published', 'yesterday'], /no date/],
    ['a language without a pack', ['read', file('russian.txt', 'Министр заявил, что переговоры продолжатся.')], /no pack reads/],
  ];
  for (const [name, args, message] of cases)
    it(`${name} gets one line and exit code 1`, () => {
      const { status, stderr, stdout } = masar(args);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stdout).toBe('');
    });
  it('an unknown option gets exit code 2', () => {
    expect(masar(['read', '--nonsense', 'x']).status).toBe(2);
  });
});

describe('reading', () => {
  it('prints a Reading as JSON from standard input', () => {
    const reading = JSON.parse(masar(['read', '-', '--json', '--published', '2022-01-05'], story).stdout);
    expect(reading.story.text).toBe(story);
    expect(reading.statements).toHaveLength(2);
    expect(reading.times[0].value).toBe('2022-01-10');
  });
  it('reads standard input where no file is named, as a pipe does', () => {
    const named = masar(['read', '-', '--json'], story).stdout;
    expect(masar(['read', '--json'], story).stdout).toBe(named);
    expect(masar(['explain'], story).stdout).toBe(masar(['explain', '-'], story).stdout);
    expect(masar(['read', '--json'], '').status).not.toBe(0);
  });
  it('reads a page of HTML with the date that it gives, in any encoding', () => {
    const golden = (name: string) => fileURLToPath(new URL(`../../../packages/intake/golden/${name}`, import.meta.url));
    const wordpress = JSON.parse(masar(['read', golden('wordpress-ar.html'), '--json']).stdout);
    expect(wordpress.story.published).toBe('2022-01-10T19:42:11+03:00');
    expect(wordpress.story.text).not.toMatch(/[<>]|حقوق/);
    const said = wordpress.statements.map((one: { content: { from: number; to: number }[] }) =>
      wordpress.story.text.slice(one.content[0]?.from, one.content[0]?.to),
    );
    expect(said).toContainEqual(expect.stringContaining('موسكو تنتظر ردا مكتوبا'));
    const tables = JSON.parse(masar(['read', golden('tables-ar.html'), '--json']).stdout);
    expect(tables.story).toMatchObject({ published: '2022-02-09', lang: 'ar' });
  });
  it('reads the items of a feed, a line each', () => {
    const feed = fileURLToPath(new URL('../../../packages/intake/golden/rss2-ar.xml', import.meta.url));
    const lines = masar(['read', feed])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.item, line.reading.story.published.slice(0, 10)])).toEqual([
      [1, '2022-01-10'],
      [2, '2022-01-12'],
    ]);
    expect(lines[0].reading.statements.length).toBeGreaterThan(2);
  });
  it('reads WARC files, and refuses a broken PDF file', () => {
    const body = `<!doctype html><title>محادثات</title><p>${story}</p><p>${story}</p>`;
    const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2022-01-10T12:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`;
    const warc = file('one.warc', Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
    expect(JSON.parse(masar(['read', warc, '--json']).stdout).statements.length).toBeGreaterThan(1);
    expect(masar(['read', file('none.pdf', '%PDF-1.4')]).stderr).toMatch(/none.pdf": the PDF file cannot be read/);
  });
  it('reads a folder, a line each in its order, whatever languages it holds and whatever cannot be read', () => {
    const several = mkdtempSync(join(folder, 'several-'));
    const english = 'Foreign Minister Sergey Lavrov said the talks were useful.';
    const copies = {
      '1.txt': story,
      '2.txt': english,
      '3.txt': '',
      '4.txt': 'Министр заявил, что переговоры продолжатся.',
      '5.txt': story,
    };
    for (const [name, text] of Object.entries(copies)) writeFileSync(join(several, name), text);
    const { status, stdout } = masar(['read', several]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => basename(file))).toEqual(Object.keys(copies));
    expect(lines.map(({ reading, error }) => reading?.story.lang ?? error)).toEqual([
      'ar',
      'en',
      expect.stringMatching(/empty/),
      expect.stringMatching(/no pack reads/),
      'ar',
    ]);
    expect(lines[1].reading.story.text).toBe(english);
    expect(lines[4].reading).toEqual(lines[0].reading);
    expect(status).toBe(1);
    const census = JSON.parse(masar(['census', several, '--json']).stdout);
    expect([census.stories, census.errors]).toEqual([3, 2]);
  });
  it('filters NDJSON line by line and goes on behind a bad line', () => {
    const { status, stdout } = masar(
      ['read', '-', '--ndjson'],
      `${JSON.stringify({ id: 1, text: story })}\nnot json\n${JSON.stringify({ id: 3, text: story })}\n`,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual([1, null, 3]);
    expect(lines[1].error).toMatch(/not JSON/);
    expect(status).toBe(1);
  });
  it('keeps a line for each record in the terminal view, the copy isolated', () => {
    const reading = readerFor('ar', story).read({ text: story, published: '2022-01-05' });
    const view = terminalView(reading, { width: 80, colour: false, ui: 'en', times: false });
    expect(view).toContain('Statements (2)');
    expect(view).toContain('\u2068سيرغي لافروف\u2069 · RU');
  });
});

describe('the page', () => {
  it('escapes text and drops direction controls', () => {
    expect(escapeHtml('<b>"\u202e&')).toBe('&#60;b&#62;&#34;&#38;');
  });
  it('runs no script of the story and shows every character once', () => {
    const text = `${story} <script>alert(1)</script>`;
    const page = htmlPage(readerFor('ar', text).read({ text, published: '2022-01-05' }), 'ar');
    expect(page).not.toContain('<script>alert');
    const article = page.slice(page.indexOf('<article'), page.indexOf('</article>')).replace(/<[^>]*>/g, '');
    expect(article).toBe(escapeHtml(text));
  });
});
