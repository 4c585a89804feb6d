import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, Refusal as Refused, receive } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { openedLate } from './late.ts';
import { articlesOf } from './received.ts';
import { Refusal } from './refusal.ts';

/** Files that a path means: itself, or the text files below a folder, in order. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Refusal(`there is no file or folder "${path}"`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(txt|text|md|story|markdown|html?|xhtml|xml|rss|atom|docx|pdf|warc|warc\.gz)$/i.test(name) &&
        !/(^|[\\/])readme\.\w+$/i.test(name),
    )
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0)
    throw new Refusal(`the folder "${path}" holds no file of a kind that is read: .txt, .md, .html, .xml, .docx, .pdf, .warc`);
  return files;
}

/** What is read of a file: its text, and its date of publication where the file gives it. */
export interface Copy {
  readonly text: string;
  readonly published: string | null;
}

/** The stories of one file, whatever it is in, at least one; `-` is standard input. */
export function copiesOf(path: string): readonly Copy[] {
  if (path === '-') return articlesIn(readFileSync(0), path);
  const late = openedLate(path);
  if (late !== null) return late;
  const { size } = statSync(path);
  if (size > limits.bytes)
    throw new Refusal(`"${path}" has ${Math.round(size / 1048576)} MB; the largest story that is read has ${limits.bytes / 1048576} MB`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal(`"${path}" cannot be read`);
  }
  return articlesIn(bytes, path);
}

/** The articles in the bytes of one file, at least one. */
export function articlesIn(bytes: Uint8Array, path: string): readonly Article[] {
  const late = openedLate(path);
  if (late !== null) return late;
  try {
    const articles = articlesOf(receive({ bytes, name: path === '-' ? null : path }));
    if (articles.length === 0) throw new Refused('no copy', 'the file holds addresses or nothing, and no story');
    return articles;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(path === '-' ? error.message : `"${path}": ${error.message}`);
  }
}

/** Standard input or a file, line by line. */
export const linesOf = (path: string) => (path === '-' ? process.stdin : createReadStream(path));
