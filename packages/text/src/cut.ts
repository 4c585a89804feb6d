import type { Script } from '@masar/shapes';

/** Classes of UTF-16 code units, as `cut` sees them. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
export const MARK = 5;
/** Combining marks, joiners and the script's stretchers: part of the word that they stand in, nothing of its key. */
export const SILENT = 6;
/** Marks that belong to the word when letters stand on both sides; elsewhere they are marks. */
export const INNER = 7;

/** Two of them are one mark: copy without quotation marks quotes with them. */
const apostrophe = 0x27;

const letter = /[\p{L}]/u;
const digit = /\p{Nd}/u;
const silent = /[\p{M}\p{Cf}]/u;
const space = /[\p{Zs}\t\v\f\uFEFF]/u;

/** Class of every UTF-16 code unit; surrogates count as letters so that pairs stay together. Built once per script. */
export function classes(script: Pick<Script, 'stretch'> & Partial<Pick<Script, 'inner'>>): Uint8Array {
  const table = new Uint8Array(65536).fill(MARK);
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    if ((unit >= 0xd800 && unit <= 0xdfff) || letter.test(char)) table[unit] = LETTER;
    else if (digit.test(char)) table[unit] = DIGIT;
    else if (silent.test(char)) table[unit] = SILENT;
    else if (space.test(char)) table[unit] = SPACE;
    else if (char === '\n' || char === '\r' || unit === 0x2028 || unit === 0x2029 || unit === 0x85) table[unit] = BREAK;
  }
  for (const char of script.stretch) table[char.charCodeAt(0)] = SILENT;
  for (const char of script.inner ?? '') table[char.charCodeAt(0)] = INNER;
  return table;
}

/** `charCodeAt` of any string, however it lies in memory: asked of the string itself it is looked up anew for each unit. */
const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

/** The UTF-16 code units of a text, each of which is looked at several times, faster here than in the string; in `into` where that is long enough. */
export function unitsOf(text: string, into?: Uint16Array): Uint16Array {
  const { length } = text;
  const units = into !== undefined && into.length >= length ? into : new Uint16Array(length);
  for (let at = 0; at < length; at++) units[at] = unitAt(text, at);
  return units;
}

/**
 * Cuts a text's units up to `end` into runs: words, numbers, single marks (a doubled apostrophe is one), and line breaks (one per run of breaks).
 * Calls `each(kind, from, to, spaced, hash)` in order; white space is skipped and told by `spaced`; `hash` is of the run's units.
 */
export function cut(
  units: Uint16Array,
  table: Uint8Array,
  each: (kind: number, from: number, to: number, spaced: boolean, hash: number) => void,
  end = units.length,
): void {
  let at = 0;
  let spaced = true;
  while (at < end) {
    let hash = units[at] as number;
    const kind = table[hash] as number;
    const from = at;
    at++;
    if (kind === SPACE || kind === SILENT) {
      if (kind === SPACE) spaced = true;
      continue;
    }
    if (kind === LETTER) {
      while (at < end) {
        const unit = units[at] as number;
        const next = table[unit];
        if (next !== LETTER && next !== SILENT && !(next === INNER && at + 1 < end && table[units[at + 1] as number] === LETTER)) break;
        hash = (Math.imul(hash, 31) + unit) | 0;
        at++;
      }
    } else if (kind === DIGIT) {
      for (; at < end && table[units[at] as number] === DIGIT; at++) hash = (Math.imul(hash, 31) + (units[at] as number)) | 0;
    } else if (kind === MARK && hash === apostrophe && at < end && units[at] === apostrophe) {
      at++;
    } else if (kind === BREAK) {
      while (at < end) {
        const next = table[units[at] as number];
        if (next !== BREAK && next !== SPACE && next !== SILENT) break;
        at++;
      }
      spaced = true;
    }
    each(kind, from, at, spaced, hash);
    spaced = kind === BREAK;
  }
}
