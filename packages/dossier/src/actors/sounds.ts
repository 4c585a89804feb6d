import type { SoundRow } from '@masar/shapes';

/** One sound of a name: the number of the letters of the sound table that it may be. */
type Sound = number;
/** A word of a name as it sounds. */
export type SpokenWord = readonly Sound[];

const vowels = 'aiu';
/** Sounds that one script tells apart and another writes alike. */
const close = ['td', 'sz', 'kg', 'kx', 'gx', 'xh', 'kq', 'gq', 'SC', 'SZ', 'ZC', 'Zz', 'Ss', 'bp', 'fv', 'gh', 'bv'];
const cost = { vowel: 0.14, otherVowel: 0.08, breath: 0.35, close: 0.4, consonant: 1 };

/** The sounds of all tables by number, each with what it costs alone and in the stead of each other: few, and asked for millions of times. */
const spelled: string[] = [];
const numbers = new Map<string, Sound>();
const alone: number[] = [];
const instead: number[][] = [];
const vocal: boolean[] = [];
const keyed: (readonly string[])[] = [];

function numberOf(sound: string): Sound {
  const known = numbers.get(sound);
  if (known !== undefined) return known;
  const number = spelled.push(sound) - 1;
  numbers.set(sound, number);
  vocal.push(isVowel(sound));
  alone.push(isVowel(sound) ? cost.vowel : sound === 'h' ? cost.breath : cost.consonant);
  keyed.push(isVowel(sound) || sound === 'h' ? [] : [...new Set([...sound].map(group))].filter((one) => one !== ''));
  instead.push(spelled.map((other) => between(sound, other)));
  for (const [other, row] of instead.entries()) row[number] = between(spelled[other] as string, sound);
  return number;
}

function isVowel(sound: string): boolean {
  return [...sound].some((one) => vowels.includes(one));
}

/** What it costs to take one sound for another. */
function between(a: string, b: string): number {
  for (const sound of a) if (b.includes(sound)) return 0;
  if (isVowel(a) && isVowel(b)) return cost.otherVowel;
  for (const pair of close) {
    const [x, y] = [pair.charAt(0), pair.charAt(1)];
    if ((a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))) return cost.close;
  }
  return isVowel(a) || isVowel(b) ? cost.consonant + cost.vowel : cost.consonant;
}

/** The firm consonants that keys tell apart, and what stands for each in a key. */
const groups: readonly (readonly [string, string])[] = [
  ['bpfv', 'p'],
  ['td', 't'],
  ['szSZC', 's'],
  ['kgxq', 'k'],
  ['m', 'm'],
  ['n', 'n'],
  ['l', 'l'],
  ['r', 'r'],
];

function group(sound: string): string {
  return groups.find(([members]) => members.includes(sound))?.[1] ?? '';
}

/** Names kept before they are heard anew: bounds memory over any number of stories. */
const kept = 20_000;

/** Turns names into sounds by the tables of their scripts. */
export class Ear {
  private readonly letters = new Map<string, readonly Sound[]>();
  private readonly particles: ReadonlySet<string>;
  private readonly prefixes: readonly string[];
  private readonly longest: number;
  /** The names heard last: a story names who others named. */
  private readonly heard = new Map<string, Spoken>();

  constructor(rows: readonly SoundRow[]) {
    for (const row of rows)
      for (const [letters, value] of Object.entries(row.letters))
        this.letters.set(letters, value === '' ? [] : value.split('+').map((one) => numberOf(one.replaceAll(' ', ''))));
    this.particles = new Set(rows.flatMap((row) => row.particles));
    this.prefixes = rows.flatMap((row) => row.prefixes);
    this.longest = Math.max(1, ...[...this.letters.keys()].map((one) => one.length));
  }

  /** The words of a name as they sound, particles left out. Letters that no table holds are looked up without their marks. */
  hear(name: string): Spoken {
    const known = this.heard.get(name);
    if (known !== undefined) return known;
    const words = name
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '' && !this.particles.has(word))
      .map((word) => this.word(this.bare(word)))
      .filter((word) => word.length > 0);
    const spoken = { words, whole: words.flat() };
    if (this.heard.size === kept) this.heard.clear();
    this.heard.set(name, spoken);
    return spoken;
  }

  /** The word without an article, where enough of it is left. */
  private bare(word: string): string {
    const prefix = this.prefixes.find((one) => word.startsWith(one) && word.length >= one.length + 3);
    return prefix === undefined ? word : word.slice(prefix.length);
  }

  private word(raw: string): SpokenWord {
    const out: Sound[] = [];
    let at = 0;
    while (at < raw.length) {
      let size = Math.min(this.longest, raw.length - at);
      while (size > 1 && !this.letters.has(raw.slice(at, at + size))) size--;
      const piece = raw.slice(at, at + size);
      const found = this.letters.get(piece) ?? this.letters.get(piece.normalize('NFD').charAt(0)) ?? [];
      for (const sound of found) if (out.at(-1) !== sound) out.push(sound);
      at += size;
    }
    return out;
  }
}

/** How alike two words sound, 0 to 1: what it costs to make one of the other, measured by the consonants of the longer. */
export function alike(a: SpokenWord, b: SpokenWord): number {
  let above = [0];
  let row: number[] = [];
  for (let at = 0; at < b.length; at++) above[at + 1] = (above[at] as number) + (alone[b[at] as Sound] as number);
  for (const left of a) {
    const costs = instead[left] as number[];
    const leftAlone = alone[left] as number;
    row[0] = (above[0] as number) + leftAlone;
    for (let at = 0; at < b.length; at++) {
      const right = b[at] as Sound;
      row[at + 1] = Math.min(
        (above[at] as number) + (costs[right] as number),
        (above[at + 1] as number) + leftAlone,
        (row[at] as number) + (alone[right] as number),
      );
    }
    [above, row] = [row, above];
  }
  const length = Math.max(2, Math.max(weight(a), weight(b)));
  return Math.max(0, 1 - (above[b.length] as number) / length);
}

/** Rough keys of a word by its firm consonants: words that sound alike share one. */
export function keysOf(word: SpokenWord): string[] {
  let keys = [''];
  for (const sound of word) {
    const ones = keyed[sound] as readonly string[];
    if (ones.length > 0) keys = keys.flatMap((key) => ones.map((one) => (key.endsWith(one) ? key : key + one))).slice(0, 16);
  }
  return keys;
}

function weight(word: SpokenWord): number {
  let firm = 0.5;
  for (const sound of word) if (!vocal[sound]) firm++;
  return firm;
}

/** A name as it sounds: its words, and all of it in a row. */
export interface Spoken {
  readonly words: readonly SpokenWord[];
  readonly whole: SpokenWord;
}

/** Least likeness of given and of family name where both are told. */
const least = 0.6;
/** How much of the likeness is the family name's. */
const familyShare = 0.55;

/**
 * How alike two names sound: given and family name each, or the whole names where words are cut otherwise («عبد الله», `Abdullah`).
 * Below `enough` some lower figure: nobody asks how unlike two names are.
 */
export function namesAlike(a: Spoken, b: Spoken, enough = 0): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (a.words.length === 1 && b.words.length === 1) return alike(a.whole, b.whole);
  const whole = a.words.length === b.words.length ? 0 : alike(a.whole, b.whole);
  if (a.words.length === 1 || b.words.length === 1) return whole;
  const family = alike(a.words.at(-1) as SpokenWord, b.words.at(-1) as SpokenWord);
  if (family < least || family * familyShare + 1 - familyShare < enough) return whole;
  const given = alike(a.words[0] as SpokenWord, b.words[0] as SpokenWord);
  return Math.max(whole, given < least ? 0 : family * familyShare + given * (1 - familyShare));
}
