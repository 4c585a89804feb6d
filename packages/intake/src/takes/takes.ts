import type { Article, Pack, Span } from '@masar/shapes';
import { classes, type Fold, folder } from '@masar/text';
import { likeness } from '../page/title.ts';

/** Takes of one story put together in order. */
export interface Stitched {
  /** The texts of the takes, a blank line between two, each as it is. */
  readonly text: string;
  /** Where each take lies in `text`; `article` is its number in the list that was given. */
  readonly parts: readonly (Span & { readonly article: number })[];
}

/** What a pack says of takes. */
export type TakeWords = Pick<Pack, 'script' | 'story'>;

/** What a take is told by. */
export type TakeCopy = Pick<Article, 'text' | 'blocks' | 'title' | 'credits' | 'outlet' | 'lang' | 'published' | 'modified'>;

/** What the first and the last line of a copy say of other takes. */
export interface TakeMarks {
  readonly continues: boolean;
  readonly more: boolean;
}

/** Whether a copy says that it continues another, and that more follows. */
export function takeMarks(copy: Pick<Article, 'text' | 'blocks'>, words: TakeWords): TakeMarks {
  const { fold, means } = wordsOf(words);
  const { opens, closes } = endsOf(copy, means, fold);
  return { continues: opens === 'continued', more: closes === 'more' };
}

/** Hours within which the next take follows. */
const soon = 12;
/** Share of words that the headlines of takes have in common. */
const alike = 0.8;
/** A line that marks a take is at most this long, in UTF-16 units. */
const longest = 48;

type Means = 'more' | 'continued' | 'end';

/** What the first and last line of a take say. */
interface Ends {
  readonly opens: Means | null;
  readonly closes: Means | null;
}

/**
 * Stories that were sent in takes: one says at its end that more follows, the next says at its start that it continues, or has the
 * headline of the first. Both are of one outlet or one agency and in one language, and lie at most twelve hours apart. Of
 * several the soonest is the next; where that is not told, none is: a story in pieces is better than a false one. Only stories of several takes are returned.
 */
export function takesIn(articles: readonly TakeCopy[], words: TakeWords): Stitched[] {
  const { fold, means } = wordsOf(words);
  const ends = articles.map((article) => endsOf(article, means, fold));
  const next = articles.map((_, at) => (ends[at]?.closes === 'more' ? following(articles, ends, at) : null));
  const taken = new Map<number, number>();
  for (const to of next) if (to !== null) taken.set(to, (taken.get(to) ?? 0) + 1);
  const sure = next.map((to) => (to !== null && taken.get(to) === 1 ? to : null));
  const followed = new Set(sure.filter((to) => to !== null));
  return articles.flatMap((_, first) => {
    if (sure[first] === null || followed.has(first)) return [];
    const chain: number[] = [];
    for (let at: number | null = first; at !== null && !chain.includes(at); at = sure[at] ?? null) chain.push(at);
    return [stitched(articles, chain)];
  });
}

/** The article and the span in its text that a span of a stitched text lies in; null for a span that lies in two takes or between them. */
export function inTake({ parts }: Stitched, { from, to }: Span): (Span & { readonly article: number }) | null {
  const part = parts.find((one) => one.from <= from && to <= one.to);
  return part === undefined ? null : { article: part.article, from: from - part.from, to: to - part.from };
}

const known = new WeakMap<TakeWords, { fold: Fold; means: ReadonlyMap<string, Means> }>();

function wordsOf(words: TakeWords): { fold: Fold; means: ReadonlyMap<string, Means> } {
  let made = known.get(words);
  if (made === undefined) {
    const fold = folder(words.script, classes(words.script));
    made = { fold, means: new Map(words.story.takes.map((take) => [fold(take.text), take.means])) };
    known.set(words, made);
  }
  return made;
}

function stitched(articles: readonly TakeCopy[], chain: readonly number[]): Stitched {
  let text = '';
  const parts = chain.map((article) => {
    if (text !== '') text += '\n\n';
    const from = text.length;
    text += articles[article]?.text ?? '';
    return { article, from, to: text.length };
  });
  return { text, parts };
}

/** The article that is the next take: of one outlet before those of others, the one that can be, or the soonest of those; null where that is not told. */
function following(articles: readonly TakeCopy[], ends: readonly Ends[], at: number): number | null {
  const before = articles[at] as TakeCopy;
  const all = articles.flatMap((after, to) =>
    to !== at && follows(before, after, ends[to]?.opens === 'continued')
      ? [{ to, time: instant(after), own: sameOutlet(before, after) }]
      : [],
  );
  const [soonest, next] = (all.some(({ own }) => own) ? all.filter(({ own }) => own) : all).sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
  if (soonest === undefined) return null;
  return next === undefined || (soonest.time !== null && next.time !== null && soonest.time < next.time) ? soonest.to : null;
}

function follows(before: TakeCopy, after: TakeCopy, continues: boolean): boolean {
  if (before.text === after.text || before.lang !== after.lang || !sameSource(before, after)) return false;
  const [one, other] = [instant(before), instant(after)];
  if (one !== null && other !== null && (other < one || other - one > soon * 3_600_000)) return false;
  const headline = before.title !== null && after.title !== null && likeness(before.title, after.title) >= alike;
  return headline || (continues && before.title === null);
}

const sameSource = (a: TakeCopy, b: TakeCopy): boolean => a.credits.some((credit) => b.credits.includes(credit)) || sameOutlet(a, b);
const sameOutlet = (a: TakeCopy, b: TakeCopy): boolean => a.outlet.domain === b.outlet.domain && a.outlet.name === b.outlet.name;

const instant = ({ modified, published }: TakeCopy): number | null => {
  const time = Date.parse(modified ?? published ?? '');
  return Number.isNaN(time) ? null : time;
};

function endsOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, means: ReadonlyMap<string, Means>, fold: Fold): Ends {
  const said = (at: number): Means | null => {
    const block = blocks[at];
    if (block === undefined || block.to - block.from > longest) return null;
    return means.get(fold(text.slice(block.from, block.to).replace(/^[([{\s]+|[)\]}\s.]+$/g, ''))) ?? null;
  };
  return { opens: said(0) ?? said(1), closes: said(blocks.length - 1) };
}
