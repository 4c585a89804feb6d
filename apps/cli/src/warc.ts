import { type Captured, capturedIn, Refusal as Refused, receive } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { articlesOf } from './received.ts';
import { Refusal } from './refusal.ts';

/** True for the name of a WARC file, which holds many pages and is read piece by piece. */
export const isWarc = (path: string): boolean => /\.warc(?:\.gz)?$/i.test(path);

/** The articles of the pages in a WARC file, at least one; of those without a story their number is told. Throws a refusal. */
export async function articlesInWarc(file: string, bytes: Parameters<typeof capturedIn>[0]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  let without = 0;
  for await (const captured of capturedIn(bytes)) {
    const found = await articlesAt(captured);
    if (found.length === 0) without++;
    articles.push(...found);
  }
  if (articles.length === 0) throw new Refusal(`"${file}": the file holds no page with a story`);
  if (without > 0) console.error(`masar: "${file}": ${without} documents hold no story`);
  return articles;
}

async function articlesAt(captured: Captured): Promise<readonly Article[]> {
  try {
    return articlesOf(await receive(captured));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [];
  }
}
