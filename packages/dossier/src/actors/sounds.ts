import type { SoundRow } from '@masar/shapes';

/** One sound of a name: the letters of the sound table that it may be. */
type Sound = string;
/** A word of a name as it sounds. */
export type SpokenWord = readonly Sound[];

const vowels = 'aiu';
/** Sounds that one script tells apart and another writes alike. */
const close = ['td', 'sz', 'kg', 'kx', 'gx', 'xh', 'kq', 'gq', 'SC', 'SZ', 'ZC', 'Zz', 'Ss', 'bp', 'fv', 'gh', 'bv'];
const cost = { vowel: 0.14, otherVowel: 0.08, breath: 0.35, close: 0.4, consonant: 1 };

/** Turns names into sounds by the tables of their scripts. */
export class Ear {
  private readonly letters = new Map<string, readonly Sound[]>();
  private readonly particles: ReadonlySet<string>;
  private readonly prefixes: readonly string[];
  private readonly longest: number;

  constructor(rows: readonly SoundRow[]) {
    for (const row of rows)
      for (const [letters, value] of Object.entries(row.letters))
        this.letters.set(letters, value === '' ? [] : value.split('+').map((one) => one.replaceAll(' ', '')));
    this.particles = new Set(rows.flatMap((row) => row.particles));
    this.prefixes = rows.flatMap((row) => row.prefixes);
    this.longest = Math.max(1, ...[...this.letters.keys()].map((one) => one.length));
  }

  /** The words of a name as they sound, particles left out. Letters that no table holds are looked up without their marks. */
  hear(name: string): SpokenWord[] {
    return name
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '' && !this.particles.has(word))
      .map((word) => this.word(this.bare(word)))
      .filter((word) => word.length > 0);
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
  let row = [0];
  for (const sound of b) row.push((row.at(-1) as number) + alone(sound));
  for (const left of a) {
    const next = [(row[0] as number) + alone(left)];
    for (let at = 0; at < b.length; at++) {
      const right = b[at] as Sound;
      next.push(
        Math.min((row[at] as number) + instead(left, right), (row[at + 1] as number) + alone(left), (next[at] as number) + alone(right)),
      );
    }
    row = next;
  }
  const length = Math.max(2, Math.max(weight(a), weight(b)));
  return Math.max(0, 1 - (row.at(-1) as number) / length);
}

/** Rough keys of a word by its firm consonants: words that sound alike share one. */
export function keysOf(word: SpokenWord): string[] {
  let keys = [''];
  for (const sound of word) {
    if (isVowel(sound) || sound === 'h') continue;
    const groups = [...new Set([...sound].map(group))].filter((one) => one !== '');
    if (groups.length === 0) continue;
    keys = keys.flatMap((key) => groups.map((one) => (key.endsWith(one) ? key : key + one))).slice(0, 16);
  }
  return keys;
}

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
const group = (sound: string): string => groups.find(([members]) => members.includes(sound))?.[1] ?? '';

const isVowel = (sound: Sound): boolean => [...sound].some((one) => vowels.includes(one));
const weight = (word: SpokenWord): number => word.filter((sound) => !isVowel(sound)).length + 0.5;
const alone = (sound: Sound): number => (isVowel(sound) ? cost.vowel : sound === 'h' ? cost.breath : cost.consonant);

function instead(a: Sound, b: Sound): number {
  for (const sound of a) if (b.includes(sound)) return 0;
  if (isVowel(a) && isVowel(b)) return cost.otherVowel;
  for (const pair of close) {
    const [x, y] = [pair.charAt(0), pair.charAt(1)];
    if ((a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))) return cost.close;
  }
  return isVowel(a) || isVowel(b) ? cost.consonant + cost.vowel : cost.consonant;
}

/** How alike two names sound: given and family name each, or the whole names where words are cut otherwise («عبد الله», `Abdullah`). */
export function namesAlike(a: readonly SpokenWord[], b: readonly SpokenWord[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length === 1 && b.length === 1) return alike(a[0] as SpokenWord, b[0] as SpokenWord);
  const whole = a.length === b.length ? 0 : alike(a.flat(), b.flat());
  if (a.length === 1 || b.length === 1) return whole;
  const family = alike(a.at(-1) as SpokenWord, b.at(-1) as SpokenWord);
  const given = alike(a[0] as SpokenWord, b[0] as SpokenWord);
  return Math.max(whole, Math.min(family, given) < 0.6 ? 0 : family * 0.55 + given * 0.45);
}
