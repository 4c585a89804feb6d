import { ar } from '@masar/pack-ar';
import type { Article } from '@masar/shapes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../src/file/plain.ts';
import { identityOf, inTake, originsOf, receive, revisionOf, takesIn } from '../src/index.ts';
import { articlesIn } from './made.ts';

/** An article of a text file, with what a publisher would have said of it. */
const filed = (text: string, said: Partial<Article> = {}): Article => ({
  ...plainArticle({ text, encoding: 'utf-8' }, {}),
  outlet: { name: 'وكالة الساحل', domain: 'sahel.example' },
  ...said,
});
const headline = 'بوتين وبايدن يتفقان على مواصلة الحوار';
const first = filed(`${headline}\n\nموسكو - اتفق الرئيسان على مواصلة الحوار.\n\n(تستمر)`, { published: '2021-12-30T23:00:00Z' });
const second = filed(`${headline}\n\n(تتمة)\n\nوقال مساعد الرئيس إن المحادثات ستجري في جنيف.\n\n(يتبع)`, {
  published: '2021-12-30T23:20:00Z',
});
const third = filed(`${headline}\n\nوأضاف أن المسارات ثلاثة.\n\n(انتهى)`, { published: '2021-12-30T23:50:00Z' });
const other = filed('شولتس يدعو إلى خفض التصعيد\n\nبرلين - دعا المستشار إلى الحوار.\n\n(تستمر)', { published: '2021-12-30T23:10:00Z' });

describe('takes', () => {
  it('are put together in order, whatever order they came in', () => {
    const all = [third, other, second, first];
    const stories = takesIn(all, ar);
    expect(stories.map(({ parts }) => parts.map(({ article }) => article))).toEqual([[3, 2, 0]]);
    expect(stories[0]?.text).toBe([first, second, third].map(({ text }) => text).join('\n\n'));
  });
  it('keep every span in its take', () => {
    const all = [first, second, third];
    const [story] = takesIn(all, ar);
    expect(story).toBeDefined();
    fc.assert(
      fc.property(fc.nat(story?.text.length ?? 0), fc.nat(60), (from, length) => {
        const span = { from, to: from + length };
        const found = story && inTake(story, span);
        if (found) expect(all[found.article]?.text.slice(found.from, found.to)).toBe(story?.text.slice(span.from, span.to));
        else expect(story?.parts.some((part) => part.from <= span.from && span.to <= part.to)).toBe(false);
      }),
    );
  });
  const apart: [string, Article[]][] = [
    ['a story without a marker', [filed(`${headline}\n\nنص كامل هنا.`), third]],
    ['another outlet', [first, { ...second, outlet: { name: 'المرفأ', domain: 'almarfa.example' } }]],
    ['another day', [first, { ...second, published: '2022-01-03T10:00:00Z' }]],
    ['what came before', [first, { ...second, published: '2021-12-30T20:00:00Z' }]],
    ['another headline', [first, { ...second, title: 'شولتس يدعو إلى خفض التصعيد' }]],
    ['the same take again', [first, first]],
    ['two that could be the next', [first, second, { ...third, published: second.published }]],
  ];
  for (const [name, articles] of apart)
    it(`are not made of ${name}`, () => expect(takesIn(articles, ar).filter(({ parts }) => parts[0]?.article === 0)).toEqual([]));
  it('may be told by the agency that both outlets credit', () => {
    const copied = [first, second].map((take, at) => ({
      ...take,
      credits: ['إيتار تاس'],
      outlet: { name: null, domain: `${at}.example` },
    }));
    expect(takesIn(copied, ar)).toHaveLength(1);
  });
  it('are looked for with the own outlet first, where another carries the same agency', () => {
    const of = (outlet: string) =>
      [first, second].map((take) => ({ ...take, credits: ['إيتار تاس'], outlet: { name: null, domain: `${outlet}.example` } }));
    const stories = takesIn([...of('a'), ...of('b')], ar);
    expect(stories.map(({ parts }) => parts.map(({ article }) => article))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('origins', () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `وقال المساعد رقم ${at} إن البند ${at * 7} من المقترحات سيناقش في جولة ${at + 3} بين الوفدين في جنيف وبروكسل.`,
  );
  const copy = (lines: readonly string[], said: Partial<Article> = {}) => filed(lines.join('\n\n'), { published: '2021-12-31', ...said });
  it('hold copies and cuts of one text, and nothing else', () => {
    const articles = [
      copy(long, { published: '2021-12-30' }),
      copy(['عنوان جديد للخبر نفسه', ...long]),
      copy(long.slice(0, 8)),
      copy(long.map((line) => line.replaceAll('وقال', 'وأكد').replaceAll('بين الوفدين', 'في مقر الأمم'))),
    ];
    const origins = originsOf(articles);
    expect(origins.map((origin) => origin.copies.map(({ story }) => Number(story)))).toEqual([[0, 1, 2], [3]]);
    expect(origins[0]?.copies[1]?.why[0]).toMatchObject({ by: 'text' });
  });
});

describe('revisions', () => {
  const before = filed(
    'لافروف: المحادثات مفيدة\n\nقال الوزير إن المحادثات كانت مفيدة وستستمر غدا.\n\nورفض الوزير تحديد موعد.\n\nوتنعقد الجولة في بروكسل.',
  );
  const after = filed(
    'لافروف: المحادثات صعبة\n\nقال الوزير إن المحادثات كانت صعبة وستستمر غدا.\n\nوتنعقد الجولة في بروكسل.\n\nوعلقت واشنطن على ذلك.',
  );
  const slice = (article: Article, span: { from: number; to: number } | null) =>
    span === null ? null : article.text.slice(span.from, span.to);
  it('say what was changed, added and removed, word by word', () => {
    const { same, headline: line, changes, kept } = revisionOf(before, after);
    expect(same).toBe(false);
    expect(kept).toBeGreaterThan(0.5);
    expect(line).toEqual({ before: 'لافروف: المحادثات مفيدة', after: 'لافروف: المحادثات صعبة' });
    expect(changes.map((change) => [change.kind, slice(before, change.before), slice(after, change.after)])).toEqual([
      ['changed', 'لافروف: المحادثات مفيدة', 'لافروف: المحادثات صعبة'],
      ['changed', 'قال الوزير إن المحادثات كانت مفيدة وستستمر غدا.', 'قال الوزير إن المحادثات كانت صعبة وستستمر غدا.'],
      ['removed', 'ورفض الوزير تحديد موعد.', null],
      ['added', null, 'وعلقت واشنطن على ذلك.'],
    ]);
    expect(changes[1]?.words.map((pair) => [slice(before, pair.before), slice(after, pair.after)])).toEqual([['مفيدة', 'صعبة']]);
  });
  it('are none where nothing but fields changed', () => {
    expect(revisionOf(before, { ...before, modified: '2022-01-10' })).toEqual({ same: true, kept: 1, headline: null, changes: [] });
  });
  it('lie within both texts, and what they leave out is the same in both', () => {
    const lines = fc.array(fc.constantFrom('قال الوزير.', 'The envoys met.', 'أضاف المصدر أن الجولة المقبلة غدا.', 'لا موعد بعد'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [one, two] = [filed(a.join('\n\n')), filed(b.join('\n\n'))];
        const { changes, same } = revisionOf(one, two);
        const rest = (article: Article, side: 'before' | 'after') =>
          article.blocks
            .map(({ from, to }) => ({ from, to }))
            .filter(({ from }) => !changes.some((change) => change[side]?.from === from))
            .map((span) => slice(article, span));
        expect(rest(one, 'before')).toEqual(rest(two, 'after'));
        expect(same).toBe(a.join('\n') === b.join('\n'));
      }),
    );
  });
});

describe('identity', () => {
  const page = async (url: string, head = '') =>
    articlesIn(
      await receive({
        bytes: Buffer.from(
          `<html><head>${head}</head><body><h1>Talks go on</h1><p>The two delegations met in Geneva on Monday and will meet again.</p></body></html>`,
        ),
        url,
      }),
    )[0] as Article;
  it('is the address without what counts visits', async () => {
    expect(identityOf(await page('https://a.example/x?utm_source=rss&id=7#top'))).toBe('https://a.example/x?id=7');
    expect(identityOf(await page('https://m.a.example/x?id=7', '<link rel="canonical" href="https://a.example/talks">'))).toBe(
      'https://a.example/talks',
    );
  });
  it('is not another site, whatever a page says of itself', async () => {
    const planted = await page(
      'https://evil.example/x',
      '<link rel="canonical" href="https://a.example/talks"><meta property="og:site_name" content="A Example">',
    );
    expect(identityOf(planted)).toBe('https://evil.example/x');
    expect(planted).toMatchObject({ original: 'https://a.example/talks', canonical: null, outlet: { domain: 'evil.example' } });
  });
  it('is the name that a wire gives, within the wire', async () => {
    const item = async (guid: string) =>
      articlesIn(
        await receive({
          bytes: Buffer.from(
            `<newsItem guid="${guid}" version="1"><itemMeta><provider literal="Sahel"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineData>The envoys met.</inlineData></contentSet></newsItem>`,
          ),
        }),
      )[0] as Article;
    expect(identityOf(await item('urn:x:1'))).toBe('Sahel urn:x:1');
  });
});
