import { inOrder, type Sentence } from '@masar/text';
import { type Copy, quoteMarkedAt } from '../copy.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** "The ball is in their court," an official said. "There is a deal on the table.": a quotation that stands alone behind quoted words goes on with them. */
export function runOn(scene: Scene, sentences: readonly Sentence[], drafts: readonly Draft[]): void {
  const { copy } = scene;
  const reports = inOrder(drafts.slice(), ({ cue }) => cue.from);
  let next = 0;
  let last: Draft | null = null;
  let behind = 0;
  let until = 0;
  for (const sentence of sentences) {
    const first = next;
    while (next < reports.length && (reports[next] as Draft).cue.from < sentence.to) next++;
    const said = reports.slice(first, next);
    if (sentence.from < until) continue;
    const quote = quoteMarkedAt(copy, sentence.from);
    const alone =
      quote !== undefined && quote.open === sentence.from && said.every((one) => one.cue.from > quote.open && one.cue.from < quote.close);
    if (alone && last !== null && quote.closed && sameParagraph(copy, behind, sentence.from) && endsWith(copy, sentences, quote.close)) {
      last.more.push({ from: quote.open + 1, to: quote.close });
      until = quote.close;
    } else last = quotedLast(copy, said);
    behind = Math.max(sentence.to, until);
  }
}

/** The outermost report of a sentence whose content is quoted words. */
const quotedLast = (copy: Copy, said: readonly Draft[]): Draft | null =>
  said.findLast((one) => one.speaker !== null && copy.quoteAt[one.content.from - 1] !== -1 && copy.quoted[one.cue.from] === -1) ?? null;

function sameParagraph(copy: Copy, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++) if (copy.tokens[at]?.kind === 'break') return false;
  return true;
}

/** True when nothing but marks stands between the closing mark and the end of its sentence. */
function endsWith(copy: Copy, sentences: readonly Sentence[], close: number): boolean {
  const end = sentences.find((sentence) => sentence.from <= close && close < sentence.to)?.to ?? close + 1;
  for (let at = close + 1; at < end; at++) if (copy.tokens[at]?.kind === 'word' || copy.tokens[at]?.kind === 'number') return false;
  return true;
}
