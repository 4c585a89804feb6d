import type { Agreement, Senses, VerbForm } from './senses.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/**
 * What a word form is, shared by every token that is written alike: made once, then looked up.
 */
export interface Word {
  /** Folded spelling: one letter form, no marks, no tatweel, lower case. */
  readonly key: string;
  /** `key` without the article, equal to `key` where there is none. */
  readonly bare: string;
  /** True when the article is written on it. */
  readonly definite: boolean;
  /** Letters at its front that the clitic before it took in («للحلف»: «ا» of «الحلف»); empty for most. */
  readonly swallowed: string;
  /** True for an abbreviation that took in its point. */
  readonly shortened: boolean;
  /** True when it is written with a capital letter, in a script whose names are. */
  readonly capital: boolean;
  /** What the pack's tables and the gazetteer know of it. */
  readonly senses: Senses;
  /** Names of the senses that it has. */
  readonly can: readonly (keyof Senses)[];
  /** Person, gender and number of a pronoun written on its end («بلاده», «قوله»), or null. */
  readonly suffix: Agreement | null;
  /** True when some table knows the form. */
  readonly known: boolean;
  /** Number of its key among those that names and phrases are made of; 0 for a key that is in none. */
  readonly id: number;
  /** The same for its key as terms of issues have it: without the article. */
  readonly termId: number;
  /** Which steps begin something with it: bits that the reader sets and asks for. */
  readonly marks: number;
  /** What the time rules know its time senses by; 0 for none. */
  readonly timed: number;
  /** What the judge of acts knows it by; 0 for nothing. */
  readonly signs: number;
  /** Form of the verb that an unknown word looks like («سينخرطون»), or null. */
  readonly seems: VerbForm | null;
  /** Rest of an unknown word that begins like a clitic («وشيرمان» → «شيرمان»), or null. */
  readonly unclitic: string | null;
}

/** One word, number, mark or line break. Clitics that were split off are tokens of their own. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly word: Word;
  /** True when white space or the text's start stands before it. */
  readonly spaced: boolean;
}
