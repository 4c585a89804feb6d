import { describe, expect, it } from 'vitest';
import { layouts, stories } from './layouts.ts';
import { articlesIn, taken } from './made.ts';

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  it.each(stories.map((story) => [story.lang, story] as const))('%s: headline, copy, author, date, language', async (lang, told) => {
    const [article] = articlesIn(await taken(layout(told), { url: 'https://www.outlet.example/w/1', contentType: 'text/html' }));
    expect(article?.blocks.map(({ from, to }) => article.text.slice(from, to).replaceAll('\u200f', ''))).toEqual([
      told.title,
      ...told.paragraphs,
    ]);
    expect(article?.title?.replaceAll('\u200f', '')).toBe(told.title);
    expect(article?.blocks[0]?.kind).toBe('headline');
    expect(article?.bylines).toEqual([told.author]);
    expect(article?.published).toBe(told.date);
    expect(article?.lang?.slice(0, 2)).toBe(lang);
    expect(article?.direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  });
});

it('a front page is no article', async () => {
  const links = stories.flatMap((story) => story.around.other.map((line) => `<li><h3><a href="/">${line}</a></h3></li>`));
  expect(
    await taken(
      `<!doctype html><html><head><title>Harbour</title></head><body><h1>Harbour</h1><main><ul>${links.join('').repeat(5)}</ul></main></body></html>`,
    ),
  ).toBe('no copy');
});
