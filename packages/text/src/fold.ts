import type { Script } from '@masar/shapes';
import { SILENT } from './cut.ts';

/** Folds a word to its key: compatibility forms, lower case, marks and stretchers dropped, the script's letter map applied. */
export type Fold = (raw: string) => string;

const compatibility = /[\uFB00-\uFDFF\uFE70-\uFEFE\uFF00-\uFFEF]/;
const combining = /\p{M}/gu;
const latinAccents = /[\u00C0-\u024F]/;

/** Makes the fold of a script. */
export function folder(script: Script, table: Uint8Array): Fold {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) units[unit] = table[unit] === SILENT ? 0 : lower(unit);
  for (const [from, to] of Object.entries(script.fold)) units[from.charCodeAt(0)] = to.charCodeAt(0);
  return (raw) => {
    const word = normal(raw);
    let at = 0;
    while (at < word.length && units[word.charCodeAt(at)] === word.charCodeAt(at)) at++;
    if (at === word.length) return word;
    let key = word.slice(0, at);
    for (; at < word.length; at++) {
      const unit = units[word.charCodeAt(at)] as number;
      if (unit !== 0) key += String.fromCharCode(unit);
    }
    return key;
  };
}

function lower(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

function normal(raw: string): string {
  const word = compatibility.test(raw) ? raw.normalize('NFKC') : raw;
  return latinAccents.test(word) ? word.normalize('NFD').replace(combining, '') : word;
}
