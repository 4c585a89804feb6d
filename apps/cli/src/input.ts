import { createReadStream, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, Refusal as Refused, receive } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { articlesOf } from './received.ts';
import { Refusal } from './refusal.ts';
import { articlesInWarc, isWarc } from './warc.ts';

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

/** What is read where no file is named: standard input, unless a person sits there. Throws a Refusal. */
export function standardInput(): string {
  if (process.stdin.isTTY) throw new Refusal('name a file or a folder, or - for standard input');
  return '-';
}

/** The stories of one file, whatever it is in, at least one; `-` is standard input. Throws a Refusal. */
export async function copiesOf(path: string): Promise<readonly Copy[]> {
  if (path === '-') return articlesIn(readFileSync(0), path);
  if (!existsSync(path)) throw new Refusal(`there is no file "${path}"`);
  if (isWarc(path)) return refusing(path, () => articlesInWarc(path, opened(path)));
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

/** A file to be read piece by piece, open already: a stream that opens later would fail where nobody waits for it. */
function opened(path: string) {
  try {
    return createReadStream(path, { fd: openSync(path, 'r') });
  } catch {
    throw new Refusal(`"${path}" cannot be read`);
  }
}

/** Bytes in pieces of 64 kB: what is packed in them is unpacked a piece at a time. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The articles in the bytes of one file, at least one. Throws a Refusal. */
export const articlesIn = (bytes: Uint8Array, path: string): Promise<readonly Article[]> =>
  refusing(path, async () => {
    if (isWarc(path)) return articlesInWarc(path, pieces(bytes));
    const articles = articlesOf(await receive({ bytes, name: path === '-' ? null : path }));
    if (articles.length === 0) throw new Refused('no copy', 'the file holds addresses or nothing, and no story');
    return articles;
  });

/** What of a file is refused, told with its name. */
async function refusing<T>(path: string, take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(path === '-' ? error.message : `"${path}": ${error.message}`);
  }
}

/** Standard input or a file, line by line. */
export const linesOf = (path: string) => (path === '-' ? process.stdin : createReadStream(path));
