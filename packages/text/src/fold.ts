import type { Script } from '@masar/shapes';
import { SILENT } from './cut.ts';

/** Folds a word to its key: compatibility forms, lower case, marks and stretchers dropped, the script's letter map applied. */
export type Fold = (raw: string) => string;

const compatibility = /[\uFB00-\uFDFF\uFE70-\uFEFE\uFF00-\uFFEF]/;
const combining = /\p{M}/gu;
const latinAccents = /[\u00C0-\u024F]/;

/** Makes the fold of a script. */
export function folder(script: Script, table: Uint8Array): Fold {
  const map = new Map(Object.entries(script.fold));
  return (raw) => {
    let word = raw;
    if (compatibility.test(word)) word = word.normalize('NFKC');
    if (latinAccents.test(word)) word = word.normalize('NFD').replace(combining, '');
    let key = '';
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (table[unit] === SILENT) continue;
      const char = word[at] as string;
      key += map.get(char) ?? char;
    }
    return key.toLowerCase();
  };
}
