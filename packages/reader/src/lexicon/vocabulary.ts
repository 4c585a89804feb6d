import type { Agreement, CueForm, Entry, Pack, Script, Senses, VerbForm } from '@masar/shapes';
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

/** Words whose form a word is with a pronoun written on it. */
interface Stems {
  readonly stems: readonly Listed[];
  readonly pronoun: Pronoun;
}

type Pronoun = Script['suffixes'][number];

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
  /** What a listed word is behind its article, with its pronoun, and in both ways: forms that differ in what stands before them share it. */
  private readonly behindArticle = new Map<Listed, Found>();
  private readonly withSuffix = new Map<Listed, Map<Pronoun, Found>>();
  private readonly inTwoWays = new Map<Listed, Found>();
  /** What was looked up last, which is asked for again at once: the key as it is listed, and without its article; with a pronoun on it. */
  private key = '';
  private whole: Listed | undefined;
  private bare: Listed | undefined;
  private stemmed = '';
  private stems: Stems | null = null;

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
    this.look(key);
    if ((this.whole ?? this.bare) !== undefined || (capital && this.proper.has(key))) return true;
    return this.written(key, exact) !== null;
  }

  /** What a form is: as it stands, without its article, without its pronoun. `exact` is false when its last letter was folded. */
  find(key: string, exact = false, capital = false): Found | null {
    const proper = capital ? this.proper.get(key) : undefined;
    if (proper !== undefined) return { senses: proper.senses, suffix: null, whole: true };
    this.look(key);
    const { whole, bare } = this;
    if (whole !== undefined && bare !== undefined) return kept(this.inTwoWays, whole, () => bothOf(whole, bare));
    if (whole !== undefined) return this.wholeOf(key, whole, exact);
    if (bare !== undefined) return kept(this.behindArticle, bare, () => nounOf(bare));
    const pronoun = this.written(key, exact);
    return pronoun === null ? null : this.suffixed(pronoun);
  }

  /** What a listed word is: itself, or another with a pronoun on it that is spelled so. */
  private wholeOf(key: string, whole: Listed, exact: boolean): Found {
    const { senses } = whole;
    const pronoun = this.withPronoun(key);
    const noun = pronoun === null ? null : this.suffixed(pronoun);
    // «نظيره» with its pronoun, not «نظيرة»; «وزيري خارجية البلدين» are two, and not mine.
    const owned = exact && noun?.suffix?.person === 3 ? noun : null;
    if (owned?.senses.title && senses.title) return owned;
    // «نقله المراسل عن فلان» may be «نقلة», a leap; behind a pronoun it tells whose words they are.
    const relays = senses.cue === undefined && owned?.senses.cue?.some(isRelay) === true;
    // «لقاء جمعه بالوزير» is spelled like «جمعة», a Friday.
    const gathers = senses.verb === undefined && owned?.senses.encounterVerb?.gathers === true;
    if (noun?.senses.speechNoun || ((relays || gathers) && noun !== null))
      return kept(this.inTwoWays, whole, () => ({ ...noun, senses: merged(senses, noun.senses) }));
    return { senses, suffix: null, whole: !(senses.portfolio || senses.rank || senses.noun) };
  }

  /** True for a key that begins with the article. */
  isDefinite(key: string, found: Found | null): boolean {
    const { article } = this.script;
    return article !== '' && key.startsWith(article) && key.length > article.length + 1 && found?.whole !== true;
  }

  /** Senses of a word that no table lists, by its ending. */
  byEnding(key: string): Senses {
    const ending = this.endings.find(
      ({ text, begins = '' }) => key.length > begins.length + text.length + least && key.endsWith(text) && key.startsWith(begins),
    );
    return ending === undefined ? nothing : shaped(ending.senses);
  }

  /** Form of the verb that a word which no table lists looks like, or null. */
  seems(key: string): VerbForm | null {
    const found = this.verbal.find(
      ({ begins, ends }) => key.length > begins.length + ends.length + stem && key.startsWith(begins) && key.endsWith(ends),
    );
    return found?.verb ?? null;
  }

  /** Looks a key up as it is listed, and without its article. */
  private look(key: string): void {
    if (key === this.key) return;
    this.key = key;
    this.whole = this.words.get(key);
    this.bare = this.withoutArticle(key);
  }

  /** The listed word that is left when the article is taken off, where it may carry one. */
  private withoutArticle(key: string): Listed | undefined {
    const { article } = this.script;
    const bare = article !== '' && key.startsWith(article) ? this.words.get(key.slice(article.length)) : undefined;
    return bare?.article ? bare : undefined;
  }

  /** A form with a pronoun, unless the pronoun is a letter that the copy writes as another: «حملة» is no «حمله». */
  private written(key: string, exact: boolean): Stems | null {
    const found = this.withPronoun(key);
    return exact || found === null || found.pronoun.key.length > 1 ? found : null;
  }

  private suffixed({ stems, pronoun }: Stems): Found {
    const [only] = stems as [Listed];
    if (stems.length > 1) return carrying(stems.map(({ senses }) => senses).reduce(merged), pronoun);
    const forms = kept(this.withSuffix, only, () => new Map<Pronoun, Found>());
    return kept(forms, pronoun, () => carrying(only.senses, pronoun));
  }

  /** The words whose form this is with a pronoun written on it: the longest pronoun that leaves some. */
  private withPronoun(key: string): Stems | null {
    if (key === this.stemmed) return this.stems;
    this.stemmed = key;
    this.stems = null;
    for (const pronoun of this.script.suffixes) {
      if (!key.endsWith(pronoun.key) || key.length < pronoun.key.length + 2) continue;
      const stems = this.stemsOf(key.slice(0, key.length - pronoun.key.length));
      if (stems.length === 0) continue;
      this.stems = { stems, pronoun };
      break;
    }
    return this.stems;
  }

  /** Words that may carry a pronoun and whose stem before one is spelled so. */
  private stemsOf(stem: string): Listed[] {
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

const isRelay = ({ frame }: CueForm): boolean => frame.kind === 'relay';

/** What is kept for a key, made when it is first asked for. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

const bothOf = (whole: Listed, bare: Listed): Found => ({
  senses: merged(whole.senses, nominal(bare.senses)),
  suffix: null,
  whole: false,
});

const nounOf = ({ senses }: Listed): Found => ({ senses: nominal(senses), suffix: null, whole: false });

const carrying = (senses: Senses, { agreement }: Pronoun): Found => ({
  senses: withObject(senses, agreement),
  suffix: agreement,
  whole: true,
});
