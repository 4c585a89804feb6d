import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, Refusal as Refused, receive } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { Refusal } from './refusal.ts';

/** Files that a path means: itself, or the text files below a folder, in order. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Refusal(`there is no file or folder "${path}"`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|text|md|story|html?|xhtml)$/i.test(name) && !/(^|[\\/])readme\.\w+$/i.test(name))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new Refusal(`the folder "${path}" holds no text files (.txt, .text, .md) and no pages (.html)`);
  return files;
}

/** What is read of a file: its text, and its date of publication where the file gives it. */
export interface Copy {
  readonly text: string;
  readonly published: string | null;
}

/** The copy of one file, whatever it is in; `-` is standard input. */
export function copyOf(path: string): Copy {
  if (path === '-') return copyIn(readFileSync(0), path);
  const { size } = statSync(path);
  if (size > limits.bytes)
    throw new Refusal(`"${path}" has ${Math.round(size / 1048576)} MB; the largest story that is read has ${limits.bytes / 1048576} MB`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal(`"${path}" cannot be read`);
  }
  return copyIn(bytes, path);
}

const copyIn = (bytes: Uint8Array, path: string): Copy => articleIn(bytes, path);

/** The article in the bytes of one file. */
export function articleIn(bytes: Uint8Array, path: string): Article {
  try {
    const { articles } = receive({ bytes, name: path === '-' ? null : path });
    return articles[0] as Article;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(path === '-' ? error.message : `"${path}": ${error.message}`);
  }
}

/** Standard input or a file, line by line. */
export const linesOf = (path: string) => (path === '-' ? process.stdin : createReadStream(path));
