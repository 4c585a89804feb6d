import type { ActJudge, Entry, NamedForm, Pack, Pointer, Script, Senses, Token, TokenKind, Word, World } from '@masar/shapes';
import { BREAK, classes, cut, DIGIT, type Fold, folder, LETTER, unitsOf } from '@masar/text';
import { type Copy, isMarked } from '../copy.ts';
import { type Dispatch, dispatchOf, figuresNumber, timedOf } from '../times/compile.ts';
import { Cut } from './cut.ts';
import { Forms } from './forms.ts';
import { bit, CLAUSAL, IN_TIME, marksOf, marksOfMark, OPENS_ISSUE, OPENS_NAME, OPENS_PHRASE, OPENS_POINTER, SAYS, TIMED } from './marks.ts';
import { merged, namesOf, nothing, shaped } from './senses.ts';
import { type Piece, Split } from './split.ts';
import { type Part, Splitter } from './splitter.ts';
import { Trie } from './trie.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a spelling names: the first actor and the first place of the gazetteer that are spelled so, and all states. */
export interface Named {
  readonly actor: NamedForm | null;
  readonly place: NamedForm | null;
  readonly states: readonly NamedForm[];
  /** True where two states or more are spelled so. */
  readonly shared: boolean;
}

/** A spelling of more than one word. The word that it is one as is made when it is first met: most never are. */
interface Phrase {
  readonly text: string;
  readonly senses: Senses;
  word: Word | null;
}

/** An issue raised at a token. */
export interface IssueMention {
  readonly at: number;
  /** Behind its last token. */
  readonly to: number;
  readonly ref: string;
}

/** Words kept before they are made anew: bounds memory over any number of stories. */
const most = 100_000;

/** Longest story whose units are laid where those of the story before were, in UTF-16 units. */
const longStory = 32_768;

/** True for a number of so many digits that it is not kept, and not looked up: there are too many of them, each seldom met again, and no table lists one. */
const isLong = (kind: TokenKind, raw: string): boolean => kind === 'number' && raw.length > 4;

/** The words of one language and of the gazetteer, made ready for lookup; cuts text into tokens. */
export class Lexicon {
  readonly fold: Fold;
  /** True for a script that has capital letters. */
  readonly cased: boolean;
  /** Names of the gazetteer, by folded key. */
  readonly names = new Trie<Named>();
  private readonly issues = new Trie<string>('termId');
  private readonly pointers = new Trie<readonly Pointer[]>();
  private readonly phrases = new Trie<Phrase>();
  /** Keys that names, phrases and terms are made of, numbered from 1. */
  private readonly ids = new Map<string, number>();
  private readonly script: Script;
  private readonly table: Uint8Array;
  private readonly vocabulary: Vocabulary;
  private readonly splitter: Splitter;
  /** Words by their keys; by their keys, where the last letter was folded; and by all that a part is, where that is more. */
  private readonly words = new Map<string, Word>();
  private readonly folded = new Map<string, Word>();
  private readonly others = new Map<string, Word>();
  /** Written forms: each is a word, or splits into several. */
  private readonly forms = new Forms<Word | Split>();
  private readonly lineEnd: Word;
  /** Where the units of one story after another are laid, but for very long ones. */
  private readonly units = new Uint16Array(longStory);
  private readonly judge: ActJudge | null;
  private readonly timeRules: Dispatch;

  constructor(pack: Pack, world: World, judge: ActJudge | null = null) {
    this.judge = judge;
    this.timeRules = dispatchOf(pack.times);
    this.script = pack.script;
    this.cased = pack.script.cased;
    this.table = classes(pack.script);
    this.fold = folder(pack.script, this.table);
    this.vocabulary = new Vocabulary(pack.script, pack, this.fold);
    this.splitter = new Splitter(pack.script, this.table, this.fold, this.vocabulary);
    this.lineEnd = this.mark('break', '\n');
    const gazetteer = pack.inflect(world);
    const entries = [...pack.lexicon, ...gazetteer.entries];
    const phrases = entries.filter((entry) => this.isPhrase(entry) && !entry.apart);
    for (const entry of entries) if (!this.isPhrase(entry)) this.vocabulary.enter(entry);
    this.splitter.enterInside([...gazetteer.names, ...phrases].map(({ text }) => text));
    for (const entry of phrases) this.addPhrase(entry);
    for (const entry of entries) if (entry.apart && this.isPhrase(entry)) this.addPointer(entry);
    for (const form of gazetteer.names) this.addName(form);
    for (const issue of world.issues) for (const term of issue.terms[pack.lang] ?? []) this.addTerm(term, issue.id);
    this.splitter.settle();
  }

  /** Cuts a story into tokens; phrases of the lexicon become one token. */
  tokens(text: string): Token[] {
    return this.joined(this.cutUp(text));
  }

  /** Where the issues of the gazetteer are raised: their terms, with or without articles. */
  issuesIn(copy: Copy): IssueMention[] {
    const { tokens } = copy;
    const found: IssueMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = isMarked(copy, at, OPENS_ISSUE) ? this.issues.longest(tokens, at) : null;
      if (hit !== null) found.push({ at, to: at + hit.length, ref: hit.value });
    }
    return found;
  }

  /** Phrases that point to an act, by the token that they begin at: the longest at each. */
  pointersIn(copy: Copy): ReadonlyMap<number, readonly Pointer[]> {
    const { tokens } = copy;
    const found = new Map<number, readonly Pointer[]>();
    for (let at = 0; at < tokens.length; at++) {
      const hit = isMarked(copy, at, OPENS_POINTER) ? this.pointers.longest(tokens, at) : null;
      if (hit !== null) found.set(at, hit.value);
    }
    return found;
  }

  private cutUp(text: string): Token[] {
    const out: Token[] = [];
    const units = unitsOf(text, this.units);
    const each = (run: number, from: number, to: number, spaced: boolean, hash: number): void => {
      if (run === BREAK) {
        out.push(new Cut('break', from, to, this.lineEnd, spaced));
        return;
      }
      const kind = run === LETTER ? 'word' : run === DIGIT ? 'number' : 'mark';
      const form = this.forms.find(units, from, to, hash) ?? this.met(kind, text.slice(from, to), units, from, hash);
      if (!(form instanceof Split)) out.push(new Cut(kind, from, to, form, spaced));
      else if (form.name !== null && leadsName(out[out.length - 1])) out.push(new Cut(kind, from, to, form.name, spaced));
      else
        for (const piece of form.pieces) {
          const first = piece.from === 0;
          out.push(new Cut(kind, from + piece.from, from + piece.to, piece.word, spaced && first));
        }
    };
    cut(units, this.table, each, text.length);
    return out;
  }

  /** Joins the tokens of each longest phrase into one. */
  private joined(tokens: Token[]): Token[] {
    let kept = 0;
    for (let at = 0; at < tokens.length; kept++) {
      const first = tokens[at] as Token;
      const longest = first.word.marks & OPENS_PHRASE ? this.phrases.longest(tokens, at) : null;
      const hit = longest !== null && !first.word.capital && this.vocabulary.isCapital(longest.value.text) ? null : longest;
      at += hit === null ? 1 : hit.length;
      const { to } = tokens[at - 1] as Token;
      tokens[kept] = hit === null ? first : new Cut('word', first.from, to, this.wordOfPhrase(hit.value), first.spaced);
    }
    return kept < tokens.length ? tokens.slice(0, kept) : tokens;
  }

  /** Analyses a form that was not met before, and enters it but for long numbers. */
  private met(kind: TokenKind, written: string, units: Uint16Array, from: number, hash: number): Word | Split {
    // A slice of the story, as longer forms are, would keep the whole story alive: it is copied.
    const form = written.length < 13 ? written : `${written} `.slice(0, -1);
    if (isLong(kind, form)) return this.mark(kind, form);
    return this.forms.add(form, units, from, from + form.length, hash, this.analyse(kind, form));
  }

  private analyse(kind: TokenKind, form: string): Word | Split {
    if (kind !== 'word') return this.mark(kind, form);
    const parts = this.splitter.split(form);
    if (parts.length === 1) return this.wordOf(parts[0] as Part);
    const pieces = parts.map((part): Piece => ({ from: part.from, to: part.to, word: this.wordOf(part) }));
    return new Split(pieces, parts.length === 2 && this.mayName(parts) ? this.wordOf(this.splitter.whole(form)) : null);
  }

  /** True where behind a given name or a verb of saying a form is a surname, clitic and all: the clitic joins clauses, and what is left is only a name. */
  private mayName([clitic, rest]: readonly Part[]): boolean {
    if (clitic === undefined || rest === undefined || !this.splitter.joinsClauses(clitic.key)) return false;
    const { senses } = this.wordOf(rest);
    return senses === nothing || senses.namePart === true;
  }

  /** The word that a part of a form is; shared by all forms that it is a part of. */
  private wordOf(part: Part): Word {
    const { key, swallowed, capital, exact } = part;
    const isPlain = !capital && swallowed === '';
    const words = !isPlain ? this.others : exact ? this.words : this.folded;
    const name = isPlain ? key : `${key} ${swallowed} ${capital} ${exact}`;
    let word = words.get(name);
    if (word === undefined) {
      if (words.size === most) words.clear();
      word = this.make(part);
      words.set(name, word);
    }
    return word;
  }

  /** A word, like those of marks and phrases with what steps ask all words first: it shares a line of the processor's cache. */
  private make({ key, capital, swallowed, exact }: Part): Word {
    const found = this.vocabulary.find(key, exact, capital);
    const definite = this.vocabulary.isDefinite(key, found);
    const known = found !== null || this.splitter.isInside(key);
    const senses = found !== null ? shaped(found.senses) : known || capital ? nothing : this.vocabulary.byEnding(key);
    const id = this.idOf(key);
    const plain = this.plain(key);
    const termId = plain === key ? id : this.idOf(plain);
    const bare = definite ? key.slice(this.script.article.length) : key;
    const seems = known ? null : this.vocabulary.seems(key);
    return {
      senses,
      marks:
        marksOf(senses, known) |
        bit(CLAUSAL, seems) |
        bit(IN_TIME, this.timeRules.keys.has(key)) |
        bit(OPENS_NAME, this.names.begins(id)) |
        bit(OPENS_PHRASE, this.phrases.begins(id)) |
        bit(OPENS_POINTER, this.pointers.begins(id)) |
        bit(OPENS_ISSUE, this.issues.begins(termId)),
      key,
      definite,
      shortened: key.endsWith('.'),
      capital,
      suffix: found?.suffix ?? null,
      known,
      id,
      timed: this.timedOf(senses),
      signs: this.judge?.signsOf(bare) ?? 0,
      termId,
      bare,
      swallowed,
      can: namesOf(senses),
      seems,
      unclitic: known ? null : this.splitter.unclitic(key),
    };
  }

  private timedOf({ time }: Senses): number {
    return time === undefined ? 0 : timedOf(time, this.timeRules);
  }

  private mark(kind: TokenKind, raw: string): Word {
    const key = this.splitter.markKey(raw);
    const listed = !isLong(kind, raw);
    const id = listed ? this.idOf(key) : 0;
    return {
      senses: nothing,
      marks:
        marksOfMark(key) |
        bit(TIMED, kind === 'number') |
        bit(OPENS_PHRASE, this.phrases.begins(id)) |
        bit(IN_TIME, listed && this.timeRules.keys.has(key)),
      key,
      definite: false,
      shortened: false,
      capital: false,
      suffix: null,
      known: false,
      id,
      timed: kind === 'number' ? figuresNumber : 0,
      signs: 0,
      termId: id,
      bare: key,
      swallowed: '',
      can: namesOf(nothing),
      seems: null,
      unclitic: null,
    };
  }

  private wordOfPhrase(phrase: Phrase): Word {
    phrase.word ??= this.phrase(this.splitter.partsOf(phrase.text), phrase.senses, this.vocabulary.isCapital(phrase.text));
    return phrase.word;
  }

  /** A phrase as one word. */
  private phrase(parts: readonly Part[], senses: Senses, capital: boolean): Word {
    const key = parts.map((part) => part.key).join(' ');
    const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
    const whole = shaped(senses);
    const suffix = this.vocabulary.find(last.key, last.exact, last.capital)?.suffix ?? null;
    return {
      senses: whole,
      marks: marksOf(senses, true) | bit(IN_TIME, this.timeRules.keys.has(key)),
      key,
      definite: this.vocabulary.isDefinite(first.key, this.vocabulary.find(first.key, first.exact, first.capital)),
      shortened: key.endsWith('.'),
      capital,
      // «اتصال هاتفي» ends like «my phone».
      suffix: suffix?.person === 1 ? null : suffix,
      known: true,
      id: 0,
      timed: this.timedOf(whole),
      signs: this.judge?.signsOf(key) ?? 0,
      termId: 0,
      bare: key,
      swallowed: first.swallowed,
      can: namesOf(whole),
      seems: null,
      unclitic: null,
    };
  }

  /** True for spellings of more than one word. */
  private isPhrase({ text }: Entry): boolean {
    return text.includes(' ') || (this.cased && /[.-]/.test(text));
  }

  private addPhrase(entry: Entry): void {
    const ids = this.splitter.partsOf(entry.text).map(({ key }) => this.numbered(key));
    const there = this.phrases.get(ids);
    const senses = there === undefined ? entry.senses : merged(there.senses, entry.senses);
    this.phrases.set(ids, { text: entry.text, senses, word: null });
  }

  private addPointer({ text, senses: { points = [] } }: Entry): void {
    const ids = this.splitter.partsOf(text).map(({ key }) => this.numbered(key));
    this.pointers.set(ids, [...(this.pointers.get(ids) ?? []), ...points]);
  }

  /** A name that is spelled like a word of reporting or of grammar is not looked for. */
  private addName(form: NamedForm): void {
    const keys = this.splitter.partsOf(form.text).map(({ key }) => key);
    const senses = keys.length === 1 ? this.vocabulary.listed(keys[0] as string) : nothing;
    const capital = this.vocabulary.isCapital(form.text);
    if (senses.preposition || senses.complementizer || senses.connective || senses.pronoun || senses.determiner || senses.auxiliary) {
      // A name of letters («US») is told from the word («us») by them.
      if (form.text !== form.text.toUpperCase() || !capital) return;
    }
    if (((senses.cue || senses.verb) && !capital) || keys.length === 0) return;
    const ids = keys.map((key) => this.numbered(key));
    const { actor, place, states, shared } = this.names.get(ids) ?? { actor: null, place: null, states: [], shared: false };
    if (form.ref.startsWith('place/')) this.names.set(ids, { actor, place: place ?? form, states, shared });
    else {
      const another = form.ref.startsWith('state/') && !states.some(({ ref }) => ref === form.ref);
      const all = another ? [...states, form] : states;
      this.names.set(ids, { actor: actor ?? form, place, states: all, shared: all.length > 1 });
    }
  }

  private addTerm(term: string, issue: string): void {
    const ids = this.splitter.partsOf(term).map(({ key }) => this.numbered(this.plain(key)));
    this.issues.set(ids, issue);
  }

  /** A key as terms of issues have it: without the article. */
  private plain(key: string): string {
    const { article } = this.script;
    return article !== '' && key.startsWith(article) && key.length > 4 ? key.slice(article.length) : key;
  }

  private numbered(key: string): number {
    const known = this.idOf(key);
    if (known !== 0) return known;
    const id = this.ids.size + 1;
    this.ids.set(key, id);
    return id;
  }

  private idOf(key: string): number {
    return this.ids.get(key) ?? 0;
  }
}

/** A part of names, or a verb of saying: no conjunction of clauses stands between it and the next word. */
const leadsName = (before: Token | undefined): boolean =>
  before !== undefined && (before.word.senses.namePart === true || (before.word.marks & SAYS) !== 0);
