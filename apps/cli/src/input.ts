import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, type Received, Refusal as Refused, receive } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { Refusal } from './refusal.ts';

/** Files that a path means: itself, or the text files below a folder, in order. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Refusal(`there is no file or folder "${path}"`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|text|md|story|html?|xhtml|xml|rss|atom)$/i.test(name) && !/(^|[\\/])readme\.\w+$/i.test(name))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0)
    throw new Refusal(`the folder "${path}" holds no text files (.txt, .text, .md), no pages (.html) and no feeds (.xml, .rss, .atom)`);
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
  try {
    const articles = articlesOf(receive({ bytes, name: path === '-' ? null : path }));
    if (articles.length === 0) throw new Refused('no copy', 'the file holds addresses or nothing, and no story');
    return articles;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(path === '-' ? error.message : `"${path}": ${error.message}`);
  }
}

const articlesOf = (received: Received): readonly Article[] =>
  received.kind === 'articles' ? received.articles : received.kind === 'feed' ? received.feed.items.map((item) => item.article) : [];

/** Standard input or a file, line by line. */
export const linesOf = (path: string) => (path === '-' ? process.stdin : createReadStream(path));
