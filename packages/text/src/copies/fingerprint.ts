import type { Span, Story } from '@masar/shapes';
import { classes, cut, DIGIT, LETTER, SILENT, unitsOf } from '../cut.ts';

/** Words of one shingle. */
const width = 5;
/** One shingle in so many is kept: the sample of a text is the same wherever the text stands. */
const sampling = 4;

const table = classes({ stretch: '' });

/** Hashes of a sample of the copy's five-word shingles, furniture and dateline left out. Linear in the text. */
export function fingerprint(story: Pick<Story, 'text' | 'dateline' | 'furniture'>): Uint32Array {
  const skipped = story.dateline === null ? story.furniture : [...story.furniture, story.dateline.span];
  const words = hashes(
    story.text,
    [...skipped].sort((a, b) => a.from - b.from),
  );
  const kept = new Set<number>();
  for (let at = 0; at + width <= words.length; at++) {
    let hash = 0;
    for (let word = at; word < at + width; word++) hash = mix(hash, words[word] as number);
    if (hash % sampling === 0) kept.add(hash);
  }
  return Uint32Array.from(kept);
}

/** Hashes of the words of a text, without letter case, marks and joiners. */
export function hashes(text: string, skipped: readonly Span[] = []): number[] {
  const out: number[] = [];
  let next = 0;
  cut(unitsOf(text), table, (kind, from, to) => {
    while (next < skipped.length && (skipped[next] as Span).to <= from) next++;
    const skip = skipped[next];
    if ((kind === LETTER || kind === DIGIT) && !(skip !== undefined && skip.from < to)) out.push(hashOf(text, from, to));
  });
  return out;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 2166136261;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] !== SILENT) hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), 16777619);
  }
  return hash >>> 0;
}

const mix = (hash: number, word: number): number => (Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15) ^ (hash << 7)) >>> 0;
