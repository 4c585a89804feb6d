import { describe, expect, it } from 'vitest';
import { receive } from '../receive.ts';
import { rows } from './rows.ts';

const copy = [
  'The two delegations met behind closed doors on Monday, officials said, and will meet again in Brussels.',
  'One of them told reporters that the discussion had been difficult but businesslike, and gave no date.',
];
/** Longer than the copy, and like copy: a page that is weighed takes it in. */
const noise = Array.from(
  { length: 4 },
  (_, at) =>
    `<p>This is another story, number ${at}, about something else, with commas, and with enough words to look like the story itself.</p>`,
).join('');

describe.each(rows)('$id', ({ id, domain, example }) => {
  const page = (inner: string) =>
    `<!doctype html><html><head><title>Talks go on in Geneva</title></head><body><h1>Talks go on in Geneva</h1><div class="x">${noise}</div>${inner}<div class="y">${noise}</div></body></html>`;
  const read = async (inner: string, host: string) => {
    const received = await receive({ bytes: Buffer.from(page(inner)), url: `https://${host}/1`, contentType: 'text/html' });
    return received.kind === 'articles' ? received.articles[0]?.text.split('\n\n').slice(1) : [];
  };
  const inner = example
    .replaceAll('~', `<p>${id} and more of what is no copy here.</p>`)
    .replace('@', copy.map((line) => `<p>${line}</p>`).join(''));
  it('reads the copy and nothing else', async () => {
    expect(await read(inner, domain ?? 'any.example')).toEqual(copy);
    if (domain !== undefined) expect(await read(inner, `edition.${domain}`)).toEqual(copy);
  });
  it('is needed: without it the copy is not found alone', async () => {
    expect(
      await read(
        inner.replaceAll(/(class|id|itemprop|data-[\w-]+)="[^"]*"/g, '').replaceAll(/<\/?(?:main|article)>/g, ''),
        domain ?? 'any.example',
      ),
    ).not.toEqual(copy);
  });
});
