import type { Agreement, Entry, NamedForm, Pack, Script, Senses, Token, TokenKind, Word, World } from '@masar/shapes';
import { BREAK, classes, cut, DIGIT, type Fold, folder, INNER, LETTER } from '@masar/text';
import { Forms } from './forms.ts';
import { bit, marksOf, OPENS_ISSUE, OPENS_NAME, OPENS_PHRASE } from './marks.ts';
import { merged, nominal, nothing, shaped, withObject } from './senses.ts';
import { Trie } from './trie.ts';

/** A part of a written word: a clitic or what it leans on. Offsets are relative to the word. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly capital: boolean;
  readonly swallowed: string;
  /** False when the last letter was folded and so is no pronoun. */
  readonly exact: boolean;
}

/** The same, looked up. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word: Word;
}

const part = (from: number, to: number, key: string, capital = false, swallowed = '', exact = false): Part => ({
  from,
  to,
  key,
  capital,
  swallowed,
  exact,
});

interface Known {
  readonly senses: Senses;
  readonly article: boolean;
  readonly suffix: boolean;
}

/** What a spelling names: the first actor and the first place of the gazetteer that are spelled so. */
interface Named {
  readonly actor: NamedForm | null;
  readonly place: NamedForm | null;
}

/** An issue raised at a token. */
export interface IssueMention {
  readonly at: number;
  readonly ref: string;
}

/** Words kept before they are made anew: bounds memory over any number of stories. */
const most = 100_000;

/** How tries tell words: by their keys, or as terms of issues are spelled. */
export const byKey = (word: Word): number => word.id;
const byTerm = (word: Word): number => word.termId;

/** Fewest letters of a word before an ending that tells what it is, less one. */
const least = 1;

/** The words of one language and of the gazetteer, made ready for lookup; cuts text into tokens. */
export class Lexicon {
  readonly fold: Fold;
  /** True for a script that has capital letters. */
  readonly cased: boolean;
  /** Names of the gazetteer, by folded key. */
  readonly names = new Trie<Named>();
  private readonly issues = new Trie<string>();
  private readonly phrases = new Trie<{ readonly senses: Senses; readonly word: Word }>();
  private readonly words = new Map<string, Known>();
  /** Words that are written with a capital letter, where that tells them from others. */
  private readonly proper = new Map<string, Known>();
  /** Keys that only stand inside phrases or names. */
  private readonly parts = new Set<string>();
  /** Keys that names, phrases and terms are made of, numbered from 1. */
  private readonly ids = new Map<string, number>();
  private readonly table: Uint8Array;
  private readonly script: Script;
  private readonly endings: Pack['endings'];
  private readonly fused: readonly (readonly [string, readonly [string, string]])[];
  private readonly made = new Map<string, Word>();
  private readonly forms = new Forms<readonly Piece[]>();
  private readonly lineEnd: Word;

  constructor(pack: Pack, world: World) {
    this.script = pack.script;
    this.cased = pack.script.cased;
    this.endings = pack.endings;
    this.fused = Object.entries(pack.script.fused);
    this.table = classes(pack.script);
    this.fold = folder(pack.script, this.table);
    this.lineEnd = this.mark('\n');
    const gazetteer = pack.inflect(world);
    for (const entry of pack.lexicon) this.addSingle(entry);
    for (const entry of gazetteer.entries) this.addSingle(entry);
    const spellings = [...pack.lexicon, ...gazetteer.entries].filter((entry) => this.isPhrase(entry));
    this.addParts([...gazetteer.names, ...spellings].map(({ text }) => text));
    for (const entry of spellings) this.addPhrase(entry);
    for (const form of gazetteer.names) this.addName(form);
    for (const issue of world.issues)
      for (const term of issue.terms[pack.lang] ?? [])
        this.issues.set(
          this.pieceKeys(term).map((key) => this.numbered(this.plainKey(key))),
          issue.id,
        );
    this.forms.clear();
    this.made.clear();
  }

  /** Where the issues of the gazetteer are raised: their terms, with or without articles. */
  issuesIn(tokens: readonly Token[]): IssueMention[] {
    const found: IssueMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = (tokens[at] as Token).word.marks & OPENS_ISSUE ? this.issues.longest(tokens, at, byTerm) : null;
      if (hit !== null) found.push({ at, ref: hit.value });
    }
    return found;
  }

  private numbered(key: string): number {
    const id = this.idOf(key) || this.ids.size + 1;
    this.ids.set(key, id);
    return id;
  }

  private idOf(key: string): number {
    return this.ids.get(key) ?? 0;
  }

  private readonly plainKey = (key: string): string =>
    this.script.article !== '' && key.startsWith(this.script.article) && key.length > 4 ? key.slice(this.script.article.length) : key;

  /** Cuts a story into tokens; phrases of the lexicon become one token. */
  tokens(text: string): Token[] {
    return this.joined(this.cutUp(text));
  }

  /** True when the form is a word of the lexicon, a name or part of one. */
  knows(key: string): boolean {
    return this.lookup(key) !== null || this.parts.has(key);
  }

  private cutUp(text: string): Token[] {
    const out: Token[] = [];
    cut(text, this.table, (run, from, to, spaced, hash) => {
      if (run === BREAK) {
        out.push({ kind: 'break', from, to, word: this.lineEnd, spaced });
        return;
      }
      const kind = run === LETTER ? 'word' : run === DIGIT ? 'number' : 'mark';
      const pieces = this.analyse(kind, text, from, to, hash);
      for (let at = 0; at < pieces.length; at++) {
        const piece = pieces[at] as Piece;
        out.push({ kind, from: from + piece.from, to: from + piece.to, word: piece.word, spaced: spaced && at === 0 });
      }
    });
    return out;
  }

  /** Joins the tokens of each longest phrase into one, in place. */
  private joined(tokens: Token[]): Token[] {
    let kept = 0;
    for (let at = 0; at < tokens.length; kept++) {
      const first = tokens[at] as Token;
      const longest = first.word.marks & OPENS_PHRASE ? this.phrases.longest(tokens, at, byKey) : null;
      const hit = longest?.value.word.capital && !first.word.capital ? null : longest;
      at += hit === null ? 1 : hit.length;
      const { to } = tokens[at - 1] as Token;
      tokens[kept] = hit === null ? first : { kind: 'word', from: first.from, to, word: hit.value.word, spaced: first.spaced };
    }
    tokens.length = kept;
    return tokens;
  }

  private mark(key: string): Word {
    const folded = this.markKey(key);
    return {
      key: folded,
      bare: folded,
      definite: false,
      swallowed: '',
      capital: false,
      senses: nothing,
      suffix: null,
      known: false,
      id: this.idOf(folded),
      termId: this.idOf(folded),
      marks: bit(OPENS_PHRASE, this.phrases.begins(this.idOf(folded))),
      unclitic: null,
    };
  }

  private markKey(raw: string): string {
    return this.table[raw.charCodeAt(0)] === INNER ? raw : this.fold(raw);
  }

  private analyse(kind: TokenKind, text: string, from: number, to: number, hash: number): readonly Piece[] {
    let pieces = this.forms.find(text, from, to, hash);
    if (pieces === undefined) {
      const form = text.slice(from, to);
      pieces =
        kind === 'word'
          ? this.split(form).map((one) => ({ from: one.from, to: one.to, word: this.make(one) }))
          : [{ from: 0, to: form.length, word: this.mark(form) }];
      this.forms.add(form, hash, pieces);
    }
    return pieces;
  }

  /** Splits clitics and enclitics off a written word. */
  private split(raw: string): Part[] {
    const key = this.fold(raw);
    const capital = this.isCapital(raw);
    const exact = raw.endsWith(key.slice(-1));
    if (!this.isForm(key, capital) && !this.parts.has(key)) {
      const enclitic = this.script.enclitics.find((one) => key.endsWith(one) && key.length > one.length);
      if (enclitic !== undefined) {
        const from = Math.max(1, raw.length - enclitic.length);
        return [part(0, from, key.slice(0, -enclitic.length), capital), part(from, raw.length, enclitic)];
      }
      const clitics = this.clitics(key);
      if (clitics !== null) {
        const out: Part[] = [];
        let from = 0;
        for (const clitic of clitics.taken) {
          const to = this.rawOffset(raw, from, clitic.length);
          out.push(part(from, to, clitic));
          from = to;
        }
        const { rest, taken } = clitics;
        const swallowed = rest.slice(0, rest.length - key.length + taken.join('').length);
        return [...out, part(from, raw.length, rest, capital, swallowed, exact)];
      }
    }
    return [part(0, raw.length, key, capital, '', exact)];
  }

  /** True when a script that has capital letters writes the word with one. */
  private isCapital(raw: string): boolean {
    const first = raw.charAt(0);
    return this.cased && first !== first.toLowerCase();
  }

  /** True for spellings of more than one word. */
  private isPhrase({ text }: Entry): boolean {
    return text.includes(' ') || (this.cased && text.includes('.'));
  }

  /** Offset in `raw` after `count` letters from `from`, marks on the last letter included. */
  private rawOffset(raw: string, from: number, count: number): number {
    let at = from;
    let letters = 0;
    while (at < raw.length && letters < count) if (this.table[raw.charCodeAt(at++)] === LETTER) letters++;
    while (at < raw.length && this.table[raw.charCodeAt(at)] !== LETTER) at++;
    return at;
  }

  /** Clitics that can be taken off so that a known form remains, fewest first; null when none can. */
  private clitics(key: string): { taken: string[]; rest: string } | null {
    let states: { taken: string[]; rest: string }[] = [{ taken: [], rest: key }];
    const all: { taken: string[]; rest: string }[] = [];
    for (const level of this.script.clitics) {
      const next: typeof states = [];
      for (const state of states) {
        next.push(state);
        for (const clitic of level)
          if (state.rest.startsWith(clitic) && state.rest.length > clitic.length + 1) {
            const step = { taken: [...state.taken, clitic], rest: state.rest.slice(clitic.length) };
            next.push(step);
            all.push(step);
          }
        for (const [prefix, [clitic, restored]] of this.fused)
          if (level.includes(clitic) && state.rest.startsWith(prefix) && state.rest.length > prefix.length + 1) {
            const step = { taken: [...state.taken, clitic], rest: restored + state.rest.slice(prefix.length) };
            next.push(step);
            all.push(step);
          }
      }
      states = next;
    }
    all.sort((a, b) => a.taken.length - b.taken.length);
    for (const state of all) if (this.isForm(state.rest) || this.parts.has(state.rest)) return state;
    // An unknown word with the article still shows where its clitics end.
    for (const state of all)
      if (this.script.article !== '' && state.rest.startsWith(this.script.article) && state.rest.length > this.script.article.length + 2)
        return state;
    return null;
  }

  /** The word that a part of a form is; shared by all forms that it is a part of. */
  private make({ key, capital, swallowed, exact }: Part): Word {
    const name = `${key} ${swallowed} ${capital} ${exact}`;
    let word = this.made.get(name);
    if (word === undefined) {
      if (this.made.size === most) this.made.clear();
      word = this.wordOf(key, capital, swallowed, exact);
      this.made.set(name, word);
    }
    return word;
  }

  private wordOf(key: string, capital: boolean, swallowed: string, exact: boolean): Word {
    const found = this.find(key, exact, capital);
    const definite = this.isDefinite(key, found);
    const senses = found === null ? this.byEnding(key, capital) : shaped(found.senses);
    const known = found !== null || this.parts.has(key);
    const id = this.idOf(key);
    const termId = this.idOf(this.plainKey(key));
    return {
      key,
      bare: definite ? key.slice(this.script.article.length) : key,
      definite,
      swallowed,
      capital,
      senses,
      suffix: found?.suffix ?? null,
      known,
      id,
      termId,
      marks:
        marksOf(senses, known) |
        bit(OPENS_NAME, this.names.begins(id)) |
        bit(OPENS_PHRASE, this.phrases.begins(id)) |
        bit(OPENS_ISSUE, this.issues.begins(termId)),
      unclitic: known ? null : this.unclitic(key),
    };
  }

  /** Senses of an unknown word by its ending. */
  private byEnding(key: string, capital: boolean): Senses {
    if (capital || this.parts.has(key)) return nothing;
    const ending = this.endings.find(({ text }) => key.length > text.length + least && key.endsWith(text));
    return ending === undefined ? nothing : shaped(ending.senses);
  }

  private isDefinite(key: string, found: { readonly whole: boolean } | null): boolean {
    const { article } = this.script;
    return article !== '' && key.startsWith(article) && key.length > article.length + 1 && found?.whole !== true;
  }

  private unclitic(key: string): string | null {
    for (const clitic of this.script.clitics[0] ?? [])
      if (key.startsWith(clitic) && key.length > clitic.length + 2) return key.slice(clitic.length);
    return null;
  }

  private lookup(key: string): Known | null {
    return this.words.get(key) ?? null;
  }

  /** True where `find` finds senses. */
  private isForm(key: string, capital = false): boolean {
    if (this.words.has(key) || (capital && this.proper.has(key))) return true;
    const { article } = this.script;
    if (article !== '' && key.startsWith(article) && this.lookup(key.slice(article.length))?.article) return true;
    return this.withPronoun(key) !== null;
  }

  /** Senses of a form: as it stands, without its article, without its pronoun. */
  private find(key: string, exact = false, capital = false): { senses: Senses; suffix: Agreement | null; whole: boolean } | null {
    const proper = capital ? this.proper.get(key) : undefined;
    if (proper !== undefined) return { senses: proper.senses, suffix: null, whole: true };
    const whole = this.lookup(key);
    const article = this.script.article;
    const found = article !== '' && key.startsWith(article) ? this.lookup(key.slice(article.length)) : null;
    const bare = found?.article ? { ...found, senses: nominal(found.senses) } : null;
    if (whole !== null && bare !== null) return { senses: merged(whole.senses, bare.senses), suffix: null, whole: false };
    if (whole !== null) {
      const noun = this.suffixed(key);
      // «نظيره» with its pronoun, not «نظيرة».
      if (exact && noun?.senses.title && whole.senses.title) return noun;
      if (noun?.senses.speechNoun) return { senses: merged(whole.senses, noun.senses), suffix: noun.suffix, whole: true };
      return { senses: whole.senses, suffix: null, whole: !(whole.senses.portfolio || whole.senses.rank || whole.senses.noun) };
    }
    if (bare !== null) return { senses: bare.senses, suffix: null, whole: false };
    return this.suffixed(key);
  }

  /** Senses of a form behind which a pronoun is written. */
  private suffixed(key: string): { senses: Senses; suffix: Agreement | null; whole: boolean } | null {
    const found = this.withPronoun(key);
    if (found === null) return null;
    const { stems, pronoun } = found;
    return { senses: withObject(stems.map((one) => one.senses).reduce(merged), pronoun), suffix: pronoun, whole: true };
  }

  /** The words whose form this is with a pronoun written on it: the longest pronoun that leaves some. */
  private withPronoun(key: string): { stems: Known[]; pronoun: Agreement } | null {
    for (const suffix of this.script.suffixes) {
      if (!key.endsWith(suffix.key) || key.length < suffix.key.length + 2) continue;
      const stems = this.stems(key.slice(0, key.length - suffix.key.length));
      if (stems.length > 0) return { stems, pronoun: suffix.agreement };
    }
    return null;
  }

  /** Words that may carry a pronoun and whose stem before one is spelled so. */
  private stems(stem: string): Known[] {
    const out: Known[] = [];
    const enter = (form: string) => {
      const known = this.lookup(form);
      if (known?.suffix) out.push(known);
    };
    enter(stem);
    for (const [ending, original] of this.script.restored)
      if (stem.endsWith(ending)) enter(stem.slice(0, stem.length - ending.length) + original);
    return out;
  }

  private addSingle(entry: Entry): void {
    if (this.isPhrase(entry)) return;
    const key = this.fold(entry.text);
    const table = this.isCapital(entry.text) ? this.proper : this.words;
    const old = table.get(key);
    table.set(key, {
      senses: old === undefined ? entry.senses : merged(old.senses, entry.senses),
      article: (old?.article ?? false) || (entry.article ?? false),
      suffix: (old?.suffix ?? false) || (entry.suffix ?? false),
    });
  }

  private addPhrase(entry: Entry): void {
    const parts = this.partsOf(entry.text);
    const keys = parts.map(({ key }) => this.numbered(key));
    const senses = merged(this.phrases.get(keys)?.senses ?? {}, entry.senses);
    this.phrases.set(keys, { senses, word: this.phrase(parts, senses, this.isCapital(entry.text)) });
  }

  /** Words that stand inside names and phrases; one that is a clitic and another known word («للأمم», «والتعاون») is not kept whole. */
  private addParts(texts: readonly string[]): void {
    for (const text of texts) for (const key of this.keysOf(text)) this.parts.add(key);
    const whole = new Set(texts.filter((text) => !text.includes(' ')).map((text) => this.fold(text)));
    for (const key of [...this.parts]) {
      if (whole.has(key) || this.find(key) !== null) continue;
      const split = this.clitics(key);
      if (
        split !== null &&
        (split.rest.length > 2 || this.find(split.rest)?.senses.complementizer !== undefined) &&
        (split.rest.startsWith(this.script.article) || this.find(split.rest) !== null)
      )
        this.parts.delete(key);
    }
  }

  /** A name that is spelled like a word of reporting or of grammar is not looked for. */
  private addName(form: NamedForm): void {
    const words = this.pieceKeys(form.text);
    const senses = words.length === 1 ? (this.lookup(words[0] as string)?.senses ?? nothing) : nothing;
    if (senses.preposition || senses.complementizer || senses.connective || senses.pronoun || senses.determiner || senses.auxiliary) {
      // A name of letters («US») is told from the word («us») by them.
      if (form.text !== form.text.toUpperCase() || !this.isCapital(form.text)) return;
    }
    if ((senses.cue || senses.verb) && !this.isCapital(form.text)) return;
    if (words.length === 0) return;
    const keys = words.map((key) => this.numbered(key));
    const { actor, place } = this.names.get(keys) ?? { actor: null, place: null };
    this.names.set(keys, form.ref.startsWith('place/') ? { actor, place: place ?? form } : { actor: actor ?? form, place });
  }

  /** Folded words of a name, uncut. */
  private keysOf(text: string): string[] {
    const keys: string[] = [];
    cut(text, this.table, (kind, from, to) => {
      if (kind === LETTER || kind === DIGIT) keys.push(this.fold(text.slice(from, to)));
    });
    return keys;
  }

  private pieceKeys(text: string): string[] {
    return this.partsOf(text).map(({ key }) => key);
  }

  /** What `cutUp` cuts a text into, without words being made of it: not all that tables hold is met. */
  private partsOf(text: string): Part[] {
    const out: Part[] = [];
    cut(text, this.table, (run, from, to) => {
      const form = text.slice(from, to);
      if (run === LETTER) out.push(...this.split(form));
      else out.push(part(0, form.length, this.markKey(run === BREAK ? '\n' : form)));
    });
    return out;
  }

  /** A phrase as one word. */
  private phrase(parts: readonly Part[], senses: Senses, capital: boolean): Word {
    const key = parts.map((one) => one.key).join(' ');
    const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
    return {
      key,
      bare: key,
      definite: this.isDefinite(first.key, this.find(first.key, first.exact, first.capital)),
      swallowed: first.swallowed,
      capital,
      senses: shaped(senses),
      suffix: this.find(last.key, last.exact, last.capital)?.suffix ?? null,
      known: true,
      id: 0,
      termId: 0,
      marks: marksOf(senses, true),
      unclitic: null,
    };
  }
}
