import type { Term } from './record.ts';

/** How the caller's languages look words up. The archive knows no language. */
export interface Index {
  readonly terms: (text: string) => readonly Term[];
  /** The name of a gazetteer key in a language; of what the gazetteer does not know, what was given. */
  readonly nameOf: (key: string, lang: string) => string;
}

/** What names stand with a record, for word searches. */
export interface Named {
  readonly kind: 'statement' | 'encounter';
  readonly quote: string;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly place: string | null;
  readonly corrected: readonly string[];
}

/** The words that a record is found by: its own, who speaks or took part, and a side and a place that a person has given it. */
export function termsOf({ terms, nameOf }: Index, record: Named, lang: string): readonly Term[] {
  const who = record.kind === 'statement' ? [record.speaker] : record.addressees;
  const side = record.corrected.includes('side') ? [record.side] : [];
  const place = record.corrected.includes('place') ? [record.place] : [];
  const names = [...who, ...side, ...place].filter((key) => key !== null).map((key) => nameOf(key, lang));
  return [...terms(record.quote), ...terms(names.join(' \n '))];
}
