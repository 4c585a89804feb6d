import type { Article, Block, Span } from '@masar/shapes';
import { likeness } from '../page/title.ts';
import { type Edit, editsOf } from './edits.ts';

/** A change of a revision. Spans count in the text of the article that they are of. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The block before; null where it was added. */
  readonly before: Span | null;
  /** The block after; null where it was removed. */
  readonly after: Span | null;
  /** In a changed block: the words that are not the same, as pairs of spans, either of which may be empty. */
  readonly words: readonly { readonly before: Span; readonly after: Span }[];
}

/** What one revision of an article changed in the other. */
export interface Revision {
  /** True when nothing of the copy changed. */
  readonly same: boolean;
  /** Share of the words of both texts that stayed, 0 to 1. */
  readonly kept: number;
  /** Headline before and after where it changed; the change is among `changes` too. */
  readonly headline: { readonly before: string | null; readonly after: string | null } | null;
  readonly changes: readonly Change[];
}

/** Share of its words that a block keeps for it to be the same block, changed. */
const alike = 0.5;

/** What a revision is told by. */
export type Copy = Pick<Article, 'text' | 'blocks' | 'title'>;

/** What a later revision of an article changed: block by block, and word by word where a block stayed the same in most of its words. */
export function revisionOf(before: Copy, after: Copy): Revision {
  const changes = editsOf(textsOf(before), textsOf(after))
    .filter((edit) => !edit.kept)
    .flatMap((edit) => paired(before, after, edit));
  return {
    same: changes.length === 0,
    kept: keptOf(before, after, changes),
    headline: before.title === after.title ? null : { before: before.title, after: after.title },
    changes,
  };
}

const textsOf = ({ text, blocks }: Copy): string[] => blocks.map(({ from, to }) => text.slice(from, to));

/** The changes of a stretch of blocks: each removed block with the first added one behind the last pair that is like it. */
function paired(before: Copy, after: Copy, { a, b }: Edit): Change[] {
  const changes: Change[] = [];
  let next = b[0];
  for (const old of before.blocks.slice(...a)) {
    const at = after.blocks
      .slice(next, b[1])
      .findIndex((block) => likeness(before.text.slice(old.from, old.to), after.text.slice(block.from, block.to)) >= alike);
    if (at < 0) {
      changes.push({ kind: 'removed', before: spanOf(old), after: null, words: [] });
      continue;
    }
    for (const block of after.blocks.slice(next, next + at)) changes.push(added(block));
    const block = after.blocks[next + at] as Block;
    changes.push({ kind: 'changed', before: spanOf(old), after: spanOf(block), words: wordsChanged(before.text, old, after.text, block) });
    next += at + 1;
  }
  return [...changes, ...after.blocks.slice(next, b[1]).map(added)];
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });
const added = (block: Block): Change => ({ kind: 'added', before: null, after: spanOf(block), words: [] });

function wordsChanged(before: string, old: Span, after: string, block: Span): { before: Span; after: Span }[] {
  const [one, other] = [wordsIn(before, old), wordsIn(after, block)];
  const edits = editsOf(
    one.map(({ from, to }) => before.slice(from, to)),
    other.map(({ from, to }) => after.slice(from, to)),
  );
  return edits.filter((edit) => !edit.kept).map(({ a, b }) => ({ before: across(one, a, old.to), after: across(other, b, block.to) }));
}

/** The words, and each mark between them by itself. */
function wordsIn(text: string, { from, to }: Span): Span[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}\u0640]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((word) => ({
    from: from + word.index,
    to: from + word.index + word[0].length,
  }));
}

/** From the first to the last of some words; empty, where the next one begins, for none. */
function across(words: readonly Span[], [from, to]: readonly [number, number], end: number): Span {
  if (from < to) return { from: (words[from] as Span).from, to: (words[to - 1] as Span).to };
  const at = words[from]?.from ?? end;
  return { from: at, to: at };
}

function keptOf(before: Copy, after: Copy, changes: readonly Change[]): number {
  const count = (text: string, span: Span | null) => (span === null ? 0 : wordsIn(text, span).length);
  const all = count(before.text, { from: 0, to: before.text.length }) + count(after.text, { from: 0, to: after.text.length });
  let lost = 0;
  for (const change of changes)
    if (change.kind === 'changed') for (const pair of change.words) lost += count(before.text, pair.before) + count(after.text, pair.after);
    else lost += count(before.text, change.before) + count(after.text, change.after);
  return all === 0 ? 1 : Math.round((1 - lost / all) * 100) / 100;
}
