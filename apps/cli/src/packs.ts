import { readFileSync } from 'node:fs';
import { ar } from '@masar/pack-ar';
import { en } from '@masar/pack-en';
import { createReader, type Reader, type Term } from '@masar/reader';
import type { Pack } from '@masar/shapes';
import { world } from '@masar/world';
import { Refusal } from './refusal.ts';

/** The only place where packs are chosen: one line each. */
export const packs: readonly Pack[] = [ar, en];

const readers = new Map<string, Reader>();
const arabic = /\p{Script=Arabic}+/gu;
const cyrillic = /\p{Script=Cyrillic}+/gu;
const latin = /\p{Script=Latin}+/gu;

/** The pack of a language; undefined where there is none. */
export const packOf = (lang: string): Pack | undefined => packs.find((one) => one.lang === lang);

/** The reader of a language, or of the language that the text is written in when `lang` is `auto`. */
export function readerFor(lang: string, text: string): Reader {
  const wanted = lang === 'auto' ? langOf(text) : lang;
  const pack = packOf(wanted);
  if (pack === undefined)
    throw new Refusal(`no pack reads the language "${wanted}" yet: there is ${packs.map((one) => one.lang).join(', ')}`);
  let reader = readers.get(wanted);
  if (reader === undefined) {
    reader = createReader(pack, world);
    readers.set(wanted, reader);
  }
  return reader;
}

/** Language by the share of scripts in the first part of the text. */
function langOf(text: string): string {
  const head = text.slice(0, 2_000);
  const count = (script: RegExp) => head.match(script)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  const [ar, ru, en] = [count(arabic), count(cyrillic), count(latin)];
  return ar >= ru && ar >= en ? 'ar' : ru >= en ? 'ru' : 'en';
}

/** The words of a text of whichever language, as a search looks them up; of one that no pack reads, as English is written. */
export const termsIn = (text: string): Term[] => {
  const lang = langOf(text);
  return readerFor(packOf(lang) === undefined ? 'en' : lang, text).terms(text);
};

/** Engine and pack of a language with their versions, as a reading is known by. */
export const versionOf = (lang: string): string => `@masar/reader ${version('packages/reader')}, pack ${lang} ${version(`packs/${lang}`)}`;

const versions = new Map<string, string>();
function version(folder: string): string {
  let found = versions.get(folder);
  if (found === undefined) {
    const manifest = new URL(`../../../${folder}/package.json`, import.meta.url);
    found = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    versions.set(folder, found);
  }
  return found;
}
