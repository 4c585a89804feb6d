import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { type Captured, capturedIn, limits, Refusal as Refused, receiveFile } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { filesOf } from './input.ts';
import { articlesOf } from './received.ts';
import { Refusal } from './refusal.ts';

const late = /\.(?:pdf|warc|warc\.gz)$/i;
const opened = new Map<string, readonly Article[] | Refusal>();

/** Opens the files below some paths that cannot be opened at once: PDF and WARC files. The commands then take them as they take others. */
export async function openLate(paths: readonly string[]): Promise<void> {
  for (const file of paths
    .filter(existsSync)
    .flatMap(filesOf)
    .filter((name) => late.test(name))) {
    try {
      opened.set(file, /\.pdf$/i.test(file) ? await pdfAt(file) : await warcAt(file));
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof Refusal)) throw error;
      opened.set(file, new Refusal(`"${file}": ${error.message}`));
    }
  }
}

/** The articles of a file that was opened so; null for any other. */
export function openedLate(path: string): readonly Article[] | null {
  const found = opened.get(path);
  if (found instanceof Refusal) throw found;
  return found ?? null;
}

async function pdfAt(file: string): Promise<readonly Article[]> {
  if (statSync(file).size > limits.bytes) throw new Refusal(`the file has more than ${limits.bytes / 1048576} MB`);
  return articlesOf(await receiveFile({ bytes: readFileSync(file) }));
}

async function warcAt(file: string): Promise<readonly Article[]> {
  const articles: Article[] = [];
  let without = 0;
  for await (const captured of capturedIn(createReadStream(file))) {
    const found = await articlesAt(captured);
    if (found.length === 0) without++;
    articles.push(...found);
  }
  if (articles.length === 0) throw new Refusal('the file holds no page with a story');
  if (without > 0) console.error(`masar: "${file}": ${without} documents hold no story`);
  return articles;
}

async function articlesAt(captured: Captured): Promise<readonly Article[]> {
  try {
    return articlesOf(await receiveFile(captured));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [];
  }
}
