import type { Token } from '@masar/shapes';
import { digitsValue } from '@masar/text';

/** A word as a search looks it up. */
export interface Term {
  /** Folded, without article and clitics: «وبمصر» and «مصر» are one. */
  readonly stem: string;
  /** As written, in lower case. */
  readonly word: string;
}

/** The words and numbers of a text, in order: what is written together is one word, and each of its parts that is no clitic a stem of it. */
export function termsOf(tokens: readonly Token[], text: string): Term[] {
  const found: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = at;
    while (at + 1 < tokens.length && isPart(tokens[at] as Token) && isPart(tokens[at + 1] as Token) && !(tokens[at + 1] as Token).spaced)
      at++;
    at++;
    const parts = tokens.slice(first, at).filter(isPart);
    const last = parts.at(-1);
    if (last === undefined) continue;
    const word = text.slice((parts[0] as Token).from, last.to).toLowerCase();
    // The clitics come first: the last part is the word itself. A phrase is one token and several words.
    const value = last.kind === 'number' ? digitsValue(last.word.key) : Number.NaN;
    const bare = Number.isNaN(value) ? last.word.bare : String(value);
    const stems = last.word.key.includes(' ') ? last.word.key.split(' ') : [bare];
    const words = stems.length > 1 ? word.split(/\s+/) : [word];
    for (const [n, stem] of stems.entries()) found.push({ stem, word: words[n] ?? word });
  }
  return found;
}

const isPart = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';
