import type { NameAsked } from '@masar/archive';
import type { Meant } from './meant.ts';

/** Words of a name at most. */
const longest = 6;
/** Other names of one name at most: a query is as long as all of them. */
const most = 40;

/** A word or a phrase of a query. */
export interface Asked {
  readonly text: string;
  /** It stood in quotation marks: as it is and nothing else. */
  readonly quoted: boolean;
}

/** Which words of a query are names of the gazetteer, the longest first, and what else those are called, in whichever script. */
export function otherNames(phrases: readonly Asked[], meant: Meant): NameAsked[] {
  const found: NameAsked[] = [];
  for (let from = 0; from < phrases.length; from++) {
    const one = longestFrom(phrases, from, meant);
    if (one === null) continue;
    found.push(one);
    from = one.to - 1;
  }
  return found;
}

function longestFrom(phrases: readonly Asked[], from: number, meant: Meant): NameAsked | null {
  for (let to = Math.min(phrases.length, from + longest); to > from; to--) {
    const run = phrases.slice(from, to);
    if (run.some(({ quoted }) => quoted)) continue;
    const asked = run.map(({ text }) => text).join(' ');
    const others = isSmallWord(asked) ? [] : meant.others(asked).slice(0, most);
    if (others.length > 0) return { asked, from, to, others };
  }
  return null;
}

/** «us» and «who» are words before they are abbreviations, unless written as such. */
const isSmallWord = (text: string): boolean => /^\p{Ll}{1,3}$/u.test(text);
