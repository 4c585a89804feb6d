import { textIn } from './text-in.ts';

/** Encodings that put one character into one byte, in the order that decides a tie. */
const candidates = ['windows-1252', 'windows-1256', 'windows-1251', 'koi8-r', 'iso-8859-6', 'iso-8859-5', 'ibm866'] as const;

/** Bytes beyond ASCII that are looked at. */
const sample = 4_000;
/** Least share of good joints that text shows in its own encoding. */
const least = 0.6;

const marks = /\p{M}/u;
const scripts: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Arabic}/u, 1],
  [/\p{Script=Cyrillic}/u, 2],
  [/\p{Script=Latin}/u, 3],
];
const bad = -1;
const apart = 0;
const lower = 8;
const upper = 16;
const mark = 32;

/** What every byte is in each encoding: no part of a word, a letter of a script with its case, or nothing that text holds. */
const tables = candidates.map((label) => ({ label, kinds: kindsOf(label) }));

function kindsOf(label: string): Int8Array {
  const kinds = new Int8Array(256);
  for (let byte = 0; byte < 256; byte++) kinds[byte] = kindOf(textIn(label, Uint8Array.of(byte)));
  return kinds;
}

function kindOf(char: string): number {
  if (/[\p{P}\p{Zs}\p{N}\s]/u.test(char)) return apart;
  if (char.charCodeAt(0) < 128) return /[a-zA-Z]/.test(char) ? 3 | caseOf(char) : apart;
  if (marks.test(char) || char === '\u0640' || char === '\u200c' || char === '\u200d') return mark;
  if (/[\u200e\u200f\u20ac\u2122\u00ae\u00a9\u2116]/.test(char)) return apart;
  const script = scripts.find(([of]) => of.test(char));
  return script === undefined ? bad : script[1] | caseOf(char);
}

function caseOf(char: string): number {
  if (char !== char.toLowerCase()) return upper;
  return char === char.toUpperCase() ? 0 : lower;
}

/**
 * The encoding of one byte a character in which letters join as text joins them: one script within a word, no capital
 * behind a small letter, nothing that is no text. Null where none does.
 */
export function oneByteEncoding(bytes: Uint8Array): string | null {
  let best: string | null = null;
  let most = least;
  for (const { label, kinds } of tables) {
    const score = scoreOf(bytes, kinds);
    if (score > most) {
      most = score;
      best = label;
    }
  }
  return best;
}

function scoreOf(bytes: Uint8Array, kinds: Int8Array): number {
  let good = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < sample; at++) {
    const byte = bytes[at] as number;
    if (byte < 128) continue;
    seen++;
    const kind = kinds[byte] as number;
    if (kind === bad) good -= 2;
    else if (kind === apart) good += 1;
    else good += (joint(at === 0 ? apart : (kinds[bytes[at - 1] as number] as number), kind) + joint(kind, next(bytes, kinds, at))) / 2;
  }
  return seen === 0 ? 0 : good / seen;
}

const next = (bytes: Uint8Array, kinds: Int8Array, at: number): number =>
  at + 1 < bytes.length ? (kinds[bytes[at + 1] as number] as number) : apart;

/** What a mark may stand beside: a letter of Arabic, another mark, the edge of a word. */
const marked = (kind: number): boolean => kind === mark || kind === apart || (kind & 3) === 1;

/** How well two neighbours go together, from -2 to 1. */
function joint(before: number, after: number): number {
  if (before === bad || after === bad) return -2;
  if (before === mark || after === mark) return marked(before === mark ? after : before) ? 0.8 : -1;
  if (before === apart || after === apart) return 0.9;
  if ((before & 3) !== (after & 3)) return -2;
  if (before & lower && after & upper) return -1.5;
  return before & upper && after & upper ? 0.2 : 1;
}
