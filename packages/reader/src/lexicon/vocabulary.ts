import type { Agreement, Entry, Pack, Script, Senses, VerbForm } from '@masar/shapes';
import type { Fold } from '@masar/text';
import { merged, nominal, nothing, shaped, withObject } from './senses.ts';

/** What a listed word is, and what may be written on it. */
interface Listed {
  readonly senses: Senses;
  readonly article: boolean;
  readonly suffix: boolean;
}

/** What a form is; `whole` where it stands in the tables as it is, article and all. */
export interface Found {
  readonly senses: Senses;
  readonly suffix: Agreement | null;
  readonly whole: boolean;
}

/** Fewest letters of a word before an ending that tells what it is, less one. */
const least = 1;

/** Fewest letters of a verb between its beginning and its ending, less one. */
const stem = 2;

/** The single words of the tables, found as they stand, without their article or without a pronoun written on them. */
export class Vocabulary {
  private readonly words = new Map<string, Listed>();
  /** Words that are written with a capital letter, where that tells them from others. */
  private readonly proper = new Map<string, Listed>();
  private readonly script: Script;
  private readonly endings: Pack['endings'];
  private readonly verbal: Pack['verbal'];
  private readonly fold: Fold;

  constructor(script: Script, { endings, verbal }: Pick<Pack, 'endings' | 'verbal'>, fold: Fold) {
    this.script = script;
    this.endings = endings;
    this.verbal = verbal;
    this.fold = fold;
  }

  enter(entry: Entry): void {
    const key = this.fold(entry.text);
    const table = this.isCapital(entry.text) ? this.proper : this.words;
    const { senses, article = false, suffix = false } = entry;
    const old = table.get(key);
    if (old === undefined) table.set(key, { senses, article, suffix });
    else table.set(key, { senses: merged(old.senses, senses), article: old.article || article, suffix: old.suffix || suffix });
  }

  /** Senses that the tables list for a key. */
  listed(key: string): Senses {
    return this.words.get(key)?.senses ?? nothing;
  }

  /** True when a script that has capital letters writes the word with one. */
  isCapital(raw: string): boolean {
    const first = raw.charAt(0);
    return this.script.cased && first !== first.toLowerCase();
  }

  /** True where `find` finds something. */
  isForm(key: string, capital = false, exact = true): boolean {
    if (this.words.has(key) || (capital && this.proper.has(key))) return true;
    return this.withoutArticle(key) !== undefined || this.written(this.withPronoun(key), exact) !== null;
  }

  /** What a form is: as it stands, without its article, without its pronoun. `exact` is false when its last letter was folded. */
  find(key: string, exact = false, capital = false): Found | null {
    const proper = capital ? this.proper.get(key) : undefined;
    if (proper !== undefined) return { senses: proper.senses, suffix: null, whole: true };
    const whole = this.words.get(key);
    const bare = this.withoutArticle(key);
    if (whole !== undefined && bare !== undefined)
      return { senses: merged(whole.senses, nominal(bare.senses)), suffix: null, whole: false };
    if (whole !== undefined) {
      const noun = this.suffixed(key);
      // «نظيره» with its pronoun, not «نظيرة»; «وزيري خارجية البلدين» are two, and not mine.
      if (exact && noun?.suffix?.person === 3 && noun.senses.title && whole.senses.title) return noun;
      if (noun?.senses.speechNoun) return { senses: merged(whole.senses, noun.senses), suffix: noun.suffix, whole: true };
      return { senses: whole.senses, suffix: null, whole: !(whole.senses.portfolio || whole.senses.rank || whole.senses.noun) };
    }
    if (bare !== undefined) return { senses: nominal(bare.senses), suffix: null, whole: false };
    return this.written(this.suffixed(key), exact);
  }

  /** True for a key that begins with the article. */
  isDefinite(key: string, found: Found | null): boolean {
    const { article } = this.script;
    return article !== '' && key.startsWith(article) && key.length > article.length + 1 && found?.whole !== true;
  }

  /** Senses of a word that no table lists, by its ending. */
  byEnding(key: string): Senses {
    const ending = this.endings.find(({ text }) => key.length > text.length + least && key.endsWith(text));
    return ending === undefined ? nothing : shaped(ending.senses);
  }

  /** Form of the verb that a word which no table lists looks like, or null. */
  seems(key: string): VerbForm | null {
    const found = this.verbal.find(
      ({ begins, ends }) => key.length > begins.length + ends.length + stem && key.startsWith(begins) && key.endsWith(ends),
    );
    return found?.verb ?? null;
  }

  /** The listed word that is left when the article is taken off, where it may carry one. */
  private withoutArticle(key: string): Listed | undefined {
    const { article } = this.script;
    const bare = article !== '' && key.startsWith(article) ? this.words.get(key.slice(article.length)) : undefined;
    return bare?.article ? bare : undefined;
  }

  /** A form with a pronoun, unless the pronoun is a letter that the copy writes as another: «حملة» is no «حمله». */
  private written<F extends { readonly letters: number }>(found: F | null, exact: boolean): F | null {
    return exact || found === null || found.letters > 1 ? found : null;
  }

  private suffixed(key: string): (Found & { readonly letters: number }) | null {
    const found = this.withPronoun(key);
    if (found === null) return null;
    const { stems, pronoun, letters } = found;
    return { senses: withObject(stems.map((one) => one.senses).reduce(merged), pronoun), suffix: pronoun, whole: true, letters };
  }

  /** The words whose form this is with a pronoun written on it: the longest pronoun that leaves some. */
  private withPronoun(key: string): { stems: Listed[]; pronoun: Agreement; letters: number } | null {
    for (const suffix of this.script.suffixes) {
      if (!key.endsWith(suffix.key) || key.length < suffix.key.length + 2) continue;
      const stems = this.stems(key.slice(0, key.length - suffix.key.length));
      if (stems.length > 0) return { stems, pronoun: suffix.agreement, letters: suffix.key.length };
    }
    return null;
  }

  /** Words that may carry a pronoun and whose stem before one is spelled so. */
  private stems(stem: string): Listed[] {
    const out: Listed[] = [];
    const enter = (form: string) => {
      const word = this.words.get(form);
      if (word?.suffix) out.push(word);
    };
    enter(stem);
    for (const [ending, original] of this.script.restored)
      if (stem.endsWith(ending)) enter(stem.slice(0, stem.length - ending.length) + original);
    return out;
  }
}
