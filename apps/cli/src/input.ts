import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, largest } from './decode.ts';
import { Refusal } from './refusal.ts';

/** Files that a path means: itself, or the text files below a folder, in order. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Refusal(`there is no file or folder "${path}"`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|text|md|story)$/i.test(name) && !/(^|[\\/])readme\.\w+$/i.test(name))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new Refusal(`the folder "${path}" holds no text files (.txt, .text, .md)`);
  return files;
}

/** Text of one file; `-` is standard input. */
export function textOf(path: string): string {
  if (path === '-') return decode(readFileSync(0));
  const { size } = statSync(path);
  if (size > largest)
    throw new Refusal(`"${path}" has ${Math.round(size / 1048576)} MB; the largest story that is read has ${largest / 1048576} MB`);
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`"${path}": ${error.message}`) : new Refusal(`"${path}" cannot be read`);
  }
}

/** Standard input or a file, line by line. */
export const linesOf = (path: string) => (path === '-' ? process.stdin : createReadStream(path));
